//! A closer look at one build: its property lists as they were written, and whether its files match its signature.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use crate::intake::{IntakeProblem, RawIntakeProblem, VerifyJob};
use crate::ipa::{OtherFile, RawPart, Unreadable};
use crate::library::{Build, BuildId, FileStamp, FileState};

use super::builds::Builds;
use super::effect::Effect;
use super::problem;
use super::snapshot::{ProfileView, RawContent, RawView, VerificationView, Verified};
use super::turn::Turn;

/// What somebody looks at more closely.
#[derive(Debug, Default)]
pub(super) struct CloseLooks {
    /// The property list that was asked for last, until it is closed.
    raw: Option<RawView>,
    /// The profile that was dropped last, until it is closed.
    profile: Option<Arc<ProfileView>>,
    verifications: BTreeMap<BuildId, VerificationState>,
}

/// Where the verification of a build stands.
#[derive(Clone, Debug)]
pub(super) enum VerificationState {
    /// It runs.
    Running(VerifyJob),
    /// It ended, for the file with this stamp.
    Ended(FileStamp, VerificationView),
}

/// A property list of a build that was read, or could not be.
#[derive(Clone, Debug)]
pub struct RawAnswer {
    /// Of which build.
    pub build: BuildId,
    /// Of its file with this stamp.
    pub stamp: FileStamp,
    /// Which list.
    pub part: RawPart,
    /// What came of it.
    pub outcome: Result<Arc<plist::Dictionary>, RawIntakeProblem>,
}

/// A verification that ended.
#[derive(Debug)]
pub(super) struct EndedVerification {
    /// Of the file with this stamp.
    pub(super) stamp: FileStamp,
    /// The one that was started: another may run by now.
    pub(super) job: VerifyJob,
    /// What came of it; `None` when it was cancelled or the file changed meanwhile.
    pub(super) outcome: Result<Option<Arc<Verified>>, IntakeProblem>,
}

impl CloseLooks {
    /// The property list that was asked for last, until it is closed.
    pub(super) fn raw(&self) -> Option<&RawView> {
        self.raw.as_ref()
    }

    /// Asks for a property list; an earlier one is let go, so that only one is in memory.
    pub(super) fn read_raw(&mut self, id: BuildId, part: RawPart, builds: &Builds, turn: &mut Turn) {
        let Some(build) = builds.get(id) else { return };
        self.raw = Some(RawView {
            build: id,
            stamp: build.stamp,
            part,
            content: RawContent::Reading,
        });
        turn.touch();
        turn.push(Effect::ReadRaw {
            build: id,
            path: build.path.clone(),
            stamp: build.stamp,
            part,
        });
    }

    /// The build has another file now: what is looked at is read anew, and what was found out of the other one is forgotten.
    pub(super) fn file_changed(&mut self, id: BuildId, builds: &Builds, turn: &mut Turn) {
        self.cancel_verify(id, turn);
        if let Some(raw) = self.raw.as_ref().filter(|raw| raw.build == id) {
            self.read_raw(id, raw.part, builds, turn);
        }
    }

    /// Nobody looks at the property list any more.
    pub(super) fn close_raw(&mut self, turn: &mut Turn) {
        if self.raw.take().is_some() {
            turn.touch();
        }
    }

    /// The profile that was dropped last, until it is closed.
    pub(super) fn profile(&self) -> Option<&Arc<ProfileView>> {
        self.profile.as_ref()
    }

    /// A profile that was dropped was read.
    pub(super) fn profile_read(&mut self, path: &Path, profile: Option<Arc<ProfileView>>, turn: &mut Turn) {
        if profile.is_none() {
            // It looks like one, and that is all that can be told of it.
            let cause = Unreadable::SomethingElse {
                kind: OtherFile::Profile,
                inside: String::new(),
            };
            turn.trouble(problem::of_intake(path, &cause.into()));
        }
        self.profile = profile;
        turn.touch();
    }

    /// Nobody looks at the profile any more.
    pub(super) fn close_profile(&mut self, turn: &mut Turn) {
        if self.profile.take().is_some() {
            turn.touch();
        }
    }

    /// A property list of this build was read.
    pub(super) fn raw_read(&mut self, build: &Build, answer: RawAnswer, turn: &mut Turn) {
        let RawAnswer { part, stamp, outcome, .. } = answer;
        let Some(raw) = &mut self.raw else { return };
        // The answer to a question that was taken back or asked twice, or of a file that the build has no more.
        if (raw.build, raw.part, raw.stamp) != (build.id, part, stamp) || !matches!(raw.content, RawContent::Reading) {
            return;
        }
        raw.content = match outcome {
            Ok(list) => RawContent::Read(list),
            Err(cause) => RawContent::Failed(problem::of_raw(&build.path, part, &cause)),
        };
        turn.touch();
    }

    /// Starts to compare the files of a build with what its signature lists.
    pub(super) fn verify(&mut self, id: BuildId, builds: &Builds, turn: &mut Turn) {
        if matches!(self.verifications.get(&id), Some(VerificationState::Running(_))) {
            return;
        }
        let Some(build) = builds.get(id).filter(|build| build.file == FileState::Present) else {
            return;
        };
        let job = VerifyJob::default();
        turn.push(Effect::Verify {
            build: id,
            path: build.path.clone(),
            stamp: build.stamp,
            job: job.clone(),
        });
        self.verifications.insert(id, VerificationState::Running(job));
        turn.stale(id);
    }

    /// Ends a running verification, and forgets one that ended: its file is another one now, or nobody wants it.
    pub(super) fn cancel_verify(&mut self, id: BuildId, turn: &mut Turn) {
        if let Some(verification) = self.verifications.remove(&id) {
            if let VerificationState::Running(job) = verification {
                job.cancelled.store(true, Ordering::Relaxed);
            }
            turn.stale(id);
        }
    }

    /// The verification of a build ended, for the file with this stamp.
    pub(super) fn was_verified(&mut self, build: &Build, ended: EndedVerification, turn: &mut Turn) {
        // Cancelled, or started again, or the file was replaced meanwhile.
        let runs = |running: &VerifyJob| Arc::ptr_eq(&running.cancelled, &ended.job.cancelled);
        let is_wanted = matches!(self.verifications.get(&build.id), Some(VerificationState::Running(running)) if runs(running));
        if !is_wanted || build.stamp != ended.stamp {
            return;
        }
        let view = match ended.outcome {
            Ok(None) => None,
            Ok(Some(verified)) => Some(VerificationView::Done(verified)),
            Err(cause) => Some(VerificationView::Failed(problem::of_intake(&build.path, &cause))),
        };
        match view {
            Some(view) => self.verifications.insert(build.id, VerificationState::Ended(build.stamp, view)),
            None => self.verifications.remove(&build.id),
        };
        turn.stale(build.id);
    }

    /// The build is gone from the shelf.
    pub(super) fn forget(&mut self, id: BuildId, turn: &mut Turn) {
        self.cancel_verify(id, turn);
        if self.raw.as_ref().is_some_and(|raw| raw.build == id) {
            self.close_raw(turn);
        }
    }

    /// Where the verification of a build stands, for its view.
    pub(super) fn verification(&self, id: BuildId, stamp: FileStamp) -> Option<VerificationView> {
        match self.verifications.get(&id)? {
            VerificationState::Running(job) => Some(VerificationView::Running {
                done_bytes: job.done_bytes.load(Ordering::Relaxed),
                total_bytes: job.total_bytes.load(Ordering::Relaxed),
            }),
            VerificationState::Ended(of, view) => (*of == stamp).then(|| view.clone()),
        }
    }

    /// Builds that are being verified.
    pub(super) fn verifying(&self) -> impl Iterator<Item = BuildId> {
        let running =
            |(id, verification): (&BuildId, &VerificationState)| matches!(verification, VerificationState::Running(_)).then_some(*id);
        self.verifications.iter().filter_map(running)
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a build shows what was found out of another file, or a property list that nobody asked for.

    use super::*;
    use crate::session::samples;

    fn job_in(turn: &mut Turn) -> VerifyJob {
        match turn.effects.pop() {
            Some(Effect::Verify { job, .. }) => job,
            other => panic!("{other:?}"),
        }
    }

    fn ended(stamp: FileStamp, job: VerifyJob) -> EndedVerification {
        EndedVerification {
            stamp,
            job,
            outcome: Ok(Some(Arc::default())),
        }
    }

    #[test]
    fn a_verification_counts_for_the_file_and_the_question_it_answers() {
        let (builds, mut turn) = (samples::builds(1), samples::turn());
        let (mut looks, id) = (CloseLooks::default(), BuildId(1));
        let build = builds.get(id).unwrap();
        looks.verify(id, &builds, &mut turn);
        let first = job_in(&mut turn);
        looks.verify(id, &builds, &mut turn);
        assert!(turn.effects.is_empty(), "one at a time");
        looks.cancel_verify(id, &mut turn);
        assert!(first.cancelled.load(Ordering::Relaxed));
        looks.verify(id, &builds, &mut turn);
        let second = job_in(&mut turn);
        looks.was_verified(build, ended(build.stamp, first), &mut turn);
        assert_eq!(
            looks.verifying().collect::<Vec<_>>(),
            [id],
            "the answer to the question that was taken back"
        );
        looks.was_verified(build, ended(build.stamp, second), &mut turn);
        assert!(matches!(looks.verification(id, build.stamp), Some(VerificationView::Done(_))));
        let other = FileStamp {
            size_bytes: 1,
            ..build.stamp
        };
        assert_eq!(looks.verification(id, other), None, "another file");
        looks.forget(id, &mut turn);
        assert_eq!(looks.verification(id, build.stamp), None);
    }

    #[test]
    fn the_list_that_was_asked_for_last_is_shown() {
        let (builds, mut turn) = (samples::builds(2), samples::turn());
        let mut looks = CloseLooks::default();
        looks.read_raw(BuildId(1), RawPart::InfoPlist, &builds, &mut turn);
        looks.read_raw(BuildId(2), RawPart::InfoPlist, &builds, &mut turn);
        let list = |stamp| RawAnswer {
            build: BuildId(2),
            part: RawPart::InfoPlist,
            stamp,
            outcome: Ok(Arc::new(plist::Dictionary::new())),
        };
        let second = builds.get(BuildId(2)).unwrap();
        looks.raw_read(builds.get(BuildId(1)).unwrap(), list(second.stamp), &mut turn);
        assert_eq!(looks.raw().unwrap().content, RawContent::Reading);
        let other = FileStamp {
            size_bytes: 1,
            ..second.stamp
        };
        looks.raw_read(second, list(other), &mut turn);
        assert_eq!(looks.raw().unwrap().content, RawContent::Reading, "of another file");
        looks.raw_read(second, list(second.stamp), &mut turn);
        assert!(matches!(looks.raw().unwrap().content, RawContent::Read(_)));
        looks.forget(BuildId(1), &mut turn);
        assert!(looks.raw().is_some());
        looks.forget(BuildId(2), &mut turn);
        assert_eq!(looks.raw(), None);
    }
}
