//! The top bar: logo, name, where phones reach us, and settings.

use egui::{Id, Rect, Sense, Ui, WidgetInfo, vec2};

use super::button::{self, IconButton};
use super::cx::Cx;
use super::draw::{self, ink};
use super::layout::{RectParts as _, RowLayout};
use super::shell::Overlay;
use super::{amounts, banner, doctor, icons, logo, menu, phrases, publish, reachability, self_test, theme, words};
use crate::network::Interface;
use crate::session::{CertificateView, ChosenAddress, Command, EndpointStatus};
use crate::words::say;

/// What the endpoint's menu needs around its list of addresses: titles, fingerprint, dialogs and distance from the window's edge.
const BELOW_ADDRESSES: f32 = 276.0;

/// Draws the top bar.
pub(super) fn top_bar_ui(ui: &mut Ui, bar: Rect, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let mut row = RowLayout::new(bar.inset(16.0, 12.0));
    logo::paint_logo(ui.painter(), row.next(22.0).inset_y(13.0, 0.0).top_part(22.0));
    row.gap(10.0);
    draw::label_ui(ui, row.next(120.0), words::AIRLIFT, ink(theme::HEADING, colours.text));
    let gear = row.last(32.0).middle([32.0, 32.0]);
    let place = bar.with_max_x(gear.left() - 4.0);
    let endpoint = endpoint_ui(ui, place, cx);
    publish::bar_ui(ui, bar, endpoint.left(), cx);
    let settings = IconButton {
        icon: icons::GEAR_SIX,
        size: 18.0,
        name: say().settings(),
        hover: colours.frame_hover,
    };
    let response = button::icon_button_ui(ui, gear, Id::unique("settings"), &settings);
    if response.clicked() {
        cx.shell.open(Overlay::Settings(None));
    }
}

/// The button that says where phones reach us, at the right of the bar; returns where it stands.
fn endpoint_ui(ui: &Ui, bar: Rect, cx: &mut Cx<'_>) -> Rect {
    let colours = theme::of(ui);
    let endpoint = &cx.snapshot.endpoint;
    let serving = !cx.snapshot.builds.is_empty();
    let sentence = phrases::endpoint_sentence(endpoint, serving);
    let address = match &endpoint.reach.public_url {
        Some(url) => url.strip_prefix("https://").unwrap_or(url).to_owned(),
        None if endpoint.host.is_empty() => String::new(),
        None => format!("{}:{}", endpoint.host, endpoint.https_port),
    };
    let room = (bar.width() - 180.0 - publish::bar_width(ui, cx)).max(0.0);
    let address_width = if address.is_empty() {
        0.0
    } else {
        // A public address may be as long as it likes; the sentence beside it is what one reads first.
        draw::width(ui.painter(), &address, theme::MONO).min((room - 58.0) * 0.6) + 8.0
    };
    let sentence_width = draw::width(ui.painter(), &sentence, theme::BODY_MEDIUM).min(room - address_width - 58.0);
    let width = 12.0 + 8.0 + 8.0 + sentence_width + address_width + 8.0 + 12.0 + 10.0;
    let rect = bar.with_min_x((bar.right() - width).round()).middle_left([width, 32.0]);
    let response = ui.interact(rect, Id::unique("endpoint"), Sense::click());
    let spoken = format!("{sentence} {address}");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, spoken.trim_end()));
    if response.hovered() || egui::Popup::is_id_open(ui.ctx(), egui::Popup::default_response_id(&response)) {
        draw::paint_fill(ui.painter(), rect, theme::RADIUS, colours.frame_hover);
    }
    let mut row = RowLayout::new(rect.inset(12.0, 10.0));
    let mark = row.next(8.0).middle([8.0, 8.0]);
    row.gap(8.0);
    match endpoint.status {
        EndpointStatus::Running if endpoint.strained => draw::paint_triangle(ui.painter(), mark, colours.warning.solid),
        EndpointStatus::Running => {
            ui.painter().circle_filled(mark.center(), 4.0, colours.success.solid);
        }
        EndpointStatus::Starting => {
            ui.painter().circle_filled(mark.center(), 4.0, colours.dash);
        }
        EndpointStatus::NoNetwork => draw::paint_triangle(ui.painter(), mark, colours.warning.solid),
        EndpointStatus::Failed(_) => draw::paint_fill(ui.painter(), mark.shrink(0.4), 1, colours.danger.solid),
    }
    let text = row.next(sentence_width + 1.0);
    draw::paint_line(ui.painter(), text, &sentence, ink(theme::BODY_MEDIUM, colours.text));
    row.gap(7.0);
    let caret = row.last(12.0).middle([12.0, 12.0]);
    row.gap_before_last(6.0);
    draw::paint_line(ui.painter(), row.rest(), &address, ink(theme::MONO, colours.muted));
    draw::paint_icon(ui.painter(), caret, icons::CARET_DOWN, 12.0, colours.faint);
    draw::focus_ring(ui, &response, rect, theme::RADIUS);
    menu::menu_ui(&response, menu::UNDER_RIGHT, 344.0, |ui| endpoint_menu_ui(ui, cx));
    rect
}

fn endpoint_menu_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let colours = theme::of(ui);
    let endpoint = &cx.snapshot.endpoint;
    if let EndpointStatus::Failed(problem) = &endpoint.status {
        menu::note_ui(ui, &banner::sentences(problem), colours.danger.text);
        menu::divider_ui(ui);
    }
    menu::title_ui(ui, say().address_in_links());
    if endpoint.reach.public_url.is_some() {
        menu::note_ui(ui, say().public_address_in_use(), colours.muted);
    } else if endpoint.set_at_start {
        menu::note_ui(ui, say().set_at_start(), colours.muted);
    } else {
        // What stands below them must stay in reach, however many there are.
        let room = ui.ctx().content_rect().height() - theme::TOP_BAR - BELOW_ADDRESSES;
        let list = egui::ScrollArea::vertical().id_salt("addresses").max_height(room.max(4.0 * 28.0));
        list.show(ui, |ui| match cx.snapshot.certificate.as_ref().filter(|view| view.brought) {
            Some(view) => names_ui(ui, view, cx),
            None => choices_ui(ui, cx),
        });
    }
    for (taken, used) in &endpoint.taken_ports {
        menu::note_ui(ui, &say().taken_port(*taken, *used), colours.warning.text);
    }
    // Who comes through a proxy sets nothing up, and compares nothing.
    if !endpoint.authority_sha256.is_empty() && endpoint.reach.public_url.is_none() {
        menu::divider_ui(ui);
        menu::title_ui(ui, say().fingerprint());
        fingerprint_row_ui(ui, &endpoint.authority_sha256);
    }
    menu::divider_ui(ui);
    dialogs_ui(ui, cx);
}

/// The names of a certificate that was brought: phones would refuse any other.
fn names_ui(ui: &mut Ui, view: &CertificateView, cx: &mut Cx<'_>) {
    let typed = Some(&view.host).filter(|host| !view.names.contains(host));
    for name in view.names.iter().chain(typed.filter(|host| !host.is_empty())) {
        if menu::row_ui(ui, &menu::MenuRow::address(name, *name == view.host)) {
            cx.commands.push(Command::ChooseName(Some(name.clone())));
        }
    }
    if view.host.is_empty() {
        menu::note_ui(
            ui,
            &say().certificate_type_name(view.wildcards.join(", ")),
            theme::of(ui).warning.text,
        );
    }
}

/// The dialogs about how phones come here.
fn dialogs_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    if menu::row_ui(ui, &menu::MenuRow::new(icons::WIFI_HIGH, say().reach_open())) {
        reachability::open(cx);
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::SEAL_CHECK, say().certificate_open())) {
        cx.shell.open(Overlay::Certificate);
    }
    if menu::row_ui(ui, &menu::MenuRow::new(icons::LINK_SIMPLE, say().check_a_link_open())) {
        doctor::open(cx);
    }
    let served = cx.snapshot.builds.iter().filter(|build| build.links.is_some());
    let build = served
        .clone()
        .find(|build| Some(build.id) == cx.shell.selection.selected())
        .or_else(|| served.clone().next());
    let Some(build) = build.map(|build| build.id) else { return };
    if menu::row_ui(ui, &menu::MenuRow::new(icons::DEVICE_MOBILE, say().try_as_phone())) {
        self_test::open(cx, build);
    }
}

/// The addresses to choose from.
fn choices_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let endpoint = &cx.snapshot.endpoint;
    if endpoint.interfaces.is_empty() {
        menu::note_ui(ui, say().no_address(), theme::of(ui).muted);
    } else if menu::row_ui(ui, &menu::MenuRow::choice(say().airlift_chooses(), !endpoint.chosen_by_hand)) {
        cx.commands.push(Command::ChooseAddress(None));
    }
    for interface in &endpoint.interfaces {
        let current = endpoint.current == Some(interface.ip) && !endpoint.reach.name_chosen;
        let state = match (current, endpoint.chosen_by_hand) {
            (true, true) => InLinks::Chosen,
            (true, false) => InLinks::Found,
            (false, _) => InLinks::No,
        };
        if address_row_ui(ui, interface, state) {
            cx.commands.push(Command::ChooseAddress(Some(ChosenAddress::Ip(interface.ip))));
        }
    }
    if let Some(name) = &endpoint.reach.local_name {
        let response = menu::row_response_ui(ui, &menu::MenuRow::address(name, endpoint.reach.name_chosen));
        if response.on_hover_text(say().name_caveat()).clicked() {
            cx.commands.push(Command::ChooseAddress(Some(ChosenAddress::LocalName)));
        }
    }
}

/// Whether an address is the one in links, and who chose it.
#[derive(Clone, Copy, PartialEq)]
enum InLinks {
    Chosen,
    Found,
    No,
}

/// One address: address in mono, interface and what it is at the right.
fn address_row_ui(ui: &mut Ui, interface: &Interface, in_links: InLinks) -> bool {
    let colours = theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 28.0), Sense::click());
    let chosen = in_links == InLinks::Chosen;
    let ip = interface.ip.to_string();
    let what = format!("{} · {}", phrases::interface_kind(interface.kind), interface.name);
    response.widget_info(|| WidgetInfo::selected(egui::Role::MenuItemRadio, true, chosen, format!("{ip} {what}")));
    if response.hovered() || response.has_focus() {
        draw::paint_fill(ui.painter(), rect, theme::RADIUS_SMALL, colours.hover);
    }
    let inner = rect.inset(8.0, 8.0);
    if chosen {
        draw::paint_icon(ui.painter(), inner.left_part(16.0), icons::CHECK, 16.0, colours.accent_text);
    } else if in_links == InLinks::Found {
        ui.painter()
            .circle_filled(inner.left_part(16.0).center(), 3.0, colours.success.solid);
    }
    let reach = phrases::phones_reach(interface.kind);
    let color = if reach { colours.text } else { colours.faint };
    let kind_width = draw::width(ui.painter(), &what, theme::SMALL).min(150.0);
    draw::paint_line(ui.painter(), inner.inset(24.0, kind_width + 8.0), &ip, ink(theme::MONO, color));
    draw::paint_line(
        ui.painter(),
        inner.right_part(kind_width + 1.0),
        &what,
        ink(theme::SMALL, colours.faint).right(),
    );
    let clicked = response.clicked();
    if clicked {
        ui.close();
    }
    if !reach {
        response.on_hover_text(say().phones_may_not_reach());
    }
    clicked
}

fn fingerprint_row_ui(ui: &mut Ui, sha256: &str) {
    let colours = theme::of(ui);
    let text = amounts::fingerprint(sha256);
    let width = ui.available_width() - 16.0 - 32.0;
    let top_left = ui.cursor().left_top() + vec2(8.0, 2.0);
    let placed = draw::paragraph_ui(ui, top_left, width, &text, ink(theme::MONO_SMALL, colours.muted));
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), placed.height() + 8.0));
    let copy = rect.inset(0.0, 4.0).inset_y(2.0, 0.0).top_right([28.0, 28.0]);
    button::copy_button_ui(ui, copy, Id::unique("copy fingerprint"), sha256, say().copy_fingerprint());
}
