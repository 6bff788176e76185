//! The store keeps the shelf, the drafts and the settings over restarts and `kill -9`. The door to the data directory.
#![expect(clippy::disallowed_methods, reason = "this is the door to the data directory")]

mod access;
mod deliveries;
mod destinations;
mod kept_folders;
mod owner;
pub mod reserve;
mod secrets;
mod settings;
mod shelf;

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use deliveries::{DeliveryRow, read_deliveries};
pub use destinations::{DESTINATIONS_LIMIT, SavedDestination};
pub use kept_folders::{KeptFolder, RemovedFile};
pub use secrets::{SECRETS_FILE, forget_keys, keep_keys, storage_keys};
pub use settings::{ChosenAddress, DisplayWishes, SETTINGS_FILE, SIZES_PERCENT, Settings, ShelfOrder, ThemeChoice, WhenClosed};
pub use shelf::Shelf;

/// Its lock, which a running Airlift holds.
const LOCK_FILE: &str = "airlift.lock";
/// Whoever asks whether one runs holds the lock for a moment.
const LOCK_TRIES: u32 = 5;
const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// Why the data directory could not be used.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The system names no place for data, and none was given.
    #[error("this system has no folder for data; choose one with --data-dir")]
    NoPlace,
    /// The folder could not be made or opened.
    #[error("cannot use the data folder: {detail} ({path})")]
    Folder {
        /// What the system said.
        detail: String,
        /// Which folder.
        path: PathBuf,
    },
    /// The folder, or a file of ours in it, belongs to another user, who could have put anything there.
    #[error("{path} belongs to another user of this computer")]
    Foreign {
        /// Which.
        path: PathBuf,
    },
    /// A pipe or a device lies there in place of a file of ours: whoever reads one waits for ever.
    #[error("{path} is not a file")]
    NotAFile {
        /// Which.
        path: PathBuf,
    },
    /// The database is no database any more.
    #[error("the shelf is damaged: {detail}")]
    DamagedShelf {
        /// What SQLite said.
        detail: String,
    },
    /// Another Airlift runs on the same folder.
    #[error("another Airlift uses the data folder ({path})")]
    InUse {
        /// Which folder.
        path: PathBuf,
    },
    /// The database could not be opened, read or written.
    #[error("{doing} failed: {detail}")]
    Database {
        /// What we were doing, such as `open-the-shelf`.
        doing: &'static str,
        /// What SQLite said.
        detail: String,
    },
    /// The shelf was written by a newer Airlift.
    #[error("a newer Airlift wrote the list (format version {version})")]
    Newer {
        /// Version of the form in the file.
        version: i64,
    },
}

/// The data directory: `--data-dir`, else `AIRLIFT_DATA_DIR`, else the system's place for data.
pub fn data_dir(given: Option<&Path>) -> Result<PathBuf, StoreError> {
    let path = data_dir_path(given)?;
    make_private_folder(&path).map_err(|error| StoreError::Folder {
        detail: error.to_string(),
        path: path.clone(),
    })?;
    owner::judge(&path)?;
    // Whoever runs on this folder is told when that fails: see `keep_private`.
    _ = access::close(&path);
    Ok(path)
}

/// Keeps the data directory to this user where each file does not do that itself.
///
/// # Errors
/// Why others may read it: Airlift goes on, and says so.
pub fn keep_private(data_dir: &Path) -> Result<(), String> {
    access::close(data_dir)
}

/// Where the data directory is, or would be: for those who only ask, and make none.
pub fn data_dir_path(given: Option<&Path>) -> Result<PathBuf, StoreError> {
    let from_environment = || {
        std::env::var_os("AIRLIFT_DATA_DIR")
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let from_system = || directories::ProjectDirs::from("dev", "airlift", "Airlift").map(|dirs| dirs.data_local_dir().to_path_buf());
    let path = given
        .map(Path::to_path_buf)
        .or_else(from_environment)
        .or_else(from_system)
        .ok_or(StoreError::NoPlace)?;
    let path = std::path::absolute(&path).unwrap_or(path);
    // Without the slash at its end, behind which a link is taken for the folder that it leads to.
    Ok(path.components().collect())
}

/// Makes the folder for this user alone: it holds every build's secret address. One that is there stays as it is.
fn make_private_folder(path: &Path) -> std::io::Result<()> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Copies of one second that are told apart.
const SHELVES_ASIDE: u32 = 100;

/// Lays a damaged shelf aside, so that a new one can be begun; returns the name of the copy.
pub fn set_shelf_aside(data_dir: &Path, now: jiff::Timestamp) -> Result<String, StoreError> {
    let day = now.strftime("%Y%m%d-%H%M%S");
    let named = |number| format!("shelf-damaged-{day}-{number}.sqlite");
    let is_free = |name: &String| !data_dir.join(name).exists();
    let name = (1..SHELVES_ASIDE).map(named).find(is_free).unwrap_or_else(|| named(SHELVES_ASIDE));
    for end in ["-wal", "-shm", ""] {
        let from = data_dir.join(format!("{}{end}", shelf::FILE_NAME));
        let to = data_dir.join(format!("{name}{end}"));
        match std::fs::rename(&from, to) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                let detail = error.to_string();
                return Err(StoreError::Folder { detail, path: from });
            }
            Ok(()) | Err(_) => {}
        }
    }
    Ok(name)
}

/// Opens a file to append to, made for this user alone when it is new.
fn open_private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Where the port and the token of a running window lie in the data directory.
pub const CONTROL_FILE: &str = "control.json";
/// The socket of a running window there, on systems that have such.
pub const CONTROL_SOCKET: &str = "control.sock";

/// Whether an Airlift runs on this folder. Makes nothing.
pub fn is_in_use(data_dir: &Path) -> bool {
    let Ok(file) = File::open(data_dir.join(LOCK_FILE)) else {
        return false;
    };
    match file.try_lock_shared() {
        Ok(()) => {
            _ = file.unlock();
            false
        }
        Err(std::fs::TryLockError::WouldBlock) => true,
        Err(std::fs::TryLockError::Error(_)) => false,
    }
}

/// The folder for the socket of a data directory whose own path is longer than sockets' may be. Whoever uses it makes sure that it
/// belongs to this user alone.
#[cfg(unix)]
pub fn spare_folder(data_dir: &Path) -> Option<PathBuf> {
    use sha2::{Digest as _, Sha256};
    use std::os::unix::ffi::OsStrExt as _;
    let whole = std::fs::canonicalize(data_dir).ok()?;
    let name = format!("airlift-{:x}", Sha256::digest(whole.as_os_str().as_bytes()));
    // Short: sockets' paths are.
    Some(std::env::temp_dir().join(name.get(..24)?))
}

/// Held as long as this Airlift runs; the system frees it even after `kill -9`.
#[derive(Debug)]
pub struct InstanceLock {
    file: File,
    data_dir: PathBuf,
}

impl Drop for InstanceLock {
    /// Gives the folder back at once: closing alone would leave it taken while a program that is just being started still
    /// holds a copy of the descriptor (flock(2)).
    fn drop(&mut self) {
        // Nobody asks at a port on which soon somebody else may listen.
        self.remove_doors();
        _ = self.file.unlock();
    }
}

impl InstanceLock {
    /// Takes the data directory for this process.
    pub fn take(data_dir: &Path) -> Result<Self, StoreError> {
        let path = data_dir.join(LOCK_FILE);
        let folder = |error: std::io::Error| StoreError::Folder {
            detail: error.to_string(),
            path: path.clone(),
        };
        let file = open_private(&path).map_err(folder)?;
        for _ in 0..LOCK_TRIES {
            match file.try_lock() {
                Ok(()) => {
                    let data_dir = data_dir.to_path_buf();
                    let lock = Self { file, data_dir };
                    // What a killed one left behind.
                    lock.remove_doors();
                    return Ok(lock);
                }
                Err(std::fs::TryLockError::WouldBlock) => std::thread::sleep(LOCK_PAUSE),
                Err(std::fs::TryLockError::Error(error)) => return Err(folder(error)),
            }
        }
        Err(StoreError::InUse {
            path: data_dir.to_path_buf(),
        })
    }

    fn remove_doors(&self) {
        for name in [CONTROL_FILE, CONTROL_SOCKET] {
            _ = std::fs::remove_file(self.data_dir.join(name));
        }
        #[cfg(unix)]
        if let Some(spare) = spare_folder(&self.data_dir) {
            _ = std::fs::remove_file(spare.join(CONTROL_SOCKET));
            // Not empty, or somebody else's: it stays.
            _ = std::fs::remove_dir(spare);
        }
    }
}

/// Writes a file as a whole: readers see the old one or the new one, never half of it.
/// Links are followed; what is no file, such as `/dev/null`, is written to as it stands.
pub fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    write_as(path, bytes, |part| File::create_new(part))
}

/// The same for secrets: nobody but this user may read the file. On Windows the access list of its folder sees to that.
pub fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    write_as(path, bytes, create_private)
}

/// As [`write_private`], but a link that lies there gives way to the file.
fn replace_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    replace(path, bytes, create_private)
}

fn create_private(part: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(part)
}

fn write_as(path: &Path, bytes: &[u8], create: impl Fn(&Path) -> std::io::Result<File>) -> std::io::Result<()> {
    use std::io::Write as _;
    let path = &std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    if std::fs::metadata(path).is_ok_and(|metadata| !metadata.is_file()) {
        return File::options().write(true).open(path)?.write_all(bytes);
    }
    replace(path, bytes, create)
}

/// `create` makes the file that takes the place of what is there.
fn replace(path: &Path, bytes: &[u8], create: impl Fn(&Path) -> std::io::Result<File>) -> std::io::Result<()> {
    use std::io::Write as _;
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    _ = std::fs::remove_file(&part);
    let write = || {
        // Never through a link that somebody else put there.
        let mut file = create(&part)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&part, path)
    };
    write().inspect_err(|_| _ = std::fs::remove_file(&part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_instance_a_folder() {
        let folder = tempfile::tempdir().unwrap();
        let first = InstanceLock::take(folder.path()).unwrap();
        assert!(matches!(InstanceLock::take(folder.path()), Err(StoreError::InUse { .. })));
        drop(first);
        InstanceLock::take(folder.path()).unwrap();
    }
}
