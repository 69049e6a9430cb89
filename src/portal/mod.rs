//! All records together: references resolved, what a day knew of them, and everything derived.
//!
//! [`relate`] resolves every reference of `content`; [`known_on`] keeps what was known on a day; [`Portal`] holds the
//! result with what is derived from it, reverse references and history. How pages show it is left to `site`.

mod facts;
mod history;
mod known;
mod relate;
pub mod rules;
mod uses;

use jiff::civil;
use rayon::prelude::*;

pub use facts::{
    Agreement, CommitmentFacts, Evidence, Freshness, MeetingFacts, MissingElement, Specificity, Timeliness,
    Voice, Voices,
};
pub use history::{Event, EventKind};
pub use known::known_on;
pub use relate::{Names, relate};
pub use uses::Uses;

use crate::config::Config;
use crate::model::{Handle, Records, Related, kinds};

/// What a portal knew on a day, and everything that follows from it.
#[derive(Debug)]
pub struct Portal {
    /// The day.
    pub as_of: civil::Date,
    /// The records known on it.
    pub records: Records<Related>,
    /// Which records name which others, from the named side.
    pub uses: Uses,
    /// Derived from each commitment, in the order of the commitments.
    pub commitments: Vec<CommitmentFacts>,
    /// Derived from each meeting, in the order of the meetings.
    pub meetings: Vec<MeetingFacts>,
    /// Everything that happened, newest first.
    pub history: Vec<Event>,
}

impl Portal {
    /// Derives everything from the records known on a day.
    pub fn new(records: Records<Related>, config: &Config, as_of: civil::Date) -> Self {
        let facts = |commitment| CommitmentFacts::new(commitment, &records, config, as_of);
        let (commitments, (uses, (meetings, history))) = rayon::join(
            || records.commitments.par_iter().map(facts).collect(),
            || {
                rayon::join(
                    || Uses::new(&records),
                    || (MeetingFacts::all(&records, as_of), history::events(&records, as_of)),
                )
            },
        );
        Self { as_of, records, uses, commitments, meetings, history }
    }

    /// What is derived from a commitment.
    pub fn commitment_facts(&self, commitment: Handle<kinds::Commitment>) -> &CommitmentFacts {
        &self.commitments[commitment.index()]
    }

    /// What is derived from a meeting.
    pub fn meeting_facts(&self, meeting: Handle<kinds::Meeting>) -> &MeetingFacts {
        &self.meetings[meeting.index()]
    }
}
