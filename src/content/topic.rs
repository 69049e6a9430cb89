//! Topics and free pages.

use super::Body;
use crate::fields::Fields;
use crate::fields::values::{integer, list, text};
use crate::model::{Header, Named, Page, Topic};

pub(super) fn read_topic(fields: &mut Fields<'_>, header: Header, body: Body) -> Option<Topic<Named>> {
    let title = fields.required_words("title", text);
    let summary = fields.required_words("summary", text);
    let order = fields.optional("order", integer);
    let aliases = fields.words("aliases", list(text));
    Some(Topic { header, title: title?, summary: summary?, order, aliases, body })
}

pub(super) fn read_page(fields: &mut Fields<'_>, header: Header, body: Body) -> Option<Page<Named>> {
    let title = fields.required_words("title", text);
    let summary = fields.words("summary", text);
    let order = fields.optional("order", integer);
    Some(Page { header, title: title?, summary, order, body })
}
