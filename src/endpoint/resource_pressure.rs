//! Resource pressure: the system refuses the endpoint what it needs. It is told when it begins and when it is over.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::{Notify, watch};

use super::ResourcePressure;

/// Without a refusal for so long, the pressure is over: while there is one, it is asked again at least once a second.
const RELIEF: Duration = Duration::from_secs(3);

/// What the accept loops report to.
#[derive(Debug, Default)]
pub(super) struct PressureGauge {
    pressure: watch::Sender<ResourcePressure>,
    refusals: AtomicU64,
    refused: Notify,
}

impl PressureGauge {
    /// Where it is told.
    pub(super) fn watch(&self) -> watch::Receiver<ResourcePressure> {
        self.pressure.subscribe()
    }

    /// The system gave no connection.
    pub(super) fn no_connection(&self, error: &io::Error) {
        self.refusals.fetch_add(1, Ordering::Relaxed);
        let pressure = ResourcePressure::NoConnections { detail: error.to_string() };
        self.pressure.send_if_modified(|known| {
            let is_new = *known == ResourcePressure::None;
            if is_new {
                *known = pressure;
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
            self.pressure.send_replace(ResourcePressure::None);
        }
    }
}

#[cfg(test)]
mod tests {
    //! If this breaks, the window warns of nothing, or for ever.

    use super::*;

    #[tokio::test]
    async fn strain_begins_and_ends() {
        let gauge = PressureGauge::default();
        let mut pressure = gauge.watch();
        let story = async {
            gauge.no_connection(&io::Error::other("no more"));
            gauge.no_connection(&io::Error::other("and again"));
            let detail = "no more".to_owned();
            assert_eq!(*pressure.borrow_and_update(), ResourcePressure::NoConnections { detail });
            pressure.changed().await.unwrap();
            assert_eq!(*pressure.borrow(), ResourcePressure::None);
        };
        tokio::select! {
            () = story => {}
            () = gauge.keep() => {}
            () = tokio::time::sleep(RELIEF * 5) => panic!("it never ended"),
        }
    }
}
