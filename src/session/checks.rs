//! Checks: what the endpoint, the phones that came and the devices that somebody named mean for builds.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::activity::Delivery;
use crate::finding::Finding;
use crate::finding::says;
use crate::identity::Host;
use crate::library::Device;
use crate::network::InterfaceKind;
use crate::network::firewall::Passes;
use crate::preflight::{self, CertificateFacts, EndpointFacts, SeenPhone, story};

use super::effect::Effect;
use super::snapshot::EndpointStatus;
use super::state::State;

/// Phones that came in this time count as testers': a sprint is two weeks.
const LATELY: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Longest name of a device: a line on the screen.
const NAME_LIMIT_CHARS: usize = 80;
/// Most devices that can be named: Apple registers 100 of each kind a year.
pub(super) const DEVICES_LIMIT: usize = 1_000;

impl State {
    /// Takes over the devices that somebody named in earlier runs.
    pub fn remember_devices(&mut self, devices: Vec<Device>) {
        self.devices_changed(devices);
    }

    /// Names a device, or gives it another name.
    pub(super) fn name_device(&mut self, name: &str, udid: &str, effects: &mut Vec<Effect>) {
        let device = Device {
            name: name.trim().chars().take(NAME_LIMIT_CHARS).collect(),
            udid: udid.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect(),
        };
        let is_new = !self.devices.iter().any(|other| other.is(&device.udid));
        if device.name.is_empty() || device.udid.is_empty() || is_new && self.devices.len() >= DEVICES_LIMIT {
            return;
        }
        let mut devices: Vec<Device> = self.devices.iter().filter(|other| !other.is(&device.udid)).cloned().collect();
        devices.push(device.clone());
        devices.sort();
        self.devices_changed(devices);
        effects.push(Effect::SaveDevice(device));
    }

    /// Forgets a device.
    pub(super) fn forget_device(&mut self, udid: &str, effects: &mut Vec<Effect>) {
        let kept: Vec<Device> = self.devices.iter().filter(|device| !device.is(udid)).cloned().collect();
        if kept.len() != self.devices.len() {
            self.devices_changed(kept);
            effects.push(Effect::ForgetDevice(udid.to_owned()));
        }
    }

    fn devices_changed(&mut self, devices: Vec<Device>) {
        self.devices = Arc::new(devices);
        self.stale.extend(self.builds.iter().map(|build| build.id));
    }

    /// Judges builds again when phones came that others were not like.
    pub(super) fn look_at_phones(&mut self, now: Timestamp) {
        let mut seen: Vec<SeenPhone> = self
            .phones
            .newest_first()
            .into_iter()
            .filter(|(_, phone, _)| now.duration_since(phone.last_seen) < LATELY && phone.model != "Mac")
            .map(|(_, phone, _)| SeenPhone {
                model: phone.model.clone(),
                os: phone.os.clone(),
            })
            .collect();
        seen.sort_unstable();
        seen.dedup();
        if seen != self.seen_phones {
            self.seen_phones = seen;
            self.stale.extend(self.builds.iter().map(|build| build.id));
        }
    }

    /// What is wrong with a delivery as far as it came.
    pub(super) fn story_findings(&self, delivery: &Delivery, now: Timestamp) -> Vec<Finding> {
        let build = self.build_of(delivery.token.as_deref());
        let view = build.and_then(|build| self.views.get(&build.id));
        let wanted = view.map(|view| story::Wanted {
            inspection: &view.inspection,
            manifest: &view.manifest,
        });
        story::findings(delivery, wanted, now)
    }

    /// What about the endpoint keeps phones from installing.
    pub(super) fn endpoint_findings(&self, now: Timestamp) -> Vec<Finding> {
        preflight::endpoint_findings(&self.endpoint_facts(), now)
    }

    fn endpoint_facts(&self) -> EndpointFacts {
        let host = self.host();
        let current = self.current_address();
        let kind = self
            .interfaces
            .iter()
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
                .filter(|judged| !judged.holds)
                .map(|judged| says::certificate_rule_broken(judged.found.clone(), judged.title.clone()))
                .collect(),
        });
        let firewalls = reach.firewalls.iter().flatten();
        let is_running = self.status == EndpointStatus::Running;
        EndpointFacts {
            certificate: certificate.filter(|_| is_running),
            has_no_network: self.status == EndpointStatus::NoNetwork,
            host: host.map(|host| host.to_string()).unwrap_or_default(),
            is_loopback: is_running && is_loopback,
            is_behind_proxy: self.public_url().is_some(),
            needs_set_up: is_running && self.set_up_profile().is_some(),
            was_trusted: self.trusted || self.fixed.trusted_before,
            waiting_since: reach.waiting_since,
            was_reached: reach.links_reached_at.is_some(),
            firewalls: firewalls
                .filter(|firewall| firewall.passes != Passes::Yes)
                .map(|firewall| firewall.kind.name().to_owned())
                .collect(),
            is_strained: self.reach.strained,
        }
    }
}
