//! Ears: the system tells what happens in a folder, where it can: inotify, `FSEvents`, `ReadDirectoryChangesW`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::sync::lock;

use super::pattern::FolderRule;

/// Paths that are heard of and not yet looked at: with more, the folder is walked instead.
const HEARD_LIMIT: usize = 4096;

/// What waits for the follower's thread. Its channel has room for one nudge: whoever finds it full knows that one is due.
#[derive(Debug)]
pub(super) struct Inbox {
    pub(super) letters: Mutex<Letters>,
    nudge: SyncSender<()>,
}

/// What others have to say to the follower.
#[derive(Debug, Default)]
pub(super) struct Letters {
    /// The folders that are wanted from now on; `None` while that is as before.
    pub(super) rules: Option<Vec<FolderRule>>,
    /// Builds that are wanted to be looked at, whatever is known of them.
    pub(super) wanted: BTreeSet<PathBuf>,
    /// What something happened to.
    pub(super) heard: BTreeSet<PathBuf>,
    /// What came, went or got another name: maybe a folder, with files in it already.
    pub(super) came: BTreeSet<PathBuf>,
    /// The system lost some of what happened.
    pub(super) is_lossy: bool,
    /// Nobody wants to know any more.
    pub(super) is_over: bool,
}

impl Inbox {
    pub(super) fn new(nudge: SyncSender<()>) -> Arc<Self> {
        Arc::new(Self {
            letters: Mutex::default(),
            nudge,
        })
    }

    /// Writes to the follower.
    pub(super) fn write(&self, write: impl FnOnce(&mut Letters)) {
        write(&mut lock(&self.letters));
        // When one waits already, what was written is read with it.
        _ = self.nudge.try_send(());
    }

    pub(super) fn take(&self) -> Letters {
        std::mem::take(&mut lock(&self.letters))
    }
}

/// Listens to one folder and all below it, as long as it lives.
pub(super) struct Ears {
    _watcher: RecommendedWatcher,
}

impl std::fmt::Debug for Ears {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Ears")
    }
}

impl Ears {
    /// Begins to listen.
    ///
    /// # Errors
    /// The system does not tell, or no more: Linux counts what is listened to (`inotify(7)`, `max_user_watches`).
    pub(super) fn listen(folder: &Path, inbox: &Arc<Inbox>) -> Result<Self, String> {
        // macOS names files by where they really lie.
        let real = std::fs::canonicalize(folder).map_err(|error| error.to_string())?;
        let (inbox, named, root) = (Arc::clone(inbox), folder.to_owned(), real.clone());
        let hear = move |event: notify::Result<notify::Event>| match event {
            Ok(event) if event.need_rescan() => inbox.write(|letters| letters.is_lossy = true),
            Ok(event) if says_something(event.kind) => {
                let places = event
                    .paths
                    .iter()
                    .filter_map(|path| Some(named.join(path.strip_prefix(&root).ok()?)));
                let places: Vec<PathBuf> = places.collect();
                inbox.write(|letters| note(letters, places, may_be_folder(event.kind)));
            }
            Ok(_) => {}
            // Whatever that was: the walk finds it.
            Err(_) => inbox.write(|letters| letters.is_lossy = true),
        };
        let config = Config::default().with_follow_symlinks(false);
        let mut watcher = RecommendedWatcher::new(hear, config).map_err(|error| error.to_string())?;
        watcher.watch(&real, RecursiveMode::Recursive).map_err(|error| error.to_string())?;
        Ok(Self { _watcher: watcher })
    }
}

fn note(letters: &mut Letters, places: Vec<PathBuf>, is_about_folders: bool) {
    if letters.heard.len() + letters.came.len() + places.len() > HEARD_LIMIT {
        letters.is_lossy = true;
        letters.heard.clear();
        letters.came.clear();
    } else if is_about_folders {
        letters.came.extend(places);
    } else {
        letters.heard.extend(places);
    }
}

/// That a file was opened or read, as by phones and by ourselves, changes nothing.
fn says_something(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) => false,
        _ => true,
    }
}

fn may_be_folder(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Any
            | EventKind::Create(_)
            | EventKind::Remove(_)
            | EventKind::Modify(ModifyKind::Name(_) | ModifyKind::Any)
            | EventKind::Other
    )
}

/// Whether a folder lies on another computer, whose changes this system is not told of (`inotify(7)`, “Limitations and caveats”), or
/// where a program stands between us and the files.
#[cfg(target_os = "linux")]
pub(super) fn is_remote(folder: &Path) -> bool {
    /// `AFS`, `CEPH`, `CIFS`, `CODA`, `FUSE`, `NFS`, `SMB`, `SMB2`, `V9FS` and `VBOXSF` (`statfs(2)`, linux/magic.h).
    const REMOTE: [u32; 10] = [
        0x5346_414F,
        0x00C3_6400,
        0xFF53_4D42,
        0x7375_7245,
        0x6573_5546,
        0x6969,
        0x517B,
        0xFE53_4D42,
        0x0102_1997,
        0x786F_4256,
    ];
    // Of another width on every processor; some numbers are negative where it is narrow.
    let kind = rustix::fs::statfs(folder).map(|told| i128::from(told.f_type) & 0xFFFF_FFFF);
    kind.is_ok_and(|kind| REMOTE.iter().any(|remote| i128::from(*remote) == kind))
}

/// Whether a folder lies on another computer (`statfs(2)` of macOS, `MNT_LOCAL`).
#[cfg(target_os = "macos")]
pub(super) fn is_remote(folder: &Path) -> bool {
    let is_local = |flags: u32| u32::try_from(libc::MNT_LOCAL).is_ok_and(|local| flags & local != 0);
    rustix::fs::statfs(folder).is_ok_and(|told| !is_local(told.f_flags))
}

/// Whether a folder lies on another computer: drive letters of shares lead to `\\server\share` in the end.
#[cfg(windows)]
pub(super) fn is_remote(folder: &Path) -> bool {
    use std::path::{Component, Prefix};
    let real = std::fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let first = real.components().next();
    matches!(first, Some(Component::Prefix(prefix)) if matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)))
}

/// Nothing tells.
#[cfg(not(any(target_os = "linux", target_os = "macos", windows)))]
pub(super) fn is_remote(_folder: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    //! If these break, Airlift is woken by its own reading, or does not see what came with a folder.

    use notify::event::{CreateKind, DataChange, RemoveKind, RenameMode};

    use super::*;

    #[test]
    fn reading_says_nothing_and_writing_does() {
        for quiet in [
            AccessKind::Open(AccessMode::Any),
            AccessKind::Close(AccessMode::Read),
            AccessKind::Read,
        ] {
            assert!(!says_something(EventKind::Access(quiet)));
        }
        for (loud, is_about_folders) in [
            (EventKind::Access(AccessKind::Close(AccessMode::Write)), false),
            (EventKind::Modify(ModifyKind::Data(DataChange::Any)), false),
            (EventKind::Remove(RemoveKind::Any), true),
            (EventKind::Create(CreateKind::Any), true),
            (EventKind::Modify(ModifyKind::Name(RenameMode::To)), true),
        ] {
            assert!(says_something(loud), "{loud:?}");
            assert_eq!(may_be_folder(loud), is_about_folders, "{loud:?}");
        }
    }

    #[test]
    fn more_than_can_be_heard_is_walked_for() {
        let mut letters = Letters::default();
        let place = |number: usize| PathBuf::from(format!("/builds/{number}.ipa"));
        for number in 0..HEARD_LIMIT {
            note(&mut letters, vec![place(number)], false);
        }
        assert_eq!((letters.heard.len(), letters.is_lossy), (HEARD_LIMIT, false));
        note(&mut letters, vec![place(HEARD_LIMIT)], true);
        assert_eq!((letters.heard.len(), letters.came.len(), letters.is_lossy), (0, 0, true));
    }

    #[test]
    fn this_computers_own_disk_is_not_remote() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_remote(folder.path()));
    }
}
