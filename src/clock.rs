//! The clock: the one place that asks the system what time it is.
#![expect(clippy::disallowed_methods, reason = "this is the door to the system's clock")]

use std::time::Instant;

use jiff::{SignedDuration, Timestamp};

/// A clock that is off by less than this was not set: the system trims it all the time.
const TRIMMED: SignedDuration = SignedDuration::from_secs(5);

/// Beside the clock on the wall, one that only goes forward: it tells when the other was set, or the computer slept.
#[derive(Debug)]
pub struct SteadyClock {
    wall: Timestamp,
    steady: Instant,
}

impl SteadyClock {
    /// Begins now.
    pub fn start() -> Self {
        Self {
            wall: now(),
            steady: Instant::now(),
        }
    }

    /// By how much the wall clock was set since this was asked last; `None` when it was not.
    pub fn was_set(&mut self) -> Option<SignedDuration> {
        let (wall, steady) = (now(), Instant::now());
        let passed = SignedDuration::try_from(steady - self.steady).unwrap_or_default();
        let by = wall.duration_since(self.wall) - passed;
        *self = Self { wall, steady };
        (by.abs() >= TRIMMED).then_some(by)
    }
}

/// A moment on the clock that only goes forward.
pub fn instant() -> Instant {
    Instant::now()
}

/// The time now, UTC.
pub fn now() -> Timestamp {
    Timestamp::now()
}
