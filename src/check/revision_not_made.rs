//! The last revision of a deadline is the deadline the record gives.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{RevisionField, RevisionValue};

const RULE: Rule = Rule::error("C0224", "revision-not-made");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for commitment in &subject.records.commitments {
        let last =
            commitment.revisions.iter().rev().find(|revision| revision.field == RevisionField::Deadline);
        let Some(RevisionValue::Date(new)) = last.map(|revision| &revision.new) else { continue };
        let deadline = commitment.elements.deadline.stated();
        if deadline.is_none_or(|deadline| deadline.value != new.value) {
            let found =
                deadline.map_or_else(|| "not stated".to_owned(), |deadline| deadline.value.to_string());
            let mut diagnostic = Diagnostic::new(&RULE, new.span);
            if let Some(deadline) = deadline {
                diagnostic = diagnostic.label(deadline.span, "deadline");
            }
            diagnostics.push(diagnostic.with("new", new.value.to_string()).with("found", found).help("help"));
        }
    }
}
