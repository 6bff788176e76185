//! What people and programs read, held against texts that are reviewed like code: a word that nobody meant to change stays.
//!
//! The texts lie in `snapshots`; `just snapshots` writes them anew. What differs from run to run is replaced by a name in angle
//! brackets. `check --explain` is not here: it is a catalogue, and `stable_names` holds its codes.

use std::path::Path;

use serde_json::Value;

use crate::support::builds::Ipa;
use crate::support::command::{cli, json};
use crate::support::phone::Phone;
use crate::support::served::Served;
use crate::support::{text, write};

/// Holds a text against the one in `snapshots`.
fn hold(name: &str, said: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, said));
}

/// Builds whose dates are far away: what is said of them is the same on every day.
fn builds(folder: &Path) -> [&'static str; 3] {
    let expired = Ipa {
        name: "Juniper",
        bundle_id: "com.northpier.juniper",
        version: "2.9",
        build: "7",
        devices: Some(2),
        expires_at: "2020-10-24T08:40:28Z",
        ..Ipa::default()
    };
    write(folder, "ad-hoc.ipa", &Ipa::default().bytes());
    write(folder, "expired.ipa", &expired.bytes());
    write(folder, "sample.ipa", &airlift::ipa::sample::ipa());
    ["ad-hoc", "expired", "sample"]
}

#[test]
fn inspections_read_as_they_did() {
    let folder = tempfile::tempdir().unwrap();
    for name in builds(folder.path()) {
        let file = format!("{name}.ipa");
        let said = cli(folder.path(), &["inspect", &file]);
        hold(&format!("inspect-{name}"), &text(&said.stdout));
        let said = cli(folder.path(), &["inspect", "--json", &file]);
        hold(&format!("inspect-{name}-json"), &pretty(json(&said)));
    }
}

#[test]
fn checks_read_as_they_did() {
    let folder = tempfile::tempdir().unwrap();
    builds(folder.path());
    let manifest = "<?xml version=\"1.0\"?>\n<plist version=\"1.0\"><dict><key>items</key><array><dict>\
        <key>assets</key><array><dict><key>kind</key><string>software-package</string>\
        <key>url</key><string>http://builds.example.com/App.zip</string></dict></array>\
        <key>metadata</key><dict><key>bundle-identifier</key><string>com.example.{app}</string>\
        <key>kind</key><string>software</string><key>title</key><string>A</string></dict></dict></array></dict></plist>";
    write(folder.path(), "manifest.plist", manifest.as_bytes());
    let page = "<p>Beta: <a href=\"itms-services://?action=download-manifest&amp;amp;url=http://builds.example.com/m.plist\">install</a>";
    write(folder.path(), "page.html", page.as_bytes());
    for (name, arguments) in [
        ("ad-hoc", &["ad-hoc.ipa", "--udid", "00008110-001A2B3C4D5E6F70"][..]),
        ("expired", &["expired.ipa"][..]),
        ("manifest", &["manifest.plist", "--offline"][..]),
        ("page", &["page.html", "--offline"][..]),
    ] {
        let arguments = [&["check"][..], arguments].concat();
        let said = cli(folder.path(), &arguments);
        hold(&format!("check-{name}"), &text(&said.stdout));
        let said = cli(folder.path(), &[&arguments[..], &["--json"]].concat());
        hold(&format!("check-{name}-json"), &pretty(json(&said)));
    }
}

#[test]
fn pages_read_as_they_did() {
    let folder = tempfile::tempdir().unwrap();
    builds(folder.path());
    let path = folder.path().join("ad-hoc.ipa");
    let served = Served::start(&["--json", path.to_str().unwrap()]);
    let serving = served.event("serving");
    let build = &serving["builds"][0];
    for language in ["en", "de"] {
        for (name, key) in [("install", "page_url"), ("set-up", "setup_url")] {
            let url = build[key].as_str().unwrap();
            let page = Phone::new().ask("GET", url, &[("Accept-Language", language)]).unwrap();
            hold(&format!("page-{name}-{language}"), &as_read(&page.text(), &serving));
        }
    }
}

/// A page with a line for each element, without what is no word, and with names for what differs from run to run.
fn as_read(page: &str, serving: &Value) -> String {
    let build = &serving["builds"][0];
    let last = |key: &str| build[key].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let port = |key: &str| serving[key].as_str().unwrap().rsplit(':').next().unwrap().to_owned();
    let fingerprint = serving["authority_sha256"].as_str().unwrap();
    let digits: Vec<char> = fingerprint.to_uppercase().chars().collect();
    let pairs: Vec<String> = digits
        .chunks(2)
        .map(|pair| format!("<span>{}</span>", pair.iter().collect::<String>()))
        .collect();
    let computer = gethostname::gethostname().into_string().unwrap();
    let mut page = page.to_owned();
    for (from, to) in [
        ("<style>", "</style>"),
        ("<script>", "</script>"),
        ("data:image/png;base64,", "\""),
        ("<svg class=\"i\" ", "</svg>"),
    ] {
        page = without(&page, from, to);
    }
    for (what, name) in [
        (last("page_url"), "<token>"),
        (last("app_url"), "<app token>"),
        (port("https"), "<https port>"),
        (port("http"), "<http port>"),
        (fingerprint.to_owned(), "<fingerprint>"),
        (format!("<bdi>{computer}</bdi>"), "<bdi><computer></bdi>"),
        (format!("({computer})"), "(<computer>)"),
    ] {
        page = page.replace(&what, name);
    }
    if let Some((before, after)) = page.split_once("%2Fi%2F<token>%2F") {
        let (visit, after) = after.split_once("%2F").unwrap();
        assert_eq!(visit.len(), 16, "{visit}");
        page = format!("{before}%2Fi%2F<token>%2F<visit>%2F{after}");
    }
    for row in pairs.chunks(8) {
        page = page.replace(&row.concat(), "<fingerprint>");
    }
    page.lines()
        .map(str::trim_end)
        .filter(|line| !line.trim().is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The same without what stands between these two, wherever they stand.
fn without(text: &str, from: &str, to: &str) -> String {
    let mut pieces = text.split(from);
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (_, rest) = piece.split_once(to).unwrap_or((piece, ""));
        kept.extend([from, "…", to, rest]);
    }
    kept
}

/// With a line for each value, and without the time that it took.
fn pretty(mut value: Value) -> String {
    fn settle(value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(settle),
            Value::Object(entries) => {
                for (key, value) in entries {
                    if key == "took_ms" {
                        *value = "<took>".into();
                    }
                    settle(value);
                }
            }
            _ => {}
        }
    }
    settle(&mut value);
    format!("{value:#}")
}
