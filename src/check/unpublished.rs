//! A published record rests on one that is not.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{AnyHandle, Choice, Piece};
use crate::text::Span;

const RULE: Rule = Rule::error("C0223", "unpublished");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut check = |from: AnyHandle, named: AnyHandle, span: Span| {
        if subject.is_published(from) && !subject.is_published(named) {
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
        for piece in words.iter().flat_map(|(_, prose)| &prose.pieces) {
            if let Piece::Href { to: Some(to), span, .. } = piece {
                check(from, to.to, *span);
            }
        }
    });
}
