//! A verdict is the worst finding of a build, and a severity how bad one finding is.

use serde::{Deserialize, Serialize};

use super::Finding;

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
