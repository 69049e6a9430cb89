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
    let intact =
        subject.records.commitments.iter().filter(|commitment| subject.is_intact(commitment.header.span));
    for commitment in intact {
        for entry in &commitment.status {
            let needs_source = !matches!(entry.is, Status::NotAssessable | Status::NoEvidence);
            let has_source = !entry.sources.is_empty();
            let is_substantial = entry.is == Status::Substantial;
            let broken = [
                (entry.is == Status::NoEvidence && entry.searched.is_none(), &NOT_SEARCHED),
                (needs_source && !has_source, &NO_SOURCE),
                (is_substantial && entry.missing.is_none(), &NOTHING_MISSING),
                (is_substantial && has_source && !has_weighty_source(commitment, entry), &ONLY_ANNOUNCED),
                (
                    entry.is == Status::Complete && has_source && !has_strong_sources(entry, subject),
                    &WEAKLY_COMPLETE,
                ),
            ];
            for (_, rule) in broken.into_iter().filter(|(is_broken, _)| *is_broken) {
                diagnostics
                    .push(Diagnostic::new(rule, entry.span).with("status", entry.is.key()).help("help"));
            }
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
