//! If these break, a build vanishes from the shelf, or phones get a file that was never inspected.

use super::*;
use crate::intake::{Dropped, DroppedFile, IntakeProblem};
use crate::library::FileStamp;
use crate::session::additions::{AddId, AddedBy};
use crate::session::samples;

const FIRST: BuildId = BuildId(1);

fn present(builds: &Builds, id: BuildId) -> FileState {
    builds.get(id).unwrap().file
}

fn names(builds: &Builds) -> Vec<i64> {
    builds.all().iter().map(|build| build.id.0).collect()
}

/// The answer to what was asked last of the first build.
fn read_again(builds: &mut Builds, path: PathBuf, outcome: Result<Intake, IntakeProblem>, turn: &mut Turn) -> Option<Reread> {
    let attempt = turn.effects.iter().rev().find_map(|effect| match effect {
        Effect::ReadAgain { attempt, .. } => Some(*attempt),
        _ => None,
    });
    let answer = FileAnswer {
        build: FIRST,
        path,
        attempt: attempt.unwrap(),
        outcome: Box::new(outcome.map(|intake| (intake, samples::token(99)))),
    };
    builds.was_read_again(answer, turn)
}

fn look_at(builds: &mut Builds, stamp: Option<FileStamp>, turn: &mut Turn) -> Vec<BuildId> {
    let path = samples::path(1);
    let folder = path.parent().unwrap().to_path_buf();
    let seen = SeenFile {
        build: FIRST,
        path,
        stamp,
        key: None,
    };
    builds.looked(&folder, vec![seen], turn)
}

#[test]
fn a_removed_build_comes_back_as_it_was_and_its_name_is_never_given_again() {
    let (mut builds, mut turn) = (samples::builds(2), samples::turn());
    builds.set_notes(BuildId(2), "Try the map".to_owned(), &mut turn);
    assert_eq!(builds.remove(&[BuildId(2)], &mut turn), [BuildId(2)]);
    assert!(builds.remove(&[BuildId(2)], &mut turn).is_empty(), "it is gone already");
    let third = builds.add(samples::path(3), samples::intake(), samples::token(3), &mut turn);
    assert_eq!((third, names(&builds)), (BuildId(3), vec![1, 3]));
    let done = UndoneRemoval::Done { gives_way: None };
    assert_eq!(builds.undo_remove(BuildId(2), &mut turn), done);
    assert_eq!(builds.undo_remove(BuildId(2), &mut turn), UndoneRemoval::Impossible);
    assert_eq!(builds.get(BuildId(2)).unwrap().notes, "Try the map");
    assert_eq!(builds.of_token(Some(samples::token(2).as_str())).unwrap().id, BuildId(2));
}

#[test]
fn only_so_many_removed_builds_are_remembered() {
    let (mut builds, mut turn) = (samples::builds(25), samples::turn());
    for id in 1..=25 {
        builds.remove(&[BuildId(id)], &mut turn);
    }
    let back = (1..=25).filter(|id| builds.undo_remove(BuildId(*id), &mut turn) != UndoneRemoval::Impossible);
    assert_eq!(back.collect::<Vec<i64>>(), (6..=25).collect::<Vec<i64>>());
}

#[test]
fn an_edit_that_changes_nothing_is_no_step_to_undo() {
    let (mut builds, mut turn) = (samples::builds(1), samples::turn());
    let build = builds.get(FIRST).unwrap();
    let origin = Origin::of(&build.inspection, "1", |_| String::new());
    let title = |text: &str| Edit::Text(manifest::Field::Title, text.to_owned());
    assert!(builds.edit(FIRST, &title("Beta"), &origin, &mut turn));
    turn.effects.clear();
    assert!(!builds.edit(FIRST, &title("Beta"), &origin, &mut turn));
    assert!(turn.effects.is_empty(), "nothing to keep");
    assert!(builds.step(FIRST, HistoryStep::Undo, &mut turn));
    assert!(!builds.step(FIRST, HistoryStep::Undo, &mut turn));
    assert!(builds.step(FIRST, HistoryStep::Redo, &mut turn));
    let kept = |effect: &Effect| matches!(effect, Effect::SaveText(FIRST, ..));
    assert!(turn.effects.iter().all(kept) && turn.effects.len() == 2);
}

#[test]
fn a_file_that_was_replaced_is_read_again_before_it_is_served() {
    let (mut builds, mut turn) = (samples::builds(1), samples::turn());
    builds.set_hashes(FIRST, samples::hashes(), &mut turn);
    let stamp = builds.get(FIRST).unwrap().stamp;
    assert!(look_at(&mut builds, Some(stamp), &mut turn).is_empty());
    assert_eq!(present(&builds, FIRST), FileState::Present);
    let other = FileStamp { size_bytes: 7, ..stamp };
    look_at(&mut builds, Some(other), &mut turn);
    assert_eq!(present(&builds, FIRST), FileState::Reading);
    let mut intake = samples::intake();
    intake.stamp = other;
    let late = turn.effects.clone();
    builds.recheck(FIRST, &mut turn);
    let asked = std::mem::replace(&mut turn.effects, late);
    let early = read_again(&mut builds, samples::path(1), Ok(samples::intake()), &mut turn);
    assert_eq!(early, None, "the answer to an earlier question");
    turn.effects = asked;
    let reread = read_again(&mut builds, samples::path(1), Ok(intake), &mut turn);
    assert_eq!(reread, Some(Reread::OtherBytes));
    let build = builds.get(FIRST).unwrap();
    assert_eq!((build.file, build.stamp, &build.hashes), (FileState::Present, other, &None));
}

#[test]
fn a_file_that_is_gone_is_missed_and_taken_back_when_it_returns() {
    let (mut builds, mut turn) = (samples::builds(1), samples::turn());
    let stamp = builds.get(FIRST).unwrap().stamp;
    look_at(&mut builds, None, &mut turn);
    assert_eq!(present(&builds, FIRST), FileState::Missing);
    assert_eq!(look_at(&mut builds, Some(stamp), &mut turn), [FIRST]);
    assert_eq!(present(&builds, FIRST), FileState::Present);
}

#[test]
fn a_file_that_cannot_be_read_is_not_read_again_until_it_differs() {
    let (mut builds, mut turn) = (samples::builds(1), samples::turn());
    let stamp = builds.get(FIRST).unwrap().stamp;
    let broken = FileStamp { size_bytes: 7, ..stamp };
    look_at(&mut builds, Some(broken), &mut turn);
    read_again(&mut builds, samples::path(1), Err(IntakeProblem::ParserFailed), &mut turn);
    assert_eq!(present(&builds, FIRST), FileState::Broken);
    assert!(builds.file_problem(FIRST).is_some());
    turn.effects.clear();
    look_at(&mut builds, Some(broken), &mut turn);
    assert!(turn.effects.is_empty());
    look_at(&mut builds, Some(stamp), &mut turn);
    assert!(matches!(turn.effects.as_slice(), [Effect::ReadAgain { build: FIRST, .. }]));
}

#[test]
fn what_is_on_the_shelf_or_being_read_is_not_read_as_new() {
    let (mut builds, mut turn) = (samples::builds(1), samples::turn());
    let file = |number| DroppedFile {
        path: samples::path(number),
        key: None,
        size_bytes: None,
    };
    let dropped = || Dropped {
        files: vec![file(1), file(2)],
        ..Dropped::default()
    };
    let (first, second) = (AddId::fresh(AddedBy::Here), AddId::fresh(AddedBy::Elsewhere));
    builds.opened(dropped(), first, &mut turn);
    assert!(matches!(
        turn.effects.as_slice(),
        [Effect::ReadAgain { build: FIRST, .. }, Effect::Read(_)]
    ));
    assert_eq!(builds.reading().len(), 1);
    turn.effects.clear();
    builds.opened(dropped(), second, &mut turn);
    assert!(matches!(turn.effects.as_slice(), [Effect::ReadAgain { build: FIRST, .. }]));
    let overs = |builds: &Builds| builds.additions().iter().map(|addition| addition.is_over).collect::<Vec<_>>();
    read_again(&mut builds, samples::path(1), Ok(samples::intake()), &mut turn);
    assert_eq!(overs(&builds), [false, false]);
    turn.effects.clear();
    let new = builds.was_read(samples::path(2), Ok((samples::intake(), samples::token(2))), &mut turn);
    assert_eq!(
        new,
        Some(NewBuild {
            id: BuildId(2),
            reread: None
        })
    );
    assert!(builds.reading().is_empty());
    // Whoever brought it while it was being read may mean another file than was read.
    assert_eq!(overs(&builds), [true, false]);
    let asked = |effect: &Effect| match effect {
        Effect::ReadAgain { build, attempt, .. } if *build == BuildId(2) => Some(*attempt),
        _ => None,
    };
    let answer = FileAnswer {
        build: BuildId(2),
        path: samples::path(2),
        attempt: turn.effects.iter().find_map(asked).unwrap(),
        outcome: Box::new(Ok((samples::intake(), samples::token(3)))),
    };
    builds.was_read_again(answer, &mut turn);
    assert_eq!(overs(&builds), [true, true]);
    assert_eq!(builds.additions()[1].builds, [FIRST, BuildId(2)]);
}

#[test]
fn a_folder_that_does_not_answer_is_asked_once() {
    let mut builds = samples::builds(2);
    assert_eq!(builds.look().len(), 1, "one folder");
    assert!(builds.look().is_empty());
    let mut turn = samples::turn();
    builds.look_now(FIRST, &mut turn);
    assert!(turn.effects.is_empty());
    look_at(&mut builds, None, &mut turn);
    assert_eq!(builds.look().len(), 1);
}

#[test]
fn an_app_keeps_its_first_token() {
    let (mut builds, mut turn) = (samples::builds(2), samples::turn());
    let bundle_id = builds.get(FIRST).unwrap().inspection.app.bundle_id.clone();
    builds.name_apps(&mut turn);
    builds.name_apps(&mut turn);
    assert!(matches!(turn.effects.as_slice(), [Effect::NameApp(asked)] if *asked == bundle_id));
    builds.name_apps_again(&mut turn);
    assert_eq!(turn.effects.len(), 2, "the answer was lost");
    builds.app_named(bundle_id.clone(), samples::token(100), &mut turn);
    builds.app_named(bundle_id, samples::token(101), &mut turn);
    assert_eq!(builds.app_token(builds.get(FIRST).unwrap()), Some(&samples::token(100)));
}

#[test]
fn what_depends_on_the_date_is_judged_once_an_hour() {
    let (mut builds, turn) = (samples::builds(1), samples::turn());
    let hour = jiff::SignedDuration::from_hours(1);
    assert!(!builds.views.is_judging_due(turn.now));
    assert!(builds.views.is_judging_due(turn.now + hour));
    assert!(!builds.views.is_judging_due(turn.now + hour));
}

#[test]
fn a_stale_view_is_made_once() {
    let (mut builds, mut turn) = (samples::builds(2), samples::turn());
    turn.all_stale();
    builds.take_in(&mut turn);
    builds.take_in(&mut turn);
    assert_eq!(builds.views.take_stale(), [BuildId(1), BuildId(2)].into());
    assert!(!builds.views.any_stale());
}

/// Large files are read later than small ones that came behind them.
#[test]
fn builds_have_their_numbers_in_the_order_in_which_they_were_brought() {
    let (mut builds, mut turn) = (samples::builds(0), samples::turn());
    let files = (1..=4).map(|number| DroppedFile {
        path: samples::path(number),
        key: None,
        size_bytes: Some(7),
    });
    let dropped = Dropped {
        files: files.collect(),
        ..Dropped::default()
    };
    let addition = AddId::fresh(AddedBy::Elsewhere);
    builds.opened(dropped, addition, &mut turn);
    for number in [4, 2, 3, 1] {
        let outcome = if number == 3 {
            Err(IntakeProblem::NotFound)
        } else {
            Ok((samples::intake(), samples::token(number)))
        };
        turn.now += jiff::SignedDuration::from_secs(1);
        builds.was_read(samples::path(number), outcome, &mut turn);
    }
    let paths: Vec<(i64, PathBuf)> = builds.in_order().map(|build| (build.id.0, build.path.clone())).collect();
    assert_eq!(paths, [4, 2, 1].map(|number| (i64::from(number), samples::path(number))));
    assert_eq!(builds.additions()[0].builds, [1, 2, 4].map(BuildId));
}

/// One question, one message, one step back.
#[test]
fn several_builds_that_are_removed_are_one_notice_as_long_as_all_can_come_back() {
    for (count, can_undo) in [(3_i64, true), (25, false)] {
        let (mut builds, mut turn) = (samples::builds(30), samples::turn());
        let ids: Vec<BuildId> = (1..=count).map(BuildId).collect();
        turn.notices.clear();
        assert_eq!(builds.remove(&ids, &mut turn), ids);
        let text = says::notice_removed_several(ids.len());
        let told = if can_undo {
            NewNotice::Removed { builds: ids, text }
        } else {
            NewNotice::Text(text)
        };
        assert_eq!(turn.notices, [told]);
    }
}
