//! Tools of the Manifest tab: each is an act with its text, icon, shortcut, and what it does.

use egui::{Id, KeyboardShortcut, Rect, Ui};

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::icons::{self, Glyph};
use super::layout::{RectParts as _, RowLayout};
use super::manifest_tab::ManifestTab;
use super::shell::Request;
use super::{keys, sidebar, xml_pane};
use crate::session::{BuildView, Command};
use crate::words::say;

/// What a tool of the tab does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum ManifestAct {
    Export,
    Import,
    Redo,
    Undo,
}

/// The acts from the right to the left.
const ACTS: [ManifestAct; 4] = [ManifestAct::Export, ManifestAct::Import, ManifestAct::Redo, ManifestAct::Undo];

impl ManifestAct {
    fn text(self) -> &'static str {
        match self {
            Self::Export => say().export(),
            Self::Import => say().import(),
            Self::Redo => say().redo(),
            Self::Undo => say().undo(),
        }
    }

    fn icon(self) -> Glyph {
        match self {
            Self::Export => icons::DOWNLOAD_SIMPLE,
            Self::Import => icons::FOLDER_OPEN,
            Self::Redo => icons::ARROW_U_UP_RIGHT,
            Self::Undo => icons::ARROW_U_UP_LEFT,
        }
    }

    fn shortcut(self) -> Option<KeyboardShortcut> {
        match self {
            Self::Export | Self::Import => None,
            Self::Redo => Some(keys::REDO),
            Self::Undo => Some(keys::UNDO),
        }
    }

    /// Undo and Redo have an icon beside their text; the others show theirs only in place of it.
    fn button(self, build: &BuildView) -> Button<'static> {
        let (kind, icon) = match self {
            Self::Export | Self::Import => (ButtonKind::Secondary, None),
            Self::Redo | Self::Undo => (ButtonKind::Ghost, Some(self.icon())),
        };
        Button::new(kind, Size::Compact, icon, self.text()).disabled(self.why_not(build))
    }

    fn why_not(self, build: &BuildView) -> Option<&'static str> {
        match self {
            Self::Export | Self::Import => None,
            Self::Redo => (!build.can_redo).then_some(say().nothing_to_redo()),
            Self::Undo => (!build.can_undo).then_some(say().nothing_to_undo()),
        }
    }

    /// Distance to the tool at its left.
    fn gap(self) -> f32 {
        match self {
            Self::Export | Self::Import => 8.0,
            Self::Redo => 2.0,
            Self::Undo => 0.0,
        }
    }

    fn perform(self, cx: &mut Cx<'_>, own: &mut ManifestTab, build: &BuildView) {
        if self.why_not(build).is_some() {
            return;
        }
        match self {
            Self::Export => {
                let name = xml_pane::file_name(build);
                cx.shell.requests.push(Request::ExportManifest(build.id, name));
            }
            Self::Import => cx.shell.requests.push(Request::ImportManifest(build.id)),
            Self::Redo => {
                own.forget_typing();
                cx.commands.push(Command::Redo(build.id));
            }
            Self::Undo => {
                own.forget_typing();
                cx.commands.push(Command::Undo(build.id));
            }
        }
    }
}

/// Handles the tab's shortcuts.
pub(super) fn keys(ui: &Ui, cx: &mut Cx<'_>, own: &mut ManifestTab, build: &BuildView) {
    // They belong to the manifest unless another text field has the keyboard.
    if ui.memory(egui::Memory::focused) == Some(sidebar::search_id()) {
        return;
    }
    // The longer shortcuts first: a shorter one would match them too.
    for act in [ManifestAct::Redo, ManifestAct::Undo] {
        // Windows' own programs redo with Y.
        let other = (act == ManifestAct::Redo).then_some(keys::REDO_OF_WINDOWS);
        let shortcuts = act.shortcut().into_iter().chain(other);
        let pressed = shortcuts
            .filter(|shortcut| ui.input_mut(|input| input.consume_shortcut(shortcut)))
            .count()
            > 0;
        if pressed {
            act.perform(cx, own, build);
        }
    }
}

/// How much of the tools there is room for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
enum Room {
    /// All their words.
    Words,
    /// Undo and Redo are icons; their names stay.
    Tight,
    /// Import and Export are icons too, so that none of the four goes missing.
    Icons,
}

/// How much of the tools there is room for in `rect`.
fn room(ui: &Ui, rect: Rect, build: &BuildView) -> Room {
    let width = |act: ManifestAct| act.button(build).width(ui);
    let wanted: f32 = ACTS.iter().map(|act| width(*act) + act.gap()).sum();
    let narrow = |act: ManifestAct| {
        if act.button(build).icon.is_some() { 28.0 } else { width(act) }
    };
    let narrower: f32 = ACTS.iter().map(|act| narrow(*act) + act.gap()).sum();
    if narrower > rect.width() {
        Room::Icons
    } else if wanted > rect.width() {
        Room::Tight
    } else {
        Room::Words
    }
}

/// Draws the tools at the right of `rect`.
pub(super) fn tools_ui(ui: &Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut ManifestTab, build: &BuildView) {
    let room = room(ui, rect, build);
    let mut row = RowLayout::new(rect.top_part(28.0));
    for act in ACTS {
        let tool = act.button(build);
        let has_words = tool.icon.is_none();
        let is_icon = room == Room::Icons || room == Room::Tight && !has_words;
        let width = if is_icon { 28.0 } else { tool.width(ui) };
        if !row.has_room(width) {
            break;
        }
        let place = row.last(width);
        row.gap_before_last(act.gap());
        let id = Id::unique("tool").with(act.text());
        let mut response = if is_icon {
            button::icon_tool_ui(ui, place, id, act.icon(), &tool)
        } else {
            button::button_ui(ui, place, id, &tool)
        };
        if is_icon && has_words {
            response = response.on_hover_text(act.text());
        }
        if let Some(shortcut) = act.shortcut().filter(|_| tool.disabled_because.is_none()) {
            response = response.on_hover_text(button::with_shortcut(ui, act.text(), shortcut));
        }
        if response.clicked() {
            act.perform(cx, own, build);
        }
    }
}
