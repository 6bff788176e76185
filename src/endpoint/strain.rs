//! Strain is when the system refuses the endpoint what it needs. It is told when it begins and when it is over.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::{Notify, watch};

use super::Strain;

/// Without a refusal for so long, the strain is over: while there is one, it is asked again at least once a second.
const RELIEF: Duration = Duration::from_secs(3);

/// What the accept loops report to.
#[derive(Debug, Default)]
pub(super) struct Strained {
    strain: watch::Sender<Strain>,
    refusals: AtomicU64,
    refused: Notify,
}

impl Strained {
    /// Where it is told.
    pub(super) fn watch(&self) -> watch::Receiver<Strain> {
        self.strain.subscribe()
    }

    /// The system gave no connection.
    pub(super) fn no_connection(&self, error: &io::Error) {
        self.refusals.fetch_add(1, Ordering::Relaxed);
        let strain = Strain::NoConnections { detail: error.to_string() };
        self.strain.send_if_modified(|known| {
            let is_new = *known == Strain::None;
            if is_new {
                *known = strain;
            }
            is_new
        });
        self.refused.notify_one();
    }

    /// Tells when it is over. Never returns.
    pub(super) async fn keep(&self) {
        loop {
            self.refused.notified().await;
            loop {
                let refusals = self.refusals.load(Ordering::Relaxed);
                tokio::time::sleep(RELIEF).await;
                if self.refusals.load(Ordering::Relaxed) == refusals {
                    break;
                }
            }
            self.strain.send_replace(Strain::None);
        }
    }
}
