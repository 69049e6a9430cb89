//! Markdown, already turned into HTML except for what depends on the page it is shown on.

use std::ops::{Deref, Range};
use std::sync::Arc;

use super::{AnyName, Language, Named, Relate, Stage, Words};
use crate::text::Span;

/// A text in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Prose {
    /// What it says.
    pub markup: Arc<Markup>,
    /// The records it names, in order.
    pub names: Box<[Option<AnyName>]>,
    /// Where it is written.
    pub span: Span,
}

/// A text in each language, with its links to records at a stage.
///
/// What it says is the same at all stages and shared by all who have it; most texts have no links.
#[derive(Clone, Debug, PartialEq)]
pub struct ProseWords<S: Stage> {
    texts: Words<Prose>,
    /// By language; none at all where no language has a link.
    links: Box<[Linked<S>]>,
}

/// The records that a text links to, in order, nothing where there is no such record.
type Linked<S> = Box<[Option<<S as Stage>::Any>]>;

impl<S: Stage> Deref for ProseWords<S> {
    type Target = Words<Prose>;

    fn deref(&self) -> &Words<Prose> {
        &self.texts
    }
}

impl From<Words<Prose>> for ProseWords<Named> {
    fn from(texts: Words<Prose>) -> Self {
        let mut links = Vec::new();
        for (language, prose) in texts.iter().filter(|(_, prose)| !prose.names.is_empty()) {
            links.resize(language.index(), Box::default());
            links.push(prose.names.clone());
        }
        Self { texts, links: links.into() }
    }
}

impl<S: Stage> ProseWords<S> {
    /// The record that a piece of a language's text links to.
    pub fn link(&self, language: Language, link: usize) -> Option<&S::Any> {
        self.links.get(language.index())?.get(link)?.as_ref()
    }

    /// Its links to records in all languages, in order, each with its language.
    pub fn links(&self) -> impl Iterator<Item = (Language, ProseLink<'_, S>)> {
        // Texts without links are not even looked at.
        let texts = (!self.links.is_empty()).then(|| self.texts.iter()).into_iter().flatten();
        texts.flat_map(move |(language, prose)| {
            prose.markup.pieces.iter().filter_map(move |piece| match piece {
                Piece::Href { link, anchor, span } => {
                    let to = self.link(language, *link)?;
                    Some((language, ProseLink { to, anchor: anchor.as_deref(), span: *span }))
                }
                _ => None,
            })
        })
    }

    /// The same text with its links at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<S, B>) -> ProseWords<B> {
        let mut any = |link: &Option<S::Any>| link.as_ref().and_then(|link| relate.any(link));
        let links = self.links.iter().map(|links| links.iter().map(&mut any).collect()).collect();
        ProseWords { texts: self.texts.clone(), links }
    }
}

/// A text as pieces of HTML, and what its words are.
///
/// A portal has many texts and most are short, so nothing in it keeps room for more.
#[derive(Debug, PartialEq)]
pub struct Markup {
    /// The pieces, in order.
    pub pieces: Box<[Piece]>,
    /// Its headings, in order.
    pub headings: Box<[Heading]>,
    /// Its words without any markup, for counting and summaries.
    pub plain: Box<str>,
    /// What its words are, and where each is written.
    pub layout: Layout,
}

/// A link to a record in a text.
#[derive(Debug)]
pub struct ProseLink<'a, S: Stage> {
    /// The record.
    pub to: &'a S::Any,
    /// A heading on its page.
    pub anchor: Option<&'a str>,
    /// Where the link is written.
    pub span: Span,
}

/// What the plain words of a text are and where they are written; all places are bytes of the plain words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Where in the text, as it is written, the words stand that begin at a place, until the next; none when the text
    /// is written in other words, such as with escapes.
    pub places: Box<[(u32, u32)]>,
    /// Where paragraphs, headings, entries of lists and cells of tables end.
    pub ends: Box<[u32]>,
    /// Code.
    pub code: Box<[Range<u32>]>,
    /// Links to sources, links to other sites, and footnotes.
    pub citations: Box<[Range<u32>]>,
}

impl Layout {
    /// Where a range of the plain words is written, counted from the beginning of the text, if that is known.
    pub fn written(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let at = |offset: usize| {
            let after = self.places.partition_point(|(plain, _)| *plain as usize <= offset);
            let (plain, written) = self.places[after.checked_sub(1)?];
            Some(written as usize + (offset - plain as usize))
        };
        let last = range.end.checked_sub(1).filter(|last| *last >= range.start)?;
        let (start, end) = (at(range.start)?, at(last)? + 1);
        (start < end).then_some(start..end)
    }

    /// The paragraph, heading, entry or cell that a place of the plain words is in, counted from 0.
    pub fn block(&self, offset: usize) -> usize {
        self.ends.partition_point(|end| *end as usize <= offset)
    }
}

/// A piece of a text.
#[derive(Debug, PartialEq)]
pub enum Piece {
    /// HTML that is the same on every page.
    Html(Box<str>),
    /// The ` href="…"` attribute of a link to a record; without a record the link leads nowhere.
    Href {
        /// The record, by its place among the links.
        link: usize,
        /// A heading on its page.
        anchor: Option<String>,
        /// Where the link is written.
        span: Span,
    },
    /// The title of a record, as the text of a link; the record by its place among the links.
    Title(usize),
    /// The address of a file among the content's assets.
    Asset {
        /// Its path among them.
        path: String,
        /// Where the link is written.
        span: Span,
    },
    /// A word of the theme's, by its name.
    Label(&'static str),
}

/// A heading and its anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level, 2 to 6.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its words without markup.
    pub text: String,
    /// Whether its anchor is written, and not made of its words.
    pub is_named: bool,
    /// Where it is written.
    pub span: Span,
}
