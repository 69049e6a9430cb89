//! Meetings.

use super::{Citation, Date, Header, Period, ProseWords, Relate, Side, Stage, Words, choices, kinds};

choices! {
    /// What kind of meeting it is.
    MeetingKind {
        /// A session of the group the portal follows.
        GroupMeeting = "group-meeting",
        /// A meeting of ministers.
        Ministerial = "ministerial",
        /// A call.
        Call = "call",
        /// A meeting of leaders.
        LeadersMeeting = "leaders-meeting",
        /// A visit.
        Visit = "visit",
    }
}

choices! {
    /// What is known of whether it took place.
    MeetingState {
        /// It is to take place.
        Announced = "announced",
        /// It took place.
        Held = "held",
        /// It is to take place later than announced.
        Postponed = "postponed",
        /// It will not take place.
        Cancelled = "cancelled",
        /// Its day has passed and nothing is known.
        Unknown = "unknown",
    }
}

/// A meeting and its summary.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting<S: Stage> {
    /// Its id and publication.
    pub header: Header,
    /// Its name.
    pub title: Words,
    /// What it was about, in one sentence.
    pub summary: Option<Words>,
    /// What to remember of it.
    pub takeaways: Vec<ProseWords<S>>,
    /// What was to be discussed.
    pub agenda: Vec<ProseWords<S>>,
    /// The summary.
    pub body: Option<ProseWords<S>>,
    /// When it is, or was.
    pub period: Period,
    /// What kind of meeting it is.
    pub kind: MeetingKind,
    /// What is known of whether it took place.
    pub state: MeetingState,
    /// Its number among the numbered sessions.
    pub number: Option<i64>,
    /// The initiative it belongs to.
    pub initiative: Option<S::To<kinds::Initiative>>,
    /// When its date was made public.
    pub announced: Option<Announcement<S>>,
    /// Where it is, or was.
    pub place: Place,
    /// Who took part.
    pub participants: Vec<Participant<S>>,
    /// Its topics.
    pub topics: Vec<S::To<kinds::Topic>>,
    /// What each side published about it.
    pub readouts: Vec<Readout<S>>,
    /// What else it rests on.
    pub sources: Vec<Citation<S>>,
}

/// When a meeting's date was made public.
#[derive(Clone, Debug, PartialEq)]
pub struct Announcement<S: Stage> {
    /// The day.
    pub on: Date,
    /// Where it was said.
    pub source: Option<S::To<kinds::Source>>,
}

/// Where a meeting is held.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// The town.
    pub city: Option<Words>,
    /// The building.
    pub venue: Option<Words>,
    /// The country.
    pub country: Option<Words>,
}

/// Someone who took part, as a person, as an organization or both.
#[derive(Clone, Debug, PartialEq)]
pub struct Participant<S: Stage> {
    /// The person.
    pub person: Option<S::To<kinds::Person>>,
    /// The organization.
    pub organization: Option<S::To<kinds::Organization>>,
    /// For whom.
    pub side: Side,
    /// The role, as the source gives it.
    pub role: Option<Words>,
    /// Whether at the head of the delegation.
    pub head: bool,
    /// Who says so.
    pub source: Option<S::To<kinds::Source>>,
}

/// A side's published account of a meeting.
#[derive(Clone, Debug, PartialEq)]
pub struct Readout<S: Stage> {
    /// The account.
    pub source: S::To<kinds::Source>,
    /// Whose it is.
    pub side: Side,
    /// When it was published, if not on the day given by the source.
    pub published: Option<Date>,
}

impl<A: Stage> Meeting<A> {
    /// The record at the next stage.
    pub fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Meeting<B> {
        Meeting {
            header: self.header.clone(),
            title: self.title.clone(),
            summary: self.summary.clone(),
            takeaways: self.takeaways.iter().map(|words| words.relate(relate)).collect(),
            agenda: self.agenda.iter().map(|words| words.relate(relate)).collect(),
            body: self.body.as_ref().map(|words| words.relate(relate)),
            period: self.period,
            kind: self.kind,
            state: self.state,
            number: self.number,
            initiative: relate.optional(&self.initiative),
            announced: self.announced.as_ref().map(|announced| Announcement {
                on: announced.on,
                source: relate.optional(&announced.source),
            }),
            place: self.place.clone(),
            participants: self.participants.iter().map(|participant| participant.relate(relate)).collect(),
            topics: relate.links(&self.topics),
            readouts: self.readouts.iter().filter_map(|readout| readout.relate(relate)).collect(),
            sources: self.sources.iter().filter_map(|citation| citation.relate(relate)).collect(),
        }
    }
}

impl<A: Stage> Participant<A> {
    fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Participant<B> {
        Participant {
            person: relate.optional(&self.person),
            organization: relate.optional(&self.organization),
            side: self.side,
            role: self.role.clone(),
            head: self.head,
            source: relate.optional(&self.source),
        }
    }
}

impl<A: Stage> Readout<A> {
    fn relate<B: Stage>(&self, relate: &mut impl Relate<A, B>) -> Option<Readout<B>> {
        Some(Readout { source: relate.link(&self.source)?, side: self.side, published: self.published })
    }
}
