//! A commitment of several sides that only one of them says.

use std::collections::BTreeSet;

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Side, kinds};
use crate::portal::{Agreement, Voices};

const RULE: Rule = Rule::warning("C0506", "one-side-only");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let parties: Vec<_> = subject.config.party_indexes().collect();
    for handle in subject.records.handles(kinds::Commitment) {
        let commitment = subject.records.get(handle);
        let sides = commitment.parties.iter().map(|party| party.side);
        let is_joint = sides.clone().any(|side| side == Side::Joint);
        let bound: BTreeSet<Side> = sides.filter(|side| matches!(side, Side::Party(_))).collect();
        let voices = Voices::of(commitment, subject.records, &parties);
        if let Agreement::Some(speaking) = &voices.agreement
            && let [only] = speaking[..]
            && (bound.len() > 1 || is_joint)
            && subject.is_intact(commitment.header.span)
        {
            let diagnostic = Diagnostic::new(&RULE, commitment.header.span);
            diagnostics
                .push(diagnostic.with("side", subject.config.side_key(Side::Party(only))).help("help"));
        }
    }
}
