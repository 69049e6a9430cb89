//! Diagnostics drawn for a terminal, as rustc draws its own.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Label, Severity};
use crate::message::{Arguments, Phrases};
use crate::text::{Sources, whole_characters};

/// How many columns are filled where there is no terminal.
pub const COLUMNS: usize = 140;

/// From how many characters on a place is only marked at its beginning, which shows what is meant of a long paragraph.
const LONG: usize = 72;

/// How many characters of a long place are marked.
const MARKED: usize = 50;

/// Draws diagnostics for a terminal of so many columns, one below the other, each ending in an empty line.
///
/// `color` adds ANSI colours; the text is otherwise the same.
pub fn draw(
    diagnostics: &[Diagnostic],
    sources: &Sources,
    phrases: &Phrases,
    columns: usize,
    color: bool,
) -> String {
    let renderer = renderer(color).term_width(columns);
    let mut drawn = String::new();
    for diagnostic in diagnostics {
        drawn.push_str(&renderer.render(&[group(diagnostic, sources, phrases)]));
        drawn.push_str("\n\n");
    }
    drawn
}

/// What draws for a terminal, with ANSI colours or without.
pub(super) fn renderer(color: bool) -> Renderer {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Unicode)
}

/// The word for how much something weighs, and its colour.
pub(super) fn level(severity: Severity, phrases: &Phrases) -> Level<'static> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    level.with_name(severity.word(phrases))
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, phrases: &Phrases) -> Group<'a> {
    let name = diagnostic.rule.name;
    let part = |part: &str| phrases.get(&format!("{name}.{part}"), &diagnostic.arguments);
    let word = |name: &str| phrases.text(name, &Arguments::new());
    let title = level(diagnostic.severity, phrases)
        .primary_title(phrases.text(name, &diagnostic.arguments))
        .id(diagnostic.rule.code);
    let snippets = by_source(&diagnostic.labels).into_iter().map(|labels| {
        let source = sources.get(labels[0].span.source);
        // Where a whole file is meant, what happens to stand in its first line would only confuse.
        if labels.iter().all(|label| label.span.is_file()) {
            return Element::from(Origin::path(source.path()));
        }
        let annotations =
            labels.iter().map(|label| annotation(label, &diagnostic.labels, source.text(), part(label.part)));
        Element::from(Snippet::source(source.text()).path(source.path()).annotations(annotations))
    });
    let helps = diagnostic
        .helps
        .iter()
        .filter_map(|help| part(help))
        .map(|text| Element::from(Level::HELP.with_name(word("severity-help")).message(text)));
    title.elements(snippets).elements(helps)
}

fn annotation<'a>(label: &Label, all: &[Label], source: &str, text: Option<String>) -> Annotation<'a> {
    let kind = if *label == all[0] { AnnotationKind::Primary } else { AnnotationKind::Context };
    let place = whole_characters(source, label.span.range());
    let marked = beginning(&source[place.clone()]).len();
    kind.span(place.start..place.start + marked).label(text)
}

/// What is marked of a place: all of it, or of a long one its first words.
fn beginning(text: &str) -> &str {
    if text.chars().nth(LONG).is_none() {
        return text;
    }
    let first = text.char_indices().nth(MARKED).map_or(text, |(end, _)| &text[..end]);
    first.rfind(char::is_whitespace).map_or(first, |end| first[..end].trim_end())
}

/// The labels of each source together, sources in the order they are first named.
fn by_source(labels: &[Label]) -> Vec<Vec<&Label>> {
    let mut groups: Vec<Vec<&Label>> = Vec::new();
    for label in labels {
        match groups.iter_mut().find(|group| group[0].span.source == label.span.source) {
            Some(group) => group.push(label),
            None => groups.push(vec![label]),
        }
    }
    groups
}
