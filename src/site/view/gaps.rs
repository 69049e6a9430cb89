//! What the commitments do not say, and what has been silent longest.

use serde::Serialize;

use super::super::scribe::Scribe;
use super::parts::{CommitmentEntry, Excerpt, Label, QuestionEntry};
use crate::model::{Choice, Handle, QuestionState, Status, kinds};
use crate::portal::{Agreement, Freshness, MissingElement, Timeliness};

/// Gaps.
#[derive(Clone, Debug, Serialize)]
pub struct GapsView {
    /// How many commitments there are.
    pub total: usize,
    /// For each of the four things a specific promise names, how many commitments do not name it.
    pub missing: Vec<MissingCount>,
    /// Commitments that nobody outside could check.
    pub not_assessable: usize,
    /// Commitments that only some sides say.
    pub some_sides: usize,
    /// Commitments whose status rests on no better source than press.
    pub press_only: usize,
    /// Commitments whose deadline has passed, the longest first.
    pub overdue: Excerpt<CommitmentEntry>,
    /// Commitments without any evidence so far, the oldest first.
    pub silent: Excerpt<CommitmentEntry>,
    /// Commitments whose last evidence is old, the oldest first.
    pub stale: Excerpt<CommitmentEntry>,
    /// Questions whose answer is not public.
    pub not_public: Vec<QuestionEntry>,
}

/// One of the four things a specific promise names, and how many commitments do not name it.
#[derive(Clone, Debug, Serialize)]
pub struct MissingCount {
    /// The thing.
    pub name: Label,
    /// How many do not name it.
    pub count: usize,
}

impl Scribe<'_> {
    pub(super) fn gaps(&self) -> GapsView {
        let portal = self.portal();
        let all: Vec<Handle<kinds::Commitment>> = self.records().handles(kinds::Commitment).collect();
        let facts = |handle: Handle<kinds::Commitment>| portal.commitment_facts(handle);
        let is_open =
            |handle: &Handle<kinds::Commitment>| !facts(*handle).status.is_some_and(|(s, _)| s.is_final());
        let chosen = |keep: &dyn Fn(Handle<kinds::Commitment>) -> Option<i32>| {
            let mut ranked: Vec<(i32, Handle<kinds::Commitment>)> = all
                .iter()
                .filter(|handle| is_open(handle))
                .filter_map(|handle| Some((keep(*handle)?, *handle)))
                .collect();
            ranked.sort_by_key(|(days, handle)| (std::cmp::Reverse(*days), *handle));
            let handles: Vec<_> = ranked.into_iter().map(|(_, handle)| handle).collect();
            self.excerpt(&handles, self.site.page_entries(), None, |handle| self.commitment_entry(handle))
        };
        let count = |keep: &dyn Fn(Handle<kinds::Commitment>) -> bool| {
            all.iter().filter(|handle| keep(**handle)).count()
        };
        let not_public = self
            .records()
            .handles(kinds::Question)
            .filter(|handle| self.records().get(*handle).state == QuestionState::NotPublic);
        GapsView {
            total: all.len(),
            missing: MissingElement::ALL
                .iter()
                .map(|element| MissingCount {
                    name: self.choice("element", *element),
                    count: count(&|handle| facts(handle).specificity.missing.contains(element)),
                })
                .collect(),
            not_assessable: count(&|handle| {
                facts(handle).status.is_some_and(|(s, _)| s == Status::NotAssessable)
            }),
            some_sides: count(&|handle| matches!(facts(handle).voices.agreement, Agreement::Some(_))),
            press_only: count(&|handle| facts(handle).press_only),
            overdue: chosen(&|handle| match facts(handle).timeliness {
                Timeliness::Overdue(days) => Some(days),
                _ => None,
            }),
            silent: chosen(&|handle| match facts(handle).freshness {
                Freshness::Silent => Some((portal.as_of - facts(handle).made_on?.last_day()).get_days()),
                _ => None,
            }),
            stale: chosen(&|handle| match facts(handle).freshness {
                Freshness::Stale(_, days) => Some(days),
                _ => None,
            }),
            not_public: not_public.map(|handle| self.question_entry(handle)).collect(),
        }
    }
}
