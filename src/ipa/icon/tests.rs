//! Where icons come from, and what is said about them: a wrong picture sends a tester looking for another app.

use std::io::Cursor;

use image::{ImageFormat, Rgb, Rgba, RgbaImage};

use super::{AlternateIcon, Icon, manifest_png, placeholder_png};
use crate::finding::{fires, quiet};
use crate::ipa::car::fixture::{Fixture, Image};
use crate::ipa::tests::zip;
use crate::ipa::{Inspection, inspect};
use crate::words::say;

const ORANGE: [u8; 4] = [255, 128, 0, 255];

/// What is read of an app with these keys in its `Info.plist` and these files.
fn app(keys: &str, files: &[(&str, &[u8])]) -> Inspection {
    let info = format!("<plist><dict><key>CFBundleIdentifier</key><string>a.b</string>{keys}</dict></plist>");
    let own = [("Info.plist", info.as_bytes())];
    let all: Vec<_> = own.iter().chain(files).collect();
    let names: Vec<String> = all.iter().map(|(name, _)| format!("Payload/A.app/{name}")).collect();
    let entries = names.iter().zip(all).map(|(name, (_, bytes))| (name.as_str(), *bytes));
    inspect(Cursor::new(zip(&entries.collect::<Vec<_>>()))).unwrap()
}

fn source(inspection: &Inspection) -> Option<String> {
    let icon = inspection.icon.as_ref()?;
    assert_eq!(pixels(&icon.png).dimensions(), (icon.width, icon.height));
    Some(format!("{} {}", icon.source, icon.width))
}

fn primary(value: &str) -> String {
    format!("<key>CFBundleIcons</key><dict><key>CFBundlePrimaryIcon</key>{value}</dict>")
}

/// A catalogue of one icon of one colour.
fn catalog(name: &str, side: u32) -> Vec<u8> {
    Fixture::default().icon(name, side, [0, 128, 255, 255]).bytes()
}

#[test]
fn the_largest_of_loose_files_and_catalogue_is_taken_and_else_the_picture_for_itunes() {
    let keys = primary("<dict><key>CFBundleIconFiles</key><array><string>AppIcon60x60</string></array></dict>");
    let [small, good, artwork] = [60, 120, 512].map(|side| icon(side, side, ORANGE).png);
    let [catalog, tiny, huge] = [180, 40, 600].map(|side| catalog("AppIcon", side));
    let check = |files: &[(&str, &[u8])], expected: &str| assert_eq!(source(&app(&keys, files)).as_deref(), Some(expected));
    check(
        &[
            ("AppIcon60x60@2x.png", &good),
            ("Assets.car", &catalog),
            ("iTunesArtwork", &artwork),
        ],
        "Assets.car/AppIcon 180",
    );
    check(
        &[("AppIcon60x60@2x.png", &good), ("iTunesArtwork", &artwork)],
        "AppIcon60x60@2x.png 120",
    );
    // What is as large as the manifest's picture gives way to nothing.
    check(
        &[("AppIcon60x60@2x.png", &artwork), ("Assets.car", &huge)],
        "AppIcon60x60@2x.png 512",
    );
    check(&[("AppIcon60x60@2x.png", &good), ("Assets.car", &tiny)], "AppIcon60x60@2x.png 120");
    check(&[("AppIcon60x60.png", &small), ("Assets.car", &tiny)], "AppIcon60x60.png 60");
    check(
        &[("AppIcon60x60.png", &small), ("Assets.car", &tiny), ("iTunesArtwork", &artwork)],
        "iTunesArtwork 512",
    );
    // A picture that only looks like an icon gives way to a real one.
    check(&[("icon-delete.png", &artwork), ("Assets.car", &tiny)], "Assets.car/AppIcon 40");
    check(&[("icon-delete.png", &artwork)], "icon-delete.png 512");
    check(&[("Assets.car", b"junk"), ("iTunesArtwork", &artwork)], "iTunesArtwork 512");
}

#[test]
fn the_catalogue_is_asked_for_the_name_that_info_plist_gives() {
    let both = Fixture::default()
        .icon("AppIcon", 128, [0, 0, 0, 255])
        .icon("Fancy", 130, [0, 0, 0, 255])
        .icon("Stack", 140, [0, 0, 0, 255])
        .bytes();
    let files: &[(&str, &[u8])] = &[("Assets.car", &both)];
    let check = |keys: &str, expected: &str| assert_eq!(source(&app(keys, files)).as_deref(), Some(expected));
    check("", "Assets.car/AppIcon 128");
    check(
        &primary("<dict><key>CFBundleIconName</key><string>Fancy</string></dict>"),
        "Assets.car/Fancy 130",
    );
    check(&primary("<string>Stack</string>"), "Assets.car/Stack 140");
    check("<key>CFBundleIconName</key><string>Fancy</string>", "Assets.car/Fancy 130");
}

#[test]
fn alternates_are_listed_with_their_largest_picture() {
    let keys = "<key>CFBundleIcons</key><dict><key>CFBundleAlternateIcons</key><dict>\
        <key>Dark</key><dict><key>CFBundleIconFiles</key><array><string>Dark60x60</string></array></dict>\
        <key>Gold</key><dict><key>CFBundleIconName</key><string>GoldIcon</string></dict></dict></dict>\
        <key>CFBundleIcons~ipad</key><dict><key>CFBundleAlternateIcons</key><dict>\
        <key>Dark</key><dict><key>CFBundleIconFiles</key><array><string>Dark76x76</string></array></dict></dict></dict>";
    let (small, large) = (icon(120, 120, ORANGE).png, icon(152, 152, ORANGE).png);
    let gold = catalog("GoldIcon", 64);
    let alternate = |name: &str, source: Option<&str>, side: u32| AlternateIcon {
        name: name.to_owned(),
        source: source.map(str::to_owned),
        width: side,
        height: side,
    };
    let dark = alternate("Dark", Some("Dark76x76@2x~ipad.png"), 152);
    let loose: [(&str, &[u8]); 2] = [("Dark60x60@2x.png", &small), ("Dark76x76@2x~ipad.png", &large)];
    let inspection = app(keys, &loose);
    assert_eq!(inspection.alternate_icons, [dark.clone(), alternate("Gold", None, 0)]);
    fires("alternate-icon-missing", &inspection.findings);
    let inspection = app(keys, &[loose[0], loose[1], ("Assets.car", &gold)]);
    assert_eq!(
        inspection.alternate_icons,
        [dark, alternate("Gold", Some("Assets.car/GoldIcon"), 64)]
    );
    quiet("alternate-icon-missing", &inspection.findings);
    // A catalogue that cannot be read may hold it.
    quiet("alternate-icon-missing", &app(keys, &[loose[0], ("Assets.car", b"junk")]).findings);
    quiet("alternate-icon-missing", &app("", &loose).findings);
}

#[test]
fn a_missing_icon_is_told() {
    let good = icon(120, 120, ORANGE).png;
    fires("icon-missing", &app("", &[]).findings);
    let without = Fixture::default().name("Photo", &[(17, 1)]).bytes();
    fires("icon-missing", &app("", &[("Assets.car", &without)]).findings);
    quiet("icon-missing", &app("", &[("Icon.png", &good)]).findings);
    quiet("icon-missing", &app("", &[("Assets.car", &catalog("AppIcon", 9))]).findings);
    quiet("icon-missing", &app("", &[("Assets.car", b"junk")]).findings);
}

#[test]
fn an_icon_that_cannot_be_read_is_told_with_the_reason() {
    let why = |inspection: &Inspection| {
        let finding = inspection.findings.iter().find(|finding| finding.code() == "icon-unreadable");
        finding.map(|finding| say().why(finding)).unwrap_or_default()
    };
    fires("icon-unreadable", &app("", &[("Icon.png", b"GIF89a")]).findings);
    assert!(why(&app("", &[("Assets.car", b"junk")])).contains("not an asset catalog"));
    let mut heif = Image::plain(1, 9, ORANGE);
    (heif.format, heif.payload) = (*b"FIEH", b"DWAR".to_vec());
    let heif = Fixture::default().name("AppIcon", &[(17, 1)]).image(&heif).bytes();
    assert!(why(&app("", &[("Assets.car", &heif)])).contains("HEIF"));
    // Another picture serves, so nothing is wrong.
    let good = icon(120, 120, ORANGE).png;
    quiet(
        "icon-unreadable",
        &app("", &[("Icon.png", &good), ("Assets.car", b"junk")]).findings,
    );
    quiet(
        "icon-unreadable",
        &app("", &[("Icon.png", b"GIF89a"), ("iTunesArtwork", &good)]).findings,
    );
}

#[test]
fn an_oblong_icon_is_told_except_on_television() {
    let (oblong, good) = (icon(120, 100, ORANGE).png, icon(120, 120, ORANGE).png);
    fires("icon-not-square", &app("", &[("Icon.png", &oblong)]).findings);
    quiet("icon-not-square", &app("", &[("Icon.png", &good)]).findings);
    let television = "<key>DTPlatformName</key><string>appletvos</string><key>UIDeviceFamily</key><array><integer>3</integer></array>";
    quiet("icon-not-square", &app(television, &[("Icon.png", &oblong)]).findings);
}

#[test]
fn a_transparent_icon_is_told() {
    let (half, good) = (icon(120, 120, [255, 128, 0, 254]).png, icon(120, 120, ORANGE).png);
    fires("icon-transparent", &app("", &[("Icon.png", &half)]).findings);
    quiet("icon-transparent", &app("", &[("Icon.png", &good)]).findings);
    let half = Fixture::default().icon("AppIcon", 9, [0, 0, 0, 7]).bytes();
    fires("icon-transparent", &app("", &[("Assets.car", &half)]).findings);
}

#[test]
fn an_empty_icon_is_told() {
    let (empty, half) = (icon(120, 120, [0; 4]).png, icon(120, 120, [255, 128, 0, 1]).png);
    fires("icon-empty", &app("", &[("Icon.png", &empty)]).findings);
    quiet("icon-empty", &app("", &[("Icon.png", &half)]).findings);
}

#[test]
fn inspections_of_before_alternates_are_still_read() {
    let mut json = serde_json::to_value(app("", &[])).unwrap();
    json.as_object_mut().unwrap().remove("alternate_icons").unwrap();
    let inspection: Inspection = serde_json::from_value(json).unwrap();
    assert_eq!(inspection.alternate_icons, []);
}

fn icon(width: u32, height: u32, pixel: [u8; 4]) -> Icon {
    let mut png = std::io::Cursor::new(Vec::new());
    RgbaImage::from_pixel(width, height, Rgba(pixel))
        .write_to(&mut png, ImageFormat::Png)
        .unwrap();
    Icon {
        source: "Icon.png".to_owned(),
        width,
        height,
        png: png.into_inner(),
    }
}

fn pixels(png: &[u8]) -> image::RgbImage {
    image::load_from_memory(png).unwrap().into_rgb8()
}

#[test]
fn a_manifest_icon_is_square_and_opaque() {
    let oblong = pixels(&manifest_png(&icon(40, 20, [255, 0, 0, 255]), 57).unwrap());
    assert_eq!(oblong.dimensions(), (57, 57));
    assert_eq!(
        (*oblong.get_pixel(28, 2), *oblong.get_pixel(28, 28)),
        (Rgb([255; 3]), Rgb([255, 0, 0]))
    );
    let clear = pixels(&manifest_png(&icon(100, 100, [0, 0, 0, 0]), 512).unwrap());
    assert!(clear.pixels().all(|pixel| *pixel == Rgb([255; 3])));
    assert_eq!(
        manifest_png(
            &Icon {
                png: Vec::new(),
                ..icon(1, 1, [0; 4])
            },
            57
        ),
        None
    );
    assert_eq!(pixels(&manifest_png(&icon(3000, 1, [0; 4]), 57).unwrap()).dimensions(), (57, 57));
}

#[test]
fn a_placeholder_is_the_same_for_the_same_app() {
    for side in [1, 24, 72, 144, 512] {
        assert_eq!(pixels(&placeholder_png("A", "a.b", side)).dimensions(), (side, side));
    }
    assert_eq!(placeholder_png("A", "a.b", 72), placeholder_png("B", "a.b", 72));
    assert_ne!(placeholder_png("A", "a.b", 72), placeholder_png("A", "a.c", 72));
    assert_ne!(placeholder_png("A", "", 72), placeholder_png("B", "", 72));
}
