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
        _ = notify(title, text);
    }
}

/// Desktop Notifications Specification, `org.freedesktop.Notifications.Notify`: it stays until it is closed.
#[cfg(target_os = "linux")]
fn notify(title: &str, text: &str) -> zbus::Result<()> {
    use std::collections::HashMap;
    use std::time::Duration;

    use zbus::zvariant::Value;

    const WAIT: Duration = Duration::from_secs(3);
    const CRITICAL: u8 = 2;
    let bus = zbus::blocking::connection::Builder::session()?.method_timeout(WAIT).build()?;
    let hints = HashMap::from([("urgency", Value::U8(CRITICAL))]);
    let no_actions: [&str; 0] = [];
    bus.call_method(
        Some("org.freedesktop.Notifications"),
        "/org/freedesktop/Notifications",
        Some("org.freedesktop.Notifications"),
        "Notify",
        &("Airlift", 0_u32, "airlift", title, text, no_actions, hints, 0_i32),
    )?;
    Ok(())
}
