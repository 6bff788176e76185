//! The manifest that phones get with this build: does it fit the package?

use crate::ipa::{Finding, Inspection, Severity};
use crate::manifest::{Field, Manifest, NoteLevel};

use super::passed;

pub(super) fn findings(inspection: &Inspection, manifest: &Manifest) -> Vec<Finding> {
    let mut findings: Vec<Finding> = manifest
        .fields
        .iter()
        .filter_map(|state| {
            let note = state.note.as_ref()?;
            if note.code == "identifier-differs" {
                // Amber beside the field, since a manifest may be exported for another package; red here,
                // because phones get this one together with this package.
                return Some(Finding::new(
                    note.code,
                    Severity::Blocks,
                    "The manifest’s identifier differs from the app’s",
                    format!(
                        "Phones download the app and then throw it away: it is {}, not {}.",
                        inspection.app.bundle_id, state.value
                    ),
                    "Use the app’s own identifier in the manifest.",
                ));
            }
            let severity = if note.level == NoteLevel::Error {
                Severity::Blocks
            } else {
                Severity::Risks
            };
            let severity = if note.code == "version-differs" { Severity::Note } else { severity };
            let title = format!("Manifest, {}: {}", name(state.field), note.text.trim_end_matches('.'));
            Some(Finding::new(
                note.code,
                severity,
                title,
                "iOS reads the manifest before it asks for the app.",
                "Correct the field in the manifest.",
            ))
        })
        .collect();
    if findings.iter().all(|finding| finding.severity < Severity::Risks) {
        findings.push(passed("manifest-fits", "The manifest fits the app"));
    }
    findings
}

fn name(field: Field) -> &'static str {
    match field {
        Field::Title => "title",
        Field::Subtitle => "subtitle",
        Field::BundleId => "bundle identifier",
        Field::Version => "version",
        Field::Platform => "platform",
        Field::PackageUrl => "address of the package",
        Field::Icon57Url => "address of the small icon",
        Field::Icon512Url => "address of the large icon",
        Field::Hashes => "chunk hashes",
    }
}
