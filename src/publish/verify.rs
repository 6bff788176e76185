//! Verifying a package: stub until the real one arrives.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64};

/// A verification that runs elsewhere: how far it is, and a way to end it.
#[derive(Clone, Debug, Default)]
pub struct VerifyJob {
    /// Bytes read so far.
    pub done_bytes: Arc<AtomicU64>,
    /// Bytes to read; 0 while unknown.
    pub total_bytes: Arc<AtomicU64>,
    /// Set to end it early.
    pub cancelled: Arc<AtomicBool>,
}
