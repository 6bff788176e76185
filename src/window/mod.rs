//! The window: a function of a snapshot that returns commands.
//!
//! Nothing here touches disk or network; what the window needs from outside, such as a file dialog,
//! it leaves as a [`Request`] for [`app`], which is the only part that opens a real window.

pub mod app;
mod asking;
mod desktop;
pub mod fonts;
mod paste;
#[cfg(target_os = "linux")]
mod xdnd_watch;

mod shell;
mod sidebar;
mod top_bar;

mod activity;
mod checks;
mod contents;
mod devices;
mod header;
mod manifest_tab;
mod overview;
mod permissions;
mod requirements;
mod signature_card;
mod xml_pane;

mod certificate;
mod compare;
mod dialog;
mod doctor;
mod reach;
mod rehearsal;
mod share;
mod tree;
mod ways;

mod code_card;
mod install_panel;
mod phones;
mod poster;

mod drop_overlay;
mod empty;
mod toast;

mod amounts;
mod app_icon;
mod apple_names;
mod banner;
mod button;
mod certificate_words;
mod check_words;
mod closer_phrases;
mod convert;
mod draw;
mod facts;
mod field;
mod icons;
mod keys;
mod logo;
mod mark;
mod menu;
mod name_language;
mod notes;
mod phrases;
mod rows;
mod search_field;
mod state;
pub mod theme;
mod udid;
mod words;

#[cfg(test)]
mod gallery;

use crate::session::{Command, Snapshot};

use state::Pass;
pub use state::{HoverProblem, HoveredItem, Request, Segment, Tab, WindowState};

/// Draws everything and returns what the person asked for.
///
/// Fonts and style must have been installed in the context: [`fonts::install`], [`theme::install`].
pub fn root_ui(ui: &mut egui::Ui, snapshot: &Snapshot, state: &mut WindowState) -> Vec<Command> {
    let time_secs = ui.input(|input| input.time);
    let mut pass = Pass {
        snapshot,
        now: state.now(snapshot, time_secs),
        commands: Vec::new(),
    };
    shell::shell_ui(ui, &mut pass, state);
    pass.commands
}
