//! The sentences of the Activity tab, and of the question whether to quit while phones download.

use super::super::amounts;
use super::super::phrases::counted;
use crate::activity::{Delivery, Stage, telling};
use jiff::Timestamp;

/// The tab.
pub(in super::super) const ACTIVITY: &str = "Activity";
/// Nothing to list.
pub(super) const NO_DELIVERIES: &str = "No phone has opened this build yet";
/// What to do about that.
pub(super) const NO_DELIVERIES_WHY: &str = "Scan the code with a phone: every step it takes is listed here.";
/// Opens the menu of exports.
pub(super) const EXPORT: &str = "Export…";
/// In that menu.
pub(super) const THIS_BUILD: &str = "This build";
/// In that menu.
pub(super) const ALL_BUILDS: &str = "All builds";
/// In that menu.
pub(super) const AS_CSV: &str = "As CSV, for sheets…";
/// In that menu.
pub(super) const AS_JSON: &str = "As JSON, for scripts…";
/// Title of the dialog that asks where an export goes.
pub(in super::super) const EXPORT_TITLE: &str = "Export deliveries";
/// Asks whether to forget.
pub(super) const FORGET: &str = "Forget deliveries…";
/// Title of that question.
pub(super) const FORGET_TITLE: &str = "Forget deliveries?";
/// What would happen.
pub(super) const FORGET_WHY: &str = "The deliveries of all builds are removed from Airlift, those that still run excepted. This cannot be undone: export them first to keep them.";
/// Does it.
pub(super) const FORGET_NOW: &str = "Forget";
/// Leaves things as they are.
pub(in super::super) const CANCEL: &str = "Cancel";
/// A phone whose model is not known.
const PHONE: &str = "Phone";
/// Ends the program, whatever runs.
pub(in super::super) const QUIT_NOW: &str = "Quit now";
/// Ends it as soon as nothing runs.
pub(in super::super) const QUIT_WHEN_DONE: &str = "Quit when done";
/// Goes on waiting.
pub(in super::super) const KEEP_WAITING: &str = "Keep waiting";
/// What quitting means.
pub(in super::super) const QUIT_WHY: &str =
    "Quitting now breaks the download off. Airlift can also quit once downloads are done; until then no other phone can begin.";
/// While it waits.
pub(in super::super) const WAITING_WHY: &str = "Airlift quits by itself once downloads are done. Quitting now breaks them off.";

/// "12 deliveries".
pub(super) fn deliveries(count: usize) -> String {
    counted(count, "delivery", "deliveries")
}

/// "2 phones are still downloading".
pub(in super::super) fn still_downloading(count: usize) -> String {
    match count {
        0 => "The last download is done".to_owned(),
        1 => "1 phone is still downloading".to_owned(),
        more => format!("{more} phones are still downloading"),
    }
}

/// "Airlift quits when 2 downloads are done · 62 %".
pub(in super::super) fn quits_when_done(count: usize, percent: u64) -> String {
    if count == 0 {
        return "Airlift is about to quit".to_owned();
    }
    let downloads = if count == 1 {
        "1 download is".to_owned()
    } else {
        format!("{count} downloads are")
    };
    format!("Airlift quits when {downloads} done · {percent} %")
}

/// Model, or "Phone".
pub(super) fn name(delivery: &Delivery) -> &str {
    if delivery.model.is_empty() { PHONE } else { &delivery.model }
}

/// Where it stands, with size and rate where they say something.
pub(super) fn sentence(delivery: &Delivery, now: Timestamp) -> String {
    let outcome = telling::outcome(delivery, now);
    match delivery.stage {
        Stage::Delivered => {
            let size = amounts::bytes(delivery.total_bytes);
            match delivery.average_bytes_per_second() {
                Some(rate) => format!("{outcome} · {size} · {}/s", amounts::bytes(rate)),
                None => format!("{outcome} · {size}"),
            }
        }
        Stage::Downloading if !delivery.stalled(now) => format!("{outcome} · {}/s", amounts::bytes(delivery.bytes_per_second(now))),
        _ => outcome,
    }
}

/// "192.168.1.31 · version 5.2.0 (1187) · second try".
pub(super) fn facts(delivery: &Delivery) -> String {
    let mut facts = vec![delivery.phone.to_string()];
    if let Some(about) = &delivery.about {
        facts.push(super::super::phrases::version_and_build(&about.version, &about.build));
    }
    if delivery.attempts > 1 {
        facts.push(format!("{} tries", delivery.attempts));
    }
    if delivery.sent_bytes > delivery.total_bytes && delivery.total_bytes > 0 {
        facts.push(format!("{} sent", amounts::bytes(delivery.sent_bytes)));
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
