//! Views: the one closed value that a page's template sees.
//!
//! A template sees `page`, the [`Frame`], and `view`, whose fields are those of the structure for its kind of page.
//! Every text in them is ready to be shown, every address is relative to the page, every list is in order.

mod calendar;
mod commitment;
mod frame;
mod gaps;
mod home;
mod lists;
mod meeting;
pub mod parts;
mod records;
pub(super) mod root;
mod topic;

use serde::Serialize;

pub use calendar::CalendarView;
pub use commitment::CommitmentView;
pub use frame::{Alternate, Frame, Language};
pub use gaps::GapsView;
pub use home::HomeView;
pub use lists::{
    ChangesView, CommitmentsView, DataView, DiscrepanciesView, EntriesView, GlossaryView, MeetingsView,
    PrinciplesView, QuestionsView, SourcesView,
};
pub use meeting::MeetingView;
pub use records::{
    DiscrepancyView, IndicatorView, InitiativeView, OrganizationView, PageTextView, PersonView,
    PrincipleView, QuestionView, SourceView,
};
pub use root::RootView;
pub use topic::TopicView;

use super::page::PageKey;
use super::scribe::Scribe;
use crate::model::{AnyHandle, Handle, KindKey};

/// What a page shows.
#[derive(Clone, Debug, Serialize)]
pub struct PageView {
    /// The name of its template.
    #[serde(skip)]
    pub template: &'static str,
    /// Its file below the site's root.
    #[serde(skip)]
    pub file: String,
    /// What is around its own content.
    pub page: Frame,
    /// Its own content.
    pub view: View,
}

/// A page's own content.
#[derive(Clone, Debug, Serialize)]
#[serde(untagged)]
#[expect(clippy::large_enum_variant, reason = "a view lives for one page and is made where it is used")]
#[expect(missing_docs, reason = "each variant is the structure of its kind of page")]
pub enum View {
    Home(HomeView),
    NotFound {},
    Commitments(CommitmentsView),
    Commitment(CommitmentView),
    Meetings(MeetingsView),
    Meeting(MeetingView),
    Topic(TopicView),
    Entries(EntriesView),
    Initiative(InitiativeView),
    Indicator(IndicatorView),
    Organization(OrganizationView),
    Person(PersonView),
    Sources(SourcesView),
    Source(SourceView),
    Principles(PrinciplesView),
    Principle(PrincipleView),
    Questions(QuestionsView),
    Question(QuestionView),
    Glossary(GlossaryView),
    Discrepancies(DiscrepanciesView),
    Discrepancy(DiscrepancyView),
    Changes(ChangesView),
    Calendar(CalendarView),
    Gaps(GapsView),
    Data(DataView),
    Text(PageTextView),
    Root(RootView),
}

impl Scribe<'_> {
    /// The view of the scribe's page.
    pub(super) fn view(&self) -> PageView {
        let view = match self.page.key {
            PageKey::Home => View::Home(self.home()),
            PageKey::NotFound => View::NotFound {},
            PageKey::Commitments(filter, number) => View::Commitments(self.commitments(filter, number)),
            PageKey::Meetings(number) => View::Meetings(self.meetings(number)),
            PageKey::Sources(number) => View::Sources(self.source_list(number)),
            PageKey::Topics => View::Entries(self.topics()),
            PageKey::Initiatives => View::Entries(self.initiatives()),
            PageKey::Indicators => View::Entries(self.indicators()),
            PageKey::Organizations => View::Entries(self.organizations()),
            PageKey::People => View::Entries(self.people()),
            PageKey::Principles => View::Principles(self.principles()),
            PageKey::Questions => View::Questions(self.questions()),
            PageKey::Glossary => View::Glossary(self.glossary()),
            PageKey::Discrepancies => View::Discrepancies(self.all_discrepancies()),
            PageKey::Changes(filter, number) => View::Changes(self.changes(filter, number)),
            PageKey::Calendar => View::Calendar(self.calendar()),
            PageKey::Gaps => View::Gaps(self.gaps()),
            PageKey::Data => View::Data(self.data()),
            PageKey::Record(record) => self.record(record),
        };
        let file = match self.page.key {
            PageKey::NotFound => format!("{}404.html", self.route.path()),
            _ => self.route.file(),
        };
        PageView { template: self.page.template(), file, page: self.frame(), view }
    }

    fn record(&self, record: AnyHandle) -> View {
        let index = record.index;
        match record.kind {
            KindKey::Meeting => View::Meeting(self.meeting(Handle::new(index))),
            KindKey::Commitment => View::Commitment(self.commitment(Handle::new(index))),
            KindKey::Topic => View::Topic(self.topic(Handle::new(index))),
            KindKey::Page => View::Text(self.page_text(Handle::new(index))),
            KindKey::Initiative => View::Initiative(self.initiative(Handle::new(index))),
            KindKey::Organization => View::Organization(self.organization(Handle::new(index))),
            KindKey::Person => View::Person(self.person(Handle::new(index))),
            KindKey::Source => View::Source(self.source_page(Handle::new(index))),
            KindKey::Indicator => View::Indicator(self.indicator(Handle::new(index))),
            KindKey::Principle => View::Principle(self.principle(Handle::new(index))),
            KindKey::Question => View::Question(self.question(Handle::new(index))),
            KindKey::Discrepancy => View::Discrepancy(self.discrepancy(Handle::new(index))),
            KindKey::Term => View::Glossary(self.glossary()),
        }
    }
}
