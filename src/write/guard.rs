//! Which folders may be an output: none that a mistake would make somebody regret.
//!
//! [`Stage::begin`](super::Stage::begin) asks here first. Folders are compared as the system sees them, so neither
//! `..` nor a symbolic link nor another way to the same folder gets round it. What the folder holds is left to
//! `foreign`.

use std::collections::VecDeque;
use std::ffi::OsString;
use std::os::unix::fs::MetadataExt;
use std::path::{Component, Path, PathBuf};
use std::{fs, io, path};

use super::error::{At, WriteError};

/// The folders an output keeps away from.
#[derive(Clone, Debug, Default)]
pub struct KeepAway {
    /// Folders that the output must not be or hold, though it may lie inside: the portal's root, the home folder.
    pub holders: Vec<PathBuf>,
    /// Folders that the output must not be, hold or lie inside: the content, the theme.
    pub sources: Vec<PathBuf>,
}

/// The output folder as the system sees it: absolute, without `..`, and no part of it a symbolic link.
///
/// A symbolic link to a folder is followed: the folder it leads to is what is replaced, and the link stays.
///
/// # Errors
///
/// When the folder is one to keep away from, or something other than a folder.
pub(super) fn allowed(folder: &Path, keep_away: &KeepAway) -> Result<PathBuf, WriteError> {
    let output = match resolve(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(WriteError::OutputNotFolder { path: folder.to_owned() });
        }
        resolved => resolved.at(folder)?,
    };
    if output.parent().is_none() {
        return Err(WriteError::OutputIsFileSystemRoot);
    }
    if fs::metadata(&output).is_ok_and(|metadata| !metadata.is_dir()) {
        return Err(WriteError::OutputNotFolder { path: output });
    }
    for folder in &keep_away.sources {
        let source = resolve(folder).at(folder)?;
        if lies_inside(&output, &source) {
            return Err(WriteError::OutputInsideSources { output, folder: source });
        }
    }
    let kept = keep_away.holders.iter().chain(&keep_away.sources);
    let kept = kept.map(|folder| resolve(folder).at(folder)).collect::<Result<Vec<_>, _>>()?;
    if kept.iter().any(|folder| is_same(&output, folder)) {
        return Err(WriteError::OutputIsKept { folder: output });
    }
    if let Some(folder) = kept.into_iter().find(|folder| lies_inside(folder, &output)) {
        return Err(WriteError::OutputHoldsKept { output, folder });
    }
    Ok(output)
}

/// The path with every `..` and symbolic link resolved, also where its last parts do not exist yet.
///
/// # Errors
///
/// When a symbolic link in it leads nowhere or round in a circle.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut resolved = PathBuf::new();
    let mut parts = parts_of(&path::absolute(path)?);
    while let Some(part) = parts.pop_front() {
        if part == ".." {
            resolved.pop();
            continue;
        }
        resolved.push(&part);
        if let Ok(target) = fs::read_link(&resolved) {
            fs::metadata(&resolved)?;
            resolved.pop();
            for part in parts_of(&target).into_iter().rev() {
                parts.push_front(part);
            }
        }
    }
    Ok(resolved)
}

/// The parts of a path, first to last; a leading `/` is one, and pushing it onto a path starts that path anew.
fn parts_of(path: &Path) -> VecDeque<OsString> {
    path.components()
        .filter(|part| !matches!(part, Component::CurDir))
        .map(|part| part.as_os_str().to_owned())
        .collect()
}

/// Whether a resolved path is another or lies inside it.
fn lies_inside(inner: &Path, outer: &Path) -> bool {
    inner.ancestors().any(|ancestor| is_same(ancestor, outer))
}

/// Whether two resolved paths are one folder, by name or by what the system says (mounts, disks that ignore case).
fn is_same(first: &Path, second: &Path) -> bool {
    let identity = |path| fs::metadata(path).map(|metadata| (metadata.dev(), metadata.ino())).ok();
    first == second || identity(first).is_some_and(|first| Some(first) == identity(second))
}
