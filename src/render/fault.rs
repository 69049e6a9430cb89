//! What the template engine says is wrong, at its place and in the reader's language where its words are known.
//!
//! The engine gives some faults with a span, some as a drawn text that names file, line and column, some only with
//! the names of templates; [`compiling`] and [`rendering`] make of each a diagnostic in the right template.

use std::collections::BTreeMap;
use std::ops::Range;

use tera::{Error, ErrorKind};

use super::rules::{BROKEN_TEMPLATE, UNKNOWN_FIELD, UNKNOWN_TEMPLATE_NAME};
use crate::diagnostic::Diagnostic;
use crate::text::{SourceId, Sources, Span};
use crate::theme::DEFAULT_TEMPLATES;

/// Templates by name.
type Names = BTreeMap<String, SourceId>;

/// What is wrong with a template while it is compiled; `template` is the one it is about when the engine names none.
pub(super) fn compiling(
    error: &Error,
    templates: &Names,
    sources: &Sources,
    template: &str,
) -> Vec<Diagnostic> {
    let text = |name: &str| source(templates, name).map_or("", |id| sources.get(id).text());
    let one = |name: &str, range: Range<usize>, reason: String| {
        vec![broken(templates, name, range, &reason).help("help")]
    };
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            one(report.filename(), report.span().range.clone(), report.message().to_owned())
        }
        ErrorKind::MissingParent { current, parent } => {
            vec![unknown(templates, current, find(text(current), parent), "template", parent)]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            let other = chain.iter().find(|name| *name != tpl).unwrap_or(tpl);
            one(tpl, find(text(tpl), other), error.to_string())
        }
        ErrorKind::Msg(message) => {
            let reports: Vec<Diagnostic> =
                message.split("\n\n").filter_map(|report| drawn(report, templates, sources)).collect();
            if !reports.is_empty() {
                return reports;
            }
            // A fault between templates names them in quotation marks; the portal's own is the one to mend.
            let quoted: Vec<&str> = message.split('`').skip(1).step_by(2).collect();
            let named = quoted.iter().filter(|name| source(templates, name).is_some());
            let own = named.clone().find(|name| !name.starts_with(DEFAULT_TEMPLATES));
            let name = own.or(named.clone().next()).copied().unwrap_or(template);
            let place = quoted.first().map_or(0..0, |thing| find(text(name), thing));
            one(name, place, message.clone())
        }
        _ => one(template, 0..0, error.to_string()),
    }
}

/// What is wrong with a template while a page is rendered with it.
pub(super) fn rendering(error: &Error, templates: &Names, template: &str, page: &str) -> Diagnostic {
    let (file, range, reason) = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            (report.filename(), report.span().range.clone(), report.message().to_owned())
        }
        _ => (template, 0..0, error.to_string()),
    };
    let Some((field, allowed)) = undefined(&reason) else {
        return broken(templates, file, range, &reason).with("page", page).help("page");
    };
    let span = Span::new(source(templates, file).unwrap_or_default(), range);
    let diagnostic = Diagnostic::new(&UNKNOWN_FIELD, span)
        .with("template", file)
        .with("page", page)
        .with("field", field)
        .suggest(field, allowed.iter().copied());
    match allowed[..] {
        [] => diagnostic.help("nothing"),
        _ => diagnostic.with("allowed", allowed.join(", ")).help("help"),
    }
}

/// The source of a template: the portal's own of this name, or the default theme's.
fn source(templates: &Names, name: &str) -> Option<SourceId> {
    templates.get(name).or_else(|| templates.get(&format!("{DEFAULT_TEMPLATES}{name}"))).copied()
}

fn broken(templates: &Names, name: &str, range: Range<usize>, reason: &str) -> Diagnostic {
    let span = Span::new(source(templates, name).unwrap_or_default(), range);
    Diagnostic::new(&BROKEN_TEMPLATE, span).with("template", name).with("reason", reason)
}

/// A template that names something there is not: a filter, a test, a function, a component, a block, a template.
fn unknown(templates: &Names, template: &str, range: Range<usize>, what: &str, name: &str) -> Diagnostic {
    let span = Span::new(source(templates, template).unwrap_or_default(), range);
    let diagnostic = Diagnostic::new(&UNKNOWN_TEMPLATE_NAME, span)
        .with("template", template)
        .with("what", what)
        .with("name", name);
    let diagnostic = match what {
        "template" => diagnostic.suggest(name, templates.keys().map(String::as_str)),
        _ => diagnostic,
    };
    diagnostic.help("help")
}

/// A fault that the engine has drawn: `error: REASON`, and below it ` --> TEMPLATE:LINE:COLUMN`.
fn drawn(report: &str, templates: &Names, sources: &Sources) -> Option<Diagnostic> {
    let mut lines = report.lines();
    let reason = lines.next()?.strip_prefix("error: ")?;
    let mut place = lines.next()?.trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
    let column: usize = place.next()?.parse().ok()?;
    let line: usize = place.next()?.parse().ok()?;
    let template = place.next()?;
    let text = sources.get(source(templates, template)?).text();
    let line_text = text.split_inclusive('\n').nth(line.checked_sub(1)?)?;
    let line_start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let start: usize = line_text.chars().take(column.checked_sub(1)?).map(char::len_utf8).sum();
    let name = reason.split('`').nth(1).unwrap_or_default();
    let rest = &line_text[start..];
    let quoted = format!("\"{name}\"");
    let length = [name, &quoted]
        .into_iter()
        .find(|written| rest.starts_with(*written))
        .unwrap_or(rest.trim_end())
        .len();
    let range = line_start + start..line_start + start + length;
    let what = match reason.split(" `").next()? {
        "Unknown filter" => "filter",
        "Unknown test" => "test",
        "Unknown function" => "function",
        "Unknown component" => "component",
        "Unknown template" => "template",
        "Block" => "block",
        _ => return Some(broken(templates, template, range, reason).help("help")),
    };
    Some(unknown(templates, template, range, what, name))
}

/// The name that is not defined, and those that are.
fn undefined(reason: &str) -> Option<(&str, Vec<&str>)> {
    let (before, after) = reason.split_once("` is not defined")?;
    let field = before.strip_prefix("Field `").or_else(|| before.strip_prefix("Variable `"))?;
    let allowed = after.split_once(": ").map(|(_, names)| names.split(", ").collect());
    Some((field, allowed.unwrap_or_default()))
}

/// Where a name is first written in a template, or its beginning.
fn find(text: &str, name: &str) -> Range<usize> {
    text.find(name).map_or(0..0, |start| start..start + name.len())
}
