//! Files: whether those of the builds are as they were inspected, and those that are being read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::finding::{Problem, problems, says};
use crate::intake::{Dropped, DroppedFile, FullFolder, Intake, IntakeProblem};
use crate::library::{Build, BuildId, FileKey, FileStamp, FileState};
use crate::manifest::Token;
use crate::session::additions::{AddId, AddedBy, AdditionView, RefusedFile};
use crate::session::effect::Effect;
use crate::session::problem;
use crate::session::turn::{NewNotice, Turn, other_kind};
use crate::watch::FolderRule;

use super::{Builds, ShelfPlace, is_of_file};

/// Names a reading of a build's file: the answer to an earlier one says nothing any more.
#[derive(Clone, Copy, Debug, Default, Eq, Ord, PartialEq, PartialOrd)]
pub struct Attempt(u64);

/// What is known of files beside what was inspected.
#[derive(Debug, Default)]
pub(super) struct FileWatch {
    /// Files being read for the first time.
    reading: Vec<FirstReading>,
    /// Files of builds that are being read again.
    pub(super) rereading: BTreeMap<BuildId, Rereading>,
    last_attempt: Attempt,
    /// Folders whose files are being looked at.
    pub(super) looking: BTreeSet<PathBuf>,
    /// What was last seen of files that are not as inspected.
    pub(super) last_seen: BTreeMap<BuildId, Option<FileStamp>>,
    /// Why files cannot be inspected.
    problems: BTreeMap<BuildId, Problem>,
    /// Folders in which it is told when a file is complete.
    pub(super) followed: Vec<FolderRule>,
}

/// How a file came to be read for the first time.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum ReadingOrigin {
    /// Somebody brought it.
    Brought,
    /// It lies in a watched folder.
    Followed,
    /// So do many others that came with it, which are told together.
    FollowedWithMany,
}

/// A file being read for the first time.
#[derive(Debug)]
pub(in crate::session) struct FirstReading {
    pub(in crate::session) path: PathBuf,
    pub(in crate::session) since: Timestamp,
    place: ShelfPlace,
    key: Option<FileKey>,
    origin: ReadingOrigin,
    /// Whose it is.
    waiting: Vec<Wanted>,
    /// Those who brought it while it was being read already: it may be another file by now.
    again: Vec<Wanted>,
}

/// The file of a build being read again.
#[derive(Debug)]
pub(super) struct Rereading {
    /// The last one: earlier answers came too late.
    attempt: Attempt,
    /// Those who brought it.
    waiting: Vec<Wanted>,
    /// A person asked for this very file: whosever it is, it may be served.
    is_chosen: bool,
}

/// A file as somebody brought it.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) addition: AddId,
    /// As it was spelled there.
    pub(super) path: PathBuf,
    pub(super) size_bytes: Option<u64>,
}

impl FileWatch {
    /// A file that is being read for the first time, however its path is spelled.
    pub(super) fn being_read(&mut self, path: &Path, key: Option<FileKey>) -> Option<&mut FirstReading> {
        let is_same = |reading: &&mut FirstReading| reading.path == path || key.is_some() && reading.key == key;
        self.reading.iter_mut().find(is_same)
    }
}

impl FirstReading {
    /// Somebody brought it once more.
    pub(super) fn wait_again(&mut self, wanted: Wanted) {
        self.again.push(wanted);
    }
}

/// What was seen of a build's file.
#[derive(Clone, Debug)]
pub struct SeenFile {
    /// Of which build.
    pub build: BuildId,
    /// Where it was looked at.
    pub path: PathBuf,
    /// Size and time; `None` when nothing is there.
    pub stamp: Option<FileStamp>,
    /// Which file it is.
    pub key: Option<FileKey>,
}

/// What came of reading the file of a build again.
#[derive(Clone, Debug)]
pub struct FileAnswer {
    /// Which build.
    pub build: BuildId,
    /// Where its file lies.
    pub path: PathBuf,
    /// The reading that was asked for: another may be by now.
    pub attempt: Attempt,
    /// What came of it, with a fresh token: another app is another build.
    pub outcome: Box<Result<(Intake, Token), IntakeProblem>>,
}

/// What became of a new file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::session) struct NewBuild {
    pub(in crate::session) id: BuildId,
    /// It was on the shelf by then, and has this file now.
    pub(in crate::session) reread: Option<Reread>,
}

/// What came of reading a build's file again, where it can be served.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::session) enum Reread {
    /// It is the file that was inspected before.
    SameBytes,
    /// It is another file: what was found out of the one before says nothing of it.
    OtherBytes,
    /// Another app lies there now, which is a build of its own.
    AnotherApp(BuildId),
}

impl Builds {
    /// Files being read for the first time.
    pub(in crate::session) fn reading(&self) -> &[FirstReading] {
        &self.files.reading
    }

    /// The additions of this run, oldest first.
    pub(in crate::session) fn additions(&self) -> Vec<AdditionView> {
        self.additions.views()
    }

    /// Why the file of a build cannot be inspected.
    pub(in crate::session) fn file_problem(&self, id: BuildId) -> Option<&Problem> {
        self.files.problems.get(&id)
    }

    /// The build is gone from the shelf.
    pub(super) fn forget_file(&mut self, id: BuildId) {
        let rereading = self.files.rereading.remove(&id);
        self.settle(rereading.map(|rereading| rereading.waiting).unwrap_or_default(), None);
        self.files.last_seen.remove(&id);
        self.files.problems.remove(&id);
    }

    /// What was dropped was opened: reads what is new, and reads again what is on the shelf already.
    pub(in crate::session) fn opened(&mut self, dropped: Dropped, addition: AddId, turn: &mut Turn) {
        for folder in &dropped.empty_folders {
            turn.trouble(problems::folder_without_builds(problem::file_name(folder)));
        }
        if let Some(first) = dropped.unread_folders.first() {
            turn.trouble(problems::folders_not_read(dropped.unread_folders.len(), problem::file_name(first)));
        }
        for FullFolder { folder, found, taken } in &dropped.full_folders {
            turn.trouble(problems::folder_too_large(*found, problem::file_name(folder), *taken));
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
        turn.touch();
        self.additions
            .opened(addition, dropped.files.iter().map(|file| file.path.clone()), turn.now);
        for DroppedFile { path, key, size_bytes } in dropped.files {
            let wanted = Wanted {
                addition,
                path: path.clone(),
                size_bytes,
            };
            if let Some(reading) = self.files.being_read(&path, key) {
                reading.wait_again(wanted);
            } else if let Some(build) = self.of_file(&path, key) {
                let (id, path) = (build.id, build.path.clone());
                let text = says::notice_on_shelf_already(&build.inspection.app.name);
                turn.notices.push(NewNotice::Known { text, addition });
                self.additions.knew(addition, id);
                self.ask_again(id, path, Some(vec![wanted]), turn);
            } else {
                self.read_new(path, key, vec![wanted], ReadingOrigin::Brought, turn);
            }
        }
    }

    /// The build of a file, however its path is spelled; else the one that once lay there.
    pub(super) fn of_file(&self, path: &Path, key: Option<FileKey>) -> Option<&Build> {
        let mut builds = self.on_shelf.iter();
        let there = builds.find(|build| is_of_file(build, path, key));
        there.or_else(|| self.on_shelf.iter().find(|build| build.path == path))
    }

    pub(super) fn read_new(&mut self, path: PathBuf, key: Option<FileKey>, waiting: Vec<Wanted>, origin: ReadingOrigin, turn: &mut Turn) {
        let place = self.next_place(turn.now);
        self.files.reading.push(FirstReading {
            path: path.clone(),
            since: turn.now,
            place,
            key,
            origin,
            waiting,
            again: Vec::new(),
        });
        turn.push(Effect::Read(path));
    }

    fn settle(&mut self, waiting: Vec<Wanted>, build: Option<BuildId>) {
        for Wanted { addition, path, .. } in waiting {
            self.additions.settled(addition, &path, build);
        }
    }

    /// Keeps in mind why no build came of a file, for those who brought it. A profile is shown instead.
    fn refuse(&mut self, waiting: &[Wanted], cause: &IntakeProblem) {
        let kind = other_kind(cause);
        for Wanted {
            addition,
            path,
            size_bytes,
        } in waiting
        {
            let refused = RefusedFile {
                path: path.clone(),
                size_bytes: *size_bytes,
                problem: problem::of_intake(path, cause),
                kind,
            };
            self.additions.refuse(*addition, refused);
        }
    }

    /// Reads no more of what was brought with it: what is being read comes to nothing.
    pub(in crate::session) fn stop_adding(&mut self, addition: AddId, turn: &mut Turn) {
        for reading in &mut self.files.reading {
            reading.waiting.retain(|wanted| wanted.addition != addition);
            reading.again.retain(|wanted| wanted.addition != addition);
        }
        self.files
            .reading
            .retain(|reading| !reading.waiting.is_empty() || !reading.again.is_empty());
        self.additions.stop(addition);
        turn.touch();
    }

    /// A new file was read: it becomes a build, unless there is one of it by now.
    pub(in crate::session) fn was_read(
        &mut self,
        path: PathBuf,
        outcome: Result<(Intake, Token), IntakeProblem>,
        turn: &mut Turn,
    ) -> Option<NewBuild> {
        turn.touch();
        let index = self.files.reading.iter().position(|reading| reading.path == path)?;
        let reading = self.files.reading.remove(index);
        let new = match outcome {
            // Nobody chose this very file: whoever may move files into the folder must not have ours served.
            Ok((intake, _)) if reading.origin != ReadingOrigin::Brought && intake.may_be_moved_private => {
                turn.trouble(problems::laid_there(problem::file_name(&path)));
                None
            }
            Ok((intake, token)) => Some(self.take_up(reading.place, path.clone(), intake, token, turn)),
            Err(cause) => {
                self.refuse(&reading.waiting, &cause);
                let brought_by = reading.waiting.first().map(|wanted| wanted.addition);
                turn.not_taken_in(path.clone(), &cause, brought_by);
                None
            }
        };
        let is_from_elsewhere = |wanted: &Wanted| wanted.addition.by == AddedBy::Elsewhere;
        if let Some(NewBuild { id, reread: None }) = new
            && reading.origin != ReadingOrigin::FollowedWithMany
            && reading.waiting.iter().all(is_from_elsewhere)
            && let Some(build) = self.get(id)
        {
            let app = &build.inspection.app;
            let text = says::notice_added(&app.build, &app.name, &app.version);
            turn.notices.push(NewNotice::Added { build: id, text });
        }
        let id = new.map(|new| new.id);
        self.settle(reading.waiting, id);
        if !reading.again.is_empty() {
            match id {
                Some(id) => self.ask_again(id, path, Some(reading.again), turn),
                None => self.read_new(path, reading.key, reading.again, reading.origin, turn),
            }
        }
        new
    }

    /// Makes a build of a file that was read, or gives it to the build that has the file by now.
    fn take_up(&mut self, place: ShelfPlace, path: PathBuf, intake: Intake, token: Token, turn: &mut Turn) -> NewBuild {
        let same = self.on_shelf.iter().find(|build| is_of_file(build, &path, intake.key));
        let same = same.filter(|build| build.inspection.app.bundle_id == intake.inspection.app.bundle_id);
        match same.map(|build| (build.id, build.path.clone())) {
            Some((id, path)) => NewBuild {
                id,
                reread: Some(self.replace(id, path, intake, turn)),
            },
            None => NewBuild {
                id: self.add_at(place, path, intake, token, turn),
                reread: None,
            },
        }
    }

    /// Takes this file for a build, as a person chose. What is on offer stays on offer until it is known to differ.
    pub(in crate::session) fn locate(&mut self, id: BuildId, path: PathBuf, turn: &mut Turn) {
        self.ask_again(id, path, Some(Vec::new()), turn);
    }

    /// Reads a file for a build, for those who brought it; `None` when nobody did.
    pub(super) fn ask_again(&mut self, id: BuildId, path: PathBuf, brought: Option<Vec<Wanted>>, turn: &mut Turn) {
        let (is_chosen, waiting) = (brought.is_some(), brought.unwrap_or_default());
        if self.get(id).is_none() {
            self.settle(waiting, None);
            return;
        }
        self.files.last_attempt.0 += 1;
        let attempt = self.files.last_attempt;
        let rereading = Rereading {
            attempt,
            waiting,
            is_chosen,
        };
        let asked = self.files.rereading.insert(id, rereading);
        // Whoever waits for an earlier answer waits for this one, which is no older.
        if let (Some(earlier), Some(now)) = (asked, self.files.rereading.get_mut(&id)) {
            now.waiting.extend(earlier.waiting);
            now.is_chosen |= earlier.is_chosen;
        }
        turn.push(Effect::ReadAgain { build: id, path, attempt });
    }

    /// Reads the file of a build again where it lies.
    pub(in crate::session) fn recheck(&mut self, id: BuildId, turn: &mut Turn) {
        if let Some(path) = self.get(id).map(|build| build.path.clone()) {
            self.ask_again(id, path, None, turn);
        }
    }

    /// The file of a build was read again; `None` when it cannot be served, or the answer came too late.
    pub(in crate::session) fn was_read_again(&mut self, answer: FileAnswer, turn: &mut Turn) -> Option<Reread> {
        let FileAnswer {
            build: id,
            path,
            attempt,
            outcome,
        } = answer;
        // Another place was asked for since, or the same once more.
        self.files.rereading.get(&id).filter(|rereading| rereading.attempt == attempt)?;
        let rereading = self.files.rereading.remove(&id)?;
        turn.stale(id);
        turn.touch();
        if !rereading.is_chosen
            && let Ok((intake, _)) = &*outcome
            && self.is_laid_there(id, intake)
        {
            self.set_broken(id, problems::laid_there(problem::file_name(&path)));
            return None;
        }
        let (reread, brought) = self.judge_again(id, path, *outcome, turn);
        self.settle(rereading.waiting, brought);
        reread
    }

    /// Whether what lies at a build's place now may have been laid there by another user of this computer, who would choose what
    /// phones install, or give away what only we may read.
    fn is_laid_there(&self, id: BuildId, intake: &Intake) -> bool {
        let Some(known) = self.get(id).map(|build| build.stamp).filter(|known| *known != intake.stamp) else {
            return false;
        };
        let owner = intake.stamp.other_owner;
        intake.may_be_moved_private || (owner.is_some() && owner != known.other_owner)
    }

    fn set_broken(&mut self, id: BuildId, cause: Problem) {
        if let Some(build) = self.get_mut(id) {
            build.file = FileState::Broken;
            self.files.problems.insert(id, cause);
        }
    }

    /// What that means for the build, and which build has the file now.
    fn judge_again(
        &mut self,
        id: BuildId,
        path: PathBuf,
        outcome: Result<(Intake, Token), IntakeProblem>,
        turn: &mut Turn,
    ) -> (Option<Reread>, Option<BuildId>) {
        let key = outcome.as_ref().ok().and_then(|(intake, _)| intake.key);
        let other = self.on_shelf.iter().find(|other| other.id != id && is_of_file(other, &path, key));
        let other = other.map(|other| (other.id, other.inspection.app.name.clone()));
        let Some(build) = self.on_shelf.iter_mut().find(|build| build.id == id) else {
            return (None, None);
        };
        let is_at_home = path == build.path;
        match outcome {
            Ok((intake, token)) if intake.inspection.app.bundle_id != build.inspection.app.bundle_id => {
                build.file = FileState::Missing;
                if !is_at_home {
                    let found = &intake.inspection.app.bundle_id;
                    turn.trouble(problems::other_app(
                        found,
                        problem::file_name(&path),
                        &build.inspection.app.bundle_id,
                    ));
                    return (None, None);
                }
                // Links, notes and what was typed were made for the app that was there.
                self.files.last_seen.insert(id, Some(intake.stamp));
                if let Some((other, _)) = other {
                    return (None, Some(other));
                }
                let name = problem::file_name(&path);
                turn.say(says::notice_another_app(
                    name,
                    &intake.inspection.app.name,
                    &build.inspection.app.name,
                ));
                let new = self.add(path, intake, token, turn);
                (Some(Reread::AnotherApp(new)), Some(new))
            }
            Ok(_) if !is_at_home && other.is_some() => {
                build.file = FileState::Missing;
                if let Some((_, name)) = &other {
                    turn.say(says::notice_on_shelf_already(name));
                }
                (None, other.map(|(id, _)| id))
            }
            Ok((intake, _)) => (Some(self.replace(id, path, intake, turn)), Some(id)),
            Err(IntakeProblem::NotFound) if is_at_home => {
                build.file = FileState::Missing;
                self.files.last_seen.insert(id, None);
                (None, None)
            }
            Err(cause) if is_at_home => {
                self.set_broken(id, problem::of_intake(&path, &cause));
                (None, None)
            }
            Err(cause) => {
                // A file chosen for a missing build was no good: the build stays missing.
                build.file = FileState::Missing;
                turn.trouble(problem::of_intake(&path, &cause));
                (None, None)
            }
        }
    }

    /// A build has this file now.
    fn replace(&mut self, id: BuildId, path: PathBuf, intake: Intake, turn: &mut Turn) -> Reread {
        let Some(build) = self.on_shelf.iter_mut().find(|build| build.id == id) else {
            return Reread::SameBytes;
        };
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
        build.key = intake.key;
        self.files.problems.remove(&id);
        self.files.last_seen.remove(&id);
        self.changed(id, turn);
        self.has_file(id, turn);
        reread
    }

    /// A build has its file now, and no other has it: one that had lost it to another app, or to this one, is missing.
    pub(super) fn has_file(&mut self, id: BuildId, turn: &mut Turn) {
        let Some((path, key, stamp)) = self.get(id).map(|build| (build.path.clone(), build.key, build.stamp)) else {
            return;
        };
        for other in self.on_shelf.iter_mut().filter(|other| other.id != id) {
            if is_of_file(other, &path, key) {
                other.file = FileState::Missing;
                self.files.last_seen.insert(other.id, Some(stamp));
                turn.stale(other.id);
            }
        }
    }
}
