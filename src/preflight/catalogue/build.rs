//! What can be said of a build once its manifest is looked at.

use super::of;
use crate::finding::Rule;
use crate::finding::Severity::Passed;

/// In the order of the codes.
pub(super) static ENTRIES: &[Rule] = &[of(
    "manifest-fits",
    Passed,
    "No field of the manifest has a note that blocks or risks",
    "Apple, ManifestURL",
)];
