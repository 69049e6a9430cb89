//! The outside: a portal's files and today's date.
//!
//! Every stage below takes values; only `build` asks a [`World`]. What the files mean is left to the stages.

mod disk;
mod memory;

use std::io;

use jiff::civil;

pub use disk::{Disk, Unlisted};
pub use memory::Memory;

/// A portal's folder and the calendar on the wall.
pub trait World: Sync {
    /// The paths of the portal's files, relative, `/` between their parts, sorted: `portal.toml` and everything below
    /// `content/` and `themes/`, without what editors and systems leave beside it.
    ///
    /// # Errors
    ///
    /// When a folder cannot be listed.
    fn list(&self) -> io::Result<Vec<String>>;

    /// The bytes of a file.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    fn read(&self, path: &str) -> io::Result<Vec<u8>>;

    /// What tells without reading whether a file has changed: the same stamp, the same bytes. Nothing, when only reading
    /// tells.
    fn stamp(&self, _path: &str) -> Option<Stamp> {
        None
    }

    /// The day a portal stands for when nothing else says so.
    fn today(&self) -> civil::Date;
}

/// What a file system says of a file that it says of no other bytes of the same file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Which file it is, and on which device.
    pub file: (u64, u64),
    /// How long it is, in bytes.
    pub length: u64,
    /// When it was last written or renamed, in nanoseconds since 1970.
    pub changed: i128,
}

/// Whether a file is one that an editor or a system leaves beside the real ones.
fn is_left_over(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.starts_with("~$")
        || (name.starts_with('#') && name.ends_with('#'))
        || [".swp", ".swx", ".tmp", ".bak"].iter().any(|ending| name.ends_with(ending))
        || matches!(name, "Thumbs.db" | "desktop.ini")
}
