//! `constancia explain`: what a rule asks, with a wrong and a right example; without a code, the list of all rules.

use std::io::{self, Write};

use super::Exit;
use super::arguments::{Common, Explain};
use super::report::say;
use crate::build::rules;
use crate::diagnostic::explanation::{Explanation, find, terminal};
use crate::message::Arguments;

pub(super) fn run(common: &Common, arguments: &Explain) -> Exit {
    let rules = rules();
    let mut drawn = Vec::new();
    for written in &arguments.codes {
        match find(written, &rules) {
            Ok(rule) => {
                let explanation = Explanation::new(rule, &common.phrases.explanations());
                let color = common.uses_color(&io::stdout());
                drawn.push(terminal::draw(&explanation, &common.phrases, terminal::columns(), color));
            }
            Err(near) => return refuse(common, written, near),
        }
    }
    if drawn.is_empty() {
        drawn.push(terminal::list(&rules, &common.phrases));
    }
    let _ = io::stdout().write_all(drawn.join("\n").as_bytes());
    Exit::Good
}

fn refuse(common: &Common, written: &str, near: Option<&str>) -> Exit {
    let values = Arguments::new().with("found", written).with("suggestion", near.unwrap_or_default());
    let exit = common.fail("explain-unknown", &values, Exit::Usage);
    say(&common
        .text(if near.is_some() { "explain-unknown.suggestion" } else { "explain-unknown.help" }, &values));
    exit
}
