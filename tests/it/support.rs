//! What tests share, each thing once: builds made in code, a phone, `airlift-cli`, running Airlifts, a desktop.
#![cfg_attr(
    not(target_os = "linux"),
    expect(dead_code, reason = "networks, desktops and signals are tested on Linux")
)]

pub(crate) mod builds;
pub(crate) mod command;
#[cfg(target_os = "linux")]
pub(crate) mod desktop;
pub(crate) mod endpoint;
pub(crate) mod noise;
pub(crate) mod phone;
#[cfg(target_os = "linux")]
pub(crate) mod screen_reader;
pub(crate) mod served;
pub(crate) mod sessions;
#[cfg(unix)]
pub(crate) mod storages;
#[cfg(target_os = "linux")]
pub(crate) mod wayland;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Longer than anything here takes on a busy machine; only a failure waits for it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(40);

/// Asks again and again until there is an answer.
pub(crate) fn until<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < end, "{what} never came");
        std::thread::sleep(Duration::from_millis(30));
    }
}

/// Processor time of this thread so far: a busy machine makes nothing slower by it.
#[cfg(unix)]
pub(crate) fn processor_time() -> Duration {
    Duration::try_from(rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime)).unwrap_or_default()
}

/// Where the system has no such clock, time that passes has to do.
#[cfg(not(unix))]
pub(crate) fn processor_time() -> Duration {
    std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap_or_default()
}

/// A file of this name in a folder.
pub(crate) fn write(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// UTF-8 that must be.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}
