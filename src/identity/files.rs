//! Key files: written whole or not at all, readable by their owner alone.
#![expect(clippy::disallowed_methods, reason = "this is the door to the key files")]

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::IdentityError;

/// Who may read a file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Readers {
    /// The owner alone: keys.
    Owner,
    /// Everybody: certificates.
    Everybody,
}

/// Makes a folder that only its owner may enter.
pub(super) fn make_private_dir(dir: &Path) -> Result<(), IdentityError> {
    let failed = |error: io::Error| file_error("make-folder", dir, &error);
    fs::create_dir_all(dir).map_err(failed)?;
    set_mode(dir, 0o700).map_err(failed)
}

/// Holds the folder for this process until dropped; waits for another that makes or replaces an authority.
pub(super) fn lock(dir: &Path) -> Result<fs::File, IdentityError> {
    make_private_dir(dir)?;
    let path = dir.join("lock");
    let failed = |error: io::Error| file_error("lock", &path, &error);
    let file = fs::OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
    file.lock().map_err(failed)?;
    Ok(file)
}

/// Writes a file so that a crash at any moment leaves the old content or the new one, never a part.
pub(super) fn write_whole(doing: &'static str, path: &Path, bytes: &[u8], readers: Readers) -> Result<(), IdentityError> {
    let failed = |error: io::Error| file_error(doing, path, &error);
    let temporary = temporary_name(path);
    // A leftover of a crash may have other permissions; a new file is born with the right ones.
    remove(doing, &temporary)?;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    restrict(&mut options, readers);
    let mut file = options.open(&temporary).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    file.sync_all().map_err(failed)?;
    drop(file);
    fs::rename(&temporary, path).map_err(failed)?;
    sync_folder_of(path);
    Ok(())
}

/// Reads a file; `None` when there is none.
pub(super) fn read(doing: &'static str, path: &Path) -> Result<Option<Vec<u8>>, IdentityError> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(file_error(doing, path, &error)),
    }
}

/// Reads a regular file of at most so many bytes; links are followed. `InvalidInput` is no file, `FileTooLarge` too large.
pub(super) fn read_limited(path: &Path, limit_bytes: u64) -> io::Result<Vec<u8>> {
    // A pipe would hold us up before it could be told from a file.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(limit_bytes + 1).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > limit_bytes) {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

/// Tells a file from another one, or from itself at another time; links are followed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FileFingerprint {
    length: u64,
    modified: Option<std::time::SystemTime>,
    /// Device and number of the file: two files may be of one size and one moment. Zero where there are none.
    place: (u64, u64),
}

impl FileFingerprint {
    /// Looks at a file; `None` when it is not there or is no file.
    pub fn of(path: &Path) -> Option<Self> {
        let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
        Some(Self {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            place: place_of(&metadata),
        })
    }
}

#[cfg(unix)]
fn place_of(metadata: &fs::Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt as _;
    (metadata.dev(), metadata.ino())
}

#[cfg(not(unix))]
fn place_of(_metadata: &fs::Metadata) -> (u64, u64) {
    (0, 0)
}

/// Removes a file; that there is none is fine.
pub(super) fn remove(doing: &'static str, path: &Path) -> Result<(), IdentityError> {
    match fs::remove_file(path) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(file_error(doing, path, &error)),
    }
}

/// Takes a key file away from everybody but its owner: a restored backup may have opened it.
pub(super) fn keep_private(path: &Path) -> Result<(), IdentityError> {
    set_mode(path, 0o600).map_err(|error| file_error("protect-key", path, &error))
}

fn file_error(doing: &'static str, path: &Path, error: &io::Error) -> IdentityError {
    IdentityError::File {
        doing,
        detail: error.to_string(),
        path: path.to_owned(),
    }
}

fn temporary_name(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    PathBuf::from(name)
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

/// Windows: the data directory hands down who may read (`store::access`).
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same signature as on Unix")]
fn set_mode(_path: &Path, _mode: u32) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn restrict(options: &mut fs::OpenOptions, readers: Readers) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(match readers {
        Readers::Owner => 0o600,
        Readers::Everybody => 0o644,
    });
}

#[cfg(not(unix))]
fn restrict(_options: &mut fs::OpenOptions, _readers: Readers) {}

/// Makes the new name survive a power cut. Some file systems cannot; the file itself is safe by then.
#[cfg(unix)]
fn sync_folder_of(path: &Path) {
    if let Some(Ok(folder)) = path.parent().map(fs::File::open) {
        drop(folder.sync_all());
    }
}

/// Windows has no such call: NTFS journals names itself.
#[cfg(not(unix))]
fn sync_folder_of(_path: &Path) {}
