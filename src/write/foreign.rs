//! Foreign files: what stands in the output folder and is not, byte for byte, what the last build wrote there.
//!
//! They stay. [`survey`] finds them, and those in the new site's way, before anything is touched; [`stage`] makes
//! them part of the new site; [`settle`] saves those that came meanwhile before the old site goes. How the sites
//! are exchanged is left to `exchange`.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::claims::Claims;
use super::error::{At, Obstacle, ObstacleReason, WriteError};
use super::manifest::{FileRecord, MANIFEST_NAME, Manifest};
use super::tree::{self, Entry, Kind};
use super::workspace::NAME_INSIDE;

/// How often the old site is looked through again because something came into it while it was being removed.
const ATTEMPTS: usize = 100;

/// What a look at the present site finds.
#[derive(Debug)]
pub(super) struct Survey {
    /// What is foreign, each folder before what is in it.
    pub(super) foreign: Vec<Entry>,
    /// How many files of the last build the new site no longer has.
    pub(super) removed: usize,
}

/// Looks through the present site.
///
/// # Errors
///
/// [`WriteError::InTheWay`] with everything foreign that stands where the new site must go, and every file of the
/// last build that was edited since and would be replaced or removed.
pub(super) fn survey(site: &Path, previous: &Manifest, claims: &Claims) -> Result<Survey, WriteError> {
    let mut entries = tree::list(site).at(site)?;
    entries.retain(|entry| !entry.path.starts_with(NAME_INSIDE));
    let (foreign, ours) = divide(entries, previous);
    let obstructs = |entry: &Entry| {
        let key = entry.path.to_string_lossy().to_lowercase();
        claims.obstructed_by(&key, entry.kind == Kind::Folder)
    };
    let obstacle = |path: &Path, reason| Obstacle { path: path.to_owned(), reason };
    let mut obstacles: Vec<Obstacle> = foreign
        .iter()
        .filter(|entry| obstructs(entry))
        .map(|entry| obstacle(&entry.path, ObstacleReason::Foreign))
        .collect();
    let edited = ours.par_iter().filter_map(|path| match is_edited(site, path, previous, claims) {
        Ok(false) => None,
        Ok(true) => Some(Ok(obstacle(Path::new(path), ObstacleReason::Edited))),
        Err(error) => Some(Err(error)),
    });
    obstacles.extend(edited.collect::<Result<Vec<_>, _>>()?);
    obstacles.sort_unstable();
    if !obstacles.is_empty() {
        return Err(WriteError::InTheWay { obstacles });
    }
    let removed = ours.iter().filter(|path| claims.manifest.get(path).is_none()).count();
    Ok(Survey { foreign, removed })
}

/// Divides what a site holds into what is foreign and the paths of files that its manifest lists; the manifest and
/// the folders of those files are neither.
fn divide(entries: Vec<Entry>, manifest: &Manifest) -> (Vec<Entry>, Vec<String>) {
    let folders = manifest.folders();
    let mut ours = Vec::new();
    let foreign = entries.into_iter().filter(|entry| match (entry.kind, entry.path.to_str()) {
        (Kind::Folder, Some(path)) => !folders.contains(path),
        (Kind::File, Some(path)) if manifest.get(path).is_some() => {
            ours.push(path.to_owned());
            false
        }
        (Kind::File, Some(MANIFEST_NAME)) => false,
        _ => true,
    });
    (foreign.collect(), ours)
}

/// Whether a file of the last build is neither as it was written then nor as it is written now.
fn is_edited(site: &Path, path: &str, previous: &Manifest, claims: &Claims) -> Result<bool, WriteError> {
    if claims.unchanged.contains(path) {
        return Ok(false);
    }
    let file = site.join(path);
    let record = tree::read_plain(&file).at(&file)?.map(|bytes| FileRecord::of(&bytes));
    Ok(record.is_some()
        && record.as_ref() != previous.get(path)
        && record.as_ref() != claims.manifest.get(path))
}

/// Makes what is foreign part of a staged site as well.
///
/// # Errors
///
/// When something of it can be neither linked nor copied.
pub(super) fn stage(foreign: &[Entry], site: &Path, staged: &Path) -> io::Result<()> {
    let has_gone = |entry: &Entry| !tree::exists(&site.join(&entry.path));
    for entry in foreign {
        tree::carry(site, staged, entry)
            .or_else(|error| if has_gone(entry) { Ok(()) } else { Err(error) })?;
    }
    let mut folders = foreign.iter().rev().filter(|entry| entry.kind == Kind::Folder);
    folders.try_for_each(|entry| tree::carry_permissions(&site.join(&entry.path), &staged.join(&entry.path)))
}

/// Removes an old site, saving into the present one what is foreign and not there yet.
///
/// Only what was seen is removed, the manifest last: whatever comes meanwhile is seen at the next look, and a kill
/// at any moment leaves what the next build needs to go on.
///
/// # Errors
///
/// [`WriteError::Stranded`] when the present site has something else in a foreign file's place: nothing is removed.
pub(super) fn settle(leftover: &Path, site: &Path) -> Result<(), WriteError> {
    if !tree::exists(leftover) {
        return Ok(());
    }
    let manifest = Manifest::read(leftover)?.unwrap_or_default();
    let present = Manifest::read(site)?.unwrap_or_default();
    let mut attempts = 0;
    loop {
        let entries = tree::list(leftover).at(leftover)?;
        let (foreign, _) = divide(entries.clone(), &manifest);
        save(&foreign, leftover, site, &present)?;
        let (last, rest) = entries.into_iter().partition(|entry| entry.path == Path::new(MANIFEST_NAME));
        let removed =
            [rest, last].iter().try_for_each(|entries: &Vec<Entry>| tree::remove(leftover, entries));
        match removed.and_then(|()| fs::remove_dir(leftover)) {
            Err(error) if error.kind() == ErrorKind::DirectoryNotEmpty && attempts < ATTEMPTS => {
                attempts += 1
            }
            removed => return removed.at(leftover),
        }
    }
}

/// Carries into the present site what is foreign in a leftover and not there yet, or newer there.
fn save(foreign: &[Entry], leftover: &Path, site: &Path, present: &Manifest) -> Result<(), WriteError> {
    let (mut stranded, mut made) = (Vec::new(), Vec::new());
    for entry in foreign {
        let (source, target) = (leftover.join(&entry.path), site.join(&entry.path));
        if entry.kind == Kind::Folder && !tree::exists(&target) {
            made.push((source.clone(), target.clone()));
        }
        let saved = match tree::carry(leftover, site, entry) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                let is_page = entry.path.to_str().is_some_and(|path| present.get(path).is_some());
                is_same(&source, &target) || !is_page && replace_older(&source, &target).at(&target)?
            }
            Err(error) if error.kind() == ErrorKind::NotADirectory => false,
            carried => carried.at(&target).map(|()| true)?,
        };
        if !saved {
            stranded.push(source);
        }
    }
    made.iter().rev().try_for_each(|(source, target)| tree::carry_permissions(source, target).at(target))?;
    if stranded.is_empty() { Ok(()) } else { Err(WriteError::Stranded { paths: stranded }) }
}

/// Whether two paths are one file, or two links or files that say the same.
fn is_same(one: &PathBuf, other: &PathBuf) -> bool {
    if tree::is_same_file(one, other) {
        return true;
    }
    match (fs::read_link(one), fs::read_link(other)) {
        (Ok(one), Ok(other)) => one == other,
        (Err(_), Err(_)) => matches!(tree::read_plain(one), Ok(Some(bytes)) if tree::holds(other, &bytes)),
        _ => false,
    }
}

/// Puts a newer file in an older one's place, or says that it is not newer.
fn replace_older(source: &Path, target: &Path) -> io::Result<bool> {
    let (newer, older) = (fs::symlink_metadata(source)?, fs::symlink_metadata(target)?);
    let replaces = !older.is_dir() && newer.modified()? > older.modified()?;
    if replaces {
        fs::rename(source, target)?;
    }
    Ok(replaces)
}
