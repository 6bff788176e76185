//! Rules about the app itself: what it was built for and whether its program is there.

use super::named;
use crate::finding::{Finding, Severity};
use crate::ipa::{App, TransportSecurity};

/// Rules about what `Info.plist` says of the app.
pub(in crate::ipa) fn of_info(app: &App) -> Vec<Finding> {
    let mut findings = Vec::new();
    let bad = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    if app.bundle_id.contains(bad) {
        findings.push(bad_identifier(&app.bundle_id));
    }
    if app.build.is_empty() {
        findings.push(build_missing());
    }
    if app.version.is_empty() {
        findings.push(version_missing());
    }
    let empty = app.privacy.iter().filter(|privacy| privacy.text.is_empty());
    let empty: Vec<String> = empty.map(|privacy| privacy.key.clone()).collect();
    if !empty.is_empty() {
        findings.push(privacy_text_empty(&empty));
    }
    if app.transport.as_ref().is_some_and(TransportSecurity::is_open) {
        findings.push(arbitrary_loads());
    }
    findings
}

/// `CFBundleIdentifier` holds other characters than letters, digits, full stops and hyphens.
///
/// Source: Apple, Information Property List, `CFBundleIdentifier`.
fn bad_identifier(id: &str) -> Finding {
    Finding::new(
        "bad-identifier",
        Severity::Risks,
        "The app’s identifier holds characters that are not allowed",
        format!("“{id}” may have letters, digits, full stops and hyphens only; phones and profiles may not match it."),
        "Change the bundle identifier and sign the app again.",
    )
}

/// `CFBundleVersion` is absent or empty.
///
/// Source: Apple, Information Property List, `CFBundleVersion`; phones answer `MissingBundleVersion`.
fn build_missing() -> Finding {
    Finding::new(
        "build-number-missing",
        Severity::Blocks,
        "The app has no build number",
        "Its Info.plist has no CFBundleVersion, and phones refuse to install an app without one.",
        "Set the build number in Xcode and export again.",
    )
}

/// `CFBundleShortVersionString` is absent or empty.
///
/// Source: Apple, Information Property List, `CFBundleShortVersionString`.
fn version_missing() -> Finding {
    Finding::new(
        "version-missing",
        Severity::Note,
        "The app has no version",
        "Its Info.plist has no CFBundleShortVersionString, so nobody sees which version is installed.",
        "Set the version in Xcode and export again.",
    )
}

/// The text of a key that ends in `UsageDescription` is empty or no text.
///
/// Source: Apple, “Requesting access to protected resources”: the system ends an app whose purpose is missing.
fn privacy_text_empty(keys: &[String]) -> Finding {
    let count = u64::try_from(keys.len()).unwrap_or(u64::MAX);
    Finding::new(
        "privacy-text-empty",
        Severity::Note,
        "The app does not say why it asks for something private",
        format!("iOS may end the app when it asks: the text of {} is empty.", named(keys, count)),
        "Write for each key why the app needs access.",
    )
}

/// `NSAllowsArbitraryLoads` is true, and none of the keys is there that make iOS 10 and later ignore it.
///
/// Source: Apple, `NSAppTransportSecurity`, `NSAllowsArbitraryLoads`.
fn arbitrary_loads() -> Finding {
    Finding::new(
        "arbitrary-loads",
        Severity::Note,
        "The app may use connections without encryption",
        "NSAllowsArbitraryLoads turns App Transport Security off; the App Store asks for a reason.",
        "Name the domains that need it as exceptions instead.",
    )
}

/// The program, its SDK or the keys of its `Info.plist` name a simulator.
///
/// Source: Apple, `CFBundleSupportedPlatforms` and `LC_BUILD_VERSION`'s platforms 7, 8, 9 and 12 (`mach-o/loader.h`).
pub(in crate::ipa) fn simulator_build() -> Finding {
    Finding::new(
        "simulator-build",
        Severity::Blocks,
        "The build is for the simulator",
        "It was built for a Mac’s processor and system, so no phone can run it.",
        "Choose “Any iOS Device” as the destination in Xcode and archive again.",
    )
}

/// `cryptid` of the program's encryption command is not 0.
///
/// Source: Apple, `LC_ENCRYPTION_INFO` in `mach-o/loader.h`.
pub(in crate::ipa) fn fairplay_encrypted() -> Finding {
    Finding::new(
        "fairplay-encrypted",
        Severity::Blocks,
        "The app is a copy from the App Store",
        "Its program is encrypted for the Apple Account that downloaded it, so it only runs when the App Store installs it.",
        "Use a build that was exported from Xcode.",
    )
}

/// Every architecture of the program is `armv6`, `armv7` or `armv7s`.
///
/// Source: Apple, iOS 11 release notes: 32-bit apps do not launch.
pub(in crate::ipa) fn only_32_bit() -> Finding {
    Finding::new(
        "only-32-bit",
        Severity::Risks,
        "The app is 32-bit only",
        "iOS 11 and later run 64-bit apps only; older phones can still install it.",
        "Build for arm64 as well.",
    )
}

/// The file that `CFBundleExecutable` names is absent, unreadable or no Mach-O file; certain unless it is there and only unreadable, or
/// the build is for the simulator.
///
/// Source: Apple, Information Property List Key Reference, `CFBundleExecutable`.
pub(in crate::ipa) fn executable_missing(name: &str, reason: &str, is_certain: bool) -> Finding {
    Finding::new(
        "executable-missing",
        if is_certain { Severity::Blocks } else { Severity::Risks },
        "The app’s program could not be read",
        format!("“{name}” cannot be used: {reason}. Phones refuse an app without its program."),
        "Export the build again.",
    )
}

/// Identifier and profile are those of the sample.
///
/// Source: Airlift's own sample.
pub(in crate::ipa) fn sample_build() -> Finding {
    Finding::new(
        "sample-build",
        Severity::Blocks,
        "This is a sample: phones will not install it",
        "It shows what Airlift does, but it is not signed by Apple.",
        "Drop a build of your own onto the window.",
    )
}

#[cfg(test)]
mod tests {
    use super::of_info;
    use crate::finding::{fires, quiet};
    use crate::ipa::{App, PrivacyText, TransportSecurity};

    #[test]
    fn what_info_plist_lacks_is_found() {
        let sound = App {
            bundle_id: "a.b-C.1".to_owned(),
            version: "1.0".to_owned(),
            build: "1".to_owned(),
            transport: Some(TransportSecurity::default()),
            privacy: vec![PrivacyText {
                key: "NSCameraUsageDescription".to_owned(),
                text: "To scan".to_owned(),
            }],
            ..App::default()
        };
        let odd = App {
            bundle_id: "a_b".to_owned(),
            transport: Some(TransportSecurity {
                arbitrary_loads: true,
                ..TransportSecurity::default()
            }),
            privacy: vec![PrivacyText {
                key: "NSCameraUsageDescription".to_owned(),
                text: String::new(),
            }],
            ..App::default()
        };
        let (sound, odd) = (of_info(&sound), of_info(&odd));
        quiet("bad-identifier", &sound);
        fires("bad-identifier", &odd);
        quiet("build-number-missing", &sound);
        fires("build-number-missing", &odd);
        quiet("version-missing", &sound);
        fires("version-missing", &odd);
        quiet("privacy-text-empty", &sound);
        fires("privacy-text-empty", &odd);
        quiet("arbitrary-loads", &sound);
        fires("arbitrary-loads", &odd);
        let ignored = App {
            transport: Some(TransportSecurity {
                arbitrary_loads: true,
                arbitrary_loads_ignored: true,
                ..TransportSecurity::default()
            }),
            ..App::default()
        };
        quiet("arbitrary-loads", &of_info(&ignored));
    }
}
