//! `constancia build`: the portal's site into its output folder.

use std::path::{Path, PathBuf};

use indicatif::{ProgressBar, ProgressStyle};

use super::Exit;
use super::arguments::{Build, Common};
use crate::build::{Options, Plan, Ready};
use crate::content;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Arguments;
use crate::theme;
use crate::write::{KeepAway, Report, Stage, WriteError};

/// The output folder where none is given, below the portal's.
const OUTPUT_FOLDER: &str = "public";

/// From how many pages on a build shows its progress.
const LONG_WORK_PAGES: usize = 2_000;

pub(super) fn run(common: &Common, arguments: &Build) -> Exit {
    build(common, arguments).unwrap_or_else(|exit| exit)
}

fn build(common: &Common, arguments: &Build) -> Result<Exit, Exit> {
    let root = common.root()?;
    let out = match &arguments.out {
        Some(out) => common.environment.folder.join(out),
        None => root.join(OUTPUT_FOLDER),
    };
    let options = Options {
        as_of: arguments.as_of,
        drafts: arguments.drafts,
        portable: arguments.portable,
        base_url: arguments.base_url.clone(),
        levels: arguments.levels.clone(),
    };
    let plan = common.plan(&root, &options)?;
    let Some(ready) = &plan.ready else {
        common.offer_explanation(&plan.diagnostics);
        return Ok(common.summarize_errors(plan.count(Severity::Error), &plan));
    };
    match write(common, ready, &root, &out) {
        Ok(Ok(report)) => {
            common.offer_explanation(&plan.diagnostics);
            summarize(common, ready, &plan, &report, &out);
            Ok(Exit::Good)
        }
        Ok(Err(faults)) => {
            common.draw(&faults, &plan.sources);
            common.offer_explanation(&faults);
            Ok(common.summarize_errors(faults.len(), &plan))
        }
        Err(error) => Ok(explain(common, &error)),
    }
}

/// Stages every output and exchanges the folder, or gives back what is wrong with the templates.
fn write(
    common: &Common,
    ready: &Ready,
    root: &Path,
    out: &Path,
) -> Result<Result<Report, Vec<Diagnostic>>, WriteError> {
    let sources = [root.join(content::FOLDER), root.join(theme::FOLDER), root.join(".git")];
    let holders = [Some(root.to_owned()), common.environment.home.clone()];
    let keep_away = KeepAway { holders: holders.into_iter().flatten().collect(), sources: sources.into() };
    let stage = Stage::begin(out, &keep_away)?;
    let progress = progress(common, ready.page_count());
    let faults = ready.each_output(|output| {
        progress.inc(1);
        stage.put(&output)
    })?;
    progress.finish_and_clear();
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    stage.finish().map(Ok)
}

fn progress(common: &Common, pages: usize) -> ProgressBar {
    if pages < LONG_WORK_PAGES || !common.shows_progress() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(pages as u64);
    let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar.with_message(common.text("progress-rendering", &Arguments::new()))
}

fn summarize(common: &Common, ready: &Ready, plan: &Plan, report: &Report, out: &Path) {
    let values = Arguments::new()
        .count("pages", ready.page_count())
        .count("languages", ready.site.config.languages.len())
        .count("warnings", plan.count(Severity::Warning));
    common.print("summary-pages", &values);
    let shown: PathBuf = out.strip_prefix(&common.environment.folder).unwrap_or(out).to_owned();
    let values = Arguments::new()
        .count("written", report.written)
        .count("unchanged", report.unchanged)
        .count("removed", report.removed)
        .with("out", shown.display().to_string())
        .with("seconds", common.phrases.number(common.seconds()));
    common.print("summary-written", &values);
}

/// Says why the site could not be written.
fn explain(common: &Common, error: &WriteError) -> Exit {
    let shown = |path: &Path| path.display().to_string();
    let values = Arguments::new();
    let (values, exit) = match error {
        WriteError::OutputIsFileSystemRoot => (values, Exit::Usage),
        WriteError::OutputIsKept { folder } => (values.with("folder", shown(folder)), Exit::Usage),
        WriteError::OutputHoldsKept { output, folder }
        | WriteError::OutputInsideSources { output, folder } => {
            (values.with("output", shown(output)).with("folder", shown(folder)), Exit::Usage)
        }
        WriteError::OutputNotFolder { path } => (values.with("path", shown(path)), Exit::Usage),
        WriteError::Busy { output } => (values.with("output", shown(output)), Exit::Environment),
        WriteError::Collision { first, second } => {
            (values.with("first", first.as_str()).with("second", second.as_str()), Exit::Content)
        }
        WriteError::InTheWay { obstacles } => {
            let list: Vec<_> =
                obstacles.iter().map(|obstacle| format!("  {}", obstacle.path.display())).collect();
            (values.with("list", list.join("\n")), Exit::Environment)
        }
        WriteError::Stranded { paths } => {
            let list: Vec<_> = paths.iter().map(|path| format!("  {}", path.display())).collect();
            (values.with("list", list.join("\n")), Exit::Environment)
        }
        WriteError::ManifestUnreadable { path, reason } => {
            (values.with("path", shown(path)).with("reason", reason.as_str()), Exit::Environment)
        }
        WriteError::Incomplete => (values, Exit::Environment),
        WriteError::Io { path, source } => {
            (values.with("path", shown(path)).with("reason", common.reason(source)), Exit::Environment)
        }
    };
    common.fail(&format!("write-{}", error.key()), &values, exit)
}
