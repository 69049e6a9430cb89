//! Roman numerals, in capitals.

use std::ops::Range;

use smallvec::smallvec;

use super::quantity::{Certainty, ONE, Quantity, Value};
use crate::locale::words::is_whole;

/// The letters, which all languages that use them share.
const LETTERS: [char; 7] = ['I', 'V', 'X', 'L', 'C', 'D', 'M'];

/// The longest ending of an ordinal, in bytes.
const LONGEST_ENDING: usize = 4;

/// The tens, as they are put together from left to right.
const STEPS: [(&str, u16); 13] = [
    ("M", 1000),
    ("CM", 900),
    ("D", 500),
    ("CD", 400),
    ("C", 100),
    ("XC", 90),
    ("L", 50),
    ("XL", 40),
    ("X", 10),
    ("IX", 9),
    ("V", 5),
    ("IV", 4),
    ("I", 1),
];

/// What numerals begin with, and whether letters may follow: a letter alone, or two of them.
pub(super) fn beginnings() -> impl Iterator<Item = (String, bool)> {
    let two = |first: char| LETTERS.into_iter().map(move |second| (String::from_iter([first, second]), true));
    LETTERS.into_iter().map(|letter| (letter.to_string(), false)).chain(LETTERS.into_iter().flat_map(two))
}

/// The numeral that begins at `start`, if the word there is one.
///
/// One letter may be anything; so may what is made of hundreds, as many abbreviations are.
pub(super) fn read(text: &str, start: usize) -> Option<Quantity> {
    let letters = text[start..].bytes().take_while(|byte| LETTERS.contains(&char::from(*byte))).count();
    let range: Range<usize> = start..start + letters;
    let numeral = &text[range.clone()];
    let is_likely = letters > 1 && !numeral.contains(['C', 'D', 'M']);
    // “XXe siècle”
    let rest = text[range.end..].trim_start_matches(char::is_lowercase);
    let ending = text.len() - rest.len();
    let is_ordinal = is_likely && ending - range.end <= LONGEST_ENDING;
    if !is_whole(text, &(start..if is_ordinal { ending } else { range.end })) {
        return None;
    }
    let number = Value::Number(u128::from(number(numeral)?) * ONE);
    let certainty = if is_likely { Certainty::Likely } else { Certainty::Perhaps };
    Some(Quantity { range, values: smallvec![number], certainty })
}

/// What a numeral stands for, if it is written by the rules.
fn number(numeral: &str) -> Option<u16> {
    let (mut rest, mut number) = (numeral, 0);
    for (step, worth) in STEPS {
        let most = if step.len() == 1 && !matches!(step, "V" | "L" | "D") { 3 } else { 1 };
        for _ in 0..most {
            let Some(shorter) = rest.strip_prefix(step) else { break };
            (rest, number) = (shorter, number + worth);
        }
    }
    // “IXI” and “XCX” add up too, but nobody writes them.
    let is_written = rest.is_empty() && number > 0 && written(number) == numeral;
    is_written.then_some(number)
}

fn written(mut number: u16) -> String {
    let mut numeral = String::new();
    for (step, worth) in STEPS {
        while number >= worth {
            numeral.push_str(step);
            number -= worth;
        }
    }
    numeral
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_written_by_the_rules_is_a_numeral() {
        for known in 1..4000 {
            assert_eq!(number(&written(known)), Some(known));
        }
        for other in ["", "IIII", "VX", "IC", "VIV", "IXI", "XCX", "MMMM"] {
            assert_eq!(number(other), None, "{other}");
        }
    }

    #[test]
    fn a_numeral_is_a_whole_word() {
        let certainty = |text| read(text, 0).map(|found| (found.range.len(), found.certainty));
        assert_eq!(certainty("LXVI Congreso"), Some((4, Certainty::Likely)));
        assert_eq!(certainty("V"), Some((1, Certainty::Perhaps)));
        assert_eq!(certainty("DC"), Some((2, Certainty::Perhaps)));
        assert_eq!(certainty("XXe siècle"), Some((2, Certainty::Likely)));
        assert_eq!(certainty("VIP"), None);
        assert_eq!(certainty("Ville"), None);
        assert_eq!(certainty("XX1"), None);
    }
}
