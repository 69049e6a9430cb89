//! `constancia check`: every rule over the content, nothing written.

use std::io::{self, Write};
use std::path::{Component, Path};

use super::Exit;
use super::arguments::{Check, Common, Format};
use crate::build::{self, Layout, Options, Plan};
use crate::diagnostic::{Findings, Severity, github, json, sarif};
use crate::message::Arguments;
use crate::worklist::{self, Worklist};

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
    let plan = common.check(&root, &options)?;
    // A worklist that can be made is no failure, whatever was denied.
    let listed = arguments.worklist && plan.ready.is_some();
    let exit = if listed || plan.count(Severity::Error) == 0 { Exit::Good } else { Exit::Content };
    match (&plan.ready, arguments.format) {
        (Some(layout), format) if arguments.worklist => write(&work(common, &plan, layout, format)),
        (_, format) if format == Format::Text || arguments.worklist => say(common, &root, &plan),
        (_, format) => write(&report(common, &root, &plan, format)),
    }
    // The process ends here; the system takes back a large portal's memory faster than its owner gives it back.
    std::mem::forget(plan);
    Ok(exit)
}

/// Draws every message, then how many there are.
fn say(common: &Common, root: &Path, plan: &Plan<Layout>) {
    common.draw(&plan.diagnostics, &plan.sources);
    common.draw_tally(plan);
    common.offer_explanation(&plan.diagnostics);
    common.print_read(root, plan);
    match plan.count(Severity::Error) {
        0 => {
            let values = Arguments::new()
                .count("files", plan.sources.len())
                .count("warnings", plan.count(Severity::Warning))
                .with("seconds", common.phrases.number(common.seconds()));
            common.print("summary-checked", &values);
        }
        errors => {
            common.summarize_errors(errors, plan);
        }
    }
}

/// Everything that was found, for another program to read.
fn report(common: &Common, root: &Path, plan: &Plan<Layout>, format: Format) -> String {
    let as_of = plan.as_of.map(|day| day.to_string());
    let findings = Findings {
        diagnostics: &plan.diagnostics,
        sources: &plan.sources,
        phrases: &common.phrases,
        as_of: as_of.as_deref(),
        folder: &folder_from(&common.environment.folder, root),
    };
    match format {
        Format::Sarif => sarif::write(&findings, &build::rules()),
        Format::Github => github::write(&findings),
        Format::Json | Format::Text => json::write(&findings),
    }
}

/// What an editor should look at next.
fn work(common: &Common, plan: &Plan<Layout>, layout: &Layout, format: Format) -> String {
    let site = &layout.site;
    let list = Worklist::new(&site.portal, &site.config, &plan.diagnostics, &plan.sources, &common.phrases);
    if format == Format::Text { worklist::draw(&list) } else { worklist::json(&list) }
}

/// Writes what was asked for on standard output, also when nothing else is to be said.
fn write(text: &str) {
    let _ = io::stdout().write_all(text.as_bytes());
}

/// The portal's folder as seen from the one the program was started in, ending in `/`; empty when they are the same,
/// or when it does not lie below.
fn folder_from(start: &Path, root: &Path) -> String {
    let Ok(below) = root.strip_prefix(start) else { return String::new() };
    let parts = below.components().map(|part| match part {
        Component::Normal(name) => Some(format!("{}/", name.to_string_lossy())),
        _ => None,
    });
    parts.collect::<Option<String>>().unwrap_or_default()
}
