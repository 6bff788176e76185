//! Preflight says whether a build will install: findings from build, manifest, endpoint, phones and time, one rule for each
//! cause; what happens while phones try; and what to make of what a tester saw.
//!
//! Pure: every rule is a function of what it is given. What reading alone shows is found in `ipa` and passed through.

pub(crate) mod after_install;
pub mod catalogue;
pub mod delivery_findings;
pub(crate) mod devices;
pub mod distribution;
mod document;
pub(crate) mod endpoint;
pub(crate) mod passed_checks;
pub(crate) mod profile;
#[cfg(test)]
mod scenarios;
pub(crate) mod signer;
pub mod symptoms;
#[cfg(test)]
mod tests;

use jiff::Timestamp;

use crate::finding::{Finding, Rule, Verdict};
use crate::ipa::{Inspection, PackageCheck};
use crate::library::Device;
use crate::manifest::Manifest;

pub use devices::{DevicesByProfile, SeenPhone};
pub(crate) use endpoint::{AUTHORITY_NOT_BEGUN, AUTHORITY_OVER};
pub use endpoint::{CertificateFacts, EndpointFacts, of_authority};

/// Rules about a build once its manifest, the time and the way to phones are looked at, file by file.
static OF_BUILDS: &[&[&Rule]] = &[
    after_install::RULES,
    document::RULES,
    passed_checks::RULES,
    profile::RULES,
    signer::RULES,
];

/// Rules about the endpoint.
static OF_THE_ENDPOINT: &[&[&Rule]] = &[endpoint::RULES];

/// Rules about phones, file by file.
static OF_PHONES: &[&[&Rule]] = &[devices::RULES, delivery_findings::RULES];

/// What a build is judged with.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// What reading the package told.
    pub inspection: &'a Inspection,
    /// What reading the whole package found; `None` while it was not read.
    pub check: Option<&'a PackageCheck>,
    /// The manifest that phones get with it; `None` when there is none, as for `airlift-cli inspect`.
    pub manifest: Option<&'a Manifest>,
    /// Size of the package; 0 when it is not known.
    pub size_bytes: u64,
    /// Phones that came to the endpoint lately.
    pub phones: &'a [SeenPhone],
    /// Testers' devices that somebody named.
    pub devices: &'a [Device],
    /// The question is whether these devices can install it: then one that cannot blocks.
    pub is_for_devices: bool,
    /// The time.
    pub now: Timestamp,
}

impl<'a> Case<'a> {
    /// A package alone, with nothing known around it.
    pub fn of(inspection: &'a Inspection, now: Timestamp) -> Self {
        Self {
            inspection,
            check: None,
            manifest: None,
            size_bytes: 0,
            phones: &[],
            devices: &[],
            is_for_devices: false,
            now,
        }
    }
}

/// Everything that blocks, endangers or explains an installation of this build, worst first.
pub fn findings(case: &Case<'_>) -> Vec<Finding> {
    let inspection = case.inspection;
    let mut findings = inspection.findings.clone();
    findings.extend(case.check.iter().flat_map(|check| check.findings()));
    findings.extend(profile::findings(inspection, case.now));
    findings.extend(signer::findings(inspection, case.now));
    findings.extend(case.manifest.into_iter().flat_map(document::findings));
    findings.extend(devices::findings(case));
    findings.extend(after_install::findings(inspection));
    findings.extend(after_install::of_size(case.size_bytes));
    findings.extend(passed_checks::findings(inspection, &findings));
    sorted(findings)
}

/// Whether a finding is about single phones or devices rather than about the build: it is no matter of the build's verdict, and
/// nobody else's business.
pub fn is_about_devices(finding: &Finding) -> bool {
    devices::RULES.iter().any(|rule| rule.code == finding.code())
}

/// The verdict of a build alone, whoever's phones are known.
pub fn verdict(findings: &[Finding]) -> Verdict {
    Verdict::of(findings.iter().filter(|finding| !is_about_devices(finding)))
}

/// Everything about the endpoint that keeps phones from installing anything, worst first. It is the same for all builds, so it
/// does not count in a build's verdict.
pub fn endpoint_findings(facts: &EndpointFacts, now: Timestamp) -> Vec<Finding> {
    sorted(endpoint::findings(facts, now))
}

fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}
