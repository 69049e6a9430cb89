//! Taking fields out of a table, or out of the tables of several files that describe one page.

use super::rules::{DERIVED_BY_HAND, FACT_DIFFERS, MISSING_FIELD, UNKNOWN_KEY};
use super::values::{self, missing_translation};
use super::{Node, Reader, Table, Value};
use crate::diagnostic::{Diagnostic, closest};
use crate::model::{Language, Words};
use crate::text::Span;

/// One table to take fields from: the only one of a record, or one language file's of a page.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// The language of its words, where the whole file is one language.
    pub language: Option<Language>,
    /// The path of that file, empty elsewhere.
    pub path: &'a str,
    /// Its fields.
    pub table: &'a Table,
    /// Where to point when something is missing.
    pub span: Span,
}

/// The fields of a record, taken one by one.
///
/// What was asked for is what is allowed: [`Fields::finish`] reports the rest.
#[derive(Debug)]
pub struct Fields<'a> {
    reader: &'a Reader,
    what: &'static str,
    parts: Vec<Part<'a>>,
    known: Vec<&'static str>,
    /// How many of the known ones every kind of record has.
    common: usize,
    missing: Vec<&'static str>,
}

impl<'a> Fields<'a> {
    /// The fields of a record of one table; `what` names it in phrases.
    pub fn of(reader: &'a Reader, what: &'static str, table: &'a Table, span: Span) -> Self {
        Self::of_parts(reader, what, vec![Part { language: None, path: "", table, span }])
    }

    /// The fields of a page of several files, at least one.
    pub fn of_parts(reader: &'a Reader, what: &'static str, parts: Vec<Part<'a>>) -> Self {
        Self { reader, what, parts, known: Vec::new(), common: 0, missing: Vec::new() }
    }

    /// The fields of a value that must be a table.
    pub fn of_node(reader: &'a Reader, what: &'static str, node: &'a Node) -> Option<Self> {
        match &node.value {
            Value::Table(table) => Some(Self::of(reader, what, table, node.span)),
            other => {
                reader.wrong_type("table", other, node.span);
                None
            }
        }
    }

    /// Says that every kind of record has the fields asked for so far: they are named last where fields are listed.
    pub fn end_of_common(&mut self) {
        self.common = self.known.len();
    }

    /// Where the record begins.
    pub fn span(&self) -> Span {
        self.parts[0].span
    }

    /// A fact that may be left out.
    pub fn optional<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&Reader, &Node) -> Option<T>,
    ) -> Option<T> {
        let node = self.fact(key)?;
        read(self.reader, node)
    }

    /// A fact that must be there.
    pub fn required<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&Reader, &Node) -> Option<T>,
    ) -> Option<T> {
        match self.fact(key) {
            Some(node) => read(self.reader, node),
            None => {
                self.missing(key);
                None
            }
        }
    }

    /// A list of facts, empty when left out.
    pub fn list<T>(&mut self, key: &'static str, read: impl Fn(&Reader, &Node) -> Option<T>) -> Vec<T> {
        self.optional(key, values::list(read)).unwrap_or_default()
    }

    /// Words that may be left out.
    pub fn words<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&Reader, &Node) -> Option<T>,
    ) -> Option<Words<T>> {
        if self.parts.iter().all(|part| part.language.is_none()) {
            return self.optional(key, values::words(read));
        }
        self.known.push(key);
        let reader = self.reader;
        let mut by_language: Vec<Option<T>> = reader.languages.iter().map(|_| None).collect();
        let mut lacking = Vec::new();
        for part in &self.parts {
            match (part.language, part.table.get(key)) {
                (Some(language), Some((_, node))) => by_language[language.index()] = read(reader, node),
                (Some(language), None) => lacking.push((language, part)),
                (None, _) => {}
            }
        }
        // A language without a file has been told so; where no file has the words, they are left out.
        if lacking.len() < self.parts.len() {
            for (language, part) in lacking {
                let said = missing_translation(reader, language, part.span, "field");
                reader.report(said.with("key", key).with("path", part.path).help("help-field"));
            }
        }
        Words::new(by_language)
    }

    /// Words that must be there.
    pub fn required_words<T>(
        &mut self,
        key: &'static str,
        read: impl Fn(&Reader, &Node) -> Option<T>,
    ) -> Option<Words<T>> {
        if self.parts.iter().all(|part| part.table.get(key).is_none()) {
            self.known.push(key);
            self.missing(key);
            return None;
        }
        self.words(key, read)
    }

    /// Where a key is written, if it is.
    pub fn key_span(&self, key: &str) -> Option<Span> {
        self.parts.iter().find_map(|part| part.table.get(key)).map(|(span, _)| span)
    }

    /// How many entries a list has as it is written, whether or not they can be read.
    pub fn list_length(&self, key: &str) -> Option<usize> {
        self.parts.iter().find_map(|part| part.table.get(key)).and_then(|(_, node)| match &node.value {
            Value::List(entries) => Some(entries.len()),
            _ => None,
        })
    }

    /// Reports something about these fields.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.reader.report(diagnostic);
    }

    /// Notes a field that is missing, to be reported at the end.
    pub fn missing(&mut self, key: &'static str) {
        self.missing.push(key);
    }

    /// Reports every field that is missing, and every one that nobody asked for; one that is misspelt is not missing.
    pub fn finish(self) {
        let mut missing = self.missing;
        let (common, own) = self.known.split_at(self.common);
        let allowed = [own, common].concat().join(", ");
        let unknown = self
            .parts
            .iter()
            .flat_map(|part| &part.table.entries)
            .filter(|(key, _)| !self.known.contains(&key.value.as_str()));
        for (key, _) in unknown {
            let derived = self.reader.derived.contains(&key.value.as_str());
            let meant = closest(&key.value, self.known.iter().copied());
            missing.retain(|key| Some(*key) != meant);
            let rule = if derived { &DERIVED_BY_HAND } else { &UNKNOWN_KEY };
            let diagnostic = Diagnostic::new(rule, key.span)
                .with("key", key.value.as_str())
                .with("what", self.what)
                .with("allowed", allowed.as_str());
            self.reader.report(if derived {
                diagnostic.help("help")
            } else {
                diagnostic.suggest(&key.value, self.known.iter().copied()).help("help")
            });
        }
        for key in missing {
            let diagnostic = Diagnostic::new(&MISSING_FIELD, self.parts[0].span);
            self.reader.report(diagnostic.with("key", key).with("what", self.what).help("help"));
        }
    }

    /// The value of a fact, which all files that state it must state alike.
    fn fact(&mut self, key: &'static str) -> Option<&'a Node> {
        self.known.push(key);
        let mut stated = self.parts.iter().filter_map(|part| part.table.get(key));
        let (span, first) = stated.next()?;
        for (other_span, other) in stated {
            if !first.value.says_the_same(&other.value) {
                let diagnostic = Diagnostic::new(&FACT_DIFFERS, join(other_span, other.span));
                self.reader
                    .report(diagnostic.label(join(span, first.span), "other").with("key", key).help("help"));
            }
        }
        Some(first)
    }
}

/// From the key to the end of the value's first line, roughly: the key and its value.
fn join(key: Span, value: Span) -> Span {
    Span { end: value.end.max(key.end), ..key }
}
