//! TOML as typed fields, with every fault reported at its place.
//!
//! [`tree`] parses TOML into values with spans; [`Fields`] takes fields out of a table one by one and reports what
//! is missing, of the wrong type or left over, all of it at once; the functions in [`values`] read one value each.
//! `config` and `content` say which fields there are; what they mean is left to them.

pub mod headers;
pub mod rules;
mod syntax;
mod table;
pub mod tree;
pub mod values;

pub use table::{Fields, Part};
pub use tree::{Node, Table, Value};

use std::cell::RefCell;

use crate::diagnostic::Diagnostic;
use crate::model::Language;
use crate::text::Span;

/// What reading needs to know of the portal, and the diagnostics it gathers.
#[derive(Debug, Default)]
pub struct Reader {
    /// The keys of the portal's languages, in order.
    pub languages: Vec<String>,
    /// The keys of the portal's parties, in order.
    pub parties: Vec<String>,
    /// Whether every text must exist in every language.
    pub equal_languages: bool,
    /// Fields that are derived and must not be written.
    pub derived: &'static [&'static str],
    /// What was reported so far.
    pub diagnostics: RefCell<Vec<Diagnostic>>,
}

impl Reader {
    /// Gathers a diagnostic.
    pub fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// Reports a value of another type than the field takes.
    pub fn wrong_type(&self, expected: &'static str, found: &Value, span: Span) {
        if !matches!(found, Value::Unread) {
            let diagnostic = Diagnostic::new(&rules::WRONG_TYPE, span);
            self.report(diagnostic.with("expected", expected).with("found", found.type_name()).help("help"));
        }
    }

    /// The diagnostics gathered so far; the reader goes on with none.
    pub fn take_diagnostics(&self) -> Vec<Diagnostic> {
        self.diagnostics.take()
    }

    /// The language of this key.
    pub fn language(&self, key: &str) -> Option<Language> {
        let index = self.languages.iter().position(|language| language == key)?;
        u8::try_from(index).ok().map(Language)
    }
}
