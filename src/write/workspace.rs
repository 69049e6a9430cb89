//! The workspace: the folder in which a build stages a site, and the lock that keeps it to one build at a time.
//!
//! It stands beside the output folder, as `.NAME.constancia-work`; where that cannot be, inside it. What a killed
//! build left in it says by its name how far the build had come, and [`Workspace::open`] puts it in order:
//!
//! | part         | is                                                        | so the next build                     |
//! | ------------ | --------------------------------------------------------- | ------------------------------------- |
//! | `unfinished` | a site not yet complete                                   | removes it                            |
//! | `ready`      | a complete site before the exchange, the old one after it | saves what is foreign, and removes it |
//! | `old`        | the old site, moved aside to make room for `ready`        | puts it back, or does as with `ready` |
//! | `moving`     | a complete site whose files are being moved one by one    | moves the rest                        |
//!
//! The stage opens it and the steps of the exchange work in it; what they do there is left to them.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::error::{At, WriteError};
use super::{foreign, mounts, piecemeal, tree};

/// The workspace's name where it stands inside the output folder.
pub(super) const NAME_INSIDE: &str = ".constancia-work";

const LOCK_NAME: &str = "lock";

/// A workspace that this build holds; dropped, it removes what was staged in it.
#[derive(Debug)]
pub(super) struct Workspace {
    folder: PathBuf,
    /// Open for as long as the lock is held.
    _lock: File,
    /// The folders above the output that had to be made, outermost first.
    made: Vec<PathBuf>,
}

impl Workspace {
    /// Takes the workspace of an output folder, and puts in order what a killed build left.
    ///
    /// # Errors
    ///
    /// When another build holds it, when it can be neither beside nor inside, or when leftovers cannot be settled.
    pub(super) fn open(site: &Path) -> Result<Self, WriteError> {
        let (place_beside, place_inside) = (beside(site), site.join(NAME_INSIDE));
        let must_be_inside = mounts::any_within(site);
        // Leftovers may be in the one place and the next site belong in the other, so both are held for a while.
        let take = |place: &Path, is_needed| {
            if is_needed || tree::exists(place) { Self::take(place, site) } else { Ok(None) }
        };
        let outer = take(&place_beside, !must_be_inside)?;
        let inner = take(&place_inside, must_be_inside || outer.is_none())?;
        for workspace in outer.iter().chain(&inner) {
            workspace.settle(site)?;
        }
        let chosen = if must_be_inside { inner.or(outer) } else { outer.or(inner) };
        chosen.ok_or_else(|| WriteError::Io {
            path: site.to_owned(),
            source: ErrorKind::PermissionDenied.into(),
        })
    }

    /// Makes and locks the folder of a workspace, or nothing where this user may not.
    fn take(folder: &Path, site: &Path) -> Result<Option<Self>, WriteError> {
        let made = make_parents(folder)?;
        let lock_path = folder.join(LOCK_NAME);
        loop {
            match fs::create_dir(folder) {
                Err(error) if is_forbidden(error.kind()) => return Ok(None),
                Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error).at(folder),
                _ => {}
            }
            if fs::symlink_metadata(folder).is_ok_and(|metadata| !metadata.is_dir()) {
                return Err(WriteError::OutputNotFolder { path: folder.to_owned() });
            }
            refuse_links(folder)?;
            let (lock, is_ours) = match open_lock(&lock_path) {
                Err(error) if error.kind() == ErrorKind::NotFound => continue, // its build has just ended
                Err(error) if is_forbidden(error.kind()) => return Ok(None),
                lock => lock.at(&lock_path)?,
            };
            match lock.try_lock() {
                Err(TryLockError::WouldBlock) => return Err(WriteError::Busy { output: site.to_owned() }),
                Err(TryLockError::Error(error)) => return Err(error).at(&lock_path),
                Ok(()) if !is_ours => return Ok(None),
                Ok(()) if tree::is_file_at(&lock, &lock_path) => {
                    return Ok(Some(Self { folder: folder.to_owned(), _lock: lock, made }));
                }
                Ok(()) => {} // its build has just ended and removed it
            }
        }
    }

    /// Puts in order what a killed build left.
    fn settle(&self, site: &Path) -> Result<(), WriteError> {
        if tree::exists(&self.old()) && !tree::exists(site) {
            fs::rename(self.old(), site).at(site)?;
        }
        foreign::settle(&self.old(), site)?;
        piecemeal::resume(&self.moving(), site)?;
        foreign::settle(&self.ready(), site)?;
        tree::remove_all(&self.unfinished()).at(&self.unfinished())
    }

    /// Whether it stands beside the output folder, so that the folder can be exchanged as a whole.
    pub(super) fn is_beside(&self) -> bool {
        !self.folder.ends_with(NAME_INSIDE)
    }

    /// Where a site is staged.
    pub(super) fn unfinished(&self) -> PathBuf {
        self.folder.join("unfinished")
    }

    /// Where a complete site awaits the exchange, and the old one its end.
    pub(super) fn ready(&self) -> PathBuf {
        self.folder.join("ready")
    }

    /// Where the old site stands aside.
    pub(super) fn old(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// Where a complete site stands whose files are moved one by one.
    pub(super) fn moving(&self) -> PathBuf {
        self.folder.join("moving")
    }
}

/// Refuses a workspace whose parts are symbolic links: no build makes one, and following it would lead out.
fn refuse_links(folder: &Path) -> Result<(), WriteError> {
    for part in [LOCK_NAME, "unfinished", "ready", "old", "moving"] {
        let path = folder.join(part);
        if fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.is_symlink()) {
            return Err(WriteError::OutputNotFolder { path });
        }
    }
    Ok(())
}

impl Drop for Workspace {
    /// Removes the stage. What cannot be removed now is left to the next build.
    fn drop(&mut self) {
        drop(tree::remove_all(&self.unfinished()));
        drop(fs::remove_file(self.folder.join(LOCK_NAME)));
        drop(fs::remove_dir(&self.folder));
        for folder in self.made.iter().rev() {
            drop(fs::remove_dir(folder)); // does nothing to one that holds the new site
        }
    }
}

/// The workspace's place beside an output folder.
fn beside(site: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(site.file_name().unwrap_or_default());
    name.push(NAME_INSIDE);
    site.with_file_name(name)
}

/// Opens a lock, and says whether this user may hold it; another user's can only be looked at.
fn open_lock(path: &Path) -> io::Result<(File, bool)> {
    match OpenOptions::new().read(true).append(true).create(true).open(path) {
        Err(error) if is_forbidden(error.kind()) => {
            File::open(path).map(|lock| (lock, false)).map_err(|_| error)
        }
        lock => lock.map(|lock| (lock, true)),
    }
}

/// Makes the folders above a path, and says which were missing, outermost first.
fn make_parents(path: &Path) -> Result<Vec<PathBuf>, WriteError> {
    let missing = path.ancestors().skip(1).take_while(|folder| !folder.exists());
    let made: Vec<PathBuf> = missing.map(Path::to_owned).collect::<Vec<_>>().into_iter().rev().collect();
    made.iter().try_for_each(|folder| fs::create_dir(folder).at(folder))?;
    Ok(made)
}

/// Whether an error says that this user may not write there.
fn is_forbidden(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}
