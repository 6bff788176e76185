//! Words: what the window is called in every language, and lists of sentences. The sentences themselves stand in the message files.

use crate::words::say;

/// The product's name.
pub(super) const AIRLIFT: &str = "Airlift";

/// The steps that the empty shelf shows, each with how it is done.
pub(super) fn steps() -> [(&'static str, &'static str); 3] {
    let say = say();
    [
        (say.step_drop(), say.step_drop_how()),
        (say.step_scan(), say.step_scan_how()),
        (say.step_install(), say.step_install_how()),
    ]
}
