//! A folder as a storage: readers see a file whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use hyper::body::Bytes;
use sha2::{Digest as _, Sha256};

use super::StorageProblem;
use super::storage::{LocalFile, Taken};
use crate::files::OpenProblem;

/// Copied at once.
const PIECE_BYTES: usize = 1 << 20;
/// Most entries of a folder that are looked at.
const ENTRIES: usize = 100_000;
/// Begins the name of a file that is not whole yet.
const PART_PREFIX: &str = ".airlift-part-";

/// A folder. Its files can be read by everybody, as a web server is somebody else.
#[derive(Debug)]
pub(super) struct FolderStore {
    root: PathBuf,
}

impl FolderStore {
    pub(super) fn new(root: PathBuf) -> Self {
        Self { root }
    }

    /// Paths of the files with this name, at most so many folders below.
    pub(super) async fn find(&self, name: &str, depth: usize) -> Result<Vec<String>, StorageProblem> {
        let mut found = Vec::new();
        let mut folders = vec![String::new()];
        for _ in 0..=depth {
            let mut below = Vec::new();
            for folder in folders {
                tokio::task::yield_now().await;
                let Ok(entries) = fs::read_dir(self.root.join(&folder)) else {
                    continue;
                };
                for entry in entries.take(ENTRIES).filter_map(Result::ok) {
                    let file_name = entry.file_name().to_string_lossy().into_owned();
                    let path = if folder.is_empty() {
                        file_name.clone()
                    } else {
                        format!("{folder}/{file_name}")
                    };
                    // Links lead to what we did not put there.
                    match entry.file_type() {
                        Ok(kind) if kind.is_dir() => below.push(path),
                        Ok(kind) if kind.is_file() && file_name == name => found.push(path),
                        _ => {}
                    }
                }
            }
            folders = below;
        }
        found.sort();
        Ok(found)
    }

    pub(super) fn size(&self, path: &str) -> Result<Option<u64>, StorageProblem> {
        match fs::symlink_metadata(self.root.join(path)) {
            Ok(metadata) if metadata.is_file() => Ok(Some(metadata.len())),
            Ok(_) => Ok(None),
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(error) => Err(StorageProblem::of_file(&error)),
        }
    }

    pub(super) async fn range(&self, path: &str, range: std::ops::Range<u64>) -> Result<Bytes, StorageProblem> {
        super::storage::read_part(self.root.join(path), range.start, range.end.saturating_sub(range.start)).await
    }

    pub(super) async fn put(&self, path: &str, bytes: &[u8]) -> Result<(), StorageProblem> {
        let (path, bytes) = (self.root.join(path), bytes.to_vec());
        blocking(move || {
            let part = part_of(&path)?;
            _ = fs::remove_file(&part);
            let mut file = OpenOptions::new().write(true).create_new(true).open(&part)?;
            file.write_all(&bytes)?;
            file.sync_all()?;
            fs::rename(&part, &path)
        })
        .await
    }

    /// Copies a file, and goes on with what an earlier try has copied.
    pub(super) async fn put_file(&self, path: &str, file: &LocalFile, taken: Taken<'_>) -> Result<(), StorageProblem> {
        let to = self.root.join(path);
        let part = blocking(move || part_of(&to)).await?;
        let to = self.root.join(path);
        let mut done = fs::symlink_metadata(&part).map_or(0, |metadata| if metadata.is_file() { metadata.len() } else { 0 });
        if done > file.size_bytes {
            _ = fs::remove_file(&part);
            done = 0;
        }
        taken(done);
        while done < file.size_bytes {
            let (from, into) = (file.path.clone(), part.clone());
            done = blocking(move || copy_piece(&from, &into, done)).await?;
            taken(done);
        }
        blocking(move || {
            if !part.exists() {
                File::create(&part)?;
            }
            File::open(&part)?.sync_all()?;
            fs::rename(&part, &to)
        })
        .await
    }

    /// SHA-256 of a whole file, lower-case hex: a disk is read faster than it was written.
    pub(super) async fn sha256(&self, path: &str) -> Result<String, StorageProblem> {
        let path = self.root.join(path);
        blocking(move || {
            let mut file = File::open(&path)?;
            let mut hash = Sha256::new();
            io::copy(&mut file, &mut hash)?;
            Ok(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
        })
        .await
    }

    pub(super) fn delete(&self, path: &str) -> Result<(), StorageProblem> {
        let path = self.root.join(path);
        match fs::remove_file(&path) {
            Ok(()) => {}
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
            Err(error) => return Err(StorageProblem::of_file(&error)),
        }
        // A folder that is empty now was ours.
        if let Some(folder) = path.parent().filter(|folder| *folder != self.root) {
            _ = fs::remove_dir(folder);
        }
        Ok(())
    }
}

/// Opens a file of this computer as a package is opened: no pipe, and no link of another user.
pub(super) fn opened(path: &Path) -> io::Result<File> {
    crate::files::open(path).map_err(|problem| match problem {
        OpenProblem::System(error) => error,
        OpenProblem::Folder | OpenProblem::Special | OpenProblem::LinkOfAnotherUser => io::ErrorKind::InvalidInput.into(),
    })
}

/// Where a file lies until it is whole; its folder is made.
fn part_of(path: &Path) -> io::Result<PathBuf> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Ok(folder.join(format!("{PART_PREFIX}{name}")))
}

/// Copies the next piece; returns how far that is.
fn copy_piece(from: &Path, into: &Path, done: u64) -> io::Result<u64> {
    let mut from = opened(from)?;
    from.seek(SeekFrom::Start(done))?;
    let mut piece = vec![0; PIECE_BYTES];
    let mut read = 0;
    while let Some(rest) = piece.get_mut(read..).filter(|rest| !rest.is_empty()) {
        match from.read(rest)? {
            0 => break,
            count => read += count,
        }
    }
    if read == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let mut into = OpenOptions::new().create(true).append(true).open(into)?;
    into.write_all(piece.get(..read).unwrap_or_default())?;
    Ok(done + u64::try_from(read).unwrap_or_default())
}

/// Does something with a disk where waiting is allowed.
pub(super) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> Result<T, StorageProblem> {
    let done = tokio::task::spawn_blocking(work).await;
    let done = done.map_err(|error| StorageProblem::Other { detail: error.to_string() })?;
    done.map_err(|error| StorageProblem::of_file(&error))
}
