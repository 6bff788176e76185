//! The sidebar of large shelves: filters, groups, several builds at once, and all of it by keyboard.

use std::collections::BTreeSet;
use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::{Harness, kittest::Queryable as _};
use jiff::SignedDuration;

use super::behaviour::{commands, open};
use super::pictures::{Scene, scene};
use super::{Stage, click, scenes};
use crate::finding::Verdict;
use crate::finding::{Problem, problems};
use crate::ipa::Unreadable;
use crate::library::BuildId;
use crate::session::{AddId, AddedBy, AdditionView, Command, FileView, RefusedFile, Snapshot};

/// Five hundred builds of the four apps, as a year of nights leaves them.
fn large() -> Snapshot {
    let mut snapshot = scenes::main();
    let apps: Vec<_> = snapshot
        .builds
        .chunk_by(|one, next| one.inspection.app.bundle_id == next.inspection.app.bundle_id)
        .map(|group| Arc::clone(&group[0]))
        .collect();
    let mut builds = Vec::new();
    for (app, count) in apps.iter().zip([187_u16, 141, 118, 54]) {
        for number in 0..count {
            let mut build = (**app).clone();
            build.id = BuildId(i64::try_from(builds.len()).unwrap() + 1);
            build.added_at = scenes::now() - SignedDuration::from_hours(i64::from(number) * 40);
            let inspection = Arc::make_mut(&mut build.inspection);
            inspection.app.version = format!("5.{}.{}", 2 - number / 80, 80 - number % 80);
            inspection.app.build = (1187 - number).to_string();
            build.verdict = match number % 12 {
                3 | 9 => Verdict::Risky,
                6 => Verdict::Blocked,
                _ => Verdict::Ready,
            };
            if number % 60 == 4 {
                build.file = FileView::Missing;
            }
            builds.push(Arc::new(build));
        }
    }
    snapshot.builds = builds;
    snapshot
}

/// Its pictures.
pub(super) fn pictured() -> Vec<Scene> {
    vec![
        scene("shelf", large()).after(mark_three),
        scene("shelf-filtered", large()).after(|harness| click(harness, "Blocked: 42")),
        scene("shelf-closed", {
            let mut snapshot = large();
            snapshot.settings.closed_apps = snapshot.builds.iter().map(|build| build.inspection.app.bundle_id.clone()).collect();
            snapshot
        }),
        scene("import-result", imported()).after(|harness| click(harness, "Cut short, 9 files")),
        scene("import-reading", reading()),
        scene("shelf-remove", large()).after(|harness| {
            mark_three(harness);
            click(harness, "Remove…");
        }),
    ]
}

/// A folder was dropped: one build is new, most files are none.
fn imported() -> Snapshot {
    let mut snapshot = scenes::main();
    let refused = |name: &str, size_bytes: u64, cause: &Unreadable| RefusedFile {
        path: format!("/builds/Nightly/{name}").into(),
        size_bytes: Some(size_bytes),
        problem: Problem::of_finding(cause.finding(name)),
        kind: None,
    };
    let mut refusals: Vec<RefusedFile> = (0..19)
        .map(|n| refused(&format!("Archive-{n}.ipa"), 4_100_000, &Unreadable::NoPayload))
        .collect();
    refusals.extend([
        refused("Juniper-2.9.1.ipa", 18_400_000, &Unreadable::Truncated),
        refused("Kestrel-5.2.1-night-3.ipa", 7_100_000, &Unreadable::Truncated),
        refused(
            "Kestrel-5.2.1-night-4-with-a-name-that-is-much-longer-than-its-row-has-room-for-at-all.ipa",
            7_100_000,
            &Unreadable::Truncated,
        ),
        refused("Tidewater-1.9.3.ipa", 0, &Unreadable::Truncated),
    ]);
    refusals.extend((5..10).map(|n| refused(&format!("Kestrel-5.2.1-night-{n}.ipa"), 7_100_000, &Unreadable::Truncated)));
    refusals.extend((0..3).map(|n| refused(&format!("picture-{n}.ipa"), 90_000, &Unreadable::NotAZip)));
    refusals.push(RefusedFile {
        problem: problems::no_permission("Paperlane-0.8.0.ipa"),
        ..refused("Paperlane-0.8.0.ipa", 7, &Unreadable::NotAZip)
    });
    snapshot.additions.push(AdditionView {
        id: AddId::fresh(AddedBy::Here),
        builds: vec![snapshot.builds[0].id],
        known: Vec::new(),
        waiting: 0,
        refused: refusals.len(),
        files: refusals.len() + 1,
        refusals: Arc::new(refusals),
        folder: Some("Nightly".to_owned()),
        began_at: scenes::now(),
        is_over: true,
    });
    snapshot
}

pub(in crate::window) fn reading() -> Snapshot {
    let mut snapshot = imported();
    let addition = &mut snapshot.additions[0];
    addition.is_over = false;
    addition.waiting = 21;
    addition.began_at = scenes::now() - SignedDuration::from_secs(3);
    snapshot
}

fn row(version: &str, build: u16, mark: &str) -> String {
    format!("{version} ({build}) · {mark}")
}

fn press(harness: &mut Harness<'_, Stage>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_ok();
}

fn mark_three(harness: &mut Harness<'static, Stage>) {
    for label in [row("5.2.79", 1186, "Ready to install"), row("5.2.78", 1185, "Ready to install")] {
        harness.get_all_by_label(&label).next().unwrap().click_modifiers(Modifiers::COMMAND);
        harness.run_ok();
    }
}

fn selected(harness: &Harness<'_, Stage>) -> i64 {
    harness.state().state.shell.selection.selected().unwrap().0
}

#[test]
fn from_the_search_one_goes_down_into_what_was_found() {
    let mut harness = open(large());
    press(&mut harness, Modifiers::COMMAND, Key::F);
    harness.event(egui::Event::Text("kestrel 1139".to_owned()));
    harness.run_ok();
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(selected(&harness), 49, "the first that was found is shown");
    assert!(harness.get_by_label(&row("5.2.32", 1139, "Ready to install")).is_focused());
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(harness.state().state.panels.sidebar.search, "");
    assert_eq!(selected(&harness), 49);
}

#[test]
fn the_list_is_one_stop_and_arrows_go_through_apps_and_builds() {
    let mut harness = open(large());
    let first = row("5.2.80", 1187, "Ready to install");
    harness.get_all_by_label(&first).next().unwrap().click();
    harness.run_ok();
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(selected(&harness), 3);
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    assert!(harness.get_by_label("Kestrel, 187 builds").is_focused());
    press(&mut harness, Modifiers::NONE, Key::ArrowLeft);
    let bundle_id = harness.state().snapshot.builds[0].inspection.app.bundle_id.clone();
    let folded = Command::SetAppClosed {
        bundle_id: bundle_id.clone(),
        closed: true,
    };
    assert_eq!(commands(&mut harness), [folded]);
    harness.state_mut().snapshot.settings.closed_apps = BTreeSet::from([bundle_id]);
    harness.run_ok();
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert!(
        harness.get_by_label("Juniper, 141 builds").is_focused(),
        "the chosen build keeps its row"
    );
    press(&mut harness, Modifiers::NONE, Key::End);
    assert!(harness.get_by_label("47 older builds").is_focused(), "scrolled to");
    press(&mut harness, Modifiers::NONE, Key::Enter);
    assert!(harness.query_by_label("47 older builds").is_none());
    press(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(selected(&harness), 454, "the first of those that were hidden");
    press(&mut harness, Modifiers::NONE, Key::Tab);
    assert!(harness.get_by_label("Add builds…").is_focused(), "one stop");
}

#[test]
fn several_builds_are_marked_and_removed_after_a_question() {
    let mut harness = open(large());
    let first = row("5.2.80", 1187, "Ready to install");
    harness.get_all_by_label(&first).next().unwrap().click();
    harness.run_ok();
    press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    press(&mut harness, Modifiers::SHIFT, Key::ArrowDown);
    harness.get_by_label("3 builds selected");
    press(&mut harness, Modifiers::NONE, Key::Delete);
    harness.get_by_label("Remove 3 builds from the list?");
    commands(&mut harness);
    click(&mut harness, "Remove");
    assert_eq!(commands(&mut harness), [Command::RemoveAll([1, 2, 3].map(BuildId).into())]);
    assert!(harness.query_by_label("3 builds selected").is_none());
}

#[test]
fn a_chip_shows_builds_with_its_mark_alone() {
    let mut harness = open(large());
    harness.get_by_label("500 builds");
    click(&mut harness, "Missing: 10");
    harness.get_by_label("10 of 500");
    click(&mut harness, "Missing: 10");
    harness.get_by_label("500 builds");
}

/// A small shelf has no filters and nothing that folds, as there is nothing to look for.
#[test]
fn a_small_shelf_has_no_filters() {
    let harness = open(scenes::main());
    assert!(harness.query_by_label_contains("Missing:").is_none());
    assert!(harness.query_by_label_contains("Newest version first").is_none());
}

#[test]
fn what_came_of_many_files_is_told_once_and_can_be_looked_up() {
    let mut harness = open(imported());
    harness.get_by_label("1 added, 32 could not be read");
    harness.get_by_label("33 files from “Nightly” · just now");
    assert!(harness.query_by_label("Juniper-2.9.1.ipa").is_none());
    click(&mut harness, "Cut short, 9 files");
    harness.get_by_label("Juniper-2.9.1.ipa");
    click(&mut harness, "5 more");
    harness.get_by_label("Kestrel-5.2.1-night-9.ipa");
    click(&mut harness, "Done");
    assert!(harness.query_by_label("1 added, 32 could not be read").is_none());
    harness.run_ok();
    assert!(
        harness.query_by_label("1 added, 32 could not be read").is_none(),
        "it does not come again"
    );
    click(&mut harness, "Show the last result");
    commands(&mut harness);
    click(&mut harness, "Try again");
    let [Command::Add { paths, .. }] = &commands(&mut harness)[..] else {
        panic!("the files that could not be read are asked for")
    };
    assert_eq!(paths, &[std::path::PathBuf::from("/builds/Nightly/Paperlane-0.8.0.ipa")]);
}

#[test]
fn reading_many_files_says_how_far_it_is_and_can_be_stopped() {
    let mut harness = open(reading());
    harness.get_by_label("Reading 12 of 33…");
    commands(&mut harness);
    click(&mut harness, "Stop");
    let id = harness.state().snapshot.additions[0].id;
    assert_eq!(commands(&mut harness), [Command::StopAdding(id)]);
}
