//! The words of addresses, in each language's own.

use super::page::{ChangeFilter, CommitmentFilter, PageKey};
use super::{Route, Site};
use crate::locale::Locale;
use crate::message::Arguments;
use crate::model::{Choice, KindKey};

/// One language's words for the parts of addresses, from the theme's strings named `route-…`.
#[derive(Debug)]
pub(super) struct Sections {
    words: std::collections::BTreeMap<&'static str, String>,
}

const WORDS: &[&str] = &[
    "commitments",
    "meetings",
    "topics",
    "initiatives",
    "indicators",
    "organizations",
    "people",
    "sources",
    "principles",
    "questions",
    "glossary",
    "discrepancies",
    "changes",
    "calendar",
    "gaps",
    "data",
    "topic",
    "status",
    "party",
    "meeting",
    "since",
    "page",
    "unassessed",
];

impl Sections {
    pub(super) fn new(locale: &Locale) -> Self {
        let statuses = crate::model::Status::ALL.iter().map(|status| status.key());
        let word = |name: &'static str| {
            let written = locale.strings().get(&format!("route-{name}"), &Arguments::new());
            // A word that could not stand in an address is replaced by its own name.
            let good = written.filter(|word| {
                !word.is_empty() && word.len() <= 100 && word.chars().all(|c| c.is_alphanumeric() || c == '-')
            });
            (name, good.unwrap_or_else(|| name.to_owned()))
        };
        Self { words: WORDS.iter().copied().chain(statuses).map(word).collect() }
    }

    fn word(&self, name: &'static str) -> &str {
        self.words.get(name).map_or(name, String::as_str)
    }

    /// Where a page stands in this language.
    pub(super) fn route(&self, language: &str, key: PageKey, site: &Site) -> Route {
        let home = Route::new([language]);
        let section = |name| Route::new([language]).join(self.word(name));
        let numbered = |route: Route, number: usize| match number {
            1 => route,
            number => route.join(self.word("page")).join(&number.to_string()),
        };
        let id = |record| site.portal.records.header(record).id.as_str();
        match key {
            PageKey::Home => home,
            PageKey::NotFound => home.join("404"),
            PageKey::Topics => section("topics"),
            PageKey::Initiatives => section("initiatives"),
            PageKey::Indicators => section("indicators"),
            PageKey::Organizations => section("organizations"),
            PageKey::People => section("people"),
            PageKey::Principles => section("principles"),
            PageKey::Questions => section("questions"),
            PageKey::Glossary => section("glossary"),
            PageKey::Discrepancies => section("discrepancies"),
            PageKey::Calendar => section("calendar"),
            PageKey::Gaps => section("gaps"),
            PageKey::Data => section("data"),
            PageKey::Meetings(number) => numbered(section("meetings"), number),
            PageKey::Sources(number) => numbered(section("sources"), number),
            PageKey::Commitments(filter, number) => {
                let all = section("commitments");
                let route = match filter {
                    CommitmentFilter::All => all,
                    CommitmentFilter::Topic(topic) => all.join(self.word("topic")).join(id(topic.into())),
                    CommitmentFilter::Status(status) => {
                        let status = status.map_or("unassessed", Choice::key);
                        all.join(self.word("status")).join(self.word(status))
                    }
                    CommitmentFilter::Party(party) => {
                        all.join(self.word("party")).join(&site.config.parties[usize::from(party.0)].key)
                    }
                    CommitmentFilter::Meeting(meeting) => {
                        all.join(self.word("meeting")).join(id(meeting.into()))
                    }
                };
                numbered(route, number)
            }
            PageKey::Changes(filter, number) => {
                let all = section("changes");
                let route = match filter {
                    ChangeFilter::All => all,
                    ChangeFilter::Topic(topic) => all.join(self.word("topic")).join(id(topic.into())),
                    ChangeFilter::Since(meeting) => all.join(self.word("since")).join(id(meeting.into())),
                    ChangeFilter::Month(year, month) => all.join(&format!("{year:04}-{month:02}")),
                };
                numbered(route, number)
            }
            PageKey::Record(record) => match record.kind {
                KindKey::Page => home.join(id(record)),
                // Terms stand together; their anchors are added to the link.
                KindKey::Term => section("glossary"),
                kind => section(section_of(kind)).join(id(record)),
            },
        }
    }
}

/// The section that a kind's records stand in.
pub(super) fn section_of(kind: KindKey) -> &'static str {
    match kind {
        KindKey::Meeting => "meetings",
        KindKey::Commitment => "commitments",
        KindKey::Topic => "topics",
        KindKey::Page => "",
        KindKey::Initiative => "initiatives",
        KindKey::Organization => "organizations",
        KindKey::Person => "people",
        KindKey::Source => "sources",
        KindKey::Indicator => "indicators",
        KindKey::Principle => "principles",
        KindKey::Question => "questions",
        KindKey::Term => "glossary",
        KindKey::Discrepancy => "discrepancies",
    }
}
