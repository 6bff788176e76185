//! A body is what a response carries: bytes in memory, or a part of a package read piece by piece.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Body as HttpBody, Bytes, Frame, SizeHint};

use tokio::time::Instant;

use super::connection::{Connection, Phase};
use super::reader::{Buffers, OpenPackage};
use super::transfers::Transfer;

/// Bytes read and handed on at once to a phone that takes them quickly. Measured: 32 to 512 KiB are level, smaller costs 9 %
/// and more.
const LARGEST_PIECE: usize = 256 * 1024;

/// With what a response begins, and what a slow phone gets: it holds a piece for as long as it likes.
const SMALLEST_PIECE: usize = 32 * 1024;

/// Pieces grow while each is gone in less than this, a hundred megabits a second for the smallest but one…
const QUICK: Duration = Duration::from_millis(5);

/// …and shrink when one takes more than this.
const SLOW: Duration = Duration::from_millis(50);

/// Sockets take megabytes at once from a phone that reads nothing: a piece is at most this part of what was given before.
const SHARE_OF_GIVEN: u64 = 32;

/// What a response carries. While it exists its connection counts as being answered.
#[derive(Debug)]
pub(super) struct Body {
    content: BodySource,
    connection: Arc<Connection>,
}

#[derive(Debug)]
enum BodySource {
    Whole(Bytes),
    Package(PackagePart),
}

/// A part of a package on its way.
struct PackagePart {
    opened: Arc<OpenPackage>,
    buffers: Buffers,
    /// First byte that was not handed on yet.
    position: u64,
    end: u64,
    pace: Pace,
    /// A piece that a disk must be waited for.
    reading: Option<Reading>,
    transfer: Arc<Transfer>,
}

/// How large pieces are: as large as the phone is fast.
#[derive(Debug)]
struct Pace {
    piece: usize,
    given: u64,
    asked_at: Instant,
}

type Reading = Pin<Box<dyn Future<Output = io::Result<Bytes>> + Send>>;

impl std::fmt::Debug for PackagePart {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { position, end, .. } = self;
        formatter
            .debug_struct("PackagePart")
            .field("position", position)
            .field("end", end)
            .finish_non_exhaustive()
    }
}

impl Body {
    /// A body in memory; may be empty.
    pub(super) fn whole(bytes: Bytes, connection: Arc<Connection>) -> Self {
        Self {
            content: BodySource::Whole(bytes),
            connection,
        }
    }

    /// The bytes of a package from `start` up to, not including, `end`.
    pub(super) fn package(opened: OpenPackage, start: u64, end: u64, transfer: Arc<Transfer>) -> Self {
        let connection = Arc::clone(transfer.link());
        connection.begin_download();
        Self {
            content: BodySource::Package(PackagePart {
                opened: Arc::new(opened),
                buffers: Buffers::default(),
                position: start,
                end,
                pace: Pace::new(),
                reading: None,
                transfer,
            }),
            connection,
        }
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        match &mut self.content {
            BodySource::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            BodySource::Whole(bytes) => Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes))))),
            BodySource::Package(part) => part.poll_piece(cx).map(|piece| piece.map(|piece| piece.map(Frame::data))),
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.content {
            BodySource::Whole(bytes) => bytes.is_empty(),
            BodySource::Package(part) => part.position >= part.end,
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(match &self.content {
            BodySource::Whole(bytes) => u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            BodySource::Package(part) => part.end.saturating_sub(part.position),
        })
    }
}

impl Drop for Body {
    fn drop(&mut self) {
        if let BodySource::Package(part) = &self.content {
            part.tell_end(&self.connection);
            self.connection.end_download();
            self.connection.set_hold(0);
        }
        self.connection.enter(Phase::Idle);
    }
}

impl PackagePart {
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<io::Result<Bytes>>> {
        if self.position >= self.end {
            return Poll::Ready(None);
        }
        let piece = if let Some(reading) = &mut self.reading {
            let piece = ready!(reading.as_mut().poll(cx));
            self.reading = None;
            piece
        } else {
            self.pace.asked(Instant::now());
            self.transfer.link().set_hold(self.pace.piece);
            let wanted = self.wanted();
            match self.opened.read_at_hand(&self.buffers, self.position, wanted) {
                Some(piece) => piece,
                None => {
                    let reading = self.reading.insert(self.read(wanted));
                    let piece = ready!(reading.as_mut().poll(cx));
                    self.reading = None;
                    piece
                }
            }
        };
        let Ok(piece) = piece else {
            self.transfer.file_gone();
            return Poll::Ready(Some(piece));
        };
        self.position = self.position.saturating_add(u64::try_from(piece.len()).unwrap_or(0));
        self.pace.given = self.pace.given.saturating_add(u64::try_from(piece.len()).unwrap_or(0));
        self.transfer.add_given(piece.len());
        Poll::Ready(Some(Ok(piece)))
    }

    fn wanted(&self) -> usize {
        let most = self.pace.piece;
        usize::try_from(self.end.saturating_sub(self.position)).map_or(most, |left| left.min(most))
    }

    fn read(&self, wanted: usize) -> Reading {
        Box::pin(Arc::clone(&self.opened).read(self.buffers.clone(), self.position, wanted))
    }

    fn tell_end(&self, connection: &Connection) {
        if self.position >= self.end {
            connection.leave(Arc::clone(&self.transfer));
        } else {
            self.transfer.close();
        }
    }
}

impl Pace {
    fn new() -> Self {
        Self {
            piece: SMALLEST_PIECE,
            given: 0,
            asked_at: Instant::now(),
        }
    }

    /// The phone has taken what it was given, and the next piece is asked for.
    fn asked(&mut self, now: Instant) {
        let took = now.saturating_duration_since(self.asked_at);
        self.asked_at = now;
        if took <= QUICK {
            let earned = usize::try_from(self.given / SHARE_OF_GIVEN).unwrap_or(LARGEST_PIECE);
            self.piece = (self.piece * 2).min(earned).clamp(self.piece, LARGEST_PIECE);
        } else if took >= SLOW {
            self.piece = (self.piece / 2).max(SMALLEST_PIECE);
        }
    }
}

#[cfg(test)]
mod tests {
    //! If these break, slow phones fill the memory or fast ones are served in crumbs.

    use super::*;

    #[test]
    fn pieces_follow_the_phone() {
        let mut pace = Pace::new();
        let mut now = pace.asked_at;
        let mut give = |took_ms: u64, pieces: u32| {
            for _ in 0..pieces {
                pace.given += u64::try_from(pace.piece).unwrap();
                now += Duration::from_millis(took_ms);
                pace.asked(now);
            }
            pace.piece
        };
        assert!(give(0, 40) <= 64 * 1024, "what sockets take at once is no proof of a fast phone");
        assert_eq!(give(1, 400), LARGEST_PIECE);
        assert_eq!(give(20, 400), LARGEST_PIECE, "neither quick nor slow");
        assert_eq!(give(60, 3), SMALLEST_PIECE);
        assert_eq!(give(5000, 3), SMALLEST_PIECE);
    }
}
