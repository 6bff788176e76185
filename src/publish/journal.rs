//! A journal remembers which parts of a package a storage has, so that an upload that was cut off goes on where it was.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

/// Parts that were uploaded are kept for so long: storages of others throw them away, or charge for them.
const KEPT: SignedDuration = SignedDuration::from_hours(24);
/// Longest journal that is read: a line of some hundred bytes for each of 10,000 parts.
const LIMIT_BYTES: u64 = 8 << 20;
/// The folder of journals in the data directory.
const FOLDER: &str = "publishing";

/// What is known of an upload that was cut off.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Resumed {
    /// The storage's name for it.
    pub(super) upload: String,
    /// When it was begun.
    pub(super) begun: Timestamp,
    /// The storage's names of the parts it has, by their numbers.
    pub(super) parts: Vec<(usize, String)>,
}

impl Resumed {
    /// Whether it is gone on with: parts are not kept for ever.
    pub(super) fn is_kept(&self, now: Timestamp) -> bool {
        now.duration_since(self.begun) <= KEPT
    }
}

/// A line of the file.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
enum Line {
    Upload { upload: String, begun: Timestamp },
    Part { part: usize, id: String },
}

/// The journal of one object at one destination.
#[derive(Debug)]
pub(super) struct Journal {
    path: PathBuf,
}

impl Journal {
    /// The journal of an object, told by everything that makes it another: destination, path, content and size of parts.
    pub(super) fn of(data_dir: &Path, object: &str) -> Self {
        let name = format!("{:x}", Sha256::digest(object.as_bytes()));
        Self {
            path: data_dir.join(FOLDER).join(name.get(..32).unwrap_or(&name)),
        }
    }

    /// What was uploaded before; `None` where there is nothing.
    pub(super) fn read(&self) -> Option<Resumed> {
        if fs::metadata(&self.path).ok()?.len() > LIMIT_BYTES {
            return None;
        }
        let text = fs::read_to_string(&self.path).ok()?;
        let mut lines = text.lines().map(serde_json::from_str::<Line>);
        let Some(Ok(Line::Upload { upload, begun })) = lines.next() else {
            return None;
        };
        // The last line may be half a line.
        let parts = lines.map_while(Result::ok).filter_map(|line| match line {
            Line::Part { part, id } => Some((part, id)),
            Line::Upload { .. } => None,
        });
        Some(Resumed {
            upload,
            begun,
            parts: parts.collect(),
        })
    }

    /// Begins anew.
    pub(super) fn begin(&self, upload: &str, now: Timestamp) -> io::Result<()> {
        if let Some(folder) = self.path.parent() {
            make_private(folder)?;
        }
        self.forget();
        let line = Line::Upload {
            upload: upload.to_owned(),
            begun: now,
        };
        self.append(&line)
    }

    /// Remembers a part.
    pub(super) fn note(&self, part: usize, id: &str) -> io::Result<()> {
        self.append(&Line::Part { part, id: id.to_owned() })
    }

    /// The upload is whole, or is given up.
    pub(super) fn forget(&self) {
        _ = fs::remove_file(&self.path);
    }

    fn append(&self, line: &Line) -> io::Result<()> {
        let mut text = serde_json::to_string(line).map_err(io::Error::other)?;
        text.push('\n');
        open_private(&self.path)?.write_all(text.as_bytes())
    }
}

fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn open_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    //! If these break, an upload begins at its first byte again, or goes on with parts of another.

    use super::*;

    #[test]
    fn parts_are_remembered_for_a_day() {
        let folder = tempfile::tempdir().unwrap();
        let now: Timestamp = "2026-11-20T12:00:00Z".parse().unwrap();
        let journal = Journal::of(folder.path(), "s3://builds a/app.ipa 1234");
        assert_eq!(journal.read(), None);
        journal.begin("upload-7", now).unwrap();
        journal.note(1, "etag-1").unwrap();
        journal.note(0, "etag-0").unwrap();
        let known = Resumed {
            upload: "upload-7".to_owned(),
            begun: now,
            parts: vec![(1, "etag-1".to_owned()), (0, "etag-0".to_owned())],
        };
        assert_eq!(journal.read(), Some(known.clone()));
        assert!(known.is_kept(now + SignedDuration::from_hours(23)));
        assert!(!known.is_kept(now + SignedDuration::from_hours(25)));
        let other = Journal::of(folder.path(), "s3://builds a/app.ipa 1235");
        assert_eq!(other.read(), None, "another file");
        // A kill in the middle of a line.
        open_private(&journal.path).unwrap().write_all(b"{\"part\":2,\"i").unwrap();
        assert_eq!(journal.read(), Some(known));
        journal.forget();
        assert_eq!(journal.read(), None);
    }
}
