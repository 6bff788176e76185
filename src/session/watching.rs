//! Watching: folders whose builds come by themselves, and what was told of them.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::finding::{Problem, problems, says};
use crate::library::{BuildId, FileState};
use crate::store::{KeptFolder, RemovedFile};
use crate::watch::{FolderLoss, FolderNews, FolderRule, FolderTold, FollowState, PathPattern, SettledFile, WATCHED_LIMIT};

use super::effect::Effect;
use super::problem::file_name;
use super::state::State;
use super::turn::Turn;

/// Removed builds of a folder that are remembered, the last ones: more would make the settings a list that nobody can read.
const REMOVED_LIMIT: usize = 1_000;
/// Builds that come at once and are each told of; with more their number is.
const TOLD_LIMIT: usize = 5;

/// The folders that are watched.
#[derive(Debug, Default)]
pub(super) struct WatchedFolders {
    folders: Vec<WatchedFolder>,
    /// They stand in the settings, rather than in this run's call alone.
    is_kept: bool,
}

#[derive(Debug)]
struct WatchedFolder {
    rule: FolderRule,
    state: FollowState,
    /// Builds that a person took off the shelf while their files stayed: they are not to come back with the next start.
    removed: Vec<RemovedFile>,
}

/// A folder whose builds come by themselves.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct WatchedView {
    /// Where it is.
    pub path: PathBuf,
    /// Which builds in it are meant; empty when all are.
    pub pattern: String,
    /// How it is followed.
    pub state: FollowState,
    /// Why it is not; `None` while it is.
    pub problem: Option<Problem>,
}

impl WatchedFolders {
    pub(super) fn views(&self) -> Vec<WatchedView> {
        let view = |folder: &WatchedFolder| WatchedView {
            path: folder.rule.path.clone(),
            pattern: folder.rule.pattern.text().to_owned(),
            state: folder.state.clone(),
            problem: match &folder.state {
                FollowState::Lost(loss) => Some(of_loss(&folder.rule.path, loss)),
                _ => None,
            },
        };
        self.folders.iter().map(view).collect()
    }

    fn rules(&self) -> Vec<FolderRule> {
        self.folders.iter().map(|folder| folder.rule.clone()).collect()
    }

    /// The rules of those that are followed now: what changes there is told.
    fn followed(&self) -> Vec<FolderRule> {
        let is_followed = |folder: &&WatchedFolder| matches!(folder.state, FollowState::ByEvents | FollowState::ByPolling(_));
        self.folders.iter().filter(is_followed).map(|folder| folder.rule.clone()).collect()
    }

    fn of(&mut self, path: &Path) -> Option<&mut WatchedFolder> {
        self.folders.iter_mut().find(|folder| folder.rule.path == path)
    }

    /// As the settings have them.
    fn kept(&self) -> Vec<KeptFolder> {
        let kept = |folder: &WatchedFolder| KeptFolder {
            path: folder.rule.path.clone(),
            pattern: folder.rule.pattern.text().to_owned(),
            removed: folder.removed.clone(),
        };
        self.folders.iter().map(kept).collect()
    }
}

impl WatchedFolder {
    fn new(rule: FolderRule, removed: Vec<RemovedFile>) -> Self {
        Self {
            rule,
            state: FollowState::Beginning,
            removed,
        }
    }

    /// The path of a build below the folder, as the settings have it.
    fn below(&self, path: &Path) -> Option<String> {
        let names = path.strip_prefix(&self.rule.path).ok()?.components();
        let names: Vec<_> = names.map(|name| name.as_os_str().to_string_lossy().into_owned()).collect();
        Some(names.join("/"))
    }

    /// Whether a file is one that a person removed, as it was then.
    fn was_removed(&self, file: &SettledFile) -> bool {
        self.below(&file.path).is_some_and(|below| {
            self.removed
                .iter()
                .any(|one| one.path == below && one.modified == file.stamp.modified)
        })
    }

    /// Forgets that a build was removed; whether that was known.
    fn forget_removal(&mut self, path: &Path) -> bool {
        let (before, below) = (self.removed.len(), self.below(path));
        self.removed.retain(|one| Some(&one.path) != below.as_ref());
        before != self.removed.len()
    }
}

impl State {
    /// Watches from the start on: what the settings name when they are kept, and what the call names.
    pub fn begin_watching(&mut self, given: Vec<FolderRule>, is_kept: bool) -> Vec<Effect> {
        self.watched.is_kept = is_kept;
        let of_settings = if is_kept { self.settings.watched.clone() } else { Vec::new() };
        for folder in of_settings {
            match PathPattern::parse(&folder.pattern) {
                Ok(pattern) => {
                    let path = folder.path;
                    self.watched
                        .folders
                        .push(WatchedFolder::new(FolderRule { path, pattern }, folder.removed));
                }
                Err(cause) => self.notice_problem(problems::watched_pattern(cause, file_name(&folder.path), folder.pattern)),
            }
        }
        self.watched
            .folders
            .extend(given.into_iter().map(|rule| WatchedFolder::new(rule, Vec::new())));
        self.watched.folders.truncate(WATCHED_LIMIT);
        if self.watched.folders.is_empty() {
            return Vec::new();
        }
        vec![Effect::Follow(self.watched.rules())]
    }

    /// Watches a folder from now on, or with another pattern than before.
    pub(super) fn watch_folder(&mut self, rule: FolderRule, turn: &mut Turn) {
        if let Some(known) = self.watched.of(&rule.path) {
            if known.rule == rule {
                return;
            }
            *known = WatchedFolder::new(rule, std::mem::take(&mut known.removed));
        } else if self.watched.folders.len() >= WATCHED_LIMIT {
            turn.trouble(problems::watched_folders_many(WATCHED_LIMIT));
            return;
        } else {
            self.watched.folders.push(WatchedFolder::new(rule, Vec::new()));
        }
        self.watched_changed(turn);
    }

    /// Watches a folder no more; its builds stay on the shelf.
    pub(super) fn stop_watching(&mut self, path: &Path, turn: &mut Turn) {
        if self.watched.of(path).is_some() {
            self.watched.folders.retain(|folder| folder.rule.path != path);
            self.watched_changed(turn);
        }
    }

    fn watched_changed(&mut self, turn: &mut Turn) {
        turn.push(Effect::Follow(self.watched.rules()));
        self.builds.set_followed(self.watched.followed());
        self.keep_watched(turn);
        turn.touch();
    }

    fn keep_watched(&mut self, turn: &mut Turn) {
        if self.watched.is_kept {
            let kept = self.watched.kept();
            self.set(turn, |settings| settings.watched = kept);
        }
    }

    /// The follower told something. Of a folder that is watched no more, it says nothing any more.
    pub(super) fn followed(&mut self, told: FolderTold, turn: &mut Turn) {
        let FolderTold { folder: path, news } = told;
        let Some(folder) = self.watched.of(&path) else { return };
        match news {
            FolderNews::State(state) => {
                if let FollowState::Lost(loss) = &state {
                    turn.trouble(of_loss(&path, loss));
                }
                folder.state = state;
                self.builds.set_followed(self.watched.followed());
                turn.touch();
            }
            FolderNews::TooMany { found, taken } => {
                turn.trouble(problems::watched_folder_full(found, file_name(&path), taken));
            }
            FolderNews::Files(mut files) => {
                files.retain(|file| !folder.was_removed(file));
                // One of them was removed, and made anew since.
                let forgotten = files.iter().filter(|file| folder.forget_removal(&file.path)).count();
                if forgotten > 0 {
                    self.keep_watched(turn);
                }
                let new = self.builds.settled(files, TOLD_LIMIT, turn);
                if new > TOLD_LIMIT {
                    turn.say(says::notice_watched_many(new, file_name(&path)));
                }
            }
        }
    }

    /// Keeps in mind which builds of watched folders a person takes off the shelf.
    pub(super) fn note_removals(&mut self, ids: &[BuildId], turn: &mut Turn) {
        let mut changed = false;
        for id in ids {
            let Some(build) = self.builds.get(*id).filter(|build| build.file != FileState::Missing) else {
                continue;
            };
            let (path, modified): (_, Timestamp) = (build.path.clone(), build.stamp.modified);
            for folder in self.watched.folders.iter_mut().filter(|folder| folder.rule.covers(&path)) {
                let Some(below) = folder.below(&path) else { continue };
                folder.forget_removal(&path);
                folder.removed.push(RemovedFile { path: below, modified });
                let surplus = folder.removed.len().saturating_sub(REMOVED_LIMIT);
                folder.removed.drain(..surplus);
                changed = true;
            }
        }
        if changed {
            self.keep_watched(turn);
        }
    }

    /// A build is on the shelf again.
    pub(super) fn note_return(&mut self, id: BuildId, turn: &mut Turn) {
        let Some(path) = self.builds.get(id).map(|build| build.path.clone()) else {
            return;
        };
        let forgotten = self
            .watched
            .folders
            .iter_mut()
            .filter_map(|folder| folder.forget_removal(&path).then_some(()));
        if forgotten.count() > 0 {
            self.keep_watched(turn);
        }
    }
}

/// A folder that cannot be looked into.
fn of_loss(path: &Path, loss: &FolderLoss) -> Problem {
    let (cause, detail) = match loss {
        FolderLoss::NotFound => ("not-found", ""),
        FolderLoss::NotAFolder => ("not-a-folder", ""),
        FolderLoss::NoPermission => ("no-permission", ""),
        FolderLoss::Io { detail } => ("failed", detail.as_str()),
    };
    problems::watched_folder_lost(cause, detail, file_name(path))
}
