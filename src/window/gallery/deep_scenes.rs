//! Snapshots of builds about which all is known: a rich one, a huge one, and those without devices or signatures.

use std::sync::Arc;

use plist::{Dictionary, Value};

use super::scenes;
use crate::finding::{Problem, problems, says};
use crate::ipa::{
    Bundle, BundleKind, Certificate, CodeDirectory, CodeSignature, Duplicate, Inspection, Leftover, LeftoverKind, LocalizedName, OtherFile,
    Part, PartKind, PrivacyText, Profile, ProfileSignature, Program, RawPart, Signing, SigningKind, SizedPath, Sizes, Slice,
    TransportSecurity, Unreadable,
};
use crate::library::BuildId;
use crate::session::{Difference, Differing, Notice, NoticeOffer, ProfileView, RawContent, RawView, Snapshot, VerificationView, Verified};

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn signature(identifier: &str) -> CodeSignature {
    let mut entitlements = Dictionary::new();
    entitlements.insert("application-identifier".to_owned(), format!("N0RTHP13R1.{identifier}").into());
    CodeSignature {
        identifier: identifier.to_owned(),
        team_id: Some("N0RTHP13R1".to_owned()),
        directories: vec![
            CodeDirectory {
                version: 0x20400,
                hash: "sha1".to_owned(),
                cd_hash: "0c1f5b9a77e0443bd2f18e6a0b96c3d41e5f7081".to_owned(),
                flags: 0,
            },
            CodeDirectory {
                version: 0x20400,
                hash: "sha256".to_owned(),
                cd_hash: "8ad4e2f0b1c94477a1be5b20c7d6e9f301245a6b".to_owned(),
                flags: 0,
            },
        ],
        entitlements: Some(entitlements.clone()),
        der_entitlements: Some(entitlements),
        signer: Some(Certificate {
            subject: "Apple Distribution: Northpier Labs (N0RTHP13R1)".to_owned(),
            ..Certificate::default()
        }),
        signed_at: Some("2026-11-20T09:41:12Z".parse().unwrap()),
        authority: ProfileSignature::Apple,
        ..CodeSignature::default()
    }
}

fn program(identifier: &str) -> Program {
    Program {
        slices: vec![Slice {
            architecture: "arm64".to_owned(),
            platform: Some("iOS".to_owned()),
            minimum_os: Some("15.0".to_owned()),
            sdk: Some("18.2".to_owned()),
            signature: Some(signature(identifier)),
            ..Slice::default()
        }],
    }
}

fn own_profile(name: &str) -> Signing {
    Signing {
        kind: SigningKind::AdHoc,
        profile: Some(Profile {
            name: name.to_owned(),
            ..Profile::default()
        }),
    }
}

fn extension(name: &str, point: &str, bytes: u64) -> Bundle {
    let slug = name.to_lowercase().replace(' ', "-");
    Bundle {
        bundle_id: Some(format!("com.northpier.kestrel.{slug}")),
        version: Some("5.2.0".to_owned()),
        build: Some("1187".to_owned()),
        minimum_os: Some("16.0".to_owned()),
        extension_point: Some(point.to_owned()),
        installed_bytes: bytes,
        download_bytes: bytes / 3,
        signing: Some(own_profile(&format!("Kestrel {name} Ad Hoc 2026"))),
        program: Some(program(&format!("com.northpier.kestrel.{slug}"))),
        ..Bundle::at(format!("PlugIns/{name}.appex"), BundleKind::Extension)
    }
}

fn framework(name: &str, version: &str, bytes: u64) -> Bundle {
    Bundle {
        bundle_id: Some(format!("org.example.{name}")),
        version: Some(version.to_owned()),
        installed_bytes: bytes,
        download_bytes: bytes * 2 / 5,
        program: Some(program(&format!("org.example.{name}"))),
        ..Bundle::at(format!("Frameworks/{name}.framework"), BundleKind::Framework)
    }
}

fn bundles() -> Vec<Bundle> {
    let mut unsigned = framework("LegacyCrypto", "0.9", 612_000);
    unsigned.program = Some(Program {
        slices: vec![Slice {
            architecture: "arm64".to_owned(),
            ..Slice::default()
        }],
    });
    let mut bare = extension("Notification Content", "com.apple.usernotifications.content-extension", 940_000);
    bare.signing = Some(Signing::default());
    let mut all = vec![
        extension("Trail Widget", "com.apple.widgetkit-extension", 4_120_000),
        extension("Share", "com.apple.share-services", 1_870_000),
        extension("Notification Service", "com.apple.usernotifications.service", 1_010_000),
        bare,
        Bundle {
            bundle_id: Some("com.northpier.kestrel.watchkitapp".to_owned()),
            version: Some("5.2.0".to_owned()),
            build: Some("1187".to_owned()),
            installed_bytes: 8_400_000,
            download_bytes: 3_100_000,
            signing: Some(own_profile("Kestrel Watch Ad Hoc 2026")),
            ..Bundle::at("Watch/Kestrel Watch.app", BundleKind::WatchApp)
        },
        unsigned,
    ];
    let frameworks = [
        ("MapCore", "3.4.1", 18_900_000),
        ("TileCache", "2.0.0", 3_300_000),
        ("Sentinel", "8.41.0", 5_700_000),
        ("Lottie", "4.5.0", 2_600_000),
        ("GRDB", "6.29.3", 4_900_000),
        ("Alamofire", "5.10.2", 1_400_000),
    ];
    all.extend(frameworks.map(|(name, version, bytes)| framework(name, version, bytes)));
    all
}

fn part(name: &str, kind: PartKind, bytes: u64) -> Part {
    Part {
        name: name.to_owned(),
        kind,
        download_bytes: bytes * 2 / 5,
        installed_bytes: bytes,
        files: 1 + bytes / 90_000,
        parts: Vec::new(),
    }
}

fn whole(name: &str, kind: PartKind, parts: Vec<Part>) -> Part {
    Part {
        name: name.to_owned(),
        kind,
        download_bytes: parts.iter().map(|part| part.download_bytes).sum(),
        installed_bytes: parts.iter().map(|part| part.installed_bytes).sum(),
        files: parts.iter().map(|part| part.files).sum(),
        parts,
    }
}

fn parts() -> Vec<Part> {
    let inside = |folder: &str, name: &str, kind: PartKind, bytes: u64| {
        whole(
            &format!("{folder}/{name}"),
            kind,
            vec![
                part(
                    &format!("{folder}/{name}/{}", name.split('.').next().unwrap()),
                    PartKind::Program,
                    bytes * 3 / 4,
                ),
                part(&format!("{folder}/{name}/Assets.car"), PartKind::Assets, bytes / 5),
                part(&format!("{folder}/{name}/_CodeSignature"), PartKind::Signature, bytes / 20),
            ],
        )
    };
    let frameworks = [
        ("MapCore.framework", 18_900_000),
        ("Sentinel.framework", 5_700_000),
        ("GRDB.framework", 4_900_000),
        ("TileCache.framework", 3_300_000),
        ("Lottie.framework", 2_600_000),
        ("Alamofire.framework", 1_400_000),
        ("LegacyCrypto.framework", 612_000),
    ]
    .map(|(name, bytes)| inside("Frameworks", name, PartKind::Framework, bytes));
    let plugins = [
        ("Trail Widget.appex", 4_120_000),
        ("Share.appex", 1_870_000),
        ("Notification Service.appex", 1_010_000),
    ]
    .map(|(name, bytes)| inside("PlugIns", name, PartKind::Extension, bytes));
    let languages = ["sv", "de", "fr", "es", "zh-Hans", "ja"].map(|code| {
        part(
            &format!("{code}.lproj"),
            PartKind::Localization,
            420_000 + 10_000 * u64::try_from(code.len()).unwrap(),
        )
    });
    let mut parts = vec![
        whole("Frameworks", PartKind::Framework, frameworks.to_vec()),
        part("Kestrel", PartKind::Program, 24_600_000),
        part("Assets.car", PartKind::Assets, 16_300_000),
        whole(
            "Media",
            PartKind::Media,
            vec![
                part("Media/onboarding.mp4", PartKind::Media, 6_100_000),
                part("Media/Inter.ttc", PartKind::Media, 2_300_000),
                part("Media/chime.caf", PartKind::Media, 310_000),
            ],
        ),
        inside("Watch", "Kestrel Watch.app", PartKind::Extension, 8_400_000),
        whole("PlugIns", PartKind::Extension, plugins.to_vec()),
        part("Offline/basemap.sqlite", PartKind::Other, 5_200_000),
    ];
    parts.extend(languages);
    parts.push(part("_CodeSignature", PartKind::Signature, 190_000));
    parts.push(part("embedded.mobileprovision", PartKind::Signature, 14_000));
    parts.push(part("Other files", PartKind::Other, 760_000));
    parts.sort_by_key(|part| std::cmp::Reverse(part.installed_bytes));
    parts
}

fn sizes() -> Sizes {
    let parts = parts();
    Sizes {
        download_bytes: 48_200_000,
        installed_bytes: parts.iter().map(|part| part.installed_bytes).sum(),
        files: 1_204,
        duplicate_bytes: 3_140_000,
        duplicates: vec![
            Duplicate {
                paths: texts(&[
                    "Frameworks/Lottie.framework/onboarding.json",
                    "PlugIns/Trail Widget.appex/onboarding.json",
                    "onboarding.json",
                ]),
                count: 3,
                bytes: 1_180_000,
            },
            Duplicate {
                paths: texts(&["Fonts/Inter.ttc", "PlugIns/Share.appex/Inter.ttc"]),
                count: 2,
                bytes: 470_000,
            },
            Duplicate {
                paths: texts(&["Media/chime.caf", "Watch/Kestrel Watch.app/chime.caf"]),
                count: 2,
                bytes: 310_000,
            },
        ],
        uncompressed: (0..9)
            .map(|number| SizedPath {
                path: format!("Offline/tiles/level-{number}/north-and-east-of-the-great-northern-lakes/region.pbf"),
                bytes: 900_000 - number * 70_000,
            })
            .collect(),
        uncompressed_bytes: 5_480_000,
        leftovers: vec![
            Leftover {
                path: "Frameworks/MapCore.framework/Headers".to_owned(),
                kind: LeftoverKind::Headers,
                bytes: 212_000,
            },
            Leftover {
                path: "Frameworks/GRDB.framework/Modules/GRDB.swiftmodule".to_owned(),
                kind: LeftoverKind::SwiftModule,
                bytes: 540_000,
            },
        ],
        parts,
    }
}

fn enrich(inspection: &mut Inspection) {
    let app = &mut inspection.app;
    let privacy = [
        (
            "NSCameraUsageDescription",
            "Kestrel reads trail markers and QR codes on signposts with the camera.",
        ),
        (
            "NSLocationAlwaysAndWhenInUseUsageDescription",
            "Your track is recorded while the phone is in your pocket, so that you can follow it back when the weather closes in. \
             It never leaves the phone unless you share it. You can stop recording at any time from the widget, and Kestrel asks \
             again when a recording has run for more than twelve hours without any movement at all, which usually means that \
             somebody forgot to end it.",
        ),
        ("NSPhotoLibraryAddUsageDescription", "Map pictures are saved to Photos."),
        ("NSMotionUsageDescription", ""),
        ("NSLocalNetworkUsageDescription", "To share maps with people around you."),
    ];
    app.privacy = privacy
        .map(|(key, text)| PrivacyText {
            key: key.to_owned(),
            text: text.to_owned(),
        })
        .to_vec();
    app.required_capabilities = texts(&["arm64", "gps", "location-services"]);
    app.background_modes = texts(&["location", "fetch", "remote-notification"]);
    app.url_schemes = texts(&["kestrel", "kestrel-trail"]);
    app.transport = Some(TransportSecurity {
        local_networking: true,
        exception_domains: texts(&["tiles.example.org"]),
        ..TransportSecurity::default()
    });
    app.localized_names = [
        ("de", "Turmfalke"),
        ("fr", "Faucon crécerelle"),
        ("ja", "チョウゲンボウ"),
        ("sv", "Tornfalk"),
        ("zh-Hans", "红隼"),
    ]
    .map(|(language, name)| LocalizedName {
        language: language.to_owned(),
        name: name.to_owned(),
    })
    .to_vec();
    inspection.program = Some(program("com.northpier.kestrel"));
    inspection.bundles = bundles();
    inspection.sizes = sizes();
}

/// The first build, of which all is known; the second one is what it was before.
pub(in crate::window) fn rich() -> Snapshot {
    let mut snapshot = scenes::with_first(|build| {
        let mut inspection = Arc::unwrap_or_clone(Arc::clone(&build.inspection));
        enrich(&mut inspection);
        build.inspection = Arc::new(inspection);
    });
    let mut second = Arc::unwrap_or_clone(snapshot.builds.remove(1));
    let mut inspection = Arc::unwrap_or_clone(Arc::clone(&second.inspection));
    enrich(&mut inspection);
    inspection.app.privacy.truncate(3);
    inspection.app.minimum_os = Some("14.0".to_owned());
    inspection.app.xcode = Some("16.0".to_owned());
    inspection.bundles.retain(|bundle| bundle.name != "Notification Content");
    for bundle in &mut inspection.bundles {
        if bundle.name == "MapCore" {
            bundle.version = Some("3.3.0".to_owned());
        }
    }
    inspection.bundles.push(framework("OldMaps", "1.2", 7_000_000));
    inspection.sizes.download_bytes = 44_900_000;
    inspection.sizes.parts.truncate(5);
    if let Some(profile) = &mut inspection.signing.profile {
        profile.devices.truncate(20);
        profile.devices.push("00008101-000A11112222001E".to_owned());
    }
    second.inspection = Arc::new(inspection);
    snapshot.builds.insert(1, Arc::new(second));
    snapshot
}

/// The rich build with something else changed.
fn rich_with(change: impl FnOnce(&mut Inspection)) -> Snapshot {
    let mut snapshot = rich();
    let mut first = Arc::unwrap_or_clone(snapshot.builds.remove(0));
    let mut inspection = Arc::unwrap_or_clone(Arc::clone(&first.inspection));
    change(&mut inspection);
    first.inspection = Arc::new(inspection);
    snapshot.builds.insert(0, Arc::new(first));
    snapshot
}

/// Ten thousand devices, a thousand bundles, ten thousand files: as much as a hostile or unlucky build can hold.
pub(super) fn huge() -> Snapshot {
    rich_with(|inspection| {
        let profile = inspection.signing.profile.as_mut().unwrap();
        profile.devices = (0..10_000_u64).map(|number| format!("00008110-{:016X}", number * 7_919)).collect();
        inspection.bundles = (0..1_000)
            .map(|number| framework(&format!("Module{number:04}"), "1.0", 1_000_000 - number * 900))
            .collect();
        let parts = (0..10_000).map(|number| part(&format!("Files/{number}.bin"), PartKind::Other, 1_000_000 / (number + 1)));
        inspection.sizes.parts = vec![whole("Files", PartKind::Other, parts.collect())];
        inspection.sizes.duplicates = (0..2_000)
            .map(|number| Duplicate {
                paths: vec![format!("a/{number}"), format!("b/{number}")],
                count: 2,
                bytes: 10_000,
            })
            .collect();
    })
}

/// An enterprise build: any device.
pub(super) fn enterprise() -> Snapshot {
    rich_with(|inspection| {
        inspection.signing.kind = SigningKind::Enterprise;
        let profile = inspection.signing.profile.as_mut().unwrap();
        profile.devices.clear();
        profile.all_devices = true;
    })
}

/// A build for the App Store: no devices.
pub(super) fn store() -> Snapshot {
    rich_with(|inspection| {
        inspection.signing.kind = SigningKind::AppStore;
        inspection.signing.profile.as_mut().unwrap().devices.clear();
    })
}

/// A build without a profile, a signature, permissions or anything inside.
pub(super) fn bare() -> Snapshot {
    rich_with(|inspection| {
        inspection.signing = Signing::default();
        inspection.program = None;
        inspection.bundles.clear();
        inspection.sizes = Sizes::default();
        inspection.app.privacy.clear();
        inspection.app.required_capabilities.clear();
        inspection.app.background_modes.clear();
        inspection.app.url_schemes.clear();
        inspection.app.transport = None;
        inspection.app.localized_names.clear();
    })
}

/// Long names and other scripts wherever a package may bring them.
pub(super) fn long() -> Snapshot {
    rich_with(|inspection| {
        inspection.app.name = "地図アプリ：登山とハイキングのためのオフライン地図と軌跡の記録".to_owned();
        inspection.app.bundle_id = "com.northpier.a-very-long-identifier.that.goes.on.and.on.and.on.until.it.ends".to_owned();
        inspection.app.url_schemes = (0..30).map(|number| format!("kestrel-scheme-{number}")).collect();
        inspection.app.privacy.push(PrivacyText {
            key: "NSHealthClinicalHealthRecordsShareUsageDescription".to_owned(),
            text: "地図アプリはあなたの健康記録を読み取り、登山の計画に役立てます。".to_owned(),
        });
        if let Some(bundle) = inspection.bundles.first_mut() {
            bundle.name = "A widget whose name is as long as the name of a widget may ever become, and longer still 地図".to_owned();
            bundle.bundle_id = Some("com.northpier.kestrel.a-widget-whose-identifier-does-not-want-to-end.ever".to_owned());
        }
        if let Some(part) = inspection.sizes.parts.first_mut() {
            part.name = "地図と軌跡/Frameworks with a name that goes on and on and on and on and on".to_owned();
        }
        if let Some(slice) = inspection.program.as_mut().unwrap().slices.first_mut() {
            slice.signature.as_mut().unwrap().identifier = inspection.app.bundle_id.clone();
        }
    })
}

/// Where the verification of the first build stands.
pub(super) fn verified(view: VerificationView) -> Snapshot {
    let mut snapshot = rich();
    let mut first = Arc::unwrap_or_clone(snapshot.builds.remove(0));
    first.verification = Some(view);
    snapshot.builds.insert(0, Arc::new(first));
    snapshot
}

/// A verification half way through.
pub(super) fn verifying() -> VerificationView {
    VerificationView::Running {
        done_bytes: 47_000_000,
        total_bytes: 112_000_000,
    }
}

/// A verification that found every file as it was signed.
pub(super) fn all_match() -> VerificationView {
    VerificationView::Done(Arc::new(Verified {
        matching: 1_204,
        ..Verified::default()
    }))
}

/// A verification that found files changed after signing.
pub(super) fn some_differ() -> VerificationView {
    let file = |path: &str, how: Difference| Differing {
        path: path.to_owned(),
        how,
    };
    VerificationView::Done(Arc::new(Verified {
        matching: 1_201,
        differing: vec![
            file("config/environment.json", Difference::Changed),
            file(
                "Frameworks/MapCore.framework/Resources/styles/outdoor-with-a-long-name/style.json",
                Difference::Missing,
            ),
            file("debug-menu.plist", Difference::Added),
        ],
        differing_count: 3,
        unchecked: Vec::new(),
    }))
}

/// `Info.plist` of the first build.
pub(super) fn info() -> Dictionary {
    let mut list = Dictionary::new();
    let mut add = |key: &str, value: Value| list.insert(key.to_owned(), value);
    add("BuildMachineOSBuild", "24C101".into());
    add("CFBundleDevelopmentRegion", "en".into());
    add("CFBundleDisplayName", "Kestrel".into());
    add("CFBundleExecutable", "Kestrel".into());
    add("CFBundleIdentifier", "com.northpier.kestrel".into());
    let mut url = Dictionary::new();
    url.insert("CFBundleURLName".to_owned(), "com.northpier.kestrel".into());
    let schemes: Vec<Value> = vec!["kestrel".into(), "kestrel-trail".into()];
    url.insert("CFBundleURLSchemes".to_owned(), Value::Array(schemes));
    add("CFBundleURLTypes", Value::Array(vec![Value::Dictionary(url)]));
    add("LSRequiresIPhoneOS", true.into());
    add("MinimumOSVersion", "15.0".into());
    add(
        "NSLocationAlwaysAndWhenInUseUsageDescription",
        "Your track is recorded while the phone is in your pocket, so that you can follow it back when the weather closes in.".into(),
    );
    add("UIAppIconHash", Value::Data((0..64).collect()));
    add("UIDeviceFamily", Value::Array(vec![1.into(), 2.into()]));
    add("UIRequiredDeviceCapabilities", Value::Array(vec!["arm64".into(), "gps".into()]));
    add("アプリの名前", "地図アプリ：登山とハイキング".into());
    list
}

/// A snapshot with a property list in it.
pub(super) fn with_list(mut snapshot: Snapshot, part: RawPart, content: RawContent) -> Snapshot {
    snapshot.raw = Some(RawView {
        stamp: crate::library::FileStamp {
            size_bytes: 1,
            modified: jiff::Timestamp::UNIX_EPOCH,
            changed: None,
            file: None,
            other_owner: None,
        },
        build: BuildId(1),
        part,
        content,
    });
    snapshot
}

/// A provisioning profile that was dropped.
pub(super) fn with_profile(mut snapshot: Snapshot) -> Snapshot {
    let build = &rich().builds[0];
    let signing = build.inspection.signing.clone();
    let mut list = Dictionary::new();
    if let Some(profile) = &signing.profile {
        list.insert("Entitlements".to_owned(), Value::Dictionary(profile.entitlements.clone()));
        list.insert("Name".to_owned(), profile.name.clone().into());
        let devices = profile.devices.iter().map(|udid| Value::from(udid.as_str())).collect();
        list.insert("ProvisionedDevices".to_owned(), Value::Array(devices));
        list.insert("TeamName".to_owned(), profile.team_name.clone().unwrap_or_default().into());
    }
    snapshot.profile = Some(Arc::new(ProfileView {
        file_name: "Kestrel_Ad_Hoc.mobileprovision".to_owned(),
        signing,
        findings: Vec::new(),
        list: Arc::new(list),
    }));
    snapshot
}

/// An archive with a build in it was dropped.
pub(super) fn holds_build() -> Snapshot {
    let mut snapshot = scenes::main();
    let cause = Unreadable::SomethingElse {
        kind: OtherFile::HoldsBuild,
        inside: "out/Kestrel.ipa".to_owned(),
    };
    snapshot.notices.push(Notice {
        id: 11,
        problem: Some(Problem::of_finding(cause.finding("artifacts.zip"))),
        text: None,
        offer: Some(NoticeOffer::TakeOut("/builds/artifacts.zip".into())),
        addition: None,
    });
    snapshot
}

/// A pipeline put a build on the shelf.
pub(super) fn brought() -> Snapshot {
    let mut snapshot = scenes::main();
    let build = &snapshot.builds[1];
    let app = &build.inspection.app;
    let text = says::notice_added(&app.build, &app.name, &app.version);
    snapshot.notices.push(Notice {
        id: 12,
        problem: None,
        text: Some(text),
        offer: Some(NoticeOffer::Show(build.id)),
        addition: None,
    });
    snapshot
}

/// A list as large as any that is read.
pub(super) fn long_list() -> RawContent {
    let entry = |number: usize| (format!("Key{number:06}"), Value::from(format!("value {number}")));
    RawContent::Read(Arc::new((0..100_000).map(entry).collect()))
}

/// A list that is not there.
pub(super) fn absent() -> RawContent {
    RawContent::Failed(problems::part_absent("kestrel.ipa", "entitlements"))
}
