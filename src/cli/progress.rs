//! Progress: how far something long is, on one line of the terminal that is empty in the end.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::Builder;
use std::time::Duration;

use crate::intake::{self, IntakeProblem, PackageJob};
use crate::ipa::PackageCheck;
use crate::library::FileStamp;
use crate::words::say;

/// Often enough to see it move.
const PROGRESS_EVERY: Duration = Duration::from_millis(200);

/// Does something long, and says how far it is where somebody can read it. `sentence` is `None` while nothing is known.
pub(super) fn with_progress<T>(sentence: impl Fn() -> Option<String> + Sync, work: impl FnOnce() -> T) -> T {
    let ended = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        if io::stderr().is_terminal() && !is_dumb {
            // Without it nothing is lost but the percentage.
            _ = Builder::new()
                .name("progress".to_owned())
                .spawn_scoped(scope, || tell(&sentence, &ended));
        }
        let done = work();
        ended.store(true, Ordering::Relaxed);
        done
    })
}

fn tell(sentence: &impl Fn() -> Option<String>, ended: &AtomicBool) {
    let mut widest = 0;
    while !ended.load(Ordering::Relaxed) {
        std::thread::sleep(PROGRESS_EVERY);
        if let Some(sentence) = sentence() {
            widest = widest.max(sentence.chars().count());
            _ = write!(io::stderr(), "\r{sentence}");
        }
    }
    _ = write!(io::stderr(), "\r{:widest$}\r", "");
}

/// Reads a package from the first byte to the last. `None` when it changed meanwhile.
pub(super) fn check_package(path: &Path, stamp: FileStamp) -> Result<Option<PackageCheck>, IntakeProblem> {
    let job = PackageJob::default();
    let percent = || {
        let done = job.done_bytes.load(Ordering::Relaxed);
        done.saturating_mul(100)
            .checked_div(stamp.size_bytes)
            .map(|percent| say().cli_reading_package(percent))
    };
    with_progress(percent, || intake::check_package(path, stamp, &job))
}
