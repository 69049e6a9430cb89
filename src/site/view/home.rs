//! The first page: topics by what is known, what changed since the last meeting, next dates.

use serde::Serialize;

use super::super::page::{ChangeFilter, CommitmentFilter, PageKey, STATUSES};
use super::super::scribe::Scribe;
use super::calendar::DateEntry;
use super::parts::{Change, Date, Excerpt, Label, Link, MeetingEntry};
use crate::model::{Choice, Handle, Status, kinds};

/// The first page of a language.
#[derive(Clone, Debug, Serialize)]
pub struct HomeView {
    /// The columns of the table: every status that occurs, in order.
    pub statuses: Vec<Label>,
    /// The rows of the table.
    pub topics: Vec<TopicRow>,
    /// Each status and how many commitments have it; the last line of the table.
    pub totals: Vec<Cell>,
    /// How many commitments there are, a commitment of two topics counted once.
    pub total: usize,
    /// How many meetings were held, calls left aside.
    pub meetings: usize,
    /// The first day of the record.
    pub first: Option<Date>,
    /// The last meeting that was held.
    pub last_meeting: Option<LastMeeting>,
    /// What changed since then, newest first.
    pub changes: Excerpt<Change>,
    /// The next dates, and those that have passed without news.
    pub dates: Vec<DateEntry>,
    /// The full calendar.
    pub calendar: Link,
    /// All commitments.
    pub commitments: Link,
}

/// A topic and its counts.
#[derive(Clone, Debug, Serialize)]
pub struct TopicRow {
    /// The topic.
    pub topic: Link,
    /// Its commitments by status, in the order of the columns.
    pub cells: Vec<Cell>,
    /// How many commitments it has.
    pub total: usize,
    /// The last evidence on any of them.
    pub last_evidence: Option<Date>,
    /// The days since.
    pub days: Option<i32>,
}

/// A count of commitments.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    /// Their status.
    pub status: Label,
    /// How many there are.
    pub count: usize,
    /// The page that lists them, if there are any.
    pub href: Option<String>,
}

/// The last meeting that was held, and how long ago.
#[derive(Clone, Debug, Serialize)]
pub struct LastMeeting {
    /// The meeting.
    pub meeting: MeetingEntry,
    /// The days since.
    pub days: i32,
}

/// How many dates the first page shows.
const DATES_SHOWN: usize = 12;

/// How many changes the first page shows.
const CHANGES_SHOWN: usize = 8;

impl Scribe<'_> {
    pub(super) fn home(&self) -> HomeView {
        let portal = self.portal();
        let all = &self.site.lists.commitments[&CommitmentFilter::All];
        let occurring: Vec<Option<Status>> = STATUSES
            .into_iter()
            .filter(|status| self.site.lists.commitments.contains_key(&CommitmentFilter::Status(*status)))
            .collect();
        let meetings = self.records().handles(kinds::Meeting);
        let last = meetings.filter(|meeting| portal.meeting_facts(*meeting).in_sequence);
        let last = last.max_by_key(|handle| (self.records().get(*handle).period.to.value, *handle));
        let since = last.and_then(|handle| self.site.lists.changes.get(&ChangeFilter::Since(handle)));
        let since: &[usize] = since.map_or(&[], Vec::as_slice);
        let all_changes = last.map(|meeting| {
            let key = PageKey::Changes(ChangeFilter::Since(meeting), 1);
            self.page_link(key, self.changes_title(ChangeFilter::Since(meeting)))
        });
        let changes =
            self.excerpt(since, CHANGES_SHOWN, all_changes, |index| self.change(&portal.history[index]));
        HomeView {
            statuses: occurring.iter().map(|status| self.status_or_none(*status)).collect(),
            topics: self
                .ordered_topics()
                .into_iter()
                .map(|topic| self.topic_row(topic, &occurring))
                .collect(),
            totals: occurring
                .iter()
                .map(|status| self.cell(*status, all, Some(CommitmentFilter::Status(*status))))
                .collect(),
            total: all.len(),
            meetings: portal.meetings.iter().filter(|facts| facts.in_sequence).count(),
            first: portal.history.last().map(|event| self.partial_date(event.date)),
            last_meeting: last.map(|meeting| LastMeeting {
                meeting: self.meeting_entry(meeting),
                days: (portal.as_of - self.records().get(meeting).period.to.last_day()).get_days(),
            }),
            changes,
            dates: self.next_dates(DATES_SHOWN),
            calendar: self.page_link(PageKey::Calendar, self.plain(&self.text("title-calendar"))),
            commitments: self.page_link(
                PageKey::Commitments(CommitmentFilter::All, 1),
                self.plain(&self.text("title-commitments")),
            ),
        }
    }

    /// The label of a status, or of there being none yet.
    pub(super) fn status_or_none(&self, status: Option<Status>) -> Label {
        status.map_or_else(|| self.label("status", "unassessed"), |status| self.status(status))
    }

    /// The topics in their own order.
    pub(super) fn ordered_topics(&self) -> Vec<Handle<kinds::Topic>> {
        let mut topics: Vec<_> = self.records().handles(kinds::Topic).collect();
        topics.sort_by_key(|topic| (self.records().get(*topic).order.unwrap_or(i64::MAX), *topic));
        topics
    }

    fn topic_row(&self, topic: Handle<kinds::Topic>, statuses: &[Option<Status>]) -> TopicRow {
        let commitments = self.site.lists.commitments.get(&CommitmentFilter::Topic(topic));
        let commitments: &[_] = commitments.map_or(&[], Vec::as_slice);
        let last = commitments
            .iter()
            .filter_map(|handle| self.portal().commitment_facts(*handle).freshness.last())
            .max_by_key(|(day, _)| *day);
        TopicRow {
            topic: self.record_link(topic),
            cells: statuses
                .iter()
                .map(|status| {
                    let cell = self.cell(*status, commitments, None);
                    let anchor = status.map_or("unassessed", Choice::key);
                    let href =
                        (cell.count > 0).then(|| format!("{}#status-{anchor}", self.record_link(topic).href));
                    Cell { href, ..cell }
                })
                .collect(),
            total: commitments.len(),
            last_evidence: last.map(|(day, _)| self.day(day)),
            days: last.map(|(_, days)| days),
        }
    }

    /// How many of some commitments have a status, and where they are listed.
    pub(super) fn cell(
        &self,
        status: Option<Status>,
        commitments: &[Handle<kinds::Commitment>],
        listed: Option<CommitmentFilter>,
    ) -> Cell {
        let has = |handle: &&Handle<kinds::Commitment>| {
            self.portal().commitment_facts(**handle).status.map(|(status, _)| status) == status
        };
        let count = commitments.iter().filter(has).count();
        let href = listed.filter(|_| count > 0).map(|filter| self.href(PageKey::Commitments(filter, 1)));
        Cell { status: self.status_or_none(status), count, href }
    }
}
