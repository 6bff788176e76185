//! A tool is a program of the system that is asked for something, without a window of its own.

use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, sync_channel};
use std::time::Duration;

/// How often it is looked whether a tool has ended.
const GLANCE: Duration = Duration::from_millis(10);

/// How long the rest of what a tool said may take once it has ended: a program that it started may hold its output open.
const REST_WAIT: Duration = Duration::from_secs(2);

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

/// What a tool said.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct ToolAnswer {
    /// It ended well, or had said more than was asked for and was stopped.
    pub(crate) is_success: bool,
    /// What it wrote to its standard output, up to the limit.
    pub(crate) text: String,
    /// There was more.
    pub(crate) is_cut: bool,
    /// The last line of what it complained of, up to the limit.
    pub(crate) complaint: String,
}

/// Runs a tool and hears what it says, up to so many bytes of each kind, for so long at most: then it is ended, and that is an error
/// ([`io::ErrorKind::TimedOut`]).
pub(crate) fn heard(command: &mut Command, limit_bytes: usize, patience: Duration) -> io::Result<ToolAnswer> {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let text = reader(child.stdout.take(), limit_bytes)?;
    let complaint = reader(child.stderr.take(), limit_bytes)?;
    let mut waited = Duration::ZERO;
    let status: ExitStatus = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        if waited >= patience {
            drop(child.kill());
            drop(child.wait());
            return Err(io::ErrorKind::TimedOut.into());
        }
        std::thread::sleep(GLANCE);
        waited += GLANCE;
    };
    let mut bytes = text.recv_timeout(REST_WAIT).unwrap_or_default();
    let is_cut = bytes.len() > limit_bytes;
    bytes.truncate(limit_bytes);
    let complaint = complaint.recv_timeout(REST_WAIT).unwrap_or_default();
    let complaint = String::from_utf8_lossy(&complaint).into_owned();
    Ok(ToolAnswer {
        is_success: status.success() || is_cut,
        text: String::from_utf8_lossy(&bytes).into_owned(),
        is_cut,
        complaint: complaint
            .lines()
            .map(str::trim)
            .rfind(|line| !line.is_empty())
            .unwrap_or_default()
            .to_owned(),
    })
}

/// Reads on a thread, since a tool that is not listened to stands still. A byte more than the limit tells that there was more.
fn reader(pipe: Option<impl Read + Send + 'static>, limit_bytes: usize) -> io::Result<Receiver<Vec<u8>>> {
    let (sender, receiver) = sync_channel(1);
    let limit = u64::try_from(limit_bytes).unwrap_or(u64::MAX).saturating_add(1);
    let read = move || {
        let mut bytes = Vec::new();
        if let Some(pipe) = pipe {
            // What came before an error counts.
            _ = pipe.take(limit).read_to_end(&mut bytes);
        }
        _ = sender.send(bytes);
    };
    std::thread::Builder::new().name("tool".to_owned()).spawn(read)?;
    Ok(receiver)
}

#[cfg(all(test, unix))]
mod tests {
    //! If these break, a tool that hangs or floods holds Airlift up.

    use super::*;

    fn shell(script: &str, limit: usize, patience: Duration) -> io::Result<ToolAnswer> {
        heard(quiet("sh").args(["-c", script]), limit, patience)
    }

    #[test]
    fn a_tool_is_heard_up_to_a_limit() {
        let long = Duration::from_mins(1);
        let said = shell("echo on; echo first >&2; echo last >&2; exit 3", 100, long).unwrap();
        assert_eq!(
            said,
            ToolAnswer {
                is_success: false,
                text: "on\n".to_owned(),
                is_cut: false,
                complaint: "last".to_owned(),
            }
        );
        let said = shell("while :; do echo 0123456789; done", 15, long).unwrap();
        assert_eq!((said.is_success, said.is_cut, said.text.as_str()), (true, true, "0123456789\n0123"));
        assert!(!shell("exit 0", 15, long).unwrap().is_cut);
    }

    #[test]
    fn a_tool_that_never_ends_is_given_up() {
        let given_up = shell("exec sleep 60", 10, Duration::from_millis(50)).unwrap_err();
        assert_eq!(given_up.kind(), io::ErrorKind::TimedOut);
        let absent = heard(&mut quiet("no-such-tool-here"), 10, Duration::from_millis(50)).unwrap_err();
        assert_eq!(absent.kind(), io::ErrorKind::NotFound);
    }
}
