//! What can be wrong with templates.

use crate::diagnostic::Rule;

/// A template that cannot be read, or does something that cannot be done.
pub const BROKEN_TEMPLATE: Rule = Rule::error("C0611", "broken-template");
/// A template that asks for a field its page does not have.
pub const UNKNOWN_FIELD: Rule = Rule::error("C0613", "unknown-field");
/// A template that names a filter, a component or another template that there is not.
pub const UNKNOWN_TEMPLATE_NAME: Rule = Rule::error("C0614", "unknown-template-name");

/// All rules of this module.
pub const RULES: &[&Rule] = &[&BROKEN_TEMPLATE, &UNKNOWN_FIELD, &UNKNOWN_TEMPLATE_NAME];
