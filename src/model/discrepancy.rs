//! Discrepancies: where sources disagree, the portal says so.

use super::{Header, ProseWords, Relate, Stage, Text, Words, choices, kinds};

choices! {
    /// What sources disagree about.
    DiscrepancyType {
        /// A date.
        Date = "date",
        /// A number.
        Number = "number",
        /// A name.
        Name = "name",
        /// Somebody's title.
        Title = "title",
        /// How far something reaches.
        Scope = "scope",
        /// How strongly it is worded.
        Strength = "strength",
        /// Who said it.
        Attribution = "attribution",
        /// What happened.
        Account = "account",
        /// The words of two language versions.
        Wording = "wording",
        /// Whether it has happened.
        State = "state",
    }
}

choices! {
    /// Why sources disagree.
    Assessment {
        /// One of them is wrong.
        SourceError = "source-error",
        /// They translate differently.
        Translation = "translation",
        /// They speak of different things.
        DifferentScope = "different-scope",
        /// They really disagree.
        GenuineDispute = "genuine-dispute",
        /// It cannot be told.
        Unresolved = "unresolved",
    }
}

/// A disagreement between sources about one field of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Discrepancy<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// What it is about, as a heading.
    pub title: Words,
    /// The record.
    pub subject: Option<S::Any>,
    /// The record's field.
    pub field: Text,
    /// What sources disagree about.
    pub kind: DiscrepancyType,
    /// What they say.
    pub variants: Vec<Variant<S>>,
    /// Why they disagree.
    pub assessment: Assessment,
    /// What the portal goes by.
    pub adopted: Option<ProseWords<S>>,
    /// Why.
    pub because: ProseWords<S>,
}

/// What some of the sources say.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant<S: Stage> {
    /// What they say.
    pub value: ProseWords<S>,
    /// Which sources.
    pub sources: Vec<S::To<kinds::Source>>,
}

impl<A: Stage> Discrepancy<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Discrepancy<B> {
        Discrepancy {
            header: self.header.clone(),
            title: self.title.clone(),
            subject: self.subject.as_ref().and_then(|subject| relate.any(subject)),
            field: self.field.clone(),
            kind: self.kind,
            variants: self
                .variants
                .iter()
                .map(|variant| Variant {
                    value: variant.value.relate(relate),
                    sources: relate.links(&variant.sources),
                })
                .collect(),
            assessment: self.assessment,
            adopted: self.adopted.as_ref().map(|words| words.relate(relate)),
            because: self.because.relate(relate),
        }
    }
}
