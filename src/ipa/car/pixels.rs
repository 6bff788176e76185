//! Pixels as catalogues store them, and as everybody else does: red, green, blue and alpha, not multiplied by alpha.

use image::ExtendedColorType;

use super::{CarError, size};
use crate::ipa::picture::{self, Picture, Transparency, divided_by_alpha};

/// How a pixel is stored. Colours are multiplied by alpha.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Format {
    /// Grey.
    Gray,
    /// Grey and alpha.
    GrayAlpha,
    /// Blue, green, red.
    Bgr,
    /// Blue, green, red, alpha.
    Bgra,
    /// Blue, green, red, alpha of 16 bits each.
    Wide,
}

impl Format {
    /// Bytes of one pixel.
    pub(super) fn bytes(self) -> usize {
        match self {
            Self::Gray => 1,
            Self::GrayAlpha => 2,
            Self::Bgr => 3,
            Self::Bgra => 4,
            Self::Wide => 8,
        }
    }
}

/// A picture as red, green, blue and alpha.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Raster {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) rgba: Vec<[u8; 4]>,
}

impl Raster {
    /// Takes pixels without gaps between the rows; they must be all there.
    pub(super) fn new(width: u32, height: u32, format: Format, bytes: &[u8]) -> Result<Self, CarError> {
        if size(width, height, format.bytes())? != bytes.len() {
            return Err(CarError::Damaged { detail: "an image's rows" });
        }
        let rgba = match format {
            Format::Gray => bytes.iter().map(|gray| [*gray, *gray, *gray, u8::MAX]).collect(),
            Format::GrayAlpha => {
                let pixels = bytes.as_chunks().0.iter();
                pixels
                    .map(|[gray, alpha]| {
                        let gray = divided_by_alpha(*gray, *alpha);
                        [gray, gray, gray, *alpha]
                    })
                    .collect()
            }
            Format::Bgr => {
                let pixels = bytes.as_chunks().0.iter();
                pixels.map(|[blue, green, red]| [*red, *green, *blue, u8::MAX]).collect()
            }
            Format::Bgra => {
                let pixels = bytes.as_chunks().0.iter();
                pixels
                    .map(|[blue, green, red, alpha]| {
                        if *alpha == u8::MAX {
                            return [*red, *green, *blue, u8::MAX];
                        }
                        let [red, green, blue] = [red, green, blue].map(|color| divided_by_alpha(*color, *alpha));
                        [red, green, blue, *alpha]
                    })
                    .collect()
            }
            Format::Wide => wide(bytes),
        };
        Ok(Self { width, height, rgba })
    }

    /// A part of it; `bottom` is counted from the last row.
    pub(super) fn cropped(&self, left: u32, bottom: u32, width: u32, height: u32) -> Option<Self> {
        let right = left.checked_add(width).filter(|right| *right <= self.width)?;
        let top = self.height.checked_sub(bottom.checked_add(height)?)?;
        let range = usize::try_from(left).ok()?..usize::try_from(right).ok()?;
        let rows = self.rows()?.skip(usize::try_from(top).ok()?);
        let rgba: Vec<[u8; 4]> = rows
            .take(usize::try_from(height).ok()?)
            .filter_map(|row| row.get(range.clone()))
            .flatten()
            .copied()
            .collect();
        (!rgba.is_empty()).then_some(Self { width, height, rgba })
    }

    /// Draws another one of the same size over it.
    pub(super) fn cover(&mut self, front: &Self) {
        if (self.width, self.height) != (front.width, front.height) {
            return;
        }
        for (under, over) in self.rgba.iter_mut().zip(&front.rgba) {
            *under = blended(*under, *over);
        }
    }

    /// Packs it as a PNG, without alpha when nothing is transparent.
    pub(super) fn picture(self) -> Result<Picture, CarError> {
        let Self { width, height, rgba } = self;
        let transparency = Transparency::of(rgba.iter().map(|[.., alpha]| *alpha));
        let png = if transparency == Transparency::Opaque {
            let rgb: Vec<[u8; 3]> = rgba.into_iter().map(|[red, green, blue, _]| [red, green, blue]).collect();
            picture::encode_png(rgb.as_flattened(), width, height, ExtendedColorType::Rgb8)
        } else {
            picture::encode_png(rgba.as_flattened(), width, height, ExtendedColorType::Rgba8)
        };
        let png = png.map_err(|_too_large| CarError::TooLarge { width, height })?;
        Ok(Picture {
            width,
            height,
            png,
            transparency,
        })
    }

    fn rows(&self) -> Option<impl Iterator<Item = &[[u8; 4]]>> {
        let width = usize::try_from(self.width).ok().filter(|width| *width > 0)?;
        Some(self.rgba.chunks(width))
    }
}

/// One pixel over another, neither multiplied by alpha.
fn blended(under: [u8; 4], over: [u8; 4]) -> [u8; 4] {
    let [.., under_alpha] = under.map(u32::from);
    let [.., over_alpha] = over.map(u32::from);
    // All weights are in units of 1 / 255².
    let rest = under_alpha.saturating_mul(255_u32.saturating_sub(over_alpha));
    let whole = over_alpha.saturating_mul(255).saturating_add(rest);
    let mut mixed = under;
    for ((mixed, under), over) in mixed.iter_mut().zip(under).zip(over) {
        let sum = u32::from(over)
            .saturating_mul(over_alpha)
            .saturating_mul(255)
            .saturating_add(u32::from(under).saturating_mul(rest));
        *mixed = byte(sum.saturating_add(whole / 2).checked_div(whole).unwrap_or(0));
    }
    let [.., alpha] = &mut mixed;
    *alpha = byte(whole.saturating_add(127) / 255);
    mixed
}

/// 16-bit pixels: full strength is 10,000 in Apple's wide colour, 65,535 in plain ones; alpha tells which.
fn wide(bytes: &[u8]) -> Vec<[u8; 4]> {
    let pixels = || {
        let pixels = bytes.as_chunks::<2>().0.as_chunks::<4>().0.iter();
        pixels.map(|pixel| pixel.map(u16::from_le_bytes))
    };
    let full: u32 = if pixels().any(|[.., alpha]| alpha > WIDE_FULL) {
        u16::MAX.into()
    } else {
        WIDE_FULL.into()
    };
    let scaled = |color: u16, of: u32| {
        let color = u32::from(color).saturating_mul(255).saturating_add(of / 2);
        byte(color.checked_div(of).unwrap_or(0))
    };
    pixels()
        .map(|[blue, green, red, alpha]| {
            let [red, green, blue] = [red, green, blue].map(|color| scaled(color, alpha.into()));
            [red, green, blue, scaled(alpha, full)]
        })
        .collect()
}

/// Full strength of Apple's wide colours.
pub(super) const WIDE_FULL: u16 = 10_000;

fn byte(value: u32) -> u8 {
    u8::try_from(value).unwrap_or(u8::MAX)
}
