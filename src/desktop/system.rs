//! What the system says: whether a window can be opened at all, and whether it has a file dialog.

use super::WindowError;

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
pub(super) use linux::{can_ask_portals, has_display, has_program};
#[cfg(target_os = "linux")]
pub use linux::{check, file_dialogs_answer, has_file_dialog};

#[cfg(target_os = "linux")]
mod linux {
    use std::ffi::OsString;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};
    use std::time::Duration;

    use super::{Display, WindowError};

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

    /// Something could be shown here.
    pub(in crate::desktop) fn has_display() -> bool {
        ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
            .into_iter()
            .any(|name| set(name).is_some())
    }

    /// A program with this name would be found.
    pub(in crate::desktop) fn has_program(name: &str) -> bool {
        in_path(name)
    }

    /// Whether there is anybody to ask, and something to ask with.
    pub(in crate::desktop) fn can_ask_portals() -> bool {
        has_session_bus() && in_path("gdbus")
    }
}
