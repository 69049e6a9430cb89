//! Which texts were looked at together in all languages: what `constancia accept` writes and `stale_translation` reads.
//!
//! A line of the file names a record and, for each language, a digest of what one of its texts says there. The texts
//! are known by what they say, not by their field or place: a text may move within its record, and a record to another
//! file, without a new review. Writing the file is left to `cli`.

use std::collections::{BTreeMap, BTreeSet};

use super::passage::Saying;
use crate::config::Config;
use crate::content::REVIEWS_FILE;
use crate::diagnostic::{Checked, Diagnostic, Rule};
use crate::model::{AnyHandle, Choice, Records, Related, Stage};
use crate::text::{Source, SourceId, Span};

/// A line that is no review.
pub const INVALID_REVIEW: Rule = Rule::error("C0522", "invalid-review");

/// How many hexadecimal digits a digest has: enough that two texts of one record do not share one by chance.
const DIGITS: usize = 16;

/// The first lines of the file.
const HEAD: &str = "# constancia accept\n";

/// What a text says in each language, as digests by the keys of languages.
pub(super) type Digests = BTreeMap<String, String>;

/// The texts that were looked at together, by the names of their records (`meeting:2026-01-10-bridge`).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reviews(BTreeMap<String, BTreeSet<Digests>>);

impl Reviews {
    /// Reads the file's text.
    pub fn read(id: SourceId, source: &Source) -> Checked<Self> {
        let mut reviews = Checked::good(Self::default());
        let mut start = 0;
        for line in source.text().split_inclusive('\n') {
            let words = line.trim();
            if !words.is_empty() && !words.starts_with('#') {
                match review(words) {
                    Some((record, digests)) => {
                        reviews.value.0.entry(record).or_default().insert(digests);
                    }
                    None => {
                        let span = Span::new(id, start..start + line.trim_end().len());
                        let said = Diagnostic::new(&INVALID_REVIEW, span);
                        reviews.diagnostics.push(said.with("path", REVIEWS_FILE).help("help"));
                    }
                }
            }
            start += line.len();
        }
        reviews
    }

    /// Takes what records say now as looked at together, in place of what they said before; returns how many texts
    /// were new. Records that are no longer there are forgotten.
    pub fn accept(
        &mut self,
        records: &Records<Related>,
        config: &Config,
        is_meant: impl Fn(AnyHandle) -> bool,
    ) -> usize {
        let mut now: BTreeMap<String, (bool, BTreeSet<Digests>)> = BTreeMap::new();
        for (record, saying) in Saying::all(records) {
            let digests = digests(saying, config);
            if digests.len() > 1 {
                let entry = now.entry(name(records, record)).or_default();
                entry.0 = is_meant(record);
                entry.1.insert(digests);
            }
        }
        self.0.retain(|record, _| now.contains_key(record));
        let mut new = 0;
        for (record, (is_meant, texts)) in now {
            if is_meant {
                let before = self.0.insert(record, texts.clone()).unwrap_or_default();
                new += texts.difference(&before).count();
            }
        }
        new
    }

    /// The text of the file.
    pub fn to_text(&self) -> String {
        let lines =
            self.0.iter().flat_map(|(record, texts)| texts.iter().map(move |digests| (record, digests)));
        let mut text = HEAD.to_owned();
        for (record, digests) in lines {
            text.push_str(record);
            digests.iter().for_each(|(language, digest)| text.push_str(&format!(" {language}:{digest}")));
            text.push('\n');
        }
        text
    }

    /// Whether nothing was ever looked at.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The texts of a record that were looked at together.
    pub(super) fn of(&self, record: &str) -> Option<&BTreeSet<Digests>> {
        self.0.get(record)
    }
}

/// A record as references in prose name it.
pub fn name<S: Stage>(records: &Records<S>, record: AnyHandle) -> String {
    format!("{}:{}", record.kind.key(), records.header(record).id.as_str())
}

/// The digests of a text in the languages that have it.
pub(super) fn digests<S: Stage>(saying: Saying<'_, S>, config: &Config) -> Digests {
    let of = |language| {
        let passage = saying.get(language)?;
        let digest = blake3::hash(passage.text.as_bytes()).to_hex();
        let key = &config.languages[usize::from(language.0)].key;
        Some((key.clone(), digest[..DIGITS].to_owned()))
    };
    config.language_indexes().filter_map(of).collect()
}

/// The record and the digests of a line.
fn review(line: &str) -> Option<(String, Digests)> {
    let mut words = line.split_whitespace();
    let record = words.next().filter(|record| record.contains(':'))?;
    let digest = |word: &str| {
        let (language, digest) = word.split_once(':')?;
        let is_digest = digest.len() == DIGITS && digest.bytes().all(|b| b.is_ascii_hexdigit());
        is_digest.then(|| (language.to_owned(), digest.to_owned()))
    };
    let digests = words.map(digest).collect::<Option<Digests>>()?;
    (digests.len() > 1).then(|| (record.to_owned(), digests))
}
