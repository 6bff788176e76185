//! The testers' pages in a real browser engine: a phone that trusts us is told so without a tap, one that does not is
//! led to the set-up, and neither page asks anybody but us. If it broke, testers would need a manual.

use std::path::Path;
use std::process::Command;

use crate::fixture::Ipa;
use crate::promise::Served;

/// The page as Chromium has it once the probe had time to answer, on a screen of 320 pixels.
fn page(url: &str, trusts: bool, folder: &Path) -> String {
    // Distributions name it differently.
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let found = names.into_iter().find(|name| {
        Command::new(name)
            .arg("--version")
            .output()
            .is_ok_and(|output| output.status.success())
    });
    let mut command = Command::new(found.expect("chromium is missing: run packaging/linux/install-deps.sh --tests"));
    command.args([
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
    ]);
    command.args([
        "--disable-sync",
        "--disable-quic",
        "--virtual-time-budget=6000",
        "--window-size=320,844",
        "--dump-dom",
    ]);
    command.arg(format!("--user-data-dir={}", folder.join(format!("browser-{trusts}")).display()));
    if trusts {
        command.arg("--ignore-certificate-errors");
    }
    let output = command
        .arg(url)
        .output()
        .expect("chromium is missing: run packaging/linux/install-deps.sh --tests");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_pages_notice_by_themselves_whether_the_phone_trusts_us() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("k.ipa");
    std::fs::write(
        &path,
        Ipa {
            name: "You & I <世界>",
            ..Ipa::default()
        }
        .bytes(),
    )
    .unwrap();
    let mut served = Served::start(&[path.to_str().unwrap(), "--json"]);
    let serving = served.event("serving");
    for key in ["page_url", "setup_url"] {
        let url = serving["builds"][0][key].as_str().unwrap();
        let stranger = page(url, false, folder.path());
        assert!(stranger.contains("data-trust=\"no\""), "{key}: {stranger}");
        let trusting = page(url, true, folder.path());
        assert!(trusting.contains("data-trust=\"yes\""), "{key}: {trusting}");
        assert!(trusting.contains("You &amp; I &lt;世界&gt;"), "{key}: {trusting}");
        for source in ["src=\"http", "src=\"//", "@import", "url(http"] {
            assert!(!trusting.contains(source), "{key} asks somebody else: {source}");
        }
    }
    assert_eq!(served.event("trusted")["phone"], "127.0.0.1");
}
