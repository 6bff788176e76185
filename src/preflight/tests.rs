//! Each finding comes when it should and only then: a false alarm sends a tester to mend what is well.

use jiff::Timestamp;

use super::{Case, findings};
use crate::finding::{Finding, KeptFinding, Severity};
use crate::finding::{fires, quiet};
use crate::ipa::{App, Inspection, Platform, Profile, Signing, SigningKind};
use crate::manifest::{Draft, Manifest, Origin, check};
use crate::words::say;

const NOW: &str = "2026-06-01T12:00:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn build(kind: SigningKind, profile: Profile) -> Inspection {
    Inspection {
        app: App {
            name: "App".to_owned(),
            bundle_id: "a.b".to_owned(),
            ..App::default()
        },
        signing: Signing {
            kind,
            profile: Some(profile),
        },
        ..Inspection::default()
    }
}

fn alone(inspection: &Inspection) -> Vec<Finding> {
    findings(&Case::of(inspection, at(NOW)))
}

fn of(kind: SigningKind, profile: Profile) -> Vec<Finding> {
    alone(&build(kind, profile))
}

fn with_devices(count: usize) -> Profile {
    Profile {
        devices: vec!["00008030-0123456789ABCDEF".to_owned(); count],
        ..Profile::default()
    }
}

fn expiring(at_time: &str) -> Vec<Finding> {
    let expires_at = Some(at(at_time));
    of(
        SigningKind::AdHoc,
        Profile {
            expires_at,
            ..with_devices(1)
        },
    )
}

/// A finding of this rule, whatever it says.
pub(super) fn of_code(code: &str, severity: Severity) -> Finding {
    let kept = serde_json::json!({ "code": code, "severity": severity });
    serde_json::from_value::<KeptFinding>(kept).unwrap().of(&[])
}

fn title(findings: &[Finding], code: &str) -> String {
    say().title(findings.iter().find(|finding| finding.code() == code).unwrap())
}

#[test]
fn a_profile_expires_soon_and_then_has_expired() {
    for time in ["2026-06-01T12:00:00Z", "2025-06-01T12:00:00Z"] {
        fires("profile-expired", &expiring(time));
        quiet("profile-expires-soon", &expiring(time));
        quiet("profile-valid", &expiring(time));
    }
    for (time, expected) in [
        ("2026-06-01T12:00:01Z", "The profile expires within a day"),
        ("2026-06-02T12:00:00Z", "The profile expires in 1 day"),
        ("2026-07-01T11:59:59Z", "The profile expires in 29 days"),
    ] {
        fires("profile-expires-soon", &expiring(time));
        quiet("profile-expired", &expiring(time));
        quiet("profile-valid", &expiring(time));
        assert_eq!(title(&expiring(time), "profile-expires-soon"), expected);
    }
    fires("profile-valid", &expiring("2026-07-01T12:00:00Z"));
    quiet("profile-expires-soon", &expiring("2026-07-01T12:00:00Z"));
    assert_eq!(
        title(&expiring("2027-03-05T00:00:00Z"), "profile-valid"),
        "The profile is valid until 5 Mar 2027"
    );
    quiet("profile-valid", &of(SigningKind::AdHoc, with_devices(1)));
}

#[test]
fn a_profile_of_the_future_is_told() {
    let created = |time: &str| {
        let created_at = Some(at(time));
        of(
            SigningKind::AdHoc,
            Profile {
                created_at,
                ..with_devices(1)
            },
        )
    };
    fires("profile-not-yet-valid", &created("2026-06-01T12:00:01Z"));
    quiet("profile-not-yet-valid", &created(NOW));
    quiet("profile-not-yet-valid", &of(SigningKind::AdHoc, with_devices(1)));
}

#[test]
fn who_can_install_follows_from_kind_and_devices() {
    for kind in [SigningKind::AdHoc, SigningKind::Development] {
        fires("profile-without-devices", &of(kind, with_devices(0)));
        quiet("only-listed-devices", &of(kind, with_devices(0)));
        fires("only-listed-devices", &of(kind, with_devices(2)));
        quiet("profile-without-devices", &of(kind, with_devices(2)));
        quiet("any-device", &of(kind, with_devices(2)));
        assert_eq!(
            title(&of(kind, with_devices(1)), "only-listed-devices"),
            "Installs on one device only"
        );
    }
    let enterprise = of(SigningKind::Enterprise, with_devices(0));
    fires("any-device", &enterprise);
    quiet("profile-without-devices", &enterprise);
    quiet("only-listed-devices", &of(SigningKind::AppStore, with_devices(0)));
}

#[test]
fn what_comes_after_installing_depends_on_the_kind() {
    for kind in [SigningKind::AdHoc, SigningKind::Development] {
        fires("developer-mode", &of(kind, with_devices(1)));
        quiet("enterprise-trust", &of(kind, with_devices(1)));
    }
    fires("enterprise-trust", &of(SigningKind::Enterprise, Profile::default()));
    quiet("developer-mode", &of(SigningKind::Enterprise, Profile::default()));
    let mut tv = build(SigningKind::Development, with_devices(1));
    tv.app.platform = Platform::Tvos;
    quiet("developer-mode", &alone(&tv));
    tv.signing.kind = SigningKind::Enterprise;
    quiet("enterprise-trust", &alone(&tv));
}

fn manifest(draft: &Draft) -> Manifest {
    let url = |file: &str| format!("https://10.0.0.1:8443/i/token/{file}");
    let origin = Origin {
        title: "App".to_owned(),
        subtitle: String::new(),
        bundle_id: "a.b".to_owned(),
        version: "1.0".to_owned(),
        platform: Platform::Ios,
        package_url: url("app.ipa"),
        icon_57_url: url("icon-57.png"),
        icon_512_url: url("icon-512.png"),
    };
    check(draft, &origin, None)
}

#[test]
fn the_manifest_fits_or_each_field_says_why_not() {
    let of = |draft: Draft| {
        let (build, manifest) = (build(SigningKind::AdHoc, with_devices(1)), manifest(&draft));
        let case = Case {
            manifest: Some(&manifest),
            ..Case::of(&build, at(NOW))
        };
        findings(&case)
    };
    fires("manifest-fits", &of(Draft::default()));
    let other = Draft {
        bundle_id: Some("a.c".to_owned()),
        ..Draft::default()
    };
    quiet("manifest-fits", &of(other.clone()));
    assert_eq!(
        say().why(&of(other)[0]),
        "Phones download the app and then delete it: it is a.b, not a.c."
    );
    let untitled = Draft {
        title: Some(String::new()),
        ..Draft::default()
    };
    quiet("manifest-fits", &of(untitled.clone()));
    assert_eq!(
        title(&of(untitled), "title-empty"),
        "Manifest, title: iOS needs a title for its install alert"
    );
    // Another version is worth a note and nothing more.
    let newer = Draft {
        version: Some("2.0".to_owned()),
        ..Draft::default()
    };
    fires("version-differs", &of(newer.clone()));
    fires("manifest-fits", &of(newer));
}
