//! Rules about the profile: who made it, for whom, and whether it can be read.

use crate::ipa::{Finding, Profile, Severity};

/// The profile lists no devices and does not provision all devices.
///
/// Source: Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: only the App Store installs such builds.
pub(in crate::ipa) fn app_store_build() -> Finding {
    Finding::new(
        "app-store-build",
        Severity::Blocks,
        "The build is signed for the App Store or TestFlight",
        "Phones install such a build only from Apple: its profile allows no devices.",
        "Export the build again with the ad hoc, development or enterprise method.",
    )
}

/// `LocalProvision`, or a profile that lives seven days.
///
/// Source: Apple, “Choosing a membership”: free provisioning installs with Xcode only, for seven days.
pub(in crate::ipa) fn free_account() -> Finding {
    Finding::new(
        "free-account",
        Severity::Blocks,
        "The build was signed with a free account",
        "Phones take builds of free accounts from Xcode only, never over the air.",
        "Sign with a paid developer account, or install with a cable from Xcode.",
    )
}

/// The app's identifier is not the one that the profile's `application-identifier` allows, wildcards included.
///
/// Source: Apple, TN3125: the app ID in the profile must match the code's.
pub(in crate::ipa) fn identifier_not_covered(bundle_id: &str, allowed: &str) -> Finding {
    Finding::new(
        "identifier-not-covered",
        Severity::Blocks,
        "The profile is for another app",
        format!("It allows “{allowed}”, and this app is “{bundle_id}”, so phones refuse to install it."),
        "Export the build again with a profile for this app.",
    )
}

/// A build for phones without `embedded.mobileprovision`.
///
/// Source: Apple, TN3125: every app that the App Store has not signed needs a profile.
pub(in crate::ipa) fn not_signed() -> Finding {
    Finding::new(
        "not-signed",
        Severity::Blocks,
        "The build is not signed for testing",
        "It holds no profile (embedded.mobileprovision), so it is unsigned or a copy from the App Store.",
        "Export the build again with the ad hoc, development or enterprise method.",
    )
}

/// `embedded.mobileprovision` is there, and no property list can be found in it.
///
/// Source: Apple, TN3125: a profile is a property list in a CMS envelope.
pub(in crate::ipa) fn profile_unreadable(reason: &str) -> Finding {
    Finding::new(
        "profile-unreadable",
        Severity::Blocks,
        "The profile could not be read",
        format!("Phones cannot read it either, so they refuse the build: {reason}."),
        "Export the build again with a fresh profile.",
    )
}

/// The profile is a bare property list, XML or binary.
///
/// Source: Apple, TN3125: a profile is a property list in a CMS envelope.
pub(in crate::ipa) fn profile_not_cms() -> Finding {
    Finding::new(
        "profile-not-cms",
        Severity::Note,
        "The profile is not signed",
        "It is a bare property list; every profile from Apple comes in a signed envelope, and phones take no other.",
        "Download the profile again from Apple and export the build with it.",
    )
}

/// The profile's envelope cannot be opened, and a property list could be found in it all the same.
///
/// Source: RFC 5652, Cryptographic Message Syntax.
pub(in crate::ipa) fn profile_damaged() -> Finding {
    Finding::new(
        "profile-damaged",
        Severity::Risks,
        "The profile's signature is damaged",
        "Its content could still be read, but phones refuse a profile whose signature they cannot check.",
        "Download the profile again from Apple and export the build with it.",
    )
}

/// The profile's content, or the attributes over it, do not match the signature.
///
/// Source: RFC 5652, 5.4 and 5.6.
pub(in crate::ipa) fn profile_changed() -> Finding {
    Finding::new(
        "profile-changed",
        Severity::Risks,
        "The profile was changed after it was signed",
        "Its signature does not match its content, and phones refuse such a profile.",
        "Download the profile again from Apple and export the build with it.",
    )
}

/// The profile's signature is good, but leads to no root of Apple's.
///
/// Source: Apple PKI, the three Apple root certificates.
pub(in crate::ipa) fn profile_not_from_apple() -> Finding {
    Finding::new(
        "profile-not-from-apple",
        Severity::Risks,
        "The profile is not signed by Apple",
        "Phones take profiles from Apple only.",
        "Export the build again with a profile from Apple.",
    )
}

/// The identifiers that the profile allows, when the app's is not among them.
pub(super) fn foreign_identifier<'a>(bundle_id: &str, profile: &'a Profile) -> Option<&'a str> {
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

#[cfg(test)]
mod tests {
    use plist::Dictionary;

    use super::foreign_identifier;
    use crate::ipa::Profile;

    #[test]
    fn identifiers_are_compared_with_wildcards() {
        let check = |full: &str, bundle_id: &str, covered: bool| {
            let mut entitlements = Dictionary::new();
            entitlements.insert("application-identifier".to_owned(), full.into());
            let profile = Profile {
                entitlements,
                ..Profile::default()
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
