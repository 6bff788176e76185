//! An inspection as people read it in a terminal: the answer first, then what it rests on.

use std::path::Path;

use serde_json::Value;

use crate::finding::{Finding, List, Severity, Verdict};
use crate::intake::Inspected;
use crate::ipa::{App, Bundle, CodeSignature, Ending, Inspection, Paths, Profile, ProfileFile, Signing, Sizes, Slice, Verification};
use crate::primitives::ByteSize;
use crate::words::say;

use super::json::dictionary_json;
use super::{AskedDevice, WholeLook};
use crate::cli::{build_words, labelled, out};

/// Parts of an app worth a line.
const MAX_PARTS: usize = 12;

/// Bundles, duplicates and other things worth a line each; the rest is counted.
const MAX_LISTED: usize = 15;

/// Prints everything a person may want to know.
pub(super) fn print(path: &Path, inspected: &Inspected, whole: &WholeLook) {
    let inspection = &inspected.inspection;
    let app = &inspection.app;
    let findings = super::all_findings(inspection, whole);
    out(&build_words(app));
    row(say().inspect_label_verdict(), &say().cli_verdict(Verdict::of(&findings).code()));
    row(say().inspect_label_identifier(), &app.bundle_id);
    row(say().inspect_label_file(), &path.display().to_string());
    let sizes = &inspection.sizes;
    let download = inspected.stamp.size_bytes;
    row(
        say().inspect_label_size(),
        &match sizes.installed_bytes {
            0 => say().size(ByteSize(download)),
            installed => say().inspect_size(ByteSize(download), ByteSize(installed)),
        },
    );
    for finding in findings.iter().filter(|finding| finding.severity > Severity::Passed) {
        print_finding(finding);
    }
    print_app(inspection);
    print_signing(&inspection.signing, inspection.ends().as_ref());
    for slice in inspection.program.iter().flat_map(|program| &program.slices) {
        row(say().inspect_label_program(), &slice_words(slice));
    }
    print_requirements(app);
    print_bundles(&inspection.bundles);
    print_sizes(sizes);
    if let Some(verification) = &whole.verification {
        print_verification(verification);
    }
    if let Some(check) = &whole.check {
        heading(say().inspect_package());
        row(say().inspect_label_sound(), &check.sound_files.to_string());
        print_paths(say().inspect_label_broken(), &check.broken);
        print_paths(say().inspect_label_wrong_checksums(), &check.wrong_checksums);
        print_paths(say().inspect_label_endless(), &check.endless);
    }
}

/// As the message calls it: a text that is no UDID is neither listed nor not.
fn listed(is_listed: Option<bool>) -> &'static str {
    match is_listed {
        Some(true) => "yes",
        Some(false) => "no",
        None => "malformed",
    }
}

/// Prints a provisioning profile that is a file of its own.
pub(super) fn print_profile(path: &Path, profile: &ProfileFile, asked: &[AskedDevice]) {
    row(say().inspect_label_file(), &path.display().to_string());
    for finding in profile.findings.iter().filter(|finding| finding.severity > Severity::Passed) {
        print_finding(finding);
    }
    print_signing(&profile.signing, None);
    let Some(own) = &profile.signing.profile else { return };
    for AskedDevice { udid, is_listed } in asked {
        row(say().inspect_label_device(), &say().inspect_device_listed(listed(*is_listed), udid));
    }
    if asked.is_empty() {
        for device in own.devices.iter().take(MAX_LISTED) {
            row(say().inspect_label_device(), device);
        }
        more(say().inspect_label_device(), own.devices.len());
    }
    heading(say().inspect_entitlements());
    if let Value::Object(entitlements) = dictionary_json(&own.entitlements) {
        for (key, value) in &entitlements {
            out(&format!("  {key}  {value}"));
        }
    }
}

/// Prints a finding with what it means and what to do.
pub(in crate::cli) fn print_finding(finding: &Finding) {
    out("");
    out(&format!(
        "  {}",
        say().inspect_finding(finding.severity.code(), say().title(finding))
    ));
    for sentence in [&say().why(finding), &say().fix(finding)] {
        if !sentence.is_empty() {
            out(&format!("    {sentence}"));
        }
    }
}

/// Prints what comparing every file with the signature showed; its findings stand among the others.
fn print_verification(verification: &Verification) {
    heading(say().inspect_verification());
    row(
        say().inspect_label_matching(),
        &say().inspect_matching(ByteSize(verification.compared_bytes), verification.matching_files),
    );
    row(
        say().inspect_label_programs(),
        &say().inspect_programs(verification.pages, verification.programs),
    );
    print_paths(say().inspect_label_changed(), &verification.changed);
    print_paths(say().inspect_label_missing(), &verification.missing);
    print_paths(say().inspect_label_added(), &verification.added);
    print_paths(say().inspect_label_unreadable(), &verification.unreadable);
    print_paths(say().inspect_label_not_judged(), &verification.unjudged);
}

fn print_paths(label: &str, paths: &Paths) {
    for path in paths.paths.iter().take(MAX_LISTED) {
        row(label, path);
    }
    more(label, usize::try_from(paths.count).unwrap_or(usize::MAX));
}

fn heading(title: &str) {
    out("");
    out(title);
}

fn row(label: &str, text: &str) {
    if !text.is_empty() {
        out(&format!("  {}", labelled(label, text)));
    }
}

/// A text, and in brackets what is known of it.
fn with(text: &str, inside: Option<&String>) -> String {
    inside.map_or_else(|| text.to_owned(), |inside| say().cli_in_brackets(inside, text))
}

fn print_app(inspection: &Inspection) {
    let app = &inspection.app;
    heading(say().inspect_app());
    let minimum = app.minimum_os.as_ref();
    let needs = minimum.map(|minimum| say().inspect_needs(minimum, app.platform.name()));
    row(say().inspect_label_needs(), &needs.unwrap_or_default());
    let families: Vec<String> = app.device_families.iter().map(|family| family.name().to_owned()).collect();
    row(say().inspect_label_runs_on(), &say().joined(&families));
    row(say().inspect_label_architecture(), &say().joined(&app.architectures));
    let xcode = app.xcode.as_ref();
    let xcode = xcode.map(|xcode| say().inspect_xcode(with(xcode, app.xcode_build.as_ref())));
    row(say().inspect_label_built_with(), &xcode.unwrap_or_default());
    let sdk = app.sdk.as_ref().map(|sdk| with(sdk, app.sdk_build.as_ref()));
    row(say().inspect_label_sdk(), &sdk.unwrap_or_default());
    row(say().inspect_label_macos(), app.macos_build.as_deref().unwrap_or_default());
    row(say().inspect_label_languages(), &say().joined(&app.languages));
    let names = app.localized_names.iter();
    let names: Vec<String> = names.map(|localized| with(&localized.name, Some(&localized.language))).collect();
    row(say().inspect_label_names(), &say().joined(&names));
    let icon = inspection.icon.as_ref();
    let icon = icon.map(|icon| say().inspect_icon(icon.height, &icon.source, icon.width));
    row(say().inspect_label_icon(), &icon.unwrap_or_default());
}

fn print_signing(signing: &Signing, ending: Option<&Ending>) {
    heading(say().inspect_signing());
    row(say().inspect_label_signed_for(), &say().inspect_signed_for(signing.kind.code()));
    let Some(profile) = &signing.profile else { return };
    row(say().inspect_label_profile(), &profile.name);
    row(say().inspect_label_uuid(), profile.uuid.as_deref().unwrap_or_default());
    let team = match (&profile.team_name, &profile.team_id) {
        (Some(name), id) => with(name, id.as_ref()),
        (None, Some(id)) => id.clone(),
        (None, None) => String::new(),
    };
    row(say().inspect_label_team(), &team);
    let devices = if profile.all_devices {
        say().inspect_any_device().to_owned()
    } else {
        profile.devices.len().to_string()
    };
    row(say().inspect_label_devices(), &devices);
    let day = |at: Option<jiff::Timestamp>| at.map(|at| say().cli_day(at)).unwrap_or_default();
    row(say().inspect_label_issued(), &day(profile.created_at));
    row(say().inspect_label_expires(), &day(profile.expires_at));
    let until = ending.map(|ending| say().inspect_installs_until(ending.at, ending.of.code()));
    row(say().inspect_label_installs_until(), &until.unwrap_or_default());
    print_certificates(profile);
}

/// Prints who may sign with a profile.
fn print_certificates(profile: &Profile) {
    let may_sign = profile.certificates.iter().map(|certificate| match certificate.expires_at {
        Some(at) => say().inspect_certificate_until(at, &certificate.subject),
        None => certificate.subject.clone(),
    });
    let may_sign: Vec<String> = may_sign.take(MAX_LISTED).collect();
    for same in may_sign.chunk_by(|a, b| a == b) {
        let Some(certificate) = same.first() else { continue };
        let words = match same.len() {
            1 => certificate.clone(),
            count => say().inspect_certificates_alike(certificate, count),
        };
        row(say().inspect_label_may_sign(), &words);
    }
    more(say().inspect_label_may_sign(), profile.certificates.len());
}

fn slice_words(slice: &Slice) -> String {
    let state = match (&slice.signature, &slice.unread) {
        (Some(signature), _) => signature_words(signature),
        (None, Some(reason)) => say().inspect_signature_not_read(reason.message()),
        (None, None) => say().inspect_not_signed().to_owned(),
    };
    let architecture = &slice.architecture;
    match (&slice.platform, &slice.minimum_os) {
        (Some(platform), Some(minimum)) => say().inspect_program_from(architecture, minimum, platform, state),
        (Some(platform), None) => say().inspect_program_for(architecture, platform, state),
        (None, _) => say().inspect_program(architecture, state),
    }
}

fn signature_words(signature: &CodeSignature) -> String {
    let how = match (&signature.signer, signature.ad_hoc) {
        (_, true) => "ad-hoc",
        (Some(_), false) => "by",
        (None, false) => "somehow",
    };
    let signer = signature.signer.as_ref().map(|signer| signer.subject.as_str());
    let hashes = signature.directories.iter().map(|directory| &directory.hash);
    say().inspect_signed(
        signature.authority.code(),
        signature.der_entitlements.is_some(),
        hashes.collect::<Vec<_>>(),
        how,
        signer.unwrap_or_default(),
    )
}

fn print_requirements(app: &App) {
    let transport = app.transport.as_ref().map(|transport| {
        let places = [
            (transport.is_open(), say().inspect_http_anywhere()),
            (transport.arbitrary_web_content, say().inspect_http_web_content()),
            (transport.local_networking, say().inspect_http_local_network()),
        ];
        let places = places.into_iter().filter(|(is_allowed, _)| *is_allowed);
        let mut words: Vec<String> = places.map(|(_, place)| place.to_owned()).collect();
        words.extend(transport.exception_domains.iter().cloned());
        words
    });
    let lists = [
        (say().inspect_label_capabilities(), app.required_capabilities.as_slice()),
        (say().inspect_label_must_lack(), &app.forbidden_capabilities),
        (say().inspect_label_background(), &app.background_modes),
        (say().inspect_label_schemes(), &app.url_schemes),
        (say().inspect_label_plain_http(), transport.as_deref().unwrap_or_default()),
    ];
    if lists.iter().any(|(_, items)| !items.is_empty()) {
        heading(say().inspect_requirements());
        for (label, items) in &lists {
            row(label, &say().joined(items));
        }
    }
    if !app.privacy.is_empty() {
        heading(say().inspect_permissions());
        for privacy in &app.privacy {
            let text = if privacy.text.is_empty() {
                say().inspect_empty()
            } else {
                &privacy.text
            };
            out(&format!("  {}", privacy.key));
            out(&format!("    {text}"));
        }
    }
}

fn print_bundles(bundles: &[Bundle]) {
    if bundles.is_empty() {
        return;
    }
    heading(say().inspect_inside());
    for bundle in bundles.iter().take(MAX_LISTED) {
        let mut facts = vec![say().inspect_bundle_kind(bundle.kind.code())];
        facts.extend(bundle.extension_point.clone());
        facts.extend((bundle.installed_bytes > 0).then(|| say().size(ByteSize(bundle.installed_bytes))));
        let words = match bundle.version.as_ref().or(bundle.build.as_ref()) {
            Some(version) => say().inspect_bundle_version(facts, &bundle.path, version),
            None => say().inspect_bundle(facts, &bundle.path),
        };
        out(&format!("  {words}"));
    }
    more("", bundles.len());
}

/// Says how many of a list were not printed.
fn more(label: &str, count: usize) {
    if count > MAX_LISTED {
        row(label, &say().inspect_more(count - MAX_LISTED));
    }
}

fn print_sizes(sizes: &Sizes) {
    if sizes.parts.is_empty() {
        return;
    }
    heading(say().inspect_room());
    print_parts(sizes);
    if sizes.duplicate_bytes > 0 {
        heading(&say().inspect_duplicates(ByteSize(sizes.duplicate_bytes)));
        for duplicate in sizes.duplicates.iter().take(MAX_LISTED) {
            let paths = List::from(&duplicate.paths);
            out(&format!(
                "  {}",
                say().inspect_duplicate(ByteSize(duplicate.bytes), duplicate.count, paths)
            ));
        }
    }
    if sizes.uncompressed_bytes > 0 {
        heading(&say().inspect_uncompressed(ByteSize(sizes.uncompressed_bytes)));
        for file in sizes.uncompressed.iter().take(MAX_LISTED) {
            out(&format!("  {:>10}  {}", say().size(ByteSize(file.bytes)), file.path));
        }
    }
    if !sizes.leftovers.is_empty() {
        heading(say().inspect_leftovers());
        for leftover in sizes.leftovers.iter().take(MAX_LISTED) {
            let words = say().inspect_leftover(leftover.kind.code(), &leftover.path);
            out(&format!("  {:>10}  {words}", say().size(ByteSize(leftover.bytes))));
        }
    }
}

fn print_parts(sizes: &Sizes) {
    let parts: Vec<_> = sizes.parts.iter().take(MAX_PARTS).collect();
    let width = parts.iter().map(|part| part.name.chars().count()).max().unwrap_or_default().min(48);
    for part in parts {
        let share = say().inspect_share(percent(part.installed_bytes, sizes.installed_bytes));
        let pad = " ".repeat(width.saturating_sub(part.name.chars().count()));
        out(&format!(
            "  {}{pad}  {:>10}  {share:>5}  {}",
            part.name,
            say().size(ByteSize(part.installed_bytes)),
            say().inspect_part_kind(part.kind.code())
        ));
    }
    if sizes.parts.len() > MAX_PARTS {
        out(&format!("  {}", say().inspect_more(sizes.parts.len() - MAX_PARTS)));
    }
}

/// A part of a whole, in whole percent.
fn percent(part: u64, whole: u64) -> u128 {
    let (part, whole) = (u128::from(part), u128::from(whole.max(1)));
    (part * 100 + whole / 2) / whole
}
