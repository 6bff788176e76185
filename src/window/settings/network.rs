//! Settings › Network: ports, where the install page stands, and the doors to addresses and certificate.

use egui::{Id, Key, Ui};

use super::rows::{self, SettingRow};
use crate::session::Command;
use crate::window::cx::Cx;
use crate::window::field::{self, LineOf, Look};
use crate::window::layout::RectParts as _;
use crate::window::shell::Overlay;
use crate::window::theme;
use crate::words::say;

/// Ports that are being typed.
#[derive(Default)]
pub(super) struct TypedPorts {
    https: Option<String>,
    http: Option<String>,
}

/// Draws the section.
pub(super) fn network_ui(ui: &mut Ui, cx: &mut Cx<'_>, typed: &mut TypedPorts) {
    let settings = cx.snapshot.settings.clone();
    rows::label_ui(ui, say().settings_ports());
    rows::group_ui(ui, |ui| {
        let note = say().settings_https_port_why();
        if let Some(port) = port_ui(ui, say().settings_https_port(), note, settings.https_port, &mut typed.https) {
            cx.commands.push(Command::SetPorts(port, settings.http_port));
        }
        rows::divider_ui(ui);
        let note = say().settings_http_port_why();
        if let Some(port) = port_ui(ui, say().settings_http_port(), note, settings.http_port, &mut typed.http) {
            cx.commands.push(Command::SetPorts(settings.https_port, port));
        }
        rows::divider_ui(ui);
        let is_on = settings.https_pages_only;
        if rows::switch_ui(ui, say().settings_pages_only(), say().settings_pages_only_why(), is_on) {
            cx.commands.push(Command::SetPagesOnly(!is_on));
        }
    });
    rows::label_ui(ui, say().settings_reach());
    rows::group_ui(ui, |ui| {
        if rows::button_ui(ui, say().reachability(), say().settings_reach_why(), say().settings_open()) {
            cx.shell.open(Overlay::Reach);
        }
        rows::divider_ui(ui);
        if rows::button_ui(
            ui,
            say().certificate_title(),
            say().settings_certificate_why(),
            say().settings_open(),
        ) {
            cx.shell.open(Overlay::Certificate);
        }
    });
}

/// A row with a port; the new one once it was confirmed by Enter or by going elsewhere. Escape puts the old one back.
fn port_ui(ui: &mut Ui, name: &str, note: &str, port: u16, typed: &mut Option<String>) -> Option<u16> {
    let parsed = |text: &str| text.trim().parse::<u16>().ok().filter(|port| *port > 0);
    let is_wrong = typed.as_ref().is_some_and(|text| parsed(text).is_none());
    let note = if is_wrong { say().settings_port_wrong() } else { note };
    let row = SettingRow {
        is_wrong,
        ..SettingRow::new(name, note, 88.0, 32.0)
    };
    row.ui(ui, |ui, rect| {
        let id = Id::unique("port").with(name);
        let has_focus = ui.memory(|memory| memory.has_focus(id));
        let look = match (is_wrong, has_focus) {
            (true, _) => Look::Error,
            (false, true) => Look::Focus,
            (false, false) => Look::Rest,
        };
        field::paint_outline(ui, rect, look);
        let mut text = typed.clone().unwrap_or_else(|| port.to_string());
        let line = LineOf {
            name,
            hint: "",
            hint_color: theme::of(ui).faint,
            style: theme::MONO,
            secret: false,
        };
        let response = field::line_ui(ui, rect.inset(10.0, 10.0), id, &mut text, &line);
        if response.changed() {
            *typed = Some(text);
        }
        if has_focus && ui.input(|input| input.key_pressed(Key::Escape)) {
            *typed = None;
            return None;
        }
        if response.lost_focus() {
            return typed.take().as_deref().and_then(parsed).filter(|new| *new != port);
        }
        None
    })
}
