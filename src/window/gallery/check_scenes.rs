//! Checks, symptoms, the link doctor, sharing and ways to distribute: what one sees, and what one can do.

use std::sync::Arc;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::behaviour::{commands, copied_by, open};
use super::pictures::{Scene, scene};
use super::self_test::line;
use super::{LOOK, Look, Stage, click, harness, scenes};
use crate::activity;
use crate::finding::{Finding, Severity, says};
use crate::library::{BuildId, Device};
use crate::manifest::doctor;
use crate::manifest::{Edit, Field};
use crate::self_test::{Group, Outcome, Start};
use crate::session::{Command, SelfTestSubject, SelfTestView, Snapshot, StartDocument};
use crate::window::shell::{Overlay, Request, Tab};

const ILL: &str = "Hi, please install the new build:\nitms-services://?action=download-manifest&amp;url=https://{domain}/kestrel/manifest.plist\nor this one:\nhttps://chat.example/redirect?to=itms-services%3A%2F%2F%3Faction%3Ddownload-manifest%26url%3Dhttp%3A%2F%2Fbuilds.example.com%2Fm.plist";
const WELL: &str = "itms-services://?action=download-manifest&url=https%3A%2F%2Fbuilds.example.com%2Fkestrel%2Fmanifest.plist";
const MANIFEST: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict><key>items</key><array><dict><key>assets</key><array>\n<dict><key>kind</key><string>software-package</string><key>url</key><string>http://builds.example.com/app.ipa</string></dict>\n</array><key>metadata</key><dict><key>bundle-identifier</key><string>com.northpier.kestrel</string><key>kind</key><string>software</string><key>title</key><string>K</string></dict></dict></array></dict></plist>";
const LISTED: &str = "00008110-001A2B3C4D5E6F70";

/// A phone followed a link, and stopped at a certificate that has expired.
fn followed() -> Snapshot {
    let mut snapshot = scenes::main();
    snapshot.self_test = Some(SelfTestView {
        of: SelfTestSubject::From(Start::Manifest("https://builds.example.com/kestrel/manifest.plist".to_owned())),
        found: Some(Arc::new(StartDocument {
            url: "https://builds.example.com/kestrel/manifest.plist".to_owned(),
            hop_count: 0,
            status: 200,
            examination: None,
            linted: Some(crate::manifest::lint::lint(MANIFEST.as_bytes(), None, None)),
            is_package: false,
        })),
        nowhere: None,
        lines: vec![
            line(Group::Reach, Outcome::Passed, "manifest-url", says::self_test_address_plain(), None),
            line(
                Group::Reach,
                Outcome::Passed,
                "connect",
                says::self_test_answers("https://builds.example.com"),
                None,
            ),
            line(
                Group::Certificate,
                Outcome::Passed,
                "tls-version",
                says::self_test_text("TLS 1.3"),
                None,
            ),
            line(
                Group::Certificate,
                Outcome::Failed,
                "unexpired",
                says::certificate_has_expired(
                    "2026-11-01".parse::<jiff::civil::Date>().unwrap(),
                    says::certificate_name("builds.example.com"),
                ),
                Some(says::self_test_ask_for_certificate()),
            ),
            line(
                Group::Manifest,
                Outcome::Skipped,
                "manifest-status",
                says::self_test_not_tried(),
                None,
            ),
        ],
        trying: None,
        is_running: false,
    });
    snapshot
}

fn named() -> Snapshot {
    let mut snapshot = scenes::checks();
    let device = |name: &str, udid: &str| Device {
        name: name.to_owned(),
        udid: udid.to_owned(),
    };
    let listed = snapshot.builds[0]
        .inspection
        .signing
        .profile
        .as_ref()
        .and_then(|profile| profile.devices.first().cloned());
    snapshot.devices = Arc::new(vec![
        device("Ben’s iPad Air", &listed.unwrap_or_else(|| LISTED.to_owned())),
        device("Maya’s iPhone 12", "00008101-000A1B2C3D4E5F60"),
        device(
            "世界中で最も長い名前を持つテスターの古い電話",
            "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334",
        ),
    ]);
    snapshot
}

/// Phones with what went wrong on their lines.
fn troubled() -> Snapshot {
    let mut snapshot = scenes::every_stage();
    for phone in &mut snapshot.phones {
        let finding = match phone.stage {
            activity::Stage::Refused => Finding::new(
                "phone-refused-certificate",
                Severity::Risks,
                "Does not trust Airlift: turn on the switch",
                "",
                "On the phone: install the profile, then Settings › General › About › Certificate Trust Settings, and switch it on.",
            ),
            activity::Stage::Page => Finding::new(
                "other-browser",
                Severity::Risks,
                "Opened the page in WeChat",
                "",
                "Open the page in Safari: tap the three dots or the compass, then “Open in Safari”.",
            ),
            activity::Stage::Delivered => Finding::new(
                "phone-throws-away",
                Severity::Blocks,
                "Will delete the app: the manifest names another identifier",
                "",
                "Use app’s value identifier in the manifest, then install again.",
            ),
            _ => continue,
        };
        phone.findings = vec![finding];
    }
    snapshot
}

/// The pictures.
pub(super) fn checks() -> Vec<Scene> {
    let on_checks = |name: &str| {
        scene(name, scenes::checks()).with(|state| {
            state.shell.tab = Tab::Checks;
            state.shell.selection.select(BuildId(6));
        })
    };
    let doctor_with = |name: &str, snapshot: Snapshot| scene(name, snapshot).with(|state| state.shell.overlay = Some(Overlay::Doctor));
    vec![
        on_checks("checks-asked-nothing"),
        on_checks("checks-details").after(|harness| click(harness, "Details of: The Share extension is signed by another team")),
        on_checks("checks-passed").after(|harness| click(harness, "Passed")),
        on_checks("checks-waiting").with(|state| state.panels.sheets.checks.pane.saw = "it hangs on Waiting".to_owned()),
        on_checks("checks-no-symptom").with(|state| state.panels.sheets.checks.pane.saw = "the coffee machine is broken".to_owned()),
        on_checks("checks-narrow").sized(760.0, 560.0),
        on_checks("checks-narrow-pane")
            .sized(760.0, 560.0)
            .with(|state| state.panels.sheets.checks.pane.saw = "Unable to Download App".to_owned())
            .after(|harness| click(harness, "What was seen")),
        on_checks("checks-wide").sized(1600.0, 1000.0),
        scene("checks-ready", scenes::main()).with(|state| state.shell.tab = Tab::Checks),
        scene("checks-long", scenes::long_names()).with(|state| state.shell.tab = Tab::Checks),
        doctor_with("doctor-empty", scenes::main()),
        doctor_with("doctor-nobody", scenes::empty()),
        doctor_with("doctor-ill", scenes::main()).with(|state| state.dialogs.doctor.take(None, ILL.as_bytes())),
        doctor_with("doctor-well", scenes::main()).with(|state| state.dialogs.doctor.take(None, WELL.as_bytes())),
        doctor_with("doctor-manifest", scenes::main())
            .with(|state| state.dialogs.doctor.take(Some("kestrel.plist".to_owned()), MANIFEST.as_bytes())),
        doctor_with("doctor-followed", followed()).with(|state| state.dialogs.doctor.take(None, WELL.as_bytes())),
        doctor_with("doctor-small", scenes::main())
            .sized(760.0, 560.0)
            .with(|state| state.dialogs.doctor.take(None, ILL.as_bytes())),
        scene("share", scenes::main()).with(|state| state.shell.overlay = Some(Overlay::Share)),
        scene("share-mail", scenes::main())
            .with(|state| state.shell.overlay = Some(Overlay::Share))
            .after(|harness| click(harness, "E-mail")),
        scene("share-small", scenes::long_names())
            .sized(760.0, 560.0)
            .with(|state| state.shell.overlay = Some(Overlay::Share))
            .after(|harness| click(harness, "HTML page")),
        scene("ways", scenes::main()).with(|state| state.shell.overlay = Some(Overlay::Ways)),
        scene("devices-named", named()).with(|state| state.shell.tab = Tab::Devices),
        scene("devices-naming", named()).with(|state| {
            state.shell.tab = Tab::Devices;
            state.take_udid("00008030000000000000ABCD");
        }),
        scene("phones-troubled", troubled()).sized(1200.0, 1500.0),
        scene("menu-more", scenes::main()).after(|harness| click(harness, "More")),
    ]
}

fn at_checks(snapshot: Snapshot) -> Harness<'static, Stage> {
    let mut harness = open(snapshot);
    harness.state_mut().state.shell.selection.select(BuildId(6));
    harness.state_mut().state.shell.tab = Tab::Checks;
    harness.run_ok();
    harness
}

#[test]
fn a_phones_remedy_is_told_once() {
    let harness = open(troubled());
    assert!(harness.query_by_label_contains("On the phone: install the profile").is_none());
    assert!(harness.query_by_label("Show how").is_some());
    let harness = open(Snapshot {
        phones: troubled()
            .phones
            .into_iter()
            .filter(|phone| phone.stage == activity::Stage::Page)
            .collect(),
        ..troubled()
    });
    assert!(harness.query_by_label_contains("Open the page in Safari").is_some());
}

#[test]
fn a_finding_has_the_button_that_helps() {
    let mut harness = at_checks(scenes::checks());
    assert_eq!(copied_by(&mut harness, "Copy missing UDID"), ["00008101-000A1B2C3D4E5F60"]);
    assert!(copied_by(&mut harness, "Copy steps")[0].starts_with("Testers need Developer Mode"));
    commands(&mut harness);
    click(&mut harness, "Renew certificate");
    assert_eq!(commands(&mut harness), [Command::RenewCertificate]);
}

#[test]
fn details_of_a_finding_open_and_close() {
    let mut harness = at_checks(scenes::checks());
    let details = "Details of: The Share extension is signed by another team";
    assert!(harness.query_by_label("team-differs").is_none());
    click(&mut harness, details);
    harness.get_by_label("team-differs");
    assert_eq!(copied_by(&mut harness, "Copy code"), ["team-differs"]);
    click(&mut harness, details);
    assert!(harness.query_by_label("team-differs").is_none());
}

#[test]
fn the_pill_counts_what_the_endpoint_adds_and_the_dot_does_not() {
    let harness = at_checks(scenes::checks());
    harness.get_by_label("2 problems block installing");
    harness.get_by_label("1.9.2 (602) · Blocked");
    harness.get_by_label("Airlift’s certificate expires in 2 days");
    // The endpoint's trouble does not colour the shelf.
    harness.get_by_label("5.2.0 (1187) · Ready to install");
}

#[test]
fn a_symptom_leads_to_its_cause() {
    let mut harness = at_checks(scenes::checks());
    click(&mut harness, "Unable to Download App");
    assert_eq!(harness.state().state.panels.sheets.checks.pane.saw, "Unable to Download App");
    harness.get_by_label("A part inside is signed differently");
    harness.get_by_label("The phone is not in the profile");
    let links: Vec<_> = harness.query_all_by_label("Show the finding").collect();
    assert!(links.len() >= 2, "{}", links.len());
    harness.state_mut().state.panels.sheets.checks.pane.open_ruled_out();
    harness.run_ok();
    harness.get_by_label("The profile has expired");
    click(&mut harness, "More…");
    click(&mut harness, "Hangs on Waiting");
    harness.get_by_label("An earlier download of the app is stuck");
}

#[test]
fn the_own_value_of_a_field_is_a_click_away() {
    let mut snapshot = scenes::edited();
    let build = Arc::make_mut(&mut snapshot.builds[0]);
    build
        .findings
        .push(Finding::new("identifier-differs", Severity::Blocks, "Differs", "Why.", "Fix."));
    let mut harness = open(snapshot);
    harness.state_mut().state.shell.tab = Tab::Checks;
    harness.run_ok();
    commands(&mut harness);
    click(&mut harness, "Use app’s value");
    assert_eq!(commands(&mut harness), [Command::Edit(BuildId(1), Edit::Reset(Field::BundleId))]);
}

#[test]
fn the_doctor_mends_and_follows_what_was_pasted() {
    let mut harness = open(scenes::main());
    let broken = "itms-service://?action=download-manifest&amp;url=https://builds.example.com/m.plist";
    assert!(harness.state_mut().state.take_link(broken));
    harness.run_ok();
    harness.get_by_label("The link begins with “itms-service”");
    harness.get_by_label("The link contains &amp; instead of &");
    let corrected = doctor::examine(broken, None).links[0].corrected.clone().unwrap();
    assert_eq!(copied_by(&mut harness, "Copy corrected link"), [corrected]);
    commands(&mut harness);
    click(&mut harness, "Follow like a phone");
    let url = "https://builds.example.com/m.plist".to_owned();
    assert_eq!(commands(&mut harness), [Command::Follow(Start::Manifest(url))]);
    click(&mut harness, "Close");
    assert_eq!(commands(&mut harness), [Command::CloseSelfTest]);
    assert_eq!(harness.state().state.shell.overlay, None);
}

#[test]
fn the_doctor_reads_manifests_and_says_what_it_cannot_follow() {
    let mut harness = open(scenes::empty());
    harness
        .state_mut()
        .state
        .examine(Some("kestrel.plist".to_owned()), MANIFEST.as_bytes());
    harness.run_ok();
    harness.get_by_label("The title “K” has one character");
    harness.get_by_label("Line 4, column 156");
    click(&mut harness, "Follow like a phone");
    assert!(matches!(&commands(&mut harness)[..], [Command::Follow(Start::Document(_))]));
    assert!(harness.state_mut().state.take_link("nothing to see"));
    harness.run_ok();
    click(&mut harness, "Follow like a phone");
    assert_eq!(commands(&mut harness), [], "there is nothing to follow");
    click(&mut harness, "Open file…");
    assert_eq!(harness.state().state.shell.requests, [Request::OpenInDoctor]);
}

#[test]
fn only_links_and_manifests_open_the_doctor_by_themselves() {
    let mut state = crate::window::WindowState::default();
    assert!(!state.take_link("/builds/Kestrel.ipa") && !state.take_link("hello"));
    assert!(state.take_link(MANIFEST));
}

#[test]
fn what_is_shared_is_copied_and_saved() {
    let mut harness = open(scenes::main());
    click(&mut harness, "More");
    click(&mut harness, "Share…");
    let links = scenes::main().builds[0].links.clone().unwrap();
    assert_eq!(copied_by(&mut harness, "Copy"), [links.page_url]);
    click(&mut harness, "Newest build");
    assert_eq!(copied_by(&mut harness, "Copy"), [links.app_url]);
    click(&mut harness, "Install link");
    assert_eq!(copied_by(&mut harness, "Copy"), [links.install_link]);
    click(&mut harness, "HTML link");
    assert!(copied_by(&mut harness, "Copy")[0].contains("download-manifest&amp;url="));
    click(&mut harness, "E-mail");
    click(&mut harness, "Save…");
    let requests = std::mem::take(&mut harness.state_mut().state.shell.requests);
    let [Request::SaveFile { name, bytes }] = &requests[..] else {
        panic!("{requests:?}")
    };
    assert!(
        std::path::Path::new(name).extension().is_some_and(|ending| ending == "eml") && bytes.starts_with(b"X-Unsent: 1"),
        "{name}"
    );
}

#[test]
fn ways_begin_with_what_the_build_can_do() {
    let mut harness = open(scenes::main());
    click(&mut harness, "More");
    click(&mut harness, "Ways to distribute…");
    harness.get_by_label("Signed for ad hoc distribution: it installs over the air on the registered devices.");
    // One is the switch of the phones beside it.
    assert_eq!(harness.query_all_by_label("This build").count(), 2);
    assert_eq!(harness.query_all_by_label("Export again").count(), 3);
}

#[test]
fn a_device_is_named_and_forgotten() {
    let mut harness = harness(Stage::new(named()), Look { ..LOOK });
    harness.state_mut().state.shell.tab = Tab::Devices;
    harness.run_ok();
    harness.get_by_label("3 testers’ devices");
    let forget = harness.query_all_by_label("Forget this device").next().unwrap();
    forget.click();
    harness.run_ok();
    assert!(matches!(&commands(&mut harness)[..], [Command::ForgetDevice(_)]));
    let udid = "00008030-000000000000ABCD";
    assert!(harness.state_mut().state.take_udid(udid));
    harness.run_ok();
    click(&mut harness, "Remember");
    assert_eq!(commands(&mut harness), [], "it needs a name");
    harness.get_by_label("Device name, such as Maya’s iPhone 12").focus();
    harness.run_ok();
    harness
        .get_by_label("Device name, such as Maya’s iPhone 12")
        .type_text("Ada’s phone");
    harness.run_ok();
    click(&mut harness, "Remember");
    let expected = Command::NameDevice {
        name: "Ada’s phone".to_owned(),
        udid: udid.to_owned(),
    };
    assert_eq!(commands(&mut harness), [expected]);
}
