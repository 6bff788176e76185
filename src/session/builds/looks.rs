//! Looks: whether the files of builds are as they were inspected.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::ipa::Inspection;
use crate::library::{Build, BuildId, FileState};
use crate::session::effect::Effect;
use crate::session::turn::Turn;

use super::Builds;
use super::files::SeenFile;

impl Builds {
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
    pub(in crate::session) fn looked(&mut self, folder: &Path, files: Vec<SeenFile>, turn: &mut Turn) -> Vec<BuildId> {
        self.files.looking.remove(folder);
        let mut back = Vec::new();
        for seen in files {
            let id = seen.build;
            if self.looked_at(seen, turn) {
                back.push(id);
            }
        }
        back
    }

    /// What a look at a build's file showed; whether it is back.
    fn looked_at(&mut self, seen: SeenFile, turn: &mut Turn) -> bool {
        let SeenFile {
            build: id,
            path,
            stamp,
            key,
        } = seen;
        let is_current = |build: &&mut Build| build.path == path && !self.files.rereading.contains_key(&build.id);
        let Some(build) = self.on_shelf.iter_mut().find(|build| build.id == id).filter(is_current) else {
            return false;
        };
        if stamp == Some(build.stamp) {
            build.key = key;
        }
        let (file, known) = (build.file, build.stamp);
        // An earlier Airlift read it and could tell less.
        let knows_all = build.inspection.format == Inspection::FORMAT;
        let seen = self.files.last_seen.insert(id, stamp);
        match (stamp, file) {
            (None, FileState::Present | FileState::Broken) => self.set_file(id, FileState::Missing, turn),
            (Some(stamp), FileState::Missing | FileState::Present) if stamp == known && knows_all => {
                if file == FileState::Missing {
                    self.set_file(id, FileState::Present, turn);
                    self.has_file(id, turn);
                    return true;
                }
            }
            // Still the one that could not be read, or is another app's.
            (Some(stamp), FileState::Broken | FileState::Missing) if seen == Some(Some(stamp)) => {}
            // Being written, maybe: whoever follows the folder tells when it is complete, and is asked for every stamp anew.
            (Some(now), _) if now != known && self.is_followed(&path) => {
                self.set_file(id, FileState::Reading, turn);
                if seen != Some(Some(now)) {
                    turn.push(Effect::LookAtFollowed(path));
                }
            }
            (Some(_), _) => {
                self.set_file(id, FileState::Reading, turn);
                self.ask_again(id, path, None, turn);
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
