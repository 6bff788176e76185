//! What the system says: whether a window can be opened at all, whether it has a file dialog, and its colour scheme.

#[cfg(target_os = "linux")]
use std::sync::Arc;

use super::{Wake, WindowError};

/// Light or dark, as the desktop says; changes are reported through `wake`.
#[derive(Clone, Default)]
pub struct ColourScheme {
    #[cfg(target_os = "linux")]
    dark: Arc<std::sync::atomic::AtomicU8>,
}

#[cfg(not(target_os = "linux"))]
impl ColourScheme {
    /// The system tells winit.
    pub fn watch(_wake: Wake) -> Self {
        Self::default()
    }

    /// The system tells winit.
    pub fn theme(&self) -> Option<egui::Theme> {
        None
    }
}

/// A window can be opened here.
#[cfg(not(target_os = "linux"))]
pub fn check() -> Result<Display, WindowError> {
    Ok(if is_administrator() {
        Display::Administrator
    } else {
        Display::Native
    })
}

/// Windows: whether this process has an administrator's rights, who alone may look into other accounts' settings.
#[cfg(windows)]
fn is_administrator() -> bool {
    /// “Local Service” (Microsoft, “Well-known SIDs”).
    const OTHER_ACCOUNT: &str = "S-1-5-19";
    windows_registry::USERS.open(OTHER_ACCOUNT).is_ok()
}

#[cfg(not(any(windows, target_os = "linux")))]
fn is_administrator() -> bool {
    false
}

/// A file dialog can be opened here.
#[cfg(not(target_os = "linux"))]
pub fn has_file_dialog() -> bool {
    true
}

/// Whether what opens file dialogs answers at all. Waits for it; not for the thread that draws.
#[cfg(not(target_os = "linux"))]
pub fn file_dialogs_answer() -> bool {
    true
}

/// What the window is shown on.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Display {
    /// macOS or Windows.
    Native,
    /// X11, or Wayland through XWayland.
    X11,
    /// Wayland without XWayland.
    Wayland,
    /// Windows, as administrator: no drops there either.
    Administrator,
}

#[cfg(target_os = "linux")]
pub use linux::{check, file_dialogs_answer, has_file_dialog};

#[cfg(target_os = "linux")]
mod linux {
    use std::ffi::OsString;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};
    use std::sync::Arc;
    use std::sync::atomic::Ordering;
    use std::time::Duration;

    use super::{ColourScheme, Display, Wake, WindowError};

    const UNKNOWN: u8 = 0;
    const DARK: u8 = 1;
    const LIGHT: u8 = 2;
    /// How often the desktop is asked for its colours.
    const ASKED_EVERY: Duration = Duration::from_secs(5);

    fn set(name: &str) -> Option<OsString> {
        std::env::var_os(name).filter(|value| !value.is_empty())
    }

    /// A window can be opened here: there is a display, and the libraries without which winit panics.
    pub fn check() -> Result<Display, WindowError> {
        if set("DISPLAY").is_some() {
            for library in ["libX11.so.6", "libXcursor.so.1", "libXi.so.6", "libxkbcommon-x11.so.0"] {
                if !has_library(library) {
                    return Err(WindowError::MissingLibrary { name: library.to_owned() });
                }
            }
            return Ok(Display::X11);
        }
        if set("WAYLAND_DISPLAY").is_some() || set("WAYLAND_SOCKET").is_some() {
            return Ok(Display::Wayland);
        }
        Err(WindowError::NoDisplay)
    }

    /// A library is there, or nobody can tell.
    fn has_library(name: &str) -> bool {
        let folders = [
            "/usr/lib/x86_64-linux-gnu",
            "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64",
            "/usr/lib",
            "/lib64",
            "/lib",
            "/usr/local/lib",
        ];
        let own = set("LD_LIBRARY_PATH").map(|paths| std::env::split_paths(&paths).collect::<Vec<_>>());
        let folders = own.unwrap_or_default().into_iter().chain(folders.map(PathBuf::from));
        if folders.into_iter().any(|folder| folder.join(name).exists()) {
            return true;
        }
        // Systems that keep libraries elsewhere have them in the linker's cache, or no such cache.
        let programs = ["/sbin/ldconfig", "/usr/sbin/ldconfig"];
        let Some(program) = programs.iter().find(|program| Path::new(program).exists()) else {
            return true;
        };
        let listed = Command::new(program).arg("-p").stdin(Stdio::null()).stderr(Stdio::null()).output();
        listed.map_or(true, |listed| String::from_utf8_lossy(&listed.stdout).contains(name))
    }

    fn has_session_bus() -> bool {
        set("DBUS_SESSION_BUS_ADDRESS").is_some() || set("XDG_RUNTIME_DIR").is_some_and(|folder| Path::new(&folder).join("bus").exists())
    }

    fn in_path(program: &str) -> bool {
        set("PATH").is_some_and(|paths| std::env::split_paths(&paths).any(|folder| folder.join(program).is_file()))
    }

    /// A file dialog can be opened here: through a portal, or with zenity.
    pub fn has_file_dialog() -> bool {
        if in_path("zenity") {
            return true;
        }
        let folders = set("XDG_DATA_DIRS").unwrap_or_else(|| OsString::from("/usr/local/share:/usr/share"));
        let service = "dbus-1/services/org.freedesktop.portal.Desktop.service";
        has_session_bus() && std::env::split_paths(&folders).any(|folder| folder.join(service).exists())
    }

    /// Longest that a portal is waited for: a person has pressed a button and looks at nothing.
    const PORTAL_WAIT: Duration = Duration::from_secs(3);

    /// Whether what opens file dialogs answers at all: a portal that hangs would leave the person waiting for ever. Waits for it; not for
    /// the thread that draws.
    pub fn file_dialogs_answer() -> bool {
        let ask = || -> zbus::Result<()> {
            let bus = zbus::blocking::connection::Builder::session()?
                .method_timeout(PORTAL_WAIT)
                .build()?;
            bus.call_method(
                Some("org.freedesktop.portal.Desktop"),
                "/org/freedesktop/portal/desktop",
                Some("org.freedesktop.DBus.Properties"),
                "Get",
                &("org.freedesktop.portal.FileChooser", "version"),
            )?;
            Ok(())
        };
        match ask() {
            Ok(()) => true,
            // It is there, and says nothing.
            Err(zbus::Error::InputOutput(error)) if error.kind() == std::io::ErrorKind::TimedOut => false,
            // There is none, and zenity is asked.
            Err(_) => in_path("zenity"),
        }
    }

    impl ColourScheme {
        /// Asks the desktop now and then; `wake` is called when its answer changed.
        pub fn watch(wake: Wake) -> Self {
            let scheme = Self::default();
            if !has_session_bus() || !in_path("gdbus") {
                return scheme;
            }
            let dark = Arc::downgrade(&scheme.dark);
            let ask = move || {
                // The thread ends with the window.
                while let Some(dark) = dark.upgrade() {
                    let answer = asked();
                    if dark.swap(answer, Ordering::Relaxed) != answer {
                        wake();
                    }
                    drop(dark);
                    std::thread::sleep(ASKED_EVERY);
                }
            };
            // Without the thread the window stays light.
            drop(std::thread::Builder::new().name("desktop colours".to_owned()).spawn(ask));
            scheme
        }

        /// What the desktop said last.
        pub fn theme(&self) -> Option<egui::Theme> {
            match self.dark.load(Ordering::Relaxed) {
                DARK => Some(egui::Theme::Dark),
                LIGHT => Some(egui::Theme::Light),
                _ => None,
            }
        }
    }

    /// One question to the desktop's portal: 1 is dark, 2 is light, 0 is no preference.
    fn asked() -> u8 {
        let call = [
            "call",
            "--session",
            "--timeout=2",
            "--dest=org.freedesktop.portal.Desktop",
            "--object-path=/org/freedesktop/portal/desktop",
            "--method=org.freedesktop.portal.Settings.Read",
            "org.freedesktop.appearance",
            "color-scheme",
        ];
        let answer = Command::new("gdbus").args(call).stdin(Stdio::null()).stderr(Stdio::null()).output();
        let Ok(answer) = answer else { return UNKNOWN };
        let text = String::from_utf8_lossy(&answer.stdout).into_owned();
        if text.contains("uint32 1") {
            DARK
        } else if text.contains("uint32 ") {
            LIGHT
        } else {
            UNKNOWN
        }
    }
}
