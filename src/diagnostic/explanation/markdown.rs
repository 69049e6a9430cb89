//! Explanations as Markdown, for documentation and for whoever shows messages elsewhere.

use super::{Explanation, group_title, grouped};
use crate::diagnostic::Rule;
use crate::message::{Arguments, Phrases};

/// A page that explains rules, group by group, each with its code as an anchor.
pub fn page(rules: &[&'static Rule], phrases: &Phrases) -> String {
    let explanations = phrases.explanations();
    let word = |name: &str| explanations.text(name, &Arguments::new());
    let mut page = format!("# {}\n\n{}\n", word("rules.title"), word("rules"));
    for (group, rules) in grouped(rules) {
        page.push_str(&format!("\n## {}\n", group_title(group, &explanations)));
        for (code, rule) in rules {
            let explanation = Explanation::new(rule, &explanations);
            page.push_str(&format!("\n### <a id=\"{code}\"></a>{code}: {}\n\n", explanation.title));
            page.push_str(&draw(&explanation, phrases));
        }
    }
    page
}

/// Draws an explanation without its title.
pub fn draw(explanation: &Explanation, phrases: &Phrases) -> String {
    let word = |name: &str| phrases.text(name, &Arguments::new());
    let Explanation { rule, text, example, .. } = explanation;
    let mut drawn = format!("*{}* · `{}`\n\n{text}\n", rule.severity.word(phrases), rule.name);
    let Some(example) = example else { return drawn };
    let mut part = |name: &str, file: &str, lines: &str, times: Option<usize>| {
        drawn.push_str(&format!("\n**{}**: `{file}`\n", word(name)));
        if !lines.is_empty() {
            drawn.push_str(&format!("\n```{}\n{}\n```\n", language(file), lines.trim_end()));
        }
        if let Some(times) = times {
            let values = Arguments::new().count("times", times);
            drawn.push_str(&format!("\n{}\n", phrases.text("explain-times", &values)));
        }
    };
    part("explain-wrong", &example.file, &example.wrong, example.times);
    part("explain-right", example.right_file(), &example.right, None);
    drawn
}

/// The name by which Markdown knows the language of a file.
fn language(file: &str) -> &'static str {
    match file.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "toml" => "toml",
        "md" => "markdown",
        "html" => "html",
        _ => "text",
    }
}
