//! A code signature is what lies at the end of a program: lists of hashes, entitlements, and an envelope that signs the lists.
//!
//! Its container is a `SuperBlob` (`cs_blobs.h` in Apple's xnu): big-endian, an index of slots, each pointing to a blob with a magic
//! number and a length of its own.

pub(super) mod der_entitlements;
pub(super) mod digest;
pub(super) mod directory;
pub(super) mod envelope;
#[cfg(test)]
pub(super) mod sample;
pub(super) mod special_slots;
#[cfg(test)]
mod tests;

use super::bytes::u32_be;
use super::property_list;
use super::{CodeSignature, Flaw, ProfileSignature, Unread};
use directory::{AD_HOC, CodeDirectoryBlob, LINKER_SIGNED};

const SUPER_BLOB: u32 = 0xFADE_0CC0;
const CODE_DIRECTORY: u32 = 0xFADE_0C02;
const REQUIREMENTS: u32 = 0xFADE_0C01;
const ENTITLEMENTS: u32 = 0xFADE_7171;
const DER_ENTITLEMENTS: u32 = 0xFADE_7172;
const ENVELOPE: u32 = 0xFADE_0B01;

/// Slot of the requirements, and of their hash in a code directory.
const REQUIREMENTS_SLOT: u32 = 2;
/// Slot of the entitlements in XML.
const ENTITLEMENTS_SLOT: u32 = 5;
/// Slot of the entitlements in DER.
const DER_ENTITLEMENTS_SLOT: u32 = 7;
/// Slots of alternate code directories.
const ALTERNATE_SLOTS: std::ops::RangeInclusive<u32> = 0x1000..=0x1004;
/// Slot of the envelope.
const ENVELOPE_SLOT: u32 = 0x1_0000;

/// Blobs in one signature; real ones have at most ten.
const MAX_BLOBS: u32 = 64;

/// Magic number and length before the content of a blob.
const BLOB_HEADER_BYTES: usize = 8;

/// A code signature, taken apart.
#[derive(Debug)]
pub(super) struct Embedded<'a> {
    /// Code directories, the first one first, alternates after it; never none.
    pub(super) directories: Vec<CodeDirectoryBlob<'a>>,
    /// Whole blobs, as they are hashed.
    blobs: Vec<(u32, &'a [u8])>,
}

/// Takes a code signature apart.
pub(super) fn read(bytes: &[u8]) -> Result<Embedded<'_>, Unread> {
    let damaged = |detail: &str| Unread::Damaged { detail: detail.to_owned() };
    if u32_be(bytes, 0) != Some(SUPER_BLOB) {
        return Err(damaged("its code signature does not start like one"));
    }
    let len = u32_be(bytes, 4).and_then(|len| usize::try_from(len).ok());
    let bytes = len
        .and_then(|len| bytes.get(..len))
        .ok_or_else(|| damaged("its code signature is cut off"))?;
    let index = bytes.get(12..).unwrap_or_default().chunks_exact(8);
    let fits = |count: &u32| usize::try_from(*count).is_ok_and(|count| count <= index.len());
    let count = u32_be(bytes, 8).filter(fits);
    let count = count.ok_or_else(|| damaged("its code signature has too many parts"))?;
    if count > MAX_BLOBS {
        return Err(Unread::NotRead {
            detail: "its code signature has more parts than are read".to_owned(),
        });
    }
    let mut blobs: Vec<(u32, &[u8])> = Vec::new();
    for place in index.take(usize::try_from(count).unwrap_or_default()) {
        let (Some(slot), Some(offset)) = (u32_be(place, 0), u32_be(place, 4)) else {
            continue;
        };
        let blob = blob(bytes, offset).ok_or_else(|| damaged("a part of its code signature lies outside"))?;
        let expected = magic_of(slot);
        if expected.is_some_and(|magic| u32_be(blob, 0) != Some(magic)) {
            return Err(damaged("a part of its code signature is not what its slot says"));
        }
        if blobs.iter().any(|(other, _)| *other == slot) {
            return Err(damaged("its code signature has a part twice"));
        }
        blobs.push((slot, blob));
    }
    let mut directories = Vec::new();
    for slot in std::iter::once(0).chain(ALTERNATE_SLOTS) {
        if let Some((_, blob)) = blobs.iter().find(|(other, _)| *other == slot) {
            directories.push(CodeDirectoryBlob::parse(blob).map_err(damaged)?);
        } else if slot == 0 {
            return Err(damaged("its code signature has no code directory"));
        }
    }
    Ok(Embedded { directories, blobs })
}

fn blob(bytes: &[u8], offset: u32) -> Option<&[u8]> {
    let rest = bytes.get(usize::try_from(offset).ok()?..)?;
    let len = usize::try_from(u32_be(rest, 4)?).ok()?;
    rest.get(..len).filter(|blob| blob.len() >= BLOB_HEADER_BYTES)
}

/// What a blob in a slot starts with; slots that nothing here reads are not looked at.
fn magic_of(slot: u32) -> Option<u32> {
    match slot {
        0 => Some(CODE_DIRECTORY),
        slot if ALTERNATE_SLOTS.contains(&slot) => Some(CODE_DIRECTORY),
        REQUIREMENTS_SLOT => Some(REQUIREMENTS),
        ENTITLEMENTS_SLOT => Some(ENTITLEMENTS),
        DER_ENTITLEMENTS_SLOT => Some(DER_ENTITLEMENTS),
        ENVELOPE_SLOT => Some(ENVELOPE),
        _ => None,
    }
}

impl<'a> Embedded<'a> {
    /// The directory that a phone goes by: the one with the strongest hashes.
    pub(super) fn strongest(&self) -> Option<&CodeDirectoryBlob<'a>> {
        // Of equals the first counts.
        self.directories.iter().rev().max_by_key(|directory| directory.digest)
    }

    /// What is told of it.
    pub(super) fn facts(&self) -> CodeSignature {
        let content = |slot| self.blob(slot).and_then(|blob| blob.get(BLOB_HEADER_BYTES..));
        let envelope = content(ENVELOPE_SLOT).filter(|envelope| !envelope.is_empty());
        let flags = self.directories.iter().fold(0, |flags, directory| flags | directory.flags);
        let first = self.directories.first();
        let mut facts = CodeSignature {
            identifier: first.map(CodeDirectoryBlob::identifier).unwrap_or_default(),
            team_id: first.and_then(CodeDirectoryBlob::team_id),
            ad_hoc: flags & AD_HOC != 0 || envelope.is_none(),
            linker_signed: flags & LINKER_SIGNED != 0,
            directories: self.directories.iter().map(CodeDirectoryBlob::facts).collect(),
            entitlements: content(ENTITLEMENTS_SLOT).and_then(|xml| property_list::parse(xml).ok()),
            der_entitlements: content(DER_ENTITLEMENTS_SLOT).and_then(der_entitlements::parse),
            flaws: self.flaws(),
            ..CodeSignature::default()
        };
        let is_unread = |slot, is_read: bool| content(slot).is_some_and(|bytes| !bytes.is_empty()) && !is_read;
        facts.has_unread_entitlements = is_unread(ENTITLEMENTS_SLOT, facts.entitlements.is_some())
            || is_unread(DER_ENTITLEMENTS_SLOT, facts.der_entitlements.is_some());
        // An envelope over a directory that says it has none is not looked at by phones.
        if let Some(envelope) = envelope.filter(|_| !facts.ad_hoc) {
            let seen = envelope::open(envelope, &self.directories);
            (facts.signer, facts.signed_at, facts.authority) = (seen.signer, seen.signed_at, seen.authority);
            if seen.authority == ProfileSignature::Invalid {
                facts.flaws.push(Flaw::Envelope);
            }
            if seen.leaves_out_a_directory {
                facts.flaws.push(Flaw::Alternate);
            }
        }
        facts
    }

    /// Parts inside the signature that are not those that were hashed.
    fn flaws(&self) -> Vec<Flaw> {
        let parts = [
            (REQUIREMENTS_SLOT, Flaw::Requirements),
            (ENTITLEMENTS_SLOT, Flaw::Entitlements),
            (DER_ENTITLEMENTS_SLOT, Flaw::DerEntitlements),
        ];
        let differs = |slot| {
            let blob = self.blob(slot);
            self.directories.iter().any(|directory| {
                let hash = usize::try_from(slot).ok().and_then(|slot| directory.special_hash(slot));
                match (hash, blob) {
                    (Some(hash), Some(blob)) => directory.digest.of(blob) != hash,
                    (Some(_), None) => true,
                    // Phones refuse entitlements that nothing vouches for.
                    (None, Some(_)) => slot != REQUIREMENTS_SLOT,
                    (None, None) => false,
                }
            })
        };
        parts.into_iter().filter(|(slot, _)| differs(*slot)).map(|(_, flaw)| flaw).collect()
    }

    fn blob(&self, slot: u32) -> Option<&'a [u8]> {
        self.blobs.iter().find(|(other, _)| *other == slot).map(|(_, blob)| *blob)
    }
}
