//! SARIF 2.1.0, as code-scanning services read it: a result for each finding that is worth a look.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::report::{Noted, Report};
use crate::finding::Severity;
use crate::preflight::catalogue;
use crate::primitives::in_json;
use crate::words::say;

/// What stays as it is in a path inside a URI (RFC 3986, 3.3).
const PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'/');

/// The document.
pub(super) fn document(report: &Report) -> Vec<u8> {
    let told: Vec<&Noted> = report
        .findings()
        .filter(|noted| noted.finding.severity > Severity::Passed)
        .collect();
    let codes: BTreeMap<&str, &Noted> = told.iter().map(|noted| (noted.finding.code(), *noted)).collect();
    let indices: BTreeMap<&str, usize> = codes.keys().enumerate().map(|(index, code)| (*code, index)).collect();
    let rules: Vec<Value> = codes.values().map(|noted| rule(noted)).collect();
    let results: Vec<Value> = told.iter().map(|noted| result(noted, report, &indices)).collect();
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "airlift-cli", "version": env!("CARGO_PKG_VERSION"), "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": results,
            "invocations": [invocation(report)],
        }],
    });
    let mut text = in_json(&format!("{document:#}"));
    text.push('\n');
    text.into_bytes()
}

/// What could not be judged is told as what happened to the tool, not as a result (SARIF 2.1.0, section 3.20).
fn invocation(report: &Report) -> Value {
    let said = report.unreached.as_ref().map(|trouble| {
        json!({
            "level": "error",
            "descriptor": { "id": "address-unreached" },
            "message": { "text": sentence(&say().sentence(&trouble.found)) },
        })
    });
    let notifications: Vec<Value> = said.into_iter().collect();
    json!({ "executionSuccessful": notifications.is_empty(), "toolExecutionNotifications": notifications })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocks => "error",
        Severity::Risks => "warning",
        Severity::Note => "note",
        Severity::Passed => "none",
    }
}

/// A text with one full stop.
fn sentence(text: &str) -> String {
    say().check_sentence(text.trim_end_matches('.'))
}

fn rule(noted: &Noted) -> Value {
    let finding = &noted.finding;
    let entry = catalogue::rule(finding.code());
    let what = entry.map_or_else(|| sentence(&say().title(finding)), |entry| sentence(entry.what));
    let source = entry
        .map(|entry| say().check_source(entry.source.trim_end_matches('.')))
        .unwrap_or_default();
    json!({
        "id": finding.code(),
        "shortDescription": { "text": what },
        "fullDescription": { "text": if source.is_empty() { what.clone() } else { source } },
        "defaultConfiguration": { "level": level(entry.map_or(finding.severity, |entry| entry.severity)) },
    })
}

fn result(noted: &Noted, report: &Report, indices: &BTreeMap<&str, usize>) -> Value {
    let finding = &noted.finding;
    let sentences = [&say().title(finding), &say().why(finding), &say().fix(finding)];
    let texts: Vec<String> = sentences
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(|text| sentence(text))
        .collect();
    let mut result = json!({
        "ruleId": finding.code(),
        "ruleIndex": indices.get(finding.code()),
        "level": level(finding.severity),
        "message": { "text": texts.join(" ") },
    });
    let mut location = json!({});
    if report.file.is_empty() {
        location = json!({ "logicalLocations": [{ "fullyQualifiedName": report.target }] });
    } else if let Some(location) = location.as_object_mut() {
        let mut physical = json!({ "artifactLocation": { "uri": utf8_percent_encode(&report.file.replace('\\', "/"), PATH).to_string() } });
        if let (Some((line, column)), Some(physical)) = (noted.place, physical.as_object_mut()) {
            physical.insert("region".to_owned(), json!({ "startLine": line, "startColumn": column }));
        }
        location.insert("physicalLocation".to_owned(), physical);
    }
    if let Some(result) = result.as_object_mut() {
        result.insert("locations".to_owned(), json!([location]));
    }
    result
}
