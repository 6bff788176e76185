//! Unreadable is a file that could not be inspected at all, with the reason.

use serde::{Deserialize, Serialize};

/// Why a file could not be inspected at all. Each variant is a fact about the file.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize, thiserror::Error)]
pub enum Unreadable {
    /// Zero bytes long.
    #[error("the file is empty")]
    Empty,
    /// No zip at all.
    #[error("the file is not a zip archive")]
    NotAZip,
    /// Starts like a zip, but its central directory is missing: copied or downloaded only in part.
    #[error("the zip archive is cut off")]
    Truncated,
    /// The zip's structure contradicts itself.
    #[error("the zip archive is damaged: {detail}")]
    Damaged {
        /// What the zip reader said.
        detail: String,
    },
    /// The entries we need are encrypted with a password.
    #[error("the zip archive is encrypted")]
    Encrypted,
    /// More entries than we read.
    #[error("the zip archive has {entries} entries")]
    TooManyEntries {
        /// How many it claims.
        entries: u64,
    },
    /// A zip without `Payload/<X>.app`.
    #[error("the archive holds no Payload folder with an app")]
    NoPayload,
    /// `Payload` is there, but holds no `.app`.
    #[error("the Payload folder is empty")]
    EmptyPayload,
    /// `Payload` lies in another folder, as when a folder was zipped rather than its contents.
    #[error("the Payload folder lies inside {folder}")]
    PayloadInFolder {
        /// The folder around it.
        folder: String,
    },
    /// An app without `Info.plist`.
    #[error("the app has no Info.plist")]
    NoInfoPlist,
    /// `Info.plist` could not be parsed.
    #[error("the app's Info.plist is damaged: {detail}")]
    BadInfoPlist {
        /// What the parser said.
        detail: String,
    },
    /// `Info.plist` lacks the key without which an app cannot be named.
    #[error("the app's Info.plist has no CFBundleIdentifier")]
    NoBundleIdentifier,
    /// The disk or network drive failed while reading.
    #[error("the file could not be read: {detail}")]
    Io {
        /// What the system said.
        detail: String,
    },
}

impl Unreadable {
    /// Stable name, as JSON prints it.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty-file",
            Self::NotAZip => "not-a-zip",
            Self::Truncated => "zip-truncated",
            Self::Damaged { .. } => "zip-damaged",
            Self::Encrypted => "zip-encrypted",
            Self::TooManyEntries { .. } => "zip-too-many-entries",
            Self::NoPayload => "no-payload",
            Self::EmptyPayload => "payload-empty",
            Self::PayloadInFolder { .. } => "payload-in-folder",
            Self::NoInfoPlist => "no-info-plist",
            Self::BadInfoPlist { .. } => "info-plist-damaged",
            Self::NoBundleIdentifier => "no-bundle-identifier",
            Self::Io { .. } => "read-failed",
        }
    }
}
