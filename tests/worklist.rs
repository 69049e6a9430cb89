//! The worklist: what is on it, in which order, and how it reads.

use constancia::build::{Options, Plan, plan};
use constancia::diagnostic::{Diagnostic, Rule};
use constancia::message::{Arguments, Phrases};
use constancia::model::Choice;
use constancia::text::Span;
use constancia::worklist::{ReasonKind, Worklist, draw, json};
use constancia::world::Disk;
use serde_json::Value;

use crate::program::{on_disk, run};
use crate::support::{Portal, root};

/// A commitment made on a day, with its deadline and more.
fn commitment(made_on: &str, deadline: &str, more: &str) -> String {
    format!(
        r#"title = {{ en = "Paint a lamp", es = "Pintar un farol" }}
topics = ["light"]
made_on = {made_on}
parties = [{{ side = "north" }}]
sources = ["note-north"]

[elements]
deadline = {deadline}
{more}"#
    )
}

fn status(date: &str, is: &str, sources: &str) -> String {
    let searched = if is == "no-evidence" { "searched = { en = \"Press\", es = \"Prensa\" }\n" } else { "" };
    let sources = if sources.is_empty() { String::new() } else { format!("sources = [{sources}]\n") };
    format!("\n[[status]]\ndate = {date}\nis = \"{is}\"\n{searched}{sources}")
}

fn update(date: &str) -> String {
    format!(
        "\n[[updates]]\ndate = {date}\nweight = \"announcement\"\ntext = {{ en = \"A\", es = \"A\" }}\nsources = [\"note-north\"]\n"
    )
}

/// A portal with one or two records for each reason, and some on which nothing is to be done.
fn portal() -> Portal {
    let nothing = status("2026-02-10", "no-evidence", "");
    let path = |id: &str| format!("content/commitments/{id}.toml");
    Portal::minimal()
        .edit("portal.toml", "[languages.en]", "policy = { minimum_quality = \"D\" }\n\n[languages.en]")
        .with(&path("overdue"), commitment("2026-01-10", "2026-02-28", &nothing))
        .with(&path("overdue-longest"), commitment("2026-01-10", "2026-01-31", &nothing))
        .with(&path("overdue-with-news"), commitment("2026-01-10", "2026-01-31", &format!("{nothing}{}", update("2026-03-01"))))
        .with(&path("silent"), commitment("2025-06-01", "\"not stated\"", &nothing))
        .with(&path("silent-and-overdue"), commitment("2025-03-01", "2026-02-28", &nothing))
        .with(&path("stale-news"), commitment("2025-01-10", "\"not stated\"", &format!("{nothing}{}", update("2025-05-01"))))
        .with(&path("press"), commitment("2026-01-10", "\"not stated\"", &status("2026-02-03", "limited", "\"paper\"")))
        .with(&path("withdrawn"), commitment("2025-01-10", "2025-02-01", &status("2026-02-03", "withdrawn", "\"note-north\"")))
        .with(&path("complete"), commitment("2025-01-10", "2025-02-01", &status("2026-02-03", "complete", "\"note-north\"")))
        .edit("content/sources.toml", "title = \"Gazette\"", "title = \"Gazette\"\nurl = \"https://example.org/g\"")
        .edit("content/sources.toml", "title = \"Paper\"", "title = \"Paper\"\nurl = \"https://example.org/p\"")
        .edit(
            "content/sources.toml",
            "title = \"Nota del sur\"",
            "title = \"Nota del sur\"\nurl = \"https://example.org/s\"\narchived_url = \"https://web.archive.org/s\"",
        )
}

#[track_caller]
fn worklist<'a>(plan: &'a Plan, diagnostics: &[Diagnostic], phrases: &'a Phrases) -> Worklist<'a> {
    let site = &plan.ready.as_ref().unwrap_or_else(|| panic!("{}", crate::support::drawn(plan, "en"))).site;
    Worklist::new(&site.portal, &site.config, diagnostics, &plan.sources, phrases)
}

/// Each task as `kind:id reasons`.
fn lines(report: &Value) -> Vec<String> {
    let tasks = report["tasks"].as_array().unwrap();
    let line = |task: &Value| {
        let reasons = task["reasons"].as_array().unwrap().iter();
        let reasons: Vec<_> = reasons
            .map(|reason| format!("{} {}", reason["reason"].as_str().unwrap(), reason["count"]))
            .collect();
        format!("{}:{} {}", task["kind"].as_str().unwrap(), task["id"].as_str().unwrap(), reasons.join(", "))
    };
    tasks.iter().map(line).collect()
}

#[test]
fn the_most_urgent_comes_first_and_every_record_once() {
    let plan = portal().plan();
    let phrases = Phrases::program("en");
    let report: Value = serde_json::from_str(&json(&worklist(&plan, &plan.diagnostics, &phrases))).unwrap();
    assert_eq!(
        lines(&report),
        [
            "commitment:overdue-longest overdue-without-news 47",
            "commitment:silent-and-overdue overdue-without-news 19, silent 383",
            "commitment:overdue overdue-without-news 19",
            "commitment:stale-news silent 322",
            "commitment:silent silent 291",
            "commitment:press press-only 44",
            "source:paper missing-copy 2",
            "source:gazette missing-copy 1",
        ]
    );
    assert_eq!(report["version"], 1);
    assert_eq!(report["as_of"], "2026-03-19");
    assert_eq!(report["tasks"][0]["rank"], 1);
    assert_eq!(report["tasks"][0]["reasons"][0]["since"], "2026-01-31");
    assert_eq!(report["tasks"][0]["path"], "content/commitments/overdue-longest.toml");
    // Of press only, the line of the finding; of a source, that of its address.
    let line = |index: usize, text: &str| {
        let task = &report["tasks"][index];
        let files = portal().0.files;
        let file = String::from_utf8(files[task["path"].as_str().unwrap()].clone()).unwrap();
        let line = usize::try_from(task["line"].as_u64().unwrap()).unwrap();
        assert!(file.lines().nth(line - 1).unwrap().contains(text), "{task}");
    };
    line(5, "limited");
    line(6, "https://example.org/p");
}

#[test]
fn it_reads_well_in_every_language_and_fits_a_terminal() {
    let plan = portal().plan();
    for language in ["en", "es"] {
        let phrases = Phrases::program(language);
        let drawn = draw(&worklist(&plan, &plan.diagnostics, &phrases));
        assert!(drawn.lines().all(|line| line.chars().count() <= 80), "{drawn}");
        insta::assert_snapshot!(format!("worklist-{language}"), drawn);
    }
}

#[test]
fn every_reason_has_its_words_in_every_language() {
    for language in Phrases::program_languages() {
        for kind in ReasonKind::ALL {
            let name = format!("worklist-{}", kind.key());
            assert!(Phrases::program(language).get(&name, &Arguments::new()).is_some(), "{language}: {name}");
        }
    }
}

#[test]
fn records_are_named_in_the_editors_language_or_else_in_the_first() {
    // The portal in French and Arabic, on a day by which much has become old.
    let options = Options { as_of: Some("2028-01-01".parse().unwrap()), ..Options::default() };
    let city = plan(&Disk::new(&root().join("tests/portals/city"), None), &options).unwrap();
    let drawn = draw(&worklist(&city, &[], &Phrases::program("es")));
    assert!(drawn.lines().count() > 1, "{drawn}");
    let french = &city.ready.as_ref().unwrap().site.portal.records.commitments;
    let titles: Vec<_> = french.iter().map(|c| c.title.iter().next().unwrap().1.value.clone()).collect();
    let first_words = |title: &String| title.split(' ').take(2).collect::<Vec<_>>().join(" ");
    assert!(titles.iter().any(|title| drawn.contains(&first_words(title))), "{drawn}");
}

#[test]
fn a_stale_translation_is_found_by_its_rule_and_named_by_its_record() {
    static RULE: Rule = Rule::warning("C9999", "stale-translation");
    let plan = Portal::minimal().plan();
    let phrases = Phrases::program("en");
    let at = |path: &str, text: &str| {
        let (id, source) = plan.sources.iter().find(|(_, source)| source.path() == path).unwrap();
        let start = source.text().find(text).unwrap();
        Diagnostic::new(&RULE, Span::new(id, start..start + 1))
    };
    let said = [
        at("content/meetings/2026-01-10-bridge.es.md", "Ambas"),
        at("content/sources.toml", "Nota"),
        at("content/commitments/light-bridge.toml", "Iluminar"),
    ];
    let list = worklist(&plan, &said, &phrases);
    let records = &plan.ready.as_ref().unwrap().site.portal.records;
    let found: Vec<_> = list.tasks.iter().map(|task| records.header(task.record).id.as_str()).collect();
    assert_eq!(found, ["2026-01-10-bridge", "light-bridge", "note-south"]);
    assert!(list.tasks.iter().all(|task| task.reasons[0].kind == ReasonKind::StaleTranslation));
}

#[test]
fn a_text_that_changed_after_its_review_is_named_by_its_language() {
    let folder = on_disk(&portal());
    assert_eq!(run(folder.path(), &["accept", "--all"]).0, 0);
    let title = folder.path().join("content/topics/light.es.md");
    let text = std::fs::read_to_string(&title).unwrap().replace("Luz", "Iluminación");
    std::fs::write(&title, text).unwrap();
    let plan = plan(
        &Disk::new(folder.path(), None),
        &Options { as_of: Some("2026-03-19".parse().unwrap()), ..Options::default() },
    );
    let plan = plan.unwrap();
    let phrases = Phrases::program("en");
    let list = worklist(&plan, &plan.diagnostics, &phrases);
    let report: Value = serde_json::from_str(&json(&list)).unwrap();
    let stale = report["tasks"].as_array().unwrap().iter().find(|task| task["id"] == "light").unwrap();
    assert_eq!(stale["reasons"][0]["reason"], "stale-translation");
    assert_eq!(stale["path"], "content/topics/light.es.md");
    assert!(stale["reasons"][0]["text"].as_str().unwrap().contains("`es`"), "{stale}");
}

#[test]
fn it_is_printed_alone_and_needs_a_portal_that_loads() {
    let folder = on_disk(&portal());
    let (code, out, err) = run(folder.path(), &["check", "--worklist", "--quiet", "--as-of", "2026-03-19"]);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("overdue-longest") && out.starts_with('8'), "{out}");
    let (code, out, _) =
        run(folder.path(), &["check", "--worklist", "--format", "json", "--as-of", "2026-03-19"]);
    assert_eq!((code, lines(&serde_json::from_str(&out).unwrap()).len()), (0, 8));
    let (code, out, err) = run(folder.path(), &["check", "--worklist", "--format", "sarif", "--lang", "es"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("sarif") && err.contains("lista de pendientes"), "{err}");
    // Warnings that were denied do not stand in its way.
    let (code, denied, _) =
        run(folder.path(), &["check", "--worklist", "--deny", "warnings", "--as-of", "2026-03-19"]);
    assert!(code == 0 && denied.starts_with('8'), "{denied}");
    let broken = on_disk(&portal().edit("content/commitments/press.toml", "\"light\"", "\"ligth\""));
    let (code, out, err) = run(broken.path(), &["check", "--worklist", "--as-of", "2026-03-19"]);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("C0202"), "{err}");
}
