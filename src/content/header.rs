//! What every record has.

use crate::fields::values::{boolean, date, text};
use crate::fields::{Fields, Node, Reader};
use crate::model::{Allowed, Header, Id};
use crate::text::Span;

/// Fields that are computed and must not be written.
pub(super) const DERIVED: &[&str] = &[
    "timeliness",
    "freshness",
    "specificity",
    "agreement",
    "evidence",
    "evidence_strength",
    "status_since",
    "days_silent",
    "days_overdue",
    "overdue",
    "days_to_readout",
    "days_since_previous",
    "commitments",
];

pub(super) fn read(fields: &mut Fields<'_>, id: &Id, places: &[Span]) -> Header {
    let draft = fields.optional("draft", boolean).unwrap_or(false);
    let publish_on = fields.optional("publish_on", date).map(|date| date.value);
    let _ = fields.optional("notes_internal", text);
    let allow = fields.list("allow", allowed);
    fields.end_of_common();
    Header { id: id.clone(), span: fields.span(), draft, publish_on, allow, places: places.to_vec() }
}

fn allowed(reader: &Reader, node: &Node) -> Option<Allowed> {
    let mut fields = Fields::of_node(reader, "allowed", node)?;
    let rule = fields.required("rule", text);
    let reason = fields.required("reason", text);
    let only = fields.optional("text", text);
    fields.finish();
    Some(Allowed { rule: rule?, reason: reason?, text: only })
}
