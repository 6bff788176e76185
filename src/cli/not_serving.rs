//! Why nothing is served, or nothing that a phone could install.

use crate::finding::{Problem, problems};
use crate::identity::{HOST_NAMED, Judged};
use crate::preflight::{AUTHORITY_NOT_BEGUN, AUTHORITY_OVER};
use crate::session::{EndpointStatus, Snapshot, StartError, problem};

/// Why a session could not start.
pub(super) fn of_start(cause: &StartError) -> Problem {
    match cause {
        StartError::Store(cause) => problem::of_store(cause),
        StartError::Identity(cause) => problem::of_identity(cause),
        StartError::Threads(error) => problem::threads(error),
    }
}

/// Why nothing is served; `None` when it is.
pub(super) fn not_running(snapshot: &Snapshot) -> Option<Problem> {
    match &snapshot.endpoint.status {
        EndpointStatus::Failed(problem) => Some(problem.clone()),
        EndpointStatus::NoNetwork => {
            let brought = snapshot.certificate.as_ref().filter(|view| view.brought);
            Some(brought.map_or_else(problems::no_network, |view| problems::name_needed(&view.wildcards)))
        }
        EndpointStatus::Starting | EndpointStatus::Running => None,
    }
}

/// Why no link can work: phones refuse a certificate that is not for the host in links; `None` when some may.
pub(super) fn dead_links(snapshot: &Snapshot) -> Option<Problem> {
    let mut findings = snapshot.endpoint.findings.iter();
    if let Some(dead) = findings.find(|finding| finding.is_one_of(&[&AUTHORITY_OVER.rule, &AUTHORITY_NOT_BEGUN.rule])) {
        return Some(dead.into());
    }
    let certificate = snapshot.certificate.as_ref()?;
    let is_refused = |judged: &Judged| judged.rule.code == HOST_NAMED.rule.code && judged.refuses();
    let refused = snapshot.endpoint.reach.public_url.is_none() && certificate.rules.iter().any(is_refused);
    let host = &snapshot.endpoint.host;
    refused.then(|| {
        if certificate.brought {
            let names: Vec<String> = super::identity::names(certificate).into_iter().cloned().collect();
            problems::host_not_named(host, names)
        } else {
            problems::address_out_of_scope(host)
        }
    })
}
