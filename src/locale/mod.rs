//! How a language writes: dates, numbers, lists, order, direction, and the theme's strings; and its numbers read.
//!
//! `site` writes views with it, `render` gives templates its strings. Which pages there are is left to them.

mod beginnings;
mod numerals;
mod words;

use std::cmp::Ordering;
use std::collections::BTreeMap;

use icu::calendar::{Date as CalendarDate, Gregorian};
use icu::collator::options::{CollatorOptions, Strength};
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{M, Y, YM, YMD};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::{Direction as IcuDirection, Locale as IcuLocale, LocaleDirectionality};

pub use self::numerals::{Certainty, Numerals, Quantity, Tokens, Value, Values};
pub use self::words::WordFinder;

use self::numerals::NumberWords;
use crate::message::{Arguments, PhraseError, Phrases};
use crate::model::{PartialDate, Period};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn key(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// The name of the strings that say which words are numbers.
pub const NUMBER_WORDS: &str = "number-words";

/// A locale that ICU4X has no data for, or text that is no locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLocale;

/// One language of a portal.
pub struct Locale {
    locale: IcuLocale,
    numerals: Option<Numerals>,
    direction: Direction,
    strings: Phrases,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    number: DecimalFormatter,
    list: ListFormatter,
    order: CollatorBorrowed<'static>,
    letters: CollatorBorrowed<'static>,
}

impl Locale {
    /// The locale of a tag such as `es-MX`, without strings yet.
    ///
    /// # Errors
    ///
    /// When the tag is no locale.
    pub fn new(tag: &str) -> Result<Self, UnknownLocale> {
        let locale: IcuLocale = tag.parse().map_err(|_| UnknownLocale)?;
        let is_rtl = LocaleDirectionality::new_common().get(&locale.id) == Some(IcuDirection::RightToLeft);
        let mut letters = CollatorOptions::default();
        letters.strength = Some(Strength::Primary);
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Self {
            numerals: None,
            direction: if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight },
            strings: Phrases::new(tag),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long())
                .map_err(|_| UnknownLocale)?,
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long())
                .map_err(|_| UnknownLocale)?,
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long())
                .map_err(|_| UnknownLocale)?,
            number: DecimalFormatter::try_new((&locale).into(), Default::default())
                .map_err(|_| UnknownLocale)?,
            list: ListFormatter::try_new_and((&locale).into(), list).map_err(|_| UnknownLocale)?,
            order: Collator::try_new((&locale).into(), CollatorOptions::default())
                .map_err(|_| UnknownLocale)?,
            letters: Collator::try_new((&locale).into(), letters).map_err(|_| UnknownLocale)?,
            locale,
        })
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The theme's strings in this language.
    pub fn strings(&self) -> &Phrases {
        &self.strings
    }

    /// Adds a theme's strings over those there are, and returns what is wrong in them.
    pub fn add_strings(&mut self, text: &str) -> Vec<PhraseError> {
        self.strings.add(text)
    }

    /// Prepares reading numbers in this language's texts, with the words its strings give for them if they are its own.
    pub fn learn_numbers(&mut self, has_own_words: bool) {
        let part = |name: &str| self.strings.get(name, &Arguments::new()).unwrap_or_default();
        let words = has_own_words.then(|| NumberWords {
            numbers: part(NUMBER_WORDS),
            likely: part("number-words.likely"),
            perhaps: part("number-words.perhaps"),
            scales: part("number-words.scales"),
            multiples: part("number-words.multiples"),
            additions: part("number-words.additions"),
            joints: part("number-words.joints"),
            units: part("number-words.units"),
            hours: part("number-words.hours"),
            prefixes: part("number-words.prefixes"),
            unsure_months: part("number-words.unsure-months"),
            short_months: part("number-words.short-months"),
        });
        let (months, short_months) =
            (self.months(M::long(), YMD::long()), self.months(M::medium(), YMD::medium()));
        self.numerals = Some(Numerals::new(&self.locale.id, words.as_ref(), &months, &short_months));
    }

    /// A reader of numbers in this language's texts, once they are learned.
    pub fn numerals(&self) -> Option<&Numerals> {
        self.numerals.as_ref()
    }

    /// A finder of words in this language's texts.
    pub fn finder<'a>(&self, words: impl IntoIterator<Item = &'a str>) -> WordFinder {
        WordFinder::new(words, &self.locale.id)
    }

    /// The names of the months, alone and as they stand in a date.
    fn months(&self, alone: M, in_date: YMD) -> Vec<(u8, String)> {
        let alone = FixedCalendarDateTimeFormatter::<Gregorian, M>::try_new((&self.locale).into(), alone);
        let in_date =
            FixedCalendarDateTimeFormatter::<Gregorian, YMD>::try_new((&self.locale).into(), in_date);
        let dates = || {
            (1u8..=12)
                .filter_map(|month| Some((month, CalendarDate::try_new_gregorian(2025, month, 11).ok()?)))
        };
        let mut names = Vec::new();
        if let Ok(alone) = alone {
            names.extend(dates().map(|(month, date)| (month, alone.format(&date).to_string())));
        }
        if let Ok(in_date) = in_date {
            let written: Vec<(u8, String)> =
                dates().map(|(month, date)| (month, in_date.format(&date).to_string())).collect();
            // Of a date's words the month is the one that other dates do not have.
            let is_everywhere =
                |word: &str| written.iter().all(|(_, date)| date.split_whitespace().any(|w| w == word));
            let words = |date: &str| {
                date.split_whitespace().filter(|word| !is_everywhere(word)).collect::<Vec<_>>().join(" ")
            };
            names.extend(written.iter().map(|(month, date)| (*month, words(date))));
        }
        for (_, name) in &mut names {
            *name = name.trim_matches(|c: char| !c.is_alphanumeric()).to_owned();
        }
        names
            .retain(|(_, name)| name.chars().any(char::is_alphabetic) && !name.chars().any(char::is_numeric));
        names.sort();
        names.dedup();
        names
    }

    /// The names of the strings in a file, each with those of its parts.
    pub fn string_names(text: &str) -> BTreeMap<String, Vec<String>> {
        Phrases::names(text)
    }

    /// A string of the theme.
    pub fn text(&self, name: &str, arguments: &Arguments) -> String {
        self.strings.text(name, arguments)
    }

    /// A date, as precise as it is.
    pub fn date(&self, date: PartialDate) -> String {
        let first = date.first_day();
        let (year, month, day) =
            (i32::from(first.year()), first.month().unsigned_abs(), first.day().unsigned_abs());
        let Ok(value) = CalendarDate::try_new_gregorian(year, month, day) else { return date.to_string() };
        match date {
            PartialDate::Day(_) => self.day.format(&value).to_string(),
            PartialDate::Month(..) => self.month.format(&value).to_string(),
            PartialDate::Year(_) => self.year.format(&value).to_string(),
        }
    }

    /// A date, or from one date to another.
    pub fn period(&self, period: &Period) -> String {
        if period.from.value == period.to.value {
            return self.date(period.from.value);
        }
        let arguments = Arguments::new()
            .with("from", self.date(period.from.value))
            .with("to", self.date(period.to.value));
        self.text("period", &arguments)
    }

    /// A number, with up to six digits after the point.
    pub fn number(&self, number: f64) -> String {
        let written = format!("{number:.6}");
        let written = written.trim_end_matches('0').trim_end_matches('.');
        match written.parse::<Decimal>() {
            Ok(decimal) => self.number.format_to_string(&decimal),
            Err(_) => written.to_owned(),
        }
    }

    /// A list in a sentence: “a, b and c”.
    pub fn list(&self, parts: &[String]) -> String {
        self.list.format_to_string(parts.iter())
    }

    /// Whether two letters differ by accent or case only, so that a list puts them under one heading.
    pub fn same_letter(&self, a: &str, b: &str) -> bool {
        self.letters.compare(a, b) == Ordering::Equal
    }

    /// The order of two texts in this language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.order.compare(a, b).then_with(|| a.cmp(b))
    }
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("direction", &self.direction).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_own_way() {
        let date = |tag: &str, date: &str| Locale::new(tag).unwrap().date(date.parse().unwrap());
        assert_eq!(date("en-US", "2025-12-11"), "December 11, 2025");
        assert_eq!(date("es-MX", "2025-12-11"), "11 de diciembre de 2025");
        assert_eq!(date("es-MX", "2026-02"), "febrero de 2026");
        assert_eq!(date("fr", "2026"), "2026");
        let number = |tag: &str, number| Locale::new(tag).unwrap().number(number);
        assert_eq!(number("es-MX", 36277.0), "36,277");
        assert_eq!(number("en", 0.5), "0.5");
        assert_eq!(Locale::new("ar").unwrap().direction(), Direction::RightToLeft);
        assert!(Locale::new("not a locale").is_err());
    }

    #[test]
    fn lists_and_order_are_the_languages() {
        let es = Locale::new("es-MX").unwrap();
        assert_eq!(
            es.list(&["aduanas".into(), "armas".into(), "inteligencia".into()]),
            "aduanas, armas e inteligencia"
        );
        let mut words = ["ozono", "ñandú", "nube", "Árbol"];
        words.sort_by(|a, b| es.compare(a, b));
        assert_eq!(words, ["Árbol", "nube", "ñandú", "ozono"]);
    }
}
