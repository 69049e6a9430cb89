//! Everything that happened, in one list.

use jiff::civil;

use crate::model::{AnyHandle, Handle, MeetingState, PartialDate, Records, Related, Status, kinds};

/// Something that happened to a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When.
    pub date: PartialDate,
    /// The record.
    pub record: AnyHandle,
    /// What happened.
    pub kind: EventKind,
}

/// What happened to a record; numbers are places in the record's own lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventKind {
    /// A meeting was held.
    Held,
    /// A side published its account of a meeting.
    Readout(usize),
    /// A commitment was made.
    Made,
    /// A commitment's status was found to be another one than before; the first finding has no status before it.
    Status {
        /// The status before.
        from: Option<Status>,
        /// The finding.
        entry: usize,
    },
    /// Something happened about a commitment.
    Update(usize),
    /// A commitment itself was changed.
    Revision(usize),
    /// A commitment's deadline had passed the day before, and it was neither complete nor withdrawn.
    BecameOverdue,
}

impl Event {
    /// The day it is counted to: the last it may mean.
    pub fn day(&self) -> civil::Date {
        self.date.last_day()
    }
}

/// All events, newest first, those of one day in the order of records.
pub(super) fn events(records: &Records<Related>, as_of: civil::Date) -> Vec<Event> {
    let mut events = Vec::new();
    for handle in records.handles(kinds::Meeting) {
        meeting_events(handle, records, &mut events);
    }
    for handle in records.handles(kinds::Commitment) {
        commitment_events(handle, records, &mut events);
        events.extend(overdue_event(handle, records, as_of));
    }
    events.sort_by(|a, b| b.date.cmp(&a.date).then(a.kind.cmp(&b.kind)).then(a.record.cmp(&b.record)));
    events
}

fn meeting_events(handle: Handle<kinds::Meeting>, records: &Records<Related>, events: &mut Vec<Event>) {
    let meeting = records.get(handle);
    let record = handle.into();
    if meeting.state == MeetingState::Held {
        events.push(Event { date: meeting.period.to.value, record, kind: EventKind::Held });
    }
    for (index, readout) in meeting.readouts.iter().enumerate() {
        let published = readout.published.or(records.get(readout.source.to).published);
        events.extend(published.map(|date| Event {
            date: date.value,
            record,
            kind: EventKind::Readout(index),
        }));
    }
}

fn commitment_events(handle: Handle<kinds::Commitment>, records: &Records<Related>, events: &mut Vec<Event>) {
    let commitment = records.get(handle);
    let record = handle.into();
    let meeting = commitment.made_at.map(|link| records.get(link.to).period.to.value);
    let made = meeting.or(commitment.made_on.map(|date| date.value));
    events.extend(made.map(|date| Event { date, record, kind: EventKind::Made }));
    let mut before = None;
    for (index, entry) in commitment.status.iter().enumerate() {
        if before != Some(entry.is) {
            let kind = EventKind::Status { from: before, entry: index };
            events.push(Event { date: entry.date.value, record, kind });
        }
        before = Some(entry.is);
    }
    let update = |(index, update): (usize, &crate::model::Update<Related>)| Event {
        date: update.date.value,
        record,
        kind: EventKind::Update(index),
    };
    events.extend(commitment.updates.iter().enumerate().map(update));
    let revision = |(index, revision): (usize, &crate::model::Revision<Related>)| Event {
        date: revision.date.value,
        record,
        kind: EventKind::Revision(index),
    };
    events.extend(commitment.revisions.iter().enumerate().map(revision));
}

/// The day after the deadline, if it has come and the commitment was still open on it.
fn overdue_event(
    handle: Handle<kinds::Commitment>,
    records: &Records<Related>,
    as_of: civil::Date,
) -> Option<Event> {
    let commitment = records.get(handle);
    let day = commitment.elements.deadline.stated()?.last_day().tomorrow().ok()?;
    let met =
        |entry: &crate::model::StatusEntry<Related>| entry.met_on.unwrap_or(entry.date).last_day() < day;
    let last = commitment.status.iter().take_while(|entry| entry.date.last_day() < day).last();
    let was_final = last.is_some_and(|entry| entry.is.is_final());
    let met_in_time = commitment.status.iter().any(|entry| entry.is.is_final() && met(entry));
    let is_overdue = day <= as_of && !was_final && !met_in_time;
    is_overdue.then(|| Event { date: day.into(), record: handle.into(), kind: EventKind::BecameOverdue })
}
