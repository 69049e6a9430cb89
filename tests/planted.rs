//! A portal with dozens of planted faults: every one is reported in one run, at its place, and nothing is written.

use std::collections::BTreeSet;
use std::process::Command;

use crate::support::Portal;

const PLANTED: &str = include_str!("support/planted.txt");

/// Each diagnostic as `CODE path:line:column`.
fn places(portal: &Portal) -> Vec<String> {
    let plan = portal.plan();
    plan.diagnostics
        .iter()
        .map(|said| {
            let source = plan.sources.get(said.span().source);
            let position = source.position(said.span().start as usize);
            format!("{} {}:{position} {}", said.rule.code, source.path(), said.rule.name)
        })
        .collect()
}

#[test]
fn every_fault_is_reported_in_one_run_at_its_place() {
    let places = places(&Portal::parse(PLANTED));
    assert!(places.len() >= 40, "{} messages", places.len());
    let kinds: BTreeSet<_> = places.iter().map(|place| place.split(' ').next().unwrap()).collect();
    assert!(kinds.len() >= 30, "{} rules", kinds.len());
    insta::assert_snapshot!("planted", places.join("\n"));
}

#[test]
fn the_program_reports_them_all_exits_with_1_and_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in &Portal::parse(PLANTED).0.files {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let public = folder.path().join("public");
    std::fs::create_dir(&public).unwrap();
    std::fs::write(public.join("index.html"), "the last good site").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_constancia"))
        .args(["build", "--lang", "en"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    let messages =
        said.lines().filter(|line| line.starts_with("error[") || line.starts_with("warning[")).count();
    assert!(messages >= 40, "{messages} messages");
    let names: Vec<_> = std::fs::read_dir(&public).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["index.html"]);
    assert_eq!(std::fs::read_to_string(public.join("index.html")).unwrap(), "the last good site");
}
