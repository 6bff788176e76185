//! Notes for testers: "What to test" on the install page, edited in place, and below them the tags that a pipeline gave.

use std::collections::BTreeMap;

use egui::{Id, Key, Modifiers, Rect, TextEdit, Ui, vec2};

use super::button::{self, Button, ButtonKind, IconButton, Size};
use super::cx::Cx;
use super::draw::{self, ink};
use super::facts::{self, FACT, Fact};
use super::layout::{ColumnLayout, RectParts as _, RowLayout};
use super::overview;
use super::{convert, field, icons, theme};
use crate::library::BuildId;
use crate::session::{BuildView, Command};
use crate::words::say;

/// Between the notes and the tags.
const TAGS_GAP: f32 = 8.0;

/// The notes that are being edited: each build keeps its draft until it is saved or cancelled, whatever is shown meanwhile.
#[derive(Default)]
pub(super) struct Notes {
    drafts: BTreeMap<BuildId, String>,
    /// The editor of this build is to be brought into view.
    reveal: Option<BuildId>,
}

impl Notes {
    /// Begins with what is there.
    fn edit(&mut self, build: BuildId, notes: &str) {
        self.drafts.insert(build, notes.to_owned());
        self.reveal = Some(build);
    }

    /// Ends without saving.
    fn cancel(&mut self, build: BuildId) {
        self.drafts.remove(&build);
    }

    /// Ends with what is to be saved; `None` while nobody edits.
    fn save(&mut self, build: BuildId) -> Option<String> {
        self.drafts.remove(&build).map(|text| text.trim().to_owned())
    }
}

/// Draws the card at the top of `place`, at least as high as that; returns the card.
pub(super) fn notes_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>, own: &mut Notes, build: &BuildView) -> Rect {
    if own.drafts.contains_key(&build.id) {
        return editor_ui(ui, place, cx, own, build);
    }
    let colours = theme::of(ui);
    let (text, color) = if build.notes.trim().is_empty() {
        (say().notes_hint(), colours.faint)
    } else {
        (build.notes.as_str(), colours.muted)
    };
    let style = ink(theme::BODY, color);
    let width = place.width() - 34.0;
    let height = draw::paragraph(ui.painter(), text, style, width).size().y;
    // The title's row is 24 high here, as high as the pencil.
    let tags = tags(build);
    let below = if tags.is_empty() {
        0.0
    } else {
        TAGS_GAP + FACT * convert::f32_from(tags.len())
    };
    let rect = place.top_part((13.0 + 24.0 + 4.0 + height + below + 13.0).max(place.height()));
    let mut column = card_ui(ui, rect);
    let pencil = rect.inset(17.0, 17.0).inset_y(13.0, 0.0).top_right([24.0, 24.0]);
    column.gap(4.0);
    let placed = column.paragraph_ui(ui, text, style);
    if !tags.is_empty() {
        // Facts have 8 points around their text: it stands below that of the notes.
        let facts = rect.inset(9.0, 9.0).inset_y(0.0, 13.0).with_min_y(placed.bottom() + TAGS_GAP);
        facts::facts_ui(ui, facts, Id::unique("tags"), &tags);
    }
    let edit = IconButton {
        icon: icons::PENCIL_SIMPLE,
        size: 16.0,
        name: say().edit_notes(),
        hover: colours.hover,
    };
    let pressed = button::icon_button_ui(ui, pencil, Id::unique("edit notes"), &edit).clicked();
    let target = ui.interact(placed, Id::unique("notes text"), egui::Sense::click());
    if pressed || target.double_clicked() {
        own.edit(build.id, &build.notes);
        ui.memory_mut(|memory| memory.request_focus(editor_id(build.id)));
    }
    rect
}

/// What a pipeline said of the build, each to be copied.
fn tags(build: &BuildView) -> Vec<Fact<'_>> {
    build.tags.iter().map(|(key, value)| Fact::new(key, value)).collect()
}

/// The card with its title; returns the column below that.
fn card_ui(ui: &mut Ui, rect: Rect) -> ColumnLayout {
    let colours = theme::of(ui);
    draw::paint_box(ui.painter(), rect, theme::RADIUS_CARD, colours.card, colours.border);
    let mut column = ColumnLayout::new(rect).inset(17.0, 17.0);
    column.gap(13.0);
    column.label_ui(ui, 24.0, say().notes(), ink(theme::HEADING, colours.text));
    column
}

fn editor_id(build: BuildId) -> Id {
    Id::unique("notes editor").with(build)
}

fn editor_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>, own: &mut Notes, build: &BuildView) -> Rect {
    let colours = theme::of(ui);
    let reveal = own.reveal.take_if(|reveal| *reveal == build.id).is_some();
    let Some(text) = own.drafts.get_mut(&build.id) else {
        return overview::card_ui(ui, place, say().notes());
    };
    let width = place.width() - 34.0;
    let style = ink(theme::BODY, colours.text);
    let text_height = draw::paragraph(ui.painter(), text, style, width - 20.0).size().y.max(60.0);
    let field_height = text_height + 12.0;
    let height = 13.0 + 24.0 + 6.0 + field_height + 10.0 + 28.0 + 13.0_f32;
    let rect = place.top_part(height.max(place.height()));
    let mut column = card_ui(ui, rect);
    if reveal {
        ui.scroll_to_rect(rect.expand(20.0), None);
    }
    column.gap(6.0);
    let outline = column.next(field_height);
    let focused = ui.memory(|memory| memory.has_focus(editor_id(build.id)));
    field::paint_outline(ui, outline, if focused { field::Look::Focus } else { field::Look::Rest });
    let edit = TextEdit::multiline(text)
        .id(editor_id(build.id))
        .font(theme::BODY.font())
        .text_color(colours.text)
        .frame(egui::Frame::NONE)
        .desired_width(width - 20.0)
        .hint_text(egui::RichText::new(say().notes_hint()).color(colours.faint));
    ui.spacing_mut().extra_text_line_spacing = 4.0;
    let response = ui.put(outline.shrink2(vec2(10.0, 6.0)), edit).accessible_name(say().notes());
    ui.spacing_mut().extra_text_line_spacing = 0.0;

    let save = Button::new(ButtonKind::Primary, Size::Compact, None, say().save_notes());
    let cancel = Button::new(ButtonKind::Ghost, Size::Compact, None, say().cancel());
    column.gap(10.0);
    let mut buttons = RowLayout::new(column.next(28.0));
    let save_rect = buttons.last(save.width(ui));
    buttons.gap_before_last(4.0);
    let cancel_rect = buttons.last(cancel.width(ui));
    let finish = focused && ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    // Escape has already taken the keyboard away from the field.
    let escape = response.lost_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    let cancelled = button::button_ui(ui, cancel_rect, Id::unique("cancel notes"), &cancel).clicked();
    let saved = button::button_ui(ui, save_rect, Id::unique("save notes"), &save).clicked();
    if cancelled || escape {
        own.cancel(build.id);
    } else if (saved || finish)
        && let Some(text) = own.save(build.id)
    {
        cx.commands.push(Command::SetNotes(build.id, text));
    }
    rect
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_saved_once_for_their_build_and_without_space_around_them() {
        let mut notes = Notes::default();
        assert_eq!(notes.save(BuildId(1)), None);
        notes.edit(BuildId(1), "Try the map. ");
        notes.edit(BuildId(2), "Try the search.");
        assert_eq!(notes.reveal, Some(BuildId(2)));
        assert_eq!(notes.save(BuildId(1)).as_deref(), Some("Try the map."));
        assert_eq!(notes.save(BuildId(1)), None);
        notes.cancel(BuildId(2));
        assert_eq!(notes.save(BuildId(2)), None);
    }
}
