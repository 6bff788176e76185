//! `manifest`: the document for a server of one's own.

use crate::finding::Message;
use crate::intake::{self, PackageJob};
use crate::ipa::Platform;
use crate::manifest::{self, Draft, Edit, Field, NoteLevel, Origin};
use crate::session::problem;
use crate::words::say;

use super::arguments::ManifestCall;
use super::inspect::commanding_as_references;
use super::{Exit, err, out_as_is, say_problem};

pub(super) fn run(call: &ManifestCall) -> Exit {
    let intake = match intake::inspect(&call.file) {
        Ok(intake) => intake,
        Err(cause) => {
            say_problem(&problem::of_intake(&call.file, &cause));
            return Exit::Failed;
        }
    };
    let stem = call.file.file_stem().unwrap_or_default().to_string_lossy();
    let base_url = &call.base_url;
    let origin = Origin::of(&intake.inspection, &stem, |name| format!("{base_url}/{name}"));
    let mut draft = Draft {
        hashes: call.hashes,
        ..Draft::default()
    };
    for edit in &call.set {
        draft = draft.after(edit, &origin);
    }
    let hashes = call
        .hashes
        .then(|| intake::hash_package(&call.file, intake.stamp, &PackageJob::default()));
    let hashes = match hashes {
        Some(None) => {
            err(say().manifest_changed_meanwhile());
            return Exit::Failed;
        }
        Some(Some(hashes)) => Some(hashes.chunks),
        None => None,
    };
    let manifest = manifest::export(&draft, &origin, hashes.as_ref());
    let mut refused = false;
    for state in &manifest.fields {
        if let Some(note) = &state.note {
            refused |= note.level == NoteLevel::Error;
            err(&format!(
                "{}: {}",
                name(state.field),
                say().attribute(&Message::from(&note.finding), "note")
            ));
        }
    }
    if let Some(ending) = intake.inspection.ends() {
        let until = say().inspect_installs_until(ending.at, ending.of.code());
        err(&format!("{}: {until}", say().inspect_label_installs_until()));
    }
    if refused {
        return Exit::No;
    }
    match &call.output {
        Some(path) => super::write_or_say(path, manifest.xml.as_bytes()),
        None => {
            out_as_is(&commanding_as_references(manifest.xml.trim_end()));
            Exit::Done
        }
    }
}

const FIELDS: [(&str, Field); 7] = [
    ("title", Field::Title),
    ("subtitle", Field::Subtitle),
    ("bundle-identifier", Field::BundleId),
    ("bundle-version", Field::Version),
    ("package-url", Field::PackageUrl),
    ("display-image-url", Field::Icon57Url),
    ("full-size-image-url", Field::Icon512Url),
];

/// `--set`: a field's name, `=`, its text.
pub(super) fn parse_assignment(assignment: &str) -> Result<Edit, String> {
    const PLATFORMS: [Platform; 5] = [
        Platform::Ios,
        Platform::Tvos,
        Platform::Visionos,
        Platform::Watchos,
        Platform::Macos,
    ];
    let (name, text) = assignment
        .split_once('=')
        .ok_or_else(|| say().manifest_assignment_expected().to_owned())?;
    if name == "platform" {
        let platform = PLATFORMS.into_iter().find(|platform| platform.code() == text);
        return platform
            .map(Edit::Platform)
            .ok_or_else(|| say().manifest_platforms_expected(PLATFORMS.map(Platform::code).as_slice()));
    }
    let field = FIELDS.iter().find(|(known, _)| *known == name).map(|(_, field)| *field);
    let fields = || {
        let names = FIELDS.map(|(name, _)| name).into_iter().chain(["platform"]);
        say().manifest_fields_expected(names.collect::<Vec<_>>())
    };
    field.map(|field| Edit::Text(field, text.to_owned())).ok_or_else(fields)
}

fn name(field: Field) -> &'static str {
    FIELDS
        .iter()
        .find(|(_, known)| *known == field)
        .map_or("manifest", |(name, _)| name)
}
