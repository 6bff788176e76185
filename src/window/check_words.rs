//! Words about checks: findings, symptoms, the link doctor, sharing, and ways to distribute.

use crate::preflight::symptoms;
use crate::session::StartDocument;
use crate::words::say;

/// Hosts that phones ask (Apple, “Provisioning profile updates”; iOS Deployment Reference, “Network configuration requirements”).
pub(super) const APPLE_HOSTS: [&str; 3] = ["ppq.apple.com", "ocsp.apple.com", "ax.init.itunes.apple.com"];

/// What testers may see of a cause.
pub(super) fn seen_by_testers(code: &str) -> Vec<String> {
    symptoms::seen(code).map(|symptom| say().sentence(&symptom.title())).collect()
}

/// What a manifest is of.
pub(super) fn manifest_of(title: Option<&str>) -> String {
    match title {
        Some(title) if !title.is_empty() => say().checks_manifest_of(title),
        _ => say().checks_manifest().to_owned(),
    }
}

/// What lies where a phone began.
pub(super) fn lies_at(found: &StartDocument) -> String {
    let what = if found.examination.is_some() {
        "page"
    } else if found.linted.is_some() {
        "manifest"
    } else if found.is_package {
        "package"
    } else {
        "other"
    };
    say().checks_lies_at(found.hop_count, found.status, &found.url, what)
}
