//! Reach: where phones find this computer, and what may keep them from it.

use std::net::IpAddr;

use jiff::Timestamp;

use crate::activity;
use crate::endpoint::Strain;
use crate::identity::Host;
use crate::network::announce::{Announced, Announcement};
use crate::network::firewall::Firewall;
use crate::network::{Interface, InterfaceKind};
use crate::store::ChosenAddress;

use super::effect::Effect;
use super::problem;
use super::public_url::PublicUrl;
use super::snapshot::{EndpointStatus, ReachView};
use super::state::State;

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
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// The settings' base URL, checked.
    pub(super) public_url: Option<PublicUrl>,
    /// When a phone last came through each of this computer's addresses.
    reached: Vec<(IpAddr, Timestamp)>,
    /// When a phone last came through the proxy.
    public_reached: Option<Timestamp>,
    /// Since when phones could come the way that is in links.
    waiting: Option<(String, Timestamp)>,
    /// What was asked to be announced.
    wish: Option<Announcement>,
    announced: Announced,
    /// The system gives no more connections.
    pub(super) strained: bool,
    firewalls: Option<Vec<Firewall>>,
}

impl State {
    /// Takes what the settings say, once.
    pub(super) fn take_reach_settings(&mut self) {
        match self.settings.public_url.as_deref().map(PublicUrl::parse) {
            Some(Ok(url)) => self.reach.public_url = Some(url),
            Some(Err(cause)) => self.notice_problem(problem::of_public_url(&cause)),
            None => {}
        }
    }

    /// The base URL of the tunnel or proxy that phones come through, where there is one.
    pub(super) fn public_url(&self) -> Option<&PublicUrl> {
        self.fixed.public_url.as_ref().or(self.reach.public_url.as_ref())
    }

    /// Serves under another base URL than this computer's own.
    pub(super) fn set_public_url(&mut self, url: Option<&str>, now: Timestamp, effects: &mut Vec<Effect>) {
        match url.map(PublicUrl::parse).transpose() {
            Ok(url) => {
                self.settings.public_url = url.as_ref().map(|url| url.as_str().to_owned());
                self.reach.public_url = url;
                effects.push(Effect::SaveSettings(self.settings.clone()));
                self.host_changed(now, effects);
            }
            Err(cause) => self.notice_problem(problem::of_public_url(&cause)),
        }
    }

    /// Announces this computer's name, or stops to.
    pub(super) fn set_announce(&mut self, announce: bool, effects: &mut Vec<Effect>) {
        self.settings.announce = announce;
        // A switch that does nothing would be odd, whatever was asked for at start.
        self.fixed.announce = AnnounceRule::AsSet;
        effects.push(Effect::SaveSettings(self.settings.clone()));
        self.touch();
        self.announce(effects);
    }

    /// Uses this in links from now on; `None` lets Airlift choose.
    pub(super) fn choose_address(&mut self, address: Option<ChosenAddress>, now: Timestamp, effects: &mut Vec<Effect>) {
        self.settings.address = address;
        effects.push(Effect::SaveSettings(self.settings.clone()));
        self.host_changed(now, effects);
    }

    /// Asks which firewalls are switched on.
    pub(super) fn look_at_firewall(&self, effects: &mut Vec<Effect>) {
        let (https_port, http_port) = self.ports;
        if https_port != 0 {
            effects.push(Effect::LookAtFirewall { https_port, http_port });
        }
    }

    /// Which firewalls are switched on.
    pub(super) fn firewalls_seen(&mut self, firewalls: Vec<Firewall>) {
        if self.reach.firewalls.as_ref() != Some(&firewalls) {
            self.reach.firewalls = Some(firewalls);
            self.touch();
        }
    }

    /// The system began or ceased to refuse the endpoint something.
    pub(super) fn was_strained(&mut self, strain: &Strain) {
        self.reach.strained = *strain != Strain::None;
        if let Strain::NoConnections { detail } = strain {
            self.notice_problem(problem::strained(detail));
        }
        self.touch();
    }

    /// How it stands with the announcement.
    pub(super) fn was_announced(&mut self, announced: Announced) {
        if self.reach.announced != announced {
            self.reach.announced = announced;
            self.touch();
        }
    }

    /// Link, code, certificate and manifests change together when the host does.
    pub(super) fn host_changed(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let hosts = self.hosts_to_certify();
        if hosts != self.certified && !hosts.is_empty() && !self.is_brought() {
            self.certify(hosts, now, effects);
        }
        if let EndpointStatus::Running | EndpointStatus::NoNetwork = self.status {
            self.status = if self.host().is_some() || self.public_url().is_some() {
                EndpointStatus::Running
            } else {
                EndpointStatus::NoNetwork
            };
        }
        self.stale.extend(self.builds.iter().map(|build| build.id));
        self.touch();
        self.judge_certificate(now);
        effects.push(Effect::Offer);
        self.announce(effects);
        self.wait_for_phones(now);
    }

    /// Every name and address by which a phone may call us.
    pub(super) fn hosts_to_certify(&self) -> Vec<Host> {
        let mut hosts: Vec<Host> = self.fixed.host.iter().cloned().collect();
        hosts.extend(self.interfaces.iter().map(|interface| Host::Ip(interface.ip)));
        hosts.extend(self.fixed.local_name.iter().map(|name| Host::Name(name.clone())));
        hosts.sort();
        hosts.dedup();
        hosts
    }

    /// The host in links: `--host`, else a name of the certificate that was brought, else what was chosen by hand while it exists,
    /// else the best address a phone can reach.
    pub(super) fn host(&self) -> Option<Host> {
        if self.fixed.host.is_some() {
            return self.fixed.host.clone();
        }
        if self.is_brought() {
            return self.host_of_certificate();
        }
        match self.settings.address {
            Some(ChosenAddress::Ip(chosen)) if self.interfaces.iter().any(|interface| interface.ip == chosen) => Some(Host::Ip(chosen)),
            Some(ChosenAddress::LocalName) if self.best().is_some() => {
                let name = self.fixed.local_name.clone().map(Host::Name);
                name.or_else(|| self.best().map(Host::Ip))
            }
            _ => self.best().map(Host::Ip),
        }
    }

    /// The best address that a phone can reach.
    fn best(&self) -> Option<IpAddr> {
        let best = self.interfaces.iter().find(|interface| interface.reaches_phones());
        best.map(|interface| interface.ip)
    }

    /// The address by which phones come: that in links, or the one that the name in links leads to.
    pub(super) fn current_address(&self) -> Option<IpAddr> {
        match self.host()? {
            Host::Ip(ip) => Some(ip),
            Host::Name(name) if Some(&name) == self.fixed.local_name.as_ref() => self.best(),
            Host::Name(_) => None,
        }
    }

    /// The bases of HTTPS and plain HTTP links, such as `https://host:port` and `http://host:port`; behind a proxy both are its
    /// own. `None` while nothing is served or no phone could reach it.
    pub(super) fn bases(&self) -> Option<(String, String)> {
        if self.status != EndpointStatus::Running {
            return None;
        }
        if let Some(url) = self.public_url() {
            return Some((url.to_string(), url.to_string()));
        }
        let host = in_url(&self.host()?);
        let (https_port, http_port) = self.ports;
        Some((format!("https://{host}:{https_port}"), format!("http://{host}:{http_port}")))
    }

    /// Where a proxy on this computer finds us: the plain port on loopback.
    pub(super) fn upstream(&self) -> String {
        let host = match &self.fixed.host {
            Some(host @ Host::Ip(ip)) if ip.is_loopback() => in_url(host),
            _ => "127.0.0.1".to_owned(),
        };
        format!("http://{host}:{}", self.ports.1)
    }

    /// Keeps in mind that a phone came, and which way.
    pub(super) fn came(&mut self, event: &activity::Event) {
        let is_this_computer = event.phone.is_loopback() || self.interfaces.iter().any(|interface| interface.ip == event.phone);
        if is_this_computer {
            return;
        }
        match event.here {
            Some(here) => {
                self.reach.reached.retain(|(other, _)| *other != here);
                // Addresses come and go; those of today are few.
                if self.reach.reached.len() >= REACHED_LIMIT {
                    self.reach.reached.remove(0);
                }
                self.reach.reached.push((here, event.at));
            }
            None => self.reach.public_reached = Some(event.at),
        }
    }

    /// From when on phones could have come: links are shown and lead somewhere.
    pub(super) fn wait_for_phones(&mut self, now: Timestamp) {
        let base = self.bases().filter(|_| !self.builds.is_empty()).map(|(https, _)| https);
        let same = self.reach.waiting.as_ref().map(|(waiting, _)| waiting) == base.as_ref();
        if !same {
            self.reach.waiting = base.map(|base| (base, now));
        }
    }

    /// Asks for another announcement when it is not what was asked for last.
    fn announce(&mut self, effects: &mut Vec<Effect>) {
        let wish = self.announcement();
        if wish != self.reach.wish {
            self.reach.wish.clone_from(&wish);
            effects.push(Effect::Announce(wish));
        }
    }

    /// What is to be announced: the name, with the addresses that phones may use.
    fn announcement(&self) -> Option<Announcement> {
        if !self.announces() || self.status != EndpointStatus::Running {
            return None;
        }
        let given = |interface: &&Interface| match (&self.fixed.host, self.settings.address) {
            (Some(Host::Ip(ip)), _) => interface.ip == *ip,
            (None, Some(ChosenAddress::Ip(ip))) if self.host() == Some(Host::Ip(ip)) => interface.ip == ip,
            // No phone is in the networks of VPNs, virtual machines and containers.
            _ => interface.kind <= InterfaceKind::Other,
        };
        let addresses: Vec<(String, IpAddr)> = self
            .interfaces
            .iter()
            .filter(given)
            .map(|interface| (interface.name.clone(), interface.ip))
            .collect();
        (!addresses.is_empty()).then(|| Announcement {
            name: self.fixed.local_name.clone().unwrap_or_default(),
            computer_name: self.fixed.computer_name.clone(),
            addresses,
            own: self.interfaces.iter().map(|interface| interface.ip).collect(),
            http_port: self.ports.1,
        })
    }

    /// Whether the name may and shall be announced.
    fn announces(&self) -> bool {
        let asked = match self.fixed.announce {
            AnnounceRule::AsSet => self.settings.announce,
            AnnounceRule::Always => true,
            AnnounceRule::Never => false,
        };
        asked && self.may_announce()
    }

    /// With a certificate that was brought, or behind a proxy, no link has the name.
    fn may_announce(&self) -> bool {
        self.fixed.local_name.is_some()
            && self.set_up_profile().is_some()
            && self.public_url().is_none()
            && self.fixed.announce != AnnounceRule::Never
    }

    /// Reach as faces see it.
    pub(super) fn reach_view(&self) -> ReachView {
        let Reach {
            public_url: _,
            reached,
            public_reached,
            waiting,
            wish: _,
            announced,
            strained: _,
            firewalls,
        } = &self.reach;
        let reached_at = |ip: IpAddr| reached.iter().find(|(other, _)| *other == ip).map(|(_, at)| *at);
        ReachView {
            reached: reached.clone(),
            links_reached_at: if self.public_url().is_some() {
                *public_reached
            } else {
                match self.current_address() {
                    Some(ip) => reached_at(ip),
                    // A name that leads who knows where: whoever came, came by it.
                    None => reached.iter().map(|(_, at)| *at).max(),
                }
            },
            waiting_since: waiting.as_ref().map(|(_, since)| *since),
            public_url: self.public_url().map(|url| url.as_str().to_owned()),
            public_url_at_start: self.fixed.public_url.is_some(),
            upstream: self.upstream(),
            local_name: self.fixed.local_name.clone(),
            name_chosen: self.fixed.host.is_none() && self.settings.address == Some(ChosenAddress::LocalName),
            announce: self.may_announce().then(|| self.announces()),
            announced: announced.clone(),
            firewalls: firewalls.clone(),
        }
    }
}

/// Addresses kept of which a phone came through.
const REACHED_LIMIT: usize = 64;

/// A host as it stands in URLs.
fn in_url(host: &Host) -> String {
    match host {
        Host::Ip(IpAddr::V6(ip)) => format!("[{ip}]"),
        host => host.to_string(),
    }
}
