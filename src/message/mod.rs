//! Words that are not content: phrases with arguments, one set per language, from Fluent files.
//!
//! The program's own words (messages, help) stand in `program/LANG.ftl` beside this file, what explains its rules in
//! `explanations/LANG.ftl` and, the same for every language, `examples/NAME.toml`; `locale` uses the same [`Phrases`]
//! for a theme's strings. What a phrase is about, and where it is shown, is left to the callers.

mod list;
mod number;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

/// The program's own phrases, a file `LANG.ftl` for each of its languages.
static PROGRAM: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/message/program");
/// What explains the rules, a file `LANG.ftl` for each of the program's languages.
static EXPLANATIONS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/message/explanations");
/// An example of each rule, a file `NAME.toml`.
static EXAMPLES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/message/examples");
/// The language used where the one that is asked for has no file.
const FALLBACK: &str = "en";

/// A value to put into a phrase.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// Text, put in as it is.
    Text(String),
    /// A number, written and pluralised as the language does.
    Number(f64),
}

impl<T: Into<String>> From<T> for Argument {
    fn from(text: T) -> Self {
        Self::Text(text.into())
    }
}

/// The values to put into a phrase, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments(Vec<(&'static str, Argument)>);

impl Arguments {
    /// No values.
    pub fn new() -> Self {
        Self::default()
    }

    /// These values and one more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.0.push((name, value.into()));
        self
    }

    /// These values and one more, a count.
    #[must_use]
    pub fn count(mut self, name: &'static str, value: usize) -> Self {
        self.0.push((name, Argument::Number(value as f64)));
        self
    }

    /// The text of this name, if there is one.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find_map(|(own, value)| match value {
            Argument::Text(text) if *own == name => Some(text.as_str()),
            _ => None,
        })
    }

    fn fluent(&self) -> FluentArgs<'_> {
        self.0
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Argument::Text(text) => FluentValue::from(text.as_str()),
                    Argument::Number(number) => FluentValue::from(*number),
                };
                (*name, value)
            })
            .collect()
    }
}

/// What a phrase of the program's says of a name, in each of its languages: `held` and `celebrada`, for example.
///
/// Editors may write the word that they read in place of the name that is meant.
pub fn in_every_language(phrase: &'static str, name: &str) -> impl Iterator<Item = String> {
    static SPOKEN: LazyLock<Vec<Phrases>> =
        LazyLock::new(|| Phrases::program_languages().map(Phrases::program).collect());
    let arguments = Arguments::new().with(phrase, name);
    SPOKEN.iter().map(move |phrases| phrases.text(phrase, &arguments))
}

/// A phrase file that could not be read: what is wrong and at which byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhraseError {
    /// Where in the file, as the parser counts: its end may lie inside a character or behind the last.
    pub range: std::ops::Range<usize>,
    /// What is wrong, in the words of the Fluent parser.
    pub reason: String,
}

/// One language's phrases.
pub struct Phrases {
    language: LanguageIdentifier,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Phrases {
    /// No phrases yet, for a language given by its tag (`es`, `es-MX`).
    pub fn new(language: &str) -> Self {
        let language = language.parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Isolation marks would stand in attributes and titles; right-to-left pages isolate with markup instead.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number::format));
        Self { language, bundle }
    }

    /// The program's own words in a language, or in English where it has none.
    ///
    /// The file's phrase `locale` says how its numbers are written: `es-MX`, for example, in `es.ftl`.
    pub fn program(language: &str) -> Self {
        let base = language.split(['-', '_', '.']).next().unwrap_or_default();
        let text = file_of(&PROGRAM, base);
        let mut named = Self::new(base);
        let errors = named.add(text);
        debug_assert!(errors.is_empty(), "{errors:?}");
        let locale = named.text("locale", &Arguments::new());
        let mut phrases = Self::new(&locale);
        list::teach(&mut phrases.bundle, &locale, named);
        phrases.add(text);
        phrases
    }

    /// What explains the program's rules, in the language of these phrases, or in English where there is none.
    ///
    /// A rule's explanation is the phrase of its name; its part `title` is a short title.
    #[must_use]
    pub fn explanations(&self) -> Self {
        let language = self.language.language.as_str();
        let mut phrases = Self::new(language);
        let errors = phrases.add(file_of(&EXPLANATIONS, language));
        debug_assert!(errors.is_empty(), "{errors:?}");
        phrases
    }

    /// The languages the program itself speaks, in the order of their keys.
    pub fn program_languages() -> impl Iterator<Item = &'static str> {
        PROGRAM.files().filter_map(|file| file.path().to_str()?.strip_suffix(".ftl"))
    }

    /// The language of these phrases without a country: `es`, for example.
    pub fn language(&self) -> &str {
        self.language.language.as_str()
    }

    /// Adds a file's phrases over those there are, and returns what is wrong in it.
    pub fn add(&mut self, text: &str) -> Vec<PhraseError> {
        let (resource, errors) = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        self.bundle.add_resource_overriding(Arc::new(resource));
        errors
            .into_iter()
            .map(|error| PhraseError { range: error.pos.clone(), reason: error.kind.to_string() })
            .collect()
    }

    /// The names of the phrases in a file, each with those of its parts.
    pub fn names(text: &str) -> BTreeMap<String, Vec<String>> {
        let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(text.to_owned());
        let name = |entry: &Entry<&str>| match entry {
            Entry::Message(message) => {
                let parts = message.attributes.iter().map(|part| part.id.name.to_owned());
                Some((message.id.name.to_owned(), parts.collect()))
            }
            _ => None,
        };
        resource.entries().filter_map(name).collect()
    }

    /// The phrase of this name, or nothing when there is none.
    ///
    /// `name.part` is a part (an attribute) of the phrase `name`.
    pub fn get(&self, name: &str, arguments: &Arguments) -> Option<String> {
        self.format(name, &arguments.fluent())
    }

    /// The phrase of this name with Fluent's own arguments.
    pub fn format(&self, name: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let (name, part) = name.split_once('.').map_or((name, None), |(name, part)| (name, Some(part)));
        let message = self.bundle.get_message(name)?;
        let pattern = match part {
            Some(part) => message.get_attribute(part)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, Some(arguments), &mut Vec::new()).into_owned())
    }

    /// A number as the language writes it.
    pub fn number(&self, number: f64) -> String {
        number::write(&self.language, number)
    }

    /// The phrase of this name, or its name where there is none, so that a gap is seen and nothing fails.
    pub fn text(&self, name: &str, arguments: &Arguments) -> String {
        self.get(name, arguments).unwrap_or_else(|| name.to_owned())
    }
}

/// The example of a rule, by the rule's name: a text in TOML.
pub fn example(name: &str) -> Option<&'static str> {
    EXAMPLES.get_file(format!("{name}.toml"))?.contents_utf8()
}

/// The names of the rules that have an example, in order.
pub fn example_names() -> impl Iterator<Item = &'static str> {
    EXAMPLES.files().filter_map(|file| file.path().to_str()?.strip_suffix(".toml"))
}

/// A folder's file for a language, or for English where it has none.
fn file_of(folder: &Dir<'static>, language: &str) -> &'static str {
    let file = |language: &str| folder.get_file(format!("{language}.ftl"))?.contents_utf8();
    file(language).or_else(|| file(FALLBACK)).unwrap_or_default()
}

impl std::fmt::Debug for Phrases {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Phrases").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_and_pluralised_as_the_language_does() {
        let mut phrases = Phrases::new("es-MX");
        assert!(phrases.add("days = { $n ->\n    [one] un día\n   *[other] { $n } días\n }").is_empty());
        assert_eq!(phrases.text("days", &Arguments::new().count("n", 1)), "un día");
        assert_eq!(phrases.text("days", &Arguments::new().count("n", 12345)), "12,345 días");
    }

    #[test]
    fn later_phrases_win_and_gaps_show_their_name() {
        let mut phrases = Phrases::new("en");
        phrases.add("a = one\n    .part = two");
        phrases.add("a = three");
        assert_eq!(phrases.text("a", &Arguments::new()), "three");
        assert_eq!(phrases.get("a.part", &Arguments::new()), None);
        assert_eq!(phrases.text("b", &Arguments::new()), "b");
    }

    #[test]
    fn the_program_says_the_same_things_in_every_language() {
        assert!(Phrases::program_languages().count() >= 2);
        for folder in [&PROGRAM, &EXPLANATIONS] {
            for language in Phrases::program_languages() {
                assert!(folder.get_file(format!("{language}.ftl")).is_some(), "{language}");
                let names = |language: &str| Phrases::names(file_of(folder, language));
                assert_eq!(names(language), names(FALLBACK), "{language}");
            }
        }
    }
}
