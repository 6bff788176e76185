//! The header of the sheet: icon, name, identifier, verdict, badges and tabs.

use std::sync::Arc;

use egui::{Color32, CursorIcon, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::amounts::Life;
use super::button::{self, Button, IconButton, Kind, Size};
use super::draw::{self, ink};
use super::icons::{self, Icon};
use super::state::{Overlay, Pass, Request, Tab, WindowState};
use super::theme::Theme;
use super::{
    activity, amounts, app_icon, check_words, compare, doctor, install_panel, keys, menu, name_language, phrases, rehearsal, theme, words,
};
use crate::activity::Stage;
use crate::finding::{Severity, Verdict};
use crate::session::{BuildView, Command, FileView};

/// What the header needs.
pub(super) struct Desk<'a, 'b> {
    /// This pass.
    pub(super) pass: &'a mut Pass<'b>,
    /// The window.
    pub(super) state: &'a mut WindowState,
    /// The build that is shown.
    pub(super) build: &'a Arc<BuildView>,
}

/// Draws the header and the tabs; returns where the body begins.
pub(super) fn header_ui(ui: &mut Ui, sheet: Rect, content: Rect, panel_shown: bool, desk: &mut Desk<'_, '_>) -> f32 {
    let left = content.left() + theme::SHEET_PADDING;
    let right = content.right() - 20.0;
    let top = sheet.top() + theme::SHEET_PADDING;
    app_icon::app_icon_ui(ui, &mut desk.state.icons, desk.build, draw::at(left, top, 72.0, 72.0));

    let dots = draw::at(right - 28.0, top, 28.0, 28.0);
    more_ui(ui, dots, desk);
    let mut names_right = dots.left() - 16.0;
    if !panel_shown {
        names_right = show_qr_ui(ui, dots.left() - 16.0, top, desk);
    }
    names_ui(ui, Rect::from_min_max(pos2(left + 88.0, top), pos2(names_right, top + 72.0)), desk);
    badges_ui(ui, Rect::from_min_max(pos2(left, top + 88.0), pos2(right, top + 112.0)), desk);
    let tabs_top = top + 120.0;
    draw::paint_divider(ui.painter(), sheet.left(), sheet.right(), tabs_top + 43.0, theme::of(ui).border);
    tabs_ui(ui, Rect::from_min_max(pos2(left, tabs_top), pos2(right, tabs_top + 44.0)), desk);
    let mut body_top = tabs_top + 44.0;
    if let Some(banner) = super::banner::of(&desk.build.file) {
        let rect = Rect::from_min_max(
            pos2(left, body_top + 16.0),
            pos2(content.right() - theme::SHEET_PADDING, body_top + 16.0),
        );
        body_top = super::banner::banner_ui(ui, rect, &banner, desk);
    }
    let rect = Rect::from_min_max(pos2(left, body_top), pos2(content.right() - theme::SHEET_PADDING, sheet.bottom()));
    activity::closing::banner_ui(ui, rect, desk.pass.snapshot, desk.state)
}

fn more_ui(ui: &Ui, dots: Rect, desk: &mut Desk<'_, '_>) {
    let more = IconButton {
        icon: icons::DOTS_THREE,
        size: 20.0,
        name: words::MORE,
        hover: theme::of(ui).hover,
    };
    let response = button::icon_button_ui(ui, dots, Id::unique("more"), &more);
    menu::menu_ui(&response, menu::UNDER_RIGHT, 200.0, |ui| {
        let id = desk.build.id;
        if let Some(links) = &desk.build.links
            && menu::row_ui(ui, &menu::Row::new(icons::LINK_SIMPLE, words::COPY_LINK))
        {
            let segment = desk.state.segment(desk.pass.snapshot);
            ui.copy_text(install_panel::link(links, segment).to_owned());
        }
        if desk.build.links.is_some() && menu::row_ui(ui, &menu::Row::new(icons::ARROW_RIGHT, check_words::SHARE_ROW)) {
            desk.state.overlay = Some(Overlay::Share);
        }
        if menu::row_ui(ui, &menu::Row::new(icons::LINK_SIMPLE, check_words::CHECK_A_LINK_ROW)) {
            doctor::open(desk.state);
        }
        if !install_panel::is_shown(ui, desk.state) && menu::row_ui(ui, &menu::Row::new(icons::QR_CODE, words::SHOW_QR)) {
            install_panel::show(ui, desk.state);
        }
        install_panel::save_rows_ui(ui, desk.pass.snapshot, desk.state, desk.build);
        if menu::row_ui(ui, &menu::Row::new(icons::ARROW_CLOCKWISE, words::RECHECK)) {
            desk.pass.commands.push(Command::Recheck(id));
        }
        if menu::row_ui(ui, &menu::Row::new(icons::ARROWS_LEFT_RIGHT, words::COMPARE_WITH)) {
            compare::open(desk.state);
        }
        if menu::row_ui(ui, &menu::Row::new(icons::TREE_STRUCTURE, check_words::COMPARE_WAYS_ROW)) {
            desk.state.overlay = Some(Overlay::Ways);
        }
        if desk.build.links.is_some() && menu::row_ui(ui, &menu::Row::new(icons::DEVICE_MOBILE, words::TRY_AS_PHONE)) {
            rehearsal::open(desk.pass, desk.state, id);
        }
        menu::divider_ui(ui);
        if menu::row_ui(ui, &menu::Row::new(icons::TRASH, words::REMOVE).destructive()) {
            desk.pass.commands.push(Command::Remove(id));
        }
    });
}

/// The button that opens the drawer; returns where the names must end.
fn show_qr_ui(ui: &Ui, right: f32, top: f32, desk: &mut Desk<'_, '_>) -> f32 {
    let button = Button::new(Kind::Secondary, Size::Compact, Some(icons::QR_CODE), words::SHOW_QR);
    let width = button.width(ui);
    let rect = draw::at(right - width, top, width, 28.0);
    if button::button_ui(ui, rect, Id::unique("show qr"), &button).clicked() {
        desk.state.overlay = if desk.state.overlay == Some(Overlay::Drawer) {
            None
        } else {
            Some(Overlay::Drawer)
        };
    }
    let downloading = desk.pass.snapshot.phones.iter().any(|phone| phone.stage == Stage::Downloading);
    if downloading {
        let colours = theme::of(ui);
        ui.painter().circle_filled(rect.right_top() + vec2(-2.0, 2.0), 4.5, colours.surface);
        ui.painter().circle_filled(rect.right_top() + vec2(-2.0, 2.0), 3.0, colours.accent);
    }
    rect.left() - 16.0
}

fn names_ui(ui: &mut Ui, rect: Rect, desk: &mut Desk<'_, '_>) {
    let colours = theme::of(ui);
    let app = &desk.build.inspection.app;
    let version = phrases::version_and_build(&app.version, &app.build);
    let version_width = draw::width(ui.painter(), &version, theme::BODY).min(rect.width() * 0.36);
    let picker = name_language::width(ui, desk);
    let name = Rect::from_min_max(rect.min, pos2(rect.right() - version_width - 8.0 - picker, rect.top() + 28.0));
    let shown = name_language::name(app, desk.state.name_language.as_deref());
    let name = draw::label_ui(ui, name, shown, ink(theme::TITLE, colours.text));
    // Both stand on one baseline: 13 px text sits 2 px below the middle of 20 px text.
    let beside = draw::at(name.right() + 8.0, rect.top() + 2.0, version_width + 1.0, 28.0);
    let beside = draw::label_ui(ui, beside, &version, ink(theme::BODY, colours.muted));
    let spot = draw::at(beside.right() + 6.0, rect.top() + 4.0, picker - 6.0, 24.0);
    name_language::picker_ui(ui, spot, desk);

    let second = draw::at(rect.left(), rect.top() + 28.0, rect.width() - 26.0, 20.0);
    let identifier = draw::label_ui(ui, second, &app.bundle_id, ink(theme::MONO, colours.muted));
    let copy = Rect::from_center_size(pos2(identifier.right() + 14.0, second.center().y), vec2(24.0, 24.0));
    button::copy_button_ui(ui, copy, Id::unique("copy identifier"), &app.bundle_id, words::COPY_IDENTIFIER);

    let third = draw::at(rect.left(), rect.top() + 48.0, rect.width(), 24.0);
    verdict_ui(ui, third, desk);
}

fn verdict_ui(ui: &Ui, rect: Rect, desk: &mut Desk<'_, '_>) {
    let colours = theme::of(ui);
    let build = desk.build;
    let (icon, tone, sentence) = match &build.file {
        FileView::Missing => (icons::X_CIRCLE, colours.danger, words::VERDICT_MISSING.to_owned()),
        FileView::Broken(_) => (icons::X_CIRCLE, colours.danger, words::VERDICT_BROKEN.to_owned()),
        FileView::Reading => (icons::INFO, colours.warning, words::VERDICT_READING.to_owned()),
        FileView::Present => {
            let (icon, tone) = verdict_icon(colours, build.verdict);
            (icon, tone, phrases::verdict(build.verdict, &build.findings))
        }
    };
    let text_width = draw::width(ui.painter(), &sentence, theme::BODY_MEDIUM).min(rect.width() - 22.0);
    let target = Rect::from_min_size(rect.min, vec2(22.0 + text_width + 1.0, rect.height()));
    let response = ui.interact(target, Id::unique("verdict"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &sentence));
    draw::paint_icon(ui.painter(), draw::left(rect, 16.0), icon, 16.0, tone.solid);
    let text = draw::inset(target, 22.0, 0.0);
    draw::paint_line(ui.painter(), text, &sentence, ink(theme::BODY_MEDIUM, tone.text));
    draw::focus_ring(ui, &response, target, theme::RADIUS_SMALL);
    if response.clicked() {
        desk.state.tab = Tab::Checks;
    }
    response.on_hover_cursor(CursorIcon::PointingHand);
}

fn verdict_icon(colours: &Theme, verdict: Verdict) -> (Icon, theme::Tone) {
    match verdict {
        Verdict::Ready => (icons::CHECK_CIRCLE, colours.success),
        Verdict::Risky => (icons::WARNING, colours.warning),
        Verdict::Blocked => (icons::X_CIRCLE, colours.danger),
    }
}

/// The badges of a build: text and whether it changes what to do.
fn badges(desk: &Desk<'_, '_>, colours: &Theme) -> Vec<(String, Color32, Color32)> {
    let quiet = |text: String| (text, colours.badge, colours.muted);
    let build = desk.build;
    let app = &build.inspection.app;
    let signing = &build.inspection.signing;
    let profile = signing.profile.as_ref();
    let devices = profile.map_or(0, |profile| profile.devices.len());
    let all = profile.is_some_and(|profile| profile.all_devices);
    let mut badges = vec![quiet(phrases::signing_badge(signing.kind, devices, all))];
    if let Some(expires_at) = profile.and_then(|profile| profile.expires_at) {
        let life = amounts::life(expires_at, desk.pass.now);
        badges.push(match life {
            Life::Expired(_) => (life.badge(), colours.danger.tint, colours.danger.text),
            Life::Days(..30) => (life.badge(), colours.warning.tint, colours.warning.text),
            Life::Days(_) => quiet(life.badge()),
        });
    }
    if let Some(minimum) = &app.minimum_os {
        badges.push(quiet(phrases::minimum_badge(app.platform, minimum)));
    }
    if !app.device_families.is_empty() {
        badges.push(quiet(phrases::families(&app.device_families, " · ")));
    }
    badges.push(quiet(amounts::bytes(build.size_bytes)));
    badges
}

fn badges_ui(ui: &mut Ui, rect: Rect, desk: &Desk<'_, '_>) {
    let colours = theme::of(ui);
    let mut x = rect.left();
    for (text, fill, color) in badges(desk, colours) {
        let width = draw::width(ui.painter(), &text, theme::SMALL_MEDIUM) + 16.0;
        if x + width > rect.right() {
            break;
        }
        let badge = draw::at(x, rect.top(), width, 24.0);
        draw::paint_fill(ui.painter(), badge, theme::RADIUS_SMALL, fill);
        draw::label_ui(ui, badge, &text, ink(theme::SMALL_MEDIUM, color).center());
        x = badge.right() + 6.0;
    }
}

fn tabs_ui(ui: &Ui, rect: Rect, desk: &mut Desk<'_, '_>) {
    let tabs = [
        (Tab::Overview, words::OVERVIEW),
        (Tab::Manifest, words::MANIFEST),
        (Tab::Contents, words::CONTENTS),
        (Tab::Checks, words::CHECKS),
        (Tab::Devices, words::DEVICES),
        (Tab::Activity, activity::sentences::ACTIVITY),
    ];
    // Six tabs and the manifest's tools must stand side by side in the smallest window.
    let is_narrow = ui.ctx().content_rect().width() < theme::DRAWER_BELOW;
    let gap = if is_narrow { 12.0 } else { 24.0 };
    let mut x = rect.left();
    for (tab, name) in tabs {
        let width = draw::width(ui.painter(), name, theme::BODY_MEDIUM);
        let pill = if tab == Tab::Checks { pill(ui, desk) } else { None };
        let pill_width = pill.map_or(0.0, |(count, _)| 6.0 + pill_width(ui, count));
        let target = draw::at(x, rect.top() + 4.0, width + pill_width, 36.0);
        let response = tab_ui(ui, target, tab, name, desk.state.tab);
        if let Some((count, colors)) = pill {
            draw::count_ui(ui, pos2(x + width + 6.0, rect.top() + 22.0), count, colors);
        }
        if response.clicked() {
            desk.state.tab = tab;
        }
        x += width + pill_width + gap;
    }
    let tools = Rect::from_min_max(pos2(x, rect.top() + 8.0), pos2(rect.right(), rect.top() + 36.0));
    match desk.state.tab {
        Tab::Overview | Tab::Contents | Tab::Devices | Tab::Activity => {}
        Tab::Manifest => manifest_tools_ui(ui, tools, desk),
        Tab::Checks => {
            let again = Button::new(Kind::Ghost, Size::Compact, Some(icons::ARROW_CLOCKWISE), words::CHECK_AGAIN);
            let place = draw::right(tools, again.width(ui));
            let ago = amounts::ago_inline(desk.build.checked_at, desk.pass.now, &desk.state.zone);
            let checked = Rect::from_min_max(tools.min, pos2(place.left() - 6.0, tools.bottom()));
            let sentence = check_words::checked(&ago);
            if draw::width(ui.painter(), &sentence, theme::SMALL) <= checked.width() {
                draw::paint_line(ui.painter(), checked, &sentence, ink(theme::SMALL, theme::of(ui).faint).right());
            }
            if button::button_ui(ui, place, Id::unique("check again"), &again).clicked() {
                desk.pass.commands.push(Command::Recheck(desk.build.id));
            }
        }
    }
}

fn tab_ui(ui: &Ui, target: Rect, tab: Tab, name: &str, current: Tab) -> Response {
    let colours = theme::of(ui);
    let on = tab == current;
    let response = ui.interact(target.expand2(vec2(4.0, 4.0)), Id::unique("tab").with(name), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, name));
    let color = if on || response.hovered() { colours.text } else { colours.muted };
    draw::paint_line(ui.painter(), target, name, ink(theme::BODY_MEDIUM, color));
    if on {
        let line = draw::at(target.left(), target.bottom() + 3.0, target.width(), 2.0);
        draw::paint_fill(ui.painter(), line, 1, colours.accent);
    }
    draw::focus_ring(ui, &response, target, theme::RADIUS_SMALL);
    response
}

/// The number beside Checks: what blocks and endangers, else the notes, else none.
fn pill(ui: &Ui, desk: &Desk<'_, '_>) -> Option<(usize, (Color32, Color32))> {
    let colours = theme::of(ui);
    let all = || desk.build.findings.iter().chain(&desk.pass.snapshot.endpoint.findings);
    let count = |severity: Severity| all().filter(|finding| finding.severity == severity).count();
    let (blocks, risks, notes) = (count(Severity::Blocks), count(Severity::Risks), count(Severity::Note));
    let (number, colors) = match (blocks, risks, notes) {
        (0, 0, 0) => return None,
        (0, 0, notes) => (notes, (colours.hover, colours.muted)),
        (0, risks, _) => (risks, (colours.warning.tint, colours.warning.text)),
        (blocks, risks, _) => (blocks + risks, (colours.danger.tint, colours.danger.text)),
    };
    Some((number, colors))
}

fn pill_width(ui: &Ui, count: usize) -> f32 {
    (draw::width(ui.painter(), &count.to_string(), theme::COUNT) + 10.0).max(18.0)
}

fn manifest_tools_ui(ui: &Ui, rect: Rect, desk: &mut Desk<'_, '_>) {
    let build = desk.build;
    let id = build.id;
    let undo_why = (!build.can_undo).then_some(words::NOTHING_TO_UNDO);
    let redo_why = (!build.can_redo).then_some(words::NOTHING_TO_REDO);
    let tools = [
        (Button::new(Kind::Secondary, Size::Compact, None, words::EXPORT), 8.0),
        (Button::new(Kind::Secondary, Size::Compact, None, words::IMPORT), 8.0),
        (
            Button::new(Kind::Ghost, Size::Compact, Some(icons::ARROW_U_UP_RIGHT), words::REDO).disabled(redo_why),
            2.0,
        ),
        (
            Button::new(Kind::Ghost, Size::Compact, Some(icons::ARROW_U_UP_LEFT), words::UNDO).disabled(undo_why),
            0.0,
        ),
    ];
    // Where there is no room for words, Undo and Redo are icons; their names stay.
    let wanted: f32 = tools.iter().map(|(tool, gap)| tool.width(ui) + gap).sum();
    let icons_only = wanted > rect.width();
    // In the narrowest sheets Import and Export are icons too, so that none of the four goes missing.
    let icon_wide = |tool: &Button<'_>| if tool.icon.is_some() { 28.0 } else { tool.width(ui) };
    let narrower: f32 = tools.iter().map(|(tool, gap)| icon_wide(tool) + gap).sum();
    let all_icons = narrower > rect.width();
    let mut right = rect.right();
    for (tool, gap) in tools {
        let in_need = match tool.text {
            words::EXPORT => Some(icons::DOWNLOAD_SIMPLE),
            words::IMPORT => Some(icons::FOLDER_OPEN),
            _ => None,
        };
        let icon = tool.icon.filter(|_| icons_only).or(in_need.filter(|_| all_icons));
        let width = if icon.is_some() { 28.0 } else { tool.width(ui) };
        let place = draw::at(right - width, rect.top(), width, 28.0);
        right = place.left() - gap;
        if place.left() < rect.left() {
            break;
        }
        let tool_id = Id::unique("tool").with(tool.text);
        let mut response = match icon {
            Some(icon) => button::icon_tool_ui(ui, place, tool_id, icon, &tool),
            None => button::button_ui(ui, place, tool_id, &tool),
        };
        let shortcut = match tool.text {
            words::UNDO => Some(keys::UNDO),
            words::REDO => Some(keys::REDO),
            _ => None,
        };
        if all_icons && in_need.is_some() {
            response = response.on_hover_text(tool.text);
        }
        if let Some(shortcut) = shortcut.filter(|_| tool.disabled_because.is_none()) {
            response = response.on_hover_text(button::with_shortcut(ui, tool.text, shortcut));
        }
        if !response.clicked() {
            continue;
        }
        match tool.text {
            words::UNDO => keys::undo(desk.pass, desk.state, build),
            words::REDO => keys::redo(desk.pass, desk.state, build),
            words::IMPORT => desk.state.requests.push(Request::ImportManifest(id)),
            _ => {
                let name = super::xml_pane::file_name(build);
                desk.state.requests.push(Request::ExportManifest(id, name));
            }
        }
    }
}
