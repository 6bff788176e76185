//! Why no phone has come yet: likely causes, the likeliest first. Gone once a phone came.

use egui::{Id, Ui};

use super::{address_for_people, code_ui, words};
use crate::network::firewall::{Firewall, Passes};
use crate::session::Command;
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _};
use crate::window::{icons, theme};
use crate::words::say;

/// Padding of the card.
const PADDING: f32 = 16.0;
/// Where the texts begin: after the numbers.
const INDENT: f32 = 24.0;

/// Draws the card.
pub(super) fn causes_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let endpoint = &cx.snapshot.endpoint;
    // The ground is painted behind what decides its height.
    let ground = ui.painter().add(egui::Shape::Noop);
    let mut inner = column.inset(PADDING, PADDING);
    inner.gap(13.0);
    let head = inner.next(20.0);
    let icon = head.inset(-2.0, 0.0).left_part(20.0);
    draw::paint_icon(ui.painter(), icon, icons::INFO, 20.0, colours.accent_text);
    let text = say().reach_nobody_came(address_for_people(endpoint));
    draw::label_ui(ui, head.inset(INDENT, 0.0), &text, ink(theme::BODY_STRONG, colours.text));
    inner.gap(8.0);

    let mut list = CauseList { column: inner, number: 0 };
    if endpoint.reach.public_url.is_some() {
        for (title, how) in words::proxy_causes() {
            list.cause_ui(ui, title, how);
        }
    } else {
        firewalls_ui(ui, &mut list, cx);
        for (title, how) in words::causes() {
            list.cause_ui(ui, title, how);
        }
    }
    list.column.gap(5.0);
    let card = column.rest().with_max_y(list.column.y());
    draw::set_box(ui.painter(), ground, card, theme::RADIUS_CARD, colours.card, colours.border);
    column.reach(card.bottom());
}

/// The firewall comes first, as it is what one can do something about here; one that lets phones in comes as a word of comfort.
fn firewalls_ui(ui: &mut Ui, list: &mut CauseList, cx: &mut Cx<'_>) {
    let endpoint = &cx.snapshot.endpoint;
    match endpoint.reach.firewalls.as_deref() {
        None => list.plain_ui(ui, say().reach_looking_at_firewall()),
        Some([]) => list.plain_ui(ui, say().reach_no_firewall()),
        Some(firewalls) => {
            for firewall in firewalls {
                let how = words::firewall_how(firewall, endpoint.https_port, endpoint.http_port);
                list.cause_ui(ui, &words::firewall_title(firewall), &how);
                list.command_ui(ui, firewall);
                if firewall.can_be_opened && firewall.passes != Passes::Yes && list.open_ui(ui) {
                    cx.commands.push(Command::OpenFirewall);
                }
            }
        }
    }
}

/// A numbered list that grows downwards.
struct CauseList {
    column: ColumnLayout,
    number: usize,
}

impl CauseList {
    fn texts(&self) -> ColumnLayout {
        self.column.inset(INDENT, 0.0)
    }

    /// Goes on below these.
    fn go_on(&mut self, texts: ColumnLayout, gap: f32) {
        self.column.reach(texts.y());
        self.column.gap(gap);
    }

    fn cause_ui(&mut self, ui: &mut Ui, title: &str, how: &str) {
        let colours = theme::of(ui);
        self.number += 1;
        let number = self.column.rest().top_left([INDENT - 8.0, 20.0]);
        let text = format!("{}.", self.number);
        draw::paint_line(ui.painter(), number, &text, ink(theme::BODY, colours.faint));
        let mut texts = self.texts();
        texts.paragraph_ui(ui, title, ink(theme::BODY_MEDIUM, colours.text));
        texts.paragraph_ui(ui, how, ink(theme::SMALL, colours.muted));
        self.go_on(texts, 8.0);
    }

    fn plain_ui(&mut self, ui: &mut Ui, sentence: &str) {
        let mut texts = self.texts();
        texts.paragraph_ui(ui, sentence, ink(theme::SMALL, theme::of(ui).muted));
        self.go_on(texts, 8.0);
    }

    fn command_ui(&mut self, ui: &mut Ui, firewall: &Firewall) {
        if firewall.passes != Passes::Yes {
            let id = Id::unique("copy firewall").with(&firewall.command);
            let mut texts = self.texts();
            code_ui(ui, &mut texts, &firewall.command, id, say().reach_copy_command());
            self.go_on(texts, 10.0);
        }
    }

    /// The button that has the command entered; the system asks before it is.
    fn open_ui(&mut self, ui: &Ui) -> bool {
        let open = Button::new(ButtonKind::Secondary, Size::Compact, None, say().reach_open_firewall());
        let mut texts = self.texts();
        let place = texts.next(28.0).left_part(open.width(ui));
        self.go_on(texts, 10.0);
        button::button_ui(ui, place, Id::unique("open firewall"), &open).clicked()
    }
}
