//! A directory is the list of entries at the end of a zip archive.
//!
//! It is read here rather than with the `zip` crate, which asks the allocator for as many entries as the archive
//! claims to have (a sparse file of a few gigabytes then ends the program) and searches whole files for signatures.
//! What this never does: read more than [`MAX_DIRECTORY_BYTES`] and the last 64 KiB, or trust a count or an offset.

use std::io::{self, Read, Seek, SeekFrom};

use super::bytes::{array_at, u16_le, u32_le, u64_le};
use super::entries::{ArchiveEntry, Entries, Traits};
use super::entry_names::{decode, extra_field};
use super::{Unreadable, other_files};

/// More than any app has; keeps the list below 160 MiB of memory.
const MAX_ENTRIES: u64 = 1_000_000;

/// A million entries with names of 80 bytes and as much in extra fields; it is read in pieces.
const MAX_DIRECTORY_BYTES: u64 = 256 << 20;

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
const HEADER_LEN_64: u64 = 46;

/// Bits of a header's flags.
pub(super) const FLAG_ENCRYPTED: u16 = 1;
pub(super) const FLAG_SIZES_BEHIND: u16 = 1 << 3;
const FLAG_UTF8: u16 = 1 << 11;

/// Systems whose file modes are those of Unix, in the upper byte of “version made by”.
const MADE_ON_UNIX: u8 = 3;
const MADE_ON_MACOS: u8 = 19;

/// The type of a file in its Unix mode, and a link's.
const MODE_TYPE_MASK: u32 = 0o170_000;
const MODE_LINK: u32 = 0o120_000;

/// Who may read, write and run a file, in its Unix mode.
const MODE_PERMISSIONS: u32 = 0o777;

/// Signature of a file's own header, with which an archive starts.
pub(super) const LOCAL_SIGNATURE: &[u8] = b"PK\x03\x04";
const HEADER_SIGNATURE: &[u8] = b"PK\x01\x02";
const END_SIGNATURE: &[u8] = b"PK\x05\x06";
const END64_SIGNATURE: &[u8] = b"PK\x06\x06";
const END64_LOCATOR_SIGNATURE: &[u8] = b"PK\x06\x07";

/// Extra field with the 64-bit sizes and offset.
const ZIP64_EXTRA: u16 = 0x0001;

/// An archive's entries, and where its parts are.
#[derive(Debug, Default)]
pub(super) struct CentralDirectory {
    /// All entries.
    pub(super) entries: Entries,
    /// Where the entries' own bytes end and the directory starts.
    pub(super) start: u64,
    /// Bytes of the whole archive.
    pub(super) archive_len: u64,
}

/// Reads all entries.
pub(super) fn read<R: Read + Seek>(reader: &mut R) -> Result<CentralDirectory, Unreadable> {
    let archive_len = reader.seek(SeekFrom::End(0)).map_err(|err| unreadable(&err))?;
    if archive_len == 0 {
        return Err(Unreadable::Empty);
    }
    let starts_like_zip = read_at(reader, 0, 4)?.is_some_and(|head| head == LOCAL_SIGNATURE);
    let Some(place) = find_directory(reader, archive_len)? else {
        return Err(if starts_like_zip {
            Unreadable::Truncated
        } else {
            other_files::of_head(reader)
        });
    };
    if place.entries > MAX_ENTRIES {
        return Err(Unreadable::TooManyEntries { entries: place.entries });
    }
    let entries = read_entries(reader, &place, archive_len)?;
    Ok(CentralDirectory {
        entries,
        start: place.start,
        archive_len,
    })
}

/// Whether an archive has its directory at its end. While one is being written, another that is stored in it may end where it stands:
/// the offsets of that one do not count from the first byte.
pub(super) fn is_at_end<R: Read + Seek>(reader: &mut R) -> bool {
    let Ok(archive_len) = reader.seek(SeekFrom::End(0)) else {
        return false;
    };
    let place = find_directory(reader, archive_len);
    place.is_ok_and(|place| place.is_some_and(|place| place.shift == 0))
}

/// Where a directory is.
struct DirectoryLocation {
    /// Of the first header.
    start: u64,
    /// How many headers the end record claims.
    entries: u64,
    /// What to add to every offset: the length of whatever was put in front of the archive.
    shift: u64,
}

/// Searches the end of the archive for an end record that leads to a directory.
fn find_directory<R: Read + Seek>(reader: &mut R, archive_len: u64) -> Result<Option<DirectoryLocation>, Unreadable> {
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
fn place_from_end<R: Read + Seek>(reader: &mut R, end: &[u8], end_start: u64) -> Result<Option<DirectoryLocation>, Unreadable> {
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
        return Ok((size == 0).then_some(DirectoryLocation {
            start: directory_end,
            entries,
            shift: 0,
        }));
    }
    // The directory ends where the end record starts; when something was put in front, only this place is right.
    let starts = [directory_end.checked_sub(size), Some(offset)];
    for start in starts.into_iter().flatten() {
        if read_at(reader, start, 4)?.is_some_and(|signature| signature == HEADER_SIGNATURE) {
            return Ok(Some(DirectoryLocation {
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
fn read_entries<R: Read + Seek>(reader: &mut R, place: &DirectoryLocation, archive_len: u64) -> Result<Entries, Unreadable> {
    reader.seek(SeekFrom::Start(place.start)).map_err(|err| unreadable(&err))?;
    // What the archive claims counts only as far as the file has bytes for it.
    let room = archive_len.saturating_sub(place.start).min(MAX_DIRECTORY_BYTES);
    let fitting = place.entries.min(room.checked_div(HEADER_LEN_64).unwrap_or(0));
    let names_bytes = room.saturating_sub(fitting.saturating_mul(HEADER_LEN_64));
    let capacity = |len: u64| usize::try_from(len).unwrap_or(0);
    let mut entries = Entries::with_capacity(capacity(fitting), capacity(names_bytes));
    let mut window = Window::new(reader.take(MAX_DIRECTORY_BYTES));
    let mut seen: u64 = 0;
    while let Some(header) = window.bytes(HEADER_LEN)?.and_then(EntryHeader::parse) {
        seen = seen.saturating_add(1);
        if seen > MAX_ENTRIES {
            return Err(Unreadable::TooManyEntries {
                entries: place.entries.max(seen),
            });
        }
        let Some(behind) = window.bytes(header.whole_len())?.and_then(|bytes| bytes.get(HEADER_LEN..)) else {
            return Err(damaged("it ends too early"));
        };
        let (name, behind) = behind.split_at_checked(header.name_len.into()).unwrap_or_default();
        let (extra, _) = behind.split_at_checked(header.extra_len.into()).unwrap_or_default();
        let Some(mut entry) = header.entry(extra, place.shift) else {
            return Err(damaged("an entry's place is beyond any file"));
        };
        let name = decode(name, extra, header.says_utf8);
        entry
            .traits
            .add(Traits::RENAMED, name.as_ref().is_some_and(|(_, renamed)| *renamed));
        entries.push(entry, name.as_ref().map(|(name, _)| name.as_ref()));
        window.skip(header.whole_len());
    }
    if seen < place.entries {
        return Err(damaged("the list of its entries ends too early"));
    }
    entries.finish();
    Ok(entries)
}

/// A reader of which some bytes are looked at before they are taken.
struct Window<R> {
    reader: R,
    bytes: Vec<u8>,
    at: usize,
}

impl<R: Read> Window<R> {
    /// Bytes read at once: few enough to stay in the processor's cache while they are looked at.
    const CHUNK_BYTES: usize = 64 << 10;

    fn new(reader: R) -> Self {
        Self {
            reader,
            bytes: Vec::new(),
            at: 0,
        }
    }

    /// The next bytes; nothing when there are fewer.
    fn bytes(&mut self, len: usize) -> Result<Option<&[u8]>, Unreadable> {
        let end = self.at.saturating_add(len);
        if self.bytes.len() < end {
            self.bytes.drain(..self.at.min(self.bytes.len()));
            self.at = 0;
            let wanted = u64::try_from(Self::CHUNK_BYTES.max(len)).unwrap_or(u64::MAX);
            let read = self.reader.by_ref().take(wanted).read_to_end(&mut self.bytes);
            read.map_err(|err| unreadable(&err))?;
        }
        Ok(self.bytes.get(self.at..self.at.saturating_add(len)))
    }

    fn skip(&mut self, len: usize) {
        self.at = self.at.saturating_add(len);
    }
}

/// A directory header, without its name.
struct EntryHeader {
    entry: ArchiveEntry,
    says_utf8: bool,
    name_len: u16,
    extra_len: u16,
    comment_len: u16,
}

impl EntryHeader {
    /// Nothing when it is no header: the directory has ended.
    fn parse(bytes: &[u8]) -> Option<Self> {
        if !bytes.starts_with(HEADER_SIGNATURE) {
            return None;
        }
        let flags = u16_le(bytes, 8)?;
        let made_on_unix = matches!(u16_le(bytes, 4)?.to_le_bytes(), [_, MADE_ON_UNIX | MADE_ON_MACOS]);
        let mut traits = Traits::default();
        traits.add(Traits::ENCRYPTED, flags & FLAG_ENCRYPTED != 0);
        let mode = u32_le(bytes, 38)? >> 16;
        traits.add(Traits::LINK, made_on_unix && mode & MODE_TYPE_MASK == MODE_LINK);
        traits.add(Traits::WITHOUT_MODES, !made_on_unix);
        traits.add(Traits::FORBIDDEN, made_on_unix && mode & MODE_PERMISSIONS == 0);
        Some(Self {
            entry: ArchiveEntry {
                header_start: u32_le(bytes, 42)?.into(),
                compressed_size: u32_le(bytes, 20)?.into(),
                size: u32_le(bytes, 24)?.into(),
                crc32: u32_le(bytes, 16)?,
                method: u16_le(bytes, 10)?,
                traits,
                ..ArchiveEntry::default()
            },
            says_utf8: flags & FLAG_UTF8 != 0,
            name_len: u16_le(bytes, 28)?,
            extra_len: u16_le(bytes, 30)?,
            comment_len: u16_le(bytes, 32)?,
        })
    }

    /// Length with name, extra fields and comment.
    fn whole_len(&self) -> usize {
        let parts = [self.name_len, self.extra_len, self.comment_len];
        parts
            .into_iter()
            .fold(HEADER_LEN, |len, part| len.saturating_add(usize::from(part)))
    }

    /// The entry with its 64-bit numbers in place.
    fn entry(&self, extra: &[u8], shift: u64) -> Option<ArchiveEntry> {
        let mut entry = self.entry;
        let numbers = [&mut entry.size, &mut entry.compressed_size, &mut entry.header_start];
        let mut at = 0;
        for number in numbers {
            if *number == u64::from(u32::MAX)
                && let Some(bytes) = array_at(extra_field(extra, ZIP64_EXTRA).unwrap_or_default(), at)
            {
                *number = u64::from_le_bytes(bytes);
                at = at.saturating_add(8);
            }
        }
        entry.header_start = entry.header_start.checked_add(shift)?;
        Some(entry)
    }
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
