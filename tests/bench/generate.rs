//! Writes a portal of any size, for benchmarks: the same bytes for the same numbers, on every machine.
//!
//! ```text
//! generate-portal DIR [MEETINGS [COMMITMENTS [HUGO_DIR]]]
//! ```
//!
//! The default is 2,000 meetings and 10,000 commitments. With a second folder, the same words are written there as
//! well as the content of a Hugo site, a page per meeting and commitment and language, for comparison.
//!
//! `portal::plan` decides which records there are and when things happen, `portal::files` and its neighbours write
//! them, `portal::prose` makes up what they say. There is no clock and no randomness but a seeded generator.

mod portal;

use std::env;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use portal::folder::Folder;
use portal::plan::Plan;
use portal::{files, hugo};

/// What is written.
struct Request {
    portal: PathBuf,
    meetings: usize,
    commitments: usize,
    hugo: Option<PathBuf>,
}

fn main() -> ExitCode {
    let Some(request) = request() else {
        eprintln!("usage: generate-portal DIR [MEETINGS [COMMITMENTS [HUGO_DIR]]]");
        return ExitCode::from(2);
    };
    match write(request) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("generate-portal: {error}");
            ExitCode::from(3)
        }
    }
}

fn request() -> Option<Request> {
    let mut arguments = env::args_os().skip(1);
    let portal = arguments.next()?.into();
    let mut number = |default: usize| match arguments.next() {
        Some(argument) => argument.to_str()?.parse().ok(),
        None => Some(default),
    };
    let (meetings, commitments) = (number(2_000)?, number(10_000)?);
    // Fewer have no past and future, no topics to share and no sources to rest on.
    let enough = meetings >= 10 && commitments >= 10;
    enough.then(|| Request { portal, meetings, commitments, hugo: arguments.next().map(Into::into) })
}

fn write(request: Request) -> io::Result<()> {
    let plan = Plan::new(request.meetings, request.commitments);
    let mut folder = Folder::create(request.portal)?;
    files::write(&plan, &mut folder)?;
    println!("{}", folder.summary());
    if let Some(root) = request.hugo {
        let mut folder = Folder::create(root)?;
        hugo::write(&plan, &mut folder)?;
        println!("{}", folder.summary());
    }
    Ok(())
}
