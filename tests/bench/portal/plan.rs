//! Which records there are, when things happen and on what evidence; not what anything says.
//!
//! Everything grows with the two numbers asked for, but what a portal of any size has few of.

use std::collections::BTreeSet;

use super::chance::Chance;
use super::day::Day;
use super::words::{
    ASPECTS, FIELDS, FIRST_NAMES, LANGUAGES, LAST_NAMES, OFFICES, PLACES, PUBLISHERS, Pair, REGIONS, SIDES,
    VERBS, pair, slug,
};

/// The portal's records.
pub(crate) struct Plan {
    pub(crate) topics: Vec<Named>,
    pub(crate) organizations: Vec<Organization>,
    pub(crate) people: Vec<Named>,
    pub(crate) sources: Vec<Source>,
    pub(crate) meetings: Vec<Meeting>,
    pub(crate) commitments: Vec<Commitment>,
    /// The ids of these kinds, which need no more.
    pub(crate) initiatives: Vec<String>,
    pub(crate) indicators: Vec<String>,
    pub(crate) questions: Vec<String>,
    pub(crate) terms: Vec<String>,
    pub(crate) principles: Vec<String>,
}

/// A record with an id and a title.
pub(crate) struct Named {
    pub(crate) id: String,
    pub(crate) title: Pair,
}

pub(crate) struct Organization {
    pub(crate) id: String,
    pub(crate) name: Pair,
    pub(crate) kind: &'static str,
    pub(crate) side: &'static str,
}

pub(crate) struct Source {
    pub(crate) id: String,
    pub(crate) published: Day,
    pub(crate) kind: &'static str,
    pub(crate) side: &'static str,
    pub(crate) quality: &'static str,
    pub(crate) publisher: &'static str,
    pub(crate) language: &'static str,
}

pub(crate) struct Meeting {
    pub(crate) id: String,
    pub(crate) day: Day,
    /// The last day it may mean.
    pub(crate) last: Day,
    pub(crate) precision: Precision,
    pub(crate) state: &'static str,
    pub(crate) place: &'static str,
    pub(crate) topics: Vec<usize>,
    /// Its sides' accounts.
    pub(crate) readouts: Vec<usize>,
    /// The commitments made there.
    pub(crate) commitments: Vec<usize>,
}

/// How a meeting's date is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Precision {
    Day,
    TwoDays,
    Month,
}

pub(crate) struct Commitment {
    pub(crate) id: String,
    pub(crate) title: Pair,
    /// Where it was made, or nowhere but in a text.
    pub(crate) meeting: Option<usize>,
    pub(crate) made: Day,
    pub(crate) topics: Vec<usize>,
    pub(crate) nature: &'static str,
    pub(crate) parent: Option<usize>,
    pub(crate) superseded_by: Option<usize>,
    /// The first source of the batch it was read in.
    pub(crate) batch: usize,
    pub(crate) deadline: Option<Day>,
    pub(crate) revision: Option<Revision>,
    pub(crate) statuses: Vec<Finding>,
    pub(crate) updates: Vec<Update>,
}

pub(crate) struct Revision {
    pub(crate) day: Day,
    pub(crate) old: Day,
    pub(crate) source: usize,
}

pub(crate) struct Finding {
    pub(crate) day: Day,
    pub(crate) is: &'static str,
    pub(crate) source: Option<usize>,
}

pub(crate) struct Update {
    pub(crate) day: Day,
    pub(crate) weight: &'static str,
    pub(crate) source: usize,
}

/// The sources of a batch, a day apart: kind, side, quality.
pub(crate) const BATCH: [(&str, &str, &str); 6] = [
    ("readout", "north", "A"),
    ("readout", "south", "A"),
    ("press", "none", "B"),
    ("joint-statement", "joint", "A"),
    ("official-data", "north", "A"),
    ("press", "none", "C"),
];

/// The places in a batch of each side's own text, of the joint one and of the press.
pub(crate) const BATCH_SIDES: [usize; 2] = [0, 1];
pub(crate) const BATCH_JOINT: usize = 3;
pub(crate) const BATCH_PRESS: [usize; 2] = [2, 5];

/// Ids that are given once.
#[derive(Default)]
struct Ids(BTreeSet<String>);

impl Ids {
    fn give(&mut self, wish: &str) -> String {
        let numbered = (2..).map(|number| format!("{wish}-{number}"));
        let free = [wish.to_owned()].into_iter().chain(numbered).find(|id| self.0.insert(id.clone()));
        free.unwrap_or_default()
    }
}

impl Plan {
    pub(crate) fn new(meetings: usize, commitments: usize) -> Self {
        let numbered =
            |name: &str, count: usize| (1..=count).map(|number| format!("{name}-{number}")).collect();
        let mut plan = Self {
            topics: (0..(commitments / 200).clamp(8, ASPECTS.len() * FIELDS.len())).map(topic).collect(),
            organizations: organizations((meetings / 20).max(16)),
            people: people((meetings / 5).max(20)),
            sources: sources((commitments / 20).max(2)),
            meetings: Vec::new(),
            commitments: Vec::new(),
            initiatives: numbered("programme", (meetings / 50).max(4)),
            indicators: numbered("indicator", (meetings / 50).max(4)),
            questions: numbered("question", (meetings / 50).max(4)),
            terms: numbered("term", (meetings / 20).max(8)),
            principles: numbered("principle", 8),
        };
        plan.add_meetings(meetings);
        plan.add_commitments(commitments);
        plan
    }

    fn add_meetings(&mut self, count: usize) {
        let mut ids = Ids::default();
        let future = count.div_ceil(100);
        let past = count - future;
        let stretch = (Day::AS_OF.0 - Day::FIRST.0) * 100 / past;
        for index in 0..count {
            let chance = &mut Chance::of("meeting", index);
            let day = if index < past {
                Day(Day::FIRST.0 + (index * stretch + chance.below(stretch)) / 100)
            } else {
                Day::AS_OF.plus(5 + (index - past) * 9)
            };
            let settled = day < Day::AS_OF.minus(60);
            let precision = match chance.below(100) {
                0..3 if settled => Precision::Month,
                3..10 if settled => Precision::TwoDays,
                _ => Precision::Day,
            };
            let last = match precision {
                Precision::Day => day,
                Precision::TwoDays => day.plus(1),
                Precision::Month => day.plus(31),
            };
            let state = match chance.below(100) {
                _ if index >= past => "announced",
                0..2 => "cancelled",
                2..3 => "postponed",
                _ => "held",
            };
            let place = *chance.one(&PLACES);
            let date = if precision == Precision::Month { day.month() } else { day.to_string() };
            let readouts = match self.batch_after(last) {
                Some(first) if state == "held" => vec![first + BATCH_SIDES[0], first + BATCH_SIDES[1]],
                _ => Vec::new(),
            };
            let topics = chance.between(1, 5);
            self.meetings.push(Meeting {
                id: ids.give(&format!("{date}-{}", slug(place))),
                day,
                last,
                precision,
                state,
                place,
                topics: chance.some(topics, self.topics.len()),
                readouts,
                commitments: Vec::new(),
            });
        }
    }

    fn add_commitments(&mut self, count: usize) {
        let mut ids = Ids::default();
        let held: Vec<usize> =
            (0..self.meetings.len()).filter(|index| self.meetings[*index].state == "held").collect();
        for index in 0..count {
            let chance = &mut Chance::of("commitment", index);
            let meeting = held[index * held.len() / count];
            let ([verb, verb_es], [field, field_es]) = (*chance.one(&VERBS), *chance.one(&FIELDS));
            let place = *chance.one(&PLACES);
            let title = [format!("{verb} {field} in {place}"), format!("{verb_es} {field_es} en {place}")];
            let made_at = chance.percent(98).then_some(meeting);
            let siblings = &self.meetings[meeting].commitments;
            let is_part = made_at.is_some() && chance.percent(8);
            let parent = siblings.first().copied().filter(|_| is_part);
            let topics = chance.between(1, 3);
            let mut commitment = Commitment {
                id: ids.give(&slug(&title[0])),
                title,
                meeting: made_at,
                made: self.meetings[meeting].last,
                topics: chance.some(topics, self.topics.len()),
                nature: match chance.below(100) {
                    0..25 => "ongoing",
                    25..30 => "conditional",
                    _ => "one-off",
                },
                parent,
                superseded_by: None,
                batch: self
                    .batch_after(self.meetings[meeting].last)
                    .unwrap_or(self.sources.len() - BATCH.len()),
                deadline: None,
                revision: None,
                statuses: Vec::new(),
                updates: Vec::new(),
            };
            self.add_history(&mut commitment, chance);
            if commitment.statuses.last().is_some_and(|last| last.is == "withdrawn") && chance.percent(30) {
                commitment.superseded_by = Some(index + chance.between(1, 20)).filter(|later| *later < count);
            }
            if made_at.is_some() {
                self.meetings[meeting].commitments.push(index);
            }
            self.commitments.push(commitment);
        }
    }

    /// Findings, the updates they rest on and the deadline, from the first source until the end or today.
    fn add_history(&self, commitment: &mut Commitment, chance: &mut Chance) {
        let read = self.sources[commitment.batch + BATCH.len() - 1].published;
        let opened = commitment.made.max(read);
        let end = opened.plus(chance.between(200, 2_400));
        let closed = end < Day::AS_OF && chance.percent(92);
        let end = end.min(Day::AS_OF);
        let first = *chance.one(&["no-evidence", "no-evidence", "not-assessable", "not-started"]);
        let source = (first == "not-started").then_some(commitment.batch);
        commitment.statuses.push(Finding { day: opened, is: first, source });
        let steps = chance.between(1, 4);
        let mut level = 0;
        for step in 1..=steps {
            let day = Day(opened.0 + (end.0 - opened.0) * step / (steps + 1));
            level = (level + chance.below(2)).min(2);
            self.find(commitment, day, [first, "limited", "substantial"][level], chance);
        }
        if closed {
            let is_met = commitment.nature != "ongoing" && chance.percent(80);
            self.find(commitment, end, if is_met { "complete" } else { "withdrawn" }, chance);
        } else if chance.percent(97) {
            // Somebody looked again not long ago.
            let looked = Day::AS_OF.minus(chance.below(300));
            if commitment.statuses.last().is_some_and(|last| last.day < looked) {
                self.find(commitment, looked, if level == 2 { "substantial" } else { "limited" }, chance);
            }
        }
        let last = commitment.statuses.last().map_or(opened, |last| last.day);
        for _ in 0..chance.below(3) {
            let day = opened.plus(chance.below(last.0 - opened.0 + 1));
            let source = self.evidence(day, chance);
            commitment.updates.push(Update { day, weight: "announcement", source });
        }
        commitment.updates.sort_by_key(|update| update.day);
        if chance.percent(60) {
            let deadline = opened.plus(chance.between(120, 1_500));
            let revised = opened.plus(chance.between(10, 400));
            commitment.deadline = Some(deadline);
            if revised <= last && chance.percent(20) {
                let source = self.evidence(revised, chance);
                commitment.revision = Some(Revision { day: revised, old: deadline, source });
                commitment.deadline = Some(deadline.plus(chance.between(60, 400)));
            }
        }
    }

    fn find(&self, commitment: &mut Commitment, day: Day, is: &'static str, chance: &mut Chance) {
        let is_evidenced = !matches!(is, "no-evidence" | "not-assessable");
        let source = is_evidenced.then(|| self.evidence(day, chance));
        if let Some(source) = source {
            let weight = *chance.one(&["concrete-action", "record"]);
            commitment.updates.push(Update { day, weight, source });
        }
        commitment.statuses.push(Finding { day, is, source });
    }

    /// The first source of the first batch of a day or later.
    fn batch_after(&self, day: Day) -> Option<usize> {
        let mut starts = (0..self.sources.len()).step_by(BATCH.len());
        starts.find(|start| self.sources[*start].published >= day)
    }

    /// A good source that was there on a day, not long before.
    fn evidence(&self, day: Day, chance: &mut Chance) -> usize {
        let there = self.sources.partition_point(|source| source.published <= day);
        let index = there.saturating_sub(1 + chance.below(8));
        (0..=index).rev().find(|index| self.sources[*index].quality < "C").unwrap_or_default()
    }
}

fn topic(index: usize) -> Named {
    let [aspect, aspect_es] = ASPECTS[index / FIELDS.len()];
    let [field, field_es] = FIELDS[index % FIELDS.len()];
    let title = [format!("{aspect} {field}"), format!("{aspect_es} {field_es}")];
    Named { id: slug(&title[0]), title }
}

fn organizations(count: usize) -> Vec<Organization> {
    let mut ids = Ids::default();
    let organization = |index: usize| {
        let ([office, office_es], kind) = OFFICES[index / 2 % OFFICES.len()];
        let [field, field_es] = FIELDS[index / (2 * OFFICES.len()) % FIELDS.len()];
        let [region, region_es] = REGIONS[index % 2];
        let name = [format!("{office} {field}, {region}"), format!("{office_es} {field_es}, {region_es}")];
        Organization { id: ids.give(&slug(&name[0])), name, kind, side: SIDES[index % 2] }
    };
    (0..count).map(organization).collect()
}

fn people(count: usize) -> Vec<Named> {
    let mut ids = Ids::default();
    let person = |index: usize| {
        let first = FIRST_NAMES[index % FIRST_NAMES.len()];
        let last = LAST_NAMES[(index / FIRST_NAMES.len() + index * 7) % LAST_NAMES.len()];
        let name = format!("{first} {last}");
        Named { id: ids.give(&slug(&name)), title: [name.clone(), name] }
    };
    (0..count).map(person).collect()
}

/// Batches of sources in the order of their days, evenly over the years: the texts that follow a round of talks.
fn sources(batches: usize) -> Vec<Source> {
    let mut ids = Ids::default();
    let years = Day::AS_OF.0 - BATCH.len() - Day::FIRST.0;
    let source = |index: usize| {
        let (batch, place) = (index / BATCH.len(), index % BATCH.len());
        let published = Day(Day::FIRST.0 + years * batch / (batches - 1) + place);
        let (kind, side, quality) = BATCH[place];
        let (publisher, language) = match side {
            "none" => PUBLISHERS[(batch + place) % PUBLISHERS.len()],
            "north" => ("Government of the North", "en"),
            "south" => ("Gobierno del Sur", "es"),
            _ => ("Joint Secretariat", LANGUAGES[batch % 2]),
        };
        let id = ids.give(&format!("{}-{published}", slug(publisher)));
        Source { id, published, kind, side, quality, publisher, language }
    };
    (0..batches * BATCH.len()).map(source).collect()
}

impl Plan {
    /// The title of a meeting.
    pub(crate) fn meeting_title(&self, index: usize) -> Pair {
        let [en, es] = pair(
            [["Round of talks in", "Ronda de conversaciones en"], ["Joint session in", "Sesión conjunta en"]]
                [index % 2],
        );
        let meeting = &self.meetings[index];
        let [day_en, day_es] = meeting.day.month_words();
        let (place, number) = (meeting.place, index + 1);
        [format!("{en} {place}, {day_en} (no. {number})"), format!("{es} {place}, {day_es} (núm. {number})")]
    }
}
