//! Ranking: causes by what is known, what is proven first, what is excluded last.

use crate::activity::{Delivery, Stage};
use crate::finding::{Finding, Message, Severity, says};

use super::causes::{CAUSES, Cause, Otherwise, StopPoint};
use super::{Known, PhoneStory, Symptom};

/// A cause, and what is known of it.
#[derive(Clone, Debug)]
pub struct Likely {
    /// Which.
    pub cause: &'static Cause,
    /// How it stands.
    pub state: CauseState,
    /// What proves or excludes it, or how to find out: a sentence or two, or nothing.
    pub evidence: Message,
    /// The code of the finding that tells it, where one of the build or the endpoint does.
    pub finding: Option<String>,
}

/// How it stands with a cause.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum CauseState {
    /// It cannot be.
    Excluded,
    /// Nothing speaks for or against it.
    Open,
    /// Something speaks for it.
    Suspected,
    /// It is so.
    Proven,
}

/// The causes of a symptom, the likeliest first.
pub fn causes(symptom: &Symptom, known: &Known<'_>) -> Vec<Likely> {
    let mut ranked: Vec<(u32, Likely)> = symptom
        .causes
        .iter()
        .filter_map(|id| CAUSES.iter().find(|cause| cause.id == *id))
        .map(|cause| judge(cause, known))
        .collect();
    // Stable: what weighs the same keeps the order of the table.
    ranked.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    ranked.into_iter().map(|(_, likely)| likely).collect()
}

fn judge(cause: &'static Cause, known: &Known<'_>) -> (u32, Likely) {
    let likely = |state, evidence: Message, finding: Option<&Finding>| Likely {
        cause,
        state,
        evidence,
        finding: finding.map(|finding| finding.code().to_owned()),
    };
    if let Some((story, finding)) = told_by_phone(cause, known) {
        let (weight, state) = if finding.severity >= Severity::Risks {
            (95, CauseState::Proven)
        } else {
            (70, CauseState::Suspected)
        };
        let evidence = says::evidence_of_phone(finding.part("fix"), &story.phone, finding.part("title"));
        return (weight, likely(state, evidence, None));
    }
    let of_cause = |finding: &&&Finding| finding.is_one_of(cause.rules);
    let worst = known.findings.iter().filter(of_cause).max_by_key(|finding| finding.severity);
    if let Some(finding) = worst.filter(|finding| finding.severity >= Severity::Risks) {
        let weight = if finding.severity == Severity::Blocks { 100 } else { 85 };
        let evidence = says::evidence_found(finding.part("title"), finding.part("why"));
        return (weight, likely(CauseState::Proven, evidence, Some(finding)));
    }
    if let Some(passed) = known.findings.iter().find(|finding| is_excluding(cause, finding)) {
        return (
            0,
            likely(CauseState::Excluded, says::evidence_passed(passed.part("title")), Some(passed)),
        );
    }
    if let Some((weight, state, evidence)) = known.stories.first().and_then(|story| by_progress(cause, story)) {
        return (weight, likely(state, evidence, None));
    }
    if let Some(note) = worst {
        let evidence = says::evidence_noted(cause.advice(), note.part("why"));
        return (55, likely(CauseState::Suspected, evidence, Some(note)));
    }
    match cause.otherwise {
        Otherwise::Open => (40, likely(CauseState::Open, cause.advice(), None)),
        Otherwise::Checked => (0, likely(CauseState::Excluded, says::evidence_checked(), None)),
        Otherwise::NotHere => (1, likely(CauseState::Excluded, cause.here(), None)),
    }
}

fn told_by_phone<'a>(cause: &Cause, known: &'a Known<'_>) -> Option<(&'a PhoneStory<'a>, &'a Finding)> {
    let mut all = known
        .stories
        .iter()
        .flat_map(|story| story.findings.iter().map(move |finding| (story, finding)));
    all.find(|(_, finding)| finding.is_one_of(cause.rules))
}

fn is_excluding(cause: &Cause, finding: &Finding) -> bool {
    finding.severity == Severity::Passed && finding.is_one_of(cause.excluded_by)
}

/// What the newest phone's way says: who got past a step was not stopped before it, and who stopped there may have been.
fn by_progress(cause: &Cause, story: &PhoneStory<'_>) -> Option<(u32, CauseState, Message)> {
    let reached = furthest(story.delivery);
    let did = says::phone_did(&story.phone, key(reached));
    if cause.stops == StopPoint::Nowhere {
        let is_installing = reached.depth() >= Stage::Downloading.depth();
        return is_installing.then(|| (90, CauseState::Suspected, says::evidence_goes_on(cause.advice(), did)));
    }
    if cause.otherwise == Otherwise::Checked {
        return None;
    }
    if let StopPoint::Before(stage) = cause.stops
        && reached.depth() >= stage.depth()
    {
        return Some((0, CauseState::Excluded, says::evidence_got_past(did)));
    }
    let is_here = match cause.stops {
        StopPoint::Before(stage) => stage.depth() == reached.depth() + 1,
        StopPoint::Later => reached == Stage::Delivered,
        StopPoint::Nowhere => false,
    };
    is_here.then(|| (65, CauseState::Suspected, says::evidence_stopped(cause.advice(), did)))
}

/// The furthest stage that a phone got to.
fn furthest(delivery: &Delivery) -> Stage {
    let steps = delivery.steps.iter().filter_map(|step| step.kind.stage());
    steps
        .chain([delivery.stage])
        .max_by_key(|stage| stage.depth())
        .unwrap_or(delivery.stage)
}

/// The name of a stage in the sentence about it.
fn key(reached: Stage) -> &'static str {
    match reached {
        Stage::Page | Stage::SetUp | Stage::Profile | Stage::Trusts | Stage::EndedLink | Stage::Refused => "page",
        Stage::Prompt | Stage::NotAnswered => "manifest",
        Stage::Agreed | Stage::NotStarted => "agreed",
        Stage::Downloading | Stage::Interrupted { .. } => "part",
        Stage::Delivered => "whole",
    }
}
