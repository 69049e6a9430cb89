//! Explanations drawn for a terminal, in the manner of diagnostics.

use annotate_snippets::{Group, Level};
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter};

use super::{Explanation, group_title, grouped};
use crate::diagnostic::Rule;
use crate::diagnostic::terminal::{level, renderer};
use crate::message::{Arguments, Phrases};

/// The widest lines that read well.
const MOST_COLUMNS: usize = 100;

/// How many columns to fill: the terminal's, or 80 where there is none.
pub fn columns() -> usize {
    textwrap::termwidth().min(MOST_COLUMNS)
}

/// Draws an explanation for a terminal of so many columns.
///
/// `color` adds ANSI colours; the text is otherwise the same.
pub fn draw(explanation: &Explanation, phrases: &Phrases, columns: usize, color: bool) -> String {
    let word = |name: &str| phrases.text(name, &Arguments::new());
    let head = |group: Group<'_>| format!("{}\n", renderer(color).render(&[group]));
    let Explanation { rule, title, text, example } = explanation;
    let title = level(rule.severity, phrases).primary_title(title.as_str()).id(rule.code);
    let mut drawn = head(Group::with_title(title));
    drawn.push_str(&format!("\n{}\n", fill(text, columns)));
    let Some(example) = example else { return drawn };
    let mut part = |level: Level<'_>, file: &str, lines: &str, times: Option<usize>| {
        drawn.push_str(&format!("\n{}", head(Group::with_title(level.primary_title(file)))));
        if !lines.is_empty() {
            drawn.push('\n');
        }
        for line in lines.lines() {
            drawn.push_str(format!("    {line}").trim_end());
            drawn.push('\n');
        }
        if let Some(times) = times {
            let values = Arguments::new().count("times", times);
            drawn.push_str(&format!("    {}\n", phrases.text("explain-times", &values)));
        }
    };
    part(Level::ERROR.with_name(word("explain-wrong")), &example.file, &example.wrong, example.times);
    part(Level::HELP.with_name(word("explain-right")), example.right_file(), &example.right, None);
    drawn
}

/// Lists rules in the order of their codes: code, weight and title.
pub fn list(rules: &[&'static Rule], phrases: &Phrases) -> String {
    let explanations = phrases.explanations();
    let weight = |rule: &Rule| rule.severity.word(phrases);
    let widest = rules.iter().map(|rule| display_width(&weight(rule))).max().unwrap_or_default();
    let groups = grouped(rules).into_iter().map(|(group, rules)| {
        let lines = rules.values().map(|rule| {
            let weight = weight(rule);
            let space = " ".repeat(widest - display_width(&weight));
            format!("  {}  {weight}{space}  {}\n", rule.code, rule.title(&explanations))
        });
        format!("{}\n\n{}", group_title(group, &explanations), lines.collect::<String>())
    });
    groups.collect::<Vec<_>>().join("\n")
}

/// Paragraphs and lists filled to so many columns.
fn fill(text: &str, columns: usize) -> String {
    let mut blocks: Vec<String> = Vec::new();
    for line in text.lines() {
        match blocks.last_mut() {
            Some(block) if !block.is_empty() && !line.is_empty() && !line.starts_with("- ") => {
                block.push(' ');
                block.push_str(line.trim());
            }
            _ => blocks.push(line.to_owned()),
        }
    }
    let filled = blocks.iter().map(|block| {
        let indent = if block.starts_with("- ") { "  " } else { "" };
        let options = Options::new(columns).subsequent_indent(indent).break_words(false);
        textwrap::fill(block, options.word_splitter(WordSplitter::NoHyphenation))
    });
    filled.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_filled_and_lists_hang() {
        let text = "One two\nthree.\n\nFour:\n- five six seven\n  eight\n- nine";
        assert_eq!(fill(text, 12), "One two\nthree.\n\nFour:\n- five six\n  seven\n  eight\n- nine");
        assert_eq!(fill("write `no-evidence` here", 12), "write\n`no-evidence`\nhere");
        assert_eq!(fill("", 80), "");
    }
}
