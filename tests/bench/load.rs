//! Loads and relates a portal and does nothing else: what `constancia check` is measured against.
//!
//! ```text
//! load-portal DIR
//! ```

use std::path::PathBuf;
use std::process::ExitCode;

use constancia::build;
use constancia::world::Disk;

/// The program's own, so that both are measured alike.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: load-portal DIR");
        return ExitCode::from(2);
    };
    match build::load(&Disk::new(&folder, None)) {
        Ok(loaded) => {
            println!("{} files", loaded.sources.len());
            // As the program does, which ends right after: memory is not given back piece by piece.
            std::mem::forget(loaded);
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("load-portal: {}: {}", error.path, error.source);
            ExitCode::from(3)
        }
    }
}
