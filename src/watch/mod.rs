//! Waiting until a portal may have changed.
//!
//! What a system tells of changes is a hint and no more: it may tell too much, in another order, of only one of two files,
//! and on network mounts nothing at all. So a [`Watch`] says when it is time to look again, soon after a hint and now and
//! then without one; what has changed is found out by looking. `cli` is the caller.
#![expect(
    clippy::disallowed_methods,
    reason = "waiting needs a clock; it says when to look, not what is seen"
)]

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, ModifyKind, RenameMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// How long nothing more must happen after a hint: editors write a file in several steps.
const PAUSE: Duration = Duration::from_millis(30);

/// How long after a hint that somebody has written a file to its end, or given it its name: only what belongs together
/// may follow.
const SHORT_PAUSE: Duration = Duration::from_millis(15);

/// How long one waits for that at most.
const LONGEST_PAUSE: Duration = Duration::from_millis(250);

/// How often one looks without a hint where the system gives hints: what it misses is not missed for long.
const SELDOM: Duration = Duration::from_secs(3);

/// How often one looks where it gives none.
const OFTEN: Duration = Duration::from_millis(500);

/// Something happened that is worth looking, or waking, for; the weightiest last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Hint {
    /// A file was written to its end, or moved to its place.
    Whole,
    Change,
    /// A watched folder itself came, went or was exchanged, or some hints were lost: it is to be watched anew.
    Upheaval,
    /// The system does not go on watching.
    Blind,
    Stop,
}

/// What ended a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Woken {
    /// Something may have changed: the system said so.
    Told,
    /// It is time to look again, though nobody said anything.
    Due,
    /// A [`Stopper`] was used: no further wait makes sense.
    Stop,
}

/// Waits until a folder may have changed.
#[derive(Debug)]
pub struct Watch {
    root: PathBuf,
    /// The folders below it that are watched with all that is in them.
    folders: Vec<PathBuf>,
    hints: Receiver<Hint>,
    sender: Sender<Hint>,
    /// Nothing, where one only looks now and then.
    watcher: Option<RecommendedWatcher>,
    watched: BTreeMap<PathBuf, Identity>,
    failure: Option<notify::Error>,
    /// Whether the system tells of whatever changes.
    is_told: bool,
    /// How often to look where it does, without a hint.
    seldom: Duration,
}

/// Which folder stands at a path: its device and its number there.
type Identity = (u64, u64);

/// Ends a wait from another thread.
#[derive(Clone, Debug)]
pub struct Stopper(Sender<Hint>);

impl Stopper {
    /// Ends the wait that is under way, or the next.
    pub fn stop(&self) {
        let _ = self.0.send(Hint::Stop);
    }
}

impl Watch {
    /// Watches a file in a folder, and everything in some folders below it, whether they are there yet or not. With
    /// `poll`, and where the system refuses to watch, one looks often instead.
    pub fn begin(root: &Path, file: &str, folders: &[&str], poll: bool) -> Self {
        let (sender, hints) = channel();
        let mut watch = Self {
            root: root.to_owned(),
            folders: folders.iter().map(|folder| root.join(folder)).collect(),
            hints,
            sender,
            watcher: None,
            watched: BTreeMap::new(),
            failure: None,
            is_told: false,
            seldom: SELDOM,
        };
        if !poll {
            let sender = watch.sender.clone();
            let scope =
                Scope { root: root.to_owned(), file: root.join(file), folders: watch.folders.clone() };
            let tell = move |event: notify::Result<Event>| {
                if let Some(hint) = scope.hint(event) {
                    let _ = sender.send(hint);
                }
            };
            match notify::recommended_watcher(tell) {
                Ok(watcher) => watch.watcher = Some(watcher),
                Err(error) => watch.failure = Some(error),
            }
            watch.follow();
        }
        watch
    }

    /// Looks as seldom as this without a hint where the system gives hints, so that it can be seen what hints alone do.
    pub fn looking_every(mut self, seldom: Duration) -> Self {
        self.seldom = seldom;
        self
    }

    /// Why the system does not watch, though it was asked to.
    pub fn failure(&self) -> Option<&notify::Error> {
        self.failure.as_ref()
    }

    /// What ends a wait from another thread.
    pub fn stopper(&self) -> Stopper {
        Stopper(self.sender.clone())
    }

    /// Waits until it is time to look again.
    pub fn wait(&mut self) -> Woken {
        self.wait_and(|| false)
    }

    /// As [`wait`](Self::wait); meanwhile `idle` is done, again and again in small steps, as long as it says that there is
    /// more to do.
    pub fn wait_and(&mut self, mut idle: impl FnMut() -> bool) -> Woken {
        let longest = if self.is_told { self.seldom } else { OFTEN };
        let end = Instant::now() + longest;
        let mut first = self.hints.try_recv();
        while first.is_err() && Instant::now() < end && idle() {
            first = self.hints.try_recv();
        }
        let left = || end.saturating_duration_since(Instant::now());
        let hint = match first.or_else(|_| self.hints.recv_timeout(left())) {
            Ok(first) => Some(self.settle(first)),
            // Never disconnected: the sender is here as well.
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => None,
        };
        let woken = match hint {
            Some(Hint::Stop) => return Woken::Stop,
            Some(_) => Woken::Told,
            None => Woken::Due,
        };
        match hint {
            Some(Hint::Upheaval) => self.forget(),
            Some(Hint::Blind) => self.watcher = None,
            _ => {}
        }
        // Before one looks: what changes after that has its own hint.
        self.follow();
        woken
    }

    /// Waits until nothing more happens, and returns the weightiest hint.
    fn settle(&self, first: Hint) -> Hint {
        let end = Instant::now() + LONGEST_PAUSE;
        let (mut weightiest, mut last) = (first, first);
        while weightiest != Hint::Stop {
            let left = end.saturating_duration_since(Instant::now());
            let pause = if last == Hint::Whole { SHORT_PAUSE } else { PAUSE };
            match self.hints.recv_timeout(pause.min(left)) {
                Ok(hint) => (weightiest, last) = (weightiest.max(hint), hint),
                Err(_) => break,
            }
            if left.is_zero() {
                break;
            }
        }
        weightiest
    }

    /// Watches nothing, so that everything is watched anew: what a system watches is a folder, not its path.
    fn forget(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        for folder in std::mem::take(&mut self.watched).into_keys() {
            // The system may have forgotten it already.
            let _ = watcher.unwatch(&folder);
        }
    }

    /// Watches the folders that stand there now: one may have come, gone, been exchanged for another, or be a link that
    /// leads elsewhere now.
    fn follow(&mut self) {
        self.is_told = self.watcher.is_some();
        let Some(watcher) = &mut self.watcher else { return };
        let whole = self.folders.iter().map(|folder| (folder, RecursiveMode::Recursive));
        for (folder, mode) in [(&self.root, RecursiveMode::NonRecursive)].into_iter().chain(whole) {
            let now = fs::metadata(folder).ok().filter(fs::Metadata::is_dir);
            let now = now.map(|metadata| (metadata.dev(), metadata.ino()));
            // Nobody tells when what a link led to comes back, or the portal as a whole.
            self.is_told &= now.is_some() || (mode == RecursiveMode::Recursive && !folder.is_symlink());
            if self.watched.get(folder) == now.as_ref() {
                continue;
            }
            if self.watched.remove(folder).is_some() {
                // The system may have forgotten it already.
                let _ = watcher.unwatch(folder);
            }
            let Some(now) = now else { continue };
            match watcher.watch(folder, mode) {
                Ok(()) => {
                    self.watched.insert(folder.clone(), now);
                }
                // It, or a folder in it, went in this very moment: it is tried again.
                Err(error) if is_gone(&error) => {
                    self.is_told = false;
                    let _ = watcher.unwatch(folder);
                }
                Err(error) => {
                    self.failure = Some(error);
                    self.watcher = None;
                    self.is_told = false;
                    return;
                }
            }
        }
    }
}

/// Whether something could not be watched because it is not there.
fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        notify::ErrorKind::PathNotFound => true,
        notify::ErrorKind::Io(error) => error.kind() == io::ErrorKind::NotFound,
        _ => false,
    }
}

/// Where something has to happen to be worth looking for.
struct Scope {
    root: PathBuf,
    file: PathBuf,
    folders: Vec<PathBuf>,
}

impl Scope {
    /// What an event is worth.
    fn hint(&self, event: notify::Result<Event>) -> Option<Hint> {
        let event = match event {
            Ok(event) => event,
            // New folders are not watched any more.
            Err(error) if matches!(error.kind, notify::ErrorKind::MaxFilesWatch) => return Some(Hint::Blind),
            Err(_) => return Some(Hint::Upheaval),
        };
        if event.need_rescan() {
            return Some(Hint::Upheaval);
        }
        let is_watched = |path: &PathBuf| *path == self.root || self.folders.contains(path);
        // Beside the portal's own file and folders, the folder may hold anything, such as the site that is built.
        let is_foreign = |path: &PathBuf| {
            path.parent() == Some(&*self.root) && *path != self.file && !self.folders.contains(path)
        };
        match event.kind {
            _ if !event.paths.is_empty() && event.paths.iter().all(is_foreign) => None,
            EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_))
                if event.paths.iter().any(is_watched) =>
            {
                Some(Hint::Upheaval)
            }
            EventKind::Access(AccessKind::Close(AccessMode::Write)) => Some(Hint::Whole),
            EventKind::Modify(ModifyKind::Name(RenameMode::To | RenameMode::Both)) => Some(Hint::Whole),
            // That a file was opened or read changes nothing, and who looks does both.
            EventKind::Access(_) => None,
            _ => Some(Hint::Change),
        }
    }
}
