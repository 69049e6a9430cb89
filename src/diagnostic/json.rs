//! Diagnostics as JSON, complete and versioned; `docs/check.md` describes every field.
//!
//! What all JSON of the program has in common stands here as well.

use serde::Serialize;

use super::worded::Worded;
use super::{Findings, Severity, tally};

/// The version of the form; a new one when a field is taken away or changes its meaning.
const VERSION: u32 = 1;

/// The program that speaks.
#[derive(Debug, Serialize)]
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
}

/// This program.
pub(crate) const TOOL: Tool = Tool { name: env!("CARGO_PKG_NAME"), version: env!("CARGO_PKG_VERSION") };

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    tool: Tool,
    language: &'a str,
    as_of: Option<&'a str>,
    folder: &'a str,
    counts: Counts,
    rules: Vec<RuleCount>,
    diagnostics: Vec<Worded<'a>>,
}

#[derive(Serialize)]
struct Counts {
    error: usize,
    warning: usize,
}

#[derive(Serialize)]
struct RuleCount {
    code: &'static str,
    name: &'static str,
    title: String,
    severity: &'static str,
    count: usize,
}

/// Writes what a run found as one JSON object, ending in a newline.
pub fn write(findings: &Findings<'_>) -> String {
    let tally = tally(findings.diagnostics);
    let count = |severity| tally.iter().filter(|(own, ..)| *own == severity).map(|(_, _, n)| n).sum();
    let counts = Counts { error: count(Severity::Error), warning: count(Severity::Warning) };
    let titles = findings.phrases.explanations();
    let rules = tally.iter().map(|(severity, rule, count)| RuleCount {
        code: rule.code,
        name: rule.name,
        title: rule.title(&titles),
        severity: severity.key(),
        count: *count,
    });
    pretty(&Report {
        version: VERSION,
        tool: TOOL,
        language: findings.phrases.language(),
        as_of: findings.as_of,
        folder: findings.folder,
        counts,
        rules: rules.collect(),
        diagnostics: findings.worded().collect(),
    })
}

/// A value as indented JSON, ending in a newline.
///
/// # Panics
///
/// Never: what is written here has only text for keys, and memory does not refuse to be written to.
pub(crate) fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("plain structures are always JSON");
    text.push('\n');
    text
}
