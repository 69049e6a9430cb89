//! Which pages exist, where they stand and what each of them shows.
//!
//! A [`Site`] is made of a portal, its languages and how it is to be published. [`Site::view`] makes the one closed
//! value that a page's template sees; two pages never share anything else. How a view becomes bytes is left to
//! `render`.

mod page;
mod route;
pub mod rules;
mod scribe;
mod sections;
pub mod view;

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use rayon::prelude::*;

pub use page::{ChangeFilter, CommitmentFilter, Page, PageKey};
pub use route::Route;
pub use view::{PageView, View};

use self::page::Lists;
use self::rules::{DUPLICATE_ADDRESS, MISSING_ASSET};
use self::scribe::Scribe;
use self::sections::Sections;
use crate::config::Config;
use crate::diagnostic::{Checked, Diagnostic};
use crate::locale::Locale;
use crate::model::{Language, Piece};
use crate::portal::Portal;

/// How a site is to be published.
#[derive(Clone, Debug, Default)]
pub struct Publication {
    /// Where it will stand, ending in `/`.
    pub base_url: Option<String>,
    /// Whether links name `index.html`, for reading from a disk.
    pub portable: bool,
}

/// A portal with its pages.
#[derive(Debug)]
pub struct Site {
    /// What the portal knows.
    pub portal: Portal,
    /// The portal's settings.
    pub config: Config,
    /// The portal's languages, in order.
    pub locales: Vec<Arc<Locale>>,
    publication: Publication,
    lists: Lists,
    sections: Vec<Sections>,
    pages: Vec<Page>,
    /// A number made of each page's address and which page it is, in the order of numbers.
    addresses: Vec<(u64, usize)>,
}

impl Site {
    /// Lays out the pages of a portal; `assets` are the files below `content/assets` that prose may show.
    pub fn new(
        portal: Portal,
        config: Config,
        locales: Vec<Arc<Locale>>,
        publication: Publication,
        assets: &BTreeSet<String>,
    ) -> Checked<Self> {
        let lists = Lists::new(&portal, config.party_indexes());
        let sections = locales.iter().map(|locale| Sections::new(locale)).collect();
        let (pages, addresses) = (Vec::new(), Vec::new());
        let mut site = Self { portal, config, locales, publication, lists, sections, pages, addresses };
        site.lay_out();
        let (mut diagnostics, of_assets) =
            rayon::join(|| site.check_addresses(), || site.check_assets(assets));
        diagnostics.extend(of_assets);
        Checked { value: site, diagnostics }
    }

    /// Settles which pages there are, and where they stand.
    fn lay_out(&mut self) {
        let keys = page::keys(&self.portal, &self.lists, self.page_entries());
        let languages = self.config.language_indexes();
        let pages = languages.flat_map(|language| keys.iter().map(move |key| Page { key: *key, language }));
        self.pages = pages.collect();
        let number = |(index, page): (usize, &Page)| (number(&self.folded_address(*page)), index);
        let mut addresses: Vec<(u64, usize)> = self.pages.par_iter().enumerate().map(number).collect();
        addresses.par_sort_unstable();
        self.addresses = addresses;
    }

    /// Every page in every language, in order.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The page at an address below the site's root, which ends in `/`.
    pub fn page_at(&self, address: &str) -> Option<Page> {
        let number = number(&address.to_lowercase());
        let first = self.addresses.partition_point(|(other, _)| *other < number);
        let alike = self.addresses[first..].iter().take_while(|(other, _)| *other == number);
        let mut pages = alike.map(|(_, index)| self.pages[*index]);
        pages.find(|page| self.route(*page).path() == address)
    }

    /// A page's address as a disk that ignores case would take it.
    fn folded_address(&self, page: Page) -> String {
        self.route(page).path().to_lowercase()
    }

    /// Where a page stands.
    pub fn route(&self, page: Page) -> Route {
        let key = &self.config.languages[page.language.index()].key;
        self.sections[page.language.index()].route(key, page.key, self)
    }

    /// Where the site will stand, ending in `/`.
    pub fn base_url(&self) -> Option<&str> {
        self.publication.base_url.as_deref()
    }

    /// What a page shows.
    pub fn view(&self, page: Page) -> PageView {
        Scribe::new(self, page).view()
    }

    /// The page at the root, which offers the languages, and the root's page for addresses that lead nowhere.
    pub fn root_views(&self) -> Vec<PageView> {
        view::root::views(self)
    }

    fn page_entries(&self) -> usize {
        self.config.thresholds.page_entries as usize
    }

    fn locale(&self, language: Language) -> &Locale {
        &self.locales[language.index()]
    }

    /// Reports pages that would stand at one address, also where only a disk that ignores case would mix them up.
    fn check_addresses(&self) -> Vec<Diagnostic> {
        let (pages, numbers) = (&self.pages, &self.addresses);
        // Two addresses seldom have one number.
        let shared = numbers.windows(2).filter(|two| two[0].0 == two[1].0).map(|two| (two[1].1, two[0].1));
        let mut shared: Vec<_> = shared
            .filter(|(a, b)| self.folded_address(pages[*a]) == self.folded_address(pages[*b]))
            .collect();
        shared.sort_unstable();
        let mut diagnostics = Vec::new();
        let mut said = BTreeSet::new();
        for (page, other) in shared.into_iter().map(|(page, other)| (pages[page], pages[other])) {
            if self.is_same_id(page, other) {
                continue;
            }
            let place = |page: Page| match page.key {
                PageKey::Record(record) => Some(self.portal.records.header(record).span),
                _ => None,
            };
            let diagnostic = match (place(other), place(page)) {
                (Some(first), Some(second)) => {
                    let diagnostic = Diagnostic::new(&DUPLICATE_ADDRESS, second);
                    diagnostic.label(first, "other").help("help")
                }
                (Some(record), None) | (None, Some(record)) => {
                    Diagnostic::new(&DUPLICATE_ADDRESS, record).help("own")
                }
                (None, None) => {
                    let language = &self.config.languages[page.language.index()];
                    Diagnostic::new(&DUPLICATE_ADDRESS, language.span).help("strings")
                }
            };
            // Said once, not again in every language.
            if said.insert(diagnostic.labels.iter().map(|label| label.span).collect::<Vec<_>>()) {
                diagnostics.push(diagnostic.with("address", self.route(page).path()));
            }
        }
        diagnostics
    }

    /// Whether both pages are records of one kind with one id, which has been reported where they were read.
    fn is_same_id(&self, a: Page, b: Page) -> bool {
        let (PageKey::Record(a), PageKey::Record(b)) = (a.key, b.key) else { return false };
        let records = &self.portal.records;
        a.kind == b.kind && records.header(a).id == records.header(b).id
    }

    /// Reports links to files that are not among the assets.
    fn check_assets(&self, assets: &BTreeSet<String>) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        self.portal.records.each_prose(|_, words| {
            for piece in words.iter().flat_map(|(_, prose)| &prose.markup.pieces) {
                let Piece::Asset { path, span } = piece else { continue };
                if !assets.contains(path) {
                    let diagnostic = Diagnostic::new(&MISSING_ASSET, *span).with("path", path.as_str());
                    diagnostics
                        .push(diagnostic.suggest(path, assets.iter().map(String::as_str)).help("help"));
                }
            }
        });
        diagnostics
    }
}

/// A number made of a text, by which many texts can be compared at once.
fn number(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
