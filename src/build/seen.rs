//! Whether anything has changed since a portal was looked at last.

use jiff::civil;

use super::Options;
use super::assets::Asset;
use super::reading::{Files, Opened};
use crate::diagnostic::Diagnostic;
use crate::text::Source;
use crate::world::{Stamp, World};

/// Everything that a plan is made of, to know whether it has changed.
#[derive(Debug)]
pub(super) struct Seen {
    options: Options,
    today: civil::Date,
    sources: Vec<Source>,
    /// What was said while they were read.
    said: Vec<Diagnostic>,
    /// The digest of the theme's static files.
    theme: blake3::Hash,
    assets: Vec<(String, Option<Stamp>)>,
}

impl Seen {
    pub(super) fn new(world: &dyn World, options: &Options, opened: &Opened, files: &Files) -> Self {
        let mut theme = blake3::Hasher::new();
        for (path, bytes) in &opened.theme.value.files {
            theme.update(path.as_bytes()).update(&[0]).update(&bytes.len().to_le_bytes()).update(bytes);
        }
        let assets = opened.paths.iter().filter_map(|path| Asset::new(path));
        Self {
            options: options.clone(),
            today: world.today(),
            sources: files.sources.iter().map(|(_, source)| source.clone()).collect(),
            said: opened.diagnostics.iter().chain(&opened.theme.diagnostics).cloned().collect(),
            theme: theme.finalize(),
            assets: assets.map(|asset| (asset.path.clone(), world.stamp(&asset.path))).collect(),
        }
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        let sources = || self.sources.iter().zip(&other.sources);
        (&self.options, self.today, self.theme) == (&other.options, other.today, other.theme)
            && self.said == other.said
            && self.sources.len() == other.sources.len()
            && sources().all(|(one, other)| one.is_same(other))
            // What has no stamp may have changed.
            && self.assets.iter().all(|(_, stamp)| stamp.is_some())
            && self.assets == other.assets
    }
}
