//! The manifest: what a build wrote, kept in the site as `site-manifest.json`.
//!
//! `write` reads the last build's to know which files are Constancia's, and writes the new one; `diff` compares two.
//! One line per file, sorted, so that two of them compare well by eye as well.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::error::WriteError;
use super::tree;
use crate::output::OutputPath;

/// The manifest's name in the site.
pub const MANIFEST_NAME: &str = "site-manifest.json";

const GENERATOR: &str = "Constancia";
const VERSION: u32 = 1;

/// The files of a site, without the manifest itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    files: BTreeMap<Box<str>, FileRecord>,
}

/// What a manifest knows of one file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileRecord {
    /// Its length in bytes.
    pub size: u64,
    /// The BLAKE3 hash of its bytes.
    pub hash: blake3::Hash,
}

impl FileRecord {
    /// What there is to know of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self { size: bytes.len() as u64, hash: blake3::hash(bytes) }
    }
}

#[derive(Serialize, Deserialize)]
struct Document {
    generator: String,
    version: u32,
    files: Vec<Line>,
}

#[derive(Serialize, Deserialize)]
struct Line {
    path: String,
    size: u64,
    blake3: String,
}

impl Manifest {
    /// The manifest of the site in a folder, or nothing when the folder has none.
    ///
    /// # Errors
    ///
    /// When the file is there and cannot be read, or is no manifest of Constancia's.
    pub fn read(folder: &Path) -> Result<Option<Self>, WriteError> {
        let path = folder.join(MANIFEST_NAME);
        let unreadable = |reason| WriteError::ManifestUnreadable { path: path.clone(), reason };
        match tree::read_plain(&path) {
            Ok(None) => Ok(None),
            Ok(Some(bytes)) => Self::parse(&bytes).map(Some).map_err(unreadable),
            Err(source) => Err(WriteError::Io { path, source }),
        }
    }

    /// The manifest in these bytes, or what is wrong with them.
    fn parse(bytes: &[u8]) -> Result<Self, String> {
        let document: Document = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        if (document.generator.as_str(), document.version) != (GENERATOR, VERSION) {
            return Err(format!("made by {} in version {}", document.generator, document.version));
        }
        let mut manifest = Self::default();
        for Line { path, size, blake3 } in document.files {
            let hash = blake3::Hash::from_hex(&blake3).map_err(|error| format!("{path}: {error}"))?;
            OutputPath::new(&path).ok_or_else(|| format!("{path}: no path of a site"))?;
            manifest.files.insert(path.into(), FileRecord { size, hash });
        }
        Ok(manifest)
    }

    /// The manifest as it stands in the site: the same bytes for the same files.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut text = format!("{{\n\"generator\":\"{GENERATOR}\",\n\"version\":{VERSION},\n\"files\":[");
        for (index, (path, record)) in self.files.iter().enumerate() {
            let path = serde_json::Value::from(&**path);
            let comma = if index == 0 { "" } else { "," };
            let (size, hash) = (record.size, record.hash);
            text.push_str(&format!("{comma}\n{{\"path\":{path},\"size\":{size},\"blake3\":\"{hash}\"}}"));
        }
        text.push_str("\n]\n}\n");
        text.into_bytes()
    }

    /// Adds a file.
    pub(super) fn insert(&mut self, path: &OutputPath, record: FileRecord) {
        self.files.insert(path.as_str().into(), record);
    }

    /// What is known of the file at a path.
    pub fn get(&self, path: &str) -> Option<&FileRecord> {
        self.files.get(path)
    }

    /// Every file with its path, sorted by path.
    pub fn files(&self) -> impl Iterator<Item = (&str, &FileRecord)> {
        self.files.iter().map(|(path, record)| (&**path, record))
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether the site has no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// Every folder that holds one of the files, at any depth.
    pub(super) fn folders(&self) -> BTreeSet<&str> {
        let mut folders = BTreeSet::new();
        for path in self.files.keys() {
            // A folder that is known has its ancestors known too.
            let _ = folders_of(path).try_for_each(|folder| folders.insert(folder).then_some(()));
        }
        folders
    }
}

/// The folders a path lies in, nearest first.
pub(super) fn folders_of(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(end, _)| &path[..end])
}
