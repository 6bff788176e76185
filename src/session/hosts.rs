//! Hosts: what stands in links, and the certificate, name and manifests that change together with it.

use std::net::IpAddr;

use crate::identity::Host;
use crate::library::Build;
use crate::manifest::{self, ChunkHashes, Manifest, Origin};
use crate::network::Interface;
use crate::network::announce::Announcement;
use crate::store::ChosenAddress;

use super::certificate::CertificateView;
use super::public_url::PublicUrl;
use super::reachability::AnnounceRule;
use super::snapshot::ReachView;
use super::state::State;
use super::turn::Turn;

/// What links begin with, such as `https://host:port` and `http://host:port`; behind a proxy both are its own.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Bases {
    pub(super) https: String,
    pub(super) http: String,
}

impl State {
    /// Link, code, certificate and manifests change together when the host does.
    pub(super) fn host_changed(&mut self, turn: &mut Turn) {
        let hosts = self.hosts_to_certify();
        if hosts != self.serving.certificate.signed_hosts() && !hosts.is_empty() && !self.serving.certificate.is_brought() {
            self.certify(hosts, turn);
        }
        let has_address = self.host().is_some() || self.public_url().is_some();
        self.serving.network_changed(has_address);
        turn.all_stale();
        turn.offer();
        self.judge_certificate(turn);
        self.announce(turn);
        self.wait_for_phones(turn.now);
    }

    /// Asks our authority for a leaf for these hosts.
    pub(super) fn certify(&mut self, hosts: Vec<Host>, turn: &mut Turn) {
        let in_links = self.host().filter(|_| self.public_url().is_none());
        self.serving.certificate.sign(hosts, in_links, turn);
    }

    /// Judges what phones see anew: the certificate, the host or the day is another.
    pub(super) fn judge_certificate(&mut self, turn: &mut Turn) {
        let host = self.host();
        self.serving.certificate.judge(host, turn.now);
        turn.touch();
    }

    /// From when on phones could have come: links are shown and lead somewhere.
    pub(super) fn wait_for_phones(&mut self, now: jiff::Timestamp) {
        let base = self.bases().filter(|_| !self.builds.all().is_empty()).map(|bases| bases.https);
        self.reach.wait_for_phones(base, now);
    }

    /// Announces this computer's name as it is to be now.
    pub(super) fn announce(&mut self, turn: &mut Turn) {
        let wish = self.announcement();
        self.reach.announce(wish, turn);
    }

    /// The base URL of the tunnel or proxy that phones come through, where there is one.
    pub(super) fn public_url(&self) -> Option<&PublicUrl> {
        self.fixed.public_url.as_ref().or(self.reach.public_url())
    }

    /// The authority's fingerprint, as phones need it; empty while a person's certificate is served.
    pub(super) fn authority_sha256(&self) -> &str {
        let own = self.fixed.authority.as_ref().filter(|_| !self.serving.certificate.is_brought());
        own.map_or("", |authority| &authority.sha256)
    }

    /// The set-up profile; `None` while a person's certificate is served.
    pub(super) fn set_up_profile(&self) -> Option<&std::sync::Arc<[u8]>> {
        let own = self.fixed.authority.as_ref().filter(|_| !self.serving.certificate.is_brought());
        own.map(|authority| &authority.set_up_profile)
    }

    /// Every name and address by which a phone may call us.
    pub(super) fn hosts_to_certify(&self) -> Vec<Host> {
        let mut hosts: Vec<Host> = self.fixed.host.iter().cloned().collect();
        hosts.extend(self.reach.interfaces().iter().map(|interface| Host::Ip(interface.ip)));
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
        if self.serving.certificate.is_brought() {
            return self.host_of_certificate();
        }
        let best = self.reach.best();
        match self.settings.address {
            Some(ChosenAddress::Ip(chosen)) if self.reach.has(chosen) => Some(Host::Ip(chosen)),
            Some(ChosenAddress::LocalName) if best.is_some() => {
                let name = self.fixed.local_name.clone().map(Host::Name);
                name.or_else(|| best.map(Host::Ip))
            }
            _ => best.map(Host::Ip),
        }
    }

    /// The host in links when a certificate that was brought says which there are: the one chosen, else its first.
    pub(super) fn host_of_certificate(&self) -> Option<Host> {
        self.serving.certificate.name_in_links(self.settings.certificate_host.as_deref())
    }

    /// The address by which phones come: that in links, or the one that the name in links leads to.
    pub(super) fn current_address(&self) -> Option<IpAddr> {
        match self.host()? {
            Host::Ip(ip) => Some(ip),
            Host::Name(name) if Some(&name) == self.fixed.local_name.as_ref() => self.reach.best(),
            Host::Name(_) => None,
        }
    }

    /// What links begin with; `None` while nothing is served or no phone could reach it.
    pub(super) fn bases(&self) -> Option<Bases> {
        if !self.serving.is_running() {
            return None;
        }
        if let Some(url) = self.public_url() {
            return Some(Bases {
                https: url.to_string(),
                http: url.to_string(),
            });
        }
        let host = self.host()?.url_text();
        let ports = self.serving.ports();
        Some(Bases {
            https: format!("https://{host}:{}", ports.https),
            http: format!("http://{host}:{}", ports.http),
        })
    }

    /// Where a proxy on this computer finds us: the plain port on loopback.
    fn upstream(&self) -> String {
        let host = match &self.fixed.host {
            Some(host @ Host::Ip(ip)) if ip.is_loopback() => host.url_text(),
            _ => "127.0.0.1".to_owned(),
        };
        format!("http://{host}:{}", self.serving.ports().http)
    }

    /// What the fields of a manifest say that nobody edited.
    pub(super) fn origin(&self, build: &Build) -> Origin {
        let stem = build.path.file_stem().unwrap_or_default().to_string_lossy();
        let bases = self.bases();
        let url = |name: &str| {
            bases
                .as_ref()
                .map(|bases| format!("{}/i/{}/{name}", bases.https, build.token.as_str()))
                .unwrap_or_default()
        };
        Origin::of(&build.inspection, &stem, url)
    }

    /// The manifest of a build as phones get it.
    pub(super) fn manifest(&self, build: &Build) -> Manifest {
        let hashes: Option<&ChunkHashes> = build.hashes.as_ref().map(|hashes| &hashes.chunks);
        manifest::check(&build.draft, &self.origin(build), hashes)
    }

    /// What is to be announced: the name, with the addresses that phones may use.
    fn announcement(&self) -> Option<Announcement> {
        if !self.announces() || !self.serving.is_running() {
            return None;
        }
        let given = |interface: &&Interface| match (&self.fixed.host, self.settings.address) {
            (Some(Host::Ip(ip)), _) => interface.ip == *ip,
            (None, Some(ChosenAddress::Ip(ip))) if self.host() == Some(Host::Ip(ip)) => interface.ip == ip,
            // No phone is in the networks of VPNs, virtual machines and containers.
            _ => interface.kind <= crate::network::InterfaceKind::Other,
        };
        let interfaces = self.reach.interfaces();
        let addresses: Vec<(String, IpAddr)> = interfaces
            .iter()
            .filter(given)
            .map(|interface| (interface.name.clone(), interface.ip))
            .collect();
        (!addresses.is_empty()).then(|| Announcement {
            name: self.fixed.local_name.clone().unwrap_or_default(),
            computer_name: self.fixed.computer_name.clone(),
            addresses,
            own: interfaces.iter().map(|interface| interface.ip).collect(),
            http_port: self.serving.ports().http,
        })
    }

    /// Whether the name may and shall be announced.
    fn announces(&self) -> bool {
        let asked = match self.reach.announce_rule() {
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
            && self.reach.announce_rule() != AnnounceRule::Never
    }

    /// Reach as faces see it.
    pub(super) fn reach_view(&self) -> ReachView {
        ReachView {
            reached: self.reach.arrivals().to_vec(),
            links_reached_at: if self.public_url().is_some() {
                self.reach.proxy_reached_at()
            } else {
                // A name that leads who knows where: whoever came, came by it.
                self.reach.reached_at(self.current_address())
            },
            waiting_since: self.reach.waiting_since(),
            public_url: self.public_url().map(|url| url.as_str().to_owned()),
            public_url_at_start: self.fixed.public_url.is_some(),
            upstream: self.upstream(),
            local_name: self.fixed.local_name.clone(),
            name_chosen: self.fixed.host.is_none() && self.settings.address == Some(ChosenAddress::LocalName),
            announce: self.may_announce().then(|| self.announces()),
            announced: self.reach.announced().clone(),
            firewalls: self.reach.firewalls().map(<[_]>::to_vec),
        }
    }

    /// The certificate as faces see it; `None` until there is one.
    pub(super) fn certificate_view(&self) -> Option<CertificateView> {
        let has_own = self.fixed.authority.is_some();
        self.serving.certificate.view(has_own, self.host().as_ref())
    }
}
