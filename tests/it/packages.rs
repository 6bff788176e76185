//! Packages are read where they lie: without this, a build of two gigabytes would fill the memory before anybody saw its name.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write as _};

use airlift::ipa::{inspect, sample};

/// Two gigabytes of nothing between the entries and the directory: only what is needed is read.
#[test]
fn of_a_large_package_only_what_is_needed_is_read() {
    const HOLE_BYTES: u32 = 2 << 30;
    let mut bytes = sample::ipa();
    let end = bytes.len() - 22;
    let directory_start = u32::from_le_bytes(bytes[end + 16..end + 20].try_into().unwrap());
    bytes[end + 16..end + 20].copy_from_slice(&(directory_start + HOLE_BYTES).to_le_bytes());
    let (entries, directory) = bytes.split_at(usize::try_from(directory_start).unwrap());
    let mut file: File = tempfile::tempfile().unwrap();
    file.write_all(entries).unwrap();
    file.seek(SeekFrom::Start(u64::from(directory_start + HOLE_BYTES))).unwrap();
    file.write_all(directory).unwrap();
    let mut counted = Counted { file, read_bytes: 0 };
    let inspection = inspect(&mut counted).unwrap();
    assert_eq!(inspection.app.bundle_id, "dev.airlift.sample");
    assert!(counted.read_bytes < 1 << 20, "{} bytes were read", counted.read_bytes);
}

/// A file that knows how much of it was read.
struct Counted {
    file: File,
    read_bytes: usize,
}

impl std::io::Read for Counted {
    fn read(&mut self, bytes: &mut [u8]) -> std::io::Result<usize> {
        let count = self.file.read(bytes)?;
        self.read_bytes += count;
        Ok(count)
    }
}

impl Seek for Counted {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.file.seek(to)
    }
}
