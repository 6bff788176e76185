//! The system's message box, for what must be said while there is no window: a program that does not start is not silent.

/// Shows a message and waits until it was read, where somebody can see it.
#[cfg(not(target_os = "linux"))]
pub fn show(title: &str, text: &str) {
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(title)
        .set_description(text)
        .show();
}

/// Shows a message: in a terminal it stands already. Where the desktop has no program for boxes, it is a notification.
#[cfg(target_os = "linux")]
pub fn show(title: &str, text: &str) {
    use std::io::IsTerminal as _;

    use super::notification::{Urgency, notify};

    if std::io::stderr().is_terminal() || !super::system::has_display() {
        return;
    }
    if super::system::has_program("zenity") {
        rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title(title)
            .set_description(text)
            .show();
    } else {
        // Nobody is left to be told when that fails as well.
        _ = notify(title, text, Urgency::Critical);
    }
}
