//! A transfer is one running response with bytes of a package; its progress is sampled, never sent byte by byte.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use tokio::sync::{Notify, watch};

use super::PackageFile;
use super::connection::Connection;
use super::events::{Caller, EventSender};
use super::reader::{Folders, OpenPackage, Unopened};
use crate::activity::{EventKind, TransferEnd};
use crate::sync::lock;

/// How often progress is told: ten times a second looks smooth and costs nothing.
const SAMPLE_EVERY: Duration = Duration::from_millis(100);

/// One byte in so many is TLS's own: 22 of 16 KiB and 22 are, and rounded that is a few more.
const RAW_A_BYTE_OF_TLS: u64 = 700;

/// All running transfers.
#[derive(Debug)]
pub(super) struct Transfers {
    events: EventSender,
    next: AtomicU64,
    running: Mutex<BTreeMap<u64, Arc<Transfer>>>,
    started: Notify,
    count: watch::Sender<usize>,
    folders: Folders,
}

/// The part of a package that a response carries.
#[derive(Clone, Debug)]
pub(super) struct SentRange {
    /// The build's token.
    pub(super) token: String,
    /// First byte.
    pub(super) start: u64,
    /// How many bytes.
    pub(super) length: u64,
    /// Size of the whole package.
    pub(super) total: u64,
    /// The package's entity tag.
    pub(super) tag: Arc<str>,
}

/// One running response.
#[derive(Debug)]
pub(super) struct Transfer {
    number: u64,
    caller: Caller,
    part: SentRange,
    /// What the connection had sent before this response, and how many bytes its socket had taken.
    link_sent_before: u64,
    link_written_before: u64,
    /// Bytes given to hyper.
    given: AtomicU64,
    /// Bytes that the last event told of.
    told: AtomicU64,
    transfers: Weak<Transfers>,
}

impl Transfers {
    pub(super) fn new(events: EventSender) -> Arc<Self> {
        Arc::new(Self {
            events,
            next: AtomicU64::new(1),
            running: Mutex::default(),
            started: Notify::new(),
            count: watch::Sender::default(),
            folders: Folders::default(),
        })
    }

    /// How many are running.
    pub(super) fn running(&self) -> watch::Receiver<usize> {
        self.count.subscribe()
    }

    /// Opens a package for a response.
    pub(super) async fn open(&self, package: &PackageFile) -> Result<OpenPackage, Unopened> {
        self.folders.open(package).await
    }

    /// Begins to count a response.
    pub(super) fn start(self: &Arc<Self>, caller: &Caller, part: SentRange) -> Arc<Transfer> {
        let transfer = Arc::new(Transfer {
            number: self.next.fetch_add(1, Ordering::Relaxed),
            caller: caller.clone(),
            part,
            link_sent_before: caller.connection.sent(),
            link_written_before: caller.connection.written(),
            given: AtomicU64::new(0),
            told: AtomicU64::new(0),
            transfers: Arc::downgrade(self),
        });
        let mut running = lock(&self.running);
        running.insert(transfer.number, Arc::clone(&transfer));
        self.count.send_replace(running.len());
        drop(running);
        self.started.notify_one();
        transfer
    }

    /// Tells of progress while there is any. Never returns.
    pub(super) async fn sample(&self) {
        loop {
            let running: Vec<Arc<Transfer>> = lock(&self.running).values().cloned().collect();
            if running.is_empty() {
                self.started.notified().await;
                continue;
            }
            for transfer in running {
                transfer.link().settle();
                let sent = transfer.sent();
                if transfer.told.swap(sent, Ordering::Relaxed) != sent {
                    self.tell(&transfer, sent, None);
                }
            }
            tokio::time::sleep(SAMPLE_EVERY).await;
        }
    }

    fn finish(&self, transfer: &Transfer, end: TransferEnd) {
        // Whoever takes it out tells its end: there is one end, whatever else happens to the connection.
        let mut running = lock(&self.running);
        let was_running = running.remove(&transfer.number).is_some();
        self.count.send_replace(running.len());
        drop(running);
        if was_running {
            let sent = match end {
                TransferEnd::Complete => transfer.part.length,
                TransferEnd::Closed { .. } | TransferEnd::FileGone => transfer.sent_at_least(),
            };
            self.tell(transfer, sent, Some(end));
        }
    }

    fn tell(&self, transfer: &Transfer, sent: u64, end: Option<TransferEnd>) {
        let kind = EventKind::Package {
            transfer: transfer.number,
            start: transfer.part.start,
            sent,
            total: transfer.part.total,
            tag: Arc::clone(&transfer.part.tag),
            end,
        };
        self.events.tell(&transfer.caller, Some(&transfer.part.token), kind);
    }
}

impl Transfer {
    /// Counts bytes given to hyper.
    pub(super) fn add_given(&self, bytes: usize) {
        self.given.fetch_add(u64::try_from(bytes).unwrap_or(0), Ordering::Relaxed);
    }

    /// The phone has all bytes.
    pub(super) fn complete(&self) {
        self.finish(TransferEnd::Complete);
    }

    /// The phone went away, or stopped reading.
    pub(super) fn close(&self) {
        self.finish(TransferEnd::Closed {
            unsure_bytes: self.handed_over().saturating_sub(self.sent_at_least()),
        });
    }

    /// Bytes that the phone of a response that broke off has: never all, of which it would have been told.
    fn sent_at_least(&self) -> u64 {
        self.sent().min(self.part.length.saturating_sub(1))
    }

    /// The file is not what it was.
    pub(super) fn file_gone(&self) {
        self.finish(TransferEnd::FileGone);
    }

    /// The connection on which it runs.
    pub(super) fn link(&self) -> &Arc<Connection> {
        &self.caller.connection
    }

    /// What left us: neither more than was given to hyper, nor more than hyper gave on.
    fn handed_over(&self) -> u64 {
        let given_on = self.caller.connection.sent().saturating_sub(self.link_sent_before);
        self.given.load(Ordering::Relaxed).min(given_on)
    }

    /// What the phone has, as far as its system said so; what left us, where ours does not tell.
    fn sent(&self) -> u64 {
        let handed_over = self.handed_over();
        let Some(acknowledged) = self.caller.connection.acknowledged() else {
            return handed_over;
        };
        let raw = acknowledged.saturating_sub(self.link_written_before);
        // Besides those of the package there are bytes of TLS: 22 for each record of at most 16 KiB (RFC 8446, section 5.2).
        handed_over.min(raw.saturating_sub(raw / RAW_A_BYTE_OF_TLS))
    }

    fn finish(&self, end: TransferEnd) {
        if let Some(transfers) = self.transfers.upgrade() {
            transfers.finish(self, end);
        }
    }
}
