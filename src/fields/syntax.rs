//! What is said of text that is no TOML: from what the parser found to what an editor did.
//!
//! The parser goes on after most faults, so a file with three slips gets three messages. Its reasons are in English
//! and about grammar; [`faults`] tells from them, and from the text at the place, which slip it was. One slip often
//! makes several faults: of a line the one that says most is told, and of brackets that stay open only where they were
//! opened. What was read from such places is left to `tree`.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

use super::rules::{
    AFTER_VALUE, BACKSLASH, DUPLICATE_KEY, IMPOSSIBLE_DATE, INVALID_BOOLEAN, INVALID_KEY, INVALID_NUMBER,
    MISSING_COMMA, MISSING_QUOTE, NO_EQUALS_SIGN, NO_QUOTES, NO_VALUE, SYNTAX, UNCLOSED,
};
use crate::diagnostic::Rule;

/// One slip.
#[derive(Debug)]
pub(super) struct Fault {
    /// What it was.
    pub(super) rule: &'static Rule,
    /// Where.
    pub(super) range: Range<usize>,
    /// A further place, and the part of the rule's words that stands there.
    pub(super) other: Option<(Range<usize>, &'static str)>,
    /// The part of the rule's words that helps.
    pub(super) help: &'static str,
    /// What stands there, for the words.
    pub(super) found: String,
    /// The parser's own reason.
    pub(super) reason: String,
}

/// The slips in a text, and where what was read cannot be trusted.
#[derive(Debug, Default)]
pub(super) struct Faults {
    /// What is to be said, in order.
    pub(super) said: Vec<Fault>,
    /// Every place the parser found fault with.
    pub(super) touched: Vec<Range<usize>>,
    /// Where keys and values are not what they seem: after something that stays open.
    pub(super) distrusted: Vec<Range<usize>>,
}

/// Makes sense of the parser's errors.
pub(super) fn faults(text: &str, table: &DeTable<'_>, errors: &[Error]) -> Faults {
    let mut faults = Faults { touched: errors.iter().filter_map(Error::span).collect(), ..Faults::default() };
    let mut places = Places::default();
    places.gather(table);
    let mut found: Vec<(usize, Fault)> = errors
        .iter()
        .map(|error| {
            let fault = fault(text, &places, &error.span().unwrap_or(0..0), error.message());
            (weight(fault.rule), fault)
        })
        .collect();

    // What stays open makes everything after it seem wrong.
    let stays_open = |error: &&Error| {
        error.message().starts_with("unclosed ")
            || (error.message().starts_with("missing comma") && goes_on_with_a_field(text, error.span()))
    };
    let open = errors.iter().filter(stays_open);
    for at in open.filter_map(Error::span).map(|span| span.start) {
        let first = match places.around(at) {
            Some(range) => range.start,
            None => {
                // The brackets of a line of their own: the fields below belong to nobody until the next such line.
                faults.distrusted.push(line(text, at).start..section(text, at).end);
                continue;
            }
        };
        let quote = found.iter().find(|(_, fault)| fault.rule == &MISSING_QUOTE && fault.range.start > first);
        let cause = quote.map_or(first, |(_, fault)| fault.range.start);
        let comma = found.iter().find(|(_, fault)| fault.rule == &MISSING_COMMA && fault.range.start > cause);
        let end =
            comma.map_or_else(|| line(text, cause).end, |(_, fault)| line_before(text, fault.range.start));
        if quote.is_none() {
            let mut opened = Fault::new(&UNCLOSED, cause..cause + 1, text);
            opened.other = Some((end..end, "end"));
            found.push((weight(&UNCLOSED), opened));
        }
        found.retain(|(_, fault)| fault.range.start <= cause);
        faults.distrusted.push(first..text.len());
    }

    // A record or group that is begun twice repeats every field of the first.
    let again: Vec<Range<usize>> = found
        .iter()
        .filter(|(_, fault)| fault.rule == &DUPLICATE_KEY && fault.is_header(text))
        .map(|(_, fault)| fault.range.end..section(text, fault.range.end).end)
        .collect();
    let repeats = |fault: &Fault| {
        fault.rule == &DUPLICATE_KEY && again.iter().any(|range| range.contains(&fault.range.start))
    };
    found.retain(|(_, fault)| !repeats(fault));

    found.sort_by_key(|(weight, fault)| (line(text, fault.range.start).start, *weight, fault.range.start));
    found.dedup_by_key(|(_, fault)| line(text, fault.range.start).start);
    faults.said = found.into_iter().map(|(_, fault)| fault).collect();
    faults
}

/// The beginnings of the parser's reasons, and the slips they stand for. The first that fits is taken.
const REASONS: &[(&str, &Rule)] = &[
    ("duplicate key", &DUPLICATE_KEY),
    ("missing opening quote", &MISSING_QUOTE),
    ("invalid basic string", &MISSING_QUOTE),
    ("invalid literal string", &MISSING_QUOTE),
    ("invalid multi-line", &UNCLOSED),
    ("unclosed ", &UNCLOSED),
    ("missing escaped value", &BACKSLASH),
    ("too few unicode", &BACKSLASH),
    ("invalid unquoted key", &INVALID_KEY),
    ("unquoted keys cannot be empty", &INVALID_KEY),
    ("keys cannot be multi-line", &INVALID_KEY),
    ("string values must be quoted", &NO_QUOTES),
    ("invalid boolean", &INVALID_BOOLEAN),
    ("invalid date", &IMPOSSIBLE_DATE),
    ("invalid time", &IMPOSSIBLE_DATE),
    ("invalid float", &INVALID_NUMBER),
    ("invalid fraction", &INVALID_NUMBER),
    ("invalid exponent", &INVALID_NUMBER),
    ("invalid mantissa", &INVALID_NUMBER),
    ("unexpected leading zero", &INVALID_NUMBER),
    ("unexpected sign", &INVALID_NUMBER),
    ("redundant ", &INVALID_NUMBER),
    ("`_` may only", &INVALID_NUMBER),
    ("key with no value", &NO_EQUALS_SIGN),
    ("missing assignment", &NO_EQUALS_SIGN),
    ("missing comma", &MISSING_COMMA),
    ("extra `=`", &SYNTAX),
    ("unexpected key or value", &AFTER_VALUE),
];

/// Which of several slips on one line is told: the smaller.
fn weight(rule: &'static Rule) -> usize {
    REASONS.iter().position(|(_, known)| *known == rule).unwrap_or(REASONS.len())
}

fn fault(text: &str, places: &Places, range: &Range<usize>, reason: &str) -> Fault {
    let rule = REASONS.iter().find(|(beginning, _)| reason.starts_with(beginning)).map(|(_, rule)| *rule);
    let mut fault = Fault::new(rule.unwrap_or(&SYNTAX), range.clone(), text);
    fault.reason = reason.to_owned();
    let after = text[range.end..].trim_start_matches([' ', '\t']);
    if fault.rule == &NO_QUOTES && range.is_empty() {
        return Fault {
            range: line_before(text, range.start)..range.end,
            ..Fault::new(&NO_VALUE, range.clone(), text)
        };
    }
    if fault.rule == &NO_QUOTES && looks_like_a_date(&fault.found) {
        fault.rule = &IMPOSSIBLE_DATE;
    } else if fault.rule == &NO_QUOTES && fault.found.starts_with(CURLY) {
        fault.help = "curly";
        fault.found = fault.found.trim_matches(CURLY).to_owned();
    } else if fault.rule == &MISSING_QUOTE {
        // From the only quotation mark, or from where one should be, to the end of the line.
        let line = line(text, range.start);
        let start = match reason.starts_with("missing opening") {
            true => range.start,
            false => {
                text[line.start..range.start].rfind(['"', '\'']).map_or(range.start, |at| line.start + at)
            }
        };
        fault.range = start..line_before(text, line.end);
    } else if reason.starts_with("invalid multi-line") {
        let opened = places.touching(range).unwrap_or(range.clone()).start;
        fault.range = opened..line(text, opened).end;
    } else if fault.rule == &NO_EQUALS_SIGN
        && (after.starts_with(':') || text[..range.end].trim_end().ends_with(':'))
    {
        fault.help = "colon";
    } else if fault.rule == &INVALID_KEY && fault.found.ends_with(':') {
        fault.rule = &NO_EQUALS_SIGN;
        fault.help = "colon";
    } else if fault.rule == &INVALID_NUMBER {
        fault.range = places.touching(range).unwrap_or_else(|| range.clone());
        fault.found = text[fault.range.clone()].to_owned();
    } else if fault.rule == &INVALID_BOOLEAN {
        fault.found = fault.found.to_lowercase();
    } else if fault.rule == &AFTER_VALUE {
        let rest = line(text, range.start).end;
        let before = text[..range.start].chars().next_back();
        fault.help = match (before, after.chars().next()) {
            (Some(digit), Some(',')) if digit.is_ascii_digit() => "decimal",
            (_, Some(',')) => "comma",
            (Some('"' | '\''), Some(_)) => "quotation",
            _ => "help",
        };
        fault.range = range.start..text[..rest].trim_end().len().max(range.start);
    } else if fault.rule == &MISSING_COMMA {
        let end = line_before(text, range.start);
        fault.range = end..end;
    } else if fault.rule == &DUPLICATE_KEY {
        let from = if fault.is_header(text) { 0 } else { section(text, range.start).start };
        fault.other = earlier(text, from, range).map(|first| (first, "first"));
    }
    fault
}

/// Quotation marks of print, which word processors write.
const CURLY: [char; 8] = ['“', '”', '„', '«', '»', '‘', '’', '´'];

fn looks_like_a_date(found: &str) -> bool {
    let parts: Vec<&str> = found.split(['/', '-', '.']).collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

/// The line around a byte, without its end.
fn line(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    start..text[at..].find('\n').map_or(text.len(), |end| at + end)
}

/// Where the last thing before a byte ends.
fn line_before(text: &str, at: usize) -> usize {
    text[..at].trim_end().len()
}

/// Whether what stands at a place is a field at the beginning of a later line, which belongs to no list or braces.
fn goes_on_with_a_field(text: &str, place: Option<Range<usize>>) -> bool {
    let (before, next) = text.split_at(place.map_or(0, |place| place.start));
    let name = next.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    before.ends_with('\n') && name.len() < next.len() && name.trim_start_matches([' ', '\t']).starts_with('=')
}

/// The lines around a byte from one line in square brackets to the next.
fn section(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind("\n[").map_or(0, |end| end + 1);
    start..text[at..].find("\n[").map_or(text.len(), |end| at + end + 1)
}

/// Where a key that is written a second time was written first, at the earliest from a byte on.
fn earlier(text: &str, from: usize, second: &Range<usize>) -> Option<Range<usize>> {
    let key = &text[second.clone()];
    let is_key = |at: &usize| {
        let before = text[..*at].trim_end_matches([' ', '\t']).chars().next_back();
        let after = text[at + key.len()..].trim_start_matches([' ', '\t']).chars().next();
        matches!(before, None | Some('\n' | '{' | ',' | '[' | '.')) && matches!(after, Some('=' | ']' | '.'))
    };
    let found = text[from..second.start].match_indices(key).map(|(at, _)| from + at).filter(is_key).last()?;
    Some(found..found + key.len())
}

/// Where values stand.
#[derive(Debug, Default)]
struct Places {
    single: Vec<Range<usize>>,
    several: Vec<Range<usize>>,
}

impl Places {
    fn gather(&mut self, table: &DeTable<'_>) {
        table.values().for_each(|value| self.add(value));
    }

    fn add(&mut self, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Array(array) => {
                self.several.push(value.span());
                array.iter().for_each(|value| self.add(value));
            }
            DeValue::Table(table) => {
                self.several.push(value.span());
                self.gather(table);
            }
            _ => self.single.push(value.span()),
        }
    }

    /// The single value that a place is in or right after.
    fn touching(&self, place: &Range<usize>) -> Option<Range<usize>> {
        let touches = |range: &&Range<usize>| range.start <= place.start && place.end <= range.end;
        self.single.iter().find(touches).cloned()
    }

    /// The outermost list or table in braces around a byte, its end included.
    fn around(&self, at: usize) -> Option<&Range<usize>> {
        let contains = |range: &&Range<usize>| range.start < at && at <= range.end && range.len() > 1;
        self.several.iter().filter(contains).min_by_key(|range| range.start)
    }
}

impl Fault {
    fn new(rule: &'static Rule, range: Range<usize>, text: &str) -> Self {
        let found = text.get(range.clone()).unwrap_or_default().trim().to_owned();
        Self { rule, range, other: None, help: "help", found, reason: String::new() }
    }

    /// Whether it stands on a line in square brackets.
    fn is_header(&self, text: &str) -> bool {
        text[line(text, self.range.start)].trim_start().starts_with('[')
    }
}

#[cfg(test)]
mod tests {
    use super::super::tree::parse;
    use crate::text::{Source, Sources, Span};

    /// The name of each rule, what it marks, and the part of its words that helps.
    fn said(text: &str) -> Vec<(&'static str, String, &'static str)> {
        let mut sources = Sources::default();
        let id = sources.add(Source::new("a.toml", text));
        let marked = |span: Span| text[span.range()].to_owned();
        let said = parse(id, text, 0).diagnostics;
        said.iter().map(|said| (said.rule.name, marked(said.span()), said.helps[0])).collect()
    }

    /// A line between two others gives one message.
    #[track_caller]
    fn check(line: &str, rule: &'static str, marked: &str, help: &'static str) {
        assert_eq!(
            said(&format!("first = 1\n{line}\nlast = 2\n")),
            [(rule, marked.to_owned(), help)],
            "{line}"
        );
    }

    #[test]
    fn each_slip_is_told_by_its_name_and_place() {
        check("a = hola mundo", "no-quotes", "hola mundo", "help");
        check("a = hola mundo, y más", "no-quotes", "hola mundo", "help");
        check("a = “hola”", "no-quotes", "“hola”", "curly");
        check("a = 5 de enero", "no-quotes", "5 de enero", "help");
        check("a =", "no-value", "", "help");
        check("a = \"hola", "missing-quote", "\"hola", "help");
        check("a = 'hola", "missing-quote", "'hola", "help");
        check("a = 2026/02/03", "impossible-date", "2026/02/03", "help");
        check("a = 11-12-2025", "impossible-date", "11-12-2025", "help");
        check("a = 2025-12", "impossible-date", "2025-12", "help");
        check("a = 2025-12-11 y 12", "impossible-date", "2025-12-11 y 12", "help");
        check("a : \"x\"", "no-equals-sign", "", "colon");
        check("a: x", "no-equals-sign", ":", "colon");
        check("a \"x\"", "no-equals-sign", "", "help");
        check("hola mundo", "no-equals-sign", "", "help");
        check("a = \"uno \"dos\" tres\"", "after-value", "dos\" tres\"", "quotation");
        check("a = \"x\",", "after-value", ",", "comma");
        check("a = 1,5", "after-value", ",5", "decimal");
        check("a = [\"x\" \"y\"]", "missing-comma", "", "help");
        check("a = { en = \"x\" es = \"y\" }", "missing-comma", "", "help");
        check("a = True", "invalid-boolean", "True", "help");
        check("a = 007", "invalid-number", "007", "help");
        check("a = 1.5.3", "invalid-number", "1.5.3", "help");
        check("a = \"C:\\carpeta\"", "backslash", "", "help");
        check("first = 2", "duplicate-key", "first", "help");
        check("año = 1", "invalid-key", "ñ", "help");
        check("a = hola\"", "missing-quote", "hola\"", "help");
        check("a = = 1", "syntax", "=", "help");
    }

    #[test]
    fn what_stays_open_is_told_where_it_was_opened() {
        check("a = [\"x\",\n\"y\"", "unclosed", "[", "help");
        check("a = { en = \"x\", es = \"y\"", "unclosed", "{", "help");
        check("a = { en = \"x\", es = \"y }", "missing-quote", "\"y }", "help");
        check("a = \"\"\"x\ny", "unclosed", "\"\"\"x", "help");
        check("[b", "unclosed", "", "help");
    }

    #[test]
    fn three_slips_are_three_messages() {
        let rules: Vec<_> =
            said("a = \"open\nb = hola\nc = = 2\nd = 3\n").into_iter().map(|said| said.0).collect();
        assert_eq!(rules, ["missing-quote", "no-quotes", "syntax"]);
    }
}
