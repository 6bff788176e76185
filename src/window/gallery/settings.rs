//! The settings, by accessible label: what is changed is asked for at once, and the keys lead there and back.

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::behaviour::{commands, copied_by, open, press};
use super::{Stage, click, scenes};
use crate::finding::problems;
use crate::primitives::Language;
use crate::session::{Command, FollowState, PollReason, Snapshot, ThemeChoice, WatchedView};
use crate::window::shell::{Overlay, Request};
use crate::words::speaking;

/// Three watched folders, each followed another way.
pub(super) fn watched() -> Snapshot {
    let view = |path: &str, pattern: &str, state| WatchedView {
        path: path.into(),
        pattern: pattern.to_owned(),
        state,
        problem: None,
    };
    let mut snapshot = scenes::main();
    snapshot.watched = vec![
        view("/home/maya/builds", "", FollowState::ByEvents),
        view("/mnt/nightly", "**/Release/*.ipa", FollowState::ByPolling(PollReason::NetworkDrive)),
        WatchedView {
            problem: Some(problems::watched_folder_lost("not-found", "", "old")),
            ..view("/media/maya/old", "", FollowState::Beginning)
        },
    ];
    snapshot
}

/// Presses the control beside a name, not the name.
fn press_on(harness: &mut Harness<'static, Stage>, role: Role, name: &str) {
    harness.get_by_role_and_label(role, name).click();
    harness.run_ok();
}

#[test]
fn keys_open_the_settings_and_escape_closes_them() {
    let mut harness = open(scenes::main());
    press(&mut harness, Modifiers::COMMAND, Key::Comma);
    harness.get_by_label("Data folder");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().state.shell.overlay, None);
    press(&mut harness, Modifiers::NONE, Key::F1);
    harness.get_by_label_contains("Copy link: ");
    // Opened again, they show the section that was last seen.
    press(&mut harness, Modifiers::NONE, Key::Escape);
    click(&mut harness, "Settings");
    harness.get_by_label("Copy diagnostics");
}

#[test]
fn what_is_chosen_is_asked_for_at_once() {
    let mut harness = open(scenes::main());
    click(&mut harness, "Settings");
    click(&mut harness, "Dark");
    press_on(&mut harness, Role::ComboBox, "Language");
    click(&mut harness, "日本語");
    press_on(&mut harness, Role::ComboBox, "Size of everything");
    click(&mut harness, "150%");
    press_on(&mut harness, Role::Switch, "Keep awake for phones");
    assert_eq!(
        commands(&mut harness),
        [
            Command::SetTheme(ThemeChoice::Dark),
            Command::SetLanguage(Some(Language::Japanese)),
            Command::SetSize(150),
            Command::SetKeepAwake(false),
        ]
    );
    click(&mut harness, "Show");
    let folder = harness.state().snapshot.settings.data_folder.clone();
    assert_eq!(harness.state().state.shell.requests, [Request::Show(folder)]);
}

#[test]
fn a_port_is_taken_with_enter_and_put_back_with_escape() {
    let mut harness = open(scenes::main());
    click(&mut harness, "Settings");
    click(&mut harness, "Network");
    let typed = |harness: &mut Harness<'static, Stage>, text: &str| {
        press_on(harness, Role::TextInput, "HTTPS port");
        press(harness, Modifiers::COMMAND, Key::A);
        harness.event(egui::Event::Text(text.to_owned()));
        harness.run_ok();
    };
    typed(&mut harness, "0");
    harness.get_by_label("From 1 to 65535");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(commands(&mut harness), []);
    typed(&mut harness, "9443");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(commands(&mut harness), [Command::SetPorts(9443, 8080)]);
    press_on(&mut harness, Role::Switch, "Install page over HTTPS only");
    assert_eq!(commands(&mut harness), [Command::SetPagesOnly(true)]);
    harness.get_all_by_label("Open…").next().unwrap().click();
    harness.run_ok();
    assert_eq!(harness.state().state.shell.overlay, Some(Overlay::Reach));
}

#[test]
fn everything_grows_and_shrinks_by_keys() {
    let mut harness = open(scenes::main());
    press(&mut harness, Modifiers::COMMAND, Key::Plus);
    press(&mut harness, Modifiers::COMMAND, Key::Minus);
    harness.state_mut().snapshot.settings.size_percent = 150;
    harness.run_ok();
    press(&mut harness, Modifiers::COMMAND, Key::Num0);
    let asked = [Command::SetSize(110), Command::SetSize(90), Command::SetSize(100)];
    assert_eq!(commands(&mut harness), asked);
}

#[test]
fn diagnostics_name_nobody() {
    let mut harness = open(scenes::main());
    press(&mut harness, Modifiers::NONE, Key::F1);
    let text = copied_by(&mut harness, "Copy diagnostics").concat();
    assert!(text.starts_with("Airlift: ") && text.contains("Builds: "), "{text}");
    for private in ["192.168", "Kestrel", "northpier", "iPhone", "maya", "/home"] {
        assert!(!text.contains(private), "{private}: {text}");
    }
}

/// What is chosen is spoken in the next frame, without a restart.
#[test]
fn the_window_changes_its_language_while_it_runs() {
    let mut harness = open(scenes::main());
    harness.get_by_label("Overview");
    for (language, overview) in [
        (Language::German, "Übersicht"),
        (Language::Chinese, "概览"),
        (Language::English, "Overview"),
    ] {
        speaking(language, || harness.run_ok());
        harness.get_by_label(overview);
    }
}

#[test]
fn watched_folders_are_listed_with_their_state_and_taken_off_the_list() {
    let mut harness = open(watched());
    click(&mut harness, "Settings");
    harness.get_by_label("/home/maya/builds");
    harness.get_by_label("Only **/Release/*.ipa\nLooked through every few seconds, as it is on a network drive");
    harness.get_by_label_contains("it was moved or deleted");
    // They stand at the end of the sheet.
    super::pictures::scroll(&mut harness, -5000.0);
    let stop = harness.get_all_by_label("Stop watching").nth(1).unwrap();
    stop.click();
    harness.run_ok();
    assert_eq!(commands(&mut harness), [Command::StopWatching("/mnt/nightly".into())]);
    click(&mut harness, "Watch folder…");
    assert_eq!(harness.state().state.shell.requests, [Request::WatchFolder]);
    let states: Vec<_> = harness.state().snapshot.watched.iter().map(|view| view.state.clone()).collect();
    assert_eq!(states[0], FollowState::ByEvents);
}

#[test]
fn a_second_click_on_adding_offers_to_watch_a_folder() {
    let mut harness = open(scenes::main());
    harness.get_by_label("Add builds…").click_secondary();
    harness.run_ok();
    click(&mut harness, "Watch folder…");
    assert_eq!(harness.state().state.shell.requests, [Request::WatchFolder]);
}
