//! Numbers, dates and units in a text, read as a language writes them, to be compared with another language's.
//!
//! Not every writing is understood: what is not is no number. `quantity` is what is read, `lexicon` knows a language's
//! words, `digits` and `roman` read what needs none, `tokens` finds what may
//! belong to numbers, `sum` puts one number together and `reading` all of a text.
//! Comparing is left to `check`.

mod digits;
mod lexicon;
mod quantity;
mod reading;
mod roman;
mod sum;
mod tokens;

use icu::locale::LanguageIdentifier;

pub(super) use self::lexicon::NumberWords;
pub use self::quantity::{Certainty, Quantity, Value, Values};
pub use self::tokens::Tokens;

use self::lexicon::Lexicon;

/// Reads numbers as a language writes them.
pub struct Numerals {
    lexicon: Lexicon,
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
        let lexicon = Lexicon::new(language, words.unwrap_or(&NumberWords::default()), months, short_months);
        Self { lexicon, has_words: words.is_some() }
    }

    /// Whether the language's words for numbers are known, not only digits and months.
    pub fn has_words(&self) -> bool {
        self.has_words
    }

    /// Everything in a text that may belong to a number, a month or a unit.
    pub fn tokens<'a>(&'a self, text: &'a str) -> Tokens<'a> {
        Tokens::new(&self.lexicon, text)
    }
}

#[cfg(test)]
mod tests {
    use super::quantity::ONE;
    use super::*;
    use crate::locale::Locale;

    /// What is read in a text, in short: `32`, `m12` for December, `t630` for half past ten, `1?` for perhaps
    /// one, `1~` for most likely one.
    fn read(tag: &str, text: &str) -> String {
        let mut locale = Locale::new(tag).unwrap();
        let strings = match &tag[..2] {
            "en" => include_str!("../../../themes/default/strings/en.ftl"),
            "es" => include_str!("../../../themes/default/strings/es.ftl"),
            "fr" => include_str!("../../../tests/portals/city/themes/city/strings/fr.ftl"),
            "ar" => include_str!("../../../tests/portals/city/themes/city/strings/ar.ftl"),
            _ => "",
        };
        locale.add_strings(strings);
        locale.learn_numbers(!strings.is_empty());
        let found = locale.numerals().unwrap().tokens(text).read();
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
        let sign = match quantity.certainty {
            Certainty::Perhaps => "?",
            Certainty::Likely => "~",
            _ => "",
        };
        values.join("|") + sign
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
                ("1,234.5 and 1.234,5 and 1 234,5 m", "1234.5 1234.5 1234.5|1234500000"),
                ("1,234", "1234|1.234"),
                ("1,5", "1.5"),
                ("0.500", "0.5"),
                ("12,34,567", "1234567"),
                ("11 200 people", "11200|11|200"),
                ("1\u{202f}234", "1234"),
                ("1,2,3", "1 2 3"),
                ("1.5.2", "1 5 2"),
                ("in 2025 300", "2025 300"),
                ("2025–26", "2025 26|2026"),
                ("٣٢ and ४०", "32 40"),
                ("32nd, 1990s", "32 1990|90"),
                (&format!("{} 7", "9".repeat(60)), "7"),
            ],
        );
    }

    #[test]
    fn what_is_part_of_a_name_is_likely_and_an_address_is_no_number() {
        check("en", &[("G7, G-20, H2O and COVID-19", "7~ 20~ 2~ 19~"), ("mid-2025, the 5G", "2025 5~")]);
        check("en", &[("x_7", ""), ("see https://a.org/2025/12?a=3 now", ""), ("a1@b2.org", "")]);
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
                ("Dec. 5 was long ago. Dec was", "m12~ 5 m12?"),
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
                ("between 2 and 3 million", "2|2000000 3000000"),
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
