//! Checking a package: every entry unpacked, from the first byte to the last.

use std::io;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::Ordering;

use crate::ipa::{self, CheckProgress, PackageCheck};
use crate::library::FileStamp;

use super::{IntakeProblem, PackageJob};

/// Reads every entry of a package. `None` when cancelled, or when the file is no longer the one of this stamp. Blocks.
pub fn check_package(path: &Path, stamp: FileStamp, job: &PackageJob) -> Result<Option<PackageCheck>, IntakeProblem> {
    let file = super::open(path)?;
    let mut progress = |progress: CheckProgress| {
        job.done_bytes.store(progress.done_bytes, Ordering::Relaxed);
        if job.cancelled.load(Ordering::Relaxed) {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let check = super::guarded(|| ipa::check_package(io::BufReader::new(&file), &mut progress))??;
    let unchanged = FileStamp::of(&file).ok() == Some(stamp);
    Ok(check.filter(|_| unchanged))
}
