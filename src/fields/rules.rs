//! What can be wrong with a field.

use crate::diagnostic::Rule;

/// The file is not TOML.
pub const SYNTAX: Rule = Rule::error("C0101", "syntax");
/// Something is opened and not closed, so that the lines after it cannot be understood.
pub const UNCLOSED: Rule = Rule::error("C0100", "unclosed");
/// A field nobody knows.
pub const UNKNOWN_KEY: Rule = Rule::error("C0102", "unknown-key");
/// A value of another type than the field takes.
pub const WRONG_TYPE: Rule = Rule::error("C0103", "wrong-type");
/// A field that must be there and is not.
pub const MISSING_FIELD: Rule = Rule::error("C0104", "missing-field");
/// A day that is in no calendar.
pub const IMPOSSIBLE_DATE: Rule = Rule::error("C0105", "impossible-date");
/// A name that is not among those the field takes.
pub const INVALID_CHOICE: Rule = Rule::error("C0106", "invalid-choice");
/// A language the portal does not have.
pub const UNKNOWN_LANGUAGE: Rule = Rule::error("C0107", "unknown-language");
/// Words that are missing in a language although all languages are equal.
pub const WORDS_MISSING: Rule = Rule::error("C0108", "words-missing");
/// A side that is no party of the portal.
pub const UNKNOWN_SIDE: Rule = Rule::error("C0109", "unknown-side");
/// A text that is no id.
pub const INVALID_ID: Rule = Rule::error("C0110", "invalid-id");
/// Two files of one page state a fact differently.
pub const FACT_DIFFERS: Rule = Rule::error("C0111", "fact-differs");
/// A derived value written by hand.
pub const DERIVED_BY_HAND: Rule = Rule::error("C0112", "derived-by-hand");
/// A character that steers instead of being text.
pub const CONTROL_CHARACTER: Rule = Rule::error("C0118", "control-character");
/// Words that are missing in a language.
pub const MISSING_TRANSLATION: Rule = Rule::warning("C0501", "missing-translation");

/// All rules of this module.
pub const RULES: &[&Rule] = &[
    &SYNTAX,
    &UNCLOSED,
    &UNKNOWN_KEY,
    &WRONG_TYPE,
    &MISSING_FIELD,
    &IMPOSSIBLE_DATE,
    &INVALID_CHOICE,
    &UNKNOWN_LANGUAGE,
    &WORDS_MISSING,
    &UNKNOWN_SIDE,
    &INVALID_ID,
    &FACT_DIFFERS,
    &DERIVED_BY_HAND,
    &CONTROL_CHARACTER,
    &MISSING_TRANSLATION,
];
