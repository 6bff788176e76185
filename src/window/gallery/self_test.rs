//! The self-test in its states: what one sees, and what one can do.

use std::time::Duration;

use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::behaviour::{commands, copied_by, open, press};
use super::pictures::{Scene, scene};
use super::{LOOK, Stage, click, harness, scenes};
use crate::finding::{Message, says};
use crate::library::BuildId;
use crate::preflight::catalogue;
use crate::primitives::ByteSize;
use crate::self_test::{Group, Outcome, TestLine};
use crate::session::{Command, SelfTestSubject, SelfTestView, Snapshot};
use crate::window::shell::Overlay;

/// A step of the way.
pub(super) fn line(group: Group, outcome: Outcome, code: &str, found: Message, fix: Option<Message>) -> TestLine {
    let rule = catalogue::rule(code).unwrap();
    let title = if code == "validity-length" {
        says::certificate_valid_at_most(825)
    } else {
        Message::from(rule)
    };
    TestLine {
        rule,
        group,
        outcome,
        title,
        found,
        fix,
        took: Duration::from_millis(if code == "package-whole" { 1_240 } else { 3 }),
    }
}

fn day(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

pub(super) fn good() -> Vec<TestLine> {
    use Group::{Certificate, Manifest, Package, Reach, SetUp};
    let passed = |group, code, found| line(group, Outcome::Passed, code, found, None);
    vec![
        passed(Reach, "manifest-url", says::self_test_address_plain()),
        passed(Reach, "address-for-phones", says::self_test_on_network("192.168.1.24")),
        passed(
            Reach,
            "connect",
            says::self_test_answers_at("192.168.1.24:8443", "https://192.168.1.24:8443"),
        ),
        passed(SetUp, "set-up-page", says::self_test_page_of(ByteSize(16_000))),
        passed(
            SetUp,
            "profile-authority",
            says::self_test_sha256("3F 9C 1E 77 A0 5B D2 48 6E 0F 11 C9 A7 D3 55 82 E4 6F 90 BB 7C 1D 2A 3E 4F 50 61 72 83 94 A5 B6"),
        ),
        passed(Certificate, "tls-version", says::self_test_text("TLS 1.3")),
        passed(
            Certificate,
            "validity-length",
            says::certificate_valid_for(397, day("2026-11-19"), day("2027-12-21")),
        ),
        passed(Manifest, "manifest-status", says::self_test_manifest_there()),
        passed(
            Manifest,
            "manifest-keys",
            says::self_test_manifest_of("com.northpier.kestrel", "Kestrel"),
        ),
        passed(Package, "package-head", says::self_test_head_answered()),
        passed(Package, "package-whole", says::self_test_downloaded("1.2", ByteSize(48_200_000))),
    ]
}

fn failed() -> Vec<TestLine> {
    let mut lines = good();
    lines[1] = line(
        Group::Reach,
        Outcome::Risky,
        "address-for-phones",
        says::self_test_self_assigned("169.254.7.7"),
        Some(says::self_test_connect_computer()),
    );
    lines[6] = line(
        Group::Certificate,
        Outcome::Failed,
        "validity-length",
        says::self_test_by_source(
            says::certificate_valid_for(900, day("2026-11-19"), day("2029-05-07")),
            "support.apple.com/103769",
        ),
        Some(says::self_test_renew_certificate()),
    );
    for line in &mut lines[7..] {
        (line.outcome, line.found) = (Outcome::Skipped, says::self_test_not_tried());
    }
    lines
}

fn with(lines: Vec<TestLine>, trying: Option<&str>) -> Snapshot {
    Snapshot {
        self_test: Some(SelfTestView {
            of: SelfTestSubject::Build(BuildId(1)),
            found: None,
            nowhere: None,
            lines,
            is_running: trying.is_some(),
            trying: trying.map(|code| Message::from(catalogue::rule(code).unwrap())),
        }),
        ..scenes::main()
    }
}

fn running() -> Snapshot {
    with(good()[..7].to_vec(), Some("manifest-status"))
}

/// The dialog in its states, in windows of every size.
pub(super) fn self_tests() -> Vec<Scene> {
    let open = |name: &str, snapshot| scene(name, snapshot).with(|state| state.shell.overlay = Some(Overlay::SelfTest));
    vec![
        open("self-test-running", running()),
        open("self-test-passed", with(good(), None)),
        open("self-test-failed", with(failed(), None)),
        open("self-test-not-served", with(Vec::new(), None)),
        open("self-test-failed-smallest", with(failed(), None)).sized(760.0, 560.0),
    ]
}

fn shown(snapshot: Snapshot) -> Harness<'static, Stage> {
    let mut stage = Stage::new(snapshot);
    stage.state.shell.overlay = Some(Overlay::SelfTest);
    harness(stage, LOOK)
}

#[test]
fn it_opens_from_both_menus_and_begins_at_once() {
    for menu in ["Serving on Wi-Fi 192.168.1.24:8443", "More"] {
        let mut harness = open(scenes::main());
        click(&mut harness, menu);
        click(&mut harness, "Try as a phone…");
        assert_eq!(commands(&mut harness), [Command::StartSelfTest(BuildId(1))], "{menu}");
        harness.get_by_label("Try as a phone");
    }
}

#[test]
fn lines_appear_as_they_come() {
    let mut harness = shown(with(Vec::new(), Some("set-up-page")));
    harness.get_by_label("The set-up page opens in Safari");
    assert!(harness.query_by_label("Run again").is_none());
    harness.state_mut().snapshot = running();
    harness.run_steps(4);
    harness.get_by_label("7 done · The manifest is there, without a redirect");
    harness.get_by_label("Passed: TLS 1.2 or newer. TLS 1.3");
    harness.state_mut().snapshot = with(good(), None);
    harness.run_ok();
    harness.get_by_label("All 11 checks passed");
    harness.get_by_label("Passed: The package downloads completely. 48.2 MB in 1.2 s");
}

#[test]
fn a_failure_says_where_a_phone_stops_and_what_to_do() {
    let mut harness = shown(with(failed(), None));
    harness.get_by_label("1 of 11 failed: a phone stops at “Valid for at most 825 days”");
    harness.get_by_label(
        "Fails on a phone: The certificate is valid for too long. 900 days, from 19 Nov 2026 to 7 May 2029 (support.apple.com/103769)",
    );
    harness.get_by_label("The package downloads completely: Not tried");
    let text = copied_by(&mut harness, "Copy as text").join("\n");
    assert!(
        text.starts_with("1 of 11 failed: a phone stops at “Valid for at most 825 days”\n\nReach\n✓ "),
        "{text}"
    );
    assert!(text.contains("\n✗ The certificate is valid for too long: 900 days"), "{text}");
    assert!(text.contains("\n  Renew the certificate in Airlift"), "{text}");
    assert!(text.ends_with("– The package downloads completely"), "{text}");
}

#[test]
fn it_runs_again_and_escape_ends_it() {
    let mut harness = shown(with(good(), None));
    click(&mut harness, "Run again");
    assert_eq!(commands(&mut harness), [Command::StartSelfTest(BuildId(1))]);
    press(&mut harness, egui::Modifiers::NONE, egui::Key::Escape);
    assert_eq!(commands(&mut harness), [Command::CloseSelfTest]);
    assert!(harness.query_by_label("Try as a phone").is_none());
}

#[test]
fn a_build_that_is_not_served_says_what_to_look_at_and_offers_nothing_to_copy() {
    let mut harness = shown(with(Vec::new(), None));
    harness.get_by_label("Airlift is not serving this build");
    harness.get_by_label_contains("The file is missing or still being read");
    assert!(harness.query_by_label("Copy as text").is_none());
    click(&mut harness, "Run again");
    assert_eq!(commands(&mut harness), [Command::StartSelfTest(BuildId(1))]);
}
