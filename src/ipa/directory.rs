//! A directory is the list of entries at the end of a zip archive.
//!
//! It is read here rather than with the `zip` crate, which asks the allocator for as many entries as the archive
//! claims to have (a sparse file of a few gigabytes then ends the program) and searches whole files for signatures.
//! What this never does: read more than [`MAX_DIRECTORY_BYTES`] and the last 64 KiB, or trust a count or an offset.

use std::collections::BTreeMap;
use std::io::{self, BufReader, Read, Seek, SeekFrom};

use super::Unreadable;
use super::bytes::{array_at, u16_le, u32_le, u64_le};

/// More than any app has; keeps the list below 256 MiB of memory.
const MAX_ENTRIES: u64 = 1_000_000;

/// A million entries with names of 80 bytes; keeps the list below 256 MiB of memory.
const MAX_DIRECTORY_BYTES: u64 = 128 << 20;

/// The end record with the longest comment that its 16-bit length allows.
const MAX_END_BYTES: u64 = END_LEN + 0xFFFF;

/// Attempts to make sense of an end record; a real archive needs one, a signature inside a comment a second one.
const MAX_END_RECORDS: usize = 16;

/// Length of the end record without its comment.
const END_LEN: u64 = 22;

/// Length of the zip64 end record.
const END64_LEN: u64 = 56;

/// Length of the record that says where the zip64 end record is.
const END64_LOCATOR_LEN: u64 = 20;

/// Length of a directory header without its name, extra fields and comment.
const HEADER_LEN: usize = 46;

/// Signature of a file's own header, with which an archive starts.
pub(super) const LOCAL_SIGNATURE: &[u8] = b"PK\x03\x04";
const HEADER_SIGNATURE: &[u8] = b"PK\x01\x02";
const END_SIGNATURE: &[u8] = b"PK\x05\x06";
const END64_SIGNATURE: &[u8] = b"PK\x06\x06";
const END64_LOCATOR_SIGNATURE: &[u8] = b"PK\x06\x07";

/// Extra field with the 64-bit sizes and offset.
const ZIP64_EXTRA: u16 = 0x0001;

/// One entry of an archive, as its directory describes it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Entry {
    /// Where its local header starts.
    pub(super) header_start: u64,
    /// Bytes in the archive.
    pub(super) compressed_size: u64,
    /// Bytes when unpacked, as claimed.
    pub(super) size: u64,
    /// Checksum of the unpacked bytes.
    pub(super) crc32: u32,
    /// Compression method: 0 stored, 8 deflated.
    pub(super) method: u16,
    /// Needs a password.
    pub(super) encrypted: bool,
}

/// Reads the entries by name; of several with one name the last counts, as when unpacking.
///
/// Entries that macOS adds for itself (`__MACOSX/`, `AppleDouble` files) are left out.
pub(super) fn read<R: Read + Seek>(reader: &mut R) -> Result<BTreeMap<String, Entry>, Unreadable> {
    let archive_len = reader.seek(SeekFrom::End(0)).map_err(|err| unreadable(&err))?;
    if archive_len == 0 {
        return Err(Unreadable::Empty);
    }
    let starts_like_zip = read_at(reader, 0, 4)?.is_some_and(|head| head == LOCAL_SIGNATURE);
    let Some(place) = find_directory(reader, archive_len)? else {
        return Err(if starts_like_zip {
            Unreadable::Truncated
        } else {
            Unreadable::NotAZip
        });
    };
    if place.entries > MAX_ENTRIES {
        return Err(Unreadable::TooManyEntries { entries: place.entries });
    }
    read_entries(reader, &place)
}

/// Where a directory is.
struct Place {
    /// Of the first header.
    start: u64,
    /// How many headers the end record claims.
    entries: u64,
    /// What to add to every offset: the length of whatever was put in front of the archive.
    shift: u64,
}

/// Searches the end of the archive for an end record that leads to a directory.
fn find_directory<R: Read + Seek>(reader: &mut R, archive_len: u64) -> Result<Option<Place>, Unreadable> {
    let tail_start = archive_len.saturating_sub(MAX_END_BYTES);
    let Some(tail) = read_at(reader, tail_start, archive_len.saturating_sub(tail_start))? else {
        return Ok(None);
    };
    let ends = tail
        .windows(END_SIGNATURE.len())
        .enumerate()
        .rev()
        .filter(|(_, window)| *window == END_SIGNATURE);
    for (at, _) in ends.take(MAX_END_RECORDS) {
        let (Some(end), Ok(at)) = (tail.get(at..), u64::try_from(at)) else {
            continue;
        };
        if let Some(place) = place_from_end(reader, end, tail_start.saturating_add(at))? {
            return Ok(Some(place));
        }
    }
    Ok(None)
}

/// Follows one end record, which starts at `end_start` and whose bytes up to the end of the archive are `end`.
fn place_from_end<R: Read + Seek>(reader: &mut R, end: &[u8], end_start: u64) -> Result<Option<Place>, Unreadable> {
    let (Some(entries), Some(size), Some(offset)) = (u16_le(end, 10), u32_le(end, 12), u32_le(end, 16)) else {
        return Ok(None);
    };
    let mut directory_end = end_start;
    let (mut entries, mut size, mut offset) = (u64::from(entries), u64::from(size), u64::from(offset));
    if (entries == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF)
        && let Some((end64_start, end64)) = read_end64(reader, end_start)?
    {
        let (Some(entries64), Some(size64), Some(offset64)) = (u64_le(&end64, 32), u64_le(&end64, 40), u64_le(&end64, 48)) else {
            return Ok(None);
        };
        (directory_end, entries, size, offset) = (end64_start, entries64, size64, offset64);
    }
    if entries == 0 {
        return Ok((size == 0).then_some(Place {
            start: directory_end,
            entries,
            shift: 0,
        }));
    }
    // The directory ends where the end record starts; when something was put in front, only this place is right.
    let starts = [directory_end.checked_sub(size), Some(offset)];
    for start in starts.into_iter().flatten() {
        if read_at(reader, start, 4)?.is_some_and(|signature| signature == HEADER_SIGNATURE) {
            return Ok(Some(Place {
                start,
                entries,
                shift: start.saturating_sub(offset),
            }));
        }
    }
    Ok(None)
}

/// The zip64 end record and where it starts.
fn read_end64<R: Read + Seek>(reader: &mut R, end_start: u64) -> Result<Option<(u64, Vec<u8>)>, Unreadable> {
    let Some(locator_start) = end_start.checked_sub(END64_LOCATOR_LEN) else {
        return Ok(None);
    };
    let Some(locator) = read_at(reader, locator_start, END64_LOCATOR_LEN)? else {
        return Ok(None);
    };
    if !locator.starts_with(END64_LOCATOR_SIGNATURE) {
        return Ok(None);
    }
    let starts = [u64_le(&locator, 8), locator_start.checked_sub(END64_LEN)];
    for start in starts.into_iter().flatten() {
        if let Some(end64) = read_at(reader, start, END64_LEN)?
            && end64.starts_with(END64_SIGNATURE)
        {
            return Ok(Some((start, end64)));
        }
    }
    Ok(None)
}

/// Reads header after header until something else comes: archives of more than 65,535 entries made by old tools count wrongly.
fn read_entries<R: Read + Seek>(reader: &mut R, place: &Place) -> Result<BTreeMap<String, Entry>, Unreadable> {
    reader.seek(SeekFrom::Start(place.start)).map_err(|err| unreadable(&err))?;
    let mut reader = BufReader::with_capacity(1 << 16, reader.take(MAX_DIRECTORY_BYTES));
    let mut entries = BTreeMap::new();
    let mut seen: u64 = 0;
    while let Some(header) = next_header(&mut reader)? {
        seen = seen.saturating_add(1);
        if seen > MAX_ENTRIES {
            return Err(Unreadable::TooManyEntries {
                entries: place.entries.max(seen),
            });
        }
        let name = String::from_utf8_lossy(&take(&mut reader, header.name_len)?).into_owned();
        let extra = take(&mut reader, header.extra_len)?;
        take(&mut reader, header.comment_len)?;
        let Some(entry) = header.entry(&extra, place.shift) else {
            return Err(damaged("an entry's place is beyond any file"));
        };
        let base = name.rsplit('/').next().unwrap_or_default();
        if !name.starts_with("__MACOSX/") && !base.starts_with("._") {
            entries.insert(name, entry);
        }
    }
    if seen < place.entries {
        return Err(damaged("the list of its entries ends too early"));
    }
    Ok(entries)
}

/// A directory header, without its name.
struct Header {
    entry: Entry,
    name_len: u16,
    extra_len: u16,
    comment_len: u16,
}

impl Header {
    fn parse(bytes: &[u8; HEADER_LEN]) -> Option<Self> {
        Some(Self {
            entry: Entry {
                header_start: u32_le(bytes, 42)?.into(),
                compressed_size: u32_le(bytes, 20)?.into(),
                size: u32_le(bytes, 24)?.into(),
                crc32: u32_le(bytes, 16)?,
                method: u16_le(bytes, 10)?,
                encrypted: u16_le(bytes, 8)? & 1 != 0,
            },
            name_len: u16_le(bytes, 28)?,
            extra_len: u16_le(bytes, 30)?,
            comment_len: u16_le(bytes, 32)?,
        })
    }

    /// The entry with its 64-bit numbers in place.
    fn entry(&self, extra: &[u8], shift: u64) -> Option<Entry> {
        let mut entry = self.entry;
        let field = zip64_field(extra).unwrap_or_default();
        let mut at = 0;
        for number in [&mut entry.size, &mut entry.compressed_size, &mut entry.header_start] {
            if *number == u64::from(u32::MAX)
                && let Some(bytes) = array_at(field, at)
            {
                *number = u64::from_le_bytes(bytes);
                at = at.saturating_add(8);
            }
        }
        entry.header_start = entry.header_start.checked_add(shift)?;
        Some(entry)
    }
}

/// The content of the zip64 extra field.
fn zip64_field(mut extra: &[u8]) -> Option<&[u8]> {
    loop {
        let (id, len) = (u16_le(extra, 0)?, usize::from(u16_le(extra, 2)?));
        let (field, rest) = extra.get(4..)?.split_at_checked(len)?;
        if id == ZIP64_EXTRA {
            return Some(field);
        }
        extra = rest;
    }
}

/// The next header, or nothing when the directory has ended.
fn next_header(reader: &mut impl Read) -> Result<Option<Header>, Unreadable> {
    let mut bytes = [0; HEADER_LEN];
    match reader.read_exact(&mut bytes) {
        Ok(()) if bytes.starts_with(HEADER_SIGNATURE) => Ok(Header::parse(&bytes)),
        Ok(()) => Ok(None),
        Err(err) if err.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        Err(err) => Err(unreadable(&err)),
    }
}

fn take(reader: &mut impl Read, len: u16) -> Result<Vec<u8>, Unreadable> {
    let mut bytes = vec![0; usize::from(len)];
    reader.read_exact(&mut bytes).map_err(|err| unreadable(&err))?;
    Ok(bytes)
}

/// `len` bytes at `start`; nothing when the archive ends before.
fn read_at<R: Read + Seek>(reader: &mut R, start: u64, len: u64) -> Result<Option<Vec<u8>>, Unreadable> {
    reader.seek(SeekFrom::Start(start)).map_err(|err| unreadable(&err))?;
    let mut bytes = Vec::new();
    let read = reader.take(len).read_to_end(&mut bytes).map_err(|err| unreadable(&err))?;
    Ok((u64::try_from(read) == Ok(len)).then_some(bytes))
}

fn damaged(detail: &str) -> Unreadable {
    Unreadable::Damaged { detail: detail.to_owned() }
}

fn unreadable(err: &io::Error) -> Unreadable {
    match err.kind() {
        io::ErrorKind::UnexpectedEof => damaged("it ends too early"),
        // A place beyond what the system can seek to: the archive's mistake, not the disk's.
        io::ErrorKind::InvalidInput => damaged("it points outside itself"),
        _ => Unreadable::Io { detail: err.to_string() },
    }
}
