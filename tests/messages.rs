//! Every rule has its words in every language of the program, and its own code.

use std::collections::BTreeSet;

use constancia::build::rules;
use constancia::message::{Arguments, Phrases};

#[test]
fn every_rule_has_words_in_every_language() {
    for language in Phrases::program_languages() {
        let phrases = Phrases::program(language);
        for rule in rules() {
            assert!(phrases.get(rule.name, &Arguments::new()).is_some(), "{language}: {}", rule.name);
            let label = format!("{}.label", rule.name);
            assert!(phrases.get(&label, &Arguments::new()).is_some(), "{language}: {label}");
        }
    }
}

#[test]
fn codes_and_names_are_unique() {
    let rules = rules();
    let codes: BTreeSet<_> = rules.iter().map(|rule| rule.code).collect();
    let names: BTreeSet<_> = rules.iter().map(|rule| rule.name).collect();
    assert_eq!((codes.len(), names.len()), (rules.len(), rules.len()));
    for rule in rules {
        let digits = rule.code.strip_prefix('C').unwrap_or_default();
        assert!(digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()), "{}", rule.code);
    }
}
