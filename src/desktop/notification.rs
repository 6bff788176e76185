//! Notifications of the desktop: a title and a text that come up beside what a person does, and go by themselves.

use std::sync::mpsc::{SyncSender, sync_channel};

/// Notifications that wait while the system takes its time; more of them are no help to anybody.
const WAITING: usize = 30;

/// Shows notifications, on a thread of its own: the system may take its time.
#[derive(Default)]
pub struct Notifier {
    waiting: Option<SyncSender<Notification>>,
}

/// What a notification says.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Notification {
    /// One line.
    pub title: String,
    /// More about it; may be empty.
    pub text: String,
}

impl Notifier {
    /// Shows it, where the system shows such; never waits.
    pub fn show(&mut self, notification: Notification) {
        if self.waiting.is_none() {
            self.waiting = start();
        }
        if let Some(waiting) = &self.waiting {
            // One too many says nothing that the others do not say.
            _ = waiting.try_send(notification);
        }
    }
}

/// `None` where the system gives no thread.
fn start() -> Option<SyncSender<Notification>> {
    let (waiting, wanted) = sync_channel::<Notification>(WAITING);
    let show_all = move || {
        for Notification { title, text } in wanted {
            show(&title, &text);
        }
    };
    let thread = std::thread::Builder::new().name("notifications".to_owned()).spawn(show_all);
    thread.ok().map(|_runs| waiting)
}

#[cfg(target_os = "linux")]
fn show(title: &str, text: &str) {
    // Where nothing shows notifications there is nobody to be told of that.
    _ = notify(title, &escaped(text), Urgency::Normal);
}

/// As scripts do it: the system's own calls want a signed application bundle. Texts are arguments, so none of them is a script.
#[cfg(target_os = "macos")]
fn show(title: &str, text: &str) {
    const SCRIPT: [&str; 6] = [
        "-e",
        "on run argv",
        "-e",
        "display notification (item 2 of argv) with title (item 1 of argv)",
        "-e",
        "end run",
    ];
    // The system may have been told to show none.
    _ = crate::tools::quiet("/usr/bin/osascript")
        .args(SCRIPT)
        .args(["--", title, text])
        .output();
}

/// In the name of PowerShell, which every Windows knows: for a name of its own a program must be installed.
#[cfg(windows)]
fn show(title: &str, text: &str) {
    use tauri_winrt_notification::Toast;
    // The system may have been told to show none.
    _ = Toast::new(Toast::POWERSHELL_APP_ID).title(title).text1(text).show();
}

/// Texts, unlike titles, may have markup (Desktop Notifications Specification, “Markup”): ours has none.
#[cfg(target_os = "linux")]
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// How loud a notification is.
#[cfg(target_os = "linux")]
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Urgency {
    /// It goes by itself.
    Normal,
    /// It stays until it is closed.
    Critical,
}

/// Desktop Notifications Specification, `org.freedesktop.Notifications.Notify`.
#[cfg(target_os = "linux")]
pub(super) fn notify(title: &str, text: &str, urgency: Urgency) -> zbus::Result<()> {
    use std::collections::HashMap;
    use std::time::Duration;

    use zbus::zvariant::Value;

    const WAIT: Duration = Duration::from_secs(3);
    let (urgency, timeout_ms) = match urgency {
        // The desktop knows best how long people read.
        Urgency::Normal => (1_u8, -1_i32),
        Urgency::Critical => (2, 0),
    };
    let bus = zbus::blocking::connection::Builder::session()?.method_timeout(WAIT).build()?;
    let hints = HashMap::from([
        ("urgency", Value::U8(urgency)),
        ("desktop-entry", Value::from("dev.airlift.Airlift")),
    ]);
    // A list: an array of Rust's is a structure there.
    let no_actions: &[&str] = &[];
    bus.call_method(
        Some("org.freedesktop.Notifications"),
        "/org/freedesktop/Notifications",
        Some("org.freedesktop.Notifications"),
        "Notify",
        &("Airlift", 0_u32, "airlift", title, text, no_actions, hints, timeout_ms),
    )?;
    Ok(())
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    //! If this breaks, a build's name writes links into a notification.

    use super::*;

    #[test]
    fn texts_have_no_markup() {
        assert_eq!(escaped("<a href=\"x\">A & B</a>"), "&lt;a href=\"x\"&gt;A &amp; B&lt;/a&gt;");
        assert_eq!(escaped("Kestrel 5.2.0"), "Kestrel 5.2.0");
    }
}
