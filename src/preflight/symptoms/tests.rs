//! What testers say leads to the right symptom, and what is known decides between its causes.

use std::collections::BTreeSet;

use super::{CAUSES, CauseState, Known, Likely, SYMPTOMS, Symptom, causes, texts};
use crate::finding::Finding;
use crate::preflight::{after_install, catalogue, profile};
use crate::words::{Language, say, speaking};

fn search(text: &str) -> Vec<&'static Symptom> {
    super::search(text, |title| say().sentence(title))
}

fn found(text: &str) -> &'static str {
    search(text).first().map_or("nothing", |symptom| symptom.id)
}

#[test]
fn every_code_leads_to_its_own_cause() {
    let first_cause = |text: &str| search(text).first().and_then(|symptom| symptom.causes.first()).copied();
    let verify = |code: &str| {
        format!(
            "Error Domain=MIInstallerErrorDomain Code=13 \"Failed to verify code signature of \
             /var/installd/Library/Caches/com.apple.mobile.installd.staging/temp.A/extracted/Payload/K.app : {code}\" \
             UserInfo={{LegacyErrorString=ApplicationVerificationFailed}}"
        )
    };
    for (code, cause) in [
        ("0xe8008001", "kind-of-build"),
        ("0xe8008011", "profile-ended"),
        ("0xe8008012", "not-in-profile"),
        ("0xe8008015", "not-in-profile"),
        ("0xe8008016", "entitlements"),
        ("0xe8008017", "changed-after-signing"),
        ("0xe8008018", "signer"),
        ("0xe8008019", "kind-of-build"),
        ("0xe800801c", "kind-of-build"),
        ("0xe8008021", "kind-of-build"),
        ("0xe8008022", "revoked"),
        ("0xe8008024", "revoked"),
        ("0xe8008029", "signature-form"),
        ("0xe8000067", "kind-of-build"),
    ] {
        assert_eq!(first_cause(code), Some(cause), "{code}");
        assert_eq!(first_cause(&verify(code)), Some(cause), "{code} in a log");
    }
    for (log, cause) in [
        ("LegacyErrorString=AppexBundleIDNotPrefixed", "part-inside"),
        (
            "MismatchedApplicationIdentifierEntitlement: Upgrade's application-identifier",
            "other-signature",
        ),
        ("Got error \"DeviceNotSupportedByThinning\" with code 0", "wrong-device"),
        ("MissingBundleIdentifier", "part-inside"),
        (
            "Error Domain=MIInstallerErrorDomain Code=63 \"Application is missing the application-identifier entitlement.\"",
            "identifier",
        ),
        (
            "Error Domain=SZExtractorErrorDomain Code=3 \"Finishing an incomplete stream!\"",
            "package-damaged",
        ),
        (
            "Error Domain=ASDErrorDomain Code=850 \"The manifest URL isn't external\"",
            "manifest-not-external",
        ),
        ("Error Domain=ASDErrorDomain Code=852", "manifest-not-external"),
        ("Error Domain=NSURLErrorDomain Code=-1001 \"The request timed out.\"", "not-reached"),
        (
            "Error Domain=NSURLErrorDomain Code=-1005 \"The network connection was lost.\"",
            "broke-off",
        ),
        ("Error Domain=NSURLErrorDomain Code=-1100", "server-says-no"),
        ("Error Domain=NSURLErrorDomain Code=-1200", "certificate-bad"),
        ("Error Domain=NSURLErrorDomain Code=-1202", "trust-off"),
        ("Error Domain=NSURLErrorDomain Code=-1206", "certificate-bad"),
        ("The start screen appears and closes, weeks later", "profile-ended"),
    ] {
        assert_eq!(first_cause(log), Some(cause), "{log}");
    }
    let later = search("The start screen appears and closes, weeks later")[0];
    assert_eq!(later.causes[..3], ["profile-ended", "revoked", "developer-mode"]);
}

#[test]
fn what_a_phone_says_is_known_in_the_languages_of_testers() {
    for text in [
        "Die Integrität der App konnte nicht überprüft werden.",
        "l’intégrité de cette app n’a pas pu être vérifiée",
        "No se ha podido verificar su integridad",
        "整合性を確認できませんでした",
        "无法验证其完整性",
        "не удалось проверить его целостность",
        "Não foi possível verificar a integridade",
        "Non è stato possibile verificarne l’integrità",
        "무결성을 확인할 수 없음",
        "無法驗證其完整性",
    ] {
        assert_eq!(found(text), "integrity", "{text}");
    }
    for text in [
        "Verbindung zum Server nicht möglich",
        "Impossible de se connecter au serveur",
        "No se puede conectar al servidor",
        "サーバに接続できません",
        "无法连接到服务器",
        "Не удалось подключиться к серверу",
        "Não foi possível conectar ao servidor",
        "Impossibile connettersi al server",
        "서버에 연결할 수 없음",
        "無法連接伺服器",
    ] {
        assert_eq!(found(text), "cannot-connect", "{text}");
    }
}

#[test]
fn what_testers_say_is_found() {
    for (text, expected) in [
        ("Unable to Download App", "unable-to-download"),
        ("“Kestrel” could not be installed at this time.", "unable-to-download"),
        ("Cannot connect to 192.168.1.24", "cannot-connect"),
        ("Cannot connect to server", "cannot-connect"),
        (
            "Cannot install applications because the certificate for 10.0.0.5 is not valid.",
            "certificate-not-valid",
        ),
        ("Invalid manifest", "invalid-manifest"),
        ("app.plist cannot be parsed", "invalid-manifest"),
        (
            "This app cannot be installed because its integrity could not be verified.",
            "integrity",
        ),
        ("0xe8008015", "log-no-profile"),
        ("0xE8008029", "needs-update"),
        ("Untrusted Enterprise Developer", "untrusted-developer"),
        ("Developer Mode Required", "developer-mode-required"),
        (
            "An internet connection is required to verify trust of the developer",
            "unable-to-verify",
        ),
        ("nothing happens", "nothing-happens"),
        ("tapped install, nothing happens", "nothing-happens"),
        ("it hangs on Waiting…", "waiting"),
        ("the app crashes at once", "closes-at-once"),
        ("downloads but will not install", "downloads-not-installs"),
        ("grey icon", "downloads-not-installs"),
        ("Safari cannot open the page because the address is invalid", "address-invalid"),
        ("Open this page in “iTunes”?", "open-in-itunes"),
        ("blank page in WeChat", "blank-in-chat"),
        ("works in Safari, not inside an iframe", "not-in-a-frame"),
        ("the switch is missing", "no-trust-switch"),
        ("network connection was lost", "stops-halfway"),
        ("无法连接到服务器", "cannot-connect"),
        ("unable to down", "unable-to-download"),
    ] {
        assert_eq!(found(text), expected, "{text}");
    }
    assert!(search("the coffee machine is broken").is_empty());
    assert_eq!(search("").len(), SYMPTOMS.len());
    search(&"a ".repeat(100_000));
}

#[test]
fn tables_hold_together() {
    let ids: BTreeSet<&str> = CAUSES.iter().map(|cause| cause.id).collect();
    assert_eq!(ids.len(), CAUSES.len());
    let mut used = BTreeSet::new();
    for symptom in SYMPTOMS {
        for id in symptom.causes {
            assert!(ids.contains(id), "{}: {id}", symptom.id);
            used.insert(*id);
        }
        for text in texts::of(symptom.id) {
            assert_eq!(*text, super::plain(text), "{}", symptom.id);
        }
        // A chip puts its title into the field.
        for language in Language::ALL {
            speaking(language, || {
                assert_eq!(found(&say().sentence(&symptom.title())), symptom.id, "{language:?}");
            });
        }
    }
    let symptoms: BTreeSet<&str> = SYMPTOMS.iter().map(|symptom| symptom.id).collect();
    assert_eq!(texts::ids().collect::<BTreeSet<_>>(), symptoms);
    assert_eq!(used, ids, "a cause that no symptom has");
    for cause in CAUSES {
        for rule in cause.rules.iter().chain(cause.excluded_by) {
            assert!(catalogue::rule(rule.code).is_some(), "{}: {}", cause.id, rule.code);
        }
        let is_told = |message| !say().sentence(&message).is_empty();
        let is_here = cause.otherwise == super::causes::Otherwise::NotHere;
        assert!(is_told(cause.title()), "{}", cause.id);
        assert_eq!(
            (is_told(cause.advice()), is_told(cause.here())),
            (!is_here, is_here),
            "{}",
            cause.id
        );
    }
}

fn rank(id: &str, findings: &[Finding]) -> Vec<Likely> {
    let known = Known {
        findings: findings.iter().collect(),
        stories: Vec::new(),
    };
    causes(SYMPTOMS.iter().find(|symptom| symptom.id == id).unwrap(), &known)
}

fn state(likely: &[Likely], id: &str) -> CauseState {
    likely.iter().find(|likely| likely.cause.id == id).unwrap().state
}

#[test]
fn what_blocks_comes_first_and_what_passed_is_excluded() {
    let none = rank("integrity", &[]);
    assert_eq!(none[0].cause.id, "not-in-profile");
    assert_eq!(state(&none, "not-in-profile"), CauseState::Open);
    assert_eq!(state(&none, "profile-ended"), CauseState::Excluded, "the build was looked at");
    let expired = rank("integrity", &[profile::PROFILE_EXPIRED.finding(jiff::civil::date(2026, 5, 31))]);
    assert_eq!((expired[0].cause.id, expired[0].state), ("profile-ended", CauseState::Proven));
    assert_eq!(expired[0].finding.as_deref(), Some("profile-expired"));
    let any = rank("integrity", &[profile::ANY_DEVICE.finding()]);
    assert_eq!(state(&any, "not-in-profile"), CauseState::Excluded);
    let mode = rank("developer-mode-required", &[after_install::DEVELOPER_MODE.finding()]);
    assert_eq!(state(&mode, "developer-mode"), CauseState::Suspected);
    let states: Vec<CauseState> = expired.iter().map(|likely| likely.state).collect();
    assert!(states.is_sorted_by(|a, b| a >= b), "{states:?}");
    assert_eq!(
        say().sentence(&expired[0].evidence),
        "The profile expired on 31 May 2026. iOS does not install or open apps with an expired profile."
    );
    assert_eq!(
        say().sentence(&mode[0].evidence),
        "iOS 16 and later ask for it once, after the first install. Settings › Privacy & Security › Developer Mode, then restart."
    );
}
