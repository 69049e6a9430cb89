//! Texts of records in each language, and where their words are written.
//!
//! Rules about what texts say find places in their plain words; a passage knows where those are written.

use std::ops::Range;

use crate::model::{AnyHandle, Language, Layout, Named, ProseWords, Records, Stage, Voice, Words};
use crate::text::{Sources, Span};

/// A text of a record, in every language that says it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Saying<'a, S: Stage = Named> {
    Text(Voice, &'a Words),
    Prose(&'a ProseWords<S>),
}

/// What a text says in one language.
#[derive(Clone, Copy)]
pub(super) struct Passage<'a> {
    /// Its words without any markup.
    pub(super) text: &'a str,
    span: Span,
    /// What the words are, if it is Markdown.
    layout: Option<&'a Layout>,
}

/// Names of sources, publishers, organizations and initiatives: what stands in them is called so, not said.
#[derive(Debug)]
pub(super) struct Names<'a>(Vec<&'a str>);

impl<'a> Names<'a> {
    pub(super) fn new(records: &'a Records<Named>) -> Self {
        let sources = records.sources.iter().flat_map(|source| source.title.iter().chain(&source.publisher));
        let organizations = records.organizations.iter();
        let organizations = organizations.flat_map(|it| [&it.name].into_iter().chain(&it.short_name));
        let initiatives = records.initiatives.iter();
        let aliases = initiatives.clone().flat_map(|it| it.official_names.iter().chain(&it.aliases));
        let initiatives = initiatives.map(|initiative| &initiative.title);
        let in_languages =
            organizations.chain(initiatives).flat_map(|words| words.iter().map(|(_, name)| name));
        let aliases = aliases.flat_map(|words| words.iter().flat_map(|(_, names)| names));
        Self(sources.chain(in_languages).chain(aliases).map(|name| name.value.as_str()).collect())
    }

    /// Each of them.
    pub(super) fn iter(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().copied()
    }

    /// Whether words are part of a name.
    pub(super) fn hold(&self, passage: &Passage<'_>, range: &Range<usize>) -> bool {
        let found = &passage.text[range.clone()];
        self.0.iter().filter(|name| name.contains(found)).any(|name| {
            let mut places = passage.text.match_indices(name);
            places.any(|(start, name)| start <= range.start && range.end <= start + name.len())
        })
    }
}

impl<'a, S: Stage> Saying<'a, S> {
    /// Every text of every record, with the record.
    pub(super) fn all(records: &'a Records<S>) -> Vec<(AnyHandle, Self)> {
        let mut all = Vec::new();
        records.each_text(|record, voice, words| all.push((record, Self::Text(voice, words))));
        records.each_prose(|record, words| all.push((record, Self::Prose(words))));
        all
    }

    /// Where it is written, in each of its languages.
    pub(super) fn spans(self) -> Vec<Span> {
        match self {
            Self::Text(_, words) => words.iter().map(|(_, text)| text.span).collect(),
            Self::Prose(words) => words.iter().map(|(_, prose)| prose.span).collect(),
        }
    }

    /// Reads a little of each piece of memory that it is in, so that the rest is near.
    pub(super) fn fetched(self) -> usize {
        let touch = |text: &str| text.bytes().step_by(64).map(usize::from).sum::<usize>();
        match self {
            Self::Text(_, words) => words.iter().map(|(_, text)| touch(&text.value)).sum(),
            Self::Prose(words) => words.iter().map(|(_, prose)| touch(&prose.markup.plain)).sum(),
        }
    }

    /// What is said in a language.
    pub(super) fn get(self, language: Language) -> Option<Passage<'a>> {
        match self {
            Self::Text(_, words) => {
                words.get(language).map(|text| Passage { text: &text.value, span: text.span, layout: None })
            }
            Self::Prose(words) => words.get(language).map(|prose| Passage {
                text: &prose.markup.plain,
                span: prose.span,
                layout: Some(&prose.markup.layout),
            }),
        }
    }
}

impl<'a> Passage<'a> {
    /// Where a part of the words is written, or the whole text where that is not known.
    pub(super) fn place(&self, range: &Range<usize>, sources: &Sources) -> Span {
        let source = sources.get(self.span.source).text();
        let Some(written) = source.get(self.span.range()) else { return self.span };
        let found = match self.layout {
            Some(layout) => layout.written(range),
            None => written.find(self.text).map(|start| start + range.start..start + range.end),
        };
        match found.filter(|found| written.get(found.clone()).is_some()) {
            Some(found) => self.span.within(found),
            None => self.span,
        }
    }

    /// Where a paragraph of the text is written, its first line.
    pub(super) fn block_place(&self, block: usize, sources: &Sources) -> Span {
        let ends = self.ends();
        let start = block.checked_sub(1).and_then(|before| ends.get(before)).map_or(0, |end| *end as usize);
        let end = ends.get(block).map_or(self.text.len(), |end| *end as usize);
        let words = self.text.get(start..end).unwrap_or_default().trim_end();
        let span = self.place(&(start..start + words.len()), sources);
        let text = sources.get(span.source).text().get(span.range()).unwrap_or_default();
        Span::new(span.source, span.range().start..span.range().start + text.find('\n').unwrap_or(text.len()))
    }

    /// The paragraph that a place of the words is in.
    pub(super) fn block(&self, offset: usize) -> usize {
        self.layout.map_or(0, |layout| layout.block(offset))
    }

    /// Where its paragraphs end.
    pub(super) fn ends(&self) -> &'a [u32] {
        self.layout.map_or(&[], |layout| &layout.ends)
    }

    /// Whether words at a place are code.
    pub(super) fn is_code(&self, range: &Range<usize>) -> bool {
        let is_in = |code: &Range<u32>| (code.start as usize) < range.end && range.start < code.end as usize;
        self.layout.is_some_and(|layout| layout.code.iter().any(is_in))
    }

    /// How many citations a range has.
    pub(super) fn citations(&self, range: &Range<usize>) -> usize {
        let is_in = |cited: &&Range<u32>| range.contains(&(cited.start as usize));
        self.layout.map_or(0, |layout| layout.citations.iter().filter(is_in).count())
    }

    /// Whether words of a range cite something.
    pub(super) fn is_citing(&self, range: &Range<usize>) -> bool {
        let is_in =
            |cited: &Range<u32>| range.start <= cited.start as usize && (cited.start as usize) <= range.end;
        self.layout.is_some_and(|layout| layout.citations.iter().any(is_in))
    }
}
