//! A seal is the hash of a file beside the program, kept in its code directory: `Info.plist` and `_CodeSignature/CodeResources`.

use std::io::{Read, Seek};

use super::Embedded;
use crate::ipa::archive::Archive;
use crate::ipa::{Flaw, archive::EntryError};

/// Far more than any real one: 100,000 files make 30 MB.
const MAX_SEALED_BYTES: u64 = 64 << 20;

/// Special slots of a code directory that are hashes of files.
const FILES: [(usize, &str, Flaw); 2] = [
    (1, "Info.plist", Flaw::InfoPlist),
    (3, "_CodeSignature/CodeResources", Flaw::Resources),
];

/// The sealed files of one bundle, each read once for all slices.
#[derive(Debug, Default)]
pub(in crate::ipa) struct Sealed {
    files: Vec<(&'static str, Option<Vec<u8>>)>,
}

impl Sealed {
    /// Which files beside the program `entry` are not those that its signature was made for.
    pub(in crate::ipa) fn flaws<R: Read + Seek>(&mut self, archive: &mut Archive<R>, entry: &str, embedded: &Embedded<'_>) -> Vec<Flaw> {
        let folder = entry.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut flaws = Vec::new();
        for (slot, name, flaw) in FILES {
            let mut hashes = embedded
                .directories
                .iter()
                .filter_map(|directory| Some((directory.digest, directory.special_hash(slot)?)))
                .peekable();
            if hashes.peek().is_none() {
                continue;
            }
            let bytes = self.file(archive, folder, name);
            if hashes.any(|(digest, hash)| bytes.is_none_or(|bytes| digest.of(bytes) != hash)) {
                flaws.push(flaw);
            }
        }
        flaws
    }

    fn file<R: Read + Seek>(&mut self, archive: &mut Archive<R>, folder: &str, name: &'static str) -> Option<&[u8]> {
        if self.files.iter().all(|(other, _)| *other != name) {
            let bytes: Result<_, EntryError> = archive.read(&format!("{folder}/{name}"), MAX_SEALED_BYTES);
            self.files.push((name, bytes.ok()));
        }
        self.files.iter().find(|(other, _)| *other == name)?.1.as_deref()
    }
}
