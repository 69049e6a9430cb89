//! Files to records: which files there are, front matter, TOML, Markdown, one file per kind.
//!
//! [`read`] takes every source below `content/` and returns every record it could make, every name it met and
//! everything there is to say. References are still names: whether the records they name exist is left to `portal`.

mod commitment;
mod consequences;
mod discrepancy;
mod files;
mod header;
mod indicator;
mod initiative;
mod markdown;
mod meeting;
mod memory;
mod organization;
mod person;
mod principle;
mod question;
mod references;
pub mod rules;
mod source;
mod term;
mod topic;

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};

pub use consequences::misdeclared;
use consequences::{without_consequences, without_misnamed};
pub use files::{ASSETS_FOLDER, FOLDER, REVIEWS_FILE, REVIEWS_SIZE_LIMIT};
pub use memory::Memory;

use rules::{DUPLICATE_ID, NOT_UTF8, TOO_LARGE, UNEVEN_LISTS};

use crate::config::Config;
use crate::diagnostic::{Checked, Diagnostic};
use crate::fields::{self, Fields, Reader};
use crate::model::{Choice, Id, KindKey, Named, Records};
use crate::text::{DecodeError, SOURCE_SIZE_LIMIT, Source, SourceId, Sources, Span};

/// What stands below `content/`.
#[derive(Debug, Default)]
pub struct Content {
    /// How many records could be read.
    pub count: usize,
    /// Every record there is a file or table for, also those that could not be read or whose file has a name that no
    /// record can have, and where it is written.
    pub names: BTreeMap<(KindKey, Id), Span>,
    /// The kinds of which a shared file could not be parsed whole, so that there may be more records than names.
    pub incomplete: BTreeSet<KindKey>,
    /// Where the languages of a text cannot be compared: records with faults, lists of different lengths.
    pub incomparable: Vec<Span>,
}

impl Content {
    /// Whether every record there is a file or table for could be read.
    pub fn is_whole(&self) -> bool {
        self.incomplete.is_empty() && self.count == self.names.len()
    }
}

/// Reads every source below `content/` that has changed since the memory was made, in parallel; the records are in the
/// memory then.
pub fn read(memory: &mut Memory, sources: &Sources, config: &Config) -> Checked<Content> {
    let Checked { value: files::Found { entries, misnamed, incomplete }, diagnostics } =
        files::find(sources, config);
    let mut diagnostics = without_consequences(diagnostics, false, sources);
    let mut content = Content { incomplete, ..Content::default() };
    for entry in &entries {
        let first = *content.names.entry((entry.kind, entry.id.clone())).or_insert(entry.span);
        if first != entry.span {
            let diagnostic = Diagnostic::new(&DUPLICATE_ID, entry.span).label(first, "other");
            diagnostics.push(
                diagnostic.with("id", entry.id.as_str()).with("kind", kind_key(entry.kind)).help("help"),
            );
        }
    }
    for (kind, id, span) in misnamed {
        content.names.entry((kind, id)).or_insert(span);
    }
    let unique = !diagnostics.iter().any(|said| said.rule == &DUPLICATE_ID);
    memory.read(&entries, unique, sources, config, |read| {
        diagnostics.extend(read.said.iter().cloned());
        if let Some((kind, id, span)) = &read.misplaced {
            content.names.entry((*kind, id.clone())).or_insert(*span);
        }
    });
    content.count = KindKey::ALL.iter().map(|kind| memory.records().headers(*kind).len()).sum();
    fields::headers::gather(&mut diagnostics, sources, BEGINNINGS);
    without_misnamed(&mut diagnostics, sources);
    content.incomparable = incomparable(memory.records(), &diagnostics);
    Checked { value: content, diagnostics }
}

/// Fields that only one kind of entry has, and the line that begins it.
const BEGINNINGS: &[(&str, &str)] = &[
    ("is", "[[status]]"),
    ("searched", "[[status]]"),
    ("weight", "[[updates]]"),
    ("old", "[[revisions]]"),
    ("verified", "[[criteria]]"),
    ("strength", "[[sources]]"),
    ("locator", "[[sources]]"),
    ("obligation", "[[parties]]"),
    ("lead", "[[parties]]"),
    ("deliverable", "[elements]"),
    ("deadline", "[elements]"),
    ("owner", "[elements]"),
    ("person", "[[participants]]"),
    ("claimant", "[[measurements]]"),
];

/// Where nobody can say which text of one language belongs to which of another.
fn incomparable(records: &Records<Named>, said: &[Diagnostic]) -> Vec<Span> {
    let whereabouts = LazyCell::new(|| records.whereabouts());
    let mut places = Vec::new();
    for said in said {
        if said.is_error()
            && let Some(record) = whereabouts.at(said.span())
        {
            places.extend(&records.header(record).places);
        }
        if said.arguments.get("part") == Some(UNEVEN_LISTS) {
            places.extend(said.labels.iter().map(|label| label.span));
        }
    }
    places
}

/// What is said of a file that is no text.
pub fn undecodable(source: SourceId, text: &Source, error: &DecodeError) -> Diagnostic {
    let end = text.text().len();
    let span = Span::new(source, end.saturating_sub(char::REPLACEMENT_CHARACTER.len_utf8())..end);
    match *error {
        DecodeError::NotUtf8(_) => Diagnostic::new(&NOT_UTF8, span).help("help"),
        DecodeError::TooLarge(size) => Diagnostic::new(&TOO_LARGE, span)
            .count("size", size)
            .count("most", SOURCE_SIZE_LIMIT)
            .help("help"),
    }
}

fn kind_key(kind: KindKey) -> &'static str {
    crate::model::Choice::key(kind)
}

/// Reads one record of a kind and adds it to the records, if it could be made.
fn read_record(
    entry: &files::Entry,
    mut fields: Fields<'_>,
    reader: &Reader,
    body: Body,
    records: &mut Records<Named>,
) {
    let header = header::read(&mut fields, &entry.id, &entry.places);
    macro_rules! read {
        ($module:ident, $list:ident) => {
            records.$list.extend($module::read(&mut fields, header, reader))
        };
    }
    match entry.kind {
        KindKey::Meeting => records.meetings.extend(meeting::read(&mut fields, header, reader, body)),
        KindKey::Topic => records.topics.extend(topic::read_topic(&mut fields, header, body)),
        KindKey::Page => records.pages.extend(topic::read_page(&mut fields, header, body)),
        KindKey::Commitment => read!(commitment, commitments),
        KindKey::Initiative => read!(initiative, initiatives),
        KindKey::Organization => read!(organization, organizations),
        KindKey::Person => read!(person, people),
        KindKey::Source => read!(source, sources),
        KindKey::Indicator => read!(indicator, indicators),
        KindKey::Principle => read!(principle, principles),
        KindKey::Question => read!(question, questions),
        KindKey::Term => read!(term, terms),
        KindKey::Discrepancy => read!(discrepancy, discrepancies),
    }
    fields.finish();
}

/// The Markdown below the front matter, by language.
type Body = Option<crate::model::ProseWords<Named>>;
