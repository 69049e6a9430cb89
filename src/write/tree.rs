//! Folders and files on the disk: listing, making, carrying and removing them.
//!
//! The other files of `write` decide what has to happen; here it is done. Nothing here follows a symbolic link.

use std::fs::{self, DirEntry, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rustix::fs::OFlags;

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A folder.
    Folder,
    /// A folder whose inside this user may not see.
    SealedFolder,
    /// A regular file.
    File,
    /// A symbolic link.
    Link,
    /// A pipe, a socket, a device.
    Special,
}

/// Something in a folder, at any depth.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// Its path, relative to the folder that was listed.
    pub(super) path: PathBuf,
    /// What it is.
    pub(super) kind: Kind,
}

/// Everything in a folder, sorted so that a folder comes before what is in it; nothing when there is no folder.
pub(super) fn list(root: &Path) -> io::Result<Vec<Entry>> {
    list_below(root, Path::new(""))
}

fn list_below(root: &Path, folder: &Path) -> io::Result<Vec<Entry>> {
    let items = match fs::read_dir(root.join(folder)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        items => items?,
    };
    let mut entries = items.map(|item| entry(folder, &item?)).collect::<io::Result<Vec<_>>>()?;
    entries.sort_unstable_by(|one, other| one.path.cmp(&other.path));
    let parts = entries.into_par_iter().map(with_inside(root)).collect::<io::Result<Vec<_>>>()?;
    Ok(parts.into_iter().flatten().collect())
}

fn entry(folder: &Path, item: &DirEntry) -> io::Result<Entry> {
    let file_type = item.file_type()?;
    let kind = match () {
        () if file_type.is_dir() => Kind::Folder,
        () if file_type.is_file() => Kind::File,
        () if file_type.is_symlink() => Kind::Link,
        () => Kind::Special,
    };
    Ok(Entry { path: folder.join(item.file_name()), kind })
}

/// An entry, followed by what is in it.
fn with_inside(root: &Path) -> impl Fn(Entry) -> io::Result<Vec<Entry>> {
    move |mut entry| {
        if entry.kind != Kind::Folder {
            return Ok(vec![entry]);
        }
        let inside = match list_below(root, &entry.path) {
            Err(error) if error.kind() == ErrorKind::PermissionDenied => {
                entry.kind = Kind::SealedFolder;
                Vec::new()
            }
            inside => inside?,
        };
        Ok([entry].into_iter().chain(inside).collect())
    }
}

/// Whether anything stands at a path, a symbolic link that leads nowhere included.
pub(super) fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// Whether two paths are one file.
pub(super) fn is_same_file(one: &Path, other: &Path) -> bool {
    let identity = |path| fs::symlink_metadata(path).map(|metadata| (metadata.dev(), metadata.ino())).ok();
    identity(one).is_some_and(|one| Some(one) == identity(other))
}

/// Whether an open file is the one that stands at a path.
pub(super) fn is_file_at(file: &File, path: &Path) -> bool {
    let there = fs::symlink_metadata(path);
    there.is_ok_and(|there| {
        file.metadata().is_ok_and(|here| (here.dev(), here.ino()) == (there.dev(), there.ino()))
    })
}

/// The bytes of a regular file, or nothing when there is none at that path.
pub(super) fn read_plain(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let Some(mut file) = open_plain(path)? else { return Ok(None) };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

/// Whether a regular file stands at a path and holds these bytes.
pub(super) fn holds(path: &Path, bytes: &[u8]) -> bool {
    let Ok(Some(mut file)) = open_plain(path) else { return false };
    let mut present = Vec::with_capacity(bytes.len() + 1);
    let is_as_long = file.metadata().is_ok_and(|metadata| metadata.len() == bytes.len() as u64);
    is_as_long && file.read_to_end(&mut present).is_ok() && present == bytes
}

/// Opens a regular file; whatever else stands there is nothing, and does not make the build wait.
fn open_plain(path: &Path) -> io::Result<Option<File>> {
    let flags = (OFlags::NOFOLLOW | OFlags::NONBLOCK).bits().cast_signed();
    match OpenOptions::new().read(true).custom_flags(flags).open(path) {
        Ok(file) => Ok(file.metadata()?.is_file().then_some(file)),
        Err(error) => match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => Ok(None),
            _ if fs::symlink_metadata(path).is_ok_and(|metadata| !metadata.is_file()) => Ok(None),
            _ => Err(error),
        },
    }
}

/// Writes a file that must not be there yet, and the folders above it where they are missing.
pub(super) fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = with_parents(path, || OpenOptions::new().write(true).create_new(true).open(path))?;
    file.write_all(bytes)
}

/// Does what makes a file at a path; if a folder above it is missing, makes the folders and does it again.
pub(super) fn with_parents<T>(path: &Path, make: impl Fn() -> io::Result<T>) -> io::Result<T> {
    match (make(), path.parent()) {
        (Err(error), Some(parent)) if error.kind() == ErrorKind::NotFound => {
            fs::create_dir_all(parent)?;
            make()
        }
        (made, _) => made,
    }
}

/// Makes an entry of one tree stand in another as well: by a hard link, or as a copy where there can be none.
///
/// A folder is made empty and open to its owner; [`carry_permissions`] comes when what is in it has been carried.
///
/// # Errors
///
/// [`ErrorKind::AlreadyExists`] when another file stands there.
pub(super) fn carry(from: &Path, to: &Path, entry: &Entry) -> io::Result<()> {
    let (source, target) = (from.join(&entry.path), to.join(&entry.path));
    match entry.kind {
        Kind::Folder => fs::create_dir_all(&target),
        Kind::SealedFolder => Err(ErrorKind::PermissionDenied.into()),
        Kind::File | Kind::Link | Kind::Special => {
            match with_parents(&target, || fs::hard_link(&source, &target)) {
                Err(error) if error.kind() != ErrorKind::AlreadyExists => copy(&source, &target, entry.kind),
                linked => linked,
            }
        }
    }
}

/// Copies a file or a symbolic link to where nothing stands, with the file's permissions and its time.
fn copy(source: &Path, target: &Path, kind: Kind) -> io::Result<()> {
    if kind == Kind::Link {
        return symlink(fs::read_link(source)?, target);
    }
    let Some(mut original) = open_plain(source)? else { return Err(ErrorKind::Unsupported.into()) };
    let metadata = original.metadata()?;
    let mut copied = OpenOptions::new().write(true).create_new(true).open(target)?;
    io::copy(&mut original, &mut copied)
        .and_then(|_| copied.set_permissions(metadata.permissions()))
        .and_then(|()| copied.set_modified(metadata.modified()?))
        .inspect_err(|_| drop(fs::remove_file(target)))
}

/// Gives a folder the permissions of another.
pub(super) fn carry_permissions(from: &Path, to: &Path) -> io::Result<()> {
    fs::set_permissions(to, fs::metadata(from)?.permissions())
}

/// Removes these entries and nothing else, in whichever of them there is no surprise.
///
/// # Errors
///
/// [`ErrorKind::DirectoryNotEmpty`] when something has come that is not among them.
pub(super) fn remove(root: &Path, entries: &[Entry]) -> io::Result<()> {
    let (folders, files): (Vec<_>, Vec<_>) = entries.iter().partition(|entry| entry.kind == Kind::Folder);
    files.par_iter().try_for_each(|entry| insist(&root.join(&entry.path), |path| fs::remove_file(path)))?;
    folders.iter().rev().try_for_each(|entry| insist(&root.join(&entry.path), |path| fs::remove_dir(path)))
}

/// Removes a tree of the stage's own making.
pub(super) fn remove_all(root: &Path) -> io::Result<()> {
    if !exists(root) {
        return Ok(());
    }
    remove(root, &list(root)?)?;
    fs::remove_dir(root)
}

/// Removes a path, opening the folder above it if that one forbids it; what is gone already is no error.
fn insist(path: &Path, remove: impl Fn(&Path) -> io::Result<()>) -> io::Result<()> {
    let removed = match (remove(path), path.parent()) {
        (Err(error), Some(parent)) if error.kind() == ErrorKind::PermissionDenied => {
            fs::set_permissions(parent, PermissionsExt::from_mode(0o700))?;
            remove(path)
        }
        (removed, _) => removed,
    };
    removed.or_else(|error| if error.kind() == ErrorKind::NotFound { Ok(()) } else { Err(error) })
}
