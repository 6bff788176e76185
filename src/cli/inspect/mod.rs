//! `inspect`: what is inside a file, for people and for programs.

mod json;
mod raw_xml;
mod text;

use std::path::Path;
use std::sync::atomic::Ordering;

use crate::finding::{Finding, Verdict};
use crate::intake::{self, Inspected, IntakeProblem, VerifyJob};
use crate::ipa::{Inspection, PackageCheck, ProfileFile, RawPart, Verification};
use crate::primitives::Udid;
use crate::session::problem;
use crate::words::say;
use crate::{clock, preflight};

pub(in crate::cli) use raw_xml::commanding_as_references;

use super::arguments::{InspectCall, RawName};
use super::progress::{check_package, with_progress};
use super::{Exit, Output, err, out, out_as_is, out_json, say_problem};

pub(super) use json::{finding_json, problem_json};
pub(super) use text::print_finding;

pub(super) fn run(call: &InspectCall) -> Exit {
    if let Some(part) = call.raw {
        return print_raw(&call.files, part.into(), call.print);
    }
    let mut outcome = Exit::Done;
    for (index, path) in call.files.iter().enumerate() {
        if let Some((size_bytes, profile)) = intake::profile(path) {
            if index > 0 && !call.print.is_json() {
                out("");
            }
            let asked = asked_devices(&call.udid, &profile);
            if outcome == Exit::Done && asked.iter().any(|asked| asked.is_listed != Some(true)) {
                outcome = Exit::No;
            }
            if call.print.is_json() {
                out_json(&json::profile_json(path, size_bytes, &profile, &asked));
            } else {
                text::print_profile(path, &profile, &asked);
            }
            continue;
        }
        let read = intake::inspect(path).and_then(|inspected| {
            let verification = call.verify.then(|| verify(path, &inspected)).transpose()?.flatten();
            let check = call.verify.then(|| check_package(path, inspected.stamp)).transpose()?.flatten();
            Ok((inspected, WholeLook { verification, check }))
        });
        match read {
            Ok((inspected, whole)) => {
                let was_changed = whole.verification.as_ref().is_some_and(is_changed);
                if outcome == Exit::Done && was_changed {
                    outcome = Exit::No;
                }
                if call.print.is_json() {
                    out_json(&json::inspection_json(path, &inspected, &whole));
                    continue;
                }
                if index > 0 {
                    out("");
                }
                text::print(path, &inspected, &whole);
            }
            Err(cause) => {
                outcome = Exit::Failed;
                if call.print.is_json() {
                    out_json(&problem_json(path, &cause));
                } else {
                    say_problem(&problem::of_intake(path, &cause));
                }
            }
        }
    }
    outcome
}

/// A device that was asked for, and whether a profile lists it.
#[derive(Debug)]
struct AskedDevice {
    udid: String,
    is_listed: Option<bool>,
}

fn asked_devices(udids: &[String], profile: &ProfileFile) -> Vec<AskedDevice> {
    let Some(own) = &profile.signing.profile else { return Vec::new() };
    let found = udids.iter().flat_map(|text| Udid::asked_for(text));
    let asked = found.map(|found| AskedDevice {
        is_listed: found.flaw.is_none().then(|| own.allows_device(&found.text)),
        udid: found.text,
    });
    asked.collect()
}

/// What reading every byte of a package found, where that was asked for.
#[derive(Debug, Default)]
struct WholeLook {
    verification: Option<Verification>,
    check: Option<PackageCheck>,
}

/// What reading, the clock and looking at every file have found, worst first.
fn all_findings(inspection: &Inspection, whole: &WholeLook) -> Vec<Finding> {
    let case = preflight::Case {
        check: whole.check.as_ref(),
        ..preflight::Case::of(inspection, clock::now())
    };
    let mut findings = preflight::findings(&case);
    findings.extend(whole.verification.iter().flat_map(|verification| verification.findings.clone()));
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

fn is_changed(verification: &Verification) -> bool {
    Verdict::of(&verification.findings) == Verdict::Blocked
}

/// Compares every file with the signature; nothing when the file changed meanwhile, which is said.
fn verify(path: &Path, inspected: &Inspected) -> Result<Option<Verification>, IntakeProblem> {
    let job = VerifyJob::default();
    let percent = || {
        let (done, total) = (job.done_bytes.load(Ordering::Relaxed), job.total_bytes.load(Ordering::Relaxed));
        let percent = done.saturating_mul(100).checked_div(total)?;
        Some(say().inspect_verifying(percent))
    };
    let verification = with_progress(percent, || intake::verify(path, inspected.stamp, &job))?;
    if verification.is_none() {
        err(say().inspect_changed_meanwhile());
    }
    Ok(verification)
}

impl From<RawName> for RawPart {
    fn from(name: RawName) -> Self {
        match name {
            RawName::InfoPlist => Self::InfoPlist,
            RawName::Profile => Self::Profile,
            RawName::Entitlements => Self::Entitlements,
        }
    }
}

/// Prints a property list of each file as XML, or as JSON.
fn print_raw(files: &[std::path::PathBuf], part: RawPart, print: Output) -> Exit {
    let mut outcome = Exit::Done;
    for path in files {
        match intake::raw(path, None, part) {
            Ok(list) if print.is_json() => out_json(&json::dictionary_json(&list)),
            Ok(list) => {
                let Some(xml) = raw_xml::of(list) else {
                    outcome = Exit::Failed;
                    continue;
                };
                out_as_is(&xml);
            }
            Err(cause) => {
                outcome = Exit::Failed;
                let problem = problem::of_raw(path, part, &cause);
                if print.is_json() {
                    out_json(&json::told(path, &problem));
                } else {
                    say_problem(&problem);
                }
            }
        }
    }
    outcome
}
