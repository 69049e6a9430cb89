//! A status needs its evidence: what the table of statuses in the content reference asks for.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Choice, Commitment, Quality, Related, Status, StatusEntry, Weight};

/// A status that needs a source has none.
const NO_SOURCE: Rule = Rule::error("C0211", "status-without-source");
/// Nothing was found, and it is not said where was looked.
const NOT_SEARCHED: Rule = Rule::error("C0212", "no-evidence-without-search");
/// Most is done, and it is not said what is missing.
const NOTHING_MISSING: Rule = Rule::error("C0213", "substantial-without-missing");
/// Most is said to be done on the strength of announcements alone.
const ONLY_ANNOUNCED: Rule = Rule::error("C0214", "substantial-on-announcement");
/// All is said to be done on the strength of one weak source.
const WEAKLY_COMPLETE: Rule = Rule::error("C0215", "complete-on-weak-sources");

pub(super) const CHECK: Check =
    Check { rules: &[&NO_SOURCE, &NOT_SEARCHED, &NOTHING_MISSING, &ONLY_ANNOUNCED, &WEAKLY_COMPLETE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for commitment in &subject.records.commitments {
        for entry in &commitment.status {
            let broken = match entry.is {
                Status::NotAssessable => None,
                Status::NoEvidence => entry.searched.is_none().then_some(&NOT_SEARCHED),
                _ if entry.sources.is_empty() => Some(&NO_SOURCE),
                Status::Substantial if entry.missing.is_none() => Some(&NOTHING_MISSING),
                Status::Substantial => (!has_weighty_source(commitment, entry)).then_some(&ONLY_ANNOUNCED),
                Status::Complete => (!has_strong_sources(entry, subject)).then_some(&WEAKLY_COMPLETE),
                Status::NotStarted | Status::Limited | Status::Withdrawn => None,
            };
            let said = broken
                .map(|rule| Diagnostic::new(rule, entry.span).with("status", entry.is.key()).help("help"));
            diagnostics.extend(said);
        }
    }
}

/// Whether one of the sources also stands in an update of more weight than an announcement, no later.
fn has_weighty_source(commitment: &Commitment<Related>, entry: &StatusEntry<Related>) -> bool {
    let weighty = commitment.updates.iter().filter(|update| {
        update.weight > Weight::Announcement && update.date.last_day() <= entry.date.last_day()
    });
    let mut sources = weighty.flat_map(|update| &update.sources);
    sources.any(|source| entry.sources.iter().any(|own| own.to == source.to))
}

/// Whether one source is of quality A or B, or two are independent of each other.
fn has_strong_sources(entry: &StatusEntry<Related>, subject: &Subject<'_>) -> bool {
    let sources: Vec<_> = entry.sources.iter().map(|link| subject.records.get(link.to)).collect();
    sources.iter().any(|source| source.quality <= Quality::B)
        || sources.iter().any(|source| source.group() != sources[0].group())
}
