//! Stories of a closer look: property lists on request, and verifying a signature while everything else goes on.
//! If one broke, a list of one build would be shown for another, or a verdict for a file that is no longer there.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::Ordering;

use airlift::intake::{IntakeProblem, RawIntakeProblem, VerifyJob};
use airlift::ipa::{RawPart, RawProblem};
use airlift::library::{BuildId, FileStamp};
use airlift::session::{Command, Effect, Event, RawAnswer, RawContent, VerificationView, Verified};
use airlift::words::say;

use crate::stories::{Desk, intake};
use crate::support::builds::Ipa;

fn desk() -> (Desk, BuildId, BuildId) {
    let mut desk = Desk::serving();
    let first = desk.drop_file("/builds/a.ipa", &Ipa::default());
    let second = desk.drop_file("/builds/b.ipa", &Ipa::default());
    desk.effects.clear();
    (desk, first, second)
}

fn list() -> Arc<plist::Dictionary> {
    let mut list = plist::Dictionary::new();
    list.insert("CFBundleName".to_owned(), "Kestrel".into());
    Arc::new(list)
}

/// What `intake` says of the file that it makes of the default package.
fn stamp() -> FileStamp {
    intake(&Ipa::default()).stamp
}

fn read(build: BuildId, part: RawPart) -> Event {
    Event::RawRead(RawAnswer {
        build,
        stamp: stamp(),
        part,
        outcome: Ok(list()),
    })
}

fn content(desk: &Desk) -> Option<RawContent> {
    desk.snapshot().raw.map(|raw| raw.content)
}

fn view(desk: &Desk, id: BuildId) -> Option<VerificationView> {
    let snapshot = desk.snapshot();
    let build = snapshot.builds.iter().find(|build| build.id == id).unwrap();
    build.verification.clone()
}

/// The verification that was asked for last.
fn asked(desk: &Desk) -> (BuildId, FileStamp, VerifyJob) {
    let asked = desk.effects.iter().rev().find_map(|effect| match effect {
        Effect::Verify { build, stamp, job, .. } => Some((*build, *stamp, job.clone())),
        _ => None,
    });
    asked.expect("a verification")
}

fn good() -> Arc<Verified> {
    Arc::new(Verified {
        matching: 12,
        ..Verified::default()
    })
}

#[test]
fn a_property_list_is_read_when_asked_for_and_forgotten_when_closed() {
    let (mut desk, first, _) = desk();
    let part = RawPart::InfoPlist;
    desk.command(Command::ReadRaw { build: first, part });
    assert_eq!(content(&desk), Some(RawContent::Reading));
    let wanted = |effect: &Effect| matches!(effect, Effect::ReadRaw { build, path, part: RawPart::InfoPlist, .. } if *build == first && path == Path::new("/builds/a.ipa"));
    assert!(desk.effects.iter().any(wanted));
    desk.event(read(first, part));
    assert_eq!(content(&desk), Some(RawContent::Read(list())));
    desk.command(Command::CloseRaw);
    assert_eq!(content(&desk), None);
    // An answer after closing changes nothing.
    desk.event(read(first, part));
    assert_eq!(content(&desk), None);
}

#[test]
fn the_answer_to_an_earlier_question_is_not_shown() {
    let (mut desk, first, second) = desk();
    desk.command(Command::ReadRaw {
        build: first,
        part: RawPart::InfoPlist,
    });
    desk.command(Command::ReadRaw {
        build: second,
        part: RawPart::Entitlements,
    });
    desk.event(read(first, RawPart::InfoPlist));
    assert_eq!(content(&desk), Some(RawContent::Reading));
    desk.event(Event::RawRead(RawAnswer {
        build: second,
        stamp: stamp(),
        part: RawPart::Entitlements,
        outcome: Err(RawIntakeProblem::Raw(RawProblem::Absent)),
    }));
    let Some(RawContent::Failed(problem)) = content(&desk) else {
        panic!("no problem");
    };
    let title = say().problem_title(&problem);
    assert!(title.contains("entitlements"), "{title}");
}

#[test]
fn a_removed_build_takes_its_property_list_along() {
    let (mut desk, first, _) = desk();
    desk.command(Command::ReadRaw {
        build: first,
        part: RawPart::Profile,
    });
    desk.event(read(first, RawPart::Profile));
    desk.command(Command::Remove(first));
    assert_eq!(content(&desk), None);
}

#[test]
fn a_build_that_is_not_there_has_no_list() {
    let (mut desk, ..) = desk();
    desk.command(Command::ReadRaw {
        build: BuildId(99),
        part: RawPart::InfoPlist,
    });
    assert_eq!(content(&desk), None);
    desk.command(Command::Verify(BuildId(99)));
    assert!(desk.effects.is_empty());
}

#[test]
fn a_verification_shows_how_far_it_is_and_what_it_found() {
    let (mut desk, first, second) = desk();
    assert_eq!(view(&desk, first), None);
    desk.command(Command::Verify(first));
    let (build, stamp, job) = asked(&desk);
    assert_eq!(build, first);
    job.total_bytes.store(100, Ordering::Relaxed);
    job.done_bytes.store(42, Ordering::Relaxed);
    desk.wait(1);
    let running = VerificationView::Running {
        done_bytes: 42,
        total_bytes: 100,
    };
    assert_eq!(view(&desk, first), Some(running));
    assert!(desk.state.is_live(desk.now));
    // Asking twice starts one.
    let before = desk.effects.len();
    desk.command(Command::Verify(first));
    assert_eq!(desk.effects.len(), before);
    desk.event(Event::Verified {
        build: first,
        stamp,
        job: job.clone(),
        outcome: Ok(Some(good())),
    });
    assert!(matches!(view(&desk, first), Some(VerificationView::Done(found)) if found.matching == 12));
    assert!(!desk.state.is_live(desk.now));
    assert_eq!(view(&desk, second), None);
}

#[test]
fn a_cancelled_verification_leaves_nothing() {
    let (mut desk, first, _) = desk();
    desk.command(Command::Verify(first));
    let (_, stamp, job) = asked(&desk);
    desk.command(Command::CancelVerify(first));
    assert!(job.cancelled.load(Ordering::Relaxed));
    assert_eq!(view(&desk, first), None);
    desk.event(Event::Verified {
        build: first,
        stamp,
        job: job.clone(),
        outcome: Ok(None),
    });
    assert_eq!(view(&desk, first), None);
}

#[test]
fn a_cancelled_verification_does_not_speak_for_the_next_one() {
    let (mut desk, first, _) = desk();
    desk.command(Command::Verify(first));
    let (_, stamp, old) = asked(&desk);
    desk.command(Command::CancelVerify(first));
    desk.command(Command::Verify(first));
    let (_, _, new) = asked(&desk);
    assert!(old.cancelled.load(Ordering::Relaxed) && !new.cancelled.load(Ordering::Relaxed));
    // The cancelled one reports that it ended; the new one still runs.
    desk.event(Event::Verified {
        build: first,
        stamp,
        job: old.clone(),
        outcome: Ok(None),
    });
    assert!(matches!(view(&desk, first), Some(VerificationView::Running { .. })));
    desk.event(Event::Verified {
        build: first,
        stamp,
        job: new.clone(),
        outcome: Ok(Some(good())),
    });
    assert!(matches!(view(&desk, first), Some(VerificationView::Done(_))));
}

#[test]
fn a_verification_that_failed_says_why() {
    let (mut desk, first, _) = desk();
    desk.command(Command::Verify(first));
    let (_, stamp, job) = asked(&desk);
    desk.event(Event::Verified {
        build: first,
        stamp,
        job: job.clone(),
        outcome: Err(IntakeProblem::NoPermission),
    });
    let Some(VerificationView::Failed(problem)) = view(&desk, first) else {
        panic!("no problem");
    };
    let title = say().problem_title(&problem);
    assert!(title.contains("a.ipa"), "{title}");
}

#[test]
fn a_replaced_file_loses_its_verdict() {
    let (mut desk, first, _) = desk();
    desk.command(Command::Verify(first));
    let (_, stamp, job) = asked(&desk);
    desk.event(Event::Verified {
        build: first,
        stamp,
        job: job.clone(),
        outcome: Ok(Some(good())),
    });
    let path = PathBuf::from("/builds/a.ipa");
    desk.command(Command::Recheck(first));
    let mut again = intake(&Ipa::default());
    again.stamp.size_bytes += 1;
    desk.read_again(first, path, Ok(again));
    assert_eq!(view(&desk, first), None);
}

#[test]
fn a_removed_build_is_not_verified_any_more() {
    let (mut desk, first, _) = desk();
    desk.command(Command::Verify(first));
    let (_, _, job) = asked(&desk);
    desk.command(Command::Remove(first));
    assert!(job.cancelled.load(Ordering::Relaxed));
}
