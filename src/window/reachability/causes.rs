//! Why no phone has come yet: likely causes, the likeliest first. Gone once a phone came.

use egui::{Id, Rect, Ui, pos2};

use super::{address_for_people, code_ui, words};
use crate::network::firewall::{Firewall, Passes};
use crate::session::Command;
use crate::window::button::{self, Button, ButtonKind, Size};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::{icons, theme};
use crate::words::say;

/// Padding of the card.
const PADDING: f32 = 16.0;
/// Where the texts begin: after the numbers.
const INDENT: f32 = 24.0;

/// Draws the card; returns its bottom.
pub(super) fn causes_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>) -> f32 {
    let colours = theme::of(ui);
    let endpoint = &cx.snapshot.endpoint;
    // The ground is painted behind what decides its height.
    let ground = ui.painter().add(egui::Shape::Noop);
    let column = draw::inset(place, PADDING, PADDING);
    let mut y = place.top() + 13.0;
    let icon = draw::at(column.left() - 2.0, y, 20.0, 20.0);
    draw::paint_icon(ui.painter(), icon, icons::INFO, 20.0, colours.accent_text);
    let title = draw::at(column.left() + INDENT, y, column.width() - INDENT, 20.0);
    let text = say().reach_nobody_came(address_for_people(endpoint));
    draw::label_ui(ui, title, &text, ink(theme::BODY_STRONG, colours.text));
    y = title.bottom() + 8.0;

    let mut list = CauseList { column, number: 0, y };
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
    let card = Rect::from_min_max(place.min, pos2(place.right(), list.y + 5.0));
    draw::set_box(ui.painter(), ground, card, theme::RADIUS_CARD, colours.card, colours.border);
    card.bottom()
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
    column: Rect,
    number: usize,
    y: f32,
}

impl CauseList {
    fn text(&self) -> Rect {
        draw::at(self.column.left() + INDENT, self.y, self.column.width() - INDENT, 0.0)
    }

    fn cause_ui(&mut self, ui: &mut Ui, title: &str, how: &str) {
        let colours = theme::of(ui);
        self.number += 1;
        let number = draw::at(self.column.left(), self.y, INDENT - 8.0, 20.0);
        let text = format!("{}.", self.number);
        draw::paint_line(ui.painter(), number, &text, ink(theme::BODY, colours.faint));
        let text = self.text();
        let first = draw::paragraph_ui(ui, text.min, text.width(), title, ink(theme::BODY_MEDIUM, colours.text));
        let at = pos2(text.left(), first.bottom());
        let second = draw::paragraph_ui(ui, at, text.width(), how, ink(theme::SMALL, colours.muted));
        self.y = second.bottom() + 8.0;
    }

    fn plain_ui(&mut self, ui: &mut Ui, sentence: &str) {
        let text = self.text();
        let style = ink(theme::SMALL, theme::of(ui).muted);
        self.y = draw::paragraph_ui(ui, text.min, text.width(), sentence, style).bottom() + 8.0;
    }

    fn command_ui(&mut self, ui: &mut Ui, firewall: &Firewall) {
        if firewall.passes != Passes::Yes {
            let id = Id::unique("copy firewall").with(&firewall.command);
            self.y = code_ui(ui, self.text(), &firewall.command, id, say().reach_copy_command()) + 10.0;
        }
    }

    /// The button that has the command entered; the system asks before it is.
    fn open_ui(&mut self, ui: &Ui) -> bool {
        let open = Button::new(ButtonKind::Secondary, Size::Compact, None, say().reach_open_firewall());
        let place = draw::at(self.text().left(), self.y, open.width(ui), 28.0);
        self.y = place.bottom() + 10.0;
        button::button_ui(ui, place, Id::unique("open firewall"), &open).clicked()
    }
}
