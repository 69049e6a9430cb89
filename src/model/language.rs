//! Languages of a portal and words in them.

use std::sync::Arc;

use crate::text::Spanned;

/// One of the portal's languages, by its place in the portal's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language(pub u8);

impl Language {
    /// Its place in the portal's order, for indexing.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Plain text and where it is written.
pub type Text = Spanned<String>;

/// Something said in each of the portal's languages, in at least one of them; shared by all who have it.
#[derive(Debug, PartialEq)]
pub struct Words<T = Text>(Arc<[Option<T>]>);

impl<T> Clone for Words<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Words<T> {
    /// The words by language, in the portal's order, or nothing when there are none at all.
    pub fn new(by_language: Vec<Option<T>>) -> Option<Self> {
        by_language.iter().any(Option::is_some).then(|| Self(by_language.into()))
    }

    /// What is said in a language.
    pub fn get(&self, language: Language) -> Option<&T> {
        self.0.get(language.index())?.as_ref()
    }

    /// What is said in a language or else in the first that says it, and which language that is.
    ///
    /// # Panics
    ///
    /// Never: words are said in at least one language.
    pub fn best(&self, language: Language) -> (Language, &T) {
        if let Some(words) = self.get(language) {
            return (language, words);
        }
        self.iter().next().expect("words are said in at least one language")
    }

    /// Each language that says it, with what it says.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &T)> {
        (0u8..)
            .map(Language)
            .zip(self.0.iter())
            .filter_map(|(language, words)| Some((language, words.as_ref()?)))
    }

    /// What can be made of the words of each language, or nothing when it is nothing at all.
    pub fn filter_map<U>(&self, mut make: impl FnMut(&T) -> Option<U>) -> Option<Words<U>> {
        Words::new(self.0.iter().map(|words| words.as_ref().and_then(&mut make)).collect())
    }

    /// What is made of the words of each language.
    pub fn map<U>(&self, mut make: impl FnMut(&T) -> U) -> Words<U> {
        Words(self.0.iter().map(|words| words.as_ref().map(&mut make)).collect())
    }
}
