//! Walking over everything that records say.

use super::{AnyHandle, Citation, Kind, KindKey, Link, ProseWords, Records, Related, Stage, kinds};
use crate::text::Span;

impl<S: Stage> Records<S> {
    /// Calls a function with every Markdown text of every record, and the record.
    pub fn each_prose(&self, mut visit: impl FnMut(AnyHandle, &ProseWords<S>)) {
        let mut each = |kind: KindKey, index: usize, texts: &mut dyn Iterator<Item = &ProseWords<S>>| {
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
