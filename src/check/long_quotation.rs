//! A quotation that is longer than a portal should quote.

use super::passage::Saying;
use super::quotations::quotations;
use super::texts::{Basis, Look, TextCheck, Texts};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Voice;

const RULE: Rule = Rule::warning("C0508", "long-quotation");

pub(super) const CHECK: TextCheck = TextCheck { rules: &[&RULE], ready };

fn ready<'a>(texts: &'a Texts<'a>, _: &'a Basis<'a>) -> Option<Look<'a>> {
    let most = texts.config.thresholds.quotation_words as usize;
    Some(Box::new(move |_, saying, diagnostics| {
        // Names and the words of a source that are kept as they are need no marks.
        let is_own = !matches!(saying, Saying::Text(Voice::Name | Voice::Kept, _));
        let languages = texts.config.language_indexes().filter(|_| is_own);
        for passage in languages.filter_map(|language| saying.get(language)) {
            for quotation in quotations(&passage) {
                let words = passage.text[quotation.clone()].split_whitespace().count();
                if words > most {
                    let diagnostic = Diagnostic::new(&RULE, passage.place(&quotation, texts.sources));
                    diagnostics.push(diagnostic.count("found", words).count("most", most).help("help"));
                }
            }
        }
    }))
}
