//! The state of one running Airlift: `apply(input, now)` changes it and says what to do outside. Pure.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::activity::{Delivery, Phones};
use crate::identity::Host;
use crate::library::{Build, BuildId, Device, FileStamp, FileState};
use crate::manifest::{self, ChunkHashes, Edit, Manifest, Origin, Token};
use crate::network::Interface;
use crate::preflight::SeenPhone;
use crate::publish::{HashJob, Intake};
use crate::store::Settings;

use super::certificate::Served;
use super::command::Command;
use super::deep::Verification;
use super::effect::{Effect, Input};
use super::problem;
use super::public_url::PublicUrl;
use super::reach::{AnnounceRule, Reach};
use super::rehearse::{Rehearsing, Visits};
use super::snapshot::{BuildView, EndpointStatus, Notice, Problem, RawView, Rehearsed, StoppingView, ThemeChoice};
use super::view;

/// Notices kept: older ones give way, so that a folder of broken files cannot bury the window.
const NOTICES_LIMIT: usize = 20;
/// Removed builds that can be brought back.
const REMOVED_LIMIT: usize = 20;

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
    /// Whether this computer's name is announced.
    pub announce: AnnounceRule,
    /// Our authority's SHA-256 fingerprint; empty when there is none.
    pub authority_sha256: String,
    /// The set-up profile of our authority; `None` when there is none.
    pub set_up_profile: Option<Arc<[u8]>>,
    /// Hash every package in the background.
    pub hash_packages: bool,
    /// Ports asked for (HTTPS, plain HTTP); 0 lets the system choose.
    pub wanted_ports: (u16, u16),
    /// The install page is left off the plain port.
    pub https_pages_only: bool,
    /// Some phone trusted this authority in an earlier run.
    pub trusted_before: bool,
}

/// The state of one running Airlift.
#[derive(Debug)]
pub struct State {
    pub(super) fixed: Fixed,
    pub(super) settings: Settings,
    pub(super) builds: Vec<Build>,
    pub(super) last_id: i64,
    pub(super) removed: Vec<Build>,
    pub(super) reading: Vec<(PathBuf, Timestamp)>,
    pub(super) problems: BTreeMap<BuildId, Problem>,
    /// What was last seen of files that are not as inspected.
    pub(super) last_seen: BTreeMap<BuildId, Option<FileStamp>>,
    pub(super) hashing: BTreeMap<BuildId, HashJob>,
    pub(super) hash_queue: Vec<BuildId>,
    pub(super) phones: Phones,
    /// What the phones are that came lately, each kind once.
    pub(super) seen_phones: Vec<SeenPhone>,
    /// Testers' devices that somebody named, by name.
    pub(super) devices: Arc<Vec<Device>>,
    /// The list of deliveries as faces see it, made when one is looked at.
    pub(super) deliveries: OnceCell<Arc<Vec<Arc<Delivery>>>>,
    /// When deliveries were last kept.
    pub(super) kept_at: Timestamp,
    pub(super) stopping: Option<StoppingView>,
    pub(super) interfaces: Vec<Interface>,
    pub(super) status: EndpointStatus,
    pub(super) ports: (u16, u16),
    pub(super) certified: Vec<Host>,
    pub(super) certified_at: Option<Timestamp>,
    pub(super) certificate: Served,
    pub(super) notices: Vec<Notice>,
    pub(super) last_notice: u64,
    pub(super) views: BTreeMap<BuildId, Arc<BuildView>>,
    pub(super) stale: BTreeSet<BuildId>,
    pub(super) revision: u64,
    pub(super) raised: u64,
    pub(super) judged_at: Timestamp,
    /// Folders whose files are being looked at.
    pub(super) looking: BTreeSet<PathBuf>,
    /// Where a build's file is being read again: answers from elsewhere came too late.
    pub(super) rereading: BTreeMap<BuildId, PathBuf>,
    pub(super) trusted: bool,
    pub(super) raw: Option<RawView>,
    pub(super) verifications: BTreeMap<BuildId, Verification>,
    pub(super) rehearsal: Option<Rehearsing>,
    pub(super) visits: Visits,
    /// The pages of apps, by bundle identifier: each app that was ever on the shelf keeps its own.
    pub(super) apps: BTreeMap<String, Token>,
    /// Apps that a token was asked for.
    pub(super) naming: BTreeSet<String>,
    pub(super) reach: Reach,
}

impl State {
    /// A state with these builds on the shelf, none of which was looked at yet.
    pub fn new(fixed: Fixed, settings: Settings, builds: Vec<Build>, last_id: i64, now: Timestamp) -> Self {
        let mut state = Self {
            fixed,
            settings,
            stale: builds.iter().map(|build| build.id).collect(),
            builds,
            last_id,
            removed: Vec::new(),
            reading: Vec::new(),
            problems: BTreeMap::new(),
            last_seen: BTreeMap::new(),
            hashing: BTreeMap::new(),
            hash_queue: Vec::new(),
            phones: Phones::default(),
            seen_phones: Vec::new(),
            devices: Arc::default(),
            deliveries: OnceCell::new(),
            kept_at: now,
            stopping: None,
            interfaces: Vec::new(),
            status: EndpointStatus::Starting,
            ports: (0, 0),
            certified: Vec::new(),
            certified_at: None,
            certificate: Served::default(),
            notices: Vec::new(),
            last_notice: 0,
            views: BTreeMap::new(),
            revision: 1,
            raised: 0,
            judged_at: now,
            looking: BTreeSet::new(),
            rereading: BTreeMap::new(),
            trusted: false,
            raw: None,
            verifications: BTreeMap::new(),
            rehearsal: None,
            visits: Visits::default(),
            apps: BTreeMap::new(),
            naming: BTreeSet::new(),
            reach: Reach::default(),
        };
        state.take_reach_settings();
        state.refresh_views(now);
        state
    }

    /// Takes over the pages that apps had in earlier runs, by bundle identifier.
    pub fn remember_apps(&mut self, apps: BTreeMap<String, Token>) {
        self.apps = apps;
        self.stale.extend(self.builds.iter().map(|build| build.id));
    }

    /// Takes one input in and says what to do outside.
    pub fn apply(&mut self, input: Input, now: Timestamp) -> Vec<Effect> {
        let mut effects = Vec::new();
        match input {
            Input::Command(command) => self.command(command, now, &mut effects),
            Input::Event(event) => self.event(event, now, &mut effects),
        }
        if !self.stale.is_empty() {
            self.name_apps(&mut effects);
            self.refresh_views(now);
            effects.push(Effect::Offer);
        }
        effects
    }

    fn command(&mut self, command: Command, now: Timestamp, effects: &mut Vec<Effect>) {
        match command {
            Command::Add(paths) => effects.push(Effect::Open(paths)),
            Command::AddSample => effects.push(Effect::MakeSample),
            Command::Remove(id) => self.remove(id, effects),
            Command::UndoRemove(id) => self.undo_remove(id, effects),
            Command::Locate(id, path) => self.read_again(id, path, effects),
            Command::Recheck(id) => {
                if let Some(path) = self.build(id).map(|build| build.path.clone()) {
                    self.read_again(id, path, effects);
                }
            }
            Command::ReadRaw { build, part } => self.read_raw(build, part, effects),
            Command::CloseRaw => self.close_raw(),
            Command::Verify(id) => self.verify(id, effects),
            Command::CancelVerify(id) => self.cancel_verify(id),
            Command::Edit(id, edit) => self.edit(id, &edit, effects),
            Command::Undo(id) => self.step(id, Step::Undo, effects),
            Command::Redo(id) => self.step(id, Step::Redo, effects),
            Command::ImportManifest(id, path) => effects.push(Effect::ReadManifest(id, path)),
            Command::ExportManifest(id, path) => {
                if let Some(view) = self.views.get(&id) {
                    effects.push(Effect::Write(path, view.manifest.xml.as_bytes().into()));
                }
            }
            Command::SetNotes(id, notes) => {
                if let Some(build) = self.build_mut(id) {
                    build.notes = notes;
                    self.text_changed(id, effects);
                }
            }
            Command::SaveFile { path, bytes } => effects.push(Effect::Write(path, bytes.into())),
            Command::SetTheme(theme) => {
                self.settings.theme = theme.stored();
                self.touch();
                effects.push(Effect::SaveSettings(self.settings.clone()));
            }
            Command::ChooseAddress(address) => self.choose_address(address, now, effects),
            Command::LookAtFirewall => self.look_at_firewall(effects),
            Command::SetPublicUrl(url) => self.set_public_url(url.as_deref(), now, effects),
            Command::SetAnnounce(announce) => self.set_announce(announce, effects),
            Command::ImportCertificate(source) => self.import_certificate(source, effects),
            Command::UseOwnAuthority => self.use_own_authority(now, effects),
            Command::ChooseName(name) => self.choose_name(name, now, effects),
            Command::RenewCertificate => self.renew_certificate(now, effects),
            Command::NameDevice { name, udid } => self.name_device(&name, &udid, effects),
            Command::ForgetDevice(udid) => self.forget_device(&udid, effects),
            Command::Rehearse(id) => self.rehearse(id, effects),
            Command::Follow(start) => self.follow(start, effects),
            Command::CloseRehearsal => self.close_rehearsal(),
            Command::RehearseElsewhere { over } => self.rehearse_elsewhere(over, now),
            Command::ExportDeliveries { path, format, build } => self.export_deliveries(path, (format, build), now, effects),
            Command::ForgetDeliveries => self.forget_deliveries(effects),
            Command::Stop { patience } => self.stop(patience, now, effects),
            Command::Dismiss(notice) => {
                self.notices.retain(|other| other.id != notice);
                self.touch();
            }
            Command::Raise => {
                self.raised += 1;
                self.touch();
            }
            Command::Report(report) => self.notice_problem(problem::of_report(report)),
        }
    }

    fn remove(&mut self, id: BuildId, effects: &mut Vec<Effect>) {
        let Some(index) = self.builds.iter().position(|build| build.id == id) else {
            return;
        };
        let build = self.builds.remove(index);
        let name = build.inspection.app.name.clone();
        self.cancel_hash(id);
        self.cancel_verify(id);
        if self
            .rehearsal
            .as_ref()
            .is_some_and(|rehearsal| rehearsal.of == Rehearsed::Build(id))
        {
            self.close_rehearsal();
        }
        if self.raw.as_ref().is_some_and(|raw| raw.build == id) {
            self.raw = None;
        }
        self.rereading.remove(&id);
        self.last_seen.remove(&id);
        self.views.remove(&id);
        if self.removed.len() == REMOVED_LIMIT {
            self.removed.remove(0);
        }
        self.removed.push(build);
        self.last_notice += 1;
        self.push_notice(Notice {
            id: self.last_notice,
            problem: None,
            text: format!("{name} removed from the shelf"),
            undo_remove: Some(id),
        });
        effects.push(Effect::Forget(id));
        effects.push(Effect::Offer);
    }

    fn undo_remove(&mut self, id: BuildId, effects: &mut Vec<Effect>) {
        let Some(index) = self.removed.iter().position(|build| build.id == id) else {
            return;
        };
        let mut build = self.removed.remove(index);
        // Whatever was being found out of its file when it was removed is found out anew.
        if build.file == FileState::Reading {
            build.file = FileState::Missing;
        }
        self.builds.push(build);
        self.notices.retain(|notice| notice.undo_remove != Some(id));
        self.changed(id, effects);
        if self.build(id).is_some_and(|build| build.hashes.is_none()) {
            self.want_hashes(id, effects);
        }
    }

    /// Reads the file of a build again. What is on offer stays on offer until it is known to differ.
    pub(super) fn read_again(&mut self, id: BuildId, path: PathBuf, effects: &mut Vec<Effect>) {
        if self.build(id).is_some() {
            self.rereading.insert(id, path.clone());
            effects.push(Effect::ReadAgain(id, path));
        }
    }

    fn edit(&mut self, id: BuildId, edit: &Edit, effects: &mut Vec<Effect>) {
        let Some(origin) = self.build(id).map(|build| self.origin(build)) else {
            return;
        };
        let Some(build) = self.build_mut(id) else { return };
        let draft = build.draft.after(edit, &origin);
        if draft == build.draft {
            return;
        }
        build.history.before(&build.draft, edit);
        build.draft = draft;
        self.draft_changed(id, effects);
    }

    fn step(&mut self, id: BuildId, step: Step, effects: &mut Vec<Effect>) {
        let Some(build) = self.build_mut(id) else { return };
        let draft = match step {
            Step::Undo => build.history.undo(&build.draft),
            Step::Redo => build.history.redo(&build.draft),
        };
        if let Some(draft) = draft {
            build.draft = draft;
            self.draft_changed(id, effects);
        }
    }

    pub(super) fn draft_changed(&mut self, id: BuildId, effects: &mut Vec<Effect>) {
        self.text_changed(id, effects);
        if self.build(id).is_some_and(|build| build.draft.hashes && build.hashes.is_none()) {
            self.want_hashes(id, effects);
        }
    }

    /// The build differs from what is kept and shown.
    pub(super) fn changed(&mut self, id: BuildId, effects: &mut Vec<Effect>) {
        self.stale.insert(id);
        if let Some(build) = self.build(id) {
            effects.push(Effect::Save(Arc::new(build.clone())));
        }
    }

    /// Only what a person types differs: kept with every key, so kept small.
    fn text_changed(&mut self, id: BuildId, effects: &mut Vec<Effect>) {
        self.stale.insert(id);
        if let Some(build) = self.build(id) {
            effects.push(Effect::SaveText(id, build.draft.clone(), build.notes.clone()));
        }
    }

    /// Hashes one package at a time, so that a folder of builds does not tie up the disk.
    pub(super) fn want_hashes(&mut self, id: BuildId, effects: &mut Vec<Effect>) {
        if !self.hash_queue.contains(&id) && !self.hashing.contains_key(&id) {
            self.hash_queue.push(id);
        }
        self.next_hash(effects);
    }

    pub(super) fn next_hash(&mut self, effects: &mut Vec<Effect>) {
        while self.hashing.is_empty() && !self.hash_queue.is_empty() {
            let id = self.hash_queue.remove(0);
            let Some(build) = self.build(id).filter(|build| build.file == FileState::Present) else {
                continue;
            };
            let job = HashJob::default();
            effects.push(Effect::Hash {
                build: id,
                path: build.path.clone(),
                stamp: build.stamp,
                job: job.clone(),
            });
            self.hashing.insert(id, job);
        }
    }

    pub(super) fn cancel_hash(&mut self, id: BuildId) {
        self.hash_queue.retain(|other| *other != id);
        if let Some(job) = self.hashing.get(&id) {
            job.cancelled.store(true, std::sync::atomic::Ordering::Relaxed);
        }
    }

    /// A build whose file was just read well.
    pub(super) fn add(&mut self, path: PathBuf, intake: Intake, token: Token, now: Timestamp, effects: &mut Vec<Effect>) {
        self.last_id += 1;
        let id = BuildId(self.last_id);
        self.builds.push(Build {
            id,
            token,
            path,
            added_at: now,
            stamp: intake.stamp,
            inspection: Arc::new(intake.inspection),
            icons: intake.icons,
            draft: manifest::Draft::default(),
            history: manifest::History::default(),
            notes: String::new(),
            file: FileState::Present,
            hashes: None,
        });
        self.changed(id, effects);
        if self.fixed.hash_packages {
            self.want_hashes(id, effects);
        }
    }

    pub(super) fn certify(&mut self, hosts: Vec<Host>, now: Timestamp, effects: &mut Vec<Effect>) {
        self.certified.clone_from(&hosts);
        self.certified_at = Some(now);
        effects.push(Effect::Certify(hosts));
    }

    /// What the fields say that nobody edited.
    pub(super) fn origin(&self, build: &Build) -> Origin {
        let stem = build.path.file_stem().unwrap_or_default().to_string_lossy();
        let bases = self.bases();
        let url = |name: &str| {
            bases
                .as_ref()
                .map(|(https, _)| format!("{https}/i/{}/{name}", build.token.as_str()))
                .unwrap_or_default()
        };
        Origin::of(&build.inspection, &stem, url)
    }

    pub(super) fn manifest(&self, build: &Build) -> Manifest {
        let hashes: Option<&ChunkHashes> = build.hashes.as_ref().map(|hashes| &hashes.chunks);
        manifest::check(&build.draft, &self.origin(build), hashes)
    }

    fn refresh_views(&mut self, now: Timestamp) {
        for id in std::mem::take(&mut self.stale) {
            if let Some(build) = self.build(id) {
                let view = Arc::new(view::build_view(self, build, now));
                self.views.insert(id, view);
            }
        }
        self.wait_for_phones(now);
        self.touch();
    }

    pub(super) fn notice(&mut self, text: String) {
        self.last_notice += 1;
        self.push_notice(Notice {
            id: self.last_notice,
            problem: None,
            text,
            undo_remove: None,
        });
    }

    pub(super) fn notice_problem(&mut self, problem: Problem) {
        if self.notices.iter().any(|notice| notice.problem.as_ref() == Some(&problem)) {
            return;
        }
        self.last_notice += 1;
        self.push_notice(Notice {
            id: self.last_notice,
            problem: Some(problem),
            text: String::new(),
            undo_remove: None,
        });
    }

    fn push_notice(&mut self, notice: Notice) {
        if self.notices.len() == NOTICES_LIMIT {
            self.notices.remove(0);
        }
        self.notices.push(notice);
        self.touch();
    }

    pub(super) fn touch(&mut self) {
        self.revision += 1;
    }

    /// Counts up with every change that a face could show.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Ports asked for (HTTPS, plain HTTP); 0 lets the system choose.
    pub fn wanted_ports(&self) -> (u16, u16) {
        self.fixed.wanted_ports
    }

    /// Nothing new begins any more.
    pub fn is_stopping(&self) -> bool {
        self.stopping.is_some()
    }

    /// Something moves by itself: a download, or a hashing that is shown.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.phones.any_live(now) || self.phones.any_unsaved(true) || !self.hashing.is_empty() || self.verifying().next().is_some()
    }

    pub(super) fn build(&self, id: BuildId) -> Option<&Build> {
        self.builds.iter().find(|build| build.id == id)
    }

    pub(super) fn build_mut(&mut self, id: BuildId) -> Option<&mut Build> {
        self.builds.iter_mut().find(|build| build.id == id)
    }
}

#[derive(Clone, Copy)]
enum Step {
    Undo,
    Redo,
}

impl ThemeChoice {
    fn stored(self) -> crate::store::Theme {
        match self {
            Self::System => crate::store::Theme::System,
            Self::Light => crate::store::Theme::Light,
            Self::Dark => crate::store::Theme::Dark,
        }
    }
}
