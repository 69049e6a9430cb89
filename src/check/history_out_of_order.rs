//! A history whose entries are not in the order of their days.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Date;

const RULE: Rule = Rule::error("C0220", "history-out-of-order");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for commitment in &subject.records.commitments {
        in_order("status", commitment.status.iter().map(|entry| entry.date), diagnostics);
        in_order("updates", commitment.updates.iter().map(|update| update.date), diagnostics);
        in_order("revisions", commitment.revisions.iter().map(|revision| revision.date), diagnostics);
    }
}

fn in_order(key: &'static str, dates: impl Iterator<Item = Date>, diagnostics: &mut Vec<Diagnostic>) {
    let mut before: Option<Date> = None;
    for date in dates {
        if let Some(before) = before
            && date.last_day() < before.last_day()
        {
            let diagnostic = Diagnostic::new(&RULE, date.span).label(before.span, "other").with("key", key);
            let diagnostic =
                diagnostic.with("date", date.value.to_string()).with("before", before.value.to_string());
            diagnostics.push(diagnostic.help("help"));
        }
        before = Some(date);
    }
}
