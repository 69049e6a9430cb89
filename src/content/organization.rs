//! Organizations.

use super::references::{prose, reference};
use crate::fields::values::{choice, side, text};
use crate::fields::{Fields, Reader};
use crate::model::{Header, Named, Organization};

pub(super) fn read(fields: &mut Fields<'_>, header: Header, _: &Reader) -> Option<Organization<Named>> {
    let name = fields.required_words("name", text);
    let short_name = fields.words("short_name", text);
    let side = fields.optional("side", side);
    let kind = fields.optional("kind", choice);
    let parent = fields.optional("parent", reference);
    let url = fields.optional("url", super::source::web_address);
    let description = fields.words("description", prose).map(Into::into);
    Some(Organization { header, name: name?, short_name, side, kind, parent, url, description })
}
