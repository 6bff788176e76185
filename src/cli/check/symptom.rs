//! `check --saw`: what may have caused what a tester saw, with what is known of a build.

use serde_json::{Value, json};

use super::target::CheckTarget;
use crate::cli::{Exit, Output, err, out, out_json};
use crate::clock;
use crate::finding::Finding;
use crate::preflight::symptoms::{CauseState, Known, Likely, causes, search};
use crate::preflight::{self, Case};
use crate::words::say;

pub(super) fn run(words: &str, target: Option<&CheckTarget>, print: Output) -> Exit {
    let Some(symptom) = search(words, |title| say().sentence(title)).into_iter().next() else {
        err(say().check_no_such_symptom());
        return Exit::No;
    };
    let findings: Vec<Finding> = match target {
        Some(CheckTarget::Build(_, inspected)) => preflight::findings(&Case {
            size_bytes: inspected.stamp.size_bytes,
            ..Case::of(&inspected.inspection, clock::now())
        }),
        _ => Vec::new(),
    };
    let known = Known {
        findings: findings.iter().collect(),
        stories: Vec::new(),
    };
    let ranked = causes(symptom, &known);
    // Without a build nothing of it was looked at.
    let is_known = |likely: &&Likely| target.is_some() || likely.state != CauseState::Excluded;
    let shown = |likely: &Likely| {
        if target.is_some() || likely.state != CauseState::Excluded {
            (likely.state, say().sentence(&likely.evidence))
        } else {
            (CauseState::Open, say().sentence(&likely.cause.advice()))
        }
    };
    if print.is_json() {
        let causes: Vec<Value> = ranked
            .iter()
            .map(|likely| {
                let (state, evidence) = shown(likely);
                json!({ "cause": likely.cause.id, "title": title(likely), "state": name(state), "evidence": evidence, "finding": likely.finding })
            })
            .collect();
        out_json(&json!({ "symptom": symptom.id, "title": say().sentence(&symptom.title()), "causes": causes }));
        return Exit::Done;
    }
    out(&say().sentence(&symptom.title()));
    let (mut likely, mut excluded): (Vec<&Likely>, Vec<&Likely>) = ranked.iter().partition(is_known);
    if target.is_none() {
        likely.append(&mut excluded);
    }
    for (index, likely) in likely.iter().filter(|likely| shown(likely).0 != CauseState::Excluded).enumerate() {
        let (state, evidence) = shown(likely);
        let cause = say().check_cause(likely.cause.title(), key(state));
        out(&format!("  {}. {cause}", index + 1));
        if !evidence.is_empty() {
            out(&format!("      {evidence}"));
        }
    }
    let ruled_out: Vec<String> = ranked
        .iter()
        .filter(|likely| shown(likely).0 == CauseState::Excluded)
        .map(title)
        .collect();
    if !ruled_out.is_empty() {
        out(&format!("  {}", say().check_ruled_out()));
        for title in ruled_out {
            out(&format!("      {title}"));
        }
    }
    Exit::Done
}

fn title(likely: &Likely) -> String {
    say().sentence(&likely.cause.title())
}

/// Its variant in the message files.
fn key(state: CauseState) -> &'static str {
    match state {
        CauseState::Excluded => "excluded",
        CauseState::Open => "open",
        CauseState::Proven => "proven",
        CauseState::Suspected => "suspected",
    }
}

/// As JSON prints it.
fn name(state: CauseState) -> &'static str {
    match state {
        CauseState::Excluded => "ruled out",
        CauseState::Open => "possible",
        CauseState::Proven => "found",
        CauseState::Suspected => "likely",
    }
}
