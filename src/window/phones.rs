//! Phones: one row for each, newest first, in sentences.

use egui::{Color32, CornerRadius, Id, Painter, Rect, Role, Ui, WidgetInfo};
use jiff::SignedDuration;

use super::button::{self, Button, ButtonKind, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::shell::Segment;
use super::theme::Theme;
use super::{amounts, convert, icons, install_panel, phrases, reachability, theme};
use crate::activity::Stage;
use crate::finding::Severity;
use crate::library::BuildId;
use crate::primitives::Family;
use crate::session::PhoneView;
use crate::words::say;

/// A code that was shown for so long and brought nobody is worth a look: walking over to scan it takes less.
const PATIENCE: SignedDuration = SignedDuration::from_secs(60);

/// Width of the switch between the phones of one build and all.
const SWITCH: f32 = 148.0;

/// What only the list knows.
#[derive(Default)]
pub(super) struct PhoneList {
    /// Phones that were seen last before today are listed.
    older_open: bool,
    /// Phones of every build are listed, rather than those of the chosen one.
    all_builds: bool,
}

/// Draws the list.
pub(super) fn phones_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, own: &mut PhoneList, build: BuildId) {
    let colours = theme::of(ui);
    let head = column.next(28.0);
    let heading = draw::label_ui(ui, head, say().phones(), ink(theme::HEADING, colours.text));
    let names = [say().phones_of_build(), say().phones_of_all()];
    let switch_width = install_panel::segments_width(ui, &names).max(SWITCH).min(column.width());
    // Where a language leaves no room beside the heading, the choice stands below it.
    let is_beside = heading.width() + 12.0 + switch_width <= column.width();
    let switch_head = if is_beside { head } else { head.below(4.0, 28.0) };
    let shows_switch = !cx.snapshot.phones.is_empty();
    if shows_switch && !is_beside {
        column.gap(36.0);
    }
    // A phone that is being set up comes for the build that is shown.
    let is_of = |phone: &&PhoneView| own.all_builds || phone.build.is_none_or(|other| other == build);
    let phones: Vec<&PhoneView> = cx.snapshot.phones.iter().filter(is_of).collect();
    if shows_switch {
        let switch = switch_head.right_part(switch_width);
        if let Some(chosen) = install_panel::segments_ui(ui, switch, Id::unique("phones of"), &names, usize::from(own.all_builds)) {
            own.all_builds = chosen == 1;
        }
    }
    if phones.is_empty() {
        column.gap(6.0);
        column.paragraph_ui(ui, say().no_phones(), ink(theme::SMALL, colours.faint));
        nobody_ui(ui, column, cx);
        return;
    }
    let (recent, older): (Vec<&PhoneView>, Vec<&PhoneView>) = phones
        .into_iter()
        .partition(|phone| cx.now.duration_since(phone.last_seen) < SignedDuration::from_hours(24));
    if !recent.is_empty() {
        let today = say().phones_today(recent.len());
        let beside = head
            .inset(0.0, if is_beside { switch_width + 8.0 } else { 0.0 })
            .with_min_x(heading.right() + 8.0);
        if beside.width() >= draw::width(ui.painter(), &today, theme::SMALL) {
            draw::label_ui(ui, beside, &today, ink(theme::SMALL, colours.faint));
        }
    }
    for phone in &recent {
        column.reach(phone_ui(ui, column.here(), phone, cx, own.all_builds));
    }
    if !older.is_empty() && !own.older_open {
        let text = say().older_phones(older.len());
        let more = Button::new(ButtonKind::Ghost, Size::Compact, None, &text);
        column.gap(4.0);
        let rect = column.next(28.0).inset(-10.0, 0.0).left_part(more.width(ui));
        if button::button_ui(ui, rect, Id::unique("older phones"), &more).clicked() {
            own.older_open = true;
        }
        return;
    }
    for phone in older {
        column.reach(phone_ui(ui, column.here(), phone, cx, own.all_builds));
    }
}

/// After a while without a phone: where to look.
fn nobody_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>) {
    let endpoint = &cx.snapshot.endpoint;
    let waited = endpoint.reach.waiting_since.map(|since| cx.now.duration_since(since));
    if endpoint.reach.links_reached_at.is_some() || waited.is_none_or(|waited| waited < PATIENCE) {
        return;
    }
    let text = say().reach_nobody_came_sentence(reachability::address_for_people(endpoint));
    let style = ink(theme::SMALL, theme::of(ui).muted);
    column.gap(6.0);
    column.paragraph_ui(ui, &text, style);
    column.gap(4.0);
    let width = draw::width(ui.painter(), say().reach_open(), theme::SMALL_MEDIUM) + 1.0;
    let link = column.next(16.0).left_part(width);
    if button::link_ui(ui, link, Id::unique("reachability link"), say().reach_open()).clicked() {
        reachability::open(cx);
    }
}

/// The three colours of a phone's row: tile, icon, sentence.
fn colours_of(colours: &Theme, phone: &PhoneView) -> (Color32, Color32, Color32) {
    let (tile, icon, text) = colours_of_stage(colours, phone);
    let waits = matches!(phone.stage, Stage::Page | Stage::SetUp);
    match phone.findings.iter().map(|finding| finding.severity).max() {
        Some(Severity::Blocks) => (colours.danger.tint, colours.danger.text, text),
        Some(Severity::Risks) if waits => (colours.warning.tint, colours.warning.text, colours.warning.text),
        _ => (tile, icon, text),
    }
}

fn colours_of_stage(colours: &Theme, phone: &PhoneView) -> (Color32, Color32, Color32) {
    let warned = (colours.warning.tint, colours.warning.text, colours.warning.text);
    match phone.stage {
        _ if Family::of_model(&phone.name).runs_no_ios_apps() => (colours.control, colours.muted, colours.muted),
        Stage::Page | Stage::SetUp => (colours.control, colours.muted, colours.muted),
        Stage::Profile | Stage::NotAnswered => (colours.warning.tint, colours.warning.text, colours.muted),
        Stage::Downloading if phone.progress.is_stalled => warned,
        Stage::Interrupted { .. } if phone.progress.may_resume => warned,
        Stage::Refused | Stage::NotStarted | Stage::EndedLink => warned,
        Stage::Prompt | Stage::Agreed | Stage::Downloading => (colours.accent_tint, colours.accent_text, colours.muted),
        Stage::Trusts | Stage::Delivered => (colours.success.tint, colours.success.text, colours.muted),
        Stage::Interrupted { .. } => (colours.danger.tint, colours.danger.text, colours.danger.text),
    }
}

/// One phone; returns its bottom.
fn phone_ui(ui: &mut Ui, place: Rect, phone: &PhoneView, cx: &mut Cx<'_>, names_build: bool) -> f32 {
    let colours = theme::of(ui);
    let (tile_color, icon_color, text_color) = colours_of(colours, phone);
    let mut column = ColumnLayout::new(place);
    column.gap(10.0);
    let mut row = RowLayout::new(column.here());
    let tile = row.next(32.0).top_part(32.0);
    draw::paint_fill(ui.painter(), tile, theme::RADIUS, tile_color);
    let family = Family::of_model(&phone.name);
    draw::paint_icon(ui.painter(), tile, icons::of_device(family), 20.0, icon_color);
    let mut column = column.inset(44.0, 0.0);
    let text = column.next(20.0);
    let mut line = RowLayout::new(text);
    let progress = phone.progress;
    let percent = amounts::percent(progress.done_bytes, progress.total_bytes);
    match phone.stage {
        Stage::Downloading => {
            let percent = say().percent_done(percent);
            // The bar tells it to assistive technology.
            let placed = draw::paint_line(ui.painter(), text, &percent, ink(theme::SMALL_MEDIUM, colours.text).right());
            line.last(placed.width());
            line.gap_before_last(8.0);
        }
        Stage::Refused if !family.runs_no_ios_apps() => {
            let width = draw::width(ui.painter(), say().show_how(), theme::SMALL_MEDIUM);
            let link = line.last(width).middle([width, 16.0]);
            line.gap_before_last(8.0);
            if button::link_ui(ui, link, Id::unique("show how").with(phone.id), say().show_how()).clicked() {
                cx.shell.segment = Some(Segment::SetUpPhone);
            }
        }
        _ => {}
    }
    line.label_ui(ui, &phone.name, ink(theme::BODY_MEDIUM, colours.text));
    line.gap(6.0);
    if !phone.os.is_empty() {
        draw::label_ui(ui, line.rest(), &phone.os, ink(theme::SMALL, colours.faint));
    }
    if phone.stage == Stage::Downloading {
        column.gap(4.0);
        let bar = column.next(4.0);
        column.gap(4.0);
        let color = if progress.is_stalled {
            colours.warning.solid
        } else {
            colours.accent
        };
        let share = convert::share(progress.done_bytes, progress.total_bytes);
        paint_progress(ui.painter(), bar, share, colours.track, color);
        progress_node(
            ui,
            bar,
            Id::unique("progress of phone").with(phone.id),
            &say().announced_progress(&phone.name),
            percent,
        );
    }
    let ago = amounts::ago_inline(phone.last_seen, cx.now, &cx.zone);
    // A browser that is not Safari explains more than that a page was opened.
    let other = phone.findings.iter().find(|finding| finding.code() == "other-browser");
    let sentence = other.map_or_else(
        || phrases::stage(phone.stage, phone.progress, family, &ago),
        |finding| say().title(finding),
    );
    // Among phones of all builds each says which one it is about.
    let about = cx.snapshot.builds.iter().find(|build| names_build && Some(build.id) == phone.build);
    let sentence = about.map_or(sentence.clone(), |build| {
        let app = &build.inspection.app;
        format!("{} {} · {sentence}", app.name, app.version)
    });
    let mut column = column.inset(0.0, -1.0);
    let second = column.paragraph_ui(ui, &sentence, ink(theme::SMALL, text_color));
    remedy_ui(ui, &mut column, phone);
    let exact = amounts::exact(phone.last_seen, &cx.zone);
    ui.interact(second, Id::unique("phone sentence").with(phone.id), egui::Sense::hover())
        .on_hover_text(format!("{exact} · {}", phone.ip));
    column.gap(10.0);
    column.y()
}

/// What to do about a phone's trouble, where there is something.
fn remedy_ui(ui: &mut Ui, column: &mut ColumnLayout, phone: &PhoneView) {
    let colours = theme::of(ui);
    let finding = phone
        .findings
        .first()
        .filter(|finding| !say().fix(finding).is_empty() && finding.severity >= Severity::Risks)
        // The link beside the sentence already shows how.
        .filter(|_| phone.stage != Stage::Refused);
    if let Some(finding) = finding {
        // The sentence above tells the stage; what the build does to this phone is told here.
        if finding.severity == Severity::Blocks {
            column.paragraph_ui(ui, &say().title(finding), ink(theme::SMALL, colours.danger.text));
        }
        column.paragraph_ui(ui, &say().fix(finding), ink(theme::SMALL, colours.muted));
    }
}

/// Tells assistive technology of a bar: whose it is, and how many percent are done.
pub(super) fn progress_node(ui: &Ui, bar: Rect, id: Id, name: &str, percent: u64) {
    let response = ui.interact(bar, id, egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, name));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(100.0);
        node.set_numeric_value(convert::f64_from(percent));
    });
}

/// A bar of progress: how much of it is done, and the colours of track and bar.
pub(super) fn paint_progress(painter: &Painter, bar: Rect, done: f32, track: Color32, color: Color32) {
    let corners = CornerRadius::same(2);
    painter.rect_filled(bar, corners, track);
    let width = bar.width() * done;
    if width > 0.0 {
        painter.rect_filled(bar.left_part(width.max(4.0)), corners, color);
    }
}
