//! Pages made from the views of a site.
//!
//! Pages are rendered from as many threads as there are and handed on as soon as they are made, so that a large site
//! never stands in memory as a whole.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::io::BufWriter;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::{File, Layout, Ready};
use crate::diagnostic::Diagnostic;
use crate::export;
use crate::output::{Output, OutputPath};
use crate::render::Templates;
use crate::site::{Page, PageKey, PageView};
use crate::text::Span;

impl Layout {
    /// What is wrong with the portal's own templates, as far as a page of each kind shows it.
    pub(super) fn try_templates(&self) -> Vec<Diagnostic> {
        let own = self.templates.own();
        if own.is_empty() {
            return Vec::new();
        }
        let mut pages: Vec<Page> = Vec::new();
        for page in self.site.pages().iter().copied() {
            if !pages.iter().any(|tried| tried.kind() == page.kind()) {
                pages.push(page);
            }
        }
        let root = self.site.root_views();
        let is_one_pages = |name: &String| {
            pages.iter().any(|page| page.template() == name) || root.iter().any(|view| view.template == name)
        };
        // What is no kind of page's own template, such as a component, may stand in any of them.
        let in_all = !own.iter().all(is_one_pages);
        pages.retain(|page| in_all || own.contains(page.template()));
        let mut views: Vec<_> = pages.par_iter().map(|page| self.site.view(*page)).collect();
        views.extend(root.into_iter().filter(|view| in_all || own.contains(view.template)));
        let mut faults: BTreeMap<Span, Diagnostic> = BTreeMap::new();
        let rendered: Vec<_> = views.par_iter().map(|view| self.templates.render(view)).collect();
        for fault in rendered.into_iter().filter_map(Result::err) {
            faults.entry(fault.span()).or_insert(fault);
        }
        faults.into_values().collect()
    }
}

impl Ready {
    /// How many pages the site has, in all languages, the pages at the root included.
    pub fn page_count(&self) -> usize {
        self.site.pages().len() + self.site.root_views().len()
    }

    /// Whether the portal has templates of its own, in which something may be wrong that only some pages show.
    pub fn has_own_templates(&self) -> bool {
        !self.templates.own().is_empty()
    }

    /// Renders every output, in parallel, and hands each on as soon as it is made.
    ///
    /// Returns what is wrong with templates, each fault once.
    ///
    /// # Errors
    ///
    /// The first that `put` returns; rendering then stops.
    pub fn each_output<E: Send>(
        &self,
        put: impl Fn(Output) -> Result<(), E> + Sync,
    ) -> Result<Vec<Diagnostic>, E> {
        self.each(None, put, |_, _| Ok(false))
    }

    /// As [`each_output`](Self::each_output), but a page that would be what it was the last time is not rendered again if
    /// `keep` says that it still stands at its path: a file whose bytes have this BLAKE3 hash.
    ///
    /// # Errors
    ///
    /// The first that `put` or `keep` returns; rendering then stops.
    pub fn each_change<E: Send>(
        &self,
        rendered: &mut Rendered,
        put: impl Fn(Output) -> Result<(), E> + Sync,
        keep: impl Fn(&OutputPath, &blake3::Hash) -> Result<bool, E> + Sync,
    ) -> Result<Vec<Diagnostic>, E> {
        rendered.begin(&self.templates);
        self.each(Some(rendered), put, keep)
    }

    fn each<E: Send>(
        &self,
        mut rendered: Option<&mut Rendered>,
        put: impl Fn(Output) -> Result<(), E> + Sync,
        keep: impl Fn(&OutputPath, &blake3::Hash) -> Result<bool, E> + Sync,
    ) -> Result<Vec<Diagnostic>, E> {
        for (path, file) in &self.files {
            if let Some(path) = OutputPath::new(path) {
                put(Output { path, bytes: file.bytes.clone() })?;
            }
        }
        for output in export::outputs(&self.site) {
            put(output)?;
        }
        let faults = Faults::default();
        let before = rendered.as_deref().map(|rendered| &rendered.views);
        let mut views = Digests::new();
        for view in self.site.root_views() {
            let digest = self.render(&view, before, &put, &keep, &faults)?;
            views.extend(digest.map(|digest| (view.file, digest)));
        }
        views.extend(self.render_pages(self.site.pages(), before, &put, &keep, &faults)?);
        if let Some(rendered) = &mut rendered {
            rendered.views = views;
        }
        Ok(faults.into_diagnostics())
    }

    /// Renders some pages, by their numbers as far as there are so many, unless they would be what they were the last
    /// time, and returns what is wrong with templates.
    pub fn look_through(&self, rendered: &mut Rendered, pages: Range<usize>) -> Vec<Diagnostic> {
        rendered.begin(&self.templates);
        let all = self.site.pages();
        let pages = &all[pages.start.min(all.len())..pages.end.min(all.len())];
        let faults = Faults::default();
        let (put, keep) = (|_| Ok::<(), Infallible>(()), |_: &OutputPath, _: &blake3::Hash| Ok(true));
        let views = self.render_pages(pages, Some(&rendered.views), &put, &keep, &faults);
        rendered.views.extend(views.unwrap_or_default());
        faults.into_diagnostics()
    }

    /// Renders pages in parallel, and returns their digests where somebody knows those of before.
    fn render_pages<E: Send>(
        &self,
        pages: &[Page],
        before: Option<&Digests>,
        put: &(impl Fn(Output) -> Result<(), E> + Sync),
        keep: &(impl Fn(&OutputPath, &blake3::Hash) -> Result<bool, E> + Sync),
        faults: &Faults,
    ) -> Result<Digests, E> {
        let render = |page: &Page| {
            let view = self.site.view(*page);
            let digest = self.render(&view, before, put, keep, faults)?;
            Ok(digest.map(|digest| (view.file, digest)))
        };
        pages.par_iter().filter_map(|page| render(page).transpose()).collect()
    }

    /// Renders a page unless it stands as it would be, and returns its digests where those of before may be known.
    fn render<E>(
        &self,
        view: &PageView,
        before: Option<&Digests>,
        put: &impl Fn(Output) -> Result<(), E>,
        keep: &impl Fn(&OutputPath, &blake3::Hash) -> Result<bool, E>,
        faults: &Faults,
    ) -> Result<Option<Digest>, E> {
        let Some(path) = OutputPath::new(&view.file) else { return Ok(None) };
        let seen = before.map(|_| digest(view));
        let same = before.and_then(|before| before.get(&view.file)).filter(|same| Some(same.view) == seen);
        if let Some(same) = same
            && keep(&path, &same.bytes)?
        {
            return Ok(Some(*same));
        }
        match self.templates.render(view) {
            Ok(bytes) => {
                let made = seen.map(|view| Digest { view, bytes: blake3::hash(&bytes) });
                put(Output { path, bytes }).map(|()| made)
            }
            Err(fault) => {
                faults.add(&view.file, fault);
                Ok(None)
            }
        }
    }

    /// Makes the one output at a path, if the site has one there.
    ///
    /// # Errors
    ///
    /// What is wrong with the page's template.
    pub fn output(&self, path: &OutputPath) -> Result<Option<Output>, Diagnostic> {
        let output = |bytes| Output { path: path.clone(), bytes };
        let name = path.as_str();
        if let Some((_, file)) = self.files().find(|(path, _)| *path == name) {
            return Ok(Some(output(file.bytes.clone())));
        }
        if let Some(data) = export::output(&self.site, path) {
            return Ok(Some(data));
        }
        let root = || self.site.root_views().into_iter().find(|view| view.file == name);
        let view = self.page(path).map(|page| self.site.view(page)).or_else(root);
        view.map(|view| self.templates.render(&view).map(output)).transpose()
    }

    /// The page whose file stands at a path.
    pub fn page(&self, path: &OutputPath) -> Option<Page> {
        // The page for addresses that lead nowhere stands beside the first page of its language.
        if let Some(folder) = path.as_str().strip_suffix("404.html") {
            let home = self.site.page_at(folder).filter(|page| page.key == PageKey::Home)?;
            return Some(Page { key: PageKey::NotFound, ..home });
        }
        let address = path.as_str().strip_suffix("index.html")?;
        self.site.page_at(address).filter(|page| page.key != PageKey::NotFound)
    }

    /// The files that are copied as they are, by their paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &File)> {
        self.files.iter().map(|(path, file)| (path.as_str(), &**file))
    }
}

/// The digests of each page, by its file.
type Digests = BTreeMap<String, Digest>;

/// What a page showed, and what was made of it.
#[derive(Clone, Copy, Debug)]
struct Digest {
    view: blake3::Hash,
    bytes: blake3::Hash,
}

/// What pages were rendered from the last time.
#[derive(Debug, Default)]
pub struct Rendered {
    /// The templates, in all languages.
    with: Option<Arc<Templates>>,
    views: Digests,
}

impl Rendered {
    /// Forgets everything that was rendered with other templates.
    fn begin(&mut self, templates: &Arc<Templates>) {
        if !self.with.as_ref().is_some_and(|with| Arc::ptr_eq(with, templates)) {
            *self = Self { with: Some(Arc::clone(templates)), views: Digests::new() };
        }
    }
}

/// What is wrong with templates, each fault once, with the first page that has it, whichever thread met it first.
#[derive(Default)]
struct Faults(Mutex<BTreeMap<Span, (String, Diagnostic)>>);

impl Faults {
    fn add(&self, file: &str, fault: Diagnostic) {
        let mut faults = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let first = faults.entry(fault.span()).or_insert_with(|| (file.to_owned(), fault.clone()));
        if *file < *first.0 {
            *first = (file.to_owned(), fault);
        }
    }

    fn into_diagnostics(self) -> Vec<Diagnostic> {
        let faults = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        faults.into_values().map(|(_, fault)| fault).collect()
    }
}

/// The digest of everything that a page's template sees.
fn digest(view: &PageView) -> blake3::Hash {
    let mut hasher = blake3::Hasher::new();
    let written = serde_json::to_writer(BufWriter::new(&mut hasher), view);
    debug_assert!(written.is_ok(), "a view can be serialized");
    hasher.finalize()
}
