//! The life of the certificate that signed the app: expired, about to expire, or not yet valid.

use jiff::Timestamp;

use super::profile::SOON;
use crate::finding::{Finding, Rule, RuleOf, Severity, told};
use crate::ipa::Inspection;

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[&SIGNER_EXPIRED.rule, &SIGNER_EXPIRES_SOON.rule];

pub(super) fn findings(inspection: &Inspection, now: Timestamp) -> Option<Finding> {
    let slices = &inspection.program.as_ref()?.slices;
    let mut signers = slices.iter().filter_map(|slice| slice.signature.as_ref()?.signer.as_ref());
    let signer = signers.next().filter(|_| !inspection.app.simulator)?;
    let expires_at = signer.expires_at?;
    let profile_expires_at = inspection.signing.profile.as_ref().and_then(|profile| profile.expires_at);
    if expires_at <= now {
        return Some(SIGNER_EXPIRED.finding(expires_at, &signer.subject));
    }
    // The profile ends before its certificate as a rule; then its own finding says all.
    let is_first = profile_expires_at.is_none_or(|profile_expires_at| expires_at < profile_expires_at);
    (is_first && expires_at.duration_since(now) < SOON).then(|| SIGNER_EXPIRES_SOON.finding(expires_at))
}

pub(crate) static SIGNER_EXPIRED: RuleOf<told::SignerExpired> = RuleOf::new(
    Severity::Blocks,
    "notAfter of the certificate that signed the app's program has passed",
    "iOS’s error 0xe8008018 “The identity used to sign the executable is no longer valid” (floatinghotpot/ipa-deploy#3)",
);

pub(crate) static SIGNER_EXPIRES_SOON: RuleOf<told::SignerExpiresSoon> = RuleOf::new(
    Severity::Risks,
    "The certificate that signed expires within 30 days, and before the profile",
    "iOS’s error 0xe8008018 “The identity used to sign the executable is no longer valid” (floatinghotpot/ipa-deploy#3), once it has expired",
);

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
