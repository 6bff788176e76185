//! Keys: the shortcuts of the window. Each works wherever it makes sense and leaves typing alone.

use egui::{Id, Key, KeyboardShortcut, Modifiers, Ui};

use super::cx::Cx;
use super::settings::{self, SettingsSection};
use super::shell::{Overlay, Request, Tab};
use super::{compare, field, install_panel, plist_viewer, poster};
use crate::manifest::Field;
use crate::session::BuildView;

/// Opens the file dialog.
pub(super) const OPEN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::O);
/// Opens the dialog that chooses a folder to watch.
pub(super) const WATCH: KeyboardShortcut = KeyboardShortcut::new(COMMAND_SHIFT, Key::O);
/// Opens the settings.
pub(super) const SETTINGS: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Comma);
/// Looks for a build.
pub(super) const SEARCH: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::F);
/// Looks for a build, as programs for chatting and writing code do.
const SEARCH_TOO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::K);
/// Changes the title that testers see.
pub(super) const RENAME: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::F2);
/// Shows the poster.
pub(super) const FULL_SCREEN: KeyboardShortcut = KeyboardShortcut::new(COMMAND_SHIFT, Key::F);
/// Copies the link of the code that is shown.
pub(super) const COPY_LINK: KeyboardShortcut = KeyboardShortcut::new(COMMAND_SHIFT, Key::C);
/// Publishes the build.
pub(super) const PUBLISH: KeyboardShortcut = KeyboardShortcut::new(COMMAND_SHIFT, Key::P);
/// Undoes in the manifest.
pub(super) const UNDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Z);
/// Redoes in the manifest.
pub(super) const REDO: KeyboardShortcut = KeyboardShortcut::new(COMMAND_SHIFT, Key::Z);
/// Redoes in the manifest, as programs of Windows do.
pub(super) const REDO_OF_WINDOWS: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Y);
const COMMAND_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
const TABS: [(Key, Tab); 6] = [
    (Key::Num1, Tab::Overview),
    (Key::Num2, Tab::Manifest),
    (Key::Num3, Tab::Contents),
    (Key::Num4, Tab::Checks),
    (Key::Num5, Tab::Devices),
    (Key::Num6, Tab::Activity),
];

/// Handles the shortcuts of this frame, before anything is drawn; whether those of the sheet that is shown may be used as well.
pub(super) fn handle(ui: &Ui, cx: &mut Cx<'_>, build: Option<&BuildView>) -> bool {
    let pressed = |shortcut: &KeyboardShortcut| ui.input_mut(|input| input.consume_shortcut(shortcut));
    // The one with more keys first: the other would take it as well.
    if pressed(&WATCH) {
        cx.shell.requests.push(Request::WatchFolder);
    }
    if pressed(&OPEN) {
        cx.shell.requests.push(Request::ChooseBuilds);
    }
    let has_room = matches!(
        cx.shell.overlay,
        None | Some(Overlay::Drawer | Overlay::Sidebar | Overlay::Settings(_))
    );
    if has_room && pressed(&SETTINGS) {
        cx.shell.open(Overlay::Settings(None));
    }
    if has_room && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F1)) {
        cx.shell.open(Overlay::Settings(Some(SettingsSection::About)));
    }
    settings::size_keys(ui, cx);
    let Some(build) = build else { return false };
    // A dialog has the keyboard to itself.
    let dialog_search = match cx.shell.overlay {
        Some(Overlay::Raw(_)) => Some(plist_viewer::search_id()),
        Some(Overlay::PickCompare) => Some(compare::pick_search_id()),
        Some(
            Overlay::Compare(_)
            | Overlay::Reach
            | Overlay::Certificate
            | Overlay::SelfTest
            | Overlay::Forget
            | Overlay::Imported
            | Overlay::RemoveMarked
            | Overlay::Quit
            | Overlay::Doctor
            | Overlay::Share
            | Overlay::NewLink
            | Overlay::LinkEnds
            | Overlay::Ways
            | Overlay::Publish
            | Overlay::Settings(_),
        ) => None,
        Some(Overlay::Drawer | Overlay::Sidebar | Overlay::Poster) | None => {
            desk(ui, cx, build);
            return true;
        }
    };
    if (pressed(&SEARCH) || pressed(&SEARCH_TOO))
        && let Some(id) = dialog_search
    {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    false
}

/// The shortcuts while no dialog is open.
fn desk(ui: &Ui, cx: &mut Cx<'_>, build: &BuildView) {
    let pressed = |shortcut: &KeyboardShortcut| ui.input_mut(|input| input.consume_shortcut(shortcut));
    // The longer shortcuts first: a shorter one would match them too.
    if pressed(&FULL_SCREEN) {
        if cx.shell.shows(Overlay::Poster) {
            poster::close(ui.ctx(), cx.shell);
        } else {
            cx.shell.open(Overlay::Poster);
        }
    }
    if pressed(&PUBLISH) {
        if cx.shell.shows(Overlay::Poster) {
            poster::close(ui.ctx(), cx.shell);
        }
        cx.shell.open(Overlay::Publish);
    }
    if pressed(&COPY_LINK)
        && let Some(links) = &build.links
    {
        let segment = cx.shell.segment();
        super::button::copy(ui, Id::unique("copy link"), install_panel::link(links, segment));
    }
    if pressed(&RENAME) {
        cx.shell.tab = Tab::Manifest;
        let title = field::field_id(build.id, Field::Title);
        ui.memory_mut(|memory| memory.request_focus(title));
    }
    if pressed(&SEARCH) || pressed(&SEARCH_TOO) {
        cx.shell.focus_search = true;
        if ui.max_rect().width() < super::theme::FOLD_BELOW {
            cx.shell.open(Overlay::Sidebar);
        }
    }
    for (key, tab) in TABS {
        if pressed(&KeyboardShortcut::new(Modifiers::COMMAND, key)) {
            cx.shell.tab = tab;
        }
    }
    let side = matches!(cx.shell.overlay, Some(Overlay::Drawer | Overlay::Sidebar));
    if side && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        cx.shell.close();
    }
}
