//! Hashing: packages are hashed in the background, one at a time, so that a folder of builds does not tie up the disk.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use crate::library::{Build, BuildId, FileStamp, FileState, PackageHashes};
use crate::publish::HashJob;

use super::builds::Builds;
use super::effect::Effect;
use super::turn::Turn;

/// The hashing that runs, and builds that wait for theirs.
#[derive(Debug)]
pub(super) struct Hashing {
    /// Every package is hashed, not only those whose manifests have hashes.
    every: bool,
    running: BTreeMap<BuildId, HashJob>,
    queue: Vec<BuildId>,
}

impl Hashing {
    pub(super) fn new(every: bool) -> Self {
        Self {
            every,
            running: BTreeMap::new(),
            queue: Vec::new(),
        }
    }

    /// One runs.
    pub(super) fn is_running(&self) -> bool {
        !self.running.is_empty()
    }

    /// The hashing of a build, while it runs.
    pub(super) fn of(&self, id: BuildId) -> Option<&HashJob> {
        self.running.get(&id)
    }

    /// Builds that are being hashed and whose manifests show how far that is.
    pub(super) fn shown(&self, builds: &Builds) -> Vec<BuildId> {
        let shows = |id: &BuildId| builds.get(*id).is_some_and(|build| build.draft.hashes);
        self.running.keys().copied().filter(shows).collect()
    }

    /// Hashes the package of a build when its hashes are wanted and not known.
    pub(super) fn want_if_due(&mut self, id: BuildId, builds: &Builds, turn: &mut Turn) {
        if builds.get(id).is_some_and(|build| self.is_due(build)) {
            self.want(id, builds, turn);
        }
    }

    /// The manifest of a build differs: it may have hashes now.
    pub(super) fn draft_changed(&mut self, id: BuildId, builds: &Builds, turn: &mut Turn) {
        if builds.get(id).is_some_and(|build| build.draft.hashes && build.hashes.is_none()) {
            self.want(id, builds, turn);
        }
    }

    /// A build is back on the shelf: a hashing that was ended when it was removed begins anew.
    pub(super) fn was_brought_back(&mut self, id: BuildId, builds: &Builds, turn: &mut Turn) {
        if builds.get(id).is_some_and(|build| build.hashes.is_none()) {
            self.want(id, builds, turn);
        }
    }

    /// Ends the hashing of a build: its file is another one now, or nobody wants it.
    pub(super) fn cancel(&mut self, id: BuildId) {
        self.queue.retain(|other| *other != id);
        if let Some(job) = self.running.get(&id) {
            job.cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// A hashing ended, of the file with this stamp; without hashes when the file changed or could not be read.
    pub(super) fn ended(&mut self, id: BuildId, stamp: FileStamp, hashes: Option<PackageHashes>, builds: &mut Builds, turn: &mut Turn) {
        let job = self.running.remove(&id);
        let was_cancelled = job.is_some_and(|job| job.cancelled.load(Ordering::Relaxed));
        if let Some(build) = builds.get(id) {
            let is_current = build.stamp == stamp;
            match hashes.filter(|_| is_current) {
                Some(hashes) => builds.set_hashes(id, hashes, turn),
                // The file changed meanwhile, or the build was removed and brought back.
                None if (was_cancelled || !is_current) && self.is_due(build) => self.queue.push(id),
                None => {}
            }
        }
        self.next(builds, turn);
    }

    fn is_due(&self, build: &Build) -> bool {
        build.hashes.is_none() && (self.every || build.draft.hashes)
    }

    fn want(&mut self, id: BuildId, builds: &Builds, turn: &mut Turn) {
        if !self.queue.contains(&id) && !self.running.contains_key(&id) {
            self.queue.push(id);
        }
        self.next(builds, turn);
    }

    fn next(&mut self, builds: &Builds, turn: &mut Turn) {
        while self.running.is_empty() && !self.queue.is_empty() {
            let id = self.queue.remove(0);
            let Some(build) = builds.get(id).filter(|build| build.file == FileState::Present) else {
                continue;
            };
            let job = HashJob::default();
            turn.push(Effect::Hash {
                build: id,
                path: build.path.clone(),
                stamp: build.stamp,
                job: job.clone(),
            });
            self.running.insert(id, job);
        }
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a folder of builds keeps the disk busy, or a manifest waits for hashes that never come.

    use super::*;
    use crate::session::samples;

    fn hashed(turn: &mut Turn) -> Vec<BuildId> {
        let effects = std::mem::take(&mut turn.effects);
        effects
            .iter()
            .filter_map(|effect| match effect {
                Effect::Hash { build, .. } => Some(*build),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn packages_are_hashed_one_after_the_other_in_the_order_they_came() {
        let (mut builds, mut turn) = (samples::builds(3), samples::turn());
        let mut hashing = Hashing::new(true);
        for id in [1, 2, 3, 1] {
            hashing.want_if_due(BuildId(id), &builds, &mut turn);
        }
        assert_eq!(hashed(&mut turn), [BuildId(1)]);
        let stamp = builds.get(BuildId(1)).unwrap().stamp;
        hashing.ended(BuildId(1), stamp, Some(samples::hashes()), &mut builds, &mut turn);
        assert_eq!(hashed(&mut turn), [BuildId(2)]);
        assert_eq!(builds.get(BuildId(1)).unwrap().hashes, Some(samples::hashes()));
        hashing.want_if_due(BuildId(1), &builds, &mut turn);
        hashing.cancel(BuildId(3));
        hashing.ended(BuildId(2), stamp, Some(samples::hashes()), &mut builds, &mut turn);
        assert!(
            hashed(&mut turn).is_empty() && !hashing.is_running(),
            "what is known is not found out again"
        );
    }

    #[test]
    fn what_was_cancelled_begins_anew_and_what_cannot_be_read_does_not() {
        let (mut builds, mut turn) = (samples::builds(1), samples::turn());
        let (mut hashing, id) = (Hashing::new(true), BuildId(1));
        let stamp = builds.get(id).unwrap().stamp;
        hashing.want_if_due(id, &builds, &mut turn);
        hashing.cancel(id);
        assert!(hashing.of(id).unwrap().cancelled.load(Ordering::Relaxed));
        turn.effects.clear();
        hashing.ended(id, stamp, None, &mut builds, &mut turn);
        assert_eq!(hashed(&mut turn), [id], "it was removed and brought back");
        hashing.ended(id, stamp, None, &mut builds, &mut turn);
        assert!(hashed(&mut turn).is_empty(), "its file cannot be read");
    }

    #[test]
    fn without_a_wish_nothing_is_hashed() {
        let (builds, mut turn) = (samples::builds(1), samples::turn());
        let mut hashing = Hashing::new(false);
        hashing.want_if_due(BuildId(1), &builds, &mut turn);
        hashing.draft_changed(BuildId(1), &builds, &mut turn);
        assert!(hashed(&mut turn).is_empty());
        assert!(hashing.shown(&builds).is_empty());
    }
}
