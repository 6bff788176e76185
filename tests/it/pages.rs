//! The testers' pages in a real browser engine: a phone that trusts us is told so without a tap, one that does not is
//! led to the set-up step by step, and no page asks anybody but us. If it broke, testers would need a manual.

mod browser;

use std::path::PathBuf;

use serde_json::{Value, json};

use crate::support::builds::Ipa;
use crate::support::command::cli_on;
use crate::support::served::Served;
use browser::Browser;

const LANGUAGES: [(&str, &str); 7] = [
    ("en", "Install anyway"),
    ("de", "Trotzdem installieren"),
    ("fr", "Installer quand même"),
    ("es", "Instalar de todos modos"),
    ("es-419", "Instalar de todos modos"),
    ("ja", "それでもインストール"),
    ("zh-Hans", "仍要安装"),
];

/// A served build, and where to reach it.
struct Desk {
    served: Served,
    page: String,
    set_up: String,
    secure_page: String,
    folder: tempfile::TempDir,
}

impl Desk {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("k.ipa");
        let ipa = Ipa {
            name: "You & I <世界>",
            ..Ipa::default()
        };
        std::fs::write(&path, ipa.bytes()).unwrap();
        let served = Served::start(&[path.to_str().unwrap(), "--json"]);
        let serving = served.event("serving");
        let text = |key: &str| serving["builds"][0][key].as_str().unwrap().to_owned();
        Self {
            page: text("page_url"),
            set_up: text("setup_url"),
            secure_page: text("manifest_url").replace("/manifest.plist", ""),
            served,
            folder,
        }
    }

    /// Our authority, as a file that a person would add to a browser.
    fn authority(&self) -> PathBuf {
        let pem = self.folder.path().join("authority.pem");
        let output = cli_on(self.served.data(), &["identity", "export", "--pem", "-o", pem.to_str().unwrap()]);
        assert!(output.status.success(), "{output:?}");
        pem
    }
}

fn trust(state: &str) -> String {
    format!("document.documentElement?.dataset.trust === '{state}'")
}

fn stage(stage: &str) -> String {
    format!("document.documentElement?.dataset.stage === '{stage}'")
}

/// What is written where people see it: shown, and not only in the document.
fn shows(browser: &mut Browser, text: &str) -> bool {
    browser.visible_text().contains(text)
}

#[test]
fn only_a_browser_that_has_our_authority_loads_the_secure_pages() {
    let desk = Desk::start();
    let mut stranger = Browser::start();
    assert_eq!(stranger.open(&desk.secure_page).as_deref(), Some("net::ERR_CERT_AUTHORITY_INVALID"));
    for url in [&desk.page, &desk.set_up] {
        stranger.open(url);
        stranger.wait(&trust("no"));
        assert!(stranger.visible_text().contains("You & I <世界>") == (url == &desk.page), "{url}");
    }
    stranger.open(&desk.page);
    stranger.wait(&trust("no"));
    assert!(shows(&mut stranger, "This iPhone is not set up yet") && shows(&mut stranger, "Install anyway"));

    let mut friend = Browser::start();
    friend.trust(&desk.authority());
    for url in [&desk.page, &desk.set_up, &desk.secure_page] {
        assert_eq!(friend.open(url), None);
        friend.wait(&trust("yes"));
        assert!(shows(&mut friend, "This iPhone trusts Airlift"));
        assert!(!shows(&mut friend, "not set up yet"));
        assert_eq!(friend.value("violations"), json!([]), "{url} breaks its own policy");
        let foreign =
            "performance.getEntriesByType('resource').filter((entry) => new URL(entry.name).hostname !== location.hostname).length";
        assert_eq!(friend.value(foreign), 0, "{url} asks somebody else");
    }
    assert_eq!(desk.served.event("trusted")["phone"], "127.0.0.1");
}

#[test]
fn the_set_up_page_leads_on_until_it_turns_green() {
    let desk = Desk::start();
    let mut browser = Browser::start();
    browser.open(&desk.set_up);
    browser.wait(&trust("no"));
    assert!(shows(&mut browser, "Checking…") && browser.value(&stage("new")) == true);
    assert!(!shows(&mut browser, "Continue to"));

    // The person downloads the profile: step 2 is next, with the time that is left.
    let profile = "document.querySelector('a[href$=\".mobileconfig\"]').href";
    assert_eq!(browser.value(&format!("fetch({profile}).then((answer) => answer.status)")), 200);
    browser.wait(&stage("profile"));
    let text = browser.visible_text();
    assert!(
        text.contains("Profile downloaded, not installed") && text.contains("iOS keeps it for another 8\u{a0}min."),
        "{text}"
    );
    let current = "document.querySelector('[aria-current=step]').id";
    assert_eq!(browser.value(current), "step2");
    assert_eq!(
        browser.value("document.querySelector('#step2 details').open"),
        true,
        "the drawing is shown"
    );
    assert_eq!(
        browser.value("document.getElementById('status').textContent"),
        "Profile downloaded, not installed"
    );

    // They go to Settings and come back: only trust can be missing, or the installation itself.
    browser.value("sessionStorage.setItem('left', String(Date.now() + 1000))");
    browser.wait(&stage("back"));
    assert_eq!(browser.value(current), "step3");
    assert!(shows(
        &mut browser,
        "Is Profile Downloaded gone from Settings? Then it is installed"
    ));

    // The switch is on: the page turns green by itself, and leads back to the build.
    browser.trust(&desk.authority());
    browser.forget_verdicts();
    browser.wait(&trust("yes"));
    let text = browser.visible_text();
    assert!(
        text.contains("This iPhone trusts Airlift") && text.contains("Continue to You & I <世界>"),
        "{text}"
    );
    assert!(
        !text.contains("Checking…") && !text.contains("Download profile") && !text.contains("Download it again"),
        "{text}"
    );
    assert_eq!(
        browser.value("document.getElementById('status').textContent"),
        "This iPhone trusts Airlift"
    );
    let solid = "getComputedStyle(document.querySelector('.live.yes')).backgroundColor";
    assert_eq!(browser.value(solid), "rgb(230, 246, 237)");
    browser.value("document.querySelector('a.continue').click()");
    browser.wait("location.pathname.startsWith('/i/') && document.documentElement?.dataset.trust === 'yes'");
}

#[test]
fn a_page_whose_computer_is_gone_says_so() {
    let desk = Desk::start();
    let mut browser = Browser::start();
    browser.open(&desk.page);
    browser.wait(&trust("no"));
    assert!(!shows(&mut browser, "does not answer any more"));
    let Desk { served, .. } = desk;
    drop(served);
    browser.wait(&stage("gone"));
    let text = browser.visible_text();
    assert!(
        text.contains("This computer does not answer any more") && text.contains("Scan the code again"),
        "{text}"
    );
    assert_eq!(
        browser.value("document.getElementById('status').textContent"),
        "This computer does not answer any more"
    );
}

#[test]
fn a_secure_port_that_cannot_be_reached_is_told_from_a_refused_certificate() {
    let desk = Desk::start();
    let mut browser = Browser::start();
    // A VPN that swallows the secure port: the page's question never arrives.
    browser.call("Network.enable", &json!({}));
    browser.call("Network.setBlockedURLs", &json!({"urls": ["https://*"]}));
    for (url, advice) in [(&desk.set_up, "Turn off VPN"), (&desk.page, "Turn off VPN")] {
        browser.open(url);
        browser.wait(&stage("unreachable"));
        let text = browser.visible_text();
        assert!(text.contains("No secure connection") && text.contains(advice), "{text}");
        assert!(!text.contains("not set up yet"), "{text}");
    }
    browser.call("Network.setBlockedURLs", &json!({"urls": []}));
    browser.open(&desk.set_up);
    browser.wait(&trust("no"));
    std::thread::sleep(std::time::Duration::from_secs(7));
    assert_eq!(browser.value(&stage("new")), true, "refusals that arrive are no network problem");
}

#[test]
fn every_language_fits_the_smallest_phone() {
    let desk = Desk::start();
    let mut browser = Browser::start();
    for (language, anyway) in LANGUAGES {
        for width in [320, 390] {
            browser.be(browser::IPHONE, language, width);
            for url in [&desk.page, &desk.set_up, &format!("{}x", desk.page)] {
                browser.open(url);
                assert_eq!(browser.value("document.documentElement.lang"), language, "{url}");
                if url == &desk.page {
                    browser.wait(&trust("no"));
                    assert!(shows(&mut browser, anyway), "{language}: {}", browser.visible_text());
                }
                browser.value("document.querySelectorAll('details').forEach((details) => details.open = true)");
                let overflowing = "[...document.querySelectorAll('body *')].filter((element) => element.getClientRects().length && \
                     !element.closest('.sr') && element.getBoundingClientRect().right > innerWidth + 0.5).map((element) => element.outerHTML.slice(0, 200))";
                assert_eq!(browser.value(overflowing), json!([]), "{language}, {width}: {url}");
                assert_eq!(browser.value("document.scrollingElement.scrollWidth"), width, "{language}: {url}");
                assert_eq!(browser.value("violations"), json!([]), "{url} breaks its own policy");
                let small = "[...document.querySelectorAll('a, button, summary')].filter((element) => element.getClientRects().length && \
                     element.getBoundingClientRect().height < 24).map((element) => element.outerHTML.slice(0, 200))";
                assert_eq!(browser.value(small), json!([]), "too small to tap");
            }
        }
    }
}

#[test]
fn hints_go_by_the_browser_and_hide_nothing() {
    const MAC: &str =
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.2 Safari/605.1.15";
    let desk = Desk::start();
    let mut browser = Browser::start();
    let install =
        "document.querySelector('a.install').getClientRects().length > 0 && document.querySelector('a.install').target === '_top'";
    let in_app = browser::IPHONE
        .replace("Version/18.2 ", "")
        .replace("Safari/604.1", "MicroMessenger/8.0");
    let chrome = browser::IPHONE.replace("Version/18.2", "CriOS/130.0");
    for agent in [in_app.as_str(), chrome.as_str()] {
        browser.be(agent, "en", 390);
        browser.open(&desk.page);
        browser.wait(&trust("no"));
        assert!(shows(&mut browser, "Open this page in Safari") && shows(&mut browser, "Copy link"));
        assert_eq!(browser.value("document.getElementById('link').value"), desk.page);
        assert_eq!(browser.value(install), true);
    }
    // A computer: the code to scan.
    browser.be(MAC, "en", 900);
    browser.open(&desk.page);
    assert!(shows(&mut browser, "Point the camera of an iPhone or iPad at this code."));
    assert_eq!(
        browser.value("document.querySelector('.code svg').getBoundingClientRect().width > 150"),
        true
    );
    assert_eq!(browser.value(install), true);
    // An iPad that claims to be that computer: it can be touched.
    browser.call("Emulation.setTouchEmulationEnabled", &json!({"enabled": true, "maxTouchPoints": 5}));
    browser.open(&desk.set_up);
    assert!(shows(&mut browser, "Set up this iPad") && !shows(&mut browser, "iPad at this code"));
    browser.open(&desk.page);
    browser.wait(&trust("no"));
    assert!(!shows(&mut browser, "iPad at this code") && !shows(&mut browser, "in Safari\n"));
    assert_eq!(browser.value(install), true);
}

#[test]
fn without_script_everything_is_there() {
    let desk = Desk::start();
    let mut browser = Browser::start();
    browser.call("Emulation.setScriptExecutionDisabled", &json!({"value": true}));
    browser.open(&desk.page);
    let text = browser.visible_text();
    for part in ["Install anyway", "Set up this iPhone", "What happens next"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    browser.open(&desk.set_up);
    let text = browser.visible_text();
    for part in [
        "Download profile",
        "Certificate Trust Settings",
        "Compare the fingerprint",
        "Continue to You & I",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("Checking"), "nobody checks: {text}");
    assert_eq!(browser.value("document.documentElement.dataset.trust"), Value::from("off"));
}

/// Contrast of each text that is shown with what lies behind it (WCAG 2.2, 1.4.3), where it is too small.
const FAINT: &str = "(() => {
    const channels = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
    const luminance = ([red, green, blue]) => [red, green, blue].map((value) => value / 255)
        .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
    const behind = (element) => {
        for (let at = element; at; at = at.parentElement) {
            const colour = channels(getComputedStyle(at).backgroundColor);
            if (colour.length === 3 || colour[3] === 1) return colour;
        }
        return [255, 255, 255];
    };
    const faint = [];
    let count = 0;
    for (const element of document.querySelectorAll('body *')) {
        const has_text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
        if (!has_text || !element.getClientRects().length || element.closest('svg, .sr') || getComputedStyle(element).visibility === 'hidden') continue;
        if (getComputedStyle(element.parentElement).color === 'rgba(0, 0, 0, 0)' || channels(getComputedStyle(element).color)[3] === 0) continue;
        count += 1;
        const [lighter, darker] = [luminance(channels(getComputedStyle(element).color)), luminance(behind(element))].sort((a, b) => b - a);
        const ratio = (lighter + 0.05) / (darker + 0.05);
        if (ratio < 4.5) faint.push(ratio.toFixed(2) + ' ' + element.outerHTML.slice(0, 120));
    }
    return count > 10 ? faint : ['only ' + count + ' texts were measured'];
})()";

#[test]
fn everybody_can_read_and_reach_everything() {
    let desk = Desk::start();
    let mut browser = Browser::start();
    let names = "[...document.querySelectorAll('a, button, input, [role=img]')].filter((element) => \
         !(element.getAttribute('aria-label') || element.textContent).trim()).map((element) => element.outerHTML)";
    let landmarks = "['header', 'main', 'footer', 'h1', '[role=status]'].map((mark) => document.querySelectorAll(mark).length)";
    for scheme in ["light", "dark"] {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": "reduce"}]);
        browser.call("Emulation.setEmulatedMedia", &json!({"features": features}));
        for url in [&desk.page, &desk.set_up] {
            browser.open(url);
            browser.wait(&trust("no"));
            browser.value("document.querySelectorAll('details').forEach((details) => details.open = true)");
            for state in ["new", "profile", "back", "lapsed", "unreachable", "gone"] {
                for trust in ["no", "yes"] {
                    let set = format!(
                        "Object.assign(document.documentElement.dataset, {{trust: '{trust}', stage: '{state}', browser: 'other'}}) && true"
                    );
                    browser.value(&set);
                    assert_eq!(browser.value(FAINT), json!([]), "{scheme}, {trust}, {state}: {url}");
                }
            }
            assert_eq!(browser.value(names), json!([]), "a name is missing: {url}");
            assert_eq!(browser.value(landmarks), json!([1, 1, 1, 1, 1]), "{url}");
            let turning = "[...document.querySelectorAll('.spin')].map((spinner) => getComputedStyle(spinner).animationName).filter((name) => name !== 'none')";
            assert_eq!(browser.value(turning), json!([]), "less motion was asked for: {url}");
        }
    }
    // By keyboard: what has the focus shows it.
    browser.call("Emulation.setEmulatedMedia", &json!({"features": []}));
    browser.open(&desk.set_up);
    browser.wait(&trust("no"));
    for kind in ["keyDown", "keyUp"] {
        browser.call(
            "Input.dispatchKeyEvent",
            &json!({"type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}),
        );
    }
    let outline = "getComputedStyle(document.activeElement).outlineStyle + ' ' + getComputedStyle(document.activeElement).outlineWidth";
    assert_eq!(browser.value(outline), "solid 2px");
}

#[test]
fn reasons_that_pages_translate_are_findings_that_block() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let texts = std::fs::read_to_string(root.join("assets/languages/en/pages.ftl")).unwrap();
    let reasons = texts
        .lines()
        .filter_map(|line| line.strip_prefix("page-reason-")?.split(' ').next());
    let mut count = 0;
    for code in reasons {
        let rule = airlift::preflight::catalogue::rule(code).unwrap_or_else(|| panic!("there is no rule {code}"));
        assert_eq!(rule.severity, airlift::finding::Severity::Blocks, "{code}");
        count += 1;
    }
    assert!(count >= 12, "{count}");
}
