//! What the preview shows: the last good site, and what there is to say about the portal as it is now.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::address;
use crate::build::{File, Ready};
use crate::diagnostic::{Diagnostic, Severity};
use crate::output::OutputPath;
use crate::text::Sources;

/// How many hexadecimal digits of a digest tell two outputs apart.
const DIGITS: usize = 32;

/// How many outputs are kept for those who ask again.
const KEPT: usize = 64;

/// What is shown between one look at the portal and the next.
#[derive(Debug)]
pub(super) struct Shown {
    /// Counts what was shown.
    pub(super) revision: u64,
    /// The last site against which nothing stood, if there was one.
    pub(super) good: Option<Arc<Good>>,
    /// What is to be said.
    pub(super) said: Arc<Said>,
}

/// What there is to say about a portal.
#[derive(Debug, Default)]
pub(super) struct Said {
    pub(super) sources: Arc<Sources>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// Why the portal could not even be read, in words.
    pub(super) failure: Option<String>,
}

/// A site that can be published.
#[derive(Debug)]
pub(super) struct Good {
    pub(super) ready: Ready,
    /// The texts it was made of.
    pub(super) sources: Arc<Sources>,
    /// The folder it stands in on its host.
    pub(super) base: String,
    made: Mutex<BTreeMap<OutputPath, Arc<Made>>>,
    files: OnceLock<BTreeMap<String, String>>,
}

/// An output with its digest.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) bytes: Vec<u8>,
    pub(super) digest: String,
}

impl Shown {
    /// What is shown when faults of templates were found on some pages.
    pub(super) fn with_faults(&self, faults: Vec<Diagnostic>) -> Self {
        let mut diagnostics = self.said.diagnostics.clone();
        diagnostics.splice(0..0, faults);
        let said = Said { sources: Arc::clone(&self.said.sources), diagnostics, failure: None };
        Self { revision: self.revision + 1, good: self.good.clone(), said: Arc::new(said) }
    }
}

impl Said {
    pub(super) fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.of(Severity::Error)
    }

    pub(super) fn warnings(&self) -> impl Iterator<Item = &Diagnostic> {
        self.of(Severity::Warning)
    }

    fn of(&self, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
        self.diagnostics.iter().filter(move |said| said.severity == severity)
    }
}

impl Good {
    pub(super) fn new(ready: Ready, sources: Arc<Sources>) -> Self {
        let base = address::base(ready.site.base_url());
        Self { ready, sources, base, made: Mutex::default(), files: OnceLock::new() }
    }

    /// The output at a path, if the site has one there.
    ///
    /// # Errors
    ///
    /// What is wrong with the page's template.
    pub(super) fn made(&self, path: &OutputPath) -> Result<Option<Arc<Made>>, Diagnostic> {
        let lock = || self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(made) = lock().get(path) {
            return Ok(Some(Arc::clone(made)));
        }
        let Some(output) = self.ready.output(path)? else { return Ok(None) };
        let made = Arc::new(Made { digest: short(&blake3::hash(&output.bytes)), bytes: output.bytes });
        let mut kept = lock();
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(output.path, Arc::clone(&made));
        Ok(Some(made))
    }

    /// The digests of the files that are copied as they are, by their addresses.
    pub(super) fn files(&self) -> &BTreeMap<String, String> {
        let file = |(path, file): (&str, &File)| (format!("{}{path}", self.base), short(file.digest()));
        self.files.get_or_init(|| self.ready.files().map(file).collect())
    }
}

fn short(digest: &blake3::Hash) -> String {
    digest.to_hex()[..DIGITS].to_owned()
}
