//! Menus: raised, radius 8, rows 28 high.

use egui::{
    Align2, Color32, CornerRadius, Frame, InnerResponse, Margin, Popup, RectAlign, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2,
};

use super::draw::{self, ink};
use super::icons::{self, Glyph};
use super::layout::RectParts as _;
use super::theme;

/// A menu under a button, its right edges aligned when `align` says so.
pub(super) fn menu_ui(button: &Response, align: RectAlign, width: f32, rows: impl FnOnce(&mut Ui)) {
    let popup = Popup::menu(button).align(align).gap(4.0).width(width);
    popup.frame(frame(&button.ctx)).show(|ui| {
        ui.set_width(width);
        rows(ui);
    });
}

/// A menu at the pointer after a secondary click.
pub(super) fn context_menu_ui(response: &Response, width: f32, rows: impl FnOnce(&mut Ui)) {
    let popup = Popup::context_menu(response).width(width);
    let shown: Option<InnerResponse<()>> = popup.frame(frame(&response.ctx)).show(|ui| {
        ui.set_width(width);
        rows(ui);
    });
    drop(shown);
}

fn frame(ctx: &egui::Context) -> Frame {
    let style = ctx.global_style();
    let colours = theme::of_visuals(&style.visuals);
    Frame::NONE
        .fill(colours.raised)
        .stroke(Stroke::new(1.0, colours.border))
        .corner_radius(CornerRadius::same(theme::RADIUS))
        .shadow(colours.shadow_3)
        .inner_margin(Margin::same(4))
}

/// A row of a menu.
#[derive(Clone, Copy, Debug)]
pub(super) struct MenuRow<'a> {
    /// At its left.
    pub(super) icon: Option<Glyph>,
    /// What it does.
    pub(super) text: &'a str,
    /// It is the chosen one of several; `None` when nothing is chosen here.
    pub(super) chosen: Option<bool>,
    /// It takes something away.
    pub(super) destructive: bool,
    /// Its text is an address or a name in links.
    pub(super) is_address: bool,
}

impl<'a> MenuRow<'a> {
    /// A row that does something.
    pub(super) const fn new(icon: Glyph, text: &'a str) -> Self {
        Self {
            icon: Some(icon),
            text,
            chosen: None,
            destructive: false,
            is_address: false,
        }
    }

    /// A row that takes something away.
    pub(super) const fn destructive(self) -> Self {
        Self { destructive: true, ..self }
    }

    /// One of several, of which one is chosen.
    pub(super) const fn choice(text: &'a str, chosen: bool) -> Self {
        Self {
            icon: None,
            text,
            chosen: Some(chosen),
            destructive: false,
            is_address: false,
        }
    }

    /// One of several names in links.
    pub(super) const fn address(text: &'a str, chosen: bool) -> Self {
        Self {
            is_address: true,
            ..Self::choice(text, chosen)
        }
    }
}

/// Draws a row; true when it was clicked, and then the menu closes.
pub(super) fn row_ui(ui: &mut Ui, row: &MenuRow<'_>) -> bool {
    row_response_ui(ui, row).clicked()
}

/// As [`row_ui`], for those that have more to say.
pub(super) fn row_response_ui(ui: &mut Ui, row: &MenuRow<'_>) -> Response {
    let colours = theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::click());
    response.widget_info(|| match row.chosen {
        Some(chosen) => WidgetInfo::selected(Role::MenuItemRadio, true, chosen, row.text),
        None => WidgetInfo::labeled(Role::MenuItem, true, row.text),
    });
    if response.hovered() || response.has_focus() {
        draw::paint_fill(ui.painter(), rect, theme::RADIUS_SMALL, colours.hover);
    }
    let color = if row.destructive { colours.danger.text } else { colours.text };
    let icon_color = if row.destructive { colours.danger.text } else { colours.muted };
    let mut text = rect.inset(8.0, 8.0);
    if row.chosen.is_some() {
        if row.chosen == Some(true) {
            draw::paint_icon(ui.painter(), text.left_part(16.0), icons::CHECK, 16.0, colours.accent_text);
        }
        text.min.x += 24.0;
    } else if let Some(icon) = row.icon {
        draw::paint_icon(ui.painter(), text.left_part(16.0), icon, 16.0, icon_color);
        text.min.x += 24.0;
    }
    let style = if row.is_address { theme::MONO } else { theme::BODY };
    draw::paint_line(ui.painter(), text, row.text, ink(style, color));
    if response.clicked() {
        ui.close();
    }
    response
}

/// A row that is one of several, of which one is chosen, with a quieter text at its right.
pub(super) fn pair_ui(ui: &mut Ui, text: &str, beside: &str, chosen: bool) -> bool {
    let colours = theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::click());
    let spoken = format!("{text}: {beside}");
    response.widget_info(|| WidgetInfo::selected(Role::MenuItemRadio, true, chosen, &spoken));
    if !ui.is_rect_visible(rect) {
        return false;
    }
    if response.hovered() || response.has_focus() {
        draw::paint_fill(ui.painter(), rect, theme::RADIUS_SMALL, colours.hover);
    }
    let inner = rect.inset(8.0, 10.0);
    if chosen {
        draw::paint_icon(ui.painter(), inner.left_part(16.0), icons::CHECK, 16.0, colours.accent_text);
    }
    let first = inner.inset(24.0, 0.0);
    let placed = draw::paint_line(
        ui.painter(),
        first.left_part(first.width() * 0.6),
        text,
        ink(theme::BODY, colours.text),
    );
    let rest = first.inset(placed.width() + 12.0, 0.0);
    draw::paint_line(ui.painter(), rest, beside, ink(theme::BODY, colours.muted).right());
    if response.clicked() {
        ui.close();
        return true;
    }
    false
}

/// A title above rows.
pub(super) fn title_ui(ui: &mut Ui, text: &str) {
    let colours = theme::of(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 24.0));
    draw::label_ui(ui, rect.inset(8.0, 8.0), text, ink(theme::SMALL_MEDIUM, colours.faint));
}

/// A line between rows.
pub(super) fn divider_ui(ui: &mut Ui) {
    let colours = theme::of(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), 9.0));
    draw::paint_divider(
        ui.painter(),
        rect.left() - 4.0,
        rect.right() + 4.0,
        rect.top() + 4.0,
        colours.border,
    );
}

/// A sentence inside a menu.
pub(super) fn note_ui(ui: &mut Ui, text: &str, color: Color32) {
    let width = ui.available_width() - 16.0;
    let top_left = ui.cursor().left_top() + vec2(8.0, 4.0);
    let placed = draw::paragraph_ui(ui, top_left, width, text, ink(theme::SMALL, color));
    ui.allocate_space(vec2(ui.available_width(), placed.height() + 8.0));
}

/// A menu whose right edge stands under the right edge of its button.
pub(super) const UNDER_RIGHT: RectAlign = RectAlign {
    parent: Align2::RIGHT_BOTTOM,
    child: Align2::RIGHT_TOP,
};

/// A menu whose left edge stands under the left edge of its button.
pub(super) const UNDER_LEFT: RectAlign = RectAlign {
    parent: Align2::LEFT_BOTTOM,
    child: Align2::LEFT_TOP,
};
