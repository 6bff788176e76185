//! `inspect`: what is inside a file, for people and for programs.

use std::path::Path;

use serde_json::{Value, json};

use crate::ipa::{Finding, Severity, Verdict};
use crate::publish::{self, Intake, IntakeProblem};
use crate::session::problem;
use crate::{clock, preflight};

use super::arguments::InspectCall;
use super::{Outcome, out, say_problem};

pub(super) fn run(call: &InspectCall) -> Outcome {
    let mut outcome = Outcome::Done;
    for (index, path) in call.files.iter().enumerate() {
        let intake = publish::inspect(path);
        if intake.is_err() {
            outcome = Outcome::Failed;
        }
        if call.json {
            let object = match &intake {
                Ok(intake) => inspection_json(path, intake),
                Err(cause) => problem_json(path, cause),
            };
            out(&object.to_string());
            continue;
        }
        match &intake {
            Ok(intake) => {
                if index > 0 {
                    out("");
                }
                print_human(path, intake);
            }
            Err(cause) => say_problem(&problem::of_intake(path, cause)),
        }
    }
    outcome
}

fn file_json(path: &Path, size_bytes: Option<u64>) -> Value {
    json!({ "path": path.to_string_lossy(), "size_bytes": size_bytes })
}

fn problem_json(path: &Path, cause: &IntakeProblem) -> Value {
    let problem = problem::of_intake(path, cause);
    let size = publish::stamp(path).map(|stamp| stamp.size_bytes);
    json!({
        "file": file_json(path, size),
        "error": { "code": problem.code, "title": problem.title, "why": problem.why, "fix": problem.fix },
    })
}

fn finding_json(finding: &Finding) -> Value {
    let Finding {
        code,
        severity,
        title,
        why,
        fix,
    } = finding;
    json!({ "code": code, "severity": severity.code(), "title": title, "why": why, "fix": fix })
}

fn inspection_json(path: &Path, intake: &Intake) -> Value {
    let inspection = &intake.inspection;
    let app = &inspection.app;
    let profile = inspection.signing.profile.as_ref();
    let findings = preflight::findings_of_file(inspection, clock::now());
    let certificates: Vec<Value> = profile
        .into_iter()
        .flat_map(|profile| &profile.certificates)
        .map(|certificate| json!({ "subject": certificate.subject, "sha1": certificate.sha1, "expires_at": certificate.expires_at }))
        .collect();
    let bundles: Vec<Value> = inspection
        .bundles
        .iter()
        .map(|bundle| json!({ "path": bundle.path, "bundle_id": bundle.bundle_id, "kind": bundle.kind.code(), "name": bundle.name }))
        .collect();
    json!({
        "file": file_json(path, Some(intake.stamp.size_bytes)),
        "app": {
            "name": app.name,
            "bundle_id": app.bundle_id,
            "version": app.version,
            "build": app.build,
            "minimum_os": app.minimum_os,
            "platform": app.platform.code(),
            "device_families": app.device_families.iter().map(|family| family.name()).collect::<Vec<_>>(),
            "executable": app.executable,
            "architectures": app.architectures,
            "sdk": app.sdk,
            "xcode": app.xcode,
            "simulator": app.simulator,
            "encrypted": app.encrypted,
            "languages": app.languages,
        },
        "icon": inspection.icon.as_ref().map(|icon| json!({ "source": icon.source, "width": icon.width, "height": icon.height })),
        "signing": {
            "kind": inspection.signing.kind.code(),
            "profile_name": profile.map(|profile| &profile.name),
            "profile_uuid": profile.and_then(|profile| profile.uuid.as_ref()),
            "team_id": profile.and_then(|profile| profile.team_id.as_ref()),
            "team_name": profile.and_then(|profile| profile.team_name.as_ref()),
            "created_at": profile.and_then(|profile| profile.created_at),
            "expires_at": profile.and_then(|profile| profile.expires_at),
            "devices": profile.map(|profile| profile.devices.as_slice()).unwrap_or_default(),
            "all_devices": profile.is_some_and(|profile| profile.all_devices),
            "entitlements": profile.map_or_else(|| json!({}), |profile| plist_json(&plist::Value::Dictionary(profile.entitlements.clone()))),
            "certificates": certificates,
            "profile_signature": profile.map(|profile| profile.signature.code()),
        },
        "bundles": bundles,
        "findings": findings.iter().map(finding_json).collect::<Vec<_>>(),
        "verdict": Verdict::of(&findings).code(),
    })
}

/// A property list in JSON's terms: dates as RFC 3339, data as hex.
fn plist_json(value: &plist::Value) -> Value {
    match value {
        plist::Value::Array(items) => Value::Array(items.iter().map(plist_json).collect()),
        plist::Value::Dictionary(entries) => Value::Object(entries.iter().map(|(key, value)| (key.clone(), plist_json(value))).collect()),
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

fn print_human(path: &Path, intake: &Intake) {
    let inspection = &intake.inspection;
    let app = &inspection.app;
    let findings = preflight::findings_of_file(inspection, clock::now());
    out(&format!("{} {} ({})", app.name, app.version, app.build));
    let row = |label: &str, text: &str| {
        if !text.is_empty() {
            out(&format!("  {label:<13}{text}"));
        }
    };
    let families: Vec<&str> = app.device_families.iter().map(|family| family.name()).collect();
    row("File", &path.display().to_string());
    row("Size", &size(intake.stamp.size_bytes));
    row("Identifier", &app.bundle_id);
    row(
        "Needs",
        &app.minimum_os
            .as_ref()
            .map(|minimum| format!("{} {minimum} or later", app.platform.name()))
            .unwrap_or_default(),
    );
    row("Runs on", &families.join(", "));
    row("Architecture", &app.architectures.join(", "));
    row(
        "Built with",
        &app.xcode.as_ref().map(|xcode| format!("Xcode {xcode}")).unwrap_or_default(),
    );
    row(
        "Icon",
        &inspection
            .icon
            .as_ref()
            .map(|icon| format!("{} × {} px, {}", icon.width, icon.height, icon.source))
            .unwrap_or_default(),
    );
    row("Signed for", kind_words(inspection));
    if let Some(profile) = &inspection.signing.profile {
        row("Profile", &profile.name);
        row(
            "Team",
            &profile.team_name.clone().or_else(|| profile.team_id.clone()).unwrap_or_default(),
        );
        let devices = if profile.all_devices {
            "all".to_owned()
        } else {
            profile.devices.len().to_string()
        };
        row("Devices", &devices);
        row(
            "Expires",
            &profile
                .expires_at
                .map(|at| at.strftime("%-d %b %Y").to_string())
                .unwrap_or_default(),
        );
    }
    for bundle in &inspection.bundles {
        row("Inside", &format!("{} ({})", bundle.path, bundle.kind.code()));
    }
    out(&format!("  {:<13}{}", "Verdict", verdict_words(Verdict::of(&findings))));
    for finding in findings.iter().filter(|finding| finding.severity > Severity::Passed) {
        out(&format!("\n  {}: {}", severity_words(finding.severity), finding.title));
        for sentence in [&finding.why, &finding.fix] {
            if !sentence.is_empty() {
                out(&format!("    {sentence}"));
            }
        }
    }
}

fn kind_words(inspection: &crate::ipa::Inspection) -> &'static str {
    use crate::ipa::SigningKind;
    match inspection.signing.kind {
        SigningKind::Development => "development",
        SigningKind::AdHoc => "ad hoc distribution",
        SigningKind::Enterprise => "enterprise distribution",
        SigningKind::AppStore => "App Store or TestFlight",
        SigningKind::None => "nothing: no profile",
    }
}

pub(super) fn verdict_words(verdict: Verdict) -> &'static str {
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

/// Decimal units, as phones and file managers show them.
pub(super) fn size(bytes: u64) -> String {
    let tenths = |unit: u64| format!("{}.{}", bytes / unit, bytes % unit * 10 / unit);
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..1_000_000 => format!("{} kB", tenths(1_000)),
        1_000_000..1_000_000_000 => format!("{} MB", tenths(1_000_000)),
        _ => format!("{} GB", tenths(1_000_000_000)),
    }
}
