//! Indicators.

use super::references::{prose, reference};
use super::rules::ONE_OF_TWO;
use crate::diagnostic::Diagnostic;
use crate::fields::values::{choice, date, figure, list, number, period, text};
use crate::fields::{Fields, Node, Reader};
use crate::model::{Baseline, Direction, Figure, Header, Indicator, Measurement, Named, Target};
use crate::text::Spanned;

pub(super) fn read(fields: &mut Fields<'_>, header: Header, _: &Reader) -> Option<Indicator<Named>> {
    let title = fields.required_words("title", text);
    let definition = fields.required_words("definition", prose).map(Into::into);
    let unit = fields.required_words("unit", text);
    let direction = fields.optional("direction", choice);
    let topics = fields.list("topics", reference);
    let baseline = fields.optional("baseline", baseline);
    let target = fields.optional("target", target);
    let measurements = fields.list("measurements", measurement);
    let comparability = fields.words("comparability", prose).map(Into::into);
    Some(Indicator {
        header,
        title: title?,
        definition: definition?,
        unit: unit?,
        direction: direction.unwrap_or(Direction::None),
        topics,
        baseline,
        target,
        measurements,
        comparability,
    })
}

fn baseline(reader: &Reader, node: &Node) -> Option<Baseline<Named>> {
    let mut fields = Fields::of_node(reader, "baseline", node)?;
    let value = fields.required("value", figure);
    let period = fields.required("period", period);
    let claimant = fields.words("claimant", text);
    let sources = fields.required("sources", list(reference));
    fields.finish();
    Some(Baseline { value: value?, period: period?, claimant, sources: sources? })
}

fn target(reader: &Reader, node: &Node) -> Option<Target<Named>> {
    let mut fields = Fields::of_node(reader, "target", node)?;
    let value = fields.required("value", figure);
    let by = fields.optional("by", date);
    let sources = fields.required("sources", list(reference));
    fields.finish();
    Some(Target { value: value?, by, sources: sources? })
}

fn measurement(reader: &Reader, node: &Node) -> Option<Measurement<Named>> {
    let mut fields = Fields::of_node(reader, "measurement", node)?;
    let period = fields.required("period", period);
    let value = fields.optional("value", figure);
    let low = fields.optional("low", number);
    let high = fields.optional("high", number);
    let status = fields.required("status", choice);
    let claimant = fields.words("claimant", text);
    let note = fields.words("note", text);
    let sources = fields.required("sources", list(reference));
    let value = match (value, low, high) {
        (Some(value), None, None) => Some(value),
        (None, Some(low), Some(high)) => Some(Spanned::new(Figure::Range(low, high), node.span)),
        (None, None, None) if fields.key_span("value").is_none() => {
            fields.missing("value");
            None
        }
        (None, Some(_), None) => {
            fields.missing("high");
            None
        }
        (None, None, Some(_)) => {
            fields.missing("low");
            None
        }
        (None, None, None) => None,
        (Some(value), ..) => {
            let diagnostic =
                Diagnostic::new(&ONE_OF_TWO, value.span).with("one", "value").with("other", "low, high");
            reader.report(diagnostic.help("help"));
            None
        }
    };
    fields.finish();
    Some(Measurement { period: period?, value: value?, status: status?, claimant, note, sources: sources? })
}
