//! The worklist for people to read.

use std::fmt::Write as _;

use textwrap::{Options, WordSplitter, fill};

use super::{Task, Worklist};
use crate::message::Arguments;
use crate::model::Choice;

/// How wide it is, where words are not wider.
const COLUMNS: usize = 80;

/// Draws a worklist: a line that says how much there is, then for each record what it is, why, and where.
pub fn draw(worklist: &Worklist<'_>) -> String {
    let values = Arguments::new()
        .count("count", worklist.tasks.len())
        .with("as-of", worklist.portal.as_of.to_string());
    let mut drawn = worklist.phrases.text("worklist", &values);
    drawn.push('\n');
    let digits = worklist.tasks.len().to_string().len();
    for (index, task) in worklist.tasks.iter().enumerate() {
        // Writing to a text cannot fail.
        let _ = write!(drawn, "\n{:>digits$}  {}\n", index + 1, entry(worklist, task, digits + 2));
    }
    drawn
}

/// A record's lines, all but the first indented by so many columns.
fn entry(worklist: &Worklist<'_>, task: &Task, indent: usize) -> String {
    let kind = worklist.phrases.text("kind", &Arguments::new().with("kind", task.record.kind.key()));
    let reasons: Vec<String> = task.reasons.iter().map(|reason| worklist.words(reason)).collect();
    let place = task.reasons[0].span;
    let source = worklist.sources.get(place.source);
    let line = source.position(place.start as usize).line;
    let indent = " ".repeat(indent);
    let lines = [
        worklist.title(task).to_owned(),
        reasons.join("; "),
        format!("{kind} {}", worklist.id(task)),
        format!("{}:{line}", source.path()),
    ];
    let options = Options::new(COLUMNS)
        .initial_indent(&indent)
        .subsequent_indent(&indent)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation);
    fill(&lines.join("\n"), options).trim_start().to_owned()
}
