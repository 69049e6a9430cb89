//! A finding or a deadline from before the promise was made.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Meeting, Related};

const RULE: Rule = Rule::warning("C0517", "before-the-promise");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for commitment in &subject.records.commitments {
        let meeting = commitment.made_at.map(|link| (subject.records.get(link.to), link.span));
        // Of a meeting whose date is not that of its id, one of the two is wrong, which has been said.
        let is_dated = |meeting: &Meeting<Related>| {
            meeting.header.id.as_str().starts_with(&meeting.period.from.value.to_string())
        };
        let meeting = meeting
            .filter(|(meeting, _)| is_dated(meeting))
            .map(|(meeting, span)| (meeting.period.from, span));
        let made = commitment.made_on.map(|date| (date, date.span)).or(meeting);
        let Some((made, made_span)) = made else { continue };
        let findings = commitment.status.iter().map(|entry| ("status", entry.date));
        let deadline = commitment.elements.deadline.stated().map(|date| ("deadline", *date));
        for (key, date) in findings.chain(deadline) {
            if date.last_day() < made.value.first_day() {
                let diagnostic = Diagnostic::new(&RULE, date.span).label(made_span, "made").with("key", key);
                let diagnostic = diagnostic.with("date", date.value.to_string());
                diagnostics.push(diagnostic.with("made", made.value.to_string()).help("help"));
            }
        }
    }
}
