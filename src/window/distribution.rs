//! Ways to distribute: what this build can do as it is signed, and what it would need for the others.

use egui::{Id, Rect, ScrollArea, Ui, pos2, vec2};

use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, ink};
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
        let line = pos2(rect.left() + PADDING, rect.top() + 50.0);
        let channel = say().sentence(&distribution::channel(&build.inspection));
        let sentence = draw::paragraph_ui(
            ui,
            line,
            rect.width() - 2.0 * PADDING,
            &channel,
            ink(theme::BODY, theme::of(ui).muted),
        );
        let list = Rect::from_min_max(pos2(rect.left() + 1.0, sentence.bottom() + 12.0), rect.max - vec2(1.0, 1.0));
        let mut child = draw::clipped_child(ui, list, Id::unique("ways list"));
        ScrollArea::vertical()
            .id_salt("ways list")
            .auto_shrink(false)
            .show(&mut child, |ui| {
                let mut y = ui.max_rect().top() + 2.0;
                for way in distribution::compare(&build.inspection) {
                    let place = draw::at(list.left() + PADDING - 1.0, y, list.width() - 2.0 * PADDING + 2.0, 0.0);
                    y = way_ui(ui, place, &way) + 10.0;
                }
                ui.expand_to_include_rect(draw::at(list.left(), y, 1.0, PADDING - 10.0));
            });
    });
    if close {
        cx.shell.close();
    }
}

/// One way; returns its bottom.
fn way_ui(ui: &mut Ui, place: Rect, way: &WayView) -> f32 {
    let colours = theme::of(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let inner = draw::inset(place, 16.0, 16.0);
    let line = draw::at(inner.left(), place.top() + 12.0, inner.width(), 20.0);
    let (badge, fill, color) = match way.fits {
        Fit::Yes => (say().checks_this_build(), colours.success.tint, colours.success.text),
        Fit::Partly => (say().checks_with_more(), colours.warning.tint, colours.warning.text),
        Fit::No => (say().checks_export_again(), colours.badge, colours.muted),
    };
    let width = draw::width(ui.painter(), badge, theme::SMALL_MEDIUM) + 16.0;
    let pill = Rect::from_center_size(pos2(inner.right() - width / 2.0, line.center().y), vec2(width, 24.0));
    draw::paint_fill(ui.painter(), pill, theme::RADIUS_SMALL, fill);
    draw::label_ui(ui, pill, badge, ink(theme::SMALL_MEDIUM, color).center());
    let name = draw::label_ui(
        ui,
        draw::inset(line, 0.0, width + 12.0),
        &say().sentence(&way.about),
        ink(theme::BODY_STRONG, colours.text),
    );
    let who = Rect::from_min_max(pos2(name.right() + 10.0, line.top()), pos2(pill.left() - 12.0, line.bottom()));
    draw::label_ui(ui, who, &say().attribute(&way.about, "who"), ink(theme::SMALL, colours.muted));
    let needs_color = if way.fits == Fit::Yes { colours.success.text } else { colours.text };
    let needs = draw::paragraph_ui(
        ui,
        pos2(inner.left(), line.bottom() + 4.0),
        inner.width(),
        &say().sentence(&way.needs),
        ink(theme::SMALL_LOOSE, needs_color),
    );
    let mut y = needs.bottom() + 4.0;
    for (icon, tint, part) in [(icons::PLUS, colours.success.text, "good"), (icons::MINUS, colours.faint, "bad")] {
        draw::paint_icon(ui.painter(), draw::at(inner.left(), y, 16.0, 18.0), icon, 12.0, tint);
        let at = pos2(inner.left() + 22.0, y);
        let text = say().attribute(&way.about, part);
        y = draw::paragraph_ui(ui, at, inner.width() - 22.0, &text, ink(theme::SMALL_LOOSE, colours.muted)).bottom();
    }
    let card = Rect::from_min_max(place.min, pos2(place.right(), y + 12.0));
    draw::set_box(ui.painter(), ground, card, theme::RADIUS_CARD, colours.card, colours.border);
    card.bottom()
}
