//! Programs and code signatures of real packages are read as other tools read them, and verify; one changed byte is named.
//!
//! Expectations were found with `rcodesign print-signature-info`, `llvm-objdump --macho` and `openssl cms -verify`.

use std::fmt::Write as _;
use std::io::Cursor;
use std::ops::ControlFlow;

use airlift::ipa::{Program, Verification, inspect, verify};
use zip::ZipArchive;

use super::{files_in, root};
use crate::support::builds::with_changed;
use crate::support::command::{cli, json};
use crate::support::write;

/// One line for each slice: headers, then its signature.
fn lines(program: &Program) -> String {
    let mut text = String::new();
    for slice in &program.slices {
        let or_none = |part: &Option<String>| part.clone().unwrap_or_else(|| "none".to_owned());
        let (platform, minimum_os, sdk) = (or_none(&slice.platform), or_none(&slice.minimum_os), or_none(&slice.sdk));
        write!(text, "{} {platform} {minimum_os} {sdk}", slice.architecture).unwrap();
        let Some(signature) = &slice.signature else {
            writeln!(text, " {:?}", slice.unread).unwrap();
            continue;
        };
        let directories: Vec<_> = signature
            .directories
            .iter()
            .map(|one| format!("{:x} {} {}", one.version, one.hash, one.cd_hash.get(..8).unwrap()))
            .collect();
        let signed_at = signature.signed_at.map_or("never".to_owned(), |at| at.to_string());
        let der = match (&signature.entitlements, &signature.der_entitlements) {
            (Some(xml), Some(der)) if xml == der => "both entitlements",
            (Some(_), Some(_)) => "two entitlements",
            (Some(_), None) => "XML entitlements",
            _ => "no entitlements",
        };
        writeln!(
            text,
            " | {} {} | {} | {signed_at} {} | {der}{}",
            signature.identifier,
            if signature.team_id.is_some() { "team" } else { "none" },
            directories.join(", "),
            signature.authority.code(),
            if signature.flaws.is_empty() { "" } else { " flawed" },
        )
        .unwrap();
    }
    text
}

/// Package, program, files that match, pages, missing files.
const PACKAGES: &[(&str, &str, (u64, u64, u64))] = &[
    (
        "DERIVED-simulator-standard-png-icons.ipa",
        "",
        (84, 0, 1),
    ),
    (
        "adhoc-xcode-managed.ipa",
        "arm64 iOS 13.2 13.2 | codes.mohamadreza.TLDR team | 20400 sha256 7281b03a | 2020-03-21T19:18:07Z apple | XML entitlements
",
        (22, 73, 0),
    ),
    (
        "appinfodemo-dev-100udids.ipa",
        "armv7 iOS 9.3 9.3 | com.icyleaf.AppInfoDemo team | 20200 sha1 2293ed02, 20200 sha256 f7c37fa3 | 2016-07-27T09:46:16Z apple | XML entitlements
arm64 iOS 9.3 9.3 | com.icyleaf.AppInfoDemo team | 20200 sha1 cf64668d, 20200 sha256 4f4551f6 | 2016-07-27T09:46:16Z apple | XML entitlements
",
        (9, 26, 0),
    ),
    (
        "calsmoke-fat3-cgbi-car.ipa",
        "armv7 iOS 8.0 10.3 | sh.calaba.CalSmoke team | 20200 sha1 6e065ad6, 20200 sha256 afd7ab42 | 2017-06-01T08:12:26Z apple | XML entitlements
armv7s iOS 8.0 10.3 | sh.calaba.CalSmoke team | 20200 sha1 f234b115, 20200 sha256 2c47daf7 | 2017-06-01T08:12:26Z apple | XML entitlements
arm64 iOS 8.0 10.3 | sh.calaba.CalSmoke team | 20200 sha1 316c08b1, 20200 sha256 cbdb10f4 | 2017-06-01T08:12:26Z apple | XML entitlements
",
        (77, 341, 0),
    ),
    (
        "demo-enterprise-appex.ipa",
        "arm64 iOS 14.3 14.3 | com.icyleaf.test.Demo team | 20400 sha256 c53eb946 | 2021-01-15T06:42:38Z apple | both entitlements
",
        (12, 34, 0),
    ),
    (
        "icon-only-in-assets-car.ipa",
        "arm64 iOS 13.1 14.5 | com.ineva.test-rtmp.Test team | 20400 sha256 34c1d1da | 2021-05-09T06:59:43Z apple | both entitlements
",
        (9, 19, 0),
    ),
    (
        "legacy-2012-enterprise.ipa",
        "armv7 iOS 5.0 none | com.kthcorp.helloworld none | 20100 sha1 8c4e36b4 | 2012-05-20T13:32:49Z apple | XML entitlements
",
        (8, 5, 0),
    ),
    (
        "modern-xcode16-noicon.ipa",
        "arm64 iOS 18.2 18.4 | dev.tuist.rosalind.App team | 20400 sha256 56de6648 | 2025-04-25T10:49:23Z apple | both entitlements
",
        (3, 19, 0),
    ),
    (
        "uncrackable1-enterprise-cgbi.ipa",
        "armv7 iOS 8.0 10.2 | sg.vp.UnCrackable1 team | 20200 sha1 95f689ef, 20200 sha256 b0e7bfaa | 2017-01-29T06:43:03Z apple | XML entitlements
arm64 iOS 8.0 10.2 | sg.vp.UnCrackable1 team | 20200 sha1 dfb4a9ee, 20200 sha256 8d8e8c10 | 2017-01-29T06:43:03Z apple | XML entitlements
",
        (33, 36, 0),
    ),
    (
        "very-capable-app.ipa",
        "arm64 iOS 11.2 11.2 | org.fastlane.very-capable-app none | 20400 sha1 cd9f001b, 20400 sha256 8a85032a | 2018-04-07T02:40:45Z other | XML entitlements
",
        (8, 14, 0),
    ),
];

fn verified(bytes: &[u8]) -> Verification {
    verify(Cursor::new(bytes), &mut |_| ControlFlow::Continue(())).unwrap()
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn real_programs_are_read_as_they_are() {
    let files = files_in("ipa");
    for (name, expected, (matching, pages, missing)) in PACKAGES {
        let (_, bytes) = files.iter().find(|(other, _)| other == name).unwrap();
        let inspection = inspect(Cursor::new(bytes)).unwrap();
        assert_eq!(inspection.program.as_ref().map(lines).unwrap_or_default(), *expected, "{name}");
        let found = verified(bytes);
        assert_eq!(
            (found.matching_files, found.pages, found.missing.count),
            (*matching, *pages, *missing),
            "{name}"
        );
        assert_eq!(
            (found.changed.count, found.added.count, found.unreadable.count),
            (0, 0, 0),
            "{name}: {found:?}"
        );
        let code = if *missing == 0 {
            "signature-verified"
        } else {
            "modified-after-signing"
        };
        assert_eq!(found.findings[0].code, code, "{name}");
    }
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn one_changed_byte_of_a_real_package_is_named() {
    for (name, bytes) in files_in("ipa") {
        let is_genuine = PACKAGES.iter().any(|(other, _, (_, _, missing))| *other == name && *missing == 0);
        if !is_genuine {
            continue;
        }
        let mut archive = ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let mut entries = Vec::new();
        for index in 0..archive.len() {
            let entry = archive.by_index(index).unwrap();
            if entry.size() > 0 {
                entries.push(entry.name().unwrap().into_owned());
            }
        }
        let sealed = entries
            .iter()
            .filter(|entry| entry.contains(".app/") && !entry.ends_with("/PkgInfo") && !entry.contains("__MACOSX"));
        for entry in sealed.step_by(5) {
            // A later form of ResourceRules.plist and the like is left out of the seal on purpose.
            if entry.ends_with("ResourceRules.plist") {
                continue;
            }
            let path = entry.split_once(".app/").unwrap().1;
            let found = verified(&with_changed(&bytes, entry));
            assert!(
                found.changed.paths.iter().any(|changed| changed == path),
                "{name}: {path}: {found:?}"
            );
            assert_eq!(found.findings[0].code, "modified-after-signing", "{name}: {path}");
        }
    }
}

/// The first verdict that people read, and the one that programs read, know what the verification found.
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn a_verified_build_that_was_changed_is_blocked() {
    let folder = tempfile::tempdir().unwrap();
    let good = std::fs::read(root().join("ipa/modern-xcode16-noicon.ipa")).unwrap();
    write(folder.path(), "good.ipa", &good);
    let mut archive = ZipArchive::new(Cursor::new(&good)).unwrap();
    let mut names = (0..archive.len()).map(|index| archive.by_index(index).unwrap().name().unwrap().into_owned());
    let assets = names.find(|name| name.ends_with("Assets.car")).unwrap();
    write(folder.path(), "changed.ipa", &with_changed(&good, &assets));
    let codes = |name: &str, status: i32| {
        let output = cli(folder.path(), &["inspect", "--verify", "--json", name]);
        assert_eq!(output.status.code(), Some(status), "{name}: {output:?}");
        let object = json(&output);
        let findings = object["findings"].as_array().unwrap();
        let codes: Vec<String> = findings
            .iter()
            .map(|finding| finding["code"].as_str().unwrap().to_owned())
            .collect();
        (codes, object["verification"]["changed"]["paths"].clone())
    };
    let (found, _) = codes("good.ipa", 0);
    assert!(found.contains(&"signature-verified".to_owned()), "{found:?}");
    let (found, changed) = codes("changed.ipa", 1);
    assert!(found.contains(&"modified-after-signing".to_owned()), "{found:?}");
    assert_eq!(changed, serde_json::json!(["Assets.car"]));
}
