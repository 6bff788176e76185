//! Buttons: filled, outlined, without fill, and those that are only an icon.

use std::time::Duration;

use egui::{Color32, CursorIcon, Id, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use super::draw::{self, ink};
use super::icons::{self, Glyph};
use super::layout::{RectParts as _, RowLayout};
use super::theme::{self, Theme, Type};
use crate::words::{not_isolated, say};

/// How loud a button is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum ButtonKind {
    /// Filled with the accent: one per view.
    Primary,
    /// Outlined.
    Secondary,
    /// Outlined, with danger text.
    Destructive,
    /// Without fill.
    Ghost,
}

/// How large a button is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Size {
    /// 28 high.
    Compact,
    /// 32 high.
    Normal,
    /// 40 high.
    Large,
}

/// A button with a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Button<'a> {
    /// How loud.
    pub(super) kind: ButtonKind,
    /// How large.
    pub(super) size: Size,
    /// Before the text.
    pub(super) icon: Option<Glyph>,
    /// What it does, beginning with a verb.
    pub(super) text: &'a str,
    /// Why it cannot be used; `None` when it can.
    pub(super) disabled_because: Option<&'a str>,
}

impl<'a> Button<'a> {
    /// A button that can be used.
    pub(super) const fn new(kind: ButtonKind, size: Size, icon: Option<Glyph>, text: &'a str) -> Self {
        Self {
            kind,
            size,
            icon,
            text,
            disabled_because: None,
        }
    }

    /// The same, which cannot be used for a reason.
    pub(super) const fn disabled(self, because: Option<&'a str>) -> Self {
        Self {
            disabled_because: because,
            ..self
        }
    }

    fn metrics(&self) -> (f32, f32, u8, Type) {
        match self.size {
            Size::Compact => (28.0, 10.0, theme::RADIUS_SMALL, theme::SMALL_MEDIUM),
            Size::Normal => (32.0, 12.0, theme::RADIUS, theme::BODY_MEDIUM),
            Size::Large => (40.0, 20.0, theme::RADIUS_LARGE, theme::BUTTON_LARGE),
        }
    }

    fn content_width(&self, ui: &Ui) -> f32 {
        let (_, _, _, style) = self.metrics();
        let icon = if self.icon.is_some() { 22.0 } else { 0.0 };
        icon + draw::width(ui.painter(), self.text, style)
    }

    /// How wide the button wants to be.
    pub(super) fn width(&self, ui: &Ui) -> f32 {
        let (_, padding, _, _) = self.metrics();
        let line = if matches!(self.kind, ButtonKind::Secondary | ButtonKind::Destructive) {
            2.0
        } else {
            0.0
        };
        self.content_width(ui) + 2.0 * padding + line
    }

    /// How high it is.
    pub(super) fn height(&self) -> f32 {
        self.metrics().0
    }
}

/// Draws a button.
pub(super) fn button_ui(ui: &Ui, rect: Rect, id: Id, button: &Button<'_>) -> Response {
    let enabled = button.disabled_because.is_none();
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let mut response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, button.text));
    let colours = theme::of(ui);
    let (_, padding, radius, style) = button.metrics();
    let (fill, line, color) = colours_of(colours, button.kind, &response);
    let mut painter = ui.painter_at(rect.expand(4.0));
    if !enabled {
        painter.multiply_opacity(theme::DISABLED_OPACITY);
    }
    match line {
        Some(line) => draw::paint_box(&painter, rect, radius, fill, line),
        None => draw::paint_fill(&painter, rect, radius, fill),
    }
    let room = rect.width() - 2.0 * padding + 8.0;
    let mut content = RowLayout::new(rect.middle([button.content_width(ui).min(room), rect.height()]).inset(0.0, -1.0));
    if let Some(icon) = button.icon {
        draw::paint_icon(&painter, content.next(16.0), icon, 16.0, color);
        content.gap(6.0);
    }
    draw::paint_line(&painter, content.rest(), button.text, ink(style, color));
    draw::focus_ring(ui, &response, rect, radius);
    if let Some(because) = button.disabled_because.filter(|because| !because.is_empty()) {
        response = response.on_hover_text(because);
    }
    response.on_hover_cursor(CursorIcon::Default)
}

fn colours_of(colours: &Theme, kind: ButtonKind, response: &Response) -> (Color32, Option<Color32>, Color32) {
    let down = response.is_pointer_button_down_on();
    let hovered = response.hovered();
    match kind {
        ButtonKind::Primary => {
            let share = if down {
                0.14
            } else if hovered {
                0.08
            } else {
                0.0
            };
            (theme::mix(colours.accent, colours.shade, share), None, colours.on_accent)
        }
        ButtonKind::Secondary | ButtonKind::Destructive => {
            let fill = if down {
                colours.control
            } else if hovered {
                colours.hover
            } else {
                colours.raised
            };
            let text = if kind == ButtonKind::Destructive {
                colours.danger.text
            } else {
                colours.text
            };
            (fill, Some(colours.border_strong), text)
        }
        ButtonKind::Ghost => {
            if down || hovered {
                (colours.hover, None, colours.text)
            } else {
                (Color32::TRANSPARENT, None, colours.muted)
            }
        }
    }
}

/// A button without fill that shows only its icon for want of room, and can be one that cannot be used.
pub(super) fn icon_tool_ui(ui: &Ui, rect: Rect, id: Id, icon: Glyph, button: &Button<'_>) -> Response {
    let colours = theme::of(ui);
    let enabled = button.disabled_because.is_none();
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, button.text));
    let mut painter = ui.painter_at(rect.expand(4.0));
    if !enabled {
        painter.multiply_opacity(theme::DISABLED_OPACITY);
    }
    if enabled && response.hovered() {
        draw::paint_fill(&painter, rect, theme::RADIUS_SMALL, colours.hover);
    }
    let color = if enabled && response.hovered() {
        colours.text
    } else {
        colours.muted
    };
    draw::paint_icon(&painter, rect, icon, 16.0, color);
    draw::focus_ring(ui, &response, rect, theme::RADIUS_SMALL);
    match button.disabled_because.filter(|because| !because.is_empty()) {
        Some(because) => response.on_hover_text(because),
        None => response,
    }
}

/// A button that is only an icon: its name is also its tooltip.
#[derive(Clone, Copy, Debug)]
pub(super) struct IconButton<'a> {
    /// The icon.
    pub(super) icon: Glyph,
    /// Its size.
    pub(super) size: f32,
    /// What it does.
    pub(super) name: &'a str,
    /// Fill while the pointer is over it.
    pub(super) hover: Color32,
}

/// Draws a button that is only an icon.
pub(super) fn icon_button_ui(ui: &Ui, rect: Rect, id: Id, button: &IconButton<'_>) -> Response {
    let colours = theme::of(ui);
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, button.name));
    let hot = response.hovered() || response.has_focus();
    if response.hovered() {
        draw::paint_fill(ui.painter(), rect, theme::RADIUS_SMALL, button.hover);
    }
    let color = if hot { colours.text } else { colours.muted };
    draw::paint_icon(ui.painter(), rect, button.icon, button.size, color);
    draw::focus_ring(ui, &response, rect, theme::RADIUS_SMALL);
    response.on_hover_text(button.name)
}

/// How long the tick after copying stays.
const COPIED_SECS: f64 = 1.2;

/// Copies a text and remembers when, so that the icon of `id` can turn into a tick.
pub(super) fn copy(ui: &Ui, id: Id, text: &str) {
    ui.copy_text(not_isolated(text));
    let now = ui.input(|input| input.time);
    ui.data_mut(|data| data.insert_temp(id.with("copied at"), now));
}

/// Something was copied with this id a moment ago.
pub(super) fn was_copied(ui: &Ui, id: Id) -> bool {
    let Some(at) = ui.data(|data| data.get_temp::<f64>(id.with("copied at"))) else {
        return false;
    };
    let left = at + COPIED_SECS - ui.input(|input| input.time);
    if left <= 0.0 {
        ui.data_mut(|data| data.remove::<f64>(id.with("copied at")));
        return false;
    }
    ui.ctx().request_repaint_after(Duration::from_secs_f64(left));
    true
}

/// A small button that copies a text; `name` says what, such as "Copy identifier".
pub(super) fn copy_button_ui(ui: &Ui, rect: Rect, id: Id, text: &str, name: &str) {
    let colours = theme::of(ui);
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    if response.clicked() {
        copy(ui, id, text);
    }
    if response.hovered() {
        draw::paint_fill(ui.painter(), rect, theme::RADIUS_SMALL, colours.hover);
    }
    paint_copy_icon(ui, rect, id, if response.hovered() { colours.text } else { colours.muted });
    draw::focus_ring(ui, &response, rect, theme::RADIUS_SMALL);
    response.on_hover_text(name);
}

/// The copy icon of `id`, or the tick right after copying.
pub(super) fn paint_copy_icon(ui: &Ui, rect: Rect, id: Id, color: Color32) {
    if was_copied(ui, id) {
        draw::paint_icon(ui.painter(), rect, icons::CHECK, 16.0, theme::of(ui).success.solid);
    } else {
        draw::paint_icon(ui.painter(), rect, icons::COPY, 16.0, color);
    }
}

/// A link: medium weight in the accent's text colour, as wide as its text.
pub(super) fn link_ui(ui: &Ui, rect: Rect, id: Id, text: &str) -> Response {
    let colours = theme::of(ui);
    let style = ink(theme::SMALL_MEDIUM, colours.accent_text);
    // The row is 16 high; targets are at least 24.
    let response = ui.interact(rect.expand2(vec2(4.0, 4.0)), id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, true, text));
    let placed = draw::paint_line(ui.painter(), rect, text, style);
    if response.hovered() {
        let y = placed.bottom() - 1.0;
        draw::paint_divider(ui.painter(), placed.left(), placed.right(), y, colours.accent_text);
    }
    draw::focus_ring(ui, &response, rect, theme::RADIUS_SMALL);
    response.on_hover_cursor(CursorIcon::PointingHand)
}

/// A switch 36 by 20; returns whether it was clicked.
pub(super) fn toggle_ui(ui: &Ui, rect: Rect, id: Id, on: bool, name: &str) -> bool {
    let colours = theme::of(ui);
    let response = ui.interact(rect.expand(2.0), id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, true, on, name));
    let fill = if on { colours.accent } else { colours.off };
    draw::paint_fill(ui.painter(), rect, 10, fill);
    let knob = if on { rect.right_part(20.0) } else { rect.left_part(20.0) };
    ui.painter().circle_filled(knob.center(), 8.0, theme::WHITE);
    draw::focus_ring(ui, &response, rect, 10);
    response.clicked()
}

/// The tooltip of a control with its shortcut.
pub(super) fn with_shortcut(ui: &Ui, name: &str, shortcut: egui::KeyboardShortcut) -> String {
    say().with_shortcut(name, ui.ctx().format_shortcut(&shortcut))
}
