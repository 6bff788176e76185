//! Conversations with `airlift-cli`: what build servers parse and people read.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::support::builds::{Ipa, zip};
use crate::support::command::{AIRLIFT_CLI, cli};
use crate::support::{text, write};

/// Every file that holds no app, with its code.
fn bad_files(folder: &Path) -> Vec<(&'static str, &'static str)> {
    let good = Ipa::default().bytes();
    write(folder, "empty.ipa", b"");
    write(folder, "text.ipa", b"This is no archive.");
    write(folder, "cut.ipa", &good[..good.len() - 200]);
    write(folder, "payload.ipa", &zip(&[("Payload/", b"")]));
    write(folder, "other.ipa", &zip(&[("readme.txt", b"hello")]));
    write(folder, "noinfo.ipa", &zip(&[("Payload/A.app/A", b"x")]));
    write(folder, "badinfo.ipa", &zip(&[("Payload/A.app/Info.plist", b"bplist00nonsense")]));
    write(folder, "encrypted.ipa", &encrypted(&good));
    std::fs::create_dir(folder.join("folder.ipa")).unwrap();
    vec![
        ("empty.ipa", "empty-file"),
        ("text.ipa", "not-a-zip"),
        ("cut.ipa", "zip-truncated"),
        ("payload.ipa", "payload-empty"),
        ("other.ipa", "no-payload"),
        ("noinfo.ipa", "no-info-plist"),
        ("badinfo.ipa", "info-plist-damaged"),
        ("encrypted.ipa", "zip-encrypted"),
        ("folder.ipa", "folder"),
        ("absent.ipa", "file-not-found"),
    ]
}

/// The same archive with bit 0 of every entry's flags set: encrypted, as far as a reader can tell.
fn encrypted(zip: &[u8]) -> Vec<u8> {
    let mut bytes = zip.to_vec();
    for (signature, flags) in [(*b"PK\x03\x04", 6), (*b"PK\x01\x02", 8)] {
        let places: Vec<usize> = bytes
            .windows(4)
            .enumerate()
            .filter(|(_, window)| *window == signature)
            .map(|(place, _)| place)
            .collect();
        for place in places {
            bytes[place + flags] |= 1;
        }
    }
    bytes
}

#[test]
fn inspect_prints_the_contracted_keys() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "k.ipa", &Ipa::default().bytes());
    let output = cli(folder.path(), &["inspect", "--json", "k.ipa"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let object: Value = serde_json::from_slice(&output.stdout).unwrap();
    let keys = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for key in ["file", "app", "icon", "signing", "bundles", "findings", "verdict"] {
        assert!(keys(&object).contains(&key.to_owned()), "{key}");
    }
    for key in [
        "name",
        "bundle_id",
        "version",
        "build",
        "minimum_os",
        "platform",
        "device_families",
        "executable",
        "architectures",
        "sdk",
        "xcode",
        "simulator",
        "encrypted",
    ] {
        assert!(keys(&object["app"]).contains(&key.to_owned()), "app.{key}");
    }
    for key in [
        "kind",
        "profile_name",
        "profile_uuid",
        "team_id",
        "team_name",
        "created_at",
        "expires_at",
        "devices",
        "all_devices",
        "entitlements",
        "certificates",
        "profile_signature",
    ] {
        assert!(keys(&object["signing"]).contains(&key.to_owned()), "signing.{key}");
    }
    assert_eq!(object["app"]["name"], "Kestrel");
    assert_eq!(object["signing"]["kind"], "ad-hoc");
    assert_eq!(object["signing"]["expires_at"], "2090-12-31T00:00:00Z");
    assert_eq!(object["signing"]["devices"].as_array().unwrap().len(), 23);
    assert_eq!(object["file"]["size_bytes"], Ipa::default().bytes().len());
}

#[test]
fn every_bad_file_is_an_error_object_and_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    for (name, code) in bad_files(folder.path()) {
        let output = cli(folder.path(), &["inspect", "--json", name]);
        assert_eq!(output.status.code(), Some(3), "{name}");
        let object: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(object["error"]["code"], code, "{name}");
        for key in ["title", "why", "fix"] {
            assert!(!object["error"][key].as_str().unwrap().is_empty(), "{name}: {key}");
        }
        assert_eq!(object["file"]["path"], name);
        let output = cli(folder.path(), &["inspect", name]);
        assert_eq!(output.status.code(), Some(3));
        assert_eq!(text(&output.stdout), "", "{name}: problems go to stderr");
        assert!(text(&output.stderr).contains(object["error"]["title"].as_str().unwrap()));
    }
}

#[test]
fn several_files_are_one_object_a_line_and_a_bad_one_hides_no_good_one() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a.ipa", &Ipa::default().bytes());
    write(folder.path(), "b.ipa", b"nothing");
    write(
        folder.path(),
        "c.ipa",
        &Ipa {
            version: "6.0",
            ..Ipa::default()
        }
        .bytes(),
    );
    let output = cli(folder.path(), &["inspect", "--json", "a.ipa", "b.ipa", "c.ipa"]);
    assert_eq!(output.status.code(), Some(3));
    let lines: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[1]["error"]["code"], "not-a-zip");
    assert_eq!(lines[2]["app"]["version"], "6.0");
}

#[test]
fn inspect_for_people_says_the_verdict_and_why() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "old.ipa",
        &Ipa {
            expires_at: "2020-10-24T00:00:00Z",
            ..Ipa::default()
        }
        .bytes(),
    );
    let output = cli(folder.path(), &["inspect", "old.ipa"]);
    let said = text(&output.stdout);
    assert!(said.starts_with("Kestrel 5.2.0 (1187)\n"), "{said}");
    assert!(said.contains("\n  Verdict       will not install\n"), "{said}");
    assert!(said.contains("Blocks installing: The profile expired on 24 Oct 2020"), "{said}");
}

#[test]
fn manifest_is_written_with_changes_and_hashes() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "k.ipa",
        &Ipa {
            padding: 11 * 1024 * 1024,
            ..Ipa::default()
        }
        .bytes(),
    );
    let output = cli(
        folder.path(),
        &[
            "manifest",
            "k.ipa",
            "--base-url",
            "https://example.com/b/7/",
            "--set",
            "title=You & I",
            "--hashes",
            "-o",
            "m.plist",
        ],
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let plist = plist::Value::from_file(folder.path().join("m.plist")).unwrap();
    let item = plist.as_dictionary().unwrap()["items"].as_array().unwrap()[0]
        .as_dictionary()
        .unwrap()
        .clone();
    assert_eq!(item["metadata"].as_dictionary().unwrap()["title"].as_string(), Some("You & I"));
    let package = item["assets"].as_array().unwrap()[0].as_dictionary().unwrap().clone();
    assert_eq!(package["url"].as_string(), Some("https://example.com/b/7/app.ipa"));
    assert_eq!(package["sha256s"].as_array().unwrap().len(), 2);
}

#[test]
fn a_manifest_that_ios_would_refuse_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "k.ipa", &Ipa::default().bytes());
    let output = cli(
        folder.path(),
        &["manifest", "k.ipa", "--base-url", "http://example.com", "-o", "m.plist"],
    );
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("package-url: iOS refuses http"),
        "{}",
        text(&output.stderr)
    );
    assert!(!folder.path().join("m.plist").exists());
}

#[test]
fn the_sample_is_honest() {
    let folder = tempfile::tempdir().unwrap();
    let output = cli(folder.path(), &["sample", "-o", "s.ipa"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let object: Value = serde_json::from_slice(&cli(folder.path(), &["inspect", "--json", "s.ipa"]).stdout).unwrap();
    assert_eq!(object["verdict"], "blocked");
    assert!(
        object["findings"]
            .as_array()
            .unwrap()
            .iter()
            .any(|finding| finding["code"] == "sample-build")
    );
    assert!(object["icon"]["width"].as_u64().unwrap() >= 120);
}

#[test]
fn identity_is_made_once_exported_and_reset_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let fingerprint = || -> String {
        let output = cli(folder.path(), &["identity", "show", "--json"]);
        let object: Value = serde_json::from_slice(&output.stdout).unwrap();
        object["authority_sha256"].as_str().unwrap().to_owned()
    };
    let first = fingerprint();
    assert_eq!(first.len(), 64);
    assert_eq!(fingerprint(), first);
    assert_eq!(
        cli(folder.path(), &["identity", "export", "-o", "a.mobileconfig"]).status.code(),
        Some(0)
    );
    let profile = plist::Value::from_file(folder.path().join("a.mobileconfig")).unwrap();
    let payload = profile.as_dictionary().unwrap()["PayloadContent"].as_array().unwrap()[0]
        .as_dictionary()
        .unwrap()
        .clone();
    assert_eq!(payload["PayloadType"].as_string(), Some("com.apple.security.root"));
    assert_eq!(cli(folder.path(), &["identity", "reset"]).status.code(), Some(0));
    assert_ne!(fingerprint(), first);
}

#[test]
fn wrong_use_is_two_and_no_window_is_three() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(cli(folder.path(), &["inspect"]).status.code(), Some(2));
    assert_eq!(cli(folder.path(), &["bogus"]).status.code(), Some(2));
    assert_eq!(cli(folder.path(), &["--help"]).status.code(), Some(0));
    let output = cli(folder.path(), &["list"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("No Airlift window is running"));
}

#[test]
fn asking_makes_no_folder_and_says_what_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("typo");
    for call in [&["list"][..], &["link", "1"], &["remove", "1"], &["deliveries"], &["add", "x.ipa"]] {
        let output = cli(folder.path(), &[&["--data-dir", missing.to_str().unwrap()], call].concat());
        assert_eq!(output.status.code(), Some(3), "{call:?}");
        assert!(text(&output.stderr).contains("typo"), "{call:?}: {}", text(&output.stderr));
        assert!(!missing.exists(), "{call:?}");
    }
    let output = cli(folder.path(), &["check", "--self", "nofile.ipa"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("nofile.ipa is not there"), "{}", text(&output.stderr));
}

#[test]
fn a_host_that_is_none_is_wrong_use_and_opens_nothing() {
    let folder = tempfile::tempdir().unwrap();
    for (host, reason) in [
        ("192.168.1.256", "four numbers from 0 to 255"),
        ("127.0.0.01", "127.0.0.1"),
        ("1.2.3", "1.2.0.3"),
        ("fe80::1%eth0", "zone"),
        ("-x", "neither a name nor an address"),
    ] {
        let output = cli(folder.path(), &["serve", "x.ipa", &format!("--host={host}")]);
        assert_eq!(output.status.code(), Some(2), "{host}");
        assert!(text(&output.stderr).contains(reason), "{host}: {}", text(&output.stderr));
    }
}

#[test]
fn a_base_that_no_address_can_have_is_wrong_use() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "k.ipa", &Ipa::default().bytes());
    for base in [
        "https://example.com/?x",
        "https://example.com/#f",
        "https://user@example.com",
        "https://example.com:99999",
        "https://[example.com]",
    ] {
        let output = cli(folder.path(), &["manifest", "k.ipa", "--base-url", base]);
        assert_eq!(output.status.code(), Some(2), "{base}");
    }
    let output = cli(
        folder.path(),
        &["manifest", "k.ipa", "--base-url", "https://Example.com:8443/~me/7/"],
    );
    assert!(text(&output.stdout).contains("<string>https://example.com:8443/~me/7/app.ipa</string>"));
}

#[test]
fn a_public_address_that_ios_could_not_use_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    for (url, reason) in [
        ("http://builds.example.com", "iOS installs over https:// only"),
        ("https://me:secret@builds.example.com", "which iOS never sends"),
        ("https://builds.example.com/?x", "iOS drops what follows"),
        ("https://localhost:8443", "what every phone calls itself"),
    ] {
        let output = cli(folder.path(), &["serve", "x.ipa", "--public-url", url]);
        assert_eq!(output.status.code(), Some(2), "{url}");
        assert!(text(&output.stderr).contains(reason), "{}", text(&output.stderr));
    }
}

#[test]
fn what_strangers_wrote_does_not_command_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let ipa = Ipa {
        name: "Kes\u{1b}[2Jtrel\u{202e}",
        ..Ipa::default()
    };
    // A binary list, since XML cannot hold such a name.
    write(folder.path(), "a\u{1b}]0;x\u{7}.ipa", &ipa.binary_bytes());
    let output = cli(folder.path(), &["inspect", "a\u{1b}]0;x\u{7}.ipa", "\u{1b}[31mabsent.ipa"]);
    for said in [text(&output.stdout), text(&output.stderr)] {
        assert!(!said.is_empty());
        assert!(said.chars().all(|c| c == '\n' || !c.is_control() && c != '\u{202e}'), "{said:?}");
    }
}

#[test]
fn property_lists_are_printed_as_they_are() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "k.ipa", &Ipa::default().binary_bytes());
    let output = cli(folder.path(), &["inspect", "--raw", "info-plist", "k.ipa"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let list: plist::Dictionary = plist::from_bytes(&output.stdout).unwrap();
    assert_eq!(list.get("CFBundleIdentifier").unwrap().as_string(), Some("com.northpier.kestrel"));
    let output = cli(folder.path(), &["inspect", "--raw", "profile", "--json", "k.ipa"]);
    let object: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(object["TeamName"], "Northpier Labs");
    assert_eq!(object["ExpirationDate"], "2090-12-31T00:00:00Z");
    let output = cli(folder.path(), &["inspect", "--raw", "entitlements", "k.ipa"]);
    assert_eq!(output.status.code(), Some(3));
    assert!(text(&output.stderr).contains("has no entitlements"), "{}", text(&output.stderr));
    assert!(output.stdout.is_empty());
    assert_eq!(cli(folder.path(), &["inspect", "--raw", "icon", "k.ipa"]).status.code(), Some(2));
}

#[test]
fn two_builds_are_compared() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a.ipa", &Ipa::default().bytes());
    let newer = Ipa {
        version: "5.3.0",
        build: "1201",
        devices: Some(25),
        ..Ipa::default()
    };
    write(folder.path(), "b.ipa", &newer.bytes());
    let output = cli(folder.path(), &["compare", "a.ipa", "b.ipa"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    for line in [
        "Kestrel 5.2.0 (1187) -> Kestrel 5.3.0 (1201)",
        "  ~ Version: 5.2.0 -> 5.3.0",
        "  + 00000017-0000000000000017",
        "  + 00000018-0000000000000018",
    ] {
        assert!(said.lines().any(|said| said == line), "{line} is not in\n{said}");
    }
    let object: Value = serde_json::from_slice(&cli(folder.path(), &["compare", "--json", "a.ipa", "b.ipa"]).stdout).unwrap();
    assert_eq!(
        object["changes"]["app"][1],
        serde_json::json!({ "what": "Build", "before": "1187", "after": "1201" })
    );
    assert_eq!(object["changes"]["devices"].as_array().unwrap().len(), 2);
    let same = text(&cli(folder.path(), &["compare", "a.ipa", "a.ipa"]).stdout);
    assert!(same.contains("no differences"), "{same}");
    let absent = cli(folder.path(), &["compare", "--json", "a.ipa", "absent.ipa"]);
    assert_eq!(absent.status.code(), Some(3));
    let object: Value = serde_json::from_slice(&absent.stdout).unwrap();
    assert_eq!(object["error"]["code"], "file-not-found");
}

#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_file_holds_no_command_up() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let pipe = pipe.to_str().unwrap();
    for call in [
        &["check", "https://127.0.0.1:1/m.plist", "--trust", pipe][..],
        &["inspect", pipe],
        &["check", pipe],
        &["serve", "--host", "127.0.0.1", "--cert", pipe, "x.ipa"],
    ] {
        let told = cli(folder.path(), call);
        assert_eq!(told.status.code(), Some(3), "{call:?}: {told:?}");
    }
}

/// People read their language; what programs read stays.
#[test]
fn people_read_their_language_and_programs_read_codes() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "a.ipa", &Ipa::default().bytes());
    let said = |arguments: &[&str]| text(&cli(folder.path(), arguments).stdout);
    let words = [
        ("en", "Signing"),
        ("de", "Signierung"),
        ("fr", "Signature"),
        ("es", "Firma"),
        ("ja", "署名"),
        ("zh-Hans", "签名"),
    ];
    let codes = |lang: &str| -> Vec<String> {
        let object: Value = serde_json::from_str(&said(&["--lang", lang, "inspect", "--json", "a.ipa"])).unwrap();
        let findings = object["findings"].as_array().unwrap();
        findings.iter().map(|finding| finding["code"].to_string()).collect()
    };
    let english = codes("en");
    for (lang, word) in words {
        let told = said(&["--lang", lang, "inspect", "a.ipa"]);
        assert!(told.contains(word), "{lang}: {told}");
        assert_eq!(codes(lang), english, "{lang}");
    }
    let unknown = cli(folder.path(), &["--lang", "tlh", "inspect", "a.ipa"]);
    assert_eq!(unknown.status.code(), Some(2), "{unknown:?}");
    let of_system = Command::new(AIRLIFT_CLI)
        .args(["inspect", "a.ipa"])
        .current_dir(folder.path())
        .env("LC_ALL", "de_AT.UTF-8")
        .output()
        .unwrap();
    assert_eq!(text(&of_system.stdout), said(&["--lang", "de", "inspect", "a.ipa"]));
}
