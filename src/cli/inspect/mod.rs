//! `inspect`: what is inside a file, for people and for programs.

mod json;
mod text;

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::Builder;
use std::time::Duration;

use crate::finding::{Finding, Verdict};
use crate::ipa::{Inspection, RawPart, Verification};
use crate::publish::{self, Inspected, IntakeProblem, VerifyJob};
use crate::session::problem;
use crate::words::say;
use crate::{clock, preflight};

use super::arguments::{InspectCall, RawName};
use super::{Exit, Output, err, out, out_as_is, say_problem};

pub(super) use json::{finding_json, problem_json};

/// Often enough to see it move.
const PROGRESS_EVERY: Duration = Duration::from_millis(200);

pub(super) fn run(call: &InspectCall) -> Exit {
    if let Some(part) = call.raw {
        return print_raw(&call.files, part.into(), call.print);
    }
    let mut outcome = Exit::Done;
    for (index, path) in call.files.iter().enumerate() {
        let read = publish::inspect(path).and_then(|inspected| {
            let verification = call.verify.then(|| verify(path, &inspected)).transpose()?.flatten();
            Ok((inspected, verification))
        });
        match read {
            Ok((inspected, verification)) => {
                let was_changed = verification.as_ref().is_some_and(is_changed);
                if outcome == Exit::Done && was_changed {
                    outcome = Exit::No;
                }
                if call.print.is_json() {
                    out(&json::inspection_json(path, &inspected, verification.as_ref()).to_string());
                    continue;
                }
                if index > 0 {
                    out("");
                }
                text::print(path, &inspected, verification.as_ref());
            }
            Err(cause) => {
                outcome = Exit::Failed;
                if call.print.is_json() {
                    out(&problem_json(path, &cause).to_string());
                } else {
                    say_problem(&problem::of_intake(path, &cause));
                }
            }
        }
    }
    outcome
}

/// What reading, the clock and comparing every file have found, worst first.
fn all_findings(inspection: &Inspection, verification: Option<&Verification>) -> Vec<Finding> {
    let mut findings = preflight::findings(&preflight::Case::of(inspection, clock::now()));
    findings.extend(verification.iter().flat_map(|verification| verification.findings.clone()));
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    findings
}

fn is_changed(verification: &Verification) -> bool {
    Verdict::of(&verification.findings) == Verdict::Blocked
}

/// Compares every file with the signature; nothing when the file changed meanwhile, which is said.
fn verify(path: &Path, inspected: &Inspected) -> Result<Option<Verification>, IntakeProblem> {
    let (job, ended) = (VerifyJob::default(), AtomicBool::new(false));
    let verification = std::thread::scope(|scope| {
        if io::stderr().is_terminal() {
            // Without it nothing is lost but the percentage.
            _ = Builder::new()
                .name("progress".to_owned())
                .spawn_scoped(scope, || tell_progress(&job, &ended));
        }
        let verification = publish::verify(path, inspected.stamp, &job);
        ended.store(true, Ordering::Relaxed);
        verification
    })?;
    if verification.is_none() {
        err(say().inspect_changed_meanwhile());
    }
    Ok(verification)
}

/// Says how far a verification is, again and again on one line, which is empty in the end.
fn tell_progress(job: &VerifyJob, ended: &AtomicBool) {
    while !ended.load(Ordering::Relaxed) {
        std::thread::sleep(PROGRESS_EVERY);
        let (done, total) = (job.done_bytes.load(Ordering::Relaxed), job.total_bytes.load(Ordering::Relaxed));
        if let Some(percent) = done.saturating_mul(100).checked_div(total) {
            _ = write!(io::stderr(), "\r{}", say().inspect_verifying(percent));
        }
    }
    let width = say().inspect_verifying(100_u64).chars().count();
    _ = write!(io::stderr(), "\r{:width$}\r", "");
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
        match publish::raw(path, part) {
            Ok(list) if print.is_json() => out(&json::dictionary_json(&list).to_string()),
            Ok(list) => {
                let mut xml = Vec::new();
                // Into memory, so only a value that XML cannot hold fails.
                if plist::to_writer_xml(&mut xml, &list).is_err() {
                    outcome = Exit::Failed;
                    continue;
                }
                // XML allows no other control characters, and a terminal would obey them.
                let harmless = |c: char| {
                    if c.is_control() && !matches!(c, '\n' | '\t') {
                        '\u{FFFD}'
                    } else {
                        c
                    }
                };
                let text: String = String::from_utf8_lossy(&xml).trim_end().chars().map(harmless).collect();
                out_as_is(&text);
            }
            Err(cause) => {
                outcome = Exit::Failed;
                let problem = problem::of_raw(path, part, &cause);
                if print.is_json() {
                    out(&json::told(path, &problem).to_string());
                } else {
                    say_problem(&problem);
                }
            }
        }
    }
    outcome
}
