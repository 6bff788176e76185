//! The manifest that phones get with this build: does it fit the package?

use crate::finding::{Finding, Severity};
use crate::ipa::Inspection;
use crate::manifest::{Field, FieldNote, Manifest, NoteLevel};

use super::passed;

pub(super) fn findings(inspection: &Inspection, manifest: &Manifest) -> Vec<Finding> {
    let notes = manifest.fields.iter().filter_map(|state| Some((state, state.note.as_ref()?)));
    let mut findings: Vec<Finding> = notes
        .map(|(state, note)| match note.code {
            "identifier-differs" => identifier_differs(note, &state.value, &inspection.app.bundle_id),
            _ => of_note(note, state.field),
        })
        .collect();
    if findings.iter().all(|finding| finding.severity < Severity::Risks) {
        findings.push(manifest_fits());
    }
    findings
}

/// The manifest's `bundle-identifier` is not the app's `CFBundleIdentifier`.
///
/// Amber beside the field, since a manifest may be exported for another package; red here, because phones get this one
/// together with this package.
///
/// Source: Apple, `ManifestURL`: `bundle-identifier`; ChenYilong/iOS9AdaptationTips#9: checked since iOS 9, the app is
/// downloaded and thrown away.
fn identifier_differs(note: &FieldNote, value: &str, bundle_id: &str) -> Finding {
    Finding::new(
        note.code,
        Severity::Blocks,
        "The manifest’s identifier differs from the app’s",
        format!("Phones download the app and then throw it away: it is {bundle_id}, not {value}."),
        "Use the app’s own identifier in the manifest.",
    )
}

/// A field of the manifest has a note: its code and text are those of the `manifest` module.
///
/// Source: Apple, `ManifestURL`.
fn of_note(note: &FieldNote, field: Field) -> Finding {
    let severity = match note.level {
        _ if note.code == "version-differs" => Severity::Note,
        NoteLevel::Error => Severity::Blocks,
        NoteLevel::Warning => Severity::Risks,
    };
    Finding::new(
        note.code,
        severity,
        format!("Manifest, {}: {}", name(field), note.text.trim_end_matches('.')),
        "iOS reads the manifest before it asks for the app.",
        "Correct the field in the manifest.",
    )
}

/// No field of the manifest has a note that blocks or risks.
///
/// Source: Apple, `ManifestURL`.
fn manifest_fits() -> Finding {
    passed("manifest-fits", "The manifest fits the app")
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
