//! A program is a Mach-O file, thin or fat; its headers tell what it runs on, its end holds the code signature.
//!
//! A package's entries are deflated, so a program is unpacked once from start to end, and only its headers and
//! signatures are kept. A stored entry is not even read in between.

#[cfg(test)]
pub(in crate::ipa) mod sample;
mod slice;

use std::io::{Read, Seek};

use object::macho;

use super::archive::{Archive, EntryError, EntryStream, entry_error};
use super::bytes::{u32_be, u64_be};
use super::code_signature::{self, special_slots};
use super::{Program, Slice, Unread};
use slice::{MachHeader, SignaturePlace};

/// What is unpacked of all programs of one package together: a second's work. The largest apps have half of it.
pub(super) const PROGRAM_BYTES: u64 = 1 << 30;

/// Slices of a fat file. Java's class files start with the same four bytes and then have a version above 44.
const MAX_SLICES: u32 = 16;

/// What verifying one envelope may take, as bytes that could be unpacked meanwhile: a made-up one is slower than any real one.
const ENVELOPE_COST_BYTES: u64 = 1 << 20;

/// What the name of a library without a bundle ends in.
const LIBRARY: &str = ".dylib";

/// Load commands of one slice together; real ones stay below 64 KiB.
const MAX_COMMANDS_BYTES: u64 = 1 << 20;

/// One code signature. It holds 32 bytes for every 4 KiB of code, so this is enough for more code than fits a phone's memory.
const MAX_SIGNATURE_BYTES: u64 = 16 << 20;

/// Why an executable says nothing.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub(super) enum MachoError {
    /// The entry could not be read.
    #[error("{0}")]
    Entry(EntryError),
    /// Other bytes than a Mach-O file.
    #[error("it is not a program for Apple's systems")]
    NotMacho,
    /// [`PROGRAM_BYTES`] were unpacked already.
    #[error("the package has more code than Airlift checks")]
    TooMuchCode,
}

/// How many bytes of programs may still be unpacked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Budget {
    left: u64,
}

impl Budget {
    /// One that is not spent yet.
    pub(super) fn new(bytes: u64) -> Self {
        Self { left: bytes }
    }

    /// Takes from what is left, or leaves it when there is not enough.
    pub(super) fn spend(&mut self, bytes: u64) -> Result<(), Unread> {
        match self.left.checked_sub(bytes) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => Err(Unread::TooMuchCode),
        }
    }
}

/// Reads a program with its signatures, and compares these with the files beside it that they name.
///
/// `entry` is the program's name in the archive; its folder is taken for its bundle unless it is a bare `.dylib`.
pub(super) fn read_program<R: Read + Seek>(archive: &mut Archive<R>, entry: &str, budget: &mut Budget) -> Result<Program, MachoError> {
    let mut program = Program::default();
    let found = match slices(archive.stream(entry).map_err(MachoError::Entry)?, budget) {
        Err(MachoError::TooMuchCode) => {
            program.slices.push(Slice {
                unread: Some(Unread::TooMuchCode),
                ..Slice::default()
            });
            Vec::new()
        }
        found => found?,
    };
    let mut seals = special_slots::SlotFiles::default();
    let is_in_a_bundle = !entry.to_ascii_lowercase().ends_with(LIBRARY);
    for FoundSlice { mut slice, signature, .. } in found {
        if let Some(bytes) = signature {
            match code_signature::read(&bytes) {
                Ok(_) if budget.spend(ENVELOPE_COST_BYTES).is_err() => slice.unread = Some(Unread::TooMuchCode),
                Ok(embedded) => {
                    let mut facts = embedded.facts();
                    if is_in_a_bundle {
                        facts.flaws.extend(seals.flaws(archive, entry, &embedded, budget));
                    }
                    slice.signature = Some(facts);
                }
                Err(unread) => slice.unread = Some(unread),
            }
        }
        program.slices.push(slice);
    }
    Ok(program)
}

/// A slice as it lies in its file.
#[derive(Debug)]
pub(super) struct FoundSlice {
    /// What its headers say.
    pub(super) slice: Slice,
    /// Where it starts in the file.
    pub(super) start: u64,
    /// Its code signature as it was found.
    pub(super) signature: Option<Vec<u8>>,
}

/// The slices of a program in file order.
pub(super) fn slices<R: Read + Seek>(stream: EntryStream<'_, R>, budget: &mut Budget) -> Result<Vec<FoundSlice>, MachoError> {
    let mut tape = Tape { stream, at: 0, budget };
    let head = tape.read(8).map_err(first_error)?;
    let stride = match u32_be(&head, 0).ok_or(MachoError::NotMacho)? {
        macho::FAT_MAGIC => 20,
        macho::FAT_MAGIC_64 => 32,
        _ => return Ok(vec![tape.slice(0, u64::MAX, head).map_err(first_error)?]),
    };
    let count = u32_be(&head, 4).filter(|count| (1..=MAX_SLICES).contains(count));
    let count = usize::try_from(count.ok_or(MachoError::NotMacho)?).unwrap_or_default();
    let table = u64::try_from(stride * count).unwrap_or_default();
    let table = tape.read(table).map_err(first_error)?;
    let mut places: Vec<(usize, FatPlace)> = table.chunks_exact(stride).filter_map(FatPlace::parse).enumerate().collect();
    if places.len() != count {
        return Err(MachoError::NotMacho);
    }
    places.sort_by_key(|(_, place)| place.start);
    let mut found: Vec<(usize, FoundSlice)> = places.into_iter().map(|(index, place)| (index, tape.fat_slice(place))).collect();
    found.sort_by_key(|(index, _)| *index);
    Ok(found.into_iter().map(|(_, slice)| slice).collect())
}

fn first_error(unread: Unread) -> MachoError {
    match unread {
        Unread::Damaged { detail } => MachoError::Entry(EntryError::Damaged { detail }),
        Unread::NotRead { detail } => MachoError::Entry(EntryError::Io { detail }),
        Unread::TooMuchCode => MachoError::TooMuchCode,
        _ => MachoError::NotMacho,
    }
}

/// What the header of a fat file says about one slice.
#[derive(Clone, Debug)]
struct FatPlace {
    architecture: String,
    start: u64,
    len: u64,
}

impl FatPlace {
    /// Reads the 20 bytes of the old form or the 32 bytes of the 64-bit form.
    fn parse(bytes: &[u8]) -> Option<Self> {
        let (start, len) = if bytes.len() == 32 {
            (u64_be(bytes, 8)?, u64_be(bytes, 16)?)
        } else {
            (u32_be(bytes, 8)?.into(), u32_be(bytes, 12)?.into())
        };
        Some(Self {
            architecture: slice::architecture(u32_be(bytes, 0)?, u32_be(bytes, 4)?),
            start,
            len,
        })
    }
}

/// An entry that is read forwards only.
struct Tape<'a, 'b, R> {
    stream: EntryStream<'a, R>,
    at: u64,
    budget: &'b mut Budget,
}

impl<R: Read + Seek> Tape<'_, '_, R> {
    /// The next bytes, fewer at the end of the entry.
    fn read(&mut self, len: u64) -> Result<Vec<u8>, Unread> {
        self.budget.spend(len.min(self.stream.left()))?;
        let mut bytes = Vec::new();
        let read = self.stream.by_ref().take(len).read_to_end(&mut bytes);
        self.at = self.at.saturating_add(u64::try_from(bytes.len()).unwrap_or(u64::MAX));
        read.map_err(|err| damaged(&err))?;
        Ok(bytes)
    }

    fn skip_to(&mut self, offset: u64) -> Result<(), Unread> {
        let count = offset.checked_sub(self.at).ok_or(Unread::Overlaps)?;
        if count > self.stream.left() {
            return Err(Unread::CutOff);
        }
        if matches!(self.stream, EntryStream::Deflated(_)) {
            self.budget.spend(count)?;
        }
        let skipped = self.stream.skip(count).map_err(|err| damaged(&err))?;
        self.at = self.at.saturating_add(skipped);
        if skipped == count { Ok(()) } else { Err(Unread::CutOff) }
    }

    /// A slice of a fat file, which says at least its architecture.
    fn fat_slice(&mut self, place: FatPlace) -> FoundSlice {
        let read = self
            .skip_to(place.start)
            .and_then(|()| self.slice(place.start, place.len, Vec::new()));
        read.unwrap_or_else(|unread| FoundSlice {
            slice: Slice {
                simulator: matches!(place.architecture.as_str(), "i386" | "x86_64"),
                architecture: place.architecture,
                unread: Some(unread),
                ..Slice::default()
            },
            start: place.start,
            signature: None,
        })
    }

    /// The slice that starts at `start`, of which these first bytes were read already.
    fn slice(&mut self, start: u64, len: u64, mut bytes: Vec<u8>) -> Result<FoundSlice, Unread> {
        let read = u64::try_from(bytes.len()).unwrap_or_default();
        bytes.extend(self.read(slice::HEADER_BYTES.saturating_sub(read))?);
        let header = MachHeader::parse(&bytes).ok_or(Unread::NoProgram)?;
        let commands = self.read(header.end().saturating_sub(slice::HEADER_BYTES).min(MAX_COMMANDS_BYTES));
        let unread = commands.as_ref().err().cloned();
        bytes.extend(commands.unwrap_or_default());
        let (mut slice, place) = header.slice(&bytes);
        slice.unread = unread;
        let mut signature = None;
        if let Some(place) = place.filter(|_| slice.unread.is_none()) {
            match self.signature(start, len, place) {
                Ok(bytes) => signature = Some(bytes),
                Err(unread) => slice.unread = Some(unread),
            }
        }
        Ok(FoundSlice { slice, start, signature })
    }

    fn signature(&mut self, start: u64, len: u64, place: SignaturePlace) -> Result<Vec<u8>, Unread> {
        if place.offset.saturating_add(place.len) > len {
            return Err(Unread::CutOff);
        }
        self.skip_to(start.saturating_add(place.offset))?;
        let bytes = self.read(place.len.min(MAX_SIGNATURE_BYTES))?;
        let claimed = u32_be(&bytes, 4).map_or(0, u64::from);
        if claimed > MAX_SIGNATURE_BYTES && claimed <= place.len {
            return Err(Unread::NotRead {
                detail: "its code signature is larger than 16 MB".to_owned(),
            });
        }
        if bytes.is_empty() { Err(Unread::CutOff) } else { Ok(bytes) }
    }
}

fn damaged(err: &std::io::Error) -> Unread {
    match entry_error(err) {
        EntryError::Io { detail } => Unread::NotRead { detail },
        other => Unread::Damaged { detail: other.to_string() },
    }
}

#[cfg(test)]
mod tests;
