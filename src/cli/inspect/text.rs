//! An inspection as people read it in a terminal: the answer first, then what it rests on.

use std::path::Path;

use crate::finding::{Finding, Severity, Verdict};
use crate::ipa::{App, Bundle, BundleKind, CodeSignature, Inspection, PartKind, ProfileSignature, SigningKind, Sizes, Verification};
use crate::publish::Inspected;
use crate::words::say;

use super::super::out;

/// Parts of an app worth a line.
const MAX_PARTS: usize = 12;

/// Bundles, duplicates and other things worth a line each; the rest is counted.
const MAX_LISTED: usize = 15;

/// Prints everything a person may want to know.
pub(super) fn print(path: &Path, inspected: &Inspected, verification: Option<&Verification>) {
    let inspection = &inspected.inspection;
    let app = &inspection.app;
    let findings = super::all_findings(inspection, verification);
    out(&format!("{} {} ({})", app.name, app.version, app.build));
    row("Verdict", verdict_words(Verdict::of(&findings)));
    row("Identifier", &app.bundle_id);
    row("File", &path.display().to_string());
    let sizes = &inspection.sizes;
    row(
        "Size",
        &match sizes.installed_bytes {
            0 => size(inspected.stamp.size_bytes),
            installed => format!("{} to download, {} on the phone", size(inspected.stamp.size_bytes), size(installed)),
        },
    );
    for finding in findings.iter().filter(|finding| finding.severity > Severity::Passed) {
        print_finding(finding);
    }
    print_app(inspection);
    print_signing(inspection);
    print_requirements(app);
    print_bundles(&inspection.bundles);
    print_sizes(sizes);
    if let Some(verification) = verification {
        print_verification(verification);
    }
}

fn print_finding(finding: &Finding) {
    out(&format!("\n  {}: {}", severity_words(finding.severity), say().title(&finding)));
    for sentence in [&say().why(&finding), &say().fix(&finding)] {
        if !sentence.is_empty() {
            out(&format!("    {sentence}"));
        }
    }
}

/// Prints what comparing every file with the signature showed; its findings stand among the others.
fn print_verification(verification: &Verification) {
    heading("Every file compared with the signature");
    let (files, bytes) = (verification.matching_files, size(verification.compared_bytes));
    row("Matching", &format!("{files} files, {bytes} compared"));
    row("Programs", &format!("{} with {} pages", verification.programs, verification.pages));
    let kinds = [
        ("Changed", &verification.changed),
        ("Missing", &verification.missing),
        ("Added", &verification.added),
        ("Unreadable", &verification.unreadable),
        ("Not judged", &verification.unjudged),
    ];
    for (label, paths) in kinds {
        for path in paths.paths.iter().take(MAX_LISTED) {
            row(label, path);
        }
        more(label, usize::try_from(paths.count).unwrap_or(usize::MAX));
    }
}

fn heading(title: &str) {
    out(&format!("\n{title}"));
}

fn row(label: &str, text: &str) {
    if !text.is_empty() {
        out(&format!("  {label:<14}{text}"));
    }
}

fn print_app(inspection: &Inspection) {
    let app = &inspection.app;
    let families: Vec<&str> = app.device_families.iter().map(|family| family.name()).collect();
    let with = |text: &Option<String>, build: &Option<String>| {
        text.as_ref().map(|text| match build {
            Some(build) => format!("{text} ({build})"),
            None => text.clone(),
        })
    };
    heading("App");
    let needs = app
        .minimum_os
        .as_ref()
        .map(|minimum| format!("{} {minimum} or later", app.platform.name()));
    row("Needs", &needs.unwrap_or_default());
    row("Runs on", &families.join(", "));
    row("Architecture", &app.architectures.join(", "));
    row(
        "Built with",
        &with(&app.xcode, &app.xcode_build)
            .map(|xcode| format!("Xcode {xcode}"))
            .unwrap_or_default(),
    );
    row("SDK", &with(&app.sdk, &app.sdk_build).unwrap_or_default());
    row("On macOS", &app.macos_build.clone().unwrap_or_default());
    row("Languages", &app.languages.join(", "));
    let names = app
        .localized_names
        .iter()
        .map(|localized| format!("{} ({})", localized.name, localized.language));
    row("Also named", &names.collect::<Vec<_>>().join(", "));
    let icon = inspection
        .icon
        .as_ref()
        .map(|icon| format!("{} × {} px, {}", icon.width, icon.height, icon.source));
    row("Icon", &icon.unwrap_or_default());
}

fn print_signing(inspection: &Inspection) {
    heading("Signing");
    row("Signed for", kind_words(inspection.signing.kind));
    if let Some(profile) = &inspection.signing.profile {
        row("Profile", &profile.name);
        row("UUID", &profile.uuid.clone().unwrap_or_default());
        let team = match (&profile.team_name, &profile.team_id) {
            (Some(name), Some(id)) => format!("{name} ({id})"),
            (Some(only), None) | (None, Some(only)) => only.clone(),
            (None, None) => String::new(),
        };
        row("Team", &team);
        let devices = if profile.all_devices {
            "any".to_owned()
        } else {
            profile.devices.len().to_string()
        };
        row("Devices", &devices);
        row("Issued", &profile.created_at.map(day).unwrap_or_default());
        row("Expires", &profile.expires_at.map(day).unwrap_or_default());
        let may_sign = profile.certificates.iter().map(|certificate| {
            let until = certificate.expires_at.map(|at| format!(", until {}", day(at))).unwrap_or_default();
            format!("{}{until}", certificate.subject)
        });
        let may_sign: Vec<String> = may_sign.take(MAX_LISTED).collect();
        for same in may_sign.chunk_by(|a, b| a == b) {
            let times = if same.len() > 1 {
                format!(" ({} certificates)", same.len())
            } else {
                String::new()
            };
            row(
                "May sign",
                &format!("{}{times}", same.first().map(String::as_str).unwrap_or_default()),
            );
        }
        more("May sign", profile.certificates.len());
    }
    for slice in inspection.program.iter().flat_map(|program| &program.slices) {
        let system = slice.platform.as_ref().map(|platform| match &slice.minimum_os {
            Some(minimum) => format!(", {platform} {minimum} or later"),
            None => format!(", {platform}"),
        });
        let system = system.unwrap_or_default();
        let state = match (&slice.signature, &slice.unread) {
            (Some(signature), _) => signature_words(signature),
            (None, Some(reason)) => format!("signature not read: {}", say().sentence(&reason.message())),
            (None, None) => "not signed".to_owned(),
        };
        row("Program", &format!("{}{system}: {state}", slice.architecture));
    }
}

fn signature_words(signature: &CodeSignature) -> String {
    let by = match (&signature.signer, signature.ad_hoc) {
        (Some(signer), false) => format!("signed by {}", signer.subject),
        (_, true) => "signed without a certificate".to_owned(),
        (None, false) => "signed".to_owned(),
    };
    let authority = match signature.authority {
        ProfileSignature::Other => ", not from Apple",
        ProfileSignature::Invalid => ", the signature is damaged",
        ProfileSignature::Apple | ProfileSignature::Unsigned => "",
    };
    let hashes: Vec<&str> = signature.directories.iter().map(|directory| directory.hash.as_str()).collect();
    let der = if signature.der_entitlements.is_some() {
        ", DER entitlements"
    } else {
        ""
    };
    format!("{by}{authority} ({}{der})", hashes.join(" and "))
}

fn print_requirements(app: &App) {
    let transport = app.transport.as_ref().map(|transport| {
        let mut words = Vec::new();
        if transport.is_open() {
            words.push("anywhere".to_owned());
        }
        if transport.arbitrary_web_content {
            words.push("in web content".to_owned());
        }
        if transport.local_networking {
            words.push("on the local network".to_owned());
        }
        words.extend(transport.exception_domains.iter().cloned());
        words.join(", ")
    });
    let lists = [
        ("Capabilities", app.required_capabilities.join(", ")),
        ("Must lack", app.forbidden_capabilities.join(", ")),
        ("In background", app.background_modes.join(", ")),
        ("URL schemes", app.url_schemes.join(", ")),
        ("Plain HTTP", transport.unwrap_or_default()),
    ];
    if lists.iter().any(|(_, text)| !text.is_empty()) {
        heading("Requirements");
        for (label, text) in &lists {
            row(label, text);
        }
    }
    if !app.privacy.is_empty() {
        heading("Permissions");
        for privacy in &app.privacy {
            let text = if privacy.text.is_empty() { "(empty)" } else { &privacy.text };
            out(&format!("  {}\n    {text}", privacy.key));
        }
    }
}

fn print_bundles(bundles: &[Bundle]) {
    if bundles.is_empty() {
        return;
    }
    heading("Inside");
    for bundle in bundles.iter().take(MAX_LISTED) {
        let version = bundle
            .version
            .as_ref()
            .or(bundle.build.as_ref())
            .map(|version| format!(" {version}"));
        let point = bundle.extension_point.as_ref().map(|point| format!(", {point}"));
        let room = (bundle.installed_bytes > 0).then(|| format!(", {}", size(bundle.installed_bytes)));
        out(&format!(
            "  {}{}: {}{}{}",
            bundle.path,
            version.unwrap_or_default(),
            bundle_words(bundle.kind),
            point.unwrap_or_default(),
            room.unwrap_or_default()
        ));
    }
    more("", bundles.len());
}

/// Says how many of a list were not printed.
fn more(label: &str, count: usize) {
    if count > MAX_LISTED {
        row(label, &format!("and {} more", count - MAX_LISTED));
    }
}

fn print_sizes(sizes: &Sizes) {
    if sizes.parts.is_empty() {
        return;
    }
    heading("What takes the room");
    let parts: Vec<_> = sizes.parts.iter().take(MAX_PARTS).collect();
    let width = parts.iter().map(|part| part.name.chars().count()).max().unwrap_or_default().min(48);
    for part in parts {
        let share = share(part.installed_bytes, sizes.installed_bytes);
        let pad = " ".repeat(width.saturating_sub(part.name.chars().count()));
        out(&format!(
            "  {}{pad}  {:>10}  {share:>5}  {}",
            part.name,
            size(part.installed_bytes),
            part_words(part.kind)
        ));
    }
    if sizes.parts.len() > MAX_PARTS {
        out(&format!("  and {} more", sizes.parts.len() - MAX_PARTS));
    }
    if sizes.duplicate_bytes > 0 {
        heading(&format!(
            "Files that are there more than once: {} too much",
            size(sizes.duplicate_bytes)
        ));
        for duplicate in sizes.duplicates.iter().take(MAX_LISTED) {
            out(&format!(
                "  {} × {}  {}",
                duplicate.count,
                size(duplicate.bytes),
                duplicate.paths.join(", ")
            ));
        }
    }
    if sizes.uncompressed_bytes > 0 {
        heading(&format!("Stored without compression: {}", size(sizes.uncompressed_bytes)));
        for file in sizes.uncompressed.iter().take(MAX_LISTED) {
            out(&format!("  {:>10}  {}", size(file.bytes), file.path));
        }
    }
    if !sizes.leftovers.is_empty() {
        heading("For developers only");
        for leftover in sizes.leftovers.iter().take(MAX_LISTED) {
            out(&format!(
                "  {:>10}  {}  ({})",
                size(leftover.bytes),
                leftover.path,
                leftover.kind.code().replace('-', " ")
            ));
        }
    }
}

fn day(at: jiff::Timestamp) -> String {
    at.strftime("%-d %b %Y").to_string()
}

fn kind_words(kind: SigningKind) -> &'static str {
    match kind {
        SigningKind::Development => "development",
        SigningKind::AdHoc => "ad hoc distribution",
        SigningKind::Enterprise => "enterprise distribution",
        SigningKind::AppStore => "App Store or TestFlight",
        SigningKind::None => "nothing: no profile",
    }
}

fn bundle_words(kind: BundleKind) -> &'static str {
    match kind {
        BundleKind::Extension => "extension",
        BundleKind::WatchApp => "watch app",
        BundleKind::AppClip => "App Clip",
        BundleKind::Framework => "framework",
        BundleKind::Library => "library",
        BundleKind::OnDemandResources => "on-demand resources",
    }
}

fn part_words(kind: PartKind) -> &'static str {
    match kind {
        PartKind::Program => "program",
        PartKind::Framework => "code",
        PartKind::Extension => "extension or app",
        PartKind::Assets => "asset catalogue",
        PartKind::Media => "media",
        PartKind::Localization => "texts",
        PartKind::Signature => "signature",
        PartKind::Other => "",
    }
}

pub(in crate::cli) fn verdict_words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Ready => "ready to install",
        Verdict::Risky => "may fail",
        Verdict::Blocked => "will not install",
    }
}

fn severity_words(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocks => "Blocks installing",
        Severity::Risks => "May fail",
        Severity::Note => "Good to know",
        Severity::Passed => "Passed",
    }
}

/// Decimal units, as phones and file managers show them, rounded to a tenth.
pub(in crate::cli) fn size(bytes: u64) -> String {
    let tenths = |unit: u64| (bytes.saturating_mul(10).saturating_add(unit / 2)) / unit;
    let shown = |unit: u64, name: &str| format!("{}.{} {name}", tenths(unit) / 10, tenths(unit) % 10);
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..999_950 => shown(1_000, "KB"),
        999_950..999_950_000 => shown(1_000_000, "MB"),
        _ => shown(1_000_000_000, "GB"),
    }
}

/// A part of a whole, in whole percent.
fn share(part: u64, whole: u64) -> String {
    let (part, whole) = (u128::from(part), u128::from(whole.max(1)));
    match (part * 100 + whole / 2) / whole {
        0 => "<1 %".to_owned(),
        percent => format!("{percent} %"),
    }
}
