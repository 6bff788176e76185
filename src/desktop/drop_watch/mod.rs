//! Drags that winit loses: on X11 some, on Wayland all. A second connection to the display listens for them.

mod drag_list;
mod wayland;
mod x11;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use winit::raw_window_handle::{HasDisplayHandle, HasWindowHandle, RawWindowHandle};

use super::{LostDrag, Wake};
use crate::sync::lock;

/// Whether a file with this name is worth dropping; folders always are.
pub type Opens = fn(&Path) -> bool;

/// What the watching thread saw.
#[derive(Clone, Default)]
struct SeenDrags {
    seen: Arc<Mutex<Seen>>,
    wake: Option<Wake>,
}

#[derive(Default)]
struct Seen {
    drag: Option<LostDrag>,
    hovered: Vec<PathBuf>,
    dropped: Vec<Vec<PathBuf>>,
}

impl SeenDrags {
    fn change(&self, change: impl FnOnce(&mut Seen)) {
        change(&mut lock(&self.seen));
        if let Some(wake) = &self.wake {
            wake();
        }
    }
}

/// Listens for drags over one window, for as long as it lives.
#[derive(Default)]
pub struct DropWatch {
    seen: SeenDrags,
    /// Ends with the window: it listens on the window's own connection.
    on_wayland: Option<wayland::WaylandDrops>,
}

impl DropWatch {
    /// Watches this window. Without a connection drops are simply as winit delivers them.
    pub fn start(window: &(impl HasWindowHandle + HasDisplayHandle), opens: Opens, wake: Wake) -> Self {
        let seen = SeenDrags {
            wake: Some(wake),
            ..SeenDrags::default()
        };
        let x11_window = match window.window_handle().map(|handle| handle.as_raw()) {
            Ok(RawWindowHandle::Xlib(handle)) => u32::try_from(handle.window).ok(),
            Ok(RawWindowHandle::Xcb(handle)) => Some(handle.window.get()),
            _ => None,
        };
        let on_wayland = match x11_window {
            Some(x11_window) => {
                x11::watch(x11_window, opens, seen.clone());
                None
            }
            None => wayland::WaylandDrops::start(window, opens, seen.clone()),
        };
        Self { seen, on_wayland }
    }

    /// Whether drags over a window on Wayland are heard.
    pub fn hears_wayland(&self) -> bool {
        self.on_wayland.is_some()
    }

    /// The drag that hovers over the window and cannot be dropped as it is.
    pub fn drag(&self) -> Option<LostDrag> {
        lock(&self.seen.seen).drag.clone()
    }

    /// The files that hover over the window and that winit says nothing of.
    pub fn hovered(&self) -> Vec<PathBuf> {
        lock(&self.seen.seen).hovered.clone()
    }

    /// The files of each such drag that ended over the window since the last time; none where all were lost.
    pub fn dropped(&self) -> Vec<Vec<PathBuf>> {
        std::mem::take(&mut lock(&self.seen.seen).dropped)
    }
}
