//! A link is one connection as seen from outside its task: what it is doing, since when, and how much it has sent.

use std::net::IpAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::Instant;

use super::Limits;
use super::transfers::Transfer;

/// What a connection is doing.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Phase {
    /// Shaking hands.
    Opening,
    /// Sending us a request.
    Asking,
    /// Receiving our response.
    Answered,
    /// Open for the next request.
    Idle,
}

/// One connection.
#[derive(Debug)]
pub(super) struct Link {
    /// The other end.
    pub(super) phone: IpAddr,
    /// Our end; `None` when it is not known.
    pub(super) here: Option<IpAddr>,
    limits: Limits,
    state: Mutex<State>,
    /// Bytes of responses, heads included, that were handed to TLS or to the socket.
    sent: AtomicU64,
    /// Package responses that are out of our hands but maybe not of hyper's.
    leaving: Mutex<Vec<Arc<Transfer>>>,
    closing: Notify,
}

#[derive(Debug)]
struct State {
    phase: Phase,
    since: Instant,
    /// When the socket last refused bytes without having taken any since.
    stalled_since: Option<Instant>,
}

impl Link {
    pub(super) fn new(phone: IpAddr, here: Option<IpAddr>, limits: Limits) -> Self {
        Self {
            phone,
            here,
            limits,
            state: Mutex::new(State {
                phase: Phase::Opening,
                since: Instant::now(),
                stalled_since: None,
            }),
            sent: AtomicU64::new(0),
            leaving: Mutex::new(Vec::new()),
            closing: Notify::new(),
        }
    }

    pub(super) fn enter(&self, phase: Phase) {
        let mut state = lock(&self.state);
        state.phase = phase;
        state.since = Instant::now();
    }

    pub(super) fn phase(&self) -> Phase {
        lock(&self.state).phase
    }

    /// The socket gave us bytes: after a pause that is the beginning of the next request.
    pub(super) fn heard(&self) {
        let mut state = lock(&self.state);
        if state.phase == Phase::Idle {
            state.phase = Phase::Asking;
            state.since = Instant::now();
        }
    }

    /// The socket took bytes.
    pub(super) fn wrote(&self) {
        let mut state = lock(&self.state);
        state.stalled_since = None;
        // What hyper still had to send is not a pause.
        if state.phase == Phase::Idle {
            state.since = Instant::now();
        }
    }

    /// The socket takes no bytes at the moment.
    pub(super) fn stalled(&self) {
        lock(&self.state).stalled_since.get_or_insert_with(Instant::now);
    }

    /// Whether a deadline has passed.
    pub(super) fn is_overdue(&self, now: Instant) -> bool {
        let Limits {
            handshake,
            header,
            idle,
            write,
            ..
        } = self.limits;
        let state = lock(&self.state);
        let patience: Option<Duration> = match state.phase {
            Phase::Opening => Some(handshake),
            Phase::Asking => Some(header),
            Phase::Answered => None,
            Phase::Idle => Some(idle),
        };
        let late = |since: Instant, patience: Duration| now.saturating_duration_since(since) >= patience;
        patience.is_some_and(|patience| late(state.since, patience)) || state.stalled_since.is_some_and(|since| late(since, write))
    }

    /// Counts bytes of responses.
    pub(super) fn add_sent(&self, bytes: usize) {
        self.sent.fetch_add(u64::try_from(bytes).unwrap_or(0), Ordering::Relaxed);
    }

    /// Bytes of responses so far, heads included.
    pub(super) fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    /// A package response has given its last byte to hyper; it is complete when the connection is next flushed.
    pub(super) fn leave(&self, transfer: Arc<Transfer>) {
        lock(&self.leaving).push(transfer);
    }

    /// Everything was handed to the socket.
    pub(super) fn flushed(&self) {
        for transfer in std::mem::take(&mut *lock(&self.leaving)) {
            transfer.complete();
        }
    }

    /// The connection is over.
    pub(super) fn closed(&self) {
        for transfer in std::mem::take(&mut *lock(&self.leaving)) {
            transfer.close();
        }
    }

    /// Asks the connection's task to end it. Remembered if the task is not waiting.
    pub(super) fn close(&self) {
        self.closing.notify_one();
    }

    /// Waits until somebody asks to end the connection.
    pub(super) async fn asked_to_close(&self) {
        self.closing.notified().await;
    }
}

/// A panic in one connection must not end the others: what these locks guard is never half-changed.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
