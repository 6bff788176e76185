//! A tunnel or reverse proxy: its public address, and what it must be pointed at.

use egui::{Id, Key, Modifiers, Rect, Ui, vec2};

use super::{ReachState, code_ui, heading_ui, note_ui, words};
use crate::session::Command;
use crate::window::banner;
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::field::{self, Look};
use crate::window::install_panel::raised_segments_ui;
use crate::window::{icons, theme};
use crate::words::say;

/// Draws the section; returns its bottom.
pub(super) fn proxy_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>, own: &mut ReachState) -> f32 {
    let colours = theme::of(ui);
    let reach = &cx.snapshot.endpoint.reach;
    let at = |y: f32| draw::at(place.left(), y, place.width(), 0.0);
    let mut y = heading_ui(ui, place, say().reach_proxy());
    if reach.public_url_at_start {
        let url = draw::at(place.left(), y, place.width(), 20.0);
        let text = reach.public_url.as_deref().unwrap_or_default();
        draw::label_ui(ui, url, text, ink(theme::MONO, colours.text));
        y = note_ui(ui, at(url.bottom()), say().reach_set_at_start(), colours.muted) + 10.0;
    } else {
        y = field_ui(ui, at(y), cx, own) + 10.0;
    }
    let reach = &cx.snapshot.endpoint.reach;
    y = note_ui(ui, at(y), say().reach_proxy_why(), colours.muted) + 6.0;
    let copy = Id::unique("copy upstream");
    y = code_ui(ui, at(y), &reach.upstream, copy, say().reach_copy_upstream()) + 12.0;

    let tools = words::tools(&reach.upstream, reach.public_url.as_deref().unwrap_or_default());
    let names: Vec<&str> = tools.iter().map(|tool| tool.name).collect();
    let track = draw::at(place.left(), y, place.width(), 32.0);
    if let Some(chosen) = raised_segments_ui(ui, track, Id::unique("proxy tool"), &names, own.tool) {
        own.tool = chosen;
    }
    y = track.bottom() + 8.0;
    if let Some(tool) = tools.get(own.tool) {
        let copy = Id::unique("copy proxy line").with(tool.name);
        y = code_ui(ui, at(y), &tool.lines, copy, say().reach_copy_line()) + 6.0;
        y = note_ui(ui, at(y), tool.caveat, colours.muted);
    }
    y
}

fn field_id() -> Id {
    Id::unique("public address")
}

/// The field with its button; returns the bottom of what is said about it.
fn field_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>, own: &mut ReachState) -> f32 {
    let colours = theme::of(ui);
    let current = cx.snapshot.endpoint.reach.public_url.clone().unwrap_or_default();
    let mut text = own.shown(&current);
    let label = draw::at(place.left(), place.top(), place.width(), 16.0);
    draw::paint_line(
        ui.painter(),
        label,
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
    let top = label.bottom() + 4.0;
    let press = draw::at(place.right() - action.width(ui), top, action.width(ui), 32.0);
    let outline = Rect::from_min_max(egui::pos2(place.left(), top), egui::pos2(press.left() - 8.0, top + 32.0));
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
    problem_ui(ui, outline, place.width(), own)
}

fn problem_ui(ui: &mut Ui, outline: Rect, width: f32, own: &ReachState) -> f32 {
    let colours = theme::of(ui);
    let Some(problem) = &own.problem else {
        return outline.bottom();
    };
    let top = outline.bottom() + 6.0;
    let icon = draw::at(outline.left(), top, 16.0, 16.0);
    draw::paint_icon(ui.painter(), icon, icons::X_CIRCLE, 16.0, colours.danger.solid);
    let text = banner::sentences(problem);
    let style = ink(theme::SMALL, colours.danger.text);
    draw::paragraph_ui(ui, egui::pos2(outline.left() + 24.0, top), width - 24.0, &text, style).bottom()
}
