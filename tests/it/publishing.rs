//! Publishing to a folder: what lies there, in which order it comes, and what is taken away again.
//! If these break, testers beyond the network get half a build, another one, or one that was withdrawn.

mod azure;
mod storages;
mod window;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::support::builds::Ipa;
use crate::support::command::{cli, json};

const BASE: &str = "https://builds.example.com/ios";

/// A folder with a build in it.
fn with_build(ipa: &Ipa) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("Kestrel.ipa"), ipa.bytes()).unwrap();
    folder
}

/// Publishes to the folder `site`, without trying it as a phone.
fn publish(folder: &Path, file: &str, more: &[&str]) -> Value {
    let common = ["publish", file, "--to", "site", "--base-url", BASE, "--untried", "--json"];
    let output = cli(folder, &[&common[..], more].concat());
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    json(&output)
}

/// Where an address of ours lies in the folder `site`.
fn there(folder: &Path, url: &Value) -> std::path::PathBuf {
    let path = url.as_str().unwrap().strip_prefix(BASE).unwrap();
    folder.join("site").join(path.trim_start_matches('/'))
}

/// Every file below a folder, with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(folder: &Path, root: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, root, found);
            } else {
                let name = path.strip_prefix(root).unwrap().display().to_string();
                found.insert(name, std::fs::read(&path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

#[test]
fn a_build_lies_in_a_folder_that_nobody_guesses() {
    let folder = with_build(&Ipa::default());
    let told = publish(folder.path(), "Kestrel.ipa", &[]);
    let page = std::fs::read_to_string(there(folder.path(), &told["page"])).unwrap();
    assert!(page.contains("itms-services://?action=download-manifest&amp;url=https%3A%2F%2Fbuilds.example.com%2Fios%2F"));
    let package = std::fs::read(there(folder.path(), &told["package"])).unwrap();
    assert_eq!(package, std::fs::read(folder.path().join("Kestrel.ipa")).unwrap());
    // The manifest is read by another's reader, and names what lies there.
    let manifest = plist::Value::from_file(there(folder.path(), &told["manifest"])).unwrap();
    let assets = manifest.as_dictionary().unwrap()["items"].as_array().unwrap()[0]
        .as_dictionary()
        .unwrap()["assets"]
        .clone();
    for asset in assets.as_array().unwrap() {
        let url = Value::from(asset.as_dictionary().unwrap()["url"].as_string().unwrap());
        assert!(there(folder.path(), &url).is_file(), "{url}");
    }
    let latest = there(folder.path(), &told["app_page"]).with_file_name("latest.json");
    let latest: Value = serde_json::from_slice(&std::fs::read(latest).unwrap()).unwrap();
    assert_eq!((&latest["page"], &latest["sha256"]), (&told["page"], &told["sha256"]));
    assert_eq!(latest["version"], "5.2.0");
    // Nothing at the top tells where anything is.
    let top: Vec<String> = std::fs::read_dir(folder.path().join("site"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(top.len(), 2, "{top:?}");
    assert!(top.iter().all(|name| name.len() == 26), "{top:?}");
    // Nobody's device and nobody's name is told.
    for (name, bytes) in files(&folder.path().join("site")) {
        if !name.ends_with("app.ipa") {
            let text = String::from_utf8_lossy(&bytes);
            assert!(
                !text.contains("00000001-0000000000000001") && !text.contains(folder.path().to_str().unwrap()),
                "{name}"
            );
        }
    }
}

#[test]
fn every_language_has_a_page_that_says_so() {
    let folder = with_build(&Ipa::default());
    let told = publish(folder.path(), "Kestrel.ipa", &["--plain"]);
    assert_eq!(told["page"], format!("{BASE}/kestrel/5.2.0-1187/index.html"));
    for below in ["kestrel/5.2.0-1187", "kestrel"] {
        for (name, language, install) in [
            ("index.html", "en", "Install"),
            ("de.html", "de", "Installieren"),
            ("fr.html", "fr", "Installer"),
            ("es.html", "es", "Instalar"),
            ("es-419.html", "es-419", "Instalar"),
            ("ja.html", "ja", "インストール"),
            ("zh-Hans.html", "zh-Hans", "安装"),
        ] {
            let page = std::fs::read_to_string(folder.path().join("site").join(below).join(name)).unwrap();
            assert!(page.contains(&format!("<html lang=\"{language}\"")), "{below}/{name}");
            assert!(page.contains(install), "{below}/{name}");
            assert!(page.contains("name=\"robots\" content=\"noindex\""), "{below}/{name}");
            assert!(page.contains("Content-Security-Policy") && !page.contains("{{"), "{below}/{name}");
        }
    }
}

#[test]
fn publishing_again_changes_no_link_and_another_build_comes_beside() {
    let folder = with_build(&Ipa::default());
    let first = publish(folder.path(), "Kestrel.ipa", &[]);
    std::fs::write(folder.path().join("notes.txt"), "Look at *sharing* <first>.\n").unwrap();
    let again = publish(folder.path(), "Kestrel.ipa", &["--notes-file", "notes.txt"]);
    assert_eq!(first["page"], again["page"]);
    let page = std::fs::read_to_string(there(folder.path(), &again["page"])).unwrap();
    assert!(page.contains("Look at *sharing* &lt;first&gt;."));
    let newer = Ipa {
        version: "5.10.0",
        ..Ipa::default()
    };
    std::fs::write(folder.path().join("newer.ipa"), newer.bytes()).unwrap();
    let newer = publish(folder.path(), "newer.ipa", &[]);
    assert_ne!(newer["page"], first["page"]);
    assert_eq!(newer["app_page"], first["app_page"]);
    let app_page = std::fs::read_to_string(there(folder.path(), &newer["app_page"])).unwrap();
    let at = |text: &Value| {
        let path = text
            .as_str()
            .unwrap()
            .strip_prefix(BASE)
            .unwrap()
            .trim_start_matches('/')
            .to_owned();
        app_page
            .find(&path.replace('/', "%2F"))
            .or_else(|| app_page.find(&format!("../{path}")))
    };
    assert!(
        at(&newer["manifest"]).unwrap() < at(&first["page"]).unwrap(),
        "the newest comes first"
    );
    // An older one that is published later is not the newest.
    let older = Ipa {
        version: "5.1.9",
        ..Ipa::default()
    };
    std::fs::write(folder.path().join("older.ipa"), older.bytes()).unwrap();
    publish(folder.path(), "older.ipa", &[]);
    let latest = there(folder.path(), &newer["app_page"]).with_file_name("latest.json");
    let latest: Value = serde_json::from_slice(&std::fs::read(latest).unwrap()).unwrap();
    assert_eq!(latest["version"], "5.10.0");
}

#[test]
fn a_build_is_withdrawn_with_everything_that_leads_to_it_and_nothing_else() {
    let folder = with_build(&Ipa::default());
    let site = folder.path().join("site");
    std::fs::create_dir_all(site.join("somebody")).unwrap();
    std::fs::write(site.join("somebody/airlift.json"), "{}").unwrap();
    std::fs::write(site.join("index.html"), "theirs").unwrap();
    let first = publish(folder.path(), "Kestrel.ipa", &[]);
    let newer = Ipa {
        version: "5.3.0",
        ..Ipa::default()
    };
    std::fs::write(folder.path().join("newer.ipa"), newer.bytes()).unwrap();
    let newer = publish(folder.path(), "newer.ipa", &[]);
    let link = newer["install_link"].as_str().unwrap();
    let output = cli(folder.path(), &["unpublish", link, "--to", "site"]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "Withdrawn Kestrel 5.3.0 (1187)");
    for gone in ["package", "manifest", "code"] {
        assert!(!there(folder.path(), &newer[gone]).exists(), "{gone}");
    }
    let page = std::fs::read_to_string(there(folder.path(), &newer["page"])).unwrap();
    assert!(!page.contains("itms-services") && !page.contains("Kestrel"), "{page}");
    let latest = there(folder.path(), &first["app_page"]).with_file_name("latest.json");
    let told: Value = serde_json::from_slice(&std::fs::read(&latest).unwrap()).unwrap();
    assert_eq!(told["version"], "5.2.0");
    assert!(there(folder.path(), &first["package"]).exists());
    // Nothing more to do, and said so.
    let again = cli(folder.path(), &["unpublish", link, "--to", "site"]);
    assert_eq!(again.status.code(), Some(1), "{again:?}");
    let rest = cli(folder.path(), &["unpublish", "--keep", "0", "--to", "site", "--json"]);
    assert_eq!(json(&rest)["page"], first["page"]);
    assert!(!latest.exists());
    let app_page = std::fs::read_to_string(there(folder.path(), &first["app_page"])).unwrap();
    assert!(!app_page.contains("Kestrel"));
    assert_eq!(std::fs::read_to_string(site.join("somebody/airlift.json")).unwrap(), "{}");
    assert_eq!(std::fs::read_to_string(site.join("index.html")).unwrap(), "theirs");
}

#[test]
fn what_has_ended_is_listed_and_taken_away() {
    let folder = with_build(&Ipa::default());
    let told = publish(folder.path(), "Kestrel.ipa", &["--until", "30d"]);
    let until: jiff::Timestamp = told["until"].as_str().unwrap().parse().unwrap();
    let days = until.duration_since(jiff::Timestamp::now()).as_hours() / 24;
    assert!((29..=30).contains(&days), "{days}");
    let none = cli(folder.path(), &["unpublish", "--ended", "--to", "site"]);
    assert_eq!(none.status.code(), Some(0));
    assert!(there(folder.path(), &told["package"]).exists());
    // The day comes.
    let record = there(folder.path(), &told["page"]).with_file_name("airlift.json");
    let text = std::fs::read_to_string(&record).unwrap();
    let over = text.replace(told["until"].as_str().unwrap(), "2026-01-01T00:00:00Z");
    assert_ne!(text, over);
    std::fs::write(&record, over).unwrap();
    let listed = json(&cli(folder.path(), &["published", "--to", "site", "--json"]));
    assert_eq!(listed["state"], "ended");
    let gone = cli(folder.path(), &["unpublish", "--ended", "--to", "site", "--json"]);
    assert_eq!(json(&gone)["page"], told["page"]);
    assert!(!there(folder.path(), &told["package"]).exists());
}

#[test]
fn nothing_outlives_the_signature() {
    let ipa = Ipa {
        expires_at: "2030-05-01T00:00:00Z",
        ..Ipa::default()
    };
    let folder = with_build(&ipa);
    let told = publish(folder.path(), "Kestrel.ipa", &["--until", "2040-01-01"]);
    assert_eq!(told["until"], "2030-05-01T00:00:00Z");
}

#[test]
fn wrong_use_is_told_before_anything_is_done() {
    let folder = with_build(&Ipa::default());
    let call = |arguments: &[&str]| {
        let output = cli(folder.path(), arguments);
        (output.status.code().unwrap(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = call(&["publish", "Kestrel.ipa", "--to", "site"]);
    assert_eq!(code, 3);
    assert!(said.contains("--base-url"), "{said}");
    let (code, said) = call(&["publish", "Kestrel.ipa", "--to", "site", "--base-url", "http://builds.example.com"]);
    assert_eq!(code, 3);
    assert!(said.contains("https"), "{said}");
    for wrong in [
        ["--to", "ftp://x/y"],
        ["--until", "yesterday"],
        ["--until", "2020-01-01"],
        ["--base-url", "https://x/?a=b"],
        ["--to", "davs://ada:secret-of-ada@x/y"],
    ] {
        let (code, said) = call(&[&["publish", "Kestrel.ipa", "--to", "site"][..], &wrong].concat());
        assert_eq!(code, 2, "{wrong:?} {said}");
    }
    let (code, _) = call(&["publish", "Kestrel.ipa", "--to", "s3://a.dotted.bucket"]);
    assert_eq!(code, 3);
    let (code, said) = call(&["publish", "missing.ipa", "--to", "site", "--base-url", BASE]);
    assert_eq!(code, 3);
    assert!(said.contains("missing.ipa"), "{said}");
    assert!(!folder.path().join("site").exists());
    let old = Ipa {
        expires_at: "2026-01-02T00:00:00Z",
        ..Ipa::default()
    };
    std::fs::write(folder.path().join("old.ipa"), old.bytes()).unwrap();
    let (code, said) = call(&["publish", "old.ipa", "--to", "site", "--base-url", BASE, "--untried"]);
    assert_eq!((code, folder.path().join("site").exists()), (1, false), "{said}");
    let (code, said) = call(&["publish", "old.ipa", "--to", "site", "--base-url", BASE, "--untried", "--anyway"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn a_folder_goes_on_where_it_was_cut_off() {
    let folder = with_build(&Ipa {
        padding: 20 << 20,
        ..Ipa::default()
    });
    let whole = std::fs::read(folder.path().join("Kestrel.ipa")).unwrap();
    let told = publish(folder.path(), "Kestrel.ipa", &[]);
    // As a kill in the middle of copying leaves it: a part, and a record that says so.
    let package = there(folder.path(), &told["package"]);
    let record = package.with_file_name("airlift.json");
    let text = std::fs::read_to_string(&record).unwrap();
    std::fs::write(&record, text.replace("\"published\"", "\"begun\"")).unwrap();
    std::fs::remove_file(&package).unwrap();
    std::fs::write(package.with_file_name(".airlift-part-app.ipa"), &whole[..9_000_000]).unwrap();
    let again = publish(folder.path(), "Kestrel.ipa", &[]);
    assert_eq!(again["page"], told["page"]);
    assert_eq!(std::fs::read(&package).unwrap(), whole);
    // A part of something else is found when it is read back, and not served.
    std::fs::remove_file(&package).unwrap();
    std::fs::write(package.with_file_name(".airlift-part-app.ipa"), vec![7; 9_000_000]).unwrap();
    let common = ["publish", "Kestrel.ipa", "--to", "site", "--base-url", BASE, "--untried", "--json"];
    let wrong = cli(folder.path(), &common);
    assert_eq!(json(&wrong)["error"]["code"], "publish-not-alike");
}
