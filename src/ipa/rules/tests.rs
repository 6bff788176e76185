//! Each finding comes when it should and only then: a false alarm sends a developer to mend what is well.

use crate::words::say;
use std::io::Cursor;

use crate::finding::{Finding, Severity};
use crate::finding::{fires, quiet};
use crate::ipa::tests::zip;
use crate::ipa::{Inspection, inspect, sample};

/// arm64, for phones.
const PROGRAM: [u32; 14] = [0xFEED_FACF, 0x0100_000C, 0, 2, 1, 24, 0, 0, 0x32, 24, 2, 0xF_0000, 0xF_0000, 0];

const DEVICES: &str = "<key>ProvisionedDevices</key><array><string>00008030-0123456789ABCDEF</string></array>";

fn list(keys: &str) -> Vec<u8> {
    format!("<plist><dict>{keys}</dict></plist>").into_bytes()
}

fn program(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// A sound app with these files beside or instead of its own; a file of no bytes is left out.
fn app_with(files: &[(&str, &[u8])]) -> Inspection {
    let info = list("<key>CFBundleIdentifier</key><string>a.b</string><key>CFBundleExecutable</key><string>A</string>");
    let (program, profile) = (program(&PROGRAM), list(DEVICES));
    let own = [
        ("Payload/A.app/Info.plist", &info[..]),
        ("Payload/A.app/A", &program),
        ("Payload/A.app/embedded.mobileprovision", &profile),
    ];
    let kept = own.into_iter().filter(|(name, _)| files.iter().all(|(other, _)| other != name));
    let all = kept.chain(files.iter().copied()).filter(|(_, bytes)| !bytes.is_empty());
    inspect(Cursor::new(zip(&all.collect::<Vec<_>>()))).unwrap()
}

fn sound() -> Vec<Finding> {
    app_with(&[]).findings
}

fn with_program(words: &[u32]) -> Vec<Finding> {
    app_with(&[("Payload/A.app/A", &program(words))]).findings
}

fn with_profile(bytes: &[u8]) -> Vec<Finding> {
    app_with(&[("Payload/A.app/embedded.mobileprovision", bytes)]).findings
}

fn with_keys(keys: &str) -> Vec<Finding> {
    with_profile(&list(keys))
}

#[test]
fn of_the_program() {
    let mut simulator = PROGRAM;
    simulator[10] = 7;
    fires("simulator-build", &with_program(&simulator));
    quiet("simulator-build", &sound());

    let encrypted = |id: u32| with_program(&[0xFEED_FACF, 0x0100_000C, 0, 2, 1, 24, 0, 0, 0x2C, 24, 0, 0, id, 0]);
    fires("fairplay-encrypted", &encrypted(1));
    quiet("fairplay-encrypted", &encrypted(0));

    fires("only-32-bit", &with_program(&[0xFEED_FACE, 12, 9, 2, 0, 0, 0]));
    quiet("only-32-bit", &sound());

    fires("executable-missing", &app_with(&[("Payload/A.app/A", b"")]).findings);
    fires("executable-missing", &app_with(&[("Payload/A.app/A", b"#!/bin/sh")]).findings);
    quiet("executable-missing", &sound());
    let severity = |bytes: &[u8]| {
        let found = app_with(&[("Payload/A.app/A", bytes)]).findings;
        found
            .into_iter()
            .find(|finding| finding.code() == "executable-missing")
            .unwrap()
            .severity
    };
    assert_eq!([severity(b""), severity(b"#!/bin/sh")], [Severity::Blocks; 2]);
}

#[test]
fn of_the_package() {
    let info = list("<key>CFBundleIdentifier</key><string>a.c</string>");
    fires("several-apps", &app_with(&[("Payload/B.app/Info.plist", &info)]).findings);
    quiet("several-apps", &sound());

    fires("sample-build", &inspect(Cursor::new(sample::ipa())).unwrap().findings);
    quiet("sample-build", &sound());
}

#[test]
fn of_the_icon() {
    let icon = crate::ipa::placeholder_png("A", "a.b", 60);
    let with_icon = app_with(&[("Payload/A.app/Icon.png", &icon)]).findings;
    let broken = app_with(&[("Payload/A.app/Icon.png", b"GIF89a")]).findings;
    fires("icon-missing", &sound());
    let why = |found: Vec<Finding>| say().why(found.iter().find(|finding| finding.code() == "icon-missing").unwrap());
    assert!(why(sound()).contains("there is no Assets.car"));
    quiet("icon-missing", &with_icon);
    fires("icon-unreadable", &broken);
    quiet("icon-unreadable", &with_icon);
    quiet("icon-unreadable", &sound());
}

#[test]
fn of_the_profile() {
    fires("not-signed", &with_profile(b""));
    quiet("not-signed", &sound());
    fires("profile-unreadable", &with_profile(b"BOGUS"));
    quiet("profile-unreadable", &with_profile(b""));
    quiet("profile-unreadable", &sound());

    fires("app-store-build", &with_keys("<key>Name</key><string>P</string>"));
    quiet("app-store-build", &sound());
    fires("free-account", &with_keys(&format!("{DEVICES}<key>LocalProvision</key><true/>")));
    quiet("free-account", &sound());

    let allowing = |id: &str| {
        let entitlement = format!("<key>application-identifier</key><string>T.{id}</string>");
        with_keys(&format!("{DEVICES}<key>Entitlements</key><dict>{entitlement}</dict>"))
    };
    fires("identifier-not-covered", &allowing("a.c"));
    quiet("identifier-not-covered", &allowing("a.b"));
    quiet("identifier-not-covered", &allowing("*"));
    quiet("identifier-not-covered", &sound());
}
