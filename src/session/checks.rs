//! Checks: what the endpoint is and what phones did, as findings.

use jiff::Timestamp;

use crate::activity::Delivery;
use crate::finding::Finding;
use crate::finding::says;
use crate::identity::Host;
use crate::network::InterfaceKind;
use crate::network::firewall::Passes;
use crate::preflight::{self, CertificateFacts, EndpointFacts, delivery_findings};

use super::builds::Builds;
use super::snapshot::EndpointStatus;
use super::state::State;

/// What is wrong with a delivery as far as it came.
pub(super) fn story_findings(builds: &Builds, delivery: &Delivery, now: Timestamp) -> Vec<Finding> {
    let build = builds.of_token(delivery.token.as_deref());
    let view = build.and_then(|build| builds.views.get(build.id));
    let wanted = view.map(|view| delivery_findings::WantedApp {
        inspection: &view.inspection,
        manifest: &view.manifest,
    });
    delivery_findings::findings(delivery, wanted, now)
}

impl State {
    /// What about the endpoint keeps phones from installing.
    pub(super) fn endpoint_findings(&self, now: Timestamp) -> Vec<Finding> {
        preflight::endpoint_findings(&self.endpoint_facts(), now)
    }

    fn endpoint_facts(&self) -> EndpointFacts {
        let host = self.host();
        let current = self.current_address();
        let mut interfaces = self.reach.interfaces().iter();
        let kind = interfaces
            .find(|interface| Some(interface.ip) == current)
            .map(|interface| interface.kind);
        let is_loopback = match &host {
            Some(Host::Ip(ip)) => ip.is_loopback(),
            Some(Host::Name(_)) => kind == Some(InterfaceKind::Loopback),
            None => false,
        };
        let reach = self.reach_view();
        let certificate = self.certificate_view().map(|view| CertificateFacts {
            is_brought: view.brought,
            not_after: view.not_after,
            rule_count: view.rules.len(),
            broken: view
                .rules
                .iter()
                .filter(|judged| judged.refuses())
                .map(|judged| says::certificate_rule_broken(judged.found.clone(), judged.title.clone()))
                .collect(),
        });
        let firewalls = reach.firewalls.iter().flatten();
        let is_running = *self.serving.status() == EndpointStatus::Running;
        EndpointFacts {
            certificate: certificate.filter(|_| is_running),
            authority: self
                .fixed
                .authority
                .as_ref()
                .filter(|_| !self.serving.certificate.is_brought())
                .map(|authority| (authority.begins_at, authority.ends_at)),
            has_no_network: *self.serving.status() == EndpointStatus::NoNetwork,
            host: host.map(|host| host.to_string()).unwrap_or_default(),
            is_loopback: is_running && is_loopback,
            is_behind_proxy: self.public_url().is_some(),
            needs_set_up: is_running && self.set_up_profile().is_some(),
            was_trusted: self.visitors.any_trusts_us() || self.fixed.was_trusted_before(),
            waiting_since: reach.waiting_since,
            was_reached: reach.links_reached_at.is_some(),
            firewalls: firewalls
                .filter(|firewall| firewall.passes != Passes::Yes)
                .map(|firewall| firewall.kind.name().to_owned())
                .collect(),
            is_strained: self.serving.is_strained(),
        }
    }
}
