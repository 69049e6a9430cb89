//! What a rule asks, at length: a title, an explanation, and an example of wrong and right.
//!
//! The words and the examples stand in `message`, found by the rule's name; which rules there are is handed in by the
//! callers. `terminal` and `markdown` draw them.

pub mod markdown;
pub mod terminal;

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Rule, closest};
use crate::message::{self, Arguments, Phrases};

/// A rule explained in one language.
#[derive(Debug)]
pub struct Explanation {
    /// The rule.
    pub rule: &'static Rule,
    /// What is wrong, in a few words.
    pub title: String,
    /// What the rule asks, why, and what to do: paragraphs and lists in Markdown.
    pub text: String,
    /// What is wrong and what is right, as an editor writes it.
    pub example: Option<Example>,
}

impl Explanation {
    /// The explanation of a rule, its words taken from [`Phrases::explanations`].
    pub fn new(rule: &'static Rule, explanations: &Phrases) -> Self {
        Self {
            rule,
            title: rule.title(explanations),
            text: explanations.text(rule.name, &Arguments::new()),
            example: message::example(rule.name).and_then(|text| toml::from_str(text).ok()),
        }
    }
}

/// What an editor wrote, and what is right.
#[derive(Debug, Deserialize)]
pub struct Example {
    /// The file's path in the portal's folder.
    pub file: String,
    /// The right file's path, where the path is what was wrong.
    pub right_file: Option<String>,
    /// The wrong lines; none where only the path counts.
    #[serde(default)]
    pub wrong: String,
    /// The right lines.
    #[serde(default)]
    pub right: String,
    /// How often the wrong lines stand one below the other, numbered where they hold `…`.
    pub times: Option<usize>,
}

impl Example {
    /// The path of the right file.
    pub fn right_file(&self) -> &str {
        self.right_file.as_ref().unwrap_or(&self.file)
    }
}

/// The rules in the order of their codes, those whose codes begin alike together.
fn grouped(rules: &[&'static Rule]) -> BTreeMap<&'static str, BTreeMap<&'static str, &'static Rule>> {
    let mut groups: BTreeMap<_, BTreeMap<_, _>> = BTreeMap::new();
    for rule in rules {
        groups.entry(rule.code.get(..3).unwrap_or_default()).or_default().insert(rule.code, *rule);
    }
    groups
}

/// The title of a group of rules, by how their codes begin.
fn group_title(group: &str, explanations: &Phrases) -> String {
    explanations.text(&format!("group-{group}"), &Arguments::new())
}

/// The rule that is meant by its code (`C0102`, `c0102`, `102`) or its name.
///
/// # Errors
///
/// Where there is none: the code or name nearest to what was written, if one is near.
pub fn find(written: &str, rules: &[&'static Rule]) -> Result<&'static Rule, Option<&'static str>> {
    let written = written.trim().to_lowercase();
    // As it stands in a message: `error[C0202]`.
    let bracketed = written.split_once('[').and_then(|(_, rest)| rest.split_once(']'));
    let written = bracketed.map_or(written.as_str(), |(code, _)| code.trim());
    let digits = written.strip_prefix('c').unwrap_or(written);
    let code = format!("C{digits:0>4}");
    let meant = rules.iter().find(|rule| rule.code == code || rule.name == written);
    let names = rules.iter().flat_map(|rule| [rule.code, rule.name]);
    meant.copied().ok_or_else(|| closest(written, names))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_found_by_its_code_its_number_and_its_name() {
        static KEY: Rule = Rule::error("C0102", "unknown-key");
        static SILENT: Rule = Rule::warning("C0507", "silent");
        let rules = [&KEY, &SILENT];
        for written in
            ["C0102", "c0102", "102", "0102", " unknown-key ", "Unknown-Key", "error[C0102]:", "[c0102]"]
        {
            assert_eq!(find(written, &rules), Ok(&KEY), "{written}");
        }
        assert_eq!(find("unknown_kye", &rules), Err(Some("unknown-key")));
        assert_eq!(find("c0201", &rules), Err(None));
        assert_eq!(find("", &rules), Err(None));
        assert_eq!(find("🌉", &rules), Err(None));
    }
}
