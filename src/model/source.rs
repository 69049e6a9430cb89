//! Sources, and how records cite them.

use super::{Date, Header, ProseWords, Relate, Stage, Text, Words, choices, kinds};
use crate::text::Spanned;

/// One of the portal's parties, by its place in the portal's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Party(pub u8);

/// Who speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// One party.
    Party(Party),
    /// All parties in one text.
    Joint,
    /// None of the parties.
    None,
}

choices! {
    /// What a source is.
    SourceKind {
        /// A text of all parties.
        JointStatement = "joint-statement",
        /// A party's account of a meeting.
        Readout = "readout",
        /// Figures or records published by an authority.
        OfficialData = "official-data",
        /// A law, decree or treaty.
        Law = "law",
        /// The words spoken on an occasion.
        Transcript = "transcript",
        /// Journalism.
        Press = "press",
        /// A site that rewrites others.
        Aggregator = "aggregator",
        /// Text made by a machine.
        MachineWritten = "machine-written",
    }
}

impl SourceKind {
    /// Whether such a text is an authority's own.
    pub fn is_official(self) -> bool {
        self < Self::Press
    }
}

choices! {
    /// How much weight a source bears; the first is the best.
    Quality {
        /// Official and primary.
        A = "A",
        /// Signed press.
        B = "B",
        /// Unsigned or aggregated press.
        C = "C",
        /// Written by a machine.
        D = "D",
    }
}

choices! {
    /// How strongly a source words a commitment.
    Strength {
        /// Something new starts.
        Launch = "launch",
        /// Work on it starts.
        Begin = "begin",
        /// It goes on as before.
        Continue = "continue",
        /// It is to reach further.
        Deepen = "deepen",
        /// It is to go faster.
        Accelerate = "accelerate",
        /// It is to be thought about.
        Consider = "consider",
        /// It is said once more.
        Reaffirm = "reaffirm",
    }
}

/// A source: a text or data set that records rest on.
#[derive(Clone, Debug, PartialEq)]
pub struct Source<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// Its title, as printed, in its own language.
    pub title: Option<Text>,
    /// What it is, where no title is known.
    pub description: Option<Words>,
    /// The tag of the language it is written in.
    pub language: Text,
    /// What it is.
    pub kind: SourceKind,
    /// Who speaks in it.
    pub side: Side,
    /// Who published it.
    pub publisher: Option<Text>,
    /// When it was published.
    pub published: Option<Date>,
    /// When it was read.
    pub accessed: Option<Date>,
    /// Where it stands.
    pub url: Option<Text>,
    /// Where a copy is kept.
    pub archived_url: Option<Text>,
    /// The copy's SHA-256, in hexadecimal digits.
    pub sha256: Option<Text>,
    /// What to keep in mind when relying on it.
    pub limitations: Option<ProseWords<S>>,
    /// How much weight it bears.
    pub quality: Quality,
    /// What it shares its origin with; sources of one group count once.
    pub independence_group: Option<Text>,
}

impl<A: Stage> Source<A> {
    /// The name of its group; a source without one is a group of its own.
    pub fn group(&self) -> &str {
        self.independence_group.as_ref().map_or(self.header.id.as_str(), |group| &group.value)
    }

    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Source<B> {
        Source {
            header: self.header.clone(),
            title: self.title.clone(),
            description: self.description.clone(),
            language: self.language.clone(),
            kind: self.kind,
            side: self.side,
            publisher: self.publisher.clone(),
            published: self.published,
            accessed: self.accessed,
            url: self.url.clone(),
            archived_url: self.archived_url.clone(),
            sha256: self.sha256.clone(),
            limitations: self.limitations.as_ref().map(|words| words.relate(relate)),
            quality: self.quality,
            independence_group: self.independence_group.clone(),
        }
    }
}

/// A record's use of a source.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation<S: Stage> {
    /// The source.
    pub source: S::To<kinds::Source>,
    /// Who speaks there about this record, if not the side of the whole source.
    pub side: Option<Side>,
    /// How strongly it words the commitment.
    pub strength: Option<Strength>,
    /// Where in the source to look.
    pub locator: Option<Words>,
    /// The field of this record that the source gives differently.
    pub contradicts: Option<Spanned<String>>,
}

impl<A: Stage> Citation<A> {
    /// The citation at the next stage, if its source is there.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Option<Citation<B>> {
        Some(Citation {
            source: relate.link(&self.source)?,
            side: self.side,
            strength: self.strength,
            locator: self.locator.clone(),
            contradicts: self.contradicts.clone(),
        })
    }
}
