//! The profile's life: expired, not yet valid, about to expire, or good.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use crate::finding::{Finding, Severity};
use crate::ipa::{Inspection, SigningKind};

use super::passed;

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
            profile_expired(expires_at)
        } else if left < SOON {
            profile_expires_soon(left)
        } else {
            profile_valid(expires_at)
        });
    }
    if let Some(created_at) = profile.created_at.filter(|created_at| *created_at > now) {
        findings.push(profile_not_yet_valid(created_at));
    }
    match inspection.signing.kind {
        SigningKind::AdHoc | SigningKind::Development if profile.devices.is_empty() => findings.push(profile_without_devices()),
        SigningKind::AdHoc | SigningKind::Development => findings.push(only_listed_devices(profile.devices.len())),
        SigningKind::Enterprise => findings.push(any_device()),
        SigningKind::AppStore | SigningKind::None => {}
    }
    findings
}

/// `ExpirationDate` is not after now.
///
/// Source: Apple, TN3125 “Inside Code Signing: Provisioning Profiles”: apps stop launching when their profile expires.
fn profile_expired(expires_at: Timestamp) -> Finding {
    Finding::new(
        "profile-expired",
        Severity::Blocks,
        format!("The profile expired on {}", date(expires_at)),
        "iOS installs no app with an expired profile, and opens none that is installed already.",
        "Renew the profile at Apple, build and export again.",
    )
}

/// `ExpirationDate` is less than thirty days away.
///
/// Source: Apple, TN3125: apps stop launching when their profile expires.
fn profile_expires_soon(left: SignedDuration) -> Finding {
    let title = match left.as_hours() / 24 {
        0 => "The profile expires within a day".to_owned(),
        1 => "The profile expires in 1 day".to_owned(),
        days => format!("The profile expires in {days} days"),
    };
    Finding::new(
        "profile-expires-soon",
        Severity::Risks,
        title,
        "From then on the app neither installs nor opens.",
        "Renew the profile at Apple, build and export again.",
    )
}

/// `ExpirationDate` is thirty days away or more.
///
/// Source: Apple, TN3125.
fn profile_valid(expires_at: Timestamp) -> Finding {
    passed("profile-valid", format!("The profile is valid until {}", date(expires_at)))
}

/// `CreationDate` is after now.
///
/// Source: Apple, TN3125: a profile is valid between its two dates.
fn profile_not_yet_valid(created_at: Timestamp) -> Finding {
    Finding::new(
        "profile-not-yet-valid",
        Severity::Risks,
        format!("The profile is valid only from {}", date(created_at)),
        "Phones compare it with their own clock and refuse a profile from the future.",
        "Check the clocks of the build machine and of this computer.",
    )
}

/// A development or ad hoc build whose `ProvisionedDevices` is empty.
///
/// Source: Apple, TN3125: `ProvisionedDevices` lists who may run the app.
fn profile_without_devices() -> Finding {
    Finding::new(
        "profile-without-devices",
        Severity::Blocks,
        "The profile lists no device",
        "A build of this kind installs only on the devices that its profile lists, and it lists none.",
        "Register the testers’ devices with Apple, renew the profile and export again.",
    )
}

/// A development or ad hoc build whose `ProvisionedDevices` names devices.
///
/// Source: Apple, TN3125: `ProvisionedDevices` lists who may run the app.
fn only_listed_devices(count: usize) -> Finding {
    Finding::new(
        "only-listed-devices",
        Severity::Note,
        match count {
            1 => "Installs on one device only".to_owned(),
            count => format!("Installs on {count} devices only"),
        },
        "Apple ties builds of this kind to the devices that were registered when the profile was made.",
        "If a tester’s phone says that the app cannot be installed, look for its UDID in the profile.",
    )
}

/// An enterprise build: `ProvisionsAllDevices`.
///
/// Source: Apple Platform Deployment, “Distribute proprietary in-house apps”.
fn any_device() -> Finding {
    passed("any-device", "Installs on any device of the company")
}

/// The day in the profile's own terms, UTC, so that every computer says the same.
pub(super) fn date(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%-d %b %Y").to_string()
}
