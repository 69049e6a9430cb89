//! What commands print.

use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anstream::AutoStream;
use anstream::stream::RawStream;
use clap::ColorChoice;

use super::Exit;
use super::arguments::Common;
use crate::build::{self, Layout, Loaded, Memory, Options, Plan, ReadError};
use crate::content;
use crate::diagnostic::{self, Diagnostic, Severity, terminal};
use crate::message::Arguments;
use crate::text::Sources;
use crate::world::{Disk, Unlisted};

/// Prints a line on standard error; one that nobody can read is lost without a word.
pub(super) fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}

/// A line of a file is not cut any shorter than this, however narrow the terminal.
const FEWEST_COLUMNS: usize = 60;

/// How many diagnostics of one rule are drawn.
const MOST_OF_ONE_RULE: usize = 50;

impl Common {
    /// A phrase of the program's.
    pub(super) fn text(&self, name: &str, values: &Arguments) -> String {
        self.phrases.text(name, values)
    }

    /// Prints a line on standard output, unless nothing is to be said.
    pub(super) fn print(&self, name: &str, values: &Arguments) {
        if !self.quiet {
            let _ = writeln!(io::stdout(), "{}", self.text(name, values));
        }
    }

    /// Prints an error that has no place in the content.
    pub(super) fn fail(&self, name: &str, values: &Arguments, exit: Exit) -> Exit {
        self.say_error(&self.text(name, values));
        exit
    }

    /// Prints what should be known and stops nothing, unless nothing is to be said.
    pub(super) fn note(&self, name: &str, values: &Arguments) {
        if !self.quiet {
            say(&self.text(name, values));
        }
    }

    /// Prints an error in words that are ready.
    pub(super) fn say_error(&self, text: &str) {
        say(&format!("{}: {text}", self.text("severity-error", &Arguments::new())));
    }

    /// The portal's folder: the one given, or the nearest upwards that holds a portal.
    pub(super) fn root(&self) -> Result<PathBuf, Exit> {
        let folder = &self.environment.folder;
        let given = self.root.as_ref().map(|root| folder.join(root));
        let found = match &given {
            Some(root) => root.join(crate::config::FILE_NAME).is_file().then(|| root.clone()),
            None => Disk::find(folder),
        };
        found.ok_or_else(|| {
            let name = if given.is_some() { "no-root" } else { "no-portal" };
            let shown = given.as_ref().unwrap_or(folder).display().to_string();
            self.fail(name, &Arguments::new().with("folder", shown), Exit::Usage)
        })
    }

    /// Reads and checks the portal, ready to be rendered, and prints what there is to say about it.
    pub(super) fn plan(&self, root: &Path, options: &Options) -> Result<Plan, Exit> {
        let plan = build::plan(&self.world(root)?, options).map_err(|error| self.unreadable(root, &error))?;
        self.draw(&plan.diagnostics, &plan.sources);
        self.print_read(root, &plan);
        Ok(plan)
    }

    /// Reads and checks the portal and prints nothing.
    pub(super) fn check(&self, root: &Path, options: &Options) -> Result<Plan<Layout>, Exit> {
        let mut memory = Memory::default();
        let checked = memory.check(&self.world(root)?, options);
        // The process ends soon; the system takes back a large portal's memory faster than its owner gives it back.
        std::mem::forget(memory);
        checked.map_err(|error| self.unreadable(root, &error))
    }

    /// Reads a portal and relates its records.
    pub(super) fn load(&self, root: &Path) -> Result<Loaded, Exit> {
        build::load(&self.world(root)?).map_err(|error| self.unreadable(root, &error))
    }

    /// The portal's folder on the disk.
    pub(super) fn world(&self, root: &Path) -> Result<Disk, Exit> {
        let epoch = self.environment.source_date_epoch.as_ref().map(|found| {
            let wrong =
                || self.fail("bad-epoch", &Arguments::new().with("found", found.as_str()), Exit::Usage);
            found.parse().ok().filter(|seconds| Disk::is_epoch(*seconds)).ok_or_else(wrong)
        });
        Ok(Disk::new(root, epoch.transpose()?))
    }

    /// Why the disk refused something, in the program's words where it has them for it.
    pub(super) fn reason(&self, error: &io::Error) -> String {
        let values = Arguments::new().with("kind", format!("{:?}", error.kind()));
        self.text("io-reason", &values.with("system", error.to_string()))
    }

    fn unreadable(&self, root: &Path, error: &ReadError) -> Exit {
        self.say_error(&self.unreadable_reason(root, error));
        Exit::Environment
    }

    /// What of the portal could not be read, and why.
    pub(super) fn unreadable_reason(&self, root: &Path, ReadError { path, source }: &ReadError) -> String {
        let unlisted = source.get_ref().and_then(|inner| inner.downcast_ref::<Unlisted>());
        let (path, reason) = match unlisted {
            Some(Unlisted { path, system: Some(error) })
                if path == content::FOLDER && error.kind() == io::ErrorKind::NotFound =>
            {
                (path, self.text("io-no-content", &Arguments::new()))
            }
            Some(Unlisted { path, system: Some(error) }) => (path, self.reason(error)),
            Some(Unlisted { path, system: None }) => (path, self.text("io-leads-out", &Arguments::new())),
            None => (path, self.reason(source)),
        };
        let path = root.join(path).display().to_string();
        self.text("io-error", &Arguments::new().with("path", path).with("reason", reason))
    }

    /// Says what was read, to those who want to know more.
    pub(super) fn print_read<T>(&self, root: &Path, plan: &Plan<T>) {
        if self.verbose {
            let as_of = plan.as_of.map(|day| day.to_string());
            let values = Arguments::new()
                .count("files", plan.sources.len())
                .with("root", root.display().to_string())
                .with("as-of", as_of.unwrap_or_else(|| "–".to_owned()))
                .with("seconds", self.phrases.number(self.seconds()));
            self.print("verbose-read", &values);
        }
    }

    /// Draws on standard error how many messages there are of each rule, unless nothing is to be said.
    pub(super) fn draw_tally<T>(&self, plan: &Plan<T>) {
        let tally = diagnostic::tally(&plan.diagnostics);
        if self.quiet || tally.is_empty() {
            return;
        }
        let titles = self.phrases.explanations();
        let number = |count: usize| self.phrases.number(count as f64);
        let word = |severity: Severity| severity.word(&self.phrases);
        let digits = tally.iter().map(|(.., count)| number(*count).chars().count()).max().unwrap_or_default();
        let letters =
            tally.iter().map(|(severity, ..)| word(*severity).chars().count()).max().unwrap_or_default();
        for (severity, rule, count) in tally {
            let (count, word) = (number(count), word(severity));
            say(&format!("{count:>digits$}  {word:letters$}  {}  {}", rule.code, rule.title(&titles)));
        }
        say("");
    }

    /// Draws diagnostics on standard error, warnings only when something may be said; of one rule at most so many, so
    /// that a slip that touches every record does not bury the rest.
    pub(super) fn draw(&self, diagnostics: &[Diagnostic], sources: &Sources) {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let mut shown = Vec::new();
        for said in diagnostics.iter().filter(|said| said.is_error() || !self.quiet) {
            let count = counts.entry(said.rule.code).or_default();
            *count += 1;
            if *count <= MOST_OF_ONE_RULE || self.verbose {
                shown.push(said.clone());
            }
        }
        let mut drawn =
            terminal::draw(&shown, sources, &self.phrases, columns(), self.uses_color(&io::stderr()));
        for (code, count) in
            counts.into_iter().filter(|(_, count)| *count > MOST_OF_ONE_RULE && !self.verbose)
        {
            let values = Arguments::new().with("code", code).count("count", count - MOST_OF_ONE_RULE);
            drawn.push_str(&self.text("more-of-one-rule", &values));
            drawn.push_str("\n\n");
        }
        let _ = io::stderr().write_all(drawn.as_bytes());
    }

    /// Whether to colour what is printed there.
    pub(super) fn uses_color(&self, stream: &impl RawStream) -> bool {
        match self.color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => AutoStream::choice(stream) != anstream::ColorChoice::Never,
        }
    }

    /// Says, below what was drawn, how to have one of the messages explained, the first error if there is one.
    pub(super) fn offer_explanation(&self, diagnostics: &[Diagnostic]) {
        let first = diagnostics.iter().min_by_key(|said| said.severity);
        if let Some(said) = first.filter(|_| !self.quiet) {
            say(&self.text("explain-hint", &Arguments::new().with("code", said.rule.code)));
        }
    }

    /// Says how many errors there are and that nothing was written.
    pub(super) fn summarize_errors<T>(&self, errors: usize, plan: &Plan<T>) -> Exit {
        let values =
            Arguments::new().count("errors", errors).count("warnings", plan.count(Severity::Warning));
        say(&self.text("summary-errors", &values));
        Exit::Content
    }

    /// Whether somebody watches, so that long work should show its progress.
    pub(super) fn shows_progress(&self) -> bool {
        !self.quiet && io::stderr().is_terminal()
    }

    /// The seconds since the program was started, to a tenth.
    pub(super) fn seconds(&self) -> f64 {
        self.seconds_since(Duration::ZERO)
    }

    /// The seconds since a moment, counted from when the program was started, to a tenth.
    pub(super) fn seconds_since(&self, moment: Duration) -> f64 {
        ((self.environment.started.elapsed() - moment).as_secs_f64() * 10.0).round() / 10.0
    }
}

/// How many columns messages fill: those of the terminal they go to, or the usual ones where they go elsewhere.
fn columns() -> usize {
    if io::stderr().is_terminal() { textwrap::termwidth().max(FEWEST_COLUMNS) } else { terminal::COLUMNS }
}
