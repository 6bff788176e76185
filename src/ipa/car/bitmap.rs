//! A bitmap is a rendition's payload: pixels, packed in one of many ways, whole or in bands of rows.

use image::ImageFormat;

use super::deepmap::{self, Container};
use super::pixels::{Format, Raster};
use super::rendition::Rendition;
use super::unpack::{Packing, Unpacker};
use super::{CarError, check_size, size};
use crate::ipa::bytes::{u16_le, u32_le};

/// How much longer than its pixels a row may be; rows are padded to 64 bytes at most.
const MAX_ROW_PADDING: usize = 256;

/// Length of the head of a payload of pixels.
const HEAD_LEN: usize = 16;

/// Length of the head of a band.
const BAND_HEAD_LEN: usize = 20;

/// Decodes the payload.
pub(super) fn decode(rendition: &Rendition<'_>, unpacker: &mut Unpacker) -> Result<Raster, CarError> {
    let payload = rendition.payload;
    match payload.first_chunk() {
        Some(b"MLEC") => pixels(rendition, unpacker),
        Some(b"DWAR") => file(rendition, unpacker),
        _ => Err(CarError::Unsupported { form: "no pixels" }),
    }
}

/// A picture's file, kept as it was.
fn file(rendition: &Rendition<'_>, unpacker: &mut Unpacker) -> Result<Raster, CarError> {
    if &rendition.format != b"GEPJ" {
        rendition.pixel_format()?;
        return Err(CarError::Unsupported { form: "a file" });
    }
    let (width, height) = (rendition.width, rendition.height);
    check_size(width, height)?;
    let file = rendition.payload.get(12..).unwrap_or_default();
    let mut reader = image::ImageReader::with_format(std::io::Cursor::new(file), ImageFormat::Jpeg);
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(width);
    limits.max_image_height = Some(height);
    reader.limits(limits);
    unpacker.charge(size(width, height, 4)?)?;
    let picture = reader
        .decode()
        .map_err(|_detail| CarError::Damaged { detail: "a JPEG" })?
        .into_rgba8();
    let (width, height) = picture.dimensions();
    let rgba = picture.into_raw().as_chunks().0.to_vec();
    Ok(Raster { width, height, rgba })
}

/// Pixels in one of Apple's own forms.
fn pixels(rendition: &Rendition<'_>, unpacker: &mut Unpacker) -> Result<Raster, CarError> {
    let (width, height) = (rendition.width, rendition.height);
    check_size(width, height)?;
    let method = u32_le(rendition.payload, 8).ok_or(damaged())?;
    let data = rendition.payload.get(HEAD_LEN..).ok_or(damaged())?;
    let rows = usize::try_from(height).map_err(|_too_large| CarError::TooLarge { width, height })?;
    let mut bytes = Vec::new();
    let mut rest = data;
    let mut left = rows;
    let mut stored_as = None;
    while left > 0 {
        let (band, band_rows, behind) = if rest.starts_with(b"KCBC") {
            let band_rows = u32_le(rest, 12).and_then(|rows| usize::try_from(rows).ok()).ok_or(damaged())?;
            let len = u32_le(rest, 16).and_then(|len| usize::try_from(len).ok()).ok_or(damaged())?;
            let body = rest.get(BAND_HEAD_LEN..).ok_or(damaged())?;
            let (band, behind) = body.split_at_checked(len).ok_or(damaged())?;
            // The last band may count rows that the image does not have.
            (band, band_rows.min(left), behind)
        } else {
            (rest, left, &[][..])
        };
        if band_rows == 0 {
            return Err(damaged());
        }
        let band_format = decode_band(rendition, method, band, band_rows, unpacker, &mut bytes)?;
        if stored_as.replace(band_format).is_some_and(|before| before != band_format) {
            return Err(damaged());
        }
        rest = behind;
        left = left.saturating_sub(band_rows);
    }
    Raster::new(width, height, stored_as.ok_or(damaged())?, &bytes)
}

/// Adds the pixels of some rows, without gaps, and tells their form.
fn decode_band(
    rendition: &Rendition<'_>,
    method: u32,
    band: &[u8],
    rows: usize,
    unpacker: &mut Unpacker,
    pixels: &mut Vec<u8>,
) -> Result<Format, CarError> {
    let format = rendition.pixel_format()?;
    let width = rendition.width;
    let packing = match method {
        0 => Packing::None,
        1 => return run_lengths(width, rows, format, band, unpacker, pixels).map(|()| format),
        2 => Packing::Gzip,
        3 | 4 => Packing::Apple,
        8 => return palette(width, rows, format, band, unpacker, pixels).map(|()| format),
        10 | 11 => {
            let container = if method == 10 { Container::First } else { Container::Second };
            let (format, band_pixels) = deepmap::decode(container, band, width, rows, unpacker)?;
            pixels.extend(band_pixels);
            return Ok(format);
        }
        5 => return Err(CarError::Unsupported { form: "JPEG with LZFSE" }),
        6 => return Err(CarError::Unsupported { form: "a blurred image" }),
        7 => return Err(CarError::Unsupported { form: "ASTC" }),
        9 => return Err(CarError::Unsupported { form: "HEVC" }),
        12 => return Err(CarError::Unsupported { form: "DXTC" }),
        _ => return Err(CarError::Unsupported { form: "something new" }),
    };
    let tight = size(width, 1, format.bytes())?;
    let padded = rendition
        .row_bytes()
        .filter(|row| (tight..=tight.saturating_add(MAX_ROW_PADDING)).contains(row))
        .unwrap_or(tight);
    let longest = tight.saturating_add(MAX_ROW_PADDING);
    let unpacked = unpacker.unpack(packing, band, longest.saturating_mul(rows))?;
    // How long rows really are is seen from how much came out.
    let row = match unpacked.len().checked_div(rows) {
        Some(row) if row >= tight && row.saturating_mul(rows) == unpacked.len() => row,
        _ => padded,
    };
    if row == tight && pixels.is_empty() {
        *pixels = unpacked;
        return Ok(format);
    }
    for row in unpacked.chunks(row.max(1)).take(rows) {
        pixels.extend_from_slice(row.get(..tight).ok_or(damaged())?);
    }
    Ok(format)
}

/// Old catalogues: for each row the place of its packets, which repeat one pixel or hold several.
fn run_lengths(
    width: u32,
    rows: usize,
    format: Format,
    band: &[u8],
    unpacker: &mut Unpacker,
    pixels: &mut Vec<u8>,
) -> Result<(), CarError> {
    let width = size(width, 1, 1)?;
    let row_bytes = width.saturating_mul(format.bytes());
    unpacker.charge(row_bytes.saturating_mul(rows))?;
    for row in 0..rows {
        let start = row
            .checked_mul(4)
            .and_then(|at| u32_le(band, at.checked_add(12)?))
            .ok_or(damaged())?;
        let mut rest = usize::try_from(start).ok().and_then(|start| band.get(start..)).ok_or(damaged())?;
        let mut left = width;
        while left > 0 {
            let control = u32_le(rest, 0).ok_or(damaged())?;
            let count = usize::try_from(control & 0x00FF_FFFF).map_err(|_too_large| damaged())?;
            if count == 0 || count > left {
                return Err(damaged());
            }
            let body = rest.get(4..).ok_or(damaged())?;
            let repeats = control >> 24 != 0;
            let len = format.bytes().saturating_mul(if repeats { 1 } else { count });
            let (packet, behind) = body.split_at_checked(len).ok_or(damaged())?;
            for _ in 0..if repeats { count } else { 1 } {
                pixels.extend_from_slice(packet);
            }
            left = left.saturating_sub(count);
            rest = behind;
        }
    }
    Ok(())
}

/// What a palette starts with, after it is unpacked.
const PALETTE_MAGIC: u32 = 0xCAFE_F00D;

/// Length of a palette's head.
const PALETTE_HEAD_LEN: usize = 10;

/// Few colours: a table of them, then for each row its pixels' places in the table, highest bits first in 16-bit words.
fn palette(width: u32, rows: usize, format: Format, band: &[u8], unpacker: &mut Unpacker, pixels: &mut Vec<u8>) -> Result<(), CarError> {
    if !matches!(format, Format::Bgra | Format::Wide) {
        return Err(CarError::Unsupported {
            form: "a palette of greys",
        });
    }
    let pixel_bytes = format.bytes();
    unpacker.charge(size(width, 1, pixel_bytes)?.saturating_mul(rows))?;
    let table_limit = usize::from(u16::MAX).saturating_mul(pixel_bytes);
    let limit = table_limit.saturating_add(size(width, 1, 2)?.saturating_add(2).saturating_mul(rows));
    let unpacked = unpacker.unpack(Packing::Apple, band, limit)?;
    if u32_le(&unpacked, 0) != Some(PALETTE_MAGIC) {
        return Err(damaged());
    }
    let count = u16_le(&unpacked, 8).filter(|count| *count > 0).ok_or(damaged())?;
    let body = unpacked.get(PALETTE_HEAD_LEN..).ok_or(damaged())?;
    let (table, places) = body
        .split_at_checked(usize::from(count).saturating_mul(pixel_bytes))
        .ok_or(damaged())?;
    // As many bits as the last place needs, rounded up to a power of two.
    let bits = u16::BITS.saturating_sub(count.saturating_sub(1).leading_zeros());
    let (bits, per_word, mask) = match bits {
        0 | 1 => (1, 16, 0x1),
        2 => (2, 8, 0x3),
        3 | 4 => (4, 4, 0xF),
        5..=8 => (8, 2, 0xFF),
        _ => (16, 1, 0xFFFF),
    };
    let width = size(width, 1, 1)?;
    for row in places.as_chunks::<2>().0.chunks(width.div_ceil(per_word)).take(rows) {
        let places = row.iter().flat_map(|word| {
            let mut word = u16::from_le_bytes(*word);
            (0..per_word).map(move |_nth| {
                word = word.rotate_left(bits);
                usize::from(word & mask)
            })
        });
        for place in places.take(width) {
            let start = place.saturating_mul(pixel_bytes);
            let color = table.get(start..start.saturating_add(pixel_bytes)).ok_or(damaged())?;
            if format == Format::Bgra {
                // The table alone has alpha first.
                pixels.extend(color.iter().rev());
            } else {
                pixels.extend_from_slice(color);
            }
        }
    }
    Ok(())
}

fn damaged() -> CarError {
    CarError::Damaged { detail: "an image's rows" }
}
