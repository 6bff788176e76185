//! What macOS asks of the window beside its own events: files from Finder, and to end. It waits here until the window looks.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use crate::desktop::Wake;
use crate::sync::lock;
use crate::system_calls::application::{self, Listener};

/// What is asked.
pub(super) enum SystemRequest {
    /// To open files: by double-click, Open with, or a drop on the Dock icon.
    Open(Vec<PathBuf>),
    /// To end: from the Dock's menu.
    Quit,
}

/// Files that are opened at once are one request; more than a few wait only while the window starts.
const WAITING_LIMIT: usize = 64;

static WAITING: Mutex<Waiting> = Mutex::new(Waiting {
    asked: Vec::new(),
    wake: None,
    farewell: None,
});

struct Waiting {
    asked: Vec<SystemRequest>,
    wake: Option<Wake>,
    farewell: Option<Arc<dyn Fn() + Send + Sync>>,
}

/// Listens, before the window is there.
pub(super) fn listen() {
    let is_heard = application::listen(Listener {
        open: Box::new(|paths| wait(SystemRequest::Open(paths))),
        quit: Box::new(|| wait(SystemRequest::Quit)),
        farewell: Box::new(|| {
            let farewell = lock(&WAITING).farewell.clone();
            if let Some(farewell) = farewell {
                farewell();
            }
        }),
    });
    debug_assert!(is_heard, "winit's delegate has another name");
}

/// The window is there: it is woken from now on.
pub(super) fn begin(wake: Wake, farewell: Arc<dyn Fn() + Send + Sync>) {
    let mut waiting = lock(&WAITING);
    waiting.wake = Some(wake);
    waiting.farewell = Some(farewell);
}

fn wait(asked: SystemRequest) {
    let mut waiting = lock(&WAITING);
    if waiting.asked.len() < WAITING_LIMIT {
        waiting.asked.push(asked);
    }
    if let Some(wake) = waiting.wake.clone() {
        drop(waiting);
        wake();
    }
}

/// What was asked since it was looked at last.
pub(super) fn taken() -> Vec<SystemRequest> {
    std::mem::take(&mut lock(&WAITING).asked)
}
