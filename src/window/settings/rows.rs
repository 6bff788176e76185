//! Groups of rows: a name, a quieter line below it, and a control at the right.

use egui::{Rect, Sense, Ui, vec2};

use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _};
use crate::window::menu::{self, MenuRow};
use crate::window::{button, icons, theme};

/// Width that fields and selects share, so that they end on the same line.
pub(super) const CONTROL: f32 = 264.0;
/// Texts narrower than this stand above their control.
const LEAST_TEXT: f32 = 168.0;
/// Room at the left and right of a row.
const SIDES: (f32, f32) = (16.0, 12.0);

/// A name above a group.
pub(super) fn label_ui(ui: &mut Ui, text: &str) {
    let colours = theme::of(ui);
    text_ui(ui, text, ink(theme::SMALL_MEDIUM, colours.muted));
    ui.add_space(8.0);
}

/// A paragraph as wide as there is room.
pub(super) fn text_ui(ui: &mut Ui, text: &str, ink: draw::Ink) {
    let galley = draw::paragraph(ui.painter(), text, ink, ui.available_width());
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y), Sense::hover());
    draw::paragraph_ui(ui, rect.min, rect.width(), text, ink);
}

/// A card around rows.
pub(super) fn group_ui(ui: &mut Ui, rows: impl FnOnce(&mut Ui)) {
    let colours = theme::of(ui);
    egui::Frame::NONE
        .stroke(egui::Stroke::new(1.0, colours.border))
        .corner_radius(theme::RADIUS_CARD)
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            rows(ui);
        });
    ui.add_space(20.0);
}

/// A line between two rows.
pub(super) fn divider_ui(ui: &mut Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    draw::paint_divider(ui.painter(), rect.left(), rect.right(), rect.top(), theme::of(ui).border);
}

/// A row of a group.
pub(super) struct SettingRow<'a> {
    /// What is set.
    pub(super) name: &'a str,
    /// What it does, or why it is as it is; empty when the name says all.
    pub(super) note: &'a str,
    /// Tells it from others with the same name; empty for those of the settings themselves.
    pub(super) of: &'static str,
    /// Something is wrong with what was typed.
    pub(super) is_wrong: bool,
    /// Width of its control.
    pub(super) width: f32,
    /// Height of its control.
    pub(super) height: f32,
}

impl<'a> SettingRow<'a> {
    /// A row whose control is as large as this.
    pub(super) const fn new(name: &'a str, note: &'a str, width: f32, height: f32) -> Self {
        Self {
            name,
            note,
            of: "",
            is_wrong: false,
            width,
            height,
        }
    }

    /// Draws it; the control gets its place: at the right, or below the texts where they would have no room beside it.
    pub(super) fn ui<T>(&self, ui: &mut Ui, control: impl FnOnce(&mut Ui, Rect) -> T) -> T {
        let colours = theme::of(ui);
        let whole = ui.available_width() - SIDES.0 - SIDES.1;
        let beside = whole - self.width - 16.0;
        let is_below = beside < LEAST_TEXT;
        let text_width = if is_below { whole } else { beside };
        let name = draw::paragraph(ui.painter(), self.name, ink(theme::BODY_MEDIUM, colours.text), text_width);
        let note_ink = ink(theme::SMALL, if self.is_wrong { colours.danger.text } else { colours.muted });
        let note = draw::paragraph(ui.painter(), self.note, note_ink, text_width);
        let note_height = if self.note.is_empty() { 0.0 } else { note.size().y };
        let texts = name.size().y + note_height;
        let content = if is_below {
            texts + 8.0 + self.height
        } else {
            texts.max(self.height)
        };
        let height = (content + 16.0).max(52.0).round();
        let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let inner = row.inset(SIDES.0, SIDES.1);
        let beside = inner.middle_left([text_width, texts]);
        let mut column = ColumnLayout::new(if is_below {
            inner.inset_y(8.0, 0.0).with_max_x(inner.left() + text_width)
        } else {
            beside.with_min_y(beside.top().round())
        });
        column.paragraph_ui(ui, self.name, ink(theme::BODY_MEDIUM, colours.text));
        if !self.note.is_empty() {
            column.paragraph_ui(ui, self.note, note_ink);
        }
        let width = self.width.min(whole);
        let place = if is_below {
            column.gap(8.0);
            column.next(self.height).left_part(width)
        } else {
            let place = inner.middle_right([width, self.height]);
            place.with_min_y(place.top().round()).top_part(self.height)
        };
        // What the control allocates does not move the next row.
        let mut child = draw::child(ui, place, egui::Id::unique("setting control").with(self.of).with(self.name));
        control(&mut child, place)
    }
}

/// A row with a switch; whether it was pressed.
pub(super) fn switch_ui(ui: &mut Ui, name: &str, note: &str, is_on: bool) -> bool {
    SettingRow::new(name, note, 36.0, 20.0).ui(ui, |ui, rect| {
        button::toggle_ui(ui, rect, egui::Id::unique("switch").with(name), is_on, name)
    })
}

/// A row with a choice of several; the index that was chosen just now.
pub(super) fn select_ui(ui: &mut Ui, name: &str, note: &str, choices: &[String], chosen: usize) -> Option<usize> {
    SettingRow::new(name, note, CONTROL, 32.0).ui(ui, |ui, rect| {
        let colours = theme::of(ui);
        let shown = choices.get(chosen).map_or("", String::as_str);
        let response = ui.interact(rect, egui::Id::unique("select").with(name), Sense::click());
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::Role::ComboBox, true, name);
            info.current_text_value = Some(shown.to_owned());
            info
        });
        let fill = if response.hovered() { colours.hover } else { colours.raised };
        draw::paint_box(ui.painter(), rect, theme::RADIUS, fill, colours.border_strong);
        draw::paint_line(ui.painter(), rect.inset(11.0, 30.0), shown, ink(theme::BODY, colours.text));
        let caret = rect.inset(0.0, 12.0).right_part(12.0);
        draw::paint_icon(ui.painter(), caret, icons::CARET_DOWN, 12.0, colours.faint);
        draw::focus_ring(ui, &response, rect, theme::RADIUS);
        let mut taken = None;
        menu::menu_ui(&response, menu::UNDER_RIGHT, CONTROL, |ui| {
            for (index, choice) in choices.iter().enumerate() {
                if menu::row_ui(ui, &MenuRow::choice(choice, index == chosen)) {
                    taken = Some(index);
                }
            }
        });
        taken
    })
}

/// A row with a button at its right; whether it was pressed.
pub(super) fn button_ui(ui: &mut Ui, name: &str, note: &str, text: &str) -> bool {
    let what = button::Button::new(button::ButtonKind::Secondary, button::Size::Normal, None, text);
    let width = what.width(ui).ceil();
    SettingRow::new(name, note, width, 32.0).ui(ui, |ui, rect| {
        button::button_ui(ui, rect, egui::Id::unique("setting").with(name), &what).clicked()
    })
}
