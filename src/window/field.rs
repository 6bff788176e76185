//! Text fields: label above, dot and arrow when edited, note below.

use std::sync::Arc;

use egui::{Color32, Id, Rect, Response, Stroke, StrokeKind, TextEdit, Ui, vec2};

use super::button::{self, IconButton};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _};
use super::manifest_tab::ManifestTab;
use super::theme::Type;
use super::{amounts, icons, phrases, theme};
use crate::finding::Message;
use crate::library::BuildId;
use crate::manifest::{Edit, Field, FieldNote, NoteLevel};
use crate::session::{BuildView, Command};
use crate::words::say;

/// How the outline of a field looks.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Look {
    /// At rest.
    Rest,
    /// The pointer is over it.
    Hover,
    /// It has the keyboard.
    Focus,
    /// iOS may refuse its value.
    Warning,
    /// iOS refuses its value.
    Error,
}

/// Paints the outline and ground of a field.
pub(super) fn paint_outline(ui: &Ui, rect: Rect, look: Look) {
    let colours = theme::of(ui);
    let line = match look {
        Look::Rest => colours.border_strong,
        Look::Hover => colours.faint,
        Look::Focus => colours.accent,
        Look::Warning => colours.warning.solid,
        Look::Error => colours.danger.solid,
    };
    if look == Look::Focus {
        let ring = Stroke::new(3.0, colours.accent_tint);
        ui.painter().rect_stroke(rect, theme::RADIUS, ring, StrokeKind::Outside);
    }
    draw::paint_box(ui.painter(), rect, theme::RADIUS, colours.field, line);
}

/// A line to type in that fills its place inside an outline; a screen reader and the empty field say the hint.
pub(super) fn line_ui(ui: &mut Ui, place: Rect, id: Id, text: &mut String, line: &LineOf<'_>) -> Response {
    let edit = TextEdit::singleline(text)
        .id(id)
        .password(line.secret)
        .font(line.style.font())
        .text_color(theme::of(ui).text)
        .frame(egui::Frame::NONE)
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(place.width())
        .min_size(place.size())
        .hint_text(egui::RichText::new(line.hint).color(line.hint_color));
    ui.put(place, edit).accessible_name(line.name)
}

/// What a line is for, and how it looks.
pub(super) struct LineOf<'a> {
    /// What a screen reader says.
    pub(super) name: &'a str,
    /// What the empty line shows.
    pub(super) hint: &'a str,
    /// The hint's colour.
    pub(super) hint_color: Color32,
    /// The text's style.
    pub(super) style: Type,
    /// What is typed is shown as dots.
    pub(super) secret: bool,
}

/// The form that is being drawn.
pub(super) struct Form<'a, 'b> {
    /// This cx.
    pub(super) cx: &'a mut Cx<'b>,
    /// What the tab knows.
    pub(super) own: &'a mut ManifestTab,
    /// The build whose manifest it is.
    pub(super) build: &'a Arc<BuildView>,
}

impl Form<'_, '_> {
    /// Asks for a change of the manifest.
    pub(super) fn edit(&mut self, edit: Edit) {
        self.cx.commands.push(Command::Edit(self.build.id, edit));
    }

    /// Goes back to the build's own value.
    pub(super) fn reset(&mut self, field: Field) {
        self.own.forget_typing();
        self.edit(Edit::Reset(field));
    }
}

/// The id of a field's text edit: each build has its own, so that what is typed never goes on in another one's.
pub(super) fn field_id(build: BuildId, field: Field) -> Id {
    Id::unique("manifest field").with(build).with(field)
}

/// The label of a field, with a dot when it was edited. 16 high.
pub(super) fn caption_ui(ui: &mut Ui, place: Rect, field: Field, changed: bool) {
    let colours = theme::of(ui);
    let line = place.top_part(16.0);
    let placed = draw::label_ui(ui, line, phrases::field(field), ink(theme::SMALL_MEDIUM, colours.muted));
    if changed {
        ui.painter()
            .circle_filled(placed.right_center() + vec2(9.0, 0.0), 3.0, colours.accent);
    }
}

/// A labelled field with its note; returns the bottom.
pub(super) fn labelled_ui(ui: &mut Ui, place: Rect, field: Field, style: Type, form: &mut Form<'_, '_>) -> f32 {
    let Some(view) = form.build.manifest.field(field).cloned() else {
        return place.top();
    };
    caption_ui(ui, place, field, view.changed);
    let rect = place.top_part(20.0).below(0.0, 32.0);
    text_ui(ui, rect, field, style, form);
    match &view.note {
        Some(note) => note_ui(ui, rect.below(6.0, 0.0), field, note, form),
        None => rect.bottom(),
    }
}

/// The box of a field with what one types into, and the arrow or the copy icon at its right.
pub(super) fn text_ui(ui: &mut Ui, rect: Rect, field: Field, style: Type, form: &mut Form<'_, '_>) {
    let build = Arc::clone(form.build);
    let Some(view) = build.manifest.field(field) else { return };
    let id = field_id(build.id, field);
    let focused = ui.memory(|memory| memory.has_focus(id));
    let address = matches!(field, Field::PackageUrl | Field::Icon57Url | Field::Icon512Url);
    let hovered = ui.rect_contains_pointer(rect);
    let look = match view.note.as_ref().map(|note| note.level) {
        Some(NoteLevel::Warning) => Look::Warning,
        Some(NoteLevel::Error) => Look::Error,
        None if focused => Look::Focus,
        None if hovered => Look::Hover,
        None => Look::Rest,
    };
    if focused && look != Look::Focus {
        let ring = Stroke::new(3.0, theme::of(ui).accent_tint);
        ui.painter().rect_stroke(rect, theme::RADIUS, ring, StrokeKind::Outside);
    }
    paint_outline(ui, rect, look);
    let buttons = if address || view.changed { 32.0 } else { 10.0 };
    let text = rect.inset(11.0, buttons);
    let response = edit_ui(ui, text, field, style, &view.value, form);
    if response.gained_focus() {
        form.own.reveal(field);
    }
    let spot = rect.inset(0.0, 5.0).middle_right([24.0, 24.0]);
    if view.changed {
        let reset = IconButton {
            icon: icons::ARROW_COUNTER_CLOCKWISE,
            size: 16.0,
            name: say().reset(),
            hover: theme::of(ui).hover,
        };
        if button::icon_button_ui(ui, spot, id.with("reset"), &reset).clicked() {
            form.reset(field);
        }
    } else if address {
        let name = say().copy_address(phrases::field(field));
        button::copy_button_ui(ui, spot, id.with("copy"), &view.value, &name);
    }
}

/// The text edit itself: it shows what the person typed even while the snapshot lags behind.
fn edit_ui(ui: &mut Ui, rect: Rect, field: Field, style: Type, value: &str, form: &mut Form<'_, '_>) -> Response {
    let colours = theme::of(ui);
    let id = field_id(form.build.id, field);
    let time = ui.input(|input| input.time);
    let focused = ui.memory(|memory| memory.has_focus(id));
    form.own.arrived(field, value, focused, time);
    let mut text = form.own.typing(field).unwrap_or(value).to_owned();
    let shortened = if focused { None } else { shortened(ui, &text, style, rect.width()) };
    let mut color = colours.text;
    if shortened.is_some() {
        // The short form is painted over the field; the field keeps the whole value.
        color = egui::Color32::TRANSPARENT;
    }
    let edit = TextEdit::singleline(&mut text)
        .id(id)
        .font(style.font())
        .text_color(color)
        .frame(egui::Frame::NONE)
        .align(egui::Align2::LEFT_CENTER)
        .desired_width(rect.width())
        .min_size(rect.size());
    let response = ui.put(rect, edit).accessible_name(phrases::field(field));
    if let Some(short) = shortened
        && !response.has_focus()
    {
        draw::paint_line(ui.painter(), rect, &short, ink(style, colours.text));
    }
    if response.changed() {
        form.edit(Edit::Text(field, text.clone()));
        form.own.typed(field, text, time);
    }
    response
}

/// A long address is shown with its middle left out while nobody edits it.
fn shortened(ui: &Ui, text: &str, style: Type, width: f32) -> Option<String> {
    if draw::width(ui.painter(), text, style) <= width {
        return None;
    }
    let short = amounts::short_url(text);
    if draw::width(ui.painter(), &short, style) <= width {
        return Some(short);
    }
    let letter = draw::width(ui.painter(), "m", style).max(1.0);
    Some(amounts::middle(text, super::convert::whole(width / letter)))
}

/// The sentence under a field; returns its bottom.
pub(super) fn note_ui(ui: &mut Ui, place: Rect, field: Field, note: &FieldNote, form: &mut Form<'_, '_>) -> f32 {
    let colours = theme::of(ui);
    let (icon, tone) = match note.level {
        NoteLevel::Warning => (icons::WARNING, colours.warning),
        NoteLevel::Error => (icons::X_CIRCLE, colours.danger),
    };
    draw::paint_icon(ui.painter(), place.top_left([16.0, 16.0]), icon, 16.0, tone.solid);
    let mut column = ColumnLayout::new(place.inset(24.0, 0.0));
    let room = column.width();
    let style = ink(theme::SMALL, tone.text);
    let beside = say().attribute(&Message::from(&note.finding), "note");
    let galley = draw::paragraph(ui.painter(), &beside, style, room);
    let last = galley.rows.last().map_or(0.0, |row| row.rect().right());
    let text = column.paragraph_ui(ui, &beside, style);
    if !note.reset_mends {
        return text.bottom();
    }
    let link_width = draw::width(ui.painter(), say().use_own(), theme::SMALL_MEDIUM);
    let gap = draw::width(ui.painter(), " m", theme::SMALL) - draw::width(ui.painter(), "m", theme::SMALL);
    let beside = last + gap + link_width <= room;
    let link = if beside {
        text.bottom_part(16.0).inset(last + gap, 0.0).left_part(link_width + 1.0)
    } else {
        column.next(16.0).left_part(link_width + 1.0)
    };
    if button::link_ui(ui, link, field_id(form.build.id, field).with("use own"), say().use_own()).clicked() {
        form.reset(field);
    }
    link.bottom()
}
