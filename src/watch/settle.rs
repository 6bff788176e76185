//! Settling: a file that is being written is not told of until it has stood still and its end can be read. Pure.
//!
//! Nobody tells when a copy is done: builders write for minutes, pause, begin anew, and write under the final name. What stands still
//! for a moment may still be half a file, but a zip archive has its directory at its end (PKWARE, “APPNOTE”, 4.3.16): as long as the
//! last byte is missing, that cannot be read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::files::FileStamp;

/// Files that were seen, and are not known to be complete.
#[derive(Debug)]
pub(super) struct Settling {
    /// How long a file must stand still.
    stillness: Duration,
    /// How long a file may stand still without an end before it counts as damaged.
    patience: Duration,
    files: BTreeMap<PathBuf, Unsettled>,
}

/// A file that is not known to be complete.
#[derive(Clone, Copy, Debug)]
struct Unsettled {
    stamp: FileStamp,
    /// Since when it has stood so.
    since: Instant,
    /// When it is looked at next.
    look_at: Instant,
}

/// What a look at such a file said.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Settled {
    /// Nothing lies there any more.
    Gone,
    /// It is being written, or may be.
    NotYet,
    /// It stood still and has its end.
    Complete(FileStamp),
    /// It stood still for long and has none: whoever reads it can say what is wrong.
    GivenUp(FileStamp),
}

impl Settling {
    pub(super) const fn new(stillness: Duration, patience: Duration) -> Self {
        Self {
            stillness,
            patience,
            files: BTreeMap::new(),
        }
    }

    /// A file was seen with this stamp. One that was seen so before goes on standing still.
    pub(super) fn see(&mut self, path: &Path, stamp: FileStamp, now: Instant) {
        if self.files.get(path).is_some_and(|known| known.stamp == stamp) {
            return;
        }
        let look_at = now + self.stillness;
        self.files.insert(
            path.to_owned(),
            Unsettled {
                stamp,
                since: now,
                look_at,
            },
        );
    }

    pub(super) fn contains(&self, path: &Path) -> bool {
        self.files.contains_key(path)
    }

    pub(super) fn len(&self) -> usize {
        self.files.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// When the next file is to be looked at.
    pub(super) fn next_look(&self) -> Option<Instant> {
        self.files.values().map(|file| file.look_at).min()
    }

    /// The files that are to be looked at now.
    pub(super) fn due(&self, now: Instant) -> Vec<PathBuf> {
        let due = self.files.iter().filter(|(_, file)| file.look_at <= now);
        due.map(|(path, _)| path.clone()).collect()
    }

    /// A file was looked at. Whether its end can be read is asked only once it has stood still.
    pub(super) fn looked(&mut self, path: &Path, stamp: Option<FileStamp>, is_whole: impl FnOnce() -> bool, now: Instant) -> Settled {
        let Some(stamp) = stamp else {
            self.files.remove(path);
            return Settled::Gone;
        };
        self.see(path, stamp, now);
        let Some(file) = self.files.get_mut(path) else {
            return Settled::NotYet;
        };
        let stood = now.saturating_duration_since(file.since);
        if stood < self.stillness {
            file.look_at = file.since + self.stillness;
            return Settled::NotYet;
        }
        let settled = if is_whole() {
            Settled::Complete(stamp)
        } else if stood >= self.patience {
            Settled::GivenUp(stamp)
        } else {
            file.look_at = now + self.stillness;
            return Settled::NotYet;
        };
        self.files.remove(path);
        settled
    }
}

#[cfg(test)]
mod tests {
    //! If these break, phones are offered half a file, or wait for ever for a whole one.

    use super::*;

    const STILLNESS: Duration = Duration::from_secs(2);
    const PATIENCE: Duration = Duration::from_secs(30);

    struct Desk {
        settling: Settling,
        now: Instant,
    }

    impl Desk {
        fn new() -> Self {
            Self {
                settling: Settling::new(STILLNESS, PATIENCE),
                now: crate::clock::instant(),
            }
        }

        fn see(&mut self, size_bytes: u64) {
            self.settling.see(Path::new("/K.ipa"), stamp(size_bytes), self.now);
        }

        /// After so many milliseconds the file is looked at, has this size, and its end can be read or not.
        fn look_after(&mut self, millis: u64, size_bytes: u64, is_whole: bool) -> Settled {
            self.now += Duration::from_millis(millis);
            self.settling
                .looked(Path::new("/K.ipa"), Some(stamp(size_bytes)), || is_whole, self.now)
        }
    }

    fn stamp(size_bytes: u64) -> FileStamp {
        FileStamp {
            size_bytes,
            modified: jiff::Timestamp::UNIX_EPOCH,
            changed: None,
            file: None,
            other_owner: None,
        }
    }

    #[test]
    fn a_file_is_complete_when_it_stood_still_and_has_its_end() {
        let mut desk = Desk::new();
        desk.see(10);
        assert_eq!(desk.settling.due(desk.now), Vec::<PathBuf>::new());
        assert_eq!(desk.look_after(1_999, 10, true), Settled::NotYet, "it has an end, but not for long");
        assert_eq!(desk.settling.next_look(), Some(desk.now + Duration::from_millis(1)));
        assert_eq!(desk.look_after(1, 10, true), Settled::Complete(stamp(10)));
        assert!(desk.settling.is_empty() && desk.settling.next_look().is_none());
    }

    #[test]
    fn one_that_grows_begins_to_stand_still_anew() {
        let mut desk = Desk::new();
        desk.see(10);
        for size in 11..20 {
            assert_eq!(desk.look_after(1_900, size, true), Settled::NotYet);
        }
        desk.now += STILLNESS;
        // Seen again as it was, which changes nothing.
        desk.see(19);
        assert_eq!(desk.settling.due(desk.now), [PathBuf::from("/K.ipa")]);
        assert_eq!(desk.look_after(0, 19, true), Settled::Complete(stamp(19)));
    }

    #[test]
    fn a_writer_that_pauses_is_waited_for_and_one_that_never_ends_is_given_up() {
        let mut desk = Desk::new();
        desk.see(10);
        for _ in 0..14 {
            assert_eq!(desk.look_after(2_000, 10, false), Settled::NotYet);
        }
        assert_eq!(desk.look_after(1_999, 11, false), Settled::NotYet, "it goes on");
        for _ in 0..14 {
            assert_eq!(desk.look_after(2_000, 11, false), Settled::NotYet);
        }
        assert_eq!(desk.look_after(2_000, 11, false), Settled::GivenUp(stamp(11)));
        assert!(desk.settling.is_empty());
    }

    #[test]
    fn one_that_is_gone_is_forgotten_and_an_unread_end_costs_nothing_before() {
        let mut desk = Desk::new();
        desk.see(10);
        let path = Path::new("/K.ipa");
        let never = || -> bool { panic!("its end was asked for") };
        assert_eq!(desk.settling.looked(path, Some(stamp(10)), never, desk.now), Settled::NotYet);
        assert_eq!(desk.settling.looked(path, None, never, desk.now), Settled::Gone);
        assert!(!desk.settling.contains(path) && desk.settling.is_empty());
    }
}
