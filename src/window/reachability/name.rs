//! The name on the network: a switch for its announcement, and how it stands with that.

use egui::{Id, Ui};

use super::{heading_ui, note_ui, words};
use crate::network::announce::Announced;
use crate::session::Command;
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _};
use crate::window::{button, theme};
use crate::words::say;

/// Draws the section.
pub(super) fn name_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let endpoint = &cx.snapshot.endpoint;
    heading_ui(ui, column, say().reach_name());
    if let (Some(on), Some(name)) = (endpoint.reach.announce, &endpoint.reach.local_name) {
        let line = column.next(24.0);
        let text = say().reach_announce(name);
        let switch = line.middle_right([36.0, 20.0]);
        draw::label_ui(ui, line.inset(0.0, 52.0), &text, ink(theme::BODY, colours.text));
        if button::toggle_ui(ui, switch, Id::unique("announce"), on, &text) {
            cx.commands.push(Command::SetAnnounce(!on));
        }
        column.gap(2.0);
    }
    let color = match endpoint.reach.announced {
        Announced::Taken | Announced::Forbidden | Announced::Failed { .. } => colours.warning.text,
        _ => colours.muted,
    };
    let mut narrow = column.inset(0.0, 52.0);
    note_ui(ui, &mut narrow, &words::announced(endpoint), color);
    column.reach(narrow.y());
}
