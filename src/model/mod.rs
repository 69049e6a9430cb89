//! The domain's types: records of every kind, ids, partial dates, words per language.
//!
//! `content` makes records whose references are names ([`Named`]); `portal` turns them into records whose
//! references are resolved ([`Related`]). Both are the same types at two [`Stage`]s, so a dangling reference cannot
//! be written down after relating. How records are written in files, shown on pages or checked is left to others.

mod choice;
mod commitment;
mod date;
mod discrepancy;
mod id;
mod indicator;
mod initiative;
mod kind;
mod language;
mod meeting;
mod organization;
mod person;
mod principle;
mod prose;
mod question;
mod records;
mod source;
mod stage;
mod term;
mod topic;
mod walk;

pub use choice::Choice;
pub(crate) use choice::choices;
pub use commitment::{
    Commitment, CommitmentKind, Criterion, CriterionKind, CriterionState, Element, Elements, Nature,
    Obligation, Revision, RevisionField, RevisionValue, Status, StatusEntry, Update, Weight,
};
pub use date::{Basis, Date, PartialDate, Period};
pub use discrepancy::{Assessment, Discrepancy, DiscrepancyType, Variant};
pub use id::Id;
pub use indicator::{Baseline, Direction, Figure, Indicator, Measurement, MeasurementStatus, Target};
pub use initiative::{Initiative, InitiativeState};
pub use kind::{Kind, KindKey, kinds};
pub use language::{Language, Text, Words};
pub use meeting::{Announcement, Meeting, MeetingKind, MeetingState, Participant, Place, Readout};
pub use organization::{Organization, OrganizationKind};
pub use person::{Person, Post};
pub use principle::{Principle, PrincipleStatement};
pub use prose::{Heading, Layout, Markup, Piece, Prose, ProseLink, ProseWords};
pub use question::{Question, QuestionState};
pub use records::{Allowed, Header, Records, Whereabouts};
pub use source::{Citation, Party, Quality, Side, Source, SourceKind, Strength};
pub use stage::{AnyHandle, AnyLink, AnyName, Handle, Link, Named, Relate, Related, Stage};
pub use term::Term;
pub use topic::{Page, Topic};
pub use walk::Voice;
