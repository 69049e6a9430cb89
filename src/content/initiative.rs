//! Initiatives.

use super::references::{citations, prose, reference};
use crate::fields::values::{choice, date, list, side, text};
use crate::fields::{Fields, Reader};
use crate::model::{Header, Initiative, Named};

pub(super) fn read(fields: &mut Fields<'_>, header: Header, _: &Reader) -> Option<Initiative<Named>> {
    let title = fields.required_words("title", text);
    let official_names = fields.words("official_names", list(text));
    let aliases = fields.words("aliases", list(text));
    let description = fields.words("description", prose).map(Into::into);
    let launched_at = fields.optional("launched_at", reference);
    let launched_on = fields.optional("launched_on", date);
    let parties = fields.list("parties", side);
    let topics = fields.list("topics", reference);
    let state = fields.optional("state", choice);
    let sources = fields.optional("sources", citations).unwrap_or_default();
    Some(Initiative {
        header,
        title: title?,
        official_names,
        aliases,
        description,
        launched_at,
        launched_on,
        parties,
        topics,
        state,
        sources,
    })
}
