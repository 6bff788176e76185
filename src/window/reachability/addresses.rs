//! The addresses of this computer: what each is, why it stands where it does, and whether a phone came through it.

use egui::{Id, Rect, Role, Sense, Ui, WidgetInfo};
use jiff::Timestamp;

use super::{heading_ui, is_named_by_certificate, note_ui, words};
use crate::network::{Interface, why};
use crate::session::{ChosenAddress, Command};
use crate::window::cx::Cx;
use crate::window::draw::{self, ink};
use crate::window::layout::{ColumnLayout, RectParts as _};
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

/// Draws the section.
pub(super) fn addresses_ui(ui: &mut Ui, column: &mut ColumnLayout, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let endpoint = &cx.snapshot.endpoint;
    heading_ui(ui, column, say().reach_addresses());
    if endpoint.interfaces.is_empty() {
        note_ui(ui, column, say().no_address(), colours.muted);
        return;
    }
    let fixed = if endpoint.reach.public_url.is_some() {
        Some(say().reach_behind_proxy())
    } else if endpoint.set_at_start {
        Some(say().reach_set_at_start())
    } else {
        is_named_by_certificate(cx.snapshot).then(|| say().named_by_certificate())
    };
    if let Some(why) = fixed {
        note_ui(ui, column, why, colours.muted);
        column.gap(6.0);
    }
    let mut chosen = Choice::Nothing;
    for row in rows(cx) {
        if row_ui(ui, column, &row, cx.now, &cx.zone) {
            chosen = row.choice;
        }
    }
    match chosen {
        Choice::Automatic => cx.commands.push(Command::ChooseAddress(None)),
        Choice::This(address) => cx.commands.push(Command::ChooseAddress(Some(address))),
        Choice::Nothing => {}
    }
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

/// Draws a row; whether it was clicked.
fn row_ui(ui: &mut Ui, column: &mut ColumnLayout, row: &AddressRow, now: Timestamp, zone: &jiff::tz::TimeZone) -> bool {
    let colours = theme::of(ui);
    let mut texts = column.inset(INDENT, 8.0);
    let why = ink(theme::SMALL, colours.muted);
    let why_height = draw::paragraph(ui.painter(), &row.why, why, texts.width()).size().y;
    let came = row.reached_at.map(|at| say().reach_phone_came(amounts::ago_inline(at, now, zone)));
    let came_height = if came.is_some() { 16.0 } else { 0.0 };
    let rect = column.next(8.0 + 20.0 + why_height + came_height + 8.0);
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
    let mark = rect.inset(6.0, 0.0).inset_y(10.0, 0.0).top_left([16.0, 16.0]);
    match row.mark {
        RowMark::Chosen => draw::paint_icon(ui.painter(), mark, icons::CHECK, 16.0, colours.accent_text),
        RowMark::Found => {
            ui.painter().circle_filled(mark.center(), 3.0, colours.success.solid);
        }
        RowMark::None => {}
    }
    texts.gap(8.0);
    first_line_ui(ui, texts.next(20.0), row);
    texts.paragraph_ui(ui, &row.why, why);
    if let Some(came) = came {
        texts.label_ui(ui, 16.0, &came, ink(theme::SMALL_MEDIUM, colours.success.text));
    }
    clicked
}

/// What it is, its kind, and at the right whether links have it.
fn first_line_ui(ui: &mut Ui, line: Rect, row: &AddressRow) {
    let colours = theme::of(ui);
    let mut rest = line;
    if let Some(in_links) = row.in_links {
        let placed = draw::label_ui(ui, line, in_links, ink(theme::SMALL_MEDIUM, colours.accent_text).right());
        rest = line.with_max_x(placed.left() - 12.0);
    }
    let style = if row.choice == Choice::Automatic {
        theme::BODY
    } else {
        theme::MONO
    };
    let placed = draw::label_ui(ui, rest, &row.what, ink(style, colours.text));
    let beside = rest.with_min_x(placed.right() + 10.0);
    if !row.kind.is_empty() && beside.width() > 24.0 {
        draw::label_ui(ui, beside, &row.kind, ink(theme::SMALL, colours.faint));
    }
}
