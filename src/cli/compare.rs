//! `compare`: what a newer build brings, loses and asks for.

use serde_json::{Value, json};

use crate::finding::says;
use crate::intake::{self, Inspected};
use crate::ipa::{self, Change, ComparedValue, Comparison, What};
use crate::primitives::ByteSize;
use crate::session::problem;
use crate::words::say;

use super::arguments::CompareCall;
use super::inspect::problem_json;
use super::{Exit, build_words, out, out_json, say_problem};

pub(super) fn run(call: &CompareCall) -> Exit {
    let mut builds = Vec::new();
    for path in [&call.before, &call.after] {
        match intake::inspect(path) {
            Ok(inspected) => builds.push(inspected),
            Err(cause) if call.print.is_json() => out_json(&problem_json(path, &cause)),
            Err(cause) => say_problem(&problem::of_intake(path, &cause)),
        }
    }
    let [before, after] = builds.as_slice() else {
        return Exit::Failed;
    };
    let comparison = ipa::compare(&before.inspection, &after.inspection, |finding| say().title(finding));
    if call.print.is_json() {
        out_json(&comparison_json(&comparison));
    } else {
        print(before, after, &comparison);
    }
    Exit::Done
}

fn comparison_json(comparison: &Comparison) -> Value {
    let fact = |fact: &ComparedValue| match fact {
        ComparedValue::Text(text) => json!(text),
        ComparedValue::Bytes(bytes) => json!(bytes),
        ComparedValue::Time(at) => json!(at),
        ComparedValue::Present => json!(true),
    };
    let change = |change: &Change| {
        json!({
            "what": named(&change.what),
            "before": change.before.as_ref().map(fact),
            "after": change.after.as_ref().map(fact),
        })
    };
    let sections = comparison.sections.iter().map(|section| {
        let changes: Vec<Value> = section.changes.iter().map(change).collect();
        (section.topic.code().to_owned(), Value::Array(changes))
    });
    json!({ "replacement": comparison.replacement.code(), "changes": Value::Object(sections.collect()) })
}

fn print(before: &Inspected, after: &Inspected, comparison: &Comparison) {
    let name = |inspected: &Inspected| build_words(&inspected.inspection.app);
    out(&say().compare_builds(name(after), name(before)));
    out(&format!(
        "  {}",
        say().sentence(&says::compare_replacement(comparison.replacement.code()))
    ));
    if comparison.sections.is_empty() {
        out(&format!("  {}", say().compare_nothing_differs()));
    }
    for section in &comparison.sections {
        out("");
        out(&say().sentence(&section.topic.title()));
        for Change { what, before, after } in &section.changes {
            let what = named(what);
            out(&match (before, after) {
                (None | Some(ComparedValue::Present), Some(ComparedValue::Present)) => format!("  + {what}"),
                (Some(ComparedValue::Present) | None, None) => format!("  - {what}"),
                (None, Some(new)) => format!("  + {}", say().compare_value(words(new), what)),
                (Some(old), None) => format!("  - {}", say().compare_value(words(old), what)),
                (Some(ComparedValue::Bytes(old)), Some(ComparedValue::Bytes(new))) => {
                    let change = if new >= old { "more" } else { "less" };
                    let words = say().compare_size_changed(ByteSize(*new), ByteSize(*old), ByteSize(new.abs_diff(*old)), change, what);
                    format!("  ~ {words}")
                }
                (Some(old), Some(new)) => format!("  ~ {}", say().compare_changed(words(new), words(old), what)),
            });
        }
    }
}

fn named(what: &What) -> String {
    match what {
        What::Name(name) => name.clone(),
        What::Said(message) => say().sentence(message),
    }
}

fn words(fact: &ComparedValue) -> String {
    match fact {
        ComparedValue::Text(text) => text.clone(),
        ComparedValue::Bytes(bytes) => say().size(ByteSize(*bytes)),
        ComparedValue::Time(at) => say().cli_day(*at),
        ComparedValue::Present => say().compare_yes().to_owned(),
    }
}
