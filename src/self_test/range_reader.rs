//! A package read through the network, a piece at a time and never more than a little of it.

use std::collections::BTreeMap;
use std::io::{self, Read, Seek, SeekFrom};

use tokio::sync::{mpsc, oneshot};

/// Bytes asked for at a time.
pub(super) const PIECE_BYTES: u64 = 128 * 1024;
/// Pieces in all: 32 MiB, which hold the directory of a build of 300,000 files and the list of facts about its app.
const PIECES_LIMIT: usize = 256;

/// What a reader wants.
pub(super) enum RangeRequest {
    /// The bytes from `start` to before `end`; without an answer they do not come.
    Piece {
        start: u64,
        end: u64,
        answer: oneshot::Sender<Vec<u8>>,
    },
    /// More than is read for a test.
    TooMuch,
}

/// Reads on a thread that may block; whoever holds the other end of `wishes` fetches.
pub(super) struct RangeReader {
    wishes: mpsc::Sender<RangeRequest>,
    total: u64,
    position: u64,
    pieces: BTreeMap<u64, Vec<u8>>,
}

impl RangeReader {
    /// A reader of a package of this size, and the wishes that it will have.
    pub(super) fn new(total: u64) -> (Self, mpsc::Receiver<RangeRequest>) {
        let (wishes, wished) = mpsc::channel(1);
        let spans = Self {
            wishes,
            total,
            position: 0,
            pieces: BTreeMap::new(),
        };
        (spans, wished)
    }

    /// Says what is wanted. A pipe that nobody reads is broken, not interrupted: whoever reads would try again for ever.
    fn wish(&self, wish: RangeRequest) -> io::Result<()> {
        self.wishes.blocking_send(wish).map_err(|_gone| io::ErrorKind::BrokenPipe.into())
    }

    fn piece(&mut self, number: u64) -> io::Result<&[u8]> {
        if !self.pieces.contains_key(&number) {
            if self.pieces.len() >= PIECES_LIMIT {
                self.wish(RangeRequest::TooMuch)?;
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            let start = number * PIECE_BYTES;
            let (answer, fetched) = oneshot::channel();
            self.wish(RangeRequest::Piece {
                start,
                end: (start + PIECE_BYTES).min(self.total),
                answer,
            })?;
            let bytes = fetched.blocking_recv().map_err(|_gone| io::ErrorKind::BrokenPipe)?;
            self.pieces.insert(number, bytes);
        }
        Ok(self.pieces.get(&number).map(Vec::as_slice).unwrap_or_default())
    }
}

impl Read for RangeReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.position >= self.total || buffer.is_empty() {
            return Ok(0);
        }
        let (number, inside) = (self.position / PIECE_BYTES, self.position % PIECE_BYTES);
        let inside = usize::try_from(inside).map_err(io::Error::other)?;
        let piece = self.piece(number)?;
        let count = piece.get(inside..).unwrap_or_default().read(buffer)?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.position += u64::try_from(count).map_err(io::Error::other)?;
        Ok(count)
    }
}

impl Seek for RangeReader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let target = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.total.checked_add_signed(by),
            SeekFrom::Current(by) => self.position.checked_add_signed(by),
        };
        self.position = target.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.position)
    }
}
