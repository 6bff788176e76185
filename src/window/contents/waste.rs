//! Cards about bytes that could be saved: files that are there twice, that are not compressed, that only developers need.

use egui::{Id, Rect, Ui, vec2};

use super::GAP;
use crate::ipa::{Duplicate, Leftover, SizedPath};
use crate::library::BuildId;
use crate::primitives::ByteSize;
use crate::session::BuildView;
use crate::window::draw::{self, ink};
use crate::window::facts::{self, FACT};
use crate::window::{amounts, apple_names, button, overview, rows, theme};
use crate::words::say;

/// Rows shown before somebody asks for all.
const FIRST: usize = 5;

/// Which lists are shown whole.
#[derive(Default)]
pub(super) struct Waste {
    open: std::collections::BTreeSet<(BuildId, &'static str)>,
}

/// One row: what is shown, what is copied, and its amount.
struct WasteRow {
    path: String,
    copied: String,
    amount: String,
}

/// One card: its title, what is told beside it, and its rows.
struct WasteList<'a> {
    title: &'static str,
    told: &'a str,
    count: usize,
    line: &'a dyn Fn(usize) -> Option<WasteRow>,
}

/// Draws the cards that have something to say; returns where the next card begins.
pub(super) fn waste_ui(ui: &mut Ui, place: Rect, waste: &mut Waste, build: &BuildView) -> f32 {
    let sizes = &build.inspection.sizes;
    let twice = WasteList {
        title: say().duplicates(),
        told: &say().could_be_saved(ByteSize(sizes.duplicate_bytes)),
        count: sizes.duplicates.len(),
        line: &|index| sizes.duplicates.get(index).map(duplicate),
    };
    let stored = WasteList {
        title: say().uncompressed(),
        told: &say().stored_whole(ByteSize(sizes.uncompressed_bytes)),
        count: sizes.uncompressed.len(),
        line: &|index| sizes.uncompressed.get(index).map(uncompressed),
    };
    let developers = WasteList {
        title: say().leftovers(),
        told: say().leftovers_why(),
        count: sizes.leftovers.len(),
        line: &|index| sizes.leftovers.get(index).map(leftover),
    };
    let mut y = place.top();
    for list in [twice, stored, developers].iter().filter(|list| list.count > 0) {
        let at = draw::at(place.left(), y, place.width(), 0.0);
        y = list_ui(ui, at, waste, build.id, list) + GAP;
    }
    y
}

fn duplicate(duplicate: &Duplicate) -> WasteRow {
    let first = duplicate.paths.first().cloned().unwrap_or_default();
    WasteRow {
        path: first,
        copied: duplicate.paths.join("\n"),
        amount: say().size_times(duplicate.count, ByteSize(duplicate.bytes)),
    }
}

fn uncompressed(file: &SizedPath) -> WasteRow {
    WasteRow {
        path: file.path.clone(),
        copied: file.path.clone(),
        amount: amounts::bytes(file.bytes),
    }
}

fn leftover(leftover: &Leftover) -> WasteRow {
    WasteRow {
        path: leftover.path.clone(),
        copied: leftover.path.clone(),
        amount: format!("{} · {}", apple_names::leftover(leftover.kind), amounts::bytes(leftover.bytes)),
    }
}

fn list_ui(ui: &mut Ui, place: Rect, waste: &mut Waste, build: BuildId, list: &WasteList<'_>) -> f32 {
    let &WasteList { title, told, count, line } = list;
    let colours = theme::of(ui);
    let key = (build, title);
    let all = count <= FIRST + 1 || waste.open.contains(&key);
    let shown = if all { count } else { FIRST };
    let height = 41.0 + rows::top(0.0, FACT, shown) + if all { 0.0 } else { FACT } + 13.0;
    let card = Rect::from_min_size(place.min, vec2(place.width(), height));
    let column = overview::card_ui(ui, card, title);
    let title_width = draw::width(ui.painter(), title, theme::HEADING);
    let beside = draw::at(
        card.left() + 17.0 + title_width + 16.0,
        card.top() + 13.0,
        card.width() - 34.0 - title_width - 16.0,
        20.0,
    );
    draw::label_ui(ui, beside, told, ink(theme::SMALL, colours.faint).right());
    for index in rows::seen(ui.clip_rect(), column.top(), FACT, shown) {
        let row = draw::at(column.left(), rows::top(column.top(), FACT, index), column.width(), FACT);
        if let Some(line) = line(index) {
            line_ui(ui, row, Id::unique(title).with(index), &line);
        }
    }
    if !all {
        let row = draw::at(column.left(), rows::top(column.top(), FACT, shown), column.width(), FACT);
        if super::more_ui(ui, row, Id::unique("show all").with(title), &say().show_all(count)) {
            waste.open.insert(key);
        }
    }
    card.bottom()
}

/// A path and its amount; a click copies the path.
fn line_ui(ui: &Ui, row: Rect, id: Id, line: &WasteRow) {
    let colours = theme::of(ui);
    let response = ui.interact(row, id, egui::Sense::click());
    let spoken = format!("{}: {}", line.path, line.amount);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &spoken));
    if response.clicked() {
        button::copy(ui, id, &line.copied);
    }
    let hot = response.hovered() || response.has_focus() || button::was_copied(ui, id);
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS_SMALL, colours.hover);
    }
    let inner = draw::inset(row, 8.0, if hot { 34.0 } else { 8.0 });
    let amount = draw::paint_line(ui.painter(), inner, &line.amount, ink(theme::SMALL, colours.muted).right());
    let path = Rect::from_min_max(inner.min, egui::pos2(amount.left() - 12.0, inner.bottom()));
    let short = facts::shortened(ui, &line.path, theme::BODY, path.width());
    draw::paint_line(
        ui.painter(),
        path,
        short.as_deref().unwrap_or(&line.path),
        ink(theme::BODY, colours.text),
    );
    if hot {
        let icon = draw::at(row.right() - 28.0, row.top() + 2.0, 24.0, 24.0);
        button::paint_copy_icon(ui, icon, id, colours.text);
    }
    draw::focus_ring(ui, &response, row, theme::RADIUS_SMALL);
    if line.copied.contains('\n') || short.is_some() {
        response.on_hover_text(&line.copied);
    }
}
