//! Keys: the shortcuts of the window. Each works wherever it makes sense and leaves typing alone.

use egui::{Id, Key, KeyboardShortcut, Modifiers, Ui};

use super::state::{Overlay, Pass, Request, Tab, WindowState};
use super::{compare, install_panel, poster, sidebar, tree};
use crate::session::{BuildView, Command};

/// Opens the file dialog.
pub(super) const OPEN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::O);
const SEARCH: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::F);
/// Shows the poster.
pub(super) const FULL_SCREEN: KeyboardShortcut = KeyboardShortcut::new(COMMAND_SHIFT, Key::F);
/// Copies the link of the code that is shown.
pub(super) const COPY_LINK: KeyboardShortcut = KeyboardShortcut::new(COMMAND_SHIFT, Key::C);
/// Undoes in the manifest.
pub(super) const UNDO: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Z);
/// Redoes in the manifest.
pub(super) const REDO: KeyboardShortcut = KeyboardShortcut::new(COMMAND_SHIFT, Key::Z);
const COMMAND_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
const TABS: [(Key, Tab); 6] = [
    (Key::Num1, Tab::Overview),
    (Key::Num2, Tab::Manifest),
    (Key::Num3, Tab::Contents),
    (Key::Num4, Tab::Checks),
    (Key::Num5, Tab::Devices),
    (Key::Num6, Tab::Activity),
];

/// Handles the shortcuts of this frame, before anything is drawn.
pub(super) fn handle(ui: &Ui, pass: &mut Pass<'_>, state: &mut WindowState, build: Option<&BuildView>) {
    let pressed = |shortcut: &KeyboardShortcut| ui.input_mut(|input| input.consume_shortcut(shortcut));
    if pressed(&OPEN) {
        state.requests.push(Request::ChooseBuilds);
    }
    let Some(build) = build else { return };
    // A dialog has the keyboard to itself.
    let dialog_search = match state.overlay {
        Some(Overlay::Raw(_)) => Some(tree::search_id()),
        Some(Overlay::PickCompare) => Some(compare::pick_search_id()),
        Some(
            Overlay::Compare(_)
            | Overlay::Reach
            | Overlay::Certificate
            | Overlay::Rehearsal
            | Overlay::Forget
            | Overlay::Quit
            | Overlay::Doctor
            | Overlay::Share
            | Overlay::Ways,
        ) => None,
        Some(Overlay::Drawer | Overlay::Sidebar | Overlay::Poster) | None => {
            desk(ui, pass, state, build);
            return;
        }
    };
    if pressed(&SEARCH)
        && let Some(id) = dialog_search
    {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// The shortcuts while no dialog is open.
fn desk(ui: &Ui, pass: &mut Pass<'_>, state: &mut WindowState, build: &BuildView) {
    let pressed = |shortcut: &KeyboardShortcut| ui.input_mut(|input| input.consume_shortcut(shortcut));
    // The longer shortcuts first: a shorter one would match them too.
    if pressed(&FULL_SCREEN) {
        if state.overlay == Some(Overlay::Poster) {
            poster::close(ui.ctx(), state);
        } else {
            state.overlay = Some(Overlay::Poster);
        }
    }
    if pressed(&COPY_LINK)
        && let Some(links) = &build.links
    {
        let segment = state.segment(pass.snapshot);
        super::button::copy(ui, Id::unique("copy link"), install_panel::link(links, segment));
    }
    if pressed(&SEARCH) {
        state.focus_search = true;
        if ui.max_rect().width() < super::theme::FOLD_BELOW {
            state.overlay = Some(Overlay::Sidebar);
        }
    }
    for (key, tab) in TABS {
        if pressed(&KeyboardShortcut::new(Modifiers::COMMAND, key)) {
            state.tab = tab;
        }
    }
    if state.tab == Tab::Manifest && manifest_has_keys(ui) {
        if pressed(&REDO) {
            redo(pass, state, build);
        }
        if pressed(&UNDO) {
            undo(pass, state, build);
        }
    }
    let side = matches!(state.overlay, Some(Overlay::Drawer | Overlay::Sidebar));
    if side && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        state.overlay = None;
    }
}

/// Undo belongs to the manifest unless another text field has the keyboard.
fn manifest_has_keys(ui: &Ui) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    match focused {
        None => true,
        Some(id) => id != sidebar::search_id(),
    }
}

/// Undoes the last change of the manifest.
pub(super) fn undo(pass: &mut Pass<'_>, state: &mut WindowState, build: &BuildView) {
    if build.can_undo {
        state.typing = None;
        pass.commands.push(Command::Undo(build.id));
    }
}

/// Redoes it.
pub(super) fn redo(pass: &mut Pass<'_>, state: &mut WindowState, build: &BuildView) {
    if build.can_redo {
        state.typing = None;
        pass.commands.push(Command::Redo(build.id));
    }
}
