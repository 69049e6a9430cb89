//! `met_on` belongs to a complete commitment and is no later than the finding.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Choice, Status};

/// `met_on` on a status that is not complete.
const NOT_COMPLETE: Rule = Rule::error("C0228", "met-but-not-complete");
/// A day that comes after the finding.
const LATER: Rule = Rule::error("C0229", "met-after-finding");

pub(super) const CHECK: Check = Check { rules: &[&NOT_COMPLETE, &LATER], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for entry in subject.records.commitments.iter().flat_map(|commitment| &commitment.status) {
        let Some(met_on) = entry.met_on else { continue };
        if entry.is != Status::Complete {
            let diagnostic = Diagnostic::new(&NOT_COMPLETE, met_on.span).with("status", entry.is.key());
            diagnostics.push(diagnostic.help("help"));
        } else if met_on.last_day() > entry.date.last_day() {
            let diagnostic = Diagnostic::new(&LATER, met_on.span).label(entry.date.span, "date");
            let diagnostic = diagnostic.with("met", met_on.value.to_string());
            diagnostics.push(diagnostic.with("date", entry.date.value.to_string()).help("help"));
        }
    }
}
