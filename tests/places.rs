//! The right place: carets stand under what is meant, whatever the text is made of, and in templates too.
//!
//! The drawings stand in `tests/snapshots/`, one for each way in which columns can go wrong.

use constancia::build::Plan;
use constancia::diagnostic::terminal;
use constancia::message::Phrases;

use crate::support::{Portal, drawn};

const MEETING: &str = "content/meetings/2026-01-10-bridge.en.md";
const COMMITMENT: &str = "content/commitments/light-bridge.toml";

/// The line and column of the first thing said.
fn position(plan: &Plan) -> String {
    let span = plan.diagnostics[0].span();
    let source = plan.sources.get(span.source);
    format!("{}:{}", source.path(), source.position(span.start as usize))
}

#[test]
fn front_matter_counts_in_the_lines_of_the_file() {
    let portal = Portal::minimal().edit(MEETING, "kind = \"group-meeting\"", "kind = \"grup-meeting\"");
    assert_eq!(position(&portal.plan()), "content/meetings/2026-01-10-bridge.en.md:4:8");
}

#[test]
fn links_are_pointed_at_in_the_text() {
    let portal =
        Portal::minimal().edit(MEETING, "The colour.", "The colour.\n\n- one\n- see [it](topic:ligth)\n");
    assert_eq!(position(&portal.plan()), "content/meetings/2026-01-10-bridge.en.md:17:7");
    let inside =
        Portal::minimal().edit(COMMITMENT, "Both sides light it.", "Both [sides](topic:ligth) light it.");
    assert_eq!(position(&inside.plan()), "content/commitments/light-bridge.toml:2:26");
}

#[test]
fn carets_stand_under_what_is_meant() {
    let text = |before: &str| {
        let portal =
            Portal::minimal().edit(MEETING, "The colour.", &format!("{before}[it](topic:ligth) after"));
        drawn(&portal.plan(), "en")
    };
    insta::assert_snapshot!("place-tab", text("a\tb\t"));
    insta::assert_snapshot!("place-wide", text("漢字と한글 "));
    insta::assert_snapshot!("place-emoji", text("🌮 "));
    insta::assert_snapshot!("place-emoji-joined", text("👨‍👩‍👧‍👦 👍🏽 🇲🇽 ❤️ "));
    insta::assert_snapshot!("place-combining", text("x\u{301}y\u{304}\u{301} "));
    insta::assert_snapshot!("place-right-to-left", text("الوعد שלום "));
    insta::assert_snapshot!("place-invisible", text("a\u{200b}b\u{ad}c\u{a0}"));
    insta::assert_snapshot!("place-long-line", text(&"lamps ".repeat(60)));
    let value = Portal::minimal().edit(COMMITMENT, "{ side = \"south\" }", "{\tside\t=\t\"sur 🌮\" }");
    insta::assert_snapshot!("place-tab-in-fields", drawn(&value.plan(), "es"));
}

#[test]
fn a_template_is_named_with_its_line_the_page_and_the_fields_there_are() {
    let themed = |file: &str, text: &str| {
        let portal =
            Portal::minimal().edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]");
        let plan = portal.with(&format!("themes/dark/templates/{file}"), text).plan();
        assert!(
            plan.diagnostics.iter().all(|said| plan
                .sources
                .get(said.span().source)
                .path()
                .starts_with("themes/dark/")),
            "{}",
            drawn(&plan, "en")
        );
        format!("{}{}", drawn(&plan, "en"), drawn(&plan, "es"))
    };
    insta::assert_snapshot!("template-field", themed("topic.html", "<h1>\n  {{ view.titel }}\n</h1>\n"));
    insta::assert_snapshot!("template-field-of-nothing", themed("topic.html", "{{ view.nothing.at.all }}\n"));
    insta::assert_snapshot!("template-variable", themed("topic.html", "{{ topic.title }}\n"));
    insta::assert_snapshot!(
        "template-own-component",
        themed(
            "own.html",
            "{% component status(status) -%}\n[{{ status.labl }}]\n{%- endcomponent status %}\n"
        )
    );
    insta::assert_snapshot!(
        "template-filter",
        themed("404.html", "<p>é🌮\n\té🌮 {{ page.title | upercase }}</p>\n{{ txt(key=\"x\") }}\n")
    );
    insta::assert_snapshot!("template-include", themed("404.html", "<p>\n{% include \"foot.html\" %}\n"));
    insta::assert_snapshot!("template-parent", themed("404.html", "{% extends \"default/bose.html\" %}\n"));
    insta::assert_snapshot!(
        "template-block",
        themed("404.html", "{% extends \"default/404.html\" %}\n{% block mian %}x{% endblock %}\n")
    );
    insta::assert_snapshot!("template-circle", themed("404.html", "{% extends \"404.html\" %}\n"));
    insta::assert_snapshot!(
        "template-component-twice",
        themed(
            "a.html",
            "{% component lamp() %}x{% endcomponent lamp %}\n{% component lamp() %}y{% endcomponent lamp %}\n"
        )
    );
    insta::assert_snapshot!(
        "template-recursion",
        themed("404.html", "{% component lamp() %}{{ <lamp/> }}{% endcomponent lamp %}\n{{ <lamp/> }}\n")
    );
    insta::assert_snapshot!("template-unclosed", themed("404.html", "<p>\n{% if page.title %}\n</p>\n"));
}

#[test]
fn the_template_of_the_pages_at_the_root_is_tried_as_well() {
    let portal = Portal::minimal()
        .edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]")
        .with("themes/dark/templates/root.html", "<p>{{ view.langages }}</p>\n");
    assert_eq!(portal.codes(), ["C0613"], "{}", portal.messages("en"));
}

#[test]
fn a_fault_that_only_some_pages_show_is_found_when_they_are_rendered() {
    let portal =
        Portal::minimal().edit("portal.toml", "[languages.en]", "theme = \"dark\"\n\n[languages.en]").with(
            "themes/dark/templates/404.html",
            "{% if page.language.key == \"es\" %}{{ page.titel }}{% endif %}\n",
        );
    let plan = portal.plan();
    assert!(plan.diagnostics.is_empty(), "{}", drawn(&plan, "en"));
    let faults = plan.ready.as_ref().unwrap().each_output::<()>(|_| Ok(())).unwrap();
    assert_eq!(faults.len(), 1);
    let drawing = terminal::draw(&faults, &plan.sources, &Phrases::program("en"), terminal::COLUMNS, false);
    assert!(
        drawing.contains("es/404.html") && drawing.contains("themes/dark/templates/404.html:1"),
        "{drawing}"
    );
}
