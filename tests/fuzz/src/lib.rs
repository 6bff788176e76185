//! What the targets share: watching how time grows.

use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// A text of this size is made of the input, as often as it fits.
const REPEATED_BYTES: usize = 256 * 1024;
/// What grows with the square of the size takes far longer even so; a build with checks is slower than what people run.
const LIMIT: Duration = Duration::from_secs(1);

/// Looks at an input many times over, and panics when that takes longer than anything linear.
pub fn watch(text: &str, look: impl Fn(&str)) {
    if text.is_empty() {
        return;
    }
    let repeated = text.repeat((REPEATED_BYTES / text.len()).max(1));
    let begin = processor_time();
    look(&repeated);
    let took = processor_time() - begin;
    assert!(took < LIMIT, "{took:?} for {} bytes", repeated.len());
}

/// Of this thread: a busy machine makes nothing slower by it.
fn processor_time() -> Duration {
    Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or_default()
}
