//! A portal in memory.

use std::collections::BTreeMap;
use std::io;

use jiff::civil;

use super::{World, is_left_over};

/// A portal in memory, for tests and for programs that keep their files elsewhere.
///
/// ```
/// use constancia::world::{Memory, World};
/// let world = Memory::new("2026-03-19".parse().unwrap(), [("portal.toml", "")]);
/// assert_eq!(world.list().unwrap(), ["portal.toml"]);
/// ```
#[derive(Clone, Debug)]
pub struct Memory {
    /// The files by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The day.
    pub today: civil::Date,
}

impl Memory {
    /// A portal of these files.
    pub fn new<P: Into<String>, B: Into<Vec<u8>>>(
        today: civil::Date,
        files: impl IntoIterator<Item = (P, B)>,
    ) -> Self {
        Self { files: files.into_iter().map(|(path, bytes)| (path.into(), bytes.into())).collect(), today }
    }
}

impl World for Memory {
    fn list(&self) -> io::Result<Vec<String>> {
        let is_real = |path: &&String| !path.split('/').any(is_left_over);
        Ok(self.files.keys().filter(is_real).cloned().collect())
    }

    fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.files.get(path).cloned().ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, path.to_owned()))
    }

    fn today(&self) -> civil::Date {
        self.today
    }
}
