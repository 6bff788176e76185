//! A reader gets pieces of a package: in the task while the system has them in memory, on a thread that may block otherwise.
//!
//! Handing every piece from one thread to another costs a third of a delivery's processor time (measured), and a
//! disk that must be waited for would hold up every connection; so only what is at hand is read in the task.

use std::collections::BTreeMap;
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use hyper::body::Bytes;
use sha2::{Digest as _, Sha256};
use tokio::sync::Semaphore;

use super::PackageFile;
use crate::files::{self, FileStamp, Standing};
use crate::sync::lock;

/// How long a disk may take for one piece. Phones give up after a minute; a drive that spins up answers within seconds.
const DISK_PATIENCE: Duration = Duration::from_secs(30);

/// Threads that may wait for the packages of one folder. A network drive that does not answer holds its threads until the
/// system gives up, maybe for minutes; tokio has 512 for everybody.
const THREADS_A_FOLDER: usize = 16;

/// How often a package is tried to be opened when the system has no descriptor, and how long between: others end meanwhile.
const BUSY_TRIES: u32 = 5;
const BUSY_PAUSE: Duration = Duration::from_millis(200);

/// Bytes that are hashed at once.
const VERIFIED_AT_ONCE: usize = 1024 * 1024;
/// How often a package that changes its name again and again is looked at as a whole for one piece.
const VERIFIED_IN_A_ROW: u32 = 2;

/// Why a package could not be opened.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Unopened {
    /// It is not what was inspected, or not there at all.
    Gone,
    /// The system has no descriptor for it at the moment: the phone may ask again.
    Busy,
}

/// A package that is open, and is still what was inspected.
#[derive(Debug)]
pub(super) struct OpenPackage {
    file: File,
    package: PackageFile,
    threads: Arc<Semaphore>,
    /// The stamp under which all its bytes were found to be as inspected, once its name went.
    verified: Mutex<Option<FileStamp>>,
}

/// How many threads wait for the packages of each folder.
#[derive(Debug, Default)]
pub(super) struct Folders {
    threads: Mutex<BTreeMap<PathBuf, Weak<Semaphore>>>,
}

impl Folders {
    /// Opens a package, unless its disk takes too long. Waits a moment for a descriptor when there is none.
    pub(super) async fn open(&self, package: &PackageFile) -> Result<OpenPackage, Unopened> {
        for _ in 0..BUSY_TRIES {
            match self.open_once(package).await {
                Err(Unopened::Busy) => tokio::time::sleep(BUSY_PAUSE).await,
                opened => return opened,
            }
        }
        Err(Unopened::Busy)
    }

    async fn open_once(&self, package: &PackageFile) -> Result<OpenPackage, Unopened> {
        let threads = self.threads_of(&package.path);
        let package = package.clone();
        let opening = async {
            let Ok(permit) = Arc::clone(&threads).acquire_owned().await else {
                return Err(Unopened::Gone);
            };
            let opened = tokio::task::spawn_blocking(move || {
                let opened = open(package, threads);
                drop(permit);
                opened
            });
            opened.await.unwrap_or(Err(Unopened::Gone))
        };
        tokio::time::timeout(DISK_PATIENCE, opening).await.unwrap_or(Err(Unopened::Gone))
    }

    fn threads_of(&self, package: &Path) -> Arc<Semaphore> {
        let folder = package.parent().map(Path::to_path_buf).unwrap_or_default();
        let mut threads = lock(&self.threads);
        if let Some(known) = threads.get(&folder).and_then(Weak::upgrade) {
            return known;
        }
        threads.retain(|_, known| known.strong_count() > 0);
        let new = Arc::new(Semaphore::new(THREADS_A_FOLDER));
        threads.insert(folder, Arc::downgrade(&new));
        new
    }
}

fn open(package: PackageFile, threads: Arc<Semaphore>) -> Result<OpenPackage, Unopened> {
    let file = files::open(&package.path).map_err(|why| match why {
        files::OpenProblem::System(error) if is_shortage(&error) => Unopened::Busy,
        _ => Unopened::Gone,
    })?;
    // What was opened is looked at, not what lies at its path by now.
    if FileStamp::of(&file).is_ok_and(|found| found == package.stamp) {
        Ok(OpenPackage {
            file,
            package,
            threads,
            verified: Mutex::default(),
        })
    } else {
        Err(Unopened::Gone)
    }
}

/// Whether the system lacks something that it will have again: descriptors or memory.
pub(super) fn is_shortage(error: &io::Error) -> bool {
    #[cfg(unix)]
    {
        use rustix::io::Errno;
        let codes = [Errno::MFILE, Errno::NFILE, Errno::NOBUFS, Errno::NOMEM];
        Errno::from_io_error(error).is_some_and(|code| codes.contains(&code))
    }
    #[cfg(windows)]
    {
        /// `WSAEMFILE`, `WSAENOBUFS`, `ERROR_TOO_MANY_OPEN_FILES` and `ERROR_NO_SYSTEM_RESOURCES` (Windows system error codes).
        const CODES: [i32; 4] = [10_024, 10_055, 4, 1450];
        error.raw_os_error().is_some_and(|code| CODES.contains(&code))
    }
}

impl OpenPackage {
    /// A file that shrinks, or is written anew in place, must not be joined with what went out before. Looked at after bytes were
    /// read: whoever writes changes the time before the bytes.
    fn standing(&self) -> Standing {
        match self.package.stamp.standing(&self.file, &self.package.path) {
            Standing::Moved(stamp) if *lock(&self.verified) == Some(stamp) => Standing::Same,
            standing => standing,
        }
    }

    /// Reads all of it: whether its bytes are those that were inspected, whatever became of its name. Without a hash of them nobody
    /// knows.
    fn verify(&self, stamp: FileStamp) -> bool {
        let Some(expected) = &self.package.sha256 else {
            return false;
        };
        let (mut hasher, mut buffer, mut position) = (Sha256::new(), vec![0; VERIFIED_AT_ONCE], 0);
        loop {
            match read_at(&self.file, &mut buffer, position) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Ok(0) => break,
                Ok(length) => {
                    hasher.update(buffer.get(..length).unwrap_or_default());
                    position += u64::try_from(length).unwrap_or(0);
                }
                Err(_) => return false,
            }
        }
        let is_it = format!("{:x}", hasher.finalize()) == *expected;
        if is_it {
            *lock(&self.verified) = Some(stamp);
        }
        is_it
    }

    /// What the system has in memory, without waiting for any disk: `None` when that is nothing, or when it cannot be told.
    #[cfg(target_os = "linux")]
    pub(super) fn read_at_hand(&self, buffers: &Buffers, position: u64, wanted: usize) -> Option<io::Result<Bytes>> {
        use rustix::io::{Errno, ReadWriteFlags, preadv2};
        let mut buffer = buffers.take(wanted);
        let read = loop {
            match preadv2(
                &self.file,
                &mut [io::IoSliceMut::new(&mut buffer)],
                position,
                ReadWriteFlags::NOWAIT,
            ) {
                Err(Errno::INTR) => {}
                read => break read,
            }
        };
        match read {
            // Nothing at hand; or a file system that does not know the question; or something that a thread will find out.
            Err(_) | Ok(0) => {
                buffers.give_back(buffer);
                None
            }
            // A thread that may wait looks at the bytes.
            Ok(_) if matches!(self.standing(), Standing::Moved(_)) => {
                buffers.give_back(buffer);
                None
            }
            Ok(length) => Some(self.checked(buffers, buffer, length)),
        }
    }

    /// Other systems do not tell.
    #[cfg(not(target_os = "linux"))]
    #[expect(clippy::unused_self, reason = "as on Linux")]
    pub(super) fn read_at_hand(&self, _buffers: &Buffers, _position: u64, _wanted: usize) -> Option<io::Result<Bytes>> {
        None
    }

    /// Reads on a thread that may wait for the disk; fails when that takes too long.
    pub(super) async fn read(self: Arc<Self>, buffers: Buffers, position: u64, wanted: usize) -> io::Result<Bytes> {
        let reading = async {
            let permit = Arc::clone(&self.threads).acquire_owned().await.map_err(io::Error::other)?;
            let piece = tokio::task::spawn_blocking(move || {
                let piece = self.read_blocking(&buffers, position, wanted);
                drop(permit);
                piece
            });
            piece.await.map_err(io::Error::other).flatten()
        };
        let in_time = tokio::time::timeout(DISK_PATIENCE, reading).await;
        in_time.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
    }

    fn read_blocking(&self, buffers: &Buffers, position: u64, wanted: usize) -> io::Result<Bytes> {
        let mut buffer = buffers.take(wanted);
        for _ in 0..=VERIFIED_IN_A_ROW {
            let length = loop {
                match read_at(&self.file, &mut buffer, position) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    read => break read?,
                }
            };
            match self.standing() {
                // What was read before it was verified is read again.
                Standing::Moved(stamp) if self.verify(stamp) => {}
                _ => return self.checked(buffers, buffer, length),
            }
        }
        Err(changed())
    }

    fn checked(&self, buffers: &Buffers, buffer: Vec<u8>, length: usize) -> io::Result<Bytes> {
        if length == 0 || self.standing() != Standing::Same {
            return Err(changed());
        }
        let buffers = buffers.clone();
        Ok(Bytes::from_owner(Piece { buffer, length, buffers }))
    }
}

fn changed() -> io::Error {
    io::Error::new(io::ErrorKind::UnexpectedEof, "the package changed on disk")
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    use std::os::unix::fs::FileExt as _;
    file.read_at(buffer, position)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    use std::os::windows::fs::FileExt as _;
    file.seek_read(buffer, position)
}

/// Buffers of one response, to be used again: seldom more than one being written and one being read.
#[derive(Clone, Debug, Default)]
pub(super) struct Buffers {
    spare: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Buffers {
    fn take(&self, wanted: usize) -> Vec<u8> {
        let spare = lock(&self.spare).pop();
        // One that is too large is let go: the phone has become slow.
        let mut buffer = spare.filter(|spare| spare.capacity() <= wanted * 2).unwrap_or_default();
        buffer.resize(wanted, 0);
        buffer
    }

    fn give_back(&self, buffer: Vec<u8>) {
        lock(&self.spare).push(buffer);
    }
}

/// A buffer on loan; it returns when hyper has written it.
struct Piece {
    buffer: Vec<u8>,
    length: usize,
    buffers: Buffers,
}

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        self.buffer.get(..self.length).unwrap_or_default()
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        self.buffers.give_back(std::mem::take(&mut self.buffer));
    }
}
