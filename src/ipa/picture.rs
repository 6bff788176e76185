//! A picture is an icon's file: a PNG, Apple's CgBI variant of PNG, or a JPEG.
//!
//! CgBI is what Xcode makes of PNGs for phones: a `CgBI` chunk comes first, the pixels are deflated without zlib's
//! frame, red and blue are swapped, and colours are multiplied by alpha. Everything outside Apple refuses it.

use std::io::Cursor;

use image::{DynamicImage, ExtendedColorType, ImageDecoder as _, ImageEncoder as _};
use png::{ColorType, Transformations};

use super::bytes::{array_at, u32_be};

/// 4096 by 4096; icons have at most 1024 by 1024. Keeps decoding below 200 MiB of memory.
pub(super) const MAX_PIXELS: u64 = 16 << 20;

/// Chunks of one PNG; real icons have about ten.
const MAX_CHUNKS: usize = 10_000;

/// What the decoder may take for its own tables, beside the pixels.
const DECODER_BYTES: usize = 96 << 20;

const PNG_SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const JPEG_SIGNATURE: &[u8] = b"\xFF\xD8\xFF";

/// A decoded picture, packed as an ordinary PNG.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Picture {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) png: Vec<u8>,
    pub(super) transparency: Transparency,
}

/// How much of a picture can be seen through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Transparency {
    /// Nothing.
    Opaque,
    /// Something.
    Partial,
    /// Everything: there is nothing to see.
    Empty,
}

impl Transparency {
    /// From the alpha of every pixel.
    pub(super) fn of(alphas: impl Iterator<Item = u8>) -> Self {
        let (mut seen, mut opaque) = (false, true);
        for alpha in alphas {
            seen |= alpha > 0;
            opaque &= alpha == u8::MAX;
        }
        match (seen, opaque) {
            (_, true) => Self::Opaque,
            (true, false) => Self::Partial,
            (false, false) => Self::Empty,
        }
    }

    fn of_pixels(pixels: &[u8], color: ColorType) -> Self {
        match color {
            ColorType::Rgba => Self::of(pixels.as_chunks().0.iter().map(|[_, _, _, alpha]| *alpha)),
            ColorType::GrayscaleAlpha => Self::of(pixels.as_chunks().0.iter().map(|[_, alpha]| *alpha)),
            _ => Self::Opaque,
        }
    }
}

/// Why a picture could not be decoded.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub(super) enum PictureError {
    /// Neither PNG nor JPEG.
    #[error("it is neither PNG nor JPEG")]
    UnknownFormat,
    /// No icon is that large.
    #[error("it is {width} x {height} pixels large")]
    TooLarge {
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// Not in the form it claims to be in.
    #[error("{detail}")]
    Malformed {
        /// What the decoder said.
        detail: String,
    },
}

/// Width and height from the first bytes of a PNG; nothing for anything else.
pub(super) fn png_size(start: &[u8]) -> Option<(u32, u32)> {
    Chunks::of(start)?
        .with_cut_end()
        .take(2)
        .find(|(kind, _)| *kind == b"IHDR")
        .and_then(|(_, header)| size_in(header))
}

/// Decodes a picture; a sound ordinary PNG is kept as it is.
pub(super) fn decode(bytes: Vec<u8>) -> Result<Picture, PictureError> {
    if bytes.starts_with(JPEG_SIGNATURE) {
        return decode_jpeg(&bytes);
    }
    let is_cgbi = Chunks::of(&bytes)
        .ok_or(PictureError::UnknownFormat)?
        .any(|(kind, _)| kind == b"CgBI");
    let (width, height) = png_size(&bytes).ok_or_else(|| malformed("it has no size"))?;
    check_size(width, height)?;
    let (mut pixels, color) = if is_cgbi {
        decode_png(&as_ordinary_png(&bytes), Checksums::Compared)?
    } else if let Ok((pixels, color)) = decode_png(&bytes, Checksums::Compared) {
        return Ok(Picture {
            width,
            height,
            png: bytes,
            transparency: Transparency::of_pixels(&pixels, color),
        });
    } else {
        // Tools that swap colours in place forget the checksums; the pixels are fine.
        decode_png(&bytes, Checksums::Ignored)?
    };
    drop(bytes);
    if is_cgbi {
        restore(&mut pixels, color);
    }
    let transparency = Transparency::of_pixels(&pixels, color);
    let color = match color {
        ColorType::Rgba => ExtendedColorType::Rgba8,
        ColorType::Rgb => ExtendedColorType::Rgb8,
        ColorType::GrayscaleAlpha => ExtendedColorType::La8,
        ColorType::Grayscale | ColorType::Indexed => ExtendedColorType::L8,
    };
    Ok(Picture {
        width,
        height,
        png: encode_png(&pixels, width, height, color)?,
        transparency,
    })
}

/// Packs pixels as a PNG.
pub(super) fn encode_png(pixels: &[u8], width: u32, height: u32, color: ExtendedColorType) -> Result<Vec<u8>, PictureError> {
    let mut png = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut png);
    encoder
        .write_image(pixels, width, height, color)
        .map_err(|err| malformed(&err.to_string()))?;
    Ok(png)
}

/// Undoes what Xcode did to the colours; grey ones have no order, and never a colour multiplied.
fn restore(pixels: &mut [u8], color: ColorType) {
    match color {
        ColorType::Rgba => {
            for [first, green, third, alpha] in pixels.as_chunks_mut().0 {
                std::mem::swap(first, third);
                for part in [first, green, third] {
                    *part = divided_by_alpha(*part, *alpha);
                }
            }
        }
        ColorType::Rgb => {
            for [blue, _, red] in pixels.as_chunks_mut().0 {
                std::mem::swap(blue, red);
            }
        }
        _ => {}
    }
}

/// Rounded to the nearest.
pub(super) fn divided_by_alpha(color: u8, alpha: u8) -> u8 {
    let restored = u32::from(color)
        .saturating_mul(255)
        .saturating_add(u32::from(alpha / 2))
        .checked_div(alpha.into());
    restored.map_or(0, |restored| u8::try_from(restored).unwrap_or(u8::MAX))
}

/// What to do with checksums of chunks; the one of the pixels inside them is never compared.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Checksums {
    Compared,
    Ignored,
}

fn decode_png(bytes: &[u8], checksums: Checksums) -> Result<(Vec<u8>, ColorType), PictureError> {
    let limits = png::Limits { bytes: DECODER_BYTES };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    if checksums == Checksums::Ignored {
        decoder.ignore_checksums(true);
    }
    decoder.set_ignore_text_chunk(true);
    decoder.set_ignore_iccp_chunk(true);
    let mut reader = decoder.read_info().map_err(|err| malformed(&err.to_string()))?;
    let len = reader.output_buffer_size().ok_or_else(|| malformed("it is too large"))?;
    let mut pixels = vec![0; len];
    let frame = reader.next_frame(&mut pixels).map_err(|err| malformed(&err.to_string()))?;
    pixels.truncate(frame.buffer_size());
    Ok((pixels, frame.color_type))
}

fn decode_jpeg(bytes: &[u8]) -> Result<Picture, PictureError> {
    let decoder = image::codecs::jpeg::JpegDecoder::new(Cursor::new(bytes)).map_err(|err| malformed(&err.to_string()))?;
    let (width, height) = decoder.dimensions();
    check_size(width, height)?;
    let pixels = DynamicImage::from_decoder(decoder)
        .map_err(|err| malformed(&err.to_string()))?
        .into_rgb8();
    Ok(Picture {
        width,
        height,
        png: encode_png(&pixels, width, height, ExtendedColorType::Rgb8)?,
        transparency: Transparency::Opaque,
    })
}

/// The same file without `CgBI`, with zlib's frame around the pixels, and without anything that does not matter here.
///
/// The frame's checksum stays zero: the decoder does not compare it, as the chunks have their own.
fn as_ordinary_png(bytes: &[u8]) -> Vec<u8> {
    let mut ordinary = PNG_SIGNATURE.to_vec();
    let mut pixels = vec![0x78, 0x01];
    for (kind, data) in Chunks::of(bytes).into_iter().flat_map(Chunks::with_cut_end) {
        match kind {
            b"IHDR" | b"PLTE" | b"tRNS" => push_chunk(&mut ordinary, kind, data),
            b"IDAT" => pixels.extend_from_slice(data),
            _ => {}
        }
    }
    pixels.extend_from_slice(&[0; 4]);
    push_chunk(&mut ordinary, b"IDAT", &pixels);
    push_chunk(&mut ordinary, b"IEND", &[]);
    ordinary
}

fn push_chunk(png: &mut Vec<u8>, kind: &[u8], data: &[u8]) {
    let mut crc = flate2::Crc::new();
    crc.update(kind);
    crc.update(data);
    png.extend_from_slice(&u32::try_from(data.len()).unwrap_or_default().to_be_bytes());
    png.extend_from_slice(kind);
    png.extend_from_slice(data);
    png.extend_from_slice(&crc.sum().to_be_bytes());
}

/// Chunks of a PNG as kind and data; ends at the first that is cut off.
#[derive(Clone)]
struct Chunks<'a> {
    rest: &'a [u8],
    keeps_cut_end: bool,
    left: usize,
}

impl<'a> Chunks<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        Some(Self {
            rest: bytes.strip_prefix(PNG_SIGNATURE)?,
            keeps_cut_end: false,
            left: MAX_CHUNKS,
        })
    }

    /// The last chunk too, when only a part of it is there.
    fn with_cut_end(self) -> Self {
        Self {
            keeps_cut_end: true,
            ..self
        }
    }
}

impl<'a> Iterator for Chunks<'a> {
    type Item = (&'a [u8; 4], &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        self.left = self.left.checked_sub(1)?;
        let len = usize::try_from(u32_be(self.rest, 0)?).ok()?;
        let (kind, body) = self.rest.get(4..)?.split_first_chunk()?;
        let Some((data, behind)) = body.split_at_checked(len) else {
            self.rest = &[];
            return self.keeps_cut_end.then_some((kind, body));
        };
        self.rest = behind.get(4..).unwrap_or_default();
        Some((kind, data))
    }
}

fn size_in(header: &[u8]) -> Option<(u32, u32)> {
    Some((
        array_at(header, 0).map(u32::from_be_bytes)?,
        array_at(header, 4).map(u32::from_be_bytes)?,
    ))
}

fn check_size(width: u32, height: u32) -> Result<(), PictureError> {
    match u64::from(width).saturating_mul(u64::from(height)) {
        1..=MAX_PIXELS => Ok(()),
        _ => Err(PictureError::TooLarge { width, height }),
    }
}

fn malformed(detail: &str) -> PictureError {
    PictureError::Malformed { detail: detail.to_owned() }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::DeflateEncoder;

    use super::{PNG_SIGNATURE, PictureError, decode, png_size, push_chunk};

    /// A CgBI picture of these rows, each with its filter byte, in two pieces.
    fn cgbi(width: u8, height: u8, color: u8, interlaced: u8, rows: &[u8]) -> Vec<u8> {
        let mut png = PNG_SIGNATURE.to_vec();
        push_chunk(&mut png, b"CgBI", &[0x50, 0x00, 0x20, 0x02]);
        push_chunk(&mut png, b"IHDR", &[0, 0, 0, width, 0, 0, 0, height, 8, color, 0, 0, interlaced]);
        push_chunk(&mut png, b"iCCP", b"nonsense");
        let mut deflate = DeflateEncoder::new(Vec::new(), Compression::default());
        deflate.write_all(rows).unwrap();
        let packed = deflate.finish().unwrap();
        let (first, second) = packed.split_at(3);
        push_chunk(&mut png, b"IDAT", first);
        push_chunk(&mut png, b"IDAT", second);
        push_chunk(&mut png, b"IEND", &[]);
        png
    }

    fn pixels(png: &[u8]) -> Vec<u8> {
        image::load_from_memory(png).unwrap().into_rgba8().into_raw()
    }

    #[test]
    fn colours_come_back_in_order_and_at_full_strength() {
        // Blue, green, red, alpha, as Apple stores them: opaque orange, half red, nothing.
        let bytes = cgbi(3, 1, 6, 0, &[0, 0, 128, 255, 255, 0, 0, 64, 128, 9, 9, 9, 0]);
        assert_eq!(png_size(&bytes), Some((3, 1)));
        let picture = decode(bytes).unwrap();
        assert_eq!((picture.width, picture.height), (3, 1));
        assert_eq!(pixels(&picture.png), [255, 128, 0, 255, 128, 0, 0, 128, 0, 0, 0, 0]);
    }

    #[test]
    fn pictures_without_alpha_interlaced_and_filtered_are_read() {
        assert_eq!(pixels(&decode(cgbi(1, 1, 2, 0, &[0, 1, 2, 3])).unwrap().png), [3, 2, 1, 255]);
        // Filter 1 adds the pixel on the left.
        assert_eq!(
            pixels(&decode(cgbi(2, 1, 2, 0, &[1, 1, 2, 3, 1, 1, 1])).unwrap().png),
            [3, 2, 1, 255, 4, 3, 2, 255]
        );
        // Adam7 stores a 2 x 2 picture in passes 1, 6 and 7.
        let interlaced = cgbi(2, 2, 2, 1, &[0, 1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 4, 0, 0]);
        assert_eq!(
            pixels(&decode(interlaced).unwrap().png)
                .chunks(4)
                .map(|pixel| pixel[2])
                .collect::<Vec<_>>(),
            [1, 2, 3, 4]
        );
    }

    #[test]
    fn bad_pictures_are_errors() {
        assert_eq!(decode(b"GIF89a".to_vec()), Err(PictureError::UnknownFormat));
        assert!(decode(PNG_SIGNATURE.to_vec()).is_err());
        assert!(decode(cgbi(9, 9, 6, 0, &[0, 1])).is_err());
        assert!(decode(b"\xFF\xD8\xFF\xE0".to_vec()).is_err());
        let mut huge = PNG_SIGNATURE.to_vec();
        push_chunk(&mut huge, b"IHDR", &[0, 1, 0, 0, 0, 1, 0, 0, 8, 6, 0, 0, 0]);
        assert_eq!(
            decode(huge),
            Err(PictureError::TooLarge {
                width: 65536,
                height: 65536
            })
        );
    }
}
