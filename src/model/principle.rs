//! Principles that sides state, and how their wording moves over time.

use super::{Date, Header, ProseWords, Relate, Side, Stage, Words, kinds};

/// A principle.
#[derive(Clone, Debug, PartialEq)]
pub struct Principle<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// Its name.
    pub title: Words,
    /// What is meant by it.
    pub description: Option<ProseWords<S>>,
    /// Who stated it when.
    pub statements: Vec<PrincipleStatement<S>>,
}

/// A statement of a principle.
#[derive(Clone, Debug, PartialEq)]
pub struct PrincipleStatement<S: Stage> {
    /// The meeting it was stated at.
    pub meeting: Option<S::To<kinds::Meeting>>,
    /// The text that states it.
    pub source: Option<S::To<kinds::Source>>,
    /// Who states it.
    pub side: Side,
    /// In what words.
    pub wording: Option<Words>,
    /// When, if not on the day of the meeting or text.
    pub date: Option<Date>,
}

impl<A: Stage> Principle<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Principle<B> {
        Principle {
            header: self.header.clone(),
            title: self.title.clone(),
            description: self.description.as_ref().map(|words| words.relate(relate)),
            statements: self
                .statements
                .iter()
                .map(|statement| PrincipleStatement {
                    meeting: relate.optional(&statement.meeting),
                    source: relate.optional(&statement.source),
                    side: statement.side,
                    wording: statement.wording.clone(),
                    date: statement.date,
                })
                .collect(),
        }
    }
}
