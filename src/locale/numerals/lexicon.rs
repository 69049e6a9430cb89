//! What the words and signs of a language mean for its numbers, and where they stand in a text.
//!
//! A theme's strings give the words (`number-words`), ICU4X the months' names, Unicode the digits. What a row of
//! them means is left to `reading`.

use std::ops::Range;

use icu::locale::LanguageIdentifier;
use smallvec::SmallVec;

use super::quantity::{Certainty, LARGEST, ONE, Value, Values, times};
use super::{digits, roman};
use crate::locale::words::{Places, WordFinder, Writing, capitals, is_whole};

/// The words that a language's strings give for numbers: lists of `word = value`, separated by commas; a word
/// that may mean several things has its values separated by `|`.
#[derive(Debug, Default)]
pub(in crate::locale) struct NumberWords {
    /// Words that are always numbers.
    pub numbers: String,
    /// Words that are numbers, but that another language may do without.
    pub likely: String,
    /// Words that may be numbers.
    pub perhaps: String,
    /// Words that a number is multiplied by.
    pub scales: String,
    /// Words that only the number right before them is multiplied by; 1 where it may not be.
    pub multiples: String,
    /// Fractions that are added to the number before them.
    pub additions: String,
    /// Words between the parts of a number, without values.
    pub joints: String,
    /// Words and signs beside a number, and the names that all languages give them.
    pub units: String,
    /// Words beside the hours of a clock, without values.
    pub hours: String,
    /// What is written onto the front of a word, without values.
    pub prefixes: String,
    /// Months' names that are other words too, without values.
    pub unsure_months: String,
    /// Months' names in short, besides the usual ones.
    pub short_months: String,
}

/// What a word or sign means.
#[derive(Clone, Debug)]
pub(super) enum Meaning {
    /// A number begins with this digit.
    Digit,
    /// A Roman numeral may begin with this letter.
    Roman,
    /// An address has this sign.
    Address,
    Number(Values, Certainty),
    Scale(u128),
    /// The factors, and the units that the word says as well.
    Multiple(SmallVec<[u128; 2]>, Values),
    Addition(u128),
    Joint,
    Unit(Values),
    Hour,
    /// A month, and how sure that is: a name that is another word too is likely one, and a short name perhaps.
    Month(u8, Certainty),
}

/// The words and signs of a language.
pub(super) struct Lexicon {
    finder: WordFinder,
    meanings: Vec<Meaning>,
    prefixes: Vec<String>,
}

impl Lexicon {
    /// With a language's words and its months' names, in full and in short. Of two meanings the first counts.
    pub(super) fn new(
        language: &LanguageIdentifier,
        words: &NumberWords,
        months: &[(u8, String)],
        short_months: &[(u8, String)],
    ) -> Self {
        let unsure: Vec<&str> = entries(&words.unsure_months).map(|(name, _)| name).collect();
        let units = values(&words.units, |name| Some(Value::Unit(name.into())));
        let units_of = |word: &str| {
            units.iter().find(|(unit, _)| *unit == word).map(|(_, units)| units.clone()).unwrap_or_default()
        };
        let mut found: Vec<(&str, Meaning)> = Vec::new();
        found.extend(months.iter().map(|(number, name)| {
            let is_unsure = unsure.contains(&name.as_str());
            let certainty = if is_unsure { Certainty::Likely } else { Certainty::Word };
            (name.as_str(), Meaning::Month(*number, certainty))
        }));
        let more_months = entries(&words.short_months);
        let more_months = more_months.filter_map(|(name, number)| Some((number?.parse().ok()?, name)));
        let short_months = short_months.iter().filter(|name| !months.contains(name));
        let short_months = short_months.map(|(number, name)| (*number, name.as_str())).chain(more_months);
        found.extend(short_months.map(|(number, name)| (name, Meaning::Month(number, Certainty::Perhaps))));
        for (list, certainty) in [
            (&words.numbers, Certainty::Word),
            (&words.likely, Certainty::Likely),
            (&words.perhaps, Certainty::Perhaps),
        ] {
            let numbers = values(list, number_or_time).into_iter();
            found.extend(numbers.map(|(word, values)| (word, Meaning::Number(values, certainty))));
        }
        let scales = values(&words.scales, millionths).into_iter();
        found.extend(scales.map(|(word, scales)| (word, Meaning::Scale(scales[0]))));
        let multiples = values(&words.multiples, millionths).into_iter();
        found.extend(multiples.map(|(word, factors)| (word, Meaning::Multiple(factors, units_of(word)))));
        let additions = values(&words.additions, millionths).into_iter();
        found.extend(additions.map(|(word, parts)| (word, Meaning::Addition(parts[0]))));
        found.extend(entries(&words.joints).map(|(word, _)| (word, Meaning::Joint)));
        found.extend(entries(&words.hours).map(|(word, _)| (word, Meaning::Hour)));
        found.extend(units.iter().map(|(word, units)| (*word, Meaning::Unit(units.clone()))));
        let alone = |text: String| Writing { text, may_go_on: false };
        let written = |word: &str| {
            let writings = capitals(word, language).into_iter().chain([word.to_owned()]);
            writings.map(alone).collect()
        };
        let words_found = found.into_iter().map(|(word, meaning)| (written(word), meaning));
        let digits = digits::all().map(|digit| (vec![alone(digit.to_string())], Meaning::Digit));
        let letters =
            roman::beginnings().map(|(text, may_go_on)| (vec![Writing { text, may_go_on }], Meaning::Roman));
        let signs = digits::ADDRESS_SIGNS.iter();
        let signs =
            signs.map(|sign| (vec![Writing { text: (*sign).to_owned(), may_go_on: true }], Meaning::Address));
        let (writings, meanings): (Vec<_>, Vec<_>) =
            words_found.chain(digits).chain(letters).chain(signs).unzip();
        let prefixes: Vec<String> = entries(&words.prefixes).map(|(prefix, _)| prefix.to_owned()).collect();
        let are_letters =
            prefixes.iter().any(|prefix| prefix.ends_with(|end: char| end.is_ascii_alphabetic()));
        Self { finder: WordFinder::of_writings(writings, are_letters), meanings, prefixes }
    }

    /// The places of a text at which words and signs may stand that belong to numbers.
    pub(super) fn places<'a>(&'a self, text: &'a str) -> Places<'a> {
        self.finder.places(text)
    }

    /// The next of these places at which one does.
    pub(super) fn next(&self, places: &mut Places<'_>) -> Option<(&Meaning, Range<usize>)> {
        let text = places.text();
        places.find_map(|(index, range)| {
            let meaning = &self.meanings[index];
            if self.stands_alone(text, &range, meaning) {
                return Some((meaning, range));
            }
            // What is no whole word may still begin with a number: “24/70” where “24/7” is a word.
            let begins_with_digit = digits::is_digit(text[range.start..].chars().next()?);
            begins_with_digit.then_some((&Meaning::Digit, range))
        })
    }

    /// Whether a word stands by itself; some may touch a number: “US$5”, “40%”, “22h40”, “5bn”.
    fn stands_alone(&self, text: &str, range: &Range<usize>, meaning: &Meaning) -> bool {
        let before = || text[..range.start].chars().next_back();
        let after = || text[range.end..].chars().next();
        match meaning {
            Meaning::Digit | Meaning::Address => true,
            // “38 °C” is no hundred.
            Meaning::Roman => !before().is_some_and(|before| before.is_alphanumeric() || before == '°'),
            Meaning::Unit(_) | Meaning::Hour => {
                let is_sign = !text[range.clone()].chars().any(char::is_alphabetic);
                is_sign
                    || !(before().is_some_and(char::is_alphabetic)
                        || after().is_some_and(char::is_alphabetic))
            }
            Meaning::Multiple(..) | Meaning::Addition(_) => {
                !(before().is_some_and(char::is_alphabetic) || after().is_some_and(char::is_alphanumeric))
            }
            _ => is_whole(text, range) || !self.prefixes.is_empty() && self.is_prefixed(text, range),
        }
    }

    /// Whether nothing but a prefix stands between a word's beginning and the place: the “and” of some scripts.
    fn is_prefixed(&self, text: &str, range: &Range<usize>) -> bool {
        let before = text[..range.start].trim_end_matches(char::is_alphanumeric).len();
        let prefix = &text[before..range.start];
        self.prefixes.iter().any(|known| known == prefix) && is_whole(text, &(before..range.end))
    }
}

/// The entries of a list `word = value, word = value`; the value may be left out.
fn entries(list: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    list.split(',').filter_map(|entry| {
        let (word, value) = match entry.rsplit_once('=') {
            Some((word, value)) => (word.trim(), Some(value.trim())),
            None => (entry.trim(), None),
        };
        (!word.is_empty()).then_some((word, value))
    })
}

/// Each word of a list, with everything it may mean. A word without a value that is understood is left out.
fn values<T>(list: &str, value: impl Fn(&str) -> Option<T>) -> Vec<(&str, SmallVec<[T; 2]>)> {
    let words = entries(list).map(|(word, written)| {
        let values: SmallVec<[T; 2]> = written
            .into_iter()
            .flat_map(|written| written.split('|'))
            .filter_map(|one| value(one.trim()))
            .collect();
        (word, values)
    });
    words.filter(|(_, values)| !values.is_empty()).collect()
}

/// A value such as `12`, `0.5` or, of a clock, `12:00`.
fn number_or_time(value: &str) -> Option<Value> {
    match value.split_once(':') {
        Some((hour, minute)) => times(hour.parse().ok()?, minute.parse().ok()?).into_iter().next(),
        None => millionths(value).map(Value::Number),
    }
}

/// A number such as `12` or `0.5`, in millionths.
fn millionths(value: &str) -> Option<u128> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let fraction = format!("{:0<6}", fraction.get(..6).unwrap_or(fraction));
    let number = whole.parse::<u128>().ok()?.checked_mul(ONE)?.checked_add(fraction.parse().ok()?)?;
    (number < LARGEST).then_some(number)
}
