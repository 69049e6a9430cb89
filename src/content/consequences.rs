//! One slip, one message: what else was only said because of it is left out, and what many places share is said once.

use std::collections::{BTreeMap, BTreeSet};

use super::rules::{
    FILE_NAME, FRONT_MATTER, MISSING_PAGE, MISSING_PAGE_TRANSLATION, UNKNOWN_FILE, WRONG_FOLDER,
};
use super::{FOLDER, files, header, kind_key};
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Rule, closest};
use crate::fields::Reader;
use crate::fields::rules::{
    INVALID_ID, LOST_HEADER, MISSING_FIELD, MISSING_TRANSLATION, NOT_TOML, UNKNOWN_KEY, UNKNOWN_LANGUAGE,
    UNKNOWN_SIDE, WORDS_MISSING,
};
use crate::model::Records;
use crate::text::{Source, Sources, Span};

/// Leaves out what a file's other faults explain: fields that are missing because they could not be parsed, and whatever
/// else is said about a line that is no TOML.
pub(super) fn without_consequences(
    mut said: Vec<Diagnostic>,
    broken: bool,
    sources: &Sources,
) -> Vec<Diagnostic> {
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

/// How many fields a record does not know before it may be one of another kind.
const LEAST_FOREIGN: usize = 3;

/// The record of another kind that a file holds, if its fields are all of that kind and many of them not of its own.
pub(super) fn misplaced(
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

pub(super) fn wrong_folder(entry: &files::Entry, meant: &files::Entry, sources: &Sources) -> Diagnostic {
    let path = sources.get(entry.span.source).path();
    let file = path.rsplit('/').next().unwrap_or(path);
    Diagnostic::new(&WRONG_FOLDER, Span::file(entry.span.source))
        .with("path", path)
        .with("kind", kind_key(meant.kind))
        .with("meant", format!("{FOLDER}/{}/{file}", files::folder(meant.kind)))
        .help("help")
}

/// Leaves out the pages that are missing because their file has another name or stands in another folder.
pub(super) fn without_misnamed(said: &mut Vec<Diagnostic>, sources: &Sources) {
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
    if !said.iter().any(|said| [&UNKNOWN_SIDE, &UNKNOWN_LANGUAGE].contains(&said.rule)) {
        return;
    }
    let is_content = |source: &&Source| source.path().starts_with(FOLDER);
    let texts = || sources.iter().map(|(_, source)| source).filter(is_content);
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
