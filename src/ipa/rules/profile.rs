//! Rules about the profile: who made it, for whom, and whether it can be read.

use crate::finding::{Finding, Rule, RuleOf, Severity, says, told};
use crate::ipa::{App, Platform, Profile, SigningKind};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &APP_STORE_BUILD.rule,
    &DER_PROFILE_DIFFERS.rule,
    &DER_PROFILE_NOT_SIGNED.rule,
    &DER_PROFILE_UNREADABLE.rule,
    &DISTRIBUTION_TYPE_DIFFERS.rule,
    &FREE_ACCOUNT.rule,
    &IDENTIFIER_NOT_COVERED.rule,
    &NOT_SIGNED.rule,
    &ODD_DEVICE_IDENTIFIERS.rule,
    &PROFILE_CHANGED.rule,
    &PROFILE_DAMAGED.rule,
    &PROFILE_FOR_ANOTHER_PLATFORM.rule,
    &PROFILE_NOT_CMS.rule,
    &PROFILE_NOT_FROM_APPLE.rule,
    &PROFILE_UNREADABLE.rule,
];

/// What a profile and its inner form tell otherwise, by the keys of the message `profile-part`.
pub(in crate::ipa) fn der_profile_differs(differences: &[&'static str]) -> Option<Finding> {
    let parts = super::joined(differences.iter().copied().map(says::profile_part))?;
    Some(DER_PROFILE_DIFFERS.finding(parts))
}

/// A stated kind of distribution that devices and entitlements contradict.
pub(in crate::ipa) fn distribution_type_differs(kind: SigningKind, profile: &Profile) -> Option<Finding> {
    let stated = profile.distribution_type.as_deref()?;
    let agrees = match stated {
        "STORE" => kind == SigningKind::AppStore,
        "ADHOC" => kind == SigningKind::AdHoc,
        "LIMITED" => matches!(kind, SigningKind::Development | SigningKind::AdHoc),
        _ => true,
    };
    (!agrees).then(|| DISTRIBUTION_TYPE_DIFFERS.finding(stated))
}

/// Devices that no phone can be.
pub(in crate::ipa) fn odd_device_identifiers(profile: &Profile) -> Option<Finding> {
    let odd = profile.odd_devices().count();
    (odd > 0).then(|| ODD_DEVICE_IDENTIFIERS.finding(odd))
}

/// A profile that is not for the app's platform.
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
    // Without a platform it is a Mac's, or it would fit.
    let named = if profile.platforms.is_empty() { vec!["macOS"] } else { named };
    Some(PROFILE_FOR_ANOTHER_PLATFORM.finding(app.platform.name(), !named.is_empty(), named))
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

pub(crate) static APP_STORE_BUILD: RuleOf<told::AppStoreBuild> = RuleOf::new(
    Severity::Blocks,
    "The profile does not list any devices and does not provision all devices",
    "Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: only the App Store installs such builds",
);

pub(crate) static FREE_ACCOUNT: RuleOf<told::FreeAccount> = RuleOf::new(
    Severity::Blocks,
    "LocalProvision, or a profile that lives seven days",
    "Apple, “Choosing a membership”: free provisioning installs with Xcode only, for seven days",
);

pub(crate) static IDENTIFIER_NOT_COVERED: RuleOf<told::IdentifierNotCovered> = RuleOf::new(
    Severity::Risks,
    "CFBundleIdentifier is not the one that the profile's application-identifier allows, wildcards included; what was signed is judged by a rule of its own",
    "claration/Feather#131 and #401: re-signed builds of this kind install and lack features; iOS compares the signed application-identifier (nowsecure/node-applesign#128)",
);

pub(crate) static NOT_SIGNED: RuleOf<told::NotSigned> = RuleOf::new(
    Severity::Blocks,
    "A build for phones without embedded.mobileprovision",
    "Apple, TN3125: every app that the App Store has not signed needs a profile",
);

pub(crate) static PROFILE_UNREADABLE: RuleOf<told::ProfileUnreadable> = RuleOf::new(
    Severity::Blocks,
    "embedded.mobileprovision is there, and no property list can be found in it",
    "Apple, TN3125: a profile is a property list in a CMS envelope",
);

pub(crate) static PROFILE_NOT_CMS: RuleOf<told::ProfileNotCms> = RuleOf::new(
    Severity::Note,
    "The profile is a bare property list, XML or binary",
    "Apple, TN3125: a profile is a property list in a CMS envelope",
);

pub(crate) static PROFILE_DAMAGED: RuleOf<told::ProfileDamaged> = RuleOf::new(
    Severity::Risks,
    "The profile's envelope cannot be opened, and a property list could be found in it all the same",
    "RFC 5652, Cryptographic Message Syntax",
);

pub(crate) static PROFILE_CHANGED: RuleOf<told::ProfileChanged> = RuleOf::new(
    Severity::Blocks,
    "The profile's content, or the attributes over it, do not match the signature",
    "RFC 5652, 5.4 and 5.6",
);

pub(crate) static PROFILE_NOT_FROM_APPLE: RuleOf<told::ProfileNotFromApple> = RuleOf::new(
    Severity::Risks,
    "The profile's signature is good, but leads to no root of Apple's",
    "Apple PKI, the three Apple root certificates",
);

pub(crate) static DER_PROFILE_UNREADABLE: RuleOf<told::DerProfileUnreadable> = RuleOf::new(
    Severity::Risks,
    "DER-Encoded-Profile is there, and no list of facts can be found in it",
    "Apple, TN3125 “Inside Code Signing: Provisioning Profiles”; “Provisioning profile updates”: iOS 15 and later",
);

pub(crate) static DER_PROFILE_DIFFERS: RuleOf<told::DerProfileDiffers> = RuleOf::new(
    Severity::Risks,
    "DER-Encoded-Profile names another UUID, other dates, devices or certificates than the property list around it",
    "Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: iOS 15 and later go by DER-Encoded-Profile",
);

pub(crate) static DER_PROFILE_NOT_SIGNED: RuleOf<told::DerProfileNotSigned> = RuleOf::new(
    Severity::Risks,
    "The signature of DER-Encoded-Profile is not Apple's, and another than that of the envelope around it",
    "Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: DER-Encoded-Profile is a signed envelope itself",
);

pub(crate) static DISTRIBUTION_TYPE_DIFFERS: RuleOf<told::DistributionTypeDiffers> = RuleOf::new(
    Severity::Risks,
    "ProfileDistributionType is STORE, ADHOC or LIMITED, and devices and entitlements say another kind. LIMITED was seen in development profiles; it is taken for any that lists devices. Other values are not judged",
    "Practice: the key is in profiles of 2026, and no document of Apple’s names it; TN3125: devices say where an app may run",
);

pub(crate) static ODD_DEVICE_IDENTIFIERS: RuleOf<told::OddDeviceIdentifiers> = RuleOf::new(
    Severity::Note,
    "An entry in ProvisionedDevices is neither 40 hexadecimal digits nor 8 and 16 with a hyphen",
    "fastlane/fastlane#13407: the two forms of a UDID, which Apple does not document",
);

pub(crate) static PROFILE_FOR_ANOTHER_PLATFORM: RuleOf<told::ProfileForAnotherPlatform> = RuleOf::new(
    Severity::Blocks,
    "Platform of the profile lacks the app's platform; or the profile has no Platform, and its entitlements are a Mac's. Apps for the watch are not judged: those inside an iOS app have profiles for iOS",
    "Apple, TN3125: Platform of a profile",
);

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
        assert_eq!(say().title(odd), "2 devices in the profile have identifiers in an unknown format");
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
