//! Initiatives: named programmes that meetings and commitments belong to.

use super::{Citation, Date, Header, ProseWords, Relate, Side, Stage, Text, Words, choices, kinds};

choices! {
    /// Whether an initiative is running.
    InitiativeState {
        /// It is to begin.
        Planned = "planned",
        /// It is running.
        Active = "active",
        /// It is over.
        Ended = "ended",
    }
}

/// A named programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Initiative<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// Its name.
    pub title: Words,
    /// Its names in official texts.
    pub official_names: Option<Words<Vec<Text>>>,
    /// Other names for it.
    pub aliases: Option<Words<Vec<Text>>>,
    /// What it is.
    pub description: Option<ProseWords<S>>,
    /// The meeting it was launched at.
    pub launched_at: Option<S::To<kinds::Meeting>>,
    /// When it was launched, where not at a meeting.
    pub launched_on: Option<Date>,
    /// Whose it is.
    pub parties: Vec<Side>,
    /// Its topics.
    pub topics: Vec<S::To<kinds::Topic>>,
    /// Whether it is running.
    pub state: Option<InitiativeState>,
    /// What it rests on.
    pub sources: Vec<Citation<S>>,
}

impl<A: Stage> Initiative<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Initiative<B> {
        Initiative {
            header: self.header.clone(),
            title: self.title.clone(),
            official_names: self.official_names.clone(),
            aliases: self.aliases.clone(),
            description: self.description.as_ref().map(|words| words.relate(relate)),
            launched_at: relate.optional(&self.launched_at),
            launched_on: self.launched_on,
            parties: self.parties.clone(),
            topics: relate.links(&self.topics),
            state: self.state,
            sources: self.sources.iter().filter_map(|citation| citation.relate(relate)).collect(),
        }
    }
}
