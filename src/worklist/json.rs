//! The worklist for programs to read; `docs/check.md` describes every field.

use serde::Serialize;

use super::{Reason, Task, Worklist};
use crate::diagnostic::json::{TOOL, Tool, pretty};
use crate::model::Choice;

/// The version of the form; a new one when a field is taken away or changes its meaning.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    tool: Tool,
    language: &'a str,
    as_of: String,
    tasks: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    rank: usize,
    kind: &'static str,
    id: &'a str,
    title: &'a str,
    path: &'a str,
    line: usize,
    reasons: Vec<Why<'a>>,
}

#[derive(Serialize)]
struct Why<'a> {
    reason: &'static str,
    since: Option<String>,
    count: usize,
    text: String,
    path: &'a str,
    line: usize,
}

/// Writes a worklist as one JSON object, ending in a newline.
pub fn json(worklist: &Worklist<'_>) -> String {
    let tasks = worklist.tasks.iter().enumerate();
    pretty(&Report {
        version: VERSION,
        tool: TOOL,
        language: worklist.phrases.language(),
        as_of: worklist.portal.as_of.to_string(),
        tasks: tasks.map(|(index, task)| entry(worklist, task, index + 1)).collect(),
    })
}

fn entry<'a>(worklist: &'a Worklist<'_>, task: &'a Task, rank: usize) -> Entry<'a> {
    let (path, line) = place(worklist, &task.reasons[0]);
    let why = |reason| {
        let (path, line) = place(worklist, reason);
        Why {
            reason: reason.kind.key(),
            since: reason.since.map(|day| day.to_string()),
            count: reason.count,
            text: worklist.words(reason),
            path,
            line,
        }
    };
    Entry {
        rank,
        kind: task.record.kind.key(),
        id: worklist.id(task),
        title: worklist.title(task),
        path,
        line,
        reasons: task.reasons.iter().map(why).collect(),
    }
}

fn place<'a>(worklist: &'a Worklist<'_>, reason: &Reason) -> (&'a str, usize) {
    let source = worklist.sources.get(reason.span.source);
    (source.path(), source.position(reason.span.start as usize).line)
}
