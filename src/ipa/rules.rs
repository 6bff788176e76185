//! A rule makes a finding out of what reading alone found odd. Rules that need a clock, a manifest or a phone live in `preflight`.

use super::{App, Finding, Profile, Severity, Signing, SigningKind, sample};

/// Rules about the app and its profile together, worst first.
pub(super) fn of_build(app: &App, signing: &Signing) -> Vec<Finding> {
    let mut findings = Vec::new();
    if app.simulator {
        findings.push(simulator_build());
    }
    if app.encrypted {
        findings.push(fairplay_encrypted());
    }
    if signing.kind == SigningKind::AppStore {
        findings.push(app_store_build());
    }
    if let Some(profile) = &signing.profile {
        if sample::is_sample(app, profile) {
            findings.push(sample_build());
        }
        if profile.free_account {
            findings.push(free_account());
        }
        if let Some(allowed) = foreign_identifier(&app.bundle_id, profile) {
            findings.push(identifier_not_covered(&app.bundle_id, allowed));
        }
    }
    if !app.architectures.is_empty() && app.architectures.iter().all(|name| name.starts_with("armv")) {
        findings.push(only_32_bit());
    }
    findings
}

/// The identifiers that the profile allows, when the app's is not among them.
fn foreign_identifier<'a>(bundle_id: &str, profile: &'a Profile) -> Option<&'a str> {
    let keys = ["application-identifier", "com.apple.application-identifier"];
    let full = keys.iter().find_map(|key| profile.entitlements.get(key)?.as_string())?;
    // A prefix of ten letters comes first: the team's, or one of the team's older ones.
    let (_, allowed) = full.split_once('.')?;
    let is_covered = match allowed.strip_suffix('*') {
        Some(start) => bundle_id.starts_with(start),
        None => bundle_id == allowed,
    };
    (!is_covered).then_some(allowed)
}

fn simulator_build() -> Finding {
    Finding::new(
        "simulator-build",
        Severity::Blocks,
        "The build is for the simulator",
        "It was built for a Mac's processor and system, so no phone can run it.",
        "Choose “Any iOS Device” as the destination in Xcode and archive again.",
    )
}

fn fairplay_encrypted() -> Finding {
    Finding::new(
        "fairplay-encrypted",
        Severity::Blocks,
        "The app is a copy from the App Store",
        "Its program is encrypted for the Apple Account that downloaded it, so it only runs when the App Store installs it.",
        "Use a build that was exported from Xcode.",
    )
}

fn app_store_build() -> Finding {
    Finding::new(
        "app-store-build",
        Severity::Blocks,
        "The build is signed for the App Store or TestFlight",
        "Phones install such a build only from Apple: its profile allows no devices.",
        "Export the build again with the ad hoc, development or enterprise method.",
    )
}

fn sample_build() -> Finding {
    Finding::new(
        "sample-build",
        Severity::Blocks,
        "This is a sample: phones will not install it",
        "It shows what Airlift does, but it is not signed by Apple.",
        "Drop a build of your own onto the window.",
    )
}

fn free_account() -> Finding {
    Finding::new(
        "free-account",
        Severity::Blocks,
        "The build was signed with a free account",
        "Phones take builds of free accounts from Xcode only, never over the air.",
        "Sign with a paid developer account, or install with a cable from Xcode.",
    )
}

fn identifier_not_covered(bundle_id: &str, allowed: &str) -> Finding {
    Finding::new(
        "identifier-not-covered",
        Severity::Blocks,
        "The profile is for another app",
        format!("It allows “{allowed}”, and this app is “{bundle_id}”, so phones refuse to install it."),
        "Export the build again with a profile for this app.",
    )
}

fn only_32_bit() -> Finding {
    Finding::new(
        "only-32-bit",
        Severity::Risks,
        "The app is 32-bit only",
        "iOS 11 and later run 64-bit apps only; older phones can still install it.",
        "Build for arm64 as well.",
    )
}

/// No profile in the package.
pub(super) fn not_signed() -> Finding {
    Finding::new(
        "not-signed",
        Severity::Blocks,
        "The build is not signed for testing",
        "It holds no profile (embedded.mobileprovision), so it is unsigned or a copy from the App Store.",
        "Export the build again with the ad hoc, development or enterprise method.",
    )
}

/// More than one app in `Payload`.
pub(super) fn several_apps(taken: &str, count: usize) -> Finding {
    Finding::new(
        "several-apps",
        Severity::Risks,
        format!("The package holds {count} apps"),
        format!("Phones expect one app in a package; only “{taken}” was looked at."),
        "Export each app as a package of its own.",
    )
}

/// The executable named by `Info.plist` is not there, or is none.
pub(super) fn executable_missing(name: &str, reason: &str) -> Finding {
    Finding::new(
        "executable-missing",
        Severity::Risks,
        "The app's program could not be read",
        format!("“{name}” cannot be used: {reason}. Phones refuse an app without its program."),
        "Export the build again.",
    )
}

/// A profile without a property list in it.
pub(super) fn profile_unreadable(reason: &str) -> Finding {
    Finding::new(
        "profile-unreadable",
        Severity::Blocks,
        "The profile could not be read",
        format!("Phones cannot read it either, so they refuse the build: {reason}."),
        "Export the build again with a fresh profile.",
    )
}

/// A profile that is a bare property list.
pub(super) fn profile_not_cms() -> Finding {
    Finding::new(
        "profile-not-cms",
        Severity::Note,
        "The profile is not signed",
        "It is a bare property list; every profile from Apple comes in a signed envelope, and phones take no other.",
        "Download the profile again from Apple and export the build with it.",
    )
}

/// A profile whose envelope cannot be opened.
pub(super) fn profile_damaged() -> Finding {
    Finding::new(
        "profile-damaged",
        Severity::Risks,
        "The profile's signature is damaged",
        "Its content could still be read, but phones refuse a profile whose signature they cannot check.",
        "Download the profile again from Apple and export the build with it.",
    )
}

/// A profile that is not what was signed.
pub(super) fn profile_changed() -> Finding {
    Finding::new(
        "profile-changed",
        Severity::Risks,
        "The profile was changed after it was signed",
        "Its signature does not match its content, and phones refuse such a profile.",
        "Download the profile again from Apple and export the build with it.",
    )
}

/// A profile signed by somebody else.
pub(super) fn profile_not_from_apple() -> Finding {
    Finding::new(
        "profile-not-from-apple",
        Severity::Risks,
        "The profile is not signed by Apple",
        "Phones take profiles from Apple only.",
        "Export the build again with a profile from Apple.",
    )
}

/// No icon anywhere.
pub(super) fn icon_missing() -> Finding {
    Finding::new(
        "icon-missing",
        Severity::Note,
        "The package has no icon",
        "Neither the names in its Info.plist nor the usual ones are there, so a drawn one stands in; the app installs all the same.",
        "",
    )
}

/// An icon in a catalogue and nowhere else.
pub(super) fn icon_only_in_catalog() -> Finding {
    Finding::new(
        "icon-missing",
        Severity::Note,
        "The icon is not among the loose files",
        "If the app has one it is only inside Assets.car, which was not opened, so a drawn one stands in; the phone shows the real one.",
        "",
    )
}

/// An icon that cannot be decoded.
pub(super) fn icon_unreadable(name: &str, reason: &str) -> Finding {
    Finding::new(
        "icon-unreadable",
        Severity::Note,
        "The icon could not be read",
        format!("“{name}” cannot be shown: {reason}. A drawn one stands in; the app installs all the same."),
        "",
    )
}

#[cfg(test)]
mod tests {
    use plist::Dictionary;

    use super::foreign_identifier;
    use crate::ipa::{Profile, ProfileSignature};

    #[test]
    fn identifiers_are_compared_with_wildcards() {
        let check = |full: &str, bundle_id: &str, covered: bool| {
            let mut entitlements = Dictionary::new();
            entitlements.insert("application-identifier".to_owned(), full.into());
            let profile = Profile {
                name: String::new(),
                uuid: None,
                team_id: None,
                team_name: None,
                created_at: None,
                expires_at: None,
                devices: Vec::new(),
                all_devices: false,
                free_account: false,
                entitlements,
                certificates: Vec::new(),
                signature: ProfileSignature::Unsigned,
            };
            assert_eq!(foreign_identifier(bundle_id, &profile).is_none(), covered, "{full} {bundle_id}");
        };
        check("TEAM.*", "a.b", true);
        check("TEAM.a.b", "a.b", true);
        check("TEAM.a.*", "a.b", true);
        check("TEAM.a.*", "ab.c", false);
        check("TEAM.a.b", "a.b.c", false);
        check("TEAM.a.b", "A.b", false);
        check("*", "a.b", true);
    }
}
