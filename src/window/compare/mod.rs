//! Comparing two builds: choose the other one, then read what came, what went and what differs.

mod pick;
mod table;

use std::sync::Arc;

use egui::{Color32, Id, Rect, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};
use jiff::tz::TimeZone;

use super::button::{self, Button, ButtonKind, IconButton, Size};
use super::cx::Cx;
use super::dialog::{self, PADDING};
use super::draw::{self, Pill, ink};
use super::icons::{self, Glyph};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::Overlay;
use super::theme::Theme;
use super::{phrases, rows, theme};
use crate::ipa::{Inspection, Replacement};
use crate::library::BuildId;
use crate::session::BuildView;

use crate::words::say;
use table::{ComparisonRow, How, Table};

/// Size of the dialog where the window has room.
const WANTED: egui::Vec2 = vec2(960.0, 700.0);

/// What only the comparison knows.
#[derive(Default)]
pub(super) struct Compare {
    search: String,
    swapped: bool,
    table: Option<Table>,
}

impl Compare {
    /// Compares anew when one of the two is another.
    fn compare(&mut self, older: &Arc<Inspection>, newer: &Arc<Inspection>, zone: &TimeZone) {
        if !self.table.as_ref().is_some_and(|table| table.is_of(older, newer)) {
            self.table = Some(Table::new(older, newer, zone));
        }
    }
}

/// Asks for the build to compare with.
pub(super) fn open(cx: &mut Cx<'_>) {
    cx.shell.open(Overlay::PickCompare);
}

/// Compares the build that is shown with this one.
pub(super) fn open_with(cx: &mut Cx<'_>, other: BuildId) {
    cx.shell.open(Overlay::Compare(other));
}

/// The id of the field that looks for the other build.
pub(super) fn pick_search_id() -> Id {
    Id::unique("search other build")
}

/// Shows the choice or the comparison while it is open.
pub(super) fn compare_dialogs_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut Compare, build: &Arc<BuildView>) {
    if cx.shell.shows(Overlay::PickCompare) {
        if cx.shell.begins() {
            *own = Compare::default();
        }
        pick::pick_ui(ui, cx, &mut own.search, build);
        if !cx.shell.shows(Overlay::PickCompare) {
            // What was chosen is shown with the next frame: one dialog a frame.
            ui.ctx().request_repaint();
        }
        return;
    }
    let Some(Overlay::Compare(other)) = cx.shell.overlay else { return };
    let Some(other) = cx.snapshot.builds.iter().find(|view| view.id == other) else {
        cx.shell.close();
        return;
    };
    let (older, newer) = in_order(build, other, own.swapped);
    own.compare(&older.inspection, &newer.inspection, &cx.zone);
    let mut close = false;
    let mut again = false;
    let Compare { swapped, table, .. } = own;
    let Some(table) = table else { return };
    close |= dialog::dialog_ui(ui, "compare", WANTED, |ui, rect| {
        close |= dialog::title_ui(ui, rect, say().compare(), "");
        let mut column = ColumnLayout::new(rect.inset(PADDING, PADDING));
        column.gap(56.0);
        let names = [name(older, newer), name(newer, older)];
        match tools_ui(ui, column.next(32.0), &names, table) {
            Some(CompareAction::Swap) => *swapped = !*swapped,
            Some(CompareAction::Other) => again = true,
            None => {}
        }
        column.gap(12.0);
        replacement_ui(ui, &mut column, table);
        column.gap(12.0);
        let body = rect.inset(1.0, 1.0).inset_y(0.0, 9.0).with_min_y(column.y());
        draw::paint_divider(ui.painter(), body.left(), body.right(), body.top(), theme::of(ui).border);
        table_ui(ui, body.inset_y(1.0, 0.0), table, older.id, newer.id);
    });
    if close {
        cx.shell.close();
        *own = Compare::default();
    } else if again {
        open(cx);
    }
}

/// The older one first, unless the person turned them round.
fn in_order<'a>(build: &'a Arc<BuildView>, other: &'a Arc<BuildView>, swapped: bool) -> (&'a Arc<BuildView>, &'a Arc<BuildView>) {
    if (other.added_at <= build.added_at) == swapped {
        (build, other)
    } else {
        (other, build)
    }
}

/// "5.2.0 (1187)", with the app's name when the other one is another app.
fn name(build: &BuildView, other: &BuildView) -> String {
    let app = &build.inspection.app;
    let version = phrases::version_and_build(&app.version, &app.build);
    if app.bundle_id == other.inspection.app.bundle_id && app.name == other.inspection.app.name {
        version
    } else {
        format!("{} {version}", app.name)
    }
}

enum CompareAction {
    Swap,
    Other,
}

/// Both builds, the button that turns them round, the one that chooses another, and the one that copies.
fn tools_ui(ui: &mut Ui, rect: Rect, names: &[String; 2], table: &Table) -> Option<CompareAction> {
    let colours = theme::of(ui);
    let id = Id::unique("copy comparison");
    let copied = button::was_copied(ui, id);
    let icon = if copied { icons::CHECK } else { icons::COPY };
    let copy = Button::new(ButtonKind::Secondary, Size::Normal, Some(icon), say().copy_as_text());
    let other = Button::new(ButtonKind::Ghost, Size::Normal, None, say().other_build());
    let mut row = RowLayout::new(rect);
    let copy_rect = row.last(copy.width(ui));
    row.gap_before_last(4.0);
    let other_rect = row.last(other.width(ui));
    row.gap_before_last(12.0);
    let [before, after] = names;
    let each = ((row.rest().width() - 44.0) / 2.0).max(40.0);
    let mut tool = None;
    let placed = draw::label_ui(ui, row.rest().left_part(each), before, ink(theme::BODY_MEDIUM, colours.text));
    row.reach(placed.right());
    row.gap(8.0);
    let swap = row.next(28.0).middle([28.0, 28.0]);
    row.gap(8.0);
    let button = IconButton {
        icon: icons::ARROW_RIGHT,
        size: 16.0,
        name: say().swap(),
        hover: colours.hover,
    };
    if button::icon_button_ui(ui, swap, Id::unique("swap"), &button).clicked() {
        tool = Some(CompareAction::Swap);
    }
    draw::label_ui(ui, row.next(each), after, ink(theme::BODY_MEDIUM, colours.text));
    if button::button_ui(ui, other_rect, Id::unique("other build"), &other).clicked() {
        tool = Some(CompareAction::Other);
    }
    if button::button_ui(ui, copy_rect, id, &copy).clicked() {
        button::copy(ui, id, &table.text(before, after));
    }
    tool
}

/// Whether the newer build replaces the older on a phone.
fn replacement_ui(ui: &mut Ui, column: &mut ColumnLayout, table: &Table) {
    let colours = theme::of(ui);
    let (icon, color) = match table.replacement {
        Replacement::Refused => (icons::WARNING, colours.warning.solid),
        Replacement::Replaces => (icons::CHECK_CIRCLE, colours.success.solid),
        Replacement::Beside | Replacement::Unknown => (icons::INFO, colours.accent_text),
    };
    draw::paint_icon(ui.painter(), column.here().top_left([16.0, 16.0]), icon, 16.0, color);
    let mut text = column.inset(24.0, 0.0);
    text.paragraph_ui(ui, &table.replaces(), ink(theme::SMALL, colours.text));
    column.reach(text.y());
}

/// Icon, colour and name of how something differs.
fn sign(colours: &Theme, how: How) -> (Glyph, Color32, &'static str) {
    match how {
        How::Added => (icons::PLUS, colours.success.text, say().added()),
        How::Removed => (icons::MINUS, colours.danger.text, say().removed()),
        How::Changed => (icons::ARROWS_LEFT_RIGHT, colours.warning.text, say().changed()),
    }
}

fn table_ui(ui: &mut Ui, body: Rect, table: &Table, older: BuildId, newer: BuildId) {
    let colours = theme::of(ui);
    if table.items.is_empty() {
        let room = body.inset(40.0, 40.0);
        let middle = room.middle_left([room.width(), 40.0]).top_part(20.0);
        draw::label_ui(ui, middle, say().no_difference(), ink(theme::BODY, colours.muted).center());
        return;
    }
    let mut child = draw::clipped_child(ui, body, Id::unique("differences"));
    ScrollArea::vertical()
        .id_salt(("differences", older, newer))
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let place = body.with_min_y(ui.max_rect().top());
            let end = table.tops.last().copied().unwrap_or(0.0);
            ui.expand_to_include_rect(place.top_left([1.0, end + 12.0]));
            let range = rows::seen_of(ui.clip_rect(), place.top(), &table.tops);
            let place = place.inset(12.0, 12.0);
            for index in range {
                let (Some(item), Some(at)) = (table.items.get(index), table.tops.get(index)) else {
                    break;
                };
                item_ui(ui, place.inset_y(*at, 0.0).top_part(table::ROW), index, item);
            }
        });
}

fn item_ui(ui: &mut Ui, row: Rect, index: usize, item: &ComparisonRow) {
    let colours = theme::of(ui);
    let (how, what, before, after) = match item {
        ComparisonRow::Title(title, count) => {
            let line = row.inset(8.0, 52.0).inset_y(18.0, 0.0).top_part(20.0);
            let placed = draw::label_ui(ui, line, title, ink(theme::BODY_STRONG, colours.text));
            let at = line.with_min_x(placed.right() + 8.0).left_center();
            draw::count_ui(ui, at, *count, Pill::new(colours.hover, colours.muted));
            return;
        }
        ComparisonRow::Row { how, what, before, after } => (*how, what, before, after),
    };
    let (icon, color, name) = sign(colours, how);
    let id = Id::unique("difference").with(index);
    let response = ui.interact(row, id, Sense::click());
    let spoken = format!("{name}: {}", table::line(how, what, before, after));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &spoken));
    if response.clicked() {
        button::copy(ui, id, &table::line(how, what, before, after));
    }
    let hot = response.hovered() || response.has_focus() || button::was_copied(ui, id);
    if response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS_SMALL, colours.hover);
    }
    draw::paint_icon(ui.painter(), row.inset(8.0, 0.0).left_part(16.0), icon, 14.0, color);
    let mut cells = RowLayout::new(row.inset(32.0, if hot { 34.0 } else { 8.0 }));
    let whole = row.width() - 40.0;
    // What is only there or not needs no columns of values.
    let bare = before.is_empty() && after.is_empty();
    let what_width = if bare { cells.rest().width() } else { (whole * 0.36).floor() };
    let mut elided = cell_ui(ui, cells.next(what_width), what, colours.text);
    if !bare {
        let value = (whole * 0.32).floor();
        cells.gap(12.0);
        let old = cells.next(value - 24.0);
        cells.gap(12.0);
        let new = cells.rest();
        let old_color = if how == How::Changed { colours.faint } else { colours.muted };
        for (cell, text, color) in [(old, before, old_color), (new, after, colours.text)] {
            let galley = draw::line(ui.painter(), text, ink(theme::BODY, color), cell.width());
            elided |= galley.elided;
            draw::paint_galley(ui.painter(), cell, galley, ink(theme::BODY, color));
        }
    }
    if hot {
        let spot = row.inset(0.0, 4.0).inset_y(2.0, 0.0).top_right([24.0, 24.0]);
        button::paint_copy_icon(ui, spot, id, colours.text);
    }
    draw::focus_ring(ui, &response, row.shrink(2.0), theme::RADIUS_SMALL);
    if elided {
        response.on_hover_text(table::line(how, what, before, after));
    }
}

/// Paints a name, cut in its middle as paths and identifiers are; whether it was cut.
fn cell_ui(ui: &Ui, cell: Rect, text: &str, color: Color32) -> bool {
    let short = super::facts::shortened(ui, text, theme::BODY, cell.width());
    draw::paint_line(ui.painter(), cell, short.as_deref().unwrap_or(text), ink(theme::BODY, color));
    short.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::window::gallery::deep_scenes;

    #[test]
    fn two_builds_are_compared_once_until_one_of_them_is_another() {
        let snapshot = deep_scenes::rich();
        let builds: Vec<_> = snapshot.builds.iter().map(|build| &build.inspection).collect();
        let mut own = Compare::default();
        own.compare(builds[1], builds[0], &TimeZone::UTC);
        let made = own.table.as_ref().unwrap().items.as_ptr();
        own.compare(builds[1], builds[0], &TimeZone::UTC);
        assert_eq!(own.table.as_ref().unwrap().items.as_ptr(), made);
        own.compare(builds[0], builds[1], &TimeZone::UTC);
        assert!(own.table.as_ref().unwrap().is_of(builds[0], builds[1]));
    }
}
