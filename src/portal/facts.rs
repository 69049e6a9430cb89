//! What follows from a record and the as-of date.

use jiff::civil;

use super::history::met_on;
use super::known::made_on;
use crate::config::{Config, Thresholds};
use crate::model::{
    Choice, Commitment, Element, Handle, Link, MeetingKind, MeetingState, PartialDate, Party, Quality,
    Records, Related, Side, Source, SourceKind, Status, StatusEntry, Strength, choices, kinds,
};

/// Everything derived from a commitment.
#[derive(Clone, Debug, PartialEq)]
pub struct CommitmentFacts {
    /// When it was made.
    pub made_on: Option<PartialDate>,
    /// Its status, and since when it has been found so without a break.
    pub status: Option<(Status, civil::Date)>,
    /// Where it stands against its deadline.
    pub timeliness: Timeliness,
    /// How old the last evidence is.
    pub freshness: Freshness,
    /// How specific it is.
    pub specificity: Specificity,
    /// Which sides say it.
    pub voices: Voices,
    /// How strong the evidence is.
    pub evidence: Evidence,
    /// How many independent groups of sources the evidence comes from.
    pub independent_sources: usize,
    /// Whether its status rests on no source of quality A or B.
    pub press_only: bool,
}

/// Where a commitment stands against its deadline; days are whole days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timeliness {
    /// No deadline is stated.
    NoDeadline,
    /// The deadline is so many days away.
    Upcoming(i32),
    /// The deadline is so few days away that it counts as soon.
    DueSoon(i32),
    /// The deadline passed so many days ago.
    Overdue(i32),
    /// It was met by its deadline.
    MetOnTime,
    /// It was met so many days after its deadline.
    MetLate(i32),
    /// Nothing more is due.
    Closed,
}

impl Timeliness {
    /// Its name, as strings and styles use it.
    pub fn key(self) -> &'static str {
        match self {
            Self::NoDeadline => "no-deadline",
            Self::Upcoming(_) => "upcoming",
            Self::DueSoon(_) => "due-soon",
            Self::Overdue(_) => "overdue",
            Self::MetOnTime => "met-on-time",
            Self::MetLate(_) => "met-late",
            Self::Closed => "closed",
        }
    }

    /// The days it speaks of, if any.
    pub fn days(self) -> Option<i32> {
        match self {
            Self::Upcoming(days) | Self::DueSoon(days) | Self::Overdue(days) | Self::MetLate(days) => {
                Some(days)
            }
            _ => None,
        }
    }
}

/// How old the last evidence is: its day and the days since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Not old.
    Fresh(civil::Date, i32),
    /// Growing old.
    Ageing(civil::Date, i32),
    /// Old.
    Stale(civil::Date, i32),
    /// There never was any.
    Silent,
}

impl Freshness {
    /// Its name, as strings and styles use it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Fresh(..) => "fresh",
            Self::Ageing(..) => "ageing",
            Self::Stale(..) => "stale",
            Self::Silent => "silent",
        }
    }

    /// The day of the last evidence and the days since.
    pub fn last(self) -> Option<(civil::Date, i32)> {
        match self {
            Self::Fresh(day, days) | Self::Ageing(day, days) | Self::Stale(day, days) => Some((day, days)),
            Self::Silent => None,
        }
    }
}

choices! {
    /// One of the four things a specific promise names.
    MissingElement {
        /// What will be there in the end.
        Deliverable = "deliverable",
        /// How much of it.
        Target = "target",
        /// By when.
        Deadline = "deadline",
        /// Who is answerable.
        Owner = "owner",
    }
}

/// How specific a commitment is: what it does not name, of the four things a specific one names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Specificity {
    /// What it does not name.
    pub missing: Vec<MissingElement>,
}

impl Specificity {
    /// How many of the four it names, 0 to 4.
    pub fn score(&self) -> usize {
        MissingElement::ALL.len() - self.missing.len()
    }
}

/// Which sides say a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreement {
    /// All parties in one text.
    Joint,
    /// Every party, each in its own text.
    All,
    /// Only some parties.
    Some(Vec<Party>),
    /// No party; only the press.
    PressOnly,
}

impl Agreement {
    /// Its name, as strings and styles use it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Joint => "joint",
            Self::All => "all",
            Self::Some(_) => "some",
            Self::PressOnly => "press-only",
        }
    }
}

/// One side's wording of a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// The side.
    pub side: Side,
    /// How strongly it words it, from its different sources.
    pub strengths: Vec<Strength>,
}

/// What the sides say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voices {
    /// Which sides say it.
    pub agreement: Agreement,
    /// Each side's wording, in the order of the parties.
    pub voices: Vec<Voice>,
    /// Whether they word it equally strongly, where at least two give a strength.
    pub same_strength: Option<bool>,
}

/// How strong the evidence for a status is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// There is none.
    None,
    /// Press, or copies no better than press.
    Press,
    /// Official texts of some sides.
    Sides(Vec<Party>),
    /// Official texts of every side.
    AllSides,
    /// Published data.
    Data,
}

impl Evidence {
    /// Its name, as strings and styles use it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Press => "press",
            Self::Sides(_) => "sides",
            Self::AllSides => "all-sides",
            Self::Data => "data",
        }
    }
}

/// Whole days from one day to another.
fn days_between(from: civil::Date, to: civil::Date) -> i32 {
    (to - from).get_days()
}

impl CommitmentFacts {
    /// Derives everything from a commitment, its sources and the as-of date.
    pub fn new(
        commitment: &Commitment<Related>,
        records: &Records<Related>,
        config: &Config,
        as_of: civil::Date,
    ) -> Self {
        let thresholds = &config.thresholds;
        let parties: Vec<Party> = config.party_indexes().collect();
        let evidence: Vec<&Source<Related>> = evidence_sources(commitment, records);
        let mut groups: Vec<&str> = evidence.iter().map(|source| source.group()).collect();
        groups.sort_unstable();
        groups.dedup();
        Self {
            made_on: made_on(commitment, records),
            status: status_since(&commitment.status),
            timeliness: timeliness(commitment, thresholds, as_of),
            freshness: freshness(commitment, records, thresholds, as_of),
            specificity: specificity(commitment),
            voices: Voices::of(commitment, records, &parties),
            evidence: evidence_strength(&evidence, &parties),
            independent_sources: groups.len(),
            press_only: commitment.status.last().is_some_and(|entry| rests_on_press(entry, records)),
        }
    }
}

/// The last status and the first day of its unbroken run.
fn status_since(status: &[StatusEntry<Related>]) -> Option<(Status, civil::Date)> {
    let last = status.last()?;
    let run = status.iter().rev().take_while(|entry| entry.is == last.is);
    run.last().map(|first| (last.is, first.date.last_day()))
}

fn timeliness(commitment: &Commitment<Related>, thresholds: &Thresholds, as_of: civil::Date) -> Timeliness {
    let status = commitment.status.last();
    let deadline = commitment.elements.deadline.stated().map(|date| date.last_day());
    match (status.map(|entry| entry.is), deadline) {
        (Some(Status::Withdrawn), _) | (Some(Status::Complete), None) => Timeliness::Closed,
        (Some(Status::Complete), Some(deadline)) => {
            match met_on(commitment).map(|met| days_between(deadline, met)) {
                Some(days) if days > 0 => Timeliness::MetLate(days),
                _ => Timeliness::MetOnTime,
            }
        }
        (_, None) => Timeliness::NoDeadline,
        (_, Some(deadline)) => match days_between(as_of, deadline) {
            left if left < 0 => Timeliness::Overdue(-left),
            left if left <= days(thresholds.due_soon_days) => Timeliness::DueSoon(left),
            left => Timeliness::Upcoming(left),
        },
    }
}

fn days(threshold: u32) -> i32 {
    i32::try_from(threshold).unwrap_or(i32::MAX)
}

/// Counts from the last update, or from the last source of a finding, whichever is later: looking again at the same
/// evidence does not make it fresh.
fn freshness(
    commitment: &Commitment<Related>,
    records: &Records<Related>,
    thresholds: &Thresholds,
    as_of: civil::Date,
) -> Freshness {
    let updates = commitment.updates.iter().map(|update| update.date.last_day());
    let findings = commitment.status.iter().filter(|entry| entry.is.is_evidenced());
    let sources = findings.flat_map(|entry| {
        let published = |link: &Link<kinds::Source>| records.get(link.to).published;
        entry.sources.iter().map(move |link| published(link).map_or(entry.date, |date| date).last_day())
    });
    let Some(last) = updates.chain(sources).max() else {
        return Freshness::Silent;
    };
    match days_between(last, as_of) {
        age if age <= days(thresholds.fresh_days) => Freshness::Fresh(last, age),
        age if age <= days(thresholds.ageing_days) => Freshness::Ageing(last, age),
        age => Freshness::Stale(last, age),
    }
}

fn specificity(commitment: &Commitment<Related>) -> Specificity {
    let elements = &commitment.elements;
    let is_stated = |element: &MissingElement| match element {
        MissingElement::Deliverable => matches!(elements.deliverable, Element::Stated(_)),
        MissingElement::Target => matches!(elements.target, Element::Stated(_)),
        MissingElement::Deadline => matches!(elements.deadline, Element::Stated(_)),
        MissingElement::Owner => matches!(elements.owner, Element::Stated(_)),
    };
    Specificity {
        missing: MissingElement::ALL.iter().copied().filter(|element| !is_stated(element)).collect(),
    }
}

impl Voices {
    /// What the sides say of a commitment, from its sources.
    pub fn of(commitment: &Commitment<Related>, records: &Records<Related>, parties: &[Party]) -> Self {
        let mut voices: Vec<Voice> = Vec::new();
        for citation in &commitment.sources {
            let side = citation.side.unwrap_or(records.get(citation.source.to).side);
            let index = voices.iter().position(|voice| voice.side == side).unwrap_or_else(|| {
                voices.push(Voice { side, strengths: Vec::new() });
                voices.len() - 1
            });
            let voice = &mut voices[index];
            voice.strengths.extend(citation.strength);
            voice.strengths.sort_unstable();
            voice.strengths.dedup();
        }
        voices.sort_by_key(|voice| voice.side);
        let speaking: Vec<Party> = voices
            .iter()
            .filter_map(|voice| if let Side::Party(party) = voice.side { Some(party) } else { None })
            .collect();
        let agreement = match () {
            () if voices.iter().any(|voice| voice.side == Side::Joint) => Agreement::Joint,
            () if !speaking.is_empty() && speaking.len() == parties.len() => Agreement::All,
            () if !speaking.is_empty() => Agreement::Some(speaking),
            () => Agreement::PressOnly,
        };
        let worded: Vec<_> = voices
            .iter()
            .filter(|voice| matches!(voice.side, Side::Party(_)) && !voice.strengths.is_empty())
            .collect();
        let same_strength =
            (worded.len() > 1).then(|| worded.iter().all(|voice| voice.strengths == worded[0].strengths));
        Self { agreement, voices, same_strength }
    }
}

/// The sources of what was found and of what happened, each once.
fn evidence_sources<'a>(
    commitment: &Commitment<Related>,
    records: &'a Records<Related>,
) -> Vec<&'a Source<Related>> {
    let status = commitment.status.last().filter(|entry| entry.is.is_evidenced());
    let mut handles: Vec<Handle<kinds::Source>> = status
        .into_iter()
        .flat_map(|entry| &entry.sources)
        .chain(commitment.updates.iter().flat_map(|update| &update.sources))
        .map(|link| link.to)
        .collect();
    handles.sort_unstable();
    handles.dedup();
    handles.into_iter().map(|handle| records.get(handle)).collect()
}

fn evidence_strength(sources: &[&Source<Related>], parties: &[Party]) -> Evidence {
    if sources.is_empty() {
        return Evidence::None;
    }
    let official: Vec<_> =
        sources.iter().filter(|source| source.kind.is_official() && source.quality <= Quality::B).collect();
    if official.iter().any(|source| source.kind == SourceKind::OfficialData) {
        return Evidence::Data;
    }
    let speaks = |party: &Party| {
        official.iter().any(|source| source.side == Side::Party(*party) || source.side == Side::Joint)
    };
    let speaking: Vec<Party> = parties.iter().copied().filter(speaks).collect();
    match speaking.len() {
        0 => Evidence::Press,
        count if count == parties.len() => Evidence::AllSides,
        _ => Evidence::Sides(speaking),
    }
}

/// Whether a finding rests on sources, none of them of quality A or B.
fn rests_on_press(entry: &StatusEntry<Related>, records: &Records<Related>) -> bool {
    entry.is.is_evidenced()
        && !entry.sources.is_empty()
        && entry.sources.iter().all(|link| records.get(link.to).quality > Quality::B)
}

/// Everything derived from a meeting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingFacts {
    /// Whether it counts among the meetings held one after the other; a call does not.
    pub in_sequence: bool,
    /// The meeting held before it, and the days between.
    pub previous: Option<(Handle<kinds::Meeting>, i32)>,
    /// The meeting held after it.
    pub next: Option<Handle<kinds::Meeting>>,
    /// The days from the meeting to each of its readouts, in their order.
    pub readout_days: Vec<Option<i32>>,
}

impl MeetingFacts {
    /// Derives everything from all meetings, in their order.
    pub fn all(records: &Records<Related>, as_of: civil::Date) -> Vec<Self> {
        let last_day = |handle: Handle<kinds::Meeting>| records.get(handle).period.to.last_day();
        let mut held: Vec<Handle<kinds::Meeting>> = records
            .handles(kinds::Meeting)
            .filter(|handle| records.get(*handle).state == MeetingState::Held && last_day(*handle) <= as_of)
            .collect();
        held.sort_by_key(|handle| (last_day(*handle), *handle));
        let mut facts: Vec<Self> = records.meetings.iter().map(|_| Self::default()).collect();
        let mut before: Option<Handle<kinds::Meeting>> = None;
        for meeting in held {
            let first_day = records.get(meeting).period.from.value.first_day();
            let own = &mut facts[meeting.index()];
            own.previous = before.map(|before| (before, days_between(last_day(before), first_day)));
            own.in_sequence = records.get(meeting).kind != MeetingKind::Call;
            if own.in_sequence {
                if let Some(before) = before {
                    facts[before.index()].next = Some(meeting);
                }
                before = Some(meeting);
            }
        }
        for handle in records.handles(kinds::Meeting) {
            let meeting = records.get(handle);
            facts[handle.index()].readout_days = meeting
                .readouts
                .iter()
                .map(|readout| {
                    let published = readout.published.or(records.get(readout.source.to).published)?;
                    Some(days_between(last_day(handle), published.last_day()))
                })
                .collect();
        }
        facts
    }
}
