//! Words of a list, found in a text in one pass and in any case.
//!
//! [`Numerals`](super::numerals::Numerals) reads numbers with it, `check` finds a portal's own words. What a word
//! that is found means is left to them.

use std::ops::Range;

use icu::casemap::CaseMapper;
use icu::locale::LanguageIdentifier;

use super::beginnings::{Beginnings, first_eight, first_letters};

/// Words to be found, of one language.
pub struct WordFinder {
    writings: Vec<String>,
    /// A bit for each two bytes that one of them begins with.
    beginnings: Vec<u64>,
    /// Those that begin with letters of ASCII and that none may follow, by these letters.
    whole: Index,
    /// The word of each byte that is another writing.
    single: Vec<Option<usize>>,
    /// Others of two or three bytes, by the first two.
    short: Index,
    /// Others that have more, by the first four.
    long: Index,
    between_letters: bool,
}

/// A way to write a word.
pub(super) struct Writing {
    pub(super) text: String,
    /// Whether letters of ASCII may follow directly.
    pub(super) may_go_on: bool,
}

impl WordFinder {
    /// Finds words in small letters, in capitals and with capitals at their beginning, as a language writes them.
    pub fn new<'a>(words: impl IntoIterator<Item = &'a str>, language: &LanguageIdentifier) -> Self {
        let writings = words.into_iter().map(str::trim).map(|word| {
            let small = CaseMapper::new().lowercase_to_string(word, language).into_owned();
            let writings = capitals(word, language).into_iter().chain([small]);
            writings.map(|text| Writing { text, may_go_on: false }).collect()
        });
        Self::of_writings(writings, false)
    }

    /// Finds each word in the writings that are given for it, if asked for also those that begin between two letters.
    pub(super) fn of_writings(words: impl IntoIterator<Item = Vec<Writing>>, between_letters: bool) -> Self {
        let (mut whole, mut short, mut long) = (Vec::new(), Vec::new(), Vec::new());
        let mut single = vec![None; 1 << 8];
        let mut writings = Vec::new();
        let mut beginnings = vec![0; 1 << (16 - u64::BITS.ilog2())];
        for (word, written) in words.into_iter().enumerate() {
            for Writing { text, may_go_on } in written {
                let Some(first) = text.bytes().next() else { continue };
                let bytes = first_eight(text.as_bytes());
                let mask = first_eight(&[0xff; 8][..text.len().min(8)]);
                let entry = Entry { bytes, mask, length: text.len(), writing: writings.len(), word };
                for second in text.as_bytes().get(1).map_or(0..=u8::MAX, |second| *second..=*second) {
                    let two = usize::from(u16::from_le_bytes([first, second]));
                    beginnings[two / 64] |= 1 << (two % 64);
                }
                if first.is_ascii_alphabetic() && !may_go_on {
                    whole.push((first_letters(bytes), entry));
                } else {
                    match text.len() {
                        1 => single[usize::from(first)] = single[usize::from(first)].or(Some(word)),
                        2 | 3 => short.push((two(bytes), entry)),
                        _ => long.push((four(bytes), entry)),
                    }
                }
                writings.push(text);
            }
        }
        let [whole, short, long] = [whole, short, long].map(Index::new);
        Self { writings, beginnings, whole, single, short, long, between_letters }
    }

    /// Each place at which a word begins and ends, also as a part of a longer one, with the word's place in the list.
    /// Of several words the longest is found, and no other within it.
    pub(super) fn places<'a>(&'a self, text: &'a str) -> Places<'a> {
        Places { finder: self, text, beginnings: Beginnings::new(text, self.between_letters) }
    }

    /// Whether a word begins with the first two of eight bytes.
    fn begins(&self, bytes: u64) -> bool {
        let two = two(bytes) as usize;
        self.beginnings[two / 64] >> (two % 64) & 1 == 1
    }

    /// Whether a word may begin with these eight bytes.
    fn may_begin(&self, bytes: u64) -> bool {
        self.single(bytes).is_some()
            | self.whole.has(first_letters(bytes))
            | self.short.has(two(bytes))
            | self.long.has(four(bytes))
    }

    /// The longest word that a text begins with, and how long it is.
    fn longest(&self, text: &[u8]) -> Option<(usize, usize)> {
        let bytes = first_eight(text);
        let mut found = self.single(bytes).map(|word| (word, 1));
        for (index, number) in
            [(&self.whole, first_letters(bytes)), (&self.short, two(bytes)), (&self.long, four(bytes))]
        {
            for entry in index.at(number) {
                let is_longer = found.is_none_or(|(_, length)| length < entry.length);
                if is_longer && bytes & entry.mask == entry.bytes && self.goes_on(entry, text) {
                    found = Some((entry.word, entry.length));
                }
            }
        }
        found
    }

    /// The word of the first of eight bytes.
    fn single(&self, bytes: u64) -> Option<usize> {
        self.single[usize::from(bytes as u8)]
    }

    /// Whether a text that begins with a writing's first eight bytes begins with all of it: what seems to be there
    /// behind its end may not be.
    fn goes_on(&self, entry: &Entry, text: &[u8]) -> bool {
        entry.length <= text.len().min(8) || text.starts_with(self.writings[entry.writing].as_bytes())
    }

    /// The places at which a word stands as a whole word.
    pub fn whole<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, Range<usize>)> + 'a {
        self.places(text).filter(|(_, range)| is_whole(text, range))
    }
}

/// The places of a text at which words stand.
pub(super) struct Places<'a> {
    finder: &'a WordFinder,
    text: &'a str,
    beginnings: Beginnings<'a>,
}

impl<'a> Places<'a> {
    /// The text.
    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// Goes on from a later place.
    pub(super) fn skip_to(&mut self, place: usize) {
        self.beginnings.skip_to(place);
    }
}

impl Iterator for Places<'_> {
    type Item = (usize, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let finder = self.finder;
        while let Some(start) =
            self.beginnings.next(|bytes| finder.begins(bytes), |bytes| finder.may_begin(bytes))
        {
            if let Some((word, length)) = finder.longest(&self.text.as_bytes()[start..]) {
                self.skip_to(start + length);
                return Some((word, start..start + length));
            }
        }
        None
    }
}

/// Writings by a number that is made of what they begin with.
struct Index {
    /// A bit for each number there is, and for few others.
    taken: Vec<u64>,
    /// Where the writings of each part begin among all.
    starts: Vec<u32>,
    entries: Vec<Entry>,
}

/// A writing.
#[derive(Clone, Copy)]
struct Entry {
    /// Its first eight bytes.
    bytes: u64,
    /// All bits of those that it has.
    mask: u64,
    length: usize,
    writing: usize,
    /// The word that it is a writing of.
    word: usize,
}

/// How many bits say whether there is anything: so many that most are not set, few enough to be near the processor.
const BITS: u32 = 16;

/// Into how many parts what there is, is divided, as a power of two.
const PARTS: u32 = 12;

impl Index {
    fn new(mut entries: Vec<(u64, Entry)>) -> Self {
        entries.sort_by_key(|(number, _)| spread(*number, PARTS));
        let mut taken = vec![0; 1 << (BITS - u64::BITS.ilog2())];
        let mut starts = vec![0; (1 << PARTS) + 1];
        for (number, _) in &entries {
            let bit = spread(*number, BITS);
            taken[bit / 64] |= 1 << (bit % 64);
            starts[spread(*number, PARTS) + 1] += 1;
        }
        (1..starts.len()).for_each(|part| starts[part] += starts[part - 1]);
        Self { taken, starts, entries: entries.into_iter().map(|(_, entry)| entry).collect() }
    }

    /// Whether there may be writings that begin with what a number is made of.
    fn has(&self, number: u64) -> bool {
        let bit = spread(number, BITS);
        self.taken[bit / 64] >> (bit % 64) & 1 == 1
    }

    /// The writings that may begin with what a number is made of.
    fn at(&self, number: u64) -> &[Entry] {
        if !self.has(number) {
            return &[];
        }
        let part = spread(number, PARTS);
        &self.entries[self.starts[part] as usize..self.starts[part + 1] as usize]
    }
}

/// Some bits of a number: times 2⁶⁴ by the golden ratio, numbers that are near each other are far apart.
fn spread(number: u64, bits: u32) -> usize {
    (number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (u64::BITS - bits)) as usize
}

/// The first two of eight bytes.
fn two(bytes: u64) -> u64 {
    bytes & 0xffff
}

/// The first four of eight bytes.
fn four(bytes: u64) -> u64 {
    bytes & 0xffff_ffff
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

#[cfg(test)]
mod tests {
    use icu::locale::langid;

    use super::*;

    #[test]
    fn words_are_found_whole_in_any_case_and_the_longest_first() {
        let words = ["fuel", "fuel theft", "narcoterrorista", "año", "a\0", "x\0y"];
        let finder = WordFinder::new(words, &langid!("es"));
        let found = |text: &str| -> Vec<String> {
            finder.whole(text).map(|(word, range)| format!("{word}:{}", &text[range])).collect()
        };
        assert_eq!(found("Fuel theft, FUEL and fuels; refuel"), ["1:Fuel theft", "0:FUEL"]);
        assert_eq!(found("narcoterroristas, el narcoterrorista"), ["2:narcoterrorista"]);
        assert_eq!(found("AÑO, años, año"), ["3:AÑO", "3:año"]);
        assert_eq!(found("a"), [""; 0], "nothing stands behind the end");
        assert_eq!(found("x"), [""; 0]);
        assert_eq!(found("a\0 x\0y"), ["4:a\0", "5:x\0y"]);
    }

    #[test]
    fn however_many_words_there_are_each_is_found() {
        let words: Vec<String> = (0..40_000).map(|number| format!("w{number}")).collect();
        let finder = WordFinder::new(words.iter().map(String::as_str), &langid!("en"));
        let text = "w0 w39999 w40000";
        assert_eq!(finder.whole(text).map(|(word, _)| word).collect::<Vec<_>>(), [0, 39_999]);
    }
}
