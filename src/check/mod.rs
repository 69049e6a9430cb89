//! Rules over all records together, one file per rule.
//!
//! A rule looks at the records with their references resolved and says what is wrong with them. What is wrong with a
//! single field or file is said where it is read; how diagnostics are shown is left to `diagnostic`.

mod after_the_day;
mod before_the_promise;
mod complete_though_ongoing;
mod contradicted;
mod criteria_unmet;
mod early_day;
mod evidence_from_later;
mod headings_differ;
mod held_in_the_future;
mod history_out_of_order;
mod lengths_apart;
pub mod levels;
mod link_in_plain_text;
mod loaded_word;
mod long_quotation;
mod met_on;
mod missing_copy;
mod number_differs;
mod one_side_only;
mod paragraph_missing;
mod parent_cycle;
mod passage;
mod press_only;
mod quality_too_low;
mod quotations;
mod reversed;
pub mod reviews;
mod revision_not_made;
mod silent;
mod stale_translation;
mod status_evidence;
pub mod texts;
mod unpublished;
mod untranslated;
mod unused;

use std::collections::BTreeSet;

use jiff::civil;
use rayon::prelude::*;

pub use early_day::EarlyDay;

use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{AnyHandle, Records, Related};
use crate::text::{SourceId, Sources, Span};

/// What a rule on records looks at.
#[derive(Debug)]
pub struct Subject<'a> {
    /// Every text that was read.
    pub sources: &'a Sources,
    /// Every record, also those not known yet on the as-of date.
    pub records: &'a Records<Related>,
    /// Whether every record that is written down could be read, so that what names what is wholly known.
    pub whole: bool,
    /// The files in which a reference was left out because it leads nowhere or to a record that could not be read:
    /// what seems to be missing there may not be.
    pub lossy: &'a BTreeSet<SourceId>,
    /// The portal's settings.
    pub config: &'a Config,
    /// The day the portal itself stands for, whichever past day is being built.
    pub horizon: civil::Date,
    /// Whether what is not published is shown all the same.
    pub drafts: bool,
    /// What is later than that day, when it is so much that the day is probably wrong.
    pub early_day: Option<EarlyDay>,
}

/// A rule on records: what it can report, and how it looks.
struct Check {
    rules: &'static [&'static Rule],
    run: fn(&Subject<'_>, &mut Vec<Diagnostic>),
}

const CHECKS: &[Check] = &[
    status_evidence::CHECK,
    quality_too_low::CHECK,
    evidence_from_later::CHECK,
    met_on::CHECK,
    history_out_of_order::CHECK,
    complete_though_ongoing::CHECK,
    criteria_unmet::CHECK,
    revision_not_made::CHECK,
    held_in_the_future::CHECK,
    contradicted::CHECK,
    unpublished::CHECK,
    parent_cycle::CHECK,
    reversed::CHECK,
    press_only::CHECK,
    one_side_only::CHECK,
    silent::CHECK,
    missing_copy::CHECK,
    unused::CHECK,
    after_the_day::CHECK,
    early_day::CHECK,
    before_the_promise::CHECK,
];

/// Runs every rule on records.
pub fn run(subject: &Subject<'_>) -> Vec<Diagnostic> {
    let run = |check: &Check| {
        let mut diagnostics = Vec::new();
        (check.run)(subject, &mut diagnostics);
        diagnostics
    };
    CHECKS.par_iter().flat_map_iter(run).collect()
}

/// The rules of this module.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    texts::rules().chain(CHECKS.iter().flat_map(|check| check.rules).copied()).chain([
        &levels::UNKNOWN_RULE,
        &levels::NOT_A_WARNING,
        &levels::UNUSED_ALLOWANCE,
        &levels::DENIED_AND_ALLOWED,
        &reviews::INVALID_REVIEW,
    ])
}

impl Subject<'_> {
    /// Whether all references of the file that a place stands in could be followed.
    fn is_intact(&self, place: Span) -> bool {
        !self.lossy.contains(&place.source)
    }

    /// Whether a record is published on the portal's own day.
    fn is_published(&self, record: AnyHandle) -> bool {
        let header = self.records.header(record);
        let day = self.early_day.as_ref().map_or(self.horizon, EarlyDay::latest);
        !header.draft && header.publish_on.is_none_or(|date| date.last_day() <= day)
    }
}
