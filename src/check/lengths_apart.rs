//! A text that is much longer in one language than its length in another leads one to expect.
//!
//! Some languages need more letters than others: what is usual between two languages is what the portal's own texts
//! show (the median), so the rule asks for no table of languages. Lengths are counted in bytes, which are known without
//! reading the text: what a script needs for a letter is part of what is usual.

use super::passage::{Passage, Saying};
use super::texts::{Basis, Look, TextCheck, Texts};
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{AnyHandle, Language};

const RULE: Rule = Rule::warning("C0512", "lengths-apart");

pub(super) const CHECK: TextCheck = TextCheck { rules: &[&RULE], ready };

/// Shorter texts differ for many reasons: names, titles, abbreviations.
const LEAST_CHARACTERS: usize = 80;

/// From so many texts on one can say what is usual.
const LEAST_TEXTS: usize = 5;

/// So many texts are asked for what is usual, at most.
const MOST_TEXTS: usize = 20_000;

/// Two languages, and how many bytes of the second usually stand for a thousand of the first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Usual {
    languages: [Language; 2],
    proportion: usize,
}

fn ready<'a>(texts: &'a Texts<'a>, by: &'a Basis<'a>) -> Option<Look<'a>> {
    (!by.usual.is_empty()).then(|| -> Look<'a> {
        Box::new(|_, saying, diagnostics| {
            diagnostics.extend(by.usual.iter().filter_map(|usual| usual.look(texts, saying)));
        })
    })
}

/// What a text says in two languages, unless it is too short in both.
fn passages<'a>(saying: Saying<'a>, languages: [Language; 2]) -> Option<[Passage<'a>; 2]> {
    let passages = [saying.get(languages[0])?, saying.get(languages[1])?];
    // A character has at least one byte.
    passages.iter().any(|passage| passage.text.len() >= LEAST_CHARACTERS).then_some(passages)
}

/// What is usual between each two of the portal's languages, as far as these texts show it.
pub(super) fn usual(config: &Config, all: &[(AnyHandle, Saying<'_>)]) -> Vec<Usual> {
    let languages: Vec<Language> = config.language_indexes().collect();
    let pairs = languages
        .iter()
        .enumerate()
        .flat_map(|(index, first)| languages[index + 1..].iter().map(move |second| [*first, *second]));
    pairs.filter_map(|languages| Usual::of(all, languages)).collect()
}

impl Usual {
    fn of(all: &[(AnyHandle, Saying<'_>)], languages: [Language; 2]) -> Option<Self> {
        // Of very many texts some show as well what is usual.
        let some = all.iter().step_by(all.len() / MOST_TEXTS + 1);
        let pairs = some.filter_map(|(_, saying)| passages(*saying, languages));
        let proportion = |[first, second]: [Passage<'_>; 2]| {
            second.text.len().saturating_mul(1000) / first.text.len().max(1)
        };
        let mut proportions: Vec<usize> = pairs.map(proportion).collect();
        if proportions.len() < LEAST_TEXTS {
            return None;
        }
        let middle = proportions.len() / 2;
        let proportion = (*proportions.select_nth_unstable(middle).1).max(1);
        Some(Self { languages, proportion })
    }

    fn look(&self, texts: &Texts<'_>, saying: Saying<'_>) -> Option<Diagnostic> {
        let passages = passages(saying, self.languages)?;
        let bytes = passages.each_ref().map(|passage| passage.text.len());
        // What each text leads one to expect of the other.
        let expected = [
            bytes[1].saturating_mul(1000) / self.proportion,
            bytes[0].saturating_mul(self.proportion) / 1000,
        ];
        let most = texts.config.thresholds.length_percent as usize;
        let long =
            (0..2).find(|long| bytes[*long].saturating_mul(100) > expected[*long].saturating_mul(most))?;
        let short = 1 - long;
        let characters = passages.each_ref().map(|passage| passage.text.chars().count());
        if characters[long].max(characters[short]) < LEAST_CHARACTERS {
            return None;
        }
        let key = |index: usize| texts.config.languages[self.languages[index].index()].key.as_str();
        let diagnostic = Diagnostic::new(&RULE, passages[short].block_place(0, texts.sources))
            .label(passages[long].block_place(0, texts.sources), "other")
            .with("shorter", key(short))
            .with("longer", key(long))
            .count("found", characters[short])
            .count("other", characters[long])
            .count("expected", expected[short] * characters[short] / bytes[short].max(1));
        Some(diagnostic.help("help"))
    }
}
