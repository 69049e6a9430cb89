//! A commitment that is part of itself, directly or by way of others; the same for organizations.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Choice, Header, Kind, Link, kinds};

const RULE: Rule = Rule::error("C0226", "parent-cycle");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let commitments: Vec<_> = subject.records.commitments.iter().map(|c| (&c.header, c.parent)).collect();
    check::<kinds::Commitment>(&commitments, diagnostics);
    let organizations: Vec<_> = subject.records.organizations.iter().map(|o| (&o.header, o.parent)).collect();
    check::<kinds::Organization>(&organizations, diagnostics);
}

fn check<K: Kind>(records: &[(&Header, Option<Link<K>>)], diagnostics: &mut Vec<Diagnostic>) {
    for (index, (header, parent)) in records.iter().enumerate() {
        let Some(first) = parent else { continue };
        // No chain is longer than there are records: following it so often finds every cycle.
        let mut at = Some(*first);
        for _ in records {
            match at {
                Some(link) if link.to.index() == index => {
                    let diagnostic = Diagnostic::new(&RULE, first.span).with("kind", K::KEY.key());
                    diagnostics.push(diagnostic.with("id", header.id.as_str()).help("help"));
                    break;
                }
                Some(link) => at = records[link.to.index()].1,
                None => break,
            }
        }
    }
}
