//! What can be wrong with templates.

use crate::diagnostic::Rule;

/// A template that cannot be read, or asks for something its page does not have.
pub const BROKEN_TEMPLATE: Rule = Rule::error("C0611", "broken-template");
/// A template that is not there.
pub const MISSING_TEMPLATE: Rule = Rule::error("C0612", "missing-template");

/// All rules of this module.
pub const RULES: &[&Rule] = &[&BROKEN_TEMPLATE, &MISSING_TEMPLATE];
