//! A complete commitment meets every criterion of completion.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{CriterionKind, CriterionState, Status};

const RULE: Rule = Rule::error("C0216", "criteria-unmet");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for commitment in &subject.records.commitments {
        let Some(last) = commitment.status.last().filter(|entry| entry.is == Status::Complete) else {
            continue;
        };
        let unmet = commitment.criteria.iter().filter(|criterion| {
            criterion.kind == CriterionKind::Completion && criterion.state != CriterionState::Met
        });
        for criterion in unmet {
            diagnostics
                .push(Diagnostic::new(&RULE, last.span).label(criterion.span, "criterion").help("help"));
        }
    }
}
