//! The icon: from loose PNGs (Apple's CgBI included), or a drawn placeholder.
//!
//! Never fails an inspection: an icon that is missing or broken is a note.

use std::collections::BTreeSet;
use std::io::{Read, Seek};

use image::imageops::FilterType;
use image::{ExtendedColorType, ImageFormat, Rgb, RgbImage};
use plist::{Dictionary, Value};
use serde::{Deserialize, Serialize};

use super::archive::Archive;
use super::drawing::{self, Point, Strokes};
use super::picture::{self, Picture};
use super::property_list::texts;
use super::{Finding, rules};

/// An icon of 1024 pixels has some megabytes.
const MAX_ICON_BYTES: u64 = 32 << 20;

/// Enough of a file to find a PNG's size behind a `CgBI` chunk.
const SIZE_BYTES: u64 = 64;

/// Pictures whose size is looked at; an app with every size has 40.
const MAX_CANDIDATES: usize = 100;

/// Names that `Info.plist` may give; apps have about ten.
const MAX_DECLARED: usize = 100;

/// Decoded until one picture is good: two of the largest that are allowed, or thousands of usual ones. Bounds time.
const MAX_DECODED_PIXELS: u64 = 2 * picture::MAX_PIXELS;

/// The largest side of a manifest's picture; iOS asks for 57 and 512.
const MAX_SIDE: u32 = 2048;

/// The best icon found in a package.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Icon {
    /// Name of the entry it came from, inside the `.app`.
    pub source: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The pixels as an ordinary PNG (not CgBI), as large as in the package.
    #[serde(skip)]
    pub png: Vec<u8>,
}

/// The icon as a square PNG of `side` pixels, as the manifest's images must be (57 and 512).
///
/// Transparent parts and the missing sides of an oblong icon become white, as iOS would draw no better.
pub fn manifest_png(icon: &Icon, side: u32) -> Option<Vec<u8>> {
    let side = side.clamp(1, MAX_SIDE);
    let mut picture = image::load_from_memory_with_format(&icon.png, ImageFormat::Png).ok()?.into_rgba8();
    let mut flat = RgbImage::new(picture.width(), picture.height());
    for (from, to) in picture.pixels_mut().zip(flat.pixels_mut()) {
        let [red, green, blue, alpha] = from.0;
        let on_white = |color: u8| {
            let mixed = u32::from(color)
                .saturating_mul(alpha.into())
                .saturating_add(u32::from(255 - alpha).saturating_mul(255))
                / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        *to = Rgb([on_white(red), on_white(green), on_white(blue)]);
    }
    drop(picture);
    let longest = u64::from(flat.width().max(flat.height()).max(1));
    let scaled = |len: u32| {
        u32::try_from(u64::from(len).saturating_mul(side.into()) / longest)
            .unwrap_or(side)
            .max(1)
    };
    let (width, height) = (scaled(flat.width()), scaled(flat.height()));
    if (width, height) != flat.dimensions() {
        flat = image::imageops::resize(&flat, width, height, FilterType::Lanczos3);
    }
    if width != height {
        let mut square = RgbImage::from_pixel(side, side, Rgb([255; 3]));
        let margin = |len: u32| i64::from(side.saturating_sub(len) / 2);
        image::imageops::replace(&mut square, &flat, margin(width), margin(height));
        flat = square;
    }
    picture::encode_png(&flat, side, side, ExtendedColorType::Rgb8).ok()
}

/// A drawn square PNG for an app without an icon: a white box on a colour that follows its identifier.
///
/// Not rounded: the window and iOS clip it themselves. Without an identifier the colour follows the name.
pub fn placeholder_png(name: &str, bundle_id: &str, side: u32) -> Vec<u8> {
    let side = u16::try_from(side.clamp(1, MAX_SIDE)).unwrap_or(1);
    let seed = if bundle_id.is_empty() { name } else { bundle_id };
    // FNV-1a: the same on every machine and in every version, unlike the standard library's hash.
    let hash = seed
        .bytes()
        .fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    // Hues of 85 to 125 degrees are left out: as dark as white strokes need them, they look like mud.
    let hue = (hash ^ (hash >> 16)) % 320;
    let hue = f32::from(u16::try_from(if hue < 85 { hue } else { hue.saturating_add(40) }).unwrap_or_default());
    let top = drawing::perceived(0.68, 0.13, hue);
    let bottom = drawing::perceived(0.53, 0.15, hue + 14.0);
    // Small icons need fewer and thicker strokes.
    let strokes = match side {
        0..32 => Strokes {
            lines: BOX.split_at_checked(2).map_or(BOX, |(outline, _)| outline),
            width: 0.085,
        },
        32..100 => Strokes { lines: BOX, width: 0.062 },
        _ => Strokes { lines: BOX, width: 0.046 },
    };
    picture::encode_png(
        &drawing::draw(side, top, bottom, &strokes),
        side.into(),
        side.into(),
        ExtendedColorType::Rgb8,
    )
    .unwrap_or_default()
}

/// A parcel seen from above its front edge: outline, near edges, and the tape across its lid.
const BOX: &[&[Point]] = &[
    &[
        (0.5, 0.21),
        (0.754, 0.355),
        (0.754, 0.645),
        (0.5, 0.79),
        (0.246, 0.645),
        (0.246, 0.355),
        (0.5, 0.21),
    ],
    &[(0.246, 0.355), (0.5, 0.5), (0.754, 0.355), (0.5, 0.5), (0.5, 0.79)],
    &[(0.375, 0.2825), (0.629, 0.4275), (0.629, 0.53)],
];

/// Finds the best icon: the largest of those that `Info.plist` names, else of the usual names.
pub(super) fn find<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str, info: &Dictionary) -> (Option<Icon>, Option<Finding>) {
    let mut left = MAX_DECODED_PIXELS;
    let mut failure = None;
    for Candidate { pixels, entry, name, .. } in candidates(archive, app_folder, info) {
        // A picture that does not tell its size may be as large as is allowed.
        let cost = if pixels == 0 { picture::MAX_PIXELS } else { pixels };
        let Some(rest) = left.checked_sub(cost) else { continue };
        left = rest;
        let bytes = archive.read(&entry, MAX_ICON_BYTES).map_err(|err| err.to_string());
        match bytes.and_then(|bytes| picture::decode(bytes).map_err(|err| err.to_string())) {
            Ok(Picture { width, height, png }) => {
                return (
                    Some(Icon {
                        source: name,
                        width,
                        height,
                        png,
                    }),
                    None,
                );
            }
            Err(reason) => failure = failure.or(Some((name, reason))),
        }
    }
    let finding = match failure {
        Some((name, reason)) => rules::icon::icon_unreadable(&name, &reason),
        None if archive.contains(&format!("{app_folder}Assets.car")) => rules::icon::icon_only_in_catalog(),
        None => rules::icon::icon_missing(),
    };
    (None, Some(finding))
}

/// A file that may be the icon.
struct Candidate {
    rank: u8,
    pixels: u64,
    entry: String,
    name: String,
}

/// Files that may be the icon, best first.
fn candidates<R: Read + Seek>(archive: &mut Archive<R>, app_folder: &str, info: &Dictionary) -> Vec<Candidate> {
    let declared = declared_names(info);
    let mut found: Vec<(u8, String, String)> = archive
        .names_below(app_folder)
        .filter_map(|name| Some((rank(name, &declared)?, format!("{app_folder}{name}"), name.to_owned())))
        .collect();
    for (rank, name) in (LOOSE_RANK..).skip(1).zip(ARTWORK) {
        let entries = [name.to_owned(), format!("{app_folder}{name}")];
        found.extend(
            entries
                .into_iter()
                .filter(|entry| archive.contains(entry))
                .map(|entry| (rank, entry, name.to_owned())),
        );
    }
    found.sort();
    found.truncate(MAX_CANDIDATES);
    let mut candidates = Vec::new();
    for (rank, entry, name) in found {
        let start = archive.read_start(&entry, SIZE_BYTES).unwrap_or_default();
        let pixels = picture::png_size(&start).map_or(0, |(width, height)| u64::from(width).saturating_mul(height.into()));
        candidates.push(Candidate { rank, pixels, entry, name });
    }
    // Stable, so that among equals the first by name is taken.
    candidates.sort_by_key(|candidate| (candidate.rank, std::cmp::Reverse(candidate.pixels)));
    candidates
}

/// Rank of a picture that no key names, but whose name is usual; iTunes's pictures come after it.
const LOOSE_RANK: u8 = 3;

/// iTunes's large picture has no extension; some tools give it one.
const ARTWORK: [&str; 4] = ["iTunesArtwork@2x", "iTunesArtwork", "iTunesArtwork@2x.png", "iTunesArtwork.png"];

/// How likely a file at the top of the app is its icon, best first; nothing for other files.
fn rank(name: &str, declared: &BTreeSet<String>) -> Option<u8> {
    let name = name.to_lowercase();
    if name.contains('/') || !is_png(&name) {
        return None;
    }
    let base = base_of(&name);
    if declared.contains(base) {
        Some(0)
    } else if declared.iter().any(|declared| name.starts_with(declared.as_str())) {
        Some(1)
    } else if base == "icon" {
        Some(2)
    } else {
        (name.starts_with("appicon") || name.starts_with("icon")).then_some(LOOSE_RANK)
    }
}

/// Names under `CFBundleIcons`, its iPad twin and the older top-level keys, in lower case and without what follows them.
fn declared_names(info: &Dictionary) -> BTreeSet<String> {
    let mut names = Vec::new();
    for key in ["CFBundleIcons", "CFBundleIcons~ipad", "CFBundleIcons~iphone"] {
        match info
            .get(key)
            .and_then(Value::as_dictionary)
            .and_then(|icons| icons.get("CFBundlePrimaryIcon"))
        {
            Some(Value::Dictionary(primary)) => names.extend(texts(primary, "CFBundleIconFiles")),
            Some(Value::String(name)) => names.push(name),
            _ => {}
        }
    }
    for key in [
        "CFBundleIconFiles",
        "CFBundleIconFiles~ipad",
        "CFBundleIconFile",
        "CFBundleIconFile~ipad",
    ] {
        names.extend(texts(info, key));
    }
    let bases = names
        .into_iter()
        .take(MAX_DECLARED)
        .map(|name| base_of(&name.to_lowercase()).to_owned());
    bases.filter(|base| !base.is_empty()).collect()
}

/// A lower-case name without `.png`, `~ipad`, `~iphone`, `@2x` and `@3x`.
fn base_of(name: &str) -> &str {
    let name = name.strip_suffix(".png").unwrap_or(name);
    let name = ["~ipad", "~iphone"]
        .iter()
        .find_map(|device| name.strip_suffix(device))
        .unwrap_or(name);
    ["@2x", "@3x"].iter().find_map(|scale| name.strip_suffix(scale)).unwrap_or(name)
}

fn is_png(name: &str) -> bool {
    name.rsplit_once('.')
        .is_some_and(|(_, extension)| extension.eq_ignore_ascii_case("png"))
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgb, Rgba, RgbaImage};
    use plist::{Dictionary, Value};

    use super::{Icon, base_of, declared_names, manifest_png, placeholder_png, rank};

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
    fn names_are_compared_without_scale_device_and_case() {
        assert_eq!(base_of("appicon60x60@2x~ipad.png"), "appicon60x60");
        let declared = ["appicon60x60".to_owned()].into();
        let check = |name: &str, expected: Option<u8>| assert_eq!(rank(name, &declared), expected, "{name}");
        check("AppIcon60x60@3x.png", Some(0));
        check("AppIcon60x60.PNG", Some(0));
        check("AppIcon60x60Dark.png", Some(1));
        check("Icon@2x.png", Some(2));
        check("Icon-Small.png", Some(3));
        check("AppIcon60x60@2x", None);
        check("Resources/Icon.png", None);
        check("Photo.png", None);
    }

    #[test]
    fn names_come_from_every_key_and_form() {
        let dictionary = |pairs: Vec<(&str, Value)>| {
            pairs
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect::<Dictionary>()
        };
        let files = |names: &[&str]| Value::Array(names.iter().map(|name| Value::from(*name)).collect());
        let info = dictionary(vec![
            (
                "CFBundleIcons",
                dictionary(vec![(
                    "CFBundlePrimaryIcon",
                    dictionary(vec![("CFBundleIconFiles", files(&["A@2x.png"]))]).into(),
                )])
                .into(),
            ),
            ("CFBundleIcons~ipad", dictionary(vec![("CFBundlePrimaryIcon", "B".into())]).into()),
            ("CFBundleIconFiles", files(&["C.png", "a"])),
            ("CFBundleIconFile", "".into()),
        ]);
        assert_eq!(declared_names(&info).into_iter().collect::<Vec<_>>(), ["a", "b", "c"]);
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
}
