//! The promise through the real window: a real drag drops a file, the code is read from a picture of the screen,
//! and a phone installs from it. If it broke, Airlift would be a window that does nothing.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::promise;
use crate::support::builds::{Ipa, sparse_ipa};
use crate::support::command::cli_on;
use crate::support::desktop::{Display, Drag, Ended, Managed, codes, file_uri};
use crate::support::phone::{Phone, authority_at};
use crate::support::screen_reader::Session;
use crate::support::served::LOOPBACK;
use crate::support::wayland::Wayland;
use crate::support::{text, until, write};

fn window(display: &Display, data: &Path, more: &[&str]) -> Ended {
    started(&mut display.command(env!("CARGO_BIN_EXE_airlift")), data, more)
}

fn started(command: &mut Command, data: &Path, more: &[&str]) -> Ended {
    command.args(LOOPBACK).arg("--data-dir").arg(data).args(more);
    Ended(command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap())
}

/// What `airlift-cli` says of the window that is open; nothing when it could not.
fn asked(data: &Path, arguments: &[&str]) -> Option<String> {
    // The window makes the folder when it starts.
    let output = data.is_dir().then(|| cli_on(data, arguments))?;
    output.status.success().then(|| text(&output.stdout))
}

fn shelf(data: &Path) -> Option<Vec<Value>> {
    Some(
        asked(data, &["list", "--json"])?
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect(),
    )
}

fn build_on_disk(folder: &Path, name: &str, ipa: &Ipa) -> PathBuf {
    write(folder, name, &ipa.bytes())
}

#[test]
fn a_dragged_build_installs_on_a_phone_that_reads_the_code_off_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let ipa = Ipa {
        padding: 3 * 1024 * 1024,
        ..Ipa::default()
    };
    let path = build_on_disk(folder.path(), "Kestrel Größe 100%.ipa", &ipa);
    let other = build_on_disk(
        folder.path(),
        "Juniper.ipa",
        &Ipa {
            name: "Juniper",
            bundle_id: "com.northpier.juniper",
            ..Ipa::default()
        },
    );

    let display = Display::start("1200x780");
    let _window = window(&display, &data, &[]);
    until("the control port", || shelf(&data));
    let drag = Drag::begin(&display, "Airlift", &[file_uri(&path), file_uri(&other)]);
    assert!(drag.over(600, 400), "the window takes files");
    assert!(drag.let_go(), "the window took them");
    until("two builds with links", || {
        shelf(&data).filter(|builds| builds.len() == 2 && builds.iter().all(|build| build["page_url"].is_string()))
    });
    asked(&data, &["remove", "com.northpier.juniper"]).unwrap();

    let wanted = asked(&data, &["link", "com.northpier.kestrel", "--json"]).unwrap();
    let wanted: Value = serde_json::from_str(&wanted).unwrap();
    let picture = folder.path().join("screen.png");
    let code = until("a code on the screen", || {
        display.picture().save(&picture).unwrap();
        codes(&picture).into_iter().find(|code| *code == wanted["page_url"])
    });
    promise::install_from_page(&code, &data, &ipa.bytes());
}

/// What a screen reader is told of one installation, as an AT-SPI client hears it.
#[test]
fn a_screen_reader_hears_what_happens_and_finds_its_way() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let ipa = Ipa::default();
    let path = build_on_disk(folder.path(), "Kestrel.ipa", &ipa);
    let display = Display::start("1200x780");
    let session = Session::start(&display);
    let mut reader = session.screen_reader();
    let _window = started(&mut session.command(env!("CARGO_BIN_EXE_airlift")), &data, &[]);
    until("the control port", || shelf(&data));

    asked(&data, &["add", path.to_str().unwrap()]).unwrap();
    reader.hears("Kestrel 5.2.0 (1187) added to the list");
    let link = asked(&data, &["link", "com.northpier.kestrel", "--json"]).unwrap();
    let link: Value = serde_json::from_str(&link).unwrap();
    promise::install_from_page(link["page_url"].as_str().unwrap(), &data, &ipa.bytes());
    reader.hears(": File delivered");

    let tree = reader.tree();
    for (role, name) in [
        ("entry", "Search builds"),
        ("tree item", "Kestrel, one build"),
        ("page tab", "Overview"),
        ("push button", "Copy link"),
    ] {
        assert!(
            tree.iter().any(|node| node["role"] == role && node["name"] == name),
            "{role} {name}: {tree:#?}"
        );
    }
    let is_selected = |node: &Value| node["states"].as_array().unwrap().contains(&"selected".into());
    let build = tree
        .iter()
        .find(|node| node["role"] == "tree item" && node["name"].as_str().unwrap().starts_with("5.2.0"));
    assert!(build.is_some_and(is_selected), "{tree:#?}");
}

/// winit drops a whole drag in silence when one item is missing; the pointer of a fresh display stands over the window.
#[test]
fn the_good_file_of_a_drag_with_a_missing_one_is_added() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let path = build_on_disk(folder.path(), "Kestrel.ipa", &Ipa::default());
    let display = Display::start("1200x780");
    let _window = window(&display, &data, &[]);
    until("the control port", || shelf(&data));
    let drag = Drag::begin(&display, "Airlift", &[file_uri(&path), file_uri(&folder.path().join("gone.ipa"))]);
    drag.over(600, 400);
    let builds = until("the good build", || shelf(&data).filter(|builds| !builds.is_empty()));
    assert_eq!(builds[0]["path"], path.to_str().unwrap());
}

#[test]
fn a_second_start_hands_its_file_over_and_a_killed_window_loses_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let path = build_on_disk(folder.path(), "Kestrel.ipa", &Ipa::default());
    let display = Display::start("1200x780");
    let first = window(&display, &data, &[]);
    until("the control port", || shelf(&data));
    let mut second = window(&display, &data, &[path.to_str().unwrap()]);
    assert!(second.0.wait().unwrap().success(), "it leaves after handing over");
    let before = until("the build", || {
        shelf(&data).filter(|builds| builds.len() == 1 && builds[0]["page_url"].is_string())
    });
    drop(first);

    let _again = window(&display, &data, &[]);
    let after = until("the build again", || {
        shelf(&data).filter(|builds| builds.len() == 1 && builds[0]["page_url"].is_string())
    });
    let secret = |builds: &[Value]| builds[0]["page_url"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    assert_eq!(secret(&after), secret(&before));
}

/// eframe draws no hidden window, and calls what draws for none.
#[test]
fn a_minimised_window_comes_when_it_is_called_and_cuts_no_download() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let path = folder.path().join("large.ipa");
    let total = sparse_ipa(&path, 64 << 20);
    let display = Display::start("1200x780");
    let managed = Managed::start(&display);
    let mut window = window(&display, &data, &[path.to_str().unwrap()]);
    let build = until("the build", || {
        shelf(&data).filter(|builds| builds.len() == 1 && builds[0]["page_url"].is_string())
    })
    .remove(0);
    let is_back = || (!managed.is_minimised()).then_some(());

    managed.minimise();
    let second = display
        .command(env!("CARGO_BIN_EXE_airlift"))
        .arg("--data-dir")
        .arg(&data)
        .status()
        .unwrap();
    assert!(second.success());
    until("the window that was called", is_back);

    let phone = Phone::trusting(&authority_at(build["page_url"].as_str().unwrap().split("/i/").next().unwrap())).installer();
    phone.get(build["manifest_url"].as_str().unwrap()).unwrap();
    let url = build["package_url"].as_str().unwrap();
    let mut wire = phone.connect(url).unwrap();
    phone.send(&mut wire, "GET", url, &[]).unwrap();
    let mut some = vec![0; 4 << 20];
    wire.read_exact(&mut some).unwrap();
    // What phones do is told ten times a second.
    std::thread::sleep(Duration::from_millis(500));

    managed.minimise();
    managed.close();
    until("the question", is_back);
    assert!(window.0.try_wait().unwrap().is_none(), "it asks first");
    // The answer that loses nothing has the keyboard, once it was drawn: quit when the downloads are done.
    std::thread::sleep(Duration::from_secs(1));
    managed.press_enter();
    std::thread::sleep(Duration::from_secs(1));
    managed.minimise();
    std::thread::sleep(Duration::from_secs(1));
    assert!(window.0.try_wait().unwrap().is_none(), "it waits for the phone");
    let mut left = total - (4 << 20);
    while left > 0 {
        let read = wire.read(&mut some).unwrap();
        assert!(read > 0, "{left} bytes never came");
        left = left.saturating_sub(u64::try_from(read).unwrap());
    }
    drop(wire);
    let ended = until("the end of the window", || window.0.try_wait().unwrap());
    assert!(ended.success());
}

/// Desktops and service managers end programs by a signal.
#[test]
fn a_window_that_is_told_to_end_says_farewell() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let display = Display::start("1200x780");
    let mut window = window(&display, &data, &[]);
    until("the control port", || shelf(&data));
    assert!(data.join("control.json").exists());
    let id = rustix::process::Pid::from_raw(window.0.id().try_into().unwrap()).unwrap();
    rustix::process::kill_process(id, rustix::process::Signal::TERM).unwrap();
    let ended = until("the end of the window", || window.0.try_wait().unwrap());
    assert!(ended.success(), "it was not killed: {ended}");
    assert!(!data.join("control.json").exists(), "nobody is led to a port that is free");
}

/// Started from a menu, nobody reads its terminal.
#[test]
fn a_start_that_fails_is_told_in_a_box() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let told = folder.path().join("told");
    let box_of_the_desktop = write(folder.path(), "zenity", b"#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$TOLD\"\n");
    std::fs::set_permissions(&box_of_the_desktop, std::fs::Permissions::from_mode(0o755)).unwrap();
    // A file in the place of the folder.
    let data = write(folder.path(), "data", b"");
    let output = Command::new(env!("CARGO_BIN_EXE_airlift"))
        .arg("--data-dir")
        .arg(&data)
        .env("PATH", folder.path())
        .env("TOLD", &told)
        .env("DISPLAY", ":9999")
        .env("LC_ALL", "C")
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    let shown = std::fs::read_to_string(&told).unwrap();
    for words in ["--error", "Airlift’s data folder cannot be used", "--data-dir FOLDER"] {
        assert!(shown.contains(words), "{shown}");
    }
    assert!(text(&output.stderr).contains("Airlift’s data folder cannot be used"));
}

#[test]
fn without_a_display_there_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_airlift"))
        .args(LOOPBACK)
        .arg("--data-dir")
        .arg(folder.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env("LC_ALL", "C")
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(
        said.starts_with("Airlift could not open its window\n") && !said.contains("panicked"),
        "{said}"
    );
}

/// winit hears no drag on Wayland, so a second ear on its connection does.
#[test]
fn a_build_dragged_onto_a_window_on_wayland_is_added() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let path = build_on_disk(folder.path(), "Kestrel Größe 100%.ipa", &Ipa::default());
    let desktop = Wayland::start();
    let mut command = desktop.command(env!("CARGO_BIN_EXE_airlift"));
    let _window = started(&mut command, &data, &[]);
    until("the control port", || shelf(&data));
    desktop.wait_for("dev.airlift.Airlift");
    // On a busy machine the files may be let go before the window has answered; a person would drag them again.
    let is_taken = (0..3).any(|_| desktop.drag(&[file_uri(&path)], (900, 500)));
    assert!(is_taken, "the window took them");
    let builds = until("the build", || shelf(&data).filter(|builds| !builds.is_empty()));
    assert_eq!(builds[0]["path"], path.to_str().unwrap());
    let folder = folder.path().join("gone.ipa");
    let is_told = (0..3).any(|_| desktop.drag(&[file_uri(&folder)], (900, 500)));
    assert!(is_told, "what is gone is told of");
}
