//! A graceful stop: `serve` was told to stop while phones download. They may finish, for a while, and it is said what became of them.

use std::time::Duration;

use serde_json::json;

use crate::activity::{PhoneId, Stage};
use crate::session::{PhoneView, Session, StoppingView};
use crate::words::say;

use super::{Output, err, out_json, serve};
use crate::primitives::ByteSize;

/// How long downloads may go on: well below the 90 s after which service managers kill.
const PATIENCE: Duration = Duration::from_mins(1);

/// Waiting for downloads to finish.
pub(super) struct GracefulStop {
    phones: Vec<PhoneId>,
}

impl GracefulStop {
    /// Lets running downloads finish and begins nothing new; `None` when nothing runs.
    pub(super) fn begin(session: &Session, print: Output) -> Option<Self> {
        session.stop(PATIENCE);
        // The newest snapshot may be older than a download that was just told: the one that answers the stop knows them all.
        let snapshot = serve::wait(session, |snapshot| snapshot.stopping.is_some())?;
        let downloads = |phone: &&PhoneView| phone.stage == Stage::Downloading;
        let phones: Vec<PhoneId> = snapshot.phones.iter().filter(downloads).map(|phone| phone.id).collect();
        if phones.is_empty() {
            return None;
        }
        let seconds = PATIENCE.as_secs();
        if print.is_json() {
            out_json(&json!({ "event": "stopping", "downloads": phones.len(), "patience_seconds": seconds }));
        }
        err(&say().serve_waiting(phones.len(), seconds));
        Some(Self { phones })
    }

    /// Nothing runs any more, or patience ended.
    pub(super) fn is_over(session: &Session) -> bool {
        session.snapshots().borrow().stopping == Some(StoppingView::Stopped)
    }

    /// Says what became of the downloads.
    pub(super) fn tell(&self, session: &Session, print: Output) {
        let snapshot = session.snapshots().borrow().clone();
        let waited_for = || snapshot.phones.iter().filter(|phone| self.phones.contains(&phone.id));
        let is_delivered = |phone: &PhoneView| phone.stage == Stage::Delivered;
        let delivered = waited_for().filter(|phone| is_delivered(phone)).count();
        if print.is_json() {
            let cut_off = self.phones.len() - delivered;
            out_json(&json!({ "event": "stopped", "delivered": delivered, "cut_off": cut_off }));
        }
        for phone in waited_for() {
            let end = match phone.stage {
                Stage::Delivered => "delivered",
                Stage::Downloading | Stage::Interrupted { .. } => "cut-off",
                _ => "left",
            };
            let who = say().cli_in_brackets(phone.ip, &phone.name);
            let became = say().serve_became(ByteSize(phone.progress.done_bytes), end, ByteSize(phone.progress.total_bytes));
            err(&format!("{who}  {became}"));
        }
    }
}
