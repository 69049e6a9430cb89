//! A number, a date or a unit that stands in one language of a text and not in another.
//!
//! What writings mean is left to `locale`. A number that a text says twice may be said once in another language; but
//! where each language is left with a number that the other has no counterpart for, one of them is wrong. What is only
//! likely to be a number is compared with what the other language says instead, and may as well be left out.

use std::cell::OnceCell;
use std::mem::discriminant;

use smallvec::SmallVec;

use super::passage::{Names, Passage};
use super::texts::{Basis, Look, TextCheck, Texts};
use crate::diagnostic::{Diagnostic, Rule};
use crate::locale::{Certainty, Numerals, Quantity, Tokens, Value};
use crate::model::Language;

const RULE: Rule = Rule::warning("C0511", "number-differs");

pub(super) const CHECK: TextCheck = TextCheck { rules: &[&RULE], ready };

/// Smaller numbers may stand in words, which are not known of every language.
const LEAST_IN_DIGITS: u128 = 13_000_000;

/// The numbers of a text in one language.
struct Said<'a> {
    language: Language,
    numerals: &'a Numerals,
    passage: Passage<'a>,
    tokens: OnceCell<Tokens<'a>>,
    quantities: OnceCell<Vec<Quantity>>,
}

impl<'a> Said<'a> {
    /// What may belong to its numbers.
    fn tokens(&self) -> &Tokens<'a> {
        self.tokens.get_or_init(|| self.numerals.tokens(self.passage.text))
    }

    /// Its numbers, read when they are asked for the first time.
    fn quantities(&self) -> &[Quantity] {
        self.quantities.get_or_init(|| {
            let mut quantities = self.tokens().read();
            quantities.retain(|quantity| !self.passage.is_code(&quantity.range));
            quantities
        })
    }
}

/// A number without a counterpart.
#[derive(Clone, Copy)]
struct Left<'a> {
    quantity: &'a Quantity,
    /// The paragraph it stands in.
    block: usize,
    /// Whether the other language has no such number at all.
    missing: bool,
}

fn ready<'a>(texts: &'a Texts<'a>, by: &'a Basis<'a>) -> Option<Look<'a>> {
    let locales = texts.locales.filter(|locales| locales.len() > 1)?;
    let languages = texts.config.language_indexes().zip(locales);
    let languages: Vec<(Language, &Numerals)> =
        languages.filter_map(|(language, locale)| Some((language, locale.numerals()?))).collect();
    Some(Box::new(move |_, saying, diagnostics| {
        let said = languages.iter().filter_map(|&(language, numerals)| {
            let passage = saying.get(language)?;
            Some(Said { language, numerals, passage, tokens: OnceCell::new(), quantities: OnceCell::new() })
        });
        let said: SmallVec<[Said<'_>; 2]> = said.collect();
        for (index, first) in said.iter().enumerate() {
            for second in &said[index + 1..] {
                diagnostics.extend(compare(texts, &by.names, first, second));
            }
        }
    }))
}

fn compare(texts: &Texts<'_>, names: &Names<'_>, first: &Said<'_>, second: &Said<'_>) -> Vec<Diagnostic> {
    // What was copied to be translated says the same in one language: that is another rule's.
    let is_same = first.passage.text == second.passage.text
        || first.tokens().have_the_same_digits(second.tokens())
        || say_the_same(first, second);
    if is_same {
        return Vec::new();
    }
    // Paragraphs can be compared where both languages have the same.
    let alike = first.passage.ends().len() == second.passage.ends().len();
    let (left, right) = unmatched(first, second, alike);
    let (mut left, mut likely_left) = split(left);
    let (mut right, mut likely_right) = split(right);
    // Where one language has nothing left, what the other only says once more is no difference.
    if right.is_empty() {
        left.retain(|left| left.missing);
    }
    if left.is_empty() {
        right.retain(|left| left.missing);
    }
    left.retain(|left| !names.hold(&first.passage, &left.quantity.range));
    right.retain(|left| !names.hold(&second.passage, &left.quantity.range));
    let mut pairs = pairs(left, right, alike);
    // Names are looked for only where something may be said instead.
    if alike && !(pairs.is_empty() && (likely_left.is_empty() || likely_right.is_empty())) {
        likely_left.retain(|left| !names.hold(&first.passage, &left.quantity.range));
        likely_right.retain(|left| !names.hold(&second.passage, &left.quantity.range));
        with_likely(&mut pairs, likely_left, likely_right);
    }
    let difference = |(a, b): (Option<Left<'_>>, Option<Left<'_>>)| match (a, b) {
        (Some(found), other) => Some(diagnostic(texts, (first, found), (second, other), alike)),
        (None, Some(found)) => Some(diagnostic(texts, (second, found), (first, None), alike)),
        (None, None) => None,
    };
    pairs.into_iter().filter_map(difference).collect()
}

/// What asks for a counterpart, and what is only likely to be a number and only in one language.
fn split(left: Vec<Left<'_>>) -> (Vec<Left<'_>>, Vec<Left<'_>>) {
    let (sure, mut likely): (Vec<_>, Vec<_>) = left.into_iter().partition(|left| is_sure(left.quantity));
    likely.retain(|left| left.missing);
    (sure, likely)
}

/// Whether both say the same numbers one after the other: then each is the counterpart of one, and nothing is left.
fn say_the_same(first: &Said<'_>, second: &Said<'_>) -> bool {
    let is_same = |(a, b): (&Quantity, &Quantity)| a.values == b.values;
    let (first, second) = (first.quantities(), second.quantities());
    first.len() == second.len() && first.iter().zip(second).all(is_same)
}

fn diagnostic(
    texts: &Texts<'_>,
    (said, found): (&Said<'_>, Left<'_>),
    (other, instead): (&Said<'_>, Option<Left<'_>>),
    alike: bool,
) -> Diagnostic {
    let key = |said: &Said<'_>| texts.config.languages[said.language.index()].key.as_str();
    let text = |said: &Said<'_>, left: Left<'_>| said.passage.text[left.quantity.range.clone()].to_owned();
    let diagnostic = Diagnostic::new(&RULE, said.passage.place(&found.quantity.range, texts.sources))
        .with("found", text(said, found))
        .with("language", key(said))
        .with("other", key(other));
    match instead {
        Some(instead) => diagnostic
            .label(other.passage.place(&instead.quantity.range, texts.sources), "instead")
            .with("instead", text(other, instead)),
        None => diagnostic
            .label(other.passage.block_place(if alike { found.block } else { 0 }, texts.sources), "other"),
    }
    .help("help")
}

/// The numbers of each language that ask for a counterpart in the other and have none left.
fn unmatched<'a>(first: &'a Said<'_>, second: &'a Said<'_>, alike: bool) -> (Vec<Left<'a>>, Vec<Left<'a>>) {
    let mut taken = [vec![false; first.quantities().len()], vec![false; second.quantities().len()]];
    let block = |said: &Said<'_>, quantity: &Quantity| said.passage.block(quantity.range.start);
    // The nearest counterparts first: in the same paragraph, then anywhere, then words that may be numbers.
    for round in 0..3 {
        for (index, a) in first.quantities().iter().enumerate() {
            if taken[0][index] {
                continue;
            }
            let counterpart = second.quantities().iter().enumerate().position(|(other, b)| {
                !taken[1][other]
                    && a.may_be(b)
                    && match round {
                        0 => alike && is_sure(a) && is_sure(b) && block(first, a) == block(second, b),
                        1 => is_sure(a) && is_sure(b),
                        _ => true,
                    }
            });
            if let Some(other) = counterpart {
                (taken[0][index], taken[1][other]) = (true, true);
            }
        }
    }
    let left = |said: &'a Said<'_>, other: &Said<'_>, taken: &[bool]| -> Vec<Left<'a>> {
        let rest =
            said.quantities().iter().zip(taken).filter(|(quantity, taken)| !**taken && asks(quantity, other));
        rest.map(|(quantity, _)| Left {
            quantity,
            block: block(said, quantity),
            missing: !other.quantities().iter().any(|other| other.may_be(quantity)),
        })
        .collect()
    };
    (left(first, second, &taken[0]), left(second, first, &taken[1]))
}

fn is_sure(quantity: &Quantity) -> bool {
    quantity.certainty > Certainty::Likely
}

/// Whether a number should have a counterpart in the other language.
fn asks(quantity: &Quantity, other: &Said<'_>) -> bool {
    let is_known = |value: &Value| match value {
        Value::Number(number) => quantity.certainty == Certainty::Digits && *number >= LEAST_IN_DIGITS,
        Value::Month(_) => true,
        Value::Time(_) | Value::Unit(_) => false,
    };
    quantity.certainty > Certainty::Perhaps
        && (other.numerals.has_words() || quantity.values.iter().all(is_known))
}

/// A number of one language and what stands in its place in the other.
type Pair<'a> = (Option<Left<'a>>, Option<Left<'a>>);

/// Whether both may be a number, a month, a time or a unit.
fn is_of_kind(a: &Left<'_>, b: &Left<'_>) -> bool {
    let of_kind = |a: &Value| b.quantity.values.iter().any(|b| discriminant(a) == discriminant(b));
    a.quantity.values.iter().any(of_kind)
}

/// Which number of one language stands where the other has another.
fn pairs<'a>(left: Vec<Left<'a>>, mut right: Vec<Left<'a>>, alike: bool) -> Vec<Pair<'a>> {
    let mut pairs = Vec::new();
    let mut others = Vec::new();
    for found in left {
        let near = |other: &Left<'_>| is_of_kind(&found, other) && found.block == other.block && alike;
        let any = |other: &Left<'_>| is_of_kind(&found, other);
        let index = right.iter().position(near);
        let index = index.or_else(|| right.iter().position(any).filter(|_| found.missing));
        match index {
            Some(index) => pairs.push((Some(found), Some(right.remove(index)))),
            None => others.push((Some(found), None)),
        }
    }
    others.extend(right.into_iter().map(|found| (None, Some(found))));
    let is_missing = |left: &Option<Left<'_>>| left.is_none_or(|left| left.missing);
    others.retain(|(a, b)| is_missing(a) && is_missing(b));
    pairs.extend(others);
    pairs
}

/// Gives numbers without a counterpart what is likely to be one in their paragraph, and pairs what is likely with
/// what is likely: “the fourth” and “el quinto”.
fn with_likely<'a>(pairs: &mut Vec<Pair<'a>>, mut left: Vec<Left<'a>>, mut right: Vec<Left<'a>>) {
    let take = |found: &Left<'_>, others: &mut Vec<Left<'a>>| {
        let near = |other: &Left<'_>| is_of_kind(found, other) && found.block == other.block;
        others.iter().position(near).map(|index| others.remove(index))
    };
    for pair in pairs.iter_mut() {
        match pair {
            (Some(found), other @ None) => *other = take(found, &mut right),
            (other @ None, Some(found)) => *other = take(found, &mut left),
            _ => {}
        }
    }
    let likely = left.into_iter().filter_map(|found| Some((Some(found), Some(take(&found, &mut right)?))));
    pairs.extend(likely);
}
