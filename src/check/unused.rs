//! A record that nothing names: a source nobody cites, a person nobody met.

use std::collections::BTreeMap;

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
    let records = subject.records;
    let mut used = BTreeMap::from(KINDS.map(|kind| (kind, vec![false; records.headers(kind).len()])));
    let mut mark = |named: AnyHandle| {
        if let Some(used) = used.get_mut(&named.kind) {
            used[named.index] = true;
        }
    };
    records.each_link(|_, named, _| mark(named));
    records.each_prose(|_, words| words.links().for_each(|(_, link)| mark(link.to.to)));
    for kind in KINDS {
        for (header, _) in records.headers(kind).into_iter().zip(&used[&kind]).filter(|(_, used)| !**used) {
            let diagnostic = Diagnostic::new(&RULE, header.span).with("kind", kind.key());
            diagnostics.push(diagnostic.with("id", header.id.as_str()).help("help"));
        }
    }
}
