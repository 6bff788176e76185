//! What scripts and build servers hold on to: codes, JSON keys, CSV heads, rule identifiers. If one were renamed, a pipeline that
//! looks for it would pass what it should stop, without a word.
//!
//! `stable_names.txt` lists them. A name leaves it with a new major version only; a new one is added to it by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use airlift::manifest::snippets::LinkUse;
use airlift::primitives::HappeningKind;
use airlift::session::{AddedBy, Command};
use airlift::webhooks::{PrivatePart, WebhookKind};
use serde_json::Value;

use crate::support::builds::Ipa;
#[cfg(unix)]
use crate::support::builds::sparse_ipa;
use crate::support::command::{cli, cli_on, json};
use crate::support::phone::{Phone, authority_at};
use crate::support::served::Served;
use crate::support::sessions::{start_on_loopback, wait, wait_for_links};
use crate::support::{text, until, write};

/// Below these stands what a build or a system says: their keys are not ours.
const FOREIGN: [&str; 5] = ["entitlements", "der_entitlements", "localized_names", "privacy", "tags"];

/// Names by what prints them.
#[derive(Default)]
struct Names(BTreeMap<String, BTreeSet<String>>);

impl Names {
    fn add(&mut self, of: &str, name: &str) {
        self.0.entry(of.to_owned()).or_default().insert(name.to_owned());
    }

    /// The keys of an object and of all that it holds.
    fn add_keys(&mut self, of: &str, value: &Value) {
        self.add_below(of, "", value);
    }

    fn add_below(&mut self, of: &str, path: &str, value: &Value) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.add_below(of, &format!("{path}[]"), item)),
            Value::Object(entries) => {
                for (key, value) in entries {
                    let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                    self.add(of, &path);
                    if !FOREIGN.contains(&key.as_str()) {
                        self.add_below(of, &path, value);
                    }
                }
            }
            _ => {}
        }
    }

    /// As they are listed.
    fn lines(&self) -> BTreeSet<String> {
        let all = self
            .0
            .iter()
            .flat_map(|(of, names)| names.iter().map(move |name| format!("{of}: {name}")));
        all.collect()
    }
}

#[test]
fn what_scripts_hold_on_to_is_named_as_it_was() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/stable_names.txt");
    let listed: BTreeSet<String> = std::fs::read_to_string(list).unwrap().lines().map(str::to_owned).collect();
    let mut names = Names::default();
    let folder = tempfile::tempdir().unwrap();
    codes(&mut names, folder.path());
    inspections(&mut names, folder.path());
    checks(&mut names, folder.path());
    serving(&mut names, folder.path());
    watching(&mut names, folder.path());
    #[cfg(unix)]
    stopping(&mut names, folder.path());
    deliveries(&mut names);
    webhooks(&mut names, folder.path());
    let found = names.lines();
    let gone: Vec<&str> = listed.difference(&found).map(String::as_str).collect();
    let new: Vec<&str> = found.difference(&listed).map(String::as_str).collect();
    assert!(gone.is_empty(), "gone or renamed:\n{}", gone.join("\n"));
    assert!(new.is_empty(), "new, to be added to tests/it/stable_names.txt:\n{}", new.join("\n"));
}

/// Every code that there is, with how much it weighs.
fn codes(names: &mut Names, folder: &Path) {
    let all = json(&cli(folder, &["check", "--explain", "--json"]));
    for entry in all["codes"].as_array().unwrap() {
        let (code, severity) = (entry["code"].as_str().unwrap(), entry["severity"].as_str().unwrap());
        names.add("code", &format!("{code} {severity}"));
    }
}

fn inspections(names: &mut Names, folder: &Path) {
    write(folder, "k.ipa", &Ipa::default().bytes());
    write(folder, "sample.ipa", &airlift::ipa::sample::ipa());
    write(folder, "bad.ipa", b"nothing");
    for arguments in [&["k.ipa"][..], &["--verify", "sample.ipa"], &["bad.ipa"]] {
        let output = cli(folder, &[&["inspect", "--json"][..], arguments].concat());
        names.add_keys("inspect --json", &json(&output));
    }
    names.add_keys("compare --json", &json(&cli(folder, &["compare", "--json", "k.ipa", "sample.ipa"])));
    names.add_keys("identity show --json", &json(&cli(folder, &["identity", "show", "--json"])));
}

fn checks(names: &mut Names, folder: &Path) {
    let link = "itms-services://?action=download-manifest&amp;url=http://builds.example.com/m.plist";
    write(folder, "page.html", format!("<a href=\"{link}\">").as_bytes());
    let to_manifest = [
        "manifest",
        "k.ipa",
        "--base-url",
        "https://builds.example.com/7",
        "--hashes",
        "-o",
        "m.plist",
    ];
    assert!(cli(folder, &to_manifest).status.success());
    for arguments in [
        &["k.ipa", "--udid", "00008110-001A2B3C4D5E6F70"][..],
        &["page.html", "--offline"],
        &["m.plist", "--offline", "--package", "k.ipa"],
        &["--self", "k.ipa", "--host", "127.0.0.1", "--https-port", "0", "--http-port", "0"],
        &["--saw", "Untrusted Enterprise Developer", "k.ipa"],
        &["bad.ipa"],
    ] {
        let output = cli(folder, &[&["check", "--json"][..], arguments].concat());
        names.add_keys("check --json", &json(&output));
    }
    for file in ["k.ipa", "page.html", "sample.ipa"] {
        cli(folder, &["check", file, "--offline", "--sarif", "r.sarif"]);
        let sarif: Value = serde_json::from_slice(&std::fs::read(folder.join("r.sarif")).unwrap()).unwrap();
        for rule in sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap() {
            names.add("SARIF rule", rule["id"].as_str().unwrap());
        }
    }
}

/// The events of a whole installation.
fn serving(names: &mut Names, folder: &Path) {
    let package = Ipa {
        padding: 2_000_000,
        ..Ipa::default()
    };
    let (path, bad) = (write(folder, "k.ipa", &package.bytes()), folder.join("bad.ipa"));
    let served = Served::start(&["--json", path.to_str().unwrap(), bad.to_str().unwrap()]);
    let serving = served.event("serving");
    let mut event = |event: &Value| names.add_keys(&format!("serve --json {}", event["event"].as_str().unwrap()), event);
    event(&serving);
    event(&served.event("problem"));
    let build = &serving["builds"][0];
    let url = |key: &str| build[key].as_str().unwrap();
    let stranger = Phone::new();
    stranger.get(url("page_url")).unwrap();
    event(&served.event("page"));
    assert!(stranger.get(url("manifest_url")).is_err());
    event(&served.event("refused"));
    let phone = Phone::trusting(&Served::authority(&serving));
    event(&served.event("profile"));
    phone.install(url("manifest_url")).unwrap();
    for name in ["manifest", "package", "delivered"] {
        event(&served.event(name));
    }
}

/// The events of a folder that is watched.
fn watching(names: &mut Names, folder: &Path) {
    let watched = folder.join("watched");
    std::fs::create_dir(&watched).unwrap();
    let served = Served::start(&["--json", "--watch", watched.to_str().unwrap()]);
    let mut event = |name: &str| names.add_keys(&format!("serve --json {name}"), &served.event(name));
    event("watching");
    write(&watched, "k.ipa", &Ipa::default().bytes());
    event("appeared");
    let newer = Ipa {
        version: "5.3.0",
        ..Ipa::default()
    };
    write(&watched, "k.ipa", &newer.bytes());
    event("rebuilt");
}

/// The events of an end that cuts a download off.
#[cfg(unix)]
fn stopping(names: &mut Names, folder: &Path) {
    let path = folder.join("large.ipa");
    // More than the sockets of both sides hold.
    sparse_ipa(&path, 64 << 20);
    let served = Served::start(&["--json", path.to_str().unwrap()]);
    let serving = served.event("serving");
    let phone = Phone::trusting(&Served::authority(&serving)).installer();
    let url = serving["builds"][0]["package_url"].as_str().unwrap();
    let mut wire = phone.connect(url).unwrap();
    phone.send(&mut *wire, "GET", url, &[]).unwrap();
    wire.read_exact(&mut vec![0; 1 << 16]).unwrap();
    served.event("package");
    for name in ["stopping", "stopped"] {
        served.interrupt();
        names.add_keys(&format!("serve --json {name}"), &served.event(name));
    }
}

/// Who is told what happens, and what came of it.
fn webhooks(names: &mut Names, folder: &Path) {
    // Nothing listens there, which is an answer, too.
    write(folder, "address.txt", b"http://127.0.0.1:1/x");
    let add = [
        "webhook",
        "add",
        "mine",
        "--kind",
        "json",
        "--url-file",
        "address.txt",
        "--events",
        "delivered",
    ];
    assert!(cli(folder, &add).status.success());
    names.add_keys("webhook test --json", &json(&cli(folder, &["webhook", "test", "mine", "--json"])));
    names.add_keys("webhook list --json", &json(&cli(folder, &["webhook", "list", "--json"])));
    for kind in HappeningKind::ALL {
        names.add("webhook event", kind.word());
    }
    for part in PrivatePart::ALL {
        names.add("webhook part", part.word());
    }
    for kind in WebhookKind::ALL {
        names.add("webhook kind", kind.word());
    }
}

/// What is kept of it, and what an open window tells.
fn deliveries(names: &mut Names) {
    let folder = tempfile::tempdir().unwrap();
    let session = start_on_loopback(folder.path());
    let path = write(folder.path(), "k.ipa", &Ipa::default().bytes());
    session.commander().send(Command::add(AddedBy::Here, vec![path]));
    let links = wait_for_links(&session).builds[0].links.clone().unwrap();
    let origin = links.page_url.split("/i/").next().unwrap();
    Phone::trusting(&authority_at(origin)).install(&links.manifest_url).unwrap();
    wait(&session, "the delivery", |snapshot| !snapshot.deliveries.is_empty());
    let told = until("a delivery on disk", || {
        let told = json(&cli_on(folder.path(), &["deliveries", "--json"]));
        (told[0]["stage"] == "delivered").then_some(told)
    });
    names.add_keys("deliveries --json", &told);
    let csv = text(&cli_on(folder.path(), &["deliveries", "--csv"]).stdout);
    // Some read columns by their place.
    names.add("deliveries --csv", csv.lines().next().unwrap());
    names.add_keys("list --json", &json(&cli_on(folder.path(), &["list", "--json"])));
    names.add_keys("link --json", &json(&cli_on(folder.path(), &["link", "1", "--json"])));
    for place in LinkUse::ALL {
        names.add("link --as", place.key());
    }
    let text = json(&cli_on(folder.path(), &["link", "1", "--as", "markdown", "--json"]));
    names.add_keys("link --as --json", &text);
}
