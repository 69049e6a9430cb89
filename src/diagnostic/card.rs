//! Diagnostics for a page in a browser: words, places and the marked lines as plain data.
//!
//! `preview` lays them over a page. Nothing here is HTML: who shows a card puts its texts in as text.

use serde::Serialize;

use super::worded::{Place, Worded};
use super::{Diagnostic, Severity};
use crate::message::Phrases;
use crate::text::Sources;

/// A diagnostic for a page in a browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// `error` or `warning`.
    pub severity: &'static str,
    /// The word for it.
    pub word: String,
    /// The rule's code.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where, the main place first.
    pub places: Vec<CardPlace>,
    /// How to mend it.
    pub helps: Vec<String>,
}

/// A place, with the line it stands in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CardPlace {
    /// The file, relative to the portal's folder.
    pub path: String,
    /// The line, counted from 1; nothing where the whole file is meant.
    pub line: Option<usize>,
    /// The column in characters, counted from 1.
    pub column: Option<usize>,
    /// The line's text before the place, in it and behind it, as far as it is in that line; cut where it is long.
    pub excerpt: Option<[String; 3]>,
    /// What is said of the place.
    pub label: Option<String>,
    /// An address that opens the file there.
    pub href: String,
}

/// How many characters of a line are shown on each side of the place.
const AROUND: usize = 60;

/// How many characters of a place are shown.
const MARKED: usize = 120;

impl Card {
    /// A diagnostic in words; `open` makes an address that opens a file at a line and a column.
    pub fn new(
        said: &Diagnostic,
        sources: &Sources,
        phrases: &Phrases,
        open: &dyn Fn(&str, usize, usize) -> String,
    ) -> Self {
        let words = Worded::new(said, sources, phrases);
        let labels = said.labels.iter().zip(words.labels);
        let places = labels.map(|(label, worded)| {
            let Place { path, start, .. } = worded.place;
            let place = CardPlace {
                path: path.to_owned(),
                line: None,
                column: None,
                excerpt: None,
                label: worded.text,
                href: open(path, start.line, start.column),
            };
            if label.span.is_file() {
                return place;
            }
            let text = sources.get(label.span.source).text();
            let excerpt = Some(excerpt(text, worded.place.start.offset, worded.place.end.offset));
            CardPlace { line: Some(start.line), column: Some(start.column), excerpt, ..place }
        });
        Self {
            severity: words.severity,
            word: said.severity.word(phrases),
            code: words.code,
            places: places.collect(),
            message: words.message,
            helps: words.helps,
        }
    }

    /// What has no place in the content, such as a folder that cannot be read.
    pub fn without_place(message: String, phrases: &Phrases) -> Self {
        let severity = Severity::Error;
        let word = severity.word(phrases);
        Self { severity: severity.key(), word, code: "", message, places: Vec::new(), helps: Vec::new() }
    }
}

/// The line that a place begins in: what stands before it, the place, what stands behind.
fn excerpt(text: &str, start: usize, end: usize) -> [String; 3] {
    let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
    let end = end.clamp(start, line_end);
    let before = &text[line..start];
    let skipped = before.chars().count().saturating_sub(AROUND);
    let mut shown: String = before.chars().skip(skipped).collect();
    if skipped > 0 {
        shown.insert(0, '…');
    }
    [shown, beginning(&text[start..end], MARKED), beginning(&text[end..line_end], AROUND)]
}

/// So many characters of a text, with the sign for what is left out.
fn beginning(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_line_is_shown() {
        assert_eq!(excerpt("one\ntwo año x\nthree", 8, 12), ["two ", "año", " x"].map(str::to_owned));
        assert_eq!(excerpt("one\ntwo", 5, 7), ["t", "wo", ""].map(str::to_owned));
        assert_eq!(excerpt("one\ntwo", 1, 7), ["o", "ne", ""].map(str::to_owned));
        assert_eq!(excerpt("", 0, 0), ["", "", ""].map(str::to_owned));
    }

    #[test]
    fn long_lines_are_cut() {
        let text = "é".repeat(500);
        let [before, marked, after] = excerpt(&text, 400, 800);
        assert_eq!([before, marked, after].map(|part| part.chars().count()), [61, 121, 61]);
    }
}
