//! A meeting that is still to come cannot have been held.

use super::early_day::held;
use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};

const RULE: Rule = Rule::error("C0221", "held-in-the-future");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if subject.early_day.is_some() {
        return;
    }
    for date in held(subject.records).filter(|date| date.value.first_day() > subject.horizon) {
        let diagnostic = Diagnostic::new(&RULE, date.span).with("date", date.value.to_string());
        diagnostics.push(diagnostic.with("as-of", subject.horizon.to_string()).help("help"));
    }
}
