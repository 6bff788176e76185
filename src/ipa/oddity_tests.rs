//! Packages made here whose archive is odd: what phones may see otherwise must be said, and strangers' tricks cost nothing.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::tests::{INFO, PROFILE, PROGRAM, app_with, codes, info, program, zip};
use super::{BundleKind, Inspection, LeftoverKind, PartKind, Unreadable, inspect};
use crate::finding::{fires, only, quiet};

const APP: [&str; 2] = ["Payload/A.app/Info.plist", "Payload/A.app/A"];

/// An app whose archive's bytes were changed.
fn changed(change: impl FnOnce(&mut Vec<u8>)) -> Inspection {
    let program = program(&PROGRAM);
    let mut bytes = zip(&[
        (APP[0], INFO),
        (APP[1], &program),
        ("Payload/A.app/x", b"0123456789"),
        ("Payload/A.app/y", b"0123456789"),
    ]);
    change(&mut bytes);
    inspect(Cursor::new(bytes)).unwrap()
}

/// Where the directory's headers start.
fn headers(bytes: &[u8]) -> Vec<usize> {
    let is_header = |at: &usize| bytes[*at..].starts_with(b"PK\x01\x02");
    (0..bytes.len()).filter(is_header).collect()
}

/// Replaces every occurrence by something as long.
fn replace(bytes: &mut [u8], from: &[u8], to: &[u8]) {
    for at in 0..=bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + from.len()].copy_from_slice(to);
        }
    }
}

#[test]
fn a_sound_archive_has_nothing_odd() {
    let sound = changed(|_| {});
    quiet("several-apps", &sound.findings);
    quiet("duplicate-entries", &sound.findings);
    quiet("odd-entry-names", &sound.findings);
    quiet("overlapping-entries", &sound.findings);
    quiet("impossible-sizes", &sound.findings);
    quiet("local-header-differs", &sound.findings);
    quiet("encrypted-entries", &sound.findings);
    quiet("unusual-compression", &sound.findings);
    quiet("payload-misnamed", &sound.findings);
    quiet("backslash-names", &sound.findings);
}

#[test]
fn of_two_files_with_one_name_the_last_is_taken() {
    let twice = changed(|bytes| replace(bytes, b"A.app/x", b"A.app/y"));
    fires("duplicate-entries", &twice.findings);
    assert_eq!(twice.sizes.files, 3);
}

#[test]
fn names_that_lead_elsewhere_are_left_out() {
    let odd = changed(|bytes| replace(bytes, b"Payload/A.app/x", b"Payload/../../x"));
    only("odd-entry-names", &odd.findings, &changed(|_| {}).findings);
    assert_eq!(odd.sizes.files, 3);
}

#[test]
fn shared_bytes_and_impossible_sizes_are_found() {
    let overlapping = changed(|bytes| {
        let all = headers(bytes);
        let start: [u8; 4] = bytes[all[2] + 42..all[2] + 46].try_into().unwrap();
        bytes[all[3] + 42..all[3] + 46].copy_from_slice(&start);
    });
    fires("overlapping-entries", &overlapping.findings);
    let lying = changed(|bytes| {
        let last = headers(bytes)[3];
        bytes[last + 24..last + 28].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF]);
    });
    fires("impossible-sizes", &lying.findings);
    assert!(lying.sizes.installed_bytes < 100_000, "{}", lying.sizes.installed_bytes);
}

#[test]
fn a_header_that_contradicts_the_directory_is_found() {
    // The first file is Info.plist, whose own header says that it is called otherwise.
    let differs = changed(|bytes| bytes[30] = b'p');
    only("local-header-differs", &differs.findings, &changed(|_| {}).findings);
    let method = changed(|bytes| bytes[8] ^= 8);
    fires("local-header-differs", &method.findings);
    let behind = changed(|bytes| {
        bytes[6] |= 8;
        bytes[14..26].fill(0);
    });
    quiet("local-header-differs", &behind.findings);
}

#[test]
fn files_that_phones_cannot_unpack_are_found() {
    let encrypted = changed(|bytes| {
        let last = headers(bytes)[3];
        bytes[last + 8] |= 1;
    });
    fires("encrypted-entries", &encrypted.findings);
    let unusual = changed(|bytes| {
        let last = headers(bytes)[3];
        bytes[last + 10] = 99;
    });
    fires("unusual-compression", &unusual.findings);
}

#[test]
fn an_app_in_a_folder_of_another_case_or_with_backslashes_is_read_and_named() {
    let lower = changed(|bytes| replace(bytes, b"Payload/", b"payload/"));
    fires("payload-misnamed", &lower.findings);
    assert_eq!(lower.app.bundle_id, "a.b");
    let windows = changed(|bytes| {
        replace(bytes, b"Payload/A.app/", b"Payload\\A.app\\");
    });
    fires("backslash-names", &windows.findings);
    quiet("local-header-differs", &windows.findings);
    assert_eq!((windows.app.bundle_id.as_str(), windows.sizes.files), ("a.b", 4));
    assert_eq!(
        inspect(Cursor::new(zip(&[("Payload/", b""), ("payload/A.app/Info.plist", INFO)]))),
        Err(Unreadable::EmptyPayload)
    );
}

#[test]
fn only_an_app_with_a_description_counts() {
    let inspection = inspect(Cursor::new(zip(&[("Payload/0.app/x", b""), ("Payload/A.app/Info.plist", INFO)]))).unwrap();
    assert_eq!(inspection.app.bundle_id, "a.b");
    quiet("several-apps", &inspection.findings);
    let two = app_with(&[("Payload/B.app/Info.plist", INFO)]);
    only("several-apps", &two.findings, &app_with(&[]).findings);
}

#[test]
fn names_in_an_old_code_page_are_found_again() {
    // As the zip tool of Windows writes it: no mark of UTF-8, and ö as byte 0x94.
    let mut bytes = zip(&[("Payload/GroXe.app/Info.plist", INFO)]);
    replace(&mut bytes, b"GroXe", b"Gr\x94\xE1e");
    for header in headers(&bytes) {
        bytes[header + 9] &= !8;
    }
    assert_eq!(inspect(Cursor::new(bytes)).unwrap().app.name, "Größe");
}

#[test]
fn other_names_are_read_in_every_form() {
    let utf16: Vec<u8> = [0xFF, 0xFE]
        .into_iter()
        .chain("\"CFBundleDisplayName\" = \"Größe\";".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let inspection = app_with(&[
        ("Payload/A.app/Base.lproj/InfoPlist.strings", b"CFBundleName = x;"),
        ("Payload/A.app/de.lproj/InfoPlist.strings", &utf16),
        ("Payload/A.app/fr.lproj/InfoPlist.strings", b"/* x */ CFBundleName = \"Fran\\U00e7ais\";"),
        (
            "Payload/A.app/it.lproj/InfoPlist.strings",
            b"<plist><dict><key>CFBundleName</key><string>Nome</string></dict></plist>",
        ),
        ("Payload/A.app/ja.lproj/InfoPlist.strings", b"BROKEN {"),
        (
            "Payload/A.app/InfoPlist.loctable",
            b"<plist><dict><key>LocProvenance</key><dict/><key>ko</key><dict><key>CFBundleName</key><string>K</string></dict></dict></plist>",
        ),
    ]);
    let names: Vec<_> = inspection
        .app
        .localized_names
        .iter()
        .map(|name| (name.language.as_str(), name.name.as_str()))
        .collect();
    assert_eq!(names, [("de", "Größe"), ("fr", "Français"), ("it", "Nome"), ("ko", "K")]);
    assert_eq!(inspection.app.languages, ["de", "fr", "it", "ja", "ko"]);
}

#[test]
fn bundles_tell_what_they_are_and_what_they_take() {
    let share = info(
        "<key>NSExtension</key><dict><key>NSExtensionPointIdentifier</key><string>com.apple.share-services</string></dict>\
         <key>MinimumOSVersion</key><string>16.0</string>",
    );
    let kit = info("<key>EXAppExtensionAttributes</key><dict><key>EXExtensionPointIdentifier</key><string>com.apple.x</string></dict>");
    let inspection = app_with(&[
        ("Payload/A.app/PlugIns/S.appex/Info.plist", &share),
        ("Payload/A.app/PlugIns/S.appex/Frameworks/F.framework/F", &[7; 1_000]),
        (
            "Payload/A.app/PlugIns/S.appex/embedded.mobileprovision",
            b"<plist><dict><key>Name</key><string>P</string><key>ProvisionedDevices</key><array/></dict></plist>",
        ),
        ("Payload/A.app/Extensions/K.appex/Info.plist", &kit),
    ]);
    let [kit, share, framework] = inspection.bundles.as_slice() else {
        panic!("{:?}", inspection.bundles)
    };
    assert_eq!(kit.extension_point.as_deref(), Some("com.apple.x"));
    assert_eq!(share.extension_point.as_deref(), Some("com.apple.share-services"));
    assert_eq!(
        (share.minimum_os.as_deref(), share.version.as_deref(), share.build.as_deref()),
        (Some("16.0"), Some("1.0"), Some("1"))
    );
    assert!(share.installed_bytes > 1_000 && share.download_bytes < share.installed_bytes);
    assert_eq!(share.signing.as_ref().unwrap().profile.as_ref().unwrap().name, "P");
    assert_eq!((framework.kind, framework.installed_bytes), (BundleKind::Framework, 1_000));
    fires("duplicate-identifiers", &inspection.findings);
    fires("bundle-identifier-not-child", &inspection.findings);
}

#[test]
fn what_takes_the_room_is_told() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, bytes: &[u8], method: CompressionMethod| {
        writer
            .start_file(name, SimpleFileOptions::default().compression_method(method))
            .unwrap();
        writer.write_all(bytes).unwrap();
    };
    let (stored, deflated) = (CompressionMethod::Stored, CompressionMethod::Deflated);
    add(APP[0], INFO, deflated);
    add(APP[1], &program(&PROGRAM), deflated);
    add("Payload/A.app/a.json", &vec![1; 1_200_000], stored);
    add("Payload/A.app/web/a.json", &vec![1; 1_200_000], deflated);
    add("Payload/A.app/a.png", &vec![2; 300_000], stored);
    for number in 0..60 {
        add(&format!("Payload/A.app/Frameworks/F{number}.framework/F"), &[number; 100], deflated);
    }
    add("Payload/A.app/Frameworks/F1.framework/Headers/a.h", &vec![3; 150_000], deflated);
    add("Symbols/x.symbols", &vec![4; 200_000], deflated);
    add("__MACOSX/x", b"litter", deflated);
    let sizes = inspect(Cursor::new(writer.finish().unwrap().into_inner())).unwrap();
    let findings = &sizes.findings;
    fires("duplicate-files", findings);
    fires("stored-uncompressed", findings);
    fires("developer-files-left", findings);
    let sizes = sizes.sizes;
    assert_eq!(
        (sizes.files, sizes.duplicate_bytes, sizes.uncompressed_bytes),
        (67, 1_200_000, 1_200_000)
    );
    assert_eq!(sizes.duplicates[0].paths, ["a.json", "web/a.json"]);
    let leftovers: Vec<_> = sizes
        .leftovers
        .iter()
        .map(|left| (left.path.as_str(), left.kind, left.bytes))
        .collect();
    assert_eq!(
        leftovers,
        [
            ("Symbols", LeftoverKind::DebugSymbols, 200_000),
            ("Frameworks/F1.framework/Headers", LeftoverKind::Headers, 150_000),
            ("__MACOSX", LeftoverKind::SystemLitter, 6),
        ]
    );
    // The tree holds everything once, at every level.
    let sum = |parts: &[crate::ipa::Part]| parts.iter().map(|part| part.installed_bytes).sum::<u64>();
    assert_eq!(sum(&sizes.parts), sizes.installed_bytes);
    assert_eq!(sizes.parts.iter().map(|part| part.files).sum::<u64>(), 66);
    assert!(sizes.parts.len() <= 40 && sizes.parts.is_sorted_by(|a, b| a.installed_bytes >= b.installed_bytes));
    let part = |name: &str| sizes.parts.iter().find(|part| part.name == name).unwrap();
    assert_eq!(
        (part("web").kind, part("Pictures, sounds and films").kind),
        (PartKind::Other, PartKind::Media)
    );
    let framework = part("Frameworks/F1.framework");
    assert_eq!((framework.files, sum(&framework.parts)), (2, framework.installed_bytes));
    assert_eq!(framework.parts[0].name, "Frameworks/F1.framework/Headers");
    assert_eq!(codes(&app_with(&[])), [""; 0]);
}

#[test]
fn archives_whose_names_start_with_a_dot_are_read() {
    let program = program(&PROGRAM);
    for start in ["./", ".//"] {
        let names = ["Info.plist", "A", "embedded.mobileprovision"].map(|file| format!("{start}Payload/A.app/{file}"));
        let [info, own, profile] = names.each_ref().map(String::as_str);
        let found = inspect(Cursor::new(zip(&[("./", b""), (info, INFO), (own, &program), (profile, PROFILE)]))).unwrap();
        assert_eq!(codes(&found), [""; 0], "{start}");
        assert_eq!(found.signing, app_with(&[]).signing, "{start}");
    }
}

/// Large apps have many extensions, and large teams have large profiles.
#[test]
fn profiles_of_many_extensions_are_all_looked_at() {
    let extension = |number: usize| {
        let point = "<key>NSExtensionPointIdentifier</key><string>com.apple.share-services</string>";
        let keys = format!("<key>CFBundleIdentifier</key><string>a.b.e{number}</string><key>NSExtension</key><dict>{point}</dict>");
        format!("<plist><dict>{keys}</dict></plist>")
    };
    let of = |count: usize, profile: &dyn Fn(usize) -> Vec<u8>| {
        let files: Vec<(String, Vec<u8>)> = (0..count)
            .flat_map(|number| {
                let file = |name: &str| format!("Payload/A.app/PlugIns/E{number}.appex/{name}");
                [
                    (file("Info.plist"), extension(number).into_bytes()),
                    (file("embedded.mobileprovision"), profile(number)),
                ]
            })
            .collect();
        let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
        app_with(&files)
    };
    let own = |number: usize, padding: usize| {
        let profile = String::from_utf8(PROFILE.to_vec()).unwrap();
        format!(
            "{}{}",
            profile.replace("TEAM.a.b", &format!("TEAM.a.b.e{number}")),
            " ".repeat(padding)
        )
        .into_bytes()
    };
    let many = of(60, &|number| own(number, 0));
    assert!(many.bundles.iter().all(|bundle| bundle.signing.is_some()));
    assert_eq!(codes(&many), [""; 0]);
    // Each as large as several hundred certificates make it, and too large together.
    let large = of(40, &|number| own(number, 640_000));
    quiet("bundle-without-profile", &large.findings);
    quiet("bundle-shares-profile", &large.findings);
    fires("bundle-not-looked-at", &large.findings);
    assert!(large.bundles.iter().filter(|bundle| bundle.signing.is_some()).count() > 20);
    fires("bundle-profile-unreadable", &of(1, &|_| b"BOGUS".to_vec()).findings);
}

#[test]
fn the_mode_of_the_program_is_looked_at() {
    let with = |system: u8, mode: u32| {
        let program = program(&PROGRAM);
        let mut bytes = zip(&[
            (APP[0], INFO),
            (APP[1], &program),
            ("Payload/A.app/embedded.mobileprovision", PROFILE),
        ]);
        let heads: Vec<usize> = bytes
            .windows(4)
            .enumerate()
            .filter(|(_, four)| *four == b"PK\x01\x02")
            .map(|(at, _)| at)
            .collect();
        for head in heads {
            bytes[head + 5] = system;
            bytes[head + 38..head + 42].copy_from_slice(&(mode << 16).to_le_bytes());
        }
        inspect(Cursor::new(bytes)).unwrap().findings
    };
    let (windows, unix) = (0, 3);
    fires("no-unix-modes", &with(windows, 0));
    quiet("no-unix-modes", &with(unix, 0o100_755));
    fires("executable-forbidden", &with(unix, 0o100_000));
    quiet("executable-forbidden", &with(unix, 0o100_644));
    quiet("executable-forbidden", &with(windows, 0));
}
