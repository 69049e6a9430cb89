//! `constancia build`: the portal's site into its output folder.

use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};

use super::Exit;
use super::arguments::{Build, Common};
use super::live::{Act, Done, Live, Seen};
use crate::build::{Options, Plan, Ready, Rendered};
use crate::content;
use crate::diagnostic::{Diagnostic, Severity};
use crate::message::Arguments;
use crate::output::{Output, OutputPath};
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
    let target = Target { common, root: &root, out: &out };
    if arguments.watch {
        let live = Live::new(common, &root, options)?;
        return live.follow(
            arguments.poll,
            &mut Building { target, rendered: Rendered::default(), failure: None, is_written: false },
        );
    }
    let plan = common.plan(&root, &options)?;
    let Some(ready) = &plan.ready else {
        common.offer_explanation(&plan.diagnostics);
        return Ok(common.summarize_errors(plan.count(Severity::Error), &plan));
    };
    match target.write(ready, None) {
        Ok(Ok(report)) => {
            common.offer_explanation(&plan.diagnostics);
            target.summarize(ready, &plan, &report, common.seconds());
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

/// Where a site is built from and to.
struct Target<'a> {
    common: &'a Common,
    root: &'a Path,
    out: &'a Path,
}

impl Target<'_> {
    /// Stages every output and exchanges the folder, or gives back what is wrong with the templates. Pages that are what
    /// they were when they were rendered last are left as they stand.
    fn write(
        &self,
        ready: &Ready,
        rendered: Option<&mut Rendered>,
    ) -> Result<Result<Report, Vec<Diagnostic>>, WriteError> {
        let folders = [content::FOLDER, theme::FOLDER, ".git"];
        let holders = [Some(self.root.to_owned()), self.common.environment.home.clone()];
        let keep_away = KeepAway {
            holders: holders.into_iter().flatten().collect(),
            sources: folders.map(|folder| self.root.join(folder)).into(),
        };
        let stage = Stage::begin(self.out, &keep_away)?;
        let progress = progress(self.common, ready.page_count());
        let put = |output: Output| {
            progress.inc(1);
            stage.put(&output)
        };
        let keep = |path: &OutputPath, hash: &blake3::Hash| {
            progress.inc(1);
            stage.keep(path, hash)
        };
        let faults = match rendered {
            Some(rendered) => ready.each_change(rendered, put, keep)?,
            None => ready.each_output(put)?,
        };
        progress.finish_and_clear();
        if !faults.is_empty() {
            return Ok(Err(faults));
        }
        stage.finish().map(Ok)
    }

    fn summarize(&self, ready: &Ready, plan: &Plan, report: &Report, seconds: f64) {
        let values = Arguments::new()
            .count("pages", ready.page_count())
            .count("languages", ready.site.config.languages.len())
            .count("warnings", plan.count(Severity::Warning));
        self.common.print("summary-pages", &values);
        let shown = self.out.strip_prefix(&self.common.environment.folder).unwrap_or(self.out);
        let values = Arguments::new()
            .count("written", report.written)
            .count("unchanged", report.unchanged)
            .count("removed", report.removed)
            .with("out", shown.display().to_string())
            .with("seconds", self.common.phrases.number(seconds));
        self.common.print("summary-written", &values);
    }
}

/// A site that is built at every change. Whatever goes wrong, it stands as it was built last.
struct Building<'a> {
    target: Target<'a>,
    rendered: Rendered,
    /// Why the site could not be written the last time.
    failure: Option<String>,
    /// Whether it was written once.
    is_written: bool,
}

impl Act for Building<'_> {
    fn is_standing(&self) -> bool {
        self.is_written
    }

    fn act(&mut self, seen: Seen) -> Result<Done, Exit> {
        let Seen::Plan(plan) = seen else { return Ok(Done::Whole) };
        let Some(ready) = &plan.ready else { return Ok(Done::Whole) };
        let common = self.target.common;
        let began = common.environment.started.elapsed();
        let written = self.target.write(ready, Some(&mut self.rendered));
        let before = self.failure.take();
        match written {
            Ok(Ok(report)) => {
                self.target.summarize(ready, &plan, &report, common.seconds_since(began));
                if !self.is_written {
                    common.print("watch-waiting", &Arguments::new());
                }
                self.is_written = true;
            }
            Ok(Err(faults)) => {
                // What was rendered beside them stands nowhere.
                self.rendered = Rendered::default();
                common.draw(&faults, &plan.sources);
                common.summarize_errors(faults.len(), &plan);
            }
            Err(error) => {
                self.rendered = Rendered::default();
                let failure = format!("{error:?}");
                // Said once, however often it is tried again.
                if before.as_ref() != Some(&failure) {
                    let exit = explain(common, &error);
                    // Nothing that changes in the portal makes such a folder one to write to.
                    if exit == Exit::Usage || !self.is_written {
                        return Err(exit);
                    }
                }
                self.failure = Some(failure);
                return Ok(Done::Again);
            }
        }
        Ok(Done::Whole)
    }
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
