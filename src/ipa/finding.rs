//! A finding is one fact that blocks, endangers or explains an installation.

use serde::{Deserialize, Serialize};

/// One fact that blocks, endangers or explains an installation: what, why, what to do.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Finding {
    /// Stable name of the rule, such as `profile-expired`.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// What happened, in one line, normal case, no full stop.
    pub title: String,
    /// Why it matters, one sentence with full stop.
    pub why: String,
    /// What to do, one sentence with full stop; empty when there is nothing to do.
    pub fix: String,
}

impl Finding {
    /// A finding from its parts.
    pub fn new(code: &str, severity: Severity, title: impl Into<String>, why: impl Into<String>, fix: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            severity,
            title: title.into(),
            why: why.into(),
            fix: fix.into(),
        }
    }
}

/// For tests: some finding has this code.
#[cfg(test)]
#[track_caller]
pub(crate) fn fires<'a>(code: &str, findings: impl IntoIterator<Item = &'a Finding>) {
    let found: Vec<&str> = findings.into_iter().map(|finding| finding.code.as_str()).collect();
    assert!(found.contains(&code), "{code} is not among {found:?}");
}

/// For tests: no finding has this code.
#[cfg(test)]
#[track_caller]
pub(crate) fn quiet<'a>(code: &str, findings: impl IntoIterator<Item = &'a Finding>) {
    let found: Vec<&str> = findings.into_iter().map(|finding| finding.code.as_str()).collect();
    assert!(!found.contains(&code), "{code} is among {found:?}");
}

/// For tests: what is said of an ill case beyond its healthy twin is exactly this, but for what passed.
#[cfg(test)]
#[track_caller]
pub(crate) fn only<'a>(code: &str, ill: impl IntoIterator<Item = &'a Finding>, healthy: impl IntoIterator<Item = &'a Finding>) {
    let codes = |findings: Vec<&'a Finding>| -> std::collections::BTreeSet<&'a str> {
        let told = findings.into_iter().filter(|finding| finding.severity > Severity::Passed);
        told.map(|finding| finding.code.as_str()).collect()
    };
    let (ill, healthy) = (codes(ill.into_iter().collect()), codes(healthy.into_iter().collect()));
    let beyond: Vec<&str> = ill.difference(&healthy).copied().collect();
    assert_eq!(beyond, [code]);
}

/// How bad a finding is, worst last.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Severity {
    /// Looked at, and well.
    Passed,
    /// Good to know.
    Note,
    /// May fail.
    Risks,
    /// Blocks installing.
    Blocks,
}

impl Severity {
    /// As JSON prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Note => "note",
            Self::Risks => "risks",
            Self::Blocks => "blocks",
        }
    }
}

/// The worst finding of a build.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Verdict {
    /// Nothing in the way.
    Ready,
    /// May fail.
    Risky,
    /// Will not install.
    Blocked,
}

impl Verdict {
    /// The verdict of these findings.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        match findings.into_iter().map(|finding| finding.severity).max() {
            Some(Severity::Blocks) => Self::Blocked,
            Some(Severity::Risks) => Self::Risky,
            Some(Severity::Note | Severity::Passed) | None => Self::Ready,
        }
    }

    /// As JSON prints it.
    pub fn code(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::Risky => "risky",
            Self::Blocked => "blocked",
        }
    }
}

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
