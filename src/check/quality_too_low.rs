//! A status rests on no source good enough for the portal's policy.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Choice;

const RULE: Rule = Rule::error("C0218", "quality-too-low");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let minimum = subject.config.policy.minimum_quality;
    for entry in subject.records.commitments.iter().flat_map(|commitment| &commitment.status) {
        let best = entry.sources.iter().map(|link| subject.records.get(link.to).quality).min();
        if entry.is.is_evidenced()
            && let Some(best) = best
            && best > minimum
        {
            let diagnostic = Diagnostic::new(&RULE, entry.span).with("status", entry.is.key());
            diagnostics
                .push(diagnostic.with("found", best.key()).with("minimum", minimum.key()).help("help"));
        }
    }
}
