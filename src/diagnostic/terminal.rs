//! Diagnostics drawn for a terminal, as rustc draws its own.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Label, Severity};
use crate::message::{Arguments, Phrases};
use crate::text::{Source, Sources};

/// Draws diagnostics one below the other, each ending in an empty line.
///
/// `color` adds ANSI colours; the text is otherwise the same.
pub fn draw(diagnostics: &[Diagnostic], sources: &Sources, phrases: &Phrases, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Unicode);
    let mut drawn = String::new();
    for diagnostic in diagnostics {
        drawn.push_str(&renderer.render(&[group(diagnostic, sources, phrases)]));
        drawn.push_str("\n\n");
    }
    drawn
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, phrases: &Phrases) -> Group<'a> {
    let name = diagnostic.rule.name;
    let part = |part: &str| phrases.get(&format!("{name}.{part}"), &diagnostic.arguments);
    let word = |name: &str| phrases.text(name, &Arguments::new());
    let level = match diagnostic.rule.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let level = level.with_name(diagnostic.rule.severity.word(phrases));
    let title = level.primary_title(phrases.text(name, &diagnostic.arguments)).id(diagnostic.rule.code);
    let snippets = by_source(&diagnostic.labels).into_iter().map(|labels| {
        let source = sources.get(labels[0].span.source);
        let annotations =
            labels.iter().map(|label| annotation(label, &diagnostic.labels, source, part(label.part)));
        Element::from(Snippet::source(source.text()).path(source.path()).annotations(annotations))
    });
    let helps = diagnostic
        .helps
        .iter()
        .filter_map(|help| part(help))
        .map(|text| Element::from(Level::HELP.with_name(word("severity-help")).message(text)));
    title.elements(snippets).elements(helps)
}

fn annotation<'a>(label: &Label, all: &[Label], source: &Source, text: Option<String>) -> Annotation<'a> {
    let kind = if *label == all[0] { AnnotationKind::Primary } else { AnnotationKind::Context };
    kind.span(source.whole_characters(label.span.range())).label(text)
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
