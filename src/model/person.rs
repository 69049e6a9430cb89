//! People in their public roles.

use super::{Date, Header, ProseWords, Relate, Stage, Text, Words, kinds};

/// A person in public roles.
#[derive(Clone, Debug, PartialEq)]
pub struct Person<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// The person's name, the same in every language.
    pub name: Text,
    /// The person's posts.
    pub posts: Vec<Post<S>>,
    /// The person's part in what the portal follows.
    pub description: Option<ProseWords<S>>,
}

/// A public post.
#[derive(Clone, Debug, PartialEq)]
pub struct Post<S: Stage> {
    /// Where.
    pub organization: Option<S::To<kinds::Organization>>,
    /// What the post is called.
    pub title: Words,
    /// Since when.
    pub from: Option<Date>,
    /// Until when.
    pub to: Option<Date>,
    /// Whether standing in for somebody.
    pub acting: bool,
    /// Who says so.
    pub sources: Vec<S::To<kinds::Source>>,
}

impl<A: Stage> Person<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Person<B> {
        Person {
            header: self.header.clone(),
            name: self.name.clone(),
            posts: self.posts.iter().map(|post| post.relate(relate)).collect(),
            description: self.description.as_ref().map(|words| words.relate(relate)),
        }
    }
}

impl<A: Stage> Post<A> {
    fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Post<B> {
        Post {
            organization: relate.optional(&self.organization),
            title: self.title.clone(),
            from: self.from,
            to: self.to,
            acting: self.acting,
            sources: relate.links(&self.sources),
        }
    }
}
