//! A connection as seen from outside its task: what it is doing, since when, and how much it has sent.

use std::io;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::sync::Notify;
use tokio::time::Instant;

use super::EndpointLimits;
use super::transfers::Transfer;
use crate::sync::lock;
use crate::system_calls::unacknowledged;

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
pub(super) struct Connection {
    /// Tells it from every other while the program runs.
    pub(super) number: u64,
    /// The other end.
    pub(super) phone: IpAddr,
    /// Our end; `None` when it is not known.
    pub(super) here: Option<IpAddr>,
    /// Whether the caps for an address mean it. They do not mean a reverse proxy, through which all phones come.
    pub(super) is_capped: bool,
    limits: EndpointLimits,
    state: Mutex<ConnectionState>,
    /// Bytes of responses, heads included, that were handed to TLS or to the socket.
    sent: AtomicU64,
    /// Bytes that TLS may hold until the socket takes them.
    hold: AtomicUsize,
    /// The socket, once there is one: it stays open until all is settled.
    socket: OnceLock<Arc<TcpStream>>,
    /// Bytes that the socket took, those of TLS included.
    written: AtomicU64,
    /// Bytes of those that the phone had when this was last looked at.
    acknowledged: AtomicU64,
    /// The end of what we send was sent: it counts as a byte (RFC 9293, section 3.4).
    is_ended: AtomicBool,
    /// The phone, or something between, broke the connection off.
    is_broken: AtomicBool,
    /// Package responses that are out of our hands but not all with the phone.
    leaving: Mutex<Vec<Leaving>>,
    closing: Notify,
}

/// A package response whose last byte was given to hyper.
#[derive(Debug)]
struct Leaving {
    transfer: Arc<Transfer>,
    /// How many bytes of the connection the phone must have to have it, and since when the socket has them; `None` while they
    /// are not with the socket.
    ends: Option<(u64, Instant)>,
}

#[derive(Debug)]
struct ConnectionState {
    phase: Phase,
    since: Instant,
    /// When the socket last refused bytes without having taken any since.
    stalled_since: Option<Instant>,
    /// Whether the response has bytes of a package.
    is_download: bool,
    /// When the span began over which the pace is taken, what had been sent by then, and what was sent in the span before.
    span_since: Instant,
    span_sent: u64,
    span_before: Option<u64>,
}

/// What TLS may hold for any phone: two full records.
const LEAST_HOLD: usize = 32 * 1024;

/// Over which the pace of a phone is taken, and as long again: a phone that naps for less keeps the pace that it had.
const SPAN: Duration = Duration::from_mins(1);

/// Bytes a second below which a response may have to give way to a newcomer: half a megabit, a build of 50 MB in a quarter of
/// an hour. A phone on the worst of wireless networks is faster.
const LEAST_PACE: u64 = 64 * 1024;

/// Where the system does not tell what a phone has: how long the last bytes are given to arrive or to be refused.
const UNTOLD_WAIT: Duration = Duration::from_secs(3);

/// How often it is looked whether a connection that is over can be let go.
const LINGER_GLANCE: Duration = Duration::from_millis(50);

/// A response is not called slow before: its first bytes may wait for a disk.
const GRACE: Duration = Duration::from_secs(10);

impl Connection {
    pub(super) fn new(phone: IpAddr, here: Option<IpAddr>, is_capped: bool, limits: EndpointLimits) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let now = Instant::now();
        Self {
            number: NEXT.fetch_add(1, Ordering::Relaxed),
            phone,
            here,
            is_capped,
            limits,
            state: Mutex::new(ConnectionState {
                phase: Phase::Opening,
                since: now,
                stalled_since: None,
                is_download: false,
                span_since: now,
                span_sent: 0,
                span_before: None,
            }),
            sent: AtomicU64::new(0),
            hold: AtomicUsize::new(LEAST_HOLD),
            socket: OnceLock::new(),
            written: AtomicU64::new(0),
            acknowledged: AtomicU64::new(0),
            is_ended: AtomicBool::new(false),
            is_broken: AtomicBool::new(false),
            leaving: Mutex::new(Vec::new()),
            closing: Notify::new(),
        }
    }

    /// Its socket was accepted.
    pub(super) fn holds(&self, socket: Arc<TcpStream>) {
        // Once in a connection's life.
        drop(self.socket.set(socket));
    }

    pub(super) fn enter(&self, phase: Phase) {
        let mut state = lock(&self.state);
        state.phase = phase;
        state.since = Instant::now();
    }

    /// A response with bytes of a package begins.
    pub(super) fn begin_download(&self) {
        let mut state = lock(&self.state);
        state.is_download = true;
        state.span_since = Instant::now();
        state.span_sent = self.sent();
        state.span_before = None;
    }

    /// It ended.
    pub(super) fn end_download(&self) {
        lock(&self.state).is_download = false;
    }

    /// Whether the response has bytes of a package.
    pub(super) fn is_download(&self) -> bool {
        lock(&self.state).is_download
    }

    /// Begins a new span for the pace when it is time.
    pub(super) fn note_pace(&self, now: Instant) {
        let mut state = lock(&self.state);
        if now.saturating_duration_since(state.span_since) >= SPAN {
            let sent = self.sent();
            state.span_before = Some(sent.saturating_sub(state.span_sent));
            state.span_sent = sent;
            state.span_since = now;
        }
    }

    /// Bytes a second that a phone takes of its response, if that is so slow that it may have to give way: if its socket has
    /// taken nothing for `stall`, or if it was slow for long.
    pub(super) fn slow_pace(&self, now: Instant, stall: Duration) -> Option<u64> {
        let state = lock(&self.state);
        if state.phase != Phase::Answered {
            return None;
        }
        let in_span = self.sent().saturating_sub(state.span_sent);
        let span = now.saturating_duration_since(state.span_since);
        let (sent, time) = match state.span_before {
            Some(before) => (before.saturating_add(in_span), span.saturating_add(SPAN)),
            None => (in_span, span),
        };
        let pace = sent / time.as_secs().max(1);
        let stalled = state
            .stalled_since
            .is_some_and(|since| now.saturating_duration_since(since) >= stall);
        let is_old = now.saturating_duration_since(state.since) >= GRACE;
        (stalled || is_old && pace < LEAST_PACE).then_some(pace)
    }

    /// The computer slept: time that nobody could use does not count.
    pub(super) fn forgive(&self, slept: Duration) {
        let mut state = lock(&self.state);
        state.since += slept;
        state.span_since += slept;
        state.stalled_since = state.stalled_since.map(|since| since + slept);
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
    pub(super) fn wrote(&self, bytes: usize) {
        self.written.fetch_add(u64::try_from(bytes).unwrap_or(0), Ordering::Release);
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
        let EndpointLimits {
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

    /// Lets TLS hold as much as the pieces that a phone takes: one write for each piece, where four are 10 % dearer.
    pub(super) fn set_hold(&self, piece: usize) {
        self.hold.store(piece.max(LEAST_HOLD), Ordering::Relaxed);
    }

    /// Bytes that TLS may hold until the socket takes them.
    pub(super) fn hold(&self) -> usize {
        self.hold.load(Ordering::Relaxed)
    }

    /// Counts bytes of responses.
    pub(super) fn add_sent(&self, bytes: usize) {
        self.sent.fetch_add(u64::try_from(bytes).unwrap_or(0), Ordering::Relaxed);
    }

    /// Bytes of responses so far, heads included.
    pub(super) fn sent(&self) -> u64 {
        self.sent.load(Ordering::Relaxed)
    }

    /// A package response has given its last byte to hyper; it is complete when the phone has it.
    pub(super) fn leave(&self, transfer: Arc<Transfer>) {
        lock(&self.leaving).push(Leaving { transfer, ends: None });
    }

    /// Everything was handed to the socket.
    pub(super) fn flushed(&self) {
        let written = self.written.load(Ordering::Acquire);
        let mut leaving = lock(&self.leaving);
        if leaving.is_empty() {
            return;
        }
        for one in leaving.iter_mut() {
            one.ends.get_or_insert((written, Instant::now()));
        }
        drop(leaving);
        self.settle();
    }

    /// The socket failed.
    pub(super) fn failed(&self, error: &io::Error) {
        use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, TimedOut};
        if matches!(error.kind(), BrokenPipe | ConnectionAborted | ConnectionReset | TimedOut) {
            self.is_broken.store(true, Ordering::Relaxed);
        }
    }

    /// We will send no more.
    pub(super) fn ended(&self) {
        self.is_ended.store(true, Ordering::Relaxed);
    }

    /// How many bytes the socket took.
    pub(super) fn written(&self) -> u64 {
        self.written.load(Ordering::Acquire)
    }

    /// How many bytes of the connection the phone has; `None` where the system does not tell.
    pub(super) fn acknowledged(&self) -> Option<u64> {
        // Asked in this order no byte counts that is on its way: what is written meanwhile is only taken off.
        let written = self.written.load(Ordering::Acquire);
        let held = unacknowledged(self.socket.get()?)?;
        let held = held.saturating_sub(u64::from(self.is_ended.load(Ordering::Relaxed)));
        Some(written.saturating_sub(held))
    }

    /// Package responses whose last byte the phone has are complete.
    pub(super) fn settle(&self) {
        let acknowledged = self.acknowledged();
        if let Some(now) = acknowledged
            && self.acknowledged.fetch_max(now, Ordering::Relaxed) < now
        {
            let mut state = lock(&self.state);
            // What the phone still takes is not a pause.
            if state.phase == Phase::Idle {
                state.since = Instant::now();
            }
        }
        let is_there = |one: &mut Leaving| match (one.ends, acknowledged) {
            (Some((end, _)), Some(acknowledged)) => acknowledged >= end && !self.is_refused(),
            (Some((_, since)), None) => since.elapsed() >= UNTOLD_WAIT && !self.is_broken.load(Ordering::Relaxed),
            (None, _) => false,
        };
        let there: Vec<Leaving> = lock(&self.leaving).extract_if(.., is_there).collect();
        for one in there {
            one.transfer.complete();
        }
    }

    /// Waits until the phone has all that it was sent, or cannot have it any more; a phone that takes nothing for too long has
    /// left.
    pub(super) async fn settled(&self) {
        let mut since = (self.acknowledged.load(Ordering::Relaxed), Instant::now());
        loop {
            self.settle();
            let acknowledged = self.acknowledged.load(Ordering::Relaxed);
            if acknowledged > since.0 {
                since = (acknowledged, Instant::now());
            }
            let is_late = since.1.elapsed() >= self.limits.write;
            if lock(&self.leaving).is_empty() || self.is_refused() || is_late {
                return;
            }
            tokio::time::sleep(LINGER_GLANCE).await;
        }
    }

    /// The connection was broken off.
    fn is_refused(&self) -> bool {
        let error = || self.socket.get().and_then(|socket| socket.take_error().ok().flatten());
        self.is_broken.load(Ordering::Relaxed) || error().is_some()
    }

    /// The connection is over.
    pub(super) fn closed(&self) {
        self.settle();
        for one in std::mem::take(&mut *lock(&self.leaving)) {
            one.transfer.close();
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
