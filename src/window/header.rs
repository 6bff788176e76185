//! The header of the sheet: icon, name, identifier, verdict, badges and tabs.

use std::sync::Arc;

use egui::{CursorIcon, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use jiff::Timestamp;

use super::amounts::Life;
use super::button::{self, Button, ButtonKind, IconButton, Size};
use super::cx::Cx;
use super::draw::{self, Pill, ink};
use super::icons::{self, Glyph};
use super::one_stop::{Axis, OneStop};
use super::shell::{Overlay, Request, Tab};
use super::theme::{Theme, Tone};
use super::{activity, amounts, app_icon, banner, compare, doctor, install_panel, menu, name_language, phrases, self_test, theme};
use crate::activity::Stage;
use crate::finding::{Severity, Verdict};
use crate::session::{BuildView, Command, FileView};
use crate::words::say;

/// What only the header knows.
#[derive(Default)]
pub(super) struct HeaderState {
    /// The language in which names are shown; `None` shows each app's own.
    pub(super) name_language: Option<String>,
}

/// Distances of the header's parts from the top of the sheet.
const TABS_TOP: f32 = theme::SHEET_PADDING + 120.0;
const BODY_TOP: f32 = TABS_TOP + 44.0;

/// Draws the header and the tabs; returns where the tools of the tab that is shown belong.
pub(super) fn header_ui(ui: &mut Ui, sheet: Rect, cx: &mut Cx<'_>, own: &mut HeaderState, build: &Arc<BuildView>) -> Rect {
    let left = sheet.left() + theme::SHEET_PADDING;
    let right = sheet.right() - 20.0;
    let top = sheet.top() + theme::SHEET_PADDING;
    app_icon::app_icon_ui(ui, &mut cx.art.icons, build, draw::at(left, top, 72.0, 72.0));

    let dots = draw::at(right - 28.0, top, 28.0, 28.0);
    more_ui(ui, dots, cx, build);
    let mut names_right = dots.left() - 16.0;
    if !install_panel::is_shown(ui, cx.shell) {
        names_right = show_qr_ui(ui, dots.left() - 16.0, top, cx);
    }
    names_ui(
        ui,
        Rect::from_min_max(pos2(left + 88.0, top), pos2(names_right, top + 72.0)),
        cx,
        own,
        build,
    );
    badges_ui(
        ui,
        Rect::from_min_max(pos2(left, top + 88.0), pos2(right, top + 112.0)),
        cx.now,
        build,
    );
    let tabs_top = sheet.top() + TABS_TOP;
    draw::paint_divider(ui.painter(), sheet.left(), sheet.right(), tabs_top + 43.0, theme::of(ui).border);
    tabs_ui(
        ui,
        Rect::from_min_max(pos2(left, tabs_top), pos2(right, tabs_top + 44.0)),
        cx,
        build,
    )
}

/// Draws the banners under the tabs; returns where the body begins.
pub(super) fn banners_ui(ui: &mut Ui, sheet: Rect, content: Rect, cx: &mut Cx<'_>, build: &BuildView) -> f32 {
    let (left, right) = (content.left() + theme::SHEET_PADDING, content.right() - theme::SHEET_PADDING);
    let mut body_top = sheet.top() + BODY_TOP;
    if let Some(banner) = banner::of(&build.file) {
        let rect = Rect::from_min_max(pos2(left, body_top + 16.0), pos2(right, body_top + 16.0));
        body_top = banner::banner_ui(ui, rect, &banner, cx, build.id);
    }
    let rect = Rect::from_min_max(pos2(left, body_top), pos2(right, sheet.bottom()));
    activity::closing::banner_ui(ui, rect, cx)
}

/// Room for the number beside Checks.
const PILL: f32 = 30.0;
/// Width of the manifest's four tools where they are icons.
const NARROW_TOOLS: f32 = 148.0;

/// Width of the build's menu: what its rows say in the longest of our languages.
pub(super) const MENU: f32 = 264.0;

fn more_ui(ui: &Ui, dots: Rect, cx: &mut Cx<'_>, build: &BuildView) {
    let more = IconButton {
        icon: icons::DOTS_THREE,
        size: 20.0,
        name: say().more(),
        hover: theme::of(ui).hover,
    };
    let response = button::icon_button_ui(ui, dots, Id::unique("more").with(build.id), &more);
    menu::menu_ui(&response, menu::UNDER_RIGHT, MENU, |ui| menu_rows_ui(ui, cx, build));
}

/// What can be done with a build, in groups: share it, check it, its file.
pub(super) fn menu_rows_ui(ui: &mut Ui, cx: &mut Cx<'_>, build: &BuildView) {
    share_rows_ui(ui, cx, build);
    menu::divider_ui(ui);
    check_rows_ui(ui, cx, build);
    menu::divider_ui(ui);
    file_rows_ui(ui, cx, build);
}

/// The build's link and code.
fn share_rows_ui(ui: &mut Ui, cx: &mut Cx<'_>, build: &BuildView) {
    if let Some(links) = &build.links {
        if menu::row_ui(ui, &menu::MenuRow::new(icons::LINK_SIMPLE, say().copy_link())) {
            let segment = cx.shell.segment();
            ui.copy_text(install_panel::link(links, segment).to_owned());
        }
        if menu::row_ui(ui, &menu::MenuRow::new(icons::ARROW_RIGHT, say().checks_share_row())) {
            cx.shell.open(Overlay::Share);
        }
    }
    if !install_panel::is_shown(ui, cx.shell) && menu::row_ui(ui, &menu::MenuRow::new(icons::QR_CODE, say().show_qr())) {
        install_panel::show(ui, cx.shell);
    }
    install_panel::save_rows_ui(ui, cx, build);
    if menu::row_ui(ui, &menu::MenuRow::new(icons::TREE_STRUCTURE, say().checks_compare_ways_row())) {
        cx.shell.open(Overlay::Ways);
    }
}

/// What is found out about the build.
fn check_rows_ui(ui: &mut Ui, cx: &mut Cx<'_>, build: &BuildView) {
    if menu::row_ui(ui, &menu::MenuRow::new(icons::ARROW_CLOCKWISE, say().recheck())) {
        cx.commands.push(Command::Recheck(build.id));
    }
    if build.links.is_some() && menu::row_ui(ui, &menu::MenuRow::new(icons::DEVICE_MOBILE, say().try_as_phone())) {
        self_test::open(cx, build.id);
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::LINK_SIMPLE, say().check_a_link_open())) {
        doctor::open(cx);
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::ARROWS_LEFT_RIGHT, say().compare_with())) {
        compare::open(cx);
    }
}

/// Its file, and whether it stays.
fn file_rows_ui(ui: &mut Ui, cx: &mut Cx<'_>, build: &BuildView) {
    if build.file != FileView::Missing && menu::row_ui(ui, &menu::MenuRow::new(icons::ARROW_RIGHT, say().show_in_folder())) {
        cx.shell.requests.push(Request::Show(build.path.clone()));
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::COPY, say().copy_path())) {
        ui.copy_text(build.path.display().to_string());
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::TRASH, say().remove()).destructive()) {
        cx.commands.push(Command::Remove(build.id));
    }
}

/// The button that opens the drawer; returns where the names must end.
fn show_qr_ui(ui: &Ui, right: f32, top: f32, cx: &mut Cx<'_>) -> f32 {
    let button = Button::new(ButtonKind::Secondary, Size::Compact, Some(icons::QR_CODE), say().show_qr());
    let width = button.width(ui);
    let rect = draw::at(right - width, top, width, 28.0);
    if button::button_ui(ui, rect, Id::unique("show qr"), &button).clicked() {
        if cx.shell.shows(Overlay::Drawer) {
            cx.shell.close();
        } else {
            cx.shell.open(Overlay::Drawer);
        }
    }
    let downloading = cx.snapshot.phones.iter().any(|phone| phone.stage == Stage::Downloading);
    if downloading {
        let colours = theme::of(ui);
        ui.painter().circle_filled(rect.right_top() + vec2(-2.0, 2.0), 4.5, colours.surface);
        ui.painter().circle_filled(rect.right_top() + vec2(-2.0, 2.0), 3.0, colours.accent);
    }
    rect.left() - 16.0
}

fn names_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut HeaderState, build: &BuildView) {
    let colours = theme::of(ui);
    let app = &build.inspection.app;
    let version = phrases::version_and_build(&app.version, &app.build);
    let version_width = draw::width(ui.painter(), &version, theme::BODY).min(rect.width() * 0.36);
    let picker = name_language::width(ui, own, build);
    let name = Rect::from_min_max(rect.min, pos2(rect.right() - version_width - 8.0 - picker, rect.top() + 28.0));
    let shown = name_language::name(app, own.name_language.as_deref());
    let name = draw::label_ui(ui, name, shown, ink(theme::TITLE, colours.text));
    // Both stand on one baseline: 13 px text sits 2 px below the middle of 20 px text.
    let beside = draw::at(name.right() + 8.0, rect.top() + 2.0, version_width + 1.0, 28.0);
    let beside = draw::label_ui(ui, beside, &version, ink(theme::BODY, colours.muted));
    let spot = draw::at(beside.right() + 6.0, rect.top() + 4.0, picker - 6.0, 24.0);
    name_language::picker_ui(ui, spot, own, build);

    let second = draw::at(rect.left(), rect.top() + 28.0, rect.width() - 26.0, 20.0);
    let identifier = draw::label_ui(ui, second, &app.bundle_id, ink(theme::MONO, colours.muted));
    let copy = Rect::from_center_size(pos2(identifier.right() + 14.0, second.center().y), vec2(24.0, 24.0));
    button::copy_button_ui(ui, copy, Id::unique("copy identifier"), &app.bundle_id, say().copy_identifier());

    let third = draw::at(rect.left(), rect.top() + 48.0, rect.width(), 24.0);
    verdict_ui(ui, third, cx, build);
}

fn verdict_ui(ui: &Ui, rect: Rect, cx: &mut Cx<'_>, build: &BuildView) {
    let colours = theme::of(ui);
    let (icon, tone, sentence) = match &build.file {
        FileView::Missing => (icons::X_CIRCLE, colours.danger, say().verdict_missing().to_owned()),
        FileView::Broken(_) => (icons::X_CIRCLE, colours.danger, say().verdict_broken().to_owned()),
        FileView::Reading => (icons::INFO, colours.warning, say().verdict_reading().to_owned()),
        FileView::Present => {
            let (icon, tone) = verdict_icon(colours, build.verdict);
            (icon, tone, phrases::verdict(build))
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
        cx.shell.tab = Tab::Checks;
    }
    response.on_hover_cursor(CursorIcon::PointingHand);
    if build.file == FileView::Present
        && let Some(lacking) = phrases::lacking(build)
    {
        lacking_ui(
            ui,
            Rect::from_min_max(pos2(target.right() + 4.0, rect.top()), rect.max),
            &lacking,
            cx,
        );
    }
}

/// Which known devices cannot install it, beside the verdict.
fn lacking_ui(ui: &Ui, rest: Rect, lacking: &str, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let dot = draw::paint_line(ui.painter(), rest, "·", ink(theme::BODY_MEDIUM, colours.faint));
    let left = dot.right() + 4.0;
    let width = draw::width(ui.painter(), lacking, theme::BODY_MEDIUM).min(rest.right() - left);
    let target = Rect::from_min_size(pos2(left, rest.top()), vec2(width + 1.0, rest.height()));
    let response = ui.interact(target, Id::unique("lacking devices"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, lacking));
    draw::paint_line(ui.painter(), target, lacking, ink(theme::BODY_MEDIUM, colours.warning.text));
    draw::focus_ring(ui, &response, target, theme::RADIUS_SMALL);
    if response.clicked() {
        cx.shell.tab = Tab::Devices;
    }
    response.on_hover_cursor(CursorIcon::PointingHand);
}

fn verdict_icon(colours: &Theme, verdict: Verdict) -> (Glyph, theme::Tone) {
    match verdict {
        Verdict::Ready => (icons::CHECK_CIRCLE, colours.success),
        Verdict::Risky => (icons::WARNING, colours.warning),
        Verdict::Blocked => (icons::X_CIRCLE, colours.danger),
    }
}

/// A badge under the names.
struct Badge {
    text: String,
    pill: Pill,
}

/// The badges of a build, those louder that change what to do.
fn badges(build: &BuildView, now: Timestamp, colours: &Theme) -> Vec<Badge> {
    let badge = |text: String, pill: Pill| Badge { text, pill };
    let quiet = |text: String| badge(text, Pill::new(colours.badge, colours.muted));
    let loud = |text: String, tone: Tone| badge(text, Pill::new(tone.tint, tone.text));
    let app = &build.inspection.app;
    let signing = &build.inspection.signing;
    let profile = signing.profile.as_ref();
    let devices = profile.map_or(0, |profile| profile.devices.len());
    let all = profile.is_some_and(|profile| profile.all_devices);
    let mut badges = vec![quiet(phrases::signing_badge(signing.kind, devices, all))];
    if let Some(ending) = build.inspection.ends() {
        let life = amounts::life(ending.at, now);
        let text = life.badge(&ending.of);
        badges.push(match life {
            Life::Expired(_) => loud(text, colours.danger),
            Life::Days(..30) => loud(text, colours.warning),
            Life::Days(_) => quiet(text),
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

fn badges_ui(ui: &mut Ui, rect: Rect, now: Timestamp, build: &BuildView) {
    let colours = theme::of(ui);
    let mut x = rect.left();
    for Badge { text, pill } in badges(build, now, colours) {
        let width = draw::width(ui.painter(), &text, theme::SMALL_MEDIUM) + 16.0;
        if x + width > rect.right() {
            break;
        }
        let badge = draw::at(x, rect.top(), width, 24.0);
        draw::paint_fill(ui.painter(), badge, theme::RADIUS_SMALL, pill.fill);
        draw::label_ui(ui, badge, &text, ink(theme::SMALL_MEDIUM, pill.text).center());
        x = badge.right() + 6.0;
    }
}

/// Draws the tabs; returns what is left beside them.
fn tabs_ui(ui: &Ui, rect: Rect, cx: &mut Cx<'_>, build: &BuildView) -> Rect {
    let tabs = [
        (Tab::Overview, say().overview()),
        (Tab::Manifest, say().manifest()),
        (Tab::Contents, say().contents()),
        (Tab::Checks, say().checks()),
        (Tab::Devices, say().devices()),
        (Tab::Activity, say().activity()),
    ];
    // Six tabs and the manifest's tools must stand side by side in the smallest window.
    let is_narrow = ui.ctx().content_rect().width() < theme::DRAWER_BELOW;
    let widths: f32 = tabs
        .iter()
        .map(|(_, name)| draw::width(ui.painter(), name, theme::BODY_MEDIUM))
        .sum();
    // Longer names stand closer together, so that the tools beside them keep their room.
    let room = rect.width() - widths - PILL - if cx.shell.tab == Tab::Manifest { NARROW_TOOLS } else { 0.0 };
    let widest = if is_narrow { 12.0 } else { 24.0 };
    let gap = (room / super::convert::f32_from(tabs.len())).clamp(6.0, widest);
    let mut x = rect.left();
    let shown = tabs.iter().position(|(tab, _)| *tab == cx.shell.tab).unwrap_or_default();
    let stop = OneStop::among(Axis::Row, tabs.len(), shown);
    let id_of = |index: usize| tab_id(tabs.get(index).map(|(_, name)| *name).unwrap_or_default());
    for (index, (tab, name)) in tabs.into_iter().enumerate() {
        let width = draw::width(ui.painter(), name, theme::BODY_MEDIUM);
        let pill = if tab == Tab::Checks { pill(ui, cx, build) } else { None };
        let pill_width = pill.as_ref().map_or(0.0, |(_, count, _)| 6.0 + pill_width(ui, *count));
        let target = draw::at(x, rect.top() + 4.0, width + pill_width, 36.0);
        // A number beside a verdict of another colour says what it counts.
        let spoken = pill
            .as_ref()
            .map_or_else(|| name.to_owned(), |(what, ..)| format!("{name}: {what}"));
        let response = ui.interact(target.expand2(vec2(4.0, 4.0)), tab_id(name), stop.sense(index));
        tab_ui(ui, target, &response, name, &spoken, index == shown);
        if let Some((_, count, pill)) = &pill {
            draw::count_ui(ui, pos2(x + width + 6.0, rect.top() + 22.0), *count, *pill);
        }
        let response = match pill {
            Some((what, ..)) => response.on_hover_text(what),
            None => response,
        };
        if response.clicked() {
            cx.shell.tab = tab;
        }
        let next = stop.follow(ui, &response, index, id_of);
        if let Some((tab, _)) = next.and_then(|next| tabs.get(next)) {
            cx.shell.tab = *tab;
        }
        x += width + pill_width + gap;
    }
    Rect::from_min_max(pos2(x, rect.top() + 8.0), pos2(rect.right(), rect.top() + 36.0))
}

fn tab_id(name: &str) -> Id {
    Id::unique("tab").with(name)
}

fn tab_ui(ui: &Ui, target: Rect, response: &Response, name: &str, spoken: &str, on: bool) {
    let colours = theme::of(ui);
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, spoken));
    draw::select_node(ui, response, on);
    let color = if on || response.hovered() { colours.text } else { colours.muted };
    draw::paint_line(ui.painter(), target, name, ink(theme::BODY_MEDIUM, color));
    if on {
        let line = draw::at(target.left(), target.bottom() + 3.0, target.width(), 2.0);
        draw::paint_fill(ui.painter(), line, 1, colours.accent);
    }
    draw::focus_ring(ui, response, target, theme::RADIUS_SMALL);
}

/// The number beside Checks, with what it counts: what blocks and endangers, else the notes, else none.
fn pill(ui: &Ui, cx: &Cx<'_>, build: &BuildView) -> Option<(String, usize, Pill)> {
    let colours = theme::of(ui);
    let all = || build.findings.iter().chain(&cx.snapshot.endpoint.findings);
    let count = |severity: Severity| all().filter(|finding| finding.severity == severity).count();
    let (blocks, risks, notes) = (count(Severity::Blocks), count(Severity::Risks), count(Severity::Note));
    let (what, number, pill) = match (blocks, risks, notes) {
        (0, 0, 0) => return None,
        (0, 0, notes) => (say().checks_count_notes(notes), notes, Pill::new(colours.hover, colours.muted)),
        (0, risks, _) => {
            let pill = Pill::new(colours.warning.tint, colours.warning.text);
            (say().checks_count_risks(risks), risks, pill)
        }
        (blocks, risks, _) => {
            let pill = Pill::new(colours.danger.tint, colours.danger.text);
            (say().checks_count_blocks(blocks, risks), blocks + risks, pill)
        }
    };
    Some((what, number, pill))
}

fn pill_width(ui: &Ui, count: usize) -> f32 {
    (draw::width(ui.painter(), &count.to_string(), theme::COUNT) + 10.0).max(18.0)
}
