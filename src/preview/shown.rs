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
    /// Counts what was shown, from a number on that no other run of the program begins with.
    pub(super) revision: u64,
    /// The last site against which nothing stood, if there was one.
    pub(super) good: Option<Arc<Good>>,
    /// What is to be said.
    pub(super) said: Arc<Said>,
}

/// What there is to say about a portal.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub(super) sources: Arc<Sources>,
    pub(super) diagnostics: Vec<Diagnostic>,
    /// What is wrong with templates on some pages of the site that is shown.
    pub(super) faults: Vec<Diagnostic>,
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

impl Said {
    /// The faults that stand in texts which are still the same.
    pub(super) fn faults_in(&self, sources: &Sources) -> Vec<Diagnostic> {
        let is_same = |fault: &&Diagnostic| {
            let ids = fault.labels.iter().map(|label| label.span.source);
            ids.into_iter().all(|id| sources.get(id).is_same(self.sources.get(id)))
        };
        self.faults.iter().filter(is_same).cloned().collect()
    }

    pub(super) fn errors(&self) -> impl Iterator<Item = &Diagnostic> {
        self.faults.iter().chain(self.of(Severity::Error))
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

    /// The page for addresses that lead nowhere, in the language of such an address, if it can be made, and the folder
    /// that it stands in.
    pub(super) fn missing(&self, path: &str) -> (String, Option<Arc<Made>>) {
        let inside = path.strip_prefix(&self.base).unwrap_or_default();
        let first = inside.split('/').next().unwrap_or_default();
        let language = self.ready.site.config.languages.iter().find(|language| language.key == first);
        let folder = language.map_or_else(String::new, |language| format!("{}/", language.key));
        let file = OutputPath::new(&format!("{folder}404.html"));
        let made = file.and_then(|file| self.made(&file).ok().flatten());
        (folder, made)
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
