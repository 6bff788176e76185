//! Access: what lies in the data directory is this user's alone.
//!
//! It holds keys, every build's secret address and the token of the control port. On Unix whoever makes something there says who may
//! read it. Windows has access lists, which a folder hands down to what is put into it: so one list, on the folder, keeps all of it,
//! also where the folder around it is open to others, as with `--data-dir` on another disk.

use std::path::Path;

/// Keeps a folder, and what is put into it, to this user.
///
/// # Errors
/// What the system said. Disks such as those with exFAT know no access lists, and some services may not change them.
#[cfg(not(windows))]
#[expect(clippy::unnecessary_wraps, reason = "the same signature as on Windows")]
pub(super) fn close(_folder: &Path) -> Result<(), String> {
    Ok(())
}

/// Keeps a folder, and what is put into it, to this user, the system and administrators. `icacls` and `whoami` are part of every
/// Windows; the standard library knows no access lists, and calling the system for them would be unsafe code.
///
/// # Errors
/// What the system said. Disks such as those with exFAT know no access lists, and some services may not change them.
#[cfg(windows)]
pub(super) fn close(folder: &Path) -> Result<(), String> {
    // Accounts by their numbers: their names are translated, and services have none that icacls finds.
    let user = run("whoami.exe", &["/user".as_ref(), "/fo".as_ref(), "csv".as_ref(), "/nh".as_ref()])
        .ok()
        .and_then(|said| security_identifier(&said))
        .unwrap_or_else(|| OWNER_RIGHTS.to_owned());
    let grants = [user.as_str(), SYSTEM, ADMINISTRATORS].map(|account| format!("*{account}:(OI)(CI)F"));
    let mut arguments = vec![folder.as_os_str(), "/inheritance:r".as_ref(), "/grant:r".as_ref()];
    arguments.extend(grants.iter().map(std::ffi::OsStr::new));
    arguments.push("/q".as_ref());
    run("icacls.exe", &arguments).map(drop)
}

// Microsoft, “Well-known SIDs”.
#[cfg(windows)]
const OWNER_RIGHTS: &str = "S-1-3-4";
#[cfg(windows)]
const SYSTEM: &str = "S-1-5-18";
#[cfg(windows)]
const ADMINISTRATORS: &str = "S-1-5-32-544";

/// What a tool of Windows says; what it complains of is the error.
#[cfg(windows)]
fn run(tool: &str, arguments: &[&std::ffi::OsStr]) -> Result<String, String> {
    let output = crate::tools::of_windows(tool)
        .args(arguments)
        .output()
        .map_err(|error| format!("{tool}: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    let complaint = if complaint.trim().is_empty() {
        said.trim()
    } else {
        complaint.trim()
    };
    Err(format!("{tool} ended with {}: {complaint}", output.status))
}

/// The user's number in what `whoami /user /fo csv /nh` says: `"desk\anna","S-1-5-21-…-1001"`.
#[cfg(any(windows, test))]
fn security_identifier(said: &str) -> Option<String> {
    let last = said.trim().rsplit(',').next()?.trim().trim_matches('"');
    let is_number = |text: &str| text.chars().all(|character| character.is_ascii_digit() || character == '-');
    last.strip_prefix("S-1-")
        .filter(|rest| !rest.is_empty() && is_number(rest))
        .map(|_| last.to_owned())
}

#[cfg(test)]
mod tests {
    //! If these break, keys are given to nobody or to everybody on Windows.

    use super::*;

    #[test]
    fn a_user_is_named_by_number() {
        let table = [
            (
                "\"desk\\anna\",\"S-1-5-21-1004336348-1177238915-682003330-1001\"\r\n",
                Some("S-1-5-21-1004336348-1177238915-682003330-1001"),
            ),
            ("\"nt-autorität\\system\",\"S-1-5-18\"\r\n", Some("S-1-5-18")),
            ("\"a,b\\c\",\"S-1-5-18\"\r\n", Some("S-1-5-18")),
            ("ERROR: Access is denied.\r\n", None),
            ("\"desk\\anna\",\"S-1-\"\r\n", None),
            ("", None),
        ];
        for (said, expected) in table {
            assert_eq!(security_identifier(said).as_deref(), expected, "{said}");
        }
    }
}
