//! The user unit of systemd. Pure.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use super::system::UnwritableArgument;

/// Its name.
pub(super) const NAME: &str = "airlift.service";

/// The first line of what Airlift wrote.
const MARK: &str = "# Written by `airlift-cli service install`; `airlift-cli service remove` takes it away.";

/// Whether Airlift wrote this unit.
pub(super) fn is_ours(text: &str) -> bool {
    text.lines().next() == Some(MARK)
}

/// A unit that runs this program with these arguments.
///
/// The lines that shut it in are those which a person's own manager can keep without a namespace of users, which not every kernel
/// grants (systemd.exec(5): "only available for system services, or for services running in per-user instances of the service
/// manager when `PrivateUsers=` is enabled" stands at the others). No network at the start of a session is no reason to give up, so
/// it begins again; what `serve` calls wrong use is.
pub(super) fn text(program: &Path, arguments: &[OsString]) -> Result<String, UnwritableArgument> {
    // Variables are not looked for in the program, so a sign for one cannot be doubled there.
    let program = quoted(program.as_os_str(), "$")?;
    let words: Result<Vec<String>, UnwritableArgument> = arguments.iter().map(|argument| quoted(argument, "$$")).collect();
    let command = [vec![program], words?].concat().join(" ");
    Ok(format!(
        "{MARK}
[Unit]
Description=Airlift serves iOS builds on this network
Documentation=man:airlift-cli-serve(1)

[Service]
ExecStart={command}
Restart=on-failure
RestartSec=5
RestartPreventExitStatus=2
UMask=0077
NoNewPrivileges=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6 AF_NETLINK
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
SystemCallArchitectures=native

[Install]
WantedBy=default.target
"
    ))
}

/// One word of a command line (systemd.service(5), "Command lines"; systemd.syntax(7), "Quoting"): a backslash escapes, a percent
/// sign begins a specifier, and `dollar` is what a sign for a variable becomes.
fn quoted(word: &OsStr, dollar: &str) -> Result<String, UnwritableArgument> {
    let unwritable = || UnwritableArgument {
        argument: word.to_string_lossy().into_owned(),
    };
    let text = word.to_str().ok_or_else(unwritable)?;
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '$' if dollar == "$" => return Err(unwritable()),
            '$' => quoted.push_str(dollar),
            '%' => quoted.push_str("%%"),
            '"' | '\\' => quoted.extend(['\\', c]),
            // A line break would begin a setting of its own.
            c if c.is_control() => return Err(unwritable()),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    Ok(quoted)
}

#[cfg(test)]
mod tests {
    //! If these break, the name of a file runs another program at every login.

    use super::*;

    fn made(words: &[&str]) -> Result<String, UnwritableArgument> {
        let arguments: Vec<OsString> = words.iter().map(OsString::from).collect();
        text(Path::new("/opt/air lift/airlift-cli"), &arguments)
    }

    #[test]
    fn every_word_stays_one_word() {
        let unit = made(&["serve", "--tag=a=50%", "--", "/b/My \"App\" $HOME \\ 'x' ; 世界.ipa", ""]).unwrap();
        let line = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).unwrap();
        assert_eq!(
            line,
            "\"/opt/air lift/airlift-cli\" \"serve\" \"--tag=a=50%%\" \"--\" \"/b/My \\\"App\\\" $$HOME \\\\ 'x' ; 世界.ipa\" \"\""
        );
        assert!(is_ours(&unit));
        assert!(!is_ours(&format!("\n{unit}")) && !is_ours("[Unit]\n"));
    }

    #[test]
    fn what_would_be_another_line_is_refused() {
        for bad in ["a\nExecStart=/bin/x", "a\rb", "a\tb", "a\u{1b}b", "a\0b"] {
            assert_eq!(made(&[bad]).unwrap_err().argument, bad);
        }
        assert!(text(Path::new("/opt/$x/airlift-cli"), &[]).is_err());
        #[cfg(unix)]
        {
            use std::os::unix::ffi::OsStringExt as _;
            assert!(text(Path::new("/a"), &[OsString::from_vec(vec![b'a', 0xFF])]).is_err());
        }
    }
}
