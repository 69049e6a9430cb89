//! Principles.

use super::references::{prose, reference};
use crate::fields::values::{date, side, text};
use crate::fields::{Fields, Node, Reader};
use crate::model::{Header, Named, Principle, PrincipleStatement};

pub(super) fn read(fields: &mut Fields<'_>, header: Header, _: &Reader) -> Option<Principle<Named>> {
    let title = fields.required_words("title", text);
    let description = fields.words("description", prose).map(Into::into);
    let statements = fields.list("statements", statement);
    Some(Principle { header, title: title?, description, statements })
}

fn statement(reader: &Reader, node: &Node) -> Option<PrincipleStatement<Named>> {
    let mut fields = Fields::of_node(reader, "statement", node)?;
    let meeting = fields.optional("meeting", reference);
    let source = fields.optional("source", reference);
    let side = fields.required("side", side);
    let wording = fields.words("wording", text);
    let date = fields.optional("date", date);
    if fields.key_span("meeting").is_none() && fields.key_span("source").is_none() {
        fields.missing("source");
    }
    fields.finish();
    Some(PrincipleStatement { meeting, source, side: side?, wording, date })
}
