//! Locks that outlive a panic: what they guard is never half-changed, so a panic elsewhere must not end everything else.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Waits for a lock, whether or not somebody panicked while holding it.
pub fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    //! If this breaks, a panic in one connection ends all others.

    use super::*;

    #[test]
    fn a_panic_elsewhere_takes_nothing_away() {
        let count = Mutex::new(1);
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _held = lock(&count);
            panic!("on purpose");
        }));
        assert!(panicked.is_err() && count.is_poisoned());
        *lock(&count) += 1;
        assert_eq!(*lock(&count), 2);
    }
}
