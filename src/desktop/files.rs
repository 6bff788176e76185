//! Files that hover over the window or are dropped on it, looked at on threads of their own: a network drive may not answer.
#![expect(
    clippy::disallowed_methods,
    reason = "what is dropped is looked at on disk, on a thread of its own"
)]

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::Wake;
use crate::sync::lock;

/// What is known of a file that hovers over the window.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HoveredItem {
    /// A file.
    File {
        /// Its size; `None` when the system does not tell.
        size_bytes: Option<u64>,
    },
    /// A folder.
    Folder,
}

/// Whether something lies there. Waits for the disk; not for the thread that draws.
pub fn is_there(path: &Path) -> bool {
    path.exists()
}

/// Finds out sizes and kinds of the files that hover over the window.
pub struct Hovering {
    known: Arc<Mutex<BTreeMap<PathBuf, HoveredItem>>>,
    wake: Wake,
}

impl Hovering {
    /// Nothing hovers yet; `wake` is called when something was found out.
    pub fn new(wake: Wake) -> Self {
        Self {
            known: Arc::default(),
            wake,
        }
    }

    /// What is known of these files so far; those that are new are looked at, and when none hovers all is forgotten.
    pub fn look_at(&self, hovered: &[PathBuf]) -> BTreeMap<PathBuf, HoveredItem> {
        if hovered.is_empty() {
            lock(&self.known).clear();
            return BTreeMap::new();
        }
        let known = lock(&self.known).clone();
        let new: Vec<PathBuf> = hovered.iter().filter(|path| !known.contains_key(*path)).cloned().collect();
        if new.is_empty() {
            return known;
        }
        let unknown = HoveredItem::File { size_bytes: None };
        lock(&self.known).extend(new.iter().map(|path| (path.clone(), unknown.clone())));
        let (looked_at, wake) = (Arc::clone(&self.known), Arc::clone(&self.wake));
        let look = move || {
            for path in new {
                let item = look(&path);
                lock(&looked_at).insert(path, item);
            }
            wake();
        };
        // Without the thread the overlay shows names only.
        drop(std::thread::Builder::new().name("drag sizes".to_owned()).spawn(look));
        known
    }
}

fn look(path: &Path) -> HoveredItem {
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => HoveredItem::Folder,
        Ok(metadata) => HoveredItem::File {
            size_bytes: Some(metadata.len()),
        },
        Err(_) => HoveredItem::File { size_bytes: None },
    }
}

/// A file that was read.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OpenedFile {
    /// Its name, without its folder.
    pub name: String,
    /// What is in it, as far as the limit goes.
    pub bytes: Vec<u8>,
}

/// Reads one file at a time, the one asked for last.
pub struct Opening {
    opened: Arc<Mutex<Option<OpenedFile>>>,
    wake: Wake,
}

impl Opening {
    /// Nothing was asked for yet; `wake` is called when a file was read.
    pub fn new(wake: Wake) -> Self {
        Self {
            opened: Arc::default(),
            wake,
        }
    }

    /// Reads the beginning of a file, on a thread of its own.
    pub fn read(&self, path: PathBuf, limit_bytes: usize) {
        let (opened, wake) = (Arc::clone(&self.opened), Arc::clone(&self.wake));
        let read = move || {
            let mut bytes = Vec::new();
            let limit = u64::try_from(limit_bytes).unwrap_or(u64::MAX);
            // What cannot be read is shown as empty: there is nothing to check in it.
            if let Ok(file) = std::fs::File::open(&path) {
                _ = file.take(limit).read_to_end(&mut bytes);
            }
            let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
            *lock(&opened) = Some(OpenedFile { name, bytes });
            wake();
        };
        drop(std::thread::Builder::new().name("link doctor".to_owned()).spawn(read));
    }

    /// The file that was read since the last time.
    pub fn take(&self) -> Option<OpenedFile> {
        lock(&self.opened).take()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::sync_channel;
    use std::time::Duration;

    use super::*;

    fn waking() -> (Wake, std::sync::mpsc::Receiver<()>) {
        let (woken, wakes) = sync_channel(4);
        (Arc::new(move || _ = woken.try_send(())), wakes)
    }

    #[test]
    fn what_hovers_is_known_once_it_was_looked_at_and_forgotten_when_it_leaves() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.ipa");
        std::fs::write(&file, b"12345").unwrap();
        let (wake, wakes) = waking();
        let hovering = Hovering::new(wake);
        let hovered = [file.clone(), folder.path().to_owned()];
        assert!(hovering.look_at(&hovered).is_empty());
        wakes.recv_timeout(Duration::from_secs(10)).unwrap();
        let known = hovering.look_at(&hovered);
        assert_eq!(known.get(&file), Some(&HoveredItem::File { size_bytes: Some(5) }));
        assert_eq!(known.get(folder.path()), Some(&HoveredItem::Folder));
        assert!(hovering.look_at(&[]).is_empty());
        assert!(lock(&hovering.known).is_empty());
    }

    #[test]
    fn a_file_is_read_as_far_as_the_limit_and_one_that_is_gone_is_empty() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.plist");
        std::fs::write(&file, b"12345").unwrap();
        let (wake, wakes) = waking();
        let opening = Opening::new(wake);
        for (name, expected) in [("a.plist", b"123".as_slice()), ("gone.plist", b"")] {
            opening.read(folder.path().join(name), 3);
            wakes.recv_timeout(Duration::from_secs(10)).unwrap();
            let opened = opening.take().unwrap();
            assert_eq!((opened.name.as_str(), opened.bytes.as_slice()), (name, expected));
        }
        assert_eq!(opening.take(), None);
    }
}
