//! A quotation that is longer than a portal should quote.

use super::passage::Saying;
use super::quotations::quotations;
use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Voice;

const RULE: Rule = Rule::warning("C0508", "long-quotation");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let most = subject.config.thresholds.quotation_words as usize;
    for saying in Saying::all(subject) {
        // Names and the words of a source that are kept as they are need no marks.
        if matches!(saying, Saying::Text(Voice::Name | Voice::Kept, _)) {
            continue;
        }
        for passage in subject.config.language_indexes().filter_map(|language| saying.get(language)) {
            for quotation in quotations(&passage) {
                let found = passage.text[quotation.clone()].split_whitespace().count();
                if found > most {
                    let diagnostic = Diagnostic::new(&RULE, passage.place(&quotation, subject));
                    diagnostics.push(diagnostic.count("found", found).count("most", most).help("help"));
                }
            }
        }
    }
}
