//! Walking over everything that records say.

use super::{ProseWords, Records, Stage};

impl<S: Stage> Records<S> {
    /// Calls a function with every Markdown text of every record.
    pub fn each_prose(&self, mut visit: impl FnMut(&ProseWords<S>)) {
        for meeting in &self.meetings {
            meeting.takeaways.iter().chain(&meeting.agenda).chain(&meeting.body).for_each(&mut visit);
        }
        for commitment in &self.commitments {
            commitment.statement.iter().for_each(&mut visit);
            commitment.parties.iter().filter_map(|party| party.obligation.as_ref()).for_each(&mut visit);
            commitment.status.iter().filter_map(|entry| entry.because.as_ref()).for_each(&mut visit);
            commitment.updates.iter().map(|update| &update.text).for_each(&mut visit);
        }
        self.topics.iter().filter_map(|topic| topic.body.as_ref()).for_each(&mut visit);
        self.pages.iter().filter_map(|page| page.body.as_ref()).for_each(&mut visit);
        self.initiatives.iter().filter_map(|initiative| initiative.description.as_ref()).for_each(&mut visit);
        self.organizations
            .iter()
            .filter_map(|organization| organization.description.as_ref())
            .for_each(&mut visit);
        self.people.iter().filter_map(|person| person.description.as_ref()).for_each(&mut visit);
        self.sources.iter().filter_map(|source| source.limitations.as_ref()).for_each(&mut visit);
        for indicator in &self.indicators {
            visit(&indicator.definition);
            indicator.comparability.iter().for_each(&mut visit);
        }
        self.principles.iter().filter_map(|principle| principle.description.as_ref()).for_each(&mut visit);
        for question in &self.questions {
            visit(&question.short_answer);
            question.answer.iter().for_each(&mut visit);
        }
        self.terms.iter().map(|term| &term.definition).for_each(&mut visit);
        for discrepancy in &self.discrepancies {
            discrepancy.variants.iter().map(|variant| &variant.value).for_each(&mut visit);
            discrepancy.adopted.iter().for_each(&mut visit);
            visit(&discrepancy.because);
        }
    }
}
