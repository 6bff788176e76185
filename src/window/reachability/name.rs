//! The name on the network: a switch for its announcement, and how it stands with that.

use egui::{Id, Rect, Ui};

use super::{heading_ui, note_ui, words};
use crate::network::announce::Announced;
use crate::session::Command;
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::{button, theme};
use crate::words::say;

/// Draws the section; returns its bottom.
pub(super) fn name_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>) -> f32 {
    let colours = theme::of(ui);
    let endpoint = &cx.snapshot.endpoint;
    let mut y = heading_ui(ui, place, say().reach_name());
    if let (Some(on), Some(name)) = (endpoint.reach.announce, &endpoint.reach.local_name) {
        let line = draw::at(place.left(), y, place.width(), 24.0);
        let text = say().reach_announce(name);
        let switch = draw::at(line.right() - 36.0, line.top() + 2.0, 36.0, 20.0);
        draw::label_ui(ui, draw::inset(line, 0.0, 52.0), &text, ink(theme::BODY, colours.text));
        if button::toggle_ui(ui, switch, Id::unique("announce"), on, &text) {
            cx.commands.push(Command::SetAnnounce(!on));
        }
        y = line.bottom() + 2.0;
    }
    let color = match endpoint.reach.announced {
        Announced::Taken | Announced::Forbidden | Announced::Failed { .. } => colours.warning.text,
        _ => colours.muted,
    };
    let narrow = draw::at(place.left(), y, place.width() - 52.0, 0.0);
    note_ui(ui, narrow, &words::announced(endpoint), color)
}
