//! Preflight says whether a build will install: findings from build, manifest and time, one rule for each cause.
//!
//! Pure: every rule is a function of what it is given. What reading alone shows is found in `ipa` and passed through.

mod after_install;
mod document;
mod profile;
mod signer;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use crate::ipa::{Finding, Inspection, Severity};
use crate::manifest::Manifest;

/// Everything that blocks, endangers or explains an installation, worst first.
pub fn findings(inspection: &Inspection, manifest: &Manifest, now: Timestamp) -> Vec<Finding> {
    let mut findings = inspection.findings.clone();
    findings.extend(profile::findings(inspection, now));
    findings.extend(signer::findings(inspection, now));
    findings.extend(document::findings(inspection, manifest));
    findings.extend(after_install::findings(inspection));
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

/// What can be said about a file without a manifest of its own, as `airlift-cli inspect` does.
pub fn findings_of_file(inspection: &Inspection, now: Timestamp) -> Vec<Finding> {
    let mut findings = inspection.findings.clone();
    findings.extend(profile::findings(inspection, now));
    findings.extend(signer::findings(inspection, now));
    findings.extend(after_install::findings(inspection));
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

fn passed(code: &str, title: impl Into<String>) -> Finding {
    Finding::new(code, Severity::Passed, title, "", "")
}
