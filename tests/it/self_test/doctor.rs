//! `airlift-cli check` follows links, pages and manifests like a phone, against servers with one defect each. If this broke, it
//! would send people to mend what is well, or call a broken server sound.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Output;

use airlift::manifest::InstallLink;
use serde_json::Value;

use crate::support::command::{cli_told, json};

use super::papers::{self, Papers};
use super::play::{Ask, OldServer, Play, Reply, Way};

fn check(folder: &Path, arguments: &[&str], stdin: &str) -> Output {
    cli_told(folder, &[&["check"][..], arguments].concat(), stdin)
}

fn link(url: &str) -> String {
    InstallLink {
        manifest_url: url.to_owned(),
    }
    .text()
}

/// Codes of everything that blocks or risks, but for what is said of loopback addresses, which no phone reaches.
fn troubles(report: &Value) -> BTreeSet<String> {
    let findings = report["findings"].as_array().unwrap();
    let bad = findings
        .iter()
        .filter(|finding| matches!(finding["severity"].as_str(), Some("blocks" | "risks")));
    bad.map(|finding| finding["code"].as_str().unwrap().to_owned())
        .filter(|code| !matches!(code.as_str(), "address-for-phones" | "link-this-computer" | "url-this-computer"))
        .collect()
}

/// What following a link to this server shows, by its root.
fn follow(folder: &Path, papers: &Papers, twist: impl Fn(&Ask, &mut Reply) + Send + Sync + 'static) -> BTreeSet<String> {
    let play = Play::new(papers, twist);
    let root = folder.join("root.der");
    std::fs::write(&root, &papers.root).unwrap();
    let output = check(folder, &[&link(&play.target.manifest_url), "--trust", "root.der", "--json"], "");
    let report = json(&output);
    assert_eq!(output.status.code(), Some(1), "loopback alone is a risk: {report:#}");
    troubles(&report)
}

#[track_caller]
fn only(code: &str, found: &BTreeSet<String>) {
    assert_eq!(*found, BTreeSet::from([code.to_owned()]));
}

#[test]
fn a_sound_server_shows_no_trouble() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(follow(folder.path(), &papers::good(), |_, _| {}), BTreeSet::new());
}

#[test]
fn each_tls_defect_is_found_on_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let wanted = [
        ("unexpired", "expired"),
        ("host-named", "another address"),
        ("chain-complete", "an intermediate is missing"),
        ("validity-length", "900 days"),
        ("begun", "not yet valid"),
        ("server-usage", "for clients"),
    ];
    let all = papers::bad(folder.path());
    for (code, what) in wanted {
        let (_, _, papers) = all.iter().find(|(other, name, _)| *other == code && *name == what).unwrap();
        only(code, &follow(folder.path(), papers, |_, _| {}));
    }
    // Self-signed, and known to nobody: no root is given.
    let play = Play::new(&papers::good(), |_, _| {});
    let report = json(&check(folder.path(), &[&link(&play.target.manifest_url), "--json"], ""));
    assert!(troubles(&report).contains("chain-complete"), "{report:#}");
}

#[test]
fn old_tls_and_weak_keys_are_found_on_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let any = "ALL:@SECLEVEL=0";
    for (code, bits, arguments) in [
        ("tls-version", "2048", ["-tls1_1", "-cipher", any]),
        ("forward-secrecy", "2048", ["-tls1_2", "-cipher", "AES128-GCM-SHA256"]),
        ("key-strength", "1024", ["-tls1_2", "-cipher", any]),
    ] {
        let root = papers::rsa(folder.path(), bits);
        let server = OldServer::start(folder.path(), &arguments);
        std::fs::write(folder.path().join("root.der"), &root).unwrap();
        let url = format!("https://127.0.0.1:{}/manifest.plist", server.port);
        let report = json(&check(folder.path(), &[&link(&url), "--trust", "root.der", "--json"], ""));
        assert!(troubles(&report).contains(code), "{code}: {report:#}");
    }
}

#[test]
fn each_http_defect_is_found_on_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let good = papers::good();
    let on = |method: &'static str, end: &'static str, change: fn(&Ask, &mut Reply)| {
        follow(folder.path(), &good, move |ask, reply| {
            if ask.is(method, end) {
                change(ask, reply);
            }
        })
    };
    only(
        "manifest-status",
        &on("GET", "/manifest.plist", |ask, reply| {
            reply.redirect(&format!("{}?again", ask.path));
        }),
    );
    only("package-head", &on("HEAD", "/app.ipa", |_, reply| reply.status = 405));
    only(
        "package-ranges",
        &follow(folder.path(), &good, |ask, reply| {
            if ask.path.ends_with("/app.ipa") {
                reply.unset("Accept-Ranges");
            }
        }),
    );
    only(
        "manifest-type",
        &on("GET", "/manifest.plist", |_, reply| reply.set("Content-Type", "text/plain")),
    );
    only(
        "package-type",
        &follow(folder.path(), &good, |ask, reply| {
            if ask.path.ends_with("/app.ipa") {
                reply.set("Content-Type", "application/zip");
            }
        }),
    );
    let cut = follow(folder.path(), &good, |ask, reply| {
        if ask.is("GET", "/app.ipa") && !ask.has("range") {
            reply.way = Way::Cut(1000);
        }
    });
    assert!(cut.contains("package-whole") || cut.contains("package-same"), "{cut:?}");
    // A package that is cut off on the server itself: its directory is missing.
    let play = Play::with(&good, |goods| goods.package.truncate(goods.package.len() / 2), |_, _| {});
    let report = json(&check(
        folder.path(),
        &[&link(&play.target.manifest_url), "--trust", "root.der", "--json"],
        "",
    ));
    only("package-zip", &troubles(&report));
    let plain = link("http://127.0.0.1:1/manifest.plist");
    let report = json(&check(folder.path(), &[&plain, "--json", "--offline"], ""));
    only("link-url-http", &troubles(&report));
}

#[test]
fn pages_and_files_are_followed_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let good = papers::good();
    let play = Play::new(&good, |_, _| {});
    std::fs::write(folder.path().join("root.der"), &good.root).unwrap();
    let page = check(folder.path(), &[&play.target.page_url, "--trust", "root.der", "--json"], "");
    let report = json(&page);
    assert_eq!(
        (report["kind"].as_str(), troubles(&report)),
        (Some("address"), BTreeSet::new()),
        "{report:#}"
    );
    let codes: Vec<&str> = report["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["code"].as_str().unwrap())
        .collect();
    assert!(codes.contains(&"install-link") && codes.contains(&"package-whole"), "{codes:?}");

    let manifest = check(folder.path(), &[&play.target.manifest_url, "--trust", "root.der", "--json"], "");
    let report = json(&manifest);
    assert_eq!(troubles(&report), BTreeSet::new(), "{report:#}");
    assert!(report["manifest"]["package_url"].as_str().unwrap().ends_with("/app.ipa"));

    // The same manifest as a file that lies on no server yet.
    let body = fetched(&play.target.manifest_url);
    std::fs::write(folder.path().join("m.plist"), body).unwrap();
    let report = json(&check(folder.path(), &["m.plist", "--trust", "root.der", "--json"], ""));
    assert_eq!(troubles(&report), BTreeSet::new(), "{report:#}");
    let lines = report["lines"].as_array().unwrap();
    assert!(
        lines
            .iter()
            .any(|line| line["code"] == "package-whole" && line["outcome"] == "passed"),
        "{report:#}"
    );
    assert!(lines.iter().all(|line| line["code"] != "manifest-status"), "it was not fetched");

    let gone = check(folder.path(), &["https://127.0.0.1:1/page.html", "--json"], "");
    assert_eq!(gone.status.code(), Some(3), "{gone:?}");
    let text = format!(
        "<a href=\"{}\" target=\"_top\">",
        link(&play.target.manifest_url).replace('&', "&amp;")
    );
    let report = json(&check(folder.path(), &["-", "--trust", "root.der", "--json"], &text));
    assert_eq!(troubles(&report), BTreeSet::new(), "{report:#}");
}

/// The manifest, fetched without looking at certificates.
fn fetched(url: &str) -> Vec<u8> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let looked = runtime
        .block_on(airlift::self_test::probe(url, airlift::self_test::TestOptions::default()))
        .unwrap();
    assert_eq!((looked.status, looked.hops.len()), (200, 0));
    assert!(looked.is_manifest() && !looked.is_page() && !looked.is_package());
    looked.body
}

#[test]
fn redirects_of_pages_are_followed_and_end() {
    let endless = Play::new(&papers::good(), |ask, reply| {
        if ask.is("GET", "/i/t") {
            reply.redirect(&ask.path);
        }
    });
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let looked = runtime.block_on(airlift::self_test::probe(
        &endless.target.page_url,
        airlift::self_test::TestOptions::default(),
    ));
    assert!(airlift::words::sentence(&looked.unwrap_err().found).contains("never end"));
}
