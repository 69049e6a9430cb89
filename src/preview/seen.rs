//! What tabs were shown, so that one whose page is gone can be told where it went.

use std::collections::BTreeMap;

use super::shown::Good;
use crate::model::{AnyHandle, Id, KindKey};
use crate::output::OutputPath;
use crate::site::{Page, PageKey, Site};

/// So many addresses are remembered.
const MOST: usize = 1_000;

/// The record whose page stood at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Seen {
    kind: KindKey,
    id: Id,
    /// The key of its language: which number a language has may change.
    language: String,
    /// What it was called.
    pub(super) title: String,
}

/// What stood at addresses.
#[derive(Debug, Default)]
pub(super) struct Memory(BTreeMap<String, Seen>);

impl Memory {
    /// Remembers what stands at an address, and returns what stood there last.
    pub(super) fn look(&mut self, good: &Good, address: &str, file: &OutputPath) -> Option<Seen> {
        if let Some(Page { key: PageKey::Record(record), language }) = good.ready.page(file) {
            let records = &good.ready.site.portal.records;
            let id = records.header(record).id.clone();
            let title = records.title(record, language).1.to_owned();
            let language = good.ready.site.config.languages[language.index()].key.clone();
            if self.0.len() >= MOST {
                self.0.clear();
            }
            self.0.insert(address.to_owned(), Seen { kind: record.kind, id, language, title });
        }
        self.0.get(address).cloned()
    }
}

impl Seen {
    /// The page of the same record now: the one of its id, or the one called the same; in its language, or else the first.
    pub(super) fn now(&self, site: &Site) -> Option<Page> {
        let languages = || site.config.language_indexes().zip(&site.config.languages);
        let same = languages().find(|(_, own)| own.key == self.language).or_else(|| languages().next());
        let (language, _) = same?;
        let records = &site.portal.records;
        let headers = records.headers(self.kind);
        let of_id = headers.iter().position(|header| header.id == self.id);
        let record = |index| AnyHandle { kind: self.kind, index };
        let called = |index: &usize| records.title(record(*index), language).1 == self.title;
        let index = of_id.or_else(|| (0..headers.len()).find(called))?;
        Some(Page { key: PageKey::Record(record(index)), language })
    }
}
