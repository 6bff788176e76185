//! Shows a file or folder in the system's own file manager.

use std::path::{Path, PathBuf};

use crate::tools;

/// Opens the folder, or the folder around the file with the file chosen where the system can. Does not wait for it.
pub fn in_folder(path: PathBuf) {
    let show = move || {
        #[cfg(target_os = "linux")]
        let is_shown = path.is_dir() && opened(&path) || chosen(&path);
        #[cfg(not(target_os = "linux"))]
        let is_shown = chosen(&path);
        if !is_shown && let Some(folder) = path.parent() {
            opened(folder);
        }
    };
    // Without the thread nothing is shown, and the person sees that.
    drop(std::thread::Builder::new().name("file manager".to_owned()).spawn(show));
}

#[cfg(target_os = "linux")]
fn opened(folder: &Path) -> bool {
    tools::quiet("xdg-open").arg(folder).status().is_ok_and(|status| status.success())
}

/// freedesktop.org, “File Manager D-Bus Interface”: `ShowItems`.
#[cfg(target_os = "linux")]
fn chosen(path: &Path) -> bool {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
    use std::os::unix::ffi::OsStrExt as _;
    /// What stays as it is in the path of an address (RFC 3986, section 3.3).
    const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');
    let address = format!("file://{}", percent_encode(path.as_os_str().as_bytes(), PATH));
    let ask = || -> zbus::Result<()> {
        let bus = zbus::blocking::connection::Builder::session()?
            .method_timeout(std::time::Duration::from_secs(5))
            .build()?;
        let place = "org.freedesktop.FileManager1";
        bus.call_method(
            Some(place),
            "/org/freedesktop/FileManager1",
            Some(place),
            "ShowItems",
            &([address.as_str()].as_slice(), ""),
        )?;
        Ok(())
    };
    ask().is_ok()
}

#[cfg(target_os = "macos")]
fn opened(folder: &Path) -> bool {
    tools::quiet("/usr/bin/open")
        .arg(folder)
        .status()
        .is_ok_and(|status| status.success())
}

#[cfg(target_os = "macos")]
fn chosen(path: &Path) -> bool {
    let mut open = tools::quiet("/usr/bin/open");
    if !path.is_dir() {
        open.arg("-R");
    }
    open.arg(path).status().is_ok_and(|status| status.success())
}

#[cfg(windows)]
fn opened(folder: &Path) -> bool {
    // Explorer's exit code says nothing.
    tools::of_windows(r"..\explorer.exe").arg(folder).status().is_ok()
}

#[cfg(windows)]
fn chosen(path: &Path) -> bool {
    use std::os::windows::process::CommandExt as _;
    if path.is_dir() {
        return opened(path);
    }
    // Explorer reads its line by itself: the path alone stands between quotation marks, which no path has.
    let choice = format!("/select,\"{}\"", path.display());
    tools::of_windows(r"..\explorer.exe").raw_arg(choice).status().is_ok()
}
