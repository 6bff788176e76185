//! The window: a function of a snapshot that returns commands.
//!
//! Nothing here touches disk or network; what the window needs from outside, such as a file dialog,
//! it leaves as a [`Request`] for [`app`], which is the only part that opens a real window.
//! What only the window knows lies in `state`: the shell, which every panel reaches through its drawing context,
//! and one state a panel, which that panel alone is lent.

pub mod app;
#[cfg(target_os = "macos")]
mod asked_by_macos;
mod file_dialogs;

mod shell;
mod sidebar;
mod top_bar;

mod activity;
mod checks;
mod contents;
mod devices;
mod header;
mod manifest_tab;
mod manifest_tools;
mod overview;
mod permissions;
mod requirements;
mod signature_card;
mod xml_pane;

mod certificate;
mod compare;
mod dialog;
mod distribution;
mod doctor;
mod plist_viewer;
mod publish;
mod reachability;
mod self_test;
mod settings;
mod share;

mod code_card;
mod install_panel;
mod phones;
mod poster;

mod announcer;
mod drop_overlay;
mod empty;
mod import_result;
mod item_choice;
mod toast;

mod amounts;
mod app_icon;
mod apple_names;
mod banner;
mod bidi;
mod button;
mod certificate_words;
mod check_words;
mod convert;
mod cx;
mod details;
mod draw;
mod facts;
mod field;
mod icons;
mod keys;
mod layout;
mod link_ends;
mod logo;
mod menu;
mod menu_bar;
mod name_language;
mod notes;
mod notifications;
mod one_stop;
mod phrases;
mod question;
mod rows;
mod search_field;
mod state;
pub mod theme;
mod udid;
mod verdict_icon;
mod words;

#[cfg(test)]
mod gallery;

use crate::activity::Stage;
use crate::desktop::awake::AwakeWish;
use crate::session::{Command, Snapshot};
use shell::Overlay;

pub use cx::FrameClock;
pub use drop_overlay::{Drops, HoverProblem};
pub use shell::{Request, Segment, Selection, Shell, Tab};
pub use state::WindowState;

/// What goes on before a frame is drawn, and while the window is hidden and none is: whether it closes. Returns what closing asks for.
pub fn root_logic(ctx: &egui::Context, snapshot: &Snapshot, state: &mut WindowState) -> Option<Command> {
    let size = f32::from(snapshot.settings.size_percent) / 100.0;
    if (ctx.zoom_factor() - size).abs() > f32::EPSILON {
        ctx.set_zoom_factor(size);
    }
    let (asked, system) = (snapshot.settings.display, state.looks);
    theme::set_contrast(ctx, system.increase_contrast || asked.increase_contrast);
    theme::set_still(ctx, system.reduce_motion || asked.reduce_motion);
    activity::closing::watch(ctx, snapshot, &mut state.shell)
}

/// Whether the computer may go to sleep by itself: not while phones download, and the screen not while a poster is shown.
fn awake_wish(snapshot: &Snapshot, state: &WindowState) -> AwakeWish {
    if !snapshot.settings.keep_awake {
        AwakeWish::Nothing
    } else if state.shell.overlay == Some(Overlay::Poster) {
        AwakeWish::Screen
    } else if snapshot.phones.iter().any(|phone| phone.stage == Stage::Downloading) {
        AwakeWish::Program
    } else {
        AwakeWish::Nothing
    }
}

/// Draws everything and returns what the person asked for. After [`root_logic`].
///
/// Fonts and style must have been installed in the context: [`crate::desktop::fonts::install`], [`theme::install`].
pub fn root_ui(ui: &mut egui::Ui, snapshot: &Snapshot, state: &mut WindowState) -> Vec<Command> {
    shell::shell_ui(ui, snapshot, state)
}
