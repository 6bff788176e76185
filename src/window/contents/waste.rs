//! Cards about bytes that could be saved: files that are there twice, that are not compressed, that only developers need.

use egui::{Id, Rect, Ui};

use super::GAP;
use crate::ipa::{Duplicate, Leftover, SizedPath};
use crate::library::BuildId;
use crate::primitives::ByteSize;
use crate::session::BuildView;
use crate::window::draw::{self, ink};
use crate::window::facts::{self, FACT};
use crate::window::layout::{ColumnLayout, RectParts as _};
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

/// Draws the cards that have something to say, each with the distance to the next card.
pub(super) fn waste_ui(ui: &mut Ui, column: &mut ColumnLayout, waste: &mut Waste, build: &BuildView) {
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
    for list in [twice, stored, developers].iter().filter(|list| list.count > 0) {
        list_ui(ui, column, waste, build.id, list);
        column.gap(GAP);
    }
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

fn list_ui(ui: &mut Ui, column: &mut ColumnLayout, waste: &mut Waste, build: BuildId, list: &WasteList<'_>) {
    let &WasteList { title, told, count, line } = list;
    let colours = theme::of(ui);
    let key = (build, title);
    let all = count <= FIRST + 1 || waste.open.contains(&key);
    let shown = if all { count } else { FIRST };
    let height = 41.0 + rows::top(0.0, FACT, shown) + if all { 0.0 } else { FACT } + 13.0;
    let card = column.next(height);
    let mut inner = ColumnLayout::new(overview::card_ui(ui, card, title));
    let title_width = draw::width(ui.painter(), title, theme::HEADING);
    let beside = card.inset(17.0 + title_width + 16.0, 17.0).inset_y(13.0, 0.0).top_part(20.0);
    draw::label_ui(ui, beside, told, ink(theme::SMALL, colours.faint).right());
    let last = inner.rest().inset_y(rows::top(0.0, FACT, shown), 0.0).top_part(FACT);
    let seen = rows::seen(ui.clip_rect(), inner.y(), FACT, shown);
    inner.gap(rows::top(0.0, FACT, seen.start));
    for index in seen {
        let row = inner.next(FACT);
        if let Some(line) = line(index) {
            line_ui(ui, row, Id::unique(title).with(index), &line);
        }
    }
    if !all && super::more_ui(ui, last, Id::unique("show all").with(title), &say().show_all(count)) {
        waste.open.insert(key);
    }
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
    let inner = row.inset(8.0, if hot { 34.0 } else { 8.0 });
    let amount = draw::paint_line(ui.painter(), inner, &line.amount, ink(theme::SMALL, colours.muted).right());
    let path = inner.with_max_x(amount.left() - 12.0);
    let short = facts::shortened(ui, &line.path, theme::BODY, path.width());
    draw::paint_line(
        ui.painter(),
        path,
        short.as_deref().unwrap_or(&line.path),
        ink(theme::BODY, colours.text),
    );
    if hot {
        let icon = row.inset(0.0, 4.0).inset_y(2.0, 0.0).top_right([24.0, 24.0]);
        button::paint_copy_icon(ui, icon, id, colours.text);
    }
    draw::focus_ring(ui, &response, row, theme::RADIUS_SMALL);
    if line.copied.contains('\n') || short.is_some() {
        response.on_hover_text(&line.copied);
    }
}
