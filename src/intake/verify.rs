//! Verifying a package: every file of its app compared with what was signed.

use std::io;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::ipa::{self, Verification, VerifyProgress};
use crate::library::FileStamp;

use super::IntakeProblem;

/// A verification that runs elsewhere: how far it is, and a way to end it.
#[derive(Clone, Debug, Default)]
pub struct VerifyJob {
    /// Unpacked bytes that are done.
    pub done_bytes: Arc<AtomicU64>,
    /// Unpacked bytes to read; 0 while unknown.
    pub total_bytes: Arc<AtomicU64>,
    /// Set to end it early.
    pub cancelled: Arc<AtomicBool>,
}

/// Compares every file of a build with its signature. `None` when cancelled, or when the file is no longer the one of
/// this stamp. Blocks.
pub fn verify(path: &Path, stamp: FileStamp, job: &VerifyJob) -> Result<Option<Verification>, IntakeProblem> {
    let file = super::open(path)?;
    let mut progress = |progress: VerifyProgress| {
        job.done_bytes.store(progress.done_bytes, Ordering::Relaxed);
        job.total_bytes.store(progress.total_bytes, Ordering::Relaxed);
        if job.cancelled.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let verification = super::guarded(|| ipa::verify(io::BufReader::new(&file), &mut progress))??;
    let unchanged = FileStamp::of(&file).ok() == Some(stamp);
    Ok((unchanged && !verification.cancelled).then_some(verification))
}
