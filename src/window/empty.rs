//! The empty state: where to drop the first build, and what happens then.

use egui::{Id, Rect, Stroke, Ui, vec2};

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::drop_overlay::{DropArrival, Drops};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
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
    let left = window.middle([width, 0.0]).left().round();
    let mut page = ColumnLayout::new(window.with_min_x(left).left_part(width));
    page.gap(theme::TOP_BAR + (spare * 0.36).clamp(8.0, 160.0).round());
    let zone = page.next(392.0);
    draw::paint_fill(ui.painter(), zone, theme::RADIUS_CODE, colours.surface);
    if drops.arrival == DropArrival::Yes {
        let line = Stroke::new(1.5, colours.dash);
        logo::paint_dashed(ui.painter(), zone.shrink(1.0), 16.0, line, 6.0);
    } else {
        draw::paint_box(ui.painter(), zone, theme::RADIUS_CODE, colours.surface, colours.border);
    }
    let mut column = ColumnLayout::new(zone.inset(24.0, 24.0));
    column.gap(52.0);
    let picture = column.next(128.0).middle([160.0, 128.0]);
    logo::paint_lift(ui.painter(), picture, colours);
    let (title, why) = match drops.arrival {
        DropArrival::Yes => (say().drop_here(), say().drop_why()),
        DropArrival::NoWay => (say().choose_here(), say().no_drops()),
        DropArrival::Administrator => (say().choose_here(), say().no_drops_as_administrator()),
    };
    column.gap(16.0);
    draw::label_ui(
        ui,
        column.next(32.0).translate(vec2(0.0, theme::DISPLAY_LIFT)),
        title,
        ink(theme::DISPLAY, colours.text).center(),
    );
    column.gap(4.0);
    column.label_ui(ui, 20.0, why, ink(theme::BODY_LARGE, colours.muted).center());
    let choose = Button::new(ButtonKind::Primary, Size::Large, None, say().choose_ipa());
    column.gap(24.0);
    let height = choose.height();
    let place = column.next(height).middle([choose.width(ui), height]);
    if button::button_ui(ui, place, Id::unique("choose ipa"), &choose).clicked() {
        cx.shell.requests.push(Request::ChooseBuilds);
    }
    let sample_width = draw::width(ui.painter(), say().try_sample(), theme::SMALL_MEDIUM);
    column.gap(18.0);
    let link = column.next(16.0).middle([sample_width, 16.0]).inset(0.0, -1.0);
    if button::link_ui(ui, link, Id::unique("try sample"), say().try_sample()).clicked() {
        cx.commands.push(Command::AddSample);
    }
    page.gap(32.0);
    steps_ui(ui, page.next(64.0));
}

fn steps_ui(ui: &mut Ui, rect: Rect) {
    let colours = theme::of(ui);
    let width = rect.width() / 3.0;
    let mut row = RowLayout::new(rect);
    for (index, (title, text)) in words::steps().iter().enumerate() {
        let mut step = RowLayout::new(row.next(width).inset(12.0, 12.0));
        let circle = step.next(24.0).top_part(24.0);
        step.gap(12.0);
        ui.painter().circle_filled(circle.center(), 12.0, colours.control);
        let number = (index + 1).to_string();
        draw::paint_line(ui.painter(), circle, &number, ink(theme::SMALL_STRONG, colours.muted).center());
        let mut column = ColumnLayout::new(step.rest());
        column.label_ui(ui, 20.0, title, ink(theme::BODY_STRONG, colours.text));
        column.paragraph_ui(ui, text, ink(theme::BODY, colours.muted));
    }
}
