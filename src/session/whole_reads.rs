//! Whole reads: packages are hashed, and checked from the first byte to the last, in the background, one of each at a time, so that
//! a folder of builds does not tie up the disk.

use std::sync::atomic::Ordering;

use jiff::{SignedDuration, Timestamp};

use crate::intake::PackageJob;
use crate::ipa::PackageCheck;
use crate::library::{Build, BuildId, FileStamp, FileState, PackageHashes};

use super::builds::Builds;
use super::effect::Effect;
use super::turn::Turn;

/// When a read that failed is tried again: one that fails for good costs little.
const TRY_AGAIN: SignedDuration = SignedDuration::from_mins(1);

/// What a package is read whole for.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum WholeRead {
    Hash,
    Check,
}

/// The reads that run, and builds that wait for theirs.
#[derive(Debug)]
pub(super) struct WholeReads {
    /// Every package is hashed, not only those whose manifests have hashes.
    hashes_all: bool,
    /// At most one of each kind: manifests wait for hashes, and must not wait for checks.
    running: Vec<RunningRead>,
    queue: Vec<(BuildId, WholeRead)>,
    /// Those that failed, and when they are tried again: a disk or a drive may have been away for a moment.
    failed: Vec<(BuildId, WholeRead, Timestamp)>,
}

#[derive(Debug)]
struct RunningRead {
    build: BuildId,
    what: WholeRead,
    job: PackageJob,
}

/// What came of a read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum ReadOutcome {
    /// It is kept.
    Kept,
    /// It was of another file than the build has now.
    OfOtherFile,
    /// It was cancelled, or the file cannot be read.
    Nothing,
}

impl ReadOutcome {
    fn of<T>(found: Option<&T>, is_current: bool) -> Self {
        match (found.is_some(), is_current) {
            (_, false) => Self::OfOtherFile,
            (true, true) => Self::Kept,
            (false, true) => Self::Nothing,
        }
    }
}

impl WholeReads {
    pub(super) fn new(hashes_all: bool) -> Self {
        Self {
            hashes_all,
            running: Vec::new(),
            queue: Vec::new(),
            failed: Vec::new(),
        }
    }

    /// One runs.
    pub(super) fn is_running(&self) -> bool {
        !self.running.is_empty()
    }

    /// The read of a build, while it runs.
    pub(super) fn of(&self, id: BuildId, what: WholeRead) -> Option<&PackageJob> {
        let mut running = self.running.iter();
        running
            .find(|running| running.build == id && running.what == what)
            .map(|running| &running.job)
    }

    /// The builds that are being read, where how far that is is shown.
    pub(super) fn shown(&self, builds: &Builds) -> Vec<BuildId> {
        let shows_hashes = |id: BuildId| builds.get(id).is_some_and(|build| build.draft.hashes);
        let shown = self.running.iter();
        let shown = shown.filter(|running| running.what == WholeRead::Check || shows_hashes(running.build));
        shown.map(|running| running.build).collect()
    }

    /// Reads the package of a build for what is wanted of it and not known.
    pub(super) fn want_if_due(&mut self, id: BuildId, builds: &Builds, turn: &mut Turn) {
        for what in [WholeRead::Hash, WholeRead::Check] {
            if builds.get(id).is_some_and(|build| self.is_due(build, what)) {
                self.want(id, what);
            }
        }
        self.next(builds, turn);
    }

    /// Ends the reads of a build: its file is another one now, or nobody wants it.
    pub(super) fn cancel(&mut self, id: BuildId) {
        self.queue.retain(|(other, _)| *other != id);
        self.failed.retain(|(other, ..)| *other != id);
        for running in self.running.iter().filter(|running| running.build == id) {
            running.job.cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// A hashing ended, of the file with this stamp; without hashes when the file changed or could not be read.
    pub(super) fn hashed(&mut self, id: BuildId, stamp: FileStamp, hashes: Option<PackageHashes>, builds: &mut Builds, turn: &mut Turn) {
        let is_current = builds.get(id).is_some_and(|build| build.stamp == stamp);
        let outcome = ReadOutcome::of(hashes.as_ref(), is_current);
        if let Some(hashes) = hashes.filter(|_| is_current) {
            builds.set_hashes(id, hashes, turn);
        }
        self.ended(id, WholeRead::Hash, outcome, builds, turn);
    }

    /// A check ended, of the file with this stamp; without anything found when the file changed or could not be read.
    pub(super) fn checked(&mut self, id: BuildId, stamp: FileStamp, check: Option<PackageCheck>, builds: &mut Builds, turn: &mut Turn) {
        let is_current = builds.get(id).is_some_and(|build| build.stamp == stamp);
        let outcome = ReadOutcome::of(check.as_ref(), is_current);
        if let Some(check) = check.filter(|_| is_current) {
            builds.set_check(id, check, turn);
        }
        self.ended(id, WholeRead::Check, outcome, builds, turn);
    }

    fn ended(&mut self, id: BuildId, what: WholeRead, outcome: ReadOutcome, builds: &Builds, turn: &mut Turn) {
        let job = self.of(id, what);
        let was_cancelled = job.is_some_and(|job| job.cancelled.load(Ordering::Relaxed));
        self.running.retain(|running| running.build != id || running.what != what);
        // The file changed meanwhile, or the build was removed and brought back.
        let is_due = || builds.get(id).is_some_and(|build| self.is_due(build, what));
        let was_lost = outcome == ReadOutcome::OfOtherFile || outcome == ReadOutcome::Nothing && was_cancelled;
        if was_lost && is_due() {
            self.want(id, what);
        } else if outcome == ReadOutcome::Nothing && is_due() {
            let again = turn.now.saturating_add(TRY_AGAIN).unwrap_or(turn.now);
            self.failed.push((id, what, again));
        }
        turn.stale(id);
        self.next(builds, turn);
    }

    /// The clock was set by so much.
    pub(super) fn clock_set(&mut self, by: SignedDuration) {
        for (.., again) in &mut self.failed {
            *again = again.saturating_add(by).unwrap_or(*again);
        }
    }

    /// Time passed: what failed is tried again.
    pub(super) fn tick(&mut self, builds: &Builds, turn: &mut Turn) {
        let due: Vec<(BuildId, WholeRead, Timestamp)> = self.failed.extract_if(.., |(.., again)| *again <= turn.now).collect();
        for (id, what, _) in &due {
            if builds.get(*id).is_some_and(|build| self.is_due(build, *what)) {
                self.want(*id, *what);
            }
        }
        if !due.is_empty() {
            self.next(builds, turn);
        }
    }

    fn is_due(&self, build: &Build, what: WholeRead) -> bool {
        match what {
            WholeRead::Hash => build.hashes.is_none() && (self.hashes_all || build.draft.hashes),
            WholeRead::Check => build.check.is_none(),
        }
    }

    fn want(&mut self, id: BuildId, what: WholeRead) {
        if self.queue.contains(&(id, what)) || self.of(id, what).is_some() {
            return;
        }
        self.queue.push((id, what));
    }

    fn next(&mut self, builds: &Builds, turn: &mut Turn) {
        let is_free = |running: &[RunningRead], what| running.iter().all(|running| running.what != what);
        while let Some(place) = self.queue.iter().position(|(_, what)| is_free(&self.running, *what)) {
            let (id, what) = self.queue.remove(place);
            let Some(build) = builds.get(id).filter(|build| build.file == FileState::Present) else {
                continue;
            };
            let job = PackageJob::default();
            let (path, stamp) = (build.path.clone(), build.stamp);
            turn.push(match what {
                WholeRead::Hash => Effect::Hash {
                    build: id,
                    path,
                    stamp,
                    job: job.clone(),
                },
                WholeRead::Check => Effect::CheckPackage {
                    build: id,
                    path,
                    stamp,
                    job: job.clone(),
                },
            });
            turn.stale(id);
            self.running.push(RunningRead { build: id, what, job });
        }
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a folder of builds keeps the disk busy, or a manifest waits for hashes that never come.

    use super::*;
    use crate::session::samples;

    const HASH: WholeRead = WholeRead::Hash;
    const CHECK: WholeRead = WholeRead::Check;

    fn read(turn: &mut Turn) -> Vec<(i64, WholeRead)> {
        let effects = std::mem::take(&mut turn.effects);
        effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Hash { build, .. } => Some((build.0, HASH)),
                Effect::CheckPackage { build, .. } => Some((build.0, CHECK)),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn packages_are_read_one_after_the_other_and_hashes_wait_for_no_check() {
        let (mut builds, mut turn) = (samples::builds(3), samples::turn());
        let mut reads = WholeReads::new(true);
        for id in [1, 2, 3, 1] {
            reads.want_if_due(BuildId(id), &builds, &mut turn);
        }
        assert_eq!(read(&mut turn), [(1, HASH), (1, CHECK)]);
        let stamp = builds.get(BuildId(1)).unwrap().stamp;
        reads.hashed(BuildId(1), stamp, Some(samples::hashes()), &mut builds, &mut turn);
        assert_eq!(read(&mut turn), [(2, HASH)]);
        assert_eq!(builds.get(BuildId(1)).unwrap().hashes, Some(samples::hashes()));
        reads.cancel(BuildId(3));
        reads.hashed(BuildId(2), stamp, Some(samples::hashes()), &mut builds, &mut turn);
        assert!(read(&mut turn).is_empty(), "the check of the first still runs");
        reads.checked(BuildId(1), stamp, Some(PackageCheck::default()), &mut builds, &mut turn);
        assert_eq!(builds.get(BuildId(1)).unwrap().check, Some(PackageCheck::default()));
        assert_eq!(read(&mut turn), [(2, CHECK)]);
        reads.checked(BuildId(2), stamp, Some(PackageCheck::default()), &mut builds, &mut turn);
        reads.want_if_due(BuildId(1), &builds, &mut turn);
        assert!(
            read(&mut turn).is_empty() && !reads.is_running(),
            "what is known is not found out again"
        );
    }

    #[test]
    fn what_was_cancelled_begins_anew_and_what_cannot_be_read_does_not() {
        let (mut builds, mut turn) = (samples::builds(1), samples::turn());
        let (mut reads, id) = (WholeReads::new(true), BuildId(1));
        let stamp = builds.get(id).unwrap().stamp;
        reads.want_if_due(id, &builds, &mut turn);
        reads.cancel(id);
        assert!(reads.of(id, HASH).unwrap().cancelled.load(Ordering::Relaxed));
        turn.effects.clear();
        reads.hashed(id, stamp, None, &mut builds, &mut turn);
        assert_eq!(read(&mut turn), [(1, HASH)], "it was removed and brought back");
        reads.hashed(id, stamp, None, &mut builds, &mut turn);
        assert!(read(&mut turn).is_empty(), "its file cannot be read");
    }

    #[test]
    fn without_a_wish_nothing_is_hashed_and_everything_is_checked() {
        let (builds, mut turn) = (samples::builds(1), samples::turn());
        let mut reads = WholeReads::new(false);
        reads.want_if_due(BuildId(1), &builds, &mut turn);
        assert_eq!(read(&mut turn), [(1, CHECK)]);
        assert_eq!(reads.shown(&builds), [BuildId(1)]);
    }

    #[test]
    fn what_failed_is_tried_again_after_a_while() {
        let (mut builds, mut turn) = (samples::builds(1), samples::turn());
        let (mut reads, id) = (WholeReads::new(true), BuildId(1));
        let stamp = builds.get(id).unwrap().stamp;
        reads.want_if_due(id, &builds, &mut turn);
        assert_eq!(read(&mut turn), [(1, HASH), (1, CHECK)]);
        reads.hashed(id, stamp, None, &mut builds, &mut turn);
        reads.tick(&builds, &mut turn);
        assert_eq!(read(&mut turn), [], "at once it would fail again");
        turn.now += TRY_AGAIN;
        reads.tick(&builds, &mut turn);
        assert_eq!(read(&mut turn), [(1, HASH)]);
        reads.tick(&builds, &mut turn);
        assert_eq!(read(&mut turn), []);
    }
}
