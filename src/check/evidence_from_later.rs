//! A finding rests on a source published after it.

use super::{Check, Subject};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Date, Link, kinds};

const RULE: Rule = Rule::error("C0219", "evidence-from-later");

pub(super) const CHECK: Check = Check { rules: &[&RULE], run };

fn run(subject: &Subject<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut check = |date: &Date, sources: &[Link<kinds::Source>]| {
        for link in sources {
            let source = subject.records.get(link.to);
            let Some(published) = source.published.filter(|published| published.last_day() > date.last_day())
            else {
                continue;
            };
            let diagnostic = Diagnostic::new(&RULE, link.span)
                .label(date.span, "date")
                .with("id", source.header.id.as_str())
                .with("published", published.value.to_string())
                .with("date", date.value.to_string());
            diagnostics.push(diagnostic.help("help"));
        }
    };
    for commitment in &subject.records.commitments {
        for entry in &commitment.status {
            check(&entry.date, &entry.sources);
        }
    }
}
