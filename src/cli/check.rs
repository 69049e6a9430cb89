//! `constancia check`: every rule over the content, nothing written.

use super::Exit;
use super::arguments::{Check, Common};
use crate::build::Options;
use crate::diagnostic::Severity;
use crate::message::Arguments;

pub(super) fn run(common: &Common, arguments: &Check) -> Exit {
    check(common, arguments).unwrap_or_else(|exit| exit)
}

fn check(common: &Common, arguments: &Check) -> Result<Exit, Exit> {
    let root = common.root()?;
    let options = Options {
        as_of: arguments.as_of,
        drafts: arguments.drafts,
        levels: arguments.levels.clone(),
        ..Options::default()
    };
    let plan = common.plan(&root, &options)?;
    common.offer_explanation(&plan.diagnostics);
    match plan.count(Severity::Error) {
        0 => {
            let values = Arguments::new()
                .count("files", plan.sources.len())
                .count("warnings", plan.count(Severity::Warning))
                .with("seconds", common.phrases.number(common.seconds()));
            common.print("summary-checked", &values);
            Ok(Exit::Good)
        }
        errors => Ok(common.summarize_errors(errors, &plan)),
    }
}
