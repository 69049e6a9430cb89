//! Pages made from the views of a site.
//!
//! Pages are rendered from as many threads as there are and handed on as soon as they are made, so that a large site
//! never stands in memory as a whole.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;

use super::{Layout, Ready};
use crate::diagnostic::Diagnostic;
use crate::export;
use crate::output::{Output, OutputPath};
use crate::site::{Page, PageView};
use crate::text::Span;

impl Layout {
    /// What is wrong with the portal's own templates, as far as a page of each kind shows it.
    pub(super) fn try_templates(&self) -> Vec<Diagnostic> {
        let own = self.templates.own();
        if own.is_empty() {
            return Vec::new();
        }
        let mut pages: Vec<Page> = Vec::new();
        for page in self.site.pages() {
            if !pages.iter().any(|tried| tried.kind() == page.kind()) {
                pages.push(page);
            }
        }
        let mut views: Vec<_> = pages.par_iter().map(|page| self.site.view(*page)).collect();
        views.extend(self.site.root_views());
        // What is no kind of page's own template, such as a component, may stand in any of them.
        if own.iter().all(|name| views.iter().any(|view| view.template == name)) {
            views.retain(|view| own.contains(view.template));
        }
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
        // Each fault once, with the first page that has it, whichever thread met it first.
        let faults: Mutex<BTreeMap<Span, (String, Diagnostic)>> = Mutex::default();
        let render = |view: &PageView| -> Result<(), E> {
            match (self.templates.render(view), OutputPath::new(&view.file)) {
                (Ok(bytes), Some(path)) => put(Output { path, bytes }),
                (Err(fault), _) => {
                    let mut faults = faults.lock().unwrap_or_else(PoisonError::into_inner);
                    let first =
                        faults.entry(fault.span()).or_insert_with(|| (view.file.clone(), fault.clone()));
                    if view.file < first.0 {
                        *first = (view.file.clone(), fault);
                    }
                    Ok(())
                }
                (Ok(_), None) => Ok(()),
            }
        };
        for (path, bytes) in &self.files {
            if let Some(path) = OutputPath::new(path) {
                put(Output { path, bytes: bytes.clone() })?;
            }
        }
        for output in export::outputs(&self.site) {
            put(output)?;
        }
        for view in self.site.root_views() {
            render(&view)?;
        }
        let pages: Vec<Page> = self.site.pages();
        pages.par_iter().try_for_each(|page| render(&self.site.view(*page)))?;
        let faults = faults.into_inner().unwrap_or_else(PoisonError::into_inner);
        Ok(faults.into_values().map(|(_, fault)| fault).collect())
    }
}
