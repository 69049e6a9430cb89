//! A published record rests on one that is not.

use std::collections::BTreeSet;

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{AnyHandle, Choice, KindKey};
use crate::text::Span;

const RULE: Rule = Rule::error("C0223", "unpublished").gathered();

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    // Who asked for drafts sees both; what is published is built without.
    if subject.drafts {
        return;
    }
    // Nearly always there are none, or few.
    let hidden = unpublished(subject);
    if hidden.is_empty() {
        return;
    }
    let mut check = |from: AnyHandle, named: AnyHandle, span: Span| {
        if hidden.contains(&named) && !hidden.contains(&from) {
            let header = subject.records.header(named);
            let diagnostic = Diagnostic::new(&RULE, span)
                .label(header.span, "other")
                .with("kind", named.kind.key())
                .with("id", header.id.as_str());
            diagnostics.push(diagnostic.help("help"));
        }
    };
    subject.records.each_link(&mut check);
    subject.records.each_prose(|from, words| {
        words.links().for_each(|(_, link)| check(from, link.to.to, link.span));
    });
}

/// Every record that is not published.
fn unpublished(subject: &Subject<'_>) -> BTreeSet<AnyHandle> {
    let of_kind = |kind: &KindKey| {
        let kind = *kind;
        let count = subject.records.headers(kind).len();
        (0..count).map(move |index| AnyHandle { kind, index })
    };
    KindKey::ALL.iter().flat_map(of_kind).filter(|record| !subject.is_published(*record)).collect()
}
