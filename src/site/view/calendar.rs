//! Dates to come, dates that passed without news, dates past.

use serde::Serialize;

use super::super::scribe::Scribe;
use super::parts::{Date, Label, Link};
use crate::model::{MeetingState, PartialDate, kinds};
use crate::portal::Timeliness;

/// The calendar.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarView {
    /// What is still to come, soonest first, after what has passed without news.
    pub coming: Vec<DateEntry>,
    /// Whether a meeting is announced for a day to come.
    pub meeting_announced: bool,
    /// What has been, by year, the latest first.
    pub past: Vec<Year>,
}

/// A year and its dates.
#[derive(Clone, Debug, Serialize)]
pub struct Year {
    /// The year.
    pub year: Date,
    /// Its dates, the latest first.
    pub dates: Vec<DateEntry>,
}

/// A date and what it is.
#[derive(Clone, Debug, Serialize)]
pub struct DateEntry {
    /// When.
    pub date: Date,
    /// `meeting` or `deadline`.
    pub kind: &'static str,
    /// The meeting or the commitment.
    pub record: Link,
    /// The state of the meeting, or where the commitment stands against its deadline.
    pub state: Label,
    /// The days until or since, for deadlines.
    pub days: Option<i32>,
    /// Where, for meetings.
    pub place: Option<String>,
    /// Whether it has passed and nothing is known of it.
    pub open: bool,
}

impl Scribe<'_> {
    pub(super) fn calendar(&self) -> CalendarView {
        let as_of = self.portal().as_of;
        let mut past: Vec<(PartialDate, DateEntry)> = Vec::new();
        for (date, entry, open) in self.dates() {
            if date.last_day() <= as_of && !open {
                past.push((date, entry));
            }
        }
        past.sort_by_key(|(date, entry)| (std::cmp::Reverse(*date), entry.kind));
        let mut years: Vec<Year> = Vec::new();
        for (date, entry) in past {
            let year = self.partial_date(PartialDate::Year(date.last_day().year()));
            match years.last_mut() {
                Some(last) if last.year.iso == year.iso => last.dates.push(entry),
                _ => years.push(Year { year, dates: vec![entry] }),
            }
        }
        let coming = self.next_dates(self.site.page_entries());
        let meeting_announced =
            self.records().meetings.iter().any(|meeting| meeting.state == MeetingState::Announced);
        CalendarView { meeting_announced, coming, past: years }
    }

    /// What has passed without news, then what is to come, soonest first; at most so many.
    pub(super) fn next_dates(&self, most: usize) -> Vec<DateEntry> {
        let as_of = self.portal().as_of;
        let mut coming: Vec<_> =
            self.dates().into_iter().filter(|(date, _, open)| date.last_day() > as_of || *open).collect();
        coming.sort_by_key(|(date, entry, open)| (!*open, *date, entry.kind));
        coming.into_iter().take(most).map(|(_, entry, _)| entry).collect()
    }

    /// Every meeting and every deadline, and whether it has passed without news.
    fn dates(&self) -> Vec<(PartialDate, DateEntry, bool)> {
        let portal = self.portal();
        let records = self.records();
        let meetings = records.handles(kinds::Meeting).map(|handle| {
            let meeting = records.get(handle);
            let open = meeting.state == MeetingState::Unknown;
            let entry = DateEntry {
                date: self.period(&meeting.period),
                kind: "meeting",
                record: self.record_link(handle),
                state: self.choice("meeting-state", meeting.state),
                days: None,
                place: self.place(&meeting.place),
                open,
            };
            (meeting.period.to.value, entry, open)
        });
        let deadlines = records.handles(kinds::Commitment).filter_map(|handle| {
            let deadline = records.get(handle).elements.deadline.stated()?;
            let timeliness = portal.commitment_facts(handle).timeliness;
            let open = matches!(timeliness, Timeliness::Overdue(_));
            // What was met or withdrawn before its day is no date to wait for.
            let is_due = matches!(timeliness, Timeliness::Upcoming(_) | Timeliness::DueSoon(_));
            if deadline.last_day() > portal.as_of && !is_due {
                return None;
            }
            let entry = DateEntry {
                date: self.date(deadline),
                kind: "deadline",
                record: self.record_link(handle),
                state: self.label("timeliness", timeliness.key()),
                days: timeliness.days(),
                place: None,
                open,
            };
            Some((deadline.value, entry, open))
        });
        meetings.chain(deadlines).collect()
    }
}
