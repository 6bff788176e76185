//! Watched folders: builds appear by themselves once they are complete, and never before. If this broke, testers would install half a
//! build, or yesterday's, and nobody at the desk would know.

use std::io::{Seek as _, Write as _};
use std::path::Path;

use airlift::library::FileStamp;
use airlift::session::{Command, FileView, FolderRule, FollowState};
use serde_json::Value;

use crate::support::builds::Ipa;
use crate::support::command::cli;
use crate::support::phone::{Phone, manifest_url_on, read_response};
use crate::support::served::Served;
use crate::support::sessions::{start_on_loopback, wait};
use crate::support::{text, write};

/// More than the sockets of both sides hold, so that a download goes on while its file changes.
const LARGE: usize = 24 << 20;

fn version(version: &'static str) -> Ipa {
    Ipa { version, ..Ipa::default() }
}

fn large(version: &'static str) -> Vec<u8> {
    Ipa {
        version,
        padding: LARGE,
        ..Ipa::default()
    }
    .bytes()
}

/// Serves whatever comes into a folder.
fn watch(folder: &Path, arguments: &[&str]) -> Served {
    Served::start(&[&["--json", "--watch", folder.to_str().unwrap()][..], arguments].concat())
}

/// The next build that appears, by its version, with what is told of it.
fn appeared(served: &Served) -> (String, Value) {
    let event = served.event("appeared");
    let build = event["build"].clone();
    (build["version"].as_str().unwrap().to_owned(), build)
}

fn url<'a>(build: &'a Value, key: &str) -> &'a str {
    build[key].as_str().unwrap()
}

#[test]
fn builds_appear_with_links_that_install_and_half_a_build_does_not() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "Old.ipa", &version("5.0.0").bytes());
    let served = watch(folder.path(), &[]);
    let serving = served.event("serving");
    assert_eq!(serving["builds"], Value::Array(Vec::new()));
    let watching = served.event("watching");
    assert_eq!((watching["how"].as_str(), &watching["why"]), (Some("events"), &Value::Null));
    assert_eq!(appeared(&served).0, "5.0.0", "what lay there before comes as well");

    // A writer that pauses under the final name, one that writes beside and renames, and one deep below.
    let slow = version("5.1.0").bytes();
    let mut writer = std::fs::File::create(folder.path().join("Slow.ipa")).unwrap();
    writer.write_all(&slow[..slow.len() / 2]).unwrap();
    writer.flush().unwrap();
    let beside = write(folder.path(), "upload.part", &version("5.2.0").bytes());
    std::fs::rename(beside, folder.path().join("Renamed.ipa")).unwrap();
    let (found, build) = appeared(&served);
    assert_eq!(found, "5.2.0", "the slow one came first, and is not whole");
    let deep = folder.path().join("nightly/2026/11");
    std::fs::create_dir_all(&deep).unwrap();
    write(&deep, "Deep.ipa", &version("5.3.0").bytes());
    assert_eq!(appeared(&served).0, "5.3.0");
    writer.write_all(&slow[slow.len() / 2..]).unwrap();
    drop(writer);
    let (found, slow_build) = appeared(&served);
    assert_eq!(found, "5.1.0");

    let phone = Phone::trusting(&Served::authority(&serving));
    for (build, bytes) in [(&build, version("5.2.0").bytes()), (&slow_build, slow)] {
        let installed = phone.install(url(build, "manifest_url")).unwrap();
        assert_eq!(installed.package, bytes);
    }
    // The newest version is current, whatever came last.
    let page = phone.get(url(&build, "app_url")).unwrap().text();
    let manifest = text(&phone.get(&manifest_url_on(&page)).unwrap().body);
    assert!(manifest.contains("<string>5.3.0</string>"), "{manifest}");
}

#[test]
fn a_build_that_is_written_anew_while_a_phone_downloads_is_never_mixed() {
    let folder = tempfile::tempdir().unwrap();
    let old = large("5.0.0");
    let path = write(folder.path(), "K.ipa", &old);
    let served = watch(folder.path(), &[]);
    let serving = served.event("serving");
    let (_, build) = appeared(&served);
    let phone = Phone::trusting(&Served::authority(&serving));
    let installer = phone.installer();
    let package = url(&build, "package_url");
    let mut wire = installer.connect(package).unwrap();
    installer.send(&mut *wire, "GET", package, &[]).unwrap();
    // More than what waits in sockets is on its way.
    served.event("package");

    // Truncated and written again under its name, with a pause in between.
    let new = large("5.1.0");
    let mut writer = std::fs::File::create(&path).unwrap();
    writer.write_all(&new[..new.len() / 2]).unwrap();
    writer.flush().unwrap();
    let response = read_response(&mut *wire, "GET").unwrap();
    assert!(!response.is_complete || response.body == old, "a mixture must not look whole");
    // Whoever asks now gets a refusal for a moment.
    let response = phone.get(url(&build, "manifest_url")).unwrap();
    assert_eq!((response.status, response.header("retry-after")), (503, Some("5")));
    writer.write_all(&new[new.len() / 2..]).unwrap();
    drop(writer);

    let rebuilt = served.event("rebuilt");
    assert_eq!(rebuilt["build"]["version"], "5.1.0");
    assert_eq!(
        rebuilt["build"]["manifest_url"], build["manifest_url"],
        "links that are out stay good"
    );
    let installed = phone.install(url(&build, "manifest_url")).unwrap();
    assert!(installed.package == new);
}

/// One that keeps its size while it is overwritten has an end all the time, that of the old one.
#[test]
fn a_build_that_is_overwritten_in_place_is_read_when_the_writer_stands_still() {
    let folder = tempfile::tempdir().unwrap();
    let old = large("5.0.9");
    // Packed, versions are not all as long as each other.
    let mut others = ["5.0.1", "5.0.2", "5.0.3", "5.0.4", "5.0.5", "5.0.6", "5.0.7", "5.0.8"].into_iter();
    let other = others.find(|other| large(other).len() == old.len()).expect("one of the same size");
    let new = large(other);
    let path = write(folder.path(), "K.ipa", &old);
    let served = watch(folder.path(), &[]);
    let serving = served.event("serving");
    let (_, build) = appeared(&served);
    let mut writer = std::fs::File::options().write(true).open(&path).unwrap();
    let before = FileStamp::at(&path).unwrap();
    for piece in new.chunks(new.len() / 40) {
        writer.write_all(piece).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert_eq!(writer.stream_position().unwrap(), before.size_bytes);
    drop(writer);
    let rebuilt = served.event("rebuilt");
    assert_eq!(rebuilt["build"]["version"], other);
    let phone = Phone::trusting(&Served::authority(&serving));
    assert!(phone.install(url(&build, "manifest_url")).unwrap().package == new);
}

#[test]
fn only_what_the_pattern_means_appears_and_wrong_calls_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (name, version) in [("Debug", "1.0"), ("Release", "2.0")] {
        let below = folder.path().join("nightly").join(name);
        std::fs::create_dir_all(&below).unwrap();
        write(&below, "K.ipa", &self::version(version).bytes());
    }
    let served = watch(folder.path(), &["--watch-pattern", "**/Release/*.ipa"]);
    served.event("serving");
    let watching = served.event("watching");
    assert_eq!(watching["folder"]["pattern"], "**/Release/*.ipa");
    assert_eq!(appeared(&served).0, "2.0");
    write(&folder.path().join("nightly/Debug"), "L.ipa", &version("3.0").bytes());
    write(&folder.path().join("nightly/Release"), "L.ipa", &version("4.0").bytes());
    assert_eq!(appeared(&served).0, "4.0");

    let file = write(folder.path(), "K.ipa", b"");
    for (arguments, code) in [
        (&["--watch", "nothing-here"][..], 3),
        (&["--watch", file.to_str().unwrap()], 3),
        (&["--watch", ".", "--watch-pattern", "a[b"], 2),
        (&["--watch-pattern", "*.ipa", file.to_str().unwrap()], 2),
        (&[], 2),
    ] {
        let output = cli(folder.path(), &[&["serve"][..], arguments].concat());
        assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", text(&output.stderr));
    }
}

#[test]
fn a_folder_that_goes_away_is_told_and_followed_again_when_it_is_back() {
    let kept = tempfile::tempdir().unwrap();
    let folder = kept.path().join("builds");
    std::fs::create_dir(&folder).unwrap();
    write(&folder, "Old.ipa", &version("5.0.0").bytes());
    let served = watch(&folder, &[]);
    served.event("watching");
    assert_eq!(appeared(&served).0, "5.0.0");
    let away = kept.path().join("away");
    std::fs::rename(&folder, &away).unwrap();
    let mut codes = [(); 2].map(|()| served.event("problem")["error"]["code"].as_str().unwrap().to_owned());
    codes.sort();
    assert_eq!(codes, ["file-not-found", "watched-folder-lost"]);
    write(&away, "New.ipa", &version("5.1.0").bytes());
    std::fs::rename(&away, &folder).unwrap();
    let mut back = Vec::new();
    while back.len() < 3 {
        let event = served.line_json();
        let name = event["event"].as_str().unwrap().to_owned();
        back.push((name, event["build"]["version"].as_str().unwrap_or_default().to_owned()));
    }
    back.sort();
    let expected = [("appeared", "5.1.0"), ("back", "5.0.0"), ("watching", "")];
    assert_eq!(back, expected.map(|(name, version)| (name.to_owned(), version.to_owned())));
}

#[cfg(unix)]
#[test]
fn people_see_the_link_and_the_code_of_what_appears() {
    let folder = tempfile::tempdir().unwrap();
    let mut served = Served::start(&["--watch", folder.path().to_str().unwrap()]);
    write(folder.path(), "K.ipa", &version("5.0.0").bytes());
    let lines: Vec<String> = std::iter::repeat_with(|| served.line())
        .take_while(|line| !line.contains("itms-services://"))
        .collect();
    let all = lines.join("\n");
    assert!(all.contains("Kestrel 5.0.0 (1187)") && all.contains("http://127.0.0.1:"), "{all}");
    assert!(all.contains('█'), "{all}");
    served.interrupt();
    let (code, said) = served.end();
    assert_eq!(code, Some(0));
    assert!(said.contains("Watching "), "{said}");
}

/// So many small builds are copied into a folder while a phone downloads a large one.
fn many_appear_while_a_phone_downloads(count: usize) {
    let folder = tempfile::tempdir().unwrap();
    let package = large("5.0.0");
    let path = write(folder.path(), "Large.ipa", &package);
    let nightly = folder.path().join("nightly");
    std::fs::create_dir(&nightly).unwrap();
    let served = watch(&nightly, &[path.to_str().unwrap()]);
    let serving = served.event("serving");
    served.event("watching");
    let phone = Phone::trusting(&Served::authority(&serving));
    let manifest = url(&serving["builds"][0], "manifest_url").to_owned();
    let downloads = std::thread::spawn(move || (0..3).map(|_| phone.install(&manifest).unwrap().package).collect::<Vec<_>>());
    let small = version("6.0.0").bytes();
    for number in 0..count {
        write(&nightly, &format!("{number}.ipa"), &small);
    }
    let mut names = std::collections::BTreeSet::new();
    while names.len() < count {
        let event = served.event("appeared");
        names.insert(event["file"]["path"].as_str().unwrap().to_owned());
    }
    assert!(downloads.join().unwrap().iter().all(|got| *got == package));
}

#[test]
fn two_hundred_builds_appear_while_a_phone_downloads() {
    many_appear_while_a_phone_downloads(200);
}

#[test]
#[ignore = "takes minutes; for looking at what a thousand builds cost"]
fn a_thousand_builds_appear_while_a_phone_downloads() {
    many_appear_while_a_phone_downloads(1_000);
}

#[test]
fn the_window_watches_what_its_settings_name_and_a_removed_build_stays_away() {
    let (data, folder) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    write(folder.path(), "K.ipa", &version("5.0.0").bytes());
    let session = start_on_loopback(data.path());
    let rule = FolderRule::every_build(folder.path().to_owned());
    session.commander().send(Command::WatchFolder(rule));
    let snapshot = wait(&session, "the build", |snapshot| snapshot.builds.len() == 1);
    assert_eq!(snapshot.watched[0].state, FollowState::ByEvents);
    session.commander().send(Command::Remove(snapshot.builds[0].id));
    wait(&session, "an empty shelf", |snapshot| snapshot.builds.is_empty());
    drop(session);
    let settings = std::fs::read_to_string(data.path().join("settings.toml")).unwrap();
    assert!(settings.contains("[[watched]]") && settings.contains(" K.ipa\""), "{settings}");

    // What came while nobody looked is found; what was removed is not brought back.
    write(folder.path(), "L.ipa", &version("5.1.0").bytes());
    let session = start_on_loopback(data.path());
    let snapshot = wait(&session, "the new build", |snapshot| !snapshot.builds.is_empty());
    assert_eq!(snapshot.builds[0].inspection.app.version, "5.1.0");
    write(folder.path(), "M.ipa", &version("5.2.0").bytes());
    let snapshot = wait(&session, "the next build", |snapshot| snapshot.builds.len() > 1);
    assert_eq!(snapshot.builds.len(), 2);
    assert!(snapshot.builds.iter().all(|build| build.file == FileView::Present));
    session.commander().send(Command::StopWatching(folder.path().to_owned()));
    wait(&session, "no folder", |snapshot| snapshot.watched.is_empty());
    drop(session);
    let settings = std::fs::read_to_string(data.path().join("settings.toml")).unwrap();
    assert!(!settings.contains("\n[[watched]]"), "{settings}");
}
