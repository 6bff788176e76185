//! Ways to distribute: what this build can do as it is signed, and what it would need for the others.

use egui::{Id, ScrollArea, Ui, vec2};

use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::Overlay;
use super::{icons, theme};
use crate::preflight::distribution::{self, Fit, WayView};
use crate::session::BuildView;
use crate::words::say;

/// Size of the dialog where the window has room.
const WANTED: egui::Vec2 = vec2(720.0, 660.0);

/// Shows the dialog while it is open.
pub(super) fn ways_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, build: &BuildView) {
    if !cx.shell.shows(Overlay::Ways) {
        return;
    }
    let mut close = false;
    close |= dialog::dialog_ui(ui, "ways", WANTED, |ui, rect| {
        close |= dialog::title_ui(ui, rect, say().checks_ways_title(), &build.inspection.app.name);
        let mut column = ColumnLayout::new(rect.inset_y(50.0, 1.0));
        let channel = say().sentence(&distribution::channel(&build.inspection));
        let style = ink(theme::BODY, theme::of(ui).muted);
        let sentence = column.inset(PADDING, PADDING).paragraph_ui(ui, &channel, style);
        column.reach(sentence.bottom());
        column.gap(12.0);
        let list = column.rest().inset(1.0, 1.0);
        let mut child = draw::clipped_child(ui, list, Id::unique("ways list"));
        ScrollArea::vertical()
            .id_salt("ways list")
            .auto_shrink(false)
            .show(&mut child, |ui| {
                let cards = list.with_min_y(ui.max_rect().top());
                let mut column = ColumnLayout::new(cards.inset(PADDING - 1.0, PADDING - 1.0));
                column.gap(2.0);
                for way in distribution::compare(&build.inspection) {
                    way_ui(ui, &mut column, &way);
                    column.gap(10.0);
                }
                column.gap(PADDING - 10.0);
                column.scrolled_ui(ui);
            });
    });
    if close {
        cx.shell.close();
    }
}

/// One way.
fn way_ui(ui: &mut Ui, column: &mut ColumnLayout, way: &WayView) {
    let colours = theme::of(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let place = column.here();
    column.gap(12.0);
    let mut inner = column.inset(16.0, 16.0);
    let mut line = RowLayout::new(inner.next(20.0));
    let (badge, fill, color) = match way.fits {
        Fit::Yes => (say().checks_this_build(), colours.success.tint, colours.success.text),
        Fit::Partly => (say().checks_with_more(), colours.warning.tint, colours.warning.text),
        Fit::No => (say().checks_export_again(), colours.badge, colours.muted),
    };
    let width = draw::width(ui.painter(), badge, theme::SMALL_MEDIUM) + 16.0;
    let pill = line.last(width).middle_right([width, 24.0]);
    line.gap_before_last(12.0);
    draw::paint_fill(ui.painter(), pill, theme::RADIUS_SMALL, fill);
    draw::label_ui(ui, pill, badge, ink(theme::SMALL_MEDIUM, color).center());
    line.label_ui(ui, &say().sentence(&way.about), ink(theme::BODY_STRONG, colours.text));
    line.gap(10.0);
    line.label_ui(ui, &say().attribute(&way.about, "who"), ink(theme::SMALL, colours.muted));
    let needs_color = if way.fits == Fit::Yes { colours.success.text } else { colours.text };
    inner.gap(4.0);
    inner.paragraph_ui(ui, &say().sentence(&way.needs), ink(theme::SMALL_LOOSE, needs_color));
    inner.gap(4.0);
    for (icon, tint, part) in [(icons::PLUS, colours.success.text, "good"), (icons::MINUS, colours.faint, "bad")] {
        draw::paint_icon(ui.painter(), inner.rest().top_left([16.0, 18.0]), icon, 12.0, tint);
        let text = say().attribute(&way.about, part);
        let style = ink(theme::SMALL_LOOSE, colours.muted);
        let placed = inner.inset(22.0, 0.0).paragraph_ui(ui, &text, style);
        inner.reach(placed.bottom());
    }
    column.reach(inner.y());
    column.gap(12.0);
    let card = place.with_max_y(column.y());
    draw::set_box(ui.painter(), ground, card, theme::RADIUS_CARD, colours.card, colours.border);
}
