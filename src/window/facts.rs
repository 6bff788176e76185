//! Facts: rows of label and value, each of which copies its value when clicked.

use egui::{Id, Rect, Response, Role, Sense, Ui, WidgetInfo};

use super::button;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _};
use super::one_stop::{Axis, OneStop};
use super::theme::{self, Type};

/// Height of a fact row.
pub(super) const FACT: f32 = 28.0;
/// Width of its label column, and more where labels of a language are longer.
const LABEL: f32 = 88.0;
/// Between a label and its value.
const LABEL_GAP: f32 = 12.0;
/// Most that labels take of a row.
const LABEL_SHARE: f32 = 0.5;

/// One fact.
#[derive(Clone, Debug)]
pub(super) struct Fact<'a> {
    /// What it is.
    pub(super) label: &'a str,
    /// As it is shown.
    pub(super) value: String,
    /// As it is copied; empty when there is nothing to copy.
    pub(super) copied: String,
    /// How the value looks.
    pub(super) style: Type,
    /// Where it is cut when it is too long.
    pub(super) cut: Cut,
}

/// Where a value is cut that is too long for its row.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Cut {
    /// At its end.
    End,
    /// In the middle, as paths and links are.
    Middle,
}

impl<'a> Fact<'a> {
    /// A fact that is copied as it is shown.
    pub(super) fn new(label: &'a str, value: impl Into<String>) -> Self {
        let value = value.into();
        Self {
            label,
            copied: value.clone(),
            value,
            style: theme::BODY,
            cut: Cut::End,
        }
    }

    /// A fact that the package does not tell.
    pub(super) fn missing(label: &'a str, instead: &str) -> Self {
        Self {
            label,
            value: instead.to_owned(),
            copied: String::new(),
            style: theme::BODY,
            cut: Cut::End,
        }
    }

    /// A fact whose whole value is copied while a short form is shown.
    pub(super) fn copied_as(self, copied: impl Into<String>) -> Self {
        Self {
            copied: copied.into(),
            ..self
        }
    }

    /// A path: cut in the middle.
    pub(super) fn path(self) -> Self {
        Self { cut: Cut::Middle, ..self }
    }

    /// A fact in mono.
    pub(super) fn mono(self) -> Self {
        Self {
            style: theme::MONO,
            ..self
        }
    }
}

/// Draws facts under each other; `rect` is the column with the 8 points around its rows.
pub(super) fn facts_ui(ui: &Ui, rect: Rect, id: Id, facts: &[Fact<'_>]) {
    let widest = facts.iter().map(|fact| draw::width(ui.painter(), fact.label, theme::SMALL));
    let wanted = widest.fold(0.0, f32::max).ceil() + LABEL_GAP;
    let label = wanted.clamp(LABEL, (rect.width() * LABEL_SHARE).max(LABEL));
    wide_facts_ui(ui, rect, id, label, facts);
}

/// [`facts_ui`] with a label column of another width.
pub(super) fn wide_facts_ui(ui: &Ui, rect: Rect, id: Id, label: f32, facts: &[Fact<'_>]) {
    let mut column = ColumnLayout::new(rect);
    // Those that can be copied are one stop for the keyboard.
    let copied: Vec<Id> = facts
        .iter()
        .enumerate()
        .filter(|(_, fact)| !fact.copied.is_empty())
        .map(|(index, fact)| id.with((fact.label, index)))
        .collect();
    let stop = OneStop::remembered(ui, id, Axis::Column, copied.len());
    for (index, fact) in facts.iter().enumerate() {
        let id = id.with((fact.label, index));
        let row = column.next(FACT);
        match copied.iter().position(|copied| *copied == id) {
            Some(at) => {
                let response = ui.interact(row, id, stop.sense(at));
                copied_ui(ui, row, &response, label, fact);
                stop.follow(ui, &response, at, |at| copied.get(at).copied().unwrap_or(id));
            }
            None => fact_ui(ui, row, id, label, fact),
        }
    }
}

/// Draws one fact in its row.
pub(super) fn fact_ui(ui: &Ui, row: Rect, id: Id, label_width: f32, fact: &Fact<'_>) {
    let copies = !fact.copied.is_empty();
    let sense = if copies { Sense::click() } else { Sense::hover() };
    let response = ui.interact(row, id, sense);
    copied_ui(ui, row, &response, label_width, fact);
}

/// Draws a fact that was sensed.
fn copied_ui(ui: &Ui, row: Rect, response: &Response, label_width: f32, fact: &Fact<'_>) {
    let colours = theme::of(ui);
    let copies = !fact.copied.is_empty();
    let id = response.id;
    let spoken = format!("{}: {}", fact.label, fact.value);
    let role = if copies { Role::Button } else { Role::Label };
    response.widget_info(|| WidgetInfo::labeled(role, true, &spoken));
    if response.clicked() {
        button::copy(ui, id, &fact.copied);
    }
    let hot = copies && (response.hovered() || response.has_focus() || button::was_copied(ui, id));
    if copies && response.hovered() {
        draw::paint_fill(ui.painter(), row, theme::RADIUS_SMALL, colours.hover);
    }
    let label = row.inset(8.0, 0.0).left_part(label_width - 6.0);
    draw::paint_line(ui.painter(), label, fact.label, ink(theme::SMALL, colours.faint));
    let color = if copies { colours.text } else { colours.faint };
    let value = row.inset(8.0 + label_width, if hot { 32.0 } else { 8.0 });
    let shown = match fact.cut {
        Cut::End => None,
        Cut::Middle => shortened(ui, &fact.value, fact.style, value.width()),
    };
    let galley = draw::line(
        ui.painter(),
        shown.as_deref().unwrap_or(&fact.value),
        ink(fact.style, color),
        value.width(),
    );
    let elided = galley.elided || shown.is_some();
    draw::paint_galley(ui.painter(), value, galley, ink(fact.style, color));
    if hot {
        let icon = row.inset(0.0, 4.0).inset_y(2.0, 0.0).top_right([24.0, 24.0]);
        button::paint_copy_icon(ui, icon, id, colours.text);
    }
    draw::focus_ring(ui, response, row, theme::RADIUS_SMALL);
    if elided {
        response.clone().on_hover_text(&fact.copied);
    }
}

/// A text with its middle left out so that it fits; `None` when it fits as it is.
pub(super) fn shortened(ui: &Ui, text: &str, style: Type, width: f32) -> Option<String> {
    if draw::width(ui.painter(), text, style) <= width {
        return None;
    }
    let letters = text.chars().count();
    let letter = draw::width(ui.painter(), "n", style).max(1.0);
    let mut keep = super::convert::whole(width / letter).clamp(3, letters);
    // Letters differ in width: a few steps find the longest that fits.
    for _ in 0..12 {
        let short = super::amounts::middle(text, keep);
        if keep <= 3 || draw::width(ui.painter(), &short, style) <= width {
            return Some(short);
        }
        keep -= (keep / 16).max(1);
    }
    Some(super::amounts::middle(text, keep))
}
