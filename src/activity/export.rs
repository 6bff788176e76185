//! Exports: deliveries as CSV and as JSON, for sheets and scripts.
//!
//! Both carry the same facts. Times are RFC 3339 in UTC, sizes are bytes, rates bytes a second; what is unknown is an
//! empty cell or `null`. Keys may be added, none is renamed.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::delivery::Delivery;
use super::describe;
use super::stage::Stage;
use super::timeline::{StepKind, TimelineStep};
use crate::finding::Sentence;
use crate::primitives::{in_json, is_command};

/// Stands before the CSV in a file: without it Excel reads UTF-8 as the computer's old code page, and names become noise.
pub const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// The columns of the CSV, in their order; the same names are keys of the JSON, where `timeline` is an array.
pub const COLUMNS: [&str; 20] = [
    "id",
    "app",
    "bundle_id",
    "version",
    "build",
    "phone",
    "model",
    "system",
    "stage",
    "cause",
    "outcome",
    "started_at",
    "changed_at",
    "ended_at",
    "size_bytes",
    "done_bytes",
    "sent_bytes",
    "bytes_per_second",
    "attempts",
    "timeline",
];

/// RFC 4180: a header row, CRLF after each row, quotes where needed. Cells that a sheet would take for a formula begin
/// with an apostrophe: a model's name comes from a stranger's `User-Agent`.
pub fn csv(deliveries: &[Arc<Delivery>], now: Timestamp, sentence: Sentence) -> String {
    let mut text = COLUMNS.join(",");
    text.push_str("\r\n");
    for delivery in deliveries {
        let row = cells(delivery, now, sentence).map(|cell| quoted(&harmless(&plain(&cell))).into_owned());
        text.push_str(&row.join(","));
        text.push_str("\r\n");
    }
    text
}

/// One array of objects, a line each.
pub fn json(deliveries: &[Arc<Delivery>], now: Timestamp, sentence: Sentence) -> String {
    let objects: Vec<String> = deliveries
        .iter()
        .map(|delivery| in_json(&object(delivery, now, sentence).to_string()))
        .collect();
    if objects.is_empty() {
        return "[]\n".to_owned();
    }
    format!("[\n{}\n]\n", objects.join(",\n"))
}

fn cells(delivery: &Delivery, now: Timestamp, sentence: Sentence) -> [String; 20] {
    let about = delivery.about.clone().unwrap_or_default();
    let timeline: Vec<String> = delivery
        .steps
        .iter()
        .map(|step| format!("{} {}", time(step.at), sentence(&describe::step(&step.kind))))
        .collect();
    [
        delivery.id.0.to_string(),
        about.name,
        about.bundle_id,
        about.version,
        about.build,
        delivery.phone.to_string(),
        delivery.model.clone(),
        delivery.os.clone(),
        describe::stage_code(delivery.stage).to_owned(),
        cause(delivery).unwrap_or_default().to_owned(),
        sentence(&describe::outcome(delivery, now)),
        time(delivery.started_at),
        time(delivery.changed_at),
        delivery.ended_at().map(time).unwrap_or_default(),
        size(delivery).map(|bytes| bytes.to_string()).unwrap_or_default(),
        delivery.done_bytes().to_string(),
        delivery.sent_bytes.to_string(),
        delivery.average_bytes_per_second().map(|rate| rate.to_string()).unwrap_or_default(),
        delivery.attempts.to_string(),
        timeline.join("; "),
    ]
}

fn object(delivery: &Delivery, now: Timestamp, sentence: Sentence) -> Value {
    let about = delivery.about.clone().unwrap_or_default();
    let some = |text: String| Some(text).filter(|text| !text.is_empty());
    json!({
        "id": delivery.id.0,
        "app": some(about.name),
        "bundle_id": some(about.bundle_id),
        "version": some(about.version),
        "build": some(about.build),
        "phone": delivery.phone,
        "model": some(delivery.model.clone()),
        "system": some(delivery.os.clone()),
        "stage": describe::stage_code(delivery.stage),
        "cause": cause(delivery),
        "outcome": sentence(&describe::outcome(delivery, now)),
        "started_at": time(delivery.started_at),
        "changed_at": time(delivery.changed_at),
        "ended_at": delivery.ended_at().map(time),
        "size_bytes": size(delivery),
        "done_bytes": delivery.done_bytes(),
        "sent_bytes": delivery.sent_bytes,
        "bytes_per_second": delivery.average_bytes_per_second(),
        "attempts": delivery.attempts,
        "timeline": delivery.steps.iter().map(|one| step(one, sentence)).collect::<Vec<Value>>(),
    })
}

fn step(step: &TimelineStep, sentence: Sentence) -> Value {
    let mut object = json!({
        "at": time(step.at),
        "step": describe::step_code(&step.kind),
        "text": sentence(&describe::step(&step.kind)),
    });
    if let Value::Object(fields) = &mut object {
        match &step.kind {
            StepKind::Refused { alert } => _ = fields.insert("alert".to_owned(), json!(alert)),
            StepKind::Interrupted { bytes, cause } => {
                fields.insert("bytes".to_owned(), json!(bytes));
                fields.insert("cause".to_owned(), json!(describe::cause_code(*cause)));
            }
            StepKind::Resumed { bytes } => _ = fields.insert("bytes".to_owned(), json!(bytes)),
            StepKind::Moved { from } => _ = fields.insert("from".to_owned(), json!(from)),
            _ => {}
        }
    }
    object
}

fn cause(delivery: &Delivery) -> Option<&'static str> {
    match delivery.stage {
        Stage::Interrupted { cause } => Some(describe::cause_code(cause)),
        _ => None,
    }
}

fn size(delivery: &Delivery) -> Option<u64> {
    Some(delivery.total_bytes).filter(|bytes| *bytes > 0)
}

fn time(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn plain(cell: &str) -> String {
    cell.chars().map(|c| if is_command(c) { ' ' } else { c }).collect()
}

/// Sheets take a cell for a formula that begins with one of these, full-width forms and leading blanks included
/// (OWASP, "CSV Injection").
fn harmless(cell: &str) -> Cow<'_, str> {
    let first = cell.trim_start_matches([' ', '\u{A0}', '\u{3000}']).chars().next();
    let is_formula = first.is_some_and(|first| matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'));
    if is_formula {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

fn quoted(cell: &str) -> Cow<'_, str> {
    if cell.contains(['"', ',', '\r', '\n', ';', '\t']) || cell.starts_with([' ', '\'']) {
        Cow::Owned(format!("\"{}\"", cell.replace('"', "\"\"")))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_never_formulas() {
        let table = [
            ("iPhone 15", "iPhone 15"),
            ("", ""),
            ("a,b", "\"a,b\""),
            ("say \"hi\"", "\"say \"\"hi\"\"\""),
            ("two\r\nlines", "\"two\r\nlines\""),
            ("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\""),
            ("@SUM(1)", "\"'@SUM(1)\""),
            (" =1+1", "\"' =1+1\""),
            ("＝1+1", "\"'＝1+1\""),
            ("-1", "\"'-1\""),
            ("风筝", "风筝"),
        ];
        for (cell, expected) in table {
            assert_eq!(quoted(&harmless(cell)), expected, "{cell}");
        }
    }
}
