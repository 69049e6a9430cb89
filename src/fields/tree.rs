//! TOML as a tree of values that know where they are written.

use std::ops::Range;

use jiff::civil;
use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

use super::syntax::{self, Fault, Faults};
use crate::diagnostic::{Checked, Diagnostic};
use crate::text::{SourceId, Span, Spanned};

/// A value and where it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it is written.
    pub span: Span,
    /// The value.
    pub value: Value,
    /// Where a text begins inside its place, if it stands there as it is, without escapes.
    pub verbatim: Option<usize>,
}

/// A TOML value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Float(f64),
    /// True or false.
    Boolean(bool),
    /// A day that is in the calendar.
    Date(civil::Date),
    /// A day that is in no calendar, a time, or a date with a time.
    Moment(String),
    /// A list.
    List(Vec<Node>),
    /// A table.
    Table(Table),
    /// Something whose fault was reported when the file was parsed: it is there, and nothing more is said of it.
    Unread,
}

impl Value {
    /// The name of its type, as phrases select it.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Text(_) => "text",
            Self::Integer(_) => "integer",
            Self::Float(_) => "number",
            Self::Boolean(_) => "boolean",
            Self::Date(_) => "date",
            Self::Moment(_) => "time",
            Self::List(_) => "list",
            Self::Table(_) => "table",
            Self::Unread => "unread",
        }
    }

    /// Whether both say the same, wherever they are written.
    pub fn says_the_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::List(a), Self::List(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.value.says_the_same(&b.value))
            }
            (Self::Table(a), Self::Table(b)) => {
                a.entries.len() == b.entries.len()
                    && a.entries.iter().all(|(key, node)| {
                        b.get(&key.value).is_some_and(|(_, other)| node.value.says_the_same(&other.value))
                    })
            }
            (Self::Unread, _) | (_, Self::Unread) => true,
            _ => self == other,
        }
    }
}

/// How long the quotation marks are that open a text: one, three, or three and a line break.
const QUOTES: [usize; 3] = [1, 3, 4];

/// A table, its entries in the order they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// Keys and values.
    pub entries: Vec<(Spanned<String>, Node)>,
}

impl Table {
    /// The entry of this key.
    pub fn get(&self, key: &str) -> Option<(Span, &Node)> {
        self.entries.iter().find(|(name, _)| name.value == key).map(|(name, node)| (name.span, node))
    }
}

/// Parses TOML that begins at a byte of a source; what could be parsed is returned beside what is wrong.
pub fn parse(source: SourceId, text: &str, offset: usize) -> Checked<Table> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let faults = syntax::faults(text, table.get_ref(), &errors);
    let place = Place { source, offset, text, faults: &faults };
    let diagnostics = faults.said.iter().map(|fault| place.diagnostic(fault)).collect();
    Checked { value: place.table(table.into_inner()), diagnostics }
}

/// Where a piece of TOML stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    source: SourceId,
    offset: usize,
    text: &'a str,
    faults: &'a Faults,
}

impl Place<'_> {
    fn span(self, range: Range<usize>) -> Span {
        Span::new(self.source, range.start + self.offset..range.end + self.offset)
    }

    fn diagnostic(self, fault: &Fault) -> Diagnostic {
        let said = Diagnostic::new(fault.rule, self.span(fault.range.clone()))
            .with("found", fault.found.as_str())
            .with("reason", fault.reason.as_str());
        let said = match &fault.other {
            Some((range, part)) => said.label(self.span(range.clone()), part),
            None => said,
        };
        said.help(fault.help)
    }

    /// Whether a value is not what was meant: the parser found a fault in it or right after it, put a value of its own
    /// where there is none, or took too much for a part of it.
    fn is_unread(self, value: &Value, range: &Range<usize>) -> bool {
        let touched = &self.faults.touched;
        let before = touched.partition_point(|fault| fault.start <= range.end);
        let is_touched = || touched[..before].last().is_some_and(|fault| range.start <= fault.end);
        match value {
            Value::List(_) | Value::Table(_) => range.len() > 1 && self.is_distrusted(range.end),
            _ => range.is_empty() || is_touched(),
        }
    }

    fn is_distrusted(self, at: usize) -> bool {
        self.faults.distrusted.is_some_and(|from| from < at)
    }

    fn table(self, table: DeTable<'_>) -> Table {
        let mut entries: Vec<_> = table
            .into_iter()
            .filter(|(key, _)| !self.is_distrusted(key.span().start))
            .map(|(key, value)| {
                let span = self.span(key.span());
                (Spanned::new(key.into_inner().into_owned(), span), self.node(value))
            })
            .collect();
        entries.sort_by_key(|(key, _)| key.span);
        Table { entries }
    }

    fn node(self, value: TomlSpanned<DeValue<'_>>) -> Node {
        let range = value.span();
        let span = self.span(range.clone());
        let value = match value.into_inner() {
            DeValue::String(text) => Value::Text(text.into_owned()),
            DeValue::Integer(number) => {
                let digits = number.as_str().replace('_', "");
                // A number too large for a whole number is still a number.
                i64::from_str_radix(&digits, number.radix())
                    .map_or_else(|_| Value::Float(digits.parse().unwrap_or(f64::INFINITY)), Value::Integer)
            }
            DeValue::Float(number) => {
                Value::Float(number.as_str().replace('_', "").parse().unwrap_or(f64::NAN))
            }
            DeValue::Boolean(boolean) => Value::Boolean(boolean),
            DeValue::Datetime(datetime) => match (datetime.date, datetime.time) {
                (Some(date), None) => day(date).map_or_else(|| Value::Moment(date.to_string()), Value::Date),
                _ => Value::Moment(datetime.to_string()),
            },
            DeValue::Array(array) => Value::List(array.into_iter().map(|node| self.node(node)).collect()),
            DeValue::Table(table) => Value::Table(self.table(table)),
        };
        let value = if self.is_unread(&value, &range) { Value::Unread } else { value };
        let verbatim = match &value {
            Value::Text(text) => self.text.get(range).and_then(|written| {
                let starts =
                    |at: &usize| written.get(*at..).is_some_and(|rest| rest.starts_with(text.as_str()));
                QUOTES.into_iter().find(starts)
            }),
            _ => None,
        };
        Node { span, value, verbatim }
    }
}

fn day(date: toml::value::Date) -> Option<civil::Date> {
    let year = i16::try_from(date.year).ok().filter(|year| *year >= 1)?;
    civil::Date::new(year, i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Source, Sources};

    fn parsed(text: &str) -> Checked<Table> {
        let mut sources = Sources::default();
        let id = sources.add(Source::new("a.toml", text));
        parse(id, text, 0)
    }

    #[test]
    fn entries_keep_their_order_and_place() {
        let table = parsed("b = 1\na = 2025-12-11\n[c]\nd = [\"x\"]").value;
        let keys: Vec<_> = table.entries.iter().map(|(key, _)| key.value.as_str()).collect();
        assert_eq!(keys, ["b", "a", "c"]);
        assert_eq!(table.get("a").unwrap().1.value, Value::Date(civil::date(2025, 12, 11)));
        assert_eq!(table.get("a").unwrap().1.span.range(), 10..20);
    }

    #[test]
    fn several_faults_are_several_diagnostics() {
        let checked = parsed("a = \"open\nb = 1\nc = = 2\nd = 3\n");
        assert!(checked.diagnostics.len() >= 2, "{:?}", checked.diagnostics);
        assert!(checked.value.get("d").is_some());
    }

    #[test]
    fn deep_nesting_is_refused() {
        let text = format!("a = {}{}", "[".repeat(5000), "]".repeat(5000));
        assert!(!parsed(&text).diagnostics.is_empty());
        let text = format!("{} = 1", vec!["a"; 5000].join("."));
        parsed(&text);
    }

    #[test]
    fn days_that_are_in_no_calendar_are_one_fault() {
        let checked = parsed("a = 2025-02-29\nb = 11-12-2025\nc = 2025-02-28T10:00:00");
        let names: Vec<_> = checked.diagnostics.iter().map(|said| said.rule.name).collect();
        assert_eq!(names, ["impossible-date"; 2]);
        assert_eq!(checked.value.get("a").unwrap().1.value, Value::Unread);
        assert!(matches!(checked.value.get("c").unwrap().1.value, Value::Moment(_)));
    }

    #[test]
    fn what_was_not_understood_is_there_but_has_no_value() {
        for text in [
            "a = = 1",
            "a =",
            "a = hola",
            "a = \"hola",
            "a = 1,5",
            "a = \"x \"y\" z\"",
            "a = 007",
            "a = \"\\q\"",
        ] {
            let checked = parsed(&format!("{text}\nb = 1\n"));
            assert!(!checked.diagnostics.is_empty(), "{text}");
            assert_eq!(checked.value.get("a").unwrap().1.value, Value::Unread, "{text}");
            assert_eq!(checked.value.get("b").unwrap().1.value, Value::Integer(1), "{text}");
        }
    }
}
