//! `identity`: the authority that phones trust, and the certificate that they see.

use std::path::Path;

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::identity::{self, Authority, Brought, Host, Judged, LeafFacts, Scope, Source};
use crate::session::{CertificateView, problem};
use crate::store::Settings;
use crate::words::say;
use crate::{clock, network, preflight};

use super::arguments::IdentityCall;
use super::inspect::{finding_json, print_finding};
use super::{Exit, Output, labelled, out, out_json, out_lines, say_problem, spaced, write_or_say};

pub(super) fn run(call: &IdentityCall, data_dir: &Path) -> Exit {
    let now = clock::now();
    let opened = match call {
        IdentityCall::Reset { also, .. } => Authority::reset_with(data_dir, &network::computer_name(), also, now),
        IdentityCall::Show { .. } | IdentityCall::Export { .. } => Authority::open(data_dir, &network::computer_name(), now),
    };
    let authority = match opened {
        Ok(authority) => authority,
        Err(cause) => {
            say_problem(&problem::of_identity(&cause));
            return Exit::Failed;
        }
    };
    match call {
        IdentityCall::Show { print } => show(&authority, data_dir, now, *print),
        IdentityCall::Export { output, pem, der } => {
            let bytes = match (pem, der) {
                (true, _) => authority.certificate_pem().into_bytes(),
                (_, true) => authority.certificate_der().to_vec(),
                (false, false) => authority.set_up_profile(),
            };
            write_or_say(output, &bytes)
        }
        IdentityCall::Reset { print: Output::Json, .. } => {
            out_json(&authority_json(&authority));
            Exit::Done
        }
        IdentityCall::Reset { .. } => {
            out(say().identity_reset_means());
            out_lines(&spaced(&authority.fingerprint_sha256()));
            Exit::Done
        }
    }
}

fn show(authority: &Authority, data_dir: &Path, now: Timestamp, print: Output) -> Exit {
    let (settings, _) = Settings::load(data_dir);
    let brought = settings.certificate.clone().map(|(chain, key)| {
        let source = Source::Pem { chain, key };
        let read = Brought::read(&source);
        (source, read)
    });
    let finding = preflight::of_authority(authority.made_at(), authority.expires_at(), now);
    if print.is_json() {
        let mut object = authority_json(authority);
        let certificate = match &brought {
            None => json!({ "kind": "own" }),
            Some((source, Ok(brought))) => brought_json(source, brought, &settings, now),
            Some((source, Err(cause))) => {
                let problem = problem::of_identity(cause);
                json!({ "kind": "own", "files": files(source), "error": super::error_json(&problem) })
            }
        };
        if let Value::Object(fields) = &mut object {
            fields.insert("certificate".to_owned(), certificate);
            let findings = finding.iter().map(finding_json).collect();
            fields.insert("findings".to_owned(), Value::Array(findings));
        }
        out_json(&object);
        return Exit::Done;
    }
    let row = |label: &str, text: &str| out(&labelled(label, text));
    row(say().identity_label_authority(), authority.common_name());
    row(
        say().identity_label_valid(),
        &say().identity_valid(authority.made_at(), authority.expires_at()),
    );
    row(say().identity_label_vouches_for(), &say().joined(&scopes(authority)));
    out(say().identity_fingerprint());
    out_lines(&spaced(&authority.fingerprint_sha256()));
    out("");
    match brought {
        None => row(say().identity_label_phones_see(), say().identity_own()),
        Some((source, Ok(brought))) => {
            let facts = brought.chain().first().and_then(LeafFacts::of);
            let issuer = facts.as_ref().map(|facts| say().sentence(&facts.issuer)).unwrap_or_default();
            row(say().identity_label_phones_see(), &say().identity_imported(files(&source), issuer));
            for line in rule_lines(&rules(&brought, facts.as_ref(), &settings, now)) {
                out(&line);
            }
        }
        Some((_, Err(cause))) => {
            row(say().identity_label_phones_see(), say().identity_imported_unreadable());
            say_problem(&problem::of_identity(&cause));
        }
    }
    if let Some(finding) = &finding {
        print_finding(finding);
    }
    Exit::Done
}

fn scopes(authority: &Authority) -> Vec<String> {
    authority.scopes().iter().map(Scope::to_string).collect()
}

fn files(source: &Source) -> Vec<String> {
    source.files().into_iter().map(|path| path.to_string_lossy().into_owned()).collect()
}

fn authority_json(authority: &Authority) -> Value {
    json!({
        "authority_sha256": authority.fingerprint_sha256(),
        "common_name": authority.common_name(),
        "valid_from": authority.made_at(),
        "expires_at": authority.expires_at(),
        "permitted": scopes(authority),
    })
}

fn brought_json(source: &Source, brought: &Brought, settings: &Settings, now: Timestamp) -> Value {
    let facts = brought.chain().first().and_then(LeafFacts::of);
    let rules = rules(brought, facts.as_ref(), settings, now);
    json!({
        "kind": "brought",
        "files": files(source),
        "issuer": facts.as_ref().map(|facts| say().sentence(&facts.issuer)),
        "names": facts.as_ref().map(|facts| facts.hosts.iter().map(Host::to_string).chain(facts.wildcards.iter().cloned()).collect::<Vec<_>>()),
        "valid_from": facts.as_ref().map(|facts| facts.not_before),
        "expires_at": facts.as_ref().map(|facts| facts.not_after),
        "sha256": brought.chain().first().map(identity::sha256),
        "rules": rules_json(&rules),
    })
}

/// The rules for the name that links have.
fn rules(brought: &Brought, facts: Option<&LeafFacts>, settings: &Settings, now: Timestamp) -> Vec<Judged> {
    let chosen = settings.certificate_host.clone();
    let chosen = chosen.map(|name| name.parse().map_or(Host::Name(name), Host::Ip));
    let first = || facts.and_then(|facts| facts.hosts.first().cloned());
    // A wildcard alone names no host: it is judged for one that it covers.
    let below = || {
        facts?
            .wildcards
            .first()
            .map(|wildcard| Host::Name(wildcard.replacen('*', "builds", 1)))
    };
    let host = chosen.or_else(first).or_else(below);
    host.map(|host| identity::judge(brought.chain(), &host, brought.anchor(), now))
        .unwrap_or_default()
}

/// The certificate that phones see, in `serve --json`.
pub(super) fn certificate_json(view: &CertificateView) -> Value {
    json!({
        "kind": if view.brought { "brought" } else { "own" },
        "issuer": say().sentence(&view.issuer),
        "names": view.names.iter().chain(&view.wildcards).collect::<Vec<_>>(),
        "valid_from": view.not_before,
        "expires_at": view.not_after,
        "sha256": view.sha256,
        "rules": rules_json(&view.rules),
    })
}

fn rules_json(rules: &[Judged]) -> Value {
    let rule = |judged: &Judged| {
        json!({
            "code": judged.rule.code,
            "holds": judged.holds,
            "title": say().sentence(&judged.title),
            "found": say().sentence(&judged.found),
            "source": judged.rule.source,
        })
    };
    rules.iter().map(rule).collect()
}

/// Names and wildcards of a certificate.
pub(super) fn names(view: &CertificateView) -> Vec<&String> {
    view.names.iter().chain(&view.wildcards).collect()
}

/// One line for each rule.
pub(super) fn rule_lines(rules: &[Judged]) -> Vec<String> {
    let line = |judged: &Judged| {
        let mark = if judged.holds { "✓" } else { "✗" };
        let words = say().identity_rule(judged.found.clone(), judged.rule.source, judged.title.clone());
        format!("  {mark} {words}")
    };
    let mut lines: Vec<String> = rules.iter().map(line).collect();
    if rules.iter().any(|rule| !rule.holds) {
        lines.push(format!("  {}", say().identity_rules_matter()));
    }
    lines
}
