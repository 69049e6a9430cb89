//! The command line: arguments, one file per command, exit codes.
//!
//! Everything it says comes from `message`; what a portal is and how it is built is left to `build` and `write`.

mod accept;
mod arguments;
mod build;
mod check;
mod environment;
mod explain;
mod interrupt;
mod live;
mod refusal;
mod report;
mod serve;

use std::process::ExitCode;

use self::environment::Environment;

/// How the program ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All is well.
    Good = 0,
    /// The content has errors; nothing was written.
    Content = 1,
    /// The command was used wrongly.
    Usage = 2,
    /// The environment failed: the disk, a permission.
    Environment = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(exit as u8)
    }
}

/// Runs the program with the process's own arguments and environment.
pub fn main() -> ExitCode {
    let environment = Environment::of_process();
    let exit = match arguments::parse(&environment) {
        Ok(arguments) => match arguments.command {
            arguments::Command::Accept(accept) => accept::run(&arguments.common, &accept),
            arguments::Command::Build(build) => build::run(&arguments.common, &build),
            arguments::Command::Check(check) => check::run(&arguments.common, &check),
            arguments::Command::Serve(serve) => serve::run(&arguments.common, &serve),
            arguments::Command::Explain(explain) => explain::run(&arguments.common, &explain),
        },
        Err(exit) => exit,
    };
    exit.into()
}
