//! The library: builds, their drafts, the order of the shelf, and testers' devices. Pure.

mod link;
mod link_date;
mod shelf;
mod tags;

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ipa::{Inspection, PackageCheck};
use crate::manifest::{ChunkHashes, Draft, History, Token};
use crate::primitives::Udid;

pub use crate::files::{FileKey, FileStamp};
pub use link::{BuildLink, FORMER_TOKENS_LIMIT, LinkEnd, LinkLimits};
pub use link_date::{LinkDateProblem, link_end_of};
pub use shelf::shelf_order;
pub use tags::{BuildTag, TagProblem, Tags};

/// Longest notes, in bytes: more is no page that a tester reads. What is beyond is cut off, and that is told.
pub const NOTES_LIMIT_BYTES: usize = 64 * 1024;

/// Names a build as long as it is on the shelf; never used twice in a data directory.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
pub struct BuildId(pub i64);

/// One `.ipa` on the shelf, with its draft.
#[derive(Clone, Debug)]
pub struct Build {
    /// Its name on the shelf.
    pub id: BuildId,
    /// The secret path segment under which it is offered.
    pub token: Token,
    /// How long the link with that token works, and which the build had before.
    pub link: BuildLink,
    /// Where the package lies; we never copy or move it.
    pub path: PathBuf,
    /// When it was dropped.
    pub added_at: Timestamp,
    /// What the file was told by when it was inspected.
    pub stamp: FileStamp,
    /// Which file that is, however its path is spelled; `None` until it was seen in this run, and where the system does not tell.
    pub key: Option<FileKey>,
    /// What reading it told us.
    pub inspection: Arc<Inspection>,
    /// The images of its manifest.
    pub icons: ManifestIcons,
    /// What the person changed in the manifest.
    pub draft: Draft,
    /// Steps to undo and redo; not kept over a restart.
    pub history: History,
    /// "What to test" on the install page.
    pub notes: String,
    /// What a pipeline says of it, such as its branch and commit.
    pub tags: Tags,
    /// Whether the file is still what was inspected.
    pub file: FileState,
    /// SHA-256 of the package, once it was computed.
    pub hashes: Option<PackageHashes>,
    /// What reading the whole package found, once it was read.
    pub check: Option<PackageCheck>,
}

/// A tester's device that somebody named.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Device {
    /// Such as `Maya’s iPhone 12`.
    pub name: String,
    /// Its identifier, as it was typed, without blanks: 40 hexadecimal digits, or 8 and 16 with a hyphen.
    pub udid: String,
}

impl Device {
    /// Whether this identifier is the device's, however it is written.
    pub fn is(&self, udid: &str) -> bool {
        Udid::of(&self.udid) == Udid::of(udid)
    }
}

/// SHA-256 of a package.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PackageHashes {
    /// Of the whole file, lower-case hex.
    pub whole: String,
    /// Of every chunk.
    pub chunks: ChunkHashes,
}

/// Whether a build's file is still what was inspected.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FileState {
    /// As inspected.
    Present,
    /// Changed, and being inspected again.
    Reading,
    /// Gone from its place: moved, renamed, deleted, or its disk is not there.
    Missing,
    /// Replaced by something that cannot be inspected.
    Broken,
}

/// The two images of the manifest, square PNGs made from the app's icon or drawn for it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ManifestIcons {
    /// 57 px: `display-image`.
    pub png_57: Arc<[u8]>,
    /// 512 px: `full-size-image`.
    pub png_512: Arc<[u8]>,
}
