//! What a tab is told of its page: whether it is still the same, and everything there is to say beside it.
//!
//! All words are ready-made: the script in the page only puts them in their places.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::Serialize;

use super::address::{self, Way};
use super::editor::Editor;
use super::seen::Seen;
use super::shown::{Good, Shown};
use crate::config;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::card::Card;
use crate::message::{Arguments, Phrases};
use crate::model::{AnyHandle, Header, KindKey, Language};
use crate::output::OutputPath;
use crate::site::{Page, PageKey, Route};
use crate::text::{SourceId, Sources, Span};

/// How many messages of a kind are laid over a page.
const MOST_MESSAGES: usize = 50;

/// How many links to records that are not public yet are marked.
const MOST_MARKED: usize = 5_000;

/// The rule that says of a text that it changed in one language alone.
const STALE_TRANSLATION: &str = "stale-translation";

/// What notes are written with.
#[derive(Debug)]
pub(super) struct Writer {
    pub(super) phrases: Phrases,
    pub(super) editor: Editor,
    /// The portal's folder.
    pub(super) root: PathBuf,
}

/// Whether a page is still the same.
#[derive(Debug, Serialize)]
pub(super) struct State<'a> {
    revision: u64,
    /// The page's digest; empty when it cannot be made.
    digest: String,
    /// Whether there is no such page.
    gone: bool,
    /// The digest of the page that stands in its place then; empty when there is none.
    missing: String,
    /// The digests of the files that pages use, by their addresses.
    files: Option<&'a BTreeMap<String, String>>,
}

/// Everything there is to say beside a page.
#[derive(Debug, Serialize)]
pub(super) struct Notes {
    language: String,
    words: BTreeMap<&'static str, String>,
    errors: Vec<Card>,
    /// How many errors there are.
    error_title: String,
    /// What the page shows until they are mended.
    meanwhile: String,
    warnings: Vec<Warning>,
    warning_title: String,
    /// How many of each are not among them.
    more_errors: Option<String>,
    more_warnings: Option<String>,
    /// Links to what the page is written in.
    edit: Vec<Link>,
    /// What a reader of the published site would not see.
    marks: Vec<String>,
    /// How the languages of this page stand to each other.
    translation: Vec<String>,
    /// The addresses of pages that the published site does not have yet, and the word for each.
    unpublished: BTreeMap<String, String>,
    /// Where to go from a page that is gone.
    onward: Vec<Link>,
    /// Whether a record's page stood at the address before.
    known: bool,
    /// Whether there is a site under the errors.
    standing: bool,
}

#[derive(Debug, Serialize)]
struct Warning {
    #[serde(flatten)]
    card: Card,
    /// Whether it is about this page.
    here: bool,
}

#[derive(Debug, Serialize)]
struct Link {
    text: String,
    href: String,
}

/// The words that are the same on every page, named `preview-…`.
const WORDS: &[&str] =
    &["close", "edit", "here", "elsewhere", "gone", "gone-help", "lost", "opens", "translation", "label"];

impl<'a> State<'a> {
    pub(super) fn of(shown: &'a Shown, path: &str) -> Self {
        let made = shown.good.as_ref().map(|good| file(good, path).map_or(Ok(None), |file| good.made(&file)));
        let gone = matches!(made, Some(Ok(None)));
        let missing = shown.good.as_ref().filter(|_| gone).and_then(|good| good.missing(path).1);
        Self {
            revision: shown.revision,
            gone,
            missing: missing.map(|made| made.digest.clone()).unwrap_or_default(),
            digest: made.and_then(|made| Some(made.ok()??.digest.clone())).unwrap_or_default(),
            files: shown.good.as_ref().map(|good| good.files()),
        }
    }
}

/// The file of the site that stands at an address.
fn file(good: &Good, path: &str) -> Option<OutputPath> {
    match address::way(path, &good.base) {
        Way::File(file) => Some(file),
        Way::Elsewhere(_) | Way::Nowhere => None,
    }
}

impl Writer {
    /// What there is to say beside the page at an address; `seen` is what stood there before.
    pub(super) fn notes(&self, shown: &Shown, path: &str, seen: Option<&Seen>) -> Notes {
        let good = shown.good.as_deref();
        let page = good.and_then(|good| Some((good, good.ready.page(&file(good, path)?)?)));
        let places = page.map(|(good, page)| places(good, page)).unwrap_or_default();
        let errors = match &shown.said.failure {
            Some(failure) => vec![Card::without_place(failure.clone(), &self.phrases)],
            None => {
                let own = good.and_then(|good| good.made(&file(good, path)?).err());
                let own = own.filter(|own| shown.said.errors().all(|said| said.span() != own.span()));
                // It stands in the texts that the site was made of, which may have changed since.
                let own = own.zip(good).map(|(own, good)| self.cards([&own].into_iter(), &good.sources));
                let own = own.unwrap_or_default().into_iter();
                own.chain(self.cards(shown.said.errors(), &shown.said.sources)).collect()
            }
        };
        let count = Arguments::new().count("count", shown.said.errors().count().max(errors.len()));
        let is_here = |said: &&Diagnostic| said.labels.iter().any(|label| is_in(&places, label.span));
        let mut warnings: Vec<&Diagnostic> = shown.said.warnings().collect();
        let all_warnings = warnings.len();
        warnings.sort_by_key(|said| !is_here(said));
        let here: Vec<&Diagnostic> = warnings.iter().copied().take_while(is_here).collect();
        let cards = self.cards(warnings.iter().copied(), &shown.said.sources);
        let warnings = cards
            .into_iter()
            .enumerate()
            .map(|(index, card)| Warning { card, here: index < here.len() })
            .collect();
        let count_warnings = Arguments::new().count("count", all_warnings).count("here", here.len());
        let meanwhile = if good.is_some() { "preview-meanwhile" } else { "preview-meanwhile-nothing" };
        Notes {
            language: self.phrases.language().to_owned(),
            words: WORDS.iter().map(|word| (*word, self.word(&format!("preview-{word}")))).collect(),
            errors,
            error_title: self.phrases.text("preview-errors", &count),
            meanwhile: self.phrases.text(meanwhile, &count),
            warnings,
            warning_title: self.phrases.text("preview-warning-count", &count_warnings),
            more_errors: self.more(shown.said.errors().count()),
            more_warnings: self.more(all_warnings),
            edit: page.map(|(good, page)| self.edit(good, page, &places)).unwrap_or_default(),
            marks: page.map(|(good, page)| self.marks(good, page)).unwrap_or_default(),
            translation: page.map(|(good, page)| self.translation(good, page, &here)).unwrap_or_default(),
            unpublished: page.map(|(good, page)| self.unpublished(good, page)).unwrap_or_default(),
            onward: match (good, page) {
                (Some(good), None) => self.onward(good, path, seen),
                _ => Vec::new(),
            },
            known: seen.is_some(),
            standing: good.is_some(),
        }
    }

    fn word(&self, name: &str) -> String {
        self.phrases.text(name, &Arguments::new())
    }

    /// What is said of messages beyond those that are shown.
    fn more(&self, count: usize) -> Option<String> {
        let more = count.checked_sub(MOST_MESSAGES).filter(|more| *more > 0)?;
        Some(self.phrases.text("preview-more", &Arguments::new().count("count", more)))
    }

    fn cards<'a>(&self, said: impl Iterator<Item = &'a Diagnostic>, sources: &Sources) -> Vec<Card> {
        let open = |path: &str, line, column| self.editor.address(&self.root.join(path), line, column);
        said.take(MOST_MESSAGES).map(|said| Card::new(said, sources, &self.phrases, &open)).collect()
    }

    /// Links to everything that is written of a page, its own language first.
    fn edit(&self, good: &Good, page: Page, places: &[Span]) -> Vec<Link> {
        let key = &good.ready.site.config.languages[page.language.index()].key;
        let mut links: Vec<(bool, Link)> = places
            .iter()
            .map(|place| {
                let source = good.sources.get(place.source);
                let position = source.position(place.start as usize);
                let file = self.root.join(source.path());
                let href = self.editor.address(&file, position.line, position.column);
                let is_other = !source.path().ends_with(&format!(".{key}.md"));
                (is_other, Link { text: source.path().to_owned(), href })
            })
            .collect();
        links.sort_by_key(|(is_other, _)| *is_other);
        links.into_iter().map(|(_, link)| link).collect()
    }

    /// Why the published site would not have a page.
    fn marks(&self, good: &Good, page: Page) -> Vec<String> {
        let header = header(good, page);
        header.and_then(|header| self.mark(good, header, "-long")).into_iter().collect()
    }

    /// Why the published site would not have a record.
    fn mark(&self, good: &Good, header: &Header, length: &str) -> Option<String> {
        if header.draft {
            return Some(self.word(&format!("preview-draft{length}")));
        }
        let later = header.publish_on.filter(|date| date.last_day() > good.ready.site.portal.as_of)?;
        // Written as the portal writes dates in the language of these words, if that is one of its own.
        let site = &good.ready.site;
        let is_own = |key: &str| key.split(['-', '_']).next() == Some(self.phrases.language());
        let own = site.config.languages.iter().zip(&site.locales).find(|(language, _)| is_own(&language.key));
        let date = own.map_or_else(|| later.to_string(), |(_, locale)| locale.date(later));
        let date = Arguments::new().with("date", date);
        Some(self.phrases.text(&format!("preview-later{length}"), &date))
    }

    fn unpublished(&self, good: &Good, page: Page) -> BTreeMap<String, String> {
        let site = &good.ready.site;
        let others = site.pages().iter().filter(|other| other.language == page.language);
        let marked = others.filter_map(|other| {
            let mark = self.mark(good, header(good, *other)?, "")?;
            Some((address_of(good, *other), mark))
        });
        marked.take(MOST_MARKED).collect()
    }

    /// In which languages a page lacks texts that it has in another, and which of them fell behind.
    fn translation(&self, good: &Good, page: Page, here: &[&Diagnostic]) -> Vec<String> {
        let PageKey::Record(record) = page.key else { return Vec::new() };
        let site = &good.ready.site;
        let (mut texts, mut lacking) = (0, vec![0; site.config.languages.len()]);
        let mut count = |of: AnyHandle, has: &dyn Fn(Language) -> bool| {
            if of == record {
                texts += 1;
                let languages = site.config.language_indexes().zip(&mut lacking);
                languages.for_each(|(language, lacking)| *lacking += usize::from(!has(language)));
            }
        };
        let records = &site.portal.records;
        records.each_text(|of, _, words| count(of, &|language| words.get(language).is_some()));
        records.each_prose(|of, words| count(of, &|language| words.get(language).is_some()));
        let said = site.config.languages.iter().zip(lacking).map(|(language, lacking)| {
            let values = Arguments::new().with("language", language.name.as_str());
            self.phrases.text("preview-language", &values.count("texts", texts).count("lacking", lacking))
        });
        let stale = here.iter().filter(|said| said.rule.name == STALE_TRANSLATION).count();
        let stale = Some(stale)
            .filter(|stale| *stale > 0)
            .map(|stale| self.phrases.text("preview-stale", &Arguments::new().count("count", stale)));
        said.chain(stale).collect()
    }

    /// Where a reader may go from an address at which nothing stands any more: to where the same record stands now, or
    /// to what stands above it.
    fn onward(&self, good: &Good, path: &str, seen: Option<&Seen>) -> Vec<Link> {
        let moved = seen.and_then(|seen| seen.now(&good.ready.site));
        let above = || {
            let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
            let folders = (1..parts.len()).rev().map(|count| format!("{}/", parts[..count].join("/")));
            folders.filter_map(|path| good.ready.page(&file(good, &path)?)).next()
        };
        let page = moved.or_else(above);
        let link = page.map(|page| Link {
            text: seen.filter(|_| moved.is_some()).map_or_else(
                || self.word("preview-above"),
                |seen| {
                    self.phrases.text("preview-moved", &Arguments::new().with("title", seen.title.as_str()))
                },
            ),
            href: address_of(good, page),
        });
        link.into_iter().collect()
    }
}

/// The address of a page on its host.
fn address_of(good: &Good, page: Page) -> String {
    let route = good.ready.site.route(page);
    format!("{}{}", good.base, Route::new([""; 0]).link_to(&route, false))
}

/// The record that a page is about.
fn header(good: &Good, page: Page) -> Option<&Header> {
    match page.key {
        PageKey::Record(record) => Some(good.ready.site.portal.records.header(record)),
        _ => None,
    }
}

/// Where a page is written: its record, or the one file that holds all records of a list.
fn places(good: &Good, page: Page) -> Vec<Span> {
    let kind = match page.key {
        PageKey::Record(record) => return good.ready.site.portal.records.header(record).places.clone(),
        PageKey::Home => {
            let settings = good.sources.iter().find(|(_, source)| source.path() == config::FILE_NAME);
            return settings.map(|(id, _)| Span::file(id)).into_iter().collect();
        }
        PageKey::Initiatives => KindKey::Initiative,
        PageKey::Organizations => KindKey::Organization,
        PageKey::People => KindKey::Person,
        PageKey::Principles => KindKey::Principle,
        PageKey::Glossary => KindKey::Term,
        _ => return Vec::new(),
    };
    let headers = good.ready.site.portal.records.headers(kind);
    let sources: BTreeSet<SourceId> = headers.iter().map(|header| header.span.source).collect();
    if sources.len() == 1 { sources.into_iter().map(Span::file).collect() } else { Vec::new() }
}

/// Whether a place lies in one of these.
fn is_in(places: &[Span], place: Span) -> bool {
    places
        .iter()
        .any(|own| own.source == place.source && (own.is_file() || own.contains(place) || place.is_file()))
}
