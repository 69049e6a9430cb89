//! What a portal knew on a day.

use jiff::civil;

use crate::model::{
    AnyHandle, AnyLink, Citation, Commitment, CriterionState, Element, Handle, Header, Kind, KindKey, Link,
    Meeting, MeetingState, PartialDate, PrincipleStatement, Records, Relate, Related, Revision,
    RevisionField, RevisionValue, kinds,
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
            known_source(&readout.source) && readout.published.is_none_or(|date| today.knows(date.last_day()))
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
    for principle in &mut records.principles {
        principle.statements.retain(|statement| {
            let meeting = statement.meeting.map(|meeting| meeting_dates[meeting.to.index()]);
            today.knows_statement(statement, meeting, &known_source)
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
    if keep.values().flatten().all(|keep| *keep) {
        // Nothing is left out, so nothing moves.
        return records;
    }
    let kept = |handle: AnyHandle| keep[&handle.kind][handle.index];
    let mut new_places = Places::new();
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
        new_places.insert(*kind, places);
    }
    records.retain(kept);
    records.relate(usize::MAX, || Moved { places: &new_places }).0
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
            each(&records.meetings, |m| self.publishes(&m.header) && self.knows_of(m, records)),
        );
        keep.insert(
            KindKey::Commitment,
            each(&records.commitments, |commitment| {
                let made = made_on(commitment, records);
                self.publishes(&commitment.header)
                    && made.is_none_or(|date| self.knows(date.first_day()))
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
                        || statements.any(|statement| {
                            let meeting =
                                statement.meeting.map(|link| records.get(link.to).period.to.last_day());
                            self.knows_statement(statement, meeting, &known)
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

    /// Whether a statement of a principle is known: by its own date or its meeting's, and by its source.
    fn knows_statement(
        &self,
        statement: &PrincipleStatement<Related>,
        meeting: Option<civil::Date>,
        known: &impl Fn(&Link<kinds::Source>) -> bool,
    ) -> bool {
        let date = statement.date.map(|date| date.last_day()).or(meeting);
        date.is_none_or(|date| self.knows(date)) && statement.source.as_ref().is_none_or(known)
    }

    /// Whether a meeting is known at all: its day has come, or it had been announced.
    fn knows_of(&self, meeting: &Meeting<Related>, records: &Records<Related>) -> bool {
        if self.has_come(meeting) {
            return true;
        }
        // A meeting still to come is known from its announcement, or from the first source that speaks of it.
        let cited = meeting.sources.iter().map(|citation| citation.source.to);
        let published = cited.filter_map(|source| records.get(source).published);
        let first = published.map(|date| date.last_day()).min();
        match meeting.announced.as_ref().map(|announced| announced.on.last_day()).or(first) {
            Some(day) => self.knows(day),
            None => !matches!(meeting.state, MeetingState::Held | MeetingState::Unknown),
        }
    }

    /// Whether a meeting's day has come; one that was held may have been held on the first day its date may mean.
    fn has_come(&self, meeting: &Meeting<Related>) -> bool {
        match meeting.state {
            MeetingState::Held => self.knows(meeting.period.from.value.first_day()),
            _ => self.knows(meeting.period.to.last_day()),
        }
    }

    /// Before its day a meeting is only announced; before its readouts it has no summary.
    fn cut_meeting(&self, meeting: &mut Meeting<Related>, readouts_known: bool) {
        let has_come = self.has_come(meeting);
        if has_come && meeting.state == MeetingState::Announced {
            meeting.state = MeetingState::Unknown;
        }
        if !has_come {
            if matches!(meeting.state, MeetingState::Held | MeetingState::Unknown) {
                meeting.state = MeetingState::Announced;
            }
            meeting.participants.clear();
            meeting.agenda.clear();
        }
        if !has_come || !readouts_known {
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
        // An update whose sources all came later was not known, whatever day it speaks of.
        commitment.updates.retain(|update| {
            self.knows(update.date.last_day())
                && (update.sources.is_empty() || update.sources.iter().any(known))
        });
        let (known_revisions, later): (Vec<_>, Vec<_>) = std::mem::take(&mut commitment.revisions)
            .into_iter()
            .partition(|revision| self.knows(revision.date.last_day()));
        commitment.revisions = known_revisions;
        // The last first, so that what the earliest of them changed is what stands in the end.
        for revision in later.into_iter().rev() {
            undo(commitment, revision);
        }
        for criterion in &mut commitment.criteria {
            if !criterion.sources.is_empty() && !criterion.sources.iter().any(known) {
                criterion.state = CriterionState::Unknown;
            }
        }
    }
}

/// Puts back what a revision changed, as far as a revision says it: a statement, topics and parties stay as they are.
fn undo(commitment: &mut Commitment<Related>, revision: Revision<Related>) {
    let elements = &mut commitment.elements;
    match (revision.field, revision.old) {
        (RevisionField::Deadline, RevisionValue::Date(before)) => elements.deadline = Element::Stated(before),
        (RevisionField::Title, RevisionValue::Words(before)) => commitment.title = before,
        (RevisionField::Target, RevisionValue::Words(before)) => elements.target = Element::Stated(before),
        (RevisionField::Deliverable, RevisionValue::Words(before)) => {
            elements.deliverable = Element::Stated(before)
        }
        (RevisionField::Owner, RevisionValue::Words(before)) => elements.owner = Element::Stated(before),
        _ => {}
    }
}

/// The date a commitment was made on.
pub(super) fn made_on(commitment: &Commitment<Related>, records: &Records<Related>) -> Option<PartialDate> {
    let meeting = commitment.made_at.map(|link| records.get(link.to).period.to.value);
    meeting.or(commitment.made_on.map(|date| date.value))
}

/// Moves references to where the kept records now stand.
struct Moved<'a> {
    places: &'a Places,
}

impl Moved<'_> {
    fn place(&self, kind: KindKey, index: usize) -> Option<usize> {
        self.places.get(&kind)?[index]
    }
}

impl Relate<Related, Related> for Moved<'_> {
    fn link<K: Kind>(&mut self, from: &Link<K>) -> Option<Link<K>> {
        let index = self.place(K::KEY, from.to.index())?;
        Some(Link { to: Handle::new(index), span: from.span })
    }

    fn any(&mut self, from: &AnyLink) -> Option<AnyLink> {
        let index = self.place(from.to.kind, from.to.index)?;
        Some(AnyLink { to: AnyHandle { kind: from.to.kind, index }, span: from.span })
    }
}
