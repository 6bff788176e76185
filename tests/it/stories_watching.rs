//! Stories of watched folders: what comes by itself, what is waited for, and what stays away. If one broke, the shelf would fill with
//! what nobody wants, or phones get what is being written.

use std::path::PathBuf;

use airlift::intake::Intake;
use airlift::library::{BuildId, FileKey, FileStamp};
use airlift::session::{Command, Effect, Event, FileView, FolderRule, FollowState, PathPattern, SeenFile, Snapshot};
use airlift::watch::{FIRST_LIMIT, FolderLoss, FolderNews, FolderTold, SettledFile, WATCHED_LIMIT};

use crate::stories::{Desk, intake};
use crate::support::builds::Ipa;

const FOLDER: &str = "/builds";

fn version(version: &'static str) -> Ipa {
    Ipa { version, ..Ipa::default() }
}

fn stamp(size_bytes: u64) -> FileStamp {
    FileStamp {
        size_bytes,
        ..intake(&Ipa::default()).stamp
    }
}

fn of_size(ipa: &Ipa, size_bytes: u64) -> Intake {
    Intake {
        stamp: stamp(size_bytes),
        ..intake(ipa)
    }
}

fn settled(path: &str, size_bytes: u64) -> SettledFile {
    SettledFile {
        path: path.into(),
        stamp: stamp(size_bytes),
        key: None,
    }
}

fn told(desk: &mut Desk, news: FolderNews) {
    let folder = FOLDER.into();
    desk.event(Event::Followed(FolderTold { folder, news }));
}

/// A desk that watches a folder whose settings are kept.
fn watching() -> Desk {
    let mut desk = Desk::serving();
    assert!(desk.state.begin_watching(Vec::new(), true).is_empty());
    desk.command(Command::WatchFolder(FolderRule::every_build(FOLDER.into())));
    told(&mut desk, FolderNews::State(FollowState::ByEvents));
    desk
}

fn read(desk: &mut Desk, path: &str, intake: Intake) {
    let token = desk.token();
    desk.event(Event::Read {
        path: path.into(),
        outcome: Box::new(Ok((intake, token))),
    });
}

/// A build appears in the folder and is read.
fn appears(desk: &mut Desk, path: &str, ipa: &Ipa) -> BuildId {
    told(desk, FolderNews::Files(vec![settled(path, 1000)]));
    read(desk, path, of_size(ipa, 1000));
    let snapshot = desk.snapshot();
    snapshot.builds.iter().find(|build| build.path.as_os_str() == path).unwrap().id
}

/// A look finds the file of a build with this size.
fn looked(desk: &mut Desk, build: BuildId, path: &str, size_bytes: u64) {
    let path = PathBuf::from(path);
    desk.event(Event::Looked {
        folder: path.parent().unwrap().to_owned(),
        files: vec![SeenFile {
            build,
            path,
            stamp: Some(stamp(size_bytes)),
            key: None,
        }],
    });
}

fn reads(desk: &Desk) -> usize {
    let is_reading = |effect: &&Effect| matches!(effect, Effect::Read(_) | Effect::ReadAgain { .. });
    desk.effects.iter().filter(is_reading).count()
}

/// What went wrong.
fn codes(snapshot: &Snapshot) -> Vec<String> {
    let problems = snapshot.notices.iter().filter_map(|notice| notice.problem.as_ref());
    problems.map(|problem| problem.code.to_string()).collect()
}

/// The folders that were last asked to be followed.
fn followed(desk: &Desk) -> Vec<PathBuf> {
    let last = desk.effects.iter().rev().find_map(|effect| match effect {
        Effect::Follow(rules) => Some(rules.iter().map(|rule| rule.path.clone()).collect()),
        _ => None,
    });
    last.expect("folders were followed")
}

/// Paths of removed builds, as the settings keep them.
fn removed(desk: &Desk) -> Vec<String> {
    let last = desk.effects.iter().rev().find_map(|effect| match effect {
        Effect::SaveSettings(settings) => Some(
            settings
                .watched
                .iter()
                .flat_map(|folder| folder.removed.clone())
                .collect::<Vec<_>>(),
        ),
        _ => None,
    });
    last.unwrap_or_default().into_iter().map(|file| file.path).collect()
}

#[test]
fn what_is_complete_comes_once_and_the_newest_version_is_first() {
    let mut desk = watching();
    appears(&mut desk, "/builds/new.ipa", &version("5.10.0"));
    desk.wait(60);
    appears(&mut desk, "/builds/a/old.ipa", &version("5.9.0"));
    let versions: Vec<String> = desk
        .snapshot()
        .builds
        .iter()
        .map(|build| build.inspection.app.version.clone())
        .collect();
    assert_eq!(versions, ["5.10.0", "5.9.0"], "it came last and is not the newest");
    let before = reads(&desk);
    told(&mut desk, FolderNews::Files(vec![settled("/builds/new.ipa", 1000)]));
    assert_eq!(reads(&desk), before, "it is known as it is");
    told(&mut desk, FolderNews::Files(vec![settled("/builds/new.ipa", 1001)]));
    assert_eq!(reads(&desk), before + 1);
}

#[test]
fn a_build_that_is_being_written_is_read_when_it_is_told_to_be_complete() {
    let mut desk = watching();
    let build = appears(&mut desk, "/builds/k.ipa", &version("5.0.0"));
    let elsewhere = desk.drop_file("/elsewhere/k.ipa", &version("4.0.0"));
    let before = reads(&desk);
    looked(&mut desk, build, "/builds/k.ipa", 500);
    looked(&mut desk, build, "/builds/k.ipa", 500);
    assert_eq!(reads(&desk), before);
    let asked = |desk: &Desk| {
        let is_asked = |effect: &&Effect| matches!(effect, Effect::LookAtFollowed(path) if path.as_os_str() == "/builds/k.ipa");
        desk.effects.iter().filter(is_asked).count()
    };
    assert_eq!(asked(&desk), 1, "once for every stamp");
    let file = |desk: &Desk| desk.snapshot().builds.iter().find(|view| view.id == build).unwrap().file.clone();
    assert_eq!(file(&desk), FileView::Reading);
    assert_eq!(desk.state.site().offers.len(), 1, "it is not offered meanwhile");
    looked(&mut desk, build, "/builds/k.ipa", 800);
    assert_eq!((reads(&desk), asked(&desk)), (before, 2));
    told(&mut desk, FolderNews::Files(vec![settled("/builds/k.ipa", 900)]));
    assert_eq!(reads(&desk), before + 1);
    desk.read_again(build, "/builds/k.ipa", Ok(of_size(&version("5.1.0"), 900)));
    assert_eq!(file(&desk), FileView::Present);
    // Elsewhere nobody would tell.
    looked(&mut desk, elsewhere, "/elsewhere/k.ipa", 500);
    assert_eq!(reads(&desk), before + 2);
}

#[test]
fn a_folder_that_is_lost_or_let_go_holds_nothing_back() {
    let mut desk = watching();
    let build = appears(&mut desk, "/builds/k.ipa", &version("5.0.0"));
    let before = reads(&desk);
    looked(&mut desk, build, "/builds/k.ipa", 500);
    assert_eq!(reads(&desk), before);
    told(&mut desk, FolderNews::State(FollowState::Lost(FolderLoss::NotFound)));
    let snapshot = desk.snapshot();
    let problem = snapshot.watched[0].problem.clone().unwrap();
    assert_eq!(problem.code, "watched-folder-lost");
    assert!(snapshot.notices.iter().any(|notice| notice.problem.as_ref() == Some(&problem)));
    looked(&mut desk, build, "/builds/k.ipa", 500);
    assert_eq!(reads(&desk), before + 1, "nobody will tell when it is complete");
    desk.command(Command::StopWatching(FOLDER.into()));
    assert_eq!(followed(&desk), Vec::<PathBuf>::new());
    assert!(desk.snapshot().watched.is_empty());
    let count = desk.snapshot().notices.len();
    told(&mut desk, FolderNews::State(FollowState::Lost(FolderLoss::NotFound)));
    told(&mut desk, FolderNews::Files(vec![settled("/builds/late.ipa", 1)]));
    assert_eq!(
        (desk.snapshot().notices.len(), reads(&desk)),
        (count, before + 1),
        "what is told late of a folder says nothing"
    );
}

#[test]
fn what_a_person_removed_stays_away_until_it_is_made_anew() {
    let mut desk = watching();
    let build = appears(&mut desk, "/builds/a/k.ipa", &version("5.0.0"));
    desk.command(Command::Remove(build));
    assert_eq!(removed(&desk), ["a/k.ipa"]);
    let before = reads(&desk);
    told(&mut desk, FolderNews::Files(vec![settled("/builds/a/k.ipa", 1000)]));
    assert_eq!(reads(&desk), before);
    desk.command(Command::UndoRemove(build));
    assert_eq!(removed(&desk), Vec::<String>::new());
    desk.command(Command::Remove(build));
    assert_eq!(removed(&desk), ["a/k.ipa"]);
    let mut anew = settled("/builds/a/k.ipa", 1000);
    anew.stamp.modified = "2026-11-20T11:30:00Z".parse().unwrap();
    let before = reads(&desk);
    told(&mut desk, FolderNews::Files(vec![anew]));
    assert_eq!((reads(&desk), removed(&desk)), (before + 1, Vec::new()));
    // One that lies elsewhere is nothing that could come back.
    let other = desk.drop_file("/elsewhere/k.ipa", &version("4.0.0"));
    desk.command(Command::Remove(other));
    assert_eq!(removed(&desk), Vec::<String>::new());
}

#[test]
fn files_that_others_can_have_moved_there_are_not_served() {
    let mut desk = watching();
    let path = "/builds/private.ipa";
    told(&mut desk, FolderNews::Files(vec![settled(path, 1000)]));
    let private = Intake {
        may_be_moved_private: true,
        ..of_size(&version("5.0.0"), 1000)
    };
    read(&mut desk, path, private.clone());
    let snapshot = desk.snapshot();
    assert!(snapshot.builds.is_empty());
    let codes = codes(&snapshot);
    assert_eq!(codes, ["laid-there"]);
    // A person who brings it has chosen it.
    desk.opened(airlift::intake::Dropped::one(path.into()));
    read(&mut desk, path, private);
    assert_eq!(desk.snapshot().builds.len(), 1);
}

#[test]
fn one_file_is_one_build_however_it_is_named() {
    let mut desk = watching();
    let key = Some(FileKey { device: 1, file: 7 });
    told(
        &mut desk,
        FolderNews::Files(vec![SettledFile {
            key,
            ..settled("/builds/k.ipa", 1000)
        }]),
    );
    let known = Intake {
        key,
        ..of_size(&version("5.0.0"), 1000)
    };
    read(&mut desk, "/builds/k.ipa", known.clone());
    let before = reads(&desk);
    // A link beside it.
    let link = SettledFile {
        key,
        ..settled("/builds/latest.ipa", 1000)
    };
    told(&mut desk, FolderNews::Files(vec![link]));
    assert_eq!(reads(&desk), before);
    // It was moved, which changes its stamp.
    let moved = SettledFile {
        key,
        ..settled("/builds/b/k.ipa", 1001)
    };
    told(&mut desk, FolderNews::Files(vec![moved]));
    let build = desk.snapshot().builds[0].id;
    let there = Intake {
        stamp: stamp(1001),
        ..known
    };
    desk.read_again(build, "/builds/b/k.ipa", Ok(there));
    let snapshot = desk.snapshot();
    assert_eq!(
        (snapshot.builds.len(), snapshot.builds[0].path.clone()),
        (1, "/builds/b/k.ipa".into())
    );
}

#[test]
fn many_are_told_together_and_folders_have_a_limit() {
    let mut desk = watching();
    let files = |count: usize| -> Vec<SettledFile> { (0..count).map(|number| settled(&format!("/builds/{number}.ipa"), 1)).collect() };
    told(&mut desk, FolderNews::Files(files(100)));
    let texts = |desk: &Desk| desk.snapshot().notices.iter().filter(|notice| notice.text.is_some()).count();
    assert_eq!(texts(&desk), 1);
    for number in 0..100 {
        read(&mut desk, &format!("/builds/{number}.ipa"), of_size(&version("5.0.0"), 1));
    }
    assert_eq!((desk.snapshot().builds.len(), texts(&desk)), (100, 1));
    appears(&mut desk, "/builds/one.ipa", &version("5.1.0"));
    assert_eq!(texts(&desk), 2);
    told(
        &mut desk,
        FolderNews::TooMany {
            found: 9_000,
            taken: FIRST_LIMIT,
        },
    );
    for number in 0..WATCHED_LIMIT {
        desk.command(Command::WatchFolder(FolderRule::every_build(format!("/{number}").into())));
    }
    assert_eq!(followed(&desk).len(), WATCHED_LIMIT);
    let snapshot = desk.snapshot();
    let codes = codes(&snapshot);
    assert_eq!(codes, ["watched-folder-full", "watched-folders-many"]);
    // Another pattern for a folder that is watched is no folder more.
    desk.command(Command::WatchFolder(FolderRule {
        path: FOLDER.into(),
        pattern: PathPattern::parse("/*.ipa").unwrap(),
    }));
    let snapshot = desk.snapshot();
    assert_eq!(
        (snapshot.watched.len(), snapshot.watched[0].pattern.as_str()),
        (WATCHED_LIMIT, "/*.ipa")
    );
    assert_eq!(snapshot.watched[0].state, FollowState::Beginning);
}

#[test]
fn folders_of_one_run_are_not_kept() {
    let mut desk = Desk::serving();
    let effects = desk.state.begin_watching(vec![FolderRule::every_build(FOLDER.into())], false);
    assert!(matches!(&effects[..], [Effect::Follow(rules)] if rules.len() == 1));
    told(&mut desk, FolderNews::State(FollowState::ByEvents));
    let build = appears(&mut desk, "/builds/k.ipa", &version("5.0.0"));
    desk.command(Command::Remove(build));
    desk.command(Command::StopWatching(FOLDER.into()));
    let is_saved = desk.effects.iter().any(|effect| matches!(effect, Effect::SaveSettings(_)));
    assert!(!is_saved);
}
