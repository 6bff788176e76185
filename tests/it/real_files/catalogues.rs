//! Catalogues are read inside packages as they are: an icon that only `Assets.car` holds is still the app's icon.
//!
//! Which images the catalogues hold was found with Python, byte by byte; what they look like, by looking at them.

use std::fs;
use std::io::Cursor;

use airlift::ipa::{Inspection, inspect, manifest_png};
use image::RgbImage;

use super::{files_in, root};
use crate::support::builds::{INFO, package};

fn pixels(png: &[u8]) -> RgbImage {
    image::load_from_memory(png).unwrap().into_rgb8()
}

/// Source, size and icon findings.
fn facts(inspection: &Inspection) -> String {
    let icon = inspection.icon.as_ref();
    let icon = icon.map_or("none".to_owned(), |icon| format!("{} {}x{}", icon.source, icon.width, icon.height));
    let findings = inspection.findings.iter().filter(|finding| finding.code.contains("icon"));
    findings.fold(icon, |facts, finding| format!("{facts}, {}", finding.code))
}

/// These hold pictures of every kind but no app icon; another picture must not be taken for one.
#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn catalogues_without_an_icon_give_none() {
    for (name, bytes) in files_in("car") {
        let inspection = inspect(Cursor::new(package(&[("Info.plist", INFO), ("Assets.car", &bytes)]))).unwrap();
        assert_eq!(facts(&inspection), "none, icon-missing", "{name}");
    }
}

#[test]
#[ignore = "needs AIRLIFT_REAL_FILES"]
fn icons_come_from_the_best_place() {
    let check = |name: &str, expected: &str| {
        let inspection = inspect(Cursor::new(fs::read(root().join("ipa").join(name)).unwrap())).unwrap();
        assert_eq!(facts(&inspection), expected, "{name}");
        inspection
    };
    check("adhoc-xcode-managed.ipa", "none, icon-missing");
    check("modern-xcode16-noicon.ipa", "none, icon-missing");
    check("calsmoke-fat3-cgbi-car.ipa", "AppIcon60x60@3x.png 180x180");
    check("DERIVED-simulator-standard-png-icons.ipa", "Assets.car/AppIcon 1024x1024");
    let inspection = check("icon-only-in-assets-car.ipa", "Assets.car/AppIcon 180x180");
    let icon = inspection.icon.unwrap();
    // A light blue star on a sky that is lighter below; swapped colours would be orange.
    let own = pixels(&icon.png);
    for (x, y) in [(0, 0), (179, 0), (90, 20), (0, 179)] {
        let [red, green, blue] = own.get_pixel(x, y).0;
        assert!(red < green && green < blue, "{x} {y}: {red} {green} {blue}");
    }
    for side in [57, 512] {
        assert_eq!(pixels(&manifest_png(&icon, side).unwrap()).dimensions(), (side, side));
    }
}
