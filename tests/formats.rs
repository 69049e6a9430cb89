//! What `check` writes for other programs: complete, at the right places, valid where there is a schema.

use std::path::Path;

use boon::{Compiler, SchemaIndex, Schemas};
use constancia::build::Options;
use serde_json::Value;

use crate::program::{on_disk, run};
use crate::support::{Portal, each_file, root, shipped};

const PLANTED: &str = include_str!("support/planted.txt");
const SCHEMA: &str = include_str!("support/sarif/sarif-schema-2.1.0.json");

/// The portal with dozens of faults, one of them in a file with a name that no address and no command takes as it is.
fn planted() -> Portal {
    Portal::parse(PLANTED).with("content/comitments/año, 100%: #1.toml", "")
}

/// What `check` writes on standard output; nothing else may be said.
fn written(folder: &Path, arguments: &[&str], expected: i32) -> String {
    let arguments = [&["check", "--as-of", "2026-03-19"], arguments].concat();
    let (code, out, err) = run(folder, &arguments);
    assert_eq!((code, err.as_str()), (expected, ""), "{arguments:?}");
    out
}

fn parsed(folder: &Path, arguments: &[&str], expected: i32) -> Value {
    serde_json::from_str(&written(folder, arguments, expected)).unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap_or_else(|| panic!("{value} is no number"))).unwrap()
}

/// The line and column of a byte, counted from the text itself.
fn counted(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset];
    let line = before.rsplit('\n').next().unwrap();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

#[test]
fn json_tells_everything_that_was_found() {
    let portal = planted();
    let folder = on_disk(&portal);
    let report = parsed(folder.path(), &["--format", "json", "--quiet", "--lang", "en"], 1);
    let plan = portal.plan();
    let found = list(&report["diagnostics"]);
    let codes: Vec<_> = found.iter().map(|said| text(&said["code"])).collect();
    let expected: Vec<_> = plan.diagnostics.iter().map(|said| said.rule.code).collect();
    assert_eq!(codes, expected);
    assert_eq!(report["version"], 1);
    assert_eq!(report["tool"]["version"], env!("CARGO_PKG_VERSION"));
    assert_eq!((&report["as_of"], &report["language"]), (&"2026-03-19".into(), &"en".into()));
    let count = |severity: &str| found.iter().filter(|said| said["severity"] == severity).count();
    assert_eq!(number(&report["counts"]["error"]), count("error"));
    assert_eq!(number(&report["counts"]["warning"]), count("warning"));
    let by_rule: usize = list(&report["rules"]).iter().map(|rule| number(&rule["count"])).sum();
    assert_eq!(by_rule, found.len());
    for said in found {
        assert!(!text(&said["message"]).is_empty() && !list(&said["labels"]).is_empty(), "{said}");
        assert_eq!(said["labels"][0]["start"], said["start"], "{said}");
    }
    let misspelt = found.iter().find(|said| said["name"] == "unknown-link").unwrap();
    assert!(list(&misspelt["helps"]).iter().any(|help| text(help).contains("`commitment:")), "{misspelt}");
    let differs = found.iter().find(|said| said["name"] == "fact-differs").unwrap();
    let paths: Vec<_> = list(&differs["labels"]).iter().map(|label| text(&label["path"])).collect();
    assert_eq!(paths.len(), 2, "{differs}");
    assert_ne!(paths[0], paths[1]);
}

#[test]
fn places_are_counted_as_a_person_counts() {
    let portal = Portal::minimal().edit(
        "content/commitments/light-bridge.toml",
        "topics = [\"light\"]",
        "topics = [\"ligth\"] # 🌮",
    );
    let portal = portal.edit(
        "content/topics/light.es.md",
        "+++\ntitle = \"Luz\"",
        "+++\n\"océano\" = \"🌮\"\ntitle = \"Luz\"",
    );
    let folder = on_disk(&portal);
    let report = parsed(folder.path(), &["--format", "json"], 1);
    let found = list(&report["diagnostics"]);
    assert!(found.len() >= 2, "{report}");
    for label in found.iter().flat_map(|said| list(&said["labels"])) {
        let file = std::fs::read_to_string(folder.path().join(text(&label["path"]))).unwrap();
        for point in [&label["start"], &label["end"]] {
            let expected = counted(&file, number(&point["offset"]));
            assert_eq!((number(&point["line"]), number(&point["column"])), expected, "{label}");
        }
    }
    let marked = |said: &Value| {
        let file = std::fs::read_to_string(folder.path().join(text(&said["path"]))).unwrap();
        file[number(&said["start"]["offset"])..number(&said["end"]["offset"])].to_owned()
    };
    let all: Vec<_> = found.iter().map(marked).collect();
    assert!(all.contains(&"\"ligth\"".to_owned()) && all.contains(&"\"océano\"".to_owned()), "{all:?}");
}

#[test]
fn words_follow_the_language_and_nothing_else_does() {
    let folder = on_disk(&planted());
    let mut reports =
        ["en", "es"].map(|language| parsed(folder.path(), &["--format", "json", "--lang", language], 1));
    assert_eq!(reports[1]["language"], "es");
    assert!(written(folder.path(), &["--format", "json", "--lang", "es"], 1).contains("¿"));
    for report in &mut reports {
        report["language"].take();
        for rule in report["rules"].as_array_mut().unwrap() {
            rule["title"].take();
        }
        for said in report["diagnostics"].as_array_mut().unwrap() {
            assert!(!text(&said["message"].take()).is_empty());
            said["helps"].take();
            for label in said["labels"].as_array_mut().unwrap() {
                label["text"].take();
            }
        }
    }
    assert_eq!(reports[0], reports[1]);
}

#[test]
fn nothing_is_left_out_after_many_of_one_rule() {
    let slips: String = (0..60).map(|index| format!("slip-{index} = 1\n")).collect();
    let portal = Portal::minimal().edit("portal.toml", "title =", &format!("{slips}title ="));
    let folder = on_disk(&portal);
    let report = parsed(folder.path(), &["--format", "json"], 1);
    assert_eq!(list(&report["diagnostics"]).len(), 60);
    assert_eq!(number(&report["rules"][0]["count"]), 60);
    let log = parsed(folder.path(), &["--format", "sarif"], 1);
    assert_eq!(list(&log["runs"][0]["results"]).len(), 60);
    assert_eq!(written(folder.path(), &["--format", "github"], 1).lines().count(), 60);
}

/// The official schema, ready to be held against a log.
fn schema() -> (Schemas, SchemaIndex) {
    let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
    compiler.enable_format_assertions();
    compiler.add_resource("sarif.json", serde_json::from_str(SCHEMA).unwrap()).unwrap();
    let index = compiler.compile("sarif.json", &mut schemas).unwrap();
    (schemas, index)
}

#[test]
fn sarif_is_valid_by_the_official_schema() {
    let (schemas, index) = schema();
    let folder = on_disk(&planted());
    for language in ["en", "es"] {
        let arguments = ["--format", "sarif", "--lang", language];
        for (folder, code) in [(folder.path(), 1), (root().as_path(), 0)] {
            let log = parsed(folder, &arguments, code);
            assert!(!list(&log["runs"][0]["results"]).is_empty());
            let judged = schemas.validate(&log, index);
            assert!(judged.is_ok(), "{}", judged.unwrap_err());
            assert_eq!(log["runs"][0]["language"], language);
        }
    }
    let empty = on_disk(&Portal::minimal());
    let log = parsed(empty.path(), &["--format", "sarif"], 0);
    assert!(schemas.validate(&log, index).is_ok());
    // The schema would see what is wrong.
    let mut wrong = log.clone();
    wrong["runs"][0]["columnKind"] = "bytes".into();
    assert!(schemas.validate(&wrong, index).is_err());
}

#[test]
fn sarif_says_the_same_as_json() {
    let folder = on_disk(&planted());
    let report = parsed(folder.path(), &["--format", "json", "--lang", "en"], 1);
    let log = parsed(folder.path(), &["--format", "sarif", "--lang", "en"], 1);
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let (found, results) = (list(&report["diagnostics"]), list(&run["results"]));
    assert_eq!(found.len(), results.len());
    let mut related = 0;
    for (said, result) in found.iter().zip(results) {
        assert_eq!(said["code"], result["ruleId"]);
        let rule = &run["tool"]["driver"]["rules"][number(&result["ruleIndex"])];
        assert_eq!((&rule["id"], &rule["name"]), (&said["code"], &said["name"]));
        assert_eq!(rule["defaultConfiguration"]["level"], said["severity"]);
        let place = &result["locations"][0]["physicalLocation"];
        let region = &place["region"];
        assert_eq!(
            (&region["startLine"], &region["startColumn"]),
            (&said["start"]["line"], &said["start"]["column"])
        );
        assert_eq!(
            (&region["endLine"], &region["endColumn"]),
            (&said["end"]["line"], &said["end"]["column"])
        );
        assert_eq!(place["artifactLocation"]["uriBaseId"], "%SRCROOT%");
        assert_eq!(list(&result["relatedLocations"]).len() + 1, list(&said["labels"]).len());
        related += list(&result["relatedLocations"]).len();
    }
    assert!(related >= 3, "{related}");
    let addresses: Vec<_> = results
        .iter()
        .map(|result| text(&result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]))
        .collect();
    let encoded = "content/comitments/a%C3%B1o%2C%20100%25%3A%20%231.toml";
    assert!(addresses.contains(&encoded), "{addresses:?}");
}

/// A workflow command as its kind, its properties and its message, undone as GitHub's runner undoes it.
fn command(line: &str) -> (&str, Vec<(String, String)>, String) {
    let undone = |text: &str| text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    let undone_property = |text: &str| undone(&text.replace("%3A", ":").replace("%2C", ","));
    let (head, message) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (kind, properties) = head.split_once(' ').unwrap();
    let properties = properties.split(',').map(|property| {
        let (name, value) = property.split_once('=').unwrap();
        (name.to_owned(), undone_property(value))
    });
    (kind, properties.collect(), undone(message))
}

#[test]
fn workflow_commands_say_the_same_as_json() {
    let folder = on_disk(&planted());
    let report = parsed(folder.path(), &["--format", "json", "--lang", "es"], 1);
    let commands = written(folder.path(), &["--format", "github", "--lang", "es"], 1);
    let found = list(&report["diagnostics"]);
    assert_eq!(commands.lines().count(), found.len());
    for (line, said) in commands.lines().zip(found) {
        let (kind, properties, message) = command(line);
        let property =
            |name: &str| properties.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
        assert_eq!(kind, text(&said["severity"]));
        assert_eq!(property("file"), said["path"].as_str(), "{line}");
        assert_eq!(property("line"), Some(said["start"]["line"].to_string().as_str()), "{line}");
        assert_eq!(property("title"), said["code"].as_str());
        let one_line = said["start"]["line"] == said["end"]["line"];
        assert_eq!(property("col").is_some(), one_line, "{line}");
        let lines: Vec<_> = [&said["message"], &said["labels"][0]["text"]]
            .into_iter()
            .chain(list(&said["helps"]))
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect();
        // An annotation has one place; the others are named.
        let further = list(&said["labels"]).iter().skip(1).map(|label| {
            let place = format!("{}:{}", text(&label["path"]), label["start"]["line"]);
            format!("véase también {place}: {}", text(&label["text"]))
        });
        assert_eq!(message, lines.into_iter().chain(further).collect::<Vec<_>>().join("\n"));
    }
}

#[test]
fn files_are_named_as_seen_from_where_the_program_was_started() {
    let folder = on_disk(&planted());
    let above = folder.path().parent().unwrap();
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    let commands = written(above, &["--root", name, "--format", "github"], 1);
    assert!(commands.lines().all(|line| line.contains(&format!(" file={name}/"))), "{commands}");
    let log = written(above, &["--root", name, "--format", "sarif"], 1);
    assert!(log.contains(&format!("\"uri\": \"{name}/portal.toml\"")));
    let report = parsed(above, &["--root", name, "--format", "json"], 1);
    assert_eq!(report["folder"], format!("{name}/"));
    // From elsewhere there is no such way.
    let report = parsed(&folder.path().join("content"), &["--format", "json"], 1);
    assert_eq!(
        (&report["folder"], &report["diagnostics"][0]["path"]),
        (&"".into(), &"content/comitments/año, 100%: #1.toml".into())
    );
}

#[test]
fn a_good_portal_has_nothing_to_say_and_that_is_said() {
    let folder = on_disk(&Portal::minimal());
    let report = parsed(folder.path(), &["--format", "json"], 0);
    assert_eq!((list(&report["diagnostics"]).len(), number(&report["counts"]["error"])), (0, 0));
    assert_eq!(written(folder.path(), &["--format", "github"], 0), "");
    // What is shipped has warnings and no errors.
    let warnings = shipped(&Options::default()).diagnostics.len();
    assert_eq!(written(&root(), &["--format", "github"], 0).lines().count(), warnings);
}

#[test]
fn text_ends_with_how_many_there_are_of_each_rule() {
    let slips = "slip = 1\nslap = 2\ntopics = [\"light\"]";
    let portal = Portal::minimal()
        .edit("content/commitments/light-bridge.toml", "topics = [\"light\"]", slips)
        .edit("content/topics/light.es.md", "+++\ntitle", "+++\nslop = 1\ntitle")
        .append("content/topics/light.en.md", "![](asset:map.png) <b>B</b> <i>I</i>")
        .with("content/assets/map.png", "");
    let folder = on_disk(&portal);
    let said =
        |arguments: &[&str]| run(folder.path(), &[&["check", "--as-of", "2026-03-19"], arguments].concat()).2;
    insta::assert_snapshot!("tally-en", last_lines(&said(&["--lang", "en"])));
    insta::assert_snapshot!("tally-es", last_lines(&said(&["--lang", "es"])));
    assert!(!said(&["--lang", "en", "--quiet"]).contains("  C0"));
    let good = on_disk(&Portal::minimal());
    assert_eq!(run(good.path(), &["check", "--as-of", "2026-03-19"]).2, "");
}

/// What stands below the last message.
fn last_lines(said: &str) -> String {
    let lines: Vec<_> = said.lines().collect();
    let message =
        lines.iter().rposition(|line| line.starts_with(['│', '╰', ' ']) && line.contains('╰')).unwrap();
    lines[message + 2..].join("\n")
}

#[test]
fn check_writes_nothing_in_any_format() {
    let folder = on_disk(&planted());
    let before = each_file(folder.path(), |bytes| bytes);
    for format in ["text", "json", "sarif", "github"] {
        run(folder.path(), &["check", "--format", format]);
    }
    run(folder.path(), &["check", "--worklist"]);
    assert_eq!(each_file(folder.path(), |bytes| bytes), before);
}

#[test]
fn an_unknown_format_is_refused_in_the_editors_language() {
    let folder = on_disk(&Portal::minimal());
    let (code, out, err) = run(folder.path(), &["check", "--format", "yaml", "--lang", "es"]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert!(err.contains("yaml") && err.contains("admite `text`, `json`, `sarif` o `github`"), "{err}");
}
