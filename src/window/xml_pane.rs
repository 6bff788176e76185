//! The XML pane: the manifest as a phone downloads it, line by line.

use egui::text::LayoutJob;
use egui::{CornerRadius, Id, Label, Rect, ScrollArea, TextFormat, Ui, Vec2};

use super::button;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _, RowLayout, sized};
use super::manifest_tab::ManifestTab;
use super::theme::Theme;
use super::{convert, theme};
use crate::manifest::{NoteLevel, SpanKind, XmlLine};
use crate::session::BuildView;
use crate::words::say;

/// Height of a line.
const LINE: f32 = 18.0;
/// Width of the line numbers, with the 12 points after them.
const GUTTER: f32 = 38.0;

/// Draws the pane.
pub(super) fn xml_pane_ui(ui: &mut Ui, rect: Rect, own: &mut ManifestTab, build: &BuildView) {
    let colours = theme::of(ui);
    let corners = CornerRadius {
        se: theme::RADIUS_CARD - 1,
        ..CornerRadius::ZERO
    };
    ui.painter().rect_filled(rect, corners, colours.sunken);
    draw::paint_fill(ui.painter(), rect.left_part(1.0), 0, colours.border);
    let mut column = ColumnLayout::new(rect.inset(1.0, 0.0));
    head_ui(ui, column.next(40.0), build);
    lines_ui(ui, column.rest(), own, build);
}

/// The name under which the manifest is exported.
pub(super) fn file_name(build: &BuildView) -> String {
    let letters: String = build
        .inspection
        .app
        .name
        .chars()
        .map(|letter| {
            if letter.is_ascii_alphanumeric() {
                letter.to_ascii_lowercase()
            } else {
                '-'
            }
        })
        .collect();
    let name = letters.split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    if name.is_empty() {
        "manifest.plist".to_owned()
    } else {
        format!("{name}.plist")
    }
}

fn head_ui(ui: &mut Ui, head: Rect, build: &BuildView) {
    let colours = theme::of(ui);
    let mut row = RowLayout::new(head.inset(16.0, 8.0));
    let copy = row.last(28.0).middle([28.0, 28.0]);
    row.gap_before_last(8.0);
    button::copy_button_ui(ui, copy, Id::unique("copy xml"), &build.manifest.xml, say().copy_xml());
    let notes = build.manifest.note_count();
    if notes > 0 {
        let text = say().warnings(notes);
        let width = draw::width(ui.painter(), &text, theme::SMALL_MEDIUM);
        let place = row.last(width);
        draw::label_ui(
            ui,
            place.with_max_x(place.right() + 1.0),
            &text,
            ink(theme::SMALL_MEDIUM, colours.warning.text),
        );
        row.gap_before_last(8.0);
    }
    draw::label_ui(ui, row.rest(), &file_name(build), ink(theme::MONO, colours.muted));
}

fn lines_ui(ui: &mut Ui, rect: Rect, own: &mut ManifestTab, build: &BuildView) {
    let lines = &build.manifest.lines;
    let mut child = draw::clipped_child(ui, rect, Id::unique("xml"));
    child.style_mut().interaction.selectable_labels = true;
    let letter = draw::width(ui.painter(), "m", theme::MONO_SMALL);
    let longest = lines.iter().map(length).max().unwrap_or(0);
    let content = (GUTTER + convert::f32_from(longest) * letter + 12.0).max(rect.width());
    let mut area = ScrollArea::both().id_salt(("xml", build.id)).auto_shrink(false);
    if let Some(field) = own.take_revealed()
        && let Some(at) = lines.iter().position(|line| line.field == Some(field))
    {
        let middle = convert::f32_from(at) * LINE - (rect.height() - LINE) / 2.0;
        let furthest = (convert::f32_from(lines.len()) * LINE + 12.0 - rect.height()).max(0.0);
        area = area.vertical_scroll_offset(middle.clamp(0.0, furthest));
    }
    area.show_viewport(&mut child, |ui, viewport| {
        let lines_from = ui.min_rect();
        ui.set_min_size(Vec2::new(content, convert::f32_from(lines.len()) * LINE + 12.0));
        let first = convert::whole(viewport.top() / LINE);
        let shown = convert::whole(viewport.height() / LINE) + 2;
        for (index, line) in lines.iter().enumerate().skip(first).take(shown) {
            let row = sized(lines_from.min, [content, LINE]).translate(Vec2::new(0.0, convert::f32_from(index) * LINE));
            line_ui(ui, row, index, line, build);
        }
    });
}

fn length(line: &XmlLine) -> usize {
    line.spans.iter().map(|span| span.text.chars().count()).sum()
}

fn line_ui(ui: &mut Ui, row: Rect, index: usize, line: &XmlLine, build: &BuildView) {
    let colours = theme::of(ui);
    paint_ground(ui, row, line, build);
    let number = row.left_part(GUTTER - 12.0);
    draw::paint_line(
        ui.painter(),
        number,
        &(index + 1).to_string(),
        ink(theme::MONO_SMALL, colours.faint).right(),
    );
    let mut job = LayoutJob::default();
    job.wrap.max_width = f32::INFINITY;
    for span in &line.spans {
        let format = TextFormat {
            font_id: theme::MONO_SMALL.font(),
            line_height: Some(LINE),
            color: color_of(colours, span.kind),
            ..TextFormat::default()
        };
        job.append(&span.text, 0.0, format);
    }
    let text = row.inset(GUTTER, 0.0);
    let mut child = ui.new_child(
        egui::UiBuilder::new()
            .id_salt(("line", index))
            .max_rect(text)
            .layout(egui::Layout::left_to_right(egui::Align::Min)),
    );
    child.add(Label::new(job).selectable(true).extend());
}

fn color_of(colours: &Theme, kind: SpanKind) -> egui::Color32 {
    match kind {
        SpanKind::Tag => colours.faint,
        SpanKind::Key => colours.text,
        SpanKind::Value => colours.accent_text,
    }
}

/// Edited lines and lines with a note have a ground and a bar.
fn paint_ground(ui: &Ui, row: Rect, line: &XmlLine, build: &BuildView) {
    let colours = theme::of(ui);
    let Some(view) = line.field.and_then(|field| build.manifest.field(field)) else {
        return;
    };
    let (ground, bar) = match view.note.as_ref().map(|note| note.level) {
        Some(NoteLevel::Error) => (colours.danger.tint, colours.danger.solid),
        Some(NoteLevel::Warning) => (colours.warning.tint, colours.warning.solid),
        None if view.changed => (colours.accent_tint, colours.accent),
        None => return,
    };
    draw::paint_fill(ui.painter(), row, 0, ground);
    draw::paint_fill(ui.painter(), row.left_part(2.0), 0, bar);
}
