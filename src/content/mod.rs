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

use rules::{
    DUPLICATE_ID, FILE_NAME, FRONT_MATTER, MISSING_PAGE, MISSING_PAGE_TRANSLATION, NOT_UTF8, TOO_LARGE,
    UNEVEN_LISTS, UNKNOWN_FILE, WRONG_FOLDER,
};

use crate::config::{self, Config};
use crate::diagnostic::{Checked, Diagnostic, Rule, closest};
use crate::fields::rules::{
    INVALID_ID, LOST_HEADER, MISSING_FIELD, MISSING_TRANSLATION, NOT_TOML, UNKNOWN_KEY, UNKNOWN_LANGUAGE,
    UNKNOWN_SIDE, WORDS_MISSING,
};
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
    let runs: Vec<Run> = entries
        .par_iter()
        .fold(Run::default, |mut run, entry| {
            run.read(entry, sources, config);
            run
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
    for run in runs {
        content.records.append(run.records);
        diagnostics.extend(run.diagnostics);
        for (kind, id, span) in run.misplaced {
            content.names.entry((kind, id)).or_insert(span);
        }
    }
    content.records.sort();
    fields::headers::gather(&mut diagnostics, sources, BEGINNINGS);
    without_misnamed(&mut diagnostics, sources);
    content.incomparable = incomparable(&content.records, &diagnostics);
    Checked { value: content, diagnostics }
}

/// What a row of neighbouring entries holds.
#[derive(Default)]
struct Run {
    records: Records<Named>,
    diagnostics: Vec<Diagnostic>,
    /// Records that stand in the folder of another kind, by the kind they are of.
    misplaced: Vec<(KindKey, Id, Span)>,
}

impl Run {
    fn read(&mut self, entry: &files::Entry, sources: &Sources, config: &Config) {
        let reader = Reader { derived: header::DERIVED, ..config.reader() };
        let mut records = Records::default();
        entry.read(sources, &reader, &mut records);
        let said = without_consequences(reader.take_diagnostics(), entry.broken, sources);
        match misplaced(entry, &said, sources, config) {
            Some(meant) => {
                self.diagnostics.push(wrong_folder(entry, &meant, sources));
                self.misplaced.push((meant.kind, entry.id.clone(), entry.span));
            }
            None => {
                self.records.append(records);
                self.diagnostics.extend(said);
            }
        }
    }
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

/// How many fields a record does not know before it may be one of another kind.
const LEAST_FOREIGN: usize = 3;

/// The record of another kind that a file holds, if its fields are all of that kind and many of them not of its own.
fn misplaced(
    entry: &files::Entry,
    said: &[Diagnostic],
    sources: &Sources,
    config: &Config,
) -> Option<files::Entry> {
    if said.iter().filter(|said| said.rule == &UNKNOWN_KEY).count() < LEAST_FOREIGN {
        return None;
    }
    let fits = |other: &files::Entry| {
        let reader = Reader { derived: header::DERIVED, ..config.reader() };
        other.read(sources, &reader, &mut Records::default());
        !reader.take_diagnostics().iter().any(|said| [&UNKNOWN_KEY, &MISSING_FIELD].contains(&said.rule))
    };
    entry.as_others().find(fits)
}

fn wrong_folder(entry: &files::Entry, meant: &files::Entry, sources: &Sources) -> Diagnostic {
    let path = sources.get(entry.span.source).path();
    let file = path.rsplit('/').next().unwrap_or(path);
    Diagnostic::new(&WRONG_FOLDER, Span::file(entry.span.source))
        .with("path", path)
        .with("kind", kind_key(meant.kind))
        .with("meant", format!("{FOLDER}/{}/{file}", files::folder(meant.kind)))
        .help("help")
}

/// Leaves out the pages that are missing because their file has another name or stands in another folder.
fn without_misnamed(said: &mut Vec<Diagnostic>, sources: &Sources) {
    let path = |said: &Diagnostic| sources.get(said.span().source).path().to_owned();
    let misnamed: Vec<String> = said
        .iter()
        .filter_map(|said| match said.arguments.get("suggestion") {
            Some(name) if said.rule == &FILE_NAME => {
                path(said).rsplit_once('/').map(|(folder, _)| format!("{folder}/{name}"))
            }
            _ if said.rule == &UNKNOWN_FILE => {
                path(said).rsplit_once('/').map(|(_, file)| format!("/{file}"))
            }
            _ => None,
        })
        .collect();
    said.retain(|said| {
        let missing = said
            .arguments
            .get("missing")
            .filter(|_| [&MISSING_PAGE, &MISSING_PAGE_TRANSLATION].contains(&said.rule));
        !missing.is_some_and(|missing| misnamed.iter().any(|name| missing.ends_with(name.as_str())))
    });
}

/// From how many places on a name that the portal does not declare is not misspelt in each of them.
const LEAST_PLACES: usize = 6;

/// How many of those places are shown.
const PLACES_SHOWN: usize = 3;

/// Makes one message of what follows from a slip in `portal.toml`: of a party or language that many places name while
/// the declared one is named nowhere, and of those it could not read at all.
pub fn misdeclared(said: &mut Vec<Diagnostic>, sources: &Sources, config: &Config) {
    let is_config = |said: &Diagnostic| sources.get(said.span().source).path() == config::FILE_NAME;
    let is_unreadable =
        |said: &Diagnostic| NOT_TOML.contains(&said.rule) || [&LOST_HEADER, &INVALID_ID].contains(&said.rule);
    if said.iter().any(|said| is_config(said) && is_unreadable(said)) {
        said.retain(|said| is_config(said) || ![&UNKNOWN_SIDE, &UNKNOWN_LANGUAGE].contains(&said.rule));
        return;
    }
    let texts =
        || sources.iter().map(|(_, source)| source).filter(|source| source.path() != config::FILE_NAME);
    let is_side = |key: &str| texts().any(|source| source.text().contains(&format!("\"{key}\"")));
    let is_language = |key: &str| texts().any(|source| source.path().ends_with(&format!(".{key}.md")));
    let parties = config.parties.iter().map(|party| (party.key.as_str(), party.span));
    let languages = config.languages.iter().map(|language| (language.key.as_str(), language.span));
    misspelt(said, sources, &UNKNOWN_SIDE, parties.filter(|(key, _)| !is_side(key)).collect());
    let unused = languages.filter(|(key, _)| !is_language(key)).collect();
    for (found, declared) in misspelt(said, sources, &UNKNOWN_LANGUAGE, unused) {
        let files = format!(".{found}.md");
        let lacks = [&WORDS_MISSING, &MISSING_TRANSLATION, &MISSING_PAGE, &MISSING_PAGE_TRANSLATION];
        said.retain(|said| {
            let is_lacking = lacks.contains(&said.rule) && said.arguments.get("language") == Some(&declared);
            let is_file = said.rule == &FILE_NAME && sources.get(said.span().source).path().ends_with(&files);
            !is_lacking && !is_file
        });
    }
}

/// Puts one message, where it is declared, in the place of all about a name that `rule` does not know; `unused` are the
/// declared names that nothing names. Returns the names as found and as declared.
fn misspelt(
    said: &mut Vec<Diagnostic>,
    sources: &Sources,
    rule: &'static Rule,
    unused: Vec<(&str, Span)>,
) -> Vec<(String, String)> {
    let mut places: BTreeMap<String, Vec<Span>> = BTreeMap::new();
    for (found, span) in said
        .iter()
        .filter(|said| said.rule == rule)
        .filter_map(|said| Some((said.arguments.get("found")?, said.span())))
    {
        places.entry(found.to_owned()).or_default().push(span);
    }
    let mut misspelt = Vec::new();
    for (found, mut places) in places.into_iter().filter(|(_, places)| places.len() >= LEAST_PLACES) {
        let near = closest(&found, unused.iter().map(|(key, _)| *key));
        let is_meant = |key: &str| unused.len() == 1 || near == Some(key);
        let Some((declared, span)) = unused.iter().find(|(key, _)| is_meant(key)) else { continue };
        said.retain(|said| said.rule != rule || said.arguments.get("found") != Some(&found));
        places.sort_by_key(|span| (sources.get(span.source).path(), *span));
        let mut message = Diagnostic::new(rule, *span)
            .with("found", found.as_str())
            .with("declared", *declared)
            .count("others", places.len().saturating_sub(PLACES_SHOWN));
        message.labels[0].part = "declared";
        for place in places.into_iter().take(PLACES_SHOWN) {
            message = message.label(place, "named");
        }
        said.push(message.help("others").help("declared-help"));
        misspelt.push((found, (*declared).to_owned()));
    }
    misspelt
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
