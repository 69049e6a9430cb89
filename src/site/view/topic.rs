//! A topic.

use serde::Serialize;

use super::super::page::{ChangeFilter, CommitmentFilter, PageKey, STATUSES};
use super::super::scribe::Scribe;
use super::home::Cell;
use super::parts::{
    Article, Change, CommitmentEntry, Excerpt, Label, Link, MeetingEntry, QuestionEntry, Words,
};
use super::records::IndicatorEntry;
use crate::model::{Choice, Handle, Status, kinds};

/// A topic.
#[derive(Clone, Debug, Serialize)]
pub struct TopicView {
    /// Its permanent name.
    pub id: String,
    /// Its name.
    pub title: Words,
    /// What it covers.
    pub summary: Words,
    /// Other names for it.
    pub aliases: Vec<String>,
    /// What it covers, at length.
    pub body: Option<Article>,
    /// Its commitments by status: every status that occurs, in order.
    pub counts: Vec<Cell>,
    /// Its commitments, grouped by status.
    pub groups: Vec<StatusGroup>,
    /// How many commitments it has.
    pub total: usize,
    /// The list of all of them.
    pub commitments: Link,
    /// What changed lately, newest first.
    pub changes: Excerpt<Change>,
    /// What measures it.
    pub indicators: Vec<IndicatorEntry>,
    /// Meetings that dealt with it, the latest first.
    pub meetings: Vec<MeetingEntry>,
    /// Questions about it.
    pub questions: Vec<QuestionEntry>,
    /// Initiatives on it.
    pub initiatives: Vec<Link>,
}

/// Commitments of one status.
#[derive(Clone, Debug, Serialize)]
pub struct StatusGroup {
    /// The status.
    pub status: Label,
    /// How many there are.
    pub total: usize,
    /// The commitments.
    pub commitments: Vec<CommitmentEntry>,
}

/// How many changes a topic's page shows.
const CHANGES_SHOWN: usize = 10;

/// How many meetings a topic's page shows.
const MEETINGS_SHOWN: usize = 20;

impl Scribe<'_> {
    pub(super) fn topic(&self, handle: Handle<kinds::Topic>) -> TopicView {
        let topic = self.records().get(handle);
        let portal = self.portal();
        let filter = CommitmentFilter::Topic(handle);
        let commitments: &[_] = self.site.lists.commitments.get(&filter).map_or(&[], Vec::as_slice);
        let counts: Vec<(Option<Status>, Cell)> = STATUSES
            .into_iter()
            .map(|status| (status, self.cell(status, commitments, None)))
            .filter(|(_, cell)| cell.count > 0)
            .collect();
        let shown = &commitments[..commitments.len().min(self.site.page_entries())];
        let groups = counts.iter().map(|(status, cell)| {
            let of_status = shown.iter().filter(|handle| {
                portal.commitment_facts(**handle).status.map(|(status, _)| status) == *status
            });
            StatusGroup {
                status: cell.status.clone(),
                total: cell.count,
                commitments: of_status.map(|handle| self.commitment_entry(*handle)).collect(),
            }
        });
        let since = ChangeFilter::Topic(handle);
        let changes: &[usize] = self.site.lists.changes.get(&since).map_or(&[], Vec::as_slice);
        let all_changes = (!changes.is_empty())
            .then(|| self.page_link(PageKey::Changes(since, 1), self.changes_title(since)));
        let changes =
            self.excerpt(changes, CHANGES_SHOWN, all_changes, |index| self.change(&portal.history[index]));
        let mut meetings: Vec<_> = portal.uses.of(handle.into(), kinds::Meeting).collect();
        meetings.sort_by_key(|meeting| std::cmp::Reverse(self.records().get(*meeting).period.to.value));
        meetings.truncate(MEETINGS_SHOWN);
        TopicView {
            id: topic.header.id.to_string(),
            title: self.words(&topic.title),
            summary: self.words(&topic.summary),
            aliases: self.word_list(topic.aliases.as_ref()),
            body: self.article(topic.body.as_ref()),
            groups: groups.collect(),
            total: commitments.len(),
            commitments: self.page_link(
                if commitments.is_empty() {
                    PageKey::Commitments(CommitmentFilter::All, 1)
                } else {
                    PageKey::Commitments(filter, 1)
                },
                self.commitments_title(filter),
            ),
            changes,
            indicators: portal
                .uses
                .of(handle.into(), kinds::Indicator)
                .map(|i| self.indicator_entry(i))
                .collect(),
            meetings: meetings.into_iter().map(|meeting| self.meeting_entry(meeting)).collect(),
            questions: portal
                .uses
                .of(handle.into(), kinds::Question)
                .map(|q| self.question_entry(q))
                .collect(),
            initiatives: portal
                .uses
                .of(handle.into(), kinds::Initiative)
                .map(|i| self.record_link(i))
                .collect(),
            counts: counts
                .into_iter()
                .map(|(status, cell)| {
                    let anchor = status.map_or("unassessed", Choice::key);
                    Cell { href: Some(format!("#status-{anchor}")), ..cell }
                })
                .collect(),
        }
    }
}
