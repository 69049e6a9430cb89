//! Which warnings count: what the command line, the portal and a record deny or allow.

use constancia::build::{Options, rules};
use constancia::check::levels::{Level, LevelError, Levels};

use crate::support::Portal;

const COMMITMENT: &str = "content/commitments/light-bridge.toml";

/// A status that rests on the press alone: a warning, C0505.
fn press_only() -> Portal {
    Portal::minimal().edit(
        COMMITMENT,
        "sources = [\"note-north\", \"paper\"]",
        "sources = [\"paper\", \"gazette\"]",
    )
}

fn allowing(entry: &str) -> Portal {
    press_only().edit(COMMITMENT, "topics = ", &format!("allow = [{{ {entry} }}]\ntopics = "))
}

fn levels(words: &[(&str, Level)]) -> Options {
    let mut levels = Levels::default();
    words.iter().for_each(|(word, level)| levels.set(&rules(), word, *level).unwrap());
    Options { levels, ..Options::default() }
}

/// The codes said, those that stop the build with an exclamation mark.
fn said(portal: &Portal, options: &Options) -> Vec<String> {
    let plan = portal.plan_with(options);
    assert_eq!(plan.ready.is_none(), plan.diagnostics.iter().any(|said| said.is_error()));
    let codes = plan.diagnostics.iter();
    codes.map(|said| format!("{}{}", said.rule.code, if said.is_error() { "!" } else { "" })).collect()
}

#[test]
fn the_command_line_denies_and_allows() {
    let portal = press_only();
    assert_eq!(said(&portal, &levels(&[])), ["C0505"]);
    assert_eq!(said(&portal, &levels(&[("C0505", Level::Deny)])), ["C0505!"]);
    assert_eq!(said(&portal, &levels(&[("warnings", Level::Deny)])), ["C0505!"]);
    assert_eq!(said(&portal, &levels(&[("c0505", Level::Allow)])), [""; 0]);
    // A rule that is named wins over all together.
    assert_eq!(said(&portal, &levels(&[("press-only", Level::Allow), ("warnings", Level::Deny)])), [""; 0]);
    assert_eq!(said(&portal, &levels(&[("C0507", Level::Deny)])), ["C0505"]);
}

#[test]
fn the_command_line_wins_over_the_portal() {
    let denied = press_only().append("portal.toml", "\n[rules]\ndeny = [\"warnings\"]\n");
    assert_eq!(said(&denied, &levels(&[])), ["C0505!"]);
    assert_eq!(said(&denied, &levels(&[("C0505", Level::Allow)])), [""; 0]);
    let allowed = press_only().append("portal.toml", "\n[rules]\nallow = [\"press-only\"]\n");
    assert_eq!(said(&allowed, &levels(&[])), [""; 0]);
    assert_eq!(said(&allowed, &levels(&[("C0505", Level::Deny)])), ["C0505!"]);
    // What the portal allows is not among all that is denied.
    assert_eq!(said(&allowed, &levels(&[("warnings", Level::Deny)])), [""; 0]);
}

#[test]
fn a_record_allows_with_a_reason() {
    let allowed = allowing("rule = \"C0505\", reason = \"Both sides were asked.\"");
    assert_eq!(said(&allowed, &levels(&[])), [""; 0]);
    assert_eq!(said(&allowed, &levels(&[("warnings", Level::Deny)])), [""; 0]);
    assert_eq!(said(&allowing("rule = \"C0505\""), &levels(&[])), ["C0104!", "C0505"]);
    // Only where the marked text holds it.
    let here = allowing("rule = \"press-only\", reason = \"Settled.\", text = \"limited\"");
    assert_eq!(said(&here, &levels(&[])), [""; 0]);
    let elsewhere = allowing("rule = \"press-only\", reason = \"Settled.\", text = \"complete\"");
    assert_eq!(said(&elsewhere, &levels(&[])), ["C0520", "C0505"]);
    // Another record's warnings stay.
    let another = press_only().edit(
        "content/topics/light.es.md",
        "title = ",
        "allow = [{ rule = \"C0505\", reason = \"Settled.\" }]\ntitle = ",
    );
    assert_eq!(said(&another, &levels(&[])), ["C0505", "C0520"]);
}

#[test]
fn a_record_in_a_shared_file_allows_only_its_own() {
    let unused = |record: &str, entry: &str| {
        let text = format!(
            "\n[{record}]\ntitle = \"{record}\"\nlanguage = \"en\"\nkind = \"press\"\npublished = 2026-01-01\nquality = \"C\"\n{entry}"
        );
        Portal::minimal().append("content/sources.toml", &text)
    };
    assert_eq!(said(&unused("leaflet", ""), &levels(&[])), ["C0510"]);
    let allow = "allow = [{ rule = \"unused\", reason = \"Kept for later.\" }]\n";
    assert_eq!(said(&unused("leaflet", allow), &levels(&[])), [""; 0]);
    let two = unused("leaflet", allow).append(
        "content/sources.toml",
        "\n[poster]\ntitle = \"Poster\"\nlanguage = \"en\"\nkind = \"press\"\npublished = 2026-01-01\nquality = \"C\"\n",
    );
    assert_eq!(said(&two, &levels(&[])), ["C0510"]);
}

#[test]
fn errors_cannot_be_allowed() {
    let mut levels = Levels::default();
    assert_eq!(levels.set(&rules(), "C0102", Level::Allow), Err(LevelError::NotAWarning));
    assert_eq!(levels.set(&rules(), "warnings", Level::Allow), Err(LevelError::AllAllowed));
    assert_eq!(levels.set(&rules(), "pres-only", Level::Deny), Err(LevelError::Unknown(Some("press-only"))));
    let broken = Portal::minimal().edit(
        COMMITMENT,
        "statement = ",
        "allow = [{ rule = \"C0102\", reason = \"No.\" }]\nstatment = ",
    );
    assert_eq!(said(&broken, &self::levels(&[])), ["C0141!", "C0102!"]);
}

#[test]
fn that_nothing_is_allowed_can_be_allowed_by_the_portal() {
    let unneeded = Portal::minimal().edit(
        COMMITMENT,
        "topics = ",
        "allow = [{ rule = \"C0505\", reason = \"Settled.\" }]\ntopics = ",
    );
    assert_eq!(said(&unneeded, &levels(&[])), ["C0520"]);
    assert_eq!(said(&unneeded, &levels(&[("C0520", Level::Allow)])), [""; 0]);
    assert_eq!(said(&unneeded, &levels(&[("C0520", Level::Deny)])), ["C0520!"]);
}

#[test]
fn on_another_day_an_allowance_may_allow_nothing() {
    let options = Options { as_of: Some("2026-01-15".parse().unwrap()), ..Options::default() };
    let allowed = allowing("rule = \"C0507\", reason = \"Quiet by agreement.\"");
    assert_eq!(said(&allowed, &levels(&[])), ["C0520", "C0505"]);
    assert!(!said(&allowed, &options).contains(&"C0520".to_owned()));
}
