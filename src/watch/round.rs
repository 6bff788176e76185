//! Rounds: what the follower's thread does each time it wakes up.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Instant;

use crate::clock;
use crate::files::{self, FileKey, FileStamp};

use super::ears::{self, Ears, Inbox, Letters};
use super::pattern::FolderRule;
use super::settle::{Settled, Settling};
use super::walk::{self, FOUND_LIMIT, WalkResult};
use super::{
    FIRST_LIMIT, FolderLoss, FolderNews, FolderTold, FollowPace, FollowState, HEARD_FOLDERS_LIMIT, PENDING_LIMIT, PollReason, SettledFile,
};

/// A walk may take this share of the time between two: a slow drive is not walked all the time.
const REST_FACTOR: u32 = 10;

/// What the follower's thread knows.
#[derive(Debug)]
pub(super) struct Rounds {
    pace: FollowPace,
    inbox: Arc<Inbox>,
    walks: Arc<AtomicU64>,
    folders: Vec<FollowedFolder>,
    /// What was not told yet.
    told: Vec<FolderTold>,
}

/// A folder that is followed.
#[derive(Debug)]
struct FollowedFolder {
    rule: FolderRule,
    state: FollowState,
    /// What of that was told last.
    said: Option<FollowState>,
    ears: Option<Ears>,
    /// Which folder it was when it was last looked into; another may take its place.
    key: Option<FileKey>,
    /// When the folder itself is looked at next.
    glance_at: Instant,
    walk: WalkDue,
    /// What was told, or is not to be told, by its stamp.
    known: BTreeMap<PathBuf, FileStamp>,
    settling: Settling,
}

/// Whether a folder is to be walked through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum WalkDue {
    /// It was never.
    First,
    /// Something may have changed that nobody told.
    Again,
    /// There were more files than can be waited for: once those are done.
    Later,
    No,
}

impl Rounds {
    pub(super) fn new(pace: FollowPace, inbox: Arc<Inbox>, walks: Arc<AtomicU64>) -> Self {
        Self {
            pace,
            inbox,
            walks,
            folders: Vec::new(),
            told: Vec::new(),
        }
    }

    /// Goes round whenever something is due, until nobody wants to know any more.
    pub(super) fn until_over(mut self, nudged: &Receiver<()>, mut tell: impl FnMut(FolderTold) -> bool) {
        loop {
            let woken = match self.due_at() {
                Some(at) => nudged.recv_timeout(at.saturating_duration_since(clock::instant())),
                None => nudged.recv().map_err(|_gone| RecvTimeoutError::Disconnected),
            };
            if woken == Err(RecvTimeoutError::Disconnected) {
                return;
            }
            let letters = self.inbox.take();
            if letters.is_over {
                return;
            }
            self.go(letters, clock::instant());
            for told in self.told.drain(..) {
                if !tell(told) {
                    return;
                }
            }
        }
    }

    /// When something is to be done even if nothing happens.
    fn due_at(&self) -> Option<Instant> {
        let due = |folder: &FollowedFolder| [Some(folder.glance_at), folder.settling.next_look()];
        self.folders.iter().flat_map(due).flatten().min()
    }

    fn go(&mut self, letters: Letters, now: Instant) {
        if let Some(rules) = letters.rules {
            self.take_rules(rules, now);
        }
        let Self {
            pace, inbox, walks, told, ..
        } = self;
        for folder in &mut self.folders {
            if letters.came.contains(&folder.rule.path) {
                // Gone, or another one: file systems give numbers to new folders that old ones had.
                folder.key = None;
                folder.glance_at = now;
            }
            if folder.glance_at <= now {
                folder.glance(*pace, inbox, now);
            }
            if letters.is_lossy && folder.ears.is_some() && folder.walk != WalkDue::First {
                folder.walk = WalkDue::Again;
            }
            folder.hear(&letters.heard, now);
            folder.see_newcomers(&letters.came, walks, now);
            folder.want(&letters.wanted, now);
            folder.walk_if_due(*pace, walks, told, now);
            folder.settle(told, now);
            folder.tell_state(told);
        }
    }

    fn take_rules(&mut self, rules: Vec<FolderRule>, now: Instant) {
        let mut before = std::mem::take(&mut self.folders);
        for rule in rules {
            let known = before.iter().position(|folder| folder.rule == rule);
            self.folders.push(match known {
                Some(index) => before.swap_remove(index),
                None => FollowedFolder::new(rule, self.pace, now),
            });
        }
    }
}

impl FollowedFolder {
    fn new(rule: FolderRule, pace: FollowPace, now: Instant) -> Self {
        Self {
            rule,
            state: FollowState::Beginning,
            said: None,
            ears: None,
            key: None,
            glance_at: now,
            walk: WalkDue::First,
            known: BTreeMap::new(),
            settling: Settling::new(pace.stillness, pace.patience),
        }
    }

    fn tell(&self, told: &mut Vec<FolderTold>, news: FolderNews) {
        told.push(FolderTold {
            folder: self.rule.path.clone(),
            news,
        });
    }

    /// Looks at the folder itself: whether it is there, and still the same.
    fn glance(&mut self, pace: FollowPace, inbox: &Arc<Inbox>, now: Instant) {
        self.glance_at = now + pace.root;
        let key = match walk::look_into(&self.rule.path) {
            Ok(key) => key,
            Err(error) => {
                self.lose(&error);
                return;
            }
        };
        let is_same = key == self.key && matches!(self.state, FollowState::ByEvents | FollowState::ByPolling(_));
        if !is_same {
            self.key = key;
            self.begin(pace, inbox);
        }
        if matches!(self.state, FollowState::ByPolling(_)) {
            self.want_walk();
        }
    }

    /// Listens to the folder from now on, or begins to walk through it.
    fn begin(&mut self, pace: FollowPace, inbox: &Arc<Inbox>) {
        // First of all: what happens while it is walked is heard.
        let heard = if pace.is_deaf || ears::is_remote(&self.rule.path) {
            Err(PollReason::NetworkDrive)
        } else {
            Ears::listen(&self.rule.path, inbox).map_err(|detail| PollReason::NoEvents { detail })
        };
        (self.ears, self.state) = match heard {
            Ok(ears) => (Some(ears), FollowState::ByEvents),
            Err(reason) => (None, FollowState::ByPolling(reason)),
        };
        self.want_walk();
    }

    fn want_walk(&mut self) {
        if self.walk == WalkDue::No {
            self.walk = WalkDue::Again;
        }
    }

    /// The folder is gone, or closed. What is known of it stays known: a drive that is back has the builds that it had.
    fn lose(&mut self, error: &io::Error) {
        self.ears = None;
        self.key = None;
        self.state = FollowState::Lost(match error.kind() {
            io::ErrorKind::NotFound => FolderLoss::NotFound,
            io::ErrorKind::NotADirectory => FolderLoss::NotAFolder,
            io::ErrorKind::PermissionDenied => FolderLoss::NoPermission,
            _ => FolderLoss::Io { detail: error.to_string() },
        });
    }

    /// Something happened to these.
    fn hear(&mut self, heard: &BTreeSet<PathBuf>, now: Instant) {
        for path in heard {
            if self.rule.covers(path) {
                self.look(path, now);
            }
        }
    }

    /// Somebody wants these to be told of, whether or not they were.
    fn want(&mut self, wanted: &BTreeSet<PathBuf>, now: Instant) {
        for path in wanted {
            if self.rule.covers(path) {
                self.known.remove(path);
                self.look(path, now);
            }
        }
    }

    /// These may be folders that were moved or copied here, with builds in them.
    fn see_newcomers(&mut self, came: &BTreeSet<PathBuf>, walks: &AtomicU64, now: Instant) {
        for path in came {
            if self.rule.covers(path) {
                self.look(path, now);
            } else if *path != self.rule.path && self.rule.enters(path) && walk::is_folder(path) {
                walks.fetch_add(1, Ordering::Relaxed);
                let found = walk::walk(&self.rule, path).unwrap_or_default();
                for (path, stamp) in found.files {
                    self.see(&path, stamp, now);
                }
            }
        }
    }

    /// Looks at one build. One that is being waited for is looked at in its turn.
    fn look(&mut self, path: &Path, now: Instant) {
        if self.settling.contains(path) {
            return;
        }
        match walk::stamp_of(&self.rule, path) {
            Some(stamp) => self.see(path, stamp, now),
            None => _ = self.known.remove(path),
        }
    }

    fn see(&mut self, path: &Path, stamp: FileStamp, now: Instant) {
        if self.known.get(path) == Some(&stamp) {
            return;
        }
        if self.settling.len() < PENDING_LIMIT || self.settling.contains(path) {
            self.settling.see(path, stamp, now);
        } else {
            self.walk = WalkDue::Later;
        }
    }

    fn walk_if_due(&mut self, pace: FollowPace, walks: &AtomicU64, told: &mut Vec<FolderTold>, now: Instant) {
        if self.walk == WalkDue::Later && self.settling.is_empty() {
            self.walk = WalkDue::Again;
        }
        let is_first = self.walk == WalkDue::First;
        let is_followed = matches!(self.state, FollowState::ByEvents | FollowState::ByPolling(_));
        if !is_followed || matches!(self.walk, WalkDue::Later | WalkDue::No) {
            return;
        }
        self.walk = WalkDue::No;
        walks.fetch_add(1, Ordering::Relaxed);
        let begun = clock::instant();
        let found = match walk::walk(&self.rule, &self.rule.path) {
            Ok(found) => found,
            Err(error) => {
                self.lose(&error);
                return;
            }
        };
        if self.ears.is_some() && found.folders > HEARD_FOLDERS_LIMIT {
            self.ears = None;
            self.state = FollowState::ByPolling(PollReason::ManyFolders);
        }
        if matches!(self.state, FollowState::ByPolling(_)) {
            self.glance_at = now + pace.poll.max(begun.elapsed() * REST_FACTOR);
        }
        self.take_in(found, is_first, told, now);
    }

    /// What a walk found: what is new settles, and what is gone is forgotten.
    fn take_in(&mut self, found: WalkResult, is_first: bool, told: &mut Vec<FolderTold>, now: Instant) {
        let WalkResult { mut files, is_cut, .. } = found;
        if is_first && files.len() > FIRST_LIMIT {
            let count = files.len();
            files.sort_by_key(|(_, stamp)| std::cmp::Reverse(stamp.modified));
            self.known.extend(files.split_off(FIRST_LIMIT));
            self.tell(
                told,
                FolderNews::TooMany {
                    found: count,
                    taken: FIRST_LIMIT,
                },
            );
        } else if !is_cut && !is_first {
            let there: BTreeSet<&PathBuf> = files.iter().map(|(path, _)| path).collect();
            self.known.retain(|path, _| there.contains(path));
        }
        for (path, stamp) in files {
            self.see(&path, stamp, now);
        }
    }

    /// Looks at what is being waited for, and tells what is complete.
    fn settle(&mut self, told: &mut Vec<FolderTold>, now: Instant) {
        let mut complete = Vec::new();
        for path in self.settling.due(now) {
            let stamp = walk::stamp_of(&self.rule, &path);
            let is_whole = || stamp.is_some_and(|stamp| walk::is_whole(&path, stamp));
            match self.settling.looked(&path, stamp, is_whole, now) {
                Settled::Gone => _ = self.known.remove(&path),
                Settled::NotYet => {}
                Settled::Complete(stamp) | Settled::GivenUp(stamp) => {
                    if self.known.len() < FOUND_LIMIT {
                        self.known.insert(path.clone(), stamp);
                    }
                    let key = files::key_at(&path);
                    complete.push(SettledFile { path, stamp, key });
                }
            }
        }
        if self.walk == WalkDue::Later && self.settling.is_empty() {
            self.glance_at = now;
        }
        if !complete.is_empty() {
            complete.sort_by(|one, other| (one.stamp.modified, &one.path).cmp(&(other.stamp.modified, &other.path)));
            self.tell(told, FolderNews::Files(complete));
        }
    }

    /// Tells how the folder is followed, before anything else is told of it.
    fn tell_state(&mut self, told: &mut Vec<FolderTold>) {
        if self.said.as_ref() != Some(&self.state) {
            self.said = Some(self.state.clone());
            let at = told.iter().position(|one| one.folder == self.rule.path).unwrap_or(told.len());
            told.insert(
                at,
                FolderTold {
                    folder: self.rule.path.clone(),
                    news: FolderNews::State(self.state.clone()),
                },
            );
        }
    }
}
