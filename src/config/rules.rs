//! What can be wrong with `portal.toml` beyond its fields.

use crate::diagnostic::Rule;

/// No language is declared.
pub const NO_LANGUAGES: Rule = Rule::error("C0121", "no-languages");
/// No party is declared.
pub const NO_PARTIES: Rule = Rule::error("C0122", "no-parties");
/// The base URL is no absolute web address.
pub const INVALID_BASE_URL: Rule = Rule::error("C0123", "invalid-base-url");
/// The theme's name is no name of a folder.
pub const INVALID_THEME: Rule = Rule::error("C0124", "invalid-theme");

/// More languages or parties than a portal may have.
pub const TOO_MANY: Rule = Rule::error("C0125", "too-many");

/// A threshold at which everything or nothing would be reported.
pub const THRESHOLD_TOO_LOW: Rule = Rule::error("C0150", "threshold-too-low");

/// All rules of this module.
pub const RULES: &[&Rule] =
    &[&NO_LANGUAGES, &NO_PARTIES, &INVALID_BASE_URL, &INVALID_THEME, &TOO_MANY, &THRESHOLD_TOO_LOW];
