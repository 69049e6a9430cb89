//! Connections that are open, so that those who ask nothing keep nobody out.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rustix::process::{Resource, getrlimit};
use tokio::task::AbortHandle;

/// So many connections are open at once, at most.
const MOST: usize = 512;

/// The connections that are open, the oldest first.
#[derive(Clone, Debug)]
pub(super) struct Connections {
    open: Arc<Mutex<Vec<Connection>>>,
    most: usize,
}

#[derive(Debug)]
struct Connection {
    task: AbortHandle,
    /// Whether a whole request has come through it.
    has_asked: Arc<AtomicBool>,
}

impl Default for Connections {
    fn default() -> Self {
        // Half of the files that a program may have open stay for everything else, first of all for the portal's own.
        let files = getrlimit(Resource::Nofile).current.and_then(|files| usize::try_from(files).ok());
        Self { open: Arc::default(), most: files.map_or(MOST, |files| MOST.min(files / 2)).max(1) }
    }
}

impl Connections {
    /// Adds a connection; where there are too many, another gives way.
    pub(super) fn add(&self, task: AbortHandle, has_asked: Arc<AtomicBool>) {
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|connection| !connection.task.is_finished());
        if open.len() >= self.most {
            give_way(&mut open);
        }
        open.push(Connection { task, has_asked });
    }

    /// Makes room for another connection than those that are open.
    pub(super) fn make_room(&self) {
        give_way(&mut self.open.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// Ends the oldest connection that has asked nothing, or the oldest.
fn give_way(open: &mut Vec<Connection>) {
    let silent = open.iter().position(|connection| !connection.has_asked.load(Ordering::Relaxed));
    if !open.is_empty() {
        open.remove(silent.unwrap_or(0)).task.abort();
    }
}
