//! Where a source gives a field differently, a discrepancy says so.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{AnyHandle, Choice, Citation, Related, kinds};

const RULE: Rule = Rule::error("C0222", "contradicted");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    // The discrepancy may be among the records that could not be read.
    if !subject.whole {
        return;
    }
    let records = subject.records;
    for handle in records.handles(kinds::Meeting) {
        check(subject, handle.into(), &records.get(handle).sources, diagnostics);
    }
    for handle in records.handles(kinds::Commitment) {
        check(subject, handle.into(), &records.get(handle).sources, diagnostics);
    }
    for handle in records.handles(kinds::Initiative) {
        check(subject, handle.into(), &records.get(handle).sources, diagnostics);
    }
    for handle in records.handles(kinds::Question) {
        check(subject, handle.into(), &records.get(handle).sources, diagnostics);
    }
    for handle in records.handles(kinds::Term) {
        check(subject, handle.into(), &records.get(handle).sources, diagnostics);
    }
}

fn check(
    subject: &Subject<'_>,
    record: AnyHandle,
    citations: &[Citation<Related>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for field in citations.iter().filter_map(|citation| citation.contradicts.as_ref()) {
        let mut discrepancies = subject.records.discrepancies.iter();
        let is_said = discrepancies.any(|discrepancy| {
            discrepancy.subject.is_some_and(|subject| subject.to == record)
                && discrepancy.field.value == field.value
        });
        if !is_said {
            let diagnostic = Diagnostic::new(&RULE, field.span)
                .with("field", field.value.as_str())
                .with("kind", record.kind.key())
                .with("id", subject.records.header(record).id.as_str());
            diagnostics.push(diagnostic.help("help"));
        }
    }
}
