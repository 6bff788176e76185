//! Damaged files give an answer: a crash or a hang would take the window and everybody's downloads with it.
//!
//! Those here are made in code; `real_files` does the same with files of others. Packages are cut and changed as they are; profiles, property lists, pictures and programs are changed inside packages
//! made anew, because a changed byte in a package is mostly caught by a checksum before any parser sees it.

use std::io::Cursor;
use std::time::Duration;

use airlift::ipa::{Icon, inspect, manifest_png, placeholder_png, sample};

use crate::support::builds::{INFO, Ipa, package};
use crate::support::noise::Noise;
use crate::support::processor_time;

/// Versions made of one file of each kind of damage.
const VERSIONS: usize = 60;

/// How long any of them may take.
const LIMIT: Duration = Duration::from_secs(2);

/// Cut versions, versions with one bit flipped, and versions with several bytes replaced: the same in every run.
pub(crate) fn versions(bytes: &[u8], seed: u64) -> Vec<Vec<u8>> {
    let mut numbers = Noise::new(seed);
    let mut versions: Vec<Vec<u8>> = (0..VERSIONS)
        .map(|index| bytes[..bytes.len() * index / VERSIONS].to_vec())
        .collect();
    versions.extend((1..20.min(bytes.len())).map(|less| bytes[..bytes.len() - less].to_vec()));
    for _ in 0..VERSIONS {
        let mut flipped = bytes.to_vec();
        if let Some(byte) = flipped.get_mut(numbers.below(bytes.len())) {
            *byte ^= 1 << numbers.below(8);
        }
        versions.push(flipped);
        let mut replaced = bytes.to_vec();
        for _ in 0..=numbers.below(8) {
            let value = [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF][numbers.below(6)];
            // Half of them near either end, where the formats keep their tables.
            let near = numbers.below(200.min(bytes.len()));
            let at = [numbers.below(bytes.len()), near, bytes.len().saturating_sub(near + 1)][numbers.below(3)];
            if let Some(byte) = replaced.get_mut(at) {
                *byte = value;
            }
        }
        versions.push(replaced);
    }
    versions
}

/// Reads it and shows what it found.
#[track_caller]
pub(crate) fn survives(name: &str, bytes: Vec<u8>) {
    let started_at = processor_time();
    let len = bytes.len();
    if let Ok(inspection) = inspect(Cursor::new(bytes))
        && let Some(icon) = inspection.icon
    {
        assert!(manifest_png(&icon, 57).is_some(), "{name}: an icon that was found can be shown");
    }
    let took = processor_time().saturating_sub(started_at);
    assert!(took < LIMIT, "{name}, {len} bytes: {took:?}");
}

/// Verifying reads what inspecting passes over: lists of files, their patterns, every page.
#[track_caller]
pub(crate) fn verifies(name: &str, bytes: Vec<u8>) {
    let started_at = processor_time();
    _ = airlift::ipa::verify(Cursor::new(bytes), &mut |_| std::ops::ControlFlow::Continue(()));
    let took = processor_time().saturating_sub(started_at);
    assert!(took < LIMIT, "{name}: {took:?}");
}

/// What a file becomes inside a package, in one place where Airlift looks for it.
pub(crate) fn placed(name: &str, bytes: &[u8]) -> Vec<u8> {
    package(&[("Info.plist", INFO), (name, bytes)])
}

/// The same for a picture, which may stand in two places.
pub(crate) fn pictured(bytes: &[u8]) -> Vec<u8> {
    package(&[("Info.plist", INFO), ("Icon.png", bytes), ("iTunesArtwork", bytes)])
}

/// The same for texts, of which there are two kinds.
pub(crate) fn texts(bytes: &[u8]) -> Vec<u8> {
    package(&[
        ("Info.plist", INFO),
        ("de.lproj/InfoPlist.strings", bytes),
        ("InfoPlist.loctable", bytes),
    ])
}

#[test]
fn damaged_packages_give_an_answer() {
    for version in versions(&sample::ipa(), 1) {
        survives("sample", version);
    }
}

#[test]
fn damaged_packages_are_verified_to_some_end() {
    for version in versions(&sample::ipa(), 9) {
        verifies("sample", version);
    }
}

#[test]
fn damaged_profiles_give_an_answer() {
    let mut profile = Vec::new();
    let dictionary = Ipa::default().app().profile.unwrap();
    plist::Value::Dictionary(dictionary).to_writer_xml(&mut profile).unwrap();
    for version in versions(&profile, 2) {
        survives("profile", placed("embedded.mobileprovision", &version));
    }
}

#[test]
fn damaged_property_lists_give_an_answer() {
    for version in versions(INFO, 3) {
        survives("least", package(&[("Info.plist", &version), ("A", b"")]));
    }
}

#[test]
fn damaged_icons_give_an_answer() {
    for version in versions(&placeholder_png("A", "a.b", 60), 4) {
        survives("placeholder", pictured(&version));
    }
}

#[test]
fn damaged_texts_give_an_answer() {
    for version in versions(b"/* Name */ \"CFBundleDisplayName\" = \"D\\U00fcne\\n\"; CFBundleName = x;", 7) {
        survives("written", texts(&version));
    }
}

#[test]
fn damaged_programs_give_an_answer() {
    // A fat file of two, whose first slice has a build version and an encryption command.
    let mut fat: Vec<u8> = [0xCAFE_BABE_u32, 2, 0x0100_000C, 0, 64, 100, 14, 12, 9, 64, 100, 14, 0, 0, 0, 0]
        .iter()
        .flat_map(|word| word.to_be_bytes())
        .collect();
    let slice = [
        0xFEED_FACF_u32,
        0x0100_000C,
        0,
        2,
        2,
        48,
        0,
        0,
        0x32,
        24,
        2,
        0xF_0000,
        0xF_0000,
        0,
        0x2C,
        24,
        0,
        0,
        1,
        0,
    ];
    fat.extend(slice.iter().flat_map(|word| word.to_le_bytes()));
    for bytes in [&fat[..], &fat[64..]] {
        for version in versions(bytes, 5) {
            survives("program", placed("A", &version));
        }
    }
}

#[test]
fn an_icon_without_pixels_is_not_shown() {
    let icon = Icon {
        source: String::new(),
        width: 1,
        height: 1,
        png: Vec::new(),
    };
    assert_eq!(manifest_png(&icon, 57), None);
}
