//! A word that takes sides, said in the portal's own voice.
//!
//! Which words do, a portal says in `loaded_words` of each language. Between quotation marks, and in a sentence that
//! links to who says so, they are somebody else's.

use std::ops::Range;

use icu::segmenter::SentenceSegmenter;

use super::passage::{Names, Passage, Saying};
use super::quotations::quotations;
use super::texts::{Basis, Look, TextCheck, Texts};
use crate::diagnostic::{Diagnostic, Rule};
use crate::locale::WordFinder;
use crate::model::{Language, Voice};

const RULE: Rule = Rule::warning("C0513", "loaded-word");

pub(super) const CHECK: TextCheck = TextCheck { rules: &[&RULE], ready };

fn ready<'a>(texts: &'a Texts<'a>, by: &'a Basis<'a>) -> Option<Look<'a>> {
    let languages = texts.config.language_indexes().zip(&texts.config.languages).zip(texts.locales?);
    let finders: Vec<(Language, WordFinder)> = languages
        .filter(|((_, config), _)| !config.loaded_words.is_empty())
        .map(|((language, config), locale)| {
            (language, locale.finder(config.loaded_words.iter().map(String::as_str)))
        })
        .collect();
    if finders.is_empty() {
        return None;
    }
    Some(Box::new(move |_, saying, diagnostics| {
        for (language, finder) in &finders {
            let passage = saying.get(*language).filter(|_| is_own(saying));
            diagnostics
                .extend(passage.into_iter().flat_map(|passage| look(texts, &by.names, &passage, finder)));
        }
    }))
}

/// Whether a text speaks in the portal's own voice: a name is what it is, and kept words are another's.
fn is_own(saying: Saying<'_>) -> bool {
    !matches!(saying, Saying::Text(Voice::Name | Voice::Kept, _))
}

fn look(texts: &Texts<'_>, names: &Names<'_>, passage: &Passage<'_>, finder: &WordFinder) -> Vec<Diagnostic> {
    let is_own = |range: &Range<usize>| {
        !passage.is_code(range) && !is_attributed(passage, range) && !names.hold(passage, range)
    };
    let found = finder.whole(passage.text).map(|(_, range)| range).filter(is_own);
    found
        .map(|range| {
            let diagnostic = Diagnostic::new(&RULE, passage.place(&range, texts.sources));
            diagnostic.with("found", &passage.text[range]).help("help")
        })
        .collect()
}

/// Whether somebody is named who says so.
fn is_attributed(passage: &Passage<'_>, range: &Range<usize>) -> bool {
    let is_quoted =
        || quotations(passage).iter().any(|quoted| quoted.start <= range.start && range.end <= quoted.end);
    passage.is_citing(&sentence(passage, range.start)) || is_quoted()
}

/// The sentence that a place stands in.
fn sentence(passage: &Passage<'_>, offset: usize) -> Range<usize> {
    let ends = passage.ends().iter().map(|end| *end as usize);
    let start = ends.clone().take_while(|end| *end <= offset).last().unwrap_or(0);
    let end = ends.into_iter().find(|end| *end > offset).unwrap_or(passage.text.len());
    let block = passage.text.get(start..end).unwrap_or_default();
    let segmenter = SentenceSegmenter::new(Default::default());
    let breaks: Vec<usize> = segmenter.segment_str(block).map(|at| start + at).collect();
    let from = breaks.iter().copied().filter(|at| *at <= offset).max().unwrap_or(start);
    let to = breaks.iter().copied().find(|at| *at > offset).unwrap_or(end);
    from..to
}
