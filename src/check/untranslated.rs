//! A text that is the same in two languages: one of them was probably copied to be translated, and forgotten.

use super::passage::Saying;
use super::texts::{Basis, Look, TextCheck, Texts};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Language, Voice};

pub(super) const RULE: Rule = Rule::warning("C0514", "untranslated");

pub(super) const CHECK: TextCheck = TextCheck { rules: &[&RULE], ready };

/// Fewer words may well be the same in two languages: names, figures, a title in Latin.
const LEAST_WORDS: usize = 4;

fn ready<'a>(texts: &'a Texts<'a>, _: &'a Basis<'a>) -> Option<Look<'a>> {
    Some(Box::new(|_, saying, diagnostics| diagnostics.extend(look(texts, saying))))
}

fn look(texts: &Texts<'_>, saying: Saying<'_>) -> Option<Diagnostic> {
    // Names are often the same, and a source's own words are kept as they are.
    if matches!(saying, Saying::Text(Voice::Name | Voice::Kept, _)) {
        return None;
    }
    let said =
        || texts.config.language_indexes().filter_map(|language| Some((language, saying.get(language)?)));
    let (second, first, passage) = said().enumerate().find_map(|(index, (language, passage))| {
        let same = said().take(index).find(|(_, earlier)| earlier.text == passage.text)?;
        Some((language, same, passage))
    })?;
    let words = passage.text.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    if words.count() < LEAST_WORDS {
        return None;
    }
    let key = |language: Language| texts.config.languages[language.index()].key.as_str();
    let said = Diagnostic::new(&RULE, passage.block_place(0, texts.sources));
    let said = said.label(first.1.block_place(0, texts.sources), "first").with("language", key(second));
    Some(said.with("other", key(first.0)).help("help"))
}
