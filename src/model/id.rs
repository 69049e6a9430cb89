//! Permanent names of records.

use std::fmt;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A record's permanent name: lower-case ASCII letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    /// The id, or nothing when the text is not one.
    ///
    /// ```
    /// use constancia::model::Id;
    /// assert!(Id::new("2025-12-11-town-hall").is_some());
    /// assert!(Id::new("Año").is_none());
    /// ```
    pub fn new(text: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let good = !text.is_empty()
            && text.len() <= 120
            && text.chars().all(plain)
            && !text.starts_with('-')
            && !text.ends_with('-');
        good.then(|| Self(text.into()))
    }

    /// The id that a text was probably meant to be: without the ending of a file, capital letters and accents.
    ///
    /// ```
    /// use constancia::model::Id;
    /// assert_eq!(Id::near("Año nuevo.es.md").unwrap().as_str(), "ano-nuevo");
    /// assert_eq!(Id::near("¿?"), None);
    /// ```
    pub fn near(text: &str) -> Option<Self> {
        let mut stem = text;
        while let Some((before, ending)) = stem.rsplit_once('.')
            && (2..=4).contains(&ending.len())
        {
            stem = before;
        }
        let plain = stem.nfd().filter(|c| !is_combining_mark(*c)).collect::<String>().to_lowercase();
        let words: Vec<&str> =
            plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty()).collect();
        Self::new(&words.join("-"))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
