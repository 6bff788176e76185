//! Stories of reach: what stands in links, who came through which address, and what is announced.
//! If one broke, links would lead nowhere, or the panel would tell people to mend what is not broken.

use std::net::IpAddr;

use airlift::activity::{self, Agent, EventKind};
use airlift::endpoint::ResourcePressure;
use airlift::network::announce::Announced;
use airlift::network::firewall::{Firewall, FirewallKind, Passes};
use airlift::network::{Interface, InterfaceKind};
use airlift::session::{ChosenAddress, Command, Effect, EndpointStatus, Event};
use airlift::words::say;

use crate::stories::Desk;
use crate::support::builds::Ipa;

const PUBLIC: &str = "https://builds.example.com/airlift";

fn serving() -> Desk {
    let mut desk = Desk::serving();
    desk.drop_file("/k.ipa", &Ipa::default());
    desk
}

fn ip(last: u8) -> IpAddr {
    IpAddr::from([192, 168, 1, last])
}

fn came(desk: &mut Desk, phone: IpAddr, here: Option<IpAddr>) {
    desk.event(Event::Phone(activity::PhoneEvent {
        at: desk.now,
        phone,
        here,
        connection: None,
        agent: Agent::default(),
        token: None,
        visit: None,
        kind: EventKind::SetUpPage,
    }));
}

fn announced(desk: &Desk) -> Vec<Option<Vec<IpAddr>>> {
    let wishes = desk.effects.iter().filter_map(|effect| match effect {
        Effect::Announce(wish) => Some(
            wish.as_ref()
                .map(|wish| wish.addresses.iter().map(|(_, address)| *address).collect()),
        ),
        _ => None,
    });
    wishes.collect()
}

#[test]
fn a_public_address_stands_in_every_link_and_needs_no_set_up() {
    let mut desk = serving();
    desk.command(Command::SetPublicUrl(Some(format!("{PUBLIC}/"))));
    let links = desk.links();
    assert!(links.page_url.starts_with(&format!("{PUBLIC}/i/")), "{}", links.page_url);
    assert!(links.manifest_url.starts_with(&format!("{PUBLIC}/i/")));
    assert!(links.package_url.starts_with(&format!("{PUBLIC}/i/")));
    assert_eq!(links.set_up_url, "");
    assert!(desk.snapshot().builds[0].manifest.xml.contains(&format!("{PUBLIC}/i/")));
    let site = desk.state.site();
    assert_eq!((site.https_base.as_str(), site.http_base.as_str()), (PUBLIC, PUBLIC));
    assert!(site.behind_proxy.is_some() && site.set_up_profile.is_none());
    let endpoint = desk.snapshot().endpoint;
    assert_eq!(endpoint.reach.upstream, "http://127.0.0.1:8080");
    let saved = |effect: &Effect| matches!(effect, Effect::SaveSettings(settings) if settings.public_url.as_deref() == Some(PUBLIC));
    assert!(desk.effects.iter().any(saved));

    // A proxy is reached from elsewhere even when this computer has left its network.
    desk.event(Event::Interfaces(Vec::new()));
    assert_eq!(desk.snapshot().endpoint.status, EndpointStatus::Running);
    desk.command(Command::SetPublicUrl(None));
    assert_eq!(desk.snapshot().endpoint.status, EndpointStatus::NoNetwork);
    assert!(desk.state.site().behind_proxy.is_none());
}

#[test]
fn a_wrong_public_address_changes_nothing_and_is_said() {
    let mut desk = serving();
    let before = desk.links();
    desk.command(Command::SetPublicUrl(Some("http://builds.example.com".to_owned())));
    assert_eq!(desk.links(), before);
    let notices = desk.snapshot().notices;
    assert_eq!(notices.last().unwrap().problem.as_ref().unwrap().code, "bad-public-url");
}

#[test]
fn the_name_stands_in_links_when_it_was_chosen() {
    let mut desk = serving();
    desk.command(Command::ChooseAddress(Some(ChosenAddress::LocalName)));
    assert!(desk.links().manifest_url.starts_with("https://studio.local:8443/"));
    let endpoint = desk.snapshot().endpoint;
    assert_eq!(endpoint.current, Some(ip(24)));
    assert!(endpoint.chosen_by_hand && endpoint.reach.name_chosen);
    desk.event(Event::Interfaces(Vec::new()));
    assert_eq!(desk.snapshot().endpoint.status, EndpointStatus::NoNetwork);
}

#[test]
fn who_came_is_known_for_each_address_and_this_computer_does_not_count() {
    let mut desk = serving();
    let reach = |desk: &Desk| desk.snapshot().endpoint.reach;
    assert_eq!(reach(&desk).waiting_since, Some(desk.now));
    for phone in [ip(24), IpAddr::from([127, 0, 0, 1])] {
        came(&mut desk, phone, Some(ip(24)));
    }
    assert_eq!(reach(&desk).links_reached_at, None, "this computer reaches itself always");
    desk.wait(5);
    came(&mut desk, ip(40), Some(ip(24)));
    assert_eq!(reach(&desk).links_reached_at, Some(desk.now));
    assert_eq!(reach(&desk).reached, [(ip(24), desk.now)]);

    // Another address: nobody came through that one.
    desk.wait(5);
    let interface = Interface {
        name: "wlan0".to_owned(),
        ip: ip(99),
        kind: InterfaceKind::WiFi,
        default_route: true,
    };
    desk.event(Event::Interfaces(vec![interface]));
    assert_eq!(reach(&desk).links_reached_at, None);
    assert_eq!(reach(&desk).waiting_since, Some(desk.now));

    // Behind a proxy, who comes through it counts, and who comes past it does not.
    desk.command(Command::SetPublicUrl(Some(PUBLIC.to_owned())));
    came(&mut desk, ip(40), Some(ip(99)));
    assert_eq!(reach(&desk).links_reached_at, None);
    came(&mut desk, IpAddr::from([203, 0, 113, 7]), None);
    assert_eq!(reach(&desk).links_reached_at, Some(desk.now));
}

#[test]
fn nobody_is_waited_for_while_there_is_nothing_to_install() {
    let desk = Desk::serving();
    assert_eq!(desk.snapshot().endpoint.reach.waiting_since, None);
}

#[test]
fn the_name_is_announced_for_addresses_that_phones_reach_until_it_is_switched_off() {
    let mut desk = serving();
    assert_eq!(announced(&desk), [Some(vec![ip(24)])], "containers hear nothing of it");
    desk.command(Command::SetAnnounce(false));
    assert_eq!(announced(&desk).last(), Some(&None));
    assert_eq!(desk.snapshot().endpoint.reach.announce, Some(false));
    desk.command(Command::SetAnnounce(true));
    desk.event(Event::Announced(Announced::BySystem));
    assert_eq!(desk.snapshot().endpoint.reach.announced, Announced::BySystem);
    desk.command(Command::SetPublicUrl(Some(PUBLIC.to_owned())));
    assert_eq!(announced(&desk).last(), Some(&None), "no link has the name behind a proxy");
    assert_eq!(desk.snapshot().endpoint.reach.announce, None);
}

#[test]
fn firewalls_are_looked_for_at_start_and_whenever_somebody_looks() {
    let mut desk = serving();
    let looks = |desk: &Desk| {
        let is_look = |effect: &&Effect| {
            matches!(
                effect,
                Effect::LookAtFirewall {
                    https_port: 8443,
                    http_port: 8080
                }
            )
        };
        desk.effects.iter().filter(is_look).count()
    };
    assert_eq!(looks(&desk), 1);
    assert_eq!(desk.snapshot().endpoint.reach.firewalls, None);
    desk.command(Command::LookAtFirewall);
    assert_eq!(looks(&desk), 2);
    let ufw = Firewall {
        kind: FirewallKind::Ufw,
        passes: Passes::Unknown,
        command: "sudo ufw allow".to_owned(),
        can_be_opened: false,
    };
    desk.event(Event::Firewalls(vec![ufw.clone()]));
    assert_eq!(desk.snapshot().endpoint.reach.firewalls, Some(vec![ufw]));
}

#[test]
fn phones_that_have_to_wait_are_said_while_they_do() {
    let mut desk = serving();
    let detail = "Too many open files (os error 24)".to_owned();
    desk.event(Event::ResourcePressure(ResourcePressure::NoConnections { detail: detail.clone() }));
    let snapshot = desk.snapshot();
    assert!(snapshot.endpoint.strained);
    let told = snapshot.notices.iter().filter_map(|notice| notice.problem.as_ref());
    assert_eq!(told.filter(|problem| say().problem_why(problem).contains(&detail)).count(), 1);
    desk.event(Event::ResourcePressure(ResourcePressure::None));
    assert!(!desk.snapshot().endpoint.strained);
}
