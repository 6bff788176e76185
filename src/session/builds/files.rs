//! Files: whether those of the builds are as they were inspected, and those that are being read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::finding::{Problem, problems, says};
use crate::ipa::Inspection;
use crate::library::{BuildId, FileStamp, FileState};
use crate::publish::{Dropped, Intake, IntakeProblem};
use crate::session::effect::Effect;
use crate::session::problem;
use crate::session::turn::Turn;

use super::Builds;

/// What is known of files beside what was inspected.
#[derive(Debug, Default)]
pub(super) struct FileWatch {
    /// Files being read for the first time, and since when.
    reading: Vec<(PathBuf, Timestamp)>,
    /// Where a build's file is being read again: answers from elsewhere came too late.
    rereading: BTreeMap<BuildId, PathBuf>,
    /// Folders whose files are being looked at.
    looking: BTreeSet<PathBuf>,
    /// What was last seen of files that are not as inspected.
    last_seen: BTreeMap<BuildId, Option<FileStamp>>,
    /// Why files cannot be inspected.
    problems: BTreeMap<BuildId, Problem>,
}

/// What came of reading a build's file again, where it can be served.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::session) enum Reread {
    /// It is the file that was inspected before.
    SameBytes,
    /// It is another file: what was found out of the one before says nothing of it.
    OtherBytes,
}

impl FileWatch {
    /// The build is gone from the shelf.
    pub(super) fn forget(&mut self, id: BuildId) {
        self.rereading.remove(&id);
        self.last_seen.remove(&id);
    }
}

impl Builds {
    /// Files being read for the first time, and since when.
    pub(in crate::session) fn reading(&self) -> &[(PathBuf, Timestamp)] {
        &self.files.reading
    }

    /// Why the file of a build cannot be inspected.
    pub(in crate::session) fn file_problem(&self, id: BuildId) -> Option<&Problem> {
        self.files.problems.get(&id)
    }

    /// What was dropped was opened: reads what is new, and reads again what is on the shelf already.
    pub(in crate::session) fn opened(&mut self, dropped: Dropped, turn: &mut Turn) {
        for folder in &dropped.empty_folders {
            turn.trouble(problems::folder_without_builds(problem::file_name(folder)));
        }
        for (folder, kind) in &dropped.other_folders {
            turn.trouble(problem::of_other_folder(folder, *kind));
        }
        for export in &dropped.exports {
            let name = problem::file_name(&export.folder);
            turn.say(says::notice_export_opened(
                export.variants,
                name,
                problem::file_name(&export.universal),
            ));
        }
        for path in dropped.files {
            if self.files.reading.iter().any(|(other, _)| *other == path) {
                continue;
            }
            if let Some(build) = self.on_shelf.iter().find(|build| build.path == path) {
                let (id, name) = (build.id, build.inspection.app.name.clone());
                turn.say(says::notice_on_shelf_already(name));
                self.read_again(id, path, turn);
                continue;
            }
            self.files.reading.push((path.clone(), turn.now));
            turn.touch();
            turn.push(Effect::Read(path));
        }
    }

    /// A new file was read, or could not be.
    pub(in crate::session) fn was_read(&mut self, path: &Path, turn: &mut Turn) {
        self.files.reading.retain(|(other, _)| other != path);
        turn.touch();
    }

    /// Reads the file of a build again. What is on offer stays on offer until it is known to differ.
    pub(in crate::session) fn read_again(&mut self, id: BuildId, path: PathBuf, turn: &mut Turn) {
        if self.get(id).is_some() {
            self.files.rereading.insert(id, path.clone());
            turn.push(Effect::ReadAgain(id, path));
        }
    }

    /// Reads the file of a build again where it lies.
    pub(in crate::session) fn recheck(&mut self, id: BuildId, turn: &mut Turn) {
        if let Some(path) = self.get(id).map(|build| build.path.clone()) {
            self.read_again(id, path, turn);
        }
    }

    /// The file of a build was read again; `None` when it cannot be served, or the answer came too late.
    pub(in crate::session) fn was_read_again(
        &mut self,
        id: BuildId,
        path: PathBuf,
        outcome: Result<Intake, IntakeProblem>,
        turn: &mut Turn,
    ) -> Option<Reread> {
        if self.files.rereading.get(&id) != Some(&path) {
            // Another place was asked for since.
            return None;
        }
        self.files.rereading.remove(&id);
        let build = self.on_shelf.iter_mut().find(|build| build.id == id)?;
        turn.stale(id);
        match outcome {
            Ok(intake) if intake.inspection.app.bundle_id != build.inspection.app.bundle_id && path != build.path => {
                build.file = FileState::Missing;
                let found = &intake.inspection.app.bundle_id;
                turn.trouble(problems::other_app(
                    found,
                    problem::file_name(&path),
                    &build.inspection.app.bundle_id,
                ));
            }
            Ok(intake) => {
                let reread = if build.stamp == intake.stamp {
                    Reread::SameBytes
                } else {
                    build.hashes = None;
                    build.check = None;
                    Reread::OtherBytes
                };
                build.path = path;
                build.inspection = intake.inspection.into();
                build.icons = intake.icons;
                build.file = FileState::Present;
                build.stamp = intake.stamp;
                self.files.problems.remove(&id);
                self.files.last_seen.remove(&id);
                self.changed(id, turn);
                return Some(reread);
            }
            Err(IntakeProblem::NotFound) if path == build.path => {
                build.file = FileState::Missing;
                self.files.last_seen.insert(id, None);
            }
            Err(cause) if path == build.path => {
                build.file = FileState::Broken;
                self.files.problems.insert(id, problem::of_intake(&path, &cause));
            }
            Err(cause) => {
                // A file chosen for a missing build was no good: the build stays missing.
                build.file = FileState::Missing;
                turn.trouble(problem::of_intake(&path, &cause));
            }
        }
        None
    }

    /// Asks for a look at the files of all builds, folder by folder: one on a network drive that does not answer
    /// holds up its own folder alone.
    pub(in crate::session) fn look(&mut self) -> Vec<Effect> {
        let mut folders: BTreeMap<PathBuf, Vec<_>> = BTreeMap::new();
        for build in &self.on_shelf {
            let folder = folder_of(&build.path);
            if !self.files.looking.contains(&folder) && !self.files.rereading.contains_key(&build.id) {
                folders.entry(folder).or_default().push((build.id, build.path.clone()));
            }
        }
        self.files.looking.extend(folders.keys().cloned());
        folders.into_iter().map(|(folder, files)| Effect::Look { folder, files }).collect()
    }

    /// Asks for a look at the file of one build, because a phone found it gone.
    pub(in crate::session) fn look_now(&mut self, id: BuildId, turn: &mut Turn) {
        let Some(path) = self.get(id).map(|build| build.path.clone()) else {
            return;
        };
        let folder = folder_of(&path);
        if !self.files.rereading.contains_key(&id) && self.files.looking.insert(folder.clone()) {
            turn.push(Effect::Look {
                folder,
                files: vec![(id, path)],
            });
        }
    }

    /// The files of a folder were looked at; returns the builds whose files are back as they were inspected.
    pub(in crate::session) fn looked(
        &mut self,
        folder: &Path,
        files: Vec<(BuildId, PathBuf, Option<FileStamp>)>,
        turn: &mut Turn,
    ) -> Vec<BuildId> {
        self.files.looking.remove(folder);
        let mut back = Vec::new();
        for (id, path, stamp) in files {
            if self.looked_at(id, path, stamp, turn) {
                back.push(id);
            }
        }
        back
    }

    /// What a look at a build's file showed; whether it is back.
    fn looked_at(&mut self, id: BuildId, path: PathBuf, stamp: Option<FileStamp>, turn: &mut Turn) -> bool {
        let is_current = |build: &&crate::library::Build| build.path == path && !self.files.rereading.contains_key(&build.id);
        let Some(build) = self.get(id).filter(is_current) else {
            return false;
        };
        let (file, known) = (build.file, build.stamp);
        // An earlier Airlift read it and could tell less.
        let knows_all = build.inspection.format == Inspection::FORMAT;
        let seen = self.files.last_seen.insert(id, stamp);
        match (stamp, file) {
            (None, FileState::Present | FileState::Broken) => self.set_file(id, FileState::Missing, turn),
            (Some(stamp), FileState::Missing | FileState::Present) if stamp == known && knows_all => {
                if file == FileState::Missing {
                    self.set_file(id, FileState::Present, turn);
                    return true;
                }
            }
            // Still the one that could not be read.
            (Some(stamp), FileState::Broken) if seen == Some(Some(stamp)) => {}
            (Some(_), _) => {
                self.set_file(id, FileState::Reading, turn);
                self.read_again(id, path, turn);
            }
            (None, FileState::Missing | FileState::Reading) => {}
        }
        false
    }

    fn set_file(&mut self, id: BuildId, file: FileState, turn: &mut Turn) {
        if let Some(build) = self.get_mut(id) {
            build.file = file;
            turn.stale(id);
        }
    }
}

fn folder_of(path: &Path) -> PathBuf {
    path.parent().map(Path::to_path_buf).unwrap_or_default()
}
