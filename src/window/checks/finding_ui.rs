//! A finding: what, why and what next; its details open below it.

use std::sync::Arc;

use egui::{Align, CursorIcon, Id, Rect, Role, Sense, Ui, WidgetInfo};

use super::action::{self, Action};
use super::{Checks, sign};
use crate::finding::Finding;
use crate::preflight::catalogue;
use crate::session::BuildView;
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::{check_words, icons, theme};
use crate::words::say;

/// Narrowest title beside a button: narrower, and the button stands below.
const TITLE: f32 = 180.0;

/// A card of findings.
pub(super) fn card_ui(
    ui: &mut Ui,
    column: &mut ColumnLayout,
    findings: &[&Finding],
    cx: &mut Cx<'_>,
    own: &mut Checks,
    build: &Arc<BuildView>,
) {
    let colours = theme::of(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let top = column.here();
    column.gap(1.0);
    for (index, finding) in findings.iter().enumerate() {
        if index > 0 {
            let line = column.next(1.0);
            draw::paint_divider(ui.painter(), line.left(), line.right(), line.top(), colours.border);
        }
        let mut rows = column.inset(1.0, 1.0);
        finding_ui(ui, &mut rows, finding, cx, own, build);
        column.reach(rows.y());
    }
    column.gap(1.0);
    let card = top.with_max_y(column.y());
    draw::set_box(ui.painter(), ground, card, theme::RADIUS_CARD, colours.card, colours.border);
}

/// The id of a finding's row.
fn finding_id(finding: &Finding) -> Id {
    Id::unique("finding").with(finding.code()).with(say().title(finding))
}

/// One finding.
fn finding_ui(ui: &mut Ui, column: &mut ColumnLayout, finding: &Finding, cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) {
    let colours = theme::of(ui);
    let (icon, color) = sign(colours, finding.severity);
    let id = finding_id(finding);
    let hover = ui.painter().add(egui::Shape::Noop);
    let top = column.here();
    column.gap(8.0);
    let mut line = RowLayout::new(column.inset(16.0, 12.0).rest().top_part(28.0));
    draw::paint_icon(ui.painter(), line.next(20.0), icon, 20.0, color);
    line.gap(12.0);
    let mut text = ColumnLayout::new(line.rest());
    let action = action::of(finding, cx, build);
    let button_width = action.as_ref().map_or(0.0, |action| as_button(action, ui, id).width(ui));
    let beside = (action.is_some() && line.has_room(TITLE + 12.0 + button_width)).then(|| line.last(button_width));
    if beside.is_some() {
        line.gap_before_last(12.0);
    }
    let mut head = ColumnLayout::new(line.rest());
    head.gap(4.0);
    let title = head.paragraph_ui(ui, &say().title(finding), ink(theme::BODY_STRONG, colours.text));
    text.reach(title.bottom() + 4.0);
    if beside.is_some() && title.height() < 21.0 {
        // The button is higher than the title: the sentences stand clear of it.
        text.reach(text.y().max(line.rest().bottom()));
    }
    for (sentence, color) in [(&say().why(finding), colours.muted), (&say().fix(finding), colours.text)] {
        if !sentence.is_empty() {
            text.paragraph_ui(ui, sentence, ink(theme::SMALL_LOOSE, color));
        }
    }
    let mut copy_code = None;
    if own.open.contains(finding.code()) {
        text.gap(4.0);
        copy_code = Some(details_ui(ui, &mut text, finding));
    }
    let action = action.map(|action| {
        let place = beside.unwrap_or_else(|| {
            text.gap(6.0);
            text.next(28.0).left_part(button_width)
        });
        (action, place)
    });
    text.gap(12.0);
    column.reach(text.y());
    row_ui(ui, top.with_max_y(column.y()), hover, finding, own);
    // What can be clicked inside the row comes after it, so that it lies above.
    if let Some(copy) = copy_code {
        let id = Id::unique("copy code").with(finding.code());
        button::copy_button_ui(ui, copy, id, finding.code(), say().checks_copy_code());
    }
    if let Some((action, place)) = action {
        let shown = as_button(&action, ui, id);
        if button::button_ui(ui, place, id.with("action"), &shown).clicked() {
            action.perform(ui, id.with("action"), cx, build);
        }
    }
}

fn as_button(action: &Action, ui: &Ui, id: Id) -> Button<'static> {
    let (icon, words) = action.words();
    let icon = if button::was_copied(ui, id.with("action")) {
        icons::CHECK
    } else {
        icon
    };
    Button::new(ButtonKind::Secondary, Size::Compact, Some(icon), words)
}

/// The row as a whole: a click opens or closes its details.
fn row_ui(ui: &Ui, row: Rect, hover: egui::layers::ShapeIdx, finding: &Finding, own: &mut Checks) {
    let colours = theme::of(ui);
    let id = finding_id(finding);
    let is_open = own.open.contains(finding.code());
    let response = ui.interact(row, id, Sense::click());
    let name = say().checks_details_of(say().title(finding));
    response.widget_info(|| WidgetInfo::selected(Role::DisclosureTriangle, true, is_open, &name));
    if response.hovered() {
        let shape = egui::epaint::RectShape::filled(row.shrink(1.0), egui::CornerRadius::same(theme::RADIUS_CARD - 2), colours.hover);
        ui.painter().set(hover, shape);
    }
    draw::focus_ring(ui, &response, row.shrink(4.0), theme::RADIUS);
    if response.clicked() {
        own.toggle(finding.code());
    }
    if own.reveal.as_deref() == Some(finding.code()) {
        ui.scroll_to_rect(row, Some(Align::Center));
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    response.on_hover_cursor(CursorIcon::PointingHand);
}

/// Code, source, and what testers see; returns where the button that copies the code belongs.
fn details_ui(ui: &mut Ui, column: &mut ColumnLayout, finding: &Finding) -> Rect {
    let colours = theme::of(ui);
    let code = column.next(18.0);
    let placed = draw::label_ui(ui, code, finding.code(), ink(theme::MONO_SMALL, colours.faint));
    let copy = code.with_min_x(placed.right() + 2.0).middle_left([24.0, 24.0]);
    column.gap(2.0);
    let source = catalogue::rule(finding.code()).map(|entry| say().checks_rests_on(entry.source));
    let seen = check_words::seen_by_testers(finding.code());
    let seen = (!seen.is_empty()).then(|| say().checks_testers_may_see(&seen));
    for text in [source, seen].into_iter().flatten() {
        column.paragraph_ui(ui, &text, ink(theme::SMALL, colours.faint));
        column.gap(2.0);
    }
    copy
}
