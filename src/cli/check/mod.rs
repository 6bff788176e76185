//! `check`: what is wrong with a link, a manifest, a page, a message or a build, and how far a phone would get.

mod explain;
mod junit;
mod own;
mod report;
mod sarif;
mod saw;
mod target;

use std::path::Path;

use super::arguments::{CheckCall, Threshold};
use super::{Outcome, err, out, say_problem, write_or_say};
use crate::finding::Severity;
use crate::rehearsal::authority_in;
use crate::session::problem;

use report::Report;
use target::Target;

pub(super) fn run(call: &CheckCall, data_dir: Option<&Path>) -> Outcome {
    if let Some(code) = &call.explain {
        return explain::run(code, call.json);
    }
    if call.this {
        return super::with_shelf(data_dir, |data_dir| own::run(call, data_dir.to_path_buf()));
    }
    let Some(text) = &call.target else {
        return saw::run(call.saw.as_deref().unwrap_or_default(), None, call.json);
    };
    let target = match Target::of(text) {
        Ok(target) => target,
        Err(target::Unread::Problem(problem)) => {
            say_problem(&problem);
            return Outcome::Failed;
        }
        Err(target::Unread::Build(path, cause)) => {
            if call.json {
                out(&super::inspect::problem_json(&path, &cause).to_string());
            } else {
                say_problem(&problem::of_intake(&path, &cause));
            }
            return Outcome::Failed;
        }
    };
    if let Some(words) = &call.saw {
        return saw::run(words, Some(&target), call.json);
    }
    let authority = match trusted(call) {
        Ok(authority) => authority,
        Err(outcome) => return outcome,
    };
    let report = match report::make(call, text, target, authority) {
        Ok(report) => report,
        Err(outcome) => return outcome,
    };
    finish(call, &report)
}

/// Prints what was not printed while it went, and writes the files for build servers.
fn finish(call: &CheckCall, report: &Report) -> Outcome {
    if call.json {
        out(&report.json().to_string());
    } else {
        report.print_end();
    }
    let written = [
        call.junit.as_ref().map(|path| write_or_say(path, &junit::document(report))),
        call.sarif.as_ref().map(|path| write_or_say(path, &sarif::document(report))),
    ];
    if written.into_iter().flatten().any(|outcome| outcome != Outcome::Done) {
        return Outcome::Failed;
    }
    if report.unreached {
        return Outcome::Failed;
    }
    let limit = match call.fail_on {
        Threshold::Blocks => Severity::Blocks,
        Threshold::Risks => Severity::Risks,
    };
    if report.findings().any(|noted| noted.finding.severity >= limit) {
        Outcome::No
    } else {
        Outcome::Done
    }
}

/// The root that phones were made to trust, DER: of a PEM, DER or set-up profile file.
fn trusted(call: &CheckCall) -> Result<Option<Vec<u8>>, Outcome> {
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;
    /// Largest file with a certificate; real ones have some kilobytes.
    const LIMIT_BYTES: u64 = 1024 * 1024;
    let Some(path) = &call.trust else { return Ok(None) };
    let bytes = match crate::publish::read_small(path, LIMIT_BYTES) {
        Ok(bytes) => bytes,
        Err(error) => {
            say_problem(&problem::of_file("read", path, &error));
            return Err(Outcome::Failed);
        }
    };
    let from_pem = || CertificateDer::from_pem_slice(&bytes).ok().map(|der| der.to_vec());
    let from_der = || bytes.starts_with(&[0x30, 0x82]).then(|| bytes.clone());
    let found = authority_in(&bytes).or_else(from_pem).or_else(from_der);
    found.map(Some).ok_or_else(|| {
        err(&format!("There is no certificate in this file ({})", path.display()));
        Outcome::Failed
    })
}
