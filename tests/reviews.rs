//! Which texts were looked at together: what `constancia accept` writes, and when a change asks for another look.

use constancia::build::{Loaded, load};
use constancia::check::reviews::{Reviews, name};

use crate::support::Portal;

const COMMITMENT: &str = "content/commitments/light-bridge.toml";
const FILE: &str = "content/translations.lock";

/// The portal after `constancia accept` of the records meant.
fn accepted(portal: Portal, is_meant: impl Fn(&str) -> bool) -> (Portal, usize) {
    let Loaded { contents, .. } = load(&portal.0).unwrap();
    let contents = contents.unwrap();
    let mut reviews: Reviews = contents.reviews;
    let meant = |record| is_meant(&name(&contents.records, record));
    let texts = reviews.accept(&contents.records, &contents.config, meant);
    (portal.with(FILE, reviews.to_text()), texts)
}

fn all(portal: Portal) -> Portal {
    accepted(portal, |_| true).0
}

#[test]
fn without_a_review_nothing_is_stale() {
    let changed = Portal::minimal().edit(COMMITMENT, "Light the bridge", "Light both bridges");
    assert_eq!(changed.codes(), [""; 0]);
}

#[test]
fn what_was_accepted_is_not_stale_and_accepting_it_again_changes_nothing() {
    let (portal, texts) = accepted(Portal::minimal(), |_| true);
    assert!(texts >= 8, "{texts}");
    assert_eq!(portal.codes(), [""; 0]);
    let (again, texts) = accepted(portal.clone(), |_| true);
    assert_eq!(texts, 0);
    assert_eq!(again.0.files[FILE], portal.0.files[FILE]);
}

#[test]
fn a_change_in_one_language_is_stale_whichever_it_is() {
    let portal = all(Portal::minimal());
    for (from, to) in
        [("Light the bridge", "Light both bridges"), ("Iluminar el puente", "Alumbrar el puente")]
    {
        let changed = portal.clone().edit(COMMITMENT, from, to);
        assert_eq!(changed.codes(), ["C0521"], "{}", changed.messages("en"));
        assert_eq!(all(changed).codes(), [""; 0]);
    }
    let page = portal.clone().edit("content/meetings/2026-01-10-bridge.es.md", "El color.", "El tono.");
    assert_eq!(page.codes(), ["C0521"]);
}

#[test]
fn what_is_new_in_all_languages_is_not_stale() {
    let portal = all(Portal::minimal());
    let rewritten = portal.edit(COMMITMENT, "Light the bridge", "Paint the bridge").edit(
        COMMITMENT,
        "Iluminar el puente",
        "Pintar el puente",
    );
    assert_eq!(rewritten.codes(), [""; 0]);
}

#[test]
fn markup_is_not_wording() {
    let portal = all(Portal::minimal());
    let marked = portal.edit("content/meetings/2026-01-10-bridge.en.md", "The colour.", "The *colour*.");
    assert_eq!(marked.codes(), [""; 0]);
}

#[test]
fn only_the_records_meant_are_accepted() {
    let portal = all(Portal::minimal());
    let changed = portal.edit(COMMITMENT, "Light the bridge", "Light both bridges").edit(
        "content/topics/light.es.md",
        "Luz",
        "Iluminación",
    );
    assert_eq!(changed.codes(), ["C0521", "C0521"]);
    let (one, texts) = accepted(changed, |record| record == "topic:light");
    assert_eq!(texts, 1);
    assert_eq!(one.codes(), ["C0521"]);
}

#[test]
fn records_that_are_gone_are_forgotten() {
    let portal = all(Portal::minimal());
    let gone = portal
        .with("content/organizations.toml", "[society]\nname = { en = \"Society\", es = \"Sociedad\" }\n");
    let gone = gone.edit("content/meetings/2026-01-10-bridge.en.md", "\"guild\"", "\"society\"");
    let (gone, _) = accepted(gone, |_| false);
    let text = String::from_utf8(gone.0.files[FILE].clone()).unwrap();
    assert!(!text.contains("organization:guild") && text.contains("topic:light"), "{text}");
}

#[test]
fn the_reviews_of_a_large_portal_can_be_read_again() {
    let term = |n: usize| {
        format!(
            "term = {{ en = \"lamp {n}\", es = \"farol {n}\" }}\ndefinition = {{ en = \"It is {n}.\", es = \"Es {n}.\" }}\n"
        )
    };
    let portal = (0..10_000)
        .fold(Portal::minimal(), |portal, n| portal.with(&format!("content/terms/lamp-{n}.toml"), term(n)));
    let portal = all(portal);
    assert!(portal.0.files[FILE].len() > constancia::text::SOURCE_SIZE_LIMIT);
    assert_eq!(portal.codes(), [""; 0]);
}

#[test]
fn lines_of_a_merge_that_failed_are_told_and_healed() {
    let portal = all(Portal::minimal()).append(FILE, "<<<<<<< ours\ncommitment:light-bridge en:12 es:34\n");
    assert_eq!(portal.codes(), ["C0522", "C0522"]);
    assert_eq!(all(portal).codes(), [""; 0]);
}
