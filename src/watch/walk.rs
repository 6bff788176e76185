//! A walk looks at every build in a folder: names are read, and what is meant is asked for its size and times. Nothing is opened.
#![expect(clippy::disallowed_methods, reason = "this is the door to watched folders")]

use std::fs::{self, File};
use std::io::{self, BufReader};
use std::path::{Path, PathBuf};

use crate::files::{self, FileStamp};
use crate::ipa;

use super::pattern::FolderRule;

/// Names that are read in one walk: more is no folder of builds, such as a whole disk.
const NAMES_LIMIT: usize = 1_000_000;
/// Builds that are found in one walk: beside each a path and a stamp are kept, 10 MB in all.
pub(super) const FOUND_LIMIT: usize = 50_000;

/// What a walk found.
#[derive(Debug, Default)]
pub(super) struct WalkResult {
    /// The builds, each with its stamp.
    pub(super) files: Vec<(PathBuf, FileStamp)>,
    /// Folders that were looked into.
    pub(super) folders: usize,
    /// There may be more than was looked at.
    pub(super) is_cut: bool,
}

/// Looks at every build below `from`, which is the rule's folder or one below it. What cannot be read below is passed over.
///
/// # Errors
/// `from` itself cannot be read.
pub(super) fn walk(rule: &FolderRule, from: &Path) -> io::Result<WalkResult> {
    let mut found = WalkResult::default();
    let mut names = 0_usize;
    let (mut folder, mut entries) = (from.to_owned(), fs::read_dir(from)?);
    let mut ahead = Vec::new();
    loop {
        found.folders += 1;
        for entry in entries.filter_map(Result::ok) {
            names += 1;
            if names > NAMES_LIMIT || found.files.len() >= FOUND_LIMIT {
                found.is_cut = true;
                return Ok(found);
            }
            let path = folder.join(entry.file_name());
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && rule.enters(&path) => ahead.push(path),
                Ok(kind) if kind.is_dir() => {}
                Ok(_) if rule.covers(&path) => found.files.extend(stamp_of(rule, &path).map(|stamp| (path, stamp))),
                Ok(_) | Err(_) => {}
            }
        }
        // One folder is open at a time, however many there are.
        (folder, entries) = loop {
            let Some(next) = ahead.pop() else { return Ok(found) };
            if let Ok(entries) = fs::read_dir(&next) {
                break (next, entries);
            }
        };
    }
}

/// The stamp of a build that the rule means; `None` when there is none, or a link leads out of the folder to it.
pub(super) fn stamp_of(rule: &FolderRule, path: &Path) -> Option<FileStamp> {
    let is_link = fs::symlink_metadata(path).ok()?.is_symlink();
    if is_link && !leads_inside(&rule.path, path) {
        return None;
    }
    FileStamp::at(path)
}

/// Whoever may write into the folder must not have files of elsewhere served.
fn leads_inside(folder: &Path, link: &Path) -> bool {
    let (Ok(folder), Ok(target)) = (fs::canonicalize(folder), fs::canonicalize(link)) else {
        return false;
    };
    target.starts_with(folder)
}

/// Whether a folder lies there itself, no link to one.
pub(super) fn is_folder(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir())
}

/// Whether the archive at a path has its directory, and is still the file with this stamp.
pub(super) fn is_whole(path: &Path, stamp: FileStamp) -> bool {
    let is_same = |file: &File| FileStamp::of(file).is_ok_and(|found| found == stamp);
    let Ok(file) = files::open(path) else { return false };
    is_same(&file) && ipa::has_directory(BufReader::new(&file)) && is_same(&file)
}

/// What a folder is, as far as it can be looked into.
///
/// # Errors
/// It is not there, no folder, or may not be read.
pub(super) fn look_into(path: &Path) -> io::Result<Option<files::FileKey>> {
    fs::read_dir(path)?;
    Ok(files::key_at(path))
}
