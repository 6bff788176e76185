//! The Contents tab: what takes the room, what is wasted, and the bundles inside.

mod inside;
mod squarify;
mod treemap;
mod waste;

use std::sync::Arc;

use egui::{Id, Rect, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::draw::{self, ink};
use super::facts::{self, FACT, Fact};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::{amounts, apple_names, button, install_panel, overview, theme};
use crate::ipa::PartKind;
use crate::session::BuildView;

use crate::words::say;
use inside::Inside;
use treemap::{Measure, Treemap};
use waste::Waste;

/// Distance between cards.
const GAP: f32 = 16.0;
/// Height of the treemap.
const MAP: f32 = 300.0;

/// What only this tab knows.
#[derive(Default)]
pub(super) struct Contents {
    map: Treemap,
    waste: Waste,
    inside: Inside,
}

/// Draws the tab.
pub(super) fn contents_ui(ui: &mut Ui, body: Rect, content: Rect, own: &mut Contents, build: &BuildView) {
    let mut child = draw::clipped_child(ui, body, Id::unique("contents"));
    ScrollArea::vertical()
        .id_salt(("contents", build.id))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let inner = content.inset(theme::SHEET_PADDING, theme::SHEET_PADDING);
            let mut column = ColumnLayout::new(inner.with_min_y(ui.max_rect().top()));
            column.gap(20.0);
            size_ui(ui, &mut column, &mut own.map, build);
            column.gap(GAP);
            waste::waste_ui(ui, &mut column, &mut own.waste, build);
            inside::inside_ui(ui, &mut column, &mut own.inside, build);
            column.gap(20.0);
            column.scrolled_ui(ui);
        });
}

/// The card with the treemap.
fn size_ui(ui: &mut Ui, column: &mut ColumnLayout, map: &mut Treemap, build: &BuildView) {
    map.follow(&build.inspection);
    let sizes = &build.inspection.sizes;
    let inner_width = column.width() - 34.0;
    let known = !sizes.parts.is_empty();
    if known {
        map.lay_out(Rect::ZERO.top_left([inner_width, MAP]));
    }
    let legend = if known { legend_height(ui, map, inner_width) } else { 0.0 };
    let map_height = if known { 4.0 + 28.0 + 4.0 + MAP + 12.0 + legend } else { 0.0 };
    let height = 13.0 + 28.0 + 4.0 + FACT + map_height + 12.0;
    let card = column.next(height);
    let mut inner = ColumnLayout::new(overview::card_ui(ui, card, say().size_label()));
    inner.gap(4.0);
    if known {
        let switch = card.inset(17.0, 17.0).inset_y(11.0, 0.0).top_right([200.0, 28.0]);
        let names = [say().on_phone(), say().download()];
        let chosen = usize::from(map.measure == Measure::Download);
        if let Some(chosen) = install_panel::raised_segments_ui(ui, switch, Id::unique("measure"), &names, chosen) {
            map.measure = if chosen == 1 { Measure::Download } else { Measure::OnPhone };
        }
    }
    let third = (inner.width() / 3.0).floor();
    let mut row = RowLayout::new(inner.next(FACT));
    let bytes = |label: &'static str, count: u64| {
        if count == 0 {
            Fact::missing(label, say().unknown())
        } else {
            Fact::new(label, amounts::bytes(count)).copied_as(count.to_string())
        }
    };
    let facts = [
        bytes(say().on_phone(), sizes.installed_bytes),
        bytes(say().download(), sizes.download_bytes),
        Fact::new(say().files(), say().number(sizes.files)).copied_as(sizes.files.to_string()),
    ];
    for (index, fact) in facts.iter().enumerate() {
        facts::fact_ui(ui, row.next(third), Id::unique("size").with(index), 88.0, fact);
    }
    if known {
        let mut inner = inner.inset(8.0, 8.0);
        inner.gap(4.0);
        crumbs_ui(ui, inner.next(28.0), map, build);
        inner.gap(4.0);
        let area = inner.next(MAP);
        inner.gap(12.0);
        let only = legend_ui(ui, inner.next(legend), map);
        treemap::treemap_ui(ui, area, map, only);
    }
}

/// Where one is in the app, and the ways back.
fn crumbs_ui(ui: &mut Ui, line: Rect, map: &mut Treemap, build: &BuildView) {
    let colours = theme::of(ui);
    let inspection = Arc::clone(&build.inspection);
    let mut names = vec![inspection.app.name.clone()];
    let mut total = map.measure.total(&inspection.sizes);
    let mut parts = inspection.sizes.parts.as_slice();
    for index in &map.path {
        let Some(part) = parts.get(*index) else { break };
        names.push(treemap::last(&part.name).to_owned());
        total = map.measure.of(part);
        parts = &part.parts;
    }
    let mut row = RowLayout::new(line);
    let mut back = None;
    let count = names.len();
    for (level, name) in names.iter().enumerate() {
        let here = level + 1 == count;
        let room = (row.rest().width() - 80.0).max(24.0);
        let style = if here { theme::SMALL_MEDIUM } else { theme::SMALL };
        let width = draw::width(ui.painter(), name, style).min(room) + 1.0;
        let place = row.next(width).inset_y(2.0, 2.0);
        if here {
            draw::label_ui(ui, place, name, ink(style, colours.text));
        } else {
            let response = ui.interact(place.expand2(vec2(4.0, 0.0)), Id::unique("crumb").with(level), Sense::click());
            response.widget_info(|| WidgetInfo::labeled(egui::Role::Link, true, name));
            let color = if response.hovered() { colours.text } else { colours.accent_text };
            draw::paint_line(ui.painter(), place, name, ink(style, color));
            draw::focus_ring(ui, &response, place, theme::RADIUS_SMALL);
            if response.clicked() {
                back = Some(level);
            }
            row.gap(4.0);
            draw::paint_icon(ui.painter(), row.next(12.0), super::icons::CARET_RIGHT, 12.0, colours.faint);
            row.gap(4.0);
        }
    }
    let size = amounts::bytes(total);
    draw::label_ui(ui, line.right_part(90.0), &size, ink(theme::SMALL, colours.faint).right());
    if let Some(level) = back {
        map.go(map.path.iter().copied().take(level).collect());
    }
}

/// Where each kind stands in the legend, and how high it is.
fn legend_places(ui: &Ui, map: &Treemap, width: f32) -> (Vec<(PartKind, String, Rect)>, f32) {
    let mut column = ColumnLayout::new(Rect::ZERO.left_part(width));
    let mut row = RowLayout::new(column.next(24.0));
    let mut places = Vec::new();
    for (kind, bytes) in map.totals() {
        let size = amounts::bytes(*bytes);
        let name = draw::width(ui.painter(), apple_names::part_kind(*kind), theme::SMALL);
        let needed = 16.0 + name + 6.0 + draw::width(ui.painter(), &size, theme::SMALL) + 18.0;
        if !row.has_room(needed) && row.rest().left() > column.rest().left() {
            row = RowLayout::new(column.next(24.0));
        }
        places.push((*kind, size, row.next(needed)));
    }
    (places, column.y())
}

fn legend_height(ui: &Ui, map: &Treemap, width: f32) -> f32 {
    legend_places(ui, map, width).1
}

/// The kinds with their colours and sizes; returns the one under the pointer.
fn legend_ui(ui: &Ui, rect: Rect, map: &Treemap) -> Option<PartKind> {
    let colours = theme::of(ui);
    let mut only = None;
    for (kind, size, place) in legend_places(ui, map, rect.width()).0 {
        let place = place.translate(rect.min.to_vec2());
        let response = ui.interact(place.inset(0.0, 12.0), Id::unique("legend").with(kind), Sense::hover());
        let name = apple_names::part_kind(kind);
        let spoken = format!("{name}: {size}");
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &spoken));
        if response.hovered() {
            only = Some(kind);
        }
        let swatch = place.middle_left([10.0, 10.0]);
        draw::paint_fill(ui.painter(), swatch, 3, treemap::tint(colours, kind));
        let placed = draw::paint_line(ui.painter(), place.inset(16.0, 0.0), name, ink(theme::SMALL, colours.muted));
        let rest = place.with_min_x(placed.right() + 6.0);
        draw::paint_line(ui.painter(), rest, &size, ink(theme::SMALL, colours.faint));
    }
    only
}

/// A link under a list that shows all of it; returns whether it was clicked.
fn more_ui(ui: &Ui, row: Rect, id: Id, text: &str) -> bool {
    let width = draw::width(ui.painter(), text, theme::SMALL_MEDIUM) + 1.0;
    let place = row.inset(8.0, 0.0).inset_y(6.0, 0.0).top_left([width, 16.0]);
    button::link_ui(ui, place, id, text).clicked()
}
