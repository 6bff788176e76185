//! What one can do on a closer look, by accessible label.

use std::sync::Arc;

use egui::{Key, Modifiers, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::behaviour::{commands, copied_by, open, press};
use super::pictures::scroll;
use super::{LOOK, Stage, click, deep_scenes, harness, scenes, type_into};
use crate::ipa::RawPart;
use crate::library::BuildId;
use crate::session::{Command, RawContent, Snapshot, VerificationView};
use crate::window::shell::{Overlay, Tab};

fn on_tab(snapshot: Snapshot, tab: Tab) -> Harness<'static, Stage> {
    let mut stage = Stage::new(snapshot);
    stage.state.shell.tab = tab;
    harness(stage, LOOK)
}

fn info() -> RawContent {
    RawContent::Read(Arc::new(deep_scenes::info()))
}

#[test]
fn permissions_requirements_and_signature_copy_what_they_say() {
    let mut harness = open(deep_scenes::rich());
    scroll(&mut harness, -400.0);
    let camera = "Camera: Kestrel reads trail markers and QR codes on signposts with the camera.";
    assert_eq!(
        copied_by(&mut harness, camera),
        ["Kestrel reads trail markers and QR codes on signposts with the camera."]
    );
    scroll(&mut harness, -400.0);
    assert_eq!(
        copied_by(&mut harness, "Requires: arm64, GPS, location"),
        ["arm64, gps, location-services"]
    );
    scroll(&mut harness, -5000.0);
    let hash = copied_by(&mut harness, "CDHash: 8ad4e2f0…245a6b");
    assert_eq!(hash, ["8ad4e2f0b1c94477a1be5b20c7d6e9f301245a6b"]);
    harness.get_by_label("Entitlements: XML and DER");
}

#[test]
fn a_reason_that_is_missing_is_said() {
    let mut harness = open(deep_scenes::rich());
    scroll(&mut harness, -500.0);
    harness.get_by_label("Motion and fitness: No reason text: iOS closes the app when it asks");
}

#[test]
fn a_signature_is_verified_and_that_can_be_cancelled() {
    let mut harness = open(deep_scenes::rich());
    scroll(&mut harness, -5000.0);
    click(&mut harness, "Verify signature");
    assert_eq!(commands(&mut harness), [Command::Verify(BuildId(1))]);
    harness.state_mut().snapshot = deep_scenes::verified(deep_scenes::verifying());
    harness.run_ok();
    harness.get_by_label("Checking · 41%");
    click(&mut harness, "Cancel");
    assert_eq!(commands(&mut harness), [Command::CancelVerify(BuildId(1))]);
    let show = |harness: &mut Harness<'static, Stage>, view: VerificationView| {
        harness.state_mut().snapshot = deep_scenes::verified(view);
        harness.run_ok();
        scroll(harness, -5000.0);
    };
    show(&mut harness, deep_scenes::all_match());
    harness.get_by_label("1204 files match");
    show(&mut harness, deep_scenes::some_differ());
    harness.get_by_label("3 files do not match, 1201 do");
    harness.get_by_label("Changed: config/environment.json");
    harness.get_by_label("Verify again");
}

#[test]
fn the_name_is_shown_in_another_language() {
    let mut harness = open(deep_scenes::rich());
    click(&mut harness, "Name in other languages");
    click(&mut harness, "German: Turmfalke");
    assert_eq!(harness.state().state.panels.header.name_language.as_deref(), Some("de"));
    harness.get_by_label("Turmfalke");
    click(&mut harness, "Name in German");
    click(&mut harness, "The app’s own: Kestrel");
    assert_eq!(harness.state().state.panels.header.name_language, None);
}

#[test]
fn an_app_with_one_name_offers_no_languages() {
    let harness = open(deep_scenes::bare());
    assert!(harness.query_by_label("Name in other languages").is_none());
}

#[test]
fn one_goes_into_the_map_of_sizes_and_back() {
    let mut harness = on_tab(deep_scenes::rich(), Tab::Contents);
    click(&mut harness, "Frameworks: 37.4 MB, Frameworks");
    click(&mut harness, "Frameworks/MapCore.framework: 18.9 MB, Frameworks");
    harness.get_by_label("Frameworks/MapCore.framework/MapCore: 14.2 MB, Program");
    click(&mut harness, "Frameworks");
    harness.get_by_label("Frameworks/MapCore.framework: 18.9 MB, Frameworks");
    harness.get_by_role_and_label(Role::Group, "Map of sizes, 7 parts").focus();
    harness.run_ok();
    press(&mut harness, Modifiers::NONE, Key::Backspace);
    harness.get_by_label("Kestrel: 24.6 MB, Program");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    harness.get_by_label("Frameworks/MapCore.framework: 18.9 MB, Frameworks");
}

#[test]
fn the_map_shows_the_download_too() {
    let mut harness = on_tab(deep_scenes::rich(), Tab::Contents);
    harness.get_by_role_and_label(Role::RadioButton, "Download").click();
    harness.run_ok();
    harness.get_by_label("Kestrel: 9.8 MB, Program");
}

#[test]
fn what_is_wasted_is_listed_and_copied() {
    let mut harness = on_tab(deep_scenes::rich(), Tab::Contents);
    scroll(&mut harness, -420.0);
    let paths = copied_by(&mut harness, "Fonts/Inter.ttc: 2 × 470 KB");
    assert_eq!(paths, ["Fonts/Inter.ttc\nPlugIns/Share.appex/Inter.ttc"]);
    click(&mut harness, "Show all 9");
    assert!(harness.query_by_label("Show all 9").is_none());
}

#[test]
fn a_bundle_opens_to_what_is_known_of_it() {
    let mut harness = on_tab(deep_scenes::rich(), Tab::Contents);
    scroll(&mut harness, -5000.0);
    type_into(&mut harness, "Search extensions and frameworks", "widget");
    scroll(&mut harness, -5000.0);
    assert!(harness.query_by_label("MapCore · Framework").is_none());
    click(&mut harness, "Trail Widget · Widget");
    scroll(&mut harness, -5000.0);
    let point = copied_by(&mut harness, "Extends: com.apple.widgetkit-extension");
    assert_eq!(point, ["com.apple.widgetkit-extension"]);
    harness.get_by_label("Profile: Kestrel Trail Widget Ad Hoc 2026");
}

#[test]
fn a_phone_is_found_in_the_profile_however_its_udid_was_copied() {
    let mut harness = on_tab(deep_scenes::rich(), Tab::Devices);
    harness.get_by_label("23 devices");
    type_into(&mut harness, "Search, or paste a UDID", "000081100000000000000003");
    harness.get_by_label("This phone is in the profile");
    harness.get_by_label("1 of 23 devices");
    click(&mut harness, "Clear search");
    type_into(&mut harness, "Search, or paste a UDID", "00008110-00AABBCCDDEEFF00");
    harness.get_by_label("Not in the profile: the app will not install on it");
    click(&mut harness, "Clear search");
    let all = copied_by(&mut harness, "Copy all");
    assert_eq!(all.concat().lines().count(), 23);
}

#[test]
fn a_udid_can_be_pasted_without_looking_for_the_field() {
    let mut harness = on_tab(deep_scenes::rich(), Tab::Devices);
    assert!(harness.state_mut().state.take_udid(" 00008110-0000000000000003\n"));
    assert!(!harness.state_mut().state.take_udid("/builds/kestrel.ipa"));
    harness.run_ok();
    harness.get_by_label("This phone is in the profile");
}

#[test]
fn builds_without_a_list_of_devices_say_why() {
    on_tab(deep_scenes::enterprise(), Tab::Devices).get_by_label("Any device");
    on_tab(deep_scenes::store(), Tab::Devices).get_by_label("No devices");
    on_tab(deep_scenes::bare(), Tab::Devices).get_by_label("This build has no provisioning profile");
    let mut covered = on_tab(deep_scenes::enterprise(), Tab::Devices);
    type_into(&mut covered, "Paste a UDID", "00008110-00AABBCCDDEEFF00");
    covered.get_by_label("This phone is covered: the profile allows every device");
}

#[test]
fn a_property_list_is_asked_for_and_let_go() {
    let mut harness = open(deep_scenes::rich());
    scroll(&mut harness, -700.0);
    click(&mut harness, "Show Info.plist");
    let read = Command::ReadRaw {
        build: BuildId(1),
        part: RawPart::InfoPlist,
    };
    assert_eq!(commands(&mut harness), [read]);
    harness.get_by_label("Reading…");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().state.shell.overlay, None);
    assert_eq!(commands(&mut harness), [Command::CloseRaw]);
}

#[test]
fn a_property_list_opens_closes_is_searched_and_copied() {
    let mut stage = Stage::new(deep_scenes::with_list(deep_scenes::rich(), RawPart::InfoPlist, info()));
    stage.state.shell.overlay = Some(Overlay::Raw(RawPart::InfoPlist));
    let mut harness = harness(stage, LOOK);
    assert_eq!(copied_by(&mut harness, "MinimumOSVersion: 15.0"), ["15.0"]);
    click(&mut harness, "CFBundleURLTypes: 1 item");
    assert!(harness.query_by_label("CFBundleURLSchemes: 2 items").is_none());
    harness.get_by_label("MinimumOSVersion: 15.0").click_secondary();
    harness.run_ok();
    assert_eq!(copied_by(&mut harness, "Copy key path"), [":MinimumOSVersion"]);
    press(&mut harness, Modifiers::COMMAND, Key::F);
    harness
        .get_by_role_and_label(Role::TextInput, "Search keys and values")
        .type_text("trail");
    harness.run_ok();
    harness.get_by_label("1: kestrel-trail");
    harness.get_by_label("1 found");
    // The first Escape empties the search, the second closes.
    press(&mut harness, Modifiers::NONE, Key::Escape);
    harness.get_by_label("MinimumOSVersion: 15.0");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().state.shell.overlay, None);
}

#[test]
fn another_property_list_is_one_click_away() {
    let mut stage = Stage::new(deep_scenes::with_list(deep_scenes::rich(), RawPart::InfoPlist, info()));
    stage.state.shell.overlay = Some(Overlay::Raw(RawPart::InfoPlist));
    let mut harness = harness(stage, LOOK);
    click(&mut harness, "Profile");
    let read = Command::ReadRaw {
        build: BuildId(1),
        part: RawPart::Profile,
    };
    assert_eq!(commands(&mut harness), [read]);
    let snapshot = deep_scenes::with_list(deep_scenes::rich(), RawPart::Profile, deep_scenes::absent());
    harness.state_mut().snapshot = snapshot;
    harness.run_ok();
    harness.get_by_label("The app in kestrel.ipa has no entitlements");
}

#[test]
fn the_keyboard_walks_through_a_property_list() {
    let mut stage = Stage::new(deep_scenes::with_list(deep_scenes::rich(), RawPart::InfoPlist, info()));
    stage.state.shell.overlay = Some(Overlay::Raw(RawPart::InfoPlist));
    let mut harness = harness(stage, LOOK);
    harness.get_by_role(Role::Tree).focus();
    harness.run_ok();
    for _ in 0..6 {
        press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    }
    press(&mut harness, Modifiers::NONE, Key::ArrowUp);
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    assert!(harness.query_by_label("CFBundleURLSchemes: 2 items").is_none());
    press(&mut harness, Modifiers::NONE, Key::ArrowRight);
    harness.get_by_label("CFBundleURLSchemes: 2 items");
}

#[test]
fn a_profile_that_was_dropped_says_what_it_is_and_finds_a_device() {
    let mut harness = open(deep_scenes::with_profile(scenes::empty()));
    harness.get_by_label("Team: Northpier Labs N0RTHP13R1");
    harness.get_by_label_contains("Expires: ");
    type_into(&mut harness, "Search keys and values", "000081100000000000000003");
    assert!(harness.query_all_by_role(Role::TreeItem).count() < 4);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(commands(&mut harness).contains(&Command::CloseProfile));
}

#[test]
fn two_builds_are_compared() {
    let mut harness = open(deep_scenes::rich());
    click(&mut harness, "More");
    harness.get_by_role_and_label(Role::MenuItem, "Compare with…").click();
    harness.run_ok();
    click(&mut harness, "Compare with Kestrel 5.1.3 (1164)");
    assert_eq!(harness.state().state.shell.overlay, Some(Overlay::Compare(BuildId(2))));
    let line = copied_by(&mut harness, "Changed: * Version: 5.1.3 → 5.2.0");
    assert_eq!(line, ["* Version: 5.1.3 → 5.2.0"]);
    harness.get_by_label("Removed: - 00008101-000A11112222001E");
    let text = copied_by(&mut harness, "Copy as text").concat();
    let before = "5.1.3 (1164) → 5.2.0 (1187)\nOn phones that have the older build, the newer one replaces it.";
    assert!(text.starts_with(before) && text.contains("\n\nApp\n"), "{text}");
    click(&mut harness, "Swap the builds");
    harness.get_by_label("Changed: * Version: 5.2.0 → 5.1.3");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().state.shell.overlay, None);
}

#[test]
fn a_comparison_begins_at_a_build_of_the_shelf() {
    let mut harness = open(deep_scenes::rich());
    harness.get_by_label("1.9.2 (602) · Blocked").click_secondary();
    harness.run_ok();
    harness.get_by_role_and_label(Role::MenuItem, "Compare with…").click();
    harness.run_ok();
    assert_eq!(harness.state().state.shell.selection.selected(), Some(BuildId(6)));
    type_into(&mut harness, "Search other builds", "paperlane");
    click(&mut harness, "Compare with Paperlane 0.7.0 (93)");
    harness.get_by_label("Changed: * Name: Paperlane → Tidewater");
}

#[test]
fn a_huge_build_draws_only_what_is_seen() {
    let mut devices = on_tab(deep_scenes::huge(), Tab::Devices);
    devices.get_by_label("10,000 devices");
    let rows = devices.query_all_by_role(Role::Button).count();
    assert!((10..80).contains(&rows), "{rows} buttons");
    scroll(&mut devices, -2000.0);
    let mut contents = on_tab(deep_scenes::huge(), Tab::Contents);
    let count = contents.query_all_by_role(Role::DisclosureTriangle).count();
    assert!(count < 60, "{count} bundles");
    scroll(&mut contents, -20_000.0);
    let count = contents.query_all_by_role(Role::DisclosureTriangle).count();
    assert!((5..60).contains(&count), "{count} bundles");
    let list = deep_scenes::with_list(deep_scenes::rich(), RawPart::InfoPlist, deep_scenes::long_list());
    let mut stage = Stage::new(list);
    stage.state.shell.overlay = Some(Overlay::Raw(RawPart::InfoPlist));
    let rows = harness(stage, LOOK).query_all_by_role(Role::TreeItem).count();
    assert!((10..60).contains(&rows), "{rows} rows");
}
