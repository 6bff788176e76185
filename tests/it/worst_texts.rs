//! Texts that are made to be slow. If these break, a link that somebody posts holds a computer up for minutes.
//!
//! What each costs in a release build is measured by `tests/bench/texts.py`, over the same family.

use std::time::Duration;

use airlift::manifest::{doctor, lint};

use crate::support::processor_time;

/// What nothing that grows with the square of its size can stay under, and what is linear does even in a slow build: four times as
/// much needs less than half a second in a release build.
const LIMIT: Duration = Duration::from_secs(3);
const SIZE_BYTES: usize = 1024 * 1024;

#[derive(serde::Deserialize)]
struct WorstText {
    name: String,
    kind: String,
    head: String,
    unit: String,
    tail: String,
}

impl WorstText {
    fn made(&self) -> String {
        let mut text = self.head.clone();
        let mut number = 0_u32;
        while text.len() + self.tail.len() < SIZE_BYTES {
            number += 1;
            text.push_str(&self.unit.replace("{n}", &number.to_string()));
        }
        text.push_str(&self.tail);
        text
    }
}

#[test]
fn no_text_takes_long_to_examine() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/worst_texts.json");
    let family: Vec<WorstText> = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    assert!(family.len() > 100);
    let mut slow = Vec::new();
    for case in family {
        let text = case.made();
        let begin = processor_time();
        let told = if case.kind == "manifest" {
            lint::lint(text.as_bytes(), None, None).remarks.len()
        } else {
            let examination = doctor::examine(&text, None);
            examination.all_findings().count()
        };
        let took = processor_time().saturating_sub(begin);
        assert!((1..2_000).contains(&told), "{}: {told} findings", case.name);
        if took > LIMIT {
            slow.push(format!("{}: {took:?}", case.name));
        }
    }
    assert!(slow.is_empty(), "{}", slow.join("\n"));
}
