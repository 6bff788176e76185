//! Followed: builds in watched folders come when they are complete, and are read again when they are complete again.

use std::path::Path;

use crate::library::FileState;
use crate::session::additions::{AddId, AddedBy};
use crate::session::turn::Turn;
use crate::watch::{FolderRule, SettledFile};

use super::Builds;
use super::files::{ReadingOrigin, Wanted};

impl Builds {
    /// In these folders it is told when a file is complete: until then one that changed is not read.
    pub(in crate::session) fn set_followed(&mut self, rules: Vec<FolderRule>) {
        self.files.followed = rules;
    }

    /// These files of a watched folder are complete: reads what is new, and what is not as it was read. Returns how many are new; each
    /// is told of once it is read, when they are no more than `told_limit`.
    pub(in crate::session) fn settled(&mut self, files: Vec<SettledFile>, told_limit: usize, turn: &mut Turn) -> usize {
        let mut new = Vec::new();
        for file in files {
            let known = self.of_file(&file.path, file.key);
            match known.map(|build| (build.id, build.file, build.stamp)) {
                Some((_, FileState::Present, stamp)) if stamp == file.stamp => {}
                // Whoever moved it there need not be us: its owner is judged.
                Some((id, ..)) => self.ask_again(id, file.path, None, turn),
                None => new.push(file),
            }
        }
        if new.is_empty() {
            return 0;
        }
        let addition = AddId::fresh(AddedBy::Elsewhere);
        self.additions.opened(addition, new.iter().map(|file| file.path.clone()), turn.now);
        let origin = if new.len() > told_limit {
            ReadingOrigin::FollowedWithMany
        } else {
            ReadingOrigin::Followed
        };
        turn.touch();
        let count = new.len();
        for file in new {
            let wanted = Wanted {
                addition,
                path: file.path.clone(),
                size_bytes: Some(file.stamp.size_bytes),
            };
            match self.files.being_read(&file.path, file.key) {
                Some(reading) => reading.wait_again(wanted),
                None => self.read_new(file.path, file.key, vec![wanted], origin, turn),
            }
        }
        count
    }

    /// Whether it will be told when this file is complete.
    pub(super) fn is_followed(&self, path: &Path) -> bool {
        self.files.followed.iter().any(|rule| rule.covers(path))
    }
}
