//! Commitments.

use super::references::{citations, prose, reference};
use super::rules::{JOINT_AND_PARTY, LIST_LENGTH, ONE_OF_TWO, TITLE_TOO_LONG};
use crate::diagnostic::Diagnostic;
use crate::fields::values::{boolean, choice, date, element, list, side, spanned_choice, text, twice, words};
use crate::fields::{Fields, Node, Reader};
use crate::model::{
    Commitment, Criterion, Element, Elements, Header, Named, Nature, Obligation, Revision, RevisionField,
    RevisionValue, Side, StatusEntry, Update, Words,
};

/// The longest title, in characters.
const TITLE_LENGTH: usize = 110;

/// The most topics of one commitment.
const MOST_TOPICS: usize = 3;

pub(super) fn read(fields: &mut Fields<'_>, header: Header, reader: &Reader) -> Option<Commitment<Named>> {
    let title = fields.required_words("title", text);
    let statement = fields.words("statement", prose).map(Into::into);
    let topics = fields.required("topics", list(reference));
    let made_at = fields.optional("made_at", reference);
    let made_on = fields.optional("made_on", date);
    let parties = fields.required("parties", parties);
    let kind = fields.optional("kind", choice);
    let nature = fields.optional("nature", spanned_choice::<Nature>);
    let initiative = fields.optional("initiative", reference);
    let parent = fields.optional("parent", reference);
    let superseded_by = fields.optional("superseded_by", reference);
    let elements = fields.optional("elements", elements);
    let sources = fields.required("sources", citations);
    let status = fields.required("status", list(status));
    let updates = fields.list("updates", update);
    let revisions = fields.list("revisions", revision);
    let criteria = fields.list("criteria", criterion);
    let indicators = fields.list("indicators", reference);

    match (fields.key_span("made_at"), fields.key_span("made_on")) {
        (Some(at), Some(_)) => {
            let diagnostic = Diagnostic::new(&ONE_OF_TWO, at).with("one", "made_at").with("other", "made_on");
            reader.report(diagnostic.help("help"));
        }
        (None, None) => fields.missing("made_at"),
        _ => {}
    }
    for (key, most) in
        [("topics", MOST_TOPICS), ("parties", usize::MAX), ("sources", usize::MAX), ("status", usize::MAX)]
    {
        length(fields, reader, key, 1, most);
    }
    if let Some(title) = &title {
        title_length(reader, title);
    }
    Some(Commitment {
        header,
        title: title?,
        statement,
        topics: topics?,
        made_at,
        made_on,
        parties: parties?,
        kind,
        nature: nature.as_ref().map_or(Nature::OneOff, |nature| nature.value),
        nature_span: nature.map(|nature| nature.span),
        initiative,
        parent,
        superseded_by,
        elements: elements.unwrap_or(Elements {
            deliverable: Element::Missing,
            target: Element::Missing,
            deadline: Element::Missing,
            owner: Element::Missing,
        }),
        sources: sources?,
        status: status?,
        updates,
        revisions,
        criteria,
        indicators,
    })
}

/// Reports a list with too few or too many entries.
fn length(fields: &Fields<'_>, reader: &Reader, key: &'static str, least: usize, most: usize) {
    let (Some(found), Some(span)) = (fields.list_length(key), fields.key_span(key)) else { return };
    if (least..=most).contains(&found) {
        return;
    }
    let diagnostic =
        Diagnostic::new(&LIST_LENGTH, span).with("key", key).count("found", found).count("least", least);
    reader.report(match most {
        usize::MAX => diagnostic.help("help-least"),
        most => diagnostic.count("most", most).help("help"),
    });
}

fn title_length(reader: &Reader, title: &Words) {
    for (_, text) in title.iter() {
        let found = text.value.chars().count();
        if found > TITLE_LENGTH {
            let diagnostic = Diagnostic::new(&TITLE_TOO_LONG, text.span);
            reader.report(diagnostic.count("found", found).count("most", TITLE_LENGTH).help("help"));
        }
    }
}

fn obligation(reader: &Reader, node: &Node) -> Option<Obligation<Named>> {
    let mut fields = Fields::of_node(reader, "party", node)?;
    let side = fields.required("side", side);
    let organization = fields.optional("organization", reference);
    let obligation = fields.words("obligation", prose).map(Into::into);
    let lead = fields.optional("lead", boolean).unwrap_or(false);
    fields.finish();
    Some(Obligation { side: side?, organization, obligation, lead })
}

/// The parties, each of which is named once, or all of them together.
fn parties(reader: &Reader, node: &Node) -> Option<Vec<Obligation<Named>>> {
    let read = |reader: &Reader, node: &Node| Some((obligation(reader, node)?, node.span));
    let parties = list(read)(reader, node)?;
    let is_joint = |party: &Obligation<Named>| party.side == Side::Joint;
    for (index, (party, span)) in parties.iter().enumerate() {
        let whom = |party: &Obligation<Named>| {
            (party.side, party.organization.as_ref().map(|organization| organization.value.clone()))
        };
        let earlier = &parties[..index];
        // A party may have promised several things, each in words of its own.
        let same = |(other, _): &&(Obligation<Named>, _)| {
            whom(other) == whom(party) && (other.obligation.is_none() || party.obligation.is_none())
        };
        if let Some((_, first)) = earlier.iter().find(same) {
            reader.report(twice(*span, *first));
        }
        if let Some((_, first)) = earlier.iter().find(|(other, _)| is_joint(other) != is_joint(party)) {
            let diagnostic = Diagnostic::new(&JOINT_AND_PARTY, *span).label(*first, "other");
            reader.report(diagnostic.help("help"));
            break;
        }
    }
    Some(parties.into_iter().map(|(party, _)| party).collect())
}

fn elements(reader: &Reader, node: &Node) -> Option<Elements> {
    let mut fields = Fields::of_node(reader, "elements", node)?;
    let deliverable = fields.optional("deliverable", element(words(text)));
    let target = fields.optional("target", element(words(text)));
    let deadline = fields.optional("deadline", element(date));
    let owner = fields.optional("owner", element(words(text)));
    fields.finish();
    Some(Elements {
        deliverable: deliverable.unwrap_or(Element::Missing),
        target: target.unwrap_or(Element::Missing),
        deadline: deadline.unwrap_or(Element::Missing),
        owner: owner.unwrap_or(Element::Missing),
    })
}

fn status(reader: &Reader, node: &Node) -> Option<StatusEntry<Named>> {
    let mut fields = Fields::of_node(reader, "status", node)?;
    let date = fields.required("date", date);
    let is = fields.required("is", spanned_choice);
    let because = fields.words("because", prose).map(Into::into);
    let sources = fields.list("sources", reference);
    let searched = fields.words("searched", text);
    let missing = fields.words("missing", text);
    let met_on = fields.optional("met_on", self::date);
    fields.finish();
    let is = is?;
    Some(StatusEntry {
        date: date?,
        is: is.value,
        span: is.span,
        because,
        sources,
        searched,
        missing,
        met_on,
    })
}

fn update(reader: &Reader, node: &Node) -> Option<Update<Named>> {
    let mut fields = Fields::of_node(reader, "update", node)?;
    let date = fields.required("date", date);
    let weight = fields.required("weight", choice);
    let text = fields.required_words("text", prose).map(Into::into);
    let sources = fields.required("sources", list(reference));
    length(&fields, reader, "sources", 1, usize::MAX);
    fields.finish();
    Some(Update { date: date?, weight: weight?, text: text?, sources: sources? })
}

fn revision(reader: &Reader, node: &Node) -> Option<Revision<Named>> {
    let mut fields = Fields::of_node(reader, "revision", node)?;
    let on = fields.required("date", date);
    let field = fields.required("field", choice);
    let value = |reader: &Reader, node: &Node| match field {
        Some(RevisionField::Deadline) => date(reader, node).map(RevisionValue::Date),
        _ => words(text)(reader, node).map(RevisionValue::Words),
    };
    let old = fields.required("old", value);
    let new = fields.required("new", value);
    let because = fields.required_words("because", text);
    let source = fields.required("source", reference);
    fields.finish();
    Some(Revision { date: on?, field: field?, old: old?, new: new?, because: because?, source })
}

fn criterion(reader: &Reader, node: &Node) -> Option<Criterion<Named>> {
    let mut fields = Fields::of_node(reader, "criterion", node)?;
    let kind = fields.required("kind", choice);
    let criterion = fields.required_words("text", text);
    let verified = fields.words("verified", text);
    let state = fields.required("state", spanned_choice);
    let sources = fields.list("sources", reference);
    fields.finish();
    let state = state?;
    Some(Criterion { kind: kind?, text: criterion?, verified, state: state.value, span: state.span, sources })
}
