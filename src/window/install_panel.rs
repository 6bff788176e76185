//! The right panel: what to scan, its link, and the phones that did.

use std::borrow::Cow;
use std::sync::Arc;

use egui::{Id, Rect, Role, ScrollArea, Ui, WidgetInfo};

use super::button::{self, Button, ButtonKind, Size};
use super::code_card::{self, CardContent, Codes};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::one_stop::{Axis, OneStop};
use super::phones::PhoneList;
use super::shell::{Overlay, Segment, Shell};
use super::{amounts, icons, keys, link_ends, phones, shell, theme};
use crate::qr::{Code, Level, READABLE_BYTES};
use crate::session::{BuildView, EndpointStatus, FileView, Links, Snapshot};
use crate::words::say;

/// Most that a side of the code card has.
const CARD: f32 = 448.0;

/// The link that a segment shows.
pub(super) fn link(links: &Links, segment: Segment) -> &str {
    match segment {
        Segment::InstallPage => &links.page_url,
        Segment::DirectLink => &links.install_link,
        Segment::SetUpPhone => &links.set_up_url,
    }
}

/// How much of a segment's code may be dirty: the direct link is long, the pages' addresses are short.
fn level(segment: Segment) -> Level {
    match segment {
        Segment::DirectLink => Level::Low,
        Segment::InstallPage | Segment::SetUpPhone => Level::Medium,
    }
}

/// Where a segment's code leads: a direct link too long for a code that phones read goes through the page.
pub(super) fn encoded(links: &Links, segment: Segment) -> Segment {
    match segment {
        Segment::DirectLink if links.install_link.len() > READABLE_BYTES => Segment::InstallPage,
        segment => segment,
    }
}

/// The code of a segment; `None` when its link is too long for any.
pub(super) fn code(links: &Links, segment: Segment, codes: &mut Codes) -> Option<Arc<Code>> {
    let segment = encoded(links, segment);
    codes.code(link(links, segment), level(segment))
}

/// Brings the code into view, wherever this window's size puts it.
pub(super) fn show(ui: &Ui, shell: &mut Shell) {
    if !is_shown(ui, shell) {
        shell.open(Overlay::Drawer);
    }
}

/// Whether the panel stands beside the sheet.
pub(super) fn is_shown(ui: &Ui, shell: &Shell) -> bool {
    shell::plan(ui.ctx().content_rect(), shell.tab).panel.is_some()
}

/// The rows of a menu that save the code of the chosen segment; none while there is no code.
pub(super) fn save_rows_ui(ui: &mut Ui, cx: &mut Cx<'_>, build: &BuildView) {
    let segment = cx.shell.segment();
    let links = build.links.as_ref();
    if let Some(code) = links.and_then(|links| code(links, segment, &mut cx.art.codes)) {
        code_card::save_rows_ui(ui, &code, &save_name(build, segment), &mut cx.shell.requests);
    }
}

/// Draws the panel.
pub(super) fn install_panel_ui(ui: &mut Ui, rect: Rect, cx: &mut Cx<'_>, phones: &mut PhoneList, build: &BuildView) {
    let colours = theme::of(ui);
    let mut child = draw::child(ui, rect, Id::unique("install panel"));
    ScrollArea::vertical()
        .id_salt("install panel")
        .auto_shrink(false)
        .show(&mut child, |ui| {
            let mut column = ColumnLayout::new(rect.with_min_y(ui.max_rect().top()).inset(16.0, 16.0));
            column.label_ui(ui, 32.0, say().install(), ink(theme::HEADING, colours.text));
            column.gap(4.0);
            let segment = segment_ui(ui, column.next(32.0), cx);
            column.gap(12.0);
            let side = column.width().min(CARD);
            card_of_segment_ui(ui, column.next(side), segment, cx, build);
            column.gap(10.0);
            under_card_ui(ui, &mut column, segment, cx, build);
            column.gap(20.0);
            phones::phones_ui(ui, &mut column, cx, phones, build.id);
            column.gap(theme::EDGE);
            column.scrolled_ui(ui);
        });
}

fn segment_ui(ui: &Ui, rect: Rect, cx: &mut Cx<'_>) -> Segment {
    let segments = [Segment::InstallPage, Segment::DirectLink, Segment::SetUpPhone];
    let names = [say().install_page_name(), say().direct_link(), say().set_up_phone()];
    let current = cx.shell.segment();
    let chosen = segments.iter().position(|segment| *segment == current).unwrap_or(0);
    if let Some(segment) = segments_ui(ui, rect, Id::unique("segment"), &names, chosen).and_then(|index| segments.get(index)) {
        cx.shell.segment = Some(*segment);
    }
    cx.shell.segment()
}

/// How wide a segmented control wants to be: all its segments are as wide as the widest.
pub(super) fn segments_width(ui: &Ui, names: &[&str]) -> f32 {
    let widths = names.iter().map(|name| draw::width(ui.painter(), name, theme::SMALL_MEDIUM));
    let widest = widths.fold(0.0, f32::max).ceil() + 20.0;
    widest * super::convert::f32_from(names.len()) + 4.0
}

/// A segmented control on the frame or the sheet; returns the index that was chosen just now. Arrow keys move it.
pub(super) fn segments_ui(ui: &Ui, rect: Rect, id: Id, names: &[&str], chosen: usize) -> Option<usize> {
    draw::paint_fill(ui.painter(), rect, theme::RADIUS, theme::of(ui).control);
    cells_ui(ui, rect, id, names, chosen)
}

/// [`segments_ui`] on a card or a dialog, whose fill in dark is that of the track itself.
pub(super) fn raised_segments_ui(ui: &Ui, rect: Rect, id: Id, names: &[&str], chosen: usize) -> Option<usize> {
    let colours = theme::of(ui);
    let fill = if colours.control == colours.raised {
        colours.sunken
    } else {
        colours.control
    };
    draw::paint_fill(ui.painter(), rect, theme::RADIUS, fill);
    cells_ui(ui, rect, id, names, chosen)
}

fn cells_ui(ui: &Ui, rect: Rect, id: Id, names: &[&str], chosen: usize) -> Option<usize> {
    let colours = theme::of(ui);
    let inner = rect.shrink(2.0);
    let width = inner.width() / super::convert::f32_from(names.len().max(1));
    let mut now = None;
    let stop = OneStop::among(Axis::Row, names.len(), chosen);
    for (index, name) in names.iter().enumerate() {
        let left = inner.left() + width * super::convert::f32_from(index);
        let cell = inner.with_min_x(left.round()).with_max_x((left + width).round());
        let response = ui.interact(cell, id.with(index), stop.sense(index));
        let on = index == chosen;
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, *name));
        if on {
            draw::paint_shadow(ui.painter(), cell, theme::RADIUS_SMALL, colours.shadow_1);
            draw::paint_fill(ui.painter(), cell, theme::RADIUS_SMALL, colours.thumb);
        }
        let color = if on || response.hovered() { colours.text } else { colours.muted };
        draw::paint_line(ui.painter(), cell, name, ink(theme::SMALL_MEDIUM, color).center());
        draw::focus_ring(ui, &response, cell, theme::RADIUS_SMALL);
        if response.clicked() {
            now = Some(index);
        }
        now = stop.follow(ui, &response, index, |index| id.with(index)).or(now);
    }
    now
}

fn card_of_segment_ui(ui: &mut Ui, rect: Rect, segment: Segment, cx: &mut Cx<'_>, build: &BuildView) {
    let name = match segment {
        Segment::InstallPage => say().install_page_name(),
        Segment::DirectLink => say().direct_link(),
        Segment::SetUpPhone => say().set_up_phone(),
    };
    let code = build
        .links
        .as_ref()
        .filter(|links| !link(links, segment).is_empty())
        .map(|links| self::code(links, segment, &mut cx.art.codes));
    let file_name = save_name(build, segment);
    let why;
    let shown = match &code {
        Some(Some(code)) => CardContent::Code {
            code,
            name,
            file_name: &file_name,
        },
        Some(None) => CardContent::Reason(say().no_code_long()),
        None if build.links.is_some() => CardContent::Reason(say().no_set_up_code()),
        None => {
            why = reason(cx.snapshot, build);
            CardContent::Reason(&why)
        }
    };
    code_card::card_ui(ui, rect, &shown, &mut cx.shell.requests);
}

/// Why there is no code.
pub(super) fn reason(snapshot: &Snapshot, build: &BuildView) -> Cow<'static, str> {
    let sentence = match (&build.file, &snapshot.endpoint.status) {
        (FileView::Missing, _) => say().no_code_missing(),
        (FileView::Broken(_), _) => say().no_code_broken(),
        (_, EndpointStatus::NoNetwork) => say().no_code_network(),
        (_, EndpointStatus::Failed(problem)) => return say().problem_title(problem).into(),
        _ if build.link.ended.is_some() => return link_ends::reason(build.link).unwrap_or_default().into(),
        (FileView::Reading, _) => say().no_code_reading(),
        (_, EndpointStatus::Starting | EndpointStatus::Running) => say().no_code_starting(),
    };
    sentence.into()
}

fn save_name(build: &BuildView, segment: Segment) -> String {
    let name = super::xml_pane::file_name(build);
    let name = name.strip_suffix(".plist").unwrap_or(&name);
    let version = &build.inspection.app.version;
    let suffix = match segment {
        Segment::InstallPage => "install",
        Segment::DirectLink => "direct",
        Segment::SetUpPhone => "set-up",
    };
    if version.is_empty() {
        format!("{name}-{suffix}")
    } else {
        format!("{name}-{version}-{suffix}")
    }
}

/// Hint, link and buttons.
fn under_card_ui(ui: &mut Ui, column: &mut ColumnLayout, segment: Segment, cx: &mut Cx<'_>, build: &BuildView) {
    let colours = theme::of(ui);
    let sha256 = &cx.snapshot.endpoint.authority_sha256;
    let is_indirect = build.links.as_ref().is_some_and(|links| encoded(links, segment) != segment);
    let hint = match segment {
        Segment::InstallPage => say().install_page_hint(),
        Segment::DirectLink if is_indirect => say().direct_link_through_page(),
        Segment::DirectLink => say().direct_link_hint(),
        Segment::SetUpPhone if sha256.is_empty() => say().own_certificate(),
        Segment::SetUpPhone if cx.snapshot.endpoint.reach.public_url.is_some() => say().no_set_up(),
        Segment::SetUpPhone => say().set_up_hint(),
    };
    column.paragraph_ui(ui, hint, ink(theme::SMALL, colours.muted));
    column.gap(10.0);
    if segment == Segment::SetUpPhone && !sha256.is_empty() && cx.snapshot.endpoint.reach.public_url.is_none() {
        fingerprint_ui(ui, column, sha256);
        column.gap(8.0);
    }
    let Some(link) = build
        .links
        .as_ref()
        .map(|links| link(links, segment))
        .filter(|link| !link.is_empty())
    else {
        if build.link.ended.is_some() {
            link_ends::under_code_ui(ui, column, cx, build);
        }
        column.gap(-10.0);
        return;
    };
    link_ends::under_code_ui(ui, column, cx, build);
    copy_field_ui(ui, column.next(32.0), link);
    column.gap(8.0);
    let mut buttons = RowLayout::new(column.next(32.0));
    let copy = Button::new(ButtonKind::Secondary, Size::Normal, Some(icons::LINK_SIMPLE), say().copy_link());
    let copy_rect = buttons.last(copy.width(ui));
    buttons.gap_before_last(8.0);
    let full = Button::new(ButtonKind::Primary, Size::Normal, Some(icons::CORNERS_OUT), say().full_screen());
    let full_rect = buttons.rest();
    // Rather the whole name than an icon before half of it.
    let icon = full.icon.filter(|_| full.width(ui) <= full_rect.width());
    let full = Button { icon, ..full };
    let response = button::button_ui(ui, full_rect, Id::unique("full screen"), &full);
    if response.clicked() {
        cx.shell.open(Overlay::Poster);
    }
    response.on_hover_text(button::with_shortcut(ui, say().full_screen(), keys::FULL_SCREEN));
    let id = Id::unique("copy link");
    let copied = button::was_copied(ui, id);
    let copy = Button {
        icon: Some(if copied { icons::CHECK } else { icons::LINK_SIMPLE }),
        ..copy
    };
    let response = button::button_ui(ui, copy_rect, id, &copy);
    if response.clicked() {
        button::copy(ui, id, link);
    }
    response.on_hover_text(button::with_shortcut(ui, say().copy_link(), keys::COPY_LINK));
}

/// The link in short, with a copy icon.
fn copy_field_ui(ui: &mut Ui, rect: Rect, link: &str) {
    let colours = theme::of(ui);
    draw::paint_fill(ui.painter(), rect, theme::RADIUS, colours.control);
    let text = rect.inset(10.0, 32.0);
    let letter = draw::width(ui.painter(), "m", theme::MONO).max(1.0);
    let shown = amounts::short_link(link, super::convert::whole(text.width() / letter));
    draw::paint_line(ui.painter(), text, &shown, ink(theme::MONO, colours.text));
    draw::read_out(ui, text, link).on_hover_text(link);
    let copy = rect.shrink(4.0).top_right([24.0, 24.0]);
    button::copy_button_ui(ui, copy, Id::unique("copy field"), link, say().copy_link());
}

/// The fingerprint as phones show it.
fn fingerprint_ui(ui: &mut Ui, column: &mut ColumnLayout, sha256: &str) {
    let colours = theme::of(ui);
    let text = amounts::fingerprint(sha256);
    let style = ink(theme::MONO_SMALL, colours.text);
    let width = column.width() - 20.0 - 28.0;
    let height = draw::paragraph(ui.painter(), &text, style, width).size().y;
    let rect = column.next(height + 12.0);
    draw::paint_fill(ui.painter(), rect, theme::RADIUS, colours.control);
    ColumnLayout::new(rect.inset_y(6.0, 6.0).inset(10.0, 38.0)).paragraph_ui(ui, &text, style);
    let copy = rect.shrink(4.0).top_right([24.0, 24.0]);
    button::copy_button_ui(ui, copy, Id::unique("copy fingerprint"), sha256, say().copy_fingerprint());
}
