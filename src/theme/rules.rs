//! What can be wrong with a theme.

use crate::diagnostic::Rule;

/// The theme named by the portal has no folder.
pub const UNKNOWN_THEME: Rule = Rule::error("C0601", "unknown-theme");
/// A language of the portal has no strings.
pub const NO_STRINGS: Rule = Rule::error("C0602", "no-strings");
/// A string file that cannot be read.
pub const BROKEN_STRINGS: Rule = Rule::error("C0603", "broken-strings");
/// Strings that a language lacks.
pub const MISSING_STRINGS: Rule = Rule::warning("C0604", "missing-strings");
/// A locale nobody knows.
pub const UNKNOWN_LOCALE: Rule = Rule::error("C0605", "unknown-locale");

/// All rules of this module.
pub const RULES: &[&Rule] =
    &[&UNKNOWN_THEME, &NO_STRINGS, &BROKEN_STRINGS, &MISSING_STRINGS, &UNKNOWN_LOCALE];
