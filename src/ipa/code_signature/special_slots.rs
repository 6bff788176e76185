//! A special slot is the hash of a file beside the program, kept in its code directory: `Info.plist` and `_CodeSignature/CodeResources`.

use std::io::{Read, Seek};

use super::Embedded;
use super::digest::Digest;
use crate::ipa::Flaw;
use crate::ipa::archive::Archive;
use crate::ipa::macho::Budget;

/// Far more than any real one: 100,000 files make 30 MB.
const MAX_SEALED_BYTES: u64 = 64 << 20;

/// Special slots of a code directory that are hashes of files.
const FILES: [(usize, &str, Flaw); 2] = [
    (1, "Info.plist", Flaw::InfoPlist),
    (3, "_CodeSignature/CodeResources", Flaw::Resources),
];

/// The sealed files of one bundle, each read and hashed once for all slices and code directories.
#[derive(Debug, Default)]
pub(in crate::ipa) struct SlotFiles {
    files: Vec<SealedFile>,
}

#[derive(Debug)]
struct SealedFile {
    slot: usize,
    /// `None` when it is missing or cannot be read.
    bytes: Option<Vec<u8>>,
    hashes: Vec<(Digest, Vec<u8>)>,
}

impl SlotFiles {
    /// Which files beside the program `entry` are not those that its signature was made for; none beyond the budget.
    pub(in crate::ipa) fn flaws<R: Read + Seek>(
        &mut self,
        archive: &mut Archive<R>,
        entry: &str,
        embedded: &Embedded<'_>,
        budget: &mut Budget,
    ) -> Vec<Flaw> {
        let folder = entry.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut flaws = Vec::new();
        for (slot, name, flaw) in FILES {
            for directory in &embedded.directories {
                let Some(expected) = directory.special_hash(slot) else { continue };
                let Some(file) = self.file(archive, &format!("{folder}/{name}"), slot, budget) else {
                    continue;
                };
                if file.hash(directory.digest) != Some(expected) && !flaws.contains(&flaw) {
                    flaws.push(flaw);
                }
            }
        }
        flaws
    }

    /// The file of a slot; nothing when the budget does not allow reading it.
    fn file<R: Read + Seek>(&mut self, archive: &mut Archive<R>, name: &str, slot: usize, budget: &mut Budget) -> Option<&mut SealedFile> {
        if self.files.iter().all(|file| file.slot != slot) {
            let size = archive.size(name).unwrap_or(0).min(MAX_SEALED_BYTES);
            budget.spend(size).ok()?;
            self.files.push(SealedFile {
                slot,
                bytes: archive.read(name, MAX_SEALED_BYTES).ok(),
                hashes: Vec::new(),
            });
        }
        self.files.iter_mut().find(|file| file.slot == slot)
    }
}

impl SealedFile {
    fn hash(&mut self, digest: Digest) -> Option<&[u8]> {
        let bytes = self.bytes.as_ref()?;
        if self.hashes.iter().all(|(other, _)| *other != digest) {
            self.hashes.push((digest, digest.of(bytes)));
        }
        let hash = self.hashes.iter().find(|(other, _)| *other == digest);
        hash.map(|(_, hash)| hash.as_slice())
    }
}
