//! The Permissions card: what private things the app asks for, and what the person then reads.

use egui::{Color32, Id, Rect, Role, Sense, Ui, WidgetInfo};

use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
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
        let card = place.top_part((41.0 + 20.0 + 9.0_f32).max(place.height()));
        let column = overview::card_ui(ui, card, say().permissions());
        let line = column.inset(8.0, 8.0).inset_y(-4.0, 0.0).top_part(20.0);
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
    let card = place.top_part((41.0 + heights + more + 13.0).max(place.height()));
    let mut column = ColumnLayout::new(overview::card_ui(ui, card, say().permissions()));
    for (index, row) in rows.iter().enumerate() {
        row_ui(ui, column.next(row.height), index, row);
    }
    if shown < texts.len() {
        let text = say().show_all(texts.len());
        let width = draw::width(ui.painter(), &text, theme::SMALL_MEDIUM) + 1.0;
        column.gap(6.0);
        let link = column.next(16.0).inset(8.0, 0.0).left_part(width);
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
    let mut parts = RowLayout::new(row.inset(8.0, 0.0).inset_y(4.0, 0.0));
    let label = parts.next(LABEL).top_part(20.0).inset(0.0, 10.0);
    draw::paint_line(ui.painter(), label, &entry.name, ink(theme::SMALL, colours.faint));
    if is_empty {
        let icon = parts.next(16.0).top_part(20.0);
        draw::paint_icon(ui.painter(), icon, icons::X_CIRCLE, 16.0, colours.danger.solid);
        parts.gap(6.0);
    }
    ui.painter()
        .galley(parts.rest().min, std::sync::Arc::clone(&entry.galley), entry.color);
    if hot {
        let icon = row.inset(0.0, 4.0).inset_y(2.0, 0.0).top_right([24.0, 24.0]);
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
