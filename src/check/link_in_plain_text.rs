//! A Markdown link in a text that is no Markdown: readers would see it as it is typed.

use std::ops::Range;

use memchr::memmem;

use super::passage::Saying;
use super::texts::{Basis, Look, TextCheck, Texts};
use crate::diagnostic::{Diagnostic, Rule};

const RULE: Rule = Rule::warning("C0533", "link-in-plain-text");

pub(super) const CHECK: TextCheck = TextCheck { rules: &[&RULE], ready };

fn ready<'a>(texts: &'a Texts<'a>, _: &'a Basis<'a>) -> Option<Look<'a>> {
    Some(Box::new(|_, saying, diagnostics| diagnostics.extend(look(texts, saying))))
}

fn look(texts: &Texts<'_>, saying: Saying<'_>) -> Option<Diagnostic> {
    let Saying::Text(..) = saying else { return None };
    let passages = texts.config.language_indexes().filter_map(|language| saying.get(language));
    let mut links = passages.filter_map(|passage| {
        let (range, words) = link(passage.text)?;
        Some((words, passage.place(&range, texts.sources)))
    });
    let (words, place) = links.next()?;
    let said = Diagnostic::new(&RULE, place).with("words", words);
    Some(links.fold(said, |said, (_, place)| said.label(place, "again")).help("help"))
}

/// Where the first link of a text stands, if it has one, and its words.
fn link(text: &str) -> Option<(Range<usize>, &str)> {
    let middle = memmem::find(text.as_bytes(), b"](")?;
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
