//! Settings › About: version, shortcuts, and diagnostics that hold nobody's name.

use std::fmt::Write as _;

use egui::{Id, KeyboardShortcut, Modifiers, Sense, Ui, vec2};

use super::rows;
use crate::session::{EndpointStatus, Snapshot};
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _};
use crate::window::{icons, keys, logo, theme, words};
use crate::words::say;

/// Draws the section.
pub(super) fn about_ui(ui: &mut Ui, cx: &Cx<'_>) {
    head_ui(ui, cx);
    rows::label_ui(ui, say().about_shortcuts());
    rows::group_ui(ui, |ui| {
        ui.add_space(6.0);
        for (name, shortcut) in shortcuts() {
            shortcut_ui(ui, name, shortcut);
        }
        ui.add_space(6.0);
    });
    let colours = theme::of(ui);
    rows::text_ui(ui, say().about_diagnostics_why(), ink(theme::SMALL, colours.muted));
    ui.add_space(8.0);
    rows::text_ui(ui, say().about_licences(), ink(theme::SMALL, colours.muted));
}

fn head_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let colours = theme::of(ui);
    let copy = Button::new(ButtonKind::Secondary, Size::Normal, None, say().about_copy());
    let width = copy.width(ui).ceil();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 56.0), Sense::hover());
    logo::paint_logo(ui.painter(), rect.left_part(56.0));
    let mut texts = ColumnLayout::new(rect.inset(72.0, width + 16.0));
    texts.gap(4.0);
    texts.label_ui(ui, 28.0, words::AIRLIFT, ink(theme::TITLE, colours.text));
    texts.gap(2.0);
    texts.label_ui(ui, 18.0, &system(), ink(theme::SMALL, colours.muted));
    let id = Id::unique("copy diagnostics");
    let place = rect.middle_right([width, 32.0]);
    let copied = Button {
        icon: Some(icons::CHECK),
        ..copy
    };
    let shown = if button::was_copied(ui, id) { copied } else { copy };
    if button::button_ui(ui, place, id, &shown).clicked() {
        button::copy(ui, id, &diagnostics(cx.snapshot));
    }
    ui.add_space(20.0);
}

/// Version and system, such as `0.2.0 (1a2b3c4d5) · linux x86_64`.
fn system() -> String {
    format!("{} · {} {}", crate::VERSION, std::env::consts::OS, std::env::consts::ARCH)
}

/// Every shortcut with what it does.
fn shortcuts() -> [(&'static str, KeyboardShortcut); 15] {
    let plain = |key| KeyboardShortcut::new(Modifiers::NONE, key);
    [
        (say().choose_builds(), keys::OPEN),
        (say().watch_folder_title(), keys::WATCH),
        (say().search(), keys::SEARCH),
        (say().about_tabs(), KeyboardShortcut::new(Modifiers::COMMAND, egui::Key::Num1)),
        (say().about_rename(), keys::RENAME),
        (say().copy_link(), keys::COPY_LINK),
        (say().full_screen(), keys::FULL_SCREEN),
        (say().publishing_open(), keys::PUBLISH),
        (say().undo(), keys::UNDO),
        (say().redo(), keys::REDO),
        (say().settings(), keys::SETTINGS),
        (say().about_larger(), KeyboardShortcut::new(Modifiers::COMMAND, egui::Key::Plus)),
        (say().about_smaller(), KeyboardShortcut::new(Modifiers::COMMAND, egui::Key::Minus)),
        (say().about_shortcuts(), plain(egui::Key::F1)),
        (say().close(), plain(egui::Key::Escape)),
    ]
}

fn shortcut_ui(ui: &mut Ui, name: &str, shortcut: KeyboardShortcut) {
    let colours = theme::of(ui);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::hover());
    let keys = ui.ctx().format_shortcut(&shortcut);
    let keys = if shortcut.logical_key == egui::Key::Num1 {
        keys.replace('1', "1…6")
    } else {
        keys
    };
    let width = draw::width(ui.painter(), &keys, theme::SMALL_MEDIUM) + 14.0;
    let cap = row.inset(0.0, 16.0).inset_y(4.0, 0.0).top_right([width, 20.0]);
    draw::paint_box(ui.painter(), cap, 4, colours.raised, colours.border_strong);
    draw::paint_line(ui.painter(), cap, &keys, ink(theme::SMALL_MEDIUM, colours.muted).center());
    let text = row.inset(16.0, width + 32.0);
    let placed = draw::paint_line(ui.painter(), text, name, ink(theme::BODY, colours.text));
    draw::read_out(ui, placed, &format!("{name}: {keys}"));
}

/// What helps to find a fault, and nothing that names a person, a build, a phone or an address.
fn diagnostics(snapshot: &Snapshot) -> String {
    let endpoint = &snapshot.endpoint;
    let status = match &endpoint.status {
        EndpointStatus::Running => "running".to_owned(),
        EndpointStatus::Starting => "starting".to_owned(),
        EndpointStatus::NoNetwork => "no network".to_owned(),
        EndpointStatus::Failed(problem) => format!("failed: {}", problem.code),
    };
    let kinds: Vec<String> = endpoint
        .interfaces
        .iter()
        .map(|interface| format!("{:?}", interface.kind))
        .collect();
    let notices: Vec<&str> = snapshot
        .notices
        .iter()
        .filter_map(|notice| Some(notice.problem.as_ref()?.code.as_ref()))
        .collect();
    let mut text = String::new();
    let mut line = |name: &str, value: &dyn std::fmt::Display| _ = writeln!(text, "{name}: {value}");
    line("Airlift", &system());
    line("Language", &say().language().tag());
    line("Size", &snapshot.settings.size_percent);
    line("Endpoint", &status);
    line("Ports", &format!("{} {}", endpoint.https_port, endpoint.http_port));
    line("Interfaces", &kinds.join(", "));
    line("Public URL", &endpoint.reach.public_url.is_some());
    line("Own certificate", &snapshot.certificate.as_ref().is_some_and(|view| view.brought));
    line("Builds", &snapshot.builds.len());
    line("Phones", &snapshot.phones.len());
    line("Notices", &notices.join(", "));
    text
}
