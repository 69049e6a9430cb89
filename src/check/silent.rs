//! A commitment on which there has been no news for too long.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::kinds;
use crate::portal::{CommitmentFacts, Freshness};

const RULE: Rule = Rule::warning("C0507", "silent");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let most = i32::try_from(subject.config.thresholds.silent_days).unwrap_or(i32::MAX);
    for handle in subject.records.handles(kinds::Commitment) {
        let commitment = subject.records.get(handle);
        let facts = CommitmentFacts::new(commitment, subject.records, subject.config, subject.horizon);
        let days = match facts.freshness {
            Freshness::Silent => facts.made_on.map(|made| (subject.horizon - made.last_day()).get_days()),
            freshness => freshness.last().map(|(_, days)| days),
        };
        let is_open = !facts.status.is_some_and(|(status, _)| status.is_final());
        if let Some(days) = days.filter(|days| is_open && *days > most) {
            let days = usize::try_from(days).unwrap_or_default();
            diagnostics.push(Diagnostic::new(&RULE, commitment.header.span).count("days", days).help("help"));
        }
    }
}
