//! What is to be said about the input: data first, words and drawing apart.
//!
//! A [`Diagnostic`] names its [`Rule`], the places involved and the values to put into the words; the words stand
//! in `message`, found by the rule's name; `terminal` draws them for people, `json`, `sarif` and `github` write them for
//! other programs, from one form in words ([`Findings`]); `card` gives them to a page in a browser; `explanation` says at
//! length what a rule asks. Every stage makes diagnostics and returns them in a
//! [`Checked`]; which records and rules there are is left to those stages.

pub mod card;
pub mod explanation;
pub mod github;
pub mod json;
pub mod sarif;
pub mod terminal;
mod worded;

use std::collections::BTreeMap;

pub use worded::Findings;

use crate::message::{Argument, Arguments, Phrases};
use crate::text::{Sources, Span};

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// The site is built; somebody should look.
    Warning,
}

impl Severity {
    /// Its name, as programs read it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }

    /// Its name in the words of a language.
    pub fn word(self, phrases: &Phrases) -> String {
        phrases.text(&format!("severity-{}", self.key()), &Arguments::new())
    }
}

/// One thing that can be wrong with the input.
///
/// Its words are the phrase `name`, with the parts `label` (and others named by [`Diagnostic::label`]) and `help`.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Stable and never reused: `C` and four digits.
    pub code: &'static str,
    /// The name of the rule's words.
    pub name: &'static str,
    /// Whether it stops the build.
    pub severity: Severity,
    /// Whether one slip may break it in many places: see [`gather`].
    pub gathers: bool,
}

impl Rule {
    /// A rule that stops the build.
    pub const fn error(code: &'static str, name: &'static str) -> Self {
        Self { code, name, severity: Severity::Error, gathers: false }
    }

    /// A rule that asks somebody to look.
    pub const fn warning(code: &'static str, name: &'static str) -> Self {
        Self { code, name, severity: Severity::Warning, gathers: false }
    }

    /// A rule that one slip may break in many places; its words have the parts `again` and `others`, too.
    pub const fn gathered(self) -> Self {
        Self { gathers: true, ..self }
    }

    /// What is wrong where it is broken, in a few words; from [`Phrases::explanations`].
    pub fn title(&self, explanations: &Phrases) -> String {
        explanations.text(&format!("{}.title", self.name), &Arguments::new())
    }
}

/// A place involved, and which part of the rule's words stands there.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The part of the rule's phrase, for example `label`.
    pub part: &'static str,
}

/// One finding about the input.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// What is wrong.
    pub rule: &'static Rule,
    /// How much it weighs: as its rule says, unless somebody asked for more.
    pub severity: Severity,
    /// The values its words need.
    pub arguments: Arguments,
    /// The places involved, the main one first.
    pub labels: Vec<Label>,
    /// Which parts of the rule's words help to mend it.
    pub helps: Vec<&'static str>,
}

impl Diagnostic {
    /// A finding at a place, labelled with the rule's part `label`.
    pub fn new(rule: &'static Rule, span: Span) -> Self {
        Self {
            rule,
            severity: rule.severity,
            arguments: Arguments::new(),
            labels: vec![Label { span, part: "label" }],
            helps: Vec::new(),
        }
    }

    /// With a value for the words.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments = self.arguments.with(name, value);
        self
    }

    /// With a count for the words.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.arguments = self.arguments.count(name, value);
        self
    }

    /// With a further place.
    #[must_use]
    pub fn label(mut self, span: Span, part: &'static str) -> Self {
        self.labels.push(Label { span, part });
        self
    }

    /// With a part of the rule's words that tells how to mend it.
    #[must_use]
    pub fn help(mut self, part: &'static str) -> Self {
        self.helps.push(part);
        self
    }

    /// With the part `suggestion` of the rule's words, when one of the allowed names is close to the one found.
    #[must_use]
    pub fn suggest<'a>(self, found: &str, allowed: impl IntoIterator<Item = &'a str>) -> Self {
        match closest(found, allowed) {
            Some(near) => self.with("suggestion", near).help("suggestion"),
            None => self,
        }
    }

    /// Whether it stops the build.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The main place.
    pub fn span(&self) -> Span {
        self.labels[0].span
    }
}

/// A value together with everything there is to say about how it was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked<T> {
    /// What could be made.
    pub value: T,
    /// What is to be said.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// A value with nothing to say about it.
    pub fn good(value: T) -> Self {
        Self { value, diagnostics: Vec::new() }
    }

    /// The value, its diagnostics moved to the end of a list.
    pub fn drain_into(self, diagnostics: &mut Vec<Diagnostic>) -> T {
        diagnostics.extend(self.diagnostics);
        self.value
    }
}

/// Orders diagnostics by file and place, and drops those said twice.
pub fn sort(diagnostics: &mut Vec<Diagnostic>, sources: &Sources) {
    diagnostics.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.span().start, d.rule.code, d.span().end);
        let path = |d: &Diagnostic| sources.get(d.span().source).path();
        path(a).cmp(path(b)).then_with(|| key(a).cmp(&key(b)))
    });
    diagnostics.dedup();
}

/// How many findings that say the same of different places are given one by one.
const MOST_ALIKE: usize = 5;

/// How many places are shown of findings that are alike.
const PLACES_SHOWN: usize = 3;

/// Makes one finding of many that say the same of different places, where the rule gathers them: it shows the first
/// places, with the part `again` of the rule's words, and counts the others in the part `others`.
///
/// The findings must be in order, and are afterwards.
pub fn gather(diagnostics: &mut Vec<Diagnostic>) {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, said) in diagnostics.iter().enumerate().filter(|(_, said)| said.rule.gathers) {
        // Numbers among the values have no order, their text has.
        let what = format!("{} {:?} {:?}", said.rule.code, said.arguments, &said.labels[1..]);
        groups.entry(what).or_default().push(index);
    }
    let mut gathered = vec![false; diagnostics.len()];
    for group in groups.values().filter(|group| group.len() > MOST_ALIKE) {
        let again: Vec<Span> =
            group[1..PLACES_SHOWN].iter().map(|index| diagnostics[*index].span()).collect();
        let first = &mut diagnostics[group[0]];
        let further = first.labels.split_off(1);
        first.labels.extend(again.into_iter().map(|span| Label { span, part: "again" }));
        first.labels.extend(further);
        first.arguments = std::mem::take(&mut first.arguments).count("others", group.len() - PLACES_SHOWN);
        first.helps.insert(0, "others");
        group[1..].iter().for_each(|index| gathered[*index] = true);
    }
    let mut gathered = gathered.into_iter();
    diagnostics.retain(|_| gathered.next() == Some(false));
}

/// How many diagnostics there are of each rule, and how much they weigh: errors first, then in the order of codes.
pub fn tally(diagnostics: &[Diagnostic]) -> Vec<(Severity, &'static Rule, usize)> {
    let mut counts: BTreeMap<(Severity, &str), (&'static Rule, usize)> = BTreeMap::new();
    for said in diagnostics {
        counts.entry((said.severity, said.rule.code)).or_insert((said.rule, 0)).1 += 1;
    }
    counts.into_iter().map(|((severity, _), (rule, count))| (severity, rule, count)).collect()
}

/// The allowed name nearest to the one found, if one is near enough to be meant.
pub fn closest<'a>(found: &str, allowed: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let found = found.to_lowercase();
    allowed
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&found, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, name)| name)
}

/// The id nearest to the one found: one with other digits is of another day or number, and never meant.
pub fn closest_id<'a>(found: &str, ids: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let digits = |id: &str| id.chars().filter(char::is_ascii_digit).collect::<String>();
    let own = digits(found);
    closest(found, ids.into_iter().filter(|id| digits(id) == own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_with_other_digits_is_not_near() {
        let ids = ["note-2026-02-25", "note-2025-12-16"];
        assert_eq!(closest_id("nota-2025-12-16", ids), Some("note-2025-12-16"));
        assert_eq!(closest_id("note-2025-12-17", ids), None);
        assert_eq!(closest_id("note", ids), None);
    }

    #[test]
    fn only_near_names_are_suggested() {
        let allowed = ["title", "statement", "topics"];
        assert_eq!(closest("tittle", allowed), Some("title"));
        assert_eq!(closest("Topic", allowed), Some("topics"));
        assert_eq!(closest("deadline", allowed), None);
    }
}
