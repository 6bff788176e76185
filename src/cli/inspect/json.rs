//! An inspection as JSON: the keys that build servers rely on. More may be added, none renamed.

use crate::words::say;
use std::path::Path;

use serde_json::{Value, json};

use super::{AskedDevice, WholeLook};
use crate::files::FileStamp;
use crate::finding::{Finding, Problem, Verdict};
use crate::intake::{Inspected, IntakeProblem};
use crate::ipa::{
    AlternateIcon, App, Bundle, Certificate, CodeSignature, Duplicate, Icon, Leftover, PackageCheck, Part, Paths, Profile, ProfileFile,
    Program, Signing, SizedPath, Sizes, Slice, Verification,
};
use crate::session::problem;

fn file_json(path: &Path, size_bytes: Option<u64>) -> Value {
    json!({ "path": path.to_string_lossy(), "size_bytes": size_bytes })
}

/// A file that could not be taken in, as JSON.
pub(in crate::cli) fn problem_json(path: &Path, cause: &IntakeProblem) -> Value {
    told(path, &problem::of_intake(path, cause))
}

/// A problem with a file, as JSON.
pub(super) fn told(path: &Path, problem: &Problem) -> Value {
    let size = FileStamp::at(path).map(|stamp| stamp.size_bytes);
    json!({
        "file": file_json(path, size),
        "error": crate::cli::error_json(problem),
    })
}

pub(in crate::cli) fn finding_json(finding: &Finding) -> Value {
    json!({
        "code": finding.code(),
        "severity": finding.severity.code(),
        "title": say().title(finding),
        "why": say().why(finding),
        "fix": say().fix(finding),
    })
}

pub(super) fn inspection_json(path: &Path, inspected: &Inspected, whole: &WholeLook) -> Value {
    let inspection = &inspected.inspection;
    let findings = super::all_findings(inspection, whole);
    let mut object = json!({
        "file": file_json(path, Some(inspected.stamp.size_bytes)),
        "app": app_json(&inspection.app),
        "icon": inspection.icon.as_ref().map(icon_json),
        "alternate_icons": inspection.alternate_icons.iter().map(alternate_json).collect::<Vec<_>>(),
        "installs_until": inspection.ends(),
        "signing": signing_json(&inspection.signing),
        "program": inspection.program.as_ref().map(program_json),
        "bundles": inspection.bundles.iter().map(bundle_json).collect::<Vec<_>>(),
        "sizes": sizes_json(&inspection.sizes),
        "findings": findings.iter().map(finding_json).collect::<Vec<_>>(),
        "verdict": Verdict::of(&findings).code(),
    });
    if let Some(keys) = object.as_object_mut() {
        if let Some(verification) = &whole.verification {
            keys.insert("verification".to_owned(), verification_json(verification));
        }
        if let Some(check) = &whole.check {
            keys.insert("package".to_owned(), package_json(check));
        }
    }
    object
}

fn paths_json(paths: &Paths) -> Value {
    json!({ "count": paths.count, "paths": paths.paths })
}

fn package_json(check: &PackageCheck) -> Value {
    json!({
        "sound_files": check.sound_files,
        "broken": paths_json(&check.broken),
        "wrong_checksums": paths_json(&check.wrong_checksums),
        "endless": paths_json(&check.endless),
        "leading_bytes": check.leading_bytes,
        "stray_bytes": check.stray_bytes,
        "left_out": check.left_out,
    })
}

/// A provisioning profile that is a file of its own.
pub(super) fn profile_json(path: &Path, size_bytes: u64, profile: &ProfileFile, asked: &[AskedDevice]) -> Value {
    json!({
        "file": file_json(path, Some(size_bytes)),
        "profile": signing_json(&profile.signing),
        "devices_asked": asked.iter().map(|asked| json!({ "udid": asked.udid, "listed": asked.is_listed })).collect::<Vec<_>>(),
        "findings": profile.findings.iter().map(finding_json).collect::<Vec<_>>(),
        "verdict": Verdict::of(&profile.findings).code(),
    })
}

fn verification_json(verification: &Verification) -> Value {
    json!({
        "matching_files": verification.matching_files,
        "compared_bytes": verification.compared_bytes,
        "programs": verification.programs,
        "pages": verification.pages,
        "sealed_bundles": verification.sealed_bundles,
        "changed": paths_json(&verification.changed),
        "missing": paths_json(&verification.missing),
        "added": paths_json(&verification.added),
        "unreadable": paths_json(&verification.unreadable),
        "unjudged": paths_json(&verification.unjudged),
        "findings": verification.findings.iter().map(finding_json).collect::<Vec<_>>(),
        "verdict": Verdict::of(&verification.findings).code(),
    })
}

fn app_json(app: &App) -> Value {
    let privacy = app.privacy.iter().map(|privacy| (privacy.key.clone(), json!(privacy.text)));
    let names = app
        .localized_names
        .iter()
        .map(|localized| (localized.language.clone(), json!(localized.name)));
    json!({
        "name": app.name,
        "localized_names": Value::Object(names.collect()),
        "development_region": app.development_region,
        "bundle_id": app.bundle_id,
        "version": app.version,
        "build": app.build,
        "minimum_os": app.minimum_os,
        "platform": app.platform.code(),
        "supported_platforms": app.supported_platforms,
        "device_families": app.device_families.iter().map(|family| family.name()).collect::<Vec<_>>(),
        "required_capabilities": app.required_capabilities,
        "forbidden_capabilities": app.forbidden_capabilities,
        "executable": app.executable,
        "architectures": app.architectures,
        "sdk": app.sdk,
        "sdk_build": app.sdk_build,
        "xcode": app.xcode,
        "xcode_build": app.xcode_build,
        "macos_build": app.macos_build,
        "simulator": app.simulator,
        "encrypted": app.encrypted,
        "languages": app.languages,
        "url_schemes": app.url_schemes,
        "background_modes": app.background_modes,
        "privacy": Value::Object(privacy.collect()),
        "transport": app.transport.as_ref().map(|transport| json!({
            "arbitrary_loads": transport.arbitrary_loads,
            "arbitrary_loads_ignored": transport.arbitrary_loads_ignored,
            "arbitrary_web_content": transport.arbitrary_web_content,
            "local_networking": transport.local_networking,
            "exception_domains": transport.exception_domains,
        })),
    })
}

fn icon_json(icon: &Icon) -> Value {
    json!({ "source": icon.source, "width": icon.width, "height": icon.height })
}

fn alternate_json(icon: &AlternateIcon) -> Value {
    json!({ "name": icon.name, "source": icon.source, "width": icon.width, "height": icon.height })
}

fn signing_json(signing: &Signing) -> Value {
    let profile = signing.profile.as_ref();
    let text = |of: fn(&Profile) -> Option<&String>| profile.and_then(of);
    json!({
        "kind": signing.kind.code(),
        "profile_name": text(|profile| Some(&profile.name)),
        "profile_uuid": text(|profile| profile.uuid.as_ref()),
        "profile_signature": profile.map(|profile| profile.signature.code()),
        "app_id_name": text(|profile| profile.app_id_name.as_ref()),
        "prefixes": profile.map(|profile| profile.prefixes.as_slice()).unwrap_or_default(),
        "team_id": text(|profile| profile.team_id.as_ref()),
        "team_name": text(|profile| profile.team_name.as_ref()),
        "platforms": profile.map(|profile| profile.platforms.as_slice()).unwrap_or_default(),
        "created_at": profile.and_then(|profile| profile.created_at),
        "expires_at": profile.and_then(|profile| profile.expires_at),
        "time_to_live_days": profile.and_then(|profile| profile.time_to_live_days),
        "version": profile.and_then(|profile| profile.version),
        "xcode_managed": profile.is_some_and(|profile| profile.xcode_managed),
        "free_account": profile.is_some_and(|profile| profile.free_account),
        "ppq_check": profile.is_some_and(|profile| profile.ppq_check),
        "distribution_type": text(|profile| profile.distribution_type.as_ref()),
        "der_profile": profile.and_then(|profile| profile.der_profile.as_ref()).map(|der| json!({
            "signature": der.signature.code(),
            "agrees": der.agrees,
        })),
        "devices": profile.map(|profile| profile.devices.as_slice()).unwrap_or_default(),
        "all_devices": profile.is_some_and(|profile| profile.all_devices),
        "entitlements": profile.map_or_else(|| json!({}), |profile| dictionary_json(&profile.entitlements)),
        "certificates": profile.map(|profile| profile.certificates.iter().map(certificate_json).collect::<Vec<_>>()).unwrap_or_default(),
    })
}

fn certificate_json(certificate: &Certificate) -> Value {
    json!({
        "subject": certificate.subject,
        "team_id": certificate.team_id,
        "organisation": certificate.organisation,
        "sha1": certificate.sha1,
        "sha256": certificate.sha256,
        "valid_from": certificate.valid_from,
        "expires_at": certificate.expires_at,
    })
}

fn program_json(program: &Program) -> Value {
    json!({ "slices": program.slices.iter().map(slice_json).collect::<Vec<_>>() })
}

fn slice_json(slice: &Slice) -> Value {
    json!({
        "architecture": slice.architecture,
        "platform": slice.platform,
        "minimum_os": slice.minimum_os,
        "sdk": slice.sdk,
        "simulator": slice.simulator,
        "encrypted": slice.encrypted,
        "signature": slice.signature.as_ref().map(signature_json),
        "unread": slice.unread.as_ref().map(|unread| say().sentence(&unread.message())),
    })
}

fn signature_json(signature: &CodeSignature) -> Value {
    let directories = signature.directories.iter().map(|directory| {
        json!({
            "version": format!("{:#x}", directory.version),
            "hash": directory.hash,
            "cd_hash": directory.cd_hash,
            "flags": format!("{:#x}", directory.flags),
        })
    });
    json!({
        "identifier": signature.identifier,
        "team_id": signature.team_id,
        "ad_hoc": signature.ad_hoc,
        "linker_signed": signature.linker_signed,
        "flaws": signature.flaws.iter().map(|flaw| flaw.code()).collect::<Vec<_>>(),
        "authority": signature.authority.code(),
        "signer": signature.signer.as_ref().map(certificate_json),
        "signed_at": signature.signed_at,
        "directories": directories.collect::<Vec<_>>(),
        "entitlements": signature.entitlements.as_ref().map(dictionary_json),
        "der_entitlements": signature.der_entitlements.as_ref().map(dictionary_json),
    })
}

fn bundle_json(bundle: &Bundle) -> Value {
    json!({
        "path": bundle.path,
        "bundle_id": bundle.bundle_id,
        "kind": bundle.kind.code(),
        "name": bundle.name,
        "version": bundle.version,
        "build": bundle.build,
        "minimum_os": bundle.minimum_os,
        "extension_point": bundle.extension_point,
        "download_bytes": bundle.download_bytes,
        "installed_bytes": bundle.installed_bytes,
        "signing": bundle.signing.as_ref().map(signing_json),
        "program": bundle.program.as_ref().map(program_json),
    })
}

fn sizes_json(sizes: &Sizes) -> Value {
    let sized = |file: &SizedPath| json!({ "path": file.path, "bytes": file.bytes });
    let leftover = |leftover: &Leftover| json!({ "path": leftover.path, "kind": leftover.kind.code(), "bytes": leftover.bytes });
    let duplicate = |duplicate: &Duplicate| json!({ "paths": duplicate.paths, "count": duplicate.count, "bytes": duplicate.bytes });
    json!({
        "download_bytes": sizes.download_bytes,
        "installed_bytes": sizes.installed_bytes,
        "files": sizes.files,
        "parts": sizes.parts.iter().map(part_json).collect::<Vec<_>>(),
        "duplicates": sizes.duplicates.iter().map(duplicate).collect::<Vec<_>>(),
        "duplicate_bytes": sizes.duplicate_bytes,
        "uncompressed": sizes.uncompressed.iter().map(sized).collect::<Vec<_>>(),
        "uncompressed_bytes": sizes.uncompressed_bytes,
        "leftovers": sizes.leftovers.iter().map(leftover).collect::<Vec<_>>(),
    })
}

fn part_json(part: &Part) -> Value {
    json!({
        "name": part.name,
        "kind": part.kind.code(),
        "download_bytes": part.download_bytes,
        "installed_bytes": part.installed_bytes,
        "files": part.files,
        "parts": part.parts.iter().map(part_json).collect::<Vec<_>>(),
    })
}

pub(super) fn dictionary_json(dictionary: &plist::Dictionary) -> Value {
    Value::Object(dictionary.iter().map(|(key, value)| (key.clone(), plist_json(value))).collect())
}

/// A property list in JSON's terms: dates as RFC 3339, data as hex.
fn plist_json(value: &plist::Value) -> Value {
    match value {
        plist::Value::Array(items) => Value::Array(items.iter().map(plist_json).collect()),
        plist::Value::Dictionary(entries) => dictionary_json(entries),
        plist::Value::Boolean(truth) => json!(truth),
        plist::Value::Data(bytes) => json!(bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>()),
        plist::Value::Date(date) => json!(date.to_xml_format()),
        plist::Value::Real(number) => json!(number),
        plist::Value::Integer(number) => number
            .as_signed()
            .map(Value::from)
            .or_else(|| number.as_unsigned().map(Value::from))
            .unwrap_or_default(),
        plist::Value::String(text) => json!(text),
        plist::Value::Uid(uid) => json!(uid.get()),
        _ => Value::Null,
    }
}
