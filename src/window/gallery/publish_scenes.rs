//! The publish sheet: what one sees in its three states, and what one can do.

use std::sync::Arc;

use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::Timestamp;

use super::behaviour::{commands, copied_by, open, press};
use super::pictures::{Scene, scene};
use super::self_test::{good, line};
use super::{Stage, click, scenes, type_into};
use crate::finding::{Severity, problems, says};
use crate::library::BuildId;
use crate::publish::{FileProgress, FileStep, LinkStyle, PublishProgress, PublishRecord, PublishState, StorageKeys};
use crate::self_test::{Group, Outcome, TestLine};
use crate::session::{BuildView, Command, DestinationView, PublishOrder, PublishStep, PublishTitle, PublishView, PublishedView, Snapshot};
use crate::window::shell::{Overlay, Request};

const BUCKET: &str = "s3://northpier-builds?region=eu-north-1";
const FOLDER: &str = "/home/maya/Sites/builds";

fn with_destinations(mut snapshot: Snapshot) -> Snapshot {
    snapshot.destinations = vec![
        DestinationView {
            to: BUCKET.to_owned(),
            base_url: "https://builds.northpier.example".to_owned(),
            has_keys: true,
        },
        DestinationView {
            to: FOLDER.to_owned(),
            base_url: "https://northpier.example/builds".to_owned(),
            has_keys: false,
        },
    ];
    snapshot
}

fn order(build: BuildId) -> PublishOrder {
    PublishOrder {
        build,
        to: BUCKET.to_owned(),
        base_url: "https://builds.northpier.example".to_owned(),
        style: LinkStyle::Private,
        until: None,
    }
}

/// A publishing of the first build that is so far.
pub(in crate::window) fn at(step: PublishStep) -> Snapshot {
    let mut snapshot = with_destinations(scenes::main());
    snapshot.publishing = Some(PublishView {
        number: 1,
        order: order(snapshot.builds[0].id),
        title: PublishTitle {
            name: "Kestrel".to_owned(),
            version: "5.2.0".to_owned(),
            build: "1187".to_owned(),
        },
        step,
    });
    snapshot
}

pub(in crate::window) fn going(done_bytes: u64) -> PublishStep {
    let file = |name: &str, size_bytes, done_bytes, step| FileProgress {
        name: name.to_owned(),
        size_bytes,
        done_bytes,
        step,
    };
    PublishStep::Going {
        progress: PublishProgress {
            files: vec![
                file("app.ipa", 48_200_000, done_bytes, FileStep::Running),
                file("icon-512.png", 84_000, 84_000, FileStep::There),
                file("manifest.plist", 0, 0, FileStep::Waiting),
                file("index.html", 0, 0, FileStep::Waiting),
                file("latest.json", 0, 0, FileStep::Waiting),
            ],
        },
        bytes_per_second: Some(6_200_000),
        seconds_left: Some(3),
    }
}

pub(in crate::window) fn published(lines: Vec<TestLine>) -> PublishedView {
    let ends: Timestamp = "2026-12-31T12:00:00Z".parse().unwrap();
    PublishedView {
        record: Arc::new(PublishRecord {
            airlift: 1,
            state: PublishState::Published,
            folder: "k7q2m9xd4tw8vsy3r6b1jy2aaa".to_owned(),
            app_folder: "w8vsy3r6b1jy2aaak7q2m9xd4t".to_owned(),
            base_url: "https://builds.northpier.example".to_owned(),
            bundle_id: "com.northpier.kestrel".to_owned(),
            title: "Kestrel".to_owned(),
            subtitle: String::new(),
            version: "5.2.0".to_owned(),
            build: "1187".to_owned(),
            platform: "iOS".to_owned(),
            minimum_os: Some("15.0".to_owned()),
            made_for: Vec::new(),
            size_bytes: 48_200_000,
            sha256: "ab".repeat(32),
            file_name: "Kestrel.ipa".to_owned(),
            works_until: Some(ends),
            developer_mode: true,
            enterprise: false,
            notes: String::new(),
            tags: crate::library::Tags::default(),
            published_at: scenes::ago(0.1),
            until: Some(ends),
        }),
        lines: Arc::new(lines),
    }
}

fn bad() -> Vec<TestLine> {
    let mut lines = good();
    lines.push(line(
        Group::Certificate,
        Outcome::Failed,
        "unexpired",
        says::certificate_has_expired(
            "2026-11-01".parse::<jiff::civil::Date>().unwrap(),
            says::certificate_name("builds.northpier.example"),
        ),
        Some(says::self_test_ask_for_certificate()),
    ));
    lines
}

fn shown(snapshot: Snapshot) -> Harness<'static, Stage> {
    let mut harness = open(snapshot);
    harness.state_mut().state.shell.open(Overlay::Publish);
    harness.run_ok();
    commands(&mut harness);
    harness
}

/// The pictures.
pub(super) fn publishing() -> Vec<Scene> {
    let opened = |name: &str, snapshot| scene(name, snapshot).with(|state| state.shell.open(Overlay::Publish));
    let failed = problems::publish_refused("AccessDenied", BUCKET);
    vec![
        opened("publish-none", scenes::main()),
        opened("publish-new", scenes::main()).after(|harness| click(harness, "An S3-compatible bucket, Amazon, R2, MinIO and others")),
        opened("publish", with_destinations(scenes::main())),
        opened("publish-small", with_destinations(scenes::long_names())).sized(760.0, 560.0),
        opened("publish-progress", at(going(31_300_000))),
        opened("publish-trying", at(PublishStep::Trying { lines: good() })),
        opened("publish-done", at(PublishStep::Done(published(good())))),
        opened("publish-done-small", at(PublishStep::Done(published(good())))).sized(760.0, 560.0),
        opened("publish-phone-fails", at(PublishStep::Done(published(bad())))),
        opened("publish-failed", at(PublishStep::Failed(failed))),
        opened("publish-stop", at(going(31_300_000))).after(|harness| click(harness, "Stop…")),
        scene("publish-bar", at(going(31_300_000))),
        scene("publish-bar-small", at(going(31_300_000))).sized(760.0, 560.0),
    ]
}

#[test]
fn a_build_goes_to_the_destination_that_is_chosen() {
    let mut harness = open(with_destinations(scenes::main()));
    let build = harness.state().snapshot.builds[0].clone();
    press(&mut harness, Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::P);
    commands(&mut harness);
    click(&mut harness, "Publish");
    let until = build.inspection.ends().map(|ending| ending.at);
    let wanted = PublishOrder { until, ..order(build.id) };
    assert_eq!(commands(&mut harness), [Command::Publish(wanted.clone())]);
    click(&mut harness, "builds, Folder for a static site");
    click(&mut harness, "Plain path");
    click(&mut harness, "Publish");
    let other = PublishOrder {
        to: FOLDER.to_owned(),
        base_url: "https://northpier.example/builds".to_owned(),
        style: LinkStyle::Plain,
        ..wanted
    };
    assert_eq!(commands(&mut harness), [Command::Publish(other)]);
}

#[test]
fn a_new_destination_is_kept_with_its_keys_and_they_are_gone_from_the_form() {
    let mut harness = shown(scenes::main());
    let build = harness.state().snapshot.builds[0].id;
    click(&mut harness, "An S3-compatible bucket, Amazon, R2, MinIO and others");
    type_into(&mut harness, "Destination", "beta/ios");
    type_into(&mut harness, "Access key or user", "AKIA");
    harness
        .get_by_role_and_label(egui::Role::PasswordInput, "Secret key or password")
        .focus();
    harness.run_ok();
    harness
        .get_by_role_and_label(egui::Role::PasswordInput, "Secret key or password")
        .type_text("hush");
    harness.run_ok();
    click(&mut harness, "Publish");
    let asked = commands(&mut harness);
    let keys = StorageKeys {
        user: "AKIA".to_owned(),
        secret: "hush".to_owned(),
        session: String::new(),
    };
    let saved = Command::SaveDestination {
        to: "s3://beta/ios".to_owned(),
        base_url: String::new(),
        keys: Some(keys),
    };
    assert_eq!(asked[0], saved);
    assert!(matches!(&asked[1], Command::Publish(order) if (order.build, order.to.as_str()) == (build, "s3://beta/ios")));
    assert_eq!(asked.len(), 2);
    assert!(!format!("{asked:?}").contains("hush"));
    click(&mut harness, "An S3-compatible bucket, Amazon, R2, MinIO and others");
    click(&mut harness, "Choose folder…");
    assert_eq!(harness.state().state.shell.requests.last(), Some(&Request::ChooseFolder));
}

#[test]
fn an_address_that_phones_refuse_is_said_and_nothing_is_sent() {
    let mut harness = shown(with_destinations(scenes::main()));
    let address = "Public address";
    harness.get_by_role_and_label(egui::Role::TextInput, address).focus();
    harness.run_ok();
    press(&mut harness, Modifiers::COMMAND, Key::A);
    harness
        .get_by_role_and_label(egui::Role::TextInput, address)
        .type_text("http://builds.example.com");
    harness.run_ok();
    harness.get_by_label("Must begin with https://");
    click(&mut harness, "Publish");
    assert_eq!(commands(&mut harness), []);
}

#[test]
fn a_blocked_build_is_published_only_after_a_question() {
    let mut snapshot = with_destinations(scenes::main());
    let is_blocked = |build: &Arc<BuildView>| build.findings.iter().any(|finding| finding.severity == Severity::Blocks);
    let blocked = snapshot.builds.iter().position(is_blocked).unwrap();
    snapshot.builds.swap(0, blocked);
    let build = snapshot.builds[0].id;
    let mut harness = shown(snapshot);
    click(&mut harness, "Publish");
    harness.get_by_label("Phones will refuse this build");
    assert_eq!(commands(&mut harness), []);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert!(harness.query_by_label("Phones will refuse this build").is_none());
    click(&mut harness, "Publish");
    click(&mut harness, "Publish anyway");
    assert!(matches!(commands(&mut harness).as_slice(), [Command::Publish(order)] if order.build == build));
}

#[test]
fn what_goes_on_is_stopped_after_a_question_and_goes_on_when_the_sheet_is_closed() {
    let mut harness = shown(at(going(31_300_000)));
    harness.get_by_label("Uploading to northpier-builds");
    click(&mut harness, "Stop…");
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(commands(&mut harness), []);
    click(&mut harness, "Stop…");
    click(&mut harness, "Stop");
    assert_eq!(commands(&mut harness), [Command::StopPublishing]);
    press(&mut harness, Modifiers::NONE, Key::Escape);
    assert_eq!(commands(&mut harness), []);
    assert!(harness.query_by_label("Uploading to northpier-builds").is_none());
    click(&mut harness, "Publishing 64%");
    harness.get_by_label("Uploading to northpier-builds");
}

#[test]
fn a_trial_is_stopped_at_once_as_nothing_is_lost() {
    let mut harness = shown(at(PublishStep::Trying { lines: good() }));
    click(&mut harness, "Stop…");
    assert_eq!(commands(&mut harness), [Command::StopPublishing]);
}

#[test]
fn the_result_is_copied_withdrawn_after_a_question_and_closed() {
    let mut harness = shown(at(PublishStep::Done(published(good()))));
    let page = published(Vec::new()).record.page_url();
    assert_eq!(copied_by(&mut harness, "Withdraw…"), Vec::<String>::new());
    click(&mut harness, "Withdraw");
    assert_eq!(commands(&mut harness), [Command::Withdraw]);
    let copies: Vec<_> = harness.get_all_by_label("Copy link").collect();
    assert!(copies.len() >= 2, "the field and the button");
    harness.get_by_label(&page);
    click(&mut harness, "Done");
    assert_eq!(commands(&mut harness), [Command::ClosePublishing]);
}

#[test]
fn while_phones_would_fail_there_is_no_code_until_somebody_asks() {
    let mut harness = shown(at(PublishStep::Done(published(bad()))));
    harness.get_by_label("No code while phones would fail.");
    click(&mut harness, "Show it anyway");
    assert!(harness.query_by_label("No code while phones would fail.").is_none());
    click(&mut harness, "Try again");
    let build = harness.state().snapshot.builds[0].id;
    assert_eq!(commands(&mut harness), [Command::Publish(order(build))]);
    click(&mut harness, "Change destination…");
    assert_eq!(commands(&mut harness), [Command::ClosePublishing]);
    harness.get_by_label("Where");
}

#[test]
fn what_was_begun_is_shown_when_its_build_is_gone() {
    let mut snapshot = at(going(31_300_000));
    snapshot.builds.remove(0);
    let harness = shown(snapshot);
    harness.get_by_label("Publish Kestrel");
    harness.get_by_label("Uploading to northpier-builds");
}
