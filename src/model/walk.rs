//! Walking over everything that records say.

use super::{
    AnyHandle, Citation, Kind, KindKey, Link, ProseWords, Records, Related, RevisionValue, Stage, Words,
    kinds,
};
use crate::text::Span;

/// Whose words a short text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The portal's own.
    Own,
    /// A name: what something is called, whoever calls it so.
    Name,
    /// The words of a source or of an earlier version, kept as they were.
    Kept,
}

impl<S: Stage> Records<S> {
    /// The records of a kind, each with its handle.
    fn each<K: Kind>(&self, kind: K) -> impl Iterator<Item = (AnyHandle, &K::Record<S>)> {
        self.handles(kind).map(|handle| (handle.into(), self.get(handle)))
    }

    /// Calls a function with every short text of every record, the record, and whose words they are.
    pub fn each_text<'a>(&'a self, mut visit: impl FnMut(AnyHandle, Voice, &'a Words)) {
        let mut each = |from: AnyHandle, voice: Voice, texts: &mut dyn Iterator<Item = &'a Words>| {
            texts.for_each(|text| visit(from, voice, text));
        };
        for (from, meeting) in self.each(kinds::Meeting) {
            let place = [&meeting.place.city, &meeting.place.venue, &meeting.place.country].into_iter();
            let roles = meeting.participants.iter().filter_map(|participant| participant.role.as_ref());
            each(from, Voice::Own, &mut [&meeting.title].into_iter().chain(&meeting.summary));
            each(from, Voice::Name, &mut place.flatten().chain(roles));
        }
        for (from, commitment) in self.each(kinds::Commitment) {
            let elements = &commitment.elements;
            let elements = [&elements.deliverable, &elements.target, &elements.owner].into_iter();
            let elements = elements.filter_map(|element| element.stated());
            let status =
                commitment.status.iter().flat_map(|entry| entry.searched.iter().chain(&entry.missing));
            let criteria = &commitment.criteria;
            let criteria = criteria
                .iter()
                .flat_map(|criterion| [&criterion.text].into_iter().chain(&criterion.verified));
            let because = commitment.revisions.iter().map(|revision| &revision.because);
            let own = [&commitment.title].into_iter().chain(elements).chain(status).chain(criteria);
            each(from, Voice::Own, &mut own.chain(because));
            let revised = commitment.revisions.iter().flat_map(|revision| [&revision.old, &revision.new]);
            let mut revised = revised.filter_map(|value| match value {
                RevisionValue::Words(words) => Some(words),
                RevisionValue::Date(_) => None,
            });
            each(from, Voice::Kept, &mut revised);
        }
        let cited = self.each(kinds::Meeting).map(|(from, meeting)| (from, &meeting.sources));
        let cited = cited.chain(self.each(kinds::Commitment).map(|(from, it)| (from, &it.sources)));
        let cited = cited.chain(self.each(kinds::Initiative).map(|(from, it)| (from, &it.sources)));
        let cited = cited.chain(self.each(kinds::Question).map(|(from, it)| (from, &it.sources)));
        let cited = cited.chain(self.each(kinds::Term).map(|(from, it)| (from, &it.sources)));
        for (from, citations) in cited {
            each(from, Voice::Own, &mut citations.iter().filter_map(|citation| citation.locator.as_ref()));
        }
        for (from, topic) in self.each(kinds::Topic) {
            each(from, Voice::Own, &mut [&topic.title, &topic.summary].into_iter());
        }
        for (from, page) in self.each(kinds::Page) {
            each(from, Voice::Own, &mut [&page.title].into_iter().chain(&page.summary));
        }
        for (from, initiative) in self.each(kinds::Initiative) {
            each(from, Voice::Name, &mut [&initiative.title].into_iter());
        }
        for (from, organization) in self.each(kinds::Organization) {
            each(from, Voice::Name, &mut [&organization.name].into_iter().chain(&organization.short_name));
        }
        for (from, person) in self.each(kinds::Person) {
            each(from, Voice::Name, &mut person.posts.iter().map(|post| &post.title));
        }
        for (from, source) in self.each(kinds::Source) {
            each(from, Voice::Own, &mut source.description.iter());
        }
        for (from, indicator) in self.each(kinds::Indicator) {
            let measurements = &indicator.measurements;
            let notes = measurements
                .iter()
                .flat_map(|measurement| measurement.claimant.iter().chain(&measurement.note));
            let baseline = indicator.baseline.iter().filter_map(|baseline| baseline.claimant.as_ref());
            let own = [&indicator.title, &indicator.unit].into_iter().chain(baseline).chain(notes);
            each(from, Voice::Own, &mut { own });
        }
        for (from, principle) in self.each(kinds::Principle) {
            each(from, Voice::Own, &mut [&principle.title].into_iter());
        }
        for (from, principle) in self.each(kinds::Principle) {
            let wordings = principle.statements.iter().filter_map(|statement| statement.wording.as_ref());
            each(from, Voice::Kept, &mut { wordings });
        }
        for (from, question) in self.each(kinds::Question) {
            each(from, Voice::Own, &mut [&question.question].into_iter());
        }
        for (from, term) in self.each(kinds::Term) {
            each(from, Voice::Name, &mut [&term.term].into_iter().chain(&term.acronym));
        }
        for (from, discrepancy) in self.each(kinds::Discrepancy) {
            each(from, Voice::Own, &mut [&discrepancy.title].into_iter());
        }
    }

    /// Calls a function with every Markdown text of every record, and the record.
    pub fn each_prose<'a>(&'a self, mut visit: impl FnMut(AnyHandle, &'a ProseWords<S>)) {
        let mut each = |kind: KindKey, index: usize, texts: &mut dyn Iterator<Item = &'a ProseWords<S>>| {
            texts.for_each(|text| visit(AnyHandle { kind, index }, text));
        };
        for (index, meeting) in self.meetings.iter().enumerate() {
            let texts = meeting.takeaways.iter().chain(&meeting.agenda).chain(&meeting.body);
            each(KindKey::Meeting, index, &mut texts.into_iter());
        }
        for (index, commitment) in self.commitments.iter().enumerate() {
            let parties = commitment.parties.iter().filter_map(|party| party.obligation.as_ref());
            let status = commitment.status.iter().filter_map(|entry| entry.because.as_ref());
            let updates = commitment.updates.iter().map(|update| &update.text);
            each(
                KindKey::Commitment,
                index,
                &mut commitment.statement.iter().chain(parties).chain(status).chain(updates),
            );
        }
        for (index, topic) in self.topics.iter().enumerate() {
            each(KindKey::Topic, index, &mut topic.body.iter());
        }
        for (index, page) in self.pages.iter().enumerate() {
            each(KindKey::Page, index, &mut page.body.iter());
        }
        for (index, initiative) in self.initiatives.iter().enumerate() {
            each(KindKey::Initiative, index, &mut initiative.description.iter());
        }
        for (index, organization) in self.organizations.iter().enumerate() {
            each(KindKey::Organization, index, &mut organization.description.iter());
        }
        for (index, person) in self.people.iter().enumerate() {
            each(KindKey::Person, index, &mut person.description.iter());
        }
        for (index, source) in self.sources.iter().enumerate() {
            each(KindKey::Source, index, &mut source.limitations.iter());
        }
        for (index, indicator) in self.indicators.iter().enumerate() {
            let texts = [&indicator.definition].into_iter().chain(&indicator.comparability);
            each(KindKey::Indicator, index, &mut texts.into_iter());
        }
        for (index, principle) in self.principles.iter().enumerate() {
            each(KindKey::Principle, index, &mut principle.description.iter());
        }
        for (index, question) in self.questions.iter().enumerate() {
            each(KindKey::Question, index, &mut [&question.short_answer].into_iter().chain(&question.answer));
        }
        for (index, term) in self.terms.iter().enumerate() {
            each(KindKey::Term, index, &mut [&term.definition].into_iter());
        }
        for (index, discrepancy) in self.discrepancies.iter().enumerate() {
            let variants = discrepancy.variants.iter().map(|variant| &variant.value);
            let texts = variants.chain(&discrepancy.adopted).chain([&discrepancy.because]);
            each(KindKey::Discrepancy, index, &mut texts.into_iter());
        }
    }
}

impl Records<Related> {
    /// Calls a function with every reference between records, those in running text left aside: the record that
    /// names, the record that is named, and where.
    pub fn each_link(&self, visit: impl FnMut(AnyHandle, AnyHandle, Span)) {
        let mut links = Links(visit);
        for from in self.handles(kinds::Meeting) {
            let meeting = self.get(from);
            links.each(from, &meeting.topics);
            links.each(from, &meeting.initiative);
            links.citations(from, &meeting.sources);
            links.each(
                from,
                meeting.participants.iter().filter_map(|participant| participant.person.as_ref()),
            );
            links.each(from, meeting.participants.iter().filter_map(|p| p.organization.as_ref()));
            links.each(
                from,
                meeting.participants.iter().filter_map(|participant| participant.source.as_ref()),
            );
            links.each(from, meeting.readouts.iter().map(|readout| &readout.source));
            links.each(from, meeting.announced.iter().filter_map(|announced| announced.source.as_ref()));
        }
        for from in self.handles(kinds::Commitment) {
            let commitment = self.get(from);
            links.each(from, &commitment.topics);
            links.each(from, &commitment.made_at);
            links.each(from, &commitment.initiative);
            links.each(from, &commitment.parent);
            links.each(from, &commitment.superseded_by);
            links.each(from, &commitment.indicators);
            links.each(from, commitment.parties.iter().filter_map(|party| party.organization.as_ref()));
            links.citations(from, &commitment.sources);
            links.each(from, commitment.status.iter().flat_map(|entry| &entry.sources));
            links.each(from, commitment.updates.iter().flat_map(|update| &update.sources));
            links.each(from, commitment.revisions.iter().filter_map(|revision| revision.source.as_ref()));
            links.each(from, commitment.criteria.iter().flat_map(|criterion| &criterion.sources));
        }
        for from in self.handles(kinds::Initiative) {
            let initiative = self.get(from);
            links.each(from, &initiative.topics);
            links.each(from, &initiative.launched_at);
            links.citations(from, &initiative.sources);
        }
        for from in self.handles(kinds::Organization) {
            links.each(from, &self.get(from).parent);
        }
        for from in self.handles(kinds::Person) {
            let posts = &self.get(from).posts;
            links.each(from, posts.iter().filter_map(|post| post.organization.as_ref()));
            links.each(from, posts.iter().flat_map(|post| &post.sources));
        }
        for from in self.handles(kinds::Indicator) {
            let indicator = self.get(from);
            links.each(from, &indicator.topics);
            links.each(from, indicator.baseline.iter().flat_map(|baseline| &baseline.sources));
            links.each(from, indicator.target.iter().flat_map(|target| &target.sources));
            links.each(from, indicator.measurements.iter().flat_map(|measurement| &measurement.sources));
        }
        for from in self.handles(kinds::Principle) {
            let statements = &self.get(from).statements;
            links.each(from, statements.iter().filter_map(|statement| statement.meeting.as_ref()));
            links.each(from, statements.iter().filter_map(|statement| statement.source.as_ref()));
        }
        for from in self.handles(kinds::Question) {
            links.each(from, &self.get(from).topics);
            links.citations(from, &self.get(from).sources);
        }
        for from in self.handles(kinds::Term) {
            links.each(from, &self.get(from).not_to_confuse_with);
            links.citations(from, &self.get(from).sources);
        }
        for from in self.handles(kinds::Discrepancy) {
            let discrepancy = self.get(from);
            links.each(from, discrepancy.variants.iter().flat_map(|variant| &variant.sources));
            if let Some(subject) = discrepancy.subject {
                (links.0)(from.into(), subject.to, subject.span);
            }
        }
    }
}

struct Links<V>(V);

impl<V: FnMut(AnyHandle, AnyHandle, Span)> Links<V> {
    fn each<'a, K: Kind>(
        &mut self,
        from: impl Into<AnyHandle>,
        links: impl IntoIterator<Item = &'a Link<K>>,
    ) {
        let from = from.into();
        for link in links {
            (self.0)(from, link.to.into(), link.span);
        }
    }

    fn citations(&mut self, from: impl Into<AnyHandle>, citations: &[Citation<Related>]) {
        self.each(from, citations.iter().map(|citation| &citation.source));
    }
}
