//! A portal's folder on a disk.
#![expect(clippy::disallowed_methods, reason = "the door to a portal's files and to today's date")]

use std::fmt;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::{Timestamp, Zoned, civil, tz::TimeZone};
use rayon::prelude::*;
use walkdir::WalkDir;

use super::{Stamp, World, is_left_over};
use crate::config;
use crate::content;
use crate::theme;

/// The longest that a file system's clock may stand still: two seconds, on FAT.
const COARSEST_CLOCK: Duration = Duration::from_secs(2);

/// A portal's folder on a disk.
#[derive(Clone, Debug)]
pub struct Disk {
    root: PathBuf,
    today: Option<civil::Date>,
}

impl Disk {
    /// The portal in a folder; `source_date_epoch`, seconds since 1970, takes the place of today.
    pub fn new(root: &Path, source_date_epoch: Option<i64>) -> Self {
        let epoch = source_date_epoch.and_then(|seconds| Timestamp::from_second(seconds).ok());
        Self { root: root.to_owned(), today: epoch.map(|moment| moment.to_zoned(TimeZone::UTC).date()) }
    }

    /// Whether a number of seconds since 1970 is a moment in the calendar.
    pub fn is_epoch(seconds: i64) -> bool {
        Timestamp::from_second(seconds).is_ok()
    }

    /// The nearest folder upwards that holds a portal.
    pub fn find(start: &Path) -> Option<PathBuf> {
        start.ancestors().find(|folder| folder.join(config::FILE_NAME).is_file()).map(Path::to_owned)
    }

    fn walk(&self, folder: &str, paths: &mut Vec<String>) -> io::Result<()> {
        let top = self.root.join(folder);
        let named = |error: io::Error| Unlisted { path: folder.to_owned(), system: Some(error) };
        match std::fs::metadata(&top) {
            // A portal may do without themes of its own, not without content: an empty site must not take the place
            // of a good one because a folder was renamed.
            Err(error) if error.kind() == io::ErrorKind::NotFound && folder != content::FOLDER => {
                return Ok(());
            }
            Err(error) => return Err(named(error).into()),
            Ok(metadata) if !metadata.is_dir() => {
                return Err(named(io::ErrorKind::NotADirectory.into()).into());
            }
            Ok(_) => {}
        }
        // The folder itself may be a link; what stands in it must not lead out of it and of the portal.
        let homes = [top.canonicalize().map_err(named)?, self.root.canonicalize().map_err(named)?];
        let is_real = |entry: &walkdir::DirEntry| !is_left_over(&entry.file_name().to_string_lossy());
        for entry in WalkDir::new(top).follow_links(true).into_iter().filter_entry(is_real) {
            let entry = match entry {
                Ok(entry) => entry,
                // An editor's lock may be a link that leads nowhere.
                Err(error) if error.path().is_some_and(is_left_over_path) => continue,
                Err(error) => return Err(with_path(error, &self.root)),
            };
            if entry.path_is_symlink() && entry.depth() > 0 {
                let target = entry.path().canonicalize()?;
                if !homes.iter().any(|home| target.starts_with(home)) {
                    let shown = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
                    return Err(Unlisted { path: shown.display().to_string(), system: None }.into());
                }
            }
            if entry.file_type().is_file()
                && let Ok(relative) = entry.path().strip_prefix(&self.root)
            {
                paths.push(relative.to_string_lossy().into_owned());
            }
        }
        Ok(())
    }
}

fn is_left_over_path(path: &Path) -> bool {
    path.file_name().is_some_and(|name| is_left_over(&name.to_string_lossy()))
}

/// The system's error with the path it is about, relative to the portal's folder.
fn with_path(error: walkdir::Error, root: &Path) -> io::Error {
    let path = error.path().map(|path| path.strip_prefix(root).unwrap_or(path).display().to_string());
    Unlisted { path: path.unwrap_or_default(), system: Some(error.into()) }.into()
}

/// Where the portal's files could not be listed: what the error of [`World::list`] holds.
#[derive(Debug)]
pub struct Unlisted {
    /// The path, relative to the portal's folder.
    pub path: String,
    /// What the system said; nothing where a link leads out of the portal.
    pub system: Option<io::Error>,
}

impl fmt::Display for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.path)
    }
}

impl std::error::Error for Unlisted {}

impl From<Unlisted> for io::Error {
    fn from(unlisted: Unlisted) -> Self {
        let kind = unlisted.system.as_ref().map_or(io::ErrorKind::PermissionDenied, io::Error::kind);
        Self::new(kind, unlisted)
    }
}

impl World for Disk {
    fn list(&self) -> io::Result<Vec<String>> {
        let mut paths = Vec::new();
        if self.root.join(config::FILE_NAME).exists() {
            paths.push(config::FILE_NAME.to_owned());
        }
        self.walk(content::FOLDER, &mut paths)?;
        self.walk(theme::FOLDER, &mut paths)?;
        paths.par_sort_unstable();
        Ok(paths)
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        std::fs::read(self.root.join(path))
    }

    fn stamp(&self, path: &str) -> Option<Stamp> {
        let metadata = std::fs::metadata(self.root.join(path)).ok()?;
        let changed = Timestamp::new(metadata.ctime(), i32::try_from(metadata.ctime_nsec()).ok()?).ok()?;
        // What was written a moment ago may be written again without a later time.
        let is_old = Timestamp::now().duration_since(changed).as_secs_f64() > COARSEST_CLOCK.as_secs_f64();
        let (file, length) = ((metadata.dev(), metadata.ino()), metadata.len());
        is_old.then(|| Stamp { file, length, changed: changed.as_nanosecond() })
    }

    fn today(&self) -> civil::Date {
        self.today.unwrap_or_else(|| Zoned::now().date())
    }
}
