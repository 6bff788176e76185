//! The header of the sheet: icon, name, identifier, verdict, badges and tabs.

use std::sync::Arc;

use egui::{CursorIcon, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::amounts::Life;
use super::button::{self, Button, ButtonKind, IconButton, Size};
use super::cx::Cx;
use super::draw::{self, Pill, ink};
use super::icons::{self, Glyph};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::one_stop::{Axis, OneStop};
use super::shell::{Overlay, Request, Tab};
use super::theme::{Theme, Tone};
use super::{
    activity, amounts, app_icon, banner, compare, doctor, install_panel, link_ends, menu, name_language, phrases, self_test, theme,
};
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

/// How far the body begins below the top of the sheet.
const BODY_TOP: f32 = theme::SHEET_PADDING + 164.0;

/// Draws the header and the tabs; returns where the tools of the tab that is shown belong.
pub(super) fn header_ui(ui: &mut Ui, sheet: Rect, cx: &mut Cx<'_>, own: &mut HeaderState, build: &Arc<BuildView>) -> Rect {
    let mut column = ColumnLayout::new(sheet.inset(theme::SHEET_PADDING, 20.0));
    column.gap(theme::SHEET_PADDING);
    let mut head = RowLayout::new(column.next(72.0));
    app_icon::app_icon_ui(ui, &mut cx.art.icons, build, head.next(72.0));
    head.gap(16.0);
    more_ui(ui, head.last(28.0).top_part(28.0), cx, build);
    head.gap_before_last(16.0);
    if !install_panel::is_shown(ui, cx.shell) {
        show_qr_ui(ui, &mut head, cx);
    }
    names_ui(ui, head.rest(), cx, own, build);
    column.gap(16.0);
    badges_ui(ui, column.next(24.0), cx, build);
    column.gap(8.0);
    let tabs = column.next(44.0);
    draw::paint_divider(ui.painter(), sheet.left(), sheet.right(), tabs.bottom() - 1.0, theme::of(ui).border);
    tabs_ui(ui, tabs, cx, build)
}

/// Draws the banners under the tabs; returns where the body begins.
pub(super) fn banners_ui(ui: &mut Ui, sheet: Rect, content: Rect, cx: &mut Cx<'_>, build: &BuildView) -> f32 {
    let sides = content.inset(theme::SHEET_PADDING, theme::SHEET_PADDING);
    let mut column = ColumnLayout::new(sides.with_min_y(sheet.top()).with_max_y(sheet.bottom()));
    column.gap(BODY_TOP);
    if let Some(banner) = banner::of(&build.file) {
        column.gap(16.0);
        column.reach(banner::banner_ui(ui, column.here(), &banner, cx, build.id));
    }
    activity::closing::banner_ui(ui, column.rest(), cx)
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
    if menu::row_ui(ui, &menu::MenuRow::new(icons::ARROW_RIGHT, say().publishing_open())) {
        cx.shell.open(Overlay::Publish);
    }
    if !install_panel::is_shown(ui, cx.shell) && menu::row_ui(ui, &menu::MenuRow::new(icons::QR_CODE, say().show_qr())) {
        install_panel::show(ui, cx.shell);
    }
    install_panel::save_rows_ui(ui, cx, build);
    link_ends::rows_ui(ui, cx);
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

/// The button that opens the drawer, at the end of the row.
fn show_qr_ui(ui: &Ui, head: &mut RowLayout, cx: &mut Cx<'_>) {
    let button = Button::new(ButtonKind::Secondary, Size::Compact, Some(icons::QR_CODE), say().show_qr());
    let rect = head.last(button.width(ui)).top_part(28.0);
    head.gap_before_last(16.0);
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
}

fn names_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, own: &mut HeaderState, build: &BuildView) {
    let colours = theme::of(ui);
    let app = &build.inspection.app;
    let version = phrases::version_and_build(&app.version, &app.build);
    let version_width = draw::width(ui.painter(), &version, theme::BODY).min(rect.width() * 0.36);
    let picker = name_language::width(ui, own, build);
    let mut lines = ColumnLayout::new(rect);
    let mut first = RowLayout::new(lines.next(28.0));
    let shown = name_language::name(app, own.name_language.as_deref());
    let name = first.rest().inset(0.0, version_width + 8.0 + picker);
    let name = draw::label_ui(ui, name, shown, ink(theme::TITLE, colours.text));
    first.reach(name.right());
    first.gap(8.0);
    // Both stand on one baseline: 13 px text sits 2 px below the middle of 20 px text.
    let beside = first.rest().left_part(version_width + 1.0).translate(vec2(0.0, 2.0));
    let beside = draw::label_ui(ui, beside, &version, ink(theme::BODY, colours.muted));
    first.reach(beside.right());
    first.gap(6.0);
    name_language::picker_ui(ui, first.next(picker - 6.0).bottom_part(24.0), own, build);

    let second = lines.next(20.0);
    let identifier = draw::label_ui(ui, second.inset(0.0, 26.0), &app.bundle_id, ink(theme::MONO, colours.muted));
    let copy = identifier.after(2.0, 24.0).middle([24.0, 24.0]);
    button::copy_button_ui(ui, copy, Id::unique("copy identifier"), &app.bundle_id, say().copy_identifier());

    verdict_ui(ui, lines.next(24.0), cx, build);
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
    let target = rect.left_part(22.0 + text_width + 1.0);
    let response = ui.interact(target, Id::unique("verdict"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, &sentence));
    draw::paint_icon(ui.painter(), rect.left_part(16.0), icon, 16.0, tone.solid);
    let text = target.inset(22.0, 0.0);
    draw::paint_line(ui.painter(), text, &sentence, ink(theme::BODY_MEDIUM, tone.text));
    draw::focus_ring(ui, &response, target, theme::RADIUS_SMALL);
    if response.clicked() {
        cx.shell.tab = Tab::Checks;
    }
    response.on_hover_cursor(CursorIcon::PointingHand);
    if build.file == FileView::Present
        && let Some(lacking) = phrases::lacking(build)
    {
        lacking_ui(ui, rect.with_min_x(target.right() + 4.0), &lacking, cx);
    }
}

/// Which known devices cannot install it, beside the verdict.
fn lacking_ui(ui: &Ui, rest: Rect, lacking: &str, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let dot = draw::paint_line(ui.painter(), rest, "·", ink(theme::BODY_MEDIUM, colours.faint));
    let room = rest.with_min_x(dot.right() + 4.0);
    let width = draw::width(ui.painter(), lacking, theme::BODY_MEDIUM).min(room.width());
    let target = room.left_part(width + 1.0);
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
fn badges(build: &BuildView, now: Timestamp, zone: &TimeZone, colours: &Theme) -> Vec<Badge> {
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
    if let Some(text) = link_ends::badge(build.link, zone) {
        badges.push(if build.link.ended.is_some() {
            loud(text, colours.warning)
        } else {
            quiet(text)
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

fn badges_ui(ui: &mut Ui, rect: Rect, cx: &Cx<'_>, build: &BuildView) {
    let colours = theme::of(ui);
    let mut row = RowLayout::new(rect);
    for Badge { text, pill } in badges(build, cx.now, &cx.zone, colours) {
        let width = draw::width(ui.painter(), &text, theme::SMALL_MEDIUM) + 16.0;
        if !row.has_room(width) {
            break;
        }
        let badge = row.next(width);
        row.gap(6.0);
        draw::paint_fill(ui.painter(), badge, theme::RADIUS_SMALL, pill.fill);
        draw::label_ui(ui, badge, &text, ink(theme::SMALL_MEDIUM, pill.text).center());
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
    let mut row = RowLayout::new(rect.inset_y(4.0, 4.0));
    let shown = tabs.iter().position(|(tab, _)| *tab == cx.shell.tab).unwrap_or_default();
    let stop = OneStop::among(Axis::Row, tabs.len(), shown);
    let id_of = |index: usize| tab_id(tabs.get(index).map(|(_, name)| *name).unwrap_or_default());
    for (index, (tab, name)) in tabs.into_iter().enumerate() {
        let width = draw::width(ui.painter(), name, theme::BODY_MEDIUM);
        let pill = if tab == Tab::Checks { pill(ui, cx, build) } else { None };
        let pill_width = pill.as_ref().map_or(0.0, |(_, count, _)| 6.0 + pill_width(ui, *count));
        let target = row.next(width + pill_width);
        row.gap(gap);
        // A number beside a verdict of another colour says what it counts.
        let spoken = pill
            .as_ref()
            .map_or_else(|| name.to_owned(), |(what, ..)| format!("{name}: {what}"));
        let response = ui.interact(target.expand2(vec2(4.0, 4.0)), tab_id(name), stop.sense(index));
        tab_ui(ui, target, &response, name, &spoken, index == shown);
        if let Some((_, count, pill)) = &pill {
            draw::count_ui(ui, target.inset(width + 6.0, 0.0).left_center(), *count, *pill);
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
    }
    row.rest().inset_y(4.0, 4.0)
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
        draw::paint_fill(ui.painter(), target.below(3.0, 2.0), 1, colours.accent);
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
