//! The empty state: where to drop the first build, and what happens then.

use egui::{Id, Rect, Stroke, Ui, pos2, vec2};

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::drop_overlay::{DropArrival, Drops};
use super::shell::Request;
use super::{logo, theme, words};
use crate::session::Command;
use crate::words::say;

/// Draws the empty state.
pub(super) fn empty_ui(ui: &mut Ui, window: Rect, cx: &mut Cx<'_>, drops: &Drops) {
    let colours = theme::of(ui);
    let mut child = draw::clipped_child(ui, window, Id::unique("empty"));
    let ui = &mut child;
    let width = 720.0_f32.min(window.width() - 40.0);
    // At 780 high the zone begins 88 below the top bar; in a low window less.
    let spare = window.height() - theme::TOP_BAR - 392.0 - 32.0 - 64.0;
    let top = window.top() + theme::TOP_BAR + (spare * 0.36).clamp(8.0, 160.0).round();
    let zone = draw::at((window.center().x - width / 2.0).round(), top, width, 392.0);
    draw::paint_fill(ui.painter(), zone, theme::RADIUS_CODE, colours.surface);
    if drops.arrival == DropArrival::Yes {
        let line = Stroke::new(1.5, colours.dash);
        logo::paint_dashed(ui.painter(), zone.shrink(1.0), 16.0, line, 6.0);
    } else {
        draw::paint_box(ui.painter(), zone, theme::RADIUS_CODE, colours.surface, colours.border);
    }
    let picture = Rect::from_min_size(pos2(zone.center().x - 80.0, zone.top() + 52.0), vec2(160.0, 128.0));
    logo::paint_lift(ui.painter(), picture, colours);
    let (title, why) = match drops.arrival {
        DropArrival::Yes => (say().drop_here(), say().drop_why()),
        DropArrival::NoWay => (say().choose_here(), say().no_drops()),
        DropArrival::Administrator => (say().choose_here(), say().no_drops_as_administrator()),
    };
    let line = draw::at(zone.left() + 24.0, picture.bottom() + 16.0, zone.width() - 48.0, 32.0);
    draw::label_ui(
        ui,
        line.translate(vec2(0.0, theme::DISPLAY_LIFT)),
        title,
        ink(theme::DISPLAY, colours.text).center(),
    );
    let line = draw::at(line.left(), line.bottom() + 4.0, line.width(), 20.0);
    draw::label_ui(ui, line, why, ink(theme::BODY_LARGE, colours.muted).center());
    let choose = Button::new(ButtonKind::Primary, Size::Large, None, say().choose_ipa());
    let size = vec2(choose.width(ui), choose.height());
    let place = Rect::from_min_size(pos2(zone.center().x - size.x / 2.0, line.bottom() + 24.0), size);
    if button::button_ui(ui, place, Id::unique("choose ipa"), &choose).clicked() {
        cx.shell.requests.push(Request::ChooseBuilds);
    }
    let sample_width = draw::width(ui.painter(), say().try_sample(), theme::SMALL_MEDIUM);
    let link = draw::at(
        zone.center().x - sample_width / 2.0,
        place.bottom() + 18.0,
        sample_width + 1.0,
        16.0,
    );
    if button::link_ui(ui, link, Id::unique("try sample"), say().try_sample()).clicked() {
        cx.commands.push(Command::AddSample);
    }
    steps_ui(ui, draw::at(zone.left(), zone.bottom() + 32.0, zone.width(), 64.0));
}

fn steps_ui(ui: &mut Ui, rect: Rect) {
    let colours = theme::of(ui);
    let width = rect.width() / 3.0;
    let mut left = rect.left();
    for (index, (title, text)) in words::steps().iter().enumerate() {
        let circle = draw::at(left + 12.0, rect.top(), 24.0, 24.0);
        ui.painter().circle_filled(circle.center(), 12.0, colours.control);
        let number = (index + 1).to_string();
        draw::paint_line(ui.painter(), circle, &number, ink(theme::SMALL_STRONG, colours.muted).center());
        let column = width - 12.0 - 36.0 - 12.0;
        let line = draw::at(left + 48.0, rect.top(), column, 20.0);
        draw::label_ui(ui, line, title, ink(theme::BODY_STRONG, colours.text));
        draw::paragraph_ui(ui, pos2(line.left(), line.bottom()), column, text, ink(theme::BODY, colours.muted));
        left += width;
    }
}
