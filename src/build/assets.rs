//! Files of the content that are copied as they are.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use crate::content;
use crate::content::rules::{ASSET_NAME, ASSET_TAKEN};
use crate::diagnostic::Diagnostic;
use crate::model::{Piece, Records, Related};
use crate::output::OutputPath;
use crate::text::{Source, Sources, Span};
use crate::theme::Theme;

/// A file that is copied as it is.
#[derive(Debug)]
pub struct File {
    /// What it holds.
    pub bytes: Vec<u8>,
    digest: OnceLock<blake3::Hash>,
}

impl File {
    /// A file that holds this.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, digest: OnceLock::new() }
    }

    /// The digest of what it holds, made when it is first asked for.
    pub fn digest(&self) -> &blake3::Hash {
        self.digest.get_or_init(|| blake3::hash(&self.bytes))
    }
}

/// A file among the content's assets.
#[derive(Debug)]
pub(super) struct Asset {
    /// Where it is read.
    pub(super) path: String,
    /// Its name among the assets, as links write it.
    pub(super) name: String,
}

impl Asset {
    pub(super) fn new(path: &str) -> Option<Self> {
        let name = path.strip_prefix(content::ASSETS_FOLDER)?.strip_prefix('/')?;
        Some(Self { path: path.to_owned(), name: Source::new(name, "").path().to_owned() })
    }

    /// Reports files that cannot be published under their names.
    pub(super) fn check_names(
        assets: &[Self],
        theme: &Theme,
        sources: &mut Sources,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let mut taken: BTreeSet<String> = theme.files.keys().map(|name| name.to_lowercase()).collect();
        for asset in assets {
            let rule = match (OutputPath::new(&asset.name), taken.insert(asset.name.to_lowercase())) {
                (None, _) => &ASSET_NAME,
                (Some(_), false) => &ASSET_TAKEN,
                (Some(_), true) => continue,
            };
            let id = sources.add(Source::new(&asset.path, ""));
            let diagnostic = Diagnostic::new(rule, Span::file(id));
            diagnostics.push(diagnostic.with("path", asset.path.as_str()).help("help"));
        }
    }
}

/// The names of the assets that texts link to, as far as there are assets.
pub(super) fn linked(records: &Records<Related>, assets: &[Asset]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    if assets.is_empty() {
        return names;
    }
    records.each_prose(|_, words| {
        for piece in words.iter().flat_map(|(_, prose)| &prose.markup.pieces) {
            if let Piece::Asset { path, .. } = piece {
                names.insert(path.clone());
            }
        }
    });
    names
}
