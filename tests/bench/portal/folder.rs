//! The folder that is written.
#![expect(clippy::disallowed_methods, reason = "a program of its own, whose purpose is to write a folder")]

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::PathBuf;

/// A folder, and how much has been written to it.
pub(crate) struct Folder {
    root: PathBuf,
    made: BTreeSet<PathBuf>,
    files: usize,
    bytes: usize,
}

impl Folder {
    /// A folder that did not exist, or was empty.
    pub(crate) fn create(root: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&root)?;
        if fs::read_dir(&root)?.next().is_some() {
            return Err(io::Error::other(format!("{} is not empty", root.display())));
        }
        Ok(Self { root, made: BTreeSet::new(), files: 0, bytes: 0 })
    }

    /// Writes a file, making the folders above it.
    pub(crate) fn write(&mut self, path: &str, text: &str) -> io::Result<()> {
        let path = self.root.join(path);
        if let Some(parent) = path.parent()
            && self.made.insert(parent.to_owned())
        {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, text)?;
        self.files += 1;
        self.bytes += text.len();
        Ok(())
    }

    /// What has been written, in a line.
    pub(crate) fn summary(&self) -> String {
        format!("{}: {} files, {} MB", self.root.display(), self.files, self.bytes.div_ceil(1_000_000))
    }
}
