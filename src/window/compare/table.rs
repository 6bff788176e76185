//! The table of a comparison: what differs between two builds, row by row, ready to be shown and copied.

use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::finding::says;
use crate::ipa::{self, Change, ComparedValue, Inspection, Replacement, Topic, What};
use crate::window::{amounts, apple_names, details};
use crate::words::say;

/// Height of a topic's title and of a row.
pub(super) const TITLE: f32 = 44.0;
pub(super) const ROW: f32 = 28.0;

/// How something differs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum How {
    /// Only the newer has it.
    Added,
    /// Only the older has it.
    Removed,
    /// Both have it.
    Changed,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum ComparisonRow {
    /// A topic, and how many rows follow.
    Title(String, usize),
    /// One thing that differs.
    Row {
        /// How.
        how: How,
        /// What.
        what: String,
        /// In the older build.
        before: String,
        /// In the newer one.
        after: String,
    },
}

/// The table of two builds.
#[derive(Debug)]
pub(super) struct Table {
    pair: (Arc<Inspection>, Arc<Inspection>),
    /// Whether a phone that has the older one takes the newer one.
    pub(super) replacement: Replacement,
    /// Its rows.
    pub(super) items: Vec<ComparisonRow>,
    /// Where each begins, and last where the table ends.
    pub(super) tops: Vec<f32>,
}

impl Table {
    /// What differs between an older build and a newer one.
    pub(super) fn new(before: &Arc<Inspection>, after: &Arc<Inspection>, zone: &TimeZone) -> Self {
        let comparison = ipa::compare(before, after, |finding| say().title(finding));
        let mut items = Vec::new();
        for section in &comparison.sections {
            items.push(ComparisonRow::Title(say().sentence(&section.topic.title()), section.changes.len()));
            items.extend(section.changes.iter().map(|change| row(section.topic, change, zone)));
        }
        let mut tops = Vec::with_capacity(items.len() + 1);
        let mut top = 0.0;
        for item in &items {
            tops.push(top);
            top += match item {
                ComparisonRow::Title(..) => TITLE,
                ComparisonRow::Row { .. } => ROW,
            };
        }
        tops.push(top);
        Self {
            pair: (Arc::clone(before), Arc::clone(after)),
            replacement: comparison.replacement,
            items,
            tops,
        }
    }

    /// Whether a phone that has the older one takes the newer one, as a sentence.
    pub(super) fn replaces(&self) -> String {
        say().sentence(&says::compare_replacement(self.replacement.code()))
    }

    /// Whether it is of these two.
    pub(super) fn is_of(&self, before: &Arc<Inspection>, after: &Arc<Inspection>) -> bool {
        Arc::ptr_eq(&self.pair.0, before) && Arc::ptr_eq(&self.pair.1, after)
    }

    /// The table as text, for a message or a ticket.
    pub(super) fn text(&self, before: &str, after: &str) -> String {
        let mut text = format!("{before} → {after}\n{}\n", self.replaces());
        for item in &self.items {
            match item {
                ComparisonRow::Title(title, _) => {
                    text.push('\n');
                    text.push_str(title);
                }
                ComparisonRow::Row { how, what, before, after } => text.push_str(&line(*how, what, before, after)),
            }
            text.push('\n');
        }
        text
    }
}

/// One row as text.
pub(super) fn line(how: How, what: &str, before: &str, after: &str) -> String {
    let with = |value: &str| {
        if value.is_empty() {
            what.to_owned()
        } else {
            format!("{what}: {value}")
        }
    };
    match how {
        How::Added => format!("+ {}", with(after)),
        How::Removed => format!("- {}", with(before)),
        How::Changed => format!("* {what}: {before} → {after}"),
    }
}

fn row(topic: Topic, change: &Change, zone: &TimeZone) -> ComparisonRow {
    let how = match (&change.before, &change.after) {
        (None, _) => How::Added,
        (Some(_), None) => How::Removed,
        (Some(_), Some(_)) => How::Changed,
    };
    let what = match (topic, &change.what) {
        (_, What::Said(message)) => say().sentence(message),
        (Topic::Permissions, What::Name(key)) => apple_names::privacy(key),
        (Topic::Languages, What::Name(code)) => details::language_name(code),
        (_, What::Name(name)) => name.clone(),
    };
    let grown = match (&change.before, &change.after) {
        (Some(ComparedValue::Bytes(old)), Some(ComparedValue::Bytes(new))) => format!("  {}", details::growth(*old, *new)),
        _ => String::new(),
    };
    let shown = |fact: &Option<ComparedValue>| fact.as_ref().map(|fact| spoken(fact, zone)).unwrap_or_default();
    ComparisonRow::Row {
        how,
        what,
        before: shown(&change.before),
        after: shown(&change.after) + &grown,
    }
}

fn spoken(fact: &ComparedValue, zone: &TimeZone) -> String {
    match fact {
        ComparedValue::Text(text) => text.clone(),
        ComparedValue::Bytes(bytes) => amounts::bytes(*bytes),
        ComparedValue::Time(time) => amounts::date(*time, zone),
        ComparedValue::Present => String::new(),
    }
}
