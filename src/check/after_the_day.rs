//! Something dated after the day a portal has settled on: it is written, and nobody will see it.

use super::early_day::dates;
use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};

const RULE: Rule = Rule::warning("C0516", "after-the-day");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    // A portal that stands for today shows it when its day comes.
    if subject.config.as_of.is_none() || subject.early_day.is_some() {
        return;
    }
    for date in dates(subject.records) {
        if date.value.first_day() > subject.horizon {
            let diagnostic = Diagnostic::new(&RULE, date.span).with("date", date.value.to_string());
            diagnostics.push(diagnostic.with("as-of", subject.horizon.to_string()).help("help"));
        }
    }
}
