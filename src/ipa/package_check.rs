//! A package check reads every byte of an archive from front to back, as phones do that unpack while they download.
//!
//! It finds what looking at the directory and at some entries cannot: entries that do not unpack to what the archive says of
//! them, and archives that can only be read from their end.

use std::io::{Read, Seek};
use std::ops::ControlFlow;

use flate2::Crc;
use serde::{Deserialize, Serialize};

use super::archive::{Archive, EntryError, LocalHeader};
use super::entries::{ArchiveEntry, Traits};
use super::verify::Paths;
use super::{Unreadable, rules};
use crate::finding::Finding;

/// Read at once; progress is told as often.
const CHUNK_BYTES: usize = 256 << 10;

/// Unpacked bytes that are read: more than a phone has room for, and what bounds the time that a bomb takes.
const MAX_BYTES: u64 = 64 << 30;

/// Lengths of what may stand behind an entry with its sizes: with and without signature, with 32-bit and 64-bit sizes (PKWARE,
/// APPNOTE.TXT 4.3.9).
const DESCRIPTOR_BYTES: [u64; 4] = [12, 16, 20, 24];

/// How far a check has come.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct CheckProgress {
    /// Bytes of the archive that are done.
    pub done_bytes: u64,
    /// Bytes of the archive.
    pub total_bytes: u64,
}

/// What reading a whole archive found out.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct PackageCheck {
    /// Entries that unpack to what the archive says of them.
    pub sound_files: u64,
    /// Entries that do not unpack, or to another length.
    pub broken: Paths,
    /// Entries that unpack to other bytes than those whose checksum the archive holds.
    pub wrong_checksums: Paths,
    /// Entries that are stored, and whose length stands behind them: a stream cannot tell where they end.
    pub endless: Paths,
    /// Bytes before the first entry.
    pub leading_bytes: u64,
    /// Bytes between entries that belong to none.
    pub stray_bytes: u64,
    /// Entries that were not read for lying beyond what is unpacked here.
    pub left_out: u64,
}

impl PackageCheck {
    /// What follows.
    pub fn findings(&self) -> Vec<Finding> {
        rules::package_check::of_check(self)
    }
}

/// Reads every entry of an archive. `None` when `progress`, which is called for every entry and for every 256 KiB, ended it.
///
/// # Errors
/// [`Unreadable`] when it is no archive.
pub fn check_package<R: Read + Seek>(
    reader: R,
    progress: &mut dyn FnMut(CheckProgress) -> ControlFlow<()>,
) -> Result<Option<PackageCheck>, Unreadable> {
    let mut archive = Archive::open(reader)?;
    let mut entries: Vec<ArchiveEntry> = archive.all_entries().map(|(_, entry)| *entry).collect();
    entries.sort_by_key(|entry| entry.header_start);
    let end = archive.directory_start();
    let mut walk = Walk {
        piece: vec![0; CHUNK_BYTES],
        progress,
        total_bytes: archive.len(),
        left_bytes: MAX_BYTES,
        found: PackageCheck::default(),
    };
    // Where the entry before ended.
    let mut place = 0_u64;
    for (index, entry) in entries.iter().enumerate() {
        if walk.tell(entry.header_start).is_break() {
            return Ok(None);
        }
        let next = entries.get(index.saturating_add(1)).map_or(end, |next| next.header_start);
        let stray = entry.header_start.saturating_sub(place);
        if index == 0 {
            walk.found.leading_bytes = stray;
        } else {
            walk.found.stray_bytes = walk.found.stray_bytes.saturating_add(stray);
        }
        let name = archive.name_of(entry).to_owned();
        let header = match archive.local_header(entry) {
            Ok(header) => header,
            Err(EntryError::Io { detail }) => return Err(Unreadable::Io { detail }),
            Err(_) => {
                walk.found.broken.add(&name);
                place = next;
                continue;
            }
        };
        place = end_of(entry, &header, next);
        if is_endless(entry, &header) {
            walk.found.endless.add(&name);
        }
        match walk.unpack(&mut archive, entry) {
            Ok(ControlFlow::Continue(())) => {}
            Ok(ControlFlow::Break(())) => return Ok(None),
            Err(detail) => return Err(Unreadable::Io { detail }),
        }
    }
    Ok(Some(walk.found))
}

/// Where an entry ends, with what stands behind it. `next` is where the next one begins.
fn end_of(entry: &ArchiveEntry, header: &LocalHeader, next: u64) -> u64 {
    let end = header.data_start.saturating_add(entry.compressed_size);
    let behind = next.saturating_sub(end);
    if header.sizes_behind && DESCRIPTOR_BYTES.contains(&behind) {
        next
    } else if header.sizes_behind {
        // What stands there is no descriptor alone; the usual one counts, the rest is stray.
        end.saturating_add(16).min(next.max(end))
    } else {
        end
    }
}

/// Whether a reader that has only come to this entry cannot know where it ends: it is stored, and its header gives no length.
fn is_endless(entry: &ArchiveEntry, header: &LocalHeader) -> bool {
    entry.method == 0 && entry.compressed_size > 0 && header.sizes_behind && header.compressed_size == 0
}

/// Unpacking entry after entry.
struct Walk<'a> {
    /// Filled again for every piece of every entry.
    piece: Vec<u8>,
    progress: &'a mut dyn FnMut(CheckProgress) -> ControlFlow<()>,
    total_bytes: u64,
    /// What may still be unpacked.
    left_bytes: u64,
    found: PackageCheck,
}

impl Walk<'_> {
    fn tell(&mut self, done_bytes: u64) -> ControlFlow<()> {
        (self.progress)(CheckProgress {
            done_bytes: done_bytes.min(self.total_bytes),
            total_bytes: self.total_bytes,
        })
    }

    /// Unpacks one entry and compares its length and checksum. An error is the disk's.
    fn unpack<R: Read + Seek>(&mut self, archive: &mut Archive<R>, entry: &ArchiveEntry) -> Result<ControlFlow<()>, String> {
        // What needs a password, or is packed in another way, has a finding of its own.
        if entry.traits.has(Traits::ENCRYPTED) || !matches!(entry.method, 0 | 8) {
            return Ok(ControlFlow::Continue(()));
        }
        let Some(left) = self.left_bytes.checked_sub(entry.size) else {
            self.found.left_out = self.found.left_out.saturating_add(1);
            return Ok(ControlFlow::Continue(()));
        };
        self.left_bytes = left;
        let name = archive.name_of(entry).to_owned();
        let mut crc = Crc::new();
        let mut done = 0_u64;
        // One byte more than it claims tells that there is more.
        let mut stream = match archive.stream_of(&name, *entry, entry.size.saturating_add(1)) {
            Ok(stream) => stream,
            Err(EntryError::Io { detail }) => return Err(detail),
            Err(_) => {
                self.found.broken.add(&name);
                return Ok(ControlFlow::Continue(()));
            }
        };
        loop {
            match stream.read(&mut self.piece) {
                Ok(0) => break,
                Ok(count) => {
                    crc.update(self.piece.get(..count).unwrap_or_default());
                    done = done.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
                    // As many of its bytes in the archive as of it are unpacked.
                    let packed = u128::from(entry.compressed_size).saturating_mul(done.into());
                    let packed = packed.checked_div(entry.size.max(1).into()).unwrap_or_default();
                    let packed = u64::try_from(packed).unwrap_or(u64::MAX).min(entry.compressed_size);
                    if self.tell(entry.header_start.saturating_add(packed)).is_break() {
                        return Ok(ControlFlow::Break(()));
                    }
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => match super::archive::entry_error(&error) {
                    EntryError::Io { detail } => return Err(detail),
                    _ => {
                        self.found.broken.add(&name);
                        return Ok(ControlFlow::Continue(()));
                    }
                },
            }
        }
        if done != entry.size {
            self.found.broken.add(&name);
        } else if crc.sum() != entry.crc32 {
            self.found.wrong_checksums.add(&name);
        } else {
            self.found.sound_files = self.found.sound_files.saturating_add(1);
        }
        Ok(ControlFlow::Continue(()))
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a tester is the first to find out that a package is damaged, or one that is sound is suspected.

    use std::io::Cursor;
    use std::ops::ControlFlow;

    use zip::CompressionMethod;

    use super::{PackageCheck, check_package};
    use crate::finding::{Finding, Severity, fires, quiet};
    use crate::ipa::tests::{zip, zip_by};

    fn checked(bytes: &[u8]) -> PackageCheck {
        check_package(Cursor::new(bytes), &mut |_| ControlFlow::Continue(()))
            .unwrap()
            .unwrap()
    }

    fn text() -> Vec<u8> {
        (0..60_000_u32).flat_map(u32::to_le_bytes).collect()
    }

    fn place(bytes: &[u8], what: &[u8]) -> usize {
        bytes.windows(what.len()).position(|window| window == what).unwrap()
    }

    fn severity(findings: &[Finding], code: &str) -> Option<Severity> {
        findings
            .iter()
            .find(|finding| finding.code() == code)
            .map(|finding| finding.severity)
    }

    /// An archive of stored entries whose sizes stand behind them, as a stream writes it.
    fn streamed(method: u16, files: &[(&str, &[u8])], gives_sizes: bool) -> Vec<u8> {
        let (mut bytes, mut directory) = (Vec::new(), Vec::new());
        for (name, content) in files {
            let mut crc = flate2::Crc::new();
            crc.update(content);
            let packed = if method == 8 {
                let mut encoder = flate2::write::DeflateEncoder::new(Vec::new(), flate2::Compression::default());
                std::io::Write::write_all(&mut encoder, content).unwrap();
                encoder.finish().unwrap()
            } else {
                content.to_vec()
            };
            let len = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap();
            let numbers = |given: bool| {
                let numbers = [crc.sum(), len(&packed), len(content)];
                numbers
                    .map(|number| if given { number } else { 0 })
                    .into_iter()
                    .flat_map(u32::to_le_bytes)
                    .collect::<Vec<u8>>()
            };
            let head = [20_u16, 8, method, 0, 0]
                .into_iter()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<u8>>();
            let name_len = u16::try_from(name.len()).unwrap().to_le_bytes();
            let start = len(&bytes).to_le_bytes();
            bytes.extend(
                [
                    b"PK\x03\x04",
                    &head[..],
                    &numbers(gives_sizes),
                    &name_len,
                    &[0, 0],
                    name.as_bytes(),
                    &packed,
                ]
                .concat(),
            );
            bytes.extend([b"PK\x07\x08", &numbers(true)[..]].concat());
            let made_by = [20, 3];
            directory.extend(
                [
                    b"PK\x01\x02",
                    &made_by[..],
                    &head,
                    &numbers(true),
                    &name_len,
                    &[0; 8],
                    &[0, 0, 0xED, 0x81],
                    &start,
                    name.as_bytes(),
                ]
                .concat(),
            );
        }
        let count = u16::try_from(files.len()).unwrap().to_le_bytes();
        let (size, start) = (u32::try_from(directory.len()).unwrap(), u32::try_from(bytes.len()).unwrap());
        bytes.extend(&directory);
        bytes.extend(
            [
                b"PK\x05\x06",
                &[0; 4][..],
                &count,
                &count,
                &size.to_le_bytes(),
                &start.to_le_bytes(),
                &[0, 0],
            ]
            .concat(),
        );
        bytes
    }

    #[test]
    fn what_tools_write_every_day_is_sound() {
        let text = text();
        let files: [(&str, &[u8]); 3] = [("Payload/A.app/a", &text), ("Payload/A.app/empty", b""), ("__MACOSX/x", b"litter")];
        for bytes in [
            zip(&files),
            zip_by(CompressionMethod::Stored, &files),
            // Deflated with sizes behind, as Xcode writes; and stored so, with sizes in front as well.
            streamed(8, &files, false),
            streamed(0, &files, true),
        ] {
            let found = checked(&bytes);
            assert_eq!((found.sound_files, found.leading_bytes, found.stray_bytes), (3, 0, 0), "{found:?}");
            let findings = found.findings();
            fires("package-intact", &findings);
            quiet("entries-damaged", &findings);
            quiet("not-streamable", &findings);
        }
    }

    #[test]
    fn a_damaged_entry_is_found_wherever_it_lies() {
        let text = text();
        let sound = zip(&[("Payload/A.app/Assets.car", &text), ("Payload/A.app/b", b"b")]);
        let mut broken = sound.clone();
        for byte in &mut broken[500..540] {
            *byte ^= 0xFF;
        }
        let findings = checked(&broken).findings();
        fires("entries-damaged", &findings);
        quiet("package-intact", &findings);
        assert!(severity(&findings, "entries-damaged") >= Some(Severity::Risks));

        let mut wrong = zip_by(CompressionMethod::Stored, &[("Payload/A.app/Assets.car", &text)]);
        wrong[1_000] ^= 1;
        let found = checked(&wrong);
        assert_eq!(
            (found.wrong_checksums.paths.as_slice(), found.broken.count),
            (&["Payload/A.app/Assets.car".to_owned()][..], 0)
        );
        assert_eq!(severity(&found.findings(), "entries-damaged"), Some(Severity::Risks));

        // The first entry claims one byte less than it unpacks to.
        let mut short = sound;
        let at = place(&short, b"PK\x01\x02") + 24;
        short[at] -= 1;
        let found = checked(&short);
        assert_eq!(found.broken.count, 1);
        assert_eq!(severity(&found.findings(), "entries-damaged"), Some(Severity::Blocks));
    }

    #[test]
    fn what_can_only_be_read_from_its_end_is_told() {
        let text = text();
        let files: [(&str, &[u8]); 2] = [("Payload/A.app/a", &text), ("Payload/A.app/b", b"b")];
        let endless = checked(&streamed(0, &files, false));
        assert_eq!(endless.endless.count, 2);
        fires("not-streamable", &endless.findings());

        let behind_a_script = [b"#!/bin/sh\n", &zip(&files)[..]].concat();
        let found = checked(&behind_a_script);
        assert_eq!((found.leading_bytes, found.sound_files), (10, 2));
        fires("not-streamable", &found.findings());

        // An entry that was deleted from the directory alone lies between the others.
        let mut deleted = zip_by(CompressionMethod::Stored, &[("a", b"one"), ("x", b"gone"), ("b", b"two")]);
        let first = place(&deleted, b"PK\x01\x02");
        let gone = first + 4 + place(&deleted[first + 4..], b"PK\x01\x02");
        let len = place(&deleted[gone + 4..], b"PK\x01\x02") + 4;
        deleted.drain(gone..gone + len);
        let end = place(&deleted, b"PK\x05\x06");
        for at in [8, 10] {
            deleted[end + at] -= 1;
        }
        let size = u32::from_le_bytes(deleted[end + 12..end + 16].try_into().unwrap()) - u32::try_from(len).unwrap();
        deleted[end + 12..end + 16].copy_from_slice(&size.to_le_bytes());
        let found = checked(&deleted);
        assert!(found.stray_bytes > 30 && found.sound_files == 2, "{found:?}");
        fires("not-streamable", &found.findings());
    }

    #[test]
    fn a_check_can_be_ended_and_tells_how_far_it_is() {
        let text = text();
        let bytes = zip(&[("a", &text), ("b", &text)]);
        let mut seen = Vec::new();
        let whole = check_package(Cursor::new(&bytes), &mut |now| {
            seen.push(now.done_bytes);
            assert!(now.done_bytes <= now.total_bytes);
            ControlFlow::Continue(())
        });
        assert!(whole.unwrap().is_some() && seen.is_sorted() && seen.len() >= 4, "{seen:?}");
        let ended = check_package(Cursor::new(&bytes), &mut |_| ControlFlow::Break(()));
        assert_eq!(ended.unwrap(), None);
    }
}
