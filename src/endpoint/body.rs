//! A body is what a response carries: bytes in memory, or a part of a package read piece by piece.
#![expect(clippy::disallowed_methods, reason = "this is the door to the packages")]

use std::fs::File;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, ready};

use hyper::body::{Body as HttpBody, Bytes, Frame, SizeHint};
use tokio::task::JoinHandle;

use super::Package;
use super::link::{Link, Phase, lock};
use super::transfers::Transfer;

/// Bytes read and handed on at once. Measured: 32 to 512 KiB are level, smaller costs 9 % and more (design, section 6).
const PIECE_BYTES: usize = 256 * 1024;

/// What a response carries. While it exists its connection counts as being answered.
#[derive(Debug)]
pub(super) struct Body {
    content: Content,
    link: Arc<Link>,
}

#[derive(Debug)]
enum Content {
    Whole(Bytes),
    Package(PackagePart),
}

/// A part of a package on its way.
#[derive(Debug)]
pub(super) struct PackagePart {
    reader: Arc<Reader>,
    /// First byte that was not handed on yet.
    position: u64,
    end: u64,
    /// The piece being read, one ahead of what hyper writes.
    reading: Option<JoinHandle<io::Result<Bytes>>>,
    transfer: Arc<Transfer>,
}

/// A package that is open, and is still what was inspected.
#[derive(Debug)]
pub(super) struct Opened {
    file: File,
    package: Package,
}

/// What pieces are read with.
#[derive(Debug)]
struct Reader {
    opened: Opened,
    /// Buffers to use again: two a response, one being written and one being read.
    spare: Arc<Mutex<Vec<Vec<u8>>>>,
}

/// A buffer on loan; it returns when hyper has written it.
struct Piece {
    buffer: Vec<u8>,
    length: usize,
    spare: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Opened {
    /// Opens a package; blocks. `None` unless it is the file that was inspected, by size and modification time.
    pub(super) fn open(package: &Package) -> Option<Self> {
        // Opening a pipe would wait for somebody to write into it.
        if !std::fs::metadata(&package.path).ok()?.is_file() {
            return None;
        }
        let opened = Self {
            file: File::open(&package.path).ok()?,
            package: package.clone(),
        };
        opened.is_unchanged().then_some(opened)
    }

    fn is_unchanged(&self) -> bool {
        let Package { size_bytes, modified, .. } = &self.package;
        self.file
            .metadata()
            .is_ok_and(|found| found.is_file() && found.len() == *size_bytes && found.modified().is_ok_and(|time| time == *modified))
    }
}

impl Body {
    /// A body in memory; may be empty.
    pub(super) fn whole(bytes: Bytes, link: Arc<Link>) -> Self {
        Self {
            content: Content::Whole(bytes),
            link,
        }
    }

    /// The bytes of a package from `start` up to, not including, `end`.
    pub(super) fn package(opened: Opened, start: u64, end: u64, transfer: Arc<Transfer>) -> Self {
        let link = Arc::clone(transfer.link());
        let reader = Reader {
            opened,
            spare: Arc::default(),
        };
        Self {
            content: Content::Package(PackagePart {
                reader: Arc::new(reader),
                position: start,
                end,
                reading: None,
                transfer,
            }),
            link,
        }
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut self.content {
            Content::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            Content::Package(part) => part.poll_piece(cx).map(|piece| piece.map(|piece| piece.map(Frame::data))),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.content {
            Content::Whole(bytes) => bytes.is_empty(),
            Content::Package(part) => part.position >= part.end,
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(match &self.content {
            Content::Whole(bytes) => u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            Content::Package(part) => part.end.saturating_sub(part.position),
        })
    }
}

impl Drop for Body {
    fn drop(&mut self) {
        if let Content::Package(part) = &self.content {
            part.tell_end(&self.link);
        }
        self.link.enter(Phase::Idle);
    }
}

impl PackagePart {
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if self.position >= self.end {
            return Poll::Ready(None);
        }
        let reading = self
            .reading
            .get_or_insert_with(|| read_piece(Arc::clone(&self.reader), self.position, self.end));
        let piece = ready!(Pin::new(reading).poll(cx)).map_err(io::Error::other).flatten();
        self.reading = None;
        match piece {
            Ok(piece) => {
                self.position = self.position.saturating_add(u64::try_from(piece.len()).unwrap_or(0));
                if self.position < self.end {
                    self.reading = Some(read_piece(Arc::clone(&self.reader), self.position, self.end));
                }
                self.transfer.add_given(piece.len());
                Poll::Ready(Some(Ok(piece)))
            }
            Err(error) => {
                self.transfer.file_gone();
                Poll::Ready(Some(Err(error)))
            }
        }
    }

    fn tell_end(&self, link: &Link) {
        if self.position >= self.end {
            link.leave(Arc::clone(&self.transfer));
        } else {
            self.transfer.close();
        }
    }
}

/// Reads the next piece where waiting for a disk holds up nobody else.
fn read_piece(reader: Arc<Reader>, position: u64, end: u64) -> JoinHandle<io::Result<Bytes>> {
    tokio::task::spawn_blocking(move || {
        let wanted = usize::try_from(end.saturating_sub(position)).map_or(PIECE_BYTES, |left| left.min(PIECE_BYTES));
        let mut buffer = lock(&reader.spare).pop().unwrap_or_default();
        buffer.resize(wanted, 0);
        let length = read_at(&reader.opened.file, &mut buffer, position)?;
        // A file that shrinks, or is written anew in place, must not be joined with what went out before.
        if length == 0 || !reader.opened.is_unchanged() {
            return Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the package changed on disk"));
        }
        let spare = Arc::clone(&reader.spare);
        Ok(Bytes::from_owner(Piece { buffer, length, spare }))
    })
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    use std::os::unix::fs::FileExt as _;
    retry(|| file.read_at(buffer, position))
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], position: u64) -> io::Result<usize> {
    use std::os::windows::fs::FileExt as _;
    retry(|| file.seek_read(buffer, position))
}

fn retry(mut read: impl FnMut() -> io::Result<usize>) -> io::Result<usize> {
    loop {
        match read() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

impl AsRef<[u8]> for Piece {
    fn as_ref(&self) -> &[u8] {
        self.buffer.get(..self.length).unwrap_or_default()
    }
}

impl Drop for Piece {
    fn drop(&mut self) {
        lock(&self.spare).push(std::mem::take(&mut self.buffer));
    }
}
