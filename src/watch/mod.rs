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
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

/// How long nothing more must happen after a hint: editors write a file in several steps.
const PAUSE: Duration = Duration::from_millis(25);

/// How long one waits for that at most.
const LONGEST_PAUSE: Duration = Duration::from_millis(250);

/// How often one looks without a hint where the system gives hints: what it misses is not missed for long.
const SELDOM: Duration = Duration::from_secs(3);

/// How often one looks where it gives none.
const OFTEN: Duration = Duration::from_millis(500);

/// Something happened that is worth looking, or waking, for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hint {
    Change,
    Stop,
}

/// What ended a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Woken {
    /// It is time to look again.
    Look,
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
    /// Watches what stands directly in a folder, and everything in some folders below it, whether they are there yet or
    /// not. With `poll`, and where the system refuses to watch, one looks often instead.
    pub fn begin(root: &Path, folders: &[&str], poll: bool) -> Self {
        let (sender, hints) = channel();
        let mut watch = Self {
            root: root.to_owned(),
            folders: folders.iter().map(|folder| root.join(folder)).collect(),
            hints,
            sender,
            watcher: None,
            watched: BTreeMap::new(),
            failure: None,
        };
        if !poll {
            let sender = watch.sender.clone();
            let tell = move |event: notify::Result<Event>| {
                if event.as_ref().map_or(true, is_change) {
                    let _ = sender.send(Hint::Change);
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

    /// Why the system does not watch, though it was asked to.
    pub fn failure(&self) -> Option<&notify::Error> {
        self.failure.as_ref()
    }

    /// What ends a wait from another thread.
    pub fn stopper(&self) -> Stopper {
        Stopper(self.sender.clone())
    }

    /// Waits until it is time to look again. Meanwhile `idle` is done, again and again in small steps, as long as it says
    /// that there is more to do.
    pub fn wait(&mut self, mut idle: impl FnMut() -> bool) -> Woken {
        let longest = if self.watcher.is_some() { SELDOM } else { OFTEN };
        let end = Instant::now() + longest;
        let mut hint = self.hints.try_recv();
        while hint.is_err() && Instant::now() < end && idle() {
            hint = self.hints.try_recv();
        }
        let left = || end.saturating_duration_since(Instant::now());
        let woken = match hint.or_else(|_| self.hints.recv_timeout(left())) {
            Ok(Hint::Change) => self.settle(),
            Ok(Hint::Stop) => Woken::Stop,
            // Never disconnected: the sender is here as well.
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => Woken::Look,
        };
        // Before one looks: what changes after that has its own hint.
        self.follow();
        woken
    }

    /// Waits until nothing more happens.
    fn settle(&self) -> Woken {
        let end = Instant::now() + LONGEST_PAUSE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.hints.recv_timeout(PAUSE.min(left)) {
                Ok(Hint::Stop) => return Woken::Stop,
                Ok(Hint::Change) if !left.is_zero() => {}
                _ => return Woken::Look,
            }
        }
    }

    /// Watches the folders that stand there now: one may have come, gone, been exchanged for another, or be a link that
    /// leads elsewhere now.
    fn follow(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        let whole = self.folders.iter().map(|folder| (folder, RecursiveMode::Recursive));
        for (folder, mode) in [(&self.root, RecursiveMode::NonRecursive)].into_iter().chain(whole) {
            let now = fs::metadata(folder).ok().filter(fs::Metadata::is_dir);
            let now = now.map(|metadata| (metadata.dev(), metadata.ino()));
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
                // It went again in this very moment.
                Err(_) if !folder.exists() => {}
                Err(error) => {
                    self.failure = Some(error);
                    self.watcher = None;
                    return;
                }
            }
        }
    }
}

/// Whether something may be different after an event: that a file was opened or read changes nothing, and who looks
/// does both.
fn is_change(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    }
}
