//! Numbers, dates and units in a text, read as a language writes them, to be compared with another language's.
//!
//! What a language's words for numbers are, its theme's strings say (`number-words`); its months' names come from
//! ICU4X. Not every writing is understood: what is not is no number. Comparing is left to `check`.

use std::ops::Range;
use std::sync::Arc;

use icu::locale::LanguageIdentifier;
use smallvec::{SmallVec, smallvec};

use super::digits;
use super::words::{WordFinder, capitals, is_whole};

/// What a word stands for is less: sums and products of such numbers can be counted.
const LARGEST: u128 = 1 << 100;

/// One, in the parts that numbers are counted in.
const ONE: u128 = 1_000_000;

/// From here on a scale sets what stands before it apart from what follows.
const THOUSAND: u128 = 1_000 * ONE;

/// The widest gap between a day or year and its month, in bytes: “11 de diciembre”, “1er octobre”.
const DATE_GAP: usize = 8;

/// What a writing means.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// A number, in millionths.
    Number(u128),
    /// A month, from 1.
    Month(u8),
    /// A time of day, in minutes.
    Time(u16),
    /// What a number counts, by the name that all languages give it.
    Unit(Arc<str>),
}

/// Everything that a writing may mean: mostly one thing, seldom more than two.
pub type Values = SmallVec<[Value; 2]>;

/// How sure it is that a writing is a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// It is written with digits.
    Digits,
    /// It is a word that is always a number, a month or a unit.
    Word,
    /// It is a word that may be something else: it can answer another language's number, but asks for none.
    Perhaps,
}

impl Certainty {
    /// What a number is that this is only a part of: “a million”.
    fn max_word(self) -> Self {
        if self == Self::Perhaps { Self::Word } else { self }
    }
}

/// A number, a month or a unit in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// Where it stands.
    pub range: Range<usize>,
    /// Everything it may mean.
    pub values: Values,
    /// How sure that is.
    pub certainty: Certainty,
}

impl Quantity {
    /// Whether both may mean the same.
    pub fn may_be(&self, other: &Self) -> bool {
        self.values.iter().any(|value| other.values.contains(value))
    }
}

/// The words that a language's strings give for numbers: lists of `word = value`, separated by commas.
#[derive(Debug, Default)]
pub(super) struct NumberWords {
    /// Words that are always numbers.
    pub numbers: String,
    /// Words that may be numbers.
    pub perhaps: String,
    /// Words that a number is multiplied by.
    pub scales: String,
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
}

#[derive(Clone, Debug)]
enum Meaning {
    Digit,
    Number(u128),
    Perhaps(u128),
    Scale(u128),
    Joint,
    Unit(Values),
    Hour,
    Month { number: u8, sure: bool },
}

/// Reads numbers as a language writes them.
pub struct Numerals {
    finder: WordFinder,
    meanings: Vec<Meaning>,
    prefixes: Vec<String>,
    has_words: bool,
}

impl Numerals {
    /// With a language's words, if it has any, and its months' names, in full and in short.
    pub(super) fn new(
        language: &LanguageIdentifier,
        words: Option<&NumberWords>,
        months: &[(u8, String)],
        short_months: &[(u8, String)],
    ) -> Self {
        let mut found: Vec<(Vec<String>, Meaning)> = Vec::new();
        let writings = |word: &str| {
            let mut writings = capitals(word, language);
            writings.push(word.to_owned());
            writings
        };
        let none = NumberWords::default();
        let given = words.unwrap_or(&none);
        let values = |list: &str| -> Vec<(String, u128)> {
            let pairs = entries(list).filter_map(|(word, value)| Some((word, value?.parse::<u128>().ok()?)));
            pairs
                .map(|(word, value)| (word.to_owned(), value.saturating_mul(ONE)))
                .filter(|(_, value)| *value < LARGEST)
                .collect()
        };
        let mut add = |word: &str, meaning: Meaning| found.push((writings(word), meaning));
        let unsure: Vec<&str> = entries(&given.unsure_months).map(|(name, _)| name).collect();
        for (number, name) in months {
            let sure = !unsure.contains(&name.as_str());
            add(name, Meaning::Month { number: *number, sure });
        }
        for (number, name) in short_months.iter().filter(|name| !months.contains(name)) {
            add(name, Meaning::Month { number: *number, sure: false });
        }
        values(&given.numbers).iter().for_each(|(word, value)| add(word, Meaning::Number(*value)));
        values(&given.perhaps).iter().for_each(|(word, value)| add(word, Meaning::Perhaps(*value)));
        values(&given.scales).iter().for_each(|(word, value)| add(word, Meaning::Scale(*value)));
        entries(&given.joints).for_each(|(word, _)| add(word, Meaning::Joint));
        entries(&given.hours).for_each(|(word, _)| add(word, Meaning::Hour));
        let units: Vec<(&str, Value)> = entries(&given.units)
            .filter_map(|(word, unit)| Some((word, Value::Unit(unit?.into()))))
            .collect();
        for (index, (word, _)) in units.iter().enumerate() {
            if units[..index].iter().all(|(other, _)| other != word) {
                let all = units.iter().filter(|(other, _)| other == word);
                add(word, Meaning::Unit(all.map(|(_, unit)| unit.clone()).collect()));
            }
        }
        found.extend(digits::all().map(|digit| (vec![digit.to_string()], Meaning::Digit)));
        let (writings, meanings): (Vec<_>, Vec<_>) = found.into_iter().unzip();
        let prefixes = entries(&given.prefixes).map(|(prefix, _)| prefix.to_owned()).collect();
        Self { finder: WordFinder::of_writings(writings), meanings, prefixes, has_words: words.is_some() }
    }

    /// Whether the language's words for numbers are known, not only digits and months.
    pub fn has_words(&self) -> bool {
        self.has_words
    }

    /// Everything in a text that is a number, a month or a unit, in order.
    pub fn read(&self, text: &str) -> Vec<Quantity> {
        let mut reading = Reading { text, found: Vec::new(), sum: None, joint: None, unit: None, hour: None };
        let mut end = 0;
        for (index, range) in self.finder.places(text) {
            if range.start < end {
                continue;
            }
            if let Meaning::Digit = self.meanings[index] {
                let (read_to, written) = digits::read(text, range.start, reading.hour == Some(range.start));
                end = read_to;
                written.into_iter().for_each(|written| reading.digits(written));
            } else if self.is_word(text, &range, &self.meanings[index]) {
                end = range.end;
                reading.word(&self.meanings[index], range);
            }
        }
        reading.finish_sum();
        reading.finish()
    }
}

impl Numerals {
    /// Whether a word stands by itself; a unit may touch its number: “US$5”, “40%”, “22h40”.
    fn is_word(&self, text: &str, range: &Range<usize>, meaning: &Meaning) -> bool {
        if !matches!(meaning, Meaning::Unit(_) | Meaning::Hour) {
            return is_whole(text, range) || self.is_prefixed(text, range);
        }
        let is_sign = !text[range.clone()].chars().any(char::is_alphabetic);
        let before = text[..range.start].chars().next_back();
        let after = text[range.end..].chars().next();
        is_sign || !(before.is_some_and(char::is_alphabetic) || after.is_some_and(char::is_alphabetic))
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

/// A number being put together: “two hundred and five thousand”, “2.5 million”.
#[derive(Debug)]
struct Sum {
    range: Range<usize>,
    /// What is complete: the millions of “two million five hundred thousand”.
    total: u128,
    /// The scale of what is complete; a later one must be smaller.
    limit: u128,
    /// What the next scale multiplies.
    current: u128,
    /// Everything that digits may mean, as long as nothing is added to them.
    values: Values,
    /// The scale the last word was, if it was one.
    scale: Option<u128>,
    /// What is added must be less.
    open: u128,
    certainty: Certainty,
}

impl Sum {
    /// What a scale multiplies of it.
    fn multiplied(&self, scale: u128) -> u128 {
        if scale > self.limit { self.total.saturating_add(self.current) } else { self.current }
    }
}

struct Reading<'a> {
    text: &'a str,
    found: Vec<Quantity>,
    sum: Option<Sum>,
    /// A word between two parts of a number, if the last one was that.
    joint: Option<Range<usize>>,
    /// A unit that no number stands before; one may follow.
    unit: Option<(Range<usize>, Values)>,
    /// The end of a word for hours: minutes or an hour may follow.
    hour: Option<usize>,
}

impl Reading<'_> {
    /// Whether nothing but a space, a hyphen or a joining word stands between.
    fn follows(&self, from: usize, to: usize) -> bool {
        let is_gap = |gap: &str| matches!(gap, " " | "-" | "" | "\u{a0}");
        match &self.joint {
            Some(joint) if joint.start >= from && joint.end <= to => {
                is_gap(&self.text[from..joint.start]) && is_gap(&self.text[joint.end..to])
            }
            _ => is_gap(&self.text[from..to]),
        }
    }

    fn digits(&mut self, written: digits::Written) {
        let Some(written) = self.on_the_clock(written) else { return };
        let value = written.values.iter().find_map(|value| match value {
            Value::Number(number) => Some(*number),
            _ => None,
        });
        // “2 mil 500”: digits go on after a scale.
        let joins = |value: &u128| {
            self.sum.as_ref().is_some_and(|sum| {
                sum.scale.is_some_and(|scale| scale >= THOUSAND && scale > *value)
                    && self.joint.is_none()
                    && self.follows(sum.range.end, written.range.start)
            })
        };
        match value {
            Some(value) if joins(&value) => self.add(value, written.range),
            Some(value) => self.begin(value, written.range, written.values, None, 0, Certainty::Digits),
            None => {
                self.finish_sum();
                self.push(written.range, written.values, Certainty::Digits);
            }
        }
    }

    /// Digits beside a word for hours are a time too: “22 h 40”, “11 p.m.”; nothing when they are minutes.
    fn on_the_clock(&mut self, mut written: digits::Written) -> Option<digits::Written> {
        let is_near = |end: usize| {
            self.text.get(end..written.range.start).is_some_and(|gap| gap.len() <= 4 && gap.trim().is_empty())
        };
        let Some(end) = self.hour.take().filter(|end| is_near(*end)) else { return Some(written) };
        let Some(Value::Number(number)) = written.values.first() else { return Some(written) };
        let last = self.found.last_mut().filter(|last| last.range.end == end);
        match last.and_then(|last| Some((hours(&last.values)?, last))) {
            Some((hour, last)) if number / ONE < 60 && written.range.len() >= 2 => {
                last.values = times(hour, (number / ONE) as u16).into();
                last.range.end = written.range.end;
                None
            }
            Some(_) => Some(written),
            None => {
                written.values.extend(hours(&written.values).into_iter().flat_map(|hour| times(hour, 0)));
                Some(written)
            }
        }
    }

    fn word(&mut self, meaning: &Meaning, range: Range<usize>) {
        // A part of “twenty-five” whose beginning is not known means nothing by itself.
        let is_tail = self.text[..range.start].ends_with('-')
            && self.text[..range.start - 1].ends_with(char::is_alphabetic)
            && self.sum.as_ref().is_none_or(|sum| !self.follows(sum.range.end, range.start));
        match meaning {
            Meaning::Number(_) | Meaning::Perhaps(_) if is_tail => self.finish_sum(),
            Meaning::Digit => {}
            Meaning::Number(value) => self.number(*value, range, Certainty::Word),
            Meaning::Perhaps(value) => self.number(*value, range, Certainty::Perhaps),
            Meaning::Scale(scale) => self.scale(*scale, range),
            Meaning::Joint => {
                if self.sum.is_some() {
                    self.joint = Some(range);
                }
            }
            Meaning::Month { number, sure } => {
                self.finish_sum();
                let certainty = if *sure { Certainty::Word } else { Certainty::Perhaps };
                self.push(range, smallvec![Value::Month(*number)], certainty);
            }
            Meaning::Hour => {
                self.finish_sum();
                let text = self.text;
                let is_near = |last: &&mut Quantity| {
                    text.get(last.range.end..range.start)
                        .is_some_and(|gap| gap.len() <= 3 && gap.trim().is_empty())
                };
                if let Some(last) = self.found.last_mut().filter(is_near)
                    && let Some(hour) = hours(&last.values)
                {
                    if last.values.len() == 1 {
                        last.values.extend(times(hour, 0));
                    }
                    last.range.end = range.end;
                }
                self.hour = Some(range.end);
            }
            Meaning::Unit(units) => {
                self.finish_sum();
                match self.found.last() {
                    Some(last) if is_number(last) && self.is_beside(last.range.end, range.start) => {
                        self.push(last.range.start..range.end, units.clone(), Certainty::Word);
                    }
                    _ => self.unit = Some((range, units.clone())),
                }
            }
        }
    }

    fn number(&mut self, value: u128, range: Range<usize>, certainty: Certainty) {
        let sum = self.sum.as_ref();
        if sum.is_some_and(|sum| sum.open > value && self.follows(sum.range.end, range.start)) {
            self.add(value, range);
        } else {
            self.begin(value, range, Values::new(), None, place(value), certainty);
        }
    }

    fn begin(
        &mut self,
        value: u128,
        range: Range<usize>,
        values: Values,
        scale: Option<u128>,
        open: u128,
        certainty: Certainty,
    ) {
        self.finish_sum();
        let limit = u128::MAX;
        self.sum = Some(Sum { range, total: 0, limit, current: value, values, scale, open, certainty });
    }

    fn add(&mut self, value: u128, range: Range<usize>) {
        self.joint = None;
        let Some(sum) = &mut self.sum else { return };
        match sum.scale {
            Some(scale) if scale >= THOUSAND => {
                sum.total += sum.current;
                sum.limit = scale;
                sum.current = value;
            }
            _ => sum.current += value,
        }
        sum.range.end = range.end;
        sum.values.clear();
        sum.scale = None;
        sum.open = place(value);
        sum.certainty = sum.certainty.max_word();
    }

    fn scale(&mut self, scale: u128, range: Range<usize>) {
        // “2 mil 500 millones”: a scale larger than those before multiplies them too.
        let joins = self.sum.as_ref().is_some_and(|sum| {
            sum.multiplied(scale) < scale
                && scale != sum.limit
                && self.joint.is_none()
                && self.follows(sum.range.end, range.start)
        });
        if !joins {
            self.begin(scale, range, Values::new(), Some(scale), scale, Certainty::Word);
            return;
        }
        let Some(sum) = &mut self.sum else { return };
        let times = |number: u128| number.saturating_mul(scale / ONE);
        sum.range.end = range.end;
        let multiplied = times(sum.multiplied(scale));
        if scale > sum.limit {
            (sum.total, sum.limit) = (0, u128::MAX);
        }
        sum.current = multiplied;
        for value in &mut sum.values {
            if let Value::Number(number) = value {
                *number = times(*number);
            }
        }
        sum.scale = Some(scale);
        sum.open = scale;
        sum.certainty = sum.certainty.max_word();
    }

    fn finish_sum(&mut self) {
        self.joint = None;
        let Some(sum) = self.sum.take() else { return };
        let number = Value::Number(sum.total.saturating_add(sum.current));
        let values = if sum.values.is_empty() { smallvec![number] } else { sum.values };
        self.push(sum.range, values, sum.certainty);
    }

    fn push(&mut self, range: Range<usize>, values: Values, certainty: Certainty) {
        let quantity = Quantity { range, values, certainty };
        // “$5”: the unit stands before its number.
        let unit = self.unit.take().filter(|(unit, _)| {
            is_number(&quantity)
                && self.text.get(unit.end..quantity.range.start).is_some_and(|gap| gap.trim().is_empty())
        });
        if let Some((unit, units)) = unit {
            let range = unit.start..quantity.range.end;
            self.found.push(Quantity { range, values: units, certainty: Certainty::Word });
        }
        self.found.push(quantity);
    }

    /// Whether a unit stands beside the number before it: “5 %”, “10 millones de dólares”.
    fn is_beside(&self, from: usize, to: usize) -> bool {
        let gap = self.text.get(from..to).unwrap_or(".");
        gap.len() <= 12
            && gap.chars().all(|found| found.is_alphabetic() || found.is_whitespace())
            && gap.split_whitespace().count() <= 1
    }

    /// Months that are other words too count beside a number only.
    fn finish(self) -> Vec<Quantity> {
        let mut found = self.found;
        let is_near = |a: &Quantity, b: &Quantity| {
            is_number(a) && is_number_or_month(b) || is_number(b) && is_number_or_month(a)
        };
        for index in 0..found.len() {
            if !matches!(found[index].values[..], [Value::Month(_)]) {
                continue;
            }
            let near = |a: Option<&Quantity>, b: Option<&Quantity>| match (a, b) {
                (Some(a), Some(b)) if is_near(a, b) => {
                    self.text.get(a.range.end..b.range.start).is_some_and(is_date_gap)
                }
                _ => false,
            };
            let before = index.checked_sub(1).and_then(|before| found.get(before));
            if near(before, found.get(index)) || near(found.get(index), found.get(index + 1)) {
                found[index].certainty = Certainty::Word;
            }
        }
        found
    }
}

/// Whether what stands between a day and a month, or a month and a year, is part of the date.
fn is_date_gap(gap: &str) -> bool {
    matches!(gap, "." | ". ") || gap.len() <= DATE_GAP && !gap.contains(['.', ';', ':', '?', '!', '(', ')'])
}

/// The hour a number may be.
fn hours(values: &[Value]) -> Option<u16> {
    match values.first() {
        Some(Value::Number(number)) if *number <= 24 * ONE && number.is_multiple_of(ONE) => {
            u16::try_from(number / ONE).ok()
        }
        _ => None,
    }
}

/// A time of day and the same twelve hours later: many languages do not say which.
fn times(hour: u16, minute: u16) -> [Value; 2] {
    let time = hour % 24 * 60 + minute;
    [Value::Time(time), Value::Time((time + 720) % 1440)]
}

fn is_number(quantity: &Quantity) -> bool {
    matches!(quantity.values.first(), Some(Value::Number(_)))
}

fn is_number_or_month(quantity: &Quantity) -> bool {
    matches!(quantity.values.first(), Some(Value::Number(_) | Value::Month(_)))
}

/// The worth of a number's last place that is not nothing: what follows in words must be less.
fn place(value: u128) -> u128 {
    let mut place = ONE;
    while value > 0 && value.is_multiple_of(place * 10) {
        place *= 10;
    }
    if place == ONE { 0 } else { place }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    /// What is read in a text, in short: `32`, `m12` for December, `t630` for half past ten, `1?` for perhaps one.
    fn read(tag: &str, text: &str) -> String {
        let mut locale = Locale::new(tag).unwrap();
        let strings = match &tag[..2] {
            "en" => include_str!("../../themes/default/strings/en.ftl"),
            "es" => include_str!("../../themes/default/strings/es.ftl"),
            "fr" => include_str!("../../tests/portals/city/themes/city/strings/fr.ftl"),
            "ar" => include_str!("../../tests/portals/city/themes/city/strings/ar.ftl"),
            _ => "",
        };
        locale.add_strings(strings);
        locale.learn_numbers(!strings.is_empty());
        let found = locale.numerals().unwrap().read(text);
        found.iter().map(show).collect::<Vec<_>>().join(" ")
    }

    fn show(quantity: &Quantity) -> String {
        let value = |value: &Value| match value {
            Value::Number(number) if number % ONE == 0 => (number / ONE).to_string(),
            Value::Number(number) => (*number as f64 / ONE as f64).to_string(),
            Value::Month(month) => format!("m{month}"),
            Value::Time(time) => format!("t{time}"),
            Value::Unit(unit) => unit.to_string(),
        };
        let values: Vec<_> = quantity.values.iter().map(value).collect();
        values.join("|") + if quantity.certainty == Certainty::Perhaps { "?" } else { "" }
    }

    #[track_caller]
    fn check(tag: &str, cases: &[(&str, &str)]) {
        for (text, expected) in cases {
            assert_eq!(read(tag, text), *expected, "{text}");
        }
    }

    #[test]
    fn digits_are_read_in_every_convention() {
        check(
            "en-GB",
            &[
                ("1,234.5 and 1.234,5 and 1 234,5 m", "1234.5 1234.5 1234.5"),
                ("1,234", "1234|1.234"),
                ("1,5", "1.5"),
                ("0.500", "0.5"),
                ("12,34,567", "1234567"),
                ("11 200 people", "11200|11|200"),
                ("1\u{202f}234", "1234"),
                ("1,2,3", "1 2 3"),
                ("1.5.2", "1 5 2"),
                ("in 2025 300", "2025 300"),
                ("2025–26", "2025 26"),
                ("٣٢ and ४०", "32 40"),
                ("32nd, 1990s", "32 1990"),
                (&format!("{} 7", "9".repeat(60)), "7"),
            ],
        );
    }

    #[test]
    fn what_is_a_name_or_an_address_is_no_number() {
        check("en", &[("G7 and H2O", ""), ("see https://a.org/2025/12?a=3 now", ""), ("a1@b2.org", "")]);
        check("en", &[("someone is twofold, ninety-two-fold", "92"), ("thirtyish", ""), ("two-year", "2?")]);
    }

    #[test]
    fn dates_and_times_are_read() {
        check(
            "en-GB",
            &[
                ("on 11 December 2025", "11 m12 2025"),
                ("2025-12-11", "2025 12|m12 11"),
                ("3/9/2025", "3|m3 9|m9 2025"),
                ("It may be. May 2025. In May", "m5 2025 m5?"),
                ("Dec. 5 was long ago. Dec was", "m12 5 m12?"),
                ("10:30", "t630|t1350"),
                ("9 p.m.", "9|t540|t1260"),
            ],
        );
        check(
            "es-MX",
            &[("el 11 de diciembre de 2025", "11 m12 2025"), ("DICIEMBRE", "m12"), ("1.º de mayo", "1 m5")],
        );
        check(
            "fr",
            &[("22 h 40, 23 h et 22h40", "t1360|t640 23|t1380|t660 t1360|t640"), ("le 1er août", "1 m8")],
        );
        check("ar-EG", &[("في الساعة ١١ مساءً", "11|t660|t1380"), ("١٠ مايو ٢٠٢٥", "10 m5 2025")]);
        check("ru", &[("11 декабря, декабрь", "11 m12 m12")]);
    }

    #[test]
    fn words_make_numbers() {
        check(
            "en",
            &[
                ("a billion", "1000000000"),
                ("two hundred and five thousand", "205000"),
                ("two million five hundred thousand", "2500000"),
                ("Twenty-five people", "25"),
                ("three and four", "3 4"),
                ("hundreds of thousands", "100 1000"),
                ("between 2 and 3 million", "2 3000000"),
                ("one of both sides", "1? 2?"),
                ("one million", "1000000"),
                ("in 2025 three meetings", "2025 3"),
            ],
        );
        check(
            "es",
            &[
                ("mil millones", "1000000000"),
                ("miles de millones", "1000000000"),
                ("un billón", "1000000000000"),
                ("2 mil 500 millones", "2500000000"),
                ("dos mil quinientos", "2500"),
                ("2,500 millones", "2500000000|2500000"),
                ("treinta y tres", "33"),
                ("tres y cuatro", "3 4"),
                ("once de las doce; oncena", "11 12"),
                ("segundo", "2?"),
            ],
        );
        check(
            "fr",
            &[("deux cents et trois mille", "203000"), ("quatre-vingt-dix", "90"), ("vingt-et-un", "21")],
        );
        check("ar", &[("وثلاثة أعضاء، والتسعة", "3 9"), ("اثنتي عشرة حافلة", "12"), ("معتسعة", "")]);
        check("de", &[("zwölf oder 12 im März", "12 m3")]);
    }

    #[test]
    fn units_stand_beside_numbers() {
        check(
            "en",
            &[
                ("75% of 5 per cent", "75 percent 5 percent"),
                ("US$5 and $ 7", "USD 5 USD|MXN 7"),
                ("$2.5 million", "USD|MXN 2500000"),
                ("2.5 billion US dollars", "2500000000 USD"),
                ("the dollar and the percent", ""),
            ],
        );
        check(
            "es",
            &[("3 millones de pesos", "3000000 MXN"), ("el 75 por ciento", "75 percent"), ("un peso", "1?")],
        );
        check("ar", &[("٤٠٪", "40 percent")]);
    }
}
