//! The desktop around the window: what the system tells it and does for it. Nothing here knows what Airlift is for.

pub mod awake;
#[cfg(target_os = "linux")]
pub mod drop_watch;
mod emoji;
pub mod files;
pub mod fonts;
pub mod look;
pub mod menu_bar;
pub mod message_box;
pub mod notification;
pub mod paste;
pub mod show;
mod system;

use std::path::PathBuf;
use std::sync::Arc;

pub use system::{Display, check, file_dialogs_answer, has_file_dialog};

/// Calls for a frame; may be called from any thread, as often as there is news.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Why the window could not be opened.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum WindowError {
    /// Neither `DISPLAY` nor `WAYLAND_DISPLAY` is set.
    #[error("there is no display to open a window on: start Airlift inside a desktop session, or use airlift-cli")]
    NoDisplay,
    /// A library without which no window can be opened.
    #[error("the library {name} is missing: install it with the system's package manager, or use airlift-cli")]
    MissingLibrary {
        /// Its file name.
        name: String,
    },
    /// The window system or OpenGL refused.
    #[error("the window could not be opened ({detail}): check the graphics driver, or use airlift-cli")]
    Refused {
        /// What the system said.
        detail: String,
    },
}

/// A drag that winit loses.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LostDrag {
    /// What is wrong with it; `None` when its good files are all there is to say.
    pub trouble: Option<DragTrouble>,
    /// The files in it that are there.
    pub good: Vec<PathBuf>,
}

/// What is wrong with an item of a drag.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DragTrouble {
    /// The file with this name is no longer there.
    Gone(String),
    /// It lies on the web.
    Web,
    /// It is no file.
    NoFile,
}
