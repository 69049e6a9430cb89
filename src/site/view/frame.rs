//! What every page has around its own content.

use serde::Serialize;

use super::super::page::{ChangeFilter, CommitmentFilter, Page, PageKey};
use super::super::scribe::Scribe;
use super::super::sections::section_of;
use super::super::{Route, Site};
use super::parts::{Date, Link, Words};
use crate::model::{self, AnyHandle, KindKey, kinds};

/// A page's language.
#[derive(Clone, Debug, Serialize)]
pub struct Language {
    /// Its tag.
    pub key: String,
    /// Its name in itself.
    pub name: String,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
}

/// The same page in a language.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    /// The language.
    pub language: Language,
    /// Its address relative to this page.
    pub href: String,
    /// Its absolute address where the portal's is known, else the relative one.
    pub address: String,
    /// Whether it is this page.
    pub current: bool,
}

/// What every page has around its own content.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// The page's language.
    pub language: Language,
    /// Its title without the portal's name.
    pub title: String,
    /// What it says, in a sentence.
    pub description: Option<String>,
    /// The portal's name.
    pub portal: String,
    /// What the portal follows.
    pub portal_description: Option<String>,
    /// The first page of the language.
    pub home: String,
    /// The address of the folder of the theme's files, ending in `/`.
    pub assets: String,
    /// The page's absolute address, where the portal's is known.
    pub canonical: Option<String>,
    /// The page in every language, this one included.
    pub alternates: Vec<Alternate>,
    /// The page that offers the languages.
    pub languages: String,
    /// Its absolute address where the portal's is known, else the relative one.
    pub languages_address: String,
    /// Main sections.
    pub navigation: Vec<Link>,
    /// Further pages.
    pub footer: Vec<Link>,
    /// The pages above this one, from the first page down.
    pub breadcrumbs: Vec<Link>,
    /// The day the portal stands for.
    pub as_of: Date,
    /// The language its words are in, where they are missing in the page's own.
    pub foreign: Option<Language>,
    /// Whether search engines should leave the page out.
    pub unlisted: bool,
}

/// The sections that lead through the portal, in order.
const NAVIGATION: [(PageKey, &str); 9] = [
    (PageKey::Commitments(CommitmentFilter::All, 1), "commitments"),
    (PageKey::Meetings(1), "meetings"),
    (PageKey::Topics, "topics"),
    (PageKey::Indicators, "indicators"),
    (PageKey::Changes(ChangeFilter::All, 1), "changes"),
    (PageKey::Calendar, "calendar"),
    (PageKey::Gaps, "gaps"),
    (PageKey::Sources(1), "sources"),
    (PageKey::Questions, "questions"),
];

/// Further pages, in order, before the free pages.
const FOOTER: [(PageKey, &str); 7] = [
    (PageKey::Initiatives, "initiatives"),
    (PageKey::Organizations, "organizations"),
    (PageKey::People, "people"),
    (PageKey::Principles, "principles"),
    (PageKey::Discrepancies, "discrepancies"),
    (PageKey::Glossary, "glossary"),
    (PageKey::Data, "data"),
];

/// A language as views name it.
pub(in crate::site) fn language(site: &Site, language: model::Language) -> Language {
    let config = &site.config.languages[language.index()];
    Language {
        key: config.key.clone(),
        name: config.name.clone(),
        direction: site.locale(language).direction().key(),
    }
}

impl Scribe<'_> {
    /// The page's frame.
    pub(super) fn frame(&self) -> Frame {
        let site = self.site;
        let title = self.title();
        let foreign = self.foreign();
        let base_url = site.publication.base_url.as_deref();
        let original = Page { language: foreign.unwrap_or(self.page.language), ..self.page };
        let is_listed = self.page.key != PageKey::NotFound;
        let canonical = base_url.filter(|_| is_listed).map(|url| site.route(original).absolute(url));
        Frame {
            language: language(site, self.page.language),
            title: title.text,
            description: self.description(),
            portal: self.words(&site.config.title).text,
            portal_description: self.optional_words(site.config.description.as_ref()).map(|words| words.text),
            home: self.href(PageKey::Home),
            assets: self.route.link_to_file("assets/"),
            canonical,
            alternates: site.config.language_indexes().map(|language| self.alternate(language)).collect(),
            languages: self.languages_href(),
            languages_address: base_url.map_or_else(|| self.languages_href(), str::to_owned),
            navigation: NAVIGATION.iter().map(|(key, name)| self.section_link(*key, name)).collect(),
            footer: self.footer(),
            breadcrumbs: self.breadcrumbs(),
            as_of: self.day(self.portal().as_of),
            foreign: foreign.map(|foreign| language(site, foreign)),
            unlisted: !is_listed || foreign.is_some(),
        }
    }

    fn languages_href(&self) -> String {
        self.route.link_to(&Route::new([""; 0]), self.site.publication.portable)
    }

    fn alternate(&self, of: model::Language) -> Alternate {
        let site = self.site;
        let key = if self.page.key == PageKey::NotFound { PageKey::Home } else { self.page.key };
        let route = site.route(Page { language: of, key });
        let href = self.route.link_to(&route, site.publication.portable);
        let address =
            site.publication.base_url.as_deref().map_or_else(|| href.clone(), |url| route.absolute(url));
        Alternate { language: language(site, of), href, address, current: of == self.page.language }
    }

    /// The language a page's own text is in, where it is missing in the page's language.
    fn foreign(&self) -> Option<model::Language> {
        let PageKey::Record(record) = self.page.key else { return None };
        let (language, _) = self.records().title(record, self.page.language);
        language.filter(|language| *language != self.page.language)
    }

    fn title(&self) -> Words {
        let named = |name: &str| self.plain(&self.text(&format!("title-{name}")));
        match self.page.key {
            PageKey::Home => self.words(&self.site.config.title),
            PageKey::NotFound => named("not-found"),
            PageKey::Commitments(filter, _) => self.commitments_title(filter),
            PageKey::Changes(filter, _) => self.changes_title(filter),
            PageKey::Meetings(_) => named("meetings"),
            PageKey::Sources(_) => named("sources"),
            PageKey::Topics => named("topics"),
            PageKey::Initiatives => named("initiatives"),
            PageKey::Indicators => named("indicators"),
            PageKey::Organizations => named("organizations"),
            PageKey::People => named("people"),
            PageKey::Principles => named("principles"),
            PageKey::Questions => named("questions"),
            PageKey::Glossary => named("glossary"),
            PageKey::Discrepancies => named("discrepancies"),
            PageKey::Calendar => named("calendar"),
            PageKey::Gaps => named("gaps"),
            PageKey::Data => named("data"),
            PageKey::Record(record) => self.record_title(record),
        }
    }

    fn description(&self) -> Option<String> {
        let records = self.records();
        let words = |words: Option<&model::Words>| words.map(|words| self.words(words).text);
        let PageKey::Record(record) = self.page.key else {
            return words(self.site.config.description.as_ref());
        };
        match record.kind {
            KindKey::Meeting => words(records.meetings[record.index].summary.as_ref()),
            KindKey::Topic => words(Some(&records.topics[record.index].summary)),
            KindKey::Page => words(records.pages[record.index].summary.as_ref()),
            KindKey::Commitment => {
                let statement = records.commitments[record.index].statement.as_ref();
                statement.map(|statement| statement.best(self.page.language).1.markup.plain.to_string())
            }
            KindKey::Question => Some(
                records.questions[record.index]
                    .short_answer
                    .best(self.page.language)
                    .1
                    .markup
                    .plain
                    .to_string(),
            ),
            _ => None,
        }
    }

    /// A link to a section, marked where the page stands in it.
    fn section_link(&self, key: PageKey, name: &str) -> Link {
        let belongs = match (key, self.page.key) {
            (PageKey::Commitments(..), PageKey::Commitments(..)) => true,
            (PageKey::Changes(..), PageKey::Changes(..)) => true,
            (PageKey::Meetings(_), PageKey::Meetings(_)) => true,
            (PageKey::Sources(_), PageKey::Sources(_)) => true,
            (_, PageKey::Record(record)) => section_of(record.kind) == name,
            (section, page) => section == page,
        };
        Link { current: belongs, ..self.page_link(key, self.plain(&self.text(&format!("title-{name}")))) }
    }

    fn footer(&self) -> Vec<Link> {
        let records = self.records();
        let mut pages: Vec<_> = records.handles(kinds::Page).collect();
        pages.sort_by_key(|handle| (records.get(*handle).order.unwrap_or(i64::MAX), *handle));
        let free = pages.into_iter().map(|handle| self.record_link(handle));
        free.chain(FOOTER.iter().map(|(key, name)| self.section_link(*key, name))).collect()
    }

    /// The pages above this one, the first page first; none for the first page itself.
    fn breadcrumbs(&self) -> Vec<Link> {
        let named = |key, name: &str| self.page_link(key, self.plain(&self.text(&format!("title-{name}"))));
        let home = self.page_link(PageKey::Home, self.plain(&self.text("title-home")));
        let all_commitments = PageKey::Commitments(CommitmentFilter::All, 1);
        let all_changes = PageKey::Changes(ChangeFilter::All, 1);
        let above = match self.page.key {
            PageKey::Home => return Vec::new(),
            PageKey::Commitments(filter, number) if (filter, number) != (CommitmentFilter::All, 1) => {
                Some(named(all_commitments, "commitments"))
            }
            PageKey::Changes(filter, number) if (filter, number) != (ChangeFilter::All, 1) => {
                Some(named(all_changes, "changes"))
            }
            PageKey::Record(record) => self.section_above(record),
            _ => None,
        };
        [home].into_iter().chain(above).collect()
    }

    fn section_above(&self, record: AnyHandle) -> Option<Link> {
        let key = match record.kind {
            KindKey::Commitment => PageKey::Commitments(CommitmentFilter::All, 1),
            KindKey::Meeting => PageKey::Meetings(1),
            KindKey::Source => PageKey::Sources(1),
            KindKey::Topic => PageKey::Topics,
            KindKey::Initiative => PageKey::Initiatives,
            KindKey::Organization => PageKey::Organizations,
            KindKey::Person => PageKey::People,
            KindKey::Indicator => PageKey::Indicators,
            KindKey::Principle => PageKey::Principles,
            KindKey::Question => PageKey::Questions,
            KindKey::Discrepancy => PageKey::Discrepancies,
            KindKey::Page | KindKey::Term => return None,
        };
        let name = section_of(record.kind);
        Some(self.page_link(key, self.plain(&self.text(&format!("title-{name}")))))
    }
}
