//! A quotation that is longer than a portal should quote.

use rayon::prelude::*;

use super::passage::Saying;
use super::quotations::quotations;
use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Voice;

const RULE: Rule = Rule::warning("C0508", "long-quotation");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let most = subject.config.thresholds.quotation_words as usize;
    let found = subject.texts.0.par_iter().flat_map_iter(|saying| {
        let mut found = Vec::new();
        // Names and the words of a source that are kept as they are need no marks.
        let is_own = !matches!(saying, Saying::Text(Voice::Name | Voice::Kept, _));
        let languages = subject.config.language_indexes().filter(|_| is_own);
        for passage in languages.filter_map(|language| saying.get(language)) {
            for quotation in quotations(&passage) {
                let words = passage.text[quotation.clone()].split_whitespace().count();
                if words > most {
                    let diagnostic = Diagnostic::new(&RULE, passage.place(&quotation, subject));
                    found.push(diagnostic.count("found", words).count("most", most).help("help"));
                }
            }
        }
        found
    });
    diagnostics.par_extend(found);
}
