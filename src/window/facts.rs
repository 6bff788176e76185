//! Facts: rows of label and value, each of which copies its value when clicked.

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, vec2};

use super::button;
use super::draw::{self, ink};
use super::theme::{self, Type};

/// Height of a fact row.
pub(super) const FACT: f32 = 28.0;
/// Width of its label column.
const LABEL: f32 = 88.0;

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
        }
    }

    /// A fact that the package does not tell.
    pub(super) fn missing(label: &'a str, instead: &str) -> Self {
        Self {
            label,
            value: instead.to_owned(),
            copied: String::new(),
            style: theme::BODY,
        }
    }

    /// A fact whose whole value is copied while a short form is shown.
    pub(super) fn copied_as(self, copied: impl Into<String>) -> Self {
        Self {
            copied: copied.into(),
            ..self
        }
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
    let mut row = Rect::from_min_size(rect.min, vec2(rect.width(), FACT));
    for fact in facts {
        fact_ui(ui, row, id.with(fact.label), fact);
        row = row.translate(vec2(0.0, FACT));
    }
}

fn fact_ui(ui: &Ui, row: Rect, id: Id, fact: &Fact<'_>) {
    let colours = theme::of(ui);
    let copies = !fact.copied.is_empty();
    let sense = if copies { Sense::click() } else { Sense::hover() };
    let response = ui.interact(row, id, sense);
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
    let label = draw::left(draw::inset(row, 8.0, 0.0), LABEL - 6.0);
    draw::paint_line(ui.painter(), label, fact.label, ink(theme::SMALL, colours.faint));
    let color = if copies { colours.text } else { colours.faint };
    let value = draw::inset(row, 8.0 + LABEL, if hot { 32.0 } else { 8.0 });
    let galley = draw::line(ui.painter(), &fact.value, ink(fact.style, color), value.width());
    let elided = galley.elided;
    draw::paint_galley(ui.painter(), value, galley, ink(fact.style, color));
    if hot {
        let icon = draw::at(row.right() - 28.0, row.top() + 2.0, 24.0, 24.0);
        button::paint_copy_icon(ui, icon, id, colours.text);
    }
    draw::focus_ring(ui, &response, row, theme::RADIUS_SMALL);
    if elided {
        response.on_hover_text(&fact.copied);
    }
}
