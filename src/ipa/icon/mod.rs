//! The icon: from loose PNGs (Apple's CgBI included), the catalogue or iTunes's picture, or a drawn placeholder.
//!
//! Never fails an inspection: an icon that is missing or broken is a note.

mod find;
mod names;
#[cfg(test)]
mod tests;

use image::imageops::FilterType;
use image::{ExtendedColorType, ImageFormat, Rgb, RgbImage};
use serde::{Deserialize, Serialize};

use super::drawing::{self, Point, Strokes};
use super::picture;

pub(super) use find::find;

/// The largest side of a manifest's picture; iOS asks for 57 and 512.
const MAX_SIDE: u32 = 2048;

/// The best icon found in a package.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Icon {
    /// Name of the entry it came from, inside the `.app`; for one in the catalogue `Assets.car` with its name there.
    pub source: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The pixels as an ordinary PNG (not CgBI), as large as in the package.
    #[serde(skip)]
    pub png: Vec<u8>,
}

/// An icon that the app itself can put in the place of its own.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct AlternateIcon {
    /// Its key in `CFBundleAlternateIcons`, by which the app asks for it.
    pub name: String,
    /// The largest picture found for it, named as in [`Icon::source`]; `None` when there is none.
    pub source: Option<String>,
    /// Pixels; 0 when they are not known.
    pub width: u32,
    /// Pixels; 0 when they are not known.
    pub height: u32,
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
