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
#[derive(Clone, Debug)]
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
    /// Every place the parser found fault with, in order.
    pub(super) touched: Vec<Range<usize>>,
    /// From where on keys and values are not what they seem: after something that stays open.
    pub(super) distrusted: Option<usize>,
}

/// A file with more faults is no TOML at all; no more are told.
const MOST_FAULTS: usize = 1000;

/// Makes sense of the parser's errors.
pub(super) fn faults(text: &str, table: &DeTable<'_>, errors: &[Error]) -> Faults {
    let mut touched: Vec<Range<usize>> = errors.iter().filter_map(Error::span).collect();
    touched.sort_by_key(|range| range.start);
    let mut faults = Faults { touched, ..Faults::default() };
    if errors.is_empty() {
        return faults;
    }
    let mut places = Places::default();
    places.gather(table);
    let fault = |error: &Error| fault(text, &places, &error.span().unwrap_or(0..0), error.message());
    let mut found: Vec<Fault> = errors.iter().take(MOST_FAULTS).map(fault).collect();

    // What stays open makes everything after it seem wrong: only its beginning is told.
    let opened = errors.iter().take(MOST_FAULTS).filter_map(|error| opened(text, &places, &found, error));
    if let Some(opened) = opened.chain(open_block(text)).min_by_key(|fault| fault.range.start) {
        let start = opened.range.start;
        faults.distrusted = Some(places.around(start).map_or(start, |around| around.start));
        found.retain(|fault| fault.range.start < start);
        found.push(opened);
    }

    // A record or group that is begun twice repeats every field of the first.
    let again: Vec<Range<usize>> = found
        .iter()
        .filter(|fault| fault.rule == &DUPLICATE_KEY && is_header(text, fault.range.start))
        .map(|fault| fault.range.end..section(text, fault.range.end).end)
        .collect();
    let repeats = |fault: &Fault| {
        let is_in = again.iter().any(|range| range.contains(&fault.range.start));
        // Where a list was begun as a single table, the later entries are right.
        let is_list = fault.other.as_ref().is_some_and(|(first, _)| {
            is_list_header(text, fault.range.start) && !is_list_header(text, first.start)
        });
        fault.rule == &DUPLICATE_KEY && (is_in || is_list)
    };
    found.retain(|fault| !repeats(fault));

    let starts: Vec<usize> = text.match_indices('\n').map(|(end, _)| end + 1).collect();
    let line = |fault: &Fault| starts.partition_point(|start| *start <= fault.range.start);
    found.sort_by_cached_key(|fault| (line(fault), weight(fault.rule), fault.range.start));
    found.dedup_by_key(|fault| line(fault));
    faults.said = found;
    faults
}

/// What an error is about that says no more than that a list, braces or a line in brackets were not closed: where they
/// were opened, or the quotation mark in them that is missing.
fn opened(text: &str, places: &Places, found: &[Fault], error: &Error) -> Option<Fault> {
    let span = error.span()?;
    let is_open = error.message().starts_with("unclosed ")
        || (error.message().starts_with("missing comma") && goes_on_with_a_field(text, &span));
    if !is_open {
        return None;
    }
    let is_header =
        error.message().starts_with("unclosed table") || error.message().starts_with("unclosed array table");
    let Some(around) = places.around(span.start).filter(|_| !is_header) else {
        let line = line(text, span.start);
        let mut opened = Fault::new(&UNCLOSED, line.start..span.start.max(line.start), text);
        opened.other = Some((line_before(text, line.end)..line_before(text, line.end), "end"));
        return Some(opened);
    };
    let quote = found.iter().find(|fault| fault.rule == &MISSING_QUOTE && fault.range.start > around.start);
    if let Some(quote) = quote.filter(|quote| quote.range.start < span.start) {
        return Some(quote.clone());
    }
    let comma = found.iter().find(|fault| fault.rule == &MISSING_COMMA && fault.range.start > around.start);
    let end = comma.map_or_else(|| line(text, around.start).end, |fault| fault.range.start);
    let mut opened = Fault::new(&UNCLOSED, around.start..around.start + 1, text);
    opened.other = Some((end..end, "end"));
    Some(opened)
}

/// A text of several lines whose end is missing: what closes it then is the beginning of the next one, which stands
/// behind an equals sign.
fn open_block(text: &str) -> Option<Fault> {
    let mut begun: Option<usize> = None;
    for (at, mark) in text.match_indices(BLOCK) {
        match begun {
            Some(start) if text[line(text, at).start..at].trim_end().ends_with('=') => {
                let mut opened = Fault::new(&UNCLOSED, start..start + mark.len(), text);
                let end = line_before(text, line(text, at).start);
                opened.other = Some((end..end, "end"));
                return (end > start).then_some(opened);
            }
            Some(_) => begun = None,
            None => begun = Some(at),
        }
    }
    None
}

/// What a text of several lines stands between.
const BLOCK: &str = "\"\"\"";

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
    if [&NO_QUOTES, &INVALID_NUMBER].contains(&fault.rule) && looks_like_a_date(&fault.found) {
        fault.rule = &IMPOSSIBLE_DATE;
    } else if fault.rule == &NO_QUOTES && fault.found == ";" {
        fault.rule = &MISSING_COMMA;
    } else if fault.rule == &NO_QUOTES && fault.found.starts_with(|c: char| c.is_ascii_digit()) {
        fault.help = "number";
    } else if fault.rule == &NO_QUOTES && fault.found.starts_with(CURLY) {
        fault.help = "curly";
        fault.found = fault.found.trim_matches(CURLY).to_owned();
    } else if fault.rule == &MISSING_QUOTE {
        fault.range = missing_quote(text, places, range, reason);
        if text[fault.range.clone()].ends_with(CURLY) {
            fault.help = "curly";
        }
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
        if looks_like_a_date(&fault.found) {
            fault.rule = &IMPOSSIBLE_DATE;
        }
    } else if fault.rule == &INVALID_BOOLEAN {
        fault.found = fault.found.to_lowercase();
    } else if let Some(quote) = unclosed_before_a_comma(text, range).filter(|_| fault.rule == &AFTER_VALUE) {
        fault.rule = &MISSING_QUOTE;
        fault.range = quote;
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
        let whole = places.touching(range).map_or(range.start, |value| value.start)..fault.range.end;
        if looks_like_a_date(&text[whole.clone()]) {
            return Fault { rule: &IMPOSSIBLE_DATE, ..Fault::new(&IMPOSSIBLE_DATE, whole, text) };
        }
    } else if fault.rule == &MISSING_COMMA {
        let end = line_before(text, range.start);
        fault.range = end..end;
    } else if fault.rule == &DUPLICATE_KEY {
        fault.other = earlier(text, range).map(|first| (first, "first"));
    }
    fault
}

/// Quotation marks of print, which word processors write.
const CURLY: [char; 8] = ['“', '”', '„', '«', '»', '‘', '’', '´'];

/// Whether it is a day in numbers, in whichever order and with whichever signs.
fn looks_like_a_date(found: &str) -> bool {
    let mut lengths: Vec<usize> = found.split(['/', '-', '.', ',']).map(str::len).collect();
    lengths.sort_unstable();
    found.bytes().all(|byte| byte.is_ascii_digit() || b"/-.,".contains(&byte))
        && matches!(lengths[..], [1 | 2, 1 | 2, 4])
}

/// From the quotation mark that has no other, or from where one should be, to the end of the line.
fn missing_quote(text: &str, places: &Places, range: &Range<usize>, reason: &str) -> Range<usize> {
    if let Some(quote) = unclosed_before_a_comma(text, range) {
        return quote;
    }
    let line = line(text, range.start);
    let end = line_before(text, line.end);
    let start = match places.touching(range) {
        _ if reason.starts_with("missing opening") => range.start,
        Some(value) if !value.is_empty() => value.start,
        _ => text[line.start..range.start].rfind('"').map_or(range.start, |at| line.start + at),
    };
    start.min(end)..end
}

/// A text on the line of a fault that takes in the next field, `"…, es = "`: its quotation mark is missing before the
/// comma.
fn unclosed_before_a_comma(text: &str, range: &Range<usize>) -> Option<Range<usize>> {
    let line = line(text, range.start);
    let mut start = line.start;
    for (index, piece) in text[line].split('"').enumerate() {
        let field = piece.trim_end().strip_suffix('=').map(str::trim_end);
        let name = field
            .map(|field| field.trim_end_matches(|c: char| c.is_ascii_alphanumeric() || "_-".contains(c)));
        let comma = name.and_then(|before| before.trim_end().strip_suffix(','));
        if let (1, Some(words)) = (index % 2, comma) {
            return Some(start - 1..start + words.len());
        }
        start += piece.len() + 1;
    }
    None
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
fn goes_on_with_a_field(text: &str, place: &Range<usize>) -> bool {
    let (before, next) = text.split_at(place.start);
    let name = next.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.'));
    before.ends_with('\n') && name.len() < next.len() && name.trim_start_matches([' ', '\t']).starts_with('=')
}

/// The lines around a byte from one line in square brackets to the next.
fn section(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind("\n[").map_or(0, |end| end + 1);
    start..text[at..].find("\n[").map_or(text.len(), |end| at + end + 1)
}

/// Whether a byte stands on a line in square brackets.
fn is_header(text: &str, at: usize) -> bool {
    text[line(text, at)].trim_start().starts_with('[')
}

/// Whether a byte stands on a line in double square brackets.
fn is_list_header(text: &str, at: usize) -> bool {
    text[line(text, at)].trim_start().starts_with("[[")
}

/// Where a key that is written a second time was written first: on a line alike in square brackets, in the same group of
/// fields, or on the same line.
fn earlier(text: &str, second: &Range<usize>) -> Option<Range<usize>> {
    let key = &text[second.clone()];
    let own = line(text, second.start);
    let begins = |line: &Range<usize>| line.end - text[line.clone()].trim_start().len();
    let lines = |within: Range<usize>| {
        let mut start = within.start;
        text[within].split_inclusive('\n').map(move |line| {
            start += line.len();
            start - line.len()..start - line.len() + line.trim_end().len()
        })
    };
    if is_header(text, second.start) {
        let name = |line: &Range<usize>| text[line.clone()].trim_matches(['[', ']', ' ', '\t']).to_owned();
        let same =
            lines(0..own.start).find(|line| is_header(text, line.start) && name(line) == name(&own))?;
        let at = same.start + text[same.clone()].rfind(key)?;
        return Some(at..at + key.len());
    }
    let is_key = |at: usize| {
        let after = text[at..].strip_prefix(key).map(|after| after.trim_start_matches([' ', '\t']));
        after.is_some_and(|after| after.starts_with(['=', '.']))
    };
    if begins(&own) == second.start {
        let within = section(text, second.start).start..own.start;
        let same = lines(within).map(|line| begins(&line)).find(|at| is_key(*at))?;
        return Some(same..same + key.len());
    }
    let places = text[own.start..second.start].match_indices(key).map(|(at, _)| own.start + at);
    let same = places.filter(|at| text[..*at].trim_end().ends_with(['{', ','])).find(|at| is_key(*at))?;
    Some(same..same + key.len())
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
        check("a = 5 de enero", "no-quotes", "5 de enero", "number");
        check("a = 29%", "no-quotes", "29%", "number");
        check("a = 1 000", "no-quotes", "1 000", "number");
        check("a = 2025.12.16", "impossible-date", "2025.12.16", "help");
        check("a = 2025,12,16", "impossible-date", "2025,12,16", "help");
        check("a = 1.234.567", "invalid-number", "1.234.567", "help");
        check("a = [\"x\"; \"y\"]", "missing-comma", "", "help");
        check("a = \"hola”", "missing-quote", "\"hola”", "curly");
        check("a = \"don't", "missing-quote", "\"don't", "help");
        check("a = { en = \"x, es = \"y\" }", "missing-quote", "\"x", "help");
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
        check("[b", "unclosed", "[b", "help");
        check("a = \"\"\"\nx\nb = \"\"\"\ny\n\"\"\"", "unclosed", "\"\"\"", "help");
        check("a = \"\"\"x\nb = \"\"\"y\"\"\"", "unclosed", "\"\"\"", "help");
        check("[[b]\nx = 1\n[[b]]\nx = 2", "unclosed", "[[b]", "help");
    }

    #[test]
    fn a_list_begun_as_a_single_table_is_one_slip() {
        assert_eq!(said("[b]\nx = 1\n[[b]]\nx = 2\n[[b]]\nx = 3\n"), []);
    }

    #[test]
    fn what_was_written_first_is_the_same_in_the_same_table() {
        let first = |text: &str| {
            let mut sources = Sources::default();
            let id = sources.add(Source::new("a.toml", text));
            parse(id, text, 0).diagnostics[0].labels[1].span.range().start
        };
        assert_eq!(first("[a.b]\n[c.b]\n[a.b]\n"), 3);
        assert_eq!(first("a = 1\nx = { a = 2 }\na = 3\n"), 0);
        assert_eq!(first("x = { a = 2, a = 3 }\n"), 6);
        assert_eq!(first("[x]\na = 1\n[y]\na = 2\nb = 1\na = 3\n"), 14);
    }

    #[test]
    fn what_is_compared_is_not_cut_inside_a_letter() {
        let rules: Vec<_> = said("año = 1\nab = 1\nab = 2\n").into_iter().map(|said| said.0).collect();
        assert_eq!(rules, ["invalid-key", "duplicate-key"]);
    }

    #[test]
    fn a_long_line_of_faults_takes_no_long_time() {
        let text = format!("a = [{}]\n", "1 ".repeat(500_000));
        assert!(!said(&text).is_empty());
        let text = "a=1\n".repeat(250_000);
        assert!(!said(&text).is_empty());
    }

    #[test]
    fn three_slips_are_three_messages() {
        let rules: Vec<_> =
            said("a = \"open\nb = hola\nc = = 2\nd = 3\n").into_iter().map(|said| said.0).collect();
        assert_eq!(rules, ["missing-quote", "no-quotes", "syntax"]);
    }
}
