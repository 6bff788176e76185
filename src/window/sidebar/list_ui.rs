//! The list of builds: one stop for the keyboard, inside which arrows move, and rows only where they can be seen.

use std::sync::Arc;

use egui::{CornerRadius, EventFilter, Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Ui, WidgetInfo, vec2};

use super::listing::{self, Position, RowKey, ShelfGroup, ShelfListing, ShelfRow};
use super::{Sidebar, marked};
use crate::library::BuildId;
use crate::session::{BuildView, Command};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::{amounts, app_icon, header, icons, menu, phrases, theme, verdict_icon};
use crate::words::say;

/// Height of an app's row, of a build's row, and of the gap after an app.
const GROUP: f32 = 36.0;
const ROW: f32 = 32.0;
const GAP: f32 = 12.0;

impl ShelfRow<'_> {
    fn height(&self) -> f32 {
        match self {
            Self::Group(_) => GROUP,
            Self::Build(..) | Self::Reading(_) | Self::Older(..) => ROW,
            Self::Gap => GAP,
        }
    }
}

/// Where the keyboard is in the list, and what the list has to bring into view.
#[derive(Default)]
pub(super) struct ListCursor {
    /// The row that has the keyboard when the list has it.
    row: Option<RowKey>,
    /// Bring it into view.
    reveals: bool,
    /// It was reached by the keyboard: only then is it drawn.
    by_keyboard: bool,
    /// Give it the keyboard.
    takes_focus: bool,
}

impl ListCursor {
    /// The keyboard goes to the first build of the list.
    pub(super) fn enter(&mut self, rows: &[ShelfRow<'_>]) -> Option<BuildId> {
        let first = rows.iter().find_map(|row| match row {
            ShelfRow::Build(build, _) => Some(build.id),
            _ => None,
        })?;
        self.go(RowKey::Build(first));
        Some(first)
    }

    fn go(&mut self, row: RowKey) {
        self.row = Some(row);
        (self.reveals, self.by_keyboard, self.takes_focus) = (true, true, true);
    }
}

/// What the rows share while they are drawn.
struct ListContext<'a> {
    rows: &'a [ShelfRow<'a>],
    /// The builds that are listed, in order.
    order: Vec<BuildId>,
    /// The row that has the keyboard when the list has it.
    current: Option<RowKey>,
}

/// The rows as they are now.
pub(super) fn rows_of<'a>(cx: &Cx<'a>, own: &Sidebar) -> Vec<ShelfRow<'a>> {
    let words = listing::words(&own.search);
    let wanted = ShelfListing {
        words: &words,
        found: own.sieve.found(),
        whole: &own.whole,
        chosen: cx.shell.selection.selected(),
        now: cx.now,
    };
    listing::rows(cx.snapshot, &wanted)
}

/// Draws the list.
pub(super) fn list_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut Sidebar) {
    wake_for_reading(ui, cx);
    let rows = rows_of(cx, own);
    if rows.is_empty() && own.sieve.found().is_some() {
        let colours = theme::of(ui);
        let mut column = ColumnLayout::new(rect);
        column.gap(8.0);
        column.label_ui(ui, 20.0, say().nothing_found(), ink(theme::BODY, colours.faint).center());
        return;
    }
    let list = ListContext {
        order: builds(&rows).collect(),
        current: current(&rows, cx, own),
        rows: &rows,
    };
    let total: f32 = rows.iter().map(ShelfRow::height).sum();
    let begins_at_top = own.sieve.takes_new();
    // Room for the shadow of a selected row at the edges.
    let mut child = draw::child(ui, rect.expand2(vec2(4.0, 0.0)), Id::unique("builds"));
    let mut area = ScrollArea::vertical().id_salt("builds list").auto_shrink(false);
    if begins_at_top {
        area = area.vertical_scroll_offset(0.0);
    }
    area.show_viewport(&mut child, |ui, viewport| {
        let mut column = ColumnLayout::new(ui.min_rect().inset(4.0, 0.0).left_part(rect.width()));
        ui.set_height(total);
        let mut y = 0.0;
        for (at, row) in rows.iter().enumerate() {
            let place = column.next(row.height());
            let is_visible = y + row.height() >= viewport.top() && y <= viewport.bottom();
            y += row.height();
            let is_current = list.current.is_some() && list.current == row.key();
            if is_current && std::mem::take(&mut own.cursor.reveals) {
                ui.scroll_to_rect(place, None);
            }
            if let ShelfRow::Build(build, _) = row
                && cx.shell.selection.reveals(build.id)
            {
                ui.scroll_to_rect(place, None);
                own.cursor.row = Some(RowKey::Build(build.id));
            }
            // The row that has the keyboard keeps it while it is scrolled out of sight.
            if is_visible || is_current {
                row_ui(ui, place, at, &list, cx, own);
            }
        }
    });
}

/// A spinner appears 200 ms after reading began.
fn wake_for_reading(ui: &Ui, cx: &Cx<'_>) {
    if !cx.snapshot.reading.is_empty() {
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(100));
    }
}

/// The builds of these rows.
fn builds(rows: &[ShelfRow<'_>]) -> impl Iterator<Item = BuildId> {
    rows.iter().filter_map(|row| match row {
        ShelfRow::Build(build, _) => Some(build.id),
        _ => None,
    })
}

/// The row that has the keyboard when the list has it: where it was left, else the build that is shown, else the first.
fn current(rows: &[ShelfRow<'_>], cx: &Cx<'_>, own: &Sidebar) -> Option<RowKey> {
    let chosen = cx.shell.selection.selected().map(RowKey::Build);
    let is_there = |wanted: &RowKey| rows.iter().any(|row| row.key().as_ref() == Some(wanted));
    let left = own.cursor.row.clone().filter(&is_there);
    left.or_else(|| chosen.filter(&is_there))
        .or_else(|| rows.iter().find_map(ShelfRow::key))
}

fn row_ui(ui: &mut Ui, place: Rect, at: usize, list: &ListContext<'_>, cx: &mut Cx<'_>, own: &mut Sidebar) {
    let colours = theme::of(ui);
    let Some(row) = list.rows.get(at) else { return };
    let response = match row {
        ShelfRow::Gap => return,
        ShelfRow::Reading(reading) => {
            verdict_icon::spinner_ui(ui, place.left_part(40.0).middle([12.0, 12.0]));
            let name = place.inset(42.0, 10.0);
            draw::label_ui(ui, name, &reading.file_name, ink(theme::BODY, colours.muted));
            return;
        }
        ShelfRow::Group(group) => group_ui(ui, place, group, list, cx, own),
        ShelfRow::Older(app, count) => older_ui(ui, place, app, *count, list, own),
        ShelfRow::Build(build, position) => {
            let row = BuildRow::at(list, at, build, *position, own);
            row.show(ui, place, list, cx, own)
        }
    };
    let Some(key) = row.key() else { return };
    if list.current.as_ref() == Some(&key) {
        if std::mem::take(&mut own.cursor.takes_focus) {
            response.request_focus();
        }
        if response.gained_focus() && !response.clicked() {
            own.cursor.by_keyboard = true;
        }
    }
    if response.clicked() {
        let was_key = ui.input(|input| !input.pointer.any_released());
        own.cursor.by_keyboard = was_key && own.cursor.by_keyboard;
        if matches!(key, RowKey::Older(_))
            && let Some(above) = above(list, at)
        {
            own.cursor.row = Some(above);
            own.cursor.takes_focus = true;
        } else {
            own.cursor.row = Some(key.clone());
            response.request_focus();
        }
    }
    if response.has_focus() {
        if own.cursor.by_keyboard {
            draw::paint_focus_ring(ui, place, theme::RADIUS);
        }
        keys(ui, &response, row, list, cx, own);
    }
}

/// A row that the keyboard reaches only when it is the current one.
fn interact(ui: &Ui, place: Rect, key: &RowKey, list: &ListContext<'_>) -> Response {
    let sense = if list.current.as_ref() == Some(key) {
        Sense::click()
    } else {
        Sense::CLICK
    };
    ui.interact(place, Id::unique("shelf row").with(key), sense)
}

/// Draws an app's row; pressing it shows its builds or folds them away.
fn group_ui(ui: &mut Ui, place: Rect, group: &ShelfGroup<'_>, list: &ListContext<'_>, cx: &mut Cx<'_>, own: &Sidebar) -> Response {
    let colours = theme::of(ui);
    let app = &group.first.inspection.app;
    let response = interact(ui, place, &RowKey::Group(app.bundle_id.clone()), list);
    let spoken = say().shelf_group(&app.name, group.count);
    response.widget_info(|| WidgetInfo::labeled(Role::TreeItem, true, &spoken));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_level(1);
        node.set_expanded(group.is_open);
    });
    let can_fold = own.sieve.found().is_none();
    if response.hovered() && can_fold {
        draw::paint_fill(ui.painter(), place, theme::RADIUS, colours.frame_hover);
    }
    let icon = place.inset(8.0, 0.0).middle_left([24.0, 24.0]);
    app_icon::app_icon_ui(ui, &mut cx.art.icons, group.first, icon);
    // What folds says so where there is much to fold, or something is folded.
    let shows_fold = super::filters::are_shown(cx.snapshot) || !group.is_open || response.hovered();
    let mut name = place.inset(42.0, 10.0);
    if shows_fold {
        let caret = if group.is_open { icons::CARET_DOWN } else { icons::CARET_RIGHT };
        let mut room = RowLayout::new(name);
        draw::paint_icon(ui.painter(), room.last(12.0), caret, 12.0, colours.muted);
        room.gap_before_last(8.0);
        let quiet = if response.hovered() { colours.muted } else { colours.faint };
        let number = draw::paint_line(
            ui.painter(),
            room.rest(),
            &say().number(group.count),
            ink(theme::SMALL, quiet).right(),
        );
        name = name.with_max_x(number.left() - 8.0);
    }
    draw::label_ui(ui, name, &app.name, ink(theme::BODY_STRONG, colours.text));
    if response.clicked() && can_fold {
        fold(cx, &app.bundle_id, group.is_open);
    }
    response
}

/// Folds the builds of an app away, or shows them.
fn fold(cx: &mut Cx<'_>, app: &str, closed: bool) {
    cx.commands.push(Command::SetAppClosed {
        bundle_id: app.to_owned(),
        closed,
    });
}

/// The row behind which older builds wait.
fn older_ui(ui: &Ui, place: Rect, app: &str, count: usize, list: &ListContext<'_>, own: &mut Sidebar) -> Response {
    let colours = theme::of(ui);
    let response = interact(ui, place, &RowKey::Older(app.to_owned()), list);
    let text = say().shelf_older(count);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &text));
    let line = place.inset(42.0, 10.0);
    let placed = draw::paint_line(ui.painter(), line, &text, ink(theme::SMALL_MEDIUM, colours.accent_text));
    if response.hovered() {
        draw::paint_divider(
            ui.painter(),
            placed.left(),
            placed.right(),
            placed.bottom() - 1.0,
            colours.accent_text,
        );
    }
    if response.clicked() {
        own.whole.insert(app.to_owned());
    }
    response
}

/// The build above a row: the keyboard goes there when the row goes.
fn above(list: &ListContext<'_>, at: usize) -> Option<RowKey> {
    let key = list.rows.get(at.checked_sub(1)?)?.key()?;
    matches!(key, RowKey::Build(_)).then_some(key)
}

/// A build's row, and whether those above and below are marked: a block of marked rows has round corners outside alone.
struct BuildRow<'a> {
    build: &'a Arc<BuildView>,
    position: Position,
    is_marked_above: bool,
    is_marked_below: bool,
}

impl<'a> BuildRow<'a> {
    fn at(list: &ListContext<'_>, at: usize, build: &'a Arc<BuildView>, position: Position, own: &Sidebar) -> Self {
        let is_marked = |row: Option<&ShelfRow<'_>>| matches!(row, Some(ShelfRow::Build(build, _)) if own.marked.contains(build.id));
        Self {
            build,
            position,
            is_marked_above: is_marked(at.checked_sub(1).and_then(|at| list.rows.get(at))),
            is_marked_below: is_marked(list.rows.get(at + 1)),
        }
    }

    fn show(&self, ui: &mut Ui, row: Rect, list: &ListContext<'_>, cx: &mut Cx<'_>, own: &mut Sidebar) -> Response {
        let build = self.build;
        let response = interact(ui, row, &RowKey::Build(build.id), list);
        let chosen = cx.shell.selection.selected();
        let is_chosen = chosen == Some(build.id);
        let is_marked = own.marked.contains(build.id);
        if is_marked {
            self.paint_marked(ui, row);
        } else if is_chosen {
            draw::paint_shadow(ui.painter(), row, theme::RADIUS, theme::of(ui).shadow_1);
            draw::paint_fill(ui.painter(), row, theme::RADIUS, theme::of(ui).select);
        } else if response.hovered() || response.context_menu_opened() {
            draw::paint_fill(ui.painter(), row, theme::RADIUS, theme::of(ui).frame_hover);
        }
        // The mark steps aside for the box.
        let mut before_mark = 10.0;
        if own.marked.is_any() {
            before_mark = 20.0;
            checkbox_ui(ui, row.left_part(24.0), is_marked);
        }
        let app = &build.inspection.app;
        let mark = verdict_icon::of(build);
        verdict_icon::mark_ui(ui, row.inset(before_mark, 0.0).left_part(20.0), mark);
        let when = amounts::ago(build.added_at, cx.now, &cx.zone);
        let spoken = phrases::build_row(&app.version, &app.build, mark.name());
        let is_selected = is_marked || is_chosen && !own.marked.is_any();
        response.widget_info(|| WidgetInfo::selected(Role::TreeItem, true, is_selected, &spoken));
        draw::select_node(ui, &response, is_selected);
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_level(2);
            node.set_description(when.as_str());
            node.set_position_in_set(self.position.at);
            node.set_size_of_set(self.position.of);
        });
        let is_lit = is_marked || is_chosen || response.hovered();
        let quiet = if is_lit { theme::of(ui).muted } else { theme::of(ui).faint };
        let style = if is_chosen { theme::BODY_MEDIUM } else { theme::BODY };
        texts_ui(ui, row, build, &when, ink(style, quiet));
        if response.clicked() {
            let modifiers = ui.input(|input| input.modifiers);
            let on_checkbox = own.marked.is_any() && response.interact_pointer_pos().is_some_and(|at| at.x < row.left() + 24.0);
            if modifiers.shift {
                own.wants_range_to = Some(build.id);
            } else if modifiers.command || on_checkbox {
                own.marked.toggle(build.id, chosen);
            } else {
                own.marked.clear();
                cx.shell.selection.select(build.id);
            }
        }
        menu::context_menu_ui(&response, header::MENU, |ui| {
            cx.shell.selection.select(build.id);
            header::menu_rows_ui(ui, cx, build);
        });
        response
    }

    /// The ground of a marked row.
    fn paint_marked(&self, ui: &Ui, row: Rect) {
        let round = |is_joined: bool| if is_joined { 0 } else { theme::RADIUS };
        let (above, below) = (round(self.is_marked_above), round(self.is_marked_below));
        let corners = CornerRadius {
            nw: above,
            ne: above,
            sw: below,
            se: below,
        };
        ui.painter().rect_filled(row, corners, theme::of(ui).accent_tint);
    }
}

/// Version, build number and when it came.
fn texts_ui(ui: &Ui, row: Rect, build: &BuildView, when: &str, quiet: draw::Ink) {
    let app = &build.inspection.app;
    let text = row.inset(42.0, 10.0);
    let date = draw::paint_line(ui.painter(), text, when, ink(theme::SMALL, quiet.color).right());
    let room = text.with_max_x(date.left() - 8.0);
    let (version, number) = if app.version.is_empty() {
        (phrases::version_and_build(&app.version, &app.build), String::new())
    } else {
        (app.version.clone(), app.build.clone())
    };
    let version = draw::paint_line(ui.painter(), room, &version, ink(quiet.style, theme::of(ui).text));
    if !number.is_empty() && version.right() + 40.0 < room.right() {
        let rest = room.with_min_x(version.right() + 5.0);
        draw::paint_line(ui.painter(), rest, &format!("({number})"), ink(theme::BODY, quiet.color));
    }
}

/// A box with a tick when it is on, in the middle of a place. The row is what is pressed.
fn checkbox_ui(ui: &Ui, place: Rect, is_on: bool) {
    let colours = theme::of(ui);
    let square = place.middle([16.0, 16.0]);
    if is_on {
        draw::paint_fill(ui.painter(), square, 4, colours.accent);
        draw::paint_icon(ui.painter(), square, icons::CHECK, 12.0, colours.on_accent);
    } else {
        draw::paint_box(ui.painter(), square, 4, colours.raised, colours.off);
    }
}

/// The keys of the row that has the keyboard.
fn keys(ui: &Ui, response: &Response, row: &ShelfRow<'_>, list: &ListContext<'_>, cx: &mut Cx<'_>, own: &mut Sidebar) {
    let is_searching = !own.search.is_empty() || !own.filters.is_empty();
    let filter = EventFilter {
        vertical_arrows: true,
        horizontal_arrows: true,
        escape: own.marked.is_any() || is_searching,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    // Taken out of the input: the next row, which has the keyboard from now on, must not see it again.
    let pressed = |modifiers: Modifiers, key: Key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let up_to = |key: Key| pressed(Modifiers::SHIFT, key);
    let step = if up_to(Key::ArrowDown) {
        Some((1, true))
    } else if up_to(Key::ArrowUp) {
        Some((-1, true))
    } else if pressed(Modifiers::NONE, Key::ArrowDown) {
        Some((1, false))
    } else if pressed(Modifiers::NONE, Key::ArrowUp) {
        Some((-1, false))
    } else if pressed(Modifiers::NONE, Key::Home) {
        Some((isize::MIN, false))
    } else if pressed(Modifiers::NONE, Key::End) {
        Some((isize::MAX, false))
    } else {
        None
    };
    if let Some((by, marks)) = step {
        walk(by, marks, list, cx, own);
        return;
    }
    if pressed(Modifiers::COMMAND, Key::A) {
        own.marked.take_all(&list.order);
    }
    if pressed(Modifiers::NONE, Key::Escape) {
        if own.marked.is_any() {
            own.marked.clear();
        } else {
            own.search.clear();
            own.filters.clear();
        }
    }
    match row {
        ShelfRow::Group(group) => {
            let app = &group.first.inspection.app.bundle_id;
            if group.is_open && pressed(Modifiers::NONE, Key::ArrowLeft) {
                fold(cx, app, true);
            } else if !group.is_open && pressed(Modifiers::NONE, Key::ArrowRight) {
                fold(cx, app, false);
            } else if group.is_open && pressed(Modifiers::NONE, Key::ArrowRight) {
                walk(1, false, list, cx, own);
            }
        }
        ShelfRow::Build(build, _) => {
            if pressed(Modifiers::NONE, Key::ArrowLeft) {
                own.cursor.go(RowKey::Group(build.inspection.app.bundle_id.clone()));
            }
            if pressed(Modifiers::NONE, Key::Delete) || pressed(Modifiers::NONE, Key::Backspace) {
                if own.marked.is_any() {
                    marked::ask_to_remove(cx);
                } else {
                    cx.commands.push(Command::Remove(build.id));
                }
            }
            if pressed(Modifiers::NONE, Key::Space) {
                own.marked.toggle(build.id, None);
            }
        }
        ShelfRow::Older(..) | ShelfRow::Reading(_) | ShelfRow::Gap => {}
    }
}

/// Goes so many rows up or down; a build that is come to is shown, or marked as well.
fn walk(by: isize, marks: bool, list: &ListContext<'_>, cx: &mut Cx<'_>, own: &mut Sidebar) {
    let keys: Vec<RowKey> = list.rows.iter().filter_map(ShelfRow::key).collect();
    let Some(at) = keys.iter().position(|key| Some(key) == list.current.as_ref()) else {
        return;
    };
    let last = keys.len().saturating_sub(1);
    let to = at.saturating_add_signed(by).min(last);
    let Some(key) = keys.get(to).filter(|_| to != at).cloned() else {
        return;
    };
    if let RowKey::Build(id) = key {
        let before = cx.shell.selection.selected();
        if marks {
            own.marked.extend_to(id, before, &list.order);
        }
        cx.shell.selection.select(id);
    }
    own.cursor.go(key);
}

/// Marks the builds up to the one that was pressed with Shift.
pub(super) fn mark_range(cx: &Cx<'_>, own: &mut Sidebar) {
    if let Some(id) = own.wants_range_to.take() {
        let order: Vec<BuildId> = builds(&rows_of(cx, own)).collect();
        own.marked.extend_to(id, cx.shell.selection.selected(), &order);
    }
}
