//! The stage: a site in the making, beside the one that stands.
//!
//! `build` is the caller. The stage writes what has changed and remembers what has not; the exchange, and what is
//! foreign, are left to the files beside this one.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::claims::Claims;
use super::error::{At, WriteError};
use super::guard::{self, KeepAway};
use super::manifest::{FileRecord, MANIFEST_NAME, Manifest};
use super::tree::{self, Entry, Kind};
use super::workspace::Workspace;
use super::{exchange, foreign, piecemeal};
use crate::output::{Output, OutputPath};

/// A site in the making; dropped unfinished, it leaves no trace.
#[derive(Debug)]
pub struct Stage {
    /// The output folder, resolved.
    site: PathBuf,
    workspace: Workspace,
    /// What the last build wrote, if there was one.
    previous: Option<Manifest>,
    claims: Mutex<Claims>,
    is_incomplete: AtomicBool,
}

/// What a build did to the output folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Report {
    /// How many files are new or have other bytes than before.
    pub written: usize,
    /// How many files stood there already, byte for byte.
    pub unchanged: usize,
    /// How many files of the last build are gone.
    pub removed: usize,
    /// How the old site was exchanged for the new one.
    pub exchange: Exchange,
}

/// How an old site is exchanged for a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// Not at all: they are the same.
    None,
    /// In one step, as a whole.
    AtOnce,
    /// In two, as a whole: between them there is no site for an instant.
    InTwoSteps,
    /// File by file, since the folder itself could not be moved.
    FileByFile,
}

impl Stage {
    /// Begins a site for an output folder, which need not exist, and settles what a killed build left there.
    ///
    /// # Errors
    ///
    /// When the folder may not be an output, another build is at work on it, its manifest cannot be read, or the
    /// system allows no stage.
    pub fn begin(folder: &Path, keep_away: &KeepAway) -> Result<Self, WriteError> {
        let site = guard::allowed(folder, keep_away)?;
        let workspace = Workspace::open(&site)?;
        let previous = Manifest::read(&site)?;
        fs::create_dir(workspace.unfinished()).at(&workspace.unfinished())?;
        let (claims, is_incomplete) = (Mutex::new(Claims::new()), AtomicBool::new(false));
        Ok(Self { site, workspace, previous, claims, is_incomplete })
    }

    /// Stages one output; from many threads at once, in any order.
    ///
    /// # Errors
    ///
    /// When another output has its place, or it cannot be written. The stage cannot be finished after that.
    pub fn put(&self, output: &Output) -> Result<(), WriteError> {
        self.try_put(output).inspect_err(|_| self.is_incomplete.store(true, Ordering::Relaxed))
    }

    fn try_put(&self, output: &Output) -> Result<(), WriteError> {
        let path = output.path.as_str();
        let record = FileRecord::of(&output.bytes);
        let was_written = self.previous.as_ref().and_then(|previous| previous.get(path)) == Some(&record);
        let is_unchanged = was_written && tree::holds(&self.site.join(path), &output.bytes);
        let mut claims = self.claims.lock().unwrap_or_else(PoisonError::into_inner);
        claims.take(&output.path, record, is_unchanged)?;
        drop(claims);
        if is_unchanged {
            return Ok(());
        }
        let target = self.workspace.unfinished().join(path);
        tree::write_new(&target, &output.bytes).at(&target)
    }

    /// Takes an output as it stands, if it stands there as the last build wrote it and its bytes have this hash; from many
    /// threads at once. If not, it is to be [`put`](Self::put).
    ///
    /// # Errors
    ///
    /// When another output has its place. The stage cannot be finished after that.
    pub fn keep(&self, path: &OutputPath, hash: &blake3::Hash) -> Result<bool, WriteError> {
        let record = self.previous.as_ref().and_then(|previous| previous.get(path.as_str()));
        let record = record.filter(|record| record.hash == *hash);
        let Some(record) = record.filter(|record| is_recorded(&self.site.join(path.as_str()), record)) else {
            return Ok(false);
        };
        let mut claims = self.claims.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = claims.take(path, *record, true);
        taken.map(|()| true).inspect_err(|_| self.is_incomplete.store(true, Ordering::Relaxed))
    }

    /// Exchanges the old site for the staged one, and says what has changed.
    ///
    /// # Errors
    ///
    /// When something foreign is in the way, or the system refuses; the old site stands, save where
    /// [`WriteError::Stranded`] says otherwise, where the folder had to be exchanged file by file and the next
    /// build goes on, and where only the old site could not be removed.
    pub fn finish(self) -> Result<Report, WriteError> {
        let Self { site, workspace, previous, claims, is_incomplete } = self;
        if is_incomplete.into_inner() {
            return Err(WriteError::Incomplete);
        }
        let claims = claims.into_inner().unwrap_or_else(PoisonError::into_inner);
        let unchanged = claims.unchanged.len();
        let written = claims.manifest.len() - unchanged;
        if written == 0 && previous.as_ref() == Some(&claims.manifest) {
            return Ok(Report { written, unchanged, removed: 0, exchange: Exchange::None });
        }
        let survey = foreign::survey(&site, &previous.unwrap_or_default(), &claims)?;
        let manifest_path = workspace.unfinished().join(MANIFEST_NAME);
        tree::write_new(&manifest_path, &claims.manifest.to_bytes()).at(&manifest_path)?;
        let exchange = exchange_sites(&workspace, &site, &claims, &survey.foreign)?;
        Ok(Report { written, unchanged, removed: survey.removed, exchange })
    }
}

/// Whether a regular file stands at a path and holds what a manifest says of it.
fn is_recorded(path: &Path, record: &FileRecord) -> bool {
    matches!(tree::read_plain(path), Ok(Some(bytes)) if FileRecord::of(&bytes) == *record)
}

/// Exchanges the sites in the best way that the system allows.
fn exchange_sites(
    workspace: &Workspace,
    site: &Path,
    claims: &Claims,
    foreign: &[Entry],
) -> Result<Exchange, WriteError> {
    if workspace.is_beside() {
        link_unchanged(claims, site, &workspace.unfinished())?;
        if foreign::stage(foreign, site, &workspace.unfinished()).is_ok()
            && let Some(exchange) = exchange::as_a_whole(workspace, site)?
        {
            return Ok(exchange);
        }
    }
    piecemeal::exchange(workspace, site)?;
    Ok(Exchange::FileByFile)
}

/// Makes what has not changed part of the staged site, without writing it again.
fn link_unchanged(claims: &Claims, site: &Path, staged: &Path) -> Result<(), WriteError> {
    claims.unchanged.par_iter().try_for_each(|path| {
        let entry = Entry { path: PathBuf::from(&**path), kind: Kind::File };
        tree::carry(site, staged, &entry).at(&site.join(&entry.path))
    })
}
