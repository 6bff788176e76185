//! A real follower on real folders, by events and by polling. If these break, builds do not appear, half a build does, or a folder of
//! thousands keeps the disk busy.
#![expect(clippy::disallowed_methods, reason = "tests write real files")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Duration;

use super::*;

/// Longer than any step takes on a busy machine; only a failure waits for it.
const LONG: Duration = Duration::from_mins(1);

/// As the program, but a hundred times as fast.
const QUICK: FollowPace = FollowPace {
    stillness: Duration::from_millis(40),
    patience: Duration::from_millis(400),
    poll: Duration::from_millis(50),
    root: Duration::from_millis(50),
    is_deaf: false,
};

const DEAF: FollowPace = FollowPace { is_deaf: true, ..QUICK };

/// A follower of one folder, and what it tells.
struct Watch {
    follower: Follower,
    told: Receiver<FolderTold>,
    folder: PathBuf,
    _kept: tempfile::TempDir,
}

impl Watch {
    fn new(pace: FollowPace, pattern: &str, prepare: impl FnOnce(&Path)) -> Self {
        let kept = tempfile::tempdir().unwrap();
        let folder = kept.path().join("builds");
        fs::create_dir(&folder).unwrap();
        prepare(&folder);
        let (sender, told) = sync_channel(1024);
        let follower = Follower::start_at(pace, move |told| sender.send(told).is_ok()).unwrap();
        follower.follow(vec![FolderRule {
            path: folder.clone(),
            pattern: PathPattern::parse(pattern).unwrap(),
        }]);
        Self {
            follower,
            told,
            folder,
            _kept: kept,
        }
    }

    fn next(&self) -> FolderNews {
        let told = self.told.recv_timeout(LONG).expect("news");
        assert_eq!(told.folder, self.folder);
        told.news
    }

    fn state(&self) -> FollowState {
        loop {
            if let FolderNews::State(state) = self.next() {
                return state;
            }
        }
    }

    /// Waits until so many builds were told of; their paths below the folder, in the order in which they were told.
    fn names(&self, count: usize) -> Vec<String> {
        let mut names = Vec::new();
        while names.len() < count {
            if let FolderNews::Files(files) = self.next() {
                let below = |file: &SettledFile| file.path.strip_prefix(&self.folder).unwrap().to_string_lossy().into_owned();
                names.extend(files.iter().map(below));
            }
        }
        names
    }

    fn write(&self, name: &str, bytes: &[u8]) {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

fn build() -> Vec<u8> {
    crate::ipa::sample::ipa()
}

/// What an archive of nothing looks like: quickly written ten thousand times.
const EMPTY_ARCHIVE: &[u8] = b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0";

#[test]
fn what_lies_there_and_what_comes_is_told_at_any_depth() {
    for (pace, state) in [
        (QUICK, FollowState::ByEvents),
        (DEAF, FollowState::ByPolling(PollReason::NetworkDrive)),
    ] {
        let watch = Watch::new(pace, "", |folder| fs::write(folder.join("Old.ipa"), build()).unwrap());
        assert_eq!(watch.state(), state);
        assert_eq!(watch.names(1), ["Old.ipa"]);
        watch.write("New.ipa", &build());
        assert_eq!(watch.names(1), ["New.ipa"]);
        watch.write("a/b/c/Deep.ipa", &build());
        watch.write("a/notes.txt", b"no build");
        watch.write("a/.Hidden.ipa", &build());
        assert_eq!(watch.names(1), [Path::new("a/b/c/Deep.ipa").display().to_string()]);
        // A whole folder that is moved here.
        let elsewhere = watch.folder.with_file_name("elsewhere");
        fs::create_dir_all(elsewhere.join("x")).unwrap();
        fs::write(elsewhere.join("x/Moved.ipa"), build()).unwrap();
        fs::rename(&elsewhere, watch.folder.join("moved")).unwrap();
        assert_eq!(watch.names(1), [Path::new("moved/x/Moved.ipa").display().to_string()]);
        // One that is removed and comes back as another file is told again.
        fs::remove_file(watch.folder.join("New.ipa")).unwrap();
        watch.write("New.ipa", &build());
        assert_eq!(watch.names(1), ["New.ipa"]);
    }
}

#[test]
fn only_what_the_pattern_means_is_told() {
    let watch = Watch::new(QUICK, "**/Release/*.ipa", |_| {});
    watch.write("K.ipa", &build());
    watch.write("Debug/K.ipa", &build());
    watch.write("5.2/Release/K.ipa", &build());
    watch.write("5.3/Release/K.ipa", &build());
    let mut names = watch.names(2);
    names.sort();
    assert_eq!(
        names,
        ["5.2/Release/K.ipa", "5.3/Release/K.ipa"].map(|name| Path::new(name).display().to_string())
    );
}

#[test]
fn half_a_build_is_not_told_and_one_that_is_renamed_into_place_is() {
    for pace in [QUICK, DEAF] {
        // So patient that it is never given up.
        let pace = FollowPace { patience: LONG, ..pace };
        let watch = Watch::new(pace, "", |_| {});
        let whole = build();
        let mut writer = fs::File::create(watch.folder.join("Slow.ipa")).unwrap();
        writer.write_all(&whole[..whole.len() / 2]).unwrap();
        writer.flush().unwrap();
        // That this one is told first shows that the other stood still for as long without being told.
        watch.write("First.tmp", &whole);
        fs::rename(watch.folder.join("First.tmp"), watch.folder.join("First.ipa")).unwrap();
        assert_eq!(watch.names(1), ["First.ipa"]);
        watch.write("Second.ipa", &whole);
        assert_eq!(watch.names(1), ["Second.ipa"]);
        writer.write_all(&whole[whole.len() / 2..]).unwrap();
        drop(writer);
        assert_eq!(watch.names(1), ["Slow.ipa"]);
    }
}

#[test]
fn one_that_is_written_anew_is_told_again_and_one_that_never_ends_is_told_late() {
    let watch = Watch::new(QUICK, "", |_| {});
    watch.write("K.ipa", &build());
    assert_eq!(watch.names(1), ["K.ipa"]);
    watch.write("K.ipa", &[&build()[..], b"rebuilt"].concat());
    assert_eq!(watch.names(1), ["K.ipa"]);
    watch.write("Broken.ipa", b"PK\x03\x04 and nothing else");
    assert_eq!(watch.names(1), ["Broken.ipa"], "whoever reads it says what is wrong");
    // Asked for by name, it is told once more.
    watch.follower.look_at(watch.folder.join("K.ipa"));
    watch.follower.look_at(watch.folder.join("Nothing.ipa"));
    watch.follower.look_at(watch.folder.with_file_name("K.ipa"));
    assert_eq!(watch.names(1), ["K.ipa"]);
}

#[test]
fn ten_thousand_files_cost_one_walk_and_then_none() {
    let watch = Watch::new(QUICK, "", |folder| {
        for number in 0..10_000 {
            fs::write(folder.join(format!("{number}.ipa")), EMPTY_ARCHIVE).unwrap();
        }
    });
    assert_eq!(watch.state(), FollowState::ByEvents);
    let many = FolderNews::TooMany {
        found: 10_000,
        taken: FIRST_LIMIT,
    };
    assert_eq!(watch.next(), many);
    watch.names(FIRST_LIMIT);
    // Settled by several rounds, each of which could have walked.
    for name in ["a.ipa", "b.ipa", "c.ipa"] {
        watch.write(name, &build());
        assert_eq!(watch.names(1), [name]);
    }
    fs::remove_file(watch.folder.join("7.ipa")).unwrap();
    watch.write("d.ipa", &build());
    watch.names(1);
    assert_eq!(watch.follower.walks(), 1);
}

#[test]
fn polling_walks_again_and_again() {
    let watch = Watch::new(DEAF, "", |_| {});
    watch.write("a.ipa", &build());
    watch.names(1);
    let before = watch.follower.walks();
    watch.write("b.ipa", &build());
    watch.names(1);
    assert!(watch.follower.walks() > before);
}

#[test]
fn a_folder_that_vanishes_comes_back_with_what_is_new_in_it() {
    for pace in [QUICK, DEAF] {
        let watch = Watch::new(pace, "", |folder| fs::write(folder.join("Old.ipa"), build()).unwrap());
        watch.state();
        watch.names(1);
        let away = watch.folder.with_file_name("away");
        fs::rename(&watch.folder, &away).unwrap();
        assert_eq!(watch.state(), FollowState::Lost(FolderLoss::NotFound));
        fs::write(away.join("New.ipa"), build()).unwrap();
        fs::rename(&away, &watch.folder).unwrap();
        assert!(!matches!(watch.state(), FollowState::Lost(_)));
        assert_eq!(watch.names(1), ["New.ipa"], "the old one is known");
        watch.write("Later.ipa", &build());
        assert_eq!(watch.names(1), ["Later.ipa"], "the new folder is listened to");
        // One that is made anew in its place.
        fs::remove_dir_all(&watch.folder).unwrap();
        fs::create_dir(&watch.folder).unwrap();
        watch.write("Anew.ipa", &build());
        assert_eq!(watch.names(1), ["Anew.ipa"]);
    }
}

#[test]
fn what_is_no_folder_is_told_and_another_wish_takes_its_place() {
    let watch = Watch::new(QUICK, "", |_| {});
    assert_eq!(watch.state(), FollowState::ByEvents);
    let file = watch.folder.with_file_name("K.ipa");
    fs::write(&file, build()).unwrap();
    let rule = |path: &Path| FolderRule {
        path: path.to_owned(),
        pattern: PathPattern::every(),
    };
    watch.follower.follow(vec![rule(&file)]);
    let told = watch.told.recv_timeout(LONG).unwrap();
    assert_eq!(told.folder, file);
    assert_eq!(told.news, FolderNews::State(FollowState::Lost(FolderLoss::NotAFolder)));
    // The first folder is followed no more: what comes there is not told, what comes to the next is.
    let next = watch.folder.with_file_name("next");
    fs::create_dir(&next).unwrap();
    watch.write("Unseen.ipa", &build());
    watch.follower.follow(vec![rule(&next)]);
    fs::write(next.join("Seen.ipa"), build()).unwrap();
    let files = loop {
        let told = watch.told.recv_timeout(LONG).unwrap();
        assert_eq!(told.folder, next);
        if let FolderNews::Files(files) = told.news {
            break files;
        }
    };
    assert_eq!(files[0].path, next.join("Seen.ipa"));
}

#[cfg(unix)]
#[test]
fn links_lead_to_builds_inside_and_nowhere_else() {
    use std::os::unix::fs::symlink;
    let watch = Watch::new(QUICK, "", |folder| {
        let outside = folder.with_file_name("outside");
        fs::create_dir(&outside).unwrap();
        fs::write(outside.join("Private.ipa"), build()).unwrap();
        symlink(outside.join("Private.ipa"), folder.join("A.ipa")).unwrap();
        symlink(&outside, folder.join("b")).unwrap();
        symlink(folder, folder.join("round")).unwrap();
        fs::write(folder.join("K.ipa"), build()).unwrap();
        symlink("K.ipa", folder.join("Latest.ipa")).unwrap();
    });
    let mut names = watch.names(2);
    names.sort();
    assert_eq!(names, ["K.ipa", "Latest.ipa"]);
    watch.write("Last.ipa", &build());
    assert_eq!(watch.names(1), ["Last.ipa"]);
}
