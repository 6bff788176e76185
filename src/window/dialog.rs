//! Dialogs: a raised card over the window. Escape, the cross and a click beside it close it.

use egui::{Area, Frame, Id, Modal, Order, Rect, Sense, Ui, UiKind, Vec2};

use super::button::{self, IconButton};
use super::draw::{self, ink};
use super::layout::{self, RectParts as _};
use super::{icons, theme};
use crate::words::say;

/// Distance of a dialog from the window's edges.
const AROUND: f32 = 24.0;
/// Padding of a dialog.
pub(super) const PADDING: f32 = 20.0;

/// Shows a dialog as large as wanted, or as the window allows; whether it is to be closed.
pub(super) fn dialog_ui(ui: &Ui, name: &str, wanted: Vec2, contents: impl FnOnce(&mut Ui, Rect)) -> bool {
    let colours = theme::of(ui);
    let window = ui.max_rect();
    let size = wanted.min(window.size() - Vec2::splat(2.0 * AROUND)).floor();
    let corner = window.center() - size / 2.0;
    let rect = layout::sized(corner.round(), size);
    let id = Id::unique(name);
    let area = Area::new(id)
        .kind(UiKind::Modal)
        .sense(Sense::hover())
        .order(Order::Foreground)
        .fixed_pos(rect.min)
        .constrain(false);
    let modal = Modal::new(id).area(area).frame(Frame::NONE).backdrop_color(colours.scrim);
    let shown = modal.show(ui.ctx(), |ui| {
        ui.set_min_size(rect.size());
        draw::paint_shadow(ui.painter(), rect, theme::RADIUS_CARD, colours.shadow_3);
        draw::paint_box(ui.painter(), rect, theme::RADIUS_CARD, colours.raised, colours.border);
        let mut child = draw::clipped_child(ui, rect.shrink(1.0), id.with("contents"));
        contents(&mut child, rect);
    });
    shown.should_close()
}

/// The title of a dialog with a quieter line beside it, and the cross; returns whether the cross was clicked.
pub(super) fn title_ui(ui: &mut Ui, rect: Rect, title: &str, beside: &str) -> bool {
    let colours = theme::of(ui);
    let line = rect.inset_y(16.0, 0.0).top_part(28.0).inset(PADDING, PADDING + 36.0);
    let placed = draw::label_ui(ui, line, title, ink(theme::HEADING, colours.text));
    let rest = line.with_min_x(placed.right() + 10.0);
    if !beside.is_empty() && rest.width() > 40.0 {
        draw::label_ui(ui, rest, beside, ink(theme::BODY, colours.muted));
    }
    let cross = IconButton {
        icon: icons::X,
        size: 16.0,
        name: say().close(),
        hover: colours.hover,
    };
    let spot = rect.inset(0.0, 16.0).inset_y(16.0, 0.0).top_right([28.0, 28.0]);
    button::icon_button_ui(ui, spot, Id::unique("close dialog").with(title), &cross).clicked()
}
