//! Damaged files of others give an answer: a crash or a hang would take the window and everybody's downloads with it.

use std::io::{Cursor, Read as _};

use airlift::ipa::{ProfileSignature, inspect};

use super::files_in;
use crate::damage::{pictured, placed, survives, texts, verifies, versions};
use crate::support::builds::{INFO, package};

/// Entries of the packages whose name ends like this, below a size.
fn inner_files(ending: &str, limit: usize) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for (_, bytes) in files_in("ipa") {
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
    assert!(!found.is_empty(), "the packages hold no {ending}");
    found
}

/// Every version of every file, made into a package, gives an answer.
fn all_survive(files: Vec<(String, Vec<u8>)>, into_package: impl Fn(&[u8]) -> Vec<u8>) {
    for (seed, (name, bytes)) in (1..).zip(files) {
        for version in versions(&bytes, seed) {
            survives(&name, into_package(&version));
        }
    }
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn packages_give_an_answer() {
    all_survive(files_in("ipa"), <[u8]>::to_vec);
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn packages_are_verified_to_some_end() {
    let small = files_in("ipa").into_iter().filter(|(_, bytes)| bytes.len() < 60_000);
    for (seed, (name, bytes)) in (1..).zip(small) {
        for version in versions(&bytes, seed) {
            verifies(&name, version);
        }
    }
    for (seed, (name, bytes)) in (1..).zip(inner_files("_CodeSignature/CodeResources", 60_000)) {
        for version in versions(&bytes, seed) {
            let entries: [(&str, &[u8]); 3] = [("Info.plist", INFO), ("_CodeSignature/CodeResources", &version), ("a.png", b"a")];
            verifies(&name, package(&entries));
        }
    }
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn profiles_give_an_answer() {
    all_survive(files_in("provision"), |bytes| placed("embedded.mobileprovision", bytes));
}

/// What nobody signed may change; what is told may not.
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn a_damaged_profile_that_is_still_apples_says_the_same() {
    let profile = |bytes: &[u8]| {
        let inspection = inspect(Cursor::new(placed("embedded.mobileprovision", bytes)));
        inspection.unwrap().signing.profile
    };
    for (seed, (name, bytes)) in (1..).zip(files_in("provision")) {
        let Some(original) = profile(&bytes).filter(|profile| profile.signature == ProfileSignature::Apple) else {
            continue;
        };
        for version in versions(&bytes, seed) {
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
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn property_lists_give_an_answer() {
    all_survive(files_in("plist"), |bytes| package(&[("Info.plist", bytes), ("A", b"")]));
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn icons_give_an_answer() {
    all_survive(files_in("png"), pictured);
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn catalogues_give_an_answer() {
    let mut files = files_in("car");
    files.extend(inner_files("Assets.car", 150_000));
    all_survive(files, |bytes| placed("Assets.car", bytes));
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn strings_give_an_answer() {
    all_survive(inner_files(".strings", 50_000), texts);
}

/// Signed ones: headers, code directories, entitlements and the envelope are all in the last kilobytes.
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn signed_programs_give_an_answer() {
    let mut programs = inner_files("", 120_000);
    programs.retain(|(_, bytes)| bytes.starts_with(&0xFEED_FACF_u32.to_le_bytes()) || bytes.starts_with(&0xCAFE_BABE_u32.to_be_bytes()));
    assert!(!programs.is_empty(), "the packages hold no program");
    all_survive(programs, |bytes| placed("A", bytes));
}
