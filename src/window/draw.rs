//! Drawing: text, icons and boxes at exact places. Layout is done with rectangles.

use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{
    Align, Align2, Color32, CornerRadius, Galley, Id, Painter, Pos2, Rect, Response, Role, Sense, Shadow, Stroke, StrokeKind, Ui,
    UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};

use super::bidi;
use super::icons::Glyph;
use super::theme::{self, Type};

/// How a line of text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ink {
    /// Type style.
    pub(super) style: Type,
    /// Colour.
    pub(super) color: Color32,
    /// Where it stands in its rectangle.
    pub(super) align: Align,
}

/// Text at the left of its rectangle.
pub(super) const fn ink(style: Type, color: Color32) -> Ink {
    Ink {
        style,
        color,
        align: Align::Min,
    }
}

impl Ink {
    /// The same at the right.
    pub(super) const fn right(self) -> Self {
        Self { align: Align::Max, ..self }
    }

    /// The same in the middle.
    pub(super) const fn center(self) -> Self {
        Self {
            align: Align::Center,
            ..self
        }
    }

    fn format(self, text: &str) -> TextFormat {
        TextFormat {
            font_id: self.style.font_for(text),
            line_height: Some(self.style.line),
            color: self.color,
            ..TextFormat::default()
        }
    }
}

/// Lays out one line, ellipsised at the end where it would be wider than `width`.
pub(super) fn line(painter: &Painter, text: &str, ink: Ink, width: f32) -> Arc<Galley> {
    // A line feed inside a name would break the row it stands in.
    let text = if text.contains(['\n', '\r', '\t']) {
        text.replace(['\n', '\r', '\t'], " ")
    } else {
        text.to_owned()
    };
    if bidi::concerns(&text) {
        let (text, elided) = bidi::fitted(&text, width, |text| one_line(painter, text.to_owned(), ink).size().x);
        let mut galley = one_line(painter, text, ink);
        if elided {
            Arc::make_mut(&mut galley).elided = true;
        }
        return galley;
    }
    let format = ink.format(&text);
    let mut job = LayoutJob::single_section(text, format);
    job.wrap = TextWrapping {
        max_width: width.max(0.0),
        max_rows: 1,
        break_anywhere: true,
        overflow_character: Some('…'),
    };
    painter.layout_job(job)
}

/// Lays out a text as it is.
fn one_line(painter: &Painter, text: String, ink: Ink) -> Arc<Galley> {
    let format = ink.format(&text);
    let mut job = LayoutJob::single_section(text, format);
    job.wrap.max_width = f32::INFINITY;
    painter.layout_job(job)
}

/// The text as it is laid out over several lines: one that is read from the right has its lines already.
fn in_lines(painter: &Painter, text: &str, ink: Ink, width: f32) -> String {
    if bidi::concerns(text) {
        bidi::wrapped(text, width, |text| one_line(painter, text.to_owned(), ink).size().x).join("\n")
    } else {
        text.to_owned()
    }
}

/// Lays out text over as many lines as it needs.
pub(super) fn paragraph(painter: &Painter, text: &str, ink: Ink, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(in_lines(painter, text, ink, width), ink.format(text));
    job.wrap.max_width = width.max(1.0);
    job.halign = ink.align;
    painter.layout_job(job)
}

/// Lays out text over at most so many lines, the last one ellipsised.
pub(super) fn lines(painter: &Painter, text: &str, ink: Ink, width: f32, most: usize) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(in_lines(painter, text, ink, width), ink.format(text));
    job.wrap = TextWrapping {
        max_width: width.max(1.0),
        max_rows: most,
        break_anywhere: false,
        overflow_character: Some('…'),
    };
    painter.layout_job(job)
}

/// How wide a line is.
pub(super) fn width(painter: &Painter, text: &str, style: Type) -> f32 {
    line(painter, text, ink(style, Color32::PLACEHOLDER), f32::INFINITY).size().x
}

/// Paints one line in the vertical middle of a rectangle, without telling assistive technology; returns where it stands.
pub(super) fn paint_line(painter: &Painter, rect: Rect, text: &str, ink: Ink) -> Rect {
    let galley = line(painter, text, ink, rect.width());
    paint_galley(painter, rect, galley, ink)
}

/// Paints a laid-out line in the vertical middle of a rectangle.
pub(super) fn paint_galley(painter: &Painter, rect: Rect, galley: Arc<Galley>, ink: Ink) -> Rect {
    let placed = align_in(rect, galley.size(), ink.align);
    painter.galley(placed.min, galley, ink.color);
    placed
}

fn align_in(rect: Rect, size: Vec2, align: Align) -> Rect {
    let align = match align {
        Align::Min => Align2::LEFT_CENTER,
        Align::Center => Align2::CENTER_CENTER,
        Align::Max => Align2::RIGHT_CENTER,
    };
    align.align_size_within_rect(size, rect)
}

/// A line of text that assistive technology reads; a tooltip shows the whole of it where it is ellipsised.
pub(super) fn label_ui(ui: &mut Ui, rect: Rect, text: &str, ink: Ink) -> Rect {
    let galley = line(ui.painter(), text, ink, rect.width());
    let elided = galley.elided;
    let placed = paint_galley(ui.painter(), rect, galley, ink);
    let response = read_out(ui, placed, text);
    if elided {
        response.on_hover_text(text);
    }
    placed
}

/// Text over several lines that assistive technology reads; returns the rectangle it fills.
pub(super) fn paragraph_ui(ui: &mut Ui, top_left: Pos2, width: f32, text: &str, ink: Ink) -> Rect {
    let galley = paragraph(ui.painter(), text, ink, width);
    let anchor = match ink.align {
        Align::Min => top_left,
        Align::Center => pos2(top_left.x + width / 2.0, top_left.y),
        Align::Max => pos2(top_left.x + width, top_left.y),
    };
    let placed = Rect::from_min_size(top_left, vec2(width, galley.size().y));
    ui.painter().galley(anchor, galley, ink.color);
    read_out(ui, placed, text);
    placed
}

/// Makes a text known to assistive technology.
pub(super) fn read_out(ui: &mut Ui, rect: Rect, text: &str) -> Response {
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text));
    response
}

/// Tells assistive technology that this item of a list, or this tab, is the chosen one; egui alone says that it is pressed.
pub(super) fn select_node(ui: &Ui, response: &Response, is_selected: bool) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(is_selected));
}

/// Paints an icon in the middle of a rectangle.
pub(super) fn paint_icon(painter: &Painter, rect: Rect, icon: Glyph, size: f32, color: Color32) {
    let style = theme::style(icon.family, size, size);
    let mut text = [0_u8; 4];
    let galley = line(painter, icon.glyph.encode_utf8(&mut text), ink(style, color), f32::INFINITY);
    let ppp = painter.pixels_per_point();
    let corner = rect.center() - Vec2::splat(size / 2.0);
    let snapped = pos2((corner.x * ppp).round() / ppp, (corner.y * ppp).round() / ppp);
    painter.galley(snapped, galley, color);
}

/// A filled box with a line inside its edge.
pub(super) fn paint_box(painter: &Painter, rect: Rect, radius: u8, fill: Color32, line: Color32) {
    painter.rect(rect, CornerRadius::same(radius), fill, Stroke::new(1.0, line), StrokeKind::Inside);
}

/// As [`paint_box`], behind what was drawn since `ground` was kept free: a box that is as high as its text.
pub(super) fn set_box(painter: &Painter, ground: egui::layers::ShapeIdx, rect: Rect, radius: u8, fill: Color32, line: Color32) {
    let shape = egui::epaint::RectShape::new(rect, CornerRadius::same(radius), fill, Stroke::new(1.0, line), StrokeKind::Inside);
    painter.set(ground, shape);
}

/// A filled box.
pub(super) fn paint_fill(painter: &Painter, rect: Rect, radius: u8, fill: Color32) {
    painter.rect_filled(rect, CornerRadius::same(radius), fill);
}

/// The shadow of a box.
pub(super) fn paint_shadow(painter: &Painter, rect: Rect, radius: u8, shadow: Shadow) {
    painter.add(shadow.as_shape(rect, CornerRadius::same(radius)));
}

/// A horizontal line one point thick whose upper edge is at `y`.
pub(super) fn paint_divider(painter: &Painter, left: f32, right: f32, y: f32, color: Color32) {
    paint_fill(painter, Rect::from_min_max(pos2(left, y), pos2(right, y + 1.0)), 0, color);
}

/// The ring around a widget that has the keyboard: 2 points wide, 2 points away. One that gets it is brought into view.
pub(super) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        paint_focus_ring(ui, rect, radius);
    }
    if response.gained_focus() {
        ui.scroll_to_rect(rect.expand(AROUND_FOCUS), None);
    }
}

/// What is shown around a widget that was scrolled to.
const AROUND_FOCUS: f32 = 12.0;

/// The focus ring, drawn.
pub(super) fn paint_focus_ring(ui: &Ui, rect: Rect, radius: u8) {
    ui.painter().rect_stroke(
        rect.expand(2.0),
        CornerRadius::same(radius.saturating_add(2)),
        Stroke::new(2.0, theme::of(ui).accent),
        StrokeKind::Outside,
    );
}

/// The colours of a pill.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pill {
    /// Its ground.
    pub(super) fill: Color32,
    /// What stands on it.
    pub(super) text: Color32,
}

impl Pill {
    /// A pill in these colours.
    pub(super) const fn new(fill: Color32, text: Color32) -> Self {
        Self { fill, text }
    }
}

/// The number pill beside a title; returns its rectangle.
pub(super) fn count_ui(ui: &Ui, left_center: Pos2, count: usize, pill: Pill) -> Rect {
    let text = count.to_string();
    let style = ink(theme::COUNT, pill.text).center();
    let size = vec2((width(ui.painter(), &text, theme::COUNT) + 10.0).max(18.0), 18.0);
    let rect = Rect::from_min_size(left_center - vec2(0.0, 9.0), size);
    paint_fill(ui.painter(), rect, 9, pill.fill);
    paint_line(ui.painter(), rect.expand2(vec2(2.0, 0.0)), &text, style);
    rect
}

/// A child that draws inside `rect` and is clipped to it.
pub(super) fn clipped_child(ui: &mut Ui, rect: Rect, id: Id) -> Ui {
    let mut child = child(ui, rect, id);
    child.shrink_clip_rect(rect);
    child
}

/// A child that draws inside `rect`.
pub(super) fn child(ui: &mut Ui, rect: Rect, id: Id) -> Ui {
    ui.new_child(UiBuilder::new().id_salt(id).max_rect(rect))
}

/// A triangle with its point up, as large as the verdict marks.
pub(super) fn paint_triangle(painter: &Painter, rect: Rect, color: Color32) {
    let points = vec![
        pos2(rect.center().x, rect.top() + 0.6),
        pos2(rect.right() - 0.1, rect.bottom() - 0.7),
        pos2(rect.left() + 0.1, rect.bottom() - 0.7),
    ];
    painter.add(egui::Shape::convex_polygon(points, color, Stroke::new(0.5, color)));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `drawn` lays out where the fonts are those of the window.
    fn laid_out(drawn: impl Fn(&Painter) -> Arc<Galley>) -> Arc<Galley> {
        let galley = std::cell::RefCell::new(None);
        let harness = egui_kittest::Harness::builder()
            .allow_missing_glyphs()
            .with_context_setup(|ctx| {
                theme::install(ctx);
                crate::desktop::fonts::install_embedded(ctx);
            })
            .build_ui(|ui| *galley.borrow_mut() = Some(drawn(ui.painter())));
        drop(harness);
        galley.into_inner().unwrap()
    }

    #[test]
    fn lines_and_paragraphs_are_put_into_reading_order() {
        let style = ink(theme::BODY, Color32::WHITE);
        let whole = laid_out(|painter| line(painter, "שלום עולם", style, f32::INFINITY));
        assert_eq!((whole.text(), whole.elided), ("עולם שלום", false));
        let cut = laid_out(|painter| line(painter, "שלום עולם", style, whole.size().x - 8.0));
        assert!(
            cut.text().starts_with('…') && cut.text().ends_with("שלום") && cut.elided,
            "{}",
            cut.text()
        );
        let wrapped = laid_out(|painter| paragraph(painter, "שלום עולם", style, whole.size().x - 8.0));
        assert_eq!(wrapped.text(), "שלום\nעולם");
    }

    #[test]
    fn kanji_are_drawn_with_the_fonts_of_their_name() {
        let family = |text: &str| ink(theme::BODY, Color32::WHITE).format(text).font_id.family;
        assert_ne!(family("カメラ骨"), family("骨"));
        assert_eq!(family("骨"), family("Kestrel"));
    }
}
