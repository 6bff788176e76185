//! The clock: the one place that asks the system what time it is.
#![expect(clippy::disallowed_methods, reason = "this is the door to the system's clock")]

use std::time::{Instant, SystemTime};

use jiff::{SignedDuration, Timestamp};

/// A clock that is off by less than this was not set: the system trims it all the time.
const TRIMMED: SignedDuration = SignedDuration::from_secs(5);

/// Earliest time that is believed: certificates begin a day before they are made, and cannot before 1970.
const EARLIEST: Timestamp = Timestamp::constant(2 * 86_400, 0);
/// Latest time that is believed, 9000-01-01: whatever is added to it stays within what dates can say.
const LATEST: Timestamp = Timestamp::constant(221_845_392_000, 0);

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

/// The time now, UTC; of a clock that is off by centuries, the nearest that is believed.
pub fn now() -> Timestamp {
    believed(SystemTime::now())
}

fn believed(time: SystemTime) -> Timestamp {
    let is_before = time < SystemTime::UNIX_EPOCH;
    let beyond = if is_before { EARLIEST } else { LATEST };
    Timestamp::try_from(time).unwrap_or(beyond).clamp(EARLIEST, LATEST)
}

#[cfg(test)]
mod tests {
    //! If these break, a computer whose battery is empty cannot start Airlift.

    use std::time::Duration;

    use super::*;

    #[test]
    fn no_clock_is_too_wrong() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        assert_eq!(believed(at(0)), EARLIEST);
        assert_eq!(believed(SystemTime::UNIX_EPOCH - Duration::from_secs(1 << 34)), EARLIEST);
        assert_eq!(believed(at(1_796_000_000)).as_second(), 1_796_000_000);
        assert_eq!(LATEST.to_string(), "9000-01-01T00:00:00Z");
        // 9999-12-31, and far beyond.
        for seconds in [253_402_214_400, 1 << 40] {
            assert_eq!(believed(at(seconds)), LATEST);
        }
    }
}
