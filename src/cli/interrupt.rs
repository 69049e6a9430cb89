//! Ctrl-C, and the system's wish that the program should end.
//!
//! That a terminal was closed is left to the system: who started the program with `nohup` wants it to go on.

use std::process;

use tokio::runtime::Builder;
use tokio::signal::unix::{SignalKind, signal};

use crate::watch::Stopper;

/// How a program ends that was interrupted twice, by the usage of shells.
const INTERRUPTED: i32 = 130;

/// Makes an interruption end what waits; a second one ends the program at once.
pub(super) fn stops(stopper: Stopper) {
    let listen = move || {
        let Ok(runtime) = Builder::new_current_thread().enable_io().build() else { return };
        runtime.block_on(async {
            let kinds = [SignalKind::interrupt(), SignalKind::terminate()];
            let [Ok(mut interrupt), Ok(mut terminate)] = kinds.map(signal) else { return };
            for again in [false, true] {
                tokio::select! {
                    _ = interrupt.recv() => {}
                    _ = terminate.recv() => {}
                }
                if again {
                    process::exit(INTERRUPTED);
                }
                stopper.stop();
            }
        });
    };
    // Without a thread, the system ends the program as it ends any other.
    drop(std::thread::Builder::new().name("interrupt".to_owned()).spawn(listen));
}
