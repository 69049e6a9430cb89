//! Words of a list, found in a text in one pass and in any case.
//!
//! [`Numerals`](super::numerals::Numerals) reads numbers with it, `check` finds a portal's own words. What a word
//! that is found means is left to them.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, Anchored, Input, MatchKind, StartKind};
use icu::casemap::CaseMapper;
use icu::locale::LanguageIdentifier;

/// Words to be found, of one language.
pub struct WordFinder {
    automaton: Option<AhoCorasick>,
    /// The word that each pattern is a writing of.
    words: Vec<usize>,
    beginnings: Beginnings,
}

impl WordFinder {
    /// Finds words in small letters, in capitals and with capitals at their beginning, as a language writes them.
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>, language: &LanguageIdentifier) -> Self {
        let writings = words.into_iter().map(|word| {
            let mut writings = vec![CaseMapper::new().lowercase_to_string(word, language).into_owned()];
            writings.extend(capitals(word, language));
            writings
        });
        Self::of_writings(writings, false)
    }

    /// Finds each word in the writings that are given for it, if asked for also those that begin between two letters.
    pub(super) fn of_writings(words: impl IntoIterator<Item = Vec<String>>, between_letters: bool) -> Self {
        let numbered = words.into_iter().enumerate();
        let (words, patterns): (Vec<_>, Vec<_>) =
            numbered.flat_map(|(word, writings)| writings.into_iter().map(move |text| (word, text))).unzip();
        let beginnings = Beginnings::of(&patterns, between_letters);
        // Looks at every text of a portal: the fastest of automata is worth its few megabytes.
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .kind(Some(AhoCorasickKind::DFA))
            .start_kind(StartKind::Anchored)
            .build(patterns);
        // Building fails only of more words than memory holds; nothing is then found.
        Self { automaton: automaton.ok(), words, beginnings }
    }

    /// Each place at which a word begins and ends, also as a part of a longer word, with the word's place in the list.
    pub fn places<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
        let mut from = 0;
        std::iter::from_fn(move || {
            loop {
                let start = self.beginnings.next(text.as_bytes(), from)?;
                let rest = Input::new(text).span(start..text.len()).anchored(Anchored::Yes);
                match self.automaton.as_ref()?.find(rest) {
                    Some(found) => {
                        from = found.end();
                        return Some((self.words[found.pattern().as_usize()], found.range()));
                    }
                    None => from = start + 1,
                }
            }
        })
    }

    /// The places at which a word stands as a whole word.
    pub fn whole<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
        self.places(text).filter(|(_, range)| is_whole(text, range))
    }
}

/// Where words may begin: most places of a text are passed over with one look.
struct Beginnings {
    /// For each byte, whether a word is that byte alone or may go on after it.
    firsts: [Option<First>; 256],
    /// The first two, three or four bytes of words, as bits at places that [`place`] gives them. Some bytes that no word
    /// begins with have the same place: the automaton tells them apart.
    bits: Vec<u64>,
    between_letters: bool,
}

#[derive(Clone, Copy)]
enum First {
    Alone,
    GoesOn,
}

impl Beginnings {
    fn of(writings: &[String], between_letters: bool) -> Self {
        let mut beginnings = Self { firsts: [None; 256], bits: vec![0; PLACES / 64], between_letters };
        for writing in writings.iter().map(String::as_bytes) {
            let Some(first) = writing.first() else { continue };
            let first = &mut beginnings.firsts[usize::from(*first)];
            if writing.len() == 1 {
                *first = Some(First::Alone);
                continue;
            }
            first.get_or_insert(First::GoesOn);
            let mut bytes = [0; 4];
            let length = writing.len().min(4);
            bytes[..length].copy_from_slice(&writing[..length]);
            let place = place(u32::from_le_bytes(bytes));
            beginnings.bits[place / 64] |= 1 << (place % 64);
        }
        beginnings
    }

    /// The next place from `from` on. Between two letters of ASCII is none, unless asked for.
    fn next(&self, text: &[u8], from: usize) -> Option<usize> {
        let is_letter = |at: usize| !self.between_letters && text[at].is_ascii_alphabetic();
        let mut at = from;
        let mut is_inside = from > 0 && is_letter(from - 1);
        loop {
            while is_inside && at < text.len() && is_letter(at) {
                at += 1;
            }
            if self.may_begin(text.get(at..).filter(|rest| !rest.is_empty())?) {
                return Some(at);
            }
            is_inside = is_letter(at);
            at += 1;
        }
    }

    fn may_begin(&self, text: &[u8]) -> bool {
        match (self.firsts[usize::from(text[0])], text.first_chunk()) {
            (None, _) => false,
            (Some(First::GoesOn), Some(four)) => {
                let four = u32::from_le_bytes(*four);
                [four, four & 0x00ff_ffff, four & 0xffff].into_iter().any(|bytes| {
                    let place = place(bytes);
                    self.bits[place / 64] >> (place % 64) & 1 == 1
                })
            }
            // Words of one byte, and the last bytes of a text.
            (Some(_), _) => true,
        }
    }
}

/// How many places there are: many more than words have beginnings, and few enough to stay at hand.
const PLACES: usize = 1 << 16;

/// The place of up to four bytes: multiplied by a number whose bits are well mixed, which is 2³² over the golden ratio.
fn place(bytes: u32) -> usize {
    (bytes.wrapping_mul(0x9e37_79b1) >> 16) as usize
}

/// A word as it is written in capitals, with one capital, and with one at the beginning of each of its parts.
pub(super) fn capitals(word: &str, language: &LanguageIdentifier) -> Vec<String> {
    let upper = |text: &str| CaseMapper::new().uppercase_to_string(text, language).into_owned();
    let first = |word: &str| {
        let end = word.chars().next().map_or(0, char::len_utf8);
        upper(&word[..end]) + &word[end..]
    };
    let parts: Vec<String> = word.split(' ').map(first).collect();
    let mut writings = vec![upper(word), first(word), parts.join(" ")];
    writings.dedup();
    writings
}

/// Whether no letter or digit stands directly before or after a place.
pub(super) fn is_whole(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}
