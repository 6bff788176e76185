//! `check`: what is wrong with a link, a manifest, a page, a message or a build, and how far a phone would get.

mod explain;
mod junit;
pub(super) mod own;
pub(super) mod report;
mod sarif;
mod symptom;
mod target;

use std::path::Path;

use super::arguments::{CheckArguments, CheckCall, ReportFiles, TargetCheck, Threshold};
use super::{Exit, Output, err, out_json, say_problem, write_or_say};
use crate::finding::Severity;
use crate::self_test::authority_in;
use crate::session::problem;
use crate::words::say;

use report::Report;
use target::CheckTarget;

pub(super) fn run(arguments: CheckArguments, data_dir: Option<&Path>) -> Exit {
    let (call, print) = arguments.call();
    match call {
        CheckCall::Explain(code) => explain::run(&code, print),
        CheckCall::OwnServer(call) => match super::data_dir_or_say(data_dir) {
            Ok(data_dir) => own::run(&call, print, data_dir),
            Err(outcome) => outcome,
        },
        CheckCall::Saw { words, target: None } => symptom::run(&words, None, print),
        CheckCall::Saw {
            words,
            target: Some(target),
        } => match read(&target, print) {
            Ok(target) => symptom::run(&words, Some(&target), print),
            Err(outcome) => outcome,
        },
        CheckCall::Target(call) => check(&call, print).unwrap_or_else(|outcome| outcome),
    }
}

/// Says what is wrong with a target.
fn check(call: &TargetCheck, print: Output) -> Result<Exit, Exit> {
    let target = read(&call.target, print)?;
    let authority = trusted(call.judging.trust.as_deref())?;
    let report = report::make(call, target, authority, print)?;
    Ok(finish(call, &report, print))
}

/// Reads what is to be checked, or says why it cannot be.
fn read(target: &str, print: Output) -> Result<CheckTarget, Exit> {
    CheckTarget::of(target).map_err(|unread| {
        match unread {
            target::TargetError::Problem(problem) => say_problem(&problem),
            target::TargetError::Build(path, cause) if print.is_json() => {
                out_json(&super::inspect::problem_json(&path, &cause));
            }
            target::TargetError::Build(path, cause) => say_problem(&problem::of_intake(&path, &cause)),
        }
        Exit::Failed
    })
}

/// Prints what was not printed while it went, and writes the files for build servers.
fn finish(call: &TargetCheck, report: &Report, print: Output) -> Exit {
    match print {
        Output::Json => out_json(&report.json()),
        Output::Text | Output::Markdown => report.print_end(),
    }
    let ReportFiles { junit, sarif } = &call.reports;
    let written = [
        junit.as_ref().map(|path| write_or_say(path, &junit::document(report))),
        sarif.as_ref().map(|path| write_or_say(path, &sarif::document(report))),
    ];
    if written.into_iter().flatten().any(|outcome| outcome != Exit::Done) {
        return Exit::Failed;
    }
    if report.unreached.is_some() {
        return Exit::Failed;
    }
    let limit = match call.judging.fail_on {
        Threshold::Blocks => Severity::Blocks,
        Threshold::Risks => Severity::Risks,
    };
    if report.findings().any(|noted| noted.finding.severity >= limit) {
        Exit::No
    } else {
        Exit::Done
    }
}

/// The root that phones were made to trust, DER: of a PEM, DER or set-up profile file.
pub(super) fn trusted(path: Option<&Path>) -> Result<Option<Vec<u8>>, Exit> {
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;
    /// Largest file with a certificate; real ones have some kilobytes.
    const LIMIT_BYTES: u64 = 1024 * 1024;
    let Some(path) = path else { return Ok(None) };
    let bytes = match crate::intake::read_small(path, LIMIT_BYTES) {
        Ok(bytes) => bytes,
        Err(error) => {
            say_problem(&problem::of_file("read", path, &error));
            return Err(Exit::Failed);
        }
    };
    let from_pem = || CertificateDer::from_pem_slice(&bytes).ok().map(|der| der.to_vec());
    let from_der = || bytes.starts_with(&[0x30, 0x82]).then(|| bytes.clone());
    let found = authority_in(&bytes).or_else(from_pem).or_else(from_der);
    found.map(Some).ok_or_else(|| {
        err(&say().check_no_certificate(path.display()));
        Exit::Failed
    })
}
