//! Reach: this computer's addresses, by which of them phones came, and what may keep them from it.

use std::net::IpAddr;

use jiff::{SignedDuration, Timestamp};

use crate::activity;
use crate::network::announce::{Announced, Announcement};
use crate::network::firewall::Firewall;
use crate::network::{Interface, InterfaceKind};

use super::effect::Effect;
use super::public_url::PublicUrl;
use super::turn::Turn;

/// Addresses kept of which a phone came through.
const REACHED_LIMIT: usize = 64;

/// Whether the name is announced, whatever the settings say.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum AnnounceRule {
    /// As the settings say.
    #[default]
    AsSet,
    /// It was asked for when Airlift was started.
    Always,
    /// It must not be, or nobody could use it.
    Never,
}

/// What is known of the ways to this computer.
#[derive(Debug)]
pub(super) struct Reach {
    /// This computer's addresses, best first.
    interfaces: Vec<Interface>,
    /// The base URL of the tunnel or proxy that phones come through, where there is one.
    public_url: Option<PublicUrl>,
    announce_rule: AnnounceRule,
    /// What was asked to be announced.
    wish: Option<Announcement>,
    announced: Announced,
    arrivals: Arrivals,
    /// Since when phones could come the way that is in links.
    waiting: Option<(String, Timestamp)>,
    firewalls: Option<Vec<Firewall>>,
}

/// Which ways phones came, and when last.
#[derive(Debug, Default)]
struct Arrivals {
    /// Through each of this computer's addresses.
    by_address: Vec<(IpAddr, Timestamp)>,
    /// Through the proxy.
    by_proxy: Option<Timestamp>,
}

impl Reach {
    pub(super) fn new(public_url: Option<PublicUrl>, announce_rule: AnnounceRule) -> Self {
        Self {
            interfaces: Vec::new(),
            public_url,
            announce_rule,
            wish: None,
            announced: Announced::default(),
            arrivals: Arrivals::default(),
            waiting: None,
            firewalls: None,
        }
    }

    /// This computer's addresses, best first.
    pub(super) fn interfaces(&self) -> &[Interface] {
        &self.interfaces
    }

    /// Takes over this computer's addresses; whether they differ. One that our authority may vouch for stands before those that
    /// phones refuse: a public address, or a global one of IPv6, beside a private one of the same networks.
    pub(super) fn set_interfaces(&mut self, mut interfaces: Vec<Interface>, may_vouch_for: impl Fn(IpAddr) -> bool) -> bool {
        // Addresses of VPNs and the like are no better for that: no phone is there.
        interfaces.sort_by_key(|interface| (interface.kind > InterfaceKind::Other, !may_vouch_for(interface.ip)));
        let differ = interfaces != self.interfaces;
        self.interfaces = interfaces;
        differ
    }

    /// Whether this computer has this address.
    pub(super) fn has(&self, ip: IpAddr) -> bool {
        self.interfaces.iter().any(|interface| interface.ip == ip)
    }

    /// The best address that a phone can reach.
    pub(super) fn best(&self) -> Option<IpAddr> {
        let best = self.interfaces.iter().find(|interface| interface.reaches_phones());
        best.map(|interface| interface.ip)
    }

    /// The base URL of the tunnel or proxy that the person set.
    pub(super) fn public_url(&self) -> Option<&PublicUrl> {
        self.public_url.as_ref()
    }

    pub(super) fn set_public_url(&mut self, url: Option<PublicUrl>) {
        self.public_url = url;
    }

    /// The clock was set by so much.
    pub(super) fn clock_set(&mut self, by: SignedDuration) {
        if let Some((_, since)) = &mut self.waiting {
            *since = since.saturating_add(by).unwrap_or(*since);
        }
    }

    pub(super) fn announce_rule(&self) -> AnnounceRule {
        self.announce_rule
    }

    /// A switch that does nothing would be odd, whatever was asked for at start: from now on the settings count.
    pub(super) fn announce_as_set(&mut self) {
        self.announce_rule = AnnounceRule::AsSet;
    }

    /// Asks for another announcement when it is not what was asked for last.
    pub(super) fn announce(&mut self, wish: Option<Announcement>, turn: &mut Turn) {
        if wish != self.wish {
            self.wish.clone_from(&wish);
            turn.push(Effect::Announce(wish));
        }
    }

    /// How it stands with the announcement.
    pub(super) fn announced(&self) -> &Announced {
        &self.announced
    }

    pub(super) fn was_announced(&mut self, announced: Announced, turn: &mut Turn) {
        if self.announced != announced {
            self.announced = announced;
            turn.touch();
        }
    }

    /// The firewalls that are switched on; `None` until that is known.
    pub(super) fn firewalls(&self) -> Option<&[Firewall]> {
        self.firewalls.as_deref()
    }

    pub(super) fn firewalls_seen(&mut self, firewalls: Vec<Firewall>, turn: &mut Turn) {
        if self.firewalls.as_ref() != Some(&firewalls) {
            self.firewalls = Some(firewalls);
            turn.touch();
        }
    }

    /// Keeps in mind that a phone came, and which way; this computer itself is none.
    pub(super) fn came(&mut self, event: &activity::PhoneEvent) {
        if event.phone.is_loopback() || self.has(event.phone) {
            return;
        }
        let Some(here) = event.here else {
            self.arrivals.by_proxy = Some(event.at);
            return;
        };
        let by_address = &mut self.arrivals.by_address;
        by_address.retain(|(other, _)| *other != here);
        // Addresses come and go; those of today are few.
        if by_address.len() >= REACHED_LIMIT {
            by_address.remove(0);
        }
        by_address.push((here, event.at));
    }

    /// When a phone last came through each address; addresses without one are left out.
    pub(super) fn arrivals(&self) -> &[(IpAddr, Timestamp)] {
        &self.arrivals.by_address
    }

    /// When a phone last came through the proxy.
    pub(super) fn proxy_reached_at(&self) -> Option<Timestamp> {
        self.arrivals.by_proxy
    }

    /// When a phone last came through this address; without one, through any.
    pub(super) fn reached_at(&self, ip: Option<IpAddr>) -> Option<Timestamp> {
        let arrivals = self.arrivals.by_address.iter();
        match ip {
            Some(ip) => arrivals.filter(|(other, _)| *other == ip).map(|(_, at)| *at).next(),
            None => arrivals.map(|(_, at)| *at).max(),
        }
    }

    /// From when on phones could have come: links with this base are shown and lead somewhere.
    pub(super) fn wait_for_phones(&mut self, base: Option<String>, now: Timestamp) {
        let is_same = self.waiting.as_ref().map(|(waiting, _)| waiting) == base.as_ref();
        if !is_same {
            self.waiting = base.map(|base| (base, now));
        }
    }

    /// Since when phones could come the way that is in links; `None` while there is nothing to come for.
    pub(super) fn waiting_since(&self) -> Option<Timestamp> {
        self.waiting.as_ref().map(|(_, since)| *since)
    }
}

#[cfg(test)]
mod tests {
    //! If these break, Airlift says that phones reach it when none does, or that none came when some did.

    use jiff::SignedDuration;

    use super::*;
    use crate::activity::{Agent, EventKind};
    use crate::network::InterfaceKind;
    use crate::session::samples;

    fn interface(ip: [u8; 4], kind: InterfaceKind) -> Interface {
        Interface {
            name: "eth0".to_owned(),
            ip: IpAddr::from(ip),
            kind,
            default_route: false,
        }
    }

    fn visit(phone: [u8; 4], here: Option<[u8; 4]>, at: Timestamp) -> activity::PhoneEvent {
        activity::PhoneEvent {
            at,
            phone: IpAddr::from(phone),
            here: here.map(IpAddr::from),
            connection: None,
            agent: Agent::default(),
            token: None,
            visit: None,
            kind: EventKind::Page,
        }
    }

    fn reach() -> Reach {
        Reach::new(None, AnnounceRule::AsSet)
    }

    #[test]
    fn phones_are_counted_by_the_way_they_came_and_this_computer_is_none() {
        let (mut reach, now) = (reach(), samples::turn().now);
        let later = now + SignedDuration::from_secs(60);
        assert!(reach.set_interfaces(vec![interface([192, 168, 1, 24], InterfaceKind::WiFi)], |_| true));
        reach.came(&visit([192, 168, 1, 24], Some([192, 168, 1, 24]), now));
        reach.came(&visit([127, 0, 0, 1], None, now));
        assert_eq!((reach.arrivals(), reach.proxy_reached_at()), (&[][..], None));
        reach.came(&visit([192, 168, 1, 31], Some([192, 168, 1, 24]), now));
        reach.came(&visit([192, 168, 1, 31], Some([10, 0, 0, 1]), later));
        reach.came(&visit([203, 0, 113, 9], None, later));
        assert_eq!(reach.reached_at(Some(IpAddr::from([192, 168, 1, 24]))), Some(now));
        assert_eq!(reach.reached_at(Some(IpAddr::from([10, 9, 9, 9]))), None);
        assert_eq!(reach.reached_at(None), Some(later), "a name that leads who knows where");
        assert_eq!(reach.proxy_reached_at(), Some(later));
    }

    #[test]
    fn what_is_remembered_of_addresses_is_bounded() {
        let (mut reach, now) = (reach(), samples::turn().now);
        for last in 0..200 {
            reach.came(&visit([192, 168, 1, 31], Some([10, 0, 0, last]), now));
        }
        assert_eq!(reach.arrivals().len(), REACHED_LIMIT);
        assert_eq!(reach.arrivals().last().map(|(ip, _)| *ip), Some(IpAddr::from([10, 0, 0, 199])));
    }

    #[test]
    fn waiting_begins_anew_only_with_another_base() {
        let (mut reach, now) = (reach(), samples::turn().now);
        let later = now + SignedDuration::from_secs(60);
        let base = |host: &str| Some(format!("https://{host}:8443"));
        reach.wait_for_phones(base("192.168.1.24"), now);
        reach.wait_for_phones(base("192.168.1.24"), later);
        assert_eq!(reach.waiting_since(), Some(now));
        reach.wait_for_phones(base("192.168.1.25"), later);
        assert_eq!(reach.waiting_since(), Some(later));
        reach.wait_for_phones(None, later);
        assert_eq!(reach.waiting_since(), None);
    }

    #[test]
    fn the_same_wish_to_be_announced_is_made_once() {
        let (mut reach, mut turn) = (reach(), samples::turn());
        reach.announce(None, &mut turn);
        assert!(turn.effects.is_empty());
        let wish = Announcement {
            name: "studio.local".to_owned(),
            computer_name: "Studio".to_owned(),
            addresses: Vec::new(),
            own: [].into(),
            http_port: 8080,
        };
        reach.announce(Some(wish.clone()), &mut turn);
        reach.announce(Some(wish), &mut turn);
        reach.announce(None, &mut turn);
        assert!(matches!(
            turn.effects.as_slice(),
            [Effect::Announce(Some(_)), Effect::Announce(None)]
        ));
    }

    #[test]
    fn an_address_that_phones_refuse_gives_way_to_one_that_they_take() {
        let public = interface([203, 0, 113, 7], InterfaceKind::WiFi);
        let private = interface([10, 0, 0, 7], InterfaceKind::Ethernet);
        let vpn = interface([10, 8, 0, 2], InterfaceKind::Vpn);
        let mut reach = Reach::new(None, AnnounceRule::AsSet);
        let is_private = |ip| matches!(ip, IpAddr::V4(ip) if ip.is_private());
        reach.set_interfaces(vec![public.clone(), private.clone(), vpn.clone()], is_private);
        assert_eq!(reach.best(), Some(private.ip));
        reach.set_interfaces(vec![public.clone(), vpn], is_private);
        assert_eq!(reach.best(), Some(public.ip), "no phone is in the VPN");
    }

    #[test]
    fn this_computer_alone_is_no_way_to_it() {
        let mut reach = reach();
        let loopback = interface([127, 0, 0, 1], InterfaceKind::Loopback);
        assert!(reach.set_interfaces(vec![loopback.clone()], |_| true));
        assert_eq!(reach.best(), None);
        assert!(!reach.set_interfaces(vec![loopback.clone()], |_| true), "nothing changed");
        reach.set_interfaces(vec![loopback, interface([192, 168, 1, 24], InterfaceKind::WiFi)], |_| true);
        assert_eq!(reach.best(), Some(IpAddr::from([192, 168, 1, 24])));
    }
}
