//! What the window does, by accessible label. A person who cannot see the window depends on the same names.

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{LOOK, Look, Stage, click, deep_scenes, harness, scenes};
use crate::library::BuildId;
use crate::manifest::{Edit, Field};
use crate::session::{ChosenAddress, Command, ReadingView, Snapshot};
use crate::window::shell::{Overlay, Request, Segment, Tab};

pub(super) fn open(snapshot: Snapshot) -> Harness<'static, Stage> {
    harness(Stage::new(snapshot), LOOK)
}

pub(super) fn commands(harness: &mut Harness<'static, Stage>) -> Vec<Command> {
    std::mem::take(&mut harness.state_mut().commands)
}

pub(super) fn copied(harness: &Harness<'static, Stage>) -> Vec<String> {
    let copied = harness
        .output()
        .platform_output
        .commands
        .iter()
        .filter_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
    copied.collect()
}

/// Clicks and looks at the very frame in which the click arrives.
pub(super) fn copied_by(harness: &mut Harness<'static, Stage>, label: &str) -> Vec<String> {
    harness.get_by_label(label).click();
    let mut all = Vec::new();
    for _ in 0..4 {
        harness.step();
        all.extend(copied(harness));
    }
    all
}

pub(super) fn press(harness: &mut Harness<'static, Stage>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_ok();
}

#[test]
fn clicking_a_build_shows_it() {
    let mut harness = open(scenes::main());
    click(&mut harness, "1.9.2 (602) · Blocked");
    assert_eq!(harness.state().state.shell.selection.selected(), Some(BuildId(6)));
    harness.get_by_label("2 problems block installing");
}

#[test]
fn a_blocked_build_still_has_its_code() {
    let mut harness = open(scenes::main());
    click(&mut harness, "1.9.2 (602) · Blocked");
    harness.get_by_label("QR code: Install page");
}

#[test]
fn the_search_finds_by_name_version_build_and_identifier() {
    let found = |search: &str| {
        let mut stage = Stage::new(scenes::main());
        search.clone_into(&mut stage.state.panels.sidebar.search);
        let harness = harness(stage, LOOK);
        harness.query_all_by_role(Role::TreeItem).count()
    };
    // The app, and its builds that were found.
    assert_eq!(found("kestrel"), 1 + 3);
    assert_eq!(found("5.1.2"), 1 + 1);
    assert_eq!(found("602"), 1 + 1);
    assert_eq!(found("northpier.paper"), 1 + 1);
    assert_eq!(found("tide 1.9"), 1 + 2);
    assert_eq!(found("nothing like this"), 0);
}

#[test]
fn escape_empties_the_search() {
    let mut harness = open(scenes::main());
    press(&mut harness, Modifiers::COMMAND, Key::F);
    harness.get_by_role_and_label(Role::TextInput, "Search builds").type_text("juniper");
    harness.run_ok();
    assert_eq!(harness.state().state.panels.sidebar.search, "juniper");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().state.panels.sidebar.search, "");
}

#[test]
fn arrows_move_along_the_shelf() {
    let mut harness = open(scenes::main());
    click(&mut harness, "5.2.0 (1187) · Ready to install");
    harness.get_by_label("5.2.0 (1187) · Ready to install").focus();
    harness.run_ok();
    // The row of the next app is on the way.
    for _ in 0..4 {
        press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    }
    assert_eq!(harness.state().state.shell.selection.selected(), Some(BuildId(4)));
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    assert_eq!(harness.state().state.shell.selection.selected(), Some(BuildId(3)));
}

#[test]
fn shortcuts_reach_every_tab_the_dialog_and_the_poster() {
    let mut harness = open(scenes::main());
    press(&mut harness, Modifiers::COMMAND, Key::Num2);
    assert_eq!(harness.state().state.shell.tab, Tab::Manifest);
    press(&mut harness, Modifiers::COMMAND, Key::Num3);
    assert_eq!(harness.state().state.shell.tab, Tab::Contents);
    press(&mut harness, Modifiers::COMMAND, Key::Num4);
    assert_eq!(harness.state().state.shell.tab, Tab::Checks);
    press(&mut harness, Modifiers::COMMAND, Key::Num5);
    assert_eq!(harness.state().state.shell.tab, Tab::Devices);
    press(&mut harness, Modifiers::COMMAND, Key::Num6);
    assert_eq!(harness.state().state.shell.tab, Tab::Activity);
    press(&mut harness, Modifiers::COMMAND, Key::O);
    press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::O);
    let asked = [Request::ChooseBuilds, Request::WatchFolder];
    assert_eq!(harness.state().state.shell.requests, asked);
    press(&mut harness, Modifiers::COMMAND | Modifiers::SHIFT, Key::F);
    harness.get_by_label("Scan with the iPhone’s camera.");
    assert!(!harness.state().state.shell.focus_search);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.query_by_label("Scan with the iPhone’s camera.").is_none());
}

#[test]
fn facts_copy_their_whole_value() {
    let mut harness = open(scenes::main());
    assert_eq!(copied_by(&mut harness, "Team: Northpier Labs"), ["Northpier Labs"]);
    assert_eq!(copied_by(&mut harness, "Size: 48.2 MB"), ["48200000"]);
    let hash = copied_by(&mut harness, "SHA-256: 9f2c41d0…e41b77");
    assert_eq!(hash.concat().len(), 64);
    assert_eq!(copied_by(&mut harness, "Copy identifier"), ["com.northpier.kestrel"]);
}

#[test]
fn the_code_follows_the_segment_and_arrows_move_it() {
    let mut harness = open(scenes::main());
    harness.get_by_label("QR code: Install page");
    harness.get_by_role_and_label(Role::RadioButton, "Direct link").click();
    harness.run_ok();
    harness.get_by_label("QR code: Direct link");
    harness.get_by_role_and_label(Role::RadioButton, "Direct link").focus();
    harness.run_ok();
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    assert_eq!(harness.state().state.shell.segment, Some(Segment::SetUpPhone));
    harness.get_by_label("QR code: Set up phone");
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    assert_eq!(harness.state().state.shell.segment, Some(Segment::InstallPage));
}

#[test]
fn without_a_phone_that_trusts_us_the_install_page_is_offered() {
    let mut snapshot = scenes::main();
    snapshot.phones.retain(|phone| !phone.trusts_us);
    let harness = open(snapshot);
    harness.get_by_label("QR code: Install page");
}

#[test]
fn a_refused_phone_leads_to_its_set_up() {
    let mut harness = open(scenes::main());
    click(&mut harness, "Show how");
    assert_eq!(harness.state().state.shell.segment, Some(Segment::SetUpPhone));
}

#[test]
fn a_missing_file_can_be_located_or_removed() {
    let mut harness = open(scenes::missing());
    harness.get_by_label("5.2.0 (1187) · File is missing");
    harness.get_by_label("The file is missing: locate it to get a code");
    click(&mut harness, "Locate…");
    assert_eq!(harness.state().state.shell.requests, [Request::Locate(BuildId(1))]);
    click(&mut harness, "Remove");
    assert_eq!(commands(&mut harness), [Command::Remove(BuildId(1))]);
}

#[test]
fn a_direct_link_too_long_for_a_code_goes_through_the_page() {
    let mut snapshot = scenes::main();
    let mut build = (*snapshot.builds[0]).clone();
    let links = build.links.as_mut().unwrap();
    links.install_link = format!("{}{}", links.install_link, "x".repeat(700));
    snapshot.builds[0] = std::sync::Arc::new(build);
    let mut harness = open(snapshot);
    harness.get_by_role_and_label(Role::RadioButton, "Direct link").click();
    harness.run_ok();
    harness.get_by_label("QR code: Direct link");
    harness.get_by_label("The direct link is too long for phones to scan. This code opens the install page.");
}

#[test]
fn phones_are_those_of_the_build_until_all_are_asked_for() {
    let mut snapshot = scenes::main();
    snapshot.phones[0].build = Some(BuildId(2));
    let mut harness = open(snapshot);
    assert!(harness.query_by_label("iPhone 15 Pro").is_none());
    harness.get_by_role_and_label(Role::RadioButton, "All builds").click();
    harness.run_ok();
    harness.get_by_label("iPhone 15 Pro");
    harness.get_by_label_contains("Kestrel 5.1.3 · Downloading");
}

#[test]
fn a_build_in_an_archive_is_taken_out_with_one_click() {
    let mut harness = open(deep_scenes::holds_build());
    harness.get_by_label("artifacts.zip contains an .ipa");
    click(&mut harness, "Extract and add");
    let archive = "/builds/artifacts.zip".into();
    assert_eq!(commands(&mut harness), [Command::TakeOut(archive), Command::Dismiss(11)]);
}

#[test]
fn a_removed_build_can_be_brought_back() {
    let mut harness = open(scenes::removed());
    harness.get_by_label("Kestrel 5.2.0 removed from the list");
    click(&mut harness, "Undo");
    assert!(commands(&mut harness).contains(&Command::UndoRemove(BuildId(99))));
}

#[test]
fn an_error_stays_until_it_is_closed() {
    let mut harness = open(scenes::failed());
    harness.run_steps(60);
    assert_eq!(commands(&mut harness), []);
    click(&mut harness, "Close");
    assert_eq!(commands(&mut harness), [Command::Dismiss(10)]);
}

#[test]
fn a_field_shows_what_is_typed_while_the_snapshot_lags() {
    let mut stage = Stage::new(scenes::main());
    stage.state.shell.tab = Tab::Manifest;
    let mut harness = harness(stage, LOOK);
    let field = |harness: &Harness<'static, Stage>| {
        harness
            .get_by_role_and_label(Role::TextInput, "Title")
            .accesskit_node()
            .value()
            .unwrap_or_default()
    };
    harness.get_by_role_and_label(Role::TextInput, "Title").focus();
    harness.run_ok();
    press(&mut harness, Modifiers::NONE, Key::End);
    harness.get_by_role_and_label(Role::TextInput, "Title").type_text(" 2");
    harness.run_ok();
    assert_eq!(field(&harness), "Kestrel 2");
    let typed = Command::Edit(BuildId(1), Edit::Text(Field::Title, "Kestrel 2".to_owned()));
    assert_eq!(commands(&mut harness).last(), Some(&typed));
}

#[test]
fn an_edited_field_can_be_reset() {
    let mut stage = Stage::new(scenes::edited());
    stage.state.shell.tab = Tab::Manifest;
    let mut harness = harness(stage, LOOK);
    harness.get_by_label("2 fields differ from the build");
    click(&mut harness, "Use app’s value");
    assert_eq!(commands(&mut harness), [Command::Edit(BuildId(1), Edit::Reset(Field::BundleId))]);
    click(&mut harness, "Reset all");
    assert_eq!(commands(&mut harness), [Command::Edit(BuildId(1), Edit::ResetAll)]);
    press(&mut harness, Modifiers::COMMAND, Key::Z);
    assert_eq!(commands(&mut harness), [Command::Undo(BuildId(1))]);
}

#[test]
fn the_platform_is_chosen_from_a_menu() {
    let mut stage = Stage::new(scenes::main());
    stage.state.shell.tab = Tab::Manifest;
    let mut harness = harness(stage, LOOK);
    harness.get_by_role_and_label(Role::ComboBox, "Platform").click();
    harness.run_ok();
    click(&mut harness, "tvOS");
    let edit = Edit::Platform(crate::ipa::Platform::Tvos);
    assert_eq!(commands(&mut harness), [Command::Edit(BuildId(1), edit)]);
}

#[test]
fn notes_are_edited_in_place() {
    let mut harness = open(scenes::main());
    click(&mut harness, "Edit notes");
    harness.get_by_role_and_label(Role::MultilineTextInput, "Notes for testers");
    press(&mut harness, Modifiers::COMMAND, Key::A);
    harness
        .get_by_role_and_label(Role::MultilineTextInput, "Notes for testers")
        .type_text("Try the map.");
    harness.run_ok();
    click(&mut harness, "Save");
    assert_eq!(commands(&mut harness), [Command::SetNotes(BuildId(1), "Try the map.".to_owned())]);
}

#[test]
fn an_address_is_chosen_by_hand() {
    let mut harness = open(scenes::main());
    click(&mut harness, "Serving on Wi-Fi 192.168.1.24:8443");
    click(&mut harness, "10.0.0.7 Ethernet · eth0");
    let chosen = std::net::IpAddr::from([10, 0, 0, 7]);
    assert_eq!(commands(&mut harness), [Command::ChooseAddress(Some(ChosenAddress::Ip(chosen)))]);
}

#[test]
fn an_address_set_at_start_offers_no_choice_that_would_do_nothing() {
    let mut snapshot = scenes::main();
    snapshot.endpoint.set_at_start = true;
    let mut harness = open(snapshot);
    click(&mut harness, "Serving on Wi-Fi 192.168.1.24:8443");
    harness.get_by_label("Set when Airlift was started");
    assert!(harness.query_by_label("10.0.0.7 Ethernet · eth0").is_none());
}

#[test]
fn a_taken_port_is_told() {
    let mut snapshot = scenes::main();
    snapshot.endpoint.taken_ports = vec![(8443, 8444)];
    snapshot.endpoint.https_port = 8444;
    let mut harness = open(snapshot);
    click(&mut harness, "Serving on Wi-Fi 192.168.1.24:8444");
    harness.get_by_label("Port 8443 is in use: using 8444");
}

#[test]
fn the_theme_is_chosen_in_the_settings() {
    let mut harness = open(scenes::main());
    click(&mut harness, "Settings");
    click(&mut harness, "Dark");
    assert_eq!(commands(&mut harness), [Command::SetTheme(crate::session::ThemeChoice::Dark)]);
}

#[test]
fn the_code_can_be_saved_from_the_menu_of_the_build() {
    let mut harness = open(scenes::main());
    click(&mut harness, "More");
    click(&mut harness, "Save as PNG…");
    let Some(Request::SaveFile { name, bytes }) = harness.state().state.shell.requests.first() else {
        panic!("no file to save");
    };
    assert_eq!(name, "kestrel-5.2.0-install.png");
    assert!(image::load_from_memory(bytes).is_ok());
}

#[test]
fn the_code_can_be_saved() {
    let mut harness = open(scenes::main());
    harness.get_by_label("QR code: Install page").click_secondary();
    harness.run_ok();
    click(&mut harness, "Save as SVG…");
    let Some(Request::SaveFile { name, bytes }) = harness.state().state.shell.requests.first() else {
        panic!("no file to save");
    };
    assert_eq!(name, "kestrel-5.2.0-install.svg");
    assert!(bytes.starts_with(b"<"));
}

#[test]
fn the_first_build_can_be_chosen_or_tried() {
    let mut harness = open(scenes::empty());
    click(&mut harness, "Choose .ipa…");
    assert_eq!(harness.state().state.shell.requests, [Request::ChooseBuilds]);
    click(&mut harness, "Try a sample build");
    assert_eq!(commands(&mut harness), [Command::AddSample]);
}

#[test]
fn a_narrow_window_keeps_everything_within_reach() {
    let look = Look {
        size: [760.0, 560.0],
        ..LOOK
    };
    let mut harness = harness(Stage::new(scenes::main()), look);
    click(&mut harness, "Show QR code");
    assert_eq!(harness.state().state.shell.overlay, Some(Overlay::Drawer));
    harness.get_by_label("QR code: Install page");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().state.shell.overlay, None);
    click(&mut harness, "Tidewater");
    assert_eq!(harness.state().state.shell.selection.selected(), Some(BuildId(6)));
    click(&mut harness, "Show all builds");
    click(&mut harness, "5.1.3 (1164) · Ready to install");
    assert_eq!(harness.state().state.shell.selection.selected(), Some(BuildId(2)));
}

#[test]
fn five_hundred_builds_draw_only_what_is_seen() {
    let harness = open(scenes::many());
    let rows = harness.query_all_by_role(Role::TreeItem).count();
    assert!((10..40).contains(&rows), "{rows} rows");
}

#[test]
fn a_file_being_read_is_listed_after_a_moment() {
    let mut snapshot = scenes::main();
    let reading = |since| ReadingView {
        file_name: "Harbour.ipa".to_owned(),
        since,
    };
    snapshot.reading.push(reading(scenes::now() - jiff::SignedDuration::from_secs(1)));
    let harness = open(snapshot);
    harness.get_by_label("Harbour.ipa");
}

#[test]
fn a_still_window_asks_for_no_frames() {
    let mut harness = open(scenes::main());
    harness.run_steps(8);
    let delay = harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay >= std::time::Duration::from_secs(29), "{delay:?}");
}

#[test]
fn the_manifest_tools_are_there_in_windows_of_every_width() {
    for width in [760.0, 899.0, 900.0, 920.0, 950.0, 1000.0, 1119.0, 1200.0] {
        let mut stage = Stage::new(scenes::edited());
        stage.state.shell.tab = Tab::Manifest;
        let look = Look {
            size: [width, 560.0],
            ..LOOK
        };
        let harness = harness(stage, look);
        let tab = harness.get_by_role_and_label(egui::Role::Tab, "Activity").rect();
        for tool in ["Undo", "Redo", "Import…", "Export…"] {
            let rect = harness.get_by_label(tool).rect();
            assert!(
                rect.left() > tab.right() - 4.0 && rect.right() < width - 12.0,
                "{tool} at {width}: {rect}"
            );
        }
    }
}

#[test]
fn the_sample_says_what_it_is() {
    let mut snapshot = scenes::main();
    let sample = crate::ipa::inspect(std::io::Cursor::new(crate::ipa::sample::ipa())).unwrap();
    let build = std::sync::Arc::make_mut(&mut snapshot.builds[0]);
    build.findings = sample.findings;
    build.verdict = crate::finding::Verdict::Blocked;
    let harness = open(snapshot);
    harness.get_by_label("Sample: phones will not install it");
}
