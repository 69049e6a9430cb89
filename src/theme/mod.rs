//! A theme's files: templates, strings and static files, the portal's own over the embedded default.
//!
//! A portal's `themes/NAME/` replaces single files of the default theme; the default's templates stay reachable for
//! `{% extends %}` under `default/`. What templates say is left to `render`, what strings say to `locale`.

pub mod rules;

use std::collections::BTreeMap;

use include_dir::{Dir, DirEntry, include_dir};

use crate::text::{Source, SourceId, Sources};

/// The default theme, inside the program.
static DEFAULT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// What the names of the default theme's templates begin with; the name alone means the portal's own, if it has one.
pub const DEFAULT_TEMPLATES: &str = "default/";

/// The folder of themes, below the portal's.
pub const FOLDER: &str = "themes";

/// The language whose strings stand in where another's are missing.
pub const FALLBACK_LANGUAGE: &str = "en";

/// A portal's theme: every file, by its path below the theme's folder.
#[derive(Debug, Default)]
pub struct Theme {
    /// Templates by name, in the order of names.
    pub templates: BTreeMap<String, SourceId>,
    /// Strings by language, the default theme's before the portal's.
    pub strings: BTreeMap<String, Vec<SourceId>>,
    /// Static files by path.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Theme {
    /// The default theme, its texts added to the sources.
    pub fn embedded(sources: &mut Sources) -> Self {
        let mut theme = Self::default();
        theme.embed(&DEFAULT, sources);
        theme.templates = theme
            .templates
            .into_iter()
            .map(|(name, id)| (format!("{DEFAULT_TEMPLATES}{name}"), id))
            .collect();
        theme
    }

    fn embed(&mut self, dir: &Dir<'static>, sources: &mut Sources) {
        for entry in dir.entries() {
            match entry {
                DirEntry::Dir(dir) => self.embed(dir, sources),
                DirEntry::File(file) => {
                    let path = file.path().to_string_lossy().replace('\\', "/");
                    let text = file.contents_utf8();
                    let source = |text| Source::new(&format!("{FOLDER}/default/{path}"), text);
                    self.add(&path, file.contents(), text.map(source), sources);
                }
            }
        }
    }

    /// Adds a file of the theme over one of the same path; `source` is its text, if it is one.
    pub fn add(&mut self, path: &str, bytes: &[u8], source: Option<Source>, sources: &mut Sources) {
        if let Some(name) = path.strip_prefix("templates/")
            && let Some(source) = source
        {
            self.templates.insert(name.to_owned(), sources.add(source));
        } else if let Some(name) = path.strip_prefix("strings/")
            && let Some(language) = name.strip_suffix(".ftl")
        {
            if let Some(source) = source {
                self.strings.entry(language.to_owned()).or_default().push(sources.add(source));
            }
        } else if let Some(name) = path.strip_prefix("static/") {
            self.files.insert(name.to_owned(), bytes.to_vec());
        }
    }
}
