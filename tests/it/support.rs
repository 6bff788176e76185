//! What tests share, each thing once: builds made in code, a phone, `airlift-cli`, running Airlifts, a desktop.

pub(crate) mod builds;
pub(crate) mod command;
#[cfg(target_os = "linux")]
pub(crate) mod desktop;
pub(crate) mod endpoint;
pub(crate) mod noise;
pub(crate) mod phone;
pub(crate) mod served;
pub(crate) mod sessions;

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
