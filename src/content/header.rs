//! What every record has.

use crate::fields::Fields;
use crate::fields::values::{boolean, date, text};
use crate::model::{Header, Id};

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

pub(super) fn read(fields: &mut Fields<'_>, id: &Id) -> Header {
    let draft = fields.optional("draft", boolean).unwrap_or(false);
    let publish_on = fields.optional("publish_on", date).map(|date| date.value);
    let _ = fields.optional("notes_internal", text);
    Header { id: id.clone(), span: fields.span(), draft, publish_on }
}
