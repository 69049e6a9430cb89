//! Topics and free pages: titles and Markdown.

use super::{Header, ProseWords, Relate, Stage, Text, Words};

/// A topic: what commitments are about.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// Its name.
    pub title: Words,
    /// What it covers, in a sentence.
    pub summary: Words,
    /// Its place among the topics.
    pub order: Option<i64>,
    /// Other names for it.
    pub aliases: Option<Words<Vec<Text>>>,
    /// What it covers, at length.
    pub body: Option<ProseWords<S>>,
}

impl<A: Stage> Topic<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Topic<B> {
        Topic {
            header: self.header.clone(),
            title: self.title.clone(),
            summary: self.summary.clone(),
            order: self.order,
            aliases: self.aliases.clone(),
            body: self.body.as_ref().map(|words| words.relate(relate)),
        }
    }
}

/// A free page, such as the method.
#[derive(Clone, Debug, PartialEq)]
pub struct Page<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// Its title.
    pub title: Words,
    /// What it says, in a sentence.
    pub summary: Option<Words>,
    /// Its place among the pages.
    pub order: Option<i64>,
    /// Its text.
    pub body: Option<ProseWords<S>>,
}

impl<A: Stage> Page<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Page<B> {
        Page {
            header: self.header.clone(),
            title: self.title.clone(),
            summary: self.summary.clone(),
            order: self.order,
            body: self.body.as_ref().map(|words| words.relate(relate)),
        }
    }
}
