//! The clock: the one place that asks the system what time it is.
#![expect(clippy::disallowed_methods, reason = "this is the door to the system's clock")]

use jiff::Timestamp;

/// The time now, UTC.
pub fn now() -> Timestamp {
    Timestamp::now()
}
