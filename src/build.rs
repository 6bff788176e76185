//! The build script: functions from the message files, the version with its commit, and what Windows shows of the programs.

#[path = "words/build.rs"]
mod words;

use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=src/build.rs");
    words::make();
    version();
    resources();
}

/// `AIRLIFT_VERSION`, such as `0.2.0 (3f2a1b9c4)`: the environment names the commit, else git does. Only what is released is asked
/// for it: a commit would have everything compiled again.
fn version() {
    println!("cargo::rerun-if-env-changed=AIRLIFT_COMMIT");
    let given = std::env::var("AIRLIFT_COMMIT").ok().filter(|commit| !commit.is_empty());
    let is_release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let commit = given.or_else(|| is_release.then(commit_of_the_clone).flatten());
    let number = std::env::var("CARGO_PKG_VERSION").unwrap_or_default();
    let version = commit.map_or_else(|| number.clone(), |commit| format!("{number} ({commit})"));
    println!("cargo::rustc-env=AIRLIFT_VERSION={version}");
}

fn commit_of_the_clone() -> Option<String> {
    // It grows with every commit, on whatever branch; archives of the sources have none.
    let log = Path::new(".git/logs/HEAD");
    if log.is_file() {
        println!("cargo::rerun-if-changed={}", log.display());
    }
    let asked = Command::new("git").args(["rev-parse", "--short=9", "HEAD"]).output().ok()?;
    let commit = String::from_utf8(asked.stdout).ok()?;
    (asked.status.success() && !commit.trim().is_empty()).then(|| commit.trim().to_owned())
}

/// Icon, version and manifest of the programs on Windows. Its firewall and its list of programs name a program by `FileDescription`.
fn resources() {
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "windows") {
        println!("cargo::rerun-if-changed=packaging/windows/airlift.manifest");
        println!("cargo::rerun-if-changed=assets/logo/airlift.ico");
        let mut resource = winresource::WindowsResource::new();
        resource
            .set("FileDescription", "Airlift")
            .set("ProductName", "Airlift")
            .set("LegalCopyright", "Copyright 2026 the Airlift authors")
            .set_icon("assets/logo/airlift.ico")
            .set_manifest_file("packaging/windows/airlift.manifest");
        if let Err(error) = resource.compile() {
            // A type check on another system needs no resource compiler; what is given to people does.
            let is_release = std::env::var("PROFILE").is_ok_and(|profile| profile == "release");
            assert!(!is_release, "the resources of the programs: {error}");
            println!("cargo::warning=the programs get no icon, version and manifest: {error}");
        }
    }
}
