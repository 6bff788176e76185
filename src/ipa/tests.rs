//! Packages made here, each with one oddity: a package that is misread sends a tester looking in the wrong place.

use std::io::{self, Cursor, Read, Seek, SeekFrom, Write as _};

use image::{ImageFormat, Rgb, RgbImage};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::{BundleKind, Inspection, Platform, SigningKind, Unreadable, inspect};
use crate::finding::{Finding, fires, only, quiet};
use crate::words::say;

pub(super) const INFO: &[u8] =
    b"<plist><dict><key>CFBundleIdentifier</key><string>a.b</string><key>CFBundleExecutable</key><string>A</string>\
    <key>CFBundleVersion</key><string>1</string><key>CFBundleShortVersionString</key><string>1.0</string></dict></plist>";

/// arm64, for phones.
pub(super) const PROGRAM: [u32; 14] = [0xFEED_FACF, 0x0100_000C, 0, 2, 1, 24, 0, 0, 0x32, 24, 2, 0xF_0000, 0xF_0000, 0];

pub(super) const PROFILE: &[u8] = b"<plist><dict><key>Name</key><string>P</string><key>ProvisionedDevices</key><array/>\
    <key>Entitlements</key><dict><key>application-identifier</key><string>TEAM.a.b</string></dict></dict></plist>";

pub(super) fn program(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// A package of these files, compressed.
pub(crate) fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    zip_by(CompressionMethod::Deflated, entries)
}

pub(super) fn zip_by(method: CompressionMethod, entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, bytes) in entries {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A sound app with these entries beside or instead of its own.
pub(super) fn app_with(entries: &[(&str, &[u8])]) -> Inspection {
    let program = program(&PROGRAM);
    let own = [
        ("Payload/A.app/Info.plist", INFO),
        ("Payload/A.app/A", &program),
        ("Payload/A.app/embedded.mobileprovision", PROFILE),
    ];
    let kept = own.into_iter().filter(|(name, _)| entries.iter().all(|(other, _)| other != name));
    inspect(Cursor::new(zip(&kept.chain(entries.iter().copied()).collect::<Vec<_>>()))).unwrap()
}

pub(super) fn codes(inspection: &Inspection) -> Vec<&str> {
    let usual = ["profile-not-cms", "icon-missing", "program-not-signed"];
    inspection
        .findings
        .iter()
        .map(Finding::code)
        .filter(|code| !usual.contains(code))
        .collect()
}

pub(super) fn info(keys: &str) -> Vec<u8> {
    format!(
        "<plist><dict><key>CFBundleIdentifier</key><string>a.b</string><key>CFBundleExecutable</key><string>A</string>\
        <key>CFBundleVersion</key><string>1</string><key>CFBundleShortVersionString</key><string>1.0</string>{keys}</dict></plist>"
    )
    .into_bytes()
}

fn picture(side: u32, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_pixel(side, side, Rgb([200, 10, 10]))
        .write_to(&mut bytes, format)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn a_sound_app_has_no_findings() {
    let inspection = app_with(&[]);
    assert_eq!(codes(&inspection), [""; 0]);
    assert_eq!((inspection.app.name.as_str(), inspection.app.platform), ("A", Platform::Ios));
    assert_eq!(inspection.signing.kind, SigningKind::AdHoc);
}

#[test]
fn archives_without_an_app_say_what_they_are() {
    let check = |entries: &[(&str, &[u8])], expected: Unreadable| assert_eq!(inspect(Cursor::new(zip(entries))), Err(expected));
    let folder = || "My Build".to_owned();
    check(&[], Unreadable::NoPayload);
    check(&[("a.txt", b"")], Unreadable::NoPayload);
    check(&[("Payload/", b"")], Unreadable::EmptyPayload);
    check(&[("Payload/A.txt", b"")], Unreadable::EmptyPayload);
    check(&[("Payload/Deep/A.app/Info.plist", INFO)], Unreadable::EmptyPayload);
    check(
        &[
            ("My Build/Payload/A.app/Info.plist", INFO),
            ("__MACOSX/Payload/A.app/Info.plist", b""),
        ],
        Unreadable::PayloadInFolder { folder: folder() },
    );
    check(&[("Payload/A.app/PlugIns/B.appex/Info.plist", INFO)], Unreadable::NoInfoPlist);
    check(
        &[("Payload/A.app/Info.plist", b"<plist><dict/></plist>")],
        Unreadable::NoBundleIdentifier,
    );
    assert_eq!(
        inspect(Cursor::new(zip(&[("Payload/A.app/Info.plist", b"nothing")])))
            .unwrap_err()
            .code(),
        "info-plist-damaged"
    );
}

/// A network drive that is gone.
struct Unplugged;
impl Read for Unplugged {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::new(io::ErrorKind::NotConnected, "gone"))
    }
}
impl Seek for Unplugged {
    fn seek(&mut self, _: SeekFrom) -> io::Result<u64> {
        Ok(100)
    }
}

#[test]
fn a_password_and_a_failing_disk_are_not_damage() {
    let mut bytes = zip(&[("Payload/A.app/Info.plist", INFO)]);
    let at = bytes.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
    bytes[at + 8] |= 1;
    assert_eq!(inspect(Cursor::new(bytes)), Err(Unreadable::Encrypted));

    assert_eq!(inspect(Unplugged), Err(Unreadable::Io { detail: "gone".to_owned() }));
}

/// Sizes, offset and count in 64-bit fields, as in packages of more than 4 GB.
#[test]
fn the_64_bit_form_is_read() {
    let name = b"Payload/A.app/Info.plist";
    let (name_len, info_len) = (u16::try_from(name.len()).unwrap(), u32::try_from(INFO.len()).unwrap());
    let mut crc = flate2::Crc::new();
    crc.update(INFO);
    let mut bytes = [
        &b"PK\x03\x04-\0\0\0\0\0\0\0\0\0"[..],
        &crc.sum().to_le_bytes(),
        &[0xFF; 8],
        &name_len.to_le_bytes(),
        &[0, 0],
        name,
        INFO,
    ]
    .concat();
    let directory_start = u64::try_from(bytes.len()).unwrap();
    bytes.extend(b"PK\x01\x02-\0-\0\0\0\0\0\0\0\0\0");
    bytes.extend(crc.sum().to_le_bytes());
    bytes.extend([0xFF; 8]);
    bytes.extend(name_len.to_le_bytes());
    bytes.extend([28, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]);
    bytes.extend(name);
    bytes.extend([1, 0, 24, 0]);
    for number in [u64::from(info_len), u64::from(info_len), 0] {
        bytes.extend(number.to_le_bytes());
    }
    let end_start = u64::try_from(bytes.len()).unwrap();
    bytes.extend(b"PK\x06\x06");
    for number in [44, 0x2D_002D, 0, 1] {
        bytes.extend(&u64::to_le_bytes(number)[..if number == 0x2D_002D { 4 } else { 8 }]);
    }
    for number in [1, end_start - directory_start, directory_start] {
        bytes.extend(number.to_le_bytes());
    }
    bytes.extend(b"PK\x06\x07\0\0\0\0");
    bytes.extend(end_start.to_le_bytes());
    bytes.extend([1, 0, 0, 0]);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([0xFF; 12]);
    bytes.extend([0, 0]);
    assert_eq!(inspect(Cursor::new(bytes)).unwrap().app.bundle_id, "a.b");
}

#[test]
fn of_several_apps_the_first_is_taken() {
    let other = info("<key>CFBundleName</key><string>Other</string>");
    let inspection = app_with(&[("Payload/B.app/Info.plist", &other)]);
    assert_eq!((inspection.app.name.as_str(), codes(&inspection)), ("A", vec!["several-apps"]));
}

#[test]
fn names_in_any_script_are_kept() {
    let program = program(&PROGRAM);
    let bytes = zip(&[("Payload/应用.app/Info.plist", INFO), ("Payload/应用.app/A", &program)]);
    assert_eq!(inspect(Cursor::new(bytes)).unwrap().app.name, "应用");
}

#[test]
fn bundles_and_languages_inside_are_listed() {
    let watch = info("<key>CFBundleName</key><string>Wrist</string>");
    let inspection = app_with(&[
        ("Payload/A.app/Watch/W.app/Info.plist", &watch),
        ("Payload/A.app/Watch/W.app/PlugIns/X.appex/Info.plist", INFO),
        ("Payload/A.app/PlugIns/Share.appex/Info.plist", INFO),
        ("Payload/A.app/AppClips/Clip.app/Info.plist", INFO),
        ("Payload/A.app/Frameworks/F.framework/F", b""),
        ("Payload/A.app/Frameworks/lib.dylib", b""),
        ("Payload/A.app/Base.lproj/x", b""),
        ("Payload/A.app/de.lproj/x", b""),
        ("Payload/A.app/zh-Hans.lproj/x", b""),
    ]);
    let bundles: Vec<_> = inspection
        .bundles
        .iter()
        .map(|bundle| (bundle.path.as_str(), bundle.kind, bundle.name.as_str(), bundle.bundle_id.is_some()))
        .collect();
    assert_eq!(
        bundles,
        [
            ("PlugIns/Share.appex", BundleKind::Extension, "Share", true),
            ("Watch/W.app/PlugIns/X.appex", BundleKind::Extension, "X", true),
            ("Watch/W.app", BundleKind::WatchApp, "Wrist", true),
            ("AppClips/Clip.app", BundleKind::AppClip, "Clip", true),
            ("Frameworks/F.framework", BundleKind::Framework, "F", false),
            ("Frameworks/lib.dylib", BundleKind::Library, "lib", false),
        ]
    );
    assert_eq!(inspection.app.languages, ["de", "zh-Hans"]);
}

#[test]
fn what_keeps_a_build_from_installing_is_found() {
    let check = |name: &str, bytes: &[u8], expected: &[&str]| {
        assert_eq!(codes(&app_with(&[(&format!("Payload/A.app/{name}"), bytes)])), expected, "{name}");
    };
    let fairplay = program(&[0xFEED_FACF, 0x0100_000C, 0, 2, 1, 24, 0, 0, 0x2C, 24, 0, 0, 1, 0]);
    check("A", &fairplay, &["fairplay-encrypted"]);
    let mut simulator = PROGRAM;
    simulator[10] = 7;
    check("A", &program(&simulator), &["simulator-build"]);
    check("A", &program(&[0xFEED_FACE, 12, 9, 2, 0, 0, 0]), &["only-32-bit"]);
    check("A", b"#!/bin/sh", &["executable-missing"]);
    let profile = |body: &str| format!("<plist><dict><key>Name</key><string>P</string>{body}</dict></plist>").into_bytes();
    check("embedded.mobileprovision", &profile(""), &["app-store-build"]);
    check(
        "embedded.mobileprovision",
        &profile("<key>ProvisionsAllDevices</key><true/><key>LocalProvision</key><true/>"),
        &["free-account"],
    );
    let foreign =
        "<key>ProvisionedDevices</key><array/><key>Entitlements</key><dict><key>application-identifier</key><string>T.a.c</string></dict>";
    check("embedded.mobileprovision", &profile(foreign), &["identifier-not-covered"]);
    check("embedded.mobileprovision", b"BOGUS", &["profile-unreadable"]);
    let unsigned = inspect(Cursor::new(zip(&[
        ("Payload/A.app/Info.plist", INFO),
        ("Payload/A.app/A", &program(&PROGRAM)),
    ])))
    .unwrap();
    assert_eq!(codes(&unsigned), ["not-signed"]);
}

#[test]
fn the_icon_is_the_largest_of_the_best_names() {
    let (small, large, huge) = (
        picture(60, ImageFormat::Png),
        picture(120, ImageFormat::Png),
        picture(300, ImageFormat::Png),
    );
    let photo = picture(512, ImageFormat::Jpeg);
    let source = |entries: &[(&str, &[u8])]| {
        let inspection = app_with(entries);
        inspection.icon.map(|icon| format!("{} {}", icon.source, icon.width))
    };
    let declared = info("<key>CFBundleIcons</key><dict><key>CFBundlePrimaryIcon</key><string>AppIcon</string></dict>");
    let declared = ("Payload/A.app/Info.plist", declared.as_slice());
    let (one, two, loose) = (
        ("Payload/A.app/appicon.png", small.as_slice()),
        ("Payload/A.app/AppIcon@2x~ipad.png", large.as_slice()),
        ("Payload/A.app/Icon-9.png", huge.as_slice()),
    );
    let (inside, outside) = (
        ("Payload/A.app/iTunesArtwork", photo.as_slice()),
        ("iTunesArtwork@2x", photo.as_slice()),
    );
    assert_eq!(
        source(&[declared, one, two, loose, inside]).as_deref(),
        Some("AppIcon@2x~ipad.png 120")
    );
    assert_eq!(source(&[declared, loose, inside]).as_deref(), Some("Icon-9.png 300"));
    assert_eq!(source(&[one]).as_deref(), Some("appicon.png 60"));
    assert_eq!(source(&[inside]).as_deref(), Some("iTunesArtwork 512"));
    assert_eq!(source(&[inside, outside]).as_deref(), Some("iTunesArtwork@2x 512"));
    // One bad picture does not hide the good ones.
    assert_eq!(
        source(&[declared, one, ("Payload/A.app/AppIcon@3x.png", &large[..90])]).as_deref(),
        Some("appicon.png 60")
    );
    assert_eq!(source(&[]), None);
}

#[test]
fn why_there_is_no_icon_is_said() {
    let code = |entries: &[(&str, &[u8])]| {
        let finding = app_with(entries)
            .findings
            .into_iter()
            .find(|finding| finding.code().starts_with("icon"))
            .unwrap();
        (finding.code().to_owned(), say().why(&finding).contains("Assets.car"))
    };
    assert_eq!(code(&[]), ("icon-missing".to_owned(), true));
    assert_eq!(code(&[("Payload/A.app/Assets.car", b"")]), ("icon-unreadable".to_owned(), true));
    assert_eq!(
        code(&[("Payload/A.app/Icon.png", b"GIF89a")]),
        ("icon-unreadable".to_owned(), false)
    );
}

#[test]
fn each_reason_not_to_install_is_found_only_when_it_is_there() {
    let found = |name: &str, bytes: &[u8]| app_with(&[(&format!("Payload/A.app/{name}"), bytes)]).findings;
    let sound = app_with(&[]).findings;
    let mut simulator = PROGRAM;
    simulator[10] = 7;
    quiet("simulator-build", &sound);
    fires("simulator-build", &found("A", &program(&simulator)));
    quiet("fairplay-encrypted", &sound);
    let fairplay = program(&[0xFEED_FACF, 0x0100_000C, 0, 2, 1, 24, 0, 0, 0x2C, 24, 0, 0, 1, 0]);
    let unencrypted = program(&[0xFEED_FACF, 0x0100_000C, 0, 2, 1, 24, 0, 0, 0x2C, 24, 0, 0, 0, 0]);
    only("fairplay-encrypted", &found("A", &fairplay), &found("A", &unencrypted));
    quiet("only-32-bit", &sound);
    fires("only-32-bit", &found("A", &program(&[0xFEED_FACE, 12, 9, 2, 0, 0, 0])));
    quiet("executable-missing", &sound);
    fires("executable-missing", &found("A", b"#!/bin/sh"));
    quiet("sample-build", &sound);
    fires("sample-build", &inspect(Cursor::new(super::sample::ipa())).unwrap().findings);
}
