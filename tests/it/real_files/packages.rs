//! Real packages, profiles and icons are read as they are: a wrong fact here would send a tester looking in the wrong place.
//!
//! Expectations were found with other tools (Python's `plistlib` and `zipfile`, `openssl cms`, Pillow).

use std::fs::{self, File};
use std::io::Cursor;

use airlift::ipa::{App, Inspection, ProfileSignature, Unreadable, inspect};

use super::{files_in, root};
use crate::support::builds::{INFO, package};

/// Each file of a folder with its expectation; fails when either is missing.
fn with_expectations<'a, E: Copy>(folder: &str, expectations: &'a [(&'a str, E)]) -> Vec<(String, Vec<u8>, E)> {
    let files = files_in(folder);
    let names: Vec<_> = files.iter().map(|(name, _)| name.as_str()).collect();
    let mut expected: Vec<_> = expectations.iter().map(|(name, _)| *name).collect();
    expected.sort_unstable();
    assert_eq!(names, expected, "every file in {folder} has an expectation");
    let expectation = |name: &str| expectations.iter().find(|(expected, _)| *expected == name).unwrap().1;
    files
        .into_iter()
        .map(|(name, bytes)| (name.clone(), bytes, expectation(&name)))
        .collect()
}

fn codes(inspection: &Inspection) -> String {
    inspection
        .findings
        .iter()
        .map(|finding| format!("{} {}", finding.severity.code(), finding.code))
        .collect::<Vec<_>>()
        .join(", ")
}

/// One line an app, one a build, one an icon, one a profile, one for the findings.
fn facts(inspected: &Result<Inspection, Unreadable>) -> String {
    let inspection = match inspected {
        Ok(inspection) => inspection,
        Err(err) => return format!("error {}", err.code()),
    };
    let app = &inspection.app;
    let families: Vec<_> = app.device_families.iter().map(|family| family.name()).collect();
    let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "none".to_owned());
    let mut lines = vec![
        format!(
            "{} | {} | {} | {} | {}",
            app.name,
            app.bundle_id,
            app.version,
            app.build,
            app.platform.name()
        ),
        format!(
            "min {} | {} | {} | {} | Xcode {} | {}{}",
            or_none(&app.minimum_os),
            families.join(" "),
            app.architectures.join(" "),
            or_none(&app.sdk),
            or_none(&app.xcode),
            app.languages.join(" "),
            if app.simulator { " simulator" } else { "" },
        ),
        inspection.icon.as_ref().map_or("no icon".to_owned(), |icon| {
            format!("{} {}x{}", icon.source, icon.width, icon.height)
        }),
        profile_facts(inspection),
        requirements(app),
        format!(
            "{} files, {} bytes, {} on the phone",
            inspection.sizes.files, inspection.sizes.download_bytes, inspection.sizes.installed_bytes
        ),
    ];
    for bundle in &inspection.bundles {
        let id = bundle.bundle_id.as_deref().unwrap_or("none");
        lines.push(format!("{} {} {id} {}", bundle.kind.code(), bundle.path, bundle.name));
    }
    lines.push(codes(inspection));
    lines.join("\n")
}

/// What a phone must have and what the app asks for.
fn requirements(app: &App) -> String {
    let names: Vec<_> = app
        .localized_names
        .iter()
        .map(|localized| format!("{} {}", localized.language, localized.name))
        .collect();
    let privacy: Vec<_> = app.privacy.iter().map(|privacy| privacy.key.as_str()).collect();
    let builds = [&app.xcode_build, &app.sdk_build, &app.macos_build].map(|build| build.clone().unwrap_or_else(|| "-".to_owned()));
    format!(
        "{} | needs {} | schemes {} | background {} | {} | {} | names {}",
        app.supported_platforms.join(" "),
        app.required_capabilities.join(" "),
        app.url_schemes.join(" "),
        app.background_modes.join(" "),
        privacy.join(" "),
        builds.join(" "),
        names.join(", ")
    )
}

fn profile_facts(inspection: &Inspection) -> String {
    let kind = inspection.signing.kind.code();
    inspection.signing.profile.as_ref().map_or(kind.to_owned(), |profile| {
        let devices = if profile.all_devices {
            "all".to_owned()
        } else {
            profile.devices.len().to_string()
        };
        let expires_at = profile.expires_at.map_or("never".to_owned(), |time| time.to_string());
        let certificates = profile.certificates.len();
        format!(
            "{kind} | {devices} devices | {expires_at} | {certificates} certificates | {}",
            profile.signature.code()
        )
    })
}

const PACKAGES: &[(&str, &str)] = &[
    (
        "DERIVED-simulator-standard-png-icons.ipa",
        "CalSmoke-cal | sh.calaba.CalSmoke-cal | 0.21.3 | 1534510189 | iOS
min 8.0 | iPhone iPad |  | iphonesimulator12.0 | Xcode 10.0 | de en simulator
Assets.car/AppIcon 1024x1024
none
iPhoneSimulator | needs armv7 | schemes  | background  | NSLocationUsageDescription NSLocationWhenInUseUsageDescription | 10L232m 16A5354b 17G65 | names \n87 files, 1188945 bytes, 1979799 on the phone
framework Frameworks/RevealServer.framework com.ittybittyapps.RevealServer RevealServer
blocks simulator-build, risks executable-missing",
    ),
    (
        "adhoc-xcode-managed.ipa",
        "TLDR | codes.mohamadreza.TLDR | 1.0 | 1 | iOS
min 13.2 | iPhone iPad | arm64 | iphoneos13.2 | Xcode 11.3 | \nno icon
ad-hoc | 23 devices | 2020-11-05T21:17:59Z | 1 certificates | apple
iPhoneOS | needs arm64 | schemes  | background  |  | 11C29 17B102 19A582a | names \n25 files, 925426 bytes, 2184623 on the phone
risks signature-too-old, note icon-missing",
    ),
    (
        "appinfodemo-dev-100udids.ipa",
        "AppInfoDemo | com.icyleaf.AppInfoDemo | 1.2.3 | 5 | iOS
min 9.3 | iPhone | armv7 arm64 | iphoneos9.3 | Xcode 7.3 | \nno icon
development | 100 devices | 2017-07-27T09:44:49Z | 13 certificates | apple
iPhoneOS | needs armv7 | schemes  | background  |  | 7D175 13E230 15F34 | names \n12 files, 42699 bytes, 192928 on the phone
risks signature-too-old, note icon-missing",
    ),
    (
        "calsmoke-fat3-cgbi-car.ipa",
        "CalSmoke | sh.calaba.CalSmoke | 0.20.4 | 0.20.4 | iOS
min 8.0 | iPhone iPad | armv7 armv7s arm64 | iphoneos10.3 | Xcode 8.3.2 | de en
AppIcon60x60@3x.png 180x180
development | 39 devices | 2018-01-24T01:02:18Z | 3 certificates | apple
iPhoneOS | needs armv7 | schemes  | background  | NSLocationUsageDescription NSLocationWhenInUseUsageDescription | 8E2002 14E269 16F73 | names \n80 files, 1153357 bytes, 2552653 on the phone
risks signature-too-old",
    ),
    (
        "demo-enterprise-appex.ipa",
        "Demo | com.icyleaf.test.Demo | 1.0 | 1 | iOS
min 14.3 | iPhone iPad | arm64 | iphoneos14.3 | Xcode 12.3 | \nno icon
enterprise | all devices | 2022-01-15T06:40:53Z | 2 certificates | apple
iPhoneOS | needs arm64 | schemes  | background  |  | 12C33 18C61 20C69 | names \n15 files, 42894 bytes, 212868 on the phone
extension PlugIns/Notification.appex com.icyleaf.test.Demo.Notification Notification
framework Frameworks/CarPlay.framework none CarPlay
note icon-missing",
    ),
    (
        "icon-only-in-assets-car.ipa",
        "Test | com.ineva.test-rtmp.Test | 1.0 | 1 | iOS
min 13.1 | iPhone iPad | arm64 | iphoneos14.5 | Xcode 12.5 | \nAssets.car/AppIcon 180x180
development | 35 devices | 2022-05-09T06:59:38Z | 2 certificates | apple
iPhoneOS | needs arm64 | schemes  | background  |  | 12E262 18E182 20D91 | names \n12 files, 104191 bytes, 208119 on the phone
",
    ),
    (
        "legacy-2012-enterprise.ipa",
        "helloworld | com.kthcorp.helloworld | 1.0 | 1.0 | iOS
min 5.0 | iPhone iPad | armv7 | iphoneos5.0 | Xcode 4.2.1 | en
no icon
enterprise | all devices | 2012-06-20T05:48:15Z | 1 certificates | apple
iPhoneOS | needs armv7 | schemes  | background  |  | 4D502 9A334 11D50b | names \n13 files, 20944 bytes, 37819 on the phone
risks only-32-bit, note icon-missing",
    ),
    (
        "modern-xcode16-noicon.ipa",
        "App | dev.tuist.rosalind.App | 1.0 | 1 | iOS
min 18.2 | iPhone iPad | arm64 | iphoneos18.4 | Xcode 16.3 | \nno icon
development | 4 devices | 2025-10-02T14:28:31Z | 4 certificates | apple
iPhoneOS | needs arm64 | schemes  | background  |  | 16E140 22E235 24D81 | names \n6 files, 27193 bytes, 141839 on the phone
note icon-missing",
    ),
    ("nested-top-folder-macosx.ipa", "error payload-in-folder"),
    ("not-a-zip.ipa", "error not-a-zip"),
    ("payload-empty.ipa", "error payload-empty"),
    (
        "uncrackable1-enterprise-cgbi.ipa",
        "UnCrackable1 | sg.vp.UnCrackable1 | 1.0 | 1 | iOS
min 8.0 | iPhone iPad | armv7 arm64 | iphoneos10.2 | Xcode 8.2.1 | \nAppIcon-160x60@3x.png 180x180
enterprise | all devices | 2018-01-27T09:18:04Z | 1 certificates | apple
iPhoneOS | needs armv7 | schemes  | background  |  | 8C1002 14C89 15G1212 | names \n36 files, 286837 bytes, 449726 on the phone
risks signature-too-old",
    ),
    (
        "very-capable-app.ipa",
        "very-capable-app | org.fastlane.very-capable-app | 1.0 | 1 | iOS
min 11.2 | iPhone iPad | arm64 | iphoneos11.2 | Xcode 9.2 | \nno icon
development | 1 devices | 2019-04-07T01:27:21Z | 1 certificates | other
iPhoneOS | needs gamekit arm64 | schemes  | background audio bluetooth-central bluetooth-peripheral external-accessory fetch location newsstand-content remote-notification |  | 9C40b 15C107 17D102 | names \n11 files, 20076 bytes, 84990 on the phone
risks profile-not-from-apple, risks signature-too-old, risks signer-not-from-apple, note icon-missing",
    ),
    ("zip-without-payload.ipa", "error no-payload"),
];

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn real_packages_are_read_as_they_are() {
    for (name, bytes, expected) in with_expectations("ipa", PACKAGES) {
        assert_eq!(facts(&inspect(Cursor::new(bytes))), expected, "{name}");
    }
}

/// Sums are those that the `zip` crate's reader gives, and every bundle and part is somewhere in them.
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn sizes_are_what_another_reader_adds_up() {
    for (name, bytes, expected) in with_expectations("ipa", PACKAGES) {
        if expected.starts_with("error") {
            continue;
        }
        let inspection = inspect(Cursor::new(&bytes)).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let (mut packed, mut installed, mut files) = (0, 0, 0);
        for index in 0..archive.len() {
            let entry = archive.by_index_raw(index).unwrap();
            packed += entry.compressed_size();
            files += u64::from(entry.is_file());
            if entry.name().unwrap().starts_with("Payload/") {
                installed += entry.size();
            }
        }
        let sizes = &inspection.sizes;
        assert_eq!(
            (sizes.download_bytes, sizes.installed_bytes, sizes.files),
            (u64::try_from(bytes.len()).unwrap(), installed, files),
            "{name}"
        );
        assert_eq!(
            sizes.parts.iter().map(|part| part.installed_bytes).sum::<u64>(),
            installed,
            "{name}"
        );
        assert!(sizes.parts.iter().map(|part| part.download_bytes).sum::<u64>() <= packed, "{name}");
        assert!(inspection.bundles.iter().all(|bundle| bundle.installed_bytes < installed), "{name}");
    }
}

/// Sizes of what one package holds beside its program, by Python's `zipfile`.
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn bundles_are_measured_with_all_below_them() {
    let inspection = inspect(File::open(root().join("ipa/demo-enterprise-appex.ipa")).unwrap()).unwrap();
    let bundles: Vec<_> = inspection
        .bundles
        .iter()
        .map(|bundle| {
            let kind = bundle.signing.as_ref().map_or("none", |signing| signing.kind.code());
            format!(
                "{} {} {} {} {kind} {}",
                bundle.path,
                bundle.download_bytes,
                bundle.installed_bytes,
                bundle.build.as_deref().unwrap_or("none"),
                bundle.extension_point.as_deref().unwrap_or("none"),
            )
        })
        .collect();
    assert_eq!(
        bundles,
        [
            "PlugIns/Notification.appex 15344 101348 1 enterprise com.apple.usernotifications.service",
            "Frameworks/CarPlay.framework 0 0 none none none",
        ]
    );
}

/// The profile's line, and the findings that the profile alone makes.
const PROFILES: &[(&str, (&str, &str))] = &[
    ("bazel_bogus.mobileprovision", ("none", "blocks profile-unreadable")),
    (
        "bazel_ios.mobileprovision",
        (
            "development | 0 devices | 2117-01-04T13:44:01Z | 0 certificates | unsigned",
            "note profile-not-cms",
        ),
    ),
    (
        "bazel_tvos.mobileprovision",
        (
            "development | 0 devices | 2117-01-04T13:44:01Z | 0 certificates | unsigned",
            "blocks profile-for-another-platform, note profile-not-cms",
        ),
    ),
    (
        "bplist-no-cms.mobileprovision",
        (
            "enterprise | all devices | 2020-06-19T11:47:07Z | 0 certificates | unsigned",
            "note profile-not-cms",
        ),
    ),
    (
        "ios_adhoc.mobileprovision",
        ("ad-hoc | 1 devices | 2020-10-24T08:40:28Z | 1 certificates | apple", ""),
    ),
    (
        "ios_appstore.mobileprovision",
        (
            "app-store | 0 devices | 2020-10-24T08:40:28Z | 1 certificates | apple",
            "blocks app-store-build",
        ),
    ),
    (
        "ios_development.mobileprovision",
        ("development | 1 devices | 2021-07-21T08:43:27Z | 1 certificates | apple", ""),
    ),
    (
        "isign_selfsigned.mobileprovision",
        (
            "development | 2 devices | 2017-11-28T22:57:49Z | 1 certificates | other",
            "risks profile-not-from-apple",
        ),
    ),
    (
        "macios_aps_development.mobileprovision",
        ("development | 1 devices | 2025-12-20T10:25:37Z | 1 certificates | apple", ""),
    ),
    (
        "macios_profile.mobileprovision",
        ("development | 4 devices | 2017-10-11T12:48:52Z | 1 certificates | apple", ""),
    ),
    (
        "macos_appstore.provisionprofile",
        (
            "app-store | 0 devices | 2020-10-24T08:40:28Z | 1 certificates | apple",
            "blocks app-store-build, blocks profile-for-another-platform",
        ),
    ),
    (
        "xml-no-cms-bad-base64.mobileprovision",
        (
            "enterprise | all devices | 2020-06-19T11:47:07Z | 0 certificates | unsigned",
            "note profile-not-cms",
        ),
    ),
];

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn real_profiles_are_read_as_they_are() {
    for (name, bytes, (profile, findings)) in with_expectations("provision", PROFILES) {
        let inspection = inspect(Cursor::new(package(&[("Info.plist", INFO), ("embedded.mobileprovision", &bytes)]))).unwrap();
        assert_eq!(profile_facts(&inspection), profile, "{name}");
        let of_profile: Vec<_> = codes(&inspection)
            .split(", ")
            .filter(|code| {
                !["executable-missing", "icon-missing", "identifier-not-covered"]
                    .iter()
                    .any(|other| code.ends_with(other))
            })
            .map(str::to_owned)
            .collect();
        assert_eq!(of_profile.join(", "), findings, "{name}");
    }
}

/// More of what profiles say: platforms, days of life, signing certificates, and the kind that they state.
const PROFILE_DETAILS: &[(&str, &str)] = &[
    (
        "ipa/modern-xcode16-noicon.ipa",
        "iOS xrOS visionOS | 365 days | version 1 | by Xcode | 4 of the team | LIMITED | inner apple, agrees",
    ),
    (
        "ipa/adhoc-xcode-managed.ipa",
        "iOS | 229 days | version 1 | by Xcode | 1 of the team | none | no inner",
    ),
    (
        "ipa/legacy-2012-enterprise.ipa",
        " | 33 days | version 1 | by hand | 1 of the team | none | no inner",
    ),
    (
        "provision/macios_aps_development.mobileprovision",
        "iOS xrOS visionOS | 365 days | version 1 | by hand | 1 of the team | LIMITED | inner apple, agrees",
    ),
    (
        "provision/macos_appstore.provisionprofile",
        "OSX | 94 days | version 1 | by hand | 1 of the team | none | no inner",
    ),
];

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn real_profiles_tell_all_they_hold() {
    for (name, expected) in PROFILE_DETAILS {
        let mut bytes = fs::read(root().join(name)).unwrap();
        if name.starts_with("provision/") {
            bytes = package(&[("Info.plist", INFO), ("embedded.mobileprovision", &bytes)]);
        }
        let profile = inspect(Cursor::new(bytes)).unwrap().signing.profile.unwrap();
        let of_the_team = profile.certificates.iter().filter(|it| it.team_id == profile.team_id).count();
        let dates_fit = profile
            .certificates
            .iter()
            .all(|it| it.valid_from < it.expires_at && it.sha256.len() == 64);
        assert!(dates_fit, "{name}");
        let inner = profile.der_profile.as_ref().map_or("no inner".to_owned(), |inner| {
            let agrees = if inner.agrees { "agrees" } else { "differs" };
            format!("inner {}, {agrees}", inner.signature.code())
        });
        let details = format!(
            "{} | {} days | version {} | by {} | {of_the_team} of the team | {} | {inner}",
            profile.platforms.join(" "),
            profile.time_to_live_days.unwrap(),
            profile.version.unwrap(),
            if profile.xcode_managed { "Xcode" } else { "hand" },
            profile.distribution_type.as_deref().unwrap_or("none"),
        );
        assert_eq!(details, *expected, "{name}");
        assert!(
            profile
                .devices
                .iter()
                .all(|device| profile.allows_device(&device.to_lowercase().replace('-', " ")))
        );
        assert!(!profile.devices.iter().any(|device| profile.allows_device(device.split_at(1).1)));
    }
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn a_profile_that_was_changed_is_not_apples() {
    for (name, mut bytes, (profile, _)) in with_expectations("provision", PROFILES) {
        let signature = |bytes: &[u8]| {
            let inspection = inspect(Cursor::new(package(&[("Info.plist", INFO), ("embedded.mobileprovision", bytes)]))).unwrap();
            inspection.signing.profile.unwrap().signature
        };
        if !profile.ends_with("apple") {
            continue;
        }
        let mark = b"<key>UUID</key>";
        let at = bytes.windows(mark.len()).position(|window| window == mark).unwrap() + mark.len() + 12;
        bytes[at] ^= 1;
        assert_eq!(signature(&bytes), ProfileSignature::Invalid, "{name}");
        bytes[at] ^= 1;
        // The signature itself is at the end.
        let last = bytes.len() - 20;
        bytes[last] ^= 1;
        assert_ne!(signature(&bytes), ProfileSignature::Apple, "{name}");
    }
}

/// What an icon's pixels are compared with.
#[derive(Clone, Copy)]
enum Pixels {
    /// Nothing: the file is good as it is.
    AsTheyAre,
    /// Another file, within 1 where it is semi-transparent.
    Like(&'static str),
    /// Another file where that is opaque.
    LikeWhereOpaque(&'static str),
}

const PICTURES: &[(&str, Pixels)] = &[
    ("calsmoke-60@3x.decoded.png", Pixels::AsTheyAre),
    ("calsmoke-60@3x.png", Pixels::Like("calsmoke-60@3x.decoded.png")),
    // Decoded by a tool that got alpha and the checksums wrong.
    ("cgbi-180.NAIVE.png", Pixels::LikeWhereOpaque("cgbi-180.decoded.png")),
    ("cgbi-180.decoded.png", Pixels::AsTheyAre),
    ("cgbi-180.png", Pixels::Like("cgbi-180.decoded.png")),
    ("uncrackable-60@2x.decoded.png", Pixels::AsTheyAre),
    ("uncrackable-60@2x.png", Pixels::Like("uncrackable-60@2x.decoded.png")),
];

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn icons_have_the_right_pixels() {
    for (name, bytes, pixels) in with_expectations("png", PICTURES) {
        let inspection = inspect(Cursor::new(package(&[("Info.plist", INFO), ("Icon.png", &bytes)]))).unwrap();
        let icon = inspection.icon.unwrap_or_else(|| panic!("{name}: {:?}", inspection.findings));
        let (reference, only_opaque) = match pixels {
            Pixels::AsTheyAre => {
                assert_eq!(icon.png, bytes, "{name} needs no work");
                continue;
            }
            Pixels::Like(reference) => (reference, false),
            Pixels::LikeWhereOpaque(reference) => (reference, true),
        };
        let decoded = image::load_from_memory(&icon.png).unwrap().into_rgba8();
        let expected = fs::read(root().join("png").join(reference)).unwrap();
        let expected = image::load_from_memory(&expected).unwrap().into_rgba8();
        assert_eq!(decoded.dimensions(), (icon.width, icon.height), "{name}");
        assert_eq!(decoded.dimensions(), expected.dimensions(), "{name}");
        for (found, wanted) in decoded.pixels().zip(expected.pixels()) {
            let is_opaque = wanted.0[3] == 255;
            let tolerance = u8::from(!is_opaque);
            let is_close = found.0.iter().zip(wanted.0).all(|(a, b)| a.abs_diff(b) <= tolerance);
            assert!(is_close || (only_opaque && !is_opaque), "{name}: {found:?} for {wanted:?}");
        }
    }
}
