//! Damaged files give an answer: a crash or a hang would take the window and everybody's downloads with it.
//!
//! Packages are cut and changed as they are; profiles, property lists, pictures and programs are changed inside packages
//! made anew, because a changed byte in a package is mostly caught by a checksum before any parser sees it.
#![cfg(test)]

use std::io::{Cursor, Read as _};
use std::time::Duration;

use airlift::ipa::{Icon, ProfileSignature, inspect, manifest_png, sample};

use crate::ipa_facts::{INFO, files_in, package, real_files};

/// Versions made of one file of each kind of damage.
const VERSIONS: usize = 60;

/// How long any of them may take.
const LIMIT: Duration = Duration::from_secs(2);

/// Xorshift: the same damage in every run.
struct Damage(u64);

impl Damage {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }

    /// Cut versions, versions with one bit flipped, and versions with several bytes replaced.
    fn versions(&mut self, bytes: &[u8]) -> Vec<Vec<u8>> {
        let mut versions: Vec<Vec<u8>> = (0..VERSIONS)
            .map(|index| bytes[..bytes.len() * index / VERSIONS].to_vec())
            .collect();
        versions.extend((1..20.min(bytes.len())).map(|less| bytes[..bytes.len() - less].to_vec()));
        for _ in 0..VERSIONS {
            let mut flipped = bytes.to_vec();
            if let Some(byte) = flipped.get_mut(self.below(bytes.len())) {
                *byte ^= 1 << self.below(8);
            }
            versions.push(flipped);
            let mut replaced = bytes.to_vec();
            for _ in 0..=self.below(8) {
                let value = [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF][self.below(6)];
                // Half of them near either end, where the formats keep their tables.
                let near = self.below(200.min(bytes.len()));
                let at = [self.below(bytes.len()), near, bytes.len().saturating_sub(near + 1)][self.below(3)];
                if let Some(byte) = replaced.get_mut(at) {
                    *byte = value;
                }
            }
            versions.push(replaced);
        }
        versions
    }
}

/// Processor time of this thread so far: a busy machine makes nothing slower by it.
#[cfg(unix)]
fn processor_time() -> Duration {
    Duration::try_from(rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime)).unwrap_or_default()
}

/// Where the system has no such clock, time that passes has to do.
#[cfg(not(unix))]
fn processor_time() -> Duration {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default()
}

#[track_caller]
fn survives(name: &str, bytes: Vec<u8>) {
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

fn folder(name: &str) -> Vec<(String, Vec<u8>)> {
    real_files().map(|root| files_in(&root.join(name))).unwrap_or_default()
}

#[test]
fn damaged_packages_give_an_answer() {
    let mut damage = Damage(1);
    let packages = folder("ipa").into_iter().chain([("sample".to_owned(), sample::ipa())]);
    for (name, bytes) in packages {
        for version in damage.versions(&bytes) {
            survives(&name, version);
        }
    }
}

/// Verifying reads what inspecting passes over: lists of files, their patterns, every page.
#[test]
fn damaged_packages_are_verified_to_some_end() {
    let mut damage = Damage(9);
    let small = folder("ipa").into_iter().filter(|(_, bytes)| bytes.len() < 60_000);
    for (name, bytes) in small.chain([("sample".to_owned(), sample::ipa())]) {
        for version in damage.versions(&bytes) {
            verifies(&name, version);
        }
    }
    for (name, bytes) in inner_files("_CodeSignature/CodeResources", 60_000) {
        for version in damage.versions(&bytes) {
            let entries: [(&str, &[u8]); 3] = [("Info.plist", INFO), ("_CodeSignature/CodeResources", &version), ("a.png", b"a")];
            verifies(&name, package(&entries));
        }
    }
}

#[track_caller]
fn verifies(name: &str, bytes: Vec<u8>) {
    let started_at = processor_time();
    _ = airlift::ipa::verify(Cursor::new(bytes), &mut |_| std::ops::ControlFlow::Continue(()));
    let took = processor_time().saturating_sub(started_at);
    assert!(took < LIMIT, "{name}: {took:?}");
}

#[test]
fn damaged_profiles_give_an_answer() {
    let mut damage = Damage(2);
    for (name, bytes) in folder("provision") {
        for version in damage.versions(&bytes) {
            survives(&name, package(&[("Info.plist", INFO), ("embedded.mobileprovision", &version)]));
        }
    }
}

/// What nobody signed may change; what is told may not.
#[test]
fn a_damaged_profile_that_is_still_apples_says_the_same() {
    let mut damage = Damage(6);
    let profile = |bytes: &[u8]| {
        let inspection = inspect(Cursor::new(package(&[("Info.plist", INFO), ("embedded.mobileprovision", bytes)])));
        inspection.unwrap().signing.profile
    };
    for (name, bytes) in folder("provision") {
        let Some(original) = profile(&bytes).filter(|profile| profile.signature == ProfileSignature::Apple) else {
            continue;
        };
        for version in damage.versions(&bytes) {
            let read = profile(&version);
            assert!(
                read.as_ref()
                    .is_none_or(|read| read.signature != ProfileSignature::Apple || *read == original),
                "{name} says something else"
            );
        }
    }
}

#[test]
fn damaged_property_lists_give_an_answer() {
    let mut damage = Damage(3);
    for (name, bytes) in folder("plist").into_iter().chain([("least".to_owned(), INFO.to_vec())]) {
        for version in damage.versions(&bytes) {
            survives(&name, package(&[("Info.plist", &version), ("A", b"")]));
        }
    }
}

#[test]
fn damaged_icons_give_an_answer() {
    let mut damage = Damage(4);
    let placeholder = airlift::ipa::placeholder_png("A", "a.b", 60);
    for (name, bytes) in folder("png").into_iter().chain([("placeholder".to_owned(), placeholder)]) {
        for version in damage.versions(&bytes) {
            survives(
                &name,
                package(&[("Info.plist", INFO), ("Icon.png", &version), ("iTunesArtwork", &version)]),
            );
        }
    }
}

#[test]
fn damaged_programs_give_an_answer() {
    let mut damage = Damage(5);
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
        for version in damage.versions(bytes) {
            survives("program", package(&[("Info.plist", INFO), ("A", &version)]));
        }
    }
}

/// Entries of the real packages whose name ends like this, below a size.
fn inner_files(ending: &str, limit: usize) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for (_, bytes) in folder("ipa") {
        let Ok(mut package) = zip::ZipArchive::new(Cursor::new(bytes)) else {
            continue;
        };
        for index in 0..package.len() {
            let mut entry = package.by_index(index).unwrap();
            let name = entry.name().unwrap().into_owned();
            let mut bytes = Vec::new();
            if name.ends_with(ending) && entry.read_to_end(&mut bytes).unwrap() < limit {
                found.push((name, bytes));
            }
        }
    }
    found
}

#[test]
fn damaged_catalogues_give_an_answer() {
    let mut damage = Damage(6);
    for (name, bytes) in folder("car").into_iter().chain(inner_files("Assets.car", 150_000)) {
        for version in damage.versions(&bytes) {
            survives(&name, package(&[("Info.plist", INFO), ("Assets.car", &version)]));
        }
    }
}

#[test]
fn damaged_texts_give_an_answer() {
    let mut damage = Damage(7);
    let written = b"/* Name */ \"CFBundleDisplayName\" = \"D\\U00fcne\\n\"; CFBundleName = x;".to_vec();
    for (name, bytes) in inner_files(".strings", 50_000).into_iter().chain([("written".to_owned(), written)]) {
        for version in damage.versions(&bytes) {
            let entries: [(&str, &[u8]); 3] = [
                ("Info.plist", INFO),
                ("de.lproj/InfoPlist.strings", &version),
                ("InfoPlist.loctable", &version),
            ];
            survives(&name, package(&entries));
        }
    }
}

/// Signed ones: headers, code directories, entitlements and the envelope are all in the last kilobytes.
#[test]
fn damaged_signed_programs_give_an_answer() {
    let mut damage = Damage(8);
    let mut cases = 0;
    for (name, bytes) in inner_files("", 120_000) {
        if !bytes.starts_with(&0xFEED_FACF_u32.to_le_bytes()) && !bytes.starts_with(&0xCAFE_BABE_u32.to_be_bytes()) {
            continue;
        }
        for version in damage.versions(&bytes) {
            cases += 1;
            survives(&name, package(&[("Info.plist", INFO), ("A", &version)]));
        }
    }
    assert!(cases > 0 || real_files().is_none(), "the packages hold no program");
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
