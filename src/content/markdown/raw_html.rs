//! Raw HTML in Markdown: what is let through, and what is dropped.

use std::sync::LazyLock;

use html5gum::{DefaultEmitter, Token, Tokenizer};

use super::super::rules::DROPPED_HTML;
use crate::diagnostic::Diagnostic;
use crate::fields::Reader;
use crate::text::Span;

/// Elements that may be written as raw HTML.
const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "br",
    "cite",
    "code",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "i",
    "ins",
    "kbd",
    "mark",
    "p",
    "q",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "time",
    "var",
    "wbr",
];

/// Elements that only Markdown itself makes.
const MARKDOWN_ELEMENTS: &[&str] = &[
    "aside",
    "blockquote",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "ol",
    "pre",
    "section",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Attributes that may be written on any element.
const ATTRIBUTES: &[&str] = &["lang", "dir", "title"];

/// Attributes that may be written on one element.
const ELEMENT_ATTRIBUTES: &[(&str, &[&str])] =
    &[("a", &["href"]), ("time", &["datetime"]), ("details", &["open"]), ("q", &["cite"]), ("bdo", &["dir"])];

/// Attributes that only Markdown itself makes.
const MARKDOWN_ATTRIBUTES: &[&str] = &["id", "class", "role", "aria-label"];

/// Whether a text holds raw HTML, and a report of what will be dropped.
#[derive(Default)]
pub(super) struct Scan {
    pub(super) found: bool,
}

impl Scan {
    /// Looks through a piece of raw HTML and reports what is not let through.
    pub(super) fn scan(&mut self, reader: &Reader, raw: &str, span: Span) {
        self.found = true;
        let dropped = |what: String| {
            reader.report(Diagnostic::new(&DROPPED_HTML, span).with("found", what).help("help"));
        };
        for token in Tokenizer::new_with_emitter(raw, DefaultEmitter::<()>::default()).flatten() {
            let Token::StartTag(tag) = token else { continue };
            let name = String::from_utf8_lossy(&tag.name).into_owned();
            if !ELEMENTS.contains(&name.as_str()) {
                dropped(format!("<{name}>"));
                continue;
            }
            let own = ELEMENT_ATTRIBUTES
                .iter()
                .find(|(element, _)| *element == name)
                .map_or(&[][..], |(_, own)| own);
            for (attribute, value) in &tag.attributes {
                let attribute = String::from_utf8_lossy(attribute);
                let value = String::from_utf8_lossy(&value.value);
                let known = ATTRIBUTES.contains(&&*attribute) || own.contains(&&*attribute);
                let is_address = matches!(&*attribute, "href" | "cite");
                if !known || (is_address && !value.starts_with("https://") && !value.starts_with("http://")) {
                    dropped(format!("{attribute}=\"{value}\""));
                }
            }
        }
    }
}

static SANITIZER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::empty();
    builder
        .add_tags(ELEMENTS)
        .add_tags(MARKDOWN_ELEMENTS)
        .add_generic_attributes(ATTRIBUTES)
        .add_generic_attributes(MARKDOWN_ATTRIBUTES)
        .add_tag_attributes("img", &["src", "alt", "loading"])
        .add_tag_attributes("ol", &["start"])
        .add_tag_attributes("th", &["scope"])
        .add_clean_content_tags(&["script", "style"])
        .url_schemes(["http", "https", "mailto", "tel"].into())
        .link_rel(None);
    for (element, attributes) in ELEMENT_ATTRIBUTES {
        builder.add_tag_attributes(element, *attributes);
    }
    builder
});

/// The HTML with only what is let through.
pub(super) fn clean(html: &str) -> String {
    SANITIZER.clean(html).to_string()
}
