//! Rules about the archive.

use crate::ipa::{Finding, Severity};

/// More than one `Payload/<X>.app`.
///
/// Source: Apple, QA1795: an `.ipa` holds one application bundle in `Payload`.
pub(in crate::ipa) fn several_apps(taken: &str, count: usize) -> Finding {
    Finding::new(
        "several-apps",
        Severity::Risks,
        format!("The package holds {count} apps"),
        format!("Phones expect one app in a package; only “{taken}” was looked at."),
        "Export each app as a package of its own.",
    )
}
