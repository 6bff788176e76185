//! The certificate dialog: what one can do in it, by accessible label, and its pictures.

use std::path::PathBuf;
use std::sync::Arc;

use egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

use super::behaviour::{commands, copied_by, open};
use super::pictures::{Scene, scene, scroll};
use super::{LOOK, Stage, click, harness, scenes, type_into};
use crate::finding::{Message, problems, says};
use crate::preflight::catalogue;
use crate::session::{CertificateNeeds, CertificateView, Command, Judged, Password, Snapshot, Source};
use crate::window::shell::{Overlay, Request};

fn rule(code: &str, found: Message) -> Judged {
    let rule = catalogue::rule(code).unwrap();
    Judged {
        rule,
        holds: true,
        title: if code == "validity-length" {
            says::certificate_valid_at_most(825)
        } else {
            Message::from(rule)
        },
        found,
    }
}

fn day(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

fn own() -> CertificateView {
    let named = says::certificate_name;
    let rules = [
        ("readable", says::certificates_sent(1)),
        (
            "host-named",
            says::certificate_for_host("192.168.1.24", vec!["10.0.0.7", "192.168.1.24", "studio.local"]),
        ),
        ("chain-complete", says::certificate_leads_to(named("Airlift (Studio)"))),
        ("signatures", says::certificate_signatures_verify()),
        (
            "unexpired",
            says::certificate_first_to_expire(day("2027-12-21"), named("192.168.1.24")),
        ),
        (
            "validity-length",
            says::certificate_valid_for(397, day("2026-11-19"), day("2027-12-21")),
        ),
        ("key-strength", says::certificate_server_key(says::certificate_key_curve(256))),
        ("signature-hash", says::certificate_server_signed_with("SHA-256")),
        ("server-usage", says::certificate_for_servers()),
    ];
    CertificateView {
        brought: false,
        files: Vec::new(),
        set_at_start: false,
        has_own: true,
        issuer: says::certificate_name("Airlift (Studio)"),
        names: ["10.0.0.7", "192.168.1.24", "studio.local"].map(str::to_owned).to_vec(),
        wildcards: Vec::new(),
        host: "192.168.1.24".to_owned(),
        not_before: "2026-11-19T10:00:00Z".parse().unwrap(),
        not_after: "2027-12-21T11:00:00Z".parse().unwrap(),
        sha256: "0c".repeat(32),
        rules: rules.map(|(code, found)| rule(code, found)).to_vec(),
        reading: false,
        problem: None,
        needs: None,
    }
}

fn brought() -> CertificateView {
    CertificateView {
        brought: true,
        files: vec![
            PathBuf::from("/etc/letsencrypt/live/builds/fullchain.pem"),
            PathBuf::from("/etc/letsencrypt/live/builds/privkey.pem"),
        ],
        issuer: says::certificate_name("R10"),
        names: ["builds.example.com", "qa.example.com"].map(str::to_owned).to_vec(),
        wildcards: vec!["*.example.com".to_owned()],
        host: "builds.example.com".to_owned(),
        not_after: "2026-12-02T11:00:00Z".parse().unwrap(),
        ..own()
    }
}

fn broken() -> CertificateView {
    let mut view = brought();
    view.not_after = "2026-11-18T10:00:00Z".parse().unwrap();
    for code in ["unexpired", "host-named"] {
        let rule = view.rules.iter_mut().find(|judged| judged.rule.code == code).unwrap();
        rule.holds = false;
    }
    view.rules[1].found = says::certificate_for_others("builds.example.com", vec!["qa.example.com"]);
    view.rules[4].found = says::certificate_has_expired(day("2026-11-18"), says::certificate_name("qa.example.com"));
    view
}

fn needing(needs: CertificateNeeds) -> CertificateView {
    CertificateView {
        needs: Some(needs),
        ..own()
    }
}

fn wrong_password() -> CertificateView {
    CertificateView {
        problem: Some(problems::wrong_password("builds.p12")),
        ..needing(CertificateNeeds::Password(PathBuf::from("/home/maya/builds.p12")))
    }
}

fn with(view: CertificateView) -> Snapshot {
    let mut snapshot = scenes::main();
    if view.brought {
        snapshot.endpoint.authority_sha256.clear();
        snapshot.endpoint.host.clone_from(&view.host);
        snapshot.endpoint.current = None;
    }
    snapshot.certificate = Some(Arc::new(view));
    snapshot
}

fn dialog(view: CertificateView) -> Harness<'static, Stage> {
    let mut stage = Stage::new(with(view));
    stage.state.shell.overlay = Some(Overlay::Certificate);
    harness(stage, LOOK)
}

/// Pictures of the dialog.
pub(super) fn pictures() -> Vec<Scene> {
    let shown = |name: &str, view| scene(name, with(view)).with(|state| state.shell.overlay = Some(Overlay::Certificate));
    vec![
        shown("certificate-own", own()),
        shown("certificate-own-end", own()).after(|harness| scroll(harness, -5000.0)),
        shown("certificate-brought", brought()),
        shown("certificate-broken", broken()).after(|harness| scroll(harness, -260.0)),
        shown("certificate-password", wrong_password()),
        shown(
            "certificate-key",
            needing(CertificateNeeds::Key(PathBuf::from("/etc/letsencrypt/live/builds/fullchain.pem"))),
        ),
        shown("certificate-smallest", brought()).sized(760.0, 560.0),
        scene("certificate-menu", with(brought())).after(|harness| click(harness, MENU)),
    ]
}

const MENU: &str = "Serving on the network builds.example.com:8443";

#[test]
fn the_menu_of_the_endpoint_leads_to_the_certificate_and_escape_back() {
    let mut harness = open(with(own()));
    click(&mut harness, "Serving on Wi-Fi 192.168.1.24:8443");
    click(&mut harness, "Certificate…");
    harness.get_by_label("Phones that trust its issuer accept this certificate");
    harness.get_by_label("Issued by Airlift (Studio)");
    harness.get_by_label("For 10.0.0.7, 192.168.1.24, studio.local");
    harness.get_by_label("Valid until 21 Dec 2027, 396 days left");
    harness.get_by_label("Apple’s rules: all 9 met");
    assert!(harness.query_by_label("Use Airlift’s own").is_none());
    harness.key_press(egui::Key::Escape);
    harness.run_ok();
    assert!(harness.query_by_label("Issued by Airlift (Studio)").is_none());
}

#[test]
fn an_own_certificate_is_renewed_and_its_authority_copied() {
    let mut harness = dialog(own());
    click(&mut harness, "Renew certificate");
    assert_eq!(commands(&mut harness), [Command::RenewCertificate]);
    let authority = harness.state().snapshot.endpoint.authority_sha256.clone();
    assert_eq!(copied_by(&mut harness, "Copy SHA-256 fingerprint"), [authority]);
    click(&mut harness, "Import…");
    assert_eq!(harness.state().state.shell.requests, [Request::ImportCertificate]);
}

#[test]
fn rules_that_are_broken_come_first_and_are_told() {
    let mut harness = dialog(broken());
    harness.get_by_label("Phones refuse this certificate");
    harness.get_by_label("Expired on 18 Nov 2026");
    harness.get_by_label("Apple’s rules: 2 failed");
    scroll(&mut harness, -150.0);
    let first = harness.get_by_label_contains("Failed: The certificate’s alternative names include the address or name in links.");
    let top = first.rect().top();
    let holds = harness.get_by_label("Passed: Every certificate can be read. One certificate is sent");
    assert!(holds.rect().top() > top);
}

#[test]
fn a_brought_certificate_says_its_files_and_can_be_given_back() {
    let mut harness = dialog(brought());
    harness.get_by_label("Imported from fullchain.pem and privkey.pem, reloaded when renewed");
    harness.get_by_label("Valid until 2 Dec 2026, 12 days left");
    assert!(harness.query_by_label("Renew certificate").is_none());
    assert_eq!(copied_by(&mut harness, "Copy SHA-256 fingerprint"), ["0c".repeat(32)]);
    click(&mut harness, "Use Airlift’s own");
    assert_eq!(commands(&mut harness), [Command::UseOwnAuthority]);
}

#[test]
fn its_name_in_links_is_chosen_or_typed() {
    let mut harness = dialog(brought());
    harness.get_by_role_and_label(Role::RadioButton, "qa.example.com").click();
    harness.run_ok();
    assert_eq!(commands(&mut harness), [Command::ChooseName(Some("qa.example.com".to_owned()))]);
    type_into(&mut harness, "Name of this computer", "mac.example.com");
    click(&mut harness, "Use name");
    assert_eq!(commands(&mut harness), [Command::ChooseName(Some("mac.example.com".to_owned()))]);

    let mut harness = open(with(brought()));
    click(&mut harness, MENU);
    click(&mut harness, "qa.example.com");
    assert_eq!(commands(&mut harness), [Command::ChooseName(Some("qa.example.com".to_owned()))]);
}

#[test]
fn a_password_is_asked_for_sent_once_and_forgotten() {
    let mut harness = dialog(wrong_password());
    harness.get_by_label("The certificate in builds.p12 cannot be used");
    harness.get_by_label("builds.p12 is protected with a password. Airlift does not keep it.");
    harness.get_by_role_and_label(Role::PasswordInput, "Password").focus();
    harness.run_ok();
    harness.get_by_role_and_label(Role::PasswordInput, "Password").type_text("geheim");
    harness.run_ok();
    click(&mut harness, "Import");
    let sent = Command::ImportCertificate(Source::Pkcs12 {
        file: PathBuf::from("/home/maya/builds.p12"),
        password: Password("geheim".to_owned()),
    });
    assert_eq!(commands(&mut harness), [sent]);
    // The field is empty again: there is nothing to send.
    click(&mut harness, "Import");
    assert_eq!(commands(&mut harness), []);
}

#[test]
fn a_key_that_is_missing_is_asked_for() {
    let chain = PathBuf::from("/etc/letsencrypt/live/builds/fullchain.pem");
    let mut harness = dialog(needing(CertificateNeeds::Key(chain.clone())));
    harness.get_by_label("fullchain.pem has no key. Choose the key file, such as privkey.pem.");
    click(&mut harness, "Choose its key…");
    assert_eq!(harness.state().state.shell.requests, [Request::ImportCertificateKey(chain)]);
}

#[test]
fn without_a_certificate_the_dialog_says_when_there_will_be_one() {
    let mut stage = Stage::new(scenes::main());
    stage.state.shell.overlay = Some(Overlay::Certificate);
    let harness = harness(stage, LOOK);
    harness.get_by_label("Airlift makes a certificate as soon as this computer is on a network.");
}
