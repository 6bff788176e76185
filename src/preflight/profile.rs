//! The profile's life: expired, not yet valid, about to expire, or good.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use crate::ipa::{Finding, Inspection, Severity, SigningKind};

use super::passed;

/// Apple renews nothing by itself: a month is what a team needs to notice, build and hand out again.
pub(super) const SOON: SignedDuration = SignedDuration::from_hours(30 * 24);

pub(super) fn findings(inspection: &Inspection, now: Timestamp) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(profile) = &inspection.signing.profile else {
        return findings;
    };
    if let Some(expires_at) = profile.expires_at {
        findings.push(life(expires_at, now));
    }
    if let Some(created_at) = profile.created_at.filter(|created_at| *created_at > now) {
        findings.push(Finding::new(
            "profile-not-yet-valid",
            Severity::Risks,
            format!("The profile is valid only from {}", date(created_at)),
            "Phones compare it with their own clock and refuse a profile from the future.",
            "Check the clocks of the build machine and of this computer.",
        ));
    }
    match inspection.signing.kind {
        SigningKind::AdHoc | SigningKind::Development if profile.devices.is_empty() => findings.push(Finding::new(
            "profile-without-devices",
            Severity::Blocks,
            "The profile lists no device",
            "A build of this kind installs only on the devices that its profile lists, and it lists none.",
            "Register the testers’ devices with Apple, renew the profile and export again.",
        )),
        SigningKind::AdHoc | SigningKind::Development => findings.push(Finding::new(
            "only-listed-devices",
            Severity::Note,
            match profile.devices.len() {
                1 => "Installs on one device only".to_owned(),
                count => format!("Installs on {count} devices only"),
            },
            "Apple ties builds of this kind to the devices that were registered when the profile was made.",
            "If a tester’s phone says that the app cannot be installed, look for its UDID in the profile.",
        )),
        SigningKind::Enterprise => findings.push(passed("any-device", "Installs on any device of the company")),
        SigningKind::AppStore | SigningKind::None => {}
    }
    findings
}

fn life(expires_at: Timestamp, now: Timestamp) -> Finding {
    let left = expires_at.duration_since(now);
    if left.is_negative() || left.is_zero() {
        return Finding::new(
            "profile-expired",
            Severity::Blocks,
            format!("The profile expired on {}", date(expires_at)),
            "iOS installs no app with an expired profile, and opens none that is installed already.",
            "Renew the profile at Apple, build and export again.",
        );
    }
    if left < SOON {
        let title = match left.as_hours() / 24 {
            0 => "The profile expires within a day".to_owned(),
            1 => "The profile expires in 1 day".to_owned(),
            days => format!("The profile expires in {days} days"),
        };
        return Finding::new(
            "profile-expires-soon",
            Severity::Risks,
            title,
            "From then on the app neither installs nor opens.",
            "Renew the profile at Apple, build and export again.",
        );
    }
    passed("profile-valid", format!("The profile is valid until {}", date(expires_at)))
}

/// The day in the profile's own terms, UTC, so that every computer says the same.
pub(super) fn date(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%-d %b %Y").to_string()
}
