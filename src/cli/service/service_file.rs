//! The file of a service, where the system looks for it.
#![expect(clippy::disallowed_methods, reason = "this is the door to the folder of the system's services")]

use std::io;
use std::path::PathBuf;

use super::system::ServiceSystem;
use crate::store;

/// The file of our service.
pub(super) struct ServiceFile {
    /// Whose it is.
    pub(super) system: ServiceSystem,
    /// Where it lies.
    pub(super) path: PathBuf,
}

impl ServiceFile {
    /// What it says; `None` when it is not there.
    pub(super) fn read(&self) -> io::Result<Option<String>> {
        match std::fs::read(&self.path) {
            Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Writes it as a whole, with the folder that it needs.
    pub(super) fn write(&self, bytes: &[u8]) -> io::Result<()> {
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        store::write_whole(&self.path, bytes)
    }

    /// Removes it.
    pub(super) fn remove(&self) -> io::Result<()> {
        std::fs::remove_file(&self.path)
    }
}
