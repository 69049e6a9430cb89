//! Sources.

use super::references::prose;
use super::rules::ONE_OF_TWO;
use crate::diagnostic::Diagnostic;
use crate::fields::values::{choice, date, side, text};
use crate::fields::{Fields, Node, Reader};
use crate::model::{Header, Named, Side, Source, Text};

pub(super) fn read(fields: &mut Fields<'_>, header: Header, reader: &Reader) -> Option<Source<Named>> {
    let title = fields.optional("title", text);
    let description = fields.words("description", text);
    let language = fields.required("language", text);
    let kind = fields.required("kind", choice);
    let side = fields.optional("side", side);
    let publisher = fields.optional("publisher", text);
    let published = fields.optional("published", date);
    let accessed = fields.optional("accessed", date);
    let url = fields.optional("url", web_address);
    let archived_url = fields.optional("archived_url", web_address);
    let sha256 = fields.optional("sha256", text);
    let limitations = fields.words("limitations", prose).map(Into::into);
    let quality = fields.required("quality", choice);
    let independence_group = fields.optional("independence_group", text);
    match (fields.key_span("title"), fields.key_span("description")) {
        (Some(span), Some(_)) => {
            let diagnostic =
                Diagnostic::new(&ONE_OF_TWO, span).with("one", "title").with("other", "description");
            reader.report(diagnostic.help("help"));
        }
        (None, None) => fields.missing("title"),
        _ => {}
    }
    Some(Source {
        header,
        title,
        description,
        language: language?,
        kind: kind?,
        side: side.unwrap_or(Side::None),
        publisher,
        published,
        accessed,
        url,
        archived_url,
        sha256,
        limitations,
        quality: quality?,
        independence_group,
    })
}

/// An address on the web.
pub(super) fn web_address(reader: &Reader, node: &Node) -> Option<Text> {
    let url = text(reader, node)?;
    let good = (url.value.starts_with("https://") || url.value.starts_with("http://"))
        && !url.value.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>'));
    if !good {
        let diagnostic = Diagnostic::new(&super::rules::NOT_AN_ADDRESS, node.span);
        reader.report(diagnostic.with("found", url.value.as_str()).help("help"));
    }
    good.then_some(url)
}
