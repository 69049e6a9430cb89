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
        // Made anew for every portal, also the smallest: the fastest of automata takes longer to make than to use there.
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
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

/// Where words may begin: most places of a text are passed over with a look at two bytes.
struct Beginnings {
    /// For each pair of bytes, whether a writing begins with it.
    pairs: Vec<bool>,
    between_letters: bool,
}

impl Beginnings {
    fn of(writings: &[String], between_letters: bool) -> Self {
        let mut pairs = vec![false; 1 << 16];
        for writing in writings {
            match writing.as_bytes() {
                [] => {}
                [first] => (0..=u8::MAX).for_each(|second| pairs[pair(*first, second)] = true),
                [first, second, ..] => pairs[pair(*first, *second)] = true,
            }
        }
        Self { pairs, between_letters }
    }

    /// The next place from `from` on. Between two letters of ASCII is none, unless asked for.
    fn next(&self, text: &[u8], from: usize) -> Option<usize> {
        let mut after_letter = from > 0 && text[from - 1].is_ascii_alphabetic();
        for (at, first) in text.iter().enumerate().skip(from) {
            let is_letter = first.is_ascii_alphabetic();
            let is_inside = after_letter && is_letter && !self.between_letters;
            let second = text.get(at + 1).copied().unwrap_or_default();
            if !is_inside && self.pairs[pair(*first, second)] {
                return Some(at);
            }
            after_letter = is_letter;
        }
        None
    }
}

fn pair(first: u8, second: u8) -> usize {
    usize::from(first) << 8 | usize::from(second)
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
