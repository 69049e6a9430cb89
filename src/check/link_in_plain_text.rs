//! A Markdown link in a text that is no Markdown: readers would see it as it is typed.

use std::ops::Range;

use rayon::prelude::*;

use super::passage::Saying;
use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};

const RULE: Rule = Rule::warning("C0533", "link-in-plain-text");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let found = subject.texts.0.par_iter().filter_map(|saying| {
        let Saying::Text(..) = saying else { return None };
        let passages = subject.config.language_indexes().filter_map(|language| saying.get(language));
        let mut links = passages.filter_map(|passage| {
            let (range, words) = link(passage.text)?;
            Some((words, passage.place(&range, subject)))
        });
        let (words, place) = links.next()?;
        let said = Diagnostic::new(&RULE, place).with("words", words);
        Some(links.fold(said, |said, (_, place)| said.label(place, "again")).help("help"))
    });
    diagnostics.par_extend(found);
}

/// Where the first link of a text stands, if it has one, and its words.
fn link(text: &str) -> Option<(Range<usize>, &str)> {
    let middle = text.find("](")?;
    let start = text[..middle].rfind('[')?;
    let end = middle + text[middle..].find(')')? + 1;
    Some((start..end, &text[start + 1..middle]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_has_words_and_an_address() {
        assert_eq!(link("Light [the bridge](topic:light) soon"), Some((6..31, "the bridge")));
        for text in ["[a] (b)", "](", "a](b)", "[a](b", "[a]", ""] {
            assert_eq!(link(text), None, "{text}");
        }
    }
}
