//! A page whose headings are not the same in two languages: one that only one of them has, or a written id that the
//! other does not have, so that a link to it leads there in one language only.
//!
//! Where no id is written, it is made of the heading's own words, and differs between languages by design.

use super::passage::Saying;
use super::texts::{Basis, Look, TextCheck, Texts};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Heading, Language, Prose};
use crate::text::Span;

pub(super) const RULE: Rule = Rule::warning("C0530", "headings-differ");

pub(super) const CHECK: TextCheck = TextCheck { rules: &[&RULE], ready };

fn ready<'a>(texts: &'a Texts<'a>, _: &'a Basis<'a>) -> Option<Look<'a>> {
    Some(Box::new(|_, saying, diagnostics| {
        let Saying::Prose(words) = saying else { return };
        let mut languages = words.iter();
        let Some(first) = languages.next() else { return };
        for second in languages {
            compare(texts, first, second, diagnostics);
        }
    }))
}

type Side<'a> = (Language, &'a Prose);

fn compare(texts: &Texts<'_>, first: Side<'_>, second: Side<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let key = |side: Side<'_>| texts.config.languages[side.0.index()].key.clone();
    let (own, other) = (&first.1.markup.headings, &second.1.markup.headings);
    if own.iter().map(|heading| heading.level).eq(other.iter().map(|heading| heading.level)) {
        for (one, two) in own.iter().zip(other) {
            if one.id != two.id && (one.is_named || two.is_named) {
                let diagnostic = Diagnostic::new(&RULE, two.span).label(one.span, "other");
                let diagnostic = diagnostic.with("part", "id").with("id", two.id.as_str());
                let diagnostic = diagnostic.with("other-id", one.id.as_str());
                diagnostics
                    .push(diagnostic.with("language", key(second)).with("other", key(first)).help("help-id"));
            }
        }
        return;
    }
    // The longer text has the heading that the other one lacks, unless only a level differs.
    let (longer, shorter) = if own.len() >= other.len() { (first, second) } else { (second, first) };
    let part = if own.len() == other.len() { "level" } else { "missing" };
    let (at, opposite) =
        difference(&longer.1.markup.headings, &shorter.1.markup.headings, own.len() == other.len());
    let place =
        shorter.1.markup.headings.get(opposite).map_or_else(|| end(shorter.1), |heading| heading.span);
    let diagnostic = Diagnostic::new(&RULE, longer.1.markup.headings[at].span).label(place, "other");
    let diagnostic = diagnostic.with("part", part).with("language", key(longer)).with("other", key(shorter));
    diagnostics.push(diagnostic.help(if part == "level" { "help-level" } else { "help-missing" }));
}

/// The first heading that has no counterpart, and where that should be.
fn difference(longer: &[Heading], shorter: &[Heading], same_length: bool) -> (usize, usize) {
    let pairs = || longer.iter().zip(shorter).enumerate();
    let by_level = pairs().find(|(_, (one, two))| one.level != two.level).map(|(index, _)| index);
    if same_length {
        return by_level.map_or((0, 0), |index| (index, index));
    }
    // Where ids are written, they tell more than levels.
    let by_id = longer.iter().position(|one| one.is_named && shorter.iter().all(|two| two.id != one.id));
    let at = by_id.or(by_level).unwrap_or(shorter.len());
    (at, at)
}

/// Where a text ends.
fn end(prose: &Prose) -> Span {
    Span { start: prose.span.end.saturating_sub(1).max(prose.span.start), ..prose.span }
}
