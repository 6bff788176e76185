//! What happens outside, folded into the state.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};

use crate::ipa::Inspection;
use crate::library::{BuildId, FileStamp, FileState, PackageHashes};
use crate::manifest::Edit;
use crate::publish::{Dropped, Intake, IntakeProblem};

use super::effect::{Effect, Event};
use super::problem;
use super::snapshot::EndpointStatus;
use super::state::State;

/// Findings that depend on the date are made anew this often.
const JUDGE_AGAIN: SignedDuration = SignedDuration::from_hours(1);

impl State {
    pub(super) fn event(&mut self, event: Event, now: Timestamp, effects: &mut Vec<Effect>) {
        match event {
            Event::Tick => self.tick(now, effects),
            Event::Opened(dropped) => self.opened(dropped, now, effects),
            Event::Read { path, outcome } => {
                self.reading.retain(|(other, _)| *other != path);
                self.touch();
                match *outcome {
                    Ok((intake, token)) => self.add(path, intake, token, now, effects),
                    Err(cause) => self.notice_problem(problem::of_intake(&path, &cause)),
                }
            }
            Event::ReadAgain { build, path, outcome } => self.was_read_again(build, path, *outcome, effects),
            Event::Looked { folder, files } => {
                self.looking.remove(&folder);
                for (build, path, stamp) in files {
                    self.looked(build, path, stamp, effects);
                }
            }
            Event::Hashed { build, stamp, hashes } => self.hashed(build, stamp, hashes, effects),
            Event::RawRead { build, part, outcome } => self.raw_read(build, part, outcome),
            Event::Verified {
                build,
                stamp,
                job,
                outcome,
            } => self.was_verified(build, stamp, &job, outcome),
            Event::Rehearsal { job, told } => self.rehearsal_told(&job, told),
            Event::Rehearsed(job) => self.rehearsed(&job, now),
            Event::Phone(event) if self.is_own_visit(&event) => {}
            Event::Phone(event) => self.phone(event, now, effects),
            Event::Stopped => self.stopped(),
            Event::Interfaces(interfaces) => {
                if interfaces != self.interfaces {
                    self.interfaces = interfaces;
                    self.host_changed(now, effects);
                }
            }
            Event::Firewalls(firewalls) => self.firewalls_seen(firewalls),
            Event::Announced(announced) => self.was_announced(announced),
            Event::Started { https_port, http_port } => {
                self.ports = (https_port, http_port);
                self.status = EndpointStatus::Running;
                self.host_changed(now, effects);
                self.look_at_firewall(effects);
            }
            Event::Strained(strain) => self.was_strained(&strain),
            Event::NotStarted(problem) => {
                self.status = EndpointStatus::Failed(problem);
                self.host_changed(now, effects);
            }
            Event::ManifestRead { build, path, outcome } => match outcome {
                Ok(foreign) => {
                    let Some(origin) = self.build(build).map(|build| self.origin(build)) else {
                        return;
                    };
                    let edit = Edit::Replace(Box::new(foreign.draft(&origin)));
                    effects.extend(self.apply(super::Input::Command(super::Command::Edit(build, edit)), now));
                    self.notice(format!("{} imported; the addresses stay Airlift’s own", problem::file_name(&path)));
                }
                Err(cause) => self.notice_problem(problem::of_foreign(&path, &cause)),
            },
            Event::AppNamed { bundle_id, token } => self.app_named(bundle_id, token, effects),
            Event::Certified { chain, root } => self.was_certified(chain, root, now),
            Event::CertificateLooked(marks) => self.certificate_looked(marks, now, effects),
            Event::CertificateRead { source, why, outcome } => self.certificate_read(&source, why, outcome, now, effects),
            Event::Written(path) => self.notice(format!("{} saved", problem::file_name(&path))),
            Event::Failed(problem) => self.notice_problem(problem),
        }
    }

    fn tick(&mut self, now: Timestamp, effects: &mut Vec<Effect>) {
        let news_of_phones = self.phones.tick(now) || self.phones.any_live(now);
        if news_of_phones {
            self.deliveries.take();
        }
        self.keep_deliveries(now, effects);
        if news_of_phones || !self.hashing.is_empty() && self.shows_hashing() {
            self.touch();
        }
        if !self.hashing.is_empty() {
            let shown: Vec<BuildId> = self
                .hashing
                .keys()
                .copied()
                .filter(|id| self.build(*id).is_some_and(|build| build.draft.hashes))
                .collect();
            self.stale_views_only(&shown, now);
        }
        let verifying: Vec<BuildId> = self.verifying().collect();
        if !verifying.is_empty() {
            self.stale_views_only(&verifying, now);
            self.touch();
        }
        if now.duration_since(self.judged_at) >= JUDGE_AGAIN {
            self.judged_at = now;
            self.judge_certificate(now);
            self.look_at_phones(now);
            self.stale.extend(self.builds.iter().map(|build| build.id));
        }
        // An answer that was lost is asked for again.
        if !self.naming.is_empty() {
            self.naming.clear();
            self.name_apps(effects);
        }
        if self.needs_new_leaf(now) {
            self.certify(self.certified.clone(), now, effects);
        }
    }

    /// Asks for a look at the files of all builds, folder by folder: one on a network drive that does not answer
    /// holds up its own folder alone.
    pub fn look(&mut self) -> Vec<Effect> {
        let mut folders: BTreeMap<PathBuf, Vec<_>> = BTreeMap::new();
        for build in &self.builds {
            let folder = build.path.parent().map(Path::to_path_buf).unwrap_or_default();
            if !self.looking.contains(&folder) && !self.rereading.contains_key(&build.id) {
                folders.entry(folder).or_default().push((build.id, build.path.clone()));
            }
        }
        self.looking.extend(folders.keys().cloned());
        let certificate = self.look_at_certificate();
        let builds = folders.into_iter().map(|(folder, files)| Effect::Look { folder, files });
        builds.chain(certificate).collect()
    }

    /// Asks for a look at the file of one build, because a phone found it gone.
    pub(super) fn look_now(&mut self, id: BuildId, effects: &mut Vec<Effect>) {
        let Some(path) = self.build(id).map(|build| build.path.clone()) else {
            return;
        };
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        if !self.rereading.contains_key(&id) && self.looking.insert(folder.clone()) {
            effects.push(Effect::Look {
                folder,
                files: vec![(id, path)],
            });
        }
    }

    fn hashed(&mut self, id: BuildId, stamp: FileStamp, hashes: Option<PackageHashes>, effects: &mut Vec<Effect>) {
        let cancelled = self
            .hashing
            .remove(&id)
            .is_some_and(|job| job.cancelled.load(std::sync::atomic::Ordering::Relaxed));
        let every = self.fixed.hash_packages;
        if let Some(build) = self.build_mut(id) {
            let current = build.stamp == stamp;
            if current && hashes.is_some() {
                build.hashes = hashes;
                self.changed(id, effects);
            } else if (cancelled || !current) && build.hashes.is_none() && (build.draft.hashes || every) {
                // The file changed meanwhile, or the build was removed and brought back.
                self.hash_queue.push(id);
            }
        }
        self.next_hash(effects);
    }

    fn shows_hashing(&self) -> bool {
        self.hashing
            .keys()
            .any(|id| self.build(*id).is_some_and(|build| build.draft.hashes))
    }

    fn stale_views_only(&mut self, builds: &[BuildId], now: Timestamp) {
        for id in builds {
            if let Some(build) = self.build(*id) {
                let view = std::sync::Arc::new(super::view::build_view(self, build, now));
                self.views.insert(*id, view);
            }
        }
    }

    fn opened(&mut self, dropped: Dropped, now: Timestamp, effects: &mut Vec<Effect>) {
        for folder in &dropped.empty_folders {
            self.notice_problem(problem::empty_folder(folder));
        }
        for path in dropped.files {
            if self.reading.iter().any(|(other, _)| *other == path) {
                continue;
            }
            if let Some(build) = self.builds.iter().find(|build| build.path == path) {
                let (id, name) = (build.id, build.inspection.app.name.clone());
                self.notice(format!("{name} is on the shelf already; its file was read again"));
                self.read_again(id, path, effects);
                continue;
            }
            self.reading.push((path.clone(), now));
            self.touch();
            effects.push(Effect::Read(path));
        }
    }

    fn was_read_again(&mut self, id: BuildId, path: PathBuf, outcome: Result<Intake, IntakeProblem>, effects: &mut Vec<Effect>) {
        if self.rereading.get(&id) != Some(&path) {
            // Another place was asked for since.
            return;
        }
        self.rereading.remove(&id);
        let Some(build) = self.builds.iter_mut().find(|build| build.id == id) else {
            return;
        };
        self.stale.insert(id);
        match outcome {
            Ok(intake) if intake.inspection.app.bundle_id != build.inspection.app.bundle_id && path != build.path => {
                build.file = FileState::Missing;
                let (wanted, found) = (build.inspection.app.bundle_id.clone(), intake.inspection.app.bundle_id);
                self.notice_problem(problem::other_app(&path, &wanted, &found));
            }
            Ok(intake) => {
                let changed = build.stamp != intake.stamp || build.hashes.is_none();
                build.path = path;
                build.inspection = intake.inspection.into();
                build.icons = intake.icons;
                build.file = FileState::Present;
                let other_bytes = build.stamp != intake.stamp;
                if other_bytes {
                    build.hashes = None;
                }
                build.stamp = intake.stamp;
                self.problems.remove(&id);
                self.last_seen.remove(&id);
                if other_bytes {
                    self.cancel_verify(id);
                    self.cancel_hash(id);
                }
                self.changed(id, effects);
                let wants = self.fixed.hash_packages || self.build(id).is_some_and(|build| build.draft.hashes);
                if changed && wants {
                    self.want_hashes(id, effects);
                }
            }
            Err(IntakeProblem::NotFound) if path == build.path => {
                build.file = FileState::Missing;
                self.last_seen.insert(id, None);
            }
            Err(cause) if path == build.path => {
                build.file = FileState::Broken;
                self.problems.insert(id, problem::of_intake(&path, &cause));
            }
            Err(cause) => {
                // A file chosen for a missing build was no good: the build stays missing.
                build.file = FileState::Missing;
                self.notice_problem(problem::of_intake(&path, &cause));
            }
        }
    }

    /// What a look at a build's file showed.
    fn looked(&mut self, id: BuildId, path: PathBuf, stamp: Option<FileStamp>, effects: &mut Vec<Effect>) {
        let Some(build) = self
            .build(id)
            .filter(|build| build.path == path && !self.rereading.contains_key(&build.id))
        else {
            return;
        };
        let (file, known) = (build.file, build.stamp);
        // An earlier Airlift read it and could tell less.
        let knows_all = build.inspection.format == Inspection::FORMAT;
        let seen = self.last_seen.insert(id, stamp);
        match (stamp, file) {
            (None, FileState::Present | FileState::Broken) => self.set_file(id, FileState::Missing),
            (Some(stamp), FileState::Missing | FileState::Present) if stamp == known && knows_all => {
                if file == FileState::Missing {
                    self.set_file(id, FileState::Present);
                    let wants = self
                        .build(id)
                        .is_some_and(|build| build.hashes.is_none() && (build.draft.hashes || self.fixed.hash_packages));
                    if wants {
                        self.want_hashes(id, effects);
                    }
                }
            }
            // Still the one that could not be read.
            (Some(stamp), FileState::Broken) if seen == Some(Some(stamp)) => {}
            (Some(_), _) => {
                self.set_file(id, FileState::Reading);
                self.read_again(id, path, effects);
            }
            (None, FileState::Missing | FileState::Reading) => {}
        }
    }

    fn set_file(&mut self, id: BuildId, file: FileState) {
        if let Some(build) = self.build_mut(id) {
            build.file = file;
            self.stale.insert(id);
        }
    }
}
