//! The sidebar: search, the builds of the shelf under their apps, and the button that adds builds.

use std::ops::Range;
use std::sync::Arc;

use egui::{EventFilter, Id, Key, Modifiers, Rect, Response, Role, ScrollArea, Sense, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::button::{self, Button, ButtonKind, IconButton, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::search_field::{self, Ground};
use super::shell::{Overlay, Request};
use super::{amounts, app_icon, icons, keys, menu, phrases, theme, verdict_icon};
use crate::session::{BuildView, Command, ReadingView};
use crate::words::say;

/// Height of an app's row, of a build's row, and of the gap after an app.
const GROUP: f32 = 36.0;
const ROW: f32 = 32.0;
const GAP: f32 = 12.0;

/// What only the sidebar knows.
#[derive(Default)]
pub(super) struct Sidebar {
    /// What is looked for.
    pub(super) search: String,
}

/// Draws the whole sidebar.
pub(super) fn sidebar_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut Sidebar) {
    let mut child = draw::clipped_child(ui, rect, Id::unique("sidebar"));
    let ui = &mut child;
    let inner = Rect::from_min_max(pos2(rect.left() + theme::EDGE, rect.top()), rect.max - Vec2::splat(theme::EDGE));
    search_ui(ui, draw::at(inner.left(), inner.top(), inner.width(), 32.0), cx, own);
    let add = draw::at(inner.left(), inner.bottom() - 32.0, inner.width(), 32.0);
    let list = Rect::from_min_max(pos2(inner.left(), inner.top() + 44.0), pos2(inner.right(), add.top() - GAP));
    list_ui(ui, list, cx, own);
    let button = Button::new(ButtonKind::Secondary, Size::Normal, Some(icons::PLUS), say().add_builds());
    let response = button::button_ui(ui, add, Id::unique("add builds"), &button);
    if response.clicked() {
        cx.shell.requests.push(Request::ChooseBuilds);
    }
    response.on_hover_text(button::with_shortcut(ui, say().add_builds(), keys::OPEN));
}

/// The field in which one types what to look for.
fn search_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut Sidebar) {
    let response = search_field::search_field_ui(ui, rect, search_id(), &mut own.search, say().search(), Ground::Frame);
    if std::mem::take(&mut cx.shell.focus_search) {
        response.request_focus();
    }
}

/// The search field's id, so that shortcuts can find it.
pub(super) fn search_id() -> Id {
    Id::unique("search builds")
}

/// One row of the list.
enum SidebarRow<'a> {
    Group(&'a Arc<BuildView>),
    Build(&'a Arc<BuildView>),
    Reading(&'a ReadingView),
    Gap,
}

impl SidebarRow<'_> {
    fn height(&self) -> f32 {
        match self {
            Self::Group(_) => GROUP,
            Self::Build(_) | Self::Reading(_) => ROW,
            Self::Gap => GAP,
        }
    }
}

/// The rows of the list: files being read, then builds under their apps, as far as they match the search.
fn items<'a>(cx: &Cx<'a>, search: &str) -> Vec<SidebarRow<'a>> {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let mut items = Vec::new();
    let shown_after = jiff::SignedDuration::from_millis(200);
    for reading in &cx.snapshot.reading {
        if cx.now.duration_since(reading.since) >= shown_after && matches_all(&reading.file_name, &words) {
            items.push(SidebarRow::Reading(reading));
        }
    }
    let mut group: Option<&str> = None;
    for build in cx.snapshot.builds.iter().filter(|build| matches(build, &words)) {
        let bundle_id = build.inspection.app.bundle_id.as_str();
        if group != Some(bundle_id) {
            if !items.is_empty() {
                items.push(SidebarRow::Gap);
            }
            items.push(SidebarRow::Group(build));
            group = Some(bundle_id);
        }
        items.push(SidebarRow::Build(build));
    }
    items
}

/// Whether a build is what these words, in small letters, look for.
pub(super) fn matches(build: &BuildView, words: &[String]) -> bool {
    let app = &build.inspection.app;
    words.is_empty() || matches_all(&format!("{} {} {} {}", app.name, app.version, app.build, app.bundle_id), words)
}

fn matches_all(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    words.iter().all(|word| text.contains(word.as_str()))
}

fn list_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &Sidebar) {
    wake_for_reading(ui, cx);
    let items = items(cx, &own.search);
    if items.is_empty() && !own.search.is_empty() {
        let colours = theme::of(ui);
        let line = draw::at(rect.left(), rect.top() + 8.0, rect.width(), 20.0);
        draw::label_ui(ui, line, say().nothing_found(), ink(theme::BODY, colours.faint).center());
        return;
    }
    let order: Vec<Arc<BuildView>> = items
        .iter()
        .filter_map(|item| match item {
            SidebarRow::Build(build) => Some(Arc::clone(build)),
            SidebarRow::Group(_) | SidebarRow::Reading(_) | SidebarRow::Gap => None,
        })
        .collect();
    let total: f32 = items.iter().map(SidebarRow::height).sum();
    // Room for the shadow of a selected row at the edges.
    let mut child = draw::child(ui, rect.expand2(vec2(4.0, 0.0)), Id::unique("builds"));
    ScrollArea::vertical()
        .id_salt("builds list")
        .auto_shrink(false)
        .show_viewport(&mut child, |ui, viewport| {
            let origin = ui.min_rect().min + vec2(4.0, 0.0);
            ui.set_height(total);
            let mut y = 0.0;
            for item in &items {
                let range = y..y + item.height();
                y = range.end;
                let row = Rect::from_min_size(origin + vec2(0.0, range.start), vec2(rect.width(), item.height()));
                if let SidebarRow::Build(build) = item
                    && cx.shell.selection.reveals(build.id)
                {
                    ui.scroll_to_rect(row, None);
                }
                if visible(&range, viewport) {
                    item_ui(ui, row, item, &order, cx);
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

fn visible(range: &Range<f32>, viewport: Rect) -> bool {
    range.end >= viewport.top() && range.start <= viewport.bottom()
}

fn item_ui(ui: &mut Ui, row: Rect, item: &SidebarRow<'_>, order: &[Arc<BuildView>], cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    match item {
        SidebarRow::Gap => {}
        SidebarRow::Group(build) => {
            let icon = draw::at(row.left() + 8.0, row.top() + 6.0, 24.0, 24.0);
            app_icon::app_icon_ui(ui, &mut cx.art.icons, build, icon);
            let name = draw::inset(row, 42.0, 10.0);
            draw::label_ui(ui, name, &build.inspection.app.name, ink(theme::BODY_STRONG, colours.text));
        }
        SidebarRow::Reading(reading) => {
            let spinner = Rect::from_center_size(pos2(row.left() + 20.0, row.center().y), vec2(12.0, 12.0));
            verdict_icon::spinner_ui(ui, spinner);
            let name = draw::inset(row, 42.0, 10.0);
            draw::label_ui(ui, name, &reading.file_name, ink(theme::BODY, colours.muted));
        }
        SidebarRow::Build(build) => build_ui(ui, row, build, order, cx),
    }
}

fn build_ui(ui: &mut Ui, row: Rect, build: &Arc<BuildView>, order: &[Arc<BuildView>], cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let selected = cx.shell.selection.selected() == Some(build.id);
    let id = row_id(build);
    let response = ui.interact(row, id, Sense::click());
    if selected {
        draw::paint_shadow(ui.painter(), row, theme::RADIUS, colours.shadow_1);
        draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.select);
    } else if response.hovered() || response.context_menu_opened() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS, colours.frame_hover);
    }
    let app = &build.inspection.app;
    let mark = verdict_icon::of(build);
    verdict_icon::mark_ui(ui, pos2(row.left() + 20.0, row.center().y), mark);
    let spoken = phrases::build_row(&app.version, &app.build, mark.name());
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, selected, &spoken));

    let when = amounts::ago(build.added_at, cx.now, &cx.zone);
    let quiet = if selected { colours.muted } else { colours.faint };
    let text = draw::inset(row, 42.0, 10.0);
    let date = draw::paint_line(ui.painter(), text, &when, ink(theme::SMALL, quiet).right());
    let style = if selected { theme::BODY_MEDIUM } else { theme::BODY };
    let room = Rect::from_min_max(text.min, pos2(date.left() - 8.0, text.bottom()));
    let (version, number) = if app.version.is_empty() {
        (phrases::version_and_build(&app.version, &app.build), String::new())
    } else {
        (app.version.clone(), app.build.clone())
    };
    let version = draw::paint_line(ui.painter(), room, &version, ink(style, colours.text));
    if !number.is_empty() && version.right() + 40.0 < room.right() {
        let rest = Rect::from_min_max(pos2(version.right() + 5.0, room.top()), room.max);
        draw::paint_line(ui.painter(), rest, &format!("({number})"), ink(theme::BODY, quiet));
    }
    draw::focus_ring(ui, &response, row, theme::RADIUS);
    if response.clicked() {
        cx.shell.selection.select(build.id);
    }
    arrows(ui, &response, build, order, cx);
    build_menu_ui(&response, build, cx);
}

fn row_id(build: &BuildView) -> Id {
    Id::unique("build row").with(build.id)
}

/// Up and down move the selection, as in every list.
fn arrows(ui: &Ui, response: &Response, build: &BuildView, order: &[Arc<BuildView>], cx: &mut Cx<'_>) {
    if !response.has_focus() {
        return;
    }
    let filter = EventFilter {
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    // Taken out of the input: the next row, which has the keyboard from now on, must not see it again.
    let taken = |key: Key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (up, down) = (taken(Key::ArrowUp), taken(Key::ArrowDown));
    let Some(at) = order.iter().position(|other| other.id == build.id) else {
        return;
    };
    let next = if down {
        order.get(at + 1)
    } else if up {
        at.checked_sub(1).and_then(|at| order.get(at))
    } else {
        None
    };
    if let Some(next) = next {
        cx.shell.selection.select(next.id);
        ui.memory_mut(|memory| memory.request_focus(row_id(next)));
    }
}

fn build_menu_ui(response: &Response, build: &BuildView, cx: &mut Cx<'_>) {
    menu::context_menu_ui(response, 176.0, |ui| {
        if menu::row_ui(ui, &menu::MenuRow::new(icons::QR_CODE, say().show_qr())) {
            cx.shell.selection.select(build.id);
            super::install_panel::show(ui, cx.shell);
        }
        if let Some(links) = &build.links
            && menu::row_ui(ui, &menu::MenuRow::new(icons::LINK_SIMPLE, say().copy_link()))
        {
            let segment = cx.shell.segment();
            ui.copy_text(super::install_panel::link(links, segment).to_owned());
        }
        if menu::row_ui(ui, &menu::MenuRow::new(icons::ARROWS_LEFT_RIGHT, say().compare_with())) {
            cx.shell.selection.select(build.id);
            super::compare::open(cx);
        }
        menu::divider_ui(ui);
        if menu::row_ui(ui, &menu::MenuRow::new(icons::TRASH, say().remove()).destructive()) {
            cx.commands.push(Command::Remove(build.id));
        }
    });
}

/// The sidebar folded to icons: one per app, its newest build behind it.
pub(super) fn rail_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>) {
    let mut child = draw::clipped_child(ui, rect, Id::unique("rail"));
    let ui = &mut child;
    let colours = theme::of(ui);
    let square = |y: f32| Rect::from_center_size(pos2(rect.center().x, y + 20.0), vec2(40.0, 40.0));
    let search = IconButton {
        icon: icons::MAGNIFYING_GLASS,
        size: 18.0,
        name: say().show_builds(),
        hover: colours.frame_hover,
    };
    if button::icon_button_ui(ui, square(rect.top() - 4.0), Id::unique("open sidebar"), &search).clicked() {
        cx.shell.open(Overlay::Sidebar);
        cx.shell.focus_search = true;
    }
    let add = IconButton {
        icon: icons::PLUS,
        size: 18.0,
        name: say().add_builds(),
        hover: colours.frame_hover,
    };
    if button::icon_button_ui(ui, square(rect.bottom() - 52.0), Id::unique("rail add builds"), &add).clicked() {
        cx.shell.requests.push(Request::ChooseBuilds);
    }
    let mut groups: Vec<Arc<BuildView>> = cx.snapshot.builds.clone();
    groups.dedup_by(|next, first| next.inspection.app.bundle_id == first.inspection.app.bundle_id);
    let selected = cx
        .snapshot
        .builds
        .iter()
        .find(|build| Some(build.id) == cx.shell.selection.selected());
    let selected = selected.map(|build| build.inspection.app.bundle_id.clone());
    let list = Rect::from_min_max(pos2(rect.left(), rect.top() + 44.0), pos2(rect.right(), rect.bottom() - 60.0));
    let mut child = draw::child(ui, list, Id::unique("apps"));
    ScrollArea::vertical()
        .id_salt("apps list")
        .auto_shrink(false)
        .show_rows(&mut child, 44.0, groups.len(), |ui, range| {
            for build in groups.get(range).unwrap_or_default() {
                let (row, response) = ui.allocate_exact_size(vec2(list.width(), 44.0), Sense::click());
                let tile = Rect::from_center_size(row.center(), vec2(40.0, 40.0));
                let name = &build.inspection.app.name;
                let current = selected.as_deref() == Some(build.inspection.app.bundle_id.as_str());
                response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, true, current, name));
                if current {
                    draw::paint_shadow(ui.painter(), tile, theme::RADIUS, colours.shadow_1);
                    draw::paint_fill(ui.painter(), tile, theme::RADIUS, colours.select);
                } else if response.hovered() {
                    draw::paint_fill(ui.painter(), tile, theme::RADIUS, colours.frame_hover);
                }
                let icon = Rect::from_center_size(row.center(), vec2(28.0, 28.0));
                app_icon::app_icon_ui(ui, &mut cx.art.icons, build, icon);
                draw::focus_ring(ui, &response, tile, theme::RADIUS);
                if response.clicked() {
                    if current {
                        cx.shell.open(Overlay::Sidebar);
                    } else {
                        cx.shell.selection.select(build.id);
                    }
                }
                response.on_hover_text(name);
            }
        });
}
