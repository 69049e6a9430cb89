//! The words, signs and digits of a text that may belong to numbers, before anybody asks what they mean together.
//!
//! Most texts say the same numbers and months in every language, in the same digits and in the same order: that is seen
//! here, without reading them.

use std::ops::Range;

use smallvec::SmallVec;

use super::digits;
use super::lexicon::{Lexicon, Meaning};
use super::quantity::{Certainty, Quantity};
use super::reading::Reading;

/// What may belong to numbers in a text, in order.
pub struct Tokens<'a> {
    text: &'a str,
    tokens: SmallVec<[Token<'a>; 8]>,
    /// Whether nothing but digits and months may ask for a counterpart in another language.
    is_plain: bool,
}

struct Token<'a> {
    meaning: &'a Meaning,
    start: usize,
    end: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(lexicon: &'a Lexicon, text: &'a str) -> Self {
        let mut found = Self { text, tokens: SmallVec::new(), is_plain: true };
        let mut places = lexicon.places(text);
        while let Some((meaning, Range { start, mut end })) = lexicon.next(&mut places) {
            if matches!(meaning, Meaning::Digit) {
                end = start + digits::length(&text[start..]);
                places.skip_to(end);
            }
            found.is_plain &= is_plain(meaning);
            found.tokens.push(Token { meaning, start, end });
        }
        found
    }

    /// Whether both texts have the same digits and months in a row, with the same signs between digits, and nothing else
    /// that asks for a counterpart: whatever they mean, they mean it in both.
    pub fn have_the_same_digits(&self, other: &Tokens<'_>) -> bool {
        self.is_plain && other.is_plain && self.plain().eq(other.plain())
    }

    fn plain(&self) -> impl Iterator<Item = Plain<'_>> {
        let mut end = None;
        self.tokens.iter().filter_map(move |token| match token.meaning {
            Meaning::Digit => {
                let between = end.replace(token.end).map(|end| &self.text[end..token.start]);
                let mut signs = between.unwrap_or_default().chars();
                let sign = signs.next().filter(|_| signs.next().is_none());
                Some(Plain::Digits(sign, &self.text[token.start..token.end]))
            }
            Meaning::Month(month, _) => Some(Plain::Month(*month)),
            _ => None,
        })
    }

    /// Everything that is a number, a month or a unit, in order.
    pub fn read(&self) -> Vec<Quantity> {
        let has_addresses = self.tokens.iter().any(|token| matches!(token.meaning, Meaning::Address));
        let mut reading = Reading::new(self.text, has_addresses);
        let mut end = 0;
        for token in &self.tokens {
            if token.start >= end {
                end = reading.word(token.meaning, token.start..token.end);
            }
        }
        reading.finish()
    }
}

/// What can be compared as it is written.
#[derive(PartialEq)]
enum Plain<'a> {
    /// Digits, and the sign before them if only one stands between them and others.
    Digits(Option<char>, &'a str),
    Month(u8),
}

/// Whether what is found asks for no counterpart in another language, unless it is digits or a month.
fn is_plain(meaning: &Meaning) -> bool {
    use Meaning::{Digit, Hour, Joint, Month, Number};
    matches!(meaning, Digit | Month(..) | Joint | Hour | Number(_, Certainty::Perhaps))
}
