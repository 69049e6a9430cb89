//! Which places of the site are taken, and by what.
//!
//! The stage claims a place for each output before it writes; two claims on one place are an error also where only
//! a disk that ignores case would notice. `foreign` asks here what stands in the new site's way.

use std::collections::{BTreeMap, BTreeSet};

use super::error::WriteError;
use super::manifest::{FileRecord, MANIFEST_NAME, Manifest, folders_of};
use crate::output::OutputPath;

/// The places of the new site.
#[derive(Debug, Default)]
pub(super) struct Claims {
    /// By collision key, the output that is a file there.
    files: BTreeMap<String, OutputPath>,
    /// By collision key, an output that needs a folder there.
    folders: BTreeMap<String, OutputPath>,
    /// What the new site's manifest says.
    pub(super) manifest: Manifest,
    /// The outputs whose bytes stand in the present site already.
    pub(super) unchanged: BTreeSet<Box<str>>,
}

impl Claims {
    /// No place taken but the manifest's own.
    pub(super) fn new() -> Self {
        let reserved = OutputPath::new(MANIFEST_NAME).map(|path| (path.collision_key(), path));
        Self { files: reserved.into_iter().collect(), ..Self::default() }
    }

    /// Takes the place of an output.
    ///
    /// # Errors
    ///
    /// When another has it, or has a file where this one needs a folder, or the other way round.
    pub(super) fn take(
        &mut self,
        path: &OutputPath,
        record: FileRecord,
        unchanged: bool,
    ) -> Result<(), WriteError> {
        let key = path.collision_key();
        if let Some(other) = self.files.get(&key).or_else(|| self.folders.get(&key)) {
            return Err(collision(path, other));
        }
        for folder in folders_of(&key) {
            if let Some(other) = self.files.get(folder) {
                return Err(collision(path, other));
            }
            if self.folders.contains_key(folder) {
                break; // and so are the folders above it
            }
            self.folders.insert(folder.to_owned(), path.clone());
        }
        self.files.insert(key, path.clone());
        self.manifest.insert(path, record);
        if unchanged {
            self.unchanged.insert(path.as_str().into());
        }
        Ok(())
    }

    /// Whether something foreign, given by its collision key, stands where the new site has a file or a folder.
    pub(super) fn obstructed_by(&self, key: &str, is_folder: bool) -> bool {
        self.files.contains_key(key)
            || !is_folder && self.folders.contains_key(key)
            || folders_of(key).any(|folder| self.files.contains_key(folder))
    }
}

/// The error that names both, in an order that does not depend on which came first.
fn collision(one: &OutputPath, other: &OutputPath) -> WriteError {
    WriteError::Collision { first: one.min(other).clone(), second: one.max(other).clone() }
}
