//! Filters of a large shelf: a chip for each mark, the number of builds, and their order.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo};

use crate::finding::Verdict;
use crate::session::{BuildView, Command, FileView, ShelfOrder, Snapshot};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::verdict_icon::{self, VerdictIcon};
use crate::window::{icons, menu, theme};
use crate::words::say;

/// Height of a chip, and of the line under the chips.
const CHIP: f32 = 28.0;
const LINE: f32 = 24.0;
const BETWEEN: f32 = 6.0;

/// How high filters and line are together.
pub(super) const HEIGHT: f32 = 2.0 * CHIP + BETWEEN + 8.0 + LINE + 4.0;

/// What a build can be filtered by.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(in crate::window) enum ShelfMark {
    /// Phones install it.
    Ready,
    /// They may not.
    MayFail,
    /// They do not, or its file cannot be read.
    Blocked,
    /// Its file is gone.
    Missing,
}

impl ShelfMark {
    const ALL: [Self; 4] = [Self::Ready, Self::MayFail, Self::Blocked, Self::Missing];

    /// The mark of a build; none while it is being read.
    pub(super) fn of(build: &BuildView) -> Option<Self> {
        match (&build.file, build.verdict) {
            (FileView::Present, Verdict::Ready) => Some(Self::Ready),
            (FileView::Present, Verdict::Risky) => Some(Self::MayFail),
            (FileView::Present, Verdict::Blocked) | (FileView::Broken(_), _) => Some(Self::Blocked),
            (FileView::Missing, _) => Some(Self::Missing),
            (FileView::Reading, _) => None,
        }
    }

    fn icon(self) -> VerdictIcon {
        match self {
            Self::Ready => VerdictIcon::Verdict(Verdict::Ready),
            Self::MayFail => VerdictIcon::Verdict(Verdict::Risky),
            Self::Blocked => VerdictIcon::Verdict(Verdict::Blocked),
            Self::Missing => VerdictIcon::Missing,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Ready => say().shelf_mark_ready(),
            Self::MayFail => say().shelf_mark_may_fail(),
            Self::Blocked => say().shelf_mark_blocked(),
            Self::Missing => say().shelf_mark_missing(),
        }
    }
}

/// Draws the chips, and under them how many of how many builds are shown and their order.
pub(super) fn filters_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, chosen: &mut BTreeSet<ShelfMark>, shown: Option<usize>) {
    let width = (rect.width() - BETWEEN) / 2.0;
    let mut column = ColumnLayout::new(rect);
    for pair in ShelfMark::ALL.chunks(2) {
        let mut row = RowLayout::new(column.next(CHIP));
        column.gap(BETWEEN);
        for mark in pair {
            let chip = row.next(width);
            row.gap(BETWEEN);
            let count = cx
                .snapshot
                .builds
                .iter()
                .filter(|build| ShelfMark::of(build) == Some(*mark))
                .count();
            if chip_ui(ui, chip, *mark, count, chosen.contains(mark)) && !chosen.remove(mark) {
                chosen.insert(*mark);
            }
        }
    }
    column.gap(2.0);
    line_ui(ui, column.next(LINE).inset(8.0, 0.0), cx, shown);
}

/// Draws a chip; whether it was pressed.
fn chip_ui(ui: &Ui, rect: Rect, mark: ShelfMark, count: usize, is_on: bool) -> bool {
    let colours = theme::of(ui);
    let is_enabled = count > 0 || is_on;
    let sense = if is_enabled { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, Id::unique("filter").with(mark.word()), sense);
    let spoken = say().shelf_chip(count, mark.word());
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, is_enabled, is_on, &spoken));
    let mut painter = ui.painter().clone();
    if !is_enabled {
        painter.multiply_opacity(theme::DISABLED_OPACITY);
    }
    let (fill, line) = if is_on {
        (colours.accent_tint, colours.accent)
    } else if response.hovered() && is_enabled {
        (colours.frame_hover, colours.border_strong)
    } else {
        (colours.frame, colours.border_strong)
    };
    draw::paint_box(&painter, rect, 14, fill, line);
    verdict_icon::paint_mark(ui, &painter, rect.left_part(28.0), mark.icon());
    let inner = rect.inset(25.0, 11.0);
    let number = draw::paint_line(&painter, inner, &say().number(count), ink(theme::SMALL, colours.muted).right());
    let room = inner.with_max_x(number.left() - 4.0);
    let galley = draw::line(&painter, mark.word(), ink(theme::SMALL_MEDIUM, colours.text), room.width());
    let is_cut = galley.elided;
    draw::paint_galley(&painter, room, galley, ink(theme::SMALL_MEDIUM, colours.text));
    draw::focus_ring(ui, &response, rect, 14);
    let clicked = response.clicked();
    if is_cut {
        response.on_hover_text(mark.word());
    }
    clicked
}

/// How many builds are shown, and the order in which they stand.
fn line_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, shown: Option<usize>) {
    let colours = theme::of(ui);
    let all = cx.snapshot.builds.len();
    let counted = shown.map_or_else(|| say().shelf_count(all), |shown| say().shelf_count_of(all, shown));
    let order = cx.snapshot.settings.shelf_order;
    let name = say().shelf_order(order.word());
    let width = draw::width(ui.painter(), &name, theme::SMALL_MEDIUM).min(rect.width() - 70.0);
    let mut row = RowLayout::new(rect);
    let target = row.last(width + 26.0);
    row.gap_before_last(4.0);
    draw::label_ui(ui, row.rest(), &counted, ink(theme::SMALL, colours.muted));
    let response = ui.interact(target, Id::unique("shelf order"), Sense::click());
    let spoken = say().shelf_order_spoken(&name);
    response.widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, &spoken));
    if response.hovered() || response.has_focus() {
        draw::paint_fill(ui.painter(), target, theme::RADIUS_SMALL, colours.frame_hover);
    }
    let text = target.inset(4.0, 22.0);
    draw::paint_line(ui.painter(), text, &name, ink(theme::SMALL_MEDIUM, colours.text).right());
    draw::paint_icon(ui.painter(), target.right_part(20.0), icons::CARET_DOWN, 12.0, colours.muted);
    draw::focus_ring(ui, &response, target, theme::RADIUS_SMALL);
    menu::menu_ui(&response, menu::UNDER_RIGHT, 208.0, |ui| {
        for wanted in ShelfOrder::ALL {
            if menu::row_ui(ui, &menu::MenuRow::choice(&say().shelf_order(wanted.word()), wanted == order)) {
                cx.commands.push(Command::SetShelfOrder(wanted));
            }
        }
    });
}

/// Whether a shelf is so large that it needs them.
pub(super) fn are_shown(snapshot: &Snapshot) -> bool {
    snapshot.builds.len() >= super::listing::LARGE
}

/// A filter of which no build is left does not hide all the others.
pub(super) fn keep_possible(chosen: &mut BTreeSet<ShelfMark>, snapshot: &Snapshot) {
    if chosen.is_empty() {
        return;
    }
    let has = |mark: &ShelfMark| {
        snapshot
            .builds
            .iter()
            .any(|build: &Arc<BuildView>| ShelfMark::of(build) == Some(*mark))
    };
    if !are_shown(snapshot) {
        chosen.clear();
    }
    chosen.retain(has);
}
