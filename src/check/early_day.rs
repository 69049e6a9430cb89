//! A portal's day that so many records are later than that it is more likely the day that is wrong.
//!
//! Each of those records would be reported by itself, and what is published only from a later day on would be missing
//! wherever it is named: [`EarlyDay`] is made once, and the rules about single records are silent when there is one.

use jiff::civil;

use super::{Check, Subject};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Date, MeetingState, Records, Related};
use crate::text::Span;

const RULE: Rule = Rule::warning("C0531", "early-day");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

/// From how many later dates on they are no slips of their own.
const LEAST_DATES: usize = 6;

/// What is dated after the day a portal has settled on.
#[derive(Debug)]
pub struct EarlyDay {
    /// Where the day is written.
    span: Span,
    dates: usize,
    latest: Date,
}

impl EarlyDay {
    /// What is later, if it is much.
    pub fn of(records: &Records<Related>, config: &Config, horizon: civil::Date) -> Option<Self> {
        let span = config.as_of_span?;
        let mut later = dates(records);
        later.extend(held(records));
        later.retain(|date| date.value.first_day() > horizon);
        let latest = later.iter().max_by_key(|date| (date.value.first_day(), date.span)).copied()?;
        (later.len() >= LEAST_DATES).then_some(Self { span, dates: later.len(), latest })
    }

    /// The latest day that is written.
    pub(super) fn latest(&self) -> civil::Date {
        self.latest.value.last_day()
    }
}

/// The days on which something was found, done or published.
pub(super) fn dates(records: &Records<Related>) -> Vec<Date> {
    let mut dates = Vec::new();
    for commitment in &records.commitments {
        dates.extend(commitment.made_on);
        dates.extend(commitment.status.iter().map(|entry| entry.date));
        dates.extend(commitment.updates.iter().map(|update| update.date));
        dates.extend(commitment.revisions.iter().map(|revision| revision.date));
    }
    dates.extend(records.sources.iter().filter_map(|source| source.published));
    dates
}

/// The days of meetings that are marked as held.
pub(super) fn held(records: &Records<Related>) -> impl Iterator<Item = Date> {
    let held = records.meetings.iter().filter(|meeting| meeting.state == MeetingState::Held);
    held.map(|meeting| meeting.period.from)
}

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let Some(EarlyDay { span, dates, latest }) = &subject.early_day else { return };
    let diagnostic = Diagnostic::new(&RULE, *span)
        .label(latest.span, "latest")
        .with("as-of", subject.horizon.to_string())
        .with("latest", latest.value.to_string())
        .count("found", *dates);
    diagnostics.push(diagnostic.help("help"));
}
