//! `check --explain`: everything that Airlift can say, or one code with all there is to it.

use serde_json::{Value, json};

use crate::cli::{Exit, Output, err, out, out_json};
use crate::finding::Rule;
use crate::preflight::catalogue::{self, Area};
use crate::preflight::symptoms;
use crate::words::say;

pub(super) fn run(code: &str, print: Output) -> Exit {
    if code.is_empty() {
        list(print);
        return Exit::Done;
    }
    let Some((area, entry)) = catalogue::rules().find(|(_, entry)| entry.code == code) else {
        err(&say().check_no_such_code(code));
        let near = catalogue::rules().filter(|(_, entry)| entry.code.contains(code) || code.contains(entry.code));
        for (_, entry) in near.take(5) {
            err(&format!("  {}", entry.code));
        }
        return Exit::No;
    };
    if print.is_json() {
        out_json(&entry_json(area, entry));
        return Exit::Done;
    }
    out(&format!("{} ({}, {})", entry.code, area.name(), entry.severity.code()));
    out(&format!("  {}.", entry.what));
    out(&format!("  {}", say().check_source(entry.source)));
    for symptom in seen(entry.code) {
        out(&format!("  {}", say().check_testers_may_see(symptom)));
    }
    Exit::Done
}

fn list(print: Output) {
    if print.is_json() {
        let codes: Vec<Value> = Area::ALL
            .into_iter()
            .flat_map(in_order)
            .map(|(area, rule)| entry_json(area, rule))
            .collect();
        out_json(&json!({ "codes": codes }));
        return;
    }
    for area in Area::ALL {
        out(&format!("{}:", area.name()));
        for (_, entry) in in_order(area) {
            out(&format!("  {:<30} {:<7} {}", entry.code, entry.severity.code(), entry.what));
        }
        out("");
    }
}

/// The rules of an area in the order of their codes, as a reader looks them up.
fn in_order(area: Area) -> Vec<(Area, &'static Rule)> {
    let mut rules: Vec<_> = catalogue::rules().filter(|(other, _)| *other == area).collect();
    rules.sort_by_key(|(_, rule)| rule.code);
    rules
}

/// What testers may see of a cause.
fn seen(code: &str) -> impl Iterator<Item = String> {
    symptoms::seen(code).map(|symptom| say().sentence(&symptom.title()))
}

fn entry_json(area: Area, entry: &Rule) -> Value {
    json!({
        "code": entry.code,
        "area": area.name(),
        "severity": entry.severity.code(),
        "what": entry.what,
        "source": entry.source,
        "seen": seen(entry.code).collect::<Vec<_>>(),
    })
}
