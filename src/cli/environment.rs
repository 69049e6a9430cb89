//! The environment, read once.
#![expect(
    clippy::disallowed_methods,
    reason = "the door to the environment and the clock of the command line"
)]

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Instant;

use crate::preview::Editor;

/// What the program takes from its environment.
#[derive(Clone, Debug)]
pub(super) struct Environment {
    /// The arguments, the program's name first.
    pub(super) arguments: Vec<OsString>,
    /// The language asked for, as the environment writes it: `es_MX.UTF-8`.
    pub(super) language: Option<String>,
    /// Seconds since 1970 to stand for today.
    pub(super) source_date_epoch: Option<String>,
    /// The folder the program was started in.
    pub(super) folder: PathBuf,
    /// The home folder, which is never an output.
    pub(super) home: Option<PathBuf>,
    /// The editor that files are written with, as far as the environment tells.
    pub(super) editor: Option<Editor>,
    /// When the program was started.
    pub(super) started: Instant,
}

impl Environment {
    pub(super) fn of_process() -> Self {
        let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let language = ["CONSTANCIA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(variable);
        Self {
            arguments: std::env::args_os().collect(),
            language,
            source_date_epoch: variable("SOURCE_DATE_EPOCH"),
            folder: std::env::current_dir().unwrap_or_else(|_| PathBuf::from(".")),
            home: std::env::var_os("HOME").filter(|home| !home.is_empty()).map(PathBuf::from),
            editor: editor(variable),
            started: Instant::now(),
        }
    }
}

/// The editor whose terminal this is, or the one that other programs are to call.
fn editor(variable: impl Fn(&str) -> Option<String>) -> Option<Editor> {
    let terminal = variable("TERM_PROGRAM").and_then(|program| Editor::named(&program));
    let called =
        || ["VISUAL", "EDITOR"].into_iter().filter_map(&variable).find_map(|name| Editor::of_program(&name));
    terminal.or_else(called)
}
