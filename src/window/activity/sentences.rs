//! The sentences of the Activity tab that have numbers and names in them.

use jiff::Timestamp;

use crate::activity::{Delivery, Stage, describe};
use crate::primitives::ByteSize;
use crate::window::phrases;
use crate::words::say;

/// Model, or "Phone".
pub(super) fn name(delivery: &Delivery) -> &str {
    if delivery.model.is_empty() {
        say().activity_phone()
    } else {
        &delivery.model
    }
}

/// Where it stands, with size and rate where they say something.
pub(super) fn sentence(delivery: &Delivery, now: Timestamp) -> String {
    let outcome = describe::outcome(delivery, now);
    match delivery.stage {
        Stage::Delivered => match delivery.average_bytes_per_second() {
            Some(rate) => say().activity_delivered_at_rate(outcome, ByteSize(rate), ByteSize(delivery.total_bytes)),
            None => say().activity_delivered(outcome, ByteSize(delivery.total_bytes)),
        },
        Stage::Downloading if !delivery.stalled(now) => say().stage_at_rate(ByteSize(delivery.bytes_per_second(now)), outcome),
        _ => say().sentence(&outcome),
    }
}

/// "192.168.1.31 · version 5.2.0 (1187) · second try".
pub(super) fn facts(delivery: &Delivery) -> String {
    let mut facts = vec![delivery.phone.to_string()];
    if let Some(about) = &delivery.about {
        facts.push(phrases::version_and_build(&about.version, &about.build));
    }
    if delivery.attempts > 1 {
        facts.push(say().activity_tries(delivery.attempts));
    }
    if delivery.sent_bytes > delivery.total_bytes && delivery.total_bytes > 0 {
        facts.push(say().activity_sent(ByteSize(delivery.sent_bytes)));
    }
    facts.join(" · ")
}

/// What is read out for a row.
pub(super) fn row(delivery: &Delivery, sentence: &str, ago: &str) -> String {
    let system = if delivery.os.is_empty() {
        String::new()
    } else {
        format!(" {}", delivery.os)
    };
    format!("{}{system} · {sentence} · {ago}", name(delivery))
}
