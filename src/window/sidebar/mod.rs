//! The sidebar: search and filters, the builds of the shelf under their apps, and what adds builds or acts on several.

mod filters;
mod list_ui;
mod listing;
mod marked;
mod rail;

use std::collections::BTreeSet;

use egui::{Id, Key, Modifiers, Rect, Ui};

use super::button::{self, Button, ButtonKind, IconButton, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::menu::{self, MenuRow};
use super::search_field::{self, Ground};
use super::shell::{Overlay, Request};
use super::{icons, import_result, keys, theme};
use crate::library::BuildId;
use crate::session::{AdditionView, Command};
use crate::words::say;

use filters::ShelfMark;
use list_ui::ListCursor;
use listing::Sieve;
pub(super) use listing::matches;
use marked::Marked;
pub(super) use marked::remove_dialog_ui;
pub(super) use rail::rail_ui;

/// Space above and below the list.
const GAP: f32 = 12.0;

/// What only the sidebar knows.
#[derive(Default)]
pub(super) struct Sidebar {
    /// What is looked for.
    pub(super) search: String,
    /// Marks of which a build must have one; none of them lets all through.
    filters: BTreeSet<ShelfMark>,
    sieve: Sieve,
    /// Apps of which all builds are shown, by bundle identifier.
    whole: BTreeSet<String>,
    /// Builds that are marked, to do something with all of them.
    pub(super) marked: Marked,
    /// The build that was pressed with Shift in this frame.
    wants_range_to: Option<BuildId>,
    cursor: ListCursor,
}

/// Draws the whole sidebar.
pub(super) fn sidebar_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut Sidebar) {
    filters::keep_possible(&mut own.filters, cx.snapshot);
    own.marked.keep(cx.snapshot);
    let mut child = draw::clipped_child(ui, rect, Id::unique("sidebar"));
    let ui = &mut child;
    let inner = rect.inset(theme::EDGE, theme::EDGE).inset_y(0.0, theme::EDGE);
    let mut column = ColumnLayout::new(inner);
    search_ui(ui, column.next(32.0), cx, own);
    own.sieve.sift(cx.snapshot, &own.search, &own.filters);
    let foot_height = if own.marked.is_any() { marked::BAR } else { 32.0 };
    let foot = inner.bottom_part(foot_height);
    if filters::are_shown(cx.snapshot) {
        column.gap(8.0);
        let shown = own.sieve.found().map(BTreeSet::len);
        filters::filters_ui(ui, column.next(filters::HEIGHT), cx, &mut own.filters, shown);
    } else {
        column.gap(GAP);
    }
    list_ui::list_ui(ui, column.rest().with_max_y(foot.top() - GAP), cx, own);
    list_ui::mark_range(cx, own);
    if own.marked.is_any() {
        marked::bar_ui(ui, foot, cx, &mut own.marked);
    } else {
        add_ui(ui, foot, cx);
    }
}

/// The button that adds builds, or how far many files are that are being read.
fn add_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>) {
    if let Some(addition) = long_addition(cx) {
        progress_ui(ui, rect, cx, &addition);
        return;
    }
    let mut row = RowLayout::new(rect);
    if import_result::last(cx.snapshot).is_some() {
        let spot = row.last(32.0);
        row.gap_before_last(6.0);
        let dots = IconButton {
            icon: icons::DOTS_THREE,
            size: 18.0,
            name: say().import_show_last(),
            hover: theme::of(ui).frame_hover,
        };
        if button::icon_button_ui(ui, spot, Id::unique("last import"), &dots).clicked() {
            cx.shell.open(Overlay::Imported);
        }
    }
    let button = Button::new(ButtonKind::Secondary, Size::Normal, Some(icons::PLUS), say().add_builds());
    let response = button::button_ui(ui, row.rest(), Id::unique("add builds"), &button);
    if response.clicked() {
        cx.shell.requests.push(Request::ChooseBuilds);
    }
    menu::context_menu_ui(&response, 200.0, |ui| add_rows_ui(ui, cx));
    response.on_hover_text(button::with_shortcut(ui, say().add_builds(), keys::OPEN));
}

/// The ways in which builds come.
fn add_rows_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    if menu::row_ui(ui, &MenuRow::new(icons::PLUS, say().add_builds())) {
        cx.shell.requests.push(Request::ChooseBuilds);
    }
    if menu::row_ui(ui, &MenuRow::new(icons::FOLDER_OPEN, say().watch_folder())) {
        cx.shell.requests.push(Request::WatchFolder);
    }
}

/// Many files that were brought here and are being read for more than a moment.
fn long_addition(cx: &Cx<'_>) -> Option<AdditionView> {
    const MOMENT: jiff::SignedDuration = jiff::SignedDuration::from_secs(1);
    let is_long = |addition: &&AdditionView| !addition.is_over && cx.now.duration_since(addition.began_at) > MOMENT;
    import_result::last_of_many(cx.snapshot).filter(is_long).cloned()
}

/// How far an addition is, and the button that reads no more of it.
fn progress_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, addition: &AdditionView) {
    let colours = theme::of(ui);
    let stop = Button::new(ButtonKind::Secondary, Size::Compact, None, say().import_stop());
    let mut row = RowLayout::new(rect.inset(8.0, 0.0));
    let spot = row.last(stop.width(ui)).inset_y(2.0, 0.0).top_part(28.0);
    row.gap_before_last(8.0);
    let done = addition.files.saturating_sub(addition.waiting);
    let text = say().import_reading(addition.files, done);
    draw::label_ui(ui, row.rest(), &text, ink(theme::BODY, colours.muted));
    if button::button_ui(ui, spot, Id::unique("stop reading"), &stop).clicked() {
        cx.commands.push(Command::StopAdding(addition.id));
    }
}

/// The field in which one types what to look for; from there Down and Enter go to the first build that was found.
fn search_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut Sidebar) {
    let has_keyboard = ui.memory(|memory| memory.has_focus(search_id()));
    let pressed = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if has_keyboard && (pressed(Key::ArrowDown) || pressed(Key::Enter)) {
        own.sieve.sift(cx.snapshot, &own.search, &own.filters);
        let rows = list_ui::rows_of(cx, own);
        if let Some(first) = own.cursor.enter(&rows) {
            cx.shell.selection.select(first);
        }
    }
    let response = search_field::search_field_ui(ui, rect, search_id(), &mut own.search, say().search(), Ground::Frame);
    if std::mem::take(&mut cx.shell.focus_search) {
        response.request_focus();
    }
}

/// The search field's id, so that shortcuts can find it.
pub(super) fn search_id() -> Id {
    Id::unique("search builds")
}
