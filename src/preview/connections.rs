//! Connections that are open, so that those who ask nothing keep nobody out.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio::task::AbortHandle;

/// So many connections are open at once, at most.
const MOST: usize = 512;

/// The connections that are open, the oldest first.
#[derive(Clone, Debug, Default)]
pub(super) struct Connections(Arc<Mutex<Vec<Connection>>>);

#[derive(Debug)]
struct Connection {
    task: AbortHandle,
    /// Whether a whole request has come through it.
    has_asked: Arc<AtomicBool>,
}

impl Connections {
    /// Adds a connection. Where there are too many, the oldest that has asked nothing gives way, or the oldest.
    pub(super) fn add(&self, task: AbortHandle, has_asked: Arc<AtomicBool>) {
        let mut open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        open.retain(|connection| !connection.task.is_finished());
        if open.len() >= MOST {
            let silent = open.iter().position(|connection| !connection.has_asked.load(Ordering::Relaxed));
            open.remove(silent.unwrap_or(0)).task.abort();
        }
        open.push(Connection { task, has_asked });
    }
}
