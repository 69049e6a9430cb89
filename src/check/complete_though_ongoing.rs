//! An ongoing commitment is never complete.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Nature, Status};

const RULE: Rule = Rule::error("C0217", "complete-though-ongoing");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let ongoing =
        subject.records.commitments.iter().filter(|commitment| commitment.nature == Nature::Ongoing);
    for commitment in ongoing {
        for entry in commitment.status.iter().filter(|entry| entry.is == Status::Complete) {
            let mut diagnostic = Diagnostic::new(&RULE, entry.span);
            if let Some(span) = commitment.nature_span {
                diagnostic = diagnostic.label(span, "nature");
            }
            diagnostics.push(diagnostic.help("help"));
        }
    }
}
