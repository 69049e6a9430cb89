use super::*;
use crate::model::Piece;
use crate::text::SourceId;

fn rendered(text: &str) -> (String, Vec<&'static str>) {
    let reader = Reader { languages: vec!["en".to_owned()], ..Reader::default() };
    let prose = prose(&reader, text, Place::exact(Span::new(SourceId::default(), 0..text.len())));
    let html = prose
        .markup
        .pieces
        .iter()
        .map(|piece| match piece {
            Piece::Html(html) => html.to_string(),
            Piece::Href { link, anchor, .. } => {
                let to = prose.names[*link].as_ref().unwrap();
                format!(" ⟨{}:{}#{}⟩", to.kind.key(), to.id, anchor.as_deref().unwrap_or_default())
            }
            Piece::Title(link) => format!("⟨{}⟩", prose.names[*link].as_ref().unwrap().id),
            Piece::Asset { path, .. } => format!("⟨asset {path}⟩"),
            Piece::Label(name) => format!("⟨label {name}⟩"),
        })
        .collect();
    (html, reader.take_diagnostics().iter().map(|said| said.rule.name).collect())
}

#[track_caller]
fn check(text: &str, html: &str) {
    assert_eq!(rendered(text), (html.to_owned(), Vec::new()));
}

#[track_caller]
fn check_rules(text: &str, rules: &[&str]) {
    assert_eq!(rendered(text).1, rules);
}

#[test]
fn links_to_records_stay_open() {
    check("See [](commitment:a-b).", "<p>See <a ⟨commitment:a-b#⟩>⟨a-b⟩</a>.</p>\n");
    check("[*its* text](meeting:m#left)", "<p><a ⟨meeting:m#left⟩><em>its</em> text</a></p>\n");
    check("[web](https://a.org/?b&c)", "<p><a href=\"https://a.org/?b&amp;c\">web</a></p>\n");
}

#[test]
fn unknown_links_are_errors() {
    check_rules("[x](comitment:a)", &["unknown-link"]);
    check_rules("[x](../other/)", &["unknown-link"]);
    check_rules("[x](javascript:alert(1))", &["unknown-link"]);
    check_rules("[x](#nowhere)\n\n## Here", &["dead-anchor"]);
    check_rules("[x](#here)\n\n## Here", &[]);
}

#[test]
fn headings_have_ids() {
    check("## Año 2025: qué", "<h2 id=\"año-2025-qué\">Año 2025: qué</h2>\n");
    check("## A {#b}\n## A", "<h2 id=\"b\">A</h2>\n<h2 id=\"a\">A</h2>\n");
    check("## A\n## A", "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n");
    check_rules("# A", &["heading-level"]);
    check_rules("## A {#x}\n## B {#x}", &["duplicate-heading"]);
}

#[test]
fn pictures_need_words_and_stand_here() {
    check(
        "![a \"map\"](asset:map.png)",
        "<p><img src=\"⟨asset map.png⟩\" alt=\"a &quot;map&quot;\" loading=\"lazy\"></p>\n",
    );
    check_rules("![](asset:map.png)", &["picture-without-text"]);
    check_rules("![x](https://a.org/x.png)", &["remote-picture"]);
}

#[test]
fn raw_html_is_reduced_and_what_is_dropped_is_said() {
    check("H<sub>2</sub>O <kbd>x</kbd>", "<p>H<sub>2</sub>O <kbd>x</kbd></p>\n");
    let (html, rules) = rendered("a <b onclick=\"x()\">b</b>\n\n<script>alert(1)</script>\n\n[](topic:t)");
    assert!(!html.contains("onclick") && !html.contains("alert"), "{html}");
    assert!(html.contains("⟨topic:t#⟩") && html.contains("⟨t⟩"), "{html}");
    assert_eq!(rules, ["dropped-html", "dropped-html"]);
    check_rules("<a href=\"javascript:x\">y</a>", &["dropped-html"]);
    check_rules("<img src=x onerror=y>", &["dropped-html"]);
    for (raw, left) in [
        ("a <img src=\"https://tracker.example/x.gif\">", "img"),
        ("a <img\nsrc=\"https://tracker.example/x.gif\">", "img"),
        ("<h2 id=\"x\">y</h2>", "<h2"),
        ("a <b class=\"x\" id=\"y\">b</b>", "class"),
        ("a <a href=\"../x\">b</a>", "href"),
        ("<div\nonclick=\"x()\">y</div>", "onclick"),
        ("<style>p { color: red }</style>", "color"),
    ] {
        let (html, rules) = rendered(raw);
        assert!(!html.contains(left) && rules.contains(&"dropped-html"), "{raw}: {html}");
    }
}

#[test]
fn details_around_markdown_stay_whole() {
    let (html, rules) = rendered("<details>\n<summary>More</summary>\n\n*Text*\n\n</details>");
    assert_eq!(rules, Vec::<&str>::new());
    assert!(html.contains("<em>Text</em>") && html.trim_end().ends_with("</details>"), "{html}");
}

#[test]
fn footnotes_go_to_the_end_and_back() {
    let (html, rules) = rendered("One[^a] two[^a].\n\n[^a]: The note.\n\nEnd.");
    assert_eq!(rules, Vec::<&str>::new());
    let end = html.find("End.").unwrap();
    let note = html.find("The note.").unwrap();
    assert!(note > end && html.matches("doc-backlink").count() == 2, "{html}");
    check_rules("One[^b].\n\n[^b]: x", &[]);
    check_rules("One[^c] and `[^d]`.\n\n[^b]: x", &["unknown-footnote"]);
}

#[test]
fn the_richer_markdown_is_there() {
    let (html, _) = rendered(
        "| a | b |\n|---|--:|\n| 1 | 2 |\n\nTerm\n: Meaning\n\n- [x] done\n\n> [!NOTE]\n> Look\n\n~~x~~",
    );
    for part in [
        "<th scope=\"col\">a</th>",
        "<td class=\"align-end\">2</td></tr>",
        "<dl>",
        "☑",
        "alert-note",
        "⟨label note⟩",
        "<del>x</del>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn depth_is_limited() {
    check_rules(&format!("{} deep", ">".repeat(40)), &["too-deep"]);
}

#[test]
fn entities_and_attributes_bring_nothing_in() {
    let (html, _) = rendered("[x](https://a.org \"&#xF8FF;0&#xF8FF;\") [y](topic:t) &#xF8FF;1 and `a` after");
    assert!(html.contains("after") && html.matches("⟨topic:t#⟩").count() == 1, "{html}");
    let (html, _) = rendered("## Hi {#x .cls onclick=alert(1) style=color:red}");
    assert_eq!(html, "<h2 id=\"x\">Hi</h2>\n");
    check_rules("a\u{202e}b", &["control-character"]);
    check_rules(&"<b>x</b> ".repeat(2_000), &["too-deep"]);
}

#[test]
fn marks_in_the_text_do_no_harm() {
    let (html, rules) = rendered("a\u{f8ff}0\u{f8ff}b [](topic:t)");
    assert_eq!(rules, Vec::<&str>::new());
    assert!(html.contains("a\u{fffd}0\u{fffd}b"), "{html}");
}
