//! Commitments and their public history.

use super::{Citation, Date, Header, ProseWords, Relate, Side, Stage, Words, choices, kinds};
use crate::text::Span;

choices! {
    /// What kind of thing was promised.
    CommitmentKind {
        /// To do something.
        Action = "action",
        /// To give or share something.
        Exchange = "exchange",
        /// To set up or hold something.
        Institution = "institution",
        /// To change a rule.
        Rule = "rule",
        /// To report.
        Reporting = "reporting",
    }
}

choices! {
    /// How it comes to an end.
    Nature {
        /// It can be done, once.
        OneOff = "one-off",
        /// It is never done.
        Ongoing = "ongoing",
        /// It depends on something else.
        Conditional = "conditional",
    }
}

choices! {
    /// How far a commitment has come: the only finding that editors write.
    Status {
        /// Nothing an outsider could check.
        NotAssessable = "not-assessable",
        /// Searched on the date shown, found nothing either way.
        NoEvidence = "no-evidence",
        /// A source says that work has not begun.
        NotStarted = "not-started",
        /// First steps or launch only.
        Limited = "limited",
        /// Most done or running, known parts missing.
        Substantial = "substantial",
        /// Every completion criterion met.
        Complete = "complete",
        /// A side publicly dropped or replaced it.
        Withdrawn = "withdrawn",
    }
}

impl Status {
    /// Whether it says that something was found.
    pub fn is_evidenced(self) -> bool {
        !matches!(self, Self::NotAssessable | Self::NoEvidence)
    }

    /// Whether nothing more is due.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Complete | Self::Withdrawn)
    }
}

choices! {
    /// What an update is worth as evidence.
    Weight {
        /// Somebody says so.
        Announcement = "announcement",
        /// Somebody did something.
        ConcreteAction = "concrete-action",
        /// Somebody put it on record.
        Record = "record",
    }
}

choices! {
    /// What a criterion decides.
    CriterionKind {
        /// That the commitment is complete.
        Completion = "completion",
        /// That it has come further.
        Progress = "progress",
        /// That it has failed.
        Failure = "failure",
    }
}

choices! {
    /// Whether a criterion is met.
    CriterionState {
        /// It is.
        Met = "met",
        /// It is not.
        NotMet = "not-met",
        /// Nobody knows.
        Unknown = "unknown",
    }
}

choices! {
    /// What a revision changed.
    RevisionField {
        /// The title.
        Title = "title",
        /// The statement.
        Statement = "statement",
        /// The deadline.
        Deadline = "deadline",
        /// The target.
        Target = "target",
        /// The deliverable.
        Deliverable = "deliverable",
        /// The owner.
        Owner = "owner",
        /// The topics.
        Topics = "topics",
        /// The parties.
        Parties = "parties",
    }
}

/// A commitment: what was promised, by whom, by when, and what has happened since.
#[derive(Clone, Debug, PartialEq)]
pub struct Commitment<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// What is to be done, beginning with a verb.
    pub title: Words,
    /// What was promised.
    pub statement: Option<ProseWords<S>>,
    /// Its topics, one to three.
    pub topics: Vec<S::To<kinds::Topic>>,
    /// The meeting it was made at.
    pub made_at: Option<S::To<kinds::Meeting>>,
    /// The date it was made on, where not at a meeting.
    pub made_on: Option<Date>,
    /// Who promised what.
    pub parties: Vec<Obligation<S>>,
    /// What kind of thing was promised.
    pub kind: Option<CommitmentKind>,
    /// How it comes to an end.
    pub nature: Nature,
    /// Where `nature` is written.
    pub nature_span: Option<Span>,
    /// The initiative it belongs to.
    pub initiative: Option<S::To<kinds::Initiative>>,
    /// The wider commitment it is part of.
    pub parent: Option<S::To<kinds::Commitment>>,
    /// What takes its place.
    pub superseded_by: Option<S::To<kinds::Commitment>>,
    /// How specific it is.
    pub elements: Elements,
    /// What it rests on.
    pub sources: Vec<Citation<S>>,
    /// What was found, oldest first.
    pub status: Vec<StatusEntry<S>>,
    /// What happened, oldest first.
    pub updates: Vec<Update<S>>,
    /// What was changed in the promise itself, oldest first.
    pub revisions: Vec<Revision<S>>,
    /// How to tell whether it was kept.
    pub criteria: Vec<Criterion<S>>,
    /// What measures it.
    pub indicators: Vec<S::To<kinds::Indicator>>,
}

/// One side's part in a commitment.
#[derive(Clone, Debug, PartialEq)]
pub struct Obligation<S: Stage> {
    /// The side.
    pub side: Side,
    /// The organization it names.
    pub organization: Option<S::To<kinds::Organization>>,
    /// What it is to do.
    pub obligation: Option<ProseWords<S>>,
    /// Whether it leads.
    pub lead: bool,
}

/// A part of a specific promise: given, or said not to be stated anywhere.
#[derive(Clone, Debug, PartialEq)]
pub enum Element<T> {
    /// The record says nothing of it.
    Missing,
    /// The record says that no source states it.
    NotStated,
    /// This is it.
    Stated(T),
}

impl<T> Element<T> {
    /// What is stated.
    pub fn stated(&self) -> Option<&T> {
        match self {
            Self::Stated(value) => Some(value),
            Self::Missing | Self::NotStated => None,
        }
    }
}

/// The four things a specific promise names.
#[derive(Clone, Debug, PartialEq)]
pub struct Elements {
    /// What will be there in the end.
    pub deliverable: Element<Words>,
    /// How much of it.
    pub target: Element<Words>,
    /// By when.
    pub deadline: Element<Date>,
    /// Who is answerable.
    pub owner: Element<Words>,
}

/// A finding and its reasons.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusEntry<S: Stage> {
    /// The day of the finding.
    pub date: Date,
    /// The finding.
    pub is: Status,
    /// Where the finding is written.
    pub span: Span,
    /// Why.
    pub because: Option<ProseWords<S>>,
    /// On what evidence.
    pub sources: Vec<S::To<kinds::Source>>,
    /// Where was looked, when nothing was found.
    pub searched: Option<Words>,
    /// What is not done yet.
    pub missing: Option<Words>,
    /// When it was met, if not on the day of the finding.
    pub met_on: Option<Date>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Update<S: Stage> {
    /// When.
    pub date: Date,
    /// What it is worth as evidence.
    pub weight: Weight,
    /// What happened.
    pub text: ProseWords<S>,
    /// Who says so.
    pub sources: Vec<S::To<kinds::Source>>,
}

/// A change of the promise itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Revision<S: Stage> {
    /// When.
    pub date: Date,
    /// What was changed.
    pub field: RevisionField,
    /// What it was.
    pub old: RevisionValue,
    /// What it is.
    pub new: RevisionValue,
    /// Why.
    pub because: Words,
    /// Who says so.
    pub source: Option<S::To<kinds::Source>>,
}

/// What a revision changed from or to.
#[derive(Clone, Debug, PartialEq)]
pub enum RevisionValue {
    /// A deadline.
    Date(Date),
    /// Anything else, in words.
    Words(Words),
}

/// How to tell whether a commitment was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Criterion<S: Stage> {
    /// What it decides.
    pub kind: CriterionKind,
    /// The criterion.
    pub text: Words,
    /// How it is verified.
    pub verified: Option<Words>,
    /// Whether it is met.
    pub state: CriterionState,
    /// Where its state is written.
    pub span: Span,
    /// Who says so.
    pub sources: Vec<S::To<kinds::Source>>,
}

impl<A: Stage> Commitment<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Commitment<B> {
        Commitment {
            header: self.header.clone(),
            title: self.title.clone(),
            statement: self.statement.as_ref().map(|words| words.relate(relate)),
            topics: relate.links(&self.topics),
            made_at: relate.optional(&self.made_at),
            made_on: self.made_on,
            parties: self.parties.iter().map(|party| party.relate(relate)).collect(),
            kind: self.kind,
            nature: self.nature,
            nature_span: self.nature_span,
            initiative: relate.optional(&self.initiative),
            parent: relate.optional(&self.parent),
            superseded_by: relate.optional(&self.superseded_by),
            elements: self.elements.clone(),
            sources: self.sources.iter().filter_map(|citation| citation.relate(relate)).collect(),
            status: self.status.iter().map(|entry| entry.relate(relate)).collect(),
            updates: self.updates.iter().map(|update| update.relate(relate)).collect(),
            revisions: self.revisions.iter().map(|revision| revision.relate(relate)).collect(),
            criteria: self.criteria.iter().map(|criterion| criterion.relate(relate)).collect(),
            indicators: relate.links(&self.indicators),
        }
    }
}

impl<A: Stage> Obligation<A> {
    fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Obligation<B> {
        Obligation {
            side: self.side,
            organization: relate.optional(&self.organization),
            obligation: self.obligation.as_ref().map(|words| words.relate(relate)),
            lead: self.lead,
        }
    }
}

impl<A: Stage> StatusEntry<A> {
    fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> StatusEntry<B> {
        StatusEntry {
            date: self.date,
            is: self.is,
            span: self.span,
            because: self.because.as_ref().map(|words| words.relate(relate)),
            sources: relate.links(&self.sources),
            searched: self.searched.clone(),
            missing: self.missing.clone(),
            met_on: self.met_on,
        }
    }
}

impl<A: Stage> Update<A> {
    fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Update<B> {
        Update {
            date: self.date,
            weight: self.weight,
            text: self.text.relate(relate),
            sources: relate.links(&self.sources),
        }
    }
}

impl<A: Stage> Revision<A> {
    fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Revision<B> {
        Revision {
            date: self.date,
            field: self.field,
            old: self.old.clone(),
            new: self.new.clone(),
            because: self.because.clone(),
            source: relate.optional(&self.source),
        }
    }
}

impl<A: Stage> Criterion<A> {
    fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Criterion<B> {
        Criterion {
            kind: self.kind,
            text: self.text.clone(),
            verified: self.verified.clone(),
            state: self.state,
            span: self.span,
            sources: relate.links(&self.sources),
        }
    }
}
