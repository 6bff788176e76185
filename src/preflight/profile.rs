//! The profile's life: expired, not yet valid, about to expire, or good.

use jiff::{SignedDuration, Timestamp};

use crate::finding::{Finding, Rule, RuleOf, Severity, told};
use crate::ipa::{Inspection, SigningKind};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &ANY_DEVICE.rule,
    &ONLY_LISTED_DEVICES.rule,
    &PROFILE_EXPIRED.rule,
    &PROFILE_EXPIRES_SOON.rule,
    &PROFILE_NOT_YET_VALID.rule,
    &PROFILE_VALID.rule,
    &PROFILE_WITHOUT_DEVICES.rule,
];

/// Apple renews nothing by itself: a month is what a team needs to notice, build and hand out again.
pub(super) const SOON: SignedDuration = SignedDuration::from_hours(30 * 24);

pub(super) fn findings(inspection: &Inspection, now: Timestamp) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(profile) = &inspection.signing.profile else {
        return findings;
    };
    if let Some(expires_at) = profile.expires_at {
        let left = expires_at.duration_since(now);
        findings.push(if left.is_negative() || left.is_zero() {
            PROFILE_EXPIRED.finding(expires_at)
        } else if left < SOON {
            PROFILE_EXPIRES_SOON.finding(days(left))
        } else {
            PROFILE_VALID.finding(expires_at)
        });
    }
    if let Some(created_at) = profile.created_at.filter(|created_at| *created_at > now) {
        findings.push(PROFILE_NOT_YET_VALID.finding(created_at));
    }
    match inspection.signing.kind {
        SigningKind::AdHoc | SigningKind::Development if profile.devices.is_empty() => findings.push(PROFILE_WITHOUT_DEVICES.finding()),
        SigningKind::AdHoc | SigningKind::Development => findings.push(ONLY_LISTED_DEVICES.finding(profile.devices.len())),
        SigningKind::Enterprise => findings.push(ANY_DEVICE.finding()),
        SigningKind::AppStore | SigningKind::None => {}
    }
    findings
}

/// Whole days that are left.
pub(super) fn days(left: SignedDuration) -> i64 {
    left.as_hours() / 24
}

pub(crate) static PROFILE_EXPIRED: RuleOf<told::ProfileExpired> = RuleOf::new(
    Severity::Blocks,
    "ExpirationDate is not after now",
    "Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: apps stop launching when their profile expires",
);

pub(crate) static PROFILE_EXPIRES_SOON: RuleOf<told::ProfileExpiresSoon> = RuleOf::new(
    Severity::Risks,
    "ExpirationDate is less than thirty days away",
    "Apple, TN3125: apps stop launching when their profile expires",
);

pub(crate) static PROFILE_VALID: RuleOf<told::ProfileValid> =
    RuleOf::new(Severity::Passed, "ExpirationDate is thirty days away or more", "Apple, TN3125");

pub(crate) static PROFILE_NOT_YET_VALID: RuleOf<told::ProfileNotYetValid> = RuleOf::new(
    Severity::Risks,
    "CreationDate is after now",
    "Apple, TN3125: a profile is valid between its two dates",
);

pub(crate) static PROFILE_WITHOUT_DEVICES: RuleOf<told::ProfileWithoutDevices> = RuleOf::new(
    Severity::Blocks,
    "A development or ad hoc build whose ProvisionedDevices is empty",
    "Apple, TN3125: ProvisionedDevices lists who may run the app",
);

pub(crate) static ONLY_LISTED_DEVICES: RuleOf<told::OnlyListedDevices> = RuleOf::new(
    Severity::Note,
    "A development or ad hoc build whose ProvisionedDevices names devices",
    "Apple, TN3125: ProvisionedDevices lists who may run the app",
);

pub(crate) static ANY_DEVICE: RuleOf<told::AnyDevice> = RuleOf::new(
    Severity::Passed,
    "An enterprise build: ProvisionsAllDevices",
    "Apple Platform Deployment, “Distribute proprietary in-house apps”",
);
