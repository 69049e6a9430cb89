//! Diagnostics in words and places: the one plain form in which they leave the program for another.
//!
//! `json` writes it as it is, `sarif` and `github` draw from it. Its shape is documented in `docs/check.md`; a field
//! that changes its meaning needs a new version in `json`.

use serde::Serialize;

use super::{Diagnostic, Label};
use crate::message::Phrases;
use crate::text::{Source, Sources, whole_characters};

/// What a run found, and what it takes to say it.
#[derive(Clone, Copy, Debug)]
pub struct Findings<'a> {
    /// What was found, in order.
    pub diagnostics: &'a [Diagnostic],
    /// The texts that places point into.
    pub sources: &'a Sources,
    /// The words.
    pub phrases: &'a Phrases,
    /// The day the portal stands for, as year-month-day, where it is known.
    pub as_of: Option<&'a str>,
    /// The portal's folder as seen from where the program was started: empty, or ending in `/`.
    pub folder: &'a str,
}

impl<'a> Findings<'a> {
    /// Each diagnostic in words.
    pub(super) fn worded(self) -> impl Iterator<Item = Worded<'a>> {
        self.diagnostics.iter().map(move |said| Worded::new(said, self.sources, self.phrases))
    }
}

/// A diagnostic in words.
#[derive(Debug, Serialize)]
pub(super) struct Worded<'a> {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) severity: &'static str,
    pub(super) message: String,
    /// The main place, which is also that of the first label.
    #[serde(flatten)]
    pub(super) place: Place<'a>,
    pub(super) labels: Vec<WordedLabel<'a>>,
    pub(super) helps: Vec<String>,
    /// The name that was probably meant.
    pub(super) suggestion: Option<&'a str>,
}

/// A place and what is said about it.
#[derive(Debug, Serialize)]
pub(super) struct WordedLabel<'a> {
    #[serde(flatten)]
    pub(super) place: Place<'a>,
    pub(super) text: Option<String>,
}

/// A range in a file: its end is the point just behind the last character.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Place<'a> {
    pub(super) path: &'a str,
    pub(super) start: Point,
    pub(super) end: Point,
}

/// A point between two characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Point {
    /// The line, counted from 1.
    pub(super) line: usize,
    /// The column in characters, counted from 1.
    pub(super) column: usize,
    /// The bytes before it, of the text in the form all text has here (see `text`).
    pub(super) offset: usize,
}

impl<'a> Worded<'a> {
    pub(super) fn new(diagnostic: &'a Diagnostic, sources: &'a Sources, phrases: &Phrases) -> Self {
        let Diagnostic { rule, severity, arguments, labels, helps } = diagnostic;
        let part = |part: &str| phrases.get(&format!("{}.{part}", rule.name), arguments);
        let label = |Label { span, part: name }: &Label| WordedLabel {
            place: Place::new(sources.get(span.source), span.range()),
            text: part(name),
        };
        let span = diagnostic.span();
        Self {
            code: rule.code,
            name: rule.name,
            severity: severity.key(),
            message: phrases.text(rule.name, arguments),
            place: Place::new(sources.get(span.source), span.range()),
            labels: labels.iter().map(label).collect(),
            helps: helps.iter().filter_map(|help| part(help)).collect(),
            suggestion: arguments.get("suggestion"),
        }
    }

    /// Everything that is said about it in running text, a line each: the message, what stands at its main place, and
    /// how to mend it.
    pub(super) fn text(&self) -> String {
        let label = self.labels.first().and_then(|label| label.text.as_deref());
        let lines = std::iter::once(self.message.as_str()).chain(label);
        lines.chain(self.helps.iter().map(String::as_str)).collect::<Vec<_>>().join("\n")
    }
}

impl<'a> Place<'a> {
    fn new(source: &'a Source, range: std::ops::Range<usize>) -> Self {
        let range = whole_characters(source.text(), range);
        let point = |offset: usize| {
            let position = source.position(offset);
            Point { line: position.line, column: position.column, offset }
        };
        Self { path: source.path(), start: point(range.start), end: point(range.end) }
    }
}
