//! Visitors: phones and what they do, the deliveries of this and earlier runs, and testers' devices.

use std::cell::OnceCell;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::activity::{self, DeliveredBuild, Delivery, EventKind, Phones, Stage, TransferEnd, export};
use crate::finding::says;
use crate::library::{Build, BuildId, Device};
use crate::preflight::SeenPhone;
use crate::primitives::Family;

use super::builds::Builds;
use super::checks;
use super::command::{DeliveryExport, ExportFormat};
use super::effect::{Effect, News};
use super::turn::Turn;

/// Steps of deliveries are kept at once, but at most this often: a scanner must not wear out the disk.
const KEEP_GAP: SignedDuration = SignedDuration::from_millis(250);
/// Phones that came in this time count as testers': a sprint is two weeks.
const LATELY: SignedDuration = SignedDuration::from_hours(14 * 24);
/// Longest name of a device: a line on the screen.
const NAME_LIMIT_CHARS: usize = 80;
/// Most devices that can be named: Apple registers 100 of each kind a year.
const DEVICES_LIMIT: usize = 1_000;

/// Phones, what they fetched, and the devices that somebody named.
#[derive(Debug)]
pub(super) struct Visitors {
    phones: Phones,
    /// What the phones are that came lately, each kind once.
    seen: Vec<SeenPhone>,
    /// The list of deliveries as faces see it, made when one is looked at.
    list: OnceCell<Arc<Vec<Arc<Delivery>>>>,
    /// When deliveries were last kept.
    kept_at: Timestamp,
    /// Some phone trusts our certificate.
    any_trusts_us: bool,
    /// By name.
    devices: Arc<Vec<Device>>,
}

/// What what a phone did means for builds.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct VisitOutcome {
    /// The build whose file it found gone.
    pub(super) gone: Option<BuildId>,
    /// The token with which it asked for a package of which it has every byte from now on.
    pub(super) delivered: Option<String>,
}

impl Visitors {
    pub(super) fn new(now: Timestamp) -> Self {
        Self {
            phones: Phones::default(),
            seen: Vec::new(),
            list: OnceCell::new(),
            kept_at: now,
            any_trusts_us: false,
            devices: Arc::default(),
        }
    }

    /// Brings the deliveries of earlier runs back; `last` is the highest name that was ever given to one.
    pub(super) fn recall(&mut self, deliveries: Vec<Delivery>, last: i64, turn: &mut Turn) {
        self.phones.recall(deliveries, last);
        self.list.take();
        self.look_at_phones(turn);
        turn.touch();
    }

    /// Takes over the devices that somebody named in earlier runs.
    pub(super) fn remember_devices(&mut self, devices: Vec<Device>, turn: &mut Turn) {
        self.devices = Arc::new(devices);
        turn.all_stale();
    }

    pub(super) fn phones(&self) -> &Phones {
        &self.phones
    }

    /// What the phones are that came lately, each kind once.
    pub(super) fn seen(&self) -> &[SeenPhone] {
        &self.seen
    }

    /// Testers' devices, by name.
    pub(super) fn devices(&self) -> &Arc<Vec<Device>> {
        &self.devices
    }

    /// Some phone trusts our certificate, as it did something in this run that shows it.
    pub(super) fn any_trusts_us(&self) -> bool {
        self.any_trusts_us
    }

    /// When deliveries were last kept.
    pub(super) fn kept_at(&self) -> Timestamp {
        self.kept_at
    }

    /// The list of deliveries, newest first.
    pub(super) fn deliveries(&self) -> Arc<Vec<Arc<Delivery>>> {
        Arc::clone(self.list.get_or_init(|| Arc::new(self.phones.deliveries())))
    }

    /// A download runs, or what is known of one is not kept yet.
    pub(super) fn is_live(&self, now: Timestamp) -> bool {
        self.phones.any_live(now) || self.phones.any_unsaved(true)
    }

    /// A phone did something.
    pub(super) fn happened(&mut self, event: activity::PhoneEvent, builds: &Builds, turn: &mut Turn) -> VisitOutcome {
        let applied = self.phones.apply(&event);
        self.list.take();
        turn.touch();
        let Some(delivery) = self.phones.delivery(applied.delivery).map(Arc::clone) else {
            return VisitOutcome::default();
        };
        let build = builds.of_token(delivery.token.as_deref());
        let build_id = build.map(|build| build.id);
        let is_due = delivery.about.is_none() || event.kind == EventKind::Manifest;
        if let Some(about) = build.filter(|_| is_due).map(about) {
            self.phones.set_about(applied.delivery, about);
        }
        let Some(phone) = self.phones.phone(applied.phone).cloned() else {
            return VisitOutcome::default();
        };
        let is_new = delivery.stage == Stage::Delivered && applied.before != Some(Stage::Delivered);
        let outcome = |gone| VisitOutcome {
            gone,
            delivered: delivery.token.clone().filter(|_| is_new),
        };
        if phone.trusts_us && !self.any_trusts_us {
            self.any_trusts_us = true;
            turn.push(Effect::RememberTrust);
        }
        self.keep(turn);
        self.look_at_phones(turn);
        let is_gone = matches!(
            &event.kind,
            EventKind::Package {
                end: Some(TransferEnd::FileGone),
                ..
            }
        );
        turn.push(Effect::News(Box::new(News {
            finding: checks::story_findings(builds, &delivery, turn.now).into_iter().next(),
            phone_id: applied.phone,
            build: build_id,
            before: applied.before,
            stage: delivery.stage,
            done_bytes: delivery.done_bytes(),
            total_bytes: delivery.total_bytes,
            model: phone.model,
            os: phone.os,
            event,
        })));
        outcome(build_id.filter(|_| is_gone))
    }

    /// The clock was set by so much.
    pub(super) fn clock_set(&mut self, by: SignedDuration) {
        self.phones.clock_set(by);
        self.kept_at = self.kept_at.saturating_add(by).unwrap_or(self.kept_at);
        self.list.take();
    }

    /// Time passed.
    pub(super) fn tick(&mut self, turn: &mut Turn) {
        if self.phones.tick(turn.now) || self.phones.any_live(turn.now) {
            self.list.take();
            turn.touch();
        }
        self.keep(turn);
    }

    /// Keeps what changed, when it is time.
    fn keep(&mut self, turn: &mut Turn) {
        let since = turn.now.duration_since(self.kept_at);
        let is_due = self.phones.any_unsaved(true) && since >= KEEP_GAP || self.phones.any_unsaved(false) && since >= activity::KEPT_EVERY;
        // A clock that was set back must not keep anything from being kept.
        if is_due || since < SignedDuration::ZERO {
            self.kept_at = turn.now;
            turn.effects.extend(self.last_words());
        }
    }

    /// Everything that is not kept yet.
    pub(super) fn last_words(&mut self) -> Vec<Effect> {
        let (changed, forgotten) = self.phones.take_unsaved();
        let mut effects = Vec::new();
        if !forgotten.is_empty() {
            effects.push(Effect::ForgetDeliveries(forgotten));
        }
        if !changed.is_empty() {
            effects.push(Effect::SaveDeliveries(changed));
        }
        effects
    }

    /// Writes deliveries, of one build or of all, to a file.
    pub(super) fn export(&self, export: DeliveryExport, turn: &mut Turn) {
        let DeliveryExport {
            path,
            format,
            build,
            sentence,
        } = export;
        let wanted = |delivery: &&Arc<Delivery>| build.is_none_or(|build| is_of(delivery, build));
        let deliveries: Vec<Arc<Delivery>> = self.deliveries().iter().filter(wanted).cloned().collect();
        let text = match format {
            ExportFormat::Csv => format!("{}{}", export::BYTE_ORDER_MARK, export::csv(&deliveries, turn.now, sentence)),
            ExportFormat::Json => export::json(&deliveries, turn.now, sentence),
        };
        turn.push(Effect::Write(path, text.into_bytes().into()));
    }

    /// Forgets the deliveries that are over, of one build or of all.
    pub(super) fn forget_deliveries(&mut self, build: Option<BuildId>, turn: &mut Turn) {
        self.phones.forget(|delivery| build.is_none_or(|build| is_of(delivery, build)));
        self.list.take();
        turn.effects.extend(self.last_words());
        turn.say(says::notice_deliveries_forgotten());
    }

    /// Names a device, or gives it another name.
    pub(super) fn name_device(&mut self, name: &str, udid: &str, turn: &mut Turn) {
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
        self.remember_devices(devices, turn);
        turn.push(Effect::SaveDevice(device));
    }

    /// Forgets a device.
    pub(super) fn forget_device(&mut self, udid: &str, turn: &mut Turn) {
        let kept: Vec<Device> = self.devices.iter().filter(|device| !device.is(udid)).cloned().collect();
        if kept.len() != self.devices.len() {
            self.remember_devices(kept, turn);
            turn.push(Effect::ForgetDevice(udid.to_owned()));
        }
    }

    /// Judges builds again when phones came that others were not like.
    pub(super) fn look_at_phones(&mut self, turn: &mut Turn) {
        let mut seen: Vec<SeenPhone> = self
            .phones
            .newest_first()
            .into_iter()
            .filter(|(_, phone, _)| {
                !Family::of_model(&phone.model).is_something_else() && turn.now.duration_since(phone.last_seen) < LATELY
            })
            .map(|(_, phone, _)| SeenPhone {
                model: phone.model.clone(),
                os: phone.os.clone(),
            })
            .collect();
        seen.sort_unstable();
        seen.dedup();
        if seen != self.seen {
            self.seen = seen;
            turn.all_stale();
        }
    }
}

/// Whether a delivery is about this build.
fn is_of(delivery: &Delivery, build: BuildId) -> bool {
    delivery.about.as_ref().is_some_and(|about| about.build_id == build.0)
}

fn about(build: &Build) -> DeliveredBuild {
    let app = &build.inspection.app;
    DeliveredBuild {
        build_id: build.id.0,
        name: app.name.clone(),
        bundle_id: app.bundle_id.clone(),
        version: app.version.clone(),
        build: app.build.clone(),
    }
}

#[cfg(test)]
mod tests;
