//! Text as it was written: sources, spans, lines and columns.
//!
//! A [`Source`] is decoded once, into one normal form that everything after it relies on: UTF-8, no byte order
//! mark, lines ending in LF, characters composed (NFC). Spans are byte offsets into that form, so lines and
//! columns count as an editor shows them. What the text means is left to the modules above.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, OnceLock};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// The largest source that is read, in bytes: far more than any record, small enough to keep a mistake cheap.
pub const SOURCE_SIZE_LIMIT: usize = 1 << 20;

/// Which of the [`Sources`] a span points into.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A place in a source: a half-open range of bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The source it points into.
    pub source: SourceId,
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// The range `start..end` of a source.
    pub fn new(source: SourceId, range: std::ops::Range<usize>) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { source, start: clamp(range.start), end: clamp(range.end) }
    }

    /// Whether another place lies in this one.
    pub fn contains(&self, other: Self) -> bool {
        self.source == other.source && self.start <= other.start && other.end <= self.end
    }

    /// A whole file, of which only the name matters.
    pub fn file(source: SourceId) -> Self {
        Self::new(source, 0..0)
    }

    /// Whether a whole file is meant.
    pub fn is_file(self) -> bool {
        self.end == 0
    }

    /// The byte range, for slicing.
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }

    /// The range `range` counted from this span's start.
    pub fn within(self, range: std::ops::Range<usize>) -> Self {
        let start = self.start as usize;
        Self::new(self.source, start + range.start..start + range.end)
    }
}

/// A value and where it was written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Where it was written.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// A line and a column, both counted from 1; a column is a character, as editors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One file's text, shared by all who have it.
#[derive(Clone, Debug)]
pub struct Source(Arc<Reading>);

/// A file as it was read once.
#[derive(Debug)]
struct Reading {
    path: Arc<str>,
    text: Box<str>,
    /// Where each line begins; made when a place is first asked for.
    lines: OnceLock<Vec<usize>>,
    readable: bool,
}

/// Why a file is not text that can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// Not UTF-8 after this text.
    NotUtf8(String),
    /// Larger than [`SOURCE_SIZE_LIMIT`]; the size in bytes.
    TooLarge(usize),
}

impl Source {
    /// Decodes a file's bytes into the one form all text has here.
    ///
    /// ```
    /// use constancia::text::Source;
    /// let source = Source::decode("a.md", b"\xEF\xBB\xBFone\r\ntwo").unwrap();
    /// assert_eq!(source.text(), "one\ntwo");
    /// ```
    ///
    /// # Errors
    ///
    /// When the bytes are not UTF-8, or too many.
    pub fn decode(path: &str, bytes: &[u8]) -> Result<Self, DecodeError> {
        Self::decode_at_most(path, bytes, SOURCE_SIZE_LIMIT)
    }

    /// Decodes a file that may have so many bytes.
    ///
    /// # Errors
    ///
    /// When the bytes are not UTF-8, or too many.
    pub fn decode_at_most(path: &str, bytes: &[u8], most: usize) -> Result<Self, DecodeError> {
        if bytes.len() > most {
            return Err(DecodeError::TooLarge(bytes.len()));
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            DecodeError::NotUtf8(String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned())
        })?;
        Ok(Self::new(path, text))
    }

    /// A source from text that is already decoded.
    pub fn new(path: &str, text: &str) -> Self {
        Self::read(path, text, true)
    }

    fn read(path: &str, text: &str, readable: bool) -> Self {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let text: Box<str> = match (text.contains('\r'), is_nfc_quick(text.chars())) {
            (false, IsNormalized::Yes) => text.into(),
            _ => text.replace("\r\n", "\n").replace('\r', "\n").nfc().collect::<String>().into(),
        };
        // A control character in a file's name must not steer the terminal it is printed on.
        let visible = |c: char| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c };
        let path = path.nfc().map(visible).collect::<String>().into();
        Self(Arc::new(Reading { path, text, lines: OnceLock::new(), readable }))
    }

    /// Stands for a file that is no text, so that what is said about it has a place: as much of it as is text, and the
    /// sign for what is not.
    pub fn unreadable(path: &str, error: &DecodeError) -> Self {
        let text = match error {
            DecodeError::NotUtf8(before) => format!("{before}{}", char::REPLACEMENT_CHARACTER),
            DecodeError::TooLarge(_) => String::new(),
        };
        Self::read(path, &text, false)
    }

    /// Whether it is text at all.
    pub fn is_readable(&self) -> bool {
        self.0.readable
    }

    /// Whether this is the very same reading of a file, not only one that says the same.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    fn says_the_same(&self, other: &Self) -> bool {
        let (own, other) = (&*self.0, &*other.0);
        (&own.path, &own.text, own.readable) == (&other.path, &other.text, other.readable)
    }

    /// The file's path, relative to the portal's folder, with `/` between its parts.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// The line and column of a byte offset.
    pub fn position(&self, offset: usize) -> Position {
        let lines = self.0.lines.get_or_init(|| {
            std::iter::once(0)
                .chain(self.text().match_indices('\n').map(|(newline, _)| newline + 1))
                .collect()
        });
        let mut offset = offset.min(self.text().len());
        while !self.text().is_char_boundary(offset) {
            offset -= 1;
        }
        let line = lines.partition_point(|start| *start <= offset);
        Position { line, column: self.text()[lines[line - 1]..offset].chars().count() + 1 }
    }
}

/// All sources of a build, found by their [`SourceId`].
///
/// A file keeps its id as long as it is known, whatever it says and whether it is there: spans into what did not change
/// stay right from one build to the next.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Shared with copies until there is a source that they do not know.
    ids: Arc<BTreeMap<Name, SourceId>>,
    /// By their ids.
    texts: Vec<Kept>,
    present: usize,
}

/// What a source says, or said last.
#[derive(Clone, Debug)]
struct Kept {
    source: Source,
    /// Whether it is the first of its path.
    is_first: bool,
    /// Whether it is there.
    is_present: bool,
}

/// A path, and which of the sources of that path is meant: a portal's own file may stand over one in the program.
type Name = (Arc<str>, usize);

impl Sources {
    /// Adds a source and returns the id that spans into it carry. What says what it said is the very same source as
    /// before.
    pub fn add(&mut self, source: Source) -> SourceId {
        self.present += 1;
        let mut name = (Arc::clone(&source.0.path), 0);
        while let Some(id) = self.ids.get(&name) {
            let known = &mut self.texts[id.0 as usize];
            if !known.is_present {
                known.is_present = true;
                if !known.source.says_the_same(&source) {
                    known.source = source;
                }
                return *id;
            }
            name.1 += 1;
        }
        let id = SourceId(self.texts.len() as u32);
        self.texts.push(Kept { source, is_first: name.1 == 0, is_present: true });
        Arc::make_mut(&mut self.ids).insert(name, id);
        id
    }

    /// Adds the source that had an id the last time, as it was: as [`Sources::add`], without looking for the id.
    pub fn add_again(&mut self, id: SourceId, source: Source) -> SourceId {
        match self.texts.get_mut(id.0 as usize) {
            // Of several sources of a path, which are there decides who has which id.
            Some(known) if known.is_first && !known.is_present && known.source.is_same(&source) => {
                known.is_present = true;
                self.present += 1;
                id
            }
            _ => self.add(source),
        }
    }

    /// Forgets which sources are there, not which ids they have.
    pub fn clear(&mut self) {
        self.texts.iter_mut().for_each(|kept| kept.is_present = false);
        self.present = 0;
    }

    /// The source that a span points into.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.texts[id.0 as usize].source
    }

    /// Every source with its id, in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        let all = self.ids.values().map(|id| (*id, &self.texts[id.0 as usize]));
        all.filter(|(_, kept)| kept.is_present).map(|(id, kept)| (id, &kept.source))
    }

    /// How many sources there are.
    pub fn len(&self) -> usize {
        self.present
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.present == 0
    }
}

/// A range of bytes widened to whole characters of a text: what others count may end inside one, or behind the last.
///
/// ```
/// use constancia::text::whole_characters;
/// assert_eq!(whole_characters("año", 1..2), 1..3);
/// assert_eq!(whole_characters("año", 9..12), 4..4);
/// ```
pub fn whole_characters(text: &str, range: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = floor(range.start);
    let end =
        (range.end.min(text.len())..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    start..end.max(start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_has_one_form() {
        let source = Source::decode("cafe\u{301}.md", "\u{feff}e\u{301}\r\nb\rc".as_bytes()).unwrap();
        assert_eq!(source.path(), "café.md");
        assert_eq!(source.text(), "é\nb\nc");
    }

    #[test]
    fn bytes_that_are_not_text_are_refused() {
        let error = Source::decode("a", b"one\r\ntw\xff").unwrap_err();
        assert_eq!(error, DecodeError::NotUtf8("one\r\ntw".to_owned()));
        assert_eq!(Source::unreadable("a", &error).text(), "one\ntw\u{fffd}");
        let large = vec![b'a'; SOURCE_SIZE_LIMIT + 1];
        assert_eq!(Source::decode("a", &large).unwrap_err(), DecodeError::TooLarge(large.len()));
    }

    #[test]
    fn a_file_keeps_its_id() {
        let mut sources = Sources::default();
        let [b, a] = ["b", "a"].map(|path| sources.add(Source::new(path, "one")));
        let over = sources.add(Source::new("a", "over"));
        sources.clear();
        assert_eq!(sources.add(Source::new("b", "two")), b);
        assert_eq!((sources.get(b).text(), sources.get(a).text()), ("two", "one"));
        assert_eq!(sources.iter().map(|(id, _)| id).collect::<Vec<_>>(), [b]);
        assert_eq!(sources.add(Source::new("a", "three")), a);
        assert_eq!(sources.add(Source::new("a", "four")), over);
        assert_eq!(sources.iter().map(|(id, _)| id).collect::<Vec<_>>(), [a, over, b]);
    }

    #[test]
    fn a_source_that_is_there_again_has_the_id_that_adding_it_gives() {
        let mut sources = Sources::default();
        let [one, two] = ["one", "two"].map(|text| Source::new("a", text));
        let [first, second] = [&one, &two].map(|source| sources.add(source.clone()));
        sources.clear();
        assert_eq!(sources.add_again(second, two.clone()), first, "the other is gone");
        assert_eq!(sources.add_again(first, one.clone()), second, "its id is taken");
        assert_eq!((sources.get(first).text(), sources.get(second).text()), ("two", "one"));
        sources.clear();
        assert_eq!((sources.add_again(first, two), sources.len()), (first, 1));
    }

    #[test]
    fn columns_count_characters() {
        let source = Source::new("a", "año 🌮 x\nfin");
        let offset = source.text().find('x').unwrap();
        assert_eq!(source.position(offset), Position { line: 1, column: 7 });
        assert_eq!(source.position(usize::MAX), Position { line: 2, column: 4 });
    }
}
