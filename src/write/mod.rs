//! Writing the site to a disk: whole or not at all, and never at the cost of a file that is not Constancia's.
//!
//! `build` begins a [`Stage`], puts every output into it from as many threads as it likes, and finishes it. Until
//! then the output folder is untouched; after it, it is the new site, together with every foreign file it held.
//! What the bytes mean is left to whoever made them.
//!
//! | file        | holds                                                           |
//! | ----------- | --------------------------------------------------------------- |
//! | `guard`     | which folders may be an output                                  |
//! | `workspace` | where a site is staged, the lock, what a killed build left      |
//! | `claims`    | which places are taken                                          |
//! | `foreign`   | what in the output folder is not ours, and how it stays         |
//! | `exchange`  | old for new, as a whole                                         |
//! | `piecemeal` | old for new, file by file, where the folder cannot be moved     |
//! | `manifest`  | what was written                                                |
//! | `single`    | one file of the portal's own, whole or not at all               |
//! | `tree`      | the disk                                                        |
#![expect(clippy::disallowed_methods, reason = "the door to the output folder: all writing is done here")]

mod claims;
mod error;
mod exchange;
mod foreign;
mod guard;
mod manifest;
mod mounts;
mod piecemeal;
mod single;
mod stage;
#[cfg(test)]
mod tests;
mod tree;
mod workspace;

pub use error::{Obstacle, ObstacleReason, WriteError};
pub use guard::KeepAway;
pub use manifest::{FileRecord, MANIFEST_NAME, Manifest};
pub use single::replace_file;
pub use stage::{Exchange, Report, Stage};
