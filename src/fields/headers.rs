//! The line in square brackets that is missing: one slip instead of a fault for each field below it.
//!
//! Without its line, an entry's fields fall into the table above them, where they are unknown or there already, and the
//! tables of its own below go to another entry. [`gather`] sees that from what was said of a file and how its lines
//! stand; `config` and `content` call it when everything of the file has been said.

use std::collections::BTreeMap;
use std::ops::Range;

use super::rules::{
    DUPLICATE_KEY, LOST_HEADER, MISSING_FIELD, MISSING_TRANSLATION, UNKNOWN_KEY, UNKNOWN_LANGUAGE,
    WORDS_MISSING, WRONG_TYPE,
};
use crate::diagnostic::{Diagnostic, Rule};
use crate::text::{SourceId, Sources, Span};

/// What is said of fields that stand in the wrong table.
const MISPLACED: &[&Rule] = &[&UNKNOWN_KEY, &UNKNOWN_LANGUAGE, &DUPLICATE_KEY];

/// What follows from them elsewhere in the file.
const CONSEQUENCES: &[&Rule] = &[&MISSING_FIELD, &WORDS_MISSING, &MISSING_TRANSLATION, &WRONG_TYPE];

/// Puts one message in the place of all that one missing line in square brackets causes; where nothing tells which line
/// it was, all stays as it is.
///
/// `beginnings` are fields that only one kind of entry has, and the line that begins it.
pub fn gather(said: &mut Vec<Diagnostic>, sources: &Sources, beginnings: &[(&str, &str)]) {
    let mut files: BTreeMap<SourceId, Vec<Range<usize>>> = BTreeMap::new();
    for span in said.iter().filter(|said| MISPLACED.contains(&said.rule)).map(Diagnostic::span) {
        files.entry(span.source).or_default().push(span.range());
    }
    for (file, mut faults) in files {
        let text = sources.get(file).text();
        faults.sort_by_key(|fault| fault.start);
        faults.retain(|fault| begins_line(text, fault.start));
        let sections = sections(text);
        let lost: Vec<Lost<'_>> =
            (0..sections.len()).filter_map(|index| Lost::find(text, &sections, index, &faults)).collect();
        // What each of them was the missing line of: as a list, where it is needed as one.
        let needs_list = |name: &str| {
            let is_it = |said: &&Diagnostic| said.rule == &WRONG_TYPE && said.span().source == file;
            said.iter().filter(is_it).any(|said| {
                said.arguments.get("expected") == Some("list")
                    && line(text, said.span().range().start).contains(name)
            })
        };
        let messages: Vec<(Lost<'_>, Diagnostic)> = lost
            .into_iter()
            .filter_map(|lost| {
                let header = lost.header(&sections, needs_list, beginnings)?;
                let message = lost.message(file, text, header);
                Some((lost, message))
            })
            .collect();
        let (lost, messages): (Vec<_>, Vec<_>) = messages.into_iter().unzip();
        if lost.is_empty() {
            continue;
        }
        said.retain(|said| {
            let span = said.span();
            let is_caused =
                MISPLACED.contains(&said.rule) && lost.iter().any(|lost| lost.causes(text, span.range()));
            span.source != file || !(is_caused || CONSEQUENCES.contains(&said.rule))
        });
        said.extend(messages);
    }
}

/// The lines from one in square brackets to the next.
#[derive(Debug)]
struct Section<'a> {
    range: Range<usize>,
    /// What stands in the brackets, and the brackets with it; nothing above the first such line.
    name: &'a str,
    header: &'a str,
    /// Its fields, each a line's beginning.
    keys: Vec<(usize, &'a str)>,
}

/// An entry without the line that begins it.
struct Lost<'a> {
    /// Where its fields stand.
    fields: Range<usize>,
    /// Their names.
    keys: Vec<&'a str>,
    /// The line in brackets above them.
    above: Option<Range<usize>>,
    /// Where what belongs to it ends: the tables of its own follow.
    end: usize,
    /// What the tables of its own call it.
    own: Option<&'a str>,
    /// The first part of the name in the brackets above.
    record: &'a str,
}

impl<'a> Lost<'a> {
    /// An entry without its line among the fields of a section: several in a row that do not belong there.
    fn find(text: &'a str, sections: &[Section<'a>], index: usize, faults: &[Range<usize>]) -> Option<Self> {
        let section = &sections[index];
        let within: Vec<&Range<usize>> =
            faults.iter().filter(|fault| section.range.contains(&fault.start)).collect();
        let first = within.first()?;
        // It stands apart, or begins as the entry above it does.
        let repeats = section
            .keys
            .first()
            .is_some_and(|(at, key)| *at < first.start && *key == &text[(*first).clone()]);
        let start = if repeats { first.start } else { paragraph(text, first.start) };
        let keys: Vec<(usize, &str)> = section.keys.iter().filter(|(at, _)| *at >= start).copied().collect();
        let is_apart = repeats
            || (start > section.range.start + section.header.len()
                && section.keys.iter().any(|(at, _)| *at < start));
        if !is_apart || within.len() < 2 || within.len() * 2 < keys.len() {
            return None;
        }
        let (last, last_key) = keys.last()?;
        // `[parties.south]` below `[parties.north]` is another of them, and nothing of its own.
        let group = |section: &Section<'a>| section.name.split_once('.').map(|(group, _)| group);
        let is_sibling = |next: &Section<'a>| group(next) == group(section) && next.name != section.name;
        let sub = |next: &&Section<'a>| next.name.contains('.') && !is_sibling(next);
        let following: Vec<&Section<'a>> = sections[index + 1..].iter().take_while(sub).collect();
        Some(Self {
            fields: start..last + last_key.len(),
            keys: keys.iter().map(|(_, key)| *key).collect(),
            above: (!section.header.is_empty())
                .then(|| section.range.start..section.range.start + section.header.len()),
            end: following.last().map_or(section.range.end, |next| next.range.end),
            own: following.first().and_then(|next| next.name.split('.').next()),
            record: section.name.split('.').next().unwrap_or_default(),
        })
    }

    fn causes(&self, text: &str, fault: Range<usize>) -> bool {
        let is_inside = self.fields.start <= fault.start && fault.start < self.end;
        // The later entries of its list find a single table in its place.
        let is_header = self.own.is_some()
            && header(line(text, fault.start)).is_some_and(|(_, name)| name.split('.').next() == self.own);
        is_inside || is_header
    }

    /// The line that begins the entry: from the tables of its own, from an entry like it, or from its fields.
    fn header(
        &self,
        sections: &[Section<'_>],
        needs_list: impl Fn(&str) -> bool,
        beginnings: &[(&str, &str)],
    ) -> Option<String> {
        let has_all = |section: &&Section<'_>| {
            let others = || section.keys.iter().filter(|(at, _)| *at < self.fields.start || self.end <= *at);
            !section.header.is_empty() && self.keys.iter().all(|key| others().any(|(_, own)| own == key))
        };
        let is_there = |header: &str| sections.iter().any(|section| section.header == header);
        // Entries of a list are alike; other tables have a name of their own.
        match (self.own, sections.iter().find(has_all)) {
            (Some(own), _) => {
                let list = format!("[[{own}]]");
                Some(if needs_list(own) || is_there(&list) { list } else { format!("[{own}]") })
            }
            (None, Some(section)) if section.header.starts_with("[[") => match section.name.split_once('.') {
                // In a file of several records, a list belongs to the record above.
                Some((_, list)) => Some(format!("[[{}.{list}]]", self.record)),
                None => Some(section.header.to_owned()),
            },
            (None, Some(section)) => {
                let group = section.name.rsplit_once('.').map(|(group, _)| format!("{group}."));
                Some(format!("[{}…]", group.unwrap_or_default()))
            }
            (None, None) => {
                let known = beginnings.iter().find(|(key, _)| self.keys.contains(key));
                known.map(|(_, header)| (*header).to_owned())
            }
        }
    }

    fn message(&self, file: SourceId, text: &str, header: String) -> Diagnostic {
        let end = line_end(text, self.fields.start).min(self.fields.end);
        let place = Span::new(file, self.fields.start..end);
        let mut diagnostic = Diagnostic::new(&LOST_HEADER, place).with("keys", self.keys.join(", "));
        if let Some(above) = &self.above {
            diagnostic = diagnostic.label(Span::new(file, above.clone()), "above");
        }
        // An id stands for itself.
        if header.contains('…') {
            return diagnostic.with("header", header).help("line-named");
        }
        diagnostic.with("header", header).help("line").help("help")
    }
}

/// A text cut at its lines in square brackets.
fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections = vec![Section { range: 0..0, name: "", header: "", keys: Vec::new() }];
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some((header, name)) = header(line) {
            sections.push(Section { range: start..start, name, header, keys: Vec::new() });
        }
        let end = start + line.len();
        if let Some(section) = sections.last_mut() {
            section.range.end = end;
            section.keys.extend(key(line).map(|key| (start, key)));
        }
        start = end;
    }
    sections
}

/// The brackets of a line that begins a table, and the name in them.
fn header(line: &str) -> Option<(&str, &str)> {
    let line = line.split('#').next()?.trim_end();
    let name = line.strip_prefix('[')?.strip_suffix(']')?;
    let name = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name).trim();
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
    is_name.then_some((line, name))
}

/// The name of the field that a line begins with.
fn key(line: &str) -> Option<&str> {
    let end = line.find(|c: char| !(c.is_ascii_alphanumeric() || "-_".contains(c)))?;
    (end > 0 && line[end..].trim_start().starts_with('=')).then(|| &line[..end])
}

/// The line around a byte.
fn line(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    &text[start..line_end(text, at)]
}

fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end)
}

fn begins_line(text: &str, at: usize) -> bool {
    at == 0 || text[..at].ends_with('\n')
}

/// Where the lines around a byte begin that no empty line parts; comments do not count.
fn paragraph(text: &str, at: usize) -> usize {
    let start = text[..at].rfind("\n\n").map_or(0, |end| end + 2);
    let comments = text[start..at].split_inclusive('\n').take_while(|line| line.starts_with('#'));
    start + comments.map(str::len).sum::<usize>()
}
