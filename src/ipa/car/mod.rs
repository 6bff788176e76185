//! A catalogue is `Assets.car`: an app's pictures as Xcode compiled them, among them the icon.
//!
//! It is a store of blocks ([`bom`]) with a tree of names, a tree of renditions ([`rendition`]), and pixels packed in a
//! dozen ways ([`bitmap`], [`deepmap`]). Read here is what an app's icon needs; nothing is trusted, nothing is copied
//! but pixels, and everything unpacked counts against one budget.
//!
//! The crate `car-parser` 0.1.0 (MIT, its only release, of 2026; 40 crates below it) was tried first. Of nine catalogues
//! it refused the four of older Xcodes, which lack `EXTENDED_METADATA`; in a fifth it could not read 179 of 295 images
//! (run lengths and palettes). Among 10,000 mangled ones was one that made it allocate 4 GB, and one whose leaves go in
//! circles took 1 GB in two seconds; both end the program. Where LZFSE is broken it writes temporary files and starts
//! `/usr/bin/compression_tool`. So only what unpacks is others' work, `lzfse_rust` and `lzvn`; the rest is here.

mod bitmap;
mod bom;
mod deepmap;
#[cfg(test)]
pub(super) mod fixture;
mod pixels;
mod rendition;
#[cfg(test)]
mod tests;
mod unpack;

use std::cmp::Reverse;

use bom::{BomEntry, Store};
use pixels::Raster;
use rendition::{Rendition, attribute, attributes, layout};
use unpack::Unpacker;

use super::bytes::{u16_le, u32_le};
use super::picture::Picture;

/// 2048 by 2048; icons have at most 1024 by 1024, atlases 2048 by 2048. Keeps decoding below 100 MiB of memory.
const MAX_PIXELS: u64 = 4 << 20;

/// Attributes in a key; real keys have up to 20.
const MAX_ATTRIBUTES: u32 = 64;

/// Images that are tried for the icon; a catalogue of twenty brands has twenty.
const MAX_IMAGES: usize = 20;

/// Attributes that a name gives; real ones give three.
const MAX_SHARED: usize = 20;

/// Renditions of one image that are looked at; icons of old apps have 40.
const MAX_RENDITIONS: usize = 1_000;

/// Renditions of one image that are decoded until one is good, best first.
const MAX_TRIED: usize = 40;

/// Links that are followed; every link seen leads to pixels.
const MAX_LINKS: usize = 4;

/// Layers of one icon; tvOS allows five.
const MAX_LAYERS: usize = 10;

/// Longest name that is told.
const MAX_NAME_CHARS: usize = 200;

/// Names that Xcode gives to icons when nobody chose another: on phones, and on Apple TV.
const USUAL_NAMES: [&str; 2] = ["AppIcon", "App Icon"];

/// Why there is no icon.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub(super) enum CarError {
    /// No store, or not of a catalogue.
    #[error("it is not an asset catalog")]
    NotACatalog,
    /// The file contradicts itself or is cut off.
    #[error("{detail} cannot be made sense of")]
    Damaged {
        /// Which part of it.
        detail: &'static str,
    },
    /// No image that is an icon.
    #[error("it holds no icon")]
    NoIcon,
    /// No icon is that large.
    #[error("its icon is {width} x {height} pixels large")]
    TooLarge {
        /// Pixels.
        width: u32,
        /// Pixels.
        height: u32,
    },
    /// More was packed into it than any icon needs.
    #[error("its icon unpacks to more than any icon needs")]
    TooMuch,
    /// Stored in a way that cannot be read here.
    #[error("its icon is stored as {form}, which Airlift cannot read")]
    Unsupported {
        /// Name of the way.
        form: &'static str,
    },
    /// An icon that only exists in parts.
    #[error("its icon is in layers, which only the phone puts together")]
    Layered,
}

/// A catalogue that is read in place.
#[derive(Debug)]
pub(super) struct Catalog<'a> {
    /// Which attribute each number of a key is.
    key_format: Vec<u16>,
    /// Names of images with the attributes they share, sorted by name.
    names: Vec<BomEntry<'a>>,
    /// Sorted by identifier, then by key.
    renditions: Vec<BomEntry<'a>>,
}

/// An icon found in a catalogue.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct CatalogIcon {
    /// Its name there.
    pub(super) name: String,
    pub(super) picture: Picture,
}

impl<'a> Catalog<'a> {
    /// Finds names and renditions; no image is decoded.
    pub(super) fn parse(bytes: &'a [u8]) -> Result<Self, CarError> {
        let store = Store::open(bytes)?;
        let header = store.named("CARHEADER").ok_or(CarError::NotACatalog)?;
        if !header.starts_with(b"RATC") {
            return Err(CarError::NotACatalog);
        }
        let key_format = store.named("KEYFORMAT").and_then(key_format);
        let mut catalog = Self {
            key_format: key_format.ok_or(CarError::Damaged { detail: "its key format" })?,
            names: store.tree("FACETKEYS")?,
            renditions: Vec::new(),
        };
        catalog.names.sort_by_key(|entry| entry.key);
        let mut renditions = store.tree("RENDITIONS")?;
        renditions.sort_by_cached_key(|entry| catalog.place_of(entry.key));
        catalog.renditions = renditions;
        Ok(catalog)
    }

    /// The icon of one of these names, else of a usual name, else any; of several renditions the largest that decodes.
    pub(super) fn icon(&self, names: &[&str]) -> Result<CatalogIcon, CarError> {
        let mut unpacker = Unpacker::default();
        let mut failure = None;
        for entry in self.icon_entries(names) {
            match self.decode_named(entry, &mut unpacker) {
                Ok(raster) => {
                    return Ok(CatalogIcon {
                        name: told(entry.key),
                        picture: raster.picture()?,
                    });
                }
                Err(err) => failure = failure.or(Some(err)),
            }
        }
        Err(failure.unwrap_or(CarError::NoIcon))
    }

    /// Pixels of the largest rendition of an icon, when there is one of exactly this name.
    pub(super) fn icon_size(&self, name: &str) -> Option<(u32, u32)> {
        let entry = self.named(name)?;
        let is_stack = || {
            self.all_renditions_of(entry)
                .iter()
                .any(|(_, rendition)| is_layered(rendition.layout))
        };
        if !is_marked(entry) && !is_stack() {
            return None;
        }
        let best = self.renditions_of(entry).into_iter().next();
        Some(best.map_or((0, 0), |best| (best.width, best.height)))
    }

    /// Images that may be the icon, best first.
    fn icon_entries(&self, names: &[&str]) -> Vec<&BomEntry<'a>> {
        let named = names.iter().chain(&USUAL_NAMES).filter_map(|name| self.named(name));
        // Names of nobody's choice are only taken for icons when they are marked as such.
        let marked = self.names.iter().filter(|entry| is_marked(entry));
        named.chain(marked).take(MAX_IMAGES).collect()
    }

    fn named(&self, name: &str) -> Option<&BomEntry<'a>> {
        let place = self.names.binary_search_by_key(&name.as_bytes(), |entry| entry.key).ok()?;
        self.names.get(place)
    }

    /// The best picture of an image: a rendition, else its layers in one.
    fn decode_named(&self, entry: &BomEntry<'a>, unpacker: &mut Unpacker) -> Result<Raster, CarError> {
        let mut failure = None;
        for rendition in self.renditions_of(entry).into_iter().take(MAX_TRIED) {
            match self.decode(&rendition, unpacker) {
                Ok(raster) => return Ok(raster),
                Err(err) => failure = failure.or(Some(err)),
            }
        }
        self.decode_layers(entry, unpacker).ok_or(failure.unwrap_or_else(|| {
            let all = self.all_renditions_of(entry);
            if all.iter().any(|(_, rendition)| is_layered(rendition.layout)) {
                CarError::Layered
            } else {
                CarError::NoIcon
            }
        }))
    }

    /// Decodes one rendition, following links.
    fn decode(&self, rendition: &Rendition<'a>, unpacker: &mut Unpacker) -> Result<Raster, CarError> {
        if rendition.layout != layout::LINK {
            return bitmap::decode(rendition, unpacker);
        }
        let broken = CarError::Damaged {
            detail: "a link between images",
        };
        let mut target = *rendition;
        let mut crops = Vec::new();
        while target.layout == layout::LINK {
            let link = target.link().filter(|_| crops.len() < MAX_LINKS).ok_or(broken.clone())?;
            check_size(link.width, link.height)?;
            target = self.linked(&link).ok_or(broken.clone())?;
            crops.push(link);
        }
        let mut raster = bitmap::decode(&target, unpacker)?;
        for link in crops.iter().rev() {
            raster = raster
                .cropped(link.left, link.bottom, link.width, link.height)
                .ok_or(broken.clone())?;
        }
        Ok(raster)
    }

    /// The rendition whose key has the attributes of a link, and zero for all others.
    fn linked(&self, link: &rendition::InternalLink<'_>) -> Option<Rendition<'a>> {
        let wanted: Vec<(u16, u16)> = link.attributes().take(self.key_format.len()).collect();
        let mut key = Vec::with_capacity(self.key_format.len().saturating_mul(2));
        for attribute in &self.key_format {
            let value = wanted.iter().find(|(wanted, _)| wanted == attribute).map_or(0, |(_, value)| *value);
            key.extend(value.to_le_bytes());
        }
        let wanted = self.place_of(&key);
        let place = self.renditions.partition_point(|entry| self.place_of(entry.key) < wanted);
        let entry = self.renditions.get(place).filter(|entry| entry.key.starts_with(&key))?;
        Rendition::parse(entry.value).ok()
    }

    /// What renditions are sorted by.
    fn place_of<'k>(&self, key: &'k [u8]) -> (u16, &'k [u8]) {
        (self.value(key, attribute::IDENTIFIER), key)
    }

    /// Puts an image together whose layers are images of their own, such as `App Icon/Back/Content` on tvOS.
    fn decode_layers(&self, entry: &BomEntry<'a>, unpacker: &mut Unpacker) -> Option<Raster> {
        let below = [entry.key, b"/"].concat();
        let first = self.names.partition_point(|layer| layer.key < below.as_slice());
        let layers = self.names.iter().skip(first).take_while(|layer| layer.key.starts_with(&below));
        let mut layers: Vec<&BomEntry<'a>> = layers.take(MAX_LAYERS).collect();
        // From the back to the front; layers of other names lie between.
        layers.sort_by_key(|layer| {
            let name = told(layer.key).to_lowercase();
            (name.contains("front"), !name.contains("back"))
        });
        let mut whole: Option<Raster> = None;
        for layer in layers {
            let renditions = self.renditions_of(layer);
            let Some(raster) = renditions
                .iter()
                .take(1)
                .find_map(|rendition| self.decode(rendition, unpacker).ok())
            else {
                continue;
            };
            match &mut whole {
                Some(whole) => whole.cover(&raster),
                None => whole = Some(raster),
            }
        }
        whole
    }

    /// Renditions of an image that may hold pixels, best first.
    fn renditions_of(&self, entry: &BomEntry<'a>) -> Vec<Rendition<'a>> {
        let mut renditions = self.all_renditions_of(entry);
        renditions.retain(|(_, rendition)| {
            rendition.layout != layout::SIZES
                && !is_layered(rendition.layout)
                && rendition.width > 0
                && rendition.height > 0
                // The glow that tvOS draws behind an icon is no icon.
                && !rendition.name.starts_with(b"ZZZZRadiosity")
        });
        // Stable, so that among equals the first is taken: light before dark, sRGB before wide colours, then the largest.
        renditions.sort_by_key(|(key, rendition)| {
            let plain = [attribute::APPEARANCE, attribute::GAMUT].map(|attribute| self.value(key, attribute) != 0);
            let pixels = u64::from(rendition.width).saturating_mul(rendition.height.into());
            (plain, Reverse(pixels))
        });
        renditions.into_iter().map(|(_, rendition)| rendition).collect()
    }

    /// Renditions of an image, with their keys.
    fn all_renditions_of(&self, entry: &BomEntry<'a>) -> Vec<(&'a [u8], Rendition<'a>)> {
        let identifier = shared_attributes(entry).find(|(attribute, _)| *attribute == attribute::IDENTIFIER);
        let Some((_, identifier)) = identifier else {
            return Vec::new();
        };
        let first = self
            .renditions
            .partition_point(|rendition| self.place_of(rendition.key) < (identifier, &[]));
        let own = self.renditions.iter().skip(first).take(MAX_RENDITIONS);
        own.take_while(|rendition| self.value(rendition.key, attribute::IDENTIFIER) == identifier)
            .filter_map(|entry| Some((entry.key, Rendition::parse(entry.value).ok()?)))
            .collect()
    }

    /// A number of a key; 0 when the key lacks it.
    fn value(&self, key: &[u8], attribute: u16) -> u16 {
        let place = self.key_format.iter().position(|own| *own == attribute);
        place.and_then(|place| u16_le(key, place.checked_mul(2)?)).unwrap_or(0)
    }
}

/// The attributes that keys are made of, in order.
fn key_format(block: &[u8]) -> Option<Vec<u16>> {
    let count = u32_le(block, 8).filter(|count| *count <= MAX_ATTRIBUTES)?;
    let numbers = block.get(12..)?.as_chunks().0.iter().take(usize::try_from(count).ok()?);
    numbers.map(|number| u16::try_from(u32::from_le_bytes(*number)).ok()).collect()
}

/// The attributes that all renditions of a name have.
fn shared_attributes<'a>(entry: &BomEntry<'a>) -> impl Iterator<Item = (u16, u16)> + use<'a> {
    attributes(entry.value.get(6..).unwrap_or_default()).take(MAX_SHARED)
}

/// Whether an image is marked as an app icon.
fn is_marked(entry: &BomEntry<'_>) -> bool {
    shared_attributes(entry).any(|shared| shared == (attribute::PART, attribute::ICON))
}

fn is_layered(layout: u16) -> bool {
    matches!(layout, layout::LAYER_STACK | layout::ICON_STACK | layout::ICON_GROUP)
}

/// A name that is fit to be shown.
fn told(name: &[u8]) -> String {
    let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
    let name = String::from_utf8_lossy(name.get(..name.len().min(MAX_NAME_CHARS)).unwrap_or_default()).into_owned();
    super::property_list::tidy(&name)
}

/// Bytes that rows of a width take.
fn size(width: u32, height: u32, pixel_bytes: usize) -> Result<usize, CarError> {
    let len = usize::try_from(width)
        .ok()
        .and_then(|width| width.checked_mul(usize::try_from(height).ok()?)?.checked_mul(pixel_bytes));
    len.filter(|len| *len > 0).ok_or(CarError::TooLarge { width, height })
}

fn check_size(width: u32, height: u32) -> Result<(), CarError> {
    match u64::from(width).saturating_mul(height.into()) {
        1..=MAX_PIXELS => Ok(()),
        _ => Err(CarError::TooLarge { width, height }),
    }
}
