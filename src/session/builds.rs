//! Builds: those on the shelf, those that can be brought back, and what people make of them.

mod apps;
mod files;
mod followed;
mod link_ends;
mod looks;
mod views;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;

use crate::finding::says;
use crate::intake::Intake;
use crate::ipa::PackageCheck;
use crate::library::{Build, BuildId, BuildLink, FileKey, FileState, LinkLimits, NOTES_LIMIT_BYTES, PackageHashes, Tags, shelf_order};
use crate::manifest::{self, Edit, Origin, Token};

use super::additions::Additions;
use super::effect::Effect;
use super::turn::{NewNotice, Turn};

use apps::AppPages;
pub use files::Attempt;
use files::FileWatch;
pub use files::{FileAnswer, SeenFile};
pub(super) use files::{NewBuild, Reread};
use views::Views;

/// Removed builds that can be brought back.
const REMOVED_LIMIT: usize = 20;

/// The builds, their files, their views, and the pages of their apps.
#[derive(Debug)]
pub(super) struct Builds {
    on_shelf: Vec<Build>,
    /// The highest name that was ever given to one.
    last_id: i64,
    removed: Vec<Build>,
    files: FileWatch,
    additions: Additions,
    pub(super) views: Views,
    apps: AppPages,
    /// How long links of builds work that come.
    new_links: LinkLimits,
}

/// A step through what a person changed in a manifest.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum HistoryStep {
    Undo,
    Redo,
}

/// What a file has from the moment in which it was brought.
#[derive(Clone, Copy, Debug)]
struct ShelfPlace {
    id: BuildId,
    added_at: Timestamp,
}

/// What came of bringing a build back.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum UndoneRemoval {
    /// There is no such build.
    Impossible,
    /// It is on the shelf again.
    Done {
        /// The build of the same file that was removed for it.
        gives_way: Option<BuildId>,
    },
}

fn is_same_app(build: &Build, other: &Build) -> bool {
    build.inspection.app.bundle_id == other.inspection.app.bundle_id
}

/// Whether a build is that of a file, however its path is spelled. One whose file is gone, or another app's now, is of none.
fn is_of_file(build: &Build, path: &Path, key: Option<FileKey>) -> bool {
    let is_there = matches!(build.file, FileState::Present | FileState::Reading);
    is_there && (build.path == path || build.key.is_some() && build.key == key)
}

impl Builds {
    /// The shelf of an earlier run; no file was looked at yet.
    pub(super) fn new(on_shelf: Vec<Build>, last_id: i64, now: Timestamp) -> Self {
        let views = Views::stale(on_shelf.iter().map(|build| build.id), now);
        Self {
            on_shelf,
            last_id,
            removed: Vec::new(),
            files: FileWatch::default(),
            additions: Additions::default(),
            views,
            apps: AppPages::default(),
            new_links: LinkLimits::default(),
        }
    }

    /// The builds on the shelf, in the order in which they came.
    pub(super) fn all(&self) -> &[Build] {
        &self.on_shelf
    }

    /// The builds on the shelf, as they stand there.
    pub(super) fn in_order(&self) -> impl Iterator<Item = &Build> {
        shelf_order(&self.on_shelf).into_iter().filter_map(|index| self.on_shelf.get(index))
    }

    pub(super) fn get(&self, id: BuildId) -> Option<&Build> {
        self.on_shelf.iter().find(|build| build.id == id)
    }

    fn get_mut(&mut self, id: BuildId) -> Option<&mut Build> {
        self.on_shelf.iter_mut().find(|build| build.id == id)
    }

    /// The build that this token leads to, or once led to.
    pub(super) fn of_token(&self, token: Option<&str>) -> Option<&Build> {
        let token = token?;
        self.on_shelf.iter().find(|build| build.had_token(token))
    }

    /// A place for a file that is brought now: numbers follow the order in which files are brought, not that in which they are read.
    /// One of which no build comes leaves a gap.
    fn next_place(&mut self, now: Timestamp) -> ShelfPlace {
        self.last_id += 1;
        ShelfPlace {
            id: BuildId(self.last_id),
            added_at: now,
        }
    }

    /// A build whose file was just read well, without having been waited for.
    pub(super) fn add(&mut self, path: PathBuf, intake: Intake, token: Token, turn: &mut Turn) -> BuildId {
        let place = self.next_place(turn.now);
        self.add_at(place, path, intake, token, turn)
    }

    /// A build whose file was just read well.
    fn add_at(&mut self, place: ShelfPlace, path: PathBuf, intake: Intake, token: Token, turn: &mut Turn) -> BuildId {
        let ShelfPlace { id, added_at } = place;
        self.on_shelf.push(Build {
            id,
            token,
            link: BuildLink::with(self.new_links),
            path,
            added_at,
            stamp: intake.stamp,
            key: intake.key,
            inspection: Arc::new(intake.inspection),
            icons: intake.icons,
            draft: manifest::Draft::default(),
            history: manifest::History::default(),
            notes: String::new(),
            tags: Tags::default(),
            file: FileState::Present,
            hashes: None,
            check: None,
        });
        self.changed(id, turn);
        self.has_file(id, turn);
        id
    }

    /// Takes builds off the shelf; returns those that were there.
    pub(super) fn remove(&mut self, ids: &[BuildId], turn: &mut Turn) -> Vec<BuildId> {
        let names: Vec<(BuildId, String)> = ids.iter().filter_map(|id| Some((*id, self.take_off(*id, turn)?))).collect();
        let gone: Vec<BuildId> = names.iter().map(|(id, _)| *id).collect();
        let text = match names.as_slice() {
            [] => return gone,
            [(_, name)] => says::notice_removed(name),
            several => says::notice_removed_several(several.len()),
        };
        turn.notices.push(if gone.len() <= REMOVED_LIMIT {
            NewNotice::Removed {
                builds: gone.clone(),
                text,
            }
        } else {
            NewNotice::Text(text)
        });
        turn.offer();
        gone
    }

    /// Takes a build off the shelf; its app's name, if it was there.
    fn take_off(&mut self, id: BuildId, turn: &mut Turn) -> Option<String> {
        let index = self.on_shelf.iter().position(|build| build.id == id)?;
        let build = self.on_shelf.remove(index);
        let name = build.inspection.app.name.clone();
        self.forget_file(id);
        self.views.forget(id);
        if self.removed.len() == REMOVED_LIMIT {
            self.removed.remove(0);
        }
        self.removed.push(build);
        turn.push(Effect::Forget(id));
        Some(name)
    }

    /// Puts a removed build back; whether that was possible. One file is one build: another of the same file gives way, and can be
    /// brought back in its turn.
    pub(super) fn undo_remove(&mut self, id: BuildId, turn: &mut Turn) -> UndoneRemoval {
        let Some(index) = self.removed.iter().position(|build| build.id == id) else {
            return UndoneRemoval::Impossible;
        };
        let mut build = self.removed.remove(index);
        let of_file = self.on_shelf.iter().find(|other| is_of_file(other, &build.path, build.key));
        let (is_taken, gives_way) = (
            of_file.is_some(),
            of_file.filter(|other| is_same_app(other, &build)).map(|other| other.id),
        );
        if let Some(other) = gives_way {
            self.remove(&[other], turn);
        } else if is_taken {
            // Another app lies there by now.
            build.file = FileState::Missing;
        }
        // Whatever was being found out of its file when it was removed is found out anew.
        if build.file == FileState::Reading {
            build.file = FileState::Missing;
        }
        self.on_shelf.push(build);
        self.changed(id, turn);
        UndoneRemoval::Done { gives_way }
    }

    /// Changes the manifest of a build; whether that made a difference.
    pub(super) fn edit(&mut self, id: BuildId, edit: &Edit, origin: &Origin, turn: &mut Turn) -> bool {
        let Some(build) = self.get_mut(id) else { return false };
        let draft = build.draft.after(edit, origin);
        if draft == build.draft {
            return false;
        }
        build.history.before(&build.draft, edit);
        build.draft = draft;
        self.text_changed(id, turn);
        true
    }

    /// Goes back or forth through what was changed; whether there was a step to go.
    pub(super) fn step(&mut self, id: BuildId, step: HistoryStep, turn: &mut Turn) -> bool {
        let Some(build) = self.get_mut(id) else { return false };
        let draft = match step {
            HistoryStep::Undo => build.history.undo(&build.draft),
            HistoryStep::Redo => build.history.redo(&build.draft),
        };
        let Some(draft) = draft else { return false };
        build.draft = draft;
        self.text_changed(id, turn);
        true
    }

    /// Changes "What to test".
    pub(super) fn set_notes(&mut self, id: BuildId, mut notes: String, turn: &mut Turn) {
        if notes.len() > NOTES_LIMIT_BYTES {
            notes.truncate(notes.floor_char_boundary(NOTES_LIMIT_BYTES));
            turn.say(says::notice_notes_cut());
        }
        if let Some(build) = self.get_mut(id) {
            build.notes = notes;
            self.text_changed(id, turn);
        }
    }

    /// Says of a build what a pipeline knows, instead of what was said before.
    pub(super) fn set_tags(&mut self, id: BuildId, tags: Tags, turn: &mut Turn) {
        if let Some(build) = self.get_mut(id).filter(|build| build.tags != tags) {
            build.tags = tags;
            self.changed(id, turn);
        }
    }

    /// The package of a build was hashed.
    pub(super) fn set_hashes(&mut self, id: BuildId, hashes: PackageHashes, turn: &mut Turn) {
        if let Some(build) = self.get_mut(id) {
            build.hashes = Some(hashes);
            self.changed(id, turn);
        }
    }

    /// The package of a build was read whole.
    pub(super) fn set_check(&mut self, id: BuildId, check: PackageCheck, turn: &mut Turn) {
        if let Some(build) = self.get_mut(id) {
            build.check = Some(check);
            self.changed(id, turn);
        }
    }

    /// The build differs from what is kept and shown.
    fn changed(&self, id: BuildId, turn: &mut Turn) {
        turn.stale(id);
        if let Some(build) = self.get(id) {
            turn.push(Effect::Save(Arc::new(build.clone())));
        }
    }

    /// Only what a person types differs: kept with every key, so kept small.
    fn text_changed(&self, id: BuildId, turn: &mut Turn) {
        turn.stale(id);
        if let Some(build) = self.get(id) {
            turn.push(Effect::SaveText(id, build.draft.clone(), build.notes.clone()));
        }
    }

    /// Takes over the pages that apps had in earlier runs, by bundle identifier.
    pub(super) fn remember_apps(&mut self, tokens: BTreeMap<String, Token>, turn: &mut Turn) {
        self.apps = AppPages::of(tokens);
        turn.all_stale();
    }
}

#[cfg(test)]
mod tests;
