//! Intake: from files on disk to what the endpoint may offer. The door to the packages themselves.
#![expect(clippy::disallowed_methods, reason = "this is the door to the packages on disk")]

mod check;
mod export_folder;
mod hash;
mod take_out;
mod verify;

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::files::{self, OpenProblem};
use crate::ipa::{self, Inspection, OtherFile, ProfileFile, RawPart, RawProblem, Unreadable};
use crate::library::{FileKey, FileStamp, ManifestIcons};
use crate::manifest::Token;

pub use check::check_package;
pub use export_folder::ExportFolder;
pub use hash::{PackageJob, hash_package, hash_pieces};
pub use take_out::{TakeOutProblem, take_out};
pub use verify::{VerifyJob, verify};

/// Builds taken from dropped folders: more is a mistake, such as a home folder. It is told how many there are.
pub const FOLDER_LIMIT: usize = 500;
/// Builds in a folder that are counted.
const COUNT_LIMIT: usize = 100_000;
/// Folders below a dropped folder that are searched.
const FOLDER_DEPTH: usize = 4;

/// A profile with 10,000 devices has a megabyte.
const PROFILE_LIMIT_BYTES: u64 = 4 << 20;

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Inspected {
    /// Size and time when it was read.
    pub stamp: FileStamp,
    /// What reading it told us.
    pub inspection: Inspection,
    /// Another user can have moved it there, and only its owner may read it.
    pub may_be_moved_private: bool,
}

/// A file that was read to be served.
#[derive(Clone, Debug)]
pub struct Intake {
    /// Size and time when it was read.
    pub stamp: FileStamp,
    /// Which file it is.
    pub key: Option<FileKey>,
    /// What reading it told us; its icon's pixels have moved into `icons`.
    pub inspection: Inspection,
    /// The images of its manifest.
    pub icons: ManifestIcons,
    /// Another user can have moved it there, and only its owner may read it.
    pub may_be_moved_private: bool,
}

/// Why a file could not be taken in. Each variant is a fact about the file.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum IntakeProblem {
    /// There is nothing at the path.
    #[error("the file is not there")]
    NotFound,
    /// A folder where a file was expected.
    #[error("it is a folder")]
    Folder,
    /// A device, a pipe or a socket.
    #[error("not a file")]
    Special,
    /// A link that belongs to another user leads to it.
    #[error("a link of another user leads to it")]
    LinkOfAnotherUser,
    /// It is not the file that was inspected.
    #[error("the file was replaced meanwhile")]
    Changed,
    /// The system does not let us read it.
    #[error("no permission to read the file")]
    NoPermission,
    /// The disk failed.
    #[error("the file could not be read: {detail}")]
    Io {
        /// What the system said.
        detail: String,
    },
    /// It was read, but holds no app.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// Our parser broke on it: a defect of ours, which must not end the program.
    #[error("Airlift failed while reading the file")]
    ParserFailed,
    /// The system's random source is closed, so no secret address can be made.
    #[error("the system's random source did not answer")]
    NoRandomness,
}

impl IntakeProblem {
    fn of(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound,
            io::ErrorKind::PermissionDenied => Self::NoPermission,
            io::ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Io { detail: error.to_string() },
        }
    }
}

/// Reads a package in place. Blocks: call it where blocking is allowed.
pub fn inspect(path: &Path) -> Result<Inspected, IntakeProblem> {
    let file = open(path)?;
    let stamp = FileStamp::of(&file).map_err(|error| IntakeProblem::of(&error))?;
    let inspection = guarded(|| ipa::inspect(io::BufReader::new(&file)))??;
    Ok(Inspected {
        stamp,
        inspection,
        may_be_moved_private: files::may_be_moved_private(&file, path),
    })
}

/// Reads a package in place and makes the images that its manifest needs. Blocks.
pub fn take_in(path: &Path) -> Result<Intake, IntakeProblem> {
    let key = files::key_at(path);
    let Inspected {
        stamp,
        mut inspection,
        may_be_moved_private,
    } = inspect(path)?;
    // They are decoded and drawn from the same stranger's bytes.
    let icons = guarded(|| icons(&inspection))?;
    if let Some(icon) = &mut inspection.icon {
        icon.png = Vec::new();
    }
    Ok(Intake {
        stamp,
        key,
        inspection,
        icons,
        may_be_moved_private,
    })
}

/// Reads a provisioning profile that is a file of its own, with its size. `None` when it is none, or cannot be read. Blocks.
pub fn profile(path: &Path) -> Option<(u64, ProfileFile)> {
    let bytes = read_small(path, PROFILE_LIMIT_BYTES).ok()?;
    let profile = guarded(|| ipa::read_profile(&bytes)).ok()?.ok()?;
    Some((u64::try_from(bytes.len()).ok()?, profile))
}

/// Reads one property list of a build, as it was written, of its file with this stamp, or of whatever is there. Blocks.
pub fn raw(path: &Path, stamp: Option<FileStamp>, part: RawPart) -> Result<plist::Dictionary, RawIntakeProblem> {
    let file = open(path)?;
    // A file that was replaced is about to be read again, and then its list is asked for anew.
    let found = FileStamp::of(&file).map_err(|error| IntakeProblem::of(&error))?;
    if stamp.is_some_and(|stamp| stamp != found) {
        return Err(IntakeProblem::Changed.into());
    }
    Ok(guarded(|| ipa::raw(io::BufReader::new(&file), part))??)
}

/// Why a property list of a build cannot be shown.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum RawIntakeProblem {
    /// The file cannot be read.
    #[error(transparent)]
    Intake(#[from] IntakeProblem),
    /// The file can, the list cannot.
    #[error(transparent)]
    Raw(#[from] RawProblem),
}

/// Opens a package for reading, and nothing else.
fn open(path: &Path) -> Result<File, IntakeProblem> {
    files::open(path).map_err(|why| match why {
        OpenProblem::Folder => IntakeProblem::Folder,
        OpenProblem::Special => IntakeProblem::Special,
        OpenProblem::LinkOfAnotherUser => IntakeProblem::LinkOfAnotherUser,
        OpenProblem::System(error) => IntakeProblem::of(&error),
    })
}

/// Runs a parser over a stranger's bytes; that it breaks must not end the program.
fn guarded<T>(read: impl FnOnce() -> T) -> Result<T, IntakeProblem> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(read)).map_err(|_panic| IntakeProblem::ParserFailed)
}

/// The images of the manifest: from the app's icon, else drawn.
pub fn icons(inspection: &Inspection) -> ManifestIcons {
    let image = |side| {
        let own = inspection.icon.as_ref().and_then(|icon| ipa::manifest_png(icon, side));
        own.unwrap_or_else(|| ipa::placeholder_png(&inspection.app.name, &inspection.app.bundle_id, side))
    };
    ManifestIcons {
        png_57: image(57).into(),
        png_512: image(512).into(),
    }
}

/// What was dropped, opened: files as they are, folders as the builds in them.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Dropped {
    /// Files, each once.
    pub files: Vec<DroppedFile>,
    /// Folders without a build.
    pub empty_folders: Vec<PathBuf>,
    /// Folders that are something else, such as an `.app` or an `.xcarchive`.
    pub other_folders: Vec<(PathBuf, OtherFile)>,
    /// Folders with more builds than are taken at once.
    pub full_folders: Vec<FullFolder>,
    /// Folders that were not looked into: those that lie too deep, and those that cannot be read.
    pub unread_folders: Vec<PathBuf>,
    /// Exports of Xcode’s with packages for single devices, of which only the one for all is among the files.
    pub exports: Vec<ExportFolder>,
}

/// A folder with more builds than are taken at once.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FullFolder {
    /// Which.
    pub folder: PathBuf,
    /// Builds in it.
    pub found: usize,
    /// Builds that were taken: the first by name.
    pub taken: usize,
}

/// A file that was dropped.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DroppedFile {
    /// Its absolute path.
    pub path: PathBuf,
    /// Which file it is; `None` where the system does not tell.
    pub key: Option<FileKey>,
    /// Its size; `None` when nothing is there.
    pub size_bytes: Option<u64>,
}

impl DroppedFile {
    /// The file at this path.
    fn at(path: PathBuf) -> Self {
        Self {
            key: files::key_at(&path),
            size_bytes: files::size_at(&path),
            path,
        }
    }
}

impl Dropped {
    /// One file.
    pub fn one(path: PathBuf) -> Self {
        Self {
            files: vec![DroppedFile::at(path)],
            ..Self::default()
        }
    }

    fn add(&mut self, path: PathBuf) {
        let file = DroppedFile::at(path);
        let is_same = |other: &DroppedFile| other.path == file.path || other.key.is_some() && other.key == file.key;
        if !self.files.iter().any(is_same) {
            self.files.push(file);
        }
    }
}

/// Opens folders. Links are followed at the top only, so that a loop cannot hold us.
pub fn open_folders(paths: &[PathBuf]) -> Dropped {
    let mut dropped = Dropped::default();
    for path in paths {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.clone());
        if !path.is_dir() {
            dropped.add(path);
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(kind) = OtherFile::of_folder(&name) {
            dropped.other_folders.push((path, kind));
            continue;
        }
        let mut found = Vec::new();
        builds_in(&path, FOLDER_DEPTH, &mut found, &mut dropped.unread_folders);
        if found.is_empty() {
            dropped.empty_folders.push(path);
        } else if let Some(export) = export_folder::find(&path, &found) {
            dropped.add(export.universal.clone());
            dropped.exports.push(export);
        } else {
            let left = FOLDER_LIMIT.saturating_sub(dropped.files.len());
            if found.len() > left {
                dropped.full_folders.push(FullFolder {
                    folder: path,
                    found: found.len(),
                    taken: left,
                });
            }
            for path in found.into_iter().take(left) {
                dropped.add(path);
            }
        }
    }
    dropped
}

fn builds_in(folder: &Path, depth: usize, files: &mut Vec<PathBuf>, unread: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        unread.push(folder.to_owned());
        return;
    };
    let mut entries: Vec<_> = entries.filter_map(Result::ok).collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        if files.len() >= COUNT_LIMIT || unread.len() >= COUNT_LIMIT {
            return;
        }
        let path = entry.path();
        match entry.file_type() {
            // Apps and archives hold no packages, and go deep.
            Ok(kind) if kind.is_dir() && OtherFile::of_folder(&entry.file_name().to_string_lossy()).is_some() => {}
            Ok(kind) if kind.is_dir() && depth > 0 => builds_in(&path, depth - 1, files, unread),
            Ok(kind) if kind.is_dir() => unread.push(path),
            // A link to a package is one; links to folders may go round in circles.
            Ok(_) if is_package_name(&path) && path.is_file() => files.push(path),
            Ok(_) | Err(_) => {}
        }
    }
}

/// Whether a file's name says that it is a build.
pub fn is_package_name(path: &Path) -> bool {
    let extension = path.extension().and_then(std::ffi::OsStr::to_str).unwrap_or_default();
    ["ipa", "tipa"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// A fresh token from the system's random source.
pub fn fresh_token() -> Result<Token, IntakeProblem> {
    let mut bits = [0; 16];
    getrandom::fill(&mut bits).map_err(|_closed| IntakeProblem::NoRandomness)?;
    Ok(Token::from_random(bits))
}

/// Reads a small file whole, up to a limit.
pub fn read_small(path: &Path, limit_bytes: u64) -> io::Result<Vec<u8>> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let file = files::open(path).map_err(|why| match why {
        OpenProblem::System(error) => error,
        other => io::Error::new(io::ErrorKind::InvalidInput, other),
    })?;
    file.take(limit_bytes.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit_bytes {
        return Err(io::Error::new(
            io::ErrorKind::FileTooLarge,
            format!("larger than {limit_bytes} bytes"),
        ));
    }
    Ok(bytes)
}
