//! Whose the data directory is: who else can write there chooses what Airlift serves, and whom phones trust.

use std::path::Path;

use super::StoreError;

/// Makes sure that the folder and what lies in it is this user's, and that nobody else can write there from now on.
#[cfg(unix)]
pub(super) fn judge(data_dir: &Path) -> Result<(), StoreError> {
    let user = rustix::process::geteuid().as_raw();
    for folder in [data_dir.to_path_buf(), data_dir.join("identity")] {
        if !folder.is_dir() {
            continue;
        }
        is_of(&folder, user)?;
        // What cannot be listed cannot be judged.
        let entries = std::fs::read_dir(&folder).map_err(|error| StoreError::Folder {
            detail: error.to_string(),
            path: folder.clone(),
        })?;
        let entries = entries.filter_map(Result::ok);
        // Before its files are looked at: nobody adds one in between.
        close_to_others(&folder)?;
        for entry in entries {
            is_of(&entry.path(), user)?;
            is_no_pipe(&entry.path())?;
        }
    }
    Ok(())
}

/// On Windows folders take over who may write there from the one above, which is the user's own.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the same signature as on Unix")]
pub(super) fn judge(_data_dir: &Path) -> Result<(), StoreError> {
    Ok(())
}

/// The owner of what the folder holds under this name: of a link, and of where it leads, as keys would be written there.
#[cfg(unix)]
fn is_of(path: &Path, user: u32) -> Result<(), StoreError> {
    use std::os::unix::fs::MetadataExt as _;
    let is_foreign = |found: std::io::Result<std::fs::Metadata>| found.is_ok_and(|found| found.uid() != user);
    // One that went meanwhile is nobody's.
    if is_foreign(std::fs::symlink_metadata(path)) || is_foreign(std::fs::metadata(path)) {
        return Err(StoreError::Foreign { path: path.to_owned() });
    }
    Ok(())
}

/// Pipes and devices hold up whoever opens them; sockets of ours may lie there.
#[cfg(unix)]
fn is_no_pipe(path: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::FileTypeExt as _;
    let kind = std::fs::metadata(path).map(|found| found.file_type());
    if kind.is_ok_and(|kind| kind.is_fifo() || kind.is_char_device() || kind.is_block_device()) {
        return Err(StoreError::NotAFile { path: path.to_owned() });
    }
    Ok(())
}

/// Takes the right to write from everybody else.
#[cfg(unix)]
fn close_to_others(folder: &Path) -> Result<(), StoreError> {
    use std::os::unix::fs::PermissionsExt as _;
    const OTHERS_WRITE: u32 = 0o022;
    let failed = |error: std::io::Error| StoreError::Folder {
        detail: error.to_string(),
        path: folder.to_owned(),
    };
    let mut permissions = std::fs::metadata(folder).map_err(failed)?.permissions();
    if permissions.mode() & OTHERS_WRITE != 0 {
        permissions.set_mode(permissions.mode() & !OTHERS_WRITE);
        std::fs::set_permissions(folder, permissions).map_err(failed)?;
    }
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    //! If these break, another user of this computer has Airlift serve what it alone may read, or phones trust whom he likes.
    #![expect(clippy::disallowed_methods, reason = "tests arrange files in folders of their own")]

    use std::os::unix::fs::{PermissionsExt as _, chown};

    use super::*;

    #[test]
    fn what_is_of_another_user_is_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let data_dir = folder.path();
        std::fs::create_dir(data_dir.join("identity")).unwrap();
        for name in ["shelf.sqlite", "settings.toml", "identity/authority.key.pem"] {
            let path = data_dir.join(name);
            std::fs::write(&path, b"").unwrap();
            assert!(judge(data_dir).is_ok());
            // Who may not give files away has another way to see it: below.
            if chown(&path, Some(12_345), None).is_ok() {
                assert!(
                    matches!(judge(data_dir), Err(StoreError::Foreign { path: found }) if found == path),
                    "{name}"
                );
                chown(&path, Some(rustix::process::geteuid().as_raw()), None).unwrap();
            }
        }
        let foreign = if chown(data_dir, Some(12_345), None).is_ok() {
            data_dir
        } else {
            Path::new("/usr")
        };
        assert!(matches!(judge(foreign), Err(StoreError::Foreign { .. })));
    }

    /// Keys would be written into the folder that a link leads to.
    #[test]
    fn a_link_to_the_folder_of_another_user_is_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let theirs = folder.path().join("theirs");
        std::fs::create_dir(&theirs).unwrap();
        let foreign = if chown(&theirs, Some(12_345), None).is_ok() {
            theirs
        } else {
            "/usr".into()
        };
        let ours = folder.path().join("ours");
        std::fs::create_dir(&ours).unwrap();
        for link in [folder.path().join("link"), ours.join("identity")] {
            std::os::unix::fs::symlink(&foreign, &link).unwrap();
        }
        for data_dir in [folder.path().join("link"), ours] {
            assert!(
                matches!(judge(&data_dir), Err(StoreError::Foreign { .. })),
                "{}",
                data_dir.display()
            );
        }
    }

    // `rustix` makes pipes with a name on Linux alone.
    #[cfg(target_os = "linux")]
    #[test]
    fn pipes_and_devices_hold_nobody_up() {
        for name in ["airlift.lock", "shelf.sqlite", "identity/authority.cert.pem", "identity/lock"] {
            let folder = tempfile::tempdir().unwrap();
            std::fs::create_dir(folder.path().join("identity")).unwrap();
            let path = folder.path().join(name);
            rustix::fs::mkfifoat(rustix::fs::CWD, &path, 0o600.into()).unwrap();
            assert!(
                matches!(judge(folder.path()), Err(StoreError::NotAFile { path: found }) if found == path),
                "{name}"
            );
        }
        let folder = tempfile::tempdir().unwrap();
        std::os::unix::fs::symlink("/dev/null", folder.path().join("settings.toml")).unwrap();
        assert!(judge(folder.path()).is_err());
    }

    #[test]
    fn nobody_else_writes_there_any_more() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777)).unwrap();
        judge(folder.path()).unwrap();
        assert_eq!(std::fs::metadata(folder.path()).unwrap().permissions().mode() & 0o777, 0o755);
    }
}
