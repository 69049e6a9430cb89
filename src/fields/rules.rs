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
pub const UNKNOWN_LANGUAGE: Rule = Rule::error("C0107", "unknown-language").gathered();
/// Words that are missing in a language although all languages are equal.
pub const WORDS_MISSING: Rule = Rule::error("C0108", "words-missing");
/// A side that is no party of the portal.
pub const UNKNOWN_SIDE: Rule = Rule::error("C0109", "unknown-side").gathered();
/// A text that is no id.
pub const INVALID_ID: Rule = Rule::error("C0110", "invalid-id");
/// Two files of one page state a fact differently.
pub const FACT_DIFFERS: Rule = Rule::error("C0111", "fact-differs");
/// A derived value written by hand.
pub const DERIVED_BY_HAND: Rule = Rule::error("C0112", "derived-by-hand");
/// A character that steers instead of being text.
pub const CONTROL_CHARACTER: Rule = Rule::error("C0118", "control-character");
/// Text without quotation marks.
pub const NO_QUOTES: Rule = Rule::error("C0126", "no-quotes");
/// A quotation mark without the other.
pub const MISSING_QUOTE: Rule = Rule::error("C0127", "missing-quote");
/// A line that is no field.
pub const NO_EQUALS_SIGN: Rule = Rule::error("C0128", "no-equals-sign");
/// A field without a value.
pub const NO_VALUE: Rule = Rule::error("C0129", "no-value");
/// Something after a value on its line.
pub const AFTER_VALUE: Rule = Rule::error("C0130", "after-value");
/// Two values in a list or table without a comma between them.
pub const MISSING_COMMA: Rule = Rule::error("C0131", "missing-comma");
/// A backslash that begins nothing.
pub const BACKSLASH: Rule = Rule::error("C0132", "backslash");
/// A key written twice.
pub const DUPLICATE_KEY: Rule = Rule::error("C0133", "duplicate-key");
/// A key with characters that no key has.
pub const INVALID_KEY: Rule = Rule::error("C0134", "invalid-key");
/// A number that is written in no way TOML knows.
pub const INVALID_NUMBER: Rule = Rule::error("C0135", "invalid-number");
/// `True` instead of `true`.
pub const INVALID_BOOLEAN: Rule = Rule::error("C0136", "invalid-boolean");
/// An entry that a list has already.
pub const NAMED_TWICE: Rule = Rule::error("C0152", "named-twice");
/// Fields that stand below the line of another table, because the line of their own is missing.
pub const LOST_HEADER: Rule = Rule::error("C0153", "lost-header");
/// Words that are missing in a language.
pub const MISSING_TRANSLATION: Rule = Rule::warning("C0501", "missing-translation");

/// The rules about text that is no TOML.
pub const NOT_TOML: &[&Rule] = &[
    &SYNTAX,
    &UNCLOSED,
    &NO_QUOTES,
    &MISSING_QUOTE,
    &NO_EQUALS_SIGN,
    &NO_VALUE,
    &AFTER_VALUE,
    &MISSING_COMMA,
    &BACKSLASH,
    &DUPLICATE_KEY,
    &INVALID_KEY,
    &INVALID_NUMBER,
    &INVALID_BOOLEAN,
];

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
    &NO_QUOTES,
    &MISSING_QUOTE,
    &NO_EQUALS_SIGN,
    &NO_VALUE,
    &AFTER_VALUE,
    &MISSING_COMMA,
    &BACKSLASH,
    &DUPLICATE_KEY,
    &INVALID_KEY,
    &INVALID_NUMBER,
    &INVALID_BOOLEAN,
    &NAMED_TWICE,
    &LOST_HEADER,
    &MISSING_TRANSLATION,
];
