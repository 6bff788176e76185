//! A rule makes a finding out of what reading alone found odd. Rules that need a clock, a manifest or a phone live in `preflight`.
//!
//! A rule is a value beside the function that checks it. For every code a test calls [`fires`](crate::finding::fires) and another
//! [`quiet`](crate::finding::quiet).

pub(in crate::ipa) mod app;
pub(in crate::ipa) mod archive;
pub(in crate::ipa) mod bundles;
pub(in crate::ipa) mod code;
pub(in crate::ipa) mod icon;
pub(in crate::ipa) mod profile;
pub(in crate::ipa) mod sizes;
#[cfg(test)]
mod tests;
pub(in crate::ipa) mod verify;

use serde::{Deserialize as _, Deserializer};

use crate::finding::{Finding, KeptFinding, Rule};

use super::{App, Signing, SigningKind, sample};

/// The rules of this room, file by file.
pub(crate) static RULES: &[&[&Rule]] = &[icon::RULES];

/// Reads the findings that a shelf kept.
pub(super) fn read_kept<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Finding>, D::Error> {
    let kept = Vec::<KeptFinding>::deserialize(deserializer)?;
    Ok(kept.into_iter().map(|finding| finding.of(RULES)).collect())
}

/// Names that a finding tells before it says how many more there are.
const MAX_NAMED: usize = 3;

/// Such as `“a”, “b”, “c” and 4 more`.
fn named(first: &[String], count: u64) -> String {
    let shown: Vec<String> = first.iter().take(MAX_NAMED).map(|name| format!("“{name}”")).collect();
    let more = count.saturating_sub(u64::try_from(shown.len()).unwrap_or(0));
    let names = shown.join(", ");
    if more == 0 { names } else { format!("{names} and {more} more") }
}

/// Rules about the app and its profile together, worst first.
pub(super) fn of_build(build: &App, signing: &Signing) -> Vec<Finding> {
    let mut findings = app::of_info(build);
    if build.simulator {
        findings.push(app::simulator_build());
    }
    if build.encrypted {
        findings.push(app::fairplay_encrypted());
    }
    if signing.kind == SigningKind::AppStore {
        findings.push(profile::app_store_build());
    }
    if let Some(own) = &signing.profile {
        if sample::is_sample(build, own) {
            findings.push(app::sample_build());
        }
        if own.free_account {
            findings.push(profile::free_account());
        }
        if let Some(allowed) = profile::foreign_identifier(&build.bundle_id, own) {
            findings.push(profile::identifier_not_covered(&build.bundle_id, allowed));
        }
        findings.extend(profile::profile_for_another_platform(build, own));
    }
    if !build.architectures.is_empty() && build.architectures.iter().all(|name| name.starts_with("armv")) {
        findings.push(app::only_32_bit());
    }
    findings
}
