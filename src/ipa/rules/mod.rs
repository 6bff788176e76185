//! A rule makes a finding out of what reading alone found odd. Rules that need a clock, a manifest or a phone live in `preflight`.
//!
//! A rule is a value beside the function that checks it. For every code a test calls [`fires`](crate::finding::fires) and another
//! [`quiet`](crate::finding::quiet).

pub(crate) mod app;
pub(crate) mod archive;
pub(crate) mod bundles;
pub(crate) mod code;
pub(crate) mod icon;
pub(crate) mod package_check;
pub(crate) mod profile;
pub(crate) mod sizes;
#[cfg(test)]
mod tests;
pub(crate) mod verify;

use serde::{Deserialize as _, Deserializer};

use crate::finding::{Finding, KeptFinding, List, Message, Rule, says};

use super::{App, Signing, SigningKind, sample};

/// The rules about what is in a package, file by file.
pub(crate) static RULES: &[&[&Rule]] = &[
    app::RULES,
    archive::RULES,
    bundles::RULES,
    code::RULES,
    icon::RULES,
    package_check::RULES,
    profile::RULES,
    sizes::RULES,
    verify::RULES,
];

/// Reads the findings that a shelf kept.
pub(super) fn read_kept<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Finding>, D::Error> {
    let kept = Vec::<KeptFinding>::deserialize(deserializer)?;
    Ok(kept.into_iter().map(|finding| finding.of(RULES)).collect())
}

/// Names that a finding tells before it says how many more there are.
const MAX_NAMED: usize = 3;

/// The first few of these names, `count` in all.
fn named(first: &[String], count: u64) -> List {
    List::first(first, usize::try_from(count).unwrap_or(usize::MAX), MAX_NAMED)
}

/// Messages one after the other, with commas; `None` when there are none.
fn joined(messages: impl DoubleEndedIterator<Item = Message>) -> Option<Message> {
    messages.rev().reduce(|rest, first| says::parts_joined(first, rest))
}

/// Rules about the app and its profile together, worst first.
pub(super) fn of_build(build: &App, signing: &Signing) -> Vec<Finding> {
    let mut findings = app::of_info(build);
    if build.simulator {
        findings.push(app::SIMULATOR_BUILD.finding());
    }
    if build.encrypted {
        findings.push(app::FAIRPLAY_ENCRYPTED.finding());
    }
    if signing.kind == SigningKind::AppStore {
        findings.push(profile::APP_STORE_BUILD.finding());
    }
    if let Some(own) = &signing.profile {
        if sample::is_sample(build, own) {
            findings.push(app::SAMPLE_BUILD.finding());
        }
        if own.free_account {
            findings.push(profile::FREE_ACCOUNT.finding());
        }
        if let Some(allowed) = profile::foreign_identifier(&build.bundle_id, own) {
            findings.push(profile::IDENTIFIER_NOT_COVERED.finding(allowed, &build.bundle_id));
        }
        findings.extend(profile::profile_for_another_platform(build, own));
    }
    if !build.architectures.is_empty() && build.architectures.iter().all(|name| name.starts_with("armv")) {
        findings.push(app::ONLY_32_BIT.finding());
    }
    findings
}
