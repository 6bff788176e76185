//! A build signed here, then changed in one place: the place must be named, whatever it is.
#![cfg(test)]

use std::io::Cursor;
use std::ops::ControlFlow;

use plist::{Dictionary, Value};

use super::{Verification, VerifyProgress, verify};
use crate::finding::{fires, only, quiet};
use crate::ipa::code_signature::digest::Digest;
use crate::ipa::code_signature::sample::{SampleEnvelope, Signer};
use crate::ipa::macho::sample::{ARM64, ARMV7, fat, for_ios, thin};
use crate::ipa::tests::zip;
use crate::words::say;

type Files = Vec<(String, Vec<u8>)>;

fn info(executable: &str) -> Vec<u8> {
    format!("<plist><dict><key>CFBundleExecutable</key><string>{executable}</string></dict></plist>").into_bytes()
}

/// `CodeResources` for these files, with the rules that Xcode writes.
fn seal(files: &Files, more: &[(&str, &str, Value)]) -> Vec<u8> {
    seal_with(files, more, &[])
}

/// The same with more patterns that leave files out.
fn seal_with(files: &Files, more: &[(&str, &str, Value)], patterns: &[&str]) -> Vec<u8> {
    let dictionary = |pairs: &[(&str, Value)]| {
        let pairs = pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
        Value::Dictionary(pairs.collect::<Dictionary>())
    };
    let mut listed = Dictionary::new();
    for (path, bytes) in files {
        let hash = Value::Data(Digest::Sha256.of(bytes));
        let optional = Value::Boolean(path.contains(".lproj/"));
        listed.insert(path.clone(), dictionary(&[("hash2", hash), ("optional", optional)]));
    }
    for (path, key, value) in more {
        listed.insert((*path).to_owned(), dictionary(&[(key, value.clone())]));
    }
    let omit = dictionary(&[("omit", true.into()), ("weight", Value::Real(2000.0))]);
    let mut rules = vec![
        ("^.*", true.into()),
        ("^(.*/)?\\.DS_Store$", omit.clone()),
        ("^PkgInfo$", omit.clone()),
    ];
    rules.extend(patterns.iter().map(|pattern| (*pattern, omit.clone())));
    let rules = dictionary(&rules);
    let mut bytes = Vec::new();
    let list = dictionary(&[("files2", Value::Dictionary(listed)), ("rules2", rules)]);
    list.to_writer_xml(&mut bytes).unwrap();
    bytes
}

/// A framework with a seal of its own.
fn framework() -> Files {
    let files: Files = vec![("f.txt".to_owned(), b"framework".to_vec())];
    let (info, seal) = (info("F"), seal(&files, &[]));
    let signer = Signer {
        info: Some(info.clone()),
        resources: Some(seal.clone()),
        ..Signer::new("a.b.F")
    };
    let program = signer.program(ARM64, vec![for_ios(15)], 20_000);
    let own = [("Info.plist", info), ("_CodeSignature/CodeResources", seal), ("F", program)];
    files.into_iter().chain(own.map(|(name, bytes)| (name.to_owned(), bytes))).collect()
}

/// A sound app: resources, a library, a framework, and a fat program of 40 and 64 KiB.
fn app() -> Files {
    let library = Signer::new("l").program(ARM64, vec![], 5000);
    let mut files: Files = vec![
        ("a.txt".to_owned(), vec![b'a'; 700_000]),
        ("de.lproj/x.strings".to_owned(), b"x".to_vec()),
        ("empty".to_owned(), Vec::new()),
        ("link".to_owned(), b"a.txt".to_vec()),
        ("Frameworks/l.dylib".to_owned(), library),
    ];
    files.extend(
        framework()
            .into_iter()
            .map(|(path, bytes)| (format!("Frameworks/F.framework/{path}"), bytes)),
    );
    let sealed: Files = files.iter().filter(|(path, _)| path != "link").cloned().collect();
    let seal = seal(&sealed, &[("link", "symlink", "a.txt".into())]);
    let info = info("A");
    let signer = Signer {
        info: Some(info.clone()),
        resources: Some(seal.clone()),
        ..Signer::new("a.b")
    };
    let older = Signer {
        digests: vec![Digest::Sha1, Digest::Sha256],
        page_shift: 14,
        ..signer.clone()
    };
    let slices = [
        (ARMV7, older.program(ARMV7, vec![], 40_000)),
        (ARM64, signer.program(ARM64, vec![for_ios(15)], 65_536)),
    ];
    files.push(("Info.plist".to_owned(), info));
    files.push(("PkgInfo".to_owned(), b"APPL????".to_vec()));
    files.push((".DS_Store".to_owned(), b"litter".to_vec()));
    files.push(("_CodeSignature/CodeResources".to_owned(), seal));
    files.push(("A".to_owned(), fat(&slices, 0x4000, false)));
    files
}

fn package(files: &Files) -> Vec<u8> {
    let names: Vec<String> = files.iter().map(|(name, _)| format!("Payload/A.app/{name}")).collect();
    let entries = names.iter().zip(files).map(|(name, (_, bytes))| (name.as_str(), bytes.as_slice()));
    zip(&entries.collect::<Vec<_>>())
}

fn verified(files: &Files) -> Verification {
    verify(Cursor::new(package(files)), &mut |_| ControlFlow::Continue(())).unwrap()
}

/// Changed, missing and added files.
#[track_caller]
fn check(files: &Files, changed: &[&str], missing: &[&str], added: &[&str]) -> Verification {
    let found = verified(files);
    assert_eq!(found.changed.paths, changed, "changed");
    assert_eq!(found.missing.paths, missing, "missing");
    assert_eq!(found.added.paths, added, "added");
    found
}

fn file<'a>(files: &'a mut Files, name: &str) -> &'a mut Vec<u8> {
    &mut files.iter_mut().find(|(path, _)| path == name).unwrap().1
}

#[test]
fn a_sound_build_is_verified_whole() {
    let found = check(&app(), &[], &[], &[]);
    // Everything but Info.plist, PkgInfo, .DS_Store and the app's own seal.
    assert_eq!((found.matching_files, found.programs, found.sealed_bundles), (10, 3, 2));
    assert_eq!(found.pages, 40_000_u64.div_ceil(16_384) + 16 + 5 + 2);
    fires("signature-verified", &found.findings);
    quiet("modified-after-signing", &found.findings);
    quiet("unsealed-files", &found.findings);
    quiet("nothing-to-verify", &found.findings);
    quiet("files-unreadable", &found.findings);
    quiet("files-not-judged", &found.findings);
}

/// An app of one unsigned program whose seal has these patterns, and with files that the seal does not list.
fn unsealed(patterns: &[&str], added: impl Iterator<Item = String>) -> Files {
    let own = [
        ("Info.plist", info("A")),
        ("A", thin(ARM64, &[])),
        ("_CodeSignature/CodeResources", seal_with(&Vec::new(), &[], patterns)),
    ];
    let own = own.map(|(name, bytes)| (name.to_owned(), bytes));
    own.into_iter().chain(added.map(|name| (name, b"x".to_vec()))).collect()
}

#[test]
fn slow_patterns_end_judging_and_not_the_machine() {
    let slow: Vec<String> = (0..50).map(|number| format!("{}${number}", "(a|a)*".repeat(40))).collect();
    let slow: Vec<&str> = slow.iter().map(String::as_str).collect();
    let found = verified(&unsealed(&slow, (0..3000).map(|number| format!("{}!{number}", "a".repeat(60)))));
    // Some were judged before.
    assert!(found.added.count > 0 && found.unjudged.count > 2000, "{}", found.unjudged.count);
    assert_eq!(found.added.count + found.unjudged.count, 3000);
    fires("files-not-judged", &found.findings);
    fires("unsealed-files", &found.findings);
    quiet("signature-verified", &found.findings);
    // With the usual patterns every file is judged, however many there are.
    let found = verified(&unsealed(
        &[r"^.*\.lproj/"],
        (0..3000).map(|number| format!("{}!{number}", "a".repeat(60))),
    ));
    assert_eq!((found.added.count, found.unjudged.count), (3000, 0));
    quiet("files-not-judged", &found.findings);
}

#[test]
fn a_list_beyond_the_limits_is_not_called_changed() {
    let mut files = app();
    let mut list = b"<plist><dict><key>files</key><dict>".to_vec();
    for number in 0..400_001 {
        list.extend(format!("<key>{number}</key><true/>").bytes());
    }
    list.extend(b"</dict></dict></plist>");
    *file(&mut files, "Frameworks/F.framework/_CodeSignature/CodeResources") = list.clone();
    // The hash of the list is compared all the same.
    let found = verified(&files);
    assert_eq!(found.unjudged.paths, ["Frameworks/F.framework/_CodeSignature/CodeResources"]);
    assert_eq!(found.changed.paths, ["Frameworks/F.framework/_CodeSignature/CodeResources"]);
    quiet("unsealed-files", &found.findings);
    fires("files-not-judged", &found.findings);
    assert!(
        found
            .findings
            .iter()
            .any(|finding| say().why(finding).ends_with("Airlift skipped those files too."))
    );
}

#[test]
fn one_changed_byte_names_its_file() {
    let of_one = |name: &str, at: usize, changed: &[&str]| {
        let mut files = app();
        file(&mut files, name)[at] ^= 1;
        let found = check(&files, changed, &[], &[]);
        only("modified-after-signing", &found.findings, &verified(&app()).findings);
        quiet("signature-verified", &found.findings);
    };
    of_one("a.txt", 699_999, &["a.txt"]);
    of_one("de.lproj/x.strings", 0, &["de.lproj/x.strings"]);
    of_one("link", 0, &["link"]);
    of_one("Frameworks/l.dylib", 4999, &["Frameworks/l.dylib"]);
    of_one("Frameworks/F.framework/f.txt", 3, &["Frameworks/F.framework/f.txt"]);
    of_one("Info.plist", 15, &["Info.plist"]);
    // In the first page, in the last one, in the second slice.
    of_one("A", 0x4000 + 1000, &["A"]);
    of_one("A", 0x4000 + 39_999, &["A"]);
    of_one("A", 0x14000 + 40_000, &["A"]);
    // Of what is not sealed nothing is said.
    let mut files = app();
    file(&mut files, "PkgInfo")[0] ^= 1;
    check(&files, &[], &[], &[]);
}

#[test]
fn a_changed_seal_is_named_and_what_it_hides() {
    let mut files = app();
    let seal = file(&mut files, "_CodeSignature/CodeResources");
    let text = String::from_utf8(seal.clone()).unwrap();
    *seal = text.replace("a.txt", "b.txt").into_bytes();
    check(&files, &["_CodeSignature/CodeResources", "link"], &["b.txt"], &["a.txt"]);
    *file(&mut files, "_CodeSignature/CodeResources") = b"nothing".to_vec();
    let found = verified(&files);
    assert_eq!(found.changed.paths, ["_CodeSignature/CodeResources"]);
}

#[test]
fn missing_and_added_files_are_told_apart() {
    let mut files = app();
    files.retain(|(path, _)| path != "a.txt" && path != "de.lproj/x.strings" && path != "Frameworks/F.framework/f.txt");
    files.push(("added.txt".to_owned(), Vec::new()));
    files.push(("Frameworks/F.framework/added".to_owned(), Vec::new()));
    files.push(("Frameworks/.DS_Store".to_owned(), Vec::new()));
    let found = check(
        &files,
        &[],
        &["Frameworks/F.framework/f.txt", "a.txt"],
        &["Frameworks/F.framework/added", "added.txt"],
    );
    fires("modified-after-signing", &found.findings);
    fires("unsealed-files", &found.findings);
}

#[test]
fn a_nested_bundle_may_be_sealed_by_its_code_directory() {
    let framework = framework();
    let program = &framework.iter().find(|(path, _)| path == "F").unwrap().1;
    let embedded = crate::ipa::code_signature::read(&program[20_000..]).unwrap();
    let directory = &embedded.directories[0];
    let cd_hash = Value::Data(directory.digest.cd_hash(directory.bytes));
    let files_with = |cd_hash: Value| -> Files {
        let seal = seal(&Vec::new(), &[("F.framework", "cdhash", cd_hash)]);
        let inner = framework.iter().map(|(path, bytes)| (format!("F.framework/{path}"), bytes.clone()));
        let signer = Signer {
            resources: Some(seal.clone()),
            ..Signer::new("a.b")
        };
        let own = [
            ("Info.plist".to_owned(), info("A")),
            ("_CodeSignature/CodeResources".to_owned(), seal),
            ("A".to_owned(), signer.program(ARM64, vec![], 5000)),
        ];
        inner.chain(own).collect()
    };
    check(&files_with(cd_hash.clone()), &[], &[], &[]);
    check(&files_with(Value::Data(vec![7; 20])), &["F.framework/F"], &[], &[]);
    let mut without = files_with(cd_hash);
    without.retain(|(path, _)| !path.starts_with("F.framework"));
    check(&without, &[], &["F.framework"], &[]);
}

#[test]
fn an_envelope_over_something_else_is_a_changed_program() {
    let signer = Signer {
        envelope: SampleEnvelope::SignedOther,
        ..Signer::new("a.b")
    };
    let files = vec![
        ("A".to_owned(), signer.program(ARM64, vec![], 9000)),
        ("Info.plist".to_owned(), info("A")),
    ];
    check(&files, &["A"], &[], &[]);
    let mut cut_off = Signer::new("a.b").program(ARM64, vec![], 9000);
    cut_off.truncate(9000);
    check(&vec![("A".to_owned(), cut_off)], &["A"], &[], &[]);
}

#[test]
fn a_build_without_seals_has_nothing_to_verify() {
    let found = check(
        &vec![("A".to_owned(), thin(ARM64, &[])), ("x".to_owned(), Vec::new())],
        &[],
        &[],
        &[],
    );
    fires("nothing-to-verify", &found.findings);
    quiet("signature-verified", &found.findings);
}

#[test]
fn a_damaged_entry_is_named() {
    let mut bytes = package(&app());
    // The first entry's deflated bytes follow its header and name.
    let at = 30 + "Payload/A.app/a.txt".len();
    bytes[at..at + 60].fill(0xFF);
    let found = verify(Cursor::new(bytes), &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(found.unreadable.paths, ["a.txt"]);
    fires("files-unreadable", &found.findings);
}

#[test]
fn it_tells_how_far_it_is_and_can_be_stopped() {
    let bytes = package(&app());
    let mut told: Vec<VerifyProgress> = Vec::new();
    let whole = verify(Cursor::new(&bytes), &mut |progress| {
        told.push(progress);
        ControlFlow::Continue(())
    });
    assert!(!whole.unwrap().cancelled);
    assert!(told.is_sorted_by_key(|progress| progress.done_bytes));
    let last = told.last().unwrap();
    assert_eq!(last.done_bytes, last.total_bytes);
    let mut calls = 0;
    let stopped = verify(Cursor::new(&bytes), &mut |_| {
        calls += 1;
        if calls == 3 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    let stopped = stopped.unwrap();
    assert_eq!((calls, stopped.cancelled, stopped.findings.len()), (3, true, 0));
}

/// However far it is: while the package is opened, in lists, in programs that are sealed by their code directories, in files.
#[test]
fn it_stops_wherever_it_is() {
    let bytes = package(&app());
    let mut most = 0;
    verify(Cursor::new(&bytes), &mut |_| {
        most += 1;
        ControlFlow::Continue(())
    })
    .unwrap();
    for last in 1..=most {
        let mut calls = 0;
        let stopped = verify(Cursor::new(&bytes), &mut |_| {
            calls += 1;
            if calls == last {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        let expected = Verification {
            cancelled: true,
            ..Verification::default()
        };
        assert_eq!((calls, stopped.unwrap()), (last, expected));
    }
}
