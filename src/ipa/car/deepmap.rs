//! A deepmap is Apple's own way to pack pixels, since iOS 12; its second form since iOS 14.
//!
//! Both wrap one of four methods: plain pixels, packed pixels, a palette, and a transform that suits photographs:
//! luma and two chroma parts, each predicted from its neighbours, with high and low bytes kept apart.

use super::pixels::{Format, WIDE_FULL};
use super::unpack::{Packing, Unpacker};
use super::{CarError, size};
use crate::ipa::bytes::{u16_le, u32_le};

/// Which of the two forms.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Container {
    /// `dmap`: in tiles of [`TILE`] pixels.
    First,
    /// `dmp2`: in one piece, or in pieces of whole rows.
    Second,
}

/// Side of a tile in the first form.
const TILE: usize = 256;

/// Pieces are padded to 16 bytes before they are packed.
const PADDING: usize = 16;

/// Colours of a palette: places are bytes.
const MAX_COLORS: usize = 256;

/// A piece that is unpacked: its size in pixels, and what it is made of.
#[derive(Clone, Copy)]
struct Shape {
    width: usize,
    rows: usize,
    format: Format,
    method: Method,
    /// Chroma is stored halved.
    halves_chroma: bool,
    palette_count: usize,
    /// Parts of a pixel that the palette gives; the others come before the places.
    palette_parts: usize,
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Method {
    Plain,
    Transformed,
    Packed,
    Palette,
}

/// Pixels of `rows` rows, without gaps, and the form that they have.
pub(super) fn decode(
    container: Container,
    band: &[u8],
    width: u32,
    rows: usize,
    unpacker: &mut Unpacker,
) -> Result<(Format, Vec<u8>), CarError> {
    let (shape, body) = head(container, band, size(width, 1, 1)?, rows)?;
    let row_bytes = shape.width.saturating_mul(shape.format.bytes());
    let expected = row_bytes.saturating_mul(rows);
    if shape.method == Method::Plain {
        let pixels = body.get(..expected).ok_or(damaged())?;
        unpacker.charge(expected)?;
        return Ok((shape.format, pixels.to_vec()));
    }
    let table_len = shape.palette_count.saturating_mul(shape.format.bytes());
    let (table, pieces) = body.split_at_checked(table_len).ok_or(damaged())?;
    unpacker.charge(expected)?;
    let pixels = match container {
        Container::First => tiled(shape, table, pieces, unpacker)?,
        Container::Second => in_rows(shape, table, pieces, unpacker)?,
    };
    if pixels.len() < expected {
        return Err(damaged());
    }
    Ok((shape.format, pixels))
}

/// What the head says, and what follows it up to the length of the first piece or the palette.
fn head(container: Container, band: &[u8], width: usize, rows: usize) -> Result<(Shape, &[u8]), CarError> {
    let magic: &[u8] = match container {
        Container::First => b"dmap",
        Container::Second => b"dmp2",
    };
    let inner = band.get(16..).and_then(|inner| inner.strip_prefix(magic)).ok_or(damaged())?;
    let ([method, version, _, code], mut body) = inner.split_first_chunk().ok_or(damaged())?;
    let method = match method {
        1 => Method::Plain,
        2 => Method::Transformed,
        3 => Method::Packed,
        4 => Method::Palette,
        _ => return Err(CarError::Unsupported { form: "a new deepmap" }),
    };
    let format = match code {
        1 => Format::Gray,
        2 => Format::GrayAlpha,
        3 => Format::Bgr,
        4 => Format::Bgra,
        20 => Format::Wide,
        _ => return Err(CarError::Unsupported { form: "a new deepmap" }),
    };
    if container == Container::Second {
        if u16_le(body, 0).map(usize::from) != Some(width) {
            return Err(damaged());
        }
        body = body.get(4..).ok_or(damaged())?;
    }
    let mut shape = Shape {
        width,
        rows,
        format,
        method,
        halves_chroma: *version != 0,
        palette_count: 0,
        palette_parts: 0,
    };
    if method == Method::Palette {
        let (Some(count), Some(parts)) = (u16_le(body, 0), u16_le(body, 2)) else {
            return Err(damaged());
        };
        shape.palette_count = count.into();
        shape.palette_parts = match parts {
            0 => shape.parts().saturating_sub(usize::from(shape.has_alpha())),
            parts => parts.into(),
        };
        if !(1..=MAX_COLORS).contains(&shape.palette_count) || shape.palette_parts > shape.parts() {
            return Err(damaged());
        }
        body = body.get(4..).ok_or(damaged())?;
    }
    Ok((shape, body))
}

impl Shape {
    fn has_alpha(self) -> bool {
        matches!(self.format, Format::GrayAlpha | Format::Bgra | Format::Wide)
    }

    /// Colours and alpha of a pixel.
    fn parts(self) -> usize {
        if self.format == Format::Wide { 4 } else { self.format.bytes() }
    }

    /// Bytes of one row before it becomes pixels.
    fn stored_row_bytes(self) -> usize {
        let per_pixel = match self.method {
            Method::Transformed => {
                let alpha = usize::from(self.has_alpha());
                self.parts().saturating_sub(alpha).saturating_mul(2).saturating_add(alpha)
            }
            Method::Palette => {
                let part_bytes = self.format.bytes().checked_div(self.parts()).unwrap_or(1);
                let apart = self.parts().saturating_sub(self.palette_parts);
                apart.saturating_mul(part_bytes).saturating_add(1)
            }
            Method::Plain | Method::Packed => self.format.bytes(),
        };
        let predictor = usize::from(self.method == Method::Transformed);
        per_pixel.saturating_mul(self.width).saturating_add(predictor)
    }

    /// Makes pixels of what was stored, of all of its rows.
    fn pixels(self, table: &[u8], stored: &[u8]) -> Option<Vec<u8>> {
        match self.method {
            Method::Plain | Method::Packed => stored.get(..self.stored_row_bytes().checked_mul(self.rows)?).map(<[u8]>::to_vec),
            Method::Palette => self.unpaletted(table, stored),
            Method::Transformed => self.untransformed(stored),
        }
    }

    fn unpaletted(self, table: &[u8], stored: &[u8]) -> Option<Vec<u8>> {
        let count = self.width.checked_mul(self.rows)?;
        let part_bytes = self.format.bytes().checked_div(self.parts())?;
        let from_table = self.palette_parts.checked_mul(part_bytes)?;
        let plane_len = count.checked_mul(part_bytes)?;
        let planes_len = plane_len.checked_mul(self.parts().checked_sub(self.palette_parts)?)?;
        let (planes, places) = stored.split_at_checked(planes_len)?;
        let colors: Vec<&[u8]> = table.chunks(self.format.bytes()).collect();
        let mut pixels = Vec::with_capacity(count.checked_mul(self.format.bytes())?);
        for (nth, place) in places.get(..count)?.iter().enumerate() {
            pixels.extend_from_slice(colors.get(usize::from(*place))?.get(..from_table)?);
            for plane in planes.chunks(plane_len.max(1)) {
                let at = nth.checked_mul(part_bytes)?;
                pixels.extend_from_slice(plane.get(at..at.checked_add(part_bytes)?)?);
            }
        }
        Some(pixels)
    }

    /// Alpha of all rows, a predictor for each row, all high bytes, all low bytes.
    fn untransformed(self, stored: &[u8]) -> Option<Vec<u8>> {
        let alpha_parts = usize::from(self.has_alpha());
        let parts = self.parts().checked_sub(alpha_parts)?;
        let count = self.width.checked_mul(self.rows)?;
        let (alphas, rest) = stored.split_at_checked(count.checked_mul(alpha_parts)?)?;
        let (predictors, rest) = rest.split_at_checked(self.rows)?;
        let (high, low) = rest.split_at_checked(count.checked_mul(parts)?)?;
        let row_parts = self.width.checked_mul(parts)?;
        let mut above = vec![[0; 3]; self.width];
        let mut pixels = Vec::with_capacity(count.checked_mul(self.format.bytes())?);
        let rows = high.chunks(row_parts).zip(low.get(..high.len())?.chunks(row_parts));
        let mut alphas = alphas.iter();
        for ((high, low), predictor) in rows.zip(predictors) {
            let stored = high.chunks(parts).zip(low.chunks(parts)).map(|(high, low)| {
                let mut part = [0; 3];
                for (part, (high, low)) in part.iter_mut().zip(high.iter().zip(low)) {
                    *part = unfolded(u16::from_le_bytes([*low, *high]));
                }
                part
            });
            let row = predicted(*predictor, stored, &above);
            for part in &row {
                self.push_pixel(&mut pixels, *part, alphas.by_ref());
            }
            above = row;
        }
        Some(pixels)
    }

    fn push_pixel<'a>(self, pixels: &mut Vec<u8>, [luma, orange, green]: [i16; 3], mut alphas: impl Iterator<Item = &'a u8>) {
        let [luma, orange, green] = [luma, orange, green].map(i32::from);
        let factor = if self.halves_chroma { 2 } else { 1 };
        let (orange, green) = (orange * factor, green * factor);
        let base = luma - green / 2;
        let first = base - orange / 2;
        // Apple's parts are of pixels whose first colour is red.
        let rgb = [first, base + green, first + orange];
        match self.format {
            Format::Gray => pixels.push(clamped(luma)),
            Format::GrayAlpha => pixels.extend([clamped(luma), *alphas.next().unwrap_or(&0)]),
            Format::Bgr | Format::Bgra => {
                pixels.extend(rgb.map(clamped).iter().rev());
                if self.format == Format::Bgra {
                    pixels.push(*alphas.next().unwrap_or(&0));
                }
            }
            Format::Wide => {
                let alpha = u32::from(*alphas.next().unwrap_or(&0)) * u32::from(WIDE_FULL) / 255;
                let alpha = u16::try_from(alpha).unwrap_or(WIDE_FULL);
                for part in rgb.map(wide).into_iter().chain([alpha]) {
                    pixels.extend(part.to_le_bytes());
                }
            }
        }
    }
}

/// The second form: pieces of whole rows, one below the other.
fn in_rows(shape: Shape, table: &[u8], pieces: &[u8], unpacker: &mut Unpacker) -> Result<Vec<u8>, CarError> {
    let row_bytes = shape.stored_row_bytes();
    let mut pixels = Vec::new();
    let mut left = shape.rows;
    let mut pieces = PackedPieces { rest: pieces };
    while left > 0 {
        let piece = pieces.next().ok_or(damaged())?;
        let limit = row_bytes.saturating_mul(left).saturating_add(PADDING);
        let stored = unpacker.unpack(Packing::Apple, piece, limit)?;
        let rows = stored.len().checked_div(row_bytes).unwrap_or(0).min(left);
        if rows == 0 {
            return Err(damaged());
        }
        pixels.extend(Shape { rows, ..shape }.pixels(table, &stored).ok_or(damaged())?);
        left = left.saturating_sub(rows);
    }
    Ok(pixels)
}

/// The first form: square pieces, row by row.
fn tiled(shape: Shape, table: &[u8], pieces: &[u8], unpacker: &mut Unpacker) -> Result<Vec<u8>, CarError> {
    let pixel_bytes = shape.format.bytes();
    let row_bytes = shape.width.saturating_mul(pixel_bytes);
    let mut pixels = vec![0; row_bytes.saturating_mul(shape.rows)];
    let mut pieces = PackedPieces { rest: pieces };
    for band in pixels.chunks_mut(row_bytes.saturating_mul(TILE).max(1)) {
        let rows = band.len().checked_div(row_bytes).unwrap_or(0);
        for left in (0..shape.width).step_by(TILE) {
            let width = shape.width.saturating_sub(left).min(TILE);
            let tile = Shape { width, rows, ..shape };
            let limit = tile.stored_row_bytes().saturating_mul(rows).saturating_add(PADDING);
            let stored = unpacker.unpack(Packing::Apple, pieces.next().ok_or(damaged())?, limit)?;
            let tile = tile.pixels(table, &stored).ok_or(damaged())?;
            let start = left.saturating_mul(pixel_bytes);
            let tile_rows = tile.chunks(width.saturating_mul(pixel_bytes).max(1));
            for (to, from) in band.chunks_mut(row_bytes.max(1)).zip(tile_rows) {
                let to = to.get_mut(start..).and_then(|to| to.get_mut(..from.len())).ok_or(damaged())?;
                to.copy_from_slice(from);
            }
        }
    }
    Ok(pixels)
}

/// Packed pieces, each after its length.
struct PackedPieces<'a> {
    rest: &'a [u8],
}

impl<'a> Iterator for PackedPieces<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<Self::Item> {
        let len = usize::try_from(u32_le(self.rest, 0)?).ok()?;
        let (piece, behind) = self.rest.get(4..)?.split_at_checked(len)?;
        self.rest = behind;
        Some(piece)
    }
}

/// The lowest bit is the sign.
fn unfolded(folded: u16) -> i16 {
    let magnitude = i16::try_from(folded >> 1).unwrap_or_default();
    if folded & 1 == 0 { magnitude } else { -magnitude }
}

/// A row made of differences from what is on the left, above, or both.
fn predicted(predictor: u8, stored: impl Iterator<Item = [i16; 3]>, above: &[[i16; 3]]) -> Vec<[i16; 3]> {
    let mut row: Vec<[i16; 3]> = Vec::with_capacity(above.len());
    let mut corner = [0_i16; 3];
    for (part, up) in stored.zip(above) {
        let left = row.last().copied();
        let base = match (predictor, left) {
            (1 | 4, None) | (3, _) => *up,
            (2, Some(left)) => left,
            (1, Some(left)) => nearer(left, *up, corner),
            (4, Some(left)) => mean(left, *up),
            _ => [0; 3],
        };
        let mut pixel = part;
        for (pixel, base) in pixel.iter_mut().zip(base) {
            *pixel = pixel.wrapping_add(base);
        }
        row.push(pixel);
        corner = *up;
    }
    row
}

/// Luma decides for all three parts.
fn nearer(left: [i16; 3], up: [i16; 3], corner: [i16; 3]) -> [i16; 3] {
    let ([left_luma, ..], [up_luma, ..], [corner_luma, ..]) = (left, up, corner);
    if up_luma.abs_diff(corner_luma) > left_luma.abs_diff(corner_luma) {
        up
    } else {
        left
    }
}

fn mean(left: [i16; 3], up: [i16; 3]) -> [i16; 3] {
    let mut mean = left;
    for (mean, up) in mean.iter_mut().zip(up) {
        *mean = i16::try_from((i32::from(*mean) + i32::from(up) + 1) / 2).unwrap_or_default();
    }
    mean
}

fn clamped(part: i32) -> u8 {
    u8::try_from(part.clamp(0, 255)).unwrap_or_default()
}

/// Wide parts have nine bits.
fn wide(part: i32) -> u16 {
    let part = u32::try_from(part.clamp(0, 512)).unwrap_or_default();
    u16::try_from((part * u32::from(WIDE_FULL) + 256) / 512).unwrap_or(WIDE_FULL)
}

fn damaged() -> CarError {
    CarError::Damaged { detail: "a deepmap" }
}
