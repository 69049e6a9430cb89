//! Reading references and citations.

use super::markdown::{self, Place};
use crate::fields::values::{choice, id, list, side, text, twice, words};
use crate::fields::{Fields, Node, Reader, Value};
use crate::model::{Citation, Id, Named, Prose};
use crate::text::Spanned;

/// Markdown.
pub(super) fn prose(reader: &Reader, node: &Node) -> Option<Prose> {
    let text = text(reader, node)?;
    let place = match (&node.value, node.verbatim) {
        (Value::Text(written), Some(start)) => {
            let start = start + written.len() - written.trim_start().len();
            Place::exact(node.span.within(start..start + text.value.len()))
        }
        _ => Place::whole(node.span),
    };
    Some(markdown::prose(reader, &text.value, place))
}

/// A reference to a record of the kind that the field says.
pub(super) fn reference(reader: &Reader, node: &Node) -> Option<Spanned<Id>> {
    id(reader, node)
}

/// Sources, each of which is named once for each place in it and each field it contradicts.
pub(super) fn citations(reader: &Reader, node: &Node) -> Option<Vec<Citation<Named>>> {
    let read = |reader: &Reader, node: &Node| Some((citation(reader, node)?, node.span));
    let citations = list(read)(reader, node)?;
    for (index, (one, span)) in citations.iter().enumerate() {
        let contradicts = |one: &Citation<Named>| one.contradicts.as_ref().map(|field| field.value.clone());
        let same = |(other, _): &&(Citation<Named>, _)| {
            other.source.value == one.source.value
                && (other.locator.is_none() || one.locator.is_none())
                && contradicts(other) == contradicts(one)
        };
        if let Some((_, first)) = citations[..index].iter().find(same) {
            reader.report(twice(*span, *first));
        }
    }
    Some(citations.into_iter().map(|(citation, _)| citation).collect())
}

/// A source, bare or with what to say about its use.
fn citation(reader: &Reader, node: &Node) -> Option<Citation<Named>> {
    if !matches!(node.value, Value::Table(_)) {
        let source = reference(reader, node)?;
        return Some(Citation { source, side: None, strength: None, locator: None, contradicts: None });
    }
    let mut fields = Fields::of_node(reader, "citation", node)?;
    let source = fields.required("source", reference);
    let side = fields.optional("side", side);
    let strength = fields.optional("strength", choice);
    let locator = fields.optional("locator", words(text));
    let contradicts = fields.optional("contradicts", text);
    fields.finish();
    Some(Citation { source: source?, side, strength, locator, contradicts })
}
