//! Words of a list, found in a text in one pass and in any case.
//!
//! [`Numerals`](super::numerals::Numerals) reads numbers with it, `check` finds a portal's own words. What a word
//! that is found means is left to them.

use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use icu::casemap::CaseMapper;
use icu::locale::LanguageIdentifier;

/// Words to be found, of one language.
pub struct WordFinder {
    automaton: Option<AhoCorasick>,
    /// The word that each pattern is a writing of.
    words: Vec<usize>,
}

impl WordFinder {
    /// Finds words in small letters, in capitals and with capitals at their beginning, as a language writes them.
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>, language: &LanguageIdentifier) -> Self {
        let writings = words.into_iter().map(|word| {
            let mut writings = vec![CaseMapper::new().lowercase_to_string(word, language).into_owned()];
            writings.extend(capitals(word, language));
            writings
        });
        Self::of_writings(writings)
    }

    /// Finds each word in the writings that are given for it.
    pub(super) fn of_writings(words: impl IntoIterator<Item = Vec<String>>) -> Self {
        let numbered = words.into_iter().enumerate();
        let (words, patterns): (Vec<_>, Vec<_>) =
            numbered.flat_map(|(word, writings)| writings.into_iter().map(move |text| (word, text))).unzip();
        // Looks at each byte of every text of a portal: the fastest of automata is worth its few megabytes.
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .kind(Some(AhoCorasickKind::DFA))
            .build(patterns);
        // Building fails only of more words than memory holds; nothing is then found.
        Self { automaton: automaton.ok(), words }
    }

    /// Each place at which a word begins and ends, also inside longer words, with the word's place in the list.
    pub fn places<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
        let found = self.automaton.iter().flat_map(move |automaton| automaton.find_iter(text));
        found.map(|found| (self.words[found.pattern().as_usize()], found.range()))
    }

    /// The places at which a word stands as a whole word.
    pub fn whole<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
        self.places(text).filter(|(_, range)| is_whole(text, range))
    }
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
