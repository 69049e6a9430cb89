//! Markdown to HTML whose links to records are still open.
//!
//! The text is rendered once, with a token in place of everything that depends on the page it is shown on; raw HTML
//! is sanitised; then the HTML is cut at the tokens into the pieces of a [`Prose`]. Which records exist is left to
//! `portal`, where their pages stand to `site`.

mod broken_links;
mod footnotes;
mod layout;
mod links;
mod raw_html;
mod tables;
mod token;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use pulldown_cmark::{
    BlockQuoteKind, CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html,
};

use self::footnotes::Footnotes;
use self::layout::Words;
pub(super) use self::links::record_name;
use self::links::{Target, target};
use self::token::{Token, Tokens};
use super::rules::{
    DUPLICATE_HEADING, HEADING_LEVEL, PICTURE_WITHOUT_TEXT, REMOTE_PICTURE, RESERVED_HEADING, TOO_DEEP,
    UNKNOWN_FOOTNOTE, UNKNOWN_LINK,
};
use crate::diagnostic::Diagnostic;
use crate::fields::{Reader, values};
use crate::model::{Choice, Heading, KindKey, Markup, Prose};
use crate::text::Span;

/// How deeply blocks may stand inside each other.
const DEEPEST: usize = 32;

/// How many tags of raw HTML a text may have: far more than any text needs, few enough to be balanced quickly.
const MOST_TAGS: usize = 2_000;

/// Renders Markdown written at a place, reporting to the reader.
pub(super) fn prose(reader: &Reader, text: &str, place: Place) -> Prose {
    if let Some((at, found)) = text.char_indices().find(|(_, c)| values::is_harmful(*c)) {
        reader.report(values::harmful(place.at(at..at + found.len_utf8()), Some(found)));
    }
    let text = &token::without_marks(text);
    let mut writer = Writer {
        reader,
        place,
        events: Vec::new(),
        tokens: Tokens::default(),
        headings: Vec::new(),
        heading_ids: BTreeSet::new(),
        heading_numbers: BTreeMap::new(),
        words: Words::default(),
        heading_start: 0,
        links: Vec::new(),
        footnotes: Footnotes::new(text),
        written: String::new(),
        in_code_block: false,
        local_anchors: Vec::new(),
        table: tables::Table::default(),
        has_raw_html: false,
        raw_tags: 0,
        html_block: None,
        depth: 0,
    };
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        // A block ends with its line; a place does not reach into the next.
        let end = range.start + text[range.clone()].trim_end().len();
        writer.event(event, range.start..end);
    }
    writer.undefined_footnotes(text);
    writer.finish()
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
}

/// Where a text stands.
#[derive(Clone, Copy)]
pub(super) struct Place {
    span: Span,
    exact: bool,
}

impl Place {
    /// The text stands at the place as it is, so that places inside it are known.
    pub(super) fn exact(span: Span) -> Self {
        Self { span, exact: true }
    }

    /// The text stands at the place in other words, such as with escapes: only the whole of it is known.
    pub(super) fn whole(span: Span) -> Self {
        Self { span, exact: false }
    }

    fn at(self, range: std::ops::Range<usize>) -> Span {
        if self.exact { self.span.within(range) } else { self.span }
    }
}

/// An open link or picture, waiting for its text.
enum Open {
    Plain,
    /// A link to another site, and where its words begin.
    Web {
        start: usize,
    },
    /// A link to a record; where its words begin, if that is a source.
    Record {
        events: usize,
        token: usize,
        cited: Option<usize>,
    },
    Asset,
    Picture {
        events: usize,
        address: String,
        span: Span,
        start: usize,
    },
    Dropped,
}

struct Writer<'a> {
    reader: &'a Reader,
    place: Place,
    events: Vec<Event<'a>>,
    tokens: Tokens,
    headings: Vec<Heading>,
    heading_ids: BTreeSet<String>,
    /// The last number given to headings of the same words.
    heading_numbers: BTreeMap<String, usize>,
    words: Words,
    /// Where the words of the heading being read begin.
    heading_start: usize,
    links: Vec<Open>,
    footnotes: Footnotes<'a>,
    /// The text without code, to look for references that Markdown left standing.
    written: String,
    in_code_block: bool,
    local_anchors: Vec<(String, Span)>,
    table: tables::Table,
    /// Whether there is any raw HTML.
    has_raw_html: bool,
    /// How many tags of raw HTML there were, at most.
    raw_tags: usize,
    /// The block of raw HTML being read, and where it begins.
    html_block: Option<(String, Span)>,
    depth: usize,
}

impl<'a> Writer<'a> {
    fn event(&mut self, event: Event<'a>, range: std::ops::Range<usize>) {
        // Entities may stand for the character that marks are made of.
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(end) => self.end(end),
            Event::Text(text) => {
                let text = unmarked(text);
                let offset = self.place.exact.then_some(range.start);
                self.words.push(&text, offset, self.in_code_block);
                if !self.in_code_block {
                    self.written.push_str(&text);
                }
                self.events.push(Event::Text(text));
            }
            Event::Code(text) => {
                let text = unmarked(text);
                // As many marks stand before code as behind it.
                let marks = range.len().saturating_sub(text.len()) / 2;
                self.words.push(&text, self.place.exact.then_some(range.start + marks), true);
                self.written.push(' ');
                self.events.push(Event::Code(text));
            }
            Event::SoftBreak | Event::HardBreak => {
                self.words.space();
                self.events.push(event);
            }
            Event::Html(raw) => match &mut self.html_block {
                Some((block, _)) => block.push_str(&raw),
                None => self.raw_html(&raw, self.place.at(range)),
            },
            Event::InlineHtml(raw) => self.raw_html(&raw, self.place.at(range)),
            Event::FootnoteReference(label) => {
                let html = self.footnotes.reference(&label, &mut self.tokens);
                self.html(html.into());
                self.words.cite(self.words.len());
            }
            Event::TaskListMarker(done) => {
                self.events.push(Event::Text(if done { "☑ " } else { "☐ " }.into()))
            }
            other => self.events.push(other),
        }
    }

    fn start(&mut self, tag: Tag<'a>, range: std::ops::Range<usize>) {
        self.depth += 1;
        if self.depth == DEEPEST + 1 {
            let diagnostic = Diagnostic::new(&TOO_DEEP, self.place.at(range.clone()));
            self.reader.report(diagnostic.count("most", DEEPEST).help("help"));
        }
        match tag {
            Tag::HtmlBlock => self.html_block = Some((String::new(), self.place.at(range))),
            Tag::Heading { level, id, .. } => {
                let span = self.place.at(range);
                if level == HeadingLevel::H1 {
                    self.reader.report(Diagnostic::new(&HEADING_LEVEL, span).help("help"));
                }
                self.headings.push(Heading {
                    level: level as u8,
                    id: id.as_deref().unwrap_or_default().to_owned(),
                    text: String::new(),
                    is_named: id.is_some(),
                    span,
                });
                self.heading_start = self.words.len();
                // Of what may be written behind a heading only its id is taken.
                let id = id.map(unmarked);
                self.events.push(Event::Start(Tag::Heading {
                    level,
                    id,
                    classes: Vec::new(),
                    attrs: Vec::new(),
                }));
                self.local_anchors.push((String::new(), span));
            }
            Tag::Link { dest_url, title, link_type, id } => match target(&dest_url) {
                _ if dest_url.contains(token::MARK) => {
                    self.unknown_link(&unmarked(dest_url), range);
                    self.links.push(Open::Dropped);
                }
                Target::Record(name, anchor) => {
                    let span = self.place.at(range);
                    let token = self.tokens.add(Token::Href { kind: name.kind, id: name.id, anchor, span });
                    self.html(format!("<a href=\"{}\">", token::mark(token)).into());
                    let cited = (name.kind == KindKey::Source).then_some(self.words.len());
                    self.links.push(Open::Record { events: self.events.len(), token, cited });
                }
                Target::Asset(path) => {
                    let token = self.tokens.add(Token::Asset { path, span: self.place.at(range) });
                    self.html(format!("<a href=\"{}\">", token::mark(token)).into());
                    self.links.push(Open::Asset);
                }
                Target::Anchor(anchor) => {
                    self.local_anchors.push((anchor, self.place.at(range)));
                    self.links.push(Open::Plain);
                    self.events.push(Event::Start(Tag::Link {
                        dest_url,
                        title: unmarked(title),
                        link_type,
                        id,
                    }));
                }
                Target::Web => {
                    self.links.push(Open::Web { start: self.words.len() });
                    self.events.push(Event::Start(Tag::Link {
                        dest_url,
                        title: unmarked(title),
                        link_type,
                        id,
                    }));
                }
                Target::Unknown => {
                    self.unknown_link(&dest_url, range);
                    self.links.push(Open::Dropped);
                }
            },
            Tag::CodeBlock(kind) => {
                self.in_code_block = true;
                let kind = match kind {
                    CodeBlockKind::Fenced(language) => CodeBlockKind::Fenced(unmarked(language)),
                    CodeBlockKind::Indented => CodeBlockKind::Indented,
                };
                self.events.push(Event::Start(Tag::CodeBlock(kind)));
            }
            Tag::Image { dest_url, .. } => {
                let span = self.place.at(range.clone());
                match target(&dest_url) {
                    Target::Asset(path) => {
                        let token = self.tokens.add(Token::Asset { path, span });
                        let address = token::mark(token);
                        self.links.push(Open::Picture {
                            events: self.events.len(),
                            address,
                            span,
                            start: self.words.len(),
                        });
                    }
                    Target::Web => {
                        let diagnostic =
                            Diagnostic::new(&REMOTE_PICTURE, span).with("found", dest_url.to_string());
                        self.reader.report(diagnostic.help("help"));
                        self.links.push(Open::Dropped);
                    }
                    _ => {
                        self.unknown_link(&dest_url, range);
                        self.links.push(Open::Dropped);
                    }
                }
            }
            Tag::FootnoteDefinition(label) => {
                self.footnotes.begin(&label, self.events.len());
            }
            Tag::BlockQuote(Some(kind)) => {
                let name = alert(kind);
                self.html(format!("<aside class=\"alert alert-{name}\"><p class=\"alert-title\">").into());
                let token = self.tokens.add(Token::Label(name));
                self.events.push(Event::Html(format!("{}</p>", token::mark(token)).into()));
            }
            Tag::Table(_) | Tag::TableHead | Tag::TableRow | Tag::TableCell => {
                let html = self.table.start(tag);
                self.html(html.into());
            }
            other => self.events.push(Event::Start(other)),
        }
    }

    fn end(&mut self, end: TagEnd) {
        self.depth -= 1;
        match end {
            TagEnd::Heading(_) => {
                self.end_heading();
                self.events.push(Event::End(end));
            }
            TagEnd::HtmlBlock => {
                if let Some((block, span)) = self.html_block.take() {
                    self.raw_html(&block, span);
                }
            }
            TagEnd::Link => match self.links.pop() {
                Some(Open::Record { events, token, cited }) => {
                    if let Some(start) = cited {
                        self.words.cite(start);
                    }
                    if self.events.len() == events {
                        let title = self.tokens.title_of(token);
                        self.html(token::mark(title).into());
                    }
                    self.html("</a>".into());
                }
                Some(Open::Asset) => self.html("</a>".into()),
                Some(Open::Plain) => self.events.push(Event::End(end)),
                Some(Open::Web { start }) => {
                    self.words.cite(start);
                    self.events.push(Event::End(end));
                }
                _ => {}
            },
            TagEnd::Image => {
                if let Some(Open::Picture { events, address, span, start }) = self.links.pop() {
                    self.events.truncate(events);
                    let alternative = self.words.take_from(start);
                    if alternative.trim().is_empty() {
                        self.reader.report(Diagnostic::new(&PICTURE_WITHOUT_TEXT, span).help("help"));
                    }
                    let escaped = token::escape(alternative.trim());
                    self.html(format!("<img src=\"{address}\" alt=\"{escaped}\" loading=\"lazy\">").into());
                }
            }
            TagEnd::FootnoteDefinition => self.footnotes.end(&mut self.events),
            TagEnd::BlockQuote(Some(_)) => self.events.push(Event::Html("</aside>\n".into())),
            TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell => {
                let html = self.table.end(end);
                self.html(html.into());
            }
            other => {
                self.in_code_block &= other != TagEnd::CodeBlock;
                self.events.push(Event::End(other));
            }
        }
        if !matches!(
            end,
            TagEnd::Link | TagEnd::Image | TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough
        ) {
            self.words.end_block();
        }
    }

    /// Gives the heading its id: the one written, or one made of its words.
    fn end_heading(&mut self) {
        let text = self.words.from(self.heading_start).trim().to_owned();
        let Some(index) = self.headings.len().checked_sub(1) else { return };
        let mut id = std::mem::take(&mut self.headings[index].id);
        let span =
            self.local_anchors.iter().rev().find(|(anchor, _)| anchor.is_empty()).map(|(_, span)| *span);
        if is_reserved(&id) {
            let diagnostic = Diagnostic::new(&RESERVED_HEADING, span.unwrap_or(self.place.span));
            self.reader.report(diagnostic.with("id", id.as_str()).help("help"));
        }
        if id.is_empty() {
            id = token::slug(&text);
            if is_reserved(&id) {
                id.insert_str(0, "text-");
            }
            let base = id.clone();
            while self.heading_ids.contains(&id) {
                let number = self.heading_numbers.entry(base.clone()).or_insert(1);
                *number += 1;
                id = format!("{base}-{number}");
            }
        } else if self.heading_ids.contains(&id) {
            let diagnostic = Diagnostic::new(&DUPLICATE_HEADING, span.unwrap_or(self.place.span));
            self.reader.report(diagnostic.with("id", id.as_str()).help("help"));
        }
        self.heading_ids.insert(id.clone());
        let opening = self.events.iter_mut().rev().find_map(|event| match event {
            Event::Start(Tag::Heading { id, .. }) => Some(id),
            _ => None,
        });
        if let Some(slot) = opening {
            *slot = Some(CowStr::from(id.clone()));
        }
        let heading = &mut self.headings[index];
        heading.level = heading.level.max(2);
        heading.id = id;
        heading.text = text;
    }

    /// Lets through of raw HTML what may be written, and reports the rest.
    fn raw_html(&mut self, raw: &str, span: Span) {
        self.has_raw_html = true;
        self.raw_tags += raw.matches('<').count();
        if self.raw_tags > MOST_TAGS {
            if self.raw_tags - raw.matches('<').count() <= MOST_TAGS {
                let diagnostic = Diagnostic::new(&TOO_DEEP, span).count("most", DEEPEST);
                self.reader.report(diagnostic.help("help"));
            }
            return;
        }
        let kept = raw_html::filter(self.reader, raw, span);
        self.html(kept.into());
    }

    fn html(&mut self, html: CowStr<'a>) {
        self.events.push(Event::InlineHtml(html));
    }

    fn unknown_link(&self, found: &str, range: std::ops::Range<usize>) {
        let kinds: Vec<_> = KindKey::ALL.iter().map(|kind| kind.key()).collect();
        let diagnostic = Diagnostic::new(&UNKNOWN_LINK, self.place.at(range))
            .with("found", found)
            .with("allowed", kinds.join(", "));
        let diagnostic = match links::meant(found) {
            Some(meant) => diagnostic.with("suggestion", meant).help("suggestion"),
            None => diagnostic,
        };
        self.reader.report(diagnostic.help("help"));
    }

    fn undefined_footnotes(&self, text: &str) {
        for label in footnotes::undefined(&self.written) {
            let reference = format!("[^{label}]");
            let found = text.find(&reference).map(|start| self.place.at(start..start + reference.len()));
            let diagnostic = Diagnostic::new(&UNKNOWN_FOOTNOTE, found.unwrap_or(self.place.span));
            self.reader.report(diagnostic.with("label", label).help("help"));
        }
    }

    fn finish(mut self) -> Prose {
        for (anchor, span) in &self.local_anchors {
            if !anchor.is_empty() && !self.headings.iter().any(|heading| heading.id == *anchor) {
                let diagnostic =
                    Diagnostic::new(&super::rules::DEAD_ANCHOR, *span).with("anchor", anchor.as_str());
                let ids: Vec<_> = self.headings.iter().map(|heading| heading.id.as_str()).collect();
                self.reader
                    .report(diagnostic.with("allowed", ids.join(", ")).suggest(anchor, ids).help("help"));
            }
        }
        self.footnotes.finish(&mut self.events, &mut self.tokens);
        let mut written = String::new();
        html::push_html(&mut written, self.events.into_iter());
        if self.has_raw_html {
            written = raw_html::clean(&written);
        }
        let (plain, layout) = self.words.finish();
        broken_links::report(self.reader, &plain, &layout, self.place);
        let (pieces, links) = self.tokens.cut(&written);
        let markup = Markup { pieces: pieces.into(), headings: self.headings.into(), plain, layout };
        Prose { markup: Arc::new(markup), names: links.into(), span: self.place.span }
    }
}

/// A piece of text without the character that marks are made of.
fn unmarked(text: CowStr<'_>) -> CowStr<'_> {
    if text.contains(token::MARK) { text.replace(token::MARK, "\u{fffd}").into() } else { text }
}

/// Whether an id may belong to a part of the page that the theme makes.
fn is_reserved(id: &str) -> bool {
    ["section-", "status-", "fn-", "fnref-"].iter().any(|beginning| id.starts_with(beginning))
        || id == "content"
}

fn alert(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    }
}

#[cfg(test)]
mod tests;
