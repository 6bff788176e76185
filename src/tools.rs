//! A tool is a program of the system that is asked for something, without a window of its own.

use std::process::{Command, Stdio};

/// A tool by its name or path, which reads nothing and shows nothing.
pub(crate) fn quiet(tool: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(tool);
    command.stdin(Stdio::null());
    #[cfg(windows)]
    {
        use std::os::windows::process::CommandExt as _;
        /// A console would flash up in front of the window (Microsoft, “Process Creation Flags”).
        const CREATE_NO_WINDOW: u32 = 0x0800_0000;
        command.creation_flags(CREATE_NO_WINDOW);
    }
    command
}

/// Windows' own tool at this place in its folder for them, never one of the same name that lies elsewhere.
#[cfg(windows)]
pub(crate) fn of_windows(place: &str) -> Command {
    let root = std::env::var_os("SystemRoot").map_or_else(|| "C:\\Windows".into(), std::path::PathBuf::from);
    quiet(root.join("System32").join(place))
}
