//! The Permissions card: what private things the app asks for, and what the person then reads.

use egui::{Color32, Id, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::draw::{self, ink};
use super::{apple_names, button, icons, overview, theme};
use crate::ipa::PrivacyText;
use crate::session::BuildView;
use crate::words::say;

/// Width of the labels: the names of private things are longer than other labels.
const LABEL: f32 = 128.0;
/// Lines shown of a long text; all of it is in the tooltip and copied.
const LINES: usize = 3;
/// Texts shown before somebody asks for all.
const FIRST: usize = 8;
/// Texts shown at all: the longest list seen in a real app has 25.
const MOST: usize = 200;

/// Draws the card; returns its bottom.
pub(super) fn permissions_ui(ui: &mut Ui, place: Rect, all: &mut bool, build: &BuildView) -> f32 {
    let colours = theme::of(ui);
    let texts = &build.inspection.app.privacy;
    if texts.is_empty() {
        let card = Rect::from_min_size(place.min, vec2(place.width(), (41.0 + 20.0 + 9.0_f32).max(place.height())));
        let column = overview::card_ui(ui, card, say().permissions());
        let line = draw::at(column.left() + 8.0, column.top() - 4.0, column.width() - 16.0, 20.0);
        draw::label_ui(ui, line, say().no_permissions(), ink(theme::BODY, colours.muted));
        return card.bottom();
    }
    let shown = texts.len().min(if *all || texts.len() <= FIRST + 1 { MOST } else { FIRST });
    let rows: Vec<PermissionRow<'_>> = texts
        .iter()
        .take(shown)
        .map(|text| PermissionRow::of(ui, text, place.width() - 34.0 - LABEL))
        .collect();
    let heights: f32 = rows.iter().map(|row| row.height).sum();
    let more = if shown < texts.len() { 28.0 } else { 0.0 };
    let card = Rect::from_min_size(place.min, vec2(place.width(), (41.0 + heights + more + 13.0).max(place.height())));
    let column = overview::card_ui(ui, card, say().permissions());
    let mut y = column.top();
    for (index, row) in rows.iter().enumerate() {
        row_ui(ui, draw::at(column.left(), y, column.width(), row.height), index, row);
        y += row.height;
    }
    if shown < texts.len() {
        let text = say().show_all(texts.len());
        let width = draw::width(ui.painter(), &text, theme::SMALL_MEDIUM) + 1.0;
        let link = draw::at(column.left() + 8.0, y + 6.0, width, 16.0);
        if texts.len() > MOST && *all {
            draw::label_ui(ui, link, &say().and_more(texts.len() - MOST), ink(theme::SMALL, colours.faint));
        } else if button::link_ui(ui, link, Id::unique("all permissions"), &text).clicked() {
            *all = true;
        }
    }
    card.bottom()
}

struct PermissionRow<'a> {
    text: &'a PrivacyText,
    name: String,
    galley: std::sync::Arc<egui::Galley>,
    color: Color32,
    height: f32,
}

impl<'a> PermissionRow<'a> {
    fn of(ui: &Ui, text: &'a PrivacyText, width: f32) -> Self {
        let colours = theme::of(ui);
        let is_empty = text.text.trim().is_empty();
        let (shown, color) = if is_empty {
            (say().empty_permission(), colours.danger.text)
        } else {
            (text.text.as_str(), colours.text)
        };
        let room = width - if is_empty { 22.0 } else { 0.0 };
        let galley = draw::lines(ui.painter(), shown, ink(theme::BODY, color), room, LINES);
        Self {
            text,
            name: apple_names::privacy(&text.key),
            height: galley.size().y + 8.0,
            galley,
            color,
        }
    }
}

fn row_ui(ui: &Ui, row: Rect, index: usize, entry: &PermissionRow<'_>) {
    let colours = theme::of(ui);
    let id = Id::unique("permission").with(index);
    let response = ui.interact(row, id, Sense::click());
    let is_empty = entry.text.text.trim().is_empty();
    let spoken = format!(
        "{}: {}",
        entry.name,
        if is_empty { say().empty_permission() } else { &entry.text.text }
    );
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    let copied = if is_empty { &entry.text.key } else { &entry.text.text };
    if response.clicked() {
        button::copy(ui, id, copied);
    }
    let hot = response.hovered() || response.has_focus() || button::was_copied(ui, id);
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS_SMALL, colours.hover);
    }
    let label = draw::at(row.left() + 8.0, row.top() + 4.0, LABEL - 10.0, 20.0);
    draw::paint_line(ui.painter(), label, &entry.name, ink(theme::SMALL, colours.faint));
    let mut at = pos2(row.left() + 8.0 + LABEL, row.top() + 4.0);
    if is_empty {
        let icon = draw::at(at.x, at.y, 16.0, 20.0);
        draw::paint_icon(ui.painter(), icon, icons::X_CIRCLE, 16.0, colours.danger.solid);
        at.x += 22.0;
    }
    ui.painter().galley(at, std::sync::Arc::clone(&entry.galley), entry.color);
    if hot {
        let icon = draw::at(row.right() - 28.0, row.top() + 2.0, 24.0, 24.0);
        draw::paint_fill(ui.painter(), icon, theme::RADIUS_SMALL, colours.hover);
        button::paint_copy_icon(ui, icon, id, colours.text);
    }
    draw::focus_ring(ui, &response, row, theme::RADIUS_SMALL);
    let tip = if entry.galley.elided {
        format!("{}\n{}", entry.text.key, entry.text.text)
    } else {
        entry.text.key.clone()
    };
    response.on_hover_text(tip);
}
