//! A record that nothing names: a source nobody cites, a person nobody met.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{AnyHandle, Choice, KindKey};

const RULE: Rule = Rule::warning("C0510", "unused");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

/// The kinds whose records are there for others.
const KINDS: [KindKey; 4] = [KindKey::Source, KindKey::Organization, KindKey::Person, KindKey::Indicator];

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if !subject.whole {
        return;
    }
    let mut linked = std::collections::BTreeSet::new();
    subject.records.each_prose(|_, words| {
        let linked_here = words.iter().flat_map(|(_, prose)| prose.links()).map(|link| link.to.to);
        linked.extend(linked_here.filter(|record| KINDS.contains(&record.kind)));
    });
    for kind in KINDS {
        for (index, header) in subject.records.headers(kind).into_iter().enumerate() {
            let record = AnyHandle { kind, index };
            if !subject.uses.is_used(record) && !linked.contains(&record) {
                let diagnostic = Diagnostic::new(&RULE, header.span).with("kind", kind.key());
                diagnostics.push(diagnostic.with("id", header.id.as_str()).help("help"));
            }
        }
    }
}
