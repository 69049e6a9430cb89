//! A quotation that is longer than a portal should quote.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};

const RULE: Rule = Rule::warning("C0508", "long-quotation");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

/// The marks that quotations stand between, in the languages of the world that this is known of.
const MARKS: [(char, char); 4] = [('“', '”'), ('«', '»'), ('„', '“'), ('"', '"')];

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let most = subject.config.thresholds.quotation_words as usize;
    subject.records.each_prose(|_, words| {
        for (_, prose) in words.iter() {
            let longest =
                MARKS.iter().flat_map(|(open, close)| quotations(&prose.plain, *open, *close)).max();
            if let Some(found) = longest.filter(|found| *found > most) {
                let diagnostic = Diagnostic::new(&RULE, prose.span).count("found", found).count("most", most);
                diagnostics.push(diagnostic.help("help"));
            }
        }
    });
}

/// The lengths of the quotations in a text, in words.
fn quotations(text: &str, open: char, close: char) -> Vec<usize> {
    let mut lengths = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        let after = &rest[start + open.len_utf8()..];
        let Some(end) = after.find(close) else { break };
        lengths.push(after[..end].split_whitespace().count());
        rest = &after[end + close.len_utf8()..];
    }
    lengths
}

#[cfg(test)]
mod tests {
    use super::quotations;

    #[test]
    fn words_between_marks_are_counted() {
        assert_eq!(quotations("a “b c” d “e”", '“', '”'), [2, 1]);
        assert_eq!(quotations("a \"b c\" d \"e", '"', '"'), [2]);
    }
}
