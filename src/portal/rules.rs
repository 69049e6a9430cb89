//! What can be wrong with references between records.

use crate::diagnostic::Rule;

/// A reference to a record that is not there.
pub const UNKNOWN_REFERENCE: Rule = Rule::error("C0202", "unknown-reference").gathered();
/// A link to a heading that is not on the record's page.
pub const UNKNOWN_HEADING: Rule = Rule::error("C0308", "unknown-heading");

/// All rules of this module.
pub const RULES: &[&Rule] = &[&UNKNOWN_REFERENCE, &UNKNOWN_HEADING];
