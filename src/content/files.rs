//! Which files hold which records.

use std::collections::{BTreeMap, BTreeSet};

use super::markdown;
use super::rules::{
    FILE_NAME, FRONT_MATTER, MISSING_PAGE, MISSING_PAGE_TRANSLATION, NOT_A_RECORD, UNKNOWN_FILE,
};
use super::{kind_key, read_record};
use crate::config::Config;
use crate::diagnostic::{Checked, Diagnostic, closest};
use crate::fields::{Fields, Part, Reader, Table, Value, tree, values};
use crate::model::{Choice, Id, KindKey, Language, Named, Records, Words};
use crate::text::{SOURCE_SIZE_LIMIT, Source, SourceId, Sources, Span};

/// The folder of the content, below the portal's.
pub const FOLDER: &str = "content";

/// The file that says which texts were looked at together, below the portal's folder.
pub const REVIEWS_FILE: &str = "content/translations.lock";

/// How large that file may be: it has a line for every text of every record.
pub const REVIEWS_SIZE_LIMIT: usize = 64 * SOURCE_SIZE_LIMIT;

/// The folder of files that prose links to, below the portal's.
pub const ASSETS_FOLDER: &str = "content/assets";

/// A record's files, or its table in a file of several records.
pub(super) struct Entry {
    pub kind: KindKey,
    pub id: Id,
    pub span: Span,
    /// Everything that is written of it.
    pub places: Vec<Span>,
    /// Whether something of it could not be parsed, so that what is missing may only be unread.
    pub broken: bool,
    shape: Shape,
}

enum Shape {
    /// A Markdown file per language.
    Pages(Vec<(Language, SourceId)>),
    /// A TOML file of its own.
    File(SourceId),
    /// A table in a file of several.
    Table(Table),
}

/// The folder, or the name of the shared file, of a kind's records.
pub(super) fn folder(kind: KindKey) -> &'static str {
    match kind {
        KindKey::Meeting => "meetings",
        KindKey::Commitment => "commitments",
        KindKey::Topic => "topics",
        KindKey::Page => "pages",
        KindKey::Initiative => "initiatives",
        KindKey::Organization => "organizations",
        KindKey::Person => "people",
        KindKey::Source => "sources",
        KindKey::Indicator => "indicators",
        KindKey::Principle => "principles",
        KindKey::Question => "questions",
        KindKey::Term => "terms",
        KindKey::Discrepancy => "discrepancies",
    }
}

fn is_prose(kind: KindKey) -> bool {
    matches!(kind, KindKey::Meeting | KindKey::Topic | KindKey::Page)
}

/// What was found below the folder of the content.
#[derive(Default)]
pub(super) struct Found {
    /// Every record's files, in the order of kinds and ids.
    pub entries: Vec<Entry>,
    /// The ids that files with a name no record can have were probably meant to give, and those files.
    pub misnamed: Vec<(KindKey, Id, Span)>,
    /// The kinds that may have more records than those.
    pub incomplete: BTreeSet<KindKey>,
}

/// Finds every record's files.
pub(super) fn find(sources: &Sources, config: &Config) -> Checked<Found> {
    let mut diagnostics = Vec::new();
    let mut misnamed = Vec::new();
    let mut incomplete = BTreeSet::new();
    let taken: BTreeSet<&str> = sources.iter().map(|(_, text)| text.path()).collect();
    let mut pages: BTreeMap<(KindKey, Id), Vec<(Language, SourceId)>> = BTreeMap::new();
    let mut entries = Vec::new();
    for (source, text) in sources.iter() {
        let Some(path) = text.path().strip_prefix(FOLDER).and_then(|path| path.strip_prefix('/')) else {
            continue;
        };
        if text.path() == REVIEWS_FILE {
            continue;
        }
        let start = beginning(source, text.text());
        match place(path, config) {
            Ok(Place::Page(kind, id, language)) => {
                pages.entry((kind, id)).or_default().push((language, source))
            }
            Ok(Place::File(kind, id)) => {
                let broken = !text.is_readable();
                let places = vec![whole(source, text)];
                entries.push(Entry { kind, id, span: start, places, broken, shape: Shape::File(source) });
            }
            Ok(Place::Shared(kind)) => {
                if !text.is_readable() {
                    incomplete.insert(kind);
                    continue;
                }
                let parsed = tree::parse(source, text.text(), 0);
                let broken = !parsed.diagnostics.is_empty();
                if broken {
                    incomplete.insert(kind);
                }
                let table = parsed.drain_into(&mut diagnostics);
                let ends = table.entries.iter().skip(1).map(|(key, _)| key.span.start as usize);
                let ends: Vec<_> = ends.chain([text.text().len()]).collect();
                for ((key, node), end) in table.entries.into_iter().zip(ends) {
                    match (Id::new(&key.value), node.value) {
                        (Some(id), Value::Table(table)) => {
                            let places = vec![Span::new(source, key.span.start as usize..end)];
                            let shape = Shape::Table(table);
                            entries.push(Entry { kind, id, span: key.span, places, broken, shape });
                        }
                        (None, _) => {
                            diagnostics.push(crate::fields::values::invalid_id(&key.value, key.span))
                        }
                        (Some(_), Value::Unread) => {}
                        (Some(_), other) => {
                            // It may have been meant to be a record that others name.
                            incomplete.insert(kind);
                            let diagnostic = Diagnostic::new(&NOT_A_RECORD, key.span)
                                .with("key", key.value)
                                .with("kind", kind_key(kind))
                                .with("found", other.type_name());
                            let is_list = matches!(other, Value::List(_));
                            diagnostics.push(diagnostic.help(if is_list { "list" } else { "help" }));
                        }
                    }
                }
            }
            Err(rule) => {
                let languages: Vec<_> =
                    config.languages.iter().map(|language| language.key.as_str()).collect();
                let folders: Vec<_> = KindKey::ALL.iter().map(|kind| folder(*kind)).collect();
                let diagnostic = Diagnostic::new(rule, Span::file(source))
                    .with("path", text.path())
                    .with("languages", languages.join(", "))
                    .with("allowed", folders.join(", "));
                let diagnostic = if rule == &FILE_NAME {
                    misnamed.extend(meant(path).map(|(kind, id)| (kind, id, Span::file(source))));
                    match rename(path, &languages, &taken) {
                        Some(name) if is_plain_text(path) => {
                            diagnostic.with("suggestion", name).help("suggestion")
                        }
                        Some(name) => diagnostic.with("suggestion", name).help("other-format"),
                        None => diagnostic,
                    }
                } else {
                    let found = path.split(['/', '.']).next().unwrap_or_default();
                    misnamed.extend(misplaced(path).map(|(kind, id)| (kind, id, Span::file(source))));
                    diagnostic.suggest(found, folders.iter().copied())
                };
                diagnostics.push(diagnostic.help("help"));
            }
        }
    }
    for ((kind, id), mut files) in pages {
        files.sort();
        let span = beginning(files[0].1, sources.get(files[0].1).text());
        let broken = files.iter().any(|(_, source)| !sources.get(*source).is_readable());
        let places = files.iter().map(|(_, source)| whole(*source, sources.get(*source))).collect();
        entries.push(Entry { kind, id, span, places, broken, shape: Shape::Pages(files) });
    }
    entries.sort_by(|a, b| (a.kind, &a.id, a.span).cmp(&(b.kind, &b.id, b.span)));
    Checked { value: Found { entries, misnamed, incomplete }, diagnostics }
}

enum Place {
    Page(KindKey, Id, Language),
    File(KindKey, Id),
    Shared(KindKey),
}

/// What a path below `content/` holds, or the rule it breaks.
fn place(path: &str, config: &Config) -> Result<Place, &'static crate::diagnostic::Rule> {
    let parts: Vec<&str> = path.split('/').collect();
    let kind_of = |name: &str| KindKey::ALL.iter().copied().find(|kind| folder(*kind) == name);
    match parts[..] {
        [file] => {
            let kind = file.strip_suffix(".toml").and_then(kind_of).filter(|kind| !is_prose(*kind));
            kind.map(Place::Shared).ok_or(&UNKNOWN_FILE)
        }
        [name, file] => {
            let kind = kind_of(name).ok_or(&UNKNOWN_FILE)?;
            if is_prose(kind) {
                let stem = file.strip_suffix(".md").ok_or(&FILE_NAME)?;
                let (id, language) = stem.rsplit_once('.').ok_or(&FILE_NAME)?;
                let index = config.languages.iter().position(|l| l.key == language).ok_or(&FILE_NAME)?;
                let language = u8::try_from(index).map(Language).map_err(|_| &FILE_NAME)?;
                Ok(Place::Page(kind, Id::new(id).ok_or(&FILE_NAME)?, language))
            } else {
                let id = file.strip_suffix(".toml").and_then(Id::new).ok_or(&FILE_NAME)?;
                Ok(Place::File(kind, id))
            }
        }
        _ => Err(&UNKNOWN_FILE),
    }
}

fn whole(source: SourceId, text: &Source) -> Span {
    Span::new(source, 0..text.text().len())
}

/// The record that a file in a kind's folder was probably meant to hold.
fn meant(path: &str) -> Option<(KindKey, Id)> {
    let (name, file) = path.split_once('/')?;
    let kind = KindKey::ALL.iter().find(|kind| folder(**kind) == name)?;
    Some((*kind, Id::near(file)?))
}

/// The records that a file in no kind's folder may have been meant to hold: one of the kind whose folder is near, or else
/// one of any kind.
fn misplaced(path: &str) -> impl Iterator<Item = (KindKey, Id)> {
    let (folders, file) = path.rsplit_once('/').unwrap_or(("", path));
    let name = |kind: &KindKey| folder(*kind);
    let near = folders.split('/').find_map(|found| closest(found, KindKey::ALL.iter().map(name)));
    let kinds = KindKey::ALL.iter().filter(move |kind| near.is_none_or(|near| near == name(kind)));
    let id = Id::near(file);
    kinds.filter_map(move |kind| Some((*kind, id.clone()?)))
}

/// The name that a file in a kind's folder was probably meant to have, unless another file has it.
fn rename(path: &str, languages: &[&str], taken: &BTreeSet<&str>) -> Option<String> {
    let (kind, id) = meant(path)?;
    let (name, file) = path.split_once('/')?;
    let is_free = |meant: &String| !taken.contains(format!("{FOLDER}/{name}/{meant}").as_str());
    let language = file.split('.').rev().nth(1).filter(|ending| languages.contains(ending));
    match (is_prose(kind), language) {
        (true, Some(language)) => Some(format!("{id}.{language}.md")).filter(is_free),
        // A page in a language that the portal does not have is no page misnamed.
        (true, None) if file.split('.').count() > 2 => None,
        (true, None) => languages.iter().map(|language| format!("{id}.{language}.md")).find(is_free),
        (false, _) => Some(format!("{id}.toml")).filter(is_free),
    }
}

/// Whether a file holds plain text as far as its ending says, so that another name is all it needs.
fn is_plain_text(path: &str) -> bool {
    let ending = path.rsplit('/').next().and_then(|file| file.rsplit_once('.')).map(|(_, ending)| ending);
    ending.is_none_or(|ending| {
        let ending = ending.to_lowercase();
        ["md", "markdown", "txt", "toml"].contains(&ending.as_str())
    })
}

/// The line `+++` below which a page's text belongs.
fn matter_end(source: SourceId, text: &str) -> Span {
    let Some((matter, _)) = front_matter(text) else { return beginning(source, text) };
    Span::new(source, matter.end..matter.end + "+++".len())
}

/// Where to point when a whole file is meant: its first word.
fn beginning(source: SourceId, text: &str) -> Span {
    Span::new(source, 0..text.find(char::is_whitespace).unwrap_or(text.len()))
}

impl Entry {
    /// The same file as a record of each other kind that may have a file of its own like it.
    pub(super) fn as_others(&self) -> impl Iterator<Item = Self> {
        let file = if let Shape::File(source) = self.shape { Some(source) } else { None };
        let kinds = KindKey::ALL.iter().copied().filter(|kind| *kind != self.kind && !is_prose(*kind));
        kinds.filter_map(move |kind| {
            let (id, places, shape) = (self.id.clone(), self.places.clone(), Shape::File(file?));
            Some(Self { kind, id, span: self.span, places, broken: self.broken, shape })
        })
    }

    /// Reads the record, reporting to the reader, and adds it to the records.
    pub(super) fn read(&self, sources: &Sources, reader: &Reader, records: &mut Records<Named>) {
        let report =
            |diagnostics: Vec<Diagnostic>| diagnostics.into_iter().for_each(|said| reader.report(said));
        match &self.shape {
            Shape::Table(table) => {
                let fields = Fields::of(reader, kind_key(self.kind), table, self.span);
                read_record(self, fields, reader, None, records);
            }
            Shape::File(source) if !sources.get(*source).is_readable() => {}
            Shape::File(source) => {
                let parsed = tree::parse(*source, sources.get(*source).text(), 0);
                report(parsed.diagnostics);
                let fields = Fields::of(reader, kind_key(self.kind), &parsed.value, self.span);
                read_record(self, fields, reader, None, records);
            }
            Shape::Pages(files) => {
                let mut bodies: Vec<_> = reader.languages.iter().map(|_| None).collect();
                let mut tables = Vec::new();
                let readable = files.iter().filter(|(_, source)| sources.get(*source).is_readable());
                for (language, source) in readable {
                    let text = sources.get(*source).text();
                    let Some((matter, body)) = front_matter(text) else {
                        reader.report(no_front_matter(*source, text));
                        continue;
                    };
                    let parsed = tree::parse(*source, &text[matter.clone()], matter.start);
                    report(parsed.diagnostics);
                    tables.push((*language, parsed.value, beginning(*source, text)));
                    if !text[body..].trim().is_empty() {
                        let span = Span::new(*source, body..text.len());
                        bodies[language.index()] =
                            Some(markdown::prose(reader, &text[body..], markdown::Place::exact(span)));
                    }
                }
                if tables.is_empty() {
                    return;
                }
                let parts = tables
                    .iter()
                    .map(|(language, table, span)| Part {
                        language: Some(*language),
                        path: sources.get(span.source).path(),
                        table,
                        span: *span,
                    })
                    .collect();
                let place =
                    |language: Language| files.iter().find(|(own, _)| *own == language).map(|(_, id)| *id);
                for (index, key) in reader.languages.iter().enumerate() {
                    if place(Language(index as u8)).is_none() {
                        reader.report(missing_page(reader, sources.get(files[0].1), files[0], key));
                    }
                }
                if bodies.iter().any(Option::is_some) {
                    let start =
                        |language: Language| place(language).map(|id| matter_end(id, sources.get(id).text()));
                    values::missing_page_text(reader, &bodies, start);
                }
                let fields = Fields::of_parts(reader, kind_key(self.kind), parts);
                read_record(self, fields, reader, Words::new(bodies).map(Into::into), records);
            }
        }
    }
}

/// What is said of a page without a file in a language: once, and not again of each of its texts.
fn missing_page(
    reader: &Reader,
    source: &Source,
    (language, id): (Language, SourceId),
    missing: &str,
) -> Diagnostic {
    let rule = if reader.equal_languages { &MISSING_PAGE } else { &MISSING_PAGE_TRANSLATION };
    let ending = format!(".{}.md", reader.languages[language.index()]);
    let stem = source.path().strip_suffix(&ending).unwrap_or(source.path());
    let diagnostic = Diagnostic::new(rule, Span::file(id)).with("path", source.path());
    diagnostic.with("language", missing).with("missing", format!("{stem}.{missing}.md")).help("help")
}

/// What is said of a page whose fields are not between two lines `+++`: where they end, as far as can be seen.
fn no_front_matter(source: SourceId, text: &str) -> Diagnostic {
    let place = |line: &str, start: usize| Span::new(source, start..start + line.trim_end().len());
    let mut lines = text.split_inclusive('\n').scan(0, |start, line| {
        *start += line.len();
        Some((line, *start - line.len()))
    });
    let (first, _) = lines.next().unwrap_or_default();
    if first.trim_end() != "+++" {
        let diagnostic = Diagnostic::new(&FRONT_MATTER, place(first, 0)).with("fault", "unopened");
        return diagnostic.help("help");
    }
    // A field has an equals sign or stands in brackets; what does neither is where the text of the page begins.
    let is_field = |line: &str| {
        line.trim().is_empty()
            || line.contains('=')
            || line.starts_with(['[', ']', '{', '}', '#', ' ', '\t', '"'])
    };
    let end = lines.find(|(line, _)| !is_field(line));
    let span = match end {
        Some((line, start)) => place(line, start),
        None => place("", text.trim_end().len()),
    };
    let diagnostic = Diagnostic::new(&FRONT_MATTER, span).label(Span::new(source, 0..3), "opened");
    let looks_closed = end.is_some_and(|(line, _)| line.trim().chars().all(|c| matches!(c, '+' | '-')));
    diagnostic.with("fault", if looks_closed { "misspelt" } else { "unclosed" }).help("close")
}

/// The byte range of the front matter and the byte at which the body begins.
fn front_matter(text: &str) -> Option<(std::ops::Range<usize>, usize)> {
    let start =
        text.strip_prefix("+++").map(|rest| rest.len() - rest.trim_start_matches([' ', '\t']).len() + 3)?;
    if !text[start..].starts_with('\n') {
        return None;
    }
    let start = start + 1;
    let mut line_start = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "+++" {
            return Some((start..line_start, line_start + line.len()));
        }
        line_start += line.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::front_matter;

    #[test]
    fn front_matter_is_found() {
        assert_eq!(front_matter("+++\na = 1\n+++\nText"), Some((4..10, 14)));
        assert_eq!(front_matter("+++ \n+++"), Some((5..5, 8)));
        assert_eq!(front_matter("+++\na = 1\nText"), None);
        assert_eq!(front_matter("Text"), None);
    }
}
