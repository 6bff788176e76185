//! Search fields: a magnifier, what one types, and a cross that empties it. Escape empties it too.

use egui::{Id, Key, Modifiers, Rect, Response, Ui};

use super::button::{self, IconButton};
use super::layout::RectParts as _;
use super::{draw, field, icons, theme};
use crate::words::say;

/// What a search field stands on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Ground {
    /// The frame: filled, without a line.
    Frame,
    /// The sheet or a dialog: outlined.
    Sheet,
}

/// Draws a field 32 high; its hint is also its name.
pub(super) fn search_field_ui(ui: &mut Ui, rect: Rect, id: Id, text: &mut String, hint: &str, ground: Ground) -> Response {
    let colours = theme::of(ui);
    let focused = ui.memory(|memory| memory.has_focus(id));
    match ground {
        Ground::Frame => draw::paint_fill(ui.painter(), rect, theme::RADIUS, colours.control),
        Ground::Sheet => {
            let look = if focused {
                field::Look::Focus
            } else if ui.rect_contains_pointer(rect) {
                field::Look::Hover
            } else {
                field::Look::Rest
            };
            field::paint_outline(ui, rect, look);
        }
    }
    let magnifier = rect.inset(10.0, 0.0).left_part(16.0);
    draw::paint_icon(ui.painter(), magnifier, icons::MAGNIFYING_GLASS, 16.0, colours.muted);
    let place = rect.inset(34.0, if text.is_empty() { 10.0 } else { 34.0 });
    let line = field::LineOf {
        name: hint,
        hint,
        hint_color: colours.muted,
        style: theme::BODY,
        secret: false,
    };
    let response = field::line_ui(ui, place, id, text, &line);
    if response.has_focus() && ground == Ground::Frame {
        draw::paint_focus_ring(ui, rect, theme::RADIUS);
    }
    // Escape has already taken the keyboard away from the field.
    let escaped = response.lost_focus() && !text.is_empty() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let mut cleared = escaped;
    if !text.is_empty() {
        let cross = IconButton {
            icon: icons::X,
            size: 14.0,
            name: say().clear_search(),
            hover: if ground == Ground::Frame {
                colours.frame_hover
            } else {
                colours.hover
            },
        };
        let spot = rect.inset(0.0, 6.0).middle_right([24.0, 24.0]);
        cleared |= button::icon_button_ui(ui, spot, id.with("clear"), &cross).clicked();
    }
    if cleared {
        text.clear();
    }
    response
}
