//! The kinds of records.

use super::{
    Commitment, Discrepancy, Indicator, Initiative, Meeting, Organization, Page, Person, Principle, Question,
    Records, Source, Stage, Term, Topic, choices,
};

choices! {
    /// A kind of record, by the name that references in prose use.
    KindKey {
        /// Meetings.
        Meeting = "meeting",
        /// Commitments.
        Commitment = "commitment",
        /// Topics.
        Topic = "topic",
        /// Free pages.
        Page = "page",
        /// Initiatives.
        Initiative = "initiative",
        /// Organizations.
        Organization = "organization",
        /// People.
        Person = "person",
        /// Sources.
        Source = "source",
        /// Indicators.
        Indicator = "indicator",
        /// Principles.
        Principle = "principle",
        /// Questions.
        Question = "question",
        /// Glossary terms.
        Term = "term",
        /// Discrepancies.
        Discrepancy = "discrepancy",
    }
}

/// A kind at the level of types: which records it has and where they are kept.
pub trait Kind: Copy + std::fmt::Debug + 'static {
    /// Its name.
    const KEY: KindKey;
    /// Its records.
    type Record<S: Stage>;

    /// All its records.
    fn of<S: Stage>(records: &Records<S>) -> &[Self::Record<S>];
}

macro_rules! kind_types {
    ($($kind:ident in $field:ident,)+) => {
        /// One type per kind, for references that can only name records of that kind.
        pub mod kinds {
            $(
                #[doc = concat!("The kind [`KindKey::", stringify!($kind), "`](super::KindKey).")]
                #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
                pub struct $kind;
            )+
        }
        $(
            impl Kind for kinds::$kind {
                const KEY: KindKey = KindKey::$kind;
                type Record<S: Stage> = $kind<S>;

                fn of<S: Stage>(records: &Records<S>) -> &[$kind<S>] {
                    &records.$field
                }
            }
        )+
    };
}

kind_types! {
    Meeting in meetings,
    Commitment in commitments,
    Topic in topics,
    Page in pages,
    Initiative in initiatives,
    Organization in organizations,
    Person in people,
    Source in sources,
    Indicator in indicators,
    Principle in principles,
    Question in questions,
    Term in terms,
    Discrepancy in discrepancies,
}
