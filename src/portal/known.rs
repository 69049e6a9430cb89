//! What a portal knew on a day.

use jiff::civil;

use crate::model::{
    AnyHandle, AnyLink, Citation, Commitment, CriterionState, Element, Handle, Header, Kind, KindKey, Link,
    Meeting, MeetingState, Records, Relate, Related, RevisionField, RevisionValue, kinds,
};

/// Keeps the records, and of each record the entries, that were known on a day; drafts only when asked for.
///
/// References to what was not known yet are left out, so that no page can show it.
pub fn known_on(mut records: Records<Related>, as_of: civil::Date, drafts: bool) -> Records<Related> {
    let today = Day { as_of, drafts };
    let keep = today.keep(&records);
    let known_source = |link: &Link<kinds::Source>| keep[&KindKey::Source][link.to.index()];
    for meeting in &mut records.meetings {
        let readouts_known = meeting.readouts.iter().all(|readout| {
            known_source(&Link { to: readout.source.to, span: readout.source.span })
                && readout.published.is_none_or(|date| today.knows(date.last_day()))
        });
        today.cut_meeting(meeting, readouts_known);
    }
    for commitment in &mut records.commitments {
        today.cut_commitment(commitment, &known_source);
    }
    for indicator in &mut records.indicators {
        let known = |sources: &[Link<kinds::Source>]| sources.is_empty() || sources.iter().any(known_source);
        indicator.baseline = indicator.baseline.take().filter(|baseline| known(&baseline.sources));
        indicator.target = indicator.target.take().filter(|target| known(&target.sources));
        indicator.measurements.retain(|m| known(&m.sources) && today.knows(m.period.to.last_day()));
    }
    let meeting_dates: Vec<_> = records.meetings.iter().map(|meeting| meeting.period.to.last_day()).collect();
    let source_dates: Vec<_> = records.sources.iter().map(|source| source.published).collect();
    for principle in &mut records.principles {
        principle.statements.retain(|statement| {
            let own = statement.date.map(|date| date.last_day());
            let meeting = statement.meeting.map(|meeting| meeting_dates[meeting.to.index()]);
            let source = statement
                .source
                .and_then(|source| source_dates[source.to.index()])
                .map(|date| date.last_day());
            own.or(meeting).is_none_or(|date| today.knows(date))
                && source.is_none_or(|date| today.knows(date))
        });
    }
    for discrepancy in &mut records.discrepancies {
        discrepancy
            .variants
            .retain(|variant| variant.sources.is_empty() || variant.sources.iter().any(known_source));
    }
    for person in &mut records.people {
        person.posts.retain(|post| post.from.is_none_or(|from| today.knows(from.value.first_day())));
        for post in &mut person.posts {
            post.to = post.to.filter(|to| today.knows(to.last_day()));
        }
    }
    let kept = |handle: AnyHandle| keep[&handle.kind][handle.index];
    let mut moved = Moved { places: Places::new() };
    for (kind, keep) in &keep {
        let mut next = 0;
        let places = keep
            .iter()
            .map(|keep| {
                keep.then(|| {
                    next += 1;
                    next - 1
                })
            })
            .collect();
        moved.places.insert(*kind, places);
    }
    records.retain(kept);
    records.relate(&mut moved)
}

type Keep = std::collections::BTreeMap<KindKey, Vec<bool>>;
type Places = std::collections::BTreeMap<KindKey, Vec<Option<usize>>>;

struct Day {
    as_of: civil::Date,
    drafts: bool,
}

impl Day {
    fn knows(&self, date: civil::Date) -> bool {
        date <= self.as_of
    }

    fn publishes(&self, header: &Header) -> bool {
        let published = !header.draft && header.publish_on.is_none_or(|date| self.knows(date.last_day()));
        published || self.drafts
    }

    /// For each kind, which of its records are known.
    fn keep(&self, records: &Records<Related>) -> Keep {
        fn each<R>(list: &[R], keep: impl Fn(&R) -> bool) -> Vec<bool> {
            list.iter().map(keep).collect()
        }
        let published = |kind| each(&records.headers(kind), |header| self.publishes(header));
        let mut keep: Keep = [
            KindKey::Topic,
            KindKey::Page,
            KindKey::Organization,
            KindKey::Person,
            KindKey::Question,
            KindKey::Term,
        ]
        .into_iter()
        .map(|kind| (kind, published(kind)))
        .collect();
        let sources = each(&records.sources, |source| {
            self.publishes(&source.header) && source.published.is_none_or(|date| self.knows(date.last_day()))
        });
        let known = |link: &Link<kinds::Source>| sources[link.to.index()];
        keep.insert(
            KindKey::Meeting,
            each(&records.meetings, |m| self.publishes(&m.header) && self.knows_of(m)),
        );
        keep.insert(
            KindKey::Commitment,
            each(&records.commitments, |commitment| {
                let made = made_on(commitment, records);
                self.publishes(&commitment.header)
                    && made.is_none_or(|date| self.knows(date))
                    && (commitment.sources.is_empty()
                        || commitment.sources.iter().any(|citation: &Citation<_>| known(&citation.source)))
            }),
        );
        keep.insert(
            KindKey::Initiative,
            each(&records.initiatives, |initiative| {
                let meeting =
                    initiative.launched_at.map(|link| records.get(link.to).period.from.value.first_day());
                let launched = initiative.launched_on.map(|date| date.value.first_day()).or(meeting);
                self.publishes(&initiative.header) && launched.is_none_or(|date| self.knows(date))
            }),
        );
        keep.insert(
            KindKey::Indicator,
            each(&records.indicators, |indicator| {
                let mut cited = indicator
                    .baseline
                    .iter()
                    .flat_map(|b| &b.sources)
                    .chain(indicator.target.iter().flat_map(|t| &t.sources))
                    .chain(indicator.measurements.iter().flat_map(|m| &m.sources))
                    .peekable();
                self.publishes(&indicator.header) && (cited.peek().is_none() || cited.any(known))
            }),
        );
        keep.insert(
            KindKey::Principle,
            each(&records.principles, |principle| {
                let mut statements = principle.statements.iter().peekable();
                self.publishes(&principle.header)
                    && (statements.peek().is_none()
                        || statements.any(|s| {
                            let meeting = s.meeting.map(|link| records.get(link.to).period.to.last_day());
                            let date = s.date.map(|date| date.last_day()).or(meeting);
                            date.is_none_or(|date| self.knows(date)) && s.source.as_ref().is_none_or(known)
                        }))
            }),
        );
        keep.insert(KindKey::Source, sources.clone());
        let discrepancies = each(&records.discrepancies, |discrepancy| {
            let known_variants = discrepancy
                .variants
                .iter()
                .filter(|v| v.sources.is_empty() || v.sources.iter().any(known))
                .count();
            let subject = discrepancy.subject.is_none_or(|subject: AnyLink| {
                keep.get(&subject.to.kind).is_none_or(|keep| keep[subject.to.index])
            });
            self.publishes(&discrepancy.header) && known_variants >= 2 && subject
        });
        keep.insert(KindKey::Discrepancy, discrepancies);
        keep
    }

    /// Whether a meeting is known at all: it has begun, or it had been announced.
    fn knows_of(&self, meeting: &Meeting<Related>) -> bool {
        if self.has_passed(meeting) {
            return true;
        }
        match &meeting.announced {
            Some(announced) => self.knows(announced.on.last_day()),
            None => !matches!(meeting.state, MeetingState::Held | MeetingState::Unknown),
        }
    }

    fn has_passed(&self, meeting: &Meeting<Related>) -> bool {
        self.knows(meeting.period.to.last_day())
    }

    /// Before its day a meeting is only announced; before its readouts it has no summary.
    fn cut_meeting(&self, meeting: &mut Meeting<Related>, readouts_known: bool) {
        let passed = self.has_passed(meeting);
        if !passed {
            if matches!(meeting.state, MeetingState::Held | MeetingState::Unknown) {
                meeting.state = MeetingState::Announced;
            }
            meeting.participants.clear();
            meeting.agenda.clear();
        }
        if !passed || !readouts_known {
            meeting.summary = None;
            meeting.takeaways.clear();
            meeting.body = None;
        }
        meeting.readouts.retain(|readout| readout.published.is_none_or(|date| self.knows(date.last_day())));
    }

    fn cut_commitment(
        &self,
        commitment: &mut Commitment<Related>,
        known: &impl Fn(&Link<kinds::Source>) -> bool,
    ) {
        commitment.status.retain(|entry| self.knows(entry.date.last_day()));
        commitment.updates.retain(|update| self.knows(update.date.last_day()));
        let later_deadline = commitment.revisions.iter().find(|revision| {
            revision.field == RevisionField::Deadline && !self.knows(revision.date.last_day())
        });
        if let Some(RevisionValue::Date(before)) = later_deadline.map(|revision| &revision.old) {
            commitment.elements.deadline = Element::Stated(*before);
        }
        commitment.revisions.retain(|revision| self.knows(revision.date.last_day()));
        for criterion in &mut commitment.criteria {
            if !criterion.sources.is_empty() && !criterion.sources.iter().any(known) {
                criterion.state = CriterionState::Unknown;
            }
        }
    }
}

/// The day a commitment was made, as far as it is known: the last day it may mean.
pub(super) fn made_on(commitment: &Commitment<Related>, records: &Records<Related>) -> Option<civil::Date> {
    let meeting = commitment.made_at.map(|link| records.get(link.to).period.to.last_day());
    meeting.or(commitment.made_on.map(|date| date.last_day()))
}

/// Moves references to where the kept records now stand.
struct Moved {
    places: Places,
}

impl Moved {
    fn place(&self, kind: KindKey, index: usize) -> Option<usize> {
        self.places.get(&kind)?[index]
    }
}

impl Relate<Related, Related> for Moved {
    fn link<K: Kind>(&mut self, from: &Link<K>) -> Option<Link<K>> {
        let index = self.place(K::KEY, from.to.index())?;
        Some(Link { to: Handle::new(index), span: from.span })
    }

    fn any(&mut self, from: &AnyLink) -> Option<AnyLink> {
        let index = self.place(from.to.kind, from.to.index)?;
        Some(AnyLink { to: AnyHandle { kind: from.to.kind, index }, span: from.span })
    }
}
