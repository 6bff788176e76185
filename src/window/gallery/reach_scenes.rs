//! Snapshots, tests and pictures of the reachability dialog.

use std::net::IpAddr;

use egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::behaviour::{commands, copied_by, open};
use super::pictures::{Scene, scene, scroll};
use super::{LOOK, Look, Stage, click, harness, scenes, type_into};
use crate::network::announce::Announced;
use crate::network::firewall::{Firewall, FirewallKind, Passes};
use crate::network::{Interface, InterfaceKind};
use crate::session::{ChosenAddress, Command, Snapshot};
use crate::window::shell::Overlay;

const UFW: &str = "sudo ufw allow proto tcp to any port 8080,8443 comment Airlift";

/// Nobody came for two minutes, and ufw is on.
fn nobody() -> Snapshot {
    let mut snapshot = scenes::main();
    snapshot.phones.clear();
    snapshot.certificate = None;
    let reach = &mut snapshot.endpoint.reach;
    reach.waiting_since = Some(scenes::ago(2.0 / 60.0));
    reach.firewalls = Some(vec![Firewall {
        kind: FirewallKind::Ufw,
        passes: Passes::Unknown,
        command: UFW.to_owned(),
        can_be_opened: false,
    }]);
    snapshot
}

/// A phone came, and there is an address of every kind.
fn reached() -> Snapshot {
    let mut snapshot = scenes::main();
    let interface = |name: &str, ip: &str, kind: InterfaceKind| Interface {
        name: name.to_owned(),
        ip: ip.parse().unwrap(),
        kind,
        default_route: kind == InterfaceKind::WiFi,
    };
    snapshot.endpoint.interfaces = vec![
        interface("wlan0", "192.168.1.24", InterfaceKind::WiFi),
        interface("wlan0", "fd12:3456:789a:1::24", InterfaceKind::WiFi),
        interface("eth0", "10.0.0.7", InterfaceKind::Ethernet),
        interface(
            "vEthernet (WSL (Hyper-V firewall)) with a name that goes on",
            "172.29.16.1",
            InterfaceKind::Virtual,
        ),
        interface("utun4", "10.8.0.2", InterfaceKind::Vpn),
        interface("docker0", "172.17.0.1", InterfaceKind::Container),
        interface("eth1", "169.254.7.7", InterfaceKind::LinkLocal),
        interface("lo", "127.0.0.1", InterfaceKind::Loopback),
    ];
    let reach = &mut snapshot.endpoint.reach;
    reach.waiting_since = Some(scenes::ago(1.0));
    reach.links_reached_at = Some(scenes::ago(2.0 / 60.0));
    reach.reached = vec![(IpAddr::from([192, 168, 1, 24]), scenes::ago(2.0 / 60.0))];
    snapshot
}

/// Something went wrong meanwhile.
fn toasted() -> Snapshot {
    let mut snapshot = nobody();
    snapshot.notices = scenes::failed().notices;
    snapshot
}

/// Behind a proxy.
fn proxied() -> Snapshot {
    let mut snapshot = nobody();
    for build in &mut snapshot.builds {
        let links = std::sync::Arc::make_mut(build).links.as_mut().unwrap();
        for link in [&mut links.page_url, &mut links.install_link] {
            *link = link.replace("http://192.168.1.24:8080", "https://builds.example.com/airlift");
        }
        links.set_up_url.clear();
    }
    let endpoint = &mut snapshot.endpoint;
    "https://builds.example.com/airlift".clone_into(&mut endpoint.https_base);
    endpoint.reach.public_url = Some("https://builds.example.com/airlift".to_owned());
    endpoint.reach.announce = None;
    endpoint.reach.announced = Announced::Off;
    snapshot
}

fn mac_firewall() -> Snapshot {
    let mut snapshot = nobody();
    let program = "/Applications/Airlift.app/Contents/MacOS/airlift";
    let tool = "sudo /usr/libexec/ApplicationFirewall/socketfilterfw";
    snapshot.endpoint.reach.firewalls = Some(vec![Firewall {
        kind: FirewallKind::MacOs,
        passes: Passes::No,
        command: format!("{tool} --add '{program}' && {tool} --unblockapp '{program}'"),
        can_be_opened: false,
    }]);
    snapshot
}

fn windows_firewall() -> Snapshot {
    let mut snapshot = nobody();
    let program = r"C:\Users\Anna\AppData\Local\Programs\Airlift\airlift.exe";
    let tool = "netsh advfirewall firewall";
    snapshot.endpoint.reach.firewalls = Some(vec![Firewall {
        kind: FirewallKind::Windows,
        passes: Passes::No,
        command: format!(
            "{tool} delete rule name=all dir=in program=\"{program}\"\n{tool} add rule name=Airlift dir=in action=allow program=\"{program}\" protocol=TCP profile=private,domain enable=yes"
        ),
        can_be_opened: true,
    }]);
    snapshot
}

#[test]
fn windows_firewall_is_opened_by_a_button() {
    let mut harness = open(windows_firewall());
    harness.state_mut().state.shell.overlay = Some(Overlay::Reach);
    harness.run_ok();
    commands(&mut harness);
    click(&mut harness, "Let phones in…");
    assert_eq!(commands(&mut harness), [Command::OpenFirewall]);
}

/// The dialog in windows of every size.
pub(super) fn reach() -> Vec<Scene> {
    let shown = |name: &str, snapshot| scene(name, snapshot).with(|state| state.shell.overlay = Some(Overlay::Reach));
    let end: fn(&mut Harness<'static, Stage>) = |harness| scroll(harness, -5000.0);
    let mut scenes = vec![
        scene("reach-menu", nobody()).after(|harness| click(harness, "Serving on Wi-Fi 192.168.1.24:8443")),
        scene("reach-menu-proxied", proxied()).after(|harness| click(harness, "Serving through a proxy builds.example.com/airlift")),
        scene("reach-menu-many", reached())
            .sized(760.0, 560.0)
            .after(|harness| click(harness, "Serving on Wi-Fi 192.168.1.24:8443")),
        scene("reach-toast", toasted()).with(|state| state.shell.overlay = Some(Overlay::Reach)),
        scene("reach-phones", nobody()),
        shown("reach-mac", mac_firewall()),
        shown("reach-windows", windows_firewall()),
        shown("reach-proxied-wrong", proxied()).after(|harness| {
            scroll(harness, -5000.0);
            type_into(harness, "Public address", "?x");
            click(harness, "Use in links");
            scroll(harness, -5000.0);
        }),
        scene("reach-set-up-proxied", proxied()).with(|state| state.shell.segment = Some(crate::window::shell::Segment::SetUpPhone)),
    ];
    for (suffix, width, height) in [("", 1200.0, 780.0), ("-smallest", 760.0, 560.0), ("-wide", 1600.0, 1000.0)] {
        scenes.push(shown(&format!("reach-nobody{suffix}"), nobody()).sized(width, height));
        scenes.push(
            shown(&format!("reach-nobody-end{suffix}"), nobody())
                .sized(width, height)
                .after(end),
        );
        scenes.push(shown(&format!("reach-reached{suffix}"), reached()).sized(width, height));
        scenes.push(shown(&format!("reach-proxied{suffix}"), proxied()).sized(width, height));
        scenes.push(
            shown(&format!("reach-proxied-end{suffix}"), proxied())
                .sized(width, height)
                .after(end),
        );
    }
    scenes
}

fn dialog(snapshot: Snapshot) -> Harness<'static, Stage> {
    let mut harness = open(snapshot);
    let button = harness
        .query_all_by_role(Role::Button)
        .find_map(|node| {
            egui_kittest::kittest::NodeT::accesskit_node(&node)
                .label()
                .filter(|label| label.starts_with("Serving"))
        })
        .unwrap();
    click(&mut harness, &button);
    harness.get_by_role_and_label(Role::MenuItem, "Reachability…").click();
    harness.run_ok();
    harness
}

#[test]
fn opening_it_looks_at_the_firewall_anew_and_names_what_opens_it() {
    let mut harness = dialog(nobody());
    assert_eq!(commands(&mut harness), [Command::LookAtFirewall]);
    harness.get_by_label("https://192.168.1.24:8443");
    harness.get_by_label("No phone has reached 192.168.1.24 yet");
    harness.get_by_label("The firewall ufw is on and may block phones");
    harness.get_by_label("Guest Wi-Fi, or a network that keeps devices apart");
    assert_eq!(copied_by(&mut harness, "Copy command"), [UFW]);
}

#[test]
fn causes_are_gone_once_a_phone_came() {
    let mut harness = dialog(nobody());
    harness.state_mut().snapshot = reached();
    harness.run_ok();
    assert!(harness.query_by_label("No phone has reached 192.168.1.24 yet").is_none());
    assert!(harness.query_by_label("Copy command").is_none());
    harness.get_by_label("A phone came 2 min ago");
    harness.get_by_label("Wi-Fi, used for the internet: phones on this Wi-Fi reach it");
    harness.get_by_label("A network of containers on this computer, such as Docker’s own: phones cannot reach it");
    harness.get_by_label("In links · Airlift chose it");
}

#[test]
fn addresses_and_the_name_are_chosen() {
    let mut harness = dialog(nobody());
    commands(&mut harness);
    for (label, asked) in [
        ("Use 10.0.0.7 in links", Some(ChosenAddress::Ip(IpAddr::from([10, 0, 0, 7])))),
        ("Use studio.local in links", Some(ChosenAddress::LocalName)),
        ("Let Airlift choose the address", None),
    ] {
        click(&mut harness, label);
        assert_eq!(commands(&mut harness), [Command::ChooseAddress(asked)], "{label}");
    }
    harness.state_mut().snapshot.endpoint.set_at_start = true;
    harness.run_ok();
    assert!(harness.query_by_label("Use 10.0.0.7 in links").is_none());
    harness.get_by_label("Set when Airlift was started; fixed while it runs.");
}

#[test]
fn the_announcement_is_switched() {
    let mut harness = dialog(nobody());
    commands(&mut harness);
    let switch = |harness: &mut Harness<'static, Stage>| {
        scroll(harness, -5000.0);
        harness
            .get_by_role_and_label(Role::Switch, "Announce studio.local on this network")
            .click();
        harness.run_ok();
    };
    switch(&mut harness);
    assert_eq!(commands(&mut harness), [Command::SetAnnounce(false)]);
    harness.state_mut().snapshot.endpoint.reach.announce = Some(false);
    harness.run_ok();
    switch(&mut harness);
    assert_eq!(commands(&mut harness), [Command::SetAnnounce(true)]);
    harness.state_mut().snapshot.endpoint.reach.announce = None;
    harness.run_ok();
    assert!(harness.query_by_role(Role::Switch).is_none());
}

#[test]
fn a_public_address_is_checked_before_it_is_used() {
    let mut harness = dialog(nobody());
    commands(&mut harness);
    scroll(&mut harness, -5000.0);
    type_into(&mut harness, "Public address", "http://builds.example.com");
    click(&mut harness, "Use in links");
    assert_eq!(commands(&mut harness), []);
    harness.get_by_label("It begins with http://, and iOS installs over https:// only. Type the https address of the proxy.");
}

#[test]
fn a_public_address_is_used_and_given_up() {
    let mut harness = dialog(nobody());
    commands(&mut harness);
    scroll(&mut harness, -5000.0);
    type_into(&mut harness, "Public address", " https://Builds.example.com/airlift/ ");
    click(&mut harness, "Use in links");
    let url = "https://builds.example.com/airlift".to_owned();
    assert_eq!(commands(&mut harness), [Command::SetPublicUrl(Some(url))]);
    harness.state_mut().snapshot = proxied();
    harness.run_ok();
    scroll(&mut harness, -5000.0);
    click(&mut harness, "Caddy");
    let lines = copied_by(&mut harness, "Copy for this proxy");
    assert_eq!(
        lines,
        ["builds.example.com {\n    handle_path /airlift/* {\n        reverse_proxy 127.0.0.1:8080\n    }\n}"]
    );
    assert_eq!(copied_by(&mut harness, "Copy upstream address"), ["http://127.0.0.1:8080"]);
    click(&mut harness, "Stop using it");
    assert_eq!(commands(&mut harness), [Command::SetPublicUrl(None)]);
}

#[test]
fn the_empty_list_of_phones_leads_here_after_a_while() {
    let mut snapshot = nobody();
    snapshot.endpoint.reach.waiting_since = Some(scenes::now());
    let mut harness = open(snapshot);
    assert!(
        harness.query_by_label("Reachability…").is_none(),
        "nobody had time to scan the code"
    );
    harness.state_mut().snapshot = nobody();
    harness.run_ok();
    harness.get_by_label("No phone has reached 192.168.1.24 yet.");
    click(&mut harness, "Reachability…");
    assert_eq!(commands(&mut harness), [Command::LookAtFirewall]);
    harness.get_by_label("Reachability");
}

#[test]
fn in_the_smallest_window_the_dialogs_stay_in_reach_of_the_menu_however_many_addresses_there_are() {
    let mut snapshot = reached();
    for number in 0..40 {
        snapshot.endpoint.interfaces.push(Interface {
            name: format!("tap{number}"),
            ip: IpAddr::from([10, 99, number, 1]),
            kind: InterfaceKind::Virtual,
            default_route: false,
        });
    }
    let look = Look {
        size: [760.0, 560.0],
        ..LOOK
    };
    let mut harness = harness(Stage::new(snapshot), look);
    click(&mut harness, "Serving on Wi-Fi 192.168.1.24:8443");
    for row in ["Reachability…", "Certificate…", "Try as a phone…"] {
        let rect = harness.get_by_role_and_label(Role::MenuItem, row).rect();
        assert!(rect.top() > 48.0 && rect.bottom() < 560.0, "{row}: {rect}");
    }
    harness.get_by_role_and_label(Role::MenuItem, "Reachability…").click();
    harness.run_ok();
    harness.get_by_label("Addresses of this computer");
}

#[test]
fn a_message_over_a_dialog_can_be_closed_without_closing_the_dialog() {
    let mut stage = Stage::new(toasted());
    stage.state.shell.overlay = Some(Overlay::Reach);
    let mut harness = harness(stage, LOOK);
    let lowest = harness
        .get_all_by_label("Close")
        .map(|node| node.rect().center())
        .max_by(|a, b| a.y.total_cmp(&b.y))
        .unwrap();
    harness.hover_at(lowest);
    harness.run_ok();
    harness.drag_at(lowest);
    harness.run_ok();
    harness.drop_at(lowest);
    harness.run_ok();
    assert_eq!(commands(&mut harness), [Command::Dismiss(10)]);
    assert_eq!(harness.state().state.shell.overlay, Some(Overlay::Reach));
}
