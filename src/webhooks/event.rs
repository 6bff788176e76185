//! Happenings: what is told, with the parts that a person may keep back.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::finding::{Finding, Message, says};
use crate::primitives::HappeningKind;

/// Longest name that is told: apps call themselves as they like, and a channel is read by others.
const NAME_CHARS: usize = 100;

/// Something that happened, told once.
#[derive(Clone, Debug, PartialEq)]
pub struct Happening {
    /// Counts up as long as Airlift runs; the first is 1.
    pub id: u64,
    /// What it is.
    pub subject: HappeningSubject,
    /// When.
    pub at: Timestamp,
    /// The build; `None` when it is about none.
    pub app: Option<HappeningApp>,
    /// Such as `iPhone 15 Pro`; empty when unknown or when it is about no phone.
    pub model: String,
    /// Such as `iOS 18.2`; empty when unknown or when it is about no phone.
    pub os: String,
    /// What keeps the phone from installing.
    pub finding: Option<Finding>,
    /// The install page; empty while nothing leads there.
    pub page_url: String,
    /// The package's name without its folder; empty when it is about none.
    pub file_name: String,
    /// When the build ends, where that is what is told.
    pub ends_at: Option<Timestamp>,
}

/// What a happening is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HappeningSubject {
    /// One that a person can tick.
    Kind(HappeningKind),
    /// So many of each kind were too many within a minute, and were not told one by one.
    More(BTreeMap<HappeningKind, u64>),
    /// Somebody tries whether telling works.
    Test,
}

/// A build that something happened to.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct HappeningApp {
    /// The app's name.
    pub name: String,
    /// Such as `1.2.0`.
    pub version: String,
    /// Such as `340`.
    pub build: String,
    /// The app's bundle identifier.
    pub bundle_id: String,
}

/// What is told only where a person allowed it.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum PrivatePart {
    /// Model and system of the phone.
    Device,
    /// The install page: whoever knows it, and reaches this computer, can install.
    Link,
    /// The package's name.
    File,
    /// What keeps a phone from installing.
    Problem,
}

impl PrivatePart {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Device, Self::Link, Self::File, Self::Problem];

    /// Its word in files, on the command line and in JSON.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Link => "link",
            Self::File => "file",
            Self::Problem => "problem",
        }
    }

    /// The part with this word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.word() == word)
    }
}

impl Happening {
    /// A trial: nothing happened.
    pub fn test(at: Timestamp) -> Self {
        Self::of(HappeningSubject::Test, at)
    }

    /// A happening of which nothing else is known.
    pub fn of(subject: HappeningSubject, at: Timestamp) -> Self {
        Self {
            id: 0,
            subject,
            at,
            app: None,
            model: String::new(),
            os: String::new(),
            finding: None,
            page_url: String::new(),
            file_name: String::new(),
            ends_at: None,
        }
    }

    /// Its word in JSON.
    pub fn word(&self) -> &'static str {
        match self.subject {
            HappeningSubject::Kind(kind) => kind.word(),
            HappeningSubject::More(_) => "more",
            HappeningSubject::Test => "test",
        }
    }

    /// Whether it is for somebody who ticked these.
    pub fn is_for(&self, ticked: &BTreeSet<HappeningKind>) -> bool {
        match &self.subject {
            HappeningSubject::Kind(kind) => ticked.contains(kind),
            HappeningSubject::More(counts) => counts.keys().any(|kind| ticked.contains(kind)),
            HappeningSubject::Test => true,
        }
    }

    /// How many were not told one by one, of those that somebody ticked.
    pub fn more(&self, ticked: &BTreeSet<HappeningKind>) -> u64 {
        let HappeningSubject::More(counts) = &self.subject else { return 0 };
        counts
            .iter()
            .filter(|(kind, _)| ticked.contains(kind))
            .map(|(_, count)| count)
            .sum()
    }

    /// The sentence for somebody who ticked these events, with no other private part than these.
    pub fn sentence(&self, ticked: &BTreeSet<HappeningKind>, parts: &BTreeSet<PrivatePart>) -> Message {
        let app = self.app.as_ref().map(HappeningApp::text);
        let device = Some(self.device()).filter(|device| !device.is_empty() && parts.contains(&PrivatePart::Device));
        let said = match (&self.subject, app, device) {
            (HappeningSubject::Test, ..) => says::hook_test(),
            (HappeningSubject::More(_), ..) => says::hook_more(self.more(ticked)),
            (HappeningSubject::Kind(HappeningKind::Delivered), app, Some(device)) => {
                says::hook_delivered_to(app.unwrap_or_default(), device)
            }
            (HappeningSubject::Kind(HappeningKind::Delivered), app, None) => says::hook_delivered(app.unwrap_or_default()),
            (HappeningSubject::Kind(HappeningKind::NeedsHelp), Some(app), Some(device)) => says::hook_help_of(app, device),
            (HappeningSubject::Kind(HappeningKind::NeedsHelp), Some(app), None) => says::hook_help(app),
            (HappeningSubject::Kind(HappeningKind::NeedsHelp), None, Some(device)) => says::hook_help_plain_of(device),
            (HappeningSubject::Kind(HappeningKind::NeedsHelp), None, None) => says::hook_help_plain(),
            (HappeningSubject::Kind(HappeningKind::Appeared), app, _) => says::hook_appeared(app.unwrap_or_default()),
            (HappeningSubject::Kind(HappeningKind::ExpiresSoon), app, _) => {
                says::hook_expires(app.unwrap_or_default(), self.ends_at.unwrap_or(self.at))
            }
        };
        match self.finding.as_ref().filter(|_| parts.contains(&PrivatePart::Problem)) {
            Some(finding) => says::hook_with_problem(finding.part("title"), said),
            None => said,
        }
    }

    /// Such as `iPhone 15 Pro, iOS 18.2`; empty when nothing is known.
    fn device(&self) -> String {
        let known = [&self.model, &self.os].map(|text| clipped(text));
        known.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
    }
}

impl HappeningApp {
    /// Such as `Kestrel 1.2.0 (340)`.
    fn text(&self) -> String {
        let Self { name, version, build, .. } = self;
        let (name, version, build) = (clipped(name), clipped(version), clipped(build));
        let version = if version.is_empty() { version } else { format!(" {version}") };
        let build = if build.is_empty() { build } else { format!(" ({build})") };
        format!("{name}{version}{build}")
    }
}

/// A name in one line that is no longer than names are.
fn clipped(name: &str) -> String {
    let mut letters = name.trim().chars();
    let text: String = letters.by_ref().take(NAME_CHARS).collect();
    if letters.next().is_some() { text + "…" } else { text }
}
