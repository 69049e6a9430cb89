//! Terms of the glossary.

use super::{Citation, Header, ProseWords, Relate, Stage, Text, Words, kinds};

/// A term and what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Term<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// The term.
    pub term: Words,
    /// Its acronym.
    pub acronym: Option<Words>,
    /// Other names for it.
    pub aliases: Option<Words<Vec<Text>>>,
    /// What it means.
    pub definition: ProseWords<S>,
    /// Terms it is easily taken for.
    pub not_to_confuse_with: Vec<S::To<kinds::Term>>,
    /// What the definition rests on.
    pub sources: Vec<Citation<S>>,
}

impl<A: Stage> Term<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Term<B> {
        Term {
            header: self.header.clone(),
            term: self.term.clone(),
            acronym: self.acronym.clone(),
            aliases: self.aliases.clone(),
            definition: self.definition.relate(relate),
            not_to_confuse_with: relate.links(&self.not_to_confuse_with),
            sources: self.sources.iter().filter_map(|citation| citation.relate(relate)).collect(),
        }
    }
}
