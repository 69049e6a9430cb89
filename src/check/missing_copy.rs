//! A source on the web without an archived copy, in a portal that asks for copies.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};

const RULE: Rule = Rule::warning("C0509", "missing-copy");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if !subject.config.policy.archived_copies {
        return;
    }
    for source in &subject.records.sources {
        if let Some(url) = source.url.as_ref().filter(|_| source.archived_url.is_none()) {
            diagnostics.push(Diagnostic::new(&RULE, url.span).help("help"));
        }
    }
}
