//! History: what phones do now, and the deliveries of this and earlier runs.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::activity::{self, About, Delivery, EventKind, TransferEnd, export};
use crate::library::{Build, BuildId};

use super::command::ExportFormat;
use super::effect::{Effect, News};
use super::snapshot::StoppingView;
use super::state::State;

/// Steps of deliveries are kept at once, but at most this often: a scanner must not wear out the disk.
const KEEP_GAP: SignedDuration = SignedDuration::from_millis(250);
/// While bytes flow, how far they are is kept this often: `kill -9` loses at most that.
const KEEP_EVERY: SignedDuration = SignedDuration::from_secs(3);

impl State {
    /// Brings the deliveries of earlier runs back; `last` is the highest name that was ever given to one.
    pub fn recall(&mut self, deliveries: Vec<Delivery>, last: i64) {
        self.phones.recall(deliveries, last);
        self.deliveries.take();
        self.look_at_phones(self.kept_at);
        self.touch();
    }

    /// Something a phone did.
    pub(super) fn phone(&mut self, event: activity::Event, now: Timestamp, effects: &mut Vec<Effect>) {
        self.came(&event);
        let applied = self.phones.apply(&event);
        self.deliveries.take();
        self.touch();
        let Some(delivery) = self.phones.delivery(applied.delivery).map(Arc::clone) else {
            return;
        };
        let build = self.build_of(delivery.token.as_deref());
        let build_id = build.map(|build| build.id);
        let is_due = delivery.about.is_none() || event.kind == EventKind::Manifest;
        if let Some(about) = build.filter(|_| is_due).map(about) {
            self.phones.set_about(applied.delivery, about);
        }
        let Some(phone) = self.phones.phone(applied.phone).cloned() else {
            return;
        };
        let is_gone = matches!(
            &event.kind,
            EventKind::Package {
                end: Some(TransferEnd::FileGone),
                ..
            }
        );
        if let Some(id) = build_id.filter(|_| is_gone) {
            self.look_now(id, effects);
        }
        if phone.trusts_us && !self.trusted {
            self.trusted = true;
            effects.push(Effect::RememberTrust);
        }
        self.keep_deliveries(now, effects);
        self.look_at_phones(now);
        effects.push(Effect::News(News {
            finding: self.story_findings(&delivery, now).into_iter().next(),
            phone_id: applied.phone,
            build: build_id,
            before: applied.before,
            stage: delivery.stage,
            done_bytes: delivery.done_bytes(),
            total_bytes: delivery.total_bytes,
            model: phone.model,
            os: phone.os,
            event,
        }));
    }

    /// The build with this token.
    pub(super) fn build_of(&self, token: Option<&str>) -> Option<&Build> {
        let token = token?;
        self.builds.iter().find(|build| build.token.as_str() == token)
    }

    /// Keeps what changed, when it is time.
    pub(super) fn keep_deliveries(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let since = now.duration_since(self.kept_at);
        let is_due = self.phones.any_unsaved(true) && since >= KEEP_GAP || self.phones.any_unsaved(false) && since >= KEEP_EVERY;
        // A clock that was set back must not keep anything from being kept.
        if is_due || since < SignedDuration::ZERO {
            self.kept_at = now;
            effects.extend(self.last_words());
        }
    }

    /// Everything that is not kept yet.
    pub fn last_words(&mut self) -> Vec<Effect> {
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

    /// The list of deliveries, newest first.
    pub(super) fn delivery_list(&self) -> Arc<Vec<Arc<Delivery>>> {
        Arc::clone(self.deliveries.get_or_init(|| Arc::new(self.phones.deliveries())))
    }

    /// Writes deliveries to a file.
    pub(super) fn export_deliveries(
        &self,
        path: PathBuf,
        (format, build): (ExportFormat, Option<BuildId>),
        now: Timestamp,
        effects: &mut Vec<Effect>,
    ) {
        let wanted = |delivery: &&Arc<Delivery>| build.is_none_or(|build| is_of(delivery, build));
        let deliveries: Vec<Arc<Delivery>> = self.delivery_list().iter().filter(wanted).cloned().collect();
        let text = match format {
            ExportFormat::Csv => format!("{}{}", export::BYTE_ORDER_MARK, export::csv(&deliveries, now)),
            ExportFormat::Json => export::json(&deliveries, now),
        };
        effects.push(Effect::Write(path, text.into_bytes().into()));
    }

    /// Forgets all deliveries that are over.
    pub(super) fn forget_deliveries(&mut self, effects: &mut Vec<Effect>) {
        self.phones.forget();
        self.deliveries.take();
        effects.extend(self.last_words());
        self.notice("Deliveries forgotten".to_owned());
    }

    /// Lets running downloads finish, and begins nothing new.
    pub(super) fn stop(&mut self, patience: Duration, now: Timestamp, effects: &mut Vec<Effect>) {
        if self.stopping.is_none() {
            let until = SignedDuration::try_from(patience)
                .ok()
                .and_then(|patience| now.checked_add(patience).ok());
            self.stopping = Some(StoppingView::Finishing {
                until: until.unwrap_or(Timestamp::MAX),
            });
            effects.push(Effect::CloseDoors(patience));
            self.touch();
        }
    }

    /// The last response ended, or patience did.
    pub(super) fn stopped(&mut self) {
        self.stopping = Some(StoppingView::Stopped);
        self.touch();
    }
}

/// Whether a delivery is about this build.
fn is_of(delivery: &Delivery, build: BuildId) -> bool {
    delivery.about.as_ref().is_some_and(|about| about.build_id == build.0)
}

fn about(build: &Build) -> About {
    let app = &build.inspection.app;
    About {
        build_id: build.id.0,
        name: app.name.clone(),
        bundle_id: app.bundle_id.clone(),
        version: app.version.clone(),
        build: app.build.clone(),
    }
}
