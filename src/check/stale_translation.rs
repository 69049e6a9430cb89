//! A text that was changed in one language after all of them had been looked at together.
//!
//! No language is the default one, so none is the original: what counts is that one changed and another did not. Texts
//! that are new in all languages were written together and are not asked for. Without a review there is nothing to
//! compare with, and nothing is said.

use std::collections::BTreeSet;

use super::passage::Saying;
use super::reviews::{Digests, digests, name};
use super::texts::{Basis, Look, TextCheck, Texts};
use super::{headings_differ, paragraph_missing, untranslated};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{AnyHandle, Language};
use crate::text::Span;

pub(super) const RULE: Rule = Rule::warning("C0521", "stale-translation");

pub(super) const CHECK: TextCheck = TextCheck { rules: &[&RULE], ready };

fn ready<'a>(texts: &'a Texts<'a>, _: &'a Basis<'a>) -> Option<Look<'a>> {
    if texts.reviews.is_empty() {
        return None;
    }
    Some(Box::new(|record, saying, diagnostics| diagnostics.extend(look(texts, record, saying))))
}

fn look(texts: &Texts<'_>, record: AnyHandle, saying: Saying<'_>) -> Option<Diagnostic> {
    let record = name(texts.records, record);
    let reviewed = texts.reviews.of(&record)?;
    let now = digests(saying, texts.config);
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
        let index = texts.config.languages.iter().position(|language| language.key == key)?;
        saying.get(Language(u8::try_from(index).ok()?))
    };
    let (text, other) = (passage(&changed[0])?, passage(&unchanged[0])?);
    let said = Diagnostic::new(&RULE, text.block_place(0, texts.sources));
    let said = said.label(other.block_place(0, texts.sources), "unchanged");
    // The review knows that a text has changed, not where in it.
    let said = said.with("extent", if text.ends().len() > 1 { "paragraphs" } else { "paragraph" });
    let said = said.with("unchanged", unchanged[0].as_str()).with("changed", changed[0].as_str());
    Some(said.with("record", record).help("help"))
}

/// The languages that say what they said, and those that say something else.
fn compare(before: &Digests, now: &Digests) -> (Vec<String>, Vec<String>) {
    let both =
        before.iter().filter_map(|(language, was)| now.get(language).map(|is| (language.clone(), was == is)));
    let (same, other): (Vec<_>, Vec<_>) = both.partition(|(_, is_same)| *is_same);
    let keys = |pairs: Vec<(String, bool)>| pairs.into_iter().map(|(language, _)| language).collect();
    (keys(same), keys(other))
}

/// The rules that say of a changed text what is wrong with it.
const TELLING: &[&Rule] = &[&untranslated::RULE, &headings_differ::RULE, &paragraph_missing::RULE];

/// Leaves out the texts of which another rule says what the change has done.
pub(super) fn leave_to_others(said: &mut Vec<Diagnostic>, all: &[(AnyHandle, Saying<'_>)]) {
    let is_telling = |said: &&Diagnostic| TELLING.contains(&said.rule);
    let told: Vec<Span> =
        said.iter().filter(is_telling).flat_map(|said| &said.labels).map(|label| label.span).collect();
    if told.is_empty() {
        return;
    }
    // A text is known by one of its places: two rules point to different paragraphs of it.
    let texts: Vec<Span> = all.iter().flat_map(|(_, saying)| saying.spans()).collect();
    let text = |place: Span| texts.iter().find(|text| text.contains(place)).copied();
    let told: BTreeSet<Span> = told.into_iter().filter_map(text).collect();
    said.retain(|said| said.rule != &RULE || text(said.span()).is_none_or(|text| !told.contains(&text)));
}
