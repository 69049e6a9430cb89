//! Something dated after the day a portal has settled on: it is written, and nobody will see it.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Date;

const RULE: Rule = Rule::warning("C0516", "after-the-day");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    // A portal that stands for today shows it when its day comes.
    if subject.config.as_of.is_none() {
        return;
    }
    let mut look = |date: Date| {
        if date.value.first_day() > subject.horizon {
            let diagnostic = Diagnostic::new(&RULE, date.span).with("date", date.value.to_string());
            diagnostics.push(diagnostic.with("as-of", subject.horizon.to_string()).help("help"));
        }
    };
    for commitment in &subject.records.commitments {
        commitment.made_on.into_iter().for_each(&mut look);
        commitment.status.iter().for_each(|entry| look(entry.date));
        commitment.updates.iter().for_each(|update| look(update.date));
        commitment.revisions.iter().for_each(|revision| look(revision.date));
    }
    subject.records.sources.iter().filter_map(|source| source.published).for_each(&mut look);
}
