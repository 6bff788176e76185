//! An archive is the `.ipa` as a zip: its entries by name, read one at a time and never further than allowed.

use std::io::{self, Read, Seek, SeekFrom, Take};

use flate2::Crc;
use flate2::read::DeflateDecoder;

use super::Unreadable;
use super::bytes::{u16_le, u32_le};
use super::directory::{self, CentralDirectory, FLAG_ENCRYPTED, FLAG_SIZES_BEHIND, LOCAL_SIGNATURE};
use super::entries::{ArchiveEntry, Tally, Traits};

/// How many times larger than its compressed form an entry may be: property lists and pictures of real apps stay below 30.
const MAX_RATIO: u64 = 250;

/// Up to this size any ratio is allowed: a small file of equal bytes is no attack.
const FREE_OF_RATIO_BYTES: u64 = 1 << 20;

/// Length of a local header without its name and extra fields.
const LOCAL_HEADER_LEN: usize = 30;
const LOCAL_HEADER_BYTES: u64 = 30;

/// Compression methods that phones unpack.
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// Unpacked at once when passing over a part of an entry; more brings no more speed.
const SKIP_BYTES: usize = 128 << 10;

/// A zip archive that is read in place.
#[derive(Debug)]
pub(super) struct Archive<R> {
    reader: R,
    directory: CentralDirectory,
    contradictions: Tally,
}

/// What is odd about an archive, from its directory and from the entries that were read.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Oddities {
    /// Names that several entries have.
    pub(super) duplicates: Tally,
    /// Names that cannot be those of files in a package.
    pub(super) odd_names: Tally,
    /// Folders are separated by backslashes.
    pub(super) backslashes: bool,
    /// Entries that share bytes with another.
    pub(super) overlapping: Tally,
    /// Entries whose sizes cannot be.
    pub(super) impossible_sizes: Tally,
    /// Files of the app that need a password.
    pub(super) encrypted: Tally,
    /// Files of the app that are packed neither stored nor deflated.
    pub(super) unusual_methods: Tally,
    /// Entries that say otherwise at their own place than in the directory.
    pub(super) contradictions: Tally,
}

/// Why an entry could not be read.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub(super) enum EntryError {
    /// There is no such entry.
    #[error("it is missing")]
    Missing,
    /// It needs a password.
    #[error("it is encrypted with a password")]
    Encrypted,
    /// Larger than the limit of its kind, or than its compressed form can be.
    #[error("it is larger than {limit} bytes")]
    TooLarge {
        /// How much would have been read.
        limit: u64,
    },
    /// Compressed in a way that phones do not unpack either.
    #[error("it is compressed with method {method}")]
    UnknownMethod {
        /// Number of the method in the zip format.
        method: u16,
    },
    /// Its bytes contradict the directory.
    #[error("{detail}")]
    Damaged {
        /// What is wrong.
        detail: String,
    },
    /// The disk or network drive failed.
    #[error("{detail}")]
    Io {
        /// What the system said.
        detail: String,
    },
}

impl<R: Read + Seek> Archive<R> {
    /// Reads the directory.
    pub(super) fn open(mut reader: R) -> Result<Self, Unreadable> {
        let directory = directory::read(&mut reader)?;
        Ok(Self {
            reader,
            directory,
            contradictions: Tally::default(),
        })
    }

    /// Entries with their names, in the archive's order, without what macOS added and without names that cannot be.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &ArchiveEntry)> {
        self.directory.entries.iter()
    }

    /// Entries as [`Self::entries`] gives them, of which this is true; quick where few are.
    pub(super) fn entries_such(&self, is_such: impl Fn(&ArchiveEntry) -> bool) -> impl Iterator<Item = (&str, &ArchiveEntry)> {
        self.directory.entries.such(is_such)
    }

    /// Bytes of the whole archive.
    pub(super) fn len(&self) -> u64 {
        self.directory.archive_len
    }

    /// All entries, also those that are left out elsewhere.
    pub(super) fn all_entries(&self) -> impl Iterator<Item = (&str, &ArchiveEntry)> {
        self.directory.entries.all()
    }

    /// Where the entries' own bytes end and the directory starts.
    pub(super) fn directory_start(&self) -> u64 {
        self.directory.start
    }

    /// The name of an entry; empty when it cannot be kept.
    pub(super) fn name_of(&self, entry: &ArchiveEntry) -> &str {
        self.directory.entries.name_of(entry)
    }

    /// Names of all entries, in the archive's order.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries().map(|(name, _)| name)
    }

    /// Names of the entries below a folder (given with its slash), without the folder, in the archive's order.
    pub(super) fn names_below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.names()
            .filter_map(move |name| name.strip_prefix(folder))
            .filter(|name| !name.is_empty())
    }

    /// Names of the files that are in this folder (given with its slash) and in none below it, without the folder.
    pub(super) fn names_in<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        self.directory.entries.directly_in(folder)
    }

    /// Whether there is such an entry.
    pub(super) fn contains(&self, name: &str) -> bool {
        self.directory.entries.get(name).is_some()
    }

    /// Bytes of an entry in the archive, never more than it has room for.
    pub(super) fn packed_size(&self, entry: &ArchiveEntry) -> u64 {
        entry.compressed_size.min(self.room(entry))
    }

    /// Bytes of an entry when unpacked, as claimed, but never more than its bytes in the archive can give.
    pub(super) fn unpacked_size(&self, entry: &ArchiveEntry) -> u64 {
        entry.possible_size(self.room(entry))
    }

    /// Bytes between an entry's header and the directory.
    fn room(&self, entry: &ArchiveEntry) -> u64 {
        let start = entry.header_start.saturating_add(LOCAL_HEADER_BYTES);
        self.directory.start.saturating_sub(start)
    }

    /// What is odd about the archive, and about the app whose folder (with its slash) this is.
    pub(super) fn oddities(&self, app_folder: &str) -> Oddities {
        let entries = &self.directory.entries;
        let mut oddities = Oddities {
            duplicates: entries.duplicates.clone(),
            odd_names: entries.odd_names.clone(),
            backslashes: entries.backslashes,
            overlapping: entries.overlapping(LOCAL_HEADER_BYTES),
            contradictions: self.contradictions.clone(),
            ..Oddities::default()
        };
        let is_usual = |entry: &ArchiveEntry| {
            let is_open = !entry.traits.has(Traits::ENCRYPTED) && matches!(entry.method, STORED | DEFLATED);
            is_open && entry.is_possible(self.room(entry))
        };
        for (name, entry) in entries.such(|entry| !is_usual(entry)) {
            if !entry.is_possible(self.room(entry)) {
                oddities.impossible_sizes.add(name);
            }
            let is_encrypted = entry.traits.has(Traits::ENCRYPTED);
            if (is_encrypted || !matches!(entry.method, STORED | DEFLATED)) && name.starts_with(app_folder) {
                let tally = if is_encrypted {
                    &mut oddities.encrypted
                } else {
                    &mut oddities.unusual_methods
                };
                tally.add(name);
            }
        }
        oddities
    }

    /// All bytes of an entry, at most `limit`, with their checksum compared.
    pub(super) fn read(&mut self, name: &str, limit: u64) -> Result<Vec<u8>, EntryError> {
        let entry = self.entry(name)?;
        let plausible = entry.compressed_size.saturating_mul(MAX_RATIO).max(FREE_OF_RATIO_BYTES);
        let limit = limit.min(plausible);
        if entry.size > limit {
            return Err(EntryError::TooLarge { limit });
        }
        let bytes = self.unpack(name, entry, limit.saturating_add(1))?;
        if u64::try_from(bytes.len()).map_or(true, |len| len > limit) {
            return Err(EntryError::TooLarge { limit });
        }
        let mut crc = Crc::new();
        crc.update(&bytes);
        if crc.sum() != entry.crc32 {
            return Err(damaged("its checksum is wrong"));
        }
        Ok(bytes)
    }

    /// The first `limit` bytes of an entry, fewer when it is shorter.
    pub(super) fn read_start(&mut self, name: &str, limit: u64) -> Result<Vec<u8>, EntryError> {
        let entry = self.entry(name)?;
        self.unpack(name, entry, limit)
    }

    fn entry(&self, name: &str) -> Result<ArchiveEntry, EntryError> {
        match self.directory.entries.get(name) {
            None => Err(EntryError::Missing),
            Some(entry) if entry.traits.has(Traits::ENCRYPTED) => Err(EntryError::Encrypted),
            Some(entry) => Ok(entry),
        }
    }

    /// Bytes of an entry when unpacked, as claimed.
    pub(super) fn size(&self, name: &str) -> Option<u64> {
        self.directory.entries.get(name).map(|entry| entry.size)
    }

    /// What is special about an entry; nothing when there is none.
    pub(super) fn traits(&self, name: &str) -> Option<Traits> {
        self.directory.entries.get(name).map(|entry| entry.traits)
    }

    /// The unpacked bytes of an entry from its start, at most as many as it claims, without comparing their checksum.
    pub(super) fn stream(&mut self, name: &str) -> Result<EntryStream<'_, R>, EntryError> {
        let entry = self.entry(name)?;
        self.stream_of(name, entry, entry.size)
    }

    /// Copies the unpacked bytes of an entry, with their number and checksum compared. `limit` stands before the work.
    pub(super) fn copy(&mut self, name: &str, limit: u64, to: &mut impl io::Write) -> io::Result<()> {
        let entry = self.entry(name).map_err(io::Error::other)?;
        if entry.size > limit {
            return Err(io::Error::other(EntryError::TooLarge { limit }));
        }
        let mut stream = flate2::CrcReader::new(self.stream_of(name, entry, entry.size).map_err(io::Error::other)?);
        let count = io::copy(&mut stream, to)?;
        if count != entry.size || stream.crc().sum() != entry.crc32 {
            return Err(io::Error::other(damaged("its checksum is wrong")));
        }
        Ok(())
    }

    fn unpack(&mut self, name: &str, entry: ArchiveEntry, limit: u64) -> Result<Vec<u8>, EntryError> {
        let mut bytes = Vec::new();
        let read = self.stream_of(name, entry, limit)?.read_to_end(&mut bytes);
        read.map_err(|err| entry_error(&err))?;
        Ok(bytes)
    }

    /// What an entry's own header says.
    pub(super) fn local_header(&mut self, entry: &ArchiveEntry) -> Result<LocalHeader, EntryError> {
        let (header, name) = self.read_header(entry)?;
        let (Some(flags), Some(compressed_size), Some(extra_len)) = (u16_le(&header, 6), u32_le(&header, 18), u16_le(&header, 28)) else {
            return Err(damaged("its header is cut off"));
        };
        let name_len = u64::try_from(name.len()).unwrap_or(u64::MAX);
        let behind = name_len.saturating_add(extra_len.into()).saturating_add(LOCAL_HEADER_BYTES);
        Ok(LocalHeader {
            compressed_size,
            data_start: entry.header_start.saturating_add(behind),
            sizes_behind: flags & FLAG_SIZES_BEHIND != 0,
        })
    }

    /// The fixed part of an entry's own header, and its name there. What follows in the reader are its extra fields.
    fn read_header(&mut self, entry: &ArchiveEntry) -> Result<([u8; LOCAL_HEADER_LEN], Vec<u8>), EntryError> {
        self.reader
            .seek(SeekFrom::Start(entry.header_start))
            .map_err(|err| entry_error(&err))?;
        let mut header = [0; LOCAL_HEADER_LEN];
        self.reader.read_exact(&mut header).map_err(|err| entry_error(&err))?;
        let Some(name_len) = u16_le(&header, 26) else {
            return Err(damaged("its header is cut off"));
        };
        if !header.starts_with(LOCAL_SIGNATURE) {
            return Err(damaged("its header is not where the archive says"));
        }
        let mut own_name = vec![0; usize::from(name_len)];
        self.reader.read_exact(&mut own_name).map_err(|err| entry_error(&err))?;
        Ok((header, own_name))
    }

    /// The unpacked bytes of this entry, at most `limit`, without comparing their checksum.
    pub(super) fn stream_of(&mut self, name: &str, entry: ArchiveEntry, limit: u64) -> Result<EntryStream<'_, R>, EntryError> {
        let (header, own_name) = self.read_header(&entry)?;
        let Some(extra_len) = u16_le(&header, 28) else {
            return Err(damaged("its header is cut off"));
        };
        let is_renamed = entry.traits.has(Traits::RENAMED);
        if contradicts(&header, &entry) || (!is_renamed && own_name != name.as_bytes()) {
            self.contradictions.add(name);
        }
        self.reader.seek_relative(extra_len.into()).map_err(|err| entry_error(&err))?;
        let mut packed = self.reader.by_ref().take(entry.compressed_size);
        match entry.method {
            STORED => {
                packed.set_limit(entry.compressed_size.min(limit));
                Ok(EntryStream::Stored(packed))
            }
            DEFLATED => Ok(EntryStream::Deflated(DeflateDecoder::new(packed).take(limit))),
            method => Err(EntryError::UnknownMethod { method }),
        }
    }
}

/// What an entry's own header says beyond what the directory says of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct LocalHeader {
    /// Bytes in the archive, as this header gives them; 0 when they stand behind the entry.
    pub(super) compressed_size: u32,
    /// Where the entry's bytes start.
    pub(super) data_start: u64,
    /// Its sizes stand behind its bytes.
    pub(super) sizes_behind: bool,
}

/// Whether an entry's own header says otherwise than the directory. Sizes and checksum may come behind the entry, and sizes in
/// an extra field.
fn contradicts(header: &[u8; LOCAL_HEADER_LEN], entry: &ArchiveEntry) -> bool {
    let Some(flags) = u16_le(header, 6) else { return true };
    let is_encrypted = flags & FLAG_ENCRYPTED != 0;
    let differs = |at: usize, number: u64| u32_le(header, at).is_none_or(|own| own != u32::MAX && u64::from(own) != number);
    let sizes_differ = || u32_le(header, 14) != Some(entry.crc32) || differs(18, entry.compressed_size) || differs(22, entry.size);
    u16_le(header, 8) != Some(entry.method)
        || is_encrypted != entry.traits.has(Traits::ENCRYPTED)
        || (flags & FLAG_SIZES_BEHIND == 0 && sizes_differ())
}

/// An entry that is read from its start to its end.
#[derive(Debug)]
pub(super) enum EntryStream<'a, R> {
    /// As it is in the archive.
    Stored(Take<&'a mut R>),
    /// Unpacked while reading.
    Deflated(Take<DeflateDecoder<Take<&'a mut R>>>),
}

impl<R: Read + Seek> EntryStream<'_, R> {
    /// Bytes that may still come, as the archive claims.
    pub(super) fn left(&self) -> u64 {
        match self {
            Self::Stored(packed) => packed.limit(),
            Self::Deflated(unpacked) => unpacked.limit(),
        }
    }

    /// Passes over bytes and says how many there were: a stored entry is not read for this.
    pub(super) fn skip(&mut self, count: u64) -> io::Result<u64> {
        match self {
            Self::Stored(packed) => {
                let count = count.min(packed.limit());
                packed.get_mut().seek_relative(i64::try_from(count).unwrap_or(i64::MAX))?;
                packed.set_limit(packed.limit().saturating_sub(count));
                Ok(count)
            }
            Self::Deflated(unpacked) => {
                let (mut left, mut room) = (count, vec![0; SKIP_BYTES]);
                while left > 0 {
                    let room = room.get_mut(..usize::try_from(left).unwrap_or(SKIP_BYTES).min(SKIP_BYTES));
                    match unpacked.read(room.unwrap_or_default())? {
                        0 => break,
                        read => left = left.saturating_sub(u64::try_from(read).unwrap_or(u64::MAX)),
                    }
                }
                Ok(count.saturating_sub(left))
            }
        }
    }
}

impl<R: Read> Read for EntryStream<'_, R> {
    fn read(&mut self, bytes: &mut [u8]) -> io::Result<usize> {
        match self {
            Self::Stored(packed) => packed.read(bytes),
            Self::Deflated(unpacked) => unpacked.read(bytes),
        }
    }
}

fn damaged(detail: &str) -> EntryError {
    EntryError::Damaged { detail: detail.to_owned() }
}

pub(super) fn entry_error(err: &io::Error) -> EntryError {
    match err.kind() {
        io::ErrorKind::UnexpectedEof => damaged("it is cut off"),
        io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput => damaged("its bytes are damaged"),
        _ => EntryError::Io { detail: err.to_string() },
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Read as _};

    use super::{Archive, EntryError};
    use crate::ipa::Unreadable;
    use crate::ipa::tests::zip as zip_of;

    fn open(bytes: &[u8]) -> Result<Archive<Cursor<&[u8]>>, Unreadable> {
        Archive::open(Cursor::new(bytes))
    }

    #[test]
    fn entries_are_read_whole_and_in_part() {
        let zip = zip_of(&[("Payload/A.app/Info.plist", b"hello"), ("__MACOSX/x", b"no"), ("a/._b", b"no")]);
        let mut archive = open(&zip).unwrap();
        assert_eq!(archive.names().collect::<Vec<_>>(), ["Payload/A.app/Info.plist"]);
        assert_eq!(archive.names_below("Payload/A.app/").collect::<Vec<_>>(), ["Info.plist"]);
        assert_eq!(archive.read("Payload/A.app/Info.plist", 5).unwrap(), b"hello");
        assert_eq!(archive.read("Payload/A.app/Info.plist", 4), Err(EntryError::TooLarge { limit: 4 }));
        assert_eq!(archive.read_start("Payload/A.app/Info.plist", 2).unwrap(), b"he");
        assert_eq!(archive.read("nothing", 4), Err(EntryError::Missing));
        assert_eq!(archive.size("Payload/A.app/Info.plist"), Some(5));
        let mut whole = String::new();
        archive
            .stream("Payload/A.app/Info.plist")
            .unwrap()
            .read_to_string(&mut whole)
            .unwrap();
        assert_eq!(whole, "hello");
    }

    #[test]
    fn what_is_no_archive_is_told_apart() {
        let zip = zip_of(&[("a", b"hello"), ("b", b"world")]);
        assert_eq!(open(b"").unwrap_err(), Unreadable::Empty);
        assert_eq!(open(b"not found").unwrap_err(), Unreadable::NotAZip);
        assert_eq!(open(&zip[..zip.len() - 30]).unwrap_err(), Unreadable::Truncated);
        assert_eq!(open(&zip[..40]).unwrap_err(), Unreadable::Truncated);
        let mut short = zip.clone();
        let count = short.len() - 12;
        short[count] = 9;
        assert_eq!(open(&short).unwrap_err().code(), "zip-damaged");
        assert_eq!(open(&zip_of(&[])).unwrap().names().count(), 0);
    }

    #[test]
    fn something_in_front_and_a_comment_behind_are_survived() {
        let mut bytes = b"#!/bin/sh\n".to_vec();
        bytes.extend(zip_of(&[("a", b"hello")]));
        let comment_len = bytes.len() - 2;
        bytes[comment_len] = 6;
        bytes.extend(b"PK\x05\x06!!");
        assert_eq!(open(&bytes).unwrap().read("a", 100).unwrap(), b"hello");
    }

    #[test]
    fn a_million_claimed_entries_cost_nothing() {
        let mut end = b"PK\x06\x06".to_vec();
        end.extend([0; 20]);
        for number in [0_u64, u64::MAX >> 1, 46, 0] {
            end.extend(number.to_le_bytes());
        }
        let mut bytes = b"PK\x01\x02".to_vec();
        bytes.extend([0; 42]);
        bytes.extend(&end);
        bytes.extend(b"PK\x06\x07\0\0\0\0");
        bytes.extend(46_u64.to_le_bytes());
        bytes.extend([1, 0, 0, 0]);
        bytes.extend(b"PK\x05\x06\0\0\0\0");
        bytes.extend([0xFF; 12]);
        bytes.extend([0, 0]);
        assert_eq!(open(&bytes).unwrap_err(), Unreadable::TooManyEntries { entries: u64::MAX >> 1 });
    }

    #[test]
    fn a_bomb_and_a_lie_about_the_size_are_stopped() {
        let zeros = vec![0; 40 << 20];
        let mut zip = zip_of(&[("bomb", &zeros)]);
        let mut archive = open(&zip).unwrap();
        assert!(matches!(archive.read("bomb", 64 << 20), Err(EntryError::TooLarge { .. })));
        assert_eq!(archive.read_start("bomb", 1 << 16).unwrap().len(), 1 << 16);
        let at = zip.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
        zip[at + 24..at + 28].copy_from_slice(&[1, 0, 0, 0]);
        assert!(matches!(
            open(&zip).unwrap().read("bomb", 64 << 20),
            Err(EntryError::TooLarge { .. })
        ));
    }

    #[test]
    fn passwords_and_wrong_checksums_are_named() {
        let mut zip = zip_of(&[("a", b"hello")]);
        let at = zip.windows(4).rposition(|window| window == b"PK\x01\x02").unwrap();
        zip[at + 16] ^= 1;
        assert_eq!(
            open(&zip).unwrap().read("a", 9),
            Err(EntryError::Damaged {
                detail: "its checksum is wrong".to_owned()
            })
        );
        zip[at + 8] |= 1;
        assert_eq!(open(&zip).unwrap().read("a", 9), Err(EntryError::Encrypted));
    }
}
