//! Reachability: which address phones use and why, what may keep them away, the name on the network, and proxies.

mod addresses;
mod causes;
mod name;
mod proxy;
pub(super) mod words;

use egui::{Id, Rect, ScrollArea, Ui, vec2};

use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{ColumnLayout, RectParts as _};
use super::shell::Overlay;
use super::{button, dialog, theme};
use crate::finding::Problem;
use crate::session::{Command, EndpointView, PublicUrl, Snapshot, problem};
use crate::words::say;

/// Width of the dialog, and its largest height.
const WIDTH: f32 = 640.0;
const HEIGHT: f32 = 720.0;
/// Between sections.
const GAP: f32 = 20.0;

/// What only this dialog knows.
#[derive(Default)]
pub(super) struct ReachState {
    /// The public address as it is typed; `None` while nobody types.
    typed: Option<String>,
    /// What is wrong with it.
    problem: Option<Problem>,
    /// The proxy whose lines are shown.
    tool: usize,
}

impl ReachState {
    /// The public address as it is typed, or the one in use.
    fn shown(&self, current: &str) -> String {
        self.typed.clone().unwrap_or_else(|| current.to_owned())
    }

    /// The person typed.
    fn typed(&mut self, text: String) {
        self.typed = Some(text);
        self.problem = None;
    }

    /// What was typed goes.
    fn forget(&mut self) {
        self.problem = None;
        self.typed = None;
    }

    /// What was typed is to be used: the command, unless something is wrong with it, which is kept to be said.
    fn enter(&mut self, text: &str, current: &str) -> Option<Command> {
        if text.trim().is_empty() && !current.is_empty() {
            self.typed = None;
            return Some(Command::SetPublicUrl(None));
        }
        match PublicUrl::parse(text) {
            Ok(url) => {
                self.typed = None;
                Some(Command::SetPublicUrl(Some(url.to_string())))
            }
            Err(cause) => {
                self.problem = Some(problem::of_public_url(&cause));
                None
            }
        }
    }
}

/// Opens the dialog, and lets the session look at the firewall anew.
pub(super) fn open(cx: &mut Cx<'_>) {
    cx.shell.open(Overlay::Reach);
    cx.commands.push(Command::LookAtFirewall);
}

/// The address that links have, for sentences: the host alone where there is no proxy.
pub(super) fn address_for_people(endpoint: &EndpointView) -> &str {
    endpoint.reach.public_url.as_deref().unwrap_or(&endpoint.host)
}

/// A certificate that was brought says which name links have: addresses cannot be chosen.
pub(super) fn is_named_by_certificate(snapshot: &Snapshot) -> bool {
    snapshot.certificate.as_ref().is_some_and(|certificate| certificate.brought)
}

/// Shows the dialog while it is open.
pub(super) fn reach_dialog_ui(ui: &Ui, cx: &mut Cx<'_>, own: &mut ReachState) {
    if !cx.shell.shows(Overlay::Reach) {
        return;
    }
    if cx.shell.begins() {
        *own = ReachState::default();
    }
    let mut close = false;
    close |= dialog::dialog_ui(ui, "reachability", vec2(WIDTH, HEIGHT), |ui, rect| {
        let beside = words::phones_open(&cx.snapshot.endpoint);
        close |= dialog::title_ui(ui, rect, say().reachability(), &beside);
        let body = rect.inset(1.0, 1.0).inset_y(52.0, 1.0);
        let mut child = draw::clipped_child(ui, body, Id::unique("reachability body"));
        ScrollArea::vertical()
            .id_salt("reachability")
            .auto_shrink(false)
            .show(&mut child, |ui| sections_ui(ui, body, cx, own));
    });
    if close {
        cx.shell.close();
    }
}

fn sections_ui(ui: &mut Ui, body: Rect, cx: &mut Cx<'_>, own: &mut ReachState) {
    // The body begins inside the outline; the title does not.
    let inner = body.inset(dialog::PADDING - 1.0, dialog::PADDING - 1.0);
    let mut column = ColumnLayout::new(inner.with_min_y(ui.max_rect().top()));
    column.gap(4.0);
    let reach = &cx.snapshot.endpoint.reach;
    let nobody = reach.links_reached_at.is_none() && reach.waiting_since.is_some();
    addresses::addresses_ui(ui, &mut column, cx);
    column.gap(GAP);
    if nobody {
        causes::causes_ui(ui, &mut column, cx);
        column.gap(GAP);
    }
    name::name_ui(ui, &mut column, cx);
    column.gap(GAP);
    proxy::proxy_ui(ui, &mut column, cx, own);
    column.gap(dialog::PADDING);
    column.scrolled_ui(ui);
}

/// The title of a section.
fn heading_ui(ui: &mut Ui, column: &mut ColumnLayout, text: &str) {
    column.label_ui(ui, 20.0, text, ink(theme::HEADING, theme::of(ui).text));
    column.gap(6.0);
}

/// A small sentence.
fn note_ui(ui: &mut Ui, column: &mut ColumnLayout, text: &str, color: egui::Color32) {
    column.paragraph_ui(ui, text, ink(theme::SMALL, color));
}

/// Lines to be copied, on a sunken ground.
fn code_ui(ui: &mut Ui, column: &mut ColumnLayout, text: &str, id: Id, copy_name: &str) {
    let colours = theme::of(ui);
    // Beside the lines: the padding, and the button that copies them.
    let lines = column.inset(12.0, 12.0 + 32.0);
    let style = ink(theme::MONO_SMALL, colours.text);
    let height = draw::paragraph(ui.painter(), text, style, lines.width()).size().y.max(20.0) + 16.0;
    let ground = column.next(height);
    draw::paint_box(ui.painter(), ground, theme::RADIUS, colours.sunken, colours.border);
    ColumnLayout::new(lines.rest().inset_y(8.0, 0.0)).paragraph_ui(ui, text, style);
    let copy = ground.shrink(4.0).top_right([28.0, 28.0]);
    button::copy_button_ui(ui, copy, id, text, copy_name);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_is_none_is_not_used_and_its_problem_goes_with_the_next_letter() {
        let mut own = ReachState::default();
        assert_eq!(own.shown("https://in.use"), "https://in.use");
        own.typed("not an address".to_owned());
        assert_eq!(own.enter("not an address", ""), None);
        assert!(own.problem.is_some());
        own.typed("https://builds.example.com".to_owned());
        assert!(own.problem.is_none());
        assert_eq!(own.shown("https://in.use"), "https://builds.example.com");
        let command = own.enter("https://builds.example.com", "");
        assert_eq!(command, Some(Command::SetPublicUrl(Some("https://builds.example.com".to_owned()))));
        assert_eq!(own.enter("", "https://builds.example.com"), Some(Command::SetPublicUrl(None)));
        own.typed("https://other".to_owned());
        own.forget();
        assert_eq!(own.shown("https://in.use"), "https://in.use");
    }
}
