//! A text that was changed in one language after all of them had been looked at together.
//!
//! No language is the default one, so none is the original: what counts is that one changed and another did not. Texts
//! that are new in all languages were written together and are not asked for. Without a review there is nothing to
//! compare with, and nothing is said.

use rayon::prelude::*;

use super::passage::Saying;
use super::reviews::{Digests, digests, name};
use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Language;

const RULE: Rule = Rule::warning("C0521", "stale-translation");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    if subject.reviews.is_empty() {
        return;
    }
    let sayings: Vec<_> = Saying::of_records(subject.records).collect();
    diagnostics.par_extend(sayings.par_iter().filter_map(|(record, saying)| {
        let record = name(subject.records, *record);
        let now = digests(*saying, subject.config);
        let reviewed = subject.reviews.of(&record)?;
        if now.len() < 2 || reviewed.contains(&now) {
            return None;
        }
        // Of several reviews that have a language's text as it is now, the one that has most.
        let (unchanged, changed) = reviewed
            .iter()
            .map(|before| compare(before, &now))
            .filter(|(unchanged, changed)| !unchanged.is_empty() && !changed.is_empty())
            .max_by_key(|(unchanged, _)| unchanged.len())?;
        let passage = |key: &str| {
            let index = subject.config.languages.iter().position(|language| language.key == key)?;
            saying.get(Language(u8::try_from(index).ok()?))
        };
        let (text, other) = (passage(&changed[0])?, passage(&unchanged[0])?);
        let said = Diagnostic::new(&RULE, text.block_place(0, subject));
        let said = said.label(other.block_place(0, subject), "unchanged");
        // The review knows that a text has changed, not where in it.
        let said = said.with("extent", if text.ends().len() > 1 { "paragraphs" } else { "paragraph" });
        let said = said.with("unchanged", unchanged[0].as_str()).with("changed", changed[0].as_str());
        Some(said.with("record", record).help("help"))
    }));
}

/// The languages that say what they said, and those that say something else.
fn compare(before: &Digests, now: &Digests) -> (Vec<String>, Vec<String>) {
    let both =
        before.iter().filter_map(|(language, was)| now.get(language).map(|is| (language.clone(), was == is)));
    let (same, other): (Vec<_>, Vec<_>) = both.partition(|(_, is_same)| *is_same);
    let keys = |pairs: Vec<(String, bool)>| pairs.into_iter().map(|(language, _)| language).collect();
    (keys(same), keys(other))
}
