//! `check --explain`: everything that Airlift can say, or one code with all there is to it.

use serde_json::{Value, json};

use crate::cli::{Outcome, Output, err, out};
use crate::finding::Rule;
use crate::preflight::catalogue::{self, Area, ROWS};
use crate::preflight::symptoms::{CAUSES, SYMPTOMS};

pub(super) fn run(code: &str, print: Output) -> Outcome {
    if code.is_empty() {
        list(print);
        return Outcome::Done;
    }
    let Some((area, entry)) = catalogue::rules().find(|(_, entry)| entry.code == code) else {
        err(&format!("There is no such code: {code}"));
        let near = catalogue::rules().filter(|(_, entry)| entry.code.contains(code) || code.contains(entry.code));
        for (_, entry) in near.take(5) {
            err(&format!("  {}", entry.code));
        }
        return Outcome::No;
    };
    if print.is_json() {
        out(&entry_json(area, entry).to_string());
        return Outcome::Done;
    }
    out(&format!("{} ({}, {})", entry.code, area.name(), entry.severity.code()));
    out(&format!("  {}.", entry.what));
    out(&format!("  Source: {}.", entry.source));
    for symptom in seen(entry.code) {
        out(&format!("  Testers may see: “{symptom}”"));
    }
    for row in catalogue::rows_of(entry.code) {
        out(&format!("  Answers {}: {}", row.id, row.about));
    }
    Outcome::Done
}

fn list(print: Output) {
    if print.is_json() {
        let codes: Vec<Value> = catalogue::rules().map(|(area, entry)| entry_json(area, entry)).collect();
        let rows: Vec<Value> = ROWS
            .iter()
            .map(|row| json!({ "row": row.id, "about": row.about, "codes": row.codes, "unknowable": row.unknowable }))
            .collect();
        out(&json!({ "codes": codes, "rows": rows }).to_string());
        return;
    }
    for area in Area::ALL {
        out(&format!("{}:", area.name()));
        let entries = catalogue::rules().filter(|(other, _)| *other == area);
        for (_, entry) in entries {
            out(&format!("  {:<30} {:<7} {}", entry.code, entry.severity.code(), entry.what));
        }
        out("");
    }
    out("Rows of the tables that people pass around:");
    for row in ROWS {
        let answer = if row.codes.is_empty() {
            format!("– {}", row.unknowable)
        } else {
            row.codes.join(", ")
        };
        out(&format!("  {:<16} {}: {answer}", row.id, row.about));
    }
}

/// What testers may see of a cause.
fn seen(code: &str) -> impl Iterator<Item = &'static str> {
    let causes: Vec<&str> = CAUSES
        .iter()
        .filter(|cause| cause.codes.contains(&code))
        .map(|cause| cause.id)
        .collect();
    SYMPTOMS
        .iter()
        .filter(move |symptom| symptom.causes.iter().any(|cause| causes.contains(cause)))
        .map(|symptom| symptom.title)
}

fn entry_json(area: Area, entry: &Rule) -> Value {
    json!({
        "code": entry.code,
        "area": area.name(),
        "severity": entry.severity.code(),
        "what": entry.what,
        "source": entry.source,
        "seen": seen(entry.code).collect::<Vec<_>>(),
        "rows": catalogue::rows_of(entry.code).map(|row| row.id).collect::<Vec<_>>(),
    })
}
