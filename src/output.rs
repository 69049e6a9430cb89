//! What a build makes: files with a path and bytes, before anyone knows where they will stand.
//!
//! `render` and `export` make outputs, `write` puts them on a disk.

use std::fmt;

/// A file's place in the site: relative, `/` between parts, no part that could lead out of the folder.
///
/// ```
/// use constancia::output::OutputPath;
/// assert!(OutputPath::new("en/index.html").is_some());
/// assert!(OutputPath::new("../secret").is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OutputPath(Box<str>);

impl OutputPath {
    /// The path, or nothing when it is absolute, empty or has a part that no file system takes.
    pub fn new(path: &str) -> Option<Self> {
        path.split('/').all(is_plain_name).then(|| Self(path.into()))
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Two paths with the same key would be one file on a disk that ignores case.
    pub fn collision_key(&self) -> String {
        self.0.to_lowercase()
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn is_plain_name(part: &str) -> bool {
    !part.is_empty()
        && part != "."
        && part != ".."
        && part.len() <= 255
        && !part
            .contains(|c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|'))
}

/// One file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Where it stands.
    pub path: OutputPath,
    /// What it holds.
    pub bytes: Vec<u8>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_cannot_lead_out() {
        for bad in ["", "/", "/a", "a/", "a//b", "..", "a/../b", "./a", "a\\b", "C:a", "a\0b", "a\nb"] {
            assert!(OutputPath::new(bad).is_none(), "{bad:?}");
        }
        for good in ["index.html", "es/reuniones/año/index.html", ".nojekyll", "ar/الوعود/index.html"]
        {
            assert!(OutputPath::new(good).is_some(), "{good:?}");
        }
    }
}
