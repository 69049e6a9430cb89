//! The preview: the last good site over HTTP, from memory, with what keeps open pages up to date.
//!
//! [`Preview::show`] takes what a build came to. Good sites are served as a static host would; what an editor needs beside
//! them, the script in the page asks for. How a site is made, and when, is left to the caller (`cli`).

mod address;
mod answer;
mod connections;
mod editor;
mod guard;
mod notes;
mod seen;
mod server;
mod shown;

use std::hash::{BuildHasher, RandomState};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::watch;

pub use self::editor::Editor;
use self::notes::Writer;
use self::shown::{Good, Said, Shown};
use crate::build::{Plan, Rendered};
use crate::diagnostic::Diagnostic;
use crate::message::Phrases;

/// How many pages are looked through before one sees whether there is something else to do.
const PAGES_AT_ONCE: usize = 16;

/// Where and for whom to preview.
#[derive(Debug)]
pub struct Settings {
    /// The port; the next free one is taken unless it was asked for.
    pub port: u16,
    /// Whether only this port will do.
    pub exact_port: bool,
    /// The address to listen at instead of this machine's own alone.
    pub host: Option<IpAddr>,
    /// What opens files.
    pub editor: Editor,
    /// The portal's folder, absolute.
    pub root: PathBuf,
    /// The words of everything that is shown beside the site.
    pub phrases: Phrases,
}

/// A preview that is being served.
#[derive(Debug)]
pub struct Preview {
    addresses: Vec<SocketAddr>,
    shown: watch::Sender<Option<Arc<Shown>>>,
    /// What pages were rendered from when they were last looked through for faults.
    rendered: Rendered,
    /// The site that is being looked through, and from which page on.
    looking: Option<(Arc<Good>, usize)>,
    /// What was found there.
    found: Vec<Diagnostic>,
}

impl Preview {
    /// Begins to listen; whoever asks before anything is shown waits for it.
    ///
    /// # Errors
    ///
    /// When no address can be listened at.
    pub fn start(settings: Settings) -> io::Result<Self> {
        let (shown, receiver) = watch::channel(None);
        let listeners = server::listen(settings.host, settings.port, settings.exact_port)?;
        let addresses = listeners.iter().map(std::net::TcpListener::local_addr).collect::<io::Result<_>>()?;
        let writer = Writer { phrases: settings.phrases, editor: settings.editor, root: settings.root };
        server::start(listeners, server::Served::new(receiver, writer, settings.host))?;
        Ok(Self { addresses, shown, rendered: Rendered::default(), looking: None, found: Vec::new() })
    }

    /// The addresses that are listened at.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// The folder that the site stands in on its host: `/`, or for example `/portal/`.
    pub fn base(&self) -> String {
        let shown = self.shown.borrow().clone();
        shown.and_then(|shown| Some(shown.good.as_ref()?.base.clone())).unwrap_or_else(|| "/".to_owned())
    }

    /// Whether there has been a site against which nothing stood.
    pub fn has_site(&self) -> bool {
        self.shown.borrow().as_ref().is_some_and(|shown| shown.good.is_some())
    }

    /// Shows what a build came to: the site, or what is wrong, over the last good one.
    pub fn show(&mut self, plan: Plan) {
        let Plan { sources, diagnostics, ready, .. } = plan;
        let good = ready.map(|ready| Arc::new(Good::new(ready, Arc::clone(&sources))));
        // Only a portal's own templates can fail on a page, and only a build or somebody who opens it would meet that.
        self.looking = good.clone().filter(|good| good.ready.has_own_templates()).map(|good| (good, 0));
        self.found.clear();
        let mut faults = self.said().map(|said| said.faults_in(&sources)).unwrap_or_default();
        faults.retain(|_| self.looking.is_some());
        self.say(good, Said { sources, diagnostics, faults, failure: None });
    }

    /// Shows why the portal could not be read, over the last good site.
    pub fn fail(&mut self, reason: String) {
        self.looking = None;
        self.say(None, Said { failure: Some(reason), ..Said::default() });
    }

    /// Renders some more pages that nobody has opened, to find what is wrong with the portal's templates there, and shows
    /// it; returns whether there are more to look at. To be called while there is nothing else to do.
    pub fn look_further(&mut self) -> bool {
        let (Some((good, from)), Some(said)) = (self.looking.take(), self.said()) else { return false };
        let to = from + PAGES_AT_ONCE;
        for fault in good.ready.look_through(&mut self.rendered, from..to) {
            if !self.found.iter().any(|found| found.span() == fault.span()) {
                self.found.push(fault);
            }
        }
        let is_more = to < good.ready.site.pages().len();
        let is_shown = |fault: &Diagnostic| said.faults.iter().any(|shown| shown.span() == fault.span());
        // What was found before is taken back when all pages have been looked through without it.
        let is_over = !is_more && said.faults.len() != self.found.len();
        if is_over || !self.found.iter().all(is_shown) {
            let before = said.faults.iter().filter(|_| is_more);
            let before = before.filter(|shown| !self.found.iter().any(|found| found.span() == shown.span()));
            let faults = self.found.iter().chain(before).cloned().collect();
            self.say(None, Said { faults, ..Said::clone(&said) });
        }
        self.looking = is_more.then_some((good, to));
        is_more
    }

    fn said(&self) -> Option<Arc<Said>> {
        self.shown.borrow().as_ref().map(|shown| Arc::clone(&shown.said))
    }

    fn say(&self, good: Option<Arc<Good>>, said: Said) {
        let before = self.shown.borrow().clone();
        let revision = before.as_ref().map_or_else(first_revision, |before| before.revision + 1);
        let good = good.or_else(|| before.as_ref().and_then(|before| before.good.clone()));
        let shown = Shown { revision, good, said: Arc::new(said) };
        // Giving back what was shown takes its time, and comes after.
        let given_back = self.shown.send_replace(Some(Arc::new(shown)));
        drop((before, given_back));
    }
}

/// A number to count from that another run of the program hardly begins with, and that scripts can hold.
fn first_revision() -> u64 {
    RandomState::new().hash_one(()) >> 12
}
