//! The pages at the root: the one that offers the languages, the one for addresses that lead nowhere.

use serde::Serialize;

use super::super::page::{Page, PageKey};
use super::super::{Route, Site};
use super::frame::{self, Language};
use super::parts::Date;
use super::{Alternate, Frame, PageView, View};

/// A page that speaks every language.
#[derive(Clone, Debug, Serialize)]
pub struct RootView {
    /// Whether it is the page for addresses that lead nowhere.
    pub not_found: bool,
    /// Each language with its own words.
    pub languages: Vec<RootLanguage>,
}

/// A language with its own words.
#[derive(Clone, Debug, Serialize)]
pub struct RootLanguage {
    /// The language.
    pub language: Language,
    /// The portal's name in it.
    pub title: String,
    /// What the portal follows, in it.
    pub description: Option<String>,
    /// Its first page.
    pub href: String,
    /// The day the portal stands for, in it: “As of 19 March 2026”.
    pub as_of: String,
    /// What is said of an address that leads nowhere.
    pub not_found: String,
}

/// The pages at the root.
pub(in crate::site) fn views(site: &Site) -> Vec<PageView> {
    vec![view(site, false), view(site, true)]
}

fn view(site: &Site, not_found: bool) -> PageView {
    let root = Route::new([""; 0]);
    let base_url = site.publication.base_url.as_deref();
    let first = crate::model::Language(0);
    let home = |language| site.route(Page { key: PageKey::Home, language });
    // The page for addresses that lead nowhere is shown at any depth, where only absolute addresses lead anywhere.
    let prefix = base_url.filter(|_| not_found).unwrap_or_default();
    let href = |language| match prefix {
        "" => root.link_to(&home(language), site.publication.portable),
        url => home(language).absolute(url),
    };
    let languages_href = match (not_found, base_url) {
        (true, Some(url)) => url.to_owned(),
        _ => root.link_to(&root, site.publication.portable),
    };
    let title = |language| site.config.title.best(language).1.value.clone();
    let description =
        |language| site.config.description.as_ref().map(|words| words.best(language).1.value.clone());
    let languages = site.config.language_indexes().map(|language| RootLanguage {
        language: frame::language(site, language),
        title: title(language),
        description: description(language),
        href: href(language),
        as_of: {
            let date = site.locale(language).date(site.portal.as_of.into());
            site.locale(language).text("as-of-short", &crate::message::Arguments::new().with("date", date))
        },
        not_found: site.locale(language).text("title-not-found", &crate::message::Arguments::new()),
    });
    let alternates = site.config.language_indexes().map(|language| {
        let relative = href(language);
        let address = base_url.map_or_else(|| relative.clone(), |url| home(language).absolute(url));
        Alternate { language: frame::language(site, language), href: relative, address, current: false }
    });
    let as_of = crate::model::PartialDate::from(site.portal.as_of);
    PageView {
        template: "root.html",
        file: if not_found { "404.html" } else { "index.html" }.to_owned(),
        page: Frame {
            language: frame::language(site, first),
            title: title(first),
            description: description(first),
            portal: title(first),
            portal_description: description(first),
            home: href(first),
            assets: format!("{prefix}assets/"),
            canonical: base_url.filter(|_| !not_found).map(str::to_owned),
            alternates: alternates.collect(),
            languages: languages_href.clone(),
            languages_address: base_url.map_or(languages_href, str::to_owned),
            navigation: Vec::new(),
            footer: Vec::new(),
            breadcrumbs: Vec::new(),
            as_of: Date { iso: as_of.to_string(), text: site.locale(first).date(as_of), basis: "stated" },
            foreign: None,
            unlisted: not_found,
        },
        view: View::Root(RootView { not_found, languages: languages.collect() }),
    }
}
