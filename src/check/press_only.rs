//! A status that rests on no better source than press.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Choice, Quality};

const RULE: Rule = Rule::warning("C0505", "press-only");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let intact =
        subject.records.commitments.iter().filter(|commitment| subject.is_intact(commitment.header.span));
    for entry in intact.filter_map(|commitment| commitment.status.last()) {
        let best = entry.sources.iter().map(|link| subject.records.get(link.to).quality).min();
        if entry.is.is_evidenced() && best.is_some_and(|best| best > Quality::B) {
            diagnostics.push(Diagnostic::new(&RULE, entry.span).with("status", entry.is.key()).help("help"));
        }
    }
}
