//! People.

use super::references::{prose, reference};
use crate::fields::values::{boolean, date, text};
use crate::fields::{Fields, Node, Reader};
use crate::model::{Header, Named, Person, Post};

pub(super) fn read(fields: &mut Fields<'_>, header: Header, _: &Reader) -> Option<Person<Named>> {
    let name = fields.required("name", text);
    let posts = fields.list("posts", post);
    let description = fields.words("description", prose).map(Into::into);
    Some(Person { header, name: name?, posts, description })
}

fn post(reader: &Reader, node: &Node) -> Option<Post<Named>> {
    let mut fields = Fields::of_node(reader, "post", node)?;
    let organization = fields.required("organization", reference);
    let title = fields.required_words("title", text);
    let from = fields.optional("from", date);
    let to = fields.optional("to", date);
    let acting = fields.optional("acting", boolean).unwrap_or(false);
    let sources = fields.list("sources", reference);
    fields.finish();
    Some(Post { organization, title: title?, from, to, acting, sources })
}
