//! Each row of the tables that people pass around is made to happen, and is told by its own code and no other. If this broke,
//! somebody would be sent to mend what is well, or would learn nothing.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Output;

use airlift::manifest::InstallLink;
use airlift::manifest::snippets::{LinkUse, Shared, Voice};
use airlift::words::say;
use plist::{Dictionary, Value};
use serde_json::Value as Json;

use crate::support::builds::{App, Ipa, date};
use crate::support::command::{cli, json};

const UDID: &str = "00008110-001A2B3C4D5E6F70";

fn check(folder: &Path, arguments: &[&str]) -> Output {
    cli(folder, &[&["check"][..], arguments].concat())
}

fn codes(report: &Json) -> BTreeSet<String> {
    let findings = report["findings"].as_array().unwrap_or_else(|| panic!("{report:#}"));
    let told = findings.iter().filter(|finding| finding["severity"] != "passed");
    told.map(|finding| finding["code"].as_str().unwrap().to_owned()).collect()
}

/// An ad hoc build that lacks nothing but an icon and a signature that could be judged.
fn healthy() -> App {
    let mut app = Ipa::default().app();
    app.info.insert("CFBundleExecutable".to_owned(), "App".into());
    let profile = app.profile.as_mut().unwrap();
    profile.insert("Platform".to_owned(), Value::Array(vec!["iOS".into()]));
    profile.insert("ProvisionedDevices".to_owned(), Value::Array(vec![UDID.into()]));
    app
}

/// The profile of a build that has one.
fn profile(app: &mut App) -> &mut Dictionary {
    app.profile.as_mut().unwrap()
}

/// What is said of a build.
fn of_app(folder: &Path, arguments: &[&str], change: impl FnOnce(&mut App)) -> BTreeSet<String> {
    let mut app = healthy();
    change(&mut app);
    std::fs::write(folder.join("app.ipa"), app.bytes()).unwrap();
    let all: Vec<&str> = ["app.ipa", "--json"].into_iter().chain(arguments.iter().copied()).collect();
    codes(&json(&check(folder, &all)))
}

#[test]
fn a_defect_of_a_build_is_told_by_its_own_code_alone() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let healthy = of_app(folder, &[], |_| {});
    let expected = [
        "developer-mode",
        "first-start-online",
        "icon-missing",
        "only-listed-devices",
        "profile-not-cms",
        "same-identifier",
    ];
    assert_eq!(healthy, expected.map(str::to_owned).into());
    assert_eq!(check(folder, &["app.ipa"]).status.code(), Some(0));
    let only = |code: &str, arguments: &[&str], change: fn(&mut App)| {
        let found = of_app(folder, arguments, change);
        let beyond: BTreeSet<String> = found.difference(&healthy).cloned().collect();
        assert_eq!(beyond, BTreeSet::from([code.to_owned()]), "{found:?}");
    };
    only("app-store-build", &[], |app| _ = profile(app).remove("ProvisionedDevices"));
    only("not-signed", &[], |app| app.profile = None);
    only("free-account", &[], |app| {
        profile(app).insert("LocalProvision".to_owned(), true.into());
    });
    only("profile-expired", &[], |app| {
        profile(app).insert("ExpirationDate".to_owned(), date("2026-01-01T00:00:00Z"));
    });
    only("profile-not-yet-valid", &[], |app| {
        profile(app).insert("CreationDate".to_owned(), date("2089-01-01T00:00:00Z"));
    });
    only("profile-without-devices", &[], |app| {
        profile(app).insert("ProvisionedDevices".to_owned(), Value::Array(Vec::new()));
    });
    only("enterprise-trust", &[], |app| {
        profile(app).remove("ProvisionedDevices");
        profile(app).insert("ProvisionsAllDevices".to_owned(), true.into());
    });
    only("identifier-not-covered", &[], |app| {
        app.info.insert("CFBundleIdentifier".to_owned(), "com.northpier.other".into());
    });
    only("odd-device-identifiers", &[], |app| {
        profile(app).insert("ProvisionedDevices".to_owned(), Value::Array(vec![UDID.into(), "phone".into()]));
    });
    only("simulator-build", &[], |app| {
        app.info.insert(
            "CFBundleSupportedPlatforms".to_owned(),
            Value::Array(vec!["iPhoneSimulator".into()]),
        );
    });
    only("icon-unreadable", &[], |app| app.files.push(("Icon.png", b"GIF89a".to_vec())));
    only("device-not-in-profile", &["--udid", "00008030-000000000000ABCD"], |_| {});
    let in_profile = of_app(folder, &["--udid", UDID], |_| {});
    assert_eq!(in_profile, healthy);
}

#[test]
fn a_blocked_build_stops_a_pipeline_and_a_note_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let mut app = healthy();
    std::fs::write(folder.join("good.ipa"), app.bytes()).unwrap();
    profile(&mut app).insert("ExpirationDate".to_owned(), date("2026-01-01T00:00:00Z"));
    std::fs::write(folder.join("bad.ipa"), app.bytes()).unwrap();
    profile(&mut app).insert("ExpirationDate".to_owned(), date("2090-01-01T00:00:00Z"));
    profile(&mut app).insert("CreationDate".to_owned(), date("2089-01-01T00:00:00Z"));
    std::fs::write(folder.join("risky.ipa"), app.bytes()).unwrap();
    let code = |arguments: &[&str]| check(folder, arguments).status.code();
    assert_eq!(code(&["good.ipa"]), Some(0));
    assert_eq!(code(&["bad.ipa"]), Some(1));
    assert_eq!(code(&["risky.ipa"]), Some(1));
    assert_eq!(code(&["risky.ipa", "--fail-on", "blocks"]), Some(0));
    assert_eq!(code(&["absent.ipa"]), Some(3));
    assert_eq!(code(&[]), Some(2));
    std::fs::write(folder.join("text.ipa"), "hello").unwrap();
    let unread = check(folder, &["text.ipa", "--json"]);
    assert_eq!(
        (unread.status.code(), json(&unread)["error"]["code"].as_str()),
        (Some(3), Some("not-a-zip"))
    );

    let written = check(folder, &["bad.ipa", "--json", "--junit", "r.xml", "--sarif", "r.sarif"]);
    assert_eq!(written.status.code(), Some(1));
    assert_eq!(json(&written)["verdict"], "blocked");
    let junit = std::fs::read_to_string(folder.join("r.xml")).unwrap();
    let document = roxmltree::Document::parse(&junit).unwrap();
    let suite = document.descendants().find(|node| node.has_tag_name("testsuite")).unwrap();
    let failures = document.descendants().filter(|node| node.has_tag_name("failure")).count();
    assert_eq!((suite.attribute("failures"), failures), (Some("1"), 1), "{junit}");
    assert_eq!(
        suite.attribute("tests").unwrap().parse::<usize>().unwrap(),
        document.descendants().filter(|node| node.has_tag_name("testcase")).count()
    );
    let sarif: Json = serde_json::from_slice(&std::fs::read(folder.join("r.sarif")).unwrap()).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let blocking = results.iter().find(|result| result["level"] == "error").unwrap();
    assert_eq!(blocking["ruleId"], "profile-expired");
    assert_eq!(blocking["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "bad.ipa");
    let index = usize::try_from(blocking["ruleIndex"].as_u64().unwrap()).unwrap();
    assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"][index]["id"], "profile-expired");
}

#[test]
fn a_manifest_is_compared_with_its_package() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    std::fs::write(folder.join("app.ipa"), healthy().bytes()).unwrap();
    let manifest = |arguments: &[&str]| {
        let output = cli(
            folder,
            &[
                &["manifest", "app.ipa", "--base-url", "https://builds.example.com/7"][..],
                arguments,
            ]
            .concat(),
        );
        assert!(output.status.success(), "{output:?}");
    };
    manifest(&["--hashes", "-o", "own.plist"]);
    let told = |file: &str| codes(&json(&check(folder, &[file, "--package", "app.ipa", "--offline", "--json"])));
    assert_eq!(told("own.plist"), BTreeSet::new());
    manifest(&["--set", "bundle-identifier=com.northpier.other", "-o", "other.plist"]);
    assert_eq!(told("other.plist"), BTreeSet::from(["identifier-differs".to_owned()]));
    let text = std::fs::read_to_string(folder.join("own.plist")).unwrap();
    let hash = text
        .split("<key>sha256s</key>")
        .nth(1)
        .unwrap()
        .split("<string>")
        .nth(1)
        .unwrap()
        .get(..64)
        .unwrap()
        .to_owned();
    std::fs::write(folder.join("spoilt.plist"), text.replace(&hash, &"0".repeat(64))).unwrap();
    assert_eq!(told("spoilt.plist"), BTreeSet::from(["hash-differs".to_owned()]));
    let elsewhere = check(folder, &["own.plist", "--package", "absent.ipa", "--offline"]);
    assert_eq!(elsewhere.status.code(), Some(3));
}

#[test]
fn everything_that_can_be_said_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let all = json(&check(folder.path(), &["--explain", "--json"]));
    let listed: BTreeSet<&str> = all["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["code"].as_str().unwrap())
        .collect();
    for code in airlift::self_test::codes() {
        assert!(listed.contains(code), "{code}");
    }
    assert_eq!(all.as_object().unwrap().len(), 1);
    let text = String::from_utf8(check(folder.path(), &["--explain"]).stdout).unwrap();
    assert!(text.contains("link:") && text.contains("link-in-frame"), "{text}");
    let one = String::from_utf8(check(folder.path(), &["--explain", "link-url-http"]).stdout).unwrap();
    assert!(one.contains("Source: "), "{one}");
    let seen = String::from_utf8(check(folder.path(), &["--explain", "profile-expired"]).stdout).unwrap();
    assert!(seen.contains("Testers may see: “Unable to Download App”"), "{seen}");
    assert_eq!(check(folder.path(), &["--explain", "nonsense"]).status.code(), Some(1));
    let saw = json(&check(folder.path(), &["--saw", "Untrusted Enterprise Developer", "--json"]));
    assert_eq!(saw["symptom"], "untrusted-developer");
    assert_eq!(
        check(folder.path(), &["--saw", "the coffee machine is broken"]).status.code(),
        Some(1)
    );
    std::fs::write(folder.path().join("app.ipa"), healthy().bytes()).unwrap();
    let saw = json(&check(folder.path(), &["app.ipa", "--saw", "Developer Mode Required", "--json"]));
    assert_eq!(
        (&saw["causes"][0]["cause"], &saw["causes"][0]["state"]),
        (&"developer-mode".into(), &"likely".into())
    );
}

/// The documents that `tests/conformity/share.py` hands to validators: with `AIRLIFT_DOCUMENTS` they stay in that folder.
#[test]
fn what_is_shared_and_reported_reads_well() {
    let own = tempfile::tempdir().unwrap();
    let kept = std::env::var_os("AIRLIFT_DOCUMENTS");
    let folder = kept.as_deref().map_or(own.path(), Path::new);
    let mut app = healthy();
    profile(&mut app).insert("ExpirationDate".to_owned(), date("2026-01-01T00:00:00Z"));
    std::fs::write(folder.join("bad <&\"\u{754C}>.ipa"), app.bytes()).unwrap();
    let reports = ["--junit", "report.xml", "--sarif", "report.sarif"];
    let arguments: Vec<&str> = ["bad <&\"\u{754C}>.ipa"].into_iter().chain(reports).collect();
    assert_eq!(check(folder, &arguments).status.code(), Some(1));
    let manifest_url = "https://192.168.1.24:8443/b/3v9Qm2sXkT8wLr5nYp7cZA/manifest.plist";
    let link = InstallLink {
        manifest_url: manifest_url.to_owned(),
    };
    let shared = Shared {
        title: "Kestrel & \"Söhne\" <\u{7EA2}\u{96BC}>".to_owned(),
        version: "5.2.0 (1187)".to_owned(),
        size_bytes: 48_200_000,
        ends_at: None,
        install_link: link.text(),
        page_url: "http://192.168.1.24:8080/b/3v9Qm2sXkT8wLr5nYp7cZA".to_owned(),
        app_url: String::new(),
        manifest_url: manifest_url.to_owned(),
        file_name: "Kestrel.ipa".to_owned(),
    };
    let voice = Voice {
        language: say().language().tag(),
        sentence: &|message| say().sentence(message),
    };
    for (name, place) in [
        ("page.html", LinkUse::HtmlPage),
        ("amp.html", LinkUse::AmpPage),
        ("draft.eml", LinkUse::Email),
        ("command.plist", LinkUse::Mdm),
    ] {
        std::fs::write(folder.join(name), place.text(&shared, &voice, jiff::Timestamp::now())).unwrap();
        let told = json(&check(folder, &[name, "--offline", "--json"]));
        let links = told["links"].as_array().unwrap();
        assert_eq!(links.len(), usize::from(name.ends_with("html")), "{told:#}");
        assert!(
            links
                .iter()
                .all(|link| link["manifest_url"] == manifest_url && link["corrected"].is_null()),
            "{told:#}"
        );
    }
}
