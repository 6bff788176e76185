//! Hashing a package: SHA-256 of the whole and of every chunk, in one reading.

use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use sha2::{Digest as _, Sha256};

use crate::library::{FileStamp, PackageHashes};
use crate::manifest::{ChunkHashes, HASH_CHUNK_BYTES};

/// Read in pieces of this size: large enough that the system reads ahead, small enough to stop at once.
const PIECE_BYTES: usize = 256 * 1024;

/// A package that is read whole elsewhere: how far that is, and a way to end it.
#[derive(Clone, Debug, Default)]
pub struct PackageJob {
    /// Bytes read so far.
    pub done_bytes: Arc<AtomicU64>,
    /// Set to end it early.
    pub cancelled: Arc<AtomicBool>,
}

/// Hashes a package. `None` when cancelled, unreadable, or no longer the file of this stamp. Blocks.
pub fn hash_package(path: &Path, stamp: FileStamp, job: &PackageJob) -> Option<PackageHashes> {
    hash_chunks(path, stamp, HASH_CHUNK_BYTES, job)
}

/// The hashes of a package's chunks of this size, which must be above 0. `None` when it is unreadable, or no longer the file of
/// this stamp. Blocks.
pub fn hash_pieces(path: &Path, stamp: FileStamp, chunk_bytes: u64) -> Option<ChunkHashes> {
    let hashes = (chunk_bytes > 0).then(|| hash_chunks(path, stamp, chunk_bytes, &PackageJob::default()));
    hashes.flatten().map(|hashes| hashes.chunks)
}

fn hash_chunks(path: &Path, stamp: FileStamp, chunk_bytes: u64, job: &PackageJob) -> Option<PackageHashes> {
    let mut file = super::open(path).ok()?;
    let mut whole = Sha256::new();
    let mut chunks = Vec::new();
    let mut chunk = Sha256::new();
    let mut left_in_chunk = chunk_bytes;
    let mut total = 0_u64;
    let mut piece = vec![0; PIECE_BYTES];
    loop {
        if job.cancelled.load(Ordering::Relaxed) {
            return None;
        }
        let want = usize::try_from(left_in_chunk).unwrap_or(PIECE_BYTES).min(PIECE_BYTES);
        let count = file.read(piece.get_mut(..want)?).ok()?;
        if count == 0 {
            break;
        }
        let bytes = piece.get(..count)?;
        whole.update(bytes);
        chunk.update(bytes);
        let count = u64::try_from(count).ok()?;
        total += count;
        left_in_chunk -= count;
        if left_in_chunk == 0 {
            chunks.push(hex(&chunk.finalize_reset()));
            left_in_chunk = chunk_bytes;
        }
        job.done_bytes.store(total, Ordering::Relaxed);
    }
    if left_in_chunk < chunk_bytes {
        chunks.push(hex(&chunk.finalize()));
    }
    let unchanged = FileStamp::of(&file).ok() == Some(stamp) && total == stamp.size_bytes;
    unchanged.then(|| PackageHashes {
        whole: hex(&whole.finalize()),
        chunks: ChunkHashes { sha256s: chunks },
    })
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_of_two_and_a_half_chunks_has_three_hashes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ipa");
        let bytes: Vec<u8> = (0..25 * 1024 * 1024_u32).map(|index| u8::try_from(index % 251).unwrap()).collect();
        std::fs::write(&path, &bytes).unwrap();
        let job = PackageJob::default();
        let hashes = hash_package(&path, FileStamp::at(&path).unwrap(), &job).unwrap();
        let expected: Vec<String> = bytes.chunks(10 * 1024 * 1024).map(|chunk| hex(&Sha256::digest(chunk))).collect();
        assert_eq!(hashes.chunks.sha256s, expected);
        assert_eq!(hashes.chunks.sha256s.len(), 3);
        assert_eq!(hashes.whole, hex(&Sha256::digest(&bytes)));
        assert_eq!(job.done_bytes.load(Ordering::Relaxed), 25 * 1024 * 1024);
    }

    #[test]
    fn a_cancelled_or_changed_file_has_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ipa");
        std::fs::write(&path, b"one").unwrap();
        let stamp = FileStamp::at(&path).unwrap();
        let job = PackageJob::default();
        job.cancelled.store(true, Ordering::Relaxed);
        assert_eq!(hash_package(&path, stamp, &job), None);
        std::fs::write(&path, b"other").unwrap();
        assert_eq!(hash_package(&path, stamp, &PackageJob::default()), None);
    }
}
