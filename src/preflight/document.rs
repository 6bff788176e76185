//! The manifest that phones get with this build: does it fit the package?

use crate::finding::{Finding, Rule, RuleOf, Severity, told};
use crate::manifest::Manifest;

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[&MANIFEST_FITS.rule];

pub(crate) static MANIFEST_FITS: RuleOf<told::ManifestFits> = RuleOf::new(
    Severity::Passed,
    "No field of the manifest has a note that blocks or risks",
    "Apple, ManifestURL",
);

/// What the notes beside its fields mean for a build that is served.
pub(super) fn findings(manifest: &Manifest) -> Vec<Finding> {
    let notes = manifest.fields.iter().filter_map(|state| state.note.as_ref());
    let mut findings: Vec<Finding> = notes.map(|note| note.finding.clone()).collect();
    if findings.iter().all(|finding| finding.severity < Severity::Risks) {
        findings.push(MANIFEST_FITS.finding());
    }
    findings
}
