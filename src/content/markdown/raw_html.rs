//! Raw HTML in Markdown: what is let through, and what is dropped.
//!
//! [`filter`] reduces each piece of raw HTML to what may be written and says what it drops; [`clean`] then sets the
//! whole text right, which Markdown and raw HTML made together.

use std::sync::LazyLock;

use html5gum::{DefaultEmitter, Token, Tokenizer};

use super::super::rules::DROPPED_HTML;
use super::token;
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

/// Elements that are dropped together with what stands in them.
const WITH_CONTENT: &[&str] =
    &["script", "style", "iframe", "object", "template", "title", "textarea", "noscript"];

/// Attributes that may be written on any element.
const ATTRIBUTES: &[&str] = &["lang", "dir", "title"];

/// Attributes that may be written on one element.
const ELEMENT_ATTRIBUTES: &[(&str, &[&str])] =
    &[("a", &["href"]), ("time", &["datetime"]), ("details", &["open"]), ("q", &["cite"]), ("bdo", &["dir"])];

/// Attributes that only Markdown itself makes.
const MARKDOWN_ATTRIBUTES: &[&str] = &["id", "class", "role", "aria-label"];

/// Writes of raw HTML what may be written, and reports the rest; whether elements are closed is left to [`clean`].
pub(super) fn filter(reader: &Reader, raw: &str, span: Span) -> String {
    let dropped = |what: String| {
        reader.report(Diagnostic::new(&DROPPED_HTML, span).with("found", what).help("help"));
    };
    let mut kept = String::new();
    // The element whose content is dropped with it.
    let mut skipped: Option<String> = None;
    for token in Tokenizer::new_with_emitter(raw, DefaultEmitter::<()>::default()).flatten() {
        match token {
            Token::StartTag(tag) if skipped.is_none() => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if !ELEMENTS.contains(&name.as_str()) {
                    dropped(format!("<{name}>"));
                    skipped = WITH_CONTENT.contains(&name.as_str()).then_some(name);
                    continue;
                }
                kept.push('<');
                kept.push_str(&name);
                for (attribute, value) in &tag.attributes {
                    let attribute = String::from_utf8_lossy(attribute);
                    let value = String::from_utf8_lossy(&value.value);
                    if is_allowed(&name, &attribute, &value) {
                        kept.push_str(&format!(" {attribute}=\"{}\"", token::escape(&value)));
                    } else {
                        dropped(format!("{attribute}=\"{value}\""));
                    }
                }
                kept.push('>');
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                if skipped.as_ref() == Some(&name) {
                    skipped = None;
                } else if skipped.is_none() && ELEMENTS.contains(&name.as_str()) {
                    kept.push_str(&format!("</{name}>"));
                }
            }
            Token::String(text) if skipped.is_none() => {
                kept.push_str(&token::escape(&String::from_utf8_lossy(&text.value)));
            }
            _ => {}
        }
    }
    kept
}

/// Whether an element may have an attribute of this value.
fn is_allowed(element: &str, attribute: &str, value: &str) -> bool {
    let own = ELEMENT_ATTRIBUTES.iter().find(|(name, _)| *name == element).map_or(&[][..], |(_, own)| own);
    let is_address = matches!(attribute, "href" | "cite");
    let is_web = value.starts_with("https://") || value.starts_with("http://");
    (ATTRIBUTES.contains(&attribute) || own.contains(&attribute)) && (!is_address || is_web)
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

/// The HTML with every element closed, and nothing in it that neither Markdown nor [`filter`] writes.
pub(super) fn clean(html: &str) -> String {
    SANITIZER.clean(html).to_string()
}
