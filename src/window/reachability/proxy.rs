//! A tunnel or reverse proxy: its public address, and what it must be pointed at.

use egui::{Id, Key, Modifiers, Ui, vec2};

use super::{ReachState, code_ui, heading_ui, note_ui, words};
use crate::session::Command;
use crate::window::banner;
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::field::{self, Look};
use crate::window::install_panel::raised_segments_ui;
use crate::window::layout::{ColumnLayout, RectParts as _, RowLayout};
use crate::window::{icons, theme};
use crate::words::say;

/// Draws the section.
pub(super) fn proxy_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, own: &mut ReachState) {
    let colours = theme::of(ui);
    let reach = &cx.snapshot.endpoint.reach;
    heading_ui(ui, column, say().reach_proxy());
    if reach.public_url_at_start {
        let text = reach.public_url.as_deref().unwrap_or_default();
        column.label_ui(ui, 20.0, text, ink(theme::MONO, colours.text));
        note_ui(ui, column, say().reach_set_at_start(), colours.muted);
    } else {
        field_ui(ui, column, cx, own);
    }
    column.gap(10.0);
    let reach = &cx.snapshot.endpoint.reach;
    note_ui(ui, column, say().reach_proxy_why(), colours.muted);
    column.gap(6.0);
    let copy = Id::unique("copy upstream");
    code_ui(ui, column, &reach.upstream, copy, say().reach_copy_upstream());
    column.gap(12.0);

    let tools = words::tools(&reach.upstream, reach.public_url.as_deref().unwrap_or_default());
    let names: Vec<&str> = tools.iter().map(|tool| tool.name).collect();
    if let Some(chosen) = raised_segments_ui(ui, column.next(32.0), Id::unique("proxy tool"), &names, own.tool) {
        own.tool = chosen;
    }
    column.gap(8.0);
    if let Some(tool) = tools.get(own.tool) {
        let copy = Id::unique("copy proxy line").with(tool.name);
        code_ui(ui, column, &tool.lines, copy, say().reach_copy_line());
        column.gap(6.0);
        note_ui(ui, column, tool.caveat, colours.muted);
    }
}

fn field_id() -> Id {
    Id::unique("public address")
}

/// The field with its button, and what is said about it.
fn field_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>, own: &mut ReachState) {
    let colours = theme::of(ui);
    let current = cx.snapshot.endpoint.reach.public_url.clone().unwrap_or_default();
    let mut text = own.shown(&current);
    draw::paint_line(
        ui.painter(),
        column.next(16.0),
        say().reach_public_url(),
        ink(theme::SMALL_MEDIUM, colours.text),
    );

    let is_in_use = !current.is_empty() && text.trim() == current;
    let action = Button::new(
        ButtonKind::Secondary,
        Size::Normal,
        None,
        if is_in_use { say().reach_stop() } else { say().reach_use() },
    );
    column.gap(4.0);
    let mut row = RowLayout::new(column.next(32.0));
    let press = row.last(action.width(ui));
    row.gap_before_last(8.0);
    let outline = row.rest();
    let focused = ui.memory(|memory| memory.has_focus(field_id()));
    let look = match (&own.problem, focused) {
        (Some(_), _) => Look::Error,
        (None, true) => Look::Focus,
        (None, false) if ui.rect_contains_pointer(outline) => Look::Hover,
        (None, false) => Look::Rest,
    };
    field::paint_outline(ui, outline, look);
    let inner = outline.shrink2(vec2(10.0, 0.0));
    let line = field::LineOf {
        name: say().reach_public_url(),
        hint: words::PUBLIC_URL_HINT,
        hint_color: colours.faint,
        style: theme::MONO,
        secret: false,
    };
    let response = field::line_ui(ui, inner, field_id(), &mut text, &line);
    if response.changed() {
        own.typed(text.clone());
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    // Escape has already taken the keyboard away from the field; what was typed goes, the dialog stays.
    if response.lost_focus() && own.typed.is_some() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        own.forget();
    }
    let pressed = button::button_ui(ui, press, Id::unique("use public address"), &action).clicked();
    if pressed && is_in_use {
        cx.commands.push(Command::SetPublicUrl(None));
        own.typed = None;
    } else if pressed || entered && !is_in_use {
        cx.commands.extend(own.enter(&text, &current));
    }
    problem_ui(ui, column, own);
}

fn problem_ui(ui: &mut Ui, column: &mut ColumnLayout, own: &ReachState) {
    let colours = theme::of(ui);
    let Some(problem) = &own.problem else { return };
    column.gap(6.0);
    let icon = column.rest().top_left([16.0, 16.0]);
    draw::paint_icon(ui.painter(), icon, icons::X_CIRCLE, 16.0, colours.danger.solid);
    let text = banner::sentences(problem);
    let style = ink(theme::SMALL, colours.danger.text);
    let mut texts = column.inset(24.0, 0.0);
    texts.paragraph_ui(ui, &text, style);
    column.reach(texts.y());
}
