//! A paragraph, or an entry of a list, that one language of a text has and another has not.
//!
//! Which one it is, lengths tell: what is left must fit the other language piece by piece. A paragraph that was only
//! joined to its neighbour is not missing, and where nothing fits, nothing is said.

use super::passage::{Passage, Saying};
use super::texts::{Basis, Look, TextCheck, Texts};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Language, Prose};

pub(super) const RULE: Rule = Rule::warning("C0532", "paragraph-missing");

pub(super) const CHECK: TextCheck = TextCheck { rules: &[&RULE], ready };

/// How much of a text, in percent, may differ in length from what the other language leads one to expect.
const MOST_MISFIT_PERCENT: usize = 35;

/// What is shorter may stand in one language for many reasons, and lengths do not tell which it is.
const LEAST_CHARACTERS: usize = 80;

/// Texts of more pieces are no pages to be read.
const MOST_BLOCKS: usize = 400;

fn ready<'a>(texts: &'a Texts<'a>, _: &'a Basis<'a>) -> Option<Look<'a>> {
    Some(Box::new(|_, saying, diagnostics| {
        let Saying::Prose(words) = saying else { return };
        let mut languages = words.iter();
        let Some(first) = languages.next() else { return };
        diagnostics.extend(languages.filter_map(|second| compare(texts, saying, first, second)));
    }))
}

type Side<'a> = (Language, &'a Prose);

fn compare(texts: &Texts<'_>, saying: Saying<'_>, first: Side<'_>, second: Side<'_>) -> Option<Diagnostic> {
    // Headings that differ are said by the rule on them.
    let levels =
        |side: Side<'_>| side.1.markup.headings.iter().map(|heading| heading.level).collect::<Vec<_>>();
    if first.1.markup.layout.ends.len() == second.1.markup.layout.ends.len()
        || levels(first) != levels(second)
    {
        return None;
    }
    let passages = [saying.get(first.0)?, saying.get(second.0)?];
    let blocks = passages.each_ref().map(blocks);
    let long = usize::from(blocks[1].len() > blocks[0].len());
    let at = missing(&blocks[long], &blocks[1 - long])?;
    let languages = [first.0, second.0].map(|language| texts.config.languages[language.index()].key.as_str());
    let [long_passage, short_passage] = [&passages[long], &passages[1 - long]];
    let opposite = blocks[1 - long].get(at).or(blocks[1 - long].last())?;
    let diagnostic = Diagnostic::new(&RULE, long_passage.block_place(blocks[long][at].index, texts.sources))
        .label(short_passage.block_place(opposite.index, texts.sources), "other")
        .with("part", if at < blocks[1 - long].len() { "before" } else { "after" })
        .with("language", languages[long])
        .with("other", languages[1 - long])
        .count("found", blocks[long].len() - blocks[1 - long].len());
    Some(diagnostic.help("help"))
}

/// A paragraph, heading, entry of a list or cell that is not empty.
struct Block {
    /// Which of all of them it is.
    index: usize,
    characters: usize,
    /// How many digits and citations it has, which languages share.
    marks: usize,
}

/// How many characters a digit or citation counts for that only one language has.
const MARK_WEIGHT: usize = 12;

fn blocks(passage: &Passage<'_>) -> Vec<Block> {
    let mut start = 0;
    let ends = passage.ends().iter().map(|end| *end as usize).enumerate();
    ends.filter_map(|(index, end)| {
        let text = passage.text.get(start..end)?.trim();
        let range = start..end;
        start = end;
        let marks = text.chars().filter(char::is_ascii_digit).count() + 3 * passage.citations(&range);
        (!text.is_empty()).then(|| Block { index, characters: text.chars().count(), marks })
    })
    .collect()
}

/// Where the pieces are that a shorter list of lengths lacks, if the rest of both fits.
fn missing(long: &[Block], short: &[Block]) -> Option<usize> {
    let lacking = long.len().checked_sub(short.len()).filter(|lacking| *lacking > 0)?;
    // A single piece fits any other.
    if long.len() > MOST_BLOCKS || short.len() < 2 {
        return None;
    }
    let without = |at: usize| Fit::new(&long[..at], &long[at + lacking..], short);
    let at = (0..=short.len()).min_by_key(|at| without(*at).misfit)?;
    let removed: usize = long[at..at + lacking].iter().map(|block| block.characters).sum();
    let fit = without(at);
    let is_joined =
        |index: usize| short[index].characters.saturating_sub(fit.expected[index]) * 2 > fit.expect(removed);
    let mut neighbours = [at.checked_sub(1), Some(at).filter(|at| *at < short.len())].into_iter().flatten();
    let fits = fit.lengths * 100 <= fit.found * MOST_MISFIT_PERCENT;
    (removed >= LEAST_CHARACTERS && fits && !neighbours.any(is_joined)).then_some(at)
}

/// How the lengths in one language fit those in another.
struct Fit {
    /// All characters found in one language, and all in the other that stand for them.
    found: usize,
    opposite: usize,
    /// The length that each piece of the other leads one to expect.
    expected: Vec<usize>,
    /// By how many characters all lengths are off.
    lengths: usize,
    /// That, and what else differs.
    misfit: usize,
}

impl Fit {
    fn new(before: &[Block], after: &[Block], short: &[Block]) -> Self {
        let long = || before.iter().chain(after);
        let found: usize = short.iter().map(|block| block.characters).sum();
        let opposite = long().map(|block| block.characters).sum();
        let mut fit = Self { found, opposite, expected: Vec::new(), lengths: 0, misfit: 0 };
        fit.expected = long().map(|block| fit.expect(block.characters)).collect();
        let lengths =
            fit.expected.iter().zip(short).map(|(expected, found)| expected.abs_diff(found.characters));
        fit.lengths = lengths.sum();
        let marks: usize = long().zip(short).map(|(one, two)| one.marks.abs_diff(two.marks)).sum();
        fit.misfit = fit.lengths + marks * MARK_WEIGHT;
        fit
    }

    fn expect(&self, length: usize) -> usize {
        length * self.found / self.opposite.max(1)
    }
}

#[cfg(test)]
mod tests {
    use super::Block;

    /// Where what is missing is found in pieces of these lengths.
    fn missing(long: &[usize], short: &[usize]) -> Option<usize> {
        let blocks = |lengths: &[usize]| -> Vec<Block> {
            lengths.iter().map(|length| Block { index: 0, characters: *length, marks: 0 }).collect()
        };
        super::missing(&blocks(long), &blocks(short))
    }

    #[test]
    fn what_is_missing_is_found_by_what_fits() {
        assert_eq!(missing(&[100, 30, 200, 80], &[110, 35, 88]), Some(2));
        assert_eq!(missing(&[100, 30, 200, 80], &[33, 215, 90]), Some(0));
        assert_eq!(missing(&[100, 30, 200, 80], &[110, 33, 215]), Some(3));
        assert_eq!(missing(&[100, 30, 200, 80], &[110, 88]), Some(1));
        assert_eq!(missing(&[100, 30, 200, 80], &[110, 210, 85]), None, "too short to tell");
    }

    #[test]
    fn what_was_joined_or_written_anew_is_not_missing() {
        assert_eq!(missing(&[100, 30, 200, 80], &[110, 250, 85]), None);
        assert_eq!(missing(&[100, 90, 110], &[300]), None);
        assert_eq!(missing(&[100, 30, 200, 80], &[20, 400, 20]), None);
    }
}
