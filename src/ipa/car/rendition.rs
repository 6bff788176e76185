//! A rendition is one stored form of an image: its key, what it is, and its bytes.
//!
//! A key is a row of numbers, one for each attribute that the catalogue's key format names, such as scale or idiom.
//! The value starts with a head of fixed length, then come tagged values, then the payload. Numbers are little-endian.

use super::CarError;
use super::pixels::Format;
use crate::ipa::bytes::{array_at, u16_le, u32_le};

/// Attributes of a key that matter here.
pub(super) mod attribute {
    /// Light, dark or tinted; 0 is what every device can show.
    pub(in crate::ipa::car) const APPEARANCE: u16 = 7;
    /// Ties renditions to the name of their image.
    pub(in crate::ipa::car) const IDENTIFIER: u16 = 17;
    /// What an image is for; [`ICON`] for app icons.
    pub(in crate::ipa::car) const PART: u16 = 2;
    /// sRGB is 0, Display P3 is 1.
    pub(in crate::ipa::car) const GAMUT: u16 = 24;

    /// The part of an app icon.
    pub(in crate::ipa::car) const ICON: u16 = 220;
}

/// How a rendition's payload is laid out, as far as it matters here.
pub(super) mod layout {
    /// Layers of tvOS and visionOS, one behind the other.
    pub(in crate::ipa::car) const LAYER_STACK: u16 = 1002;
    /// A rectangle of another rendition.
    pub(in crate::ipa::car) const LINK: u16 = 1003;
    /// Only lists the sizes of an icon.
    pub(in crate::ipa::car) const SIZES: u16 = 1010;
    /// Layers of Icon Composer.
    pub(in crate::ipa::car) const ICON_STACK: u16 = 1019;
    /// A group of layers of Icon Composer.
    pub(in crate::ipa::car) const ICON_GROUP: u16 = 1020;
}

/// Tag of the bytes that a row takes.
const TAG_ROW_BYTES: u32 = 1007;

/// Tag of the link to another rendition.
const TAG_LINK: u32 = 1010;

/// Tagged values of one rendition; real ones have up to ten.
const MAX_TAGS: usize = 100;

/// Lengths in one head; every one seen has one.
const MAX_LENGTHS: u32 = 64;

/// A rendition, read in place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rendition<'a> {
    pub(super) width: u32,
    pub(super) height: u32,
    /// Four letters, as stored.
    pub(super) format: [u8; 4],
    pub(super) layout: u16,
    /// Name of the file it was made from.
    pub(super) name: &'a [u8],
    tags: &'a [u8],
    pub(super) payload: &'a [u8],
}

/// A rectangle of another rendition.
#[derive(Clone, Copy, Debug)]
pub(super) struct InternalLink<'a> {
    pub(super) left: u32,
    /// Counted from the bottom.
    pub(super) bottom: u32,
    pub(super) width: u32,
    pub(super) height: u32,
    tokens: &'a [u8],
}

impl<'a> Rendition<'a> {
    /// Reads the head.
    pub(super) fn parse(value: &'a [u8]) -> Result<Self, CarError> {
        Self::parts(value).ok_or(CarError::Damaged { detail: "an image's head" })
    }

    fn parts(value: &'a [u8]) -> Option<Self> {
        if !value.starts_with(b"ISTC") {
            return None;
        }
        let name = value.get(40..168)?.split(|byte| *byte == 0).next()?;
        let tags_len = usize::try_from(u32_le(value, 168)?).ok()?;
        let lengths = u32_le(value, 172)?;
        if lengths > MAX_LENGTHS {
            return None;
        }
        let tags_start = usize::try_from(lengths).ok()?.checked_mul(4)?.checked_add(180)?;
        let (tags, payload) = value.get(tags_start..)?.split_at_checked(tags_len)?;
        Some(Self {
            width: u32_le(value, 12)?,
            height: u32_le(value, 16)?,
            format: array_at(value, 24)?,
            layout: u16_le(value, 36)?,
            name,
            tags,
            payload,
        })
    }

    /// The form of its pixels.
    pub(super) fn pixel_format(&self) -> Result<Format, CarError> {
        match &self.format {
            b"BGRA" => Ok(Format::Bgra),
            b" 8AG" => Ok(Format::GrayAlpha),
            b"YARG" => Ok(Format::Gray),
            b"WBGR" => Ok(Format::Wide),
            b"5BGR" => Err(CarError::Unsupported { form: "5-bit pixels" }),
            b"61AG" => Err(CarError::Unsupported { form: "16-bit grey" }),
            b"FIEH" => Err(CarError::Unsupported { form: "HEIF" }),
            b" FDP" => Err(CarError::Unsupported { form: "PDF" }),
            b" GVS" => Err(CarError::Unsupported { form: "SVG" }),
            _ => Err(CarError::Unsupported {
                form: "an unknown form of pixels",
            }),
        }
    }

    /// How many bytes each row takes, when it is said.
    pub(super) fn row_bytes(&self) -> Option<usize> {
        usize::try_from(u32_le(self.tag(TAG_ROW_BYTES)?, 0)?).ok()
    }

    /// The rectangle of another rendition that it stands for.
    pub(super) fn link(&self) -> Option<InternalLink<'a>> {
        let link = self.tag(TAG_LINK)?;
        if !link.starts_with(b"KLNI") {
            return None;
        }
        Some(InternalLink {
            left: u32_le(link, 8)?,
            bottom: u32_le(link, 12)?,
            width: u32_le(link, 16)?,
            height: u32_le(link, 20)?,
            tokens: link.get(30..)?,
        })
    }

    fn tag(&self, wanted: u32) -> Option<&'a [u8]> {
        let mut rest = self.tags;
        for _ in 0..MAX_TAGS {
            let tag = u32_le(rest, 0)?;
            let len = usize::try_from(u32_le(rest, 4)?).ok()?;
            let (value, behind) = rest.get(8..)?.split_at_checked(len)?;
            if tag == wanted {
                return Some(value);
            }
            rest = behind;
        }
        None
    }
}

impl<'a> InternalLink<'a> {
    /// The attributes of the other rendition's key that are not 0.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (u16, u16)> + use<'a> {
        attributes(self.tokens).take_while(|token| *token != (0, 0))
    }
}

/// Pairs of attribute and value.
pub(super) fn attributes(tokens: &[u8]) -> impl Iterator<Item = (u16, u16)> {
    tokens
        .as_chunks()
        .0
        .iter()
        .map(|[a, b, c, d]| (u16::from_le_bytes([*a, *b]), u16::from_le_bytes([*c, *d])))
}
