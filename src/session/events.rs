//! What happens outside, folded into the state.

use std::path::Path;

use jiff::SignedDuration;

use crate::activity;
use crate::finding::says;
use crate::identity::Host;
use crate::library::BuildId;
use crate::manifest::{Edit, ForeignManifest, ForeignProblem};

use super::builds::{FileAnswer, NewBuild, Reread};
use super::contents::EndedVerification;
use super::effect::Event;
use super::item_choice::ImportedItem;
use super::problem;
use super::serving::EndpointPorts;
use super::state::State;
use super::turn::Turn;
use super::visitors::VisitOutcome;

impl State {
    pub(super) fn event(&mut self, event: Event, turn: &mut Turn) {
        match event {
            Event::Tick => self.tick(turn),
            Event::ClockSet(by) => self.clock_set(by, turn),
            Event::Opened { dropped, addition } => self.builds.opened(dropped, addition, turn),
            Event::Read { path, outcome } => {
                if let Some(NewBuild { id, reread }) = self.builds.was_read(path, *outcome, turn) {
                    self.file_is(id, reread, turn);
                }
            }
            Event::ReadAgain(answer) => self.was_read_again(answer, turn),
            Event::Looked { folder, files } => {
                for build in self.builds.looked(&folder, files, turn) {
                    self.whole_reads.want_if_due(build, &self.builds, turn);
                }
            }
            Event::Followed(told) => self.followed(told, turn),
            Event::Hashed { build, stamp, hashes } => self.whole_reads.hashed(build, stamp, hashes, &mut self.builds, turn),
            Event::PackageChecked { build, stamp, check } => self.whole_reads.checked(build, stamp, check, &mut self.builds, turn),
            Event::ProfileRead { path, profile } => self.close_looks.profile_read(&path, profile, turn),
            Event::RawRead(answer) => {
                if let Some(build) = self.builds.get(answer.build) {
                    self.close_looks.raw_read(build, answer, turn);
                }
            }
            Event::Verified {
                build,
                stamp,
                job,
                outcome,
            } => {
                if let Some(build) = self.builds.get(build) {
                    let ended = EndedVerification { stamp, job, outcome };
                    self.close_looks.was_verified(build, ended, turn);
                }
            }
            Event::SelfTest { job, told } => self.self_tests.told(&job, told, turn),
            Event::SelfTestFound { job, found } => self.self_tests.found(&job, found, turn),
            Event::SelfTestEnded(job) => self.self_tests.ended(&job, turn),
            event @ (Event::Publishing { .. } | Event::KeysSeen { .. }) => self.serving.publishing.happened(event, turn),
            Event::Phone(event) => self.phone(event, turn),
            Event::Stopped => self.serving.stopped(turn),
            Event::Interfaces(interfaces) => {
                let fixed = &self.fixed;
                if self.reach.set_interfaces(interfaces, |ip| fixed.may_vouch_for(&Host::Ip(ip))) {
                    self.host_changed(turn);
                }
            }
            Event::FirewallOpened(outcome) => self.serving.firewall_opened(outcome, turn),
            Event::Firewalls(firewalls) => self.reach.firewalls_seen(firewalls, turn),
            Event::Announced(announced) => self.reach.was_announced(announced, turn),
            Event::Started { https_port, http_port } => self.started(https_port, http_port, turn),
            Event::ResourcePressure(pressure) => self.serving.note_pressure(&pressure, turn),
            Event::NotStarted(problem) => {
                self.serving.not_started(problem);
                self.host_changed(turn);
            }
            Event::ManifestRead { build, path, outcome } => self.manifest_read(build, &path, outcome, turn),
            Event::AppNamed { bundle_id, token } => self.builds.app_named(bundle_id, token, turn),
            Event::LinkMade { build, token } => self.builds.renew_link(build, token, turn),
            Event::Certified { chain, root } => {
                if self.serving.certificate.was_signed(chain, root) {
                    self.judge_certificate(turn);
                }
            }
            Event::CertificateLooked(marks) => self.serving.certificate.looked(marks, turn),
            Event::CertificateRead { source, why, outcome } => self.certificate_read(&source, why, outcome, turn),
            Event::Webhooks(event) => self.faces.happenings.event(event, turn),
            Event::Written(path) => turn.say(says::notice_saved(problem::file_name(&path))),
            Event::Failed(problem) => turn.trouble(problem),
            Event::Unkept(count) => {
                if count == 0 {
                    turn.say(says::notice_kept_again());
                }
                self.faces.set_unkept(count);
            }
        }
    }

    /// The endpoint runs.
    fn started(&mut self, https: u16, http: u16, turn: &mut Turn) {
        self.serving.started(EndpointPorts { https, http });
        self.host_changed(turn);
        self.serving.look_at_firewall(turn);
    }

    fn tick(&mut self, turn: &mut Turn) {
        self.visitors.tick(turn);
        self.whole_reads.tick(&self.builds, turn);
        let mut moving = self.whole_reads.shown(&self.builds);
        moving.extend(self.close_looks.verifying());
        if !moving.is_empty() {
            self.make_views(moving, turn.now);
            turn.touch();
        }
        // Its rate falls, too, while nothing comes.
        if self.serving.publishing.is_going() {
            turn.touch();
        }
        if self.builds.views.is_judging_due(turn.now) {
            self.judge_by_date(turn);
        }
        // An answer that was lost is asked for again.
        self.builds.name_apps_again(turn);
        if self.serving.certificate.needs_new_leaf(turn.now) {
            let hosts = self.serving.certificate.signed_hosts().to_vec();
            self.certify(hosts, turn);
        }
    }

    /// Judges everything anew that depends on the date.
    fn judge_by_date(&mut self, turn: &mut Turn) {
        self.judge_certificate(turn);
        self.visitors.look_at_phones(turn);
        turn.all_stale();
    }

    /// What waits goes on waiting as long as it would have; what depends on the date is judged by the new one.
    fn clock_set(&mut self, by: SignedDuration, turn: &mut Turn) {
        self.visitors.clock_set(by);
        self.self_tests.clock_set(by);
        self.whole_reads.clock_set(by);
        self.reach.clock_set(by);
        self.serving.certificate.clock_set(by);
        self.serving.publishing.clock_set(by);
        self.builds.views.judged(turn.now);
        self.judge_by_date(turn);
    }

    /// A phone did something, or this computer as a phone, which is none.
    fn phone(&mut self, event: activity::PhoneEvent, turn: &mut Turn) {
        if self.self_tests.is_own_visit(&event, self.reach.interfaces()) {
            return;
        }
        self.reach.came(&event);
        let VisitOutcome { gone, delivered } = self.visitors.happened(event, &self.builds, turn);
        if let Some(gone) = gone {
            self.builds.look_now(gone, turn);
        }
        if let Some(token) = delivered {
            self.builds.count_installation(&token, turn);
        }
    }

    /// The file of a build was read again.
    fn was_read_again(&mut self, answer: FileAnswer, turn: &mut Turn) {
        let build = answer.build;
        match self.builds.was_read_again(answer, turn) {
            Some(Reread::AnotherApp(new)) => {
                self.file_is(build, Some(Reread::OtherBytes), turn);
                self.file_is(new, None, turn);
            }
            Some(reread) => self.file_is(build, Some(reread), turn),
            None => {}
        }
    }

    /// A build has this file now: what was found out of another one is found out anew.
    fn file_is(&mut self, id: BuildId, reread: Option<Reread>, turn: &mut Turn) {
        if reread == Some(Reread::OtherBytes) {
            self.close_looks.file_changed(id, &self.builds, turn);
            self.whole_reads.cancel(id);
        }
        self.whole_reads.want_if_due(id, &self.builds, turn);
    }

    /// A foreign manifest was read: a build takes over what it says, but for the addresses.
    fn manifest_read(&mut self, id: BuildId, path: &Path, outcome: Result<Vec<ForeignManifest>, ForeignProblem>, turn: &mut Turn) {
        let items = match outcome {
            Ok(items) => items,
            Err(cause) => return turn.trouble(problem::of_foreign(path, &cause)),
        };
        let Some(build) = self.builds.get(id) else { return };
        match ImportedItem::of(items, id, &build.inspection.app.bundle_id, path) {
            ImportedItem::Known(item) => self.take_over(id, &item, &problem::file_name(path), turn),
            ImportedItem::Asked(choice) => self.faces.ask(Some(choice)),
        }
    }

    /// A build takes over what an item of a manifest says, but for the addresses.
    fn take_over(&mut self, id: BuildId, item: &ForeignManifest, file_name: &str, turn: &mut Turn) {
        let Some(build) = self.builds.get(id) else { return };
        let draft = item.draft(&self.origin(build), &build.draft);
        self.edit(id, &Edit::Replace(Box::new(draft)), turn);
        turn.say(says::notice_imported(file_name));
    }

    /// The person said which item it is; `None` is none of them.
    pub(super) fn choose_item(&mut self, item: Option<usize>, turn: &mut Turn) {
        let Some(choice) = self.faces.take_choice() else { return };
        if let Some(item) = item.and_then(|item| choice.items.get(item)) {
            self.take_over(choice.build, item, &choice.file_name, turn);
        }
    }
}
