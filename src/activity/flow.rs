//! A flow: the responses of one delivery that run now, and how fast their bytes move.

use std::collections::{BTreeMap, VecDeque};

use jiff::{SignedDuration, Timestamp};

use super::delivery::STALL;

/// The rate is measured over this long.
const RATE_WINDOW: SignedDuration = SignedDuration::from_secs(3);
/// Samples closer than this are one: many responses at once must not fill the memory.
const SAMPLE_GAP: SignedDuration = SignedDuration::from_millis(50);
/// Responses followed at once; iOS runs one to four. More than the endpoint lets one address have.
const MAX_RUNNING: usize = 256;
/// Ended responses kept in mind: progress of one may be told after its end, as two tasks tell them.
const MAX_ENDED: usize = 64;

/// The responses of one delivery.
#[derive(Clone, Debug, Default)]
pub(super) struct Flow {
    /// Where each running response began, and what it has sent.
    running: BTreeMap<u64, RunningResponse>,
    /// Responses that ended, newest last, with what they had sent.
    ended: VecDeque<(u64, u64)>,
    /// Responses up to this one belong to an earlier attempt.
    floor: u64,
    /// The newest response seen.
    highest: u64,
    /// When bytes last moved.
    moved_at: Option<Timestamp>,
    /// Bytes sent at moments of the last seconds, oldest first.
    samples: VecDeque<(Timestamp, u64)>,
    sent: u64,
}

/// A response that runs.
#[derive(Clone, Copy, Debug)]
struct RunningResponse {
    start: u64,
    sent: u64,
}

/// What an event tells about a response.
pub(super) struct FlowChange {
    /// Bytes that were not told before.
    pub(super) moved: u64,
    /// The response was not known before.
    pub(super) is_new: bool,
    /// It is of an earlier attempt, or had ended.
    pub(super) is_old: bool,
}

impl Flow {
    /// Takes in how much a response has sent.
    pub(super) fn take(&mut self, transfer: u64, start: u64, sent: u64, ends: bool) -> FlowChange {
        self.highest = self.highest.max(transfer);
        if let Some((_, before)) = self.ended.iter_mut().find(|(ended, _)| *ended == transfer) {
            let moved = sent.saturating_sub(*before);
            *before = sent.max(*before);
            return FlowChange {
                moved,
                is_new: false,
                is_old: true,
            };
        }
        let before = self.running.get(&transfer).map(|running| running.sent);
        let moved = sent.saturating_sub(before.unwrap_or(0));
        let is_old = transfer <= self.floor;
        if ends {
            self.running.remove(&transfer);
            self.ended.push_back((transfer, sent));
            if self.ended.len() > MAX_ENDED {
                self.ended.pop_front();
            }
        } else if !is_old {
            let sent = sent.max(before.unwrap_or(0));
            self.running.insert(transfer, RunningResponse { start, sent });
            if self.running.len() > MAX_RUNNING {
                self.running.pop_first();
            }
        }
        FlowChange {
            moved,
            is_new: before.is_none(),
            is_old,
        }
    }

    /// Bytes moved: how long it is since they last did; `None` when none did, or none had before.
    pub(super) fn moved(&mut self, at: Timestamp, moved: u64) -> Option<SignedDuration> {
        let before = self.moved_at;
        self.sent = self.sent.saturating_add(moved);
        if moved > 0 || before.is_none() {
            self.moved_at = Some(before.map_or(at, |before| before.max(at)));
        }
        self.sample(at);
        before
            .filter(|_| moved > 0)
            .map(|before| at.duration_since(before).max(SignedDuration::ZERO))
    }

    fn sample(&mut self, at: Timestamp) {
        // The oldest sample stays as it is: the rate begins there.
        let has_several = self.samples.len() > 1;
        match self.samples.back_mut() {
            Some((last, sent)) if has_several && at.duration_since(*last) < SAMPLE_GAP => *sent = self.sent,
            _ => self.samples.push_back((at, self.sent)),
        }
        // One sample older than the window stays: phones take bytes in bursts, and a rate needs a beginning.
        while self
            .samples
            .get(1)
            .is_some_and(|(second, _)| at.duration_since(*second) > RATE_WINDOW)
        {
            self.samples.pop_front();
        }
    }

    /// The clock was set by so much.
    pub(super) fn clock_set(&mut self, by: SignedDuration) {
        let shifted = |at: Timestamp| at.saturating_add(by).unwrap_or(at);
        self.moved_at = self.moved_at.map(shifted);
        for (at, _) in &mut self.samples {
            *at = shifted(*at);
        }
    }

    /// Bytes a second over the last seconds.
    pub(super) fn bytes_per_second(&self, now: Timestamp) -> u64 {
        let Some((first_at, first_sent)) = self.samples.front().copied() else {
            return 0;
        };
        let elapsed_ms = u64::try_from(now.duration_since(first_at).as_millis()).unwrap_or(0);
        (self.sent - first_sent).saturating_mul(1000).checked_div(elapsed_ms).unwrap_or(0)
    }

    /// When bytes last moved, or the first response began.
    pub(super) fn moved_at(&self) -> Option<Timestamp> {
        self.moved_at
    }

    /// Some response runs.
    pub(super) fn is_running(&self) -> bool {
        !self.running.is_empty()
    }

    /// Some response runs, and its bytes move.
    pub(super) fn is_flowing(&self, at: Timestamp) -> bool {
        self.is_running() && self.moved_at.is_some_and(|moved_at| at.duration_since(moved_at) < STALL)
    }

    /// Whether another response that runs has sent the byte at this place.
    pub(super) fn is_sending(&self, transfer: u64, place: u64) -> bool {
        let mut others = self.running.iter().filter(|(other, _)| **other != transfer);
        others.any(|(_, running)| running.start <= place && place < running.start.saturating_add(running.sent))
    }

    /// Whether this response is one of those.
    pub(super) fn carries(&self, transfer: u64) -> bool {
        self.running.contains_key(&transfer) || self.ended.iter().any(|(ended, _)| *ended == transfer)
    }

    /// A newer response was seen.
    pub(super) fn is_older(&self, transfer: u64) -> bool {
        transfer < self.highest
    }

    /// What was sent so far counts no more.
    pub(super) fn forget_running(&mut self) {
        self.floor = self.highest;
        self.running.clear();
        self.samples.clear();
    }

    /// What was sent so far counts no more, this response excepted.
    pub(super) fn only(&mut self, transfer: u64) {
        self.floor = transfer.saturating_sub(1);
        self.running.retain(|other, _| *other == transfer);
        self.samples.clear();
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.running.len() + self.ended.len() + self.samples.len()
    }
}
