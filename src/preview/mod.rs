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

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::watch;

pub use self::editor::Editor;
use self::notes::Writer;
use self::shown::{Good, Said, Shown};
use crate::build::{Plan, Rendered};
use crate::message::Phrases;

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
    looked_through: Arc<Mutex<Rendered>>,
    /// Set when there is something newer to look through.
    outdated: Arc<AtomicBool>,
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
        Ok(Self { addresses, shown, looked_through: Arc::default(), outdated: Arc::default() })
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

    /// Shows what a build came to: the site, or what is wrong, over the last good one.
    pub fn show(&self, plan: Plan) {
        let Plan { sources, diagnostics, ready, .. } = plan;
        let good = ready.map(|ready| Arc::new(Good::new(ready, Arc::clone(&sources))));
        self.say(good.clone(), Said { sources, diagnostics, failure: None });
        if let Some(good) = good.filter(|good| good.ready.has_own_templates()) {
            self.look_through(good);
        }
    }

    /// Shows why the portal could not be read, over the last good site.
    pub fn fail(&self, reason: String) {
        self.say(None, Said { failure: Some(reason), ..Said::default() });
    }

    fn say(&self, good: Option<Arc<Good>>, said: Said) {
        self.outdated.store(true, Ordering::Relaxed);
        self.shown.send_modify(|shown| {
            let before = shown.take();
            let revision = before.as_ref().map_or(0, |before| before.revision) + 1;
            let good = good.or_else(|| before.and_then(|before| before.good.clone()));
            *shown = Some(Arc::new(Shown { revision, good, said: Arc::new(said) }));
        });
    }

    /// Renders every page whose view has changed, in the background, to find what is wrong with the portal's templates on
    /// pages that nobody has opened; what newer there is to show ends it.
    fn look_through(&self, good: Arc<Good>) {
        let (shown, looked_through) = (self.shown.clone(), Arc::clone(&self.looked_through));
        let outdated = Arc::clone(&self.outdated);
        let revision = self.shown.borrow().as_ref().map_or(0, |shown| shown.revision);
        let work = move || {
            let mut rendered = looked_through.lock().unwrap_or_else(PoisonError::into_inner);
            let is_newest = || shown.borrow().as_ref().is_some_and(|shown| shown.revision == revision);
            if !is_newest() {
                return;
            }
            outdated.store(false, Ordering::Relaxed);
            let go_on = || if outdated.load(Ordering::Relaxed) { Err(()) } else { Ok(()) };
            let faults = good.ready.each_change(&mut rendered, |_| go_on(), |_| go_on().map(|()| true));
            let Some(faults) = faults.ok().filter(|faults| !faults.is_empty()) else { return };
            shown.send_if_modified(|shown| {
                let Some(now) = shown.take() else { return false };
                let is_newest = now.revision == revision;
                *shown = Some(if is_newest { Arc::new(now.with_faults(faults)) } else { now });
                is_newest
            });
        };
        // Without a thread, what is wrong is found when its page is opened, or by a build.
        drop(std::thread::Builder::new().name("look-through".to_owned()).spawn(work));
    }
}
