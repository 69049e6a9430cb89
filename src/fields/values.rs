//! Reading one value each: text, numbers, dates, names, references, lists, words in every language.

use std::collections::BTreeMap;

use super::rules::{
    CONTROL_CHARACTER, IMPOSSIBLE_DATE, INVALID_CHOICE, INVALID_ID, MISSING_TRANSLATION, NAMED_TWICE,
    UNKNOWN_LANGUAGE, UNKNOWN_SIDE, WORDS_MISSING,
};
use super::{Fields, Node, Reader, Value};
use crate::diagnostic::{Diagnostic, closest};
use crate::message::in_every_language;
use crate::model::{
    Basis, Choice, Date, Element, Figure, Id, Language, PartialDate, Party, Period, Side, Text, Words,
};
use crate::text::{Span, Spanned};

/// Text that is not empty.
pub fn text(reader: &Reader, node: &Node) -> Option<Text> {
    match &node.value {
        Value::Text(text) if !text.trim().is_empty() => {
            if let Some(found) = text.chars().find(|c| is_harmful(*c)) {
                reader.report(harmful(node.span, Some(found)));
                return None;
            }
            Some(Spanned::new(text.trim().to_owned(), node.span))
        }
        other => {
            reader.wrong_type("text", other, node.span);
            None
        }
    }
}

/// True or false.
pub fn boolean(reader: &Reader, node: &Node) -> Option<bool> {
    match &node.value {
        Value::Boolean(value) => Some(*value),
        other => {
            reader.wrong_type("boolean", other, node.span);
            None
        }
    }
}

/// A whole number.
pub fn integer(reader: &Reader, node: &Node) -> Option<i64> {
    match &node.value {
        Value::Integer(value) => Some(*value),
        other => {
            reader.wrong_type("integer", other, node.span);
            None
        }
    }
}

/// A whole number that is not negative.
pub fn count(reader: &Reader, node: &Node) -> Option<u32> {
    let number = integer(reader, node)?;
    u32::try_from(number).map_err(|_| reader.wrong_type("count", &node.value, node.span)).ok()
}

/// A number.
pub fn number(reader: &Reader, node: &Node) -> Option<f64> {
    match &node.value {
        Value::Integer(value) => Some(*value as f64),
        Value::Float(value) if value.is_finite() => Some(*value),
        other => {
            reader.wrong_type("number", other, node.span);
            None
        }
    }
}

/// A number as a figure.
pub fn figure(reader: &Reader, node: &Node) -> Option<Spanned<Figure>> {
    Some(Spanned::new(Figure::Value(number(reader, node)?), node.span))
}

/// A day, a month or a year, bare or with a basis.
pub fn date(reader: &Reader, node: &Node) -> Option<Date> {
    let stated = |value| Some(Date { value, basis: Basis::Stated, span: node.span });
    match &node.value {
        Value::Date(day) => stated(PartialDate::Day(*day)),
        Value::Text(text) => match text.parse() {
            Ok(date) => stated(date),
            Err(()) => {
                reader.report(
                    Diagnostic::new(&IMPOSSIBLE_DATE, node.span).with("found", text.as_str()).help("help"),
                );
                None
            }
        },
        Value::Moment(found) => {
            reader.report(
                Diagnostic::new(&IMPOSSIBLE_DATE, node.span).with("found", found.as_str()).help("help"),
            );
            None
        }
        Value::Table(_) => {
            let mut fields = Fields::of_node(reader, "date", node)?;
            let date = fields.required("date", self::date);
            let basis = fields.optional("basis", choice);
            fields.finish();
            date.map(|date| Date { basis: basis.unwrap_or(Basis::Stated), ..date })
        }
        other => {
            reader.wrong_type("date", other, node.span);
            None
        }
    }
}

/// A date, or a table `{ from, to }` of two.
pub fn period(reader: &Reader, node: &Node) -> Option<Period> {
    if let Value::Table(table) = &node.value
        && table.get("date").is_none()
    {
        let mut fields = Fields::of_node(reader, "period", node)?;
        let from = fields.required("from", date);
        let to = fields.required("to", date);
        fields.finish();
        return Some(Period { from: from?, to: to? });
    }
    date(reader, node).map(|date| Period { from: date, to: date })
}

/// One of a closed set of names.
pub fn choice<T: Choice>(reader: &Reader, node: &Node) -> Option<T> {
    spanned_choice(reader, node).map(|choice| choice.value)
}

/// One of a closed set of names, and where it is written.
pub fn spanned_choice<T: Choice>(reader: &Reader, node: &Node) -> Option<Spanned<T>> {
    let text = text(reader, node)?;
    let choice = T::from_key(&text.value);
    if choice.is_none() {
        let keys = || T::ALL.iter().map(|choice| choice.key());
        let diagnostic = Diagnostic::new(&INVALID_CHOICE, node.span)
            .with("found", text.value.as_str())
            .with("allowed", keys().collect::<Vec<_>>().join(", "));
        let diagnostic = match meant(&text.value, keys()) {
            Some(key) => diagnostic.with("suggestion", key).help("suggestion"),
            None => diagnostic,
        };
        reader.report(diagnostic.help("help"));
    }
    choice.map(|choice| Spanned::new(choice, node.span))
}

/// The name that is most like what was written, or whose word is, in any language of the program.
fn meant<'a>(found: &str, keys: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let words: Vec<(String, &str)> = keys
        .flat_map(|key| in_every_language("choice", key).chain([key.to_owned()]).map(move |word| (word, key)))
        .collect();
    let near = closest(found, words.iter().map(|(word, _)| word.as_str()))?;
    words.iter().find(|(word, _)| word == near).map(|(_, key)| *key)
}

/// An id.
pub fn id(reader: &Reader, node: &Node) -> Option<Spanned<Id>> {
    let text = text(reader, node)?;
    let id = Id::new(&text.value);
    if id.is_none() {
        reader.report(invalid_id(&text.value, node.span));
    }
    id.map(|id| Spanned::new(id, node.span))
}

/// A text that is no id.
pub fn invalid_id(found: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(&INVALID_ID, span).with("found", found);
    // What has a colon names a kind as well, and reserved names are ids already.
    let near = Id::near(found.rsplit(':').next().unwrap_or(found)).filter(|near| near.as_str() != found);
    let diagnostic = match near {
        Some(near) => diagnostic.with("suggestion", near.as_str()).help("suggestion"),
        None => diagnostic,
    };
    diagnostic.help("help")
}

/// A party, `joint` or `none`.
pub fn side(reader: &Reader, node: &Node) -> Option<Side> {
    let text = text(reader, node)?;
    let party = reader.parties.iter().position(|party| *party == text.value);
    match (text.value.as_str(), party) {
        ("joint", _) => Some(Side::Joint),
        ("none", _) => Some(Side::None),
        (_, Some(index)) => u8::try_from(index).ok().map(|index| Side::Party(Party(index))),
        // A portal without parties has been told so; its content need not say it again.
        (_, None) if reader.parties.is_empty() => None,
        (found, None) => {
            let allowed = || reader.parties.iter().map(String::as_str).chain(["joint", "none"]);
            let diagnostic = Diagnostic::new(&UNKNOWN_SIDE, node.span)
                .with("found", found)
                .with("allowed", allowed().collect::<Vec<_>>().join(", "));
            reader.report(diagnostic.suggest(found, allowed()).help("help"));
            None
        }
    }
}

/// A list; what cannot be read is reported and left out, and so is what stands in it twice.
pub fn list<T>(read: impl Fn(&Reader, &Node) -> Option<T>) -> impl Fn(&Reader, &Node) -> Option<Vec<T>> {
    move |reader, node| match &node.value {
        Value::List(nodes) => {
            named_twice(reader, nodes);
            Some(nodes.iter().filter_map(|node| read(reader, node)).collect())
        }
        other => {
            reader.wrong_type("list", other, node.span);
            None
        }
    }
}

/// Reports the texts that a list has more than once, each once, and the tables that say the same as the one above.
fn named_twice(reader: &Reader, nodes: &[Node]) {
    let mut texts: BTreeMap<&str, (Span, usize)> = BTreeMap::new();
    let mut above: Option<&Node> = None;
    for node in nodes {
        let first = match (&node.value, above) {
            (Value::Text(text), _) => {
                let (first, count) = texts.entry(text).or_insert((node.span, 0));
                *count += 1;
                (*count == 2).then_some(*first)
            }
            (Value::Table(_), Some(above)) => above.value.says_the_same(&node.value).then_some(above.span),
            _ => None,
        };
        if let Some(first) = first {
            reader.report(twice(node.span, first));
        }
        above = Some(node);
    }
}

/// What is said of an entry that the same list has already.
pub fn twice(span: Span, first: Span) -> Diagnostic {
    Diagnostic::new(&NAMED_TWICE, span).label(first, "other").help("help")
}

/// A value of a commitment's elements: given, or `"not stated"`.
pub fn element<T>(
    read: impl Fn(&Reader, &Node) -> Option<T>,
) -> impl Fn(&Reader, &Node) -> Option<Element<T>> {
    move |reader, node| match &node.value {
        Value::Text(text) if text == "not stated" => Some(Element::NotStated),
        _ => read(reader, node).map(Element::Stated),
    }
}

/// Words: a table of languages.
pub fn words<T>(read: impl Fn(&Reader, &Node) -> Option<T>) -> impl Fn(&Reader, &Node) -> Option<Words<T>> {
    move |reader, node| {
        let Value::Table(table) = &node.value else {
            reader.wrong_type("words", &node.value, node.span);
            return None;
        };
        let mut by_language: Vec<Option<T>> = reader.languages.iter().map(|_| None).collect();
        for (key, value) in &table.entries {
            match reader.language(&key.value) {
                Some(language) => by_language[language.index()] = read(reader, value),
                None => {
                    let allowed = || reader.languages.iter().map(String::as_str);
                    let diagnostic = Diagnostic::new(&UNKNOWN_LANGUAGE, key.span)
                        .with("found", key.value.as_str())
                        .with("allowed", allowed().collect::<Vec<_>>().join(", "));
                    reader.report(diagnostic.suggest(&key.value, allowed()).help("help"));
                }
            }
        }
        missing_languages(reader, node.span, &by_language, |language| {
            table.get(&reader.languages[language.index()]).is_some()
        });
        let is_empty = table.entries.iter().all(|(key, _)| reader.language(&key.value).is_none());
        if is_empty && !reader.equal_languages && !reader.languages.is_empty() {
            // Words in no language at all are missing, whatever the policy says of translations.
            let diagnostic =
                Diagnostic::new(&WORDS_MISSING, node.span).with("language", reader.languages[0].as_str());
            reader.report(diagnostic.help("help"));
        }
        Words::new(by_language)
    }
}

/// Reports the languages that words are missing in; those `written` but faulty have been reported already.
fn missing_languages<T>(
    reader: &Reader,
    span: Span,
    by_language: &[Option<T>],
    written: impl Fn(Language) -> bool,
) {
    for language in (0u8..).map(Language).take(by_language.len()) {
        if by_language[language.index()].is_none() && !written(language) {
            reader.report(missing_translation(reader, language, span, "words").help("help"));
        }
    }
}

/// Reports the languages that a page's text is missing in while others have it, each at a place of its own; those without
/// a place have been reported already.
pub fn missing_page_text<T>(
    reader: &Reader,
    by_language: &[Option<T>],
    place: impl Fn(Language) -> Option<Span>,
) {
    for language in (0u8..).map(Language).take(by_language.len()) {
        if by_language[language.index()].is_none()
            && let Some(span) = place(language)
        {
            reader.report(missing_translation(reader, language, span, "text").help("help-text"));
        }
    }
}

/// What is said of something that is missing in a language: the `words` of a table, a `field` of a page's file, its
/// `text`, or `entries` of a list.
pub fn missing_translation(
    reader: &Reader,
    language: Language,
    span: Span,
    part: &'static str,
) -> Diagnostic {
    let rule = if reader.equal_languages { &WORDS_MISSING } else { &MISSING_TRANSLATION };
    let key = reader.languages[language.index()].as_str();
    Diagnostic::new(rule, span).with("language", key).with("part", part)
}

/// Whether a character steers a terminal or turns the direction of everything after it, instead of being text.
pub fn is_harmful(character: char) -> bool {
    (character.is_control() && !matches!(character, '\n' | '\t'))
        || matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A character that is no text.
pub fn harmful(span: Span, found: Option<char>) -> Diagnostic {
    let code = found.map_or(0, u32::from);
    Diagnostic::new(&CONTROL_CHARACTER, span).with("found", format!("U+{code:04X}")).help("help")
}
