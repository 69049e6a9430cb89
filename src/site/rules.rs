//! What can be wrong with pages.

use crate::diagnostic::Rule;

/// Two pages at one address.
pub const DUPLICATE_ADDRESS: Rule = Rule::error("C0401", "duplicate-address");
/// A link to a file that is not there.
pub const MISSING_ASSET: Rule = Rule::error("C0309", "missing-asset");

/// All rules of this module.
pub const RULES: &[&Rule] = &[&DUPLICATE_ADDRESS, &MISSING_ASSET];
