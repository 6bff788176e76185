//! Files of others: opened so that they can neither hold nor mislead us, and told from each other.
//!
//! A package lies in a folder that others may write to. Whoever can put a link in its place must not make Airlift hand out what only
//! its own user may read; whoever puts a pipe there must not make it wait.
#![expect(clippy::disallowed_methods, reason = "this is the door to files of others")]

use std::fs::{File, Metadata};
use std::io;
use std::path::Path;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What tells a file from what lay at its path before: when one of these differs, the file is inspected again.
///
/// Size and modification time alone do not: builders set constant times, and whoever may write a file may set its time. The time of
/// the last change cannot be set (POSIX.1-2024, `utimensat`).
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct FileStamp {
    /// Bytes.
    pub size_bytes: u64,
    /// Modification time.
    pub modified: Timestamp,
    /// When bytes, name or mode last changed; `None` where the system does not tell.
    #[serde(default)]
    pub changed: Option<Timestamp>,
    /// The inode, or what stands for it on its volume; `None` where the system does not tell.
    #[serde(default)]
    pub file: Option<u64>,
    /// The user it belongs to, where that is another than ours and the administrator.
    #[serde(default)]
    pub other_owner: Option<u32>,
}

/// Which file a file is: two paths with the same key lead to the same bytes. Not kept: file systems may number files anew.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct FileKey {
    /// The device or volume.
    pub device: u64,
    /// The inode, or what stands for it.
    pub file: u128,
}

/// Why a file was not opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenProblem {
    /// A folder.
    #[error("it is a folder")]
    Folder,
    /// A device, a pipe or a socket.
    #[error("not a file")]
    Special,
    /// On the way to it lies a link of a user who neither owns the file nor is us or the administrator: they could have it lead to
    /// whatever we may read.
    #[error("a link of another user leads to it")]
    LinkOfAnotherUser,
    /// The system said no.
    #[error(transparent)]
    System(#[from] io::Error),
}

/// Opens a file for reading, and nothing but a file. Never waits for a writer.
///
/// # Errors
/// Whatever lies there is no file, another user's link leads to it, or it cannot be opened.
pub fn open(path: &Path) -> Result<File, OpenProblem> {
    let file = match system::open(path) {
        // What `/dev/fd/3` leads to has no name of its own.
        Err(OpenProblem::System(_)) if std::fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir()) => {
            return Err(OpenProblem::Special);
        }
        opened => opened?,
    };
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(OpenProblem::Folder);
    }
    if !metadata.is_file() {
        return Err(OpenProblem::Special);
    }
    Ok(file)
}

impl FileStamp {
    /// Of a file that is open.
    ///
    /// # Errors
    /// The system does not tell.
    pub fn of(file: &File) -> io::Result<Self> {
        Ok(Self::told(&file.metadata()?, system::number(file)))
    }

    /// Of the file that lies there now; `None` when none does, or it is not to be read.
    pub fn at(path: &Path) -> Option<Self> {
        #[cfg(unix)]
        {
            let metadata = std::fs::metadata(path).ok().filter(Metadata::is_file)?;
            let file = Some(std::os::unix::fs::MetadataExt::ino(&metadata));
            Some(Self::told(&metadata, file))
        }
        #[cfg(not(unix))]
        {
            let file = open(path).ok()?;
            Self::of(&file).ok()
        }
    }

    fn told(metadata: &Metadata, file: Option<u64>) -> Self {
        Self {
            size_bytes: metadata.len(),
            modified: modified(metadata),
            changed: system::changed(metadata),
            file,
            other_owner: system::other_owner(metadata),
        }
    }

    /// Whether an open file still has the bytes of this stamp.
    pub fn standing(&self, file: &File, path: &Path) -> Standing {
        let Ok(found) = Self::of(file) else {
            return Standing::Changed;
        };
        if found == *self {
            return Standing::Same;
        }
        let is_same = Self {
            changed: self.changed,
            ..found
        } == *self;
        if is_same && Self::at(path).is_none_or(|there| there.file != found.file) {
            Standing::Moved(found)
        } else {
            Standing::Changed
        }
    }
}

/// What became of an open file.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Standing {
    /// Nothing.
    Same,
    /// Its name was given to another file, or taken away: that alone makes its stamp this one. Whoever wrote into it and took the
    /// name away afterwards cannot be told from that but by the bytes.
    Moved(FileStamp),
    /// It may have other bytes.
    Changed,
}

/// How large the file at a path is; `None` when none lies there.
pub fn size_at(path: &Path) -> Option<u64> {
    std::fs::metadata(path).ok().map(|metadata| metadata.len())
}

/// Which file lies at a path; `None` when none does, or the system does not tell.
pub fn key_at(path: &Path) -> Option<FileKey> {
    use file_id::FileId;
    Some(match file_id::get_file_id(path).ok()? {
        FileId::Inode { device_id, inode_number } => FileKey {
            device: device_id,
            file: inode_number.into(),
        },
        FileId::LowRes {
            volume_serial_number,
            file_index,
        } => FileKey {
            device: volume_serial_number.into(),
            file: file_index.into(),
        },
        FileId::HighRes {
            volume_serial_number,
            file_id,
        } => FileKey {
            device: volume_serial_number,
            file: file_id,
        },
    })
}

/// Whether another user can have moved a file there that is closed to others.
///
/// It is ours, we alone may read it, and its folder takes files from others. Whoever may write to both folders can give a private
/// file the name of one that is passed on.
pub fn may_be_moved_private(file: &File, path: &Path) -> bool {
    file.metadata()
        .is_ok_and(|metadata| system::is_private(&metadata) && system::is_open_to_others(path))
}

/// File systems without times, and times beyond the calendar, count as the epoch: the size still tells changes.
fn modified(metadata: &Metadata) -> Timestamp {
    let time = metadata.modified().unwrap_or(std::time::SystemTime::UNIX_EPOCH);
    Timestamp::try_from(time).unwrap_or(Timestamp::UNIX_EPOCH)
}

#[cfg(unix)]
mod system {
    use std::collections::VecDeque;
    use std::ffi::OsString;
    use std::fs::{File, Metadata};
    use std::io;
    use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
    use std::path::{Component, Path, PathBuf};

    use jiff::Timestamp;

    use super::OpenProblem;

    /// Links followed on the way to one file, as many as Linux does (`path_resolution(7)`).
    const LINKS_LIMIT: usize = 40;
    /// What belongs to the administrator may lead anywhere.
    const ADMINISTRATOR: u32 = 0;

    pub(super) fn changed(metadata: &Metadata) -> Option<Timestamp> {
        let nanosecond = i32::try_from(metadata.ctime_nsec()).ok()?;
        Timestamp::new(metadata.ctime(), nanosecond).ok()
    }

    pub(super) fn other_owner(metadata: &Metadata) -> Option<u32> {
        let us = rustix::process::geteuid().as_raw();
        Some(metadata.uid()).filter(|owner| ![ADMINISTRATOR, us].contains(owner))
    }

    /// Files of others may have any mode, as on network drives: to give them away is their owners' business.
    pub(super) fn is_private(metadata: &Metadata) -> bool {
        const OTHERS_READ: u32 = 0o044;
        other_owner(metadata).is_none() && metadata.mode() & OTHERS_READ == 0
    }

    /// In a folder whose sticky bit is set, names of files are their owners' alone (`inode(7)`).
    pub(super) fn is_open_to_others(path: &Path) -> bool {
        const GROUP_WRITES: u32 = 0o020;
        const OTHERS_WRITE: u32 = 0o002;
        const STICKY: u32 = 0o1000;
        let folder = std::fs::canonicalize(path)
            .ok()
            .and_then(|path| path.parent().map(Path::to_path_buf));
        let Some(Ok(folder)) = folder.map(std::fs::metadata) else {
            return false;
        };
        let has = |bits| folder.mode() & bits != 0;
        // Our own group is ours alone on most systems, where folders are made open to it.
        let is_of_our_group = folder.gid() == rustix::process::getegid().as_raw();
        let is_written_by_others = has(OTHERS_WRITE) || (has(GROUP_WRITES) && !is_of_our_group);
        other_owner(&folder).is_some() || (is_written_by_others && !has(STICKY))
    }

    pub(super) fn number(file: &File) -> Option<u64> {
        file.metadata().ok().map(|metadata| metadata.ino())
    }

    /// Links are followed here, each judged by whose it is, and then the system is asked to follow none: what is put in their place
    /// meanwhile is not opened.
    pub(super) fn open(path: &Path) -> Result<File, OpenProblem> {
        let us = rustix::process::geteuid().as_raw();
        let (place, owners) = resolve(path)?;
        let file = open_without_links(&place)?;
        let owner = file.metadata()?.uid();
        if owners.iter().all(|link| may_lead(*link, us, owner)) {
            Ok(file)
        } else {
            Err(OpenProblem::LinkOfAnotherUser)
        }
    }

    /// Whether a link of a user may lead us to a file of `owner`: others could have it lead to what only we may read.
    pub(super) fn may_lead(link: u32, us: u32, owner: u32) -> bool {
        [ADMINISTRATOR, us, owner].contains(&link)
    }

    /// Where a path leads, and whose the links on the way are.
    fn resolve(path: &Path) -> io::Result<(PathBuf, Vec<u32>)> {
        let path = std::path::absolute(path)?;
        let mut ahead: VecDeque<OsString> = path.components().map(|part| part.as_os_str().to_owned()).collect();
        let (mut place, mut owners) = (PathBuf::from("/"), Vec::new());
        while let Some(name) = ahead.pop_front() {
            match Path::new(&name).components().next() {
                Some(Component::Normal(name)) => place.push(name),
                Some(Component::ParentDir) => {
                    place.pop();
                    continue;
                }
                Some(Component::RootDir) => {
                    place = PathBuf::from("/");
                    continue;
                }
                Some(Component::CurDir | Component::Prefix(_)) | None => continue,
            }
            let metadata = std::fs::symlink_metadata(&place)?;
            if metadata.is_symlink() {
                owners.push(metadata.uid());
                if owners.len() > LINKS_LIMIT {
                    return Err(io::Error::from(io::ErrorKind::InvalidFilename));
                }
                let target = std::fs::read_link(&place)?;
                place.pop();
                for part in target.components().rev() {
                    ahead.push_front(part.as_os_str().to_owned());
                }
            }
        }
        Ok((place, owners))
    }

    /// Without `O_NONBLOCK` a pipe would hold us until somebody writes into it.
    #[cfg(target_os = "linux")]
    fn open_without_links(place: &Path) -> io::Result<File> {
        use rustix::fs::{CWD, Mode, OFlags, ResolveFlags, openat2};
        use rustix::io::Errno;
        let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NONBLOCK | OFlags::NOCTTY;
        match openat2(CWD, place, flags, Mode::empty(), ResolveFlags::NO_SYMLINKS) {
            Ok(file) => Ok(file.into()),
            // Linux before 5.6, and sandboxes that do not know it.
            Err(Errno::NOSYS | Errno::PERM) => open_last_without_link(place, libc::O_NOFOLLOW),
            Err(error) => Err(error.into()),
        }
    }

    /// `O_NOFOLLOW_ANY` follows none on the whole way (`open(2)` of macOS 11).
    #[cfg(target_os = "macos")]
    fn open_without_links(place: &Path) -> io::Result<File> {
        open_last_without_link(place, libc::O_NOFOLLOW_ANY)
    }

    #[cfg(not(any(target_os = "linux", target_os = "macos")))]
    fn open_without_links(place: &Path) -> io::Result<File> {
        open_last_without_link(place, libc::O_NOFOLLOW)
    }

    fn open_last_without_link(place: &Path, follow: i32) -> io::Result<File> {
        let flags = libc::O_NONBLOCK | libc::O_NOCTTY | follow;
        File::options().read(true).custom_flags(flags).open(place)
    }
}

#[cfg(not(unix))]
mod system {
    use std::fs::{File, Metadata};
    use std::path::Path;

    use jiff::Timestamp;

    use super::OpenProblem;

    pub(super) fn changed(_metadata: &Metadata) -> Option<Timestamp> {
        None
    }

    pub(super) fn other_owner(_metadata: &Metadata) -> Option<u32> {
        None
    }

    pub(super) fn is_private(_metadata: &Metadata) -> bool {
        false
    }

    pub(super) fn is_open_to_others(_path: &Path) -> bool {
        false
    }

    pub(super) fn number(file: &File) -> Option<u64> {
        winapi_util::file::information(file).ok().map(|told| told.file_index())
    }

    /// Making links takes a right that other users do not have there (Microsoft, “Create symbolic links”).
    pub(super) fn open(path: &Path) -> Result<File, OpenProblem> {
        if std::fs::metadata(path)?.is_dir() {
            return Err(OpenProblem::Folder);
        }
        Ok(File::open(path)?)
    }
}

#[cfg(test)]
mod tests {
    //! If these break, another user of a shared folder has private files served, or keeps Airlift waiting.

    use super::*;

    #[test]
    fn a_file_made_anew_with_the_same_size_and_time_is_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("App.ipa");
        std::fs::write(&path, b"one").unwrap();
        let before = FileStamp::at(&path).unwrap();
        let file = open(&path).unwrap();
        assert_eq!(FileStamp::of(&file).unwrap(), before);
        let other = folder.path().join("other");
        std::fs::write(&other, b"two").unwrap();
        File::options()
            .write(true)
            .open(&other)
            .unwrap()
            .set_modified(before.modified.into())
            .unwrap();
        std::fs::rename(&other, &path).unwrap();
        let after = FileStamp::at(&path).unwrap();
        assert_eq!((after.size_bytes, after.modified), (before.size_bytes, before.modified));
        assert_ne!(after, before);
        let now = FileStamp::of(&file).unwrap();
        assert_eq!(
            before.standing(&file, &path),
            Standing::Moved(now),
            "whoever has it open reads what it was"
        );
    }

    #[cfg(unix)]
    #[test]
    fn one_that_is_written_in_place_under_its_old_time_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("App.ipa");
        std::fs::write(&path, b"one").unwrap();
        let (before, file) = (FileStamp::at(&path).unwrap(), open(&path).unwrap());
        std::thread::sleep(std::time::Duration::from_millis(20));
        std::fs::write(&path, b"two").unwrap();
        File::options()
            .write(true)
            .open(&path)
            .unwrap()
            .set_modified(before.modified.into())
            .unwrap();
        assert_eq!(FileStamp::at(&path).unwrap().modified, before.modified);
        assert_eq!(before.standing(&file, &path), Standing::Changed);
    }

    #[cfg(unix)]
    #[test]
    fn a_pipe_holds_nobody_and_a_folder_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("App.ipa");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status().unwrap();
        assert!(made.success());
        assert!(matches!(open(&pipe), Err(OpenProblem::Special)));
        assert!(matches!(open(folder.path()), Err(OpenProblem::Folder)));
        assert!(matches!(open(Path::new("/dev/null")), Err(OpenProblem::Special)));
        assert_eq!(FileStamp::at(&pipe), None);
    }

    #[cfg(unix)]
    #[test]
    fn links_of_others_lead_to_their_own_files_alone() {
        use std::os::unix::fs::{MetadataExt as _, lchown, symlink};
        let (us, colleague, third) = (1000, 1001, 1002);
        for (link, owner, expected) in [
            (us, us, true),
            (us, colleague, true),
            (0, us, true),
            (colleague, colleague, true),
            (colleague, us, false),
            (colleague, 0, false),
            (colleague, third, false),
        ] {
            assert_eq!(system::may_lead(link, us, owner), expected, "{link} to {owner}");
        }
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("private.ipa"), folder.path().join("App.ipa"));
        std::fs::write(&file, b"one").unwrap();
        symlink(&file, &link).unwrap();
        assert!(open(&link).is_ok());
        // Only the administrator can give a link away.
        let is_given = lchown(&link, Some(colleague), None).is_ok();
        let owner = std::fs::symlink_metadata(&link).unwrap().uid();
        assert_eq!(is_given, owner == colleague);
        assert_eq!(matches!(open(&link), Err(OpenProblem::LinkOfAnotherUser)), is_given);
    }

    #[cfg(unix)]
    #[test]
    fn what_another_user_can_have_laid_there_is_told() {
        use std::os::unix::fs::{PermissionsExt as _, chown};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("App.ipa");
        std::fs::write(&path, b"one").unwrap();
        let file = open(&path).unwrap();
        for (folder_mode, file_mode, expected) in [
            (0o700, 0o600, false),
            (0o777, 0o644, false),
            (0o777, 0o600, true),
            (0o770, 0o600, false),
            (0o1777, 0o600, false),
            (0o755, 0o600, false),
        ] {
            let set = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
            set(&path, file_mode);
            set(folder.path(), folder_mode);
            let told = may_be_moved_private(&file, &path);
            assert_eq!(told, expected, "{file_mode:o} in {folder_mode:o}");
        }
        assert_eq!(FileStamp::at(&path).unwrap().other_owner, None);
        // Only the administrator can give a file away.
        let is_given = chown(&path, Some(12_345), None).is_ok();
        let told = FileStamp::at(&path).unwrap().other_owner;
        assert_eq!(told, is_given.then_some(12_345));
        let set = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        set(folder.path(), 0o777);
        set(&path, 0o600);
        assert_eq!(
            may_be_moved_private(&file, &path),
            !is_given,
            "a network drive's files are no secret of ours"
        );
    }

    #[cfg(unix)]
    #[test]
    fn own_links_lead_where_they_lead_and_loops_nowhere() {
        use std::io::Read as _;
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir_all(at("a/b")).unwrap();
        std::fs::write(at("a/b/App.ipa"), b"one").unwrap();
        symlink("a/./b/../b/App.ipa", at("relative")).unwrap();
        symlink(at("relative"), at("absolute")).unwrap();
        symlink("../a", at("a/up")).unwrap();
        symlink("loop", at("loop")).unwrap();
        for name in ["relative", "absolute", "a/up/b/App.ipa", "a/up/up/../a/b/App.ipa"] {
            let mut text = String::new();
            open(&at(name)).unwrap().read_to_string(&mut text).unwrap();
            assert_eq!(text, "one", "{name}");
        }
        assert!(matches!(open(&at("loop")), Err(OpenProblem::System(_))));
        assert!(matches!(open(&at("nothing")), Err(OpenProblem::System(_))));
    }
}
