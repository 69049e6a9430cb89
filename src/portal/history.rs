//! Everything that happened, in one list.

use jiff::civil;
use rayon::prelude::*;

use crate::model::{
    AnyHandle, Commitment, Handle, MeetingState, PartialDate, Records, Related, RevisionField, RevisionValue,
    Status, kinds,
};

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

/// All events, newest first, those of one day by what happened and then in the order of records.
pub(super) fn events(records: &Records<Related>, as_of: civil::Date) -> Vec<Event> {
    let mut events = Vec::new();
    for handle in records.handles(kinds::Meeting) {
        meeting_events(handle, records, &mut events);
    }
    for handle in records.handles(kinds::Commitment) {
        commitment_events(handle, records, &mut events);
        events.extend(overdue_events(handle, records, as_of));
    }
    events.par_sort_by(|a, b| b.date.cmp(&a.date).then(a.kind.cmp(&b.kind)).then(a.record.cmp(&b.record)));
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

/// For each deadline that held, the day after it, if that day came while the deadline held and nothing had been met.
fn overdue_events(
    handle: Handle<kinds::Commitment>,
    records: &Records<Related>,
    as_of: civil::Date,
) -> impl Iterator<Item = Event> + use<> {
    let commitment = records.get(handle);
    let revised = commitment.revisions.iter().filter_map(|revision| match (revision.field, &revision.old) {
        (RevisionField::Deadline, RevisionValue::Date(old)) => {
            Some((old.last_day(), revision.date.last_day()))
        }
        _ => None,
    });
    let current =
        commitment.elements.deadline.stated().map(|deadline| (deadline.last_day(), civil::Date::MAX));
    let met = met_on(commitment);
    let days: Vec<civil::Date> = revised
        .chain(current)
        .filter_map(|(deadline, held_until)| Some((deadline.tomorrow().ok()?, held_until)))
        .filter(|(day, held_until)| day <= &as_of && day <= held_until && met.is_none_or(|met| met >= *day))
        .map(|(day, _)| day)
        .collect();
    days.into_iter().map(move |day| Event {
        date: day.into(),
        record: handle.into(),
        kind: EventKind::BecameOverdue,
    })
}

/// The day from which nothing more was due: that of the first finding of the last run of final ones, or the day it
/// says the commitment was met.
pub(super) fn met_on(commitment: &Commitment<Related>) -> Option<civil::Date> {
    let last = commitment.status.last().filter(|entry| entry.is.is_final())?;
    let run = commitment.status.iter().rev().take_while(|entry| entry.is == last.is);
    run.last().map(|first| first.met_on.unwrap_or(first.date).last_day())
}
