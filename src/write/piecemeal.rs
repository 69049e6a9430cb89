//! The exchange file by file, where the output folder itself cannot be moved: a mount point, a foreign parent.
//!
//! Every file is whole at every moment; the site is not, until the last file is moved. So the complete site waits
//! in the workspace, and if the build is killed, the next one moves the rest. Foreign files stay where they are.
//! The stage calls [`exchange`], and the workspace [`resume`].

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::error::{At, Obstacle, ObstacleReason, WriteError};
use super::manifest::{FileRecord, MANIFEST_NAME, Manifest, folders_of};
use super::tree;
use super::workspace::Workspace;

/// Moves the staged site's files into the present one.
///
/// # Errors
///
/// When a file cannot be moved: some may have been, and the next build moves the rest.
pub(super) fn exchange(workspace: &Workspace, site: &Path) -> Result<(), WriteError> {
    let moving = workspace.moving();
    fs::rename(workspace.unfinished(), &moving).at(&moving)?;
    resume(&moving, site)
}

/// Moves the files of a complete site into the present one, however many of them have been moved already.
///
/// Additions come first, removals last, save where a folder must become a file or a file a folder; the manifest
/// comes at the very end, for it tells whoever goes on after a kill which files were the old site's.
///
/// # Errors
///
/// When a file cannot be moved, or something foreign has come to its place.
pub(super) fn resume(moving: &Path, site: &Path) -> Result<(), WriteError> {
    if let Some(next) = Manifest::read(moving)? {
        let previous = Manifest::read(site)?.unwrap_or_default();
        let folders = next.folders();
        let is_in_the_way =
            |path: &str| folders.contains(path) || folders_of(path).any(|folder| next.get(folder).is_some());
        let gone = previous.files().filter(|(path, _)| next.get(path).is_none());
        let (in_the_way, gone): (Vec<_>, Vec<_>) = gone.partition(|(path, _)| is_in_the_way(path));

        let names: BTreeMap<String, &str> =
            next.files().map(|(path, _)| (path.to_lowercase(), path)).collect();
        let remove = |(path, record): &(&str, &FileRecord)| {
            let namesake = names.get(&path.to_lowercase()).map(|name| site.join(name));
            remove(site, path, record, namesake.as_deref())
        };
        in_the_way.iter().try_for_each(remove)?;
        for (path, _) in next.files() {
            place(&moving.join(path), &site.join(path), previous.get(path).is_some())
                .map_err(|error| refusal(error, path, site))?;
        }
        gone.iter().try_for_each(remove)?;
        fs::rename(moving.join(MANIFEST_NAME), site.join(MANIFEST_NAME)).at(&site.join(MANIFEST_NAME))?;
    }
    tree::remove_all(moving).at(moving)
}

/// Puts a file in its place: over the one it replaces, or where nothing may stand yet.
fn place(staged: &Path, target: &Path, replaces: bool) -> io::Result<()> {
    let rename = || tree::with_parents(target, || fs::rename(staged, target));
    if !tree::exists(staged) || tree::is_same_file(staged, target) {
        return Ok(());
    }
    if replaces {
        return rename();
    }
    match tree::with_parents(target, || fs::hard_link(staged, target)) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists && !tree::exists(target) => rename(),
        linked => linked,
    }
}

/// The error for a file that could not be put in its place.
fn refusal(error: io::Error, path: &str, site: &Path) -> WriteError {
    match error.kind() {
        ErrorKind::AlreadyExists => {
            let obstacle = Obstacle { path: path.into(), reason: ObstacleReason::Foreign };
            WriteError::InTheWay { obstacles: vec![obstacle] }
        }
        _ => WriteError::Io { path: site.join(path), source: error },
    }
}

/// Removes a file of the old site, if it is as it was written, and the folders it leaves empty.
///
/// Its namesake differs from it by case only, and is the same file on a disk that ignores case.
fn remove(site: &Path, path: &str, record: &FileRecord, namesake: Option<&Path>) -> Result<(), WriteError> {
    let file = site.join(path);
    let is_as_written =
        tree::read_plain(&file).at(&file)?.is_some_and(|bytes| FileRecord::of(&bytes) == *record);
    let is_namesake = namesake.is_some_and(|namesake| tree::is_same_file(namesake, &file));
    if is_as_written && !is_namesake {
        fs::remove_file(&file).at(&file)?;
    }
    for folder in folders_of(path) {
        if fs::remove_dir(site.join(folder)).is_err_and(|error| error.kind() != ErrorKind::NotFound) {
            break;
        }
    }
    Ok(())
}
