//! The life of the certificate that signed the app: expired, about to expire, or not yet valid.

use jiff::Timestamp;

use crate::finding::{Finding, Severity};
use crate::ipa::{Certificate, Inspection};

use super::profile::{SOON, date};

pub(super) fn findings(inspection: &Inspection, now: Timestamp) -> Option<Finding> {
    let slices = &inspection.program.as_ref()?.slices;
    let mut signers = slices.iter().filter_map(|slice| slice.signature.as_ref()?.signer.as_ref());
    let signer = signers.next().filter(|_| !inspection.app.simulator)?;
    let expires_at = signer.expires_at?;
    let profile_expires_at = inspection.signing.profile.as_ref().and_then(|profile| profile.expires_at);
    if expires_at <= now {
        return Some(signer_expired(signer, expires_at));
    }
    // The profile ends before its certificate as a rule; then its own finding says all.
    let is_first = profile_expires_at.is_none_or(|profile_expires_at| expires_at < profile_expires_at);
    (is_first && expires_at.duration_since(now) < SOON).then(|| signer_expires_soon(expires_at))
}

/// `notAfter` of the certificate that signed the app's program has passed.
///
/// Source: iOS’s error 0xe8008018 “The identity used to sign the executable is no longer valid” (floatinghotpot/ipa-deploy#3).
fn signer_expired(signer: &Certificate, expires_at: Timestamp) -> Finding {
    Finding::new(
        "signer-expired",
        Severity::Blocks,
        format!("The certificate that signed the app expired on {}", date(expires_at)),
        format!("Phones refuse an app whose signer (“{}”) is no longer valid.", signer.subject),
        "Sign the build again with a certificate and a profile that are valid.",
    )
}

/// The certificate that signed expires within 30 days, and before the profile.
///
/// Source: iOS’s error 0xe8008018 “The identity used to sign the executable is no longer valid” (floatinghotpot/ipa-deploy#3),
/// once it has expired.
fn signer_expires_soon(expires_at: Timestamp) -> Finding {
    Finding::new(
        "signer-expires-soon",
        Severity::Risks,
        format!("The certificate that signed the app expires on {}", date(expires_at)),
        "From then on the app neither installs nor opens.",
        "Renew the certificate at Apple, then sign the build again.",
    )
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};

    use super::findings;
    use crate::finding::{fires, only, quiet};
    use crate::ipa::{Certificate, CodeSignature, Program, Slice, inspect, sample};

    #[test]
    fn a_signer_lives_until_its_last_day() {
        let now: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let of_signer_with_days_left = |days: i64| {
            let mut inspection = inspect(std::io::Cursor::new(sample::ipa())).unwrap();
            let signer = Certificate {
                expires_at: Some(now + SignedDuration::from_hours(24 * days)),
                ..Certificate::default()
            };
            let signature = CodeSignature {
                signer: Some(signer),
                ..CodeSignature::default()
            };
            let slice = Slice {
                signature: Some(signature),
                ..Slice::default()
            };
            inspection.program = Some(Program { slices: vec![slice] });
            findings(&inspection, now)
        };
        only("signer-expired", &of_signer_with_days_left(-1), &of_signer_with_days_left(100));
        fires("signer-expired", &of_signer_with_days_left(0));
        quiet("signer-expired", &of_signer_with_days_left(1));
        fires("signer-expires-soon", &of_signer_with_days_left(29));
        quiet("signer-expires-soon", &of_signer_with_days_left(31));
    }
}
