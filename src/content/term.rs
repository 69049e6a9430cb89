//! Terms of the glossary.

use super::references::{citations, prose, reference};
use crate::fields::values::{list, text};
use crate::fields::{Fields, Reader};
use crate::model::{Header, Named, Term};

pub(super) fn read(fields: &mut Fields<'_>, header: Header, _: &Reader) -> Option<Term<Named>> {
    let term = fields.required_words("term", text);
    let acronym = fields.words("acronym", text);
    let aliases = fields.words("aliases", list(text));
    let definition = fields.required_words("definition", prose).map(Into::into);
    let not_to_confuse_with = fields.list("not_to_confuse_with", reference);
    let sources = fields.optional("sources", citations).unwrap_or_default();
    Some(Term {
        header,
        term: term?,
        acronym,
        aliases,
        definition: definition?,
        not_to_confuse_with,
        sources,
    })
}
