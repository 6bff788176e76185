//! Links that end, on the command line: dates and counts in, what is left of a link out, and an event when one ends.

use std::collections::BTreeSet;
use std::num::NonZeroU32;

use clap::Args;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use crate::clock;
use crate::control::{LimitChange, LinkChange, build_json};
use crate::library::{BuildId, LinkDateProblem, LinkEnd, LinkLimits, link_end_of};
use crate::session::Snapshot;
use crate::words::say;

use super::{Output, labelled, out, out_json};

/// How long the links of `serve` work.
#[derive(Args, Debug)]
pub(super) struct LinkLimitArguments {
    /// Until when links work: a day such as 2026-12-31 (to its end), a time such as 2026-12-31T18:00:00+01:00, or a span such as 7d
    #[arg(long, value_name = "DATE", value_parser = parse_until)]
    until: Option<Timestamp>,
    /// For how many installations each link works: phones that received the whole package
    #[arg(long, value_name = "N", value_parser = parse_installations)]
    installations: Option<NonZeroU32>,
}

impl LinkLimitArguments {
    pub(super) fn limits(&self) -> LinkLimits {
        LinkLimits {
            until: self.until,
            installations: self.installations,
        }
    }
}

/// What `link` changes.
#[derive(Args, Debug)]
pub(super) struct LinkChangeArguments {
    /// Make a new link; the old one says that it has ended
    #[arg(long)]
    new: bool,
    /// Until when the link works: a day such as 2026-12-31 (to its end), a time such as 2026-12-31T18:00:00+01:00, a span such as 7d,
    /// or never
    #[arg(long, value_name = "DATE|never", value_parser = parse_until_or_never)]
    until: Option<LimitChange<Timestamp>>,
    /// For how many installations the link works: phones that received the whole package; any for any number
    #[arg(long, value_name = "N|any", value_parser = parse_installations_or_any)]
    installations: Option<LimitChange<NonZeroU32>>,
}

impl LinkChangeArguments {
    /// What is asked for; `None` where nothing is to be changed.
    pub(super) fn change(&self, build: &str) -> Option<LinkChange> {
        let is_any = self.new || self.until.is_some() || self.installations.is_some();
        is_any.then(|| LinkChange {
            build: build.to_owned(),
            renew: self.new,
            until: self.until,
            installations: self.installations,
        })
    }

    /// A new link is asked for.
    pub(super) fn is_new(&self) -> bool {
        self.new
    }
}

fn parse_until(text: &str) -> Result<Timestamp, String> {
    link_end_of(text, clock::now(), &TimeZone::system()).map_err(|problem| match problem {
        LinkDateProblem::Unreadable => say().link_until_expected().to_owned(),
        LinkDateProblem::Past => say().link_until_past().to_owned(),
    })
}

pub(super) fn parse_until_or_never(text: &str) -> Result<LimitChange<Timestamp>, String> {
    if text == "never" {
        return Ok(LimitChange::Lift);
    }
    parse_until(text).map(LimitChange::Set)
}

fn parse_installations(text: &str) -> Result<NonZeroU32, String> {
    text.parse()
        .map_err(|_no_number: std::num::ParseIntError| say().link_installations_expected().to_owned())
}

fn parse_installations_or_any(text: &str) -> Result<LimitChange<NonZeroU32>, String> {
    if text == "any" {
        return Ok(LimitChange::Lift);
    }
    parse_installations(text).map(LimitChange::Set)
}

/// A moment in this computer's zone, such as `2026-12-31 23:59:59+01:00`.
fn local(at: Timestamp) -> String {
    at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M:%S%:z").to_string()
}

/// The rows of `link` about how long the link works.
pub(super) fn rows(build: &Value) {
    let Some(link) = build.get("link") else { return };
    let until: Option<Timestamp> = link.get("until").and_then(Value::as_str).and_then(|until| until.parse().ok());
    let ends = until.map_or_else(|| say().link_never().to_owned(), local);
    let ended = link.get("ended").and_then(Value::as_str);
    out(&labelled(say().link_row_ends(), &over(ends, ended == Some(LinkEnd::Date.code()))));
    let count = |key: &str| link.get(key).and_then(Value::as_u64);
    let delivered = count("delivered").unwrap_or_default();
    let used = count("installations").map_or_else(
        || say().link_delivered_any(delivered),
        |most| say().link_delivered_of(delivered, most),
    );
    out(&labelled(
        say().link_row_installs(),
        &over(used, ended == Some(LinkEnd::Installations.code())),
    ));
}

fn over(text: String, is_over: bool) -> String {
    if is_over { say().link_is_over(text) } else { text }
}

/// Which links were told as ended by `serve`.
#[derive(Default)]
pub(super) struct EndedLinks(BTreeSet<BuildId>);

impl EndedLinks {
    /// Tells of links that ended since; people read it from the notices.
    pub(super) fn tell(&mut self, snapshot: &Snapshot, print: Output) {
        for build in &snapshot.builds {
            let Some(end) = build.link.ended else {
                self.0.remove(&build.id);
                continue;
            };
            if self.0.insert(build.id) && print.is_json() {
                out_json(&json!({ "event": "ended", "at": snapshot.now, "reason": end.code(), "build": build_json(build) }));
            }
        }
    }
}
