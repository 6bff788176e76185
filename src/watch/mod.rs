//! A follower looks after folders: it tells of every build in them that is complete, new or made anew.
//!
//! The system tells it what happens, where it can; on network drives, and where the system tells no more, it walks through the folder
//! every few seconds. What it tells of has stood still and has its end: what is being written is nobody's build yet.

mod ears;
mod pattern;
mod round;
mod settle;
mod walk;

#[cfg(test)]
mod tests;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::time::Duration;

use crate::files::{FileKey, FileStamp};

use ears::Inbox;
use round::Rounds;

pub use pattern::{FolderRule, PathPattern, PatternProblem, WATCH_DEPTH};

/// Folders that are watched at once: each holds an `inotify` instance, of which a user has 128 (`inotify(7)`).
pub const WATCHED_LIMIT: usize = 16;
/// Builds of a folder that are told of when it is looked into first, those that were written last.
///
/// More are an archive of years, and would fill the shelf with what nobody installs. What comes later is always told.
pub const FIRST_LIMIT: usize = 500;
/// Files that may be waited for at once; with more the folder is walked again when they are done.
const PENDING_LIMIT: usize = 10_000;
/// Folders below one that the system is asked to tell of; with more the folder is walked. Linux keeps a kilobyte for each.
const HEARD_FOLDERS_LIMIT: usize = 8_192;

/// What a follower tells of a folder.
#[derive(Clone, Debug)]
pub struct FolderTold {
    /// Which folder, as it was named.
    pub folder: PathBuf,
    /// What.
    pub news: FolderNews,
}

/// What there is to tell of a folder.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FolderNews {
    /// It is followed so from now on.
    State(FollowState),
    /// These builds are complete, those first that were written first. Each is told once for every stamp.
    Files(Vec<SettledFile>),
    /// There are more builds in it than are told of at first.
    TooMany {
        /// Builds in it.
        found: usize,
        /// Builds that are told of.
        taken: usize,
    },
}

/// A build that is complete.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SettledFile {
    /// Where it lies, below the folder as that was named.
    pub path: PathBuf,
    /// What it was told by when it had settled.
    pub stamp: FileStamp,
    /// Which file it is.
    pub key: Option<FileKey>,
}

/// How a folder is followed.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum FollowState {
    /// It was not looked into yet.
    #[default]
    Beginning,
    /// The system tells what happens.
    ByEvents,
    /// It is walked through every few seconds.
    ByPolling(PollReason),
    /// It cannot be looked into; it is tried again every few seconds.
    Lost(FolderLoss),
}

/// Why a folder is walked through.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PollReason {
    /// It lies on another computer.
    NetworkDrive,
    /// There are too many folders in it.
    ManyFolders,
    /// The system does not tell.
    NoEvents {
        /// What it said, in English.
        detail: String,
    },
}

/// Why a folder cannot be looked into.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum FolderLoss {
    /// Nothing lies there.
    NotFound,
    /// Something else lies there.
    NotAFolder,
    /// The system does not let us.
    NoPermission,
    /// The disk or network drive failed.
    Io {
        /// What the system said.
        detail: String,
    },
}

/// How patient a follower is. The program has one; tests are faster.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FollowPace {
    /// How long a file must stand still: the writers that are in use (`cp`, `rsync`, Xcode, build servers) write many times a second.
    stillness: Duration,
    /// How long a file may stand still without an end before it is told all the same, so that a person learns what is wrong.
    patience: Duration,
    /// How often a folder is walked through where the system tells nothing: half a minute is too long for who waits for a build, and a
    /// walk over a network drive of 10,000 names takes a tenth of a second.
    poll: Duration,
    /// How often it is asked whether a folder is still the one that it was, or is back: one call of the system.
    root: Duration,
    /// Walks, even where the system would tell.
    is_deaf: bool,
}

/// The pace of the program.
const PACE: FollowPace = FollowPace {
    stillness: Duration::from_secs(2),
    patience: Duration::from_secs(30),
    poll: Duration::from_secs(5),
    root: Duration::from_secs(5),
    is_deaf: false,
};

/// Follows folders on a thread of its own, until it is dropped. While nothing happens that thread sleeps, but for a glance at each
/// folder itself every few seconds.
#[derive(Debug)]
pub struct Follower {
    inbox: Arc<Inbox>,
    walks: Arc<AtomicU64>,
}

impl Follower {
    /// Begins, with no folder yet. `tell` is called on its thread and may wait; when it returns false, the follower ends.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn start(tell: impl FnMut(FolderTold) -> bool + Send + 'static) -> std::io::Result<Self> {
        Self::start_at(PACE, tell)
    }

    fn start_at(pace: FollowPace, tell: impl FnMut(FolderTold) -> bool + Send + 'static) -> std::io::Result<Self> {
        let (nudge, nudged) = sync_channel(1);
        let inbox = Inbox::new(nudge);
        let walks: Arc<AtomicU64> = Arc::default();
        let rounds = Rounds::new(pace, Arc::clone(&inbox), Arc::clone(&walks));
        std::thread::Builder::new()
            .name("airlift-folders".to_owned())
            .spawn(move || rounds.until_over(&nudged, tell))?;
        Ok(Self { inbox, walks })
    }

    /// Follows these folders from now on, and no others; the first [`WATCHED_LIMIT`] of them. What is known of those that were
    /// followed before with the same pattern stays known.
    pub fn follow(&self, mut rules: Vec<FolderRule>) {
        rules.truncate(WATCHED_LIMIT);
        self.inbox.write(|letters| letters.rules = Some(rules));
    }

    /// Looks at this build, and tells of it once it has settled, whether or not it was told of before.
    pub fn look_at(&self, path: PathBuf) {
        self.inbox.write(|letters| _ = letters.wanted.insert(path));
    }

    /// How many folders were walked through so far, again and again included.
    pub fn walks(&self) -> u64 {
        self.walks.load(Ordering::Relaxed)
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        // Nobody waits for its end: it may be telling whoever drops it.
        self.inbox.write(|letters| letters.is_over = true);
    }
}
