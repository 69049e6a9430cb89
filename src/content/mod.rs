//! Files to records: which files there are, front matter, TOML, Markdown, one file per kind.
//!
//! [`read`] takes every source below `content/` and returns every record it could make, every name it met and
//! everything there is to say. References are still names: whether the records they name exist is left to `portal`.

mod commitment;
mod discrepancy;
mod files;
mod header;
mod indicator;
mod initiative;
mod markdown;
mod meeting;
mod organization;
mod person;
mod principle;
mod question;
mod references;
pub mod rules;
mod source;
mod term;
mod topic;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

pub use files::{ASSETS_FOLDER, FOLDER, REVIEWS_FILE, REVIEWS_SIZE_LIMIT};

use rules::{DUPLICATE_ID, FRONT_MATTER, NOT_UTF8, TOO_LARGE, UNEVEN_LISTS};

use crate::config::Config;
use crate::diagnostic::{Checked, Diagnostic};
use crate::fields::{self, Fields, Reader};
use crate::model::{Choice, Id, KindKey, Named, Records};
use crate::text::{DecodeError, SOURCE_SIZE_LIMIT, Source, SourceId, Sources, Span};

/// What stands below `content/`.
#[derive(Debug, Default)]
pub struct Content {
    /// The records that could be read.
    pub records: Records<Named>,
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
        let read: usize = KindKey::ALL.iter().map(|kind| self.records.headers(*kind).len()).sum();
        self.incomplete.is_empty() && read == self.names.len()
    }
}

/// Reads every source below `content/`, in parallel.
pub fn read(sources: &Sources, config: &Config) -> Checked<Content> {
    let Checked { value: files::Found { entries, misnamed, incomplete }, diagnostics } =
        files::find(sources, config);
    let mut diagnostics = without_consequences(diagnostics, false, sources);
    // Runs of neighbouring entries, in their order.
    let read: Vec<(Records<Named>, Vec<Diagnostic>)> = entries
        .par_iter()
        .fold(Default::default, |(mut records, mut said): (Records<Named>, Vec<Diagnostic>), entry| {
            let reader = Reader { derived: header::DERIVED, ..config.reader() };
            entry.read(sources, &reader, &mut records);
            said.extend(without_consequences(reader.take_diagnostics(), entry.broken, sources));
            (records, said)
        })
        .collect();
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
    for (records, said) in read {
        content.records.append(records);
        diagnostics.extend(said);
    }
    content.records.sort();
    content.incomparable = incomparable(&content.records, &diagnostics);
    Checked { value: content, diagnostics }
}

/// Where nobody can say which text of one language belongs to which of another.
fn incomparable(records: &Records<Named>, said: &[Diagnostic]) -> Vec<Span> {
    let whereabouts = records.whereabouts();
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

/// Leaves out what a file's other faults explain: fields that are missing because they could not be parsed, and whatever
/// else is said about a line that is no TOML.
fn without_consequences(mut said: Vec<Diagnostic>, broken: bool, sources: &Sources) -> Vec<Diagnostic> {
    use fields::rules::{MISSING_FIELD, MISSING_TRANSLATION, NOT_TOML, WORDS_MISSING};
    let is_no_toml = |said: &Diagnostic| NOT_TOML.contains(&said.rule);
    let line = |said: &Diagnostic| {
        let span = said.span();
        (span.source, sources.get(span.source).position(span.start as usize).line)
    };
    let broken_lines: BTreeSet<_> = said.iter().filter(|said| is_no_toml(said)).map(line).collect();
    if broken || !broken_lines.is_empty() || said.iter().any(|said| said.rule == &FRONT_MATTER) {
        let explained = [&MISSING_FIELD, &WORDS_MISSING, &MISSING_TRANSLATION];
        said.retain(|said| !explained.contains(&said.rule));
    }
    said.retain(|said| is_no_toml(said) || !broken_lines.contains(&line(said)));
    said
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
