//! The portal as it stood on past days.

use constancia::build::Options;

use crate::support::{Portal, shipped, site};

fn on(day: &str) -> Options {
    Options { as_of: Some(day.parse().unwrap()), ..Options::default() }
}

#[test]
fn the_shipped_portal_on_the_first_of_december_2025() {
    let plan = shipped(&on("2025-12-01"));
    let portal = &plan.ready.as_ref().unwrap().site.portal;
    assert_eq!(portal.records.meetings.len(), 2);
    let december: jiff::civil::Date = "2025-12-01".parse().unwrap();
    assert!(
        portal.commitments.iter().all(|facts| facts.made_on.is_none_or(|made| made.first_day() <= december))
    );
    assert!(portal.history.iter().all(|event| event.day() <= december));
    for (path, text) in site(&plan) {
        assert!(!path.contains("2026") && !path.contains("2025-12"), "{path}");
        for later in [
            "2026-01-23",
            "23 January 2026",
            "23 de enero de 2026",
            "2025-12-11",
            "11 December 2025",
            "11 de diciembre de 2025",
        ] {
            assert!(!text.contains(later), "{path} speaks of {later}");
        }
    }
}

#[test]
fn overdue_is_derived_the_day_after_the_deadline() {
    let timeliness = |day: &str| {
        let plan = shipped(&on(day));
        let portal = &plan.ready.as_ref().unwrap().site.portal;
        let index = portal
            .records
            .commitments
            .iter()
            .position(|commitment| commitment.header.id.as_str() == "security-ministerial")
            .unwrap();
        portal.commitments[index].timeliness.key()
    };
    assert_eq!(timeliness("2026-02-01"), "due-soon");
    assert_eq!(timeliness("2026-02-28"), "due-soon");
    assert_eq!(timeliness("2026-03-01"), "overdue");
    assert_eq!(timeliness("2026-03-15"), "overdue");
}

#[test]
fn before_its_day_a_meeting_is_only_what_had_been_announced() {
    let plan = shipped(&on("2026-01-20"));
    let records = &plan.ready.as_ref().unwrap().site.portal.records;
    let third = records
        .meetings
        .iter()
        .find(|meeting| meeting.header.id.as_str() == "2026-01-23-washington")
        .unwrap();
    assert_eq!(third.state, constancia::model::MeetingState::Announced);
    assert!(third.body.is_none() && third.summary.is_none() && third.takeaways.is_empty());
    assert!(third.participants.is_empty() && third.readouts.is_empty());
}

#[test]
fn every_day_of_the_record_builds() {
    for day in
        ["2025-09-02", "2025-09-03", "2025-09-04", "2025-12-16", "2026-01-16", "2026-02-28", "2026-03-19"]
    {
        let plan = shipped(&on(day));
        assert!(!site(&plan).is_empty(), "{day}");
    }
}

#[test]
fn what_is_dated_later_is_not_known_yet() {
    let portal = Portal::minimal();
    let made = portal.site(&on("2026-01-12"));
    assert!(made.contains_key("en/commitments/light-bridge/index.html"));
    assert!(!made["data/statuses.csv"].contains("limited"));
    assert!(!made.contains_key("en/sources/paper/index.html"));
    let before = portal.site(&on("2026-01-10"));
    assert!(!before.contains_key("en/commitments/light-bridge/index.html"), "its first source came later");
    assert!(before["en/meetings/2026-01-10-bridge/index.html"].contains("Meeting on the bridge"));
    assert!(
        !before["en/meetings/2026-01-10-bridge/index.html"].contains("Both sides met"),
        "its readouts came later"
    );
    assert!(!portal.site(&on("2026-01-09")).contains_key("en/meetings/2026-01-10-bridge/index.html"));
}

#[test]
fn a_deadline_is_the_one_that_held_on_the_day() {
    let revised = Portal::minimal().append(
        "content/commitments/light-bridge.toml",
        "\n[[revisions]]\ndate = 2026-02-10\nfield = \"deadline\"\nold = 2026-04-01\nnew = 2026-06-30\nbecause = { en = \"Rain\", es = \"Lluvia\" }\nsource = \"paper\"\n",
    );
    let deadline = |day: &str| {
        let plan = revised.plan_with(&on(day));
        let records = &plan.ready.as_ref().unwrap().site.portal.records;
        records.commitments[0].elements.deadline.stated().unwrap().value.to_string()
    };
    assert_eq!(deadline("2026-02-09"), "2026-04-01");
    assert_eq!(deadline("2026-02-10"), "2026-06-30");
}

#[test]
fn drafts_and_later_records_stay_out_unless_asked_for() {
    let draft = Portal::minimal()
        .with(
            "content/topics/dark.en.md",
            "+++\ntitle = \"Dark\"\nsummary = \"Secret thing.\"\ndraft = true\n+++\n",
        )
        .with("content/topics/dark.es.md", "+++\ntitle = \"Oscuro\"\nsummary = \"Cosa secreta.\"\n+++\n")
        .with(
            "content/topics/late.en.md",
            "+++\ntitle = \"Late\"\nsummary = \"Secret day.\"\npublish_on = 2026-03-20\n+++\n",
        )
        .with("content/topics/late.es.md", "+++\ntitle = \"Tarde\"\nsummary = \"Día secreto.\"\n+++\n");
    let hidden = draft.site(&Options::default());
    assert!(hidden.values().all(|text| !text.contains("ecret")));
    let shown = draft.site(&Options { drafts: true, ..Options::default() });
    assert!(
        shown.contains_key("en/topics/dark/index.html") && shown.contains_key("es/temas/late/index.html")
    );
    let later = draft.site(&on("2026-03-20"));
    assert!(
        later.contains_key("en/topics/late/index.html") && !later.contains_key("en/topics/dark/index.html")
    );
}
