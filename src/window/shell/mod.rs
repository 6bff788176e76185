//! The shell: top bar, sidebar, sheet and right panel, and which of them fit. It owns what the panels know and lends it.

mod state;

use std::sync::Arc;
use std::time::Duration;

use egui::{Area, Id, Order, Popup, Rect, Sense, Ui};

use super::cx::Cx;
use super::layout::{RectParts as _, RowLayout};
use super::phones::PhoneList;
use super::sidebar::Sidebar;
use super::state::{Dialogs, Panels, WindowState};
use super::{
    activity, announcer, certificate, checks, compare, contents, devices, distribution, doctor, drop_overlay, empty, header, import_result,
    install_panel, item_choice, keys, link_ends, manifest_tab, manifest_tools, overview, plist_viewer, poster, publish, reachability,
    self_test, settings, share, sidebar, toast, top_bar,
};
use super::{draw, theme};
use crate::session::{BuildView, Command, Snapshot};

use state::Followup;
pub(super) use state::Overlay;
pub use state::{Request, Segment, Selection, Shell, Tab};

/// Which parts of the window fit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Plan {
    /// The sidebar, folded or not.
    pub(super) sidebar: Rect,
    /// The sidebar shows icons only.
    pub(super) folded: bool,
    /// The sheet.
    pub(super) sheet: Rect,
    /// The right panel, where it is shown.
    pub(super) panel: Option<Rect>,
}

/// Draws the whole window and returns what the person asked for. The shell owns the state of every panel and lends it.
pub(super) fn shell_ui(ui: &mut Ui, snapshot: &Snapshot, state: &mut WindowState) -> Vec<Command> {
    let time_secs = ui.input(|input| input.time);
    let WindowState {
        shell,
        drops,
        looks: _,
        art,
        panels,
        dialogs,
        toast,
        announcer,
    } = state;
    let mut cx = Cx {
        snapshot,
        now: shell.clock.now(snapshot, time_secs),
        zone: shell.clock.zone(),
        commands: Vec::new(),
        shell,
        art,
    };
    let window = ui.max_rect();
    draw::paint_fill(ui.painter(), window, 0, theme::of(ui).frame);
    follow(ui, &mut cx);
    let build = cx.shell.selection.shown(snapshot).cloned();
    if let Some(build) = &build {
        panels.sheets.follow(build.id);
    }
    if keys::handle(ui, &mut cx, build.as_deref())
        && cx.shell.tab == Tab::Manifest
        && let Some(build) = &build
    {
        manifest_tools::keys(ui, &mut cx, &mut panels.sheets.manifest, build);
    }
    if cx.shell.shows(Overlay::Poster)
        && let Some(build) = cx.shell.about(snapshot)
    {
        poster::poster_ui(ui, &mut cx, build);
        return cx.commands;
    }
    match &build {
        Some(build) => desk_ui(ui, &mut cx, panels, build),
        None if snapshot.reading.is_empty() => empty::empty_ui(ui, window, &mut cx, drops),
        None => first_reading_ui(ui, &mut cx, &mut panels.sidebar),
    }
    let bar = window.top_part(theme::TOP_BAR);
    let mut bar_ui = draw::child(ui, bar, Id::unique("top bar"));
    top_bar::top_bar_ui(&mut bar_ui, bar, &mut cx);
    dialogs_ui(ui, &mut cx, dialogs);
    sidebar::remove_dialog_ui(ui, &mut cx, &mut panels.sidebar.marked);
    if let Some(build) = cx.shell.about(snapshot) {
        activity::forget_dialog_ui(ui, &mut cx, &mut panels.sheets.activity, build.id);
    }
    toast::toast_ui(ui, &mut cx, toast);
    drop_overlay::drop_overlay_ui(ui, drops);
    announcer::announcer_ui(ui, &cx, announcer);
    // Relative times go on while nothing else happens.
    ui.ctx().request_repaint_after(Duration::from_secs(30));
    cx.commands
}

/// Goes on with the shelf. What belonged to a build that is gone goes with it; the session says that it was removed.
fn follow(ui: &Ui, cx: &mut Cx<'_>) {
    let ctx = ui.ctx();
    let lies_over = cx
        .shell
        .overlay
        .is_some_and(|overlay| !matches!(overlay, Overlay::Drawer | Overlay::Sidebar));
    let is_quiet = !ctx.text_edit_focused() && !lies_over && !Popup::is_any_open(ctx);
    if cx.shell.selection.follow(cx.snapshot, is_quiet) == Followup::Gone {
        // A menu of it, and a field that was typed into, would be its neighbour's.
        Popup::close_all(ctx);
        ui.memory_mut(egui::Memory::stop_text_input);
    }
    if cx.shell.close_if_gone(cx.snapshot) == Some(Overlay::Poster) {
        poster::close(ctx, cx.shell);
    }
}

/// The dialog that is open, of the build that it was opened for.
fn dialogs_ui(ui: &Ui, cx: &mut Cx<'_>, dialogs: &mut Dialogs) {
    if let Some(build) = cx.shell.about(cx.snapshot) {
        plist_viewer::tree_dialog_ui(ui, cx, &mut dialogs.tree, build);
        compare::compare_dialogs_ui(ui, cx, &mut dialogs.compare, build);
        self_test::self_test_dialog_ui(ui, cx, &mut dialogs.self_test, build);
        share::share_dialog_ui(ui, cx, &mut dialogs.share, build);
        link_ends::new_link_dialog_ui(ui, cx, build);
        link_ends::link_ends_dialog_ui(ui, cx, &mut dialogs.link_ends, build);
        distribution::ways_dialog_ui(ui, cx, build);
    }
    plist_viewer::profile_dialog_ui(ui, cx, &mut dialogs.profile);
    item_choice::item_choice_ui(ui, cx);
    publish::publish_dialog_ui(ui, cx, &mut dialogs.publish);
    activity::closing::quit_dialog_ui(ui, cx);
    certificate::certificate_dialog_ui(ui, cx, &mut dialogs.certificate);
    doctor::doctor_dialog_ui(ui, cx, &mut dialogs.doctor);
    import_result::follow(cx, &mut dialogs.import);
    import_result::import_dialog_ui(ui, cx, &mut dialogs.import);
    reachability::reach_dialog_ui(ui, cx, &mut dialogs.reach);
    settings::settings_dialog_ui(ui, cx, &mut dialogs.settings);
}

/// Where everything stands in a window of this size.
pub(super) fn plan(window: Rect, tab: Tab) -> Plan {
    let folded = window.width() < theme::FOLD_BELOW;
    let is_wide = window.width() >= theme::WIDE;
    let sidebar_width = if folded {
        theme::SIDEBAR_FOLDED
    } else if is_wide {
        theme::SIDEBAR_WIDE
    } else {
        theme::SIDEBAR
    };
    let mut row = RowLayout::new(under_bar(window));
    let sidebar = row.next(sidebar_width);
    let shows_panel = window.width() >= theme::DRAWER_BELOW && !has_own_pane(tab);
    let panel = shows_panel.then(|| row.last(if is_wide { theme::RIGHT_PANEL_WIDE } else { theme::RIGHT_PANEL }));
    if panel.is_none() {
        row.gap_before_last(theme::EDGE);
    }
    Plan {
        sidebar,
        folded,
        sheet: row.rest().inset_y(0.0, theme::EDGE),
        panel,
    }
}

/// What lies under the top bar.
fn under_bar(window: Rect) -> Rect {
    window.inset_y(theme::TOP_BAR, 0.0)
}

/// Tabs whose sheet takes the right panel's place.
fn has_own_pane(tab: Tab) -> bool {
    matches!(tab, Tab::Manifest | Tab::Checks)
}

fn desk_ui(ui: &mut Ui, cx: &mut Cx<'_>, panels: &mut Panels, build: &Arc<BuildView>) {
    let window = ui.max_rect();
    let plan = plan(window, cx.shell.tab);
    left_ui(ui, &plan, cx, &mut panels.sidebar);
    sheet_ui(ui, &plan, cx, panels, build);
    match plan.panel {
        Some(panel) => {
            let mut panel_ui = draw::clipped_child(ui, panel, Id::unique("right panel"));
            install_panel::install_panel_ui(&mut panel_ui, panel, cx, &mut panels.phones, build);
            if cx.shell.shows(Overlay::Drawer) {
                cx.shell.close();
            }
        }
        None => drawer_ui(ui, cx, &mut panels.phones, build),
    }
    if plan.folded {
        sidebar_overlay_ui(ui, cx, &mut panels.sidebar);
    } else if cx.shell.shows(Overlay::Sidebar) {
        cx.shell.close();
    }
}

/// The sidebar, folded where there is no room for it.
fn left_ui(ui: &mut Ui, plan: &Plan, cx: &mut Cx<'_>, sidebar: &mut Sidebar) {
    if plan.folded {
        sidebar::rail_ui(ui, plan.sidebar, cx);
    } else {
        sidebar::sidebar_ui(ui, plan.sidebar, cx, sidebar);
    }
}

/// The sheet while the first build is being read.
fn first_reading_ui(ui: &mut Ui, cx: &mut Cx<'_>, sidebar: &mut Sidebar) {
    let plan = plan(ui.max_rect(), Tab::Overview);
    left_ui(ui, &plan, cx, sidebar);
    let sheet = plan
        .panel
        .map_or(plan.sheet, |panel| plan.sheet.union(panel.shrink2(egui::vec2(theme::EDGE, 0.0))));
    paint_sheet(ui, sheet.with_max_y(plan.sheet.bottom()));
}

fn paint_sheet(ui: &Ui, sheet: Rect) {
    let colours = theme::of(ui);
    draw::paint_shadow(ui.painter(), sheet, theme::RADIUS_CARD, colours.shadow_1);
    draw::paint_box(ui.painter(), sheet, theme::RADIUS_CARD, colours.surface, colours.border);
}

fn sheet_ui(ui: &mut Ui, plan: &Plan, cx: &mut Cx<'_>, panels: &mut Panels, build: &Arc<BuildView>) {
    paint_sheet(ui, plan.sheet);
    let inner = plan.sheet.shrink(1.0);
    let content = content(inner, cx.shell.tab);
    let mut sheet_ui = draw::clipped_child(ui, inner, Id::unique("sheet").with(build.id));
    let ui = &mut sheet_ui;
    let Panels { header, sheets, .. } = panels;
    let tools = header::header_ui(ui, inner, cx, header, build);
    match cx.shell.tab {
        Tab::Overview | Tab::Contents | Tab::Devices | Tab::Activity => {}
        Tab::Manifest => manifest_tools::tools_ui(ui, tools, cx, &mut sheets.manifest, build),
        Tab::Checks => checks::tools_ui(ui, tools, cx, build),
    }
    let body_top = header::banners_ui(ui, inner, content, cx, build);
    let body = inner.with_min_y(body_top);
    match cx.shell.tab {
        Tab::Overview => overview::overview_ui(ui, body, content, cx, &mut sheets.overview, build),
        Tab::Manifest => manifest_tab::manifest_ui(ui, body, cx, &mut sheets.manifest, build),
        Tab::Contents => contents::contents_ui(ui, body, content, &mut sheets.contents, build),
        Tab::Checks => checks::checks_ui(ui, body, cx, &mut sheets.checks, build),
        Tab::Devices => devices::devices_ui(ui, body, content, cx, &mut sheets.devices, build),
        Tab::Activity => activity::activity_ui(ui, body, content, cx, &mut sheets.activity, build),
    }
}

/// Where the sheet's content stands: from its left edge on, on every tab, and no wider than its cards can be.
fn content(inner: Rect, tab: Tab) -> Rect {
    let room = inner.width() - 2.0 * theme::SHEET_PADDING;
    let widest = match tab {
        Tab::Overview if room >= theme::THREE_ABREAST => 3.0 * theme::CARD_WIDEST + 2.0 * overview::GAP,
        Tab::Overview | Tab::Contents => theme::SHEET_CONTENT,
        Tab::Manifest | Tab::Checks | Tab::Devices | Tab::Activity => f32::INFINITY,
    };
    inner.left_part(inner.width().min(widest + 2.0 * theme::SHEET_PADDING))
}

/// The right panel over the sheet.
fn drawer_ui(ui: &Ui, cx: &mut Cx<'_>, phones: &mut PhoneList, build: &Arc<BuildView>) {
    if !cx.shell.shows(Overlay::Drawer) {
        return;
    }
    let rect = under_bar(ui.max_rect()).right_part(theme::RIGHT_PANEL);
    let closed = side_overlay_ui(ui, rect, "drawer", |ui| {
        install_panel::install_panel_ui(ui, rect, cx, phones, build);
    });
    if closed {
        cx.shell.close();
    }
}

/// The whole sidebar over the sheet.
fn sidebar_overlay_ui(ui: &Ui, cx: &mut Cx<'_>, sidebar: &mut Sidebar) {
    if !cx.shell.shows(Overlay::Sidebar) {
        return;
    }
    let rect = under_bar(ui.max_rect()).left_part(theme::SIDEBAR);
    let before = cx.shell.selection.selected();
    let closed = side_overlay_ui(ui, rect, "sidebar overlay", |ui| {
        sidebar::sidebar_ui(ui, rect, cx, sidebar);
    });
    if closed || cx.shell.selection.selected() != before {
        cx.shell.close();
    }
}

/// A panel over the window; true when a click beside it closes it.
fn side_overlay_ui(ui: &Ui, rect: Rect, name: &str, contents: impl FnOnce(&mut Ui)) -> bool {
    let colours = theme::of(ui);
    let area = Area::new(Id::unique(name))
        .order(Order::Middle)
        .fixed_pos(rect.min)
        .constrain(false);
    area.show(ui.ctx(), |ui| {
        let blocker = ui.interact(rect, Id::unique(name).with("ground"), Sense::click_and_drag());
        draw::paint_shadow(ui.painter(), rect, 0, colours.shadow_3);
        draw::paint_fill(ui.painter(), rect, 0, colours.frame);
        let mut child = draw::clipped_child(ui, rect, Id::unique(name).with("contents"));
        contents(&mut child);
        ui.expand_to_include_rect(rect);
        blocker
    });
    let opened_id = Id::unique(name).with("opened");
    let frame = ui.ctx().cumulative_frame_nr();
    let last: Option<u64> = ui.data(|data| data.get_temp(opened_id));
    ui.data_mut(|data| data.insert_temp(opened_id, frame));
    // A press in the frame that opens the panel belongs to the button that opened it.
    let was_open = last.is_some_and(|last| last + 2 > frame);
    let outside = ui.input(|input| {
        input.pointer.any_pressed()
            && input
                .pointer
                .interact_pos()
                .is_some_and(|at| !rect.contains(at) && at.y > theme::TOP_BAR)
    });
    was_open && outside && !egui::Popup::is_any_open(ui.ctx())
}
