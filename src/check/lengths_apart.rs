//! A text that is much longer in one language than its length in another leads one to expect.
//!
//! Some languages need more letters than others: what is usual between two languages is what the portal's own texts
//! show (the median), so the rule asks for no table of languages.

use rayon::prelude::*;

use super::passage::Saying;
use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Language;

const RULE: Rule = Rule::warning("C0512", "lengths-apart");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

/// Shorter texts differ for many reasons: names, titles, abbreviations.
const LEAST_CHARACTERS: usize = 80;

/// From so many texts on one can say what is usual.
const LEAST_TEXTS: usize = 5;

/// A text in two languages.
struct Pair<'a> {
    saying: Saying<'a>,
    characters: [usize; 2],
}

impl Pair<'_> {
    /// How many characters of the second language stand for a thousand of the first.
    fn proportion(&self) -> usize {
        self.characters[1].saturating_mul(1000) / self.characters[0].max(1)
    }
}

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let languages: Vec<Language> = subject.config.language_indexes().collect();
    for (index, first) in languages.iter().enumerate() {
        for second in &languages[index + 1..] {
            let pairs: Vec<_> =
                subject.texts.0.par_iter().filter_map(|saying| pair(*saying, *first, *second)).collect();
            report(subject, [*first, *second], &pairs, diagnostics);
        }
    }
}

fn pair<'a>(saying: Saying<'a>, first: Language, second: Language) -> Option<Pair<'a>> {
    let passages = [saying.get(first)?, saying.get(second)?];
    // A character has at least one byte.
    let may_be_long = passages.iter().any(|passage| passage.text.len() >= LEAST_CHARACTERS);
    let characters = may_be_long.then(|| passages.map(|passage| passage.text.chars().count()))?;
    (characters.iter().max()? >= &LEAST_CHARACTERS).then_some(Pair { saying, characters })
}

fn report(
    subject: &Subject<'_>,
    languages: [Language; 2],
    pairs: &[Pair<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    if pairs.len() < LEAST_TEXTS {
        return;
    }
    let mut proportions: Vec<usize> = pairs.iter().map(Pair::proportion).collect();
    let (_, usual, _) = proportions.select_nth_unstable(pairs.len() / 2);
    let (usual, most) = ((*usual).max(1), subject.config.thresholds.length_percent as usize);
    for Pair { saying, characters } in pairs {
        // What each text leads one to expect of the other.
        let expected = [characters[1] * 1000 / usual, characters[0] * usual / 1000];
        let Some(long) = (0..2).find(|long| characters[*long] * 100 > expected[*long] * most) else {
            continue;
        };
        let short = 1 - long;
        let [Some(short_passage), Some(long_passage)] =
            [short, long].map(|index| saying.get(languages[index]))
        else {
            continue;
        };
        let key = |index: usize| subject.config.languages[languages[index].index()].key.as_str();
        let diagnostic = Diagnostic::new(&RULE, short_passage.block_place(0, subject))
            .label(long_passage.block_place(0, subject), "other")
            .with("shorter", key(short))
            .with("longer", key(long))
            .count("found", characters[short])
            .count("other", characters[long])
            .count("expected", expected[short]);
        diagnostics.push(diagnostic.help("help"));
    }
}
