//! What testers say leads to the right symptom, and what is known decides between its causes.

use std::collections::BTreeSet;

use super::{CAUSES, Known, Likely, SYMPTOMS, State, causes, search};
use crate::finding::{Finding, Severity};
use crate::preflight::catalogue;

fn found(text: &str) -> &'static str {
    search(text).first().map_or("nothing", |symptom| symptom.id)
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
        ("0xe8008015", "integrity"),
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
    assert_eq!(search("the coffee machine is broken"), Vec::<&super::Symptom>::new());
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
        for text in symptom.texts {
            assert_eq!(*text, text.to_lowercase(), "{}", symptom.id);
        }
    }
    assert_eq!(used, ids, "a cause that no symptom has");
    for cause in CAUSES {
        for code in cause.codes.iter().chain(cause.excluded_by) {
            assert!(catalogue::rule(code).is_some(), "{}: {code}", cause.id);
        }
    }
}

fn finding(code: &str, severity: Severity) -> Finding {
    Finding::new(code, severity, "What", "Why.", "Fix.")
}

fn rank(id: &str, findings: &[Finding]) -> Vec<Likely> {
    let known = Known {
        findings: findings.iter().collect(),
        stories: Vec::new(),
    };
    causes(SYMPTOMS.iter().find(|symptom| symptom.id == id).unwrap(), &known)
}

fn state(likely: &[Likely], id: &str) -> State {
    likely.iter().find(|likely| likely.cause.id == id).unwrap().state
}

#[test]
fn what_blocks_comes_first_and_what_passed_is_excluded() {
    let none = rank("integrity", &[]);
    assert_eq!(none[0].cause.id, "not-in-profile");
    assert_eq!(state(&none, "not-in-profile"), State::Open);
    assert_eq!(state(&none, "profile-ended"), State::Excluded, "the build was looked at");
    let expired = rank("integrity", &[finding("profile-expired", Severity::Blocks)]);
    assert_eq!((expired[0].cause.id, expired[0].state), ("profile-ended", State::Proven));
    assert_eq!(expired[0].finding.as_deref(), Some("profile-expired"));
    let any = rank("integrity", &[finding("any-device", Severity::Passed)]);
    assert_eq!(state(&any, "not-in-profile"), State::Excluded);
    let mode = rank("developer-mode-required", &[finding("developer-mode", Severity::Note)]);
    assert_eq!(state(&mode, "developer-mode"), State::Suspected);
    let states: Vec<State> = expired.iter().map(|likely| likely.state).collect();
    assert!(states.is_sorted_by(|a, b| a >= b), "{states:?}");
}
