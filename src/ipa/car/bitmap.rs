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
    let mut format = rendition.pixel_format()?;
    let method = u32_le(rendition.payload, 8).ok_or(damaged())?;
    let data = rendition.payload.get(HEAD_LEN..).ok_or(damaged())?;
    let rows = usize::try_from(height).map_err(|_too_large| CarError::TooLarge { width, height })?;
    let mut bytes = Vec::new();
    let mut rest = data;
    let mut left = rows;
    while left > 0 {
        let (band, band_rows, behind) = if rest.starts_with(b"KCBC") {
            let band_rows = u32_le(rest, 12).and_then(|rows| usize::try_from(rows).ok()).ok_or(damaged())?;
            let len = u32_le(rest, 16).and_then(|len| usize::try_from(len).ok()).ok_or(damaged())?;
            let body = rest.get(BAND_HEAD_LEN..).ok_or(damaged())?;
            let (band, behind) = body.split_at_checked(len).ok_or(damaged())?;
            // The last band of some images counts rows that the image does not have.
            (band, band_rows.min(left), behind)
        } else {
            (rest, left, &[][..])
        };
        if band_rows == 0 {
            return Err(damaged());
        }
        let (band_format, band_bytes) = decode_band(rendition, method, band, band_rows, unpacker)?;
        if bytes.is_empty() {
            format = band_format;
        } else if format != band_format {
            return Err(damaged());
        }
        bytes.extend_from_slice(&band_bytes);
        rest = behind;
        left = left.saturating_sub(band_rows);
    }
    Raster::new(width, height, format, &bytes)
}

/// Pixels of some rows, without gaps.
fn decode_band(
    rendition: &Rendition<'_>,
    method: u32,
    band: &[u8],
    rows: usize,
    unpacker: &mut Unpacker,
) -> Result<(Format, Vec<u8>), CarError> {
    let format = rendition.pixel_format()?;
    let packing = match method {
        0 => Packing::None,
        1 => return Ok((format, run_lengths(rendition.width, rows, format, band, unpacker)?)),
        2 => Packing::Gzip,
        3 | 4 => Packing::Apple,
        8 => return Ok((format, palette(rendition.width, rows, format, band, unpacker)?)),
        10 => return deepmap::decode(Container::First, band, rendition.width, rows, unpacker),
        11 => return deepmap::decode(Container::Second, band, rendition.width, rows, unpacker),
        5 => return Err(CarError::Unsupported { form: "JPEG with LZFSE" }),
        6 => return Err(CarError::Unsupported { form: "a blurred image" }),
        7 => return Err(CarError::Unsupported { form: "ASTC" }),
        9 => return Err(CarError::Unsupported { form: "HEVC" }),
        12 => return Err(CarError::Unsupported { form: "DXTC" }),
        _ => return Err(CarError::Unsupported { form: "a new way" }),
    };
    let tight = size(rendition.width, 1, format.bytes())?;
    let padded = rendition
        .row_bytes()
        .filter(|row| (tight..=tight.saturating_add(MAX_ROW_PADDING)).contains(row))
        .unwrap_or(tight);
    let longest = padded.max(tight.saturating_add(MAX_ROW_PADDING));
    let unpacked = unpacker.unpack(packing, band, longest.saturating_mul(rows))?;
    // How long rows really are is seen from how much came out.
    let row = match unpacked.len().checked_div(rows) {
        Some(row) if row >= tight && row.saturating_mul(rows) == unpacked.len() => row,
        _ => padded,
    };
    let mut bytes = Vec::with_capacity(tight.saturating_mul(rows));
    for row in unpacked.chunks(row.max(1)).take(rows) {
        bytes.extend_from_slice(row.get(..tight).ok_or(damaged())?);
    }
    Ok((format, bytes))
}

/// Old catalogues: for each row the place of its packets, which repeat one pixel or hold several.
fn run_lengths(width: u32, rows: usize, format: Format, band: &[u8], unpacker: &mut Unpacker) -> Result<Vec<u8>, CarError> {
    let width = size(width, 1, 1)?;
    let row_bytes = width.saturating_mul(format.bytes());
    unpacker.charge(row_bytes.saturating_mul(rows))?;
    let mut bytes = Vec::with_capacity(row_bytes.saturating_mul(rows));
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
            let (pixels, behind) = body.split_at_checked(len).ok_or(damaged())?;
            for _ in 0..if repeats { count } else { 1 } {
                bytes.extend_from_slice(pixels);
            }
            left = left.saturating_sub(count);
            rest = behind;
        }
    }
    Ok(bytes)
}

/// What a palette starts with, after it is unpacked.
const PALETTE_MAGIC: u32 = 0xCAFE_F00D;

/// Length of a palette's head.
const PALETTE_HEAD_LEN: usize = 10;

/// Few colours: a table of them, then for each row its pixels' places in the table, highest bits first in 16-bit words.
fn palette(width: u32, rows: usize, format: Format, band: &[u8], unpacker: &mut Unpacker) -> Result<Vec<u8>, CarError> {
    if !matches!(format, Format::Bgra | Format::Wide) {
        return Err(CarError::Unsupported {
            form: "a palette of greys",
        });
    }
    let tight = size(width, 1, format.bytes())?;
    let table_bytes = usize::from(u16::MAX).saturating_mul(format.bytes());
    let limit = table_bytes.saturating_add(size(width, 1, 2)?.saturating_add(2).saturating_mul(rows));
    let unpacked = unpacker.unpack(Packing::Apple, band, limit)?;
    if u32_le(&unpacked, 0) != Some(PALETTE_MAGIC) {
        return Err(damaged());
    }
    let count = u16_le(&unpacked, 8).filter(|count| *count > 0).ok_or(damaged())?;
    let body = unpacked.get(PALETTE_HEAD_LEN..).ok_or(damaged())?;
    let table_len = usize::from(count).saturating_mul(format.bytes());
    let (table, places) = body.split_at_checked(table_len).ok_or(damaged())?;
    let mut colors: Vec<Vec<u8>> = table.chunks(format.bytes()).map(<[u8]>::to_vec).collect();
    if format == Format::Bgra {
        // The table alone has alpha first.
        for color in &mut colors {
            color.reverse();
        }
    }
    let bits = u16::BITS
        .saturating_sub(count.saturating_sub(1).leading_zeros())
        .max(1)
        .next_power_of_two();
    let per_word = u16::BITS
        .checked_div(bits)
        .and_then(|count| usize::try_from(count).ok())
        .ok_or(damaged())?;
    let mask = u32::from(u16::MAX) >> u16::BITS.saturating_sub(bits);
    let width = size(width, 1, 1)?;
    let words = width.div_ceil(per_word);
    let mut bytes = Vec::with_capacity(tight.saturating_mul(rows));
    for row in places.as_chunks::<2>().0.chunks(words).take(rows) {
        let places = row.iter().flat_map(|word| {
            let word = u32::from(u16::from_le_bytes(*word));
            (1..=u16::BITS.checked_div(bits).unwrap_or(0)).map(move |nth| word >> u16::BITS.saturating_sub(nth.saturating_mul(bits)) & mask)
        });
        for place in places.take(width) {
            let color = usize::try_from(place).ok().and_then(|place| colors.get(place)).ok_or(damaged())?;
            bytes.extend_from_slice(color);
        }
    }
    Ok(bytes)
}

fn damaged() -> CarError {
    CarError::Damaged { detail: "an image's rows" }
}
