//! Words of the certificate dialog that have names and numbers in them.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::session::Judged;
use crate::words::say;

/// Whether phones take it.
pub(super) fn verdict(holds: bool) -> &'static str {
    if holds {
        say().certificate_accepted()
    } else {
        say().certificate_refused_by_phones()
    }
}

/// Where a certificate that was brought comes from.
pub(super) fn brought(files: &[PathBuf]) -> String {
    let names: Vec<String> = files.iter().map(|path| name(path)).collect();
    say().certificate_brought(names)
}

/// What it is for.
pub(super) fn names(names: &[String], wildcards: &[String]) -> String {
    let all: Vec<&String> = names.iter().chain(wildcards).collect();
    say().certificate_for(all)
}

/// Until when it is valid.
pub(super) fn validity(until: Timestamp, now: Timestamp) -> String {
    let left = until.duration_since(now);
    if left.is_negative() {
        return say().certificate_expired_on(until);
    }
    say().certificate_valid_until(until, left.as_hours() / 24)
}

/// What the password is for.
pub(super) fn password_for(file: &Path) -> String {
    say().certificate_password_for(name(file))
}

/// Which key is missing.
pub(super) fn key_for(chain: &Path) -> String {
    say().certificate_key_for(name(chain))
}

/// Title above the rules.
pub(super) fn rules(rules: &[Judged]) -> String {
    let failing = rules.iter().filter(|rule| !rule.holds).count();
    say().certificate_rules(rules.len(), failing)
}

/// A rule as assistive technology reads it.
pub(super) fn rule(holds: bool, title: &str, found: &str) -> String {
    say().certificate_rule(found, holds, title)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}
