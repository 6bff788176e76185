//! A closer look at one build: its property lists as they were written, and whether its files match its signature.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use crate::ipa::RawPart;
use crate::library::{BuildId, FileStamp, FileState};
use crate::publish::{IntakeProblem, RawIntakeProblem, VerifyJob};

use super::effect::Effect;
use super::problem;
use super::snapshot::{RawContent, RawView, VerificationView, Verified};
use super::state::State;

/// Where the verification of a build stands.
#[derive(Clone, Debug)]
pub(super) enum Verification {
    /// It runs.
    Running(VerifyJob),
    /// It ended, for the file with this stamp.
    Ended(FileStamp, VerificationView),
}

impl State {
    /// Asks for a property list; an earlier one is let go, so that only one is in memory.
    pub(super) fn read_raw(&mut self, id: BuildId, part: RawPart, effects: &mut Vec<Effect>) {
        let Some(path) = self.build(id).map(|build| build.path.clone()) else {
            return;
        };
        self.raw = Some(RawView {
            build: id,
            part,
            content: RawContent::Reading,
        });
        self.touch();
        effects.push(Effect::ReadRaw { build: id, path, part });
    }

    /// Nobody looks at the property list any more.
    pub(super) fn close_raw(&mut self) {
        if self.raw.take().is_some() {
            self.touch();
        }
    }

    pub(super) fn raw_read(&mut self, id: BuildId, part: RawPart, outcome: Result<Arc<plist::Dictionary>, RawIntakeProblem>) {
        let path = self.build(id).map(|build| build.path.clone()).unwrap_or_default();
        let Some(raw) = &mut self.raw else { return };
        // The answer to a question that was taken back, or asked twice.
        if raw.build != id || raw.part != part || !matches!(raw.content, RawContent::Reading) {
            return;
        }
        raw.content = match outcome {
            Ok(list) => RawContent::Read(list),
            Err(cause) => RawContent::Failed(problem::of_raw(&path, part, &cause)),
        };
        self.touch();
    }

    /// Starts to compare the files of a build with what its signature lists.
    pub(super) fn verify(&mut self, id: BuildId, effects: &mut Vec<Effect>) {
        if matches!(self.verifications.get(&id), Some(Verification::Running(_))) {
            return;
        }
        let Some(build) = self.build(id).filter(|build| build.file == FileState::Present) else {
            return;
        };
        let job = VerifyJob::default();
        effects.push(Effect::Verify {
            build: id,
            path: build.path.clone(),
            stamp: build.stamp,
            job: job.clone(),
        });
        self.verifications.insert(id, Verification::Running(job));
        self.stale.insert(id);
    }

    /// Ends a running verification, and forgets one that ended: its file is another one now, or nobody wants it.
    pub(super) fn cancel_verify(&mut self, id: BuildId) {
        if let Some(verification) = self.verifications.remove(&id) {
            if let Verification::Running(job) = verification {
                job.cancelled.store(true, Ordering::Relaxed);
            }
            self.stale.insert(id);
        }
    }

    pub(super) fn was_verified(
        &mut self,
        id: BuildId,
        stamp: FileStamp,
        job: &VerifyJob,
        outcome: Result<Option<Arc<Verified>>, IntakeProblem>,
    ) {
        // Cancelled, or started again, or the file was replaced meanwhile.
        let runs = |running: &VerifyJob| Arc::ptr_eq(&running.cancelled, &job.cancelled);
        let wanted = matches!(self.verifications.get(&id), Some(Verification::Running(running)) if runs(running));
        let Some(build) = self.build(id).filter(|build| wanted && build.stamp == stamp) else {
            return;
        };
        let view = match outcome {
            Ok(None) => None,
            Ok(Some(verified)) => Some(VerificationView::Done(verified)),
            Err(cause) => Some(VerificationView::Failed(problem::of_intake(&build.path, &cause))),
        };
        match view {
            Some(view) => self.verifications.insert(id, Verification::Ended(stamp, view)),
            None => self.verifications.remove(&id),
        };
        self.stale.insert(id);
    }

    /// Where the verification of a build stands, for its view.
    pub(super) fn verification(&self, id: BuildId, stamp: FileStamp) -> Option<VerificationView> {
        match self.verifications.get(&id)? {
            Verification::Running(job) => Some(VerificationView::Running {
                done_bytes: job.done_bytes.load(Ordering::Relaxed),
                total_bytes: job.total_bytes.load(Ordering::Relaxed),
            }),
            Verification::Ended(of, view) => (*of == stamp).then(|| view.clone()),
        }
    }

    /// Builds that are being verified.
    pub(super) fn verifying(&self) -> impl Iterator<Item = BuildId> {
        let running = |(id, verification): (&BuildId, &Verification)| matches!(verification, Verification::Running(_)).then_some(*id);
        self.verifications.iter().filter_map(running)
    }
}
