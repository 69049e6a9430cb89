//! Meetings.

use super::Body;
use super::references::{citations, prose, reference};
use super::rules::UNEVEN_LISTS;
use super::rules::{MEETING_ID, ONE_OF_TWO};
use crate::diagnostic::Diagnostic;
use crate::fields::values::{self, boolean, choice, date, integer, list, side, text, words};
use crate::fields::{Fields, Node, Reader, Value};
use crate::model::{Announcement, Header, Meeting, Named, Participant, Period, Place, ProseWords, Readout};

pub(super) fn read(
    fields: &mut Fields<'_>,
    header: Header,
    reader: &Reader,
    body: Body,
) -> Option<Meeting<Named>> {
    let title = fields.required_words("title", text);
    let summary = fields.words("summary", text);
    let takeaways = word_list(fields, reader, "takeaways");
    let agenda = word_list(fields, reader, "agenda");
    let period = period(fields);
    let kind = fields.required("kind", choice);
    let state = fields.required("state", choice);
    let number = fields.optional("number", integer);
    let initiative = fields.optional("initiative", reference);
    let announced = fields.optional("announced", announcement);
    let place = fields.optional("place", place).unwrap_or_default();
    let participants = fields.list("participants", participant);
    let topics = fields.list("topics", reference);
    let readouts = fields.list("readouts", readout);
    let sources = fields.optional("sources", citations).unwrap_or_default();
    let period = period?;
    if !header.id.as_str().starts_with(&period.from.value.to_string()) {
        let diagnostic = Diagnostic::new(&MEETING_ID, period.from.span).with("id", header.id.as_str());
        fields.report(diagnostic.with("date", period.from.value.to_string()).help("help"));
    }
    Some(Meeting {
        header,
        title: title?,
        summary,
        takeaways,
        agenda,
        body,
        period,
        kind: kind?,
        state: state?,
        number,
        initiative,
        announced,
        place,
        participants,
        topics,
        readouts,
        sources,
    })
}

/// `date`, or `from` and `to`.
fn period(fields: &mut Fields<'_>) -> Option<Period> {
    let on = fields.optional("date", date);
    let from = fields.optional("from", date);
    let to = fields.optional("to", date);
    match (on, from, to) {
        (Some(on), None, None) => Some(Period { from: on, to: on }),
        (None, Some(from), Some(to)) => Some(Period { from, to }),
        (None, None, None) if fields.key_span("date").is_none() => {
            fields.missing("date");
            None
        }
        (None, None, None) => None,
        (None, Some(_), None) => {
            fields.missing("to");
            None
        }
        (None, None, Some(_)) => {
            fields.missing("from");
            None
        }
        (Some(on), ..) => {
            let diagnostic = Diagnostic::new(&ONE_OF_TWO, fields.key_span("date").unwrap_or(on.span));
            fields.report(diagnostic.with("one", "date").with("other", "from, to").help("help"));
            None
        }
    }
}

/// A list in each language, as a list of words in each language; languages should have as many entries.
fn word_list(fields: &mut Fields<'_>, reader: &Reader, key: &'static str) -> Vec<ProseWords<Named>> {
    let entries = |reader: &Reader, node: &Node| {
        let count = if let Value::List(written) = &node.value { written.len() } else { 0 };
        Some((count, node.span, list(prose)(reader, node)?))
    };
    let Some(lists) = fields.words(key, entries) else { return Vec::new() };
    if let Some((longest, (most, span, _))) = lists.iter().max_by_key(|(_, (count, ..))| *count) {
        for (language, (count, own, _)) in lists.iter().filter(|(_, (count, ..))| count < most) {
            let said = values::missing_translation(reader, language, *own, UNEVEN_LISTS);
            let said =
                said.label(*span, "other").with("key", key).count("found", *count).count("most", *most);
            reader.report(
                said.with("longest", reader.languages[longest.index()].as_str()).help("help-entries"),
            );
        }
    }
    let entry = |entry: usize| lists.filter_map(|(.., entries)| entries.get(entry).cloned());
    (0..).map_while(entry).map(Into::into).collect()
}

fn announcement(reader: &Reader, node: &Node) -> Option<Announcement<Named>> {
    let mut fields = Fields::of_node(reader, "announcement", node)?;
    let on = fields.required("on", date);
    let source = fields.optional("source", reference);
    fields.finish();
    Some(Announcement { on: on?, source })
}

fn place(reader: &Reader, node: &Node) -> Option<Place> {
    let mut fields = Fields::of_node(reader, "place", node)?;
    let city = fields.optional("city", words(text));
    let venue = fields.optional("venue", words(text));
    let country = fields.optional("country", words(text));
    fields.finish();
    Some(Place { city, venue, country })
}

fn participant(reader: &Reader, node: &Node) -> Option<Participant<Named>> {
    let mut fields = Fields::of_node(reader, "participant", node)?;
    let person = fields.optional("person", reference);
    let organization = fields.optional("organization", reference);
    let side = fields.required("side", side);
    let role = fields.optional("role", words(text));
    let head = fields.optional("head", boolean).unwrap_or(false);
    let source = fields.optional("source", reference);
    if fields.key_span("person").is_none() && fields.key_span("organization").is_none() {
        fields.missing("organization");
    }
    fields.finish();
    Some(Participant { person, organization, side: side?, role, head, source })
}

fn readout(reader: &Reader, node: &Node) -> Option<Readout<Named>> {
    let mut fields = Fields::of_node(reader, "readout", node)?;
    let source = fields.required("source", reference);
    let side = fields.required("side", side);
    let published = fields.optional("published", date);
    fields.finish();
    Some(Readout { source: source?, side: side?, published })
}
