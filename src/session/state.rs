//! The state of one running Airlift: `apply(input, now)` changes it and says what to do outside. Pure.
//!
//! Each part has its own file and its own transitions; here they are kept together, and inputs find the part they are for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::activity::Delivery;
use crate::finding::Problem;
use crate::identity::{Brought, Host, Scope, Source};
use crate::library::{Build, BuildId, Device};
use crate::manifest::{Edit, Token};
use crate::self_test::{self, Start, TestRoute};
use crate::store::{SIZES_PERCENT, Settings};
use crate::webhooks::HookChange;

use super::additions::{AddId, AddedBy};
use super::builds::{Builds, HistoryStep, UndoneRemoval};
use super::command::Command;
use super::contents::CloseLooks;
use super::effect::{Effect, Input};
use super::faces::Faces;
use super::happenings::Happenings;
use super::public_url::PublicUrl;
use super::reachability::{AnnounceRule, Reach};
use super::self_test::{Rehearsals, target_of};
use super::serving::Serving;
use super::snapshot::{SelfTestSubject, StoppingView};
use super::turn::Turn;
use super::visitors::Visitors;
use super::watching::WatchedFolders;
use super::whole_reads::WholeReads;
use super::{problem, view};

/// What does not change while it runs.
#[derive(Clone, Debug)]
pub struct Fixed {
    /// This computer's name.
    pub computer_name: String,
    /// Its `.local` name, where it has one.
    pub local_name: Option<String>,
    /// `--host`: the only host in links.
    pub host: Option<Host>,
    /// `--public-url`: the base of links, whatever the settings say.
    pub public_url: Option<PublicUrl>,
    /// Whether this computer's name is announced, until somebody switches it.
    pub announce: AnnounceRule,
    /// Our authority; `None` when there is none.
    pub authority: Option<OwnAuthority>,
    /// Hash every package in the background.
    pub hash_packages: bool,
    /// Ports asked for (HTTPS, plain HTTP); 0 lets the system choose.
    pub wanted_ports: (u16, u16),
    /// The install page is left off the plain port.
    pub https_pages_only: bool,
    /// Where shelf, identity and settings are kept.
    pub data_folder: PathBuf,
}

/// Our authority, as phones meet it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OwnAuthority {
    /// Its SHA-256 fingerprint, 64 lower-case hex digits.
    pub sha256: String,
    /// Its set-up profile.
    pub set_up_profile: Arc<[u8]>,
    /// What it may vouch for; everything when there is nothing in it.
    pub scopes: Vec<Scope>,
    /// Some phone trusted it in an earlier run.
    pub was_trusted_before: bool,
    /// From when on it is valid.
    pub begins_at: Timestamp,
    /// Until when it is valid.
    pub ends_at: Timestamp,
}

/// The state of one running Airlift.
#[derive(Debug)]
pub struct State {
    pub(super) fixed: Fixed,
    pub(super) settings: Settings,
    pub(super) builds: Builds,
    pub(super) whole_reads: WholeReads,
    pub(super) close_looks: CloseLooks,
    pub(super) visitors: Visitors,
    pub(super) serving: Serving,
    pub(super) reach: Reach,
    pub(super) self_tests: Rehearsals,
    pub(super) faces: Faces,
    pub(super) watched: WatchedFolders,
}

impl Fixed {
    /// Whether phones accept a certificate of our authority for this host; true when there is none that could be asked.
    pub(super) fn may_vouch_for(&self, host: &Host) -> bool {
        self.authority
            .as_ref()
            .is_none_or(|authority| Scope::permit(&authority.scopes, host))
    }

    /// Some phone trusted our authority in an earlier run.
    pub(super) fn was_trusted_before(&self) -> bool {
        self.authority.as_ref().is_some_and(|authority| authority.was_trusted_before)
    }
}

/// Whether an address is one of a server: `https://host:84430` is not below `https://host:8443`.
fn lies_below(url: &str, base: &str) -> bool {
    let rest = url.strip_prefix(base);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?', '#']))
}

impl State {
    /// A state with these builds on the shelf, none of which was looked at yet.
    pub fn new(fixed: Fixed, settings: Settings, builds: Vec<Build>, last_id: i64, now: Timestamp) -> Self {
        let mut faces = Faces::new(Happenings::new(&builds, now));
        let public_url = match settings.public_url.as_deref().map(PublicUrl::parse).transpose() {
            Ok(url) => url,
            Err(cause) => {
                faces.trouble(problem::of_public_url(&cause));
                None
            }
        };
        let mut state = Self {
            builds: Builds::new(builds, last_id, now),
            whole_reads: WholeReads::new(fixed.hash_packages),
            close_looks: CloseLooks::default(),
            visitors: Visitors::new(now),
            serving: Serving::starting(),
            reach: Reach::new(public_url, fixed.announce),
            self_tests: Rehearsals::default(),
            faces,
            watched: WatchedFolders::default(),
            fixed,
            settings,
        };
        state.refresh_views(now);
        state
    }

    /// Takes over the pages that apps had in earlier runs, by bundle identifier.
    pub fn remember_apps(&mut self, apps: BTreeMap<String, Token>) {
        self.outside_of_inputs(Timestamp::UNIX_EPOCH, |state, turn| state.builds.remember_apps(apps, turn));
    }

    /// Takes over the devices that somebody named in earlier runs.
    pub fn remember_devices(&mut self, devices: Vec<Device>) {
        self.outside_of_inputs(Timestamp::UNIX_EPOCH, |state, turn| state.visitors.remember_devices(devices, turn));
    }

    /// Takes over for which destinations there are keys, as they are written.
    pub fn remember_keys(&mut self, with_keys: BTreeSet<String>) {
        self.serving.publishing.remember_keys(with_keys);
    }

    /// Brings the deliveries of earlier runs back; `last` is the highest name that was ever given to one.
    pub fn recall(&mut self, deliveries: Vec<Delivery>, last: i64) {
        let now = self.visitors.kept_at();
        self.outside_of_inputs(now, |state, turn| state.visitors.recall(deliveries, last, turn));
    }

    /// Begins with the certificate that the settings or the call named, when it could be read.
    pub(super) fn begin_with_certificate(&mut self, source: Source, brought: Option<Brought>, at_start: bool, now: Timestamp) {
        self.outside_of_inputs(now, |state, turn| {
            state.serving.certificate.begin(source, brought, at_start, now);
            state.judge_certificate(turn);
        });
    }

    /// Tells people what went wrong while Airlift was started.
    pub(super) fn notice_problem(&mut self, problem: Problem) {
        self.faces.trouble(problem);
    }

    /// Changes something while Airlift is started: views are made with the first input.
    fn outside_of_inputs(&mut self, now: Timestamp, change: impl FnOnce(&mut Self, &mut Turn)) {
        let mut turn = Turn::at(now);
        change(self, &mut turn);
        self.builds.take_in(&mut turn);
        self.faces.take_in(&mut turn);
    }

    /// Takes one input in and says what to do outside.
    pub fn apply(&mut self, input: Input, now: Timestamp) -> Vec<Effect> {
        let mut turn = Turn::at(now);
        match input {
            Input::Command(command) => self.command(command, &mut turn),
            Input::Event(event) => self.event(event, &mut turn),
        }
        self.settle(turn)
    }

    /// The end of a turn: what it left behind is taken over, and phones are offered what there is now.
    fn settle(&mut self, mut turn: Turn) -> Vec<Effect> {
        self.builds.judge_links(&mut turn);
        self.builds.take_in(&mut turn);
        if self.builds.views.any_stale() {
            self.builds.name_apps(&mut turn);
            self.refresh_views(turn.now);
            turn.offer();
        }
        self.note_happenings(&mut turn);
        self.faces.take_in(&mut turn);
        if turn.is_offer_due {
            turn.push(Effect::Offer(Arc::new(self.site())));
        }
        turn.effects
    }

    fn command(&mut self, command: Command, turn: &mut Turn) {
        match command {
            Command::Add { paths, addition } => turn.push(Effect::Open { paths, addition }),
            Command::WatchFolder(rule) => self.watch_folder(rule, turn),
            Command::StopWatching(path) => self.stop_watching(&path, turn),
            Command::StopAdding(addition) => self.builds.stop_adding(addition, turn),
            Command::TakeOut(archive) => turn.push(Effect::TakeOut {
                archive,
                addition: AddId::fresh(AddedBy::Here),
            }),
            Command::AddSample => turn.push(Effect::MakeSample(AddId::fresh(AddedBy::Here))),
            Command::Remove(id) => self.remove(&[id], turn),
            Command::RemoveAll(ids) => self.remove(&ids, turn),
            Command::NewLink(id) => self.new_link(id, turn),
            Command::LimitNewLinks(limits) => self.builds.limit_new_links(limits),
            Command::LimitLink(id, limits) => self.builds.limit_link(id, limits, turn),
            Command::UndoRemove(id) => self.undo_remove(id, turn),
            Command::Locate(id, path) => self.builds.locate(id, path, turn),
            Command::Recheck(id) => self.builds.recheck(id, turn),
            Command::ReadRaw { build, part } => self.close_looks.read_raw(build, part, &self.builds, turn),
            Command::CloseProfile => self.close_looks.close_profile(turn),
            Command::CloseRaw => self.close_looks.close_raw(turn),
            Command::Verify(id) => self.close_looks.verify(id, &self.builds, turn),
            Command::CancelVerify(id) => self.close_looks.cancel_verify(id, turn),
            Command::Edit(id, edit) => self.edit(id, &edit, turn),
            Command::Undo(id) => self.step(id, HistoryStep::Undo, turn),
            Command::Redo(id) => self.step(id, HistoryStep::Redo, turn),
            Command::ImportManifest(id, path) => turn.push(Effect::ReadManifest(id, path)),
            Command::ChooseItem(item) => self.choose_item(Some(item), turn),
            Command::CloseItemChoice => self.choose_item(None, turn),
            Command::ExportManifest(id, path) => self.export_manifest(id, path, turn),
            Command::SetNotes(id, notes) => self.builds.set_notes(id, notes, turn),
            Command::SetTags(id, tags) => self.builds.set_tags(id, tags, turn),
            Command::SaveFile { path, bytes } => turn.push(Effect::Write(path, bytes.into())),
            Command::SetTheme(theme) => self.set(turn, |settings| settings.theme = theme),
            Command::SetLanguage(language) => self.set(turn, |settings| settings.language = language),
            Command::SetSize(percent) => self.set(turn, |settings| {
                settings.size_percent = percent.clamp(*SIZES_PERCENT.start(), *SIZES_PERCENT.end());
            }),
            Command::SetDisplay(display) => self.set(turn, |settings| settings.display = display),
            Command::SetShelfOrder(order) => self.set(turn, |settings| settings.shelf_order = order),
            Command::SetAppClosed { bundle_id, closed } => self.set_app_closed(bundle_id, closed, turn),
            Command::SetPorts(https, http) => self.set(turn, |settings| (settings.https_port, settings.http_port) = (https, http)),
            Command::SetPagesOnly(only) => self.set(turn, |settings| settings.https_pages_only = only),
            Command::SetKeepAwake(keep_awake) => self.set(turn, |settings| settings.keep_awake = keep_awake),
            Command::SetWhenClosed(choice) => self.set(turn, |settings| settings.when_closed = choice),
            Command::ChooseAddress(address) => self.choose_address(address, turn),
            Command::LookAtFirewall => self.serving.look_at_firewall(turn),
            Command::OpenFirewall => turn.push(Effect::OpenFirewall),
            Command::SetPublicUrl(url) => self.set_public_url(url.as_deref(), turn),
            Command::SetAnnounce(announce) => self.set_announce(announce, turn),
            Command::ImportCertificate(source) => self.serving.certificate.import(source, turn),
            Command::UseOwnAuthority => self.use_own_authority(turn),
            Command::ChooseName(name) => self.choose_name(name, turn),
            Command::RenewCertificate => self.renew_certificate(turn),
            Command::NameDevice { name, udid } => self.visitors.name_device(&name, &udid, turn),
            Command::ForgetDevice(udid) => self.visitors.forget_device(&udid, turn),
            Command::StartSelfTest(id) => self.start_self_test(id, turn),
            Command::Follow(start) => self.follow(start, turn),
            Command::CloseSelfTest => self.self_tests.close(turn),
            Command::SelfTestElsewhere { number, over } => self.self_tests.elsewhere(number, over, turn.now),
            Command::Publish(order) => self.publish(order, turn),
            Command::StopPublishing => self.serving.publishing.stop(turn),
            Command::ClosePublishing => self.serving.publishing.close(turn),
            Command::Withdraw => self.serving.publishing.withdraw(turn),
            Command::SaveDestination { to, base_url, keys } => self.save_destination(&to, base_url, keys, turn),
            Command::ForgetDestination(to) => self.forget_destination(&to, turn),
            Command::ExportDeliveries(export) => self.visitors.export(export, turn),
            Command::ForgetDeliveries(build) => self.visitors.forget_deliveries(build, turn),
            Command::SaveWebhook(hook) => turn.push(Effect::ChangeWebhooks(HookChange::Put(hook))),
            Command::RemoveWebhook(name) => turn.push(Effect::ChangeWebhooks(HookChange::Remove(name))),
            Command::TestWebhook(name) => self.faces.happenings.test(&name, turn),
            Command::SetNotify(kinds) => self.set(turn, |settings| settings.notify = kinds),
            Command::Stop { patience } => self.serving.stop(patience, turn),
            Command::Dismiss(notice) => self.faces.dismiss(notice),
            Command::Raise => self.faces.raise(),
            Command::Report(report) => turn.trouble(problem::of_report(report)),
        }
    }

    /// Remembers no more apps than there are, so that the settings do not grow for ever.
    fn set_app_closed(&mut self, bundle_id: String, closed: bool, turn: &mut Turn) {
        let known: BTreeSet<String> = self
            .builds
            .all()
            .iter()
            .map(|build| build.inspection.app.bundle_id.clone())
            .collect();
        self.set(turn, |settings| {
            settings.closed_apps.retain(|app| known.contains(app));
            if closed {
                settings.closed_apps.insert(bundle_id);
            } else {
                settings.closed_apps.remove(&bundle_id);
            }
        });
    }

    fn remove(&mut self, ids: &[BuildId], turn: &mut Turn) {
        self.note_removals(ids, turn);
        for id in self.builds.remove(ids, turn) {
            self.forget(id, turn);
        }
    }

    /// Asks for a token for a new link to a build. Where the answer is lost, the old link works on, which everybody sees.
    fn new_link(&self, id: BuildId, turn: &mut Turn) {
        if self.builds.get(id).is_some() {
            turn.push(Effect::MakeLink(id));
        }
    }

    /// A build is gone from the shelf, and all that was going on about it.
    fn forget(&mut self, id: BuildId, turn: &mut Turn) {
        self.faces.was_removed(id);
        self.whole_reads.cancel(id);
        self.close_looks.forget(id, turn);
        self.self_tests.forget(id, turn);
    }

    fn undo_remove(&mut self, id: BuildId, turn: &mut Turn) {
        if let UndoneRemoval::Done { gives_way } = self.builds.undo_remove(id, turn) {
            if let Some(other) = gives_way {
                self.forget(other, turn);
            }
            self.faces.was_brought_back(id);
            self.note_return(id, turn);
            self.whole_reads.want_if_due(id, &self.builds, turn);
        }
    }

    /// Changes the manifest of a build.
    pub(super) fn edit(&mut self, id: BuildId, edit: &Edit, turn: &mut Turn) {
        let Some(origin) = self.builds.get(id).map(|build| self.origin(build)) else {
            return;
        };
        if self.builds.edit(id, edit, &origin, turn) {
            self.whole_reads.want_if_due(id, &self.builds, turn);
        }
    }

    fn step(&mut self, id: BuildId, step: HistoryStep, turn: &mut Turn) {
        if self.builds.step(id, step, turn) {
            self.whole_reads.want_if_due(id, &self.builds, turn);
        }
    }

    fn export_manifest(&self, id: BuildId, path: PathBuf, turn: &mut Turn) {
        if let Some(view) = self.builds.views.get(id) {
            turn.push(Effect::Write(path, view.manifest.xml.as_bytes().into()));
        }
    }

    /// Goes through the installation of a build as iOS does; one that runs already ends.
    fn start_self_test(&mut self, id: BuildId, turn: &mut Turn) {
        let links = self.builds.views.get(id).and_then(|view| view.links.as_ref());
        let profile = self.set_up_profile().map(AsRef::as_ref);
        let mut target = links.map(|links| target_of(links, profile, self.reach.interfaces()));
        let is_brought = self.serving.certificate.is_brought();
        if let (Some(target), true, Some(host)) = (&mut target, is_brought, self.host_of_certificate()) {
            target.is_brought = target.leads_to(&host.to_string());
        }
        self.self_tests
            .set_out(SelfTestSubject::Build(id), target.map(TestRoute::Known), turn);
    }

    /// Goes through an installation from anywhere; a self-test that runs already ends.
    fn follow(&mut self, start: Start, turn: &mut Turn) {
        let bases = self.bases();
        let is_ours = |url: &str| {
            bases
                .as_ref()
                .is_some_and(|bases| lies_below(url, &bases.https) || lies_below(url, &bases.http))
        };
        let begins_here = match &start {
            Start::Address(url) | Start::Manifest(url) => is_ours(url),
            Start::Document(_) => false,
        };
        let profile = self.set_up_profile().filter(|_| begins_here && self.public_url().is_none());
        let way = TestRoute::From {
            start: start.clone(),
            authority: profile.and_then(|profile| self_test::authority_in(profile)),
        };
        self.self_tests.set_out(SelfTestSubject::From(start), Some(way), turn);
    }

    /// Changes what the person chose, and keeps it.
    pub(super) fn set(&mut self, turn: &mut Turn, change: impl FnOnce(&mut Settings)) {
        change(&mut self.settings);
        turn.push(Effect::SaveSettings(self.settings.clone()));
        turn.touch();
    }

    /// Makes the views anew that differ from what is so.
    fn refresh_views(&mut self, now: Timestamp) {
        let stale = self.builds.views.take_stale();
        self.make_views(stale, now);
        self.wait_for_phones(now);
        self.faces.touch();
    }

    /// Makes the views of these builds anew.
    pub(super) fn make_views(&mut self, builds: impl IntoIterator<Item = BuildId>, now: Timestamp) {
        for id in builds {
            if let Some(build) = self.builds.get(id) {
                let view = view::build_view(self, build, now);
                self.builds.views.put(view);
            }
        }
    }

    /// Asks for a look at the files of all builds and of the certificate.
    pub fn look(&mut self) -> Vec<Effect> {
        let mut effects = self.builds.look();
        effects.extend(self.serving.certificate.look());
        effects.extend(self.faces.happenings.look());
        effects
    }

    /// Everything that is not kept yet.
    pub fn last_words(&mut self) -> Vec<Effect> {
        self.visitors.last_words()
    }

    /// How many changes are not on disk, as far as the state was told.
    pub fn unkept(&self) -> usize {
        self.faces.unkept()
    }

    /// Counts up with every change that a face could show.
    pub fn revision(&self) -> u64 {
        self.faces.revision()
    }

    /// Ports asked for (HTTPS, plain HTTP); 0 lets the system choose.
    pub fn wanted_ports(&self) -> (u16, u16) {
        self.fixed.wanted_ports
    }

    /// Nothing new begins any more.
    pub fn is_stopping(&self) -> bool {
        self.serving.stopping().is_some()
    }

    /// Nothing is served any more.
    pub(super) fn has_stopped(&self) -> bool {
        self.serving.stopping() == Some(StoppingView::Stopped)
    }

    /// Something moves by itself: a download, or a package that is read whole.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.visitors.is_live(now)
            || self.whole_reads.is_running()
            || self.close_looks.verifying().next().is_some()
            || self.serving.publishing.is_going()
    }
}

#[cfg(test)]
mod tests {
    //! If this breaks, Airlift trusts its own authority on somebody else's server.

    use super::*;

    #[test]
    fn another_port_is_another_server() {
        let base = "https://192.168.1.24:8443";
        for ours in ["", "/", "/i/x/manifest.plist", "?x", "#x"] {
            assert!(lies_below(&format!("{base}{ours}"), base), "{ours}");
        }
        for other in ["0/i/x", "4", ".example.com/"] {
            assert!(!lies_below(&format!("{base}{other}"), base), "{other}");
        }
    }
}
