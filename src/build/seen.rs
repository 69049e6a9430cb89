//! Whether anything has changed since a portal was looked at last.

use std::collections::BTreeSet;

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
    assets: Vec<SeenAsset>,
}

/// A file that is copied as it is.
#[derive(Debug)]
struct SeenAsset {
    path: String,
    stamp: Option<Stamp>,
    /// The digest of what it holds, where the stamp of this time or of the time before does not tell; nothing, when it
    /// could not be read.
    digest: Option<blake3::Hash>,
}

impl Seen {
    /// What there is now; `before` is what was seen the last time.
    pub(super) fn new(
        before: Option<&Self>,
        world: &dyn World,
        options: &Options,
        opened: &Opened,
        files: &Files,
    ) -> Self {
        let mut theme = blake3::Hasher::new();
        for (path, bytes) in &opened.theme.value.files {
            theme.update(path.as_bytes()).update(&[0]).update(&bytes.len().to_le_bytes()).update(bytes);
        }
        let assets_before = before.into_iter().flat_map(|before| &before.assets);
        let without_stamp: BTreeSet<&str> =
            assets_before.filter(|asset| asset.stamp.is_none()).map(|asset| asset.path.as_str()).collect();
        let asset = |Asset { path, .. }: Asset| {
            let stamp = world.stamp(&path);
            let is_read = stamp.is_none() || without_stamp.contains(path.as_str());
            let digest = is_read.then(|| world.read(&path).ok()).flatten().map(|bytes| blake3::hash(&bytes));
            SeenAsset { path, stamp, digest }
        };
        let assets = opened.paths.iter().filter_map(|path| Asset::new(path)).map(asset).collect();
        Self {
            options: options.clone(),
            today: world.today(),
            sources: files.sources.iter().map(|(_, source)| source.clone()).collect(),
            said: opened.diagnostics.iter().chain(&opened.theme.diagnostics).cloned().collect(),
            theme: theme.finalize(),
            assets,
        }
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        let sources = || self.sources.iter().zip(&other.sources);
        (&self.options, self.today, self.theme) == (&other.options, other.today, other.theme)
            && self.said == other.said
            && self.sources.len() == other.sources.len()
            && sources().all(|(one, other)| one.is_same(other))
            && self.assets.len() == other.assets.len()
            && self.assets.iter().zip(&other.assets).all(|(one, other)| one.is_same(other))
    }
}

impl SeenAsset {
    fn is_same(&self, other: &Self) -> bool {
        let has_same_stamp = self.stamp.is_some() && self.stamp == other.stamp;
        let has_same_digest = self.digest.is_some() && self.digest == other.digest;
        self.path == other.path && (has_same_stamp || has_same_digest)
    }
}
