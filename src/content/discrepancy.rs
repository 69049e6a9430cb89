//! Discrepancies.

use super::markdown::record_name;
use super::references::{prose, reference};
use super::rules::{LIST_LENGTH, UNKNOWN_LINK};
use crate::diagnostic::Diagnostic;
use crate::fields::values::{choice, list, text};
use crate::fields::{Fields, Node, Reader};
use crate::model::{AnyName, Choice, Discrepancy, Header, KindKey, Named, Variant};

pub(super) fn read(fields: &mut Fields<'_>, header: Header, reader: &Reader) -> Option<Discrepancy<Named>> {
    let title = fields.required_words("title", text);
    let subject = fields.required("subject", subject);
    let field = fields.required("field", text);
    let kind = fields.required("type", choice);
    let variants = fields.required("variants", list(variant));
    let assessment = fields.required("assessment", choice);
    let adopted = fields.words("adopted", prose).map(Into::into);
    let because = fields.required_words("because", prose).map(Into::into);
    if let (Some(found @ ..2), Some(span)) = (fields.list_length("variants"), fields.key_span("variants")) {
        let diagnostic = Diagnostic::new(&LIST_LENGTH, span).with("key", "variants");
        reader.report(diagnostic.count("found", found).count("least", 2).help("help-least"));
    }
    Some(Discrepancy {
        header,
        title: title?,
        subject,
        field: field?,
        kind: kind?,
        variants: variants?,
        assessment: assessment?,
        adopted,
        because: because?,
    })
}

/// `kind:id`.
fn subject(reader: &Reader, node: &Node) -> Option<AnyName> {
    let text = text(reader, node)?;
    let name = record_name(&text.value, node.span);
    if name.is_none() {
        let kinds: Vec<_> = KindKey::ALL.iter().map(|kind| kind.key()).collect();
        let diagnostic = Diagnostic::new(&UNKNOWN_LINK, node.span).with("found", text.value);
        reader.report(diagnostic.with("allowed", kinds.join(", ")).help("help"));
    }
    name
}

fn variant(reader: &Reader, node: &Node) -> Option<Variant<Named>> {
    let mut fields = Fields::of_node(reader, "variant", node)?;
    let value = fields.required_words("value", prose).map(Into::into);
    let sources = fields.required("sources", list(reference));
    fields.finish();
    Some(Variant { value: value?, sources: sources? })
}
