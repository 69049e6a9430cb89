//! Every rule has its explanation in every language, and an example that is wrong and right as it says.
//!
//! An example (`src/message/examples/NAME.toml`) is an edit of the minimal portal in `support/minimal.txt`. A program
//! shows its `file`, `wrong` and `right`; what else it holds is the way into that portal, which these tests go.
//! The pages of rules, `docs/rules.LANG.md`, are compared here; `INSTA_UPDATE=always` writes them anew.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Deserialize;

use constancia::build::rules;
use constancia::diagnostic::explanation::{Explanation, find, markdown, terminal};
use constancia::diagnostic::{Diagnostic, Rule, Severity};
use constancia::message::{self, Arguments, Phrases};
use constancia::text::Sources;

use crate::support::{Portal, root};

/// An example with everything its file may hold.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    file: String,
    #[serde(default)]
    wrong: String,
    #[serde(default)]
    right: String,
    /// The file of the right lines, where it is another one.
    right_file: Option<String>,
    /// What the lines take the place of.
    replaces: Option<String>,
    /// What the right lines take the place of, where that is something else.
    right_replaces: Option<String>,
    /// How often lines that hold `…` stand in the file, numbered.
    times: Option<usize>,
    /// What else the portal holds.
    #[serde(default)]
    context: Vec<Context>,
}

/// An edit of the portal that an example does not show.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Context {
    file: String,
    replaces: Option<String>,
    #[serde(default)]
    lines: String,
    /// `wrong` or `right`, where it belongs to one of them alone.
    only: Option<String>,
}

/// A portal being edited, and the lines of a file that were put in last.
struct Edited {
    portal: Portal,
    lines: BTreeSet<usize>,
}

/// The pieces of an excerpt: a line `…` stands for what is left out between them.
fn pieces(text: &str) -> Vec<String> {
    format!("\n{text}").split("\n…\n").map(|piece| piece.trim_start_matches('\n').to_owned()).collect()
}

impl Edited {
    /// Puts lines in the place of others, piece by piece; an empty piece stands for the end of the file.
    fn put(&mut self, file: &str, lines: &str, replaces: &str, times: usize) {
        self.lines.clear();
        let replaced = pieces(replaces);
        let lines = pieces(lines);
        assert!(lines.len() <= replaced.len(), "{file}: more pieces than places");
        for (piece, place) in lines.iter().zip(&replaced) {
            let piece = if piece.contains('…') {
                (1..=times).map(|number| piece.replace('…', &number.to_string())).collect()
            } else {
                piece.clone()
            };
            let text = self.portal.0.files.get(file).cloned().unwrap_or_default();
            let text = String::from_utf8(text).unwrap();
            let at = if place.is_empty() { text.len() } else { text.find(place).expect(place) };
            let first = 1 + text[..at].matches('\n').count();
            self.lines.extend(first..first + piece.lines().count().max(1));
            let text = format!("{}{piece}{}", &text[..at], &text[at + place.len()..]);
            // What no editor can show is a byte that is no UTF-8.
            let bytes: Vec<Vec<u8>> = text.split('\u{fffd}').map(|part| part.as_bytes().to_vec()).collect();
            self.portal = self.portal.clone().with(file, bytes.join(&0xF3));
        }
    }
}

impl Example {
    fn of(rule: &Rule) -> Self {
        let text = message::example(rule.name);
        let text = text.unwrap_or_else(|| panic!("no src/message/examples/{}.toml", rule.name));
        toml::from_str(text).unwrap_or_else(|error| panic!("{}: {error}", rule.name))
    }

    /// The portal with the wrong lines, or with the right ones.
    fn portal(&self, wrong: bool) -> Edited {
        let mut edited = Edited { portal: Portal::minimal(), lines: BTreeSet::new() };
        let which = if wrong { "wrong" } else { "right" };
        for context in
            self.context.iter().filter(|edit| edit.only.as_deref().is_none_or(|only| only == which))
        {
            let replaces = context.replaces.as_deref().unwrap_or_default();
            edited.put(&context.file, &context.lines, replaces, 1);
        }
        let (file, lines, replaces) = if wrong {
            (&self.file, &self.wrong, &self.replaces)
        } else {
            let replaces = self.right_file.as_ref().map_or(&self.replaces, |_| &self.right_replaces);
            (self.right_file.as_ref().unwrap_or(&self.file), &self.right, replaces)
        };
        let text = edited.portal.0.files.get(file.as_str()).cloned().unwrap_or_default();
        let text = String::from_utf8(text).unwrap();
        // Without a word about their place, the lines stand where the right ones are already, else at the end.
        let is_there = !self.right.is_empty() && pieces(&self.right).iter().all(|piece| text.contains(piece));
        let usual = if is_there { self.right.as_str() } else { "" };
        edited.put(file, lines, replaces.as_deref().unwrap_or(usual), self.times.unwrap_or(1));
        edited
    }
}

/// Everything said about a portal, rendering included.
fn said(portal: &Portal) -> (Vec<Diagnostic>, Arc<Sources>) {
    let plan = portal.plan();
    let faults = plan.ready.as_ref().map(|ready| ready.each_output::<()>(|_| Ok(())).expect("nothing fails"));
    (plan.diagnostics.into_iter().chain(faults.unwrap_or_default()).collect(), plan.sources)
}

/// The file and line a diagnostic points to.
fn place(said: &Diagnostic, sources: &Sources) -> (String, usize) {
    let source = sources.get(said.span().source);
    let line = source.text()[..said.span().start as usize].matches('\n').count() + 1;
    (source.path().to_owned(), line)
}

/// Each diagnostic as `name path:line`.
fn shown(said: &[Diagnostic], sources: &Sources) -> Vec<String> {
    let places = said.iter().map(|said| (said.rule.name, place(said, sources)));
    places.map(|(name, (path, line))| format!("{name} {path}:{line}")).collect()
}

#[test]
fn every_wrong_example_breaks_its_rule_and_no_other_at_its_lines() {
    let mut faults = Vec::new();
    for rule in rules() {
        let example = Example::of(rule);
        let Edited { portal, lines } = example.portal(true);
        let (said, sources) = said(&portal);
        // Beside an error, warnings may be true as well.
        let weighty = said.iter().filter(|said| said.is_error() || rule.severity == Severity::Warning);
        let is_alone = weighty.clone().all(|said| said.rule == rule) && weighty.count() > 0;
        let own = said.iter().filter(|said| said.rule == rule);
        let is_there = own
            .map(|said| place(said, &sources))
            .all(|(path, line)| path == example.file && lines.contains(&line));
        if !is_alone || !is_there {
            faults.push(format!("{}, lines {lines:?}: {:#?}", rule.name, shown(&said, &sources)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn no_right_example_breaks_its_rule_or_has_an_error() {
    let mut faults = Vec::new();
    for rule in rules() {
        let (said, sources) = said(&Example::of(rule).portal(false).portal);
        if said.iter().any(|said| said.is_error() || said.rule == rule) {
            faults.push(format!("{}: {:#?}", rule.name, shown(&said, &sources)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_rule_is_explained_in_every_language_and_no_other() {
    let rules = rules();
    let names: BTreeSet<_> = rules.iter().map(|rule| rule.name).collect();
    for language in Phrases::program_languages() {
        let phrases = Phrases::program(language).explanations();
        let mut titles = BTreeSet::new();
        for rule in &rules {
            let name = rule.name;
            let get = |phrase: &str| phrases.get(phrase, &Arguments::new());
            let text = get(name).unwrap_or_else(|| panic!("{language}: {name} is not explained"));
            assert!(text.split_whitespace().count() >= 20, "{language}: {name}: {text}");
            let title = get(&format!("{name}.title")).unwrap_or_else(|| panic!("{language}: {name}.title"));
            assert!(title.chars().count() <= 60 && !title.ends_with('.'), "{language}: {title}");
            assert!(titles.insert(title), "{language}: {name} has another rule's title");
            let group = format!("group-{}", &rule.code[..3]);
            assert!(get(&group).is_some(), "{language}: {group}");
        }
    }
    let left_over: Vec<_> = message::example_names().filter(|name| !names.contains(name)).collect();
    assert!(left_over.is_empty(), "{left_over:?}");
}

#[test]
fn the_pages_of_rules_are_up_to_date() {
    let rules = rules();
    for language in Phrases::program_languages() {
        let page = markdown::page(&rules, &Phrases::program(language));
        let path = root().join(format!("docs/rules.{language}.md"));
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(&path, &page).unwrap();
        }
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            found == page,
            "docs/rules.{language}.md is out of date: INSTA_UPDATE=always cargo test explanations"
        );
        for rule in &rules {
            assert!(page.contains(&format!("<a id=\"{}\"></a>", rule.code)), "{language}: {}", rule.code);
        }
    }
}

#[test]
fn an_explanation_is_drawn_as_a_terminal_shows_it() {
    let draw = |language: &str, code: &str| {
        let phrases = Phrases::program(language);
        let rule = find(code, &rules()).unwrap();
        terminal::draw(&Explanation::new(rule, &phrases.explanations()), &phrases, 80, false)
    };
    let drawn = ["C0102", "C0212", "C0125", "C0312"].map(|code| draw("en", code) + &draw("es", code));
    for line in drawn.iter().flat_map(|drawn| drawn.lines()).filter(|line| !line.starts_with("    ")) {
        assert!(line.chars().count() <= 80, "{line}");
    }
    insta::assert_snapshot!("explanation", drawn.join("\n"));
    let list = terminal::list(&rules(), &Phrases::program("es"));
    assert_eq!(list.lines().filter(|line| line.starts_with("  C")).count(), rules().len());
}
