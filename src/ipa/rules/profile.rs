//! Rules about the profile: who made it, for whom, and whether it can be read.

use crate::finding::{Finding, Severity};
use crate::ipa::{App, Platform, Profile, SigningKind};

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
        "It is a bare property list, and every profile from Apple comes in a signed envelope.",
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
        "The profile’s signature is damaged",
        "Its content could still be read, but phones may refuse a profile in this state.",
        "Download the profile again from Apple and export the build with it.",
    )
}

/// The profile's content, or the attributes over it, do not match the signature.
///
/// Source: RFC 5652, 5.4 and 5.6.
pub(in crate::ipa) fn profile_changed() -> Finding {
    Finding::new(
        "profile-changed",
        Severity::Blocks,
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
        "Nothing leads from its signature to Apple, and phones may refuse such a profile.",
        "Export the build again with a profile from Apple.",
    )
}

/// `DER-Encoded-Profile` is there, and no list of facts can be found in it.
///
/// Source: Apple, TN3125 “Inside Code Signing: Provisioning Profiles”; “Provisioning profile updates”: iOS 15 and later.
pub(in crate::ipa) fn der_profile_unreadable() -> Finding {
    Finding::new(
        "der-profile-unreadable",
        Severity::Risks,
        "A part of the profile could not be read",
        "iOS 15 and later go by a second copy of the facts in the profile, and that copy is damaged.",
        "Download the profile again from Apple and export the build with it.",
    )
}

/// `DER-Encoded-Profile` names another UUID, other dates, devices or certificates than the property list around it.
///
/// Source: Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: iOS 15 and later go by `DER-Encoded-Profile`.
pub(in crate::ipa) fn der_profile_differs(differences: &[&str]) -> Option<Finding> {
    (!differences.is_empty()).then(|| {
        Finding::new(
            "der-profile-differs",
            Severity::Risks,
            "The profile contradicts itself",
            format!(
                "iOS 15 and later go by a second copy of its facts, and that copy names other values: {}.",
                differences.join(", ")
            ),
            "Download the profile again from Apple and export the build with it.",
        )
    })
}

/// The signature of `DER-Encoded-Profile` is not Apple's, and another than that of the envelope around it.
///
/// Source: Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: `DER-Encoded-Profile` is a signed envelope itself.
pub(in crate::ipa) fn der_profile_not_signed() -> Finding {
    Finding::new(
        "der-profile-not-signed",
        Severity::Risks,
        "A part of the profile is not signed by Apple",
        "iOS 15 and later go by a second copy of the facts in the profile, and its signature is not the one around it.",
        "Download the profile again from Apple and export the build with it.",
    )
}

/// `ProfileDistributionType` is `STORE`, `ADHOC` or `LIMITED`, and devices and entitlements say another kind.
///
/// `LIMITED` was seen in development profiles; it is taken for any that lists devices. Other values are not judged.
///
/// Source: Practice: the key is in profiles of 2026, and no document of Apple’s names it; TN3125: devices say where an app may
/// run.
pub(in crate::ipa) fn distribution_type_differs(kind: SigningKind, profile: &Profile) -> Option<Finding> {
    let stated = profile.distribution_type.as_deref()?;
    let agrees = match stated {
        "STORE" => kind == SigningKind::AppStore,
        "ADHOC" => kind == SigningKind::AdHoc,
        "LIMITED" => matches!(kind, SigningKind::Development | SigningKind::AdHoc),
        _ => true,
    };
    (!agrees).then(|| {
        Finding::new(
            "distribution-type-differs",
            Severity::Risks,
            "The profile names another kind of distribution than it allows",
            format!("It calls itself “{stated}”, but its devices and entitlements are those of another kind."),
            "Download the profile again from Apple and export the build with it.",
        )
    })
}

/// An entry of `ProvisionedDevices` is neither 40 hexadecimal digits nor 8 and 16 with a hyphen.
///
/// Source: fastlane/fastlane#13407: the two forms of a UDID, which Apple does not document.
pub(in crate::ipa) fn odd_device_identifiers(profile: &Profile) -> Option<Finding> {
    let odd = profile.odd_devices().count();
    (odd > 0).then(|| {
        Finding::new(
            "odd-device-identifiers",
            Severity::Note,
            match odd {
                1 => "One device in the profile has an identifier of unknown form".to_owned(),
                count => format!("{count} devices in the profile have identifiers of unknown form"),
            },
            "iPhones and iPads have 40 hexadecimal digits, or 8 and 16 with a hyphen; no phone will match these.",
            "If a tester’s phone is missing, copy its UDID again and renew the profile.",
        )
    })
}

/// `Platform` of the profile lacks the app's platform; or the profile has no `Platform`, and its entitlements are a Mac's.
///
/// Apps for the watch are not judged: those inside an iOS app have profiles for iOS.
///
/// Source: Apple, TN3125: Platform of a profile.
pub(in crate::ipa) fn profile_for_another_platform(app: &App, profile: &Profile) -> Option<Finding> {
    let names: &[&str] = match app.platform {
        Platform::Ios => &["iOS"],
        Platform::Tvos => &["tvOS"],
        Platform::Visionos => &["xrOS", "visionOS"],
        Platform::Macos => &["OSX"],
        Platform::Watchos => return None,
    };
    let for_mac = || {
        profile.entitlements.contains_key("com.apple.application-identifier")
            && !profile.entitlements.contains_key("application-identifier")
    };
    let fits = match profile.platforms.as_slice() {
        [] => app.platform == Platform::Macos || !for_mac(),
        platforms => platforms.iter().any(|platform| names.contains(&platform.as_str())),
    };
    if fits {
        return None;
    }
    let is_known = |platform: &&str| profile.platforms.iter().any(|own| own == platform);
    let named: Vec<&str> = [("OSX", "macOS"), ("tvOS", "tvOS"), ("iOS", "iOS"), ("visionOS", "visionOS")]
        .into_iter()
        .filter(|(platform, _)| is_known(platform))
        .map(|(_, name)| name)
        .collect();
    let other = match named.as_slice() {
        [] if profile.platforms.is_empty() => "macOS".to_owned(),
        [] => "another platform".to_owned(),
        named => named.join(" and "),
    };
    Some(Finding::new(
        "profile-for-another-platform",
        Severity::Blocks,
        format!("The profile is for {other}"),
        format!(
            "The app is for {}, and devices refuse a profile that was made for other ones.",
            app.platform.name()
        ),
        format!("Export the build again with a profile for {}.", app.platform.name()),
    ))
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
    use crate::words::say;
    use plist::{Dictionary, Value};

    use super::{foreign_identifier, profile_for_another_platform};
    use crate::finding::Finding;
    use crate::finding::{fires, quiet};
    use crate::ipa::der_profile::tests::{element, list};
    use crate::ipa::test_seals::{Person, Seal};
    use crate::ipa::{App, Platform, Profile, provisioning};

    const DEVICE: &str = "00008030-0123456789ABCDEF";
    const DEBUG: &str = "<key>Entitlements</key><dict><key>get-task-allow</key><true/></dict>";

    fn plain(keys: &str) -> Vec<u8> {
        format!("<?xml version=\"1.0\"?><plist><dict><key>UUID</key><string>U</string>{keys}</dict></plist>").into_bytes()
    }

    fn devices(identifiers: &[&str]) -> String {
        let identifiers: String = identifiers.iter().map(|id| format!("<string>{id}</string>")).collect();
        format!("<key>ProvisionedDevices</key><array>{identifiers}</array>")
    }

    fn findings(bytes: &[u8]) -> Vec<Finding> {
        provisioning::read(bytes).unwrap().findings
    }

    fn somebody() -> Person {
        Person::new("Somebody", None, (2020, 2030), None)
    }

    #[test]
    fn the_envelope_is_whole_and_apples() {
        let sealed = Seal::of(&somebody()).put_on(&plain(""));
        let mut changed = sealed.clone();
        let at = sealed.windows(9).position(|window| window == b"U</string").unwrap();
        changed[at] = b'V';
        let mut damaged = sealed.clone();
        damaged[1] = 0x85;

        fires("profile-not-cms", &findings(&plain("")));
        quiet("profile-not-cms", &findings(&sealed));
        fires("profile-not-from-apple", &findings(&sealed));
        quiet("profile-not-from-apple", &findings(&plain("")));
        quiet("profile-not-from-apple", &findings(&changed));
        fires("profile-changed", &findings(&changed));
        quiet("profile-changed", &findings(&sealed));
        fires("profile-damaged", &findings(&damaged));
        quiet("profile-damaged", &findings(&sealed));
        quiet("profile-damaged", &findings(&changed));
    }

    #[test]
    fn the_inner_form_is_readable_signed_and_the_same() {
        let person = somebody();
        let sealed = |uuid: &str| {
            let uuid = ("UUID", element(0x0C, uuid.as_bytes()));
            let devices = ("ProvisionedDevices", element(0x30, &element(0x0C, DEVICE.as_bytes())));
            Seal::of(&person).put_on(&list(&[uuid, devices]))
        };
        let around = |inner: &[u8]| {
            use base64::Engine as _;
            let data = base64::engine::general_purpose::STANDARD.encode(inner);
            let keys = format!("{}<key>DER-Encoded-Profile</key><data>{data}</data>", devices(&[DEVICE]));
            findings(&Seal::of(&person).put_on(&plain(&keys)))
        };
        let mut changed = sealed("U");
        *changed.last_mut().unwrap() ^= 1;

        fires("der-profile-differs", &around(&sealed("V")));
        quiet("der-profile-differs", &around(&sealed("U")));
        fires("der-profile-not-signed", &around(&changed));
        quiet("der-profile-not-signed", &around(&sealed("U")));
        fires("der-profile-unreadable", &around(b"nothing"));
        fires("der-profile-unreadable", &around(&Seal::of(&person).put_on(b"nothing")));
        quiet("der-profile-unreadable", &around(&sealed("V")));
        quiet("der-profile-unreadable", &findings(&plain("")));
    }

    #[test]
    fn the_stated_kind_is_the_kind() {
        let stated = |kind: &str, keys: &str| {
            let stated = format!("<key>ProfileDistributionType</key><string>{kind}</string>");
            findings(&plain(&format!("{stated}{keys}")))
        };
        let listed = devices(&[DEVICE]);
        let debug = format!("{listed}{DEBUG}");
        for (kind, keys) in [
            ("STORE", &listed),
            ("ADHOC", &debug),
            ("ADHOC", &String::new()),
            ("LIMITED", &String::new()),
        ] {
            fires("distribution-type-differs", &stated(kind, keys));
        }
        for (kind, keys) in [
            ("STORE", &String::new()),
            ("ADHOC", &listed),
            ("LIMITED", &debug),
            ("LIMITED", &listed),
            ("NEWER", &listed),
        ] {
            quiet("distribution-type-differs", &stated(kind, keys));
        }
        quiet("distribution-type-differs", &findings(&plain(&listed)));
    }

    #[test]
    fn identifiers_of_devices_have_a_known_form() {
        fires("odd-device-identifiers", &findings(&plain(&devices(&[DEVICE, "x"]))));
        quiet("odd-device-identifiers", &findings(&plain(&devices(&[DEVICE, &"0a".repeat(20)]))));
        quiet("odd-device-identifiers", &findings(&plain("")));
        let two = findings(&plain(&devices(&["x", "y"])));
        let odd = two.iter().find(|finding| finding.code() == "odd-device-identifiers").unwrap();
        assert_eq!(say().title(odd), "2 devices in the profile have identifiers of unknown form");
    }

    #[test]
    fn a_profile_is_for_the_apps_platform() {
        let check = |platform: Platform, names: &[&str], keys: &[&str]| {
            let app = App {
                platform,
                ..App::default()
            };
            let profile = Profile {
                platforms: names.iter().map(|name| (*name).to_owned()).collect(),
                entitlements: keys.iter().map(|key| ((*key).to_owned(), Value::from("T.a.b"))).collect(),
                ..Profile::default()
            };
            profile_for_another_platform(&app, &profile)
        };
        let (ios, mac) = ("application-identifier", "com.apple.application-identifier");
        for (platform, names, keys) in [
            (Platform::Ios, &["OSX"][..], &[mac][..]),
            (Platform::Ios, &[], &[mac]),
            (Platform::Ios, &["tvOS"], &[ios]),
            (Platform::Tvos, &["iOS"], &[ios]),
            (Platform::Visionos, &["iOS"], &[ios]),
            (Platform::Ios, &["new"], &[ios]),
        ] {
            fires("profile-for-another-platform", &check(platform, names, keys));
        }
        for (platform, names, keys) in [
            (Platform::Ios, &["iOS", "xrOS", "visionOS"][..], &[ios][..]),
            (Platform::Visionos, &["iOS", "xrOS", "visionOS"], &[ios]),
            (Platform::Tvos, &["tvOS"], &[ios]),
            (Platform::Ios, &[], &[ios]),
            (Platform::Ios, &[], &[]),
            (Platform::Watchos, &["iOS"], &[ios]),
            (Platform::Macos, &["OSX"], &[mac]),
            (Platform::Macos, &[], &[mac]),
        ] {
            quiet("profile-for-another-platform", &check(platform, names, keys));
        }
        let title = |names: &[&str]| say().title(&check(Platform::Ios, names, &[mac]).unwrap());
        assert_eq!(title(&["OSX"]), "The profile is for macOS");
        assert_eq!(title(&[]), "The profile is for macOS");
        assert_eq!(title(&["new"]), "The profile is for another platform");
    }

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
