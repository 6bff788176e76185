//! The addresses of this computer: what each is, why it stands where it does, and whether a phone came through it.

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo, pos2};
use jiff::Timestamp;

use super::{heading_ui, is_named_by_certificate, note_ui, words};
use crate::network::{Interface, why};
use crate::session::{ChosenAddress, Command};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::{amounts, icons, phrases, theme};
use crate::words::say;

/// Where the texts of a row begin: after the mark.
const INDENT: f32 = 28.0;

/// One row.
struct AddressRow {
    /// In mono.
    what: String,
    /// Beside it.
    kind: String,
    /// Below.
    why: String,
    /// When a phone last came through it.
    reached_at: Option<Timestamp>,
    mark: RowMark,
    in_links: Option<&'static str>,
    choice: Choice,
}

/// What choosing a row asks for.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Choice {
    /// Airlift chooses.
    Automatic,
    /// This stands in links.
    This(ChosenAddress),
    /// Nothing can be chosen.
    Nothing,
}

/// The mark at the left of a row.
#[derive(Clone, Copy, Eq, PartialEq)]
enum RowMark {
    Chosen,
    Found,
    None,
}

/// Draws the section; returns its bottom.
pub(super) fn addresses_ui(ui: &mut Ui, place: Rect, cx: &mut Cx<'_>) -> f32 {
    let colours = theme::of(ui);
    let endpoint = &cx.snapshot.endpoint;
    let mut y = heading_ui(ui, place, say().reach_addresses());
    let at = |y: f32| draw::at(place.left(), y, place.width(), 0.0);
    if endpoint.interfaces.is_empty() {
        return note_ui(ui, at(y), say().no_address(), colours.muted);
    }
    if endpoint.reach.public_url.is_some() {
        y = note_ui(ui, at(y), say().reach_behind_proxy(), colours.muted) + 6.0;
    } else if endpoint.set_at_start {
        y = note_ui(ui, at(y), say().reach_set_at_start(), colours.muted) + 6.0;
    } else if is_named_by_certificate(cx.snapshot) {
        y = note_ui(ui, at(y), say().named_by_certificate(), colours.muted) + 6.0;
    }
    let mut chosen = Choice::Nothing;
    for row in rows(cx) {
        let (bottom, clicked) = row_ui(ui, at(y), &row, cx.now, &cx.zone);
        y = bottom;
        if clicked {
            chosen = row.choice;
        }
    }
    match chosen {
        Choice::Automatic => cx.commands.push(Command::ChooseAddress(None)),
        Choice::This(address) => cx.commands.push(Command::ChooseAddress(Some(address))),
        Choice::Nothing => {}
    }
    y
}

fn rows(cx: &Cx<'_>) -> Vec<AddressRow> {
    let endpoint = &cx.snapshot.endpoint;
    let reach = &endpoint.reach;
    let may_choose = !endpoint.set_at_start && reach.public_url.is_none() && !is_named_by_certificate(cx.snapshot);
    let links_here = reach.public_url.is_none();
    let mut rows = Vec::new();
    if may_choose {
        rows.push(AddressRow {
            what: say().reach_airlift_chooses().to_owned(),
            kind: String::new(),
            why: say().reach_airlift_chooses_why().to_owned(),
            reached_at: None,
            mark: if endpoint.chosen_by_hand { RowMark::None } else { RowMark::Chosen },
            in_links: None,
            choice: Choice::Automatic,
        });
    }
    let who_chose = match (endpoint.set_at_start, endpoint.chosen_by_hand) {
        (true, _) => say().reach_in_links(),
        (false, true) => say().reach_in_links_by_hand(),
        (false, false) => say().reach_in_links_found(),
    };
    for interface in &endpoint.interfaces {
        let current = links_here && endpoint.current == Some(interface.ip) && !reach.name_chosen;
        rows.push(AddressRow {
            what: interface.ip.to_string(),
            kind: kind(interface),
            why: words::reason(interface, why(interface, &endpoint.interfaces)),
            reached_at: reach.reached.iter().find(|(ip, _)| *ip == interface.ip).map(|(_, at)| *at),
            mark: match (current, endpoint.chosen_by_hand && may_choose) {
                (true, true) => RowMark::Chosen,
                (true, false) => RowMark::Found,
                (false, _) => RowMark::None,
            },
            in_links: current.then_some(who_chose),
            choice: if may_choose {
                Choice::This(ChosenAddress::Ip(interface.ip))
            } else {
                Choice::Nothing
            },
        });
    }
    if let Some(name) = reach.local_name.as_ref().filter(|_| may_choose) {
        rows.push(AddressRow {
            what: name.clone(),
            kind: String::new(),
            why: say().reach_name_why().to_owned(),
            reached_at: None,
            mark: if reach.name_chosen { RowMark::Chosen } else { RowMark::None },
            in_links: reach.name_chosen.then_some(say().reach_in_links_by_hand()),
            choice: Choice::This(ChosenAddress::LocalName),
        });
    }
    rows
}

fn kind(interface: &Interface) -> String {
    format!("{} · {}", phrases::interface_kind(interface.kind), interface.name)
}

/// Draws a row; returns its bottom, and whether it was clicked.
fn row_ui(ui: &mut Ui, place: Rect, row: &AddressRow, now: Timestamp, zone: &jiff::tz::TimeZone) -> (f32, bool) {
    let colours = theme::of(ui);
    let text = draw::inset(place, INDENT, 8.0);
    let why = ink(theme::SMALL, colours.muted);
    let why_height = draw::paragraph(ui.painter(), &row.why, why, text.width()).size().y;
    let came = row.reached_at.map(|at| say().reach_phone_came(amounts::ago_inline(at, now, zone)));
    let came_height = if came.is_some() { 16.0 } else { 0.0 };
    let rect = draw::at(
        place.left(),
        place.top(),
        place.width(),
        8.0 + 20.0 + why_height + came_height + 8.0,
    );
    let mut clicked = false;
    if row.choice != Choice::Nothing {
        let id = Id::unique("reach address").with(&row.what);
        let response = ui.interact(rect, id, Sense::click());
        let spoken = if row.choice == Choice::Automatic {
            say().reach_let_airlift_choose().to_owned()
        } else {
            say().reach_use_in_links(&row.what)
        };
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, row.mark == RowMark::Chosen, &spoken));
        if response.hovered() {
            draw::paint_fill(ui.painter(), rect, theme::RADIUS_SMALL, colours.hover);
        }
        draw::focus_ring(ui, &response, rect.shrink(2.0), theme::RADIUS_SMALL);
        clicked = response.clicked();
    }
    let mark = draw::at(rect.left() + 6.0, rect.top() + 10.0, 16.0, 16.0);
    match row.mark {
        RowMark::Chosen => draw::paint_icon(ui.painter(), mark, icons::CHECK, 16.0, colours.accent_text),
        RowMark::Found => {
            ui.painter().circle_filled(mark.center(), 3.0, colours.success.solid);
        }
        RowMark::None => {}
    }
    first_line_ui(ui, draw::at(text.left(), rect.top() + 8.0, text.width(), 20.0), row);
    let below = draw::paragraph_ui(ui, pos2(text.left(), rect.top() + 28.0), text.width(), &row.why, why);
    if let Some(came) = came {
        let line = draw::at(text.left(), below.bottom(), text.width(), 16.0);
        draw::label_ui(ui, line, &came, ink(theme::SMALL_MEDIUM, colours.success.text));
    }
    (rect.bottom(), clicked)
}

/// What it is, its kind, and at the right whether links have it.
fn first_line_ui(ui: &mut Ui, line: Rect, row: &AddressRow) {
    let colours = theme::of(ui);
    let mut right = line.right();
    if let Some(in_links) = row.in_links {
        let placed = draw::label_ui(ui, line, in_links, ink(theme::SMALL_MEDIUM, colours.accent_text).right());
        right = placed.left() - 12.0;
    }
    let rest = Rect::from_min_max(line.min, pos2(right, line.bottom()));
    let style = if row.choice == Choice::Automatic {
        theme::BODY
    } else {
        theme::MONO
    };
    let placed = draw::label_ui(ui, rest, &row.what, ink(style, colours.text));
    let beside = Rect::from_min_max(pos2(placed.right() + 10.0, line.top()), rest.max);
    if !row.kind.is_empty() && beside.width() > 24.0 {
        draw::label_ui(ui, beside, &row.kind, ink(theme::SMALL, colours.faint));
    }
}
