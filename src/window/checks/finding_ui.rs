//! A finding: what, why and what next; its details open below it.

use std::sync::Arc;

use egui::{Align, CursorIcon, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2};

use super::action::{self, Action};
use super::{Checks, sign};
use crate::finding::Finding;
use crate::preflight::catalogue;
use crate::session::BuildView;
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::{check_words, icons, theme};
use crate::words::say;

/// Narrowest title beside a button: narrower, and the button stands below.
const TITLE: f32 = 180.0;

/// A card of findings; returns its bottom.
pub(super) fn card_ui(ui: &mut Ui, place: Rect, findings: &[&Finding], cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) -> f32 {
    let colours = theme::of(ui);
    let ground = ui.painter().add(egui::Shape::Noop);
    let mut y = place.top() + 1.0;
    for (index, finding) in findings.iter().enumerate() {
        if index > 0 {
            draw::paint_divider(ui.painter(), place.left(), place.right(), y, colours.border);
            y += 1.0;
        }
        let row = draw::at(place.left() + 1.0, y, place.width() - 2.0, 0.0);
        y = finding_ui(ui, row, finding, cx, own, build);
    }
    let card = Rect::from_min_max(place.min, pos2(place.right(), y + 1.0));
    draw::set_box(ui.painter(), ground, card, theme::RADIUS_CARD, colours.card, colours.border);
    card.bottom()
}

/// The id of a finding's row.
fn finding_id(finding: &Finding) -> Id {
    Id::unique("finding").with(finding.code()).with(say().title(finding))
}

/// One finding; returns its bottom.
fn finding_ui(ui: &mut Ui, place: Rect, finding: &Finding, cx: &mut Cx<'_>, own: &mut Checks, build: &Arc<BuildView>) -> f32 {
    let colours = theme::of(ui);
    let (icon, color) = sign(colours, finding.severity);
    let id = finding_id(finding);
    let hover = ui.painter().add(egui::Shape::Noop);
    let top = place.top() + 8.0;
    draw::paint_icon(ui.painter(), draw::at(place.left() + 16.0, top, 20.0, 28.0), icon, 20.0, color);
    let left = place.left() + 16.0 + 20.0 + 12.0;
    let right = place.right() - 12.0;
    let action = action::of(finding, cx, build);
    let button_width = action.as_ref().map_or(0.0, |action| as_button(action, ui, id).width(ui));
    let beside = action.is_some() && right - button_width - 12.0 - left >= TITLE;
    let title_width = if beside { right - button_width - 12.0 - left } else { right - left };
    let title = draw::paragraph_ui(
        ui,
        pos2(left, top + 4.0),
        title_width,
        &say().title(finding),
        ink(theme::BODY_STRONG, colours.text),
    );
    let mut y = title.bottom() + 4.0;
    if beside && title.height() < 21.0 {
        // The button is higher than the title: the sentences stand clear of it.
        y = y.max(top + 28.0);
    }
    for (text, color) in [(&say().why(finding), colours.muted), (&say().fix(finding), colours.text)] {
        if !text.is_empty() {
            y = draw::paragraph_ui(ui, pos2(left, y), right - left, text, ink(theme::SMALL_LOOSE, color)).bottom();
        }
    }
    let is_open = own.open.contains(finding.code());
    let mut copy_code = None;
    if is_open {
        let (bottom, copy) = details_ui(ui, draw::at(left, y + 4.0, right - left, 0.0), finding);
        y = bottom;
        copy_code = Some(copy);
    }
    let button_rect = if beside {
        draw::at(right - button_width, top, button_width, 28.0)
    } else {
        draw::at(left, y + 6.0, button_width, 28.0)
    };
    let mut bottom = y + 12.0;
    if action.is_some() && !beside {
        bottom = button_rect.bottom() + 12.0;
    }
    let row = Rect::from_min_max(place.min, pos2(place.right(), bottom));
    row_ui(ui, row, hover, finding, own);
    // What can be clicked inside the row comes after it, so that it lies above.
    if let Some(copy) = copy_code {
        let id = Id::unique("copy code").with(finding.code());
        button::copy_button_ui(ui, copy, id, finding.code(), say().checks_copy_code());
    }
    if let Some(action) = action {
        let shown = as_button(&action, ui, id);
        if button::button_ui(ui, button_rect, id.with("action"), &shown).clicked() {
            action.perform(ui, id.with("action"), cx, build);
        }
    }
    bottom
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

/// Code, source, and what testers see; returns the bottom, and where the button that copies the code belongs.
fn details_ui(ui: &mut Ui, place: Rect, finding: &Finding) -> (f32, Rect) {
    let colours = theme::of(ui);
    let mut y = place.top();
    let code = draw::at(place.left(), y, place.width(), 18.0);
    let placed = draw::label_ui(ui, code, finding.code(), ink(theme::MONO_SMALL, colours.faint));
    let copy = Rect::from_center_size(pos2(placed.right() + 14.0, code.center().y), egui::vec2(24.0, 24.0));
    y = code.bottom() + 2.0;
    let source = catalogue::rule(finding.code()).map(|entry| say().checks_rests_on(entry.source));
    let seen = check_words::seen_by_testers(finding.code());
    let seen = (!seen.is_empty()).then(|| say().checks_testers_may_see(&seen));
    for text in [source, seen].into_iter().flatten() {
        y = draw::paragraph_ui(ui, pos2(place.left(), y), place.width(), &text, ink(theme::SMALL, colours.faint)).bottom() + 2.0;
    }
    (y, copy)
}
