//! Every branch of what is derived, from small portals.

use constancia::model::{Handle, PartialDate, Status};
use constancia::portal::{
    Agreement, CommitmentFacts, EventKind, Evidence, Freshness, MissingElement, Portal as Known, Timeliness,
};

use crate::support::{Portal, drawn};

const COMMITMENT: &str = "content/commitments/light-bridge.toml";

/// What is derived of the only commitment.
#[track_caller]
fn facts(portal: &Portal) -> CommitmentFacts {
    known(portal, |known| known.commitments[0].clone())
}

#[track_caller]
fn known<T>(portal: &Portal, look: impl Fn(&Known) -> T) -> T {
    let plan = portal.plan();
    let ready = plan.ready.as_ref().unwrap_or_else(|| panic!("{}", drawn(&plan, "en")));
    look(&ready.site.portal)
}

/// The minimal portal on another day; its commitment was made on 10 January 2026 and is due on 30 June.
fn on(day: &str) -> Portal {
    let mut portal = Portal::minimal();
    portal.0.today = day.parse().unwrap();
    portal
}

fn status(portal: Portal, is: &str, more: &str) -> Portal {
    portal.edit(
        COMMITMENT,
        "is = \"limited\"\nsources = [\"note-north\", \"paper\"]",
        &format!("is = \"{is}\"\nsources = [\"note-north\", \"paper\"]\n{more}"),
    )
}

#[test]
fn timeliness_follows_the_deadline() {
    assert_eq!(facts(&on("2026-03-19")).timeliness, Timeliness::Upcoming(103));
    assert_eq!(facts(&on("2026-05-30")).timeliness, Timeliness::Upcoming(31));
    assert_eq!(facts(&on("2026-05-31")).timeliness, Timeliness::DueSoon(30));
    assert_eq!(facts(&on("2026-06-30")).timeliness, Timeliness::DueSoon(0));
    assert_eq!(facts(&on("2026-07-01")).timeliness, Timeliness::Overdue(1));
    let none = on("2026-07-01").edit(COMMITMENT, "deadline = 2026-06-30", "deadline = \"not stated\"");
    assert_eq!(facts(&none).timeliness, Timeliness::NoDeadline);
    let month = on("2026-02-28").edit(COMMITMENT, "deadline = 2026-06-30", "deadline = \"2026-02\"");
    assert_eq!(facts(&month).timeliness, Timeliness::DueSoon(0));
    let configured = on("2026-03-19").append("portal.toml", "\n[thresholds]\ndue_soon_days = 103\n");
    assert_eq!(facts(&configured).timeliness, Timeliness::DueSoon(103));
}

#[test]
fn what_is_complete_or_withdrawn_is_never_overdue() {
    let complete = || status(on("2027-01-01"), "complete", "");
    assert_eq!(facts(&complete()).timeliness, Timeliness::MetOnTime);
    let late = complete().edit(COMMITMENT, "deadline = 2026-06-30", "deadline = 2026-01-31");
    assert_eq!(facts(&late).timeliness, Timeliness::MetLate(2));
    let met = late.edit(COMMITMENT, "is = \"complete\"", "is = \"complete\"\nmet_on = 2026-01-31");
    assert_eq!(facts(&met).timeliness, Timeliness::MetOnTime);
    let undated = complete().edit(COMMITMENT, "deadline = 2026-06-30", "deadline = \"not stated\"");
    assert_eq!(facts(&undated).timeliness, Timeliness::Closed);
    assert_eq!(facts(&status(on("2027-01-01"), "withdrawn", "")).timeliness, Timeliness::Closed);
}

#[test]
fn freshness_counts_from_the_last_evidence() {
    let last: PartialDate = "2026-02-01".parse().unwrap();
    let last = last.last_day();
    assert_eq!(facts(&on("2026-02-02")).freshness, Freshness::Fresh(last, 1));
    assert_eq!(facts(&on("2026-05-02")).freshness, Freshness::Fresh(last, 90));
    assert_eq!(facts(&on("2026-05-03")).freshness, Freshness::Ageing(last, 91));
    assert_eq!(facts(&on("2026-07-31")).freshness, Freshness::Ageing(last, 180));
    assert_eq!(facts(&on("2026-08-01")).freshness, Freshness::Stale(last, 181));
    let silent = Portal::minimal().with(COMMITMENT, SILENT);
    assert_eq!(facts(&silent).freshness, Freshness::Silent);
}

const SILENT: &str = r#"
title = { en = "Light the bridge", es = "Iluminar el puente" }
topics = ["light"]
made_on = 2026-01-10
parties = [{ side = "north" }]
sources = [{ source = "paper" }]
[[status]]
date = 2026-02-02
is = "no-evidence"
searched = { en = "The papers", es = "Los diarios" }
sources = ["paper"]
"#;

#[test]
fn specificity_says_what_is_missing() {
    let usual = facts(&Portal::minimal()).specificity;
    assert_eq!((usual.score(), usual.missing), (2, vec![MissingElement::Target, MissingElement::Owner]));
    let full = Portal::minimal().edit(
        COMMITMENT,
        "target = \"not stated\"",
        "target = { en = \"9\", es = \"9\" }\nowner = { en = \"G\", es = \"G\" }",
    );
    assert_eq!(facts(&full).specificity.score(), 4);
    let none = Portal::minimal().with(COMMITMENT, SILENT);
    assert_eq!(facts(&none).specificity.score(), 0);
}

#[test]
fn agreement_comes_from_the_sides_and_their_strength() {
    let agreement = |sources: &str| {
        let usual = r#"sources = [{ source = "note-north", strength = "begin" }, { source = "note-south", strength = "begin" }]"#;
        let voices = facts(&Portal::minimal().edit(COMMITMENT, usual, sources)).voices;
        (voices.agreement, voices.same_strength)
    };
    let both = r#"sources = [{ source = "note-north", strength = "begin" }, { source = "note-south", strength = "deepen" }]"#;
    assert_eq!(facts(&Portal::minimal()).voices.same_strength, Some(true));
    assert_eq!(agreement(both), (Agreement::All, Some(false)));
    assert_eq!(agreement(r#"sources = ["note-north", "note-south"]"#), (Agreement::All, None));
    assert_eq!(
        agreement(r#"sources = [{ source = "paper", side = "joint" }, "note-north"]"#).0,
        Agreement::Joint
    );
    assert_eq!(agreement(r#"sources = ["paper"]"#).0, Agreement::PressOnly);
    let (one, _) = agreement(r#"sources = [{ source = "paper", side = "south" }]"#);
    let Agreement::Some(parties) = one else { panic!("{one:?}") };
    assert_eq!(parties.len(), 1);
}

#[test]
fn evidence_is_as_strong_as_its_best_sources() {
    let evidence = |sources: &str| {
        let portal = Portal::minimal()
            .edit(COMMITMENT, "sources = [\"note-north\", \"paper\"]", &format!("sources = [{sources}]"))
            .append(
                "content/sources.toml",
                "\n[table]\ntitle = \"Table\"\nlanguage = \"en\"\nkind = \"official-data\"\nside = \"north\"\npublished = 2026-02-01\nquality = \"A\"\n",
            );
        facts(&portal)
    };
    assert_eq!(evidence("\"paper\"").evidence, Evidence::Press);
    assert!(evidence("\"paper\"").press_only);
    let one = evidence("\"note-north\"");
    assert!(matches!(&one.evidence, Evidence::Sides(parties) if parties.len() == 1), "{:?}", one.evidence);
    assert!(!one.press_only);
    assert_eq!(evidence("\"note-north\", \"note-south\"").evidence, Evidence::AllSides);
    assert_eq!(evidence("\"table\"").evidence, Evidence::Data);
    assert_eq!(facts(&Portal::minimal().with(COMMITMENT, SILENT)).evidence, Evidence::None);
}

#[test]
fn reprints_of_one_text_count_once() {
    let portal = Portal::minimal();
    assert_eq!(facts(&portal).independent_sources, 3);
    let same = portal
        .edit("content/sources.toml", "[paper]", "[paper]\nindependence_group = \"agency\"")
        .edit("content/sources.toml", "[gazette]", "[gazette]\nindependence_group = \"agency\"");
    assert_eq!(facts(&same).independent_sources, 2);
}

#[test]
fn a_repeated_finding_keeps_its_first_day_and_is_no_change() {
    let repeated = Portal::minimal()
        .append(COMMITMENT, "\n[[status]]\ndate = 2026-03-01\nis = \"limited\"\nsources = [\"paper\"]\n");
    let since: PartialDate = "2026-02-02".parse().unwrap();
    assert_eq!(facts(&repeated).status, Some((Status::Limited, since.last_day())));
    let changes = known(&repeated, |known| {
        known.history.iter().filter(|event| matches!(event.kind, EventKind::Status { .. })).count()
    });
    assert_eq!(changes, 1);
}

#[test]
fn meetings_know_their_neighbours_and_how_long_readouts_took() {
    let portal = Portal::minimal()
        .with(
            "content/meetings/2026-03-01-tower.en.md",
            "+++\ntitle = \"T\"\ndate = 2026-03-01\nkind = \"visit\"\nstate = \"held\"\n+++\n",
        )
        .with("content/meetings/2026-03-01-tower.es.md", "+++\ntitle = \"T\"\n+++\n");
    known(&portal, |known| {
        assert_eq!(known.meetings[0].readout_days, [Some(2), Some(1)]);
        assert_eq!(known.meetings[0].next, Some(Handle::new(1)));
        assert_eq!(known.meetings[1].previous, Some((Handle::new(0), 50)));
    });
}

#[test]
fn a_call_is_no_meeting_between_two() {
    let meeting = |day: &str, kind: &str| {
        format!("+++\ntitle = \"T\"\ndate = {day}\nkind = \"{kind}\"\nstate = \"held\"\n+++\n")
    };
    let portal = Portal::minimal()
        .with("content/meetings/2026-02-01-call.en.md", meeting("2026-02-01", "call"))
        .with("content/meetings/2026-02-01-call.es.md", "+++\ntitle = \"T\"\n+++\n")
        .with("content/meetings/2026-03-01-tower.en.md", meeting("2026-03-01", "visit"))
        .with("content/meetings/2026-03-01-tower.es.md", "+++\ntitle = \"T\"\n+++\n");
    known(&portal, |known| {
        assert_eq!(known.meetings[1].previous, Some((Handle::new(0), 22)));
        assert_eq!(known.meetings[2].previous, Some((Handle::new(0), 50)));
        assert_eq!(known.meetings[0].next, Some(Handle::new(2)));
    });
}

#[test]
fn history_runs_from_the_newest_to_the_oldest() {
    let kinds = known(&on("2026-07-01"), |known| {
        assert!(known.history.windows(2).all(|pair| pair[0].date >= pair[1].date));
        known.history.iter().map(|event| event.kind).collect::<Vec<_>>()
    });
    assert_eq!(
        kinds,
        [
            EventKind::BecameOverdue,
            EventKind::Status { from: None, entry: 0 },
            EventKind::Update(0),
            EventKind::Readout(0),
            EventKind::Readout(1),
            EventKind::Held,
            EventKind::Made,
        ]
    );
}

#[test]
fn what_was_met_in_time_never_became_overdue() {
    let late_finding = status(on("2027-01-01"), "complete", "met_on = 2026-01-20").edit(
        COMMITMENT,
        "deadline = 2026-06-30",
        "deadline = 2026-01-31",
    );
    let overdue = known(&late_finding, |known| {
        known.history.iter().any(|event| event.kind == EventKind::BecameOverdue)
    });
    assert!(!overdue);
}
