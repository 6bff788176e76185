//! The record: what came of each step, told once and in order.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::time::Instant;

use super::plan::{self, PLAN, Step};
use super::{Group, Line, Manner, Outcome, SLOW, Target, Told};

/// What is said of a line that was not come to.
const NOT_TRIED: &str = "Not tried";

/// What came of each step so far.
pub(super) struct Record<'a> {
    target: &'a Target,
    slow: Duration,
    tell: &'a mut (dyn FnMut(Told) + Send),
    told: BTreeSet<&'static str>,
    failures: BTreeSet<&'static str>,
    trying: Option<(&'static str, Instant)>,
}

/// What was found, and what to do about it.
pub(super) struct Words {
    pub(super) found: String,
    pub(super) fix: String,
}

impl Words {
    pub(super) fn new(found: impl Into<String>, fix: impl Into<String>) -> Self {
        Self {
            found: found.into(),
            fix: fix.into(),
        }
    }
}

impl<'a> Record<'a> {
    pub(super) fn new(target: &'a Target, manner: Manner, tell: &'a mut (dyn FnMut(Told) + Send)) -> Self {
        Self {
            target,
            slow: SLOW.min(manner.patience),
            tell,
            told: BTreeSet::new(),
            failures: BTreeSet::new(),
            trying: None,
        }
    }

    /// Something that takes time begins; it is told as this step.
    pub(super) fn trying(&mut self, code: &'static str) {
        self.trying = Some((code, Instant::now()));
        if let Some(step) = plan::step(code) {
            (self.tell)(Told::Trying(step.title));
        }
    }

    /// A phone gets past it; it may stumble if that took long.
    pub(super) fn passed(&mut self, code: &'static str, found: impl Into<String>) {
        let took = self.took(code);
        let found = found.into();
        if took > self.slow {
            let words = Words::new(
                format!("{found}, but it took {:.1} s", took.as_secs_f64()),
                "Look at the network between the phone and the server, and at what else the server is doing.",
            );
            self.line(code, Outcome::Risky, words, took);
        } else {
            self.line(code, Outcome::Passed, Words::new(found, ""), took);
        }
    }

    /// As [`Self::passed`], of something that may take as long as it likes.
    pub(super) fn passed_in_any_time(&mut self, code: &'static str, found: impl Into<String>) {
        let took = self.took(code);
        self.line(code, Outcome::Passed, Words::new(found, ""), took);
    }

    /// A phone may stumble.
    pub(super) fn risky(&mut self, code: &'static str, words: Words) {
        let took = self.took(code);
        self.line(code, Outcome::Risky, words, took);
    }

    /// A phone stops here. Returns `None`, for the caller to return.
    pub(super) fn failed<T>(&mut self, code: &'static str, words: Words) -> Option<T> {
        let took = self.took(code);
        self.failures.insert(code);
        self.line(code, Outcome::Failed, words, took);
        None
    }

    /// As the rules for certificates call it.
    pub(super) fn judged(&mut self, judged: crate::identity::Judged, fix: &str) {
        let crate::identity::Judged {
            code,
            holds,
            title,
            found,
            source,
        } = judged;
        let (outcome, found, fix) = if holds {
            (Outcome::Passed, found, "")
        } else {
            (Outcome::Failed, format!("{found} ({source})"), fix)
        };
        self.catch_up(code);
        self.told.insert(code);
        (self.tell)(Told::Line(Line {
            code,
            group: Group::Certificate,
            outcome,
            title: title.to_owned(),
            found,
            fix: fix.to_owned(),
            took: Duration::ZERO,
        }));
    }

    /// The rest of a part is told as skipped.
    pub(super) fn skip_group(&mut self, group: Group) {
        self.skip(|step| step.group == group);
    }

    /// Everything that was not come to is told as skipped.
    pub(super) fn skip_rest(&mut self) {
        self.skip(|_| true);
    }

    /// Whether this line was told as failed.
    pub(super) fn has_failed(&self, code: &str) -> bool {
        self.failures.contains(code)
    }

    fn skip(&mut self, is_meant: impl Fn(&Step) -> bool) {
        for step in PLAN {
            if is_meant(step) && step.is_expected(self.target) && !self.told.contains(step.code) {
                self.line(step.code, Outcome::Skipped, Words::new(NOT_TRIED, ""), Duration::ZERO);
            }
        }
    }

    /// Lines are told in iOS's order: what stands before this one in its part was passed over.
    fn catch_up(&mut self, code: &str) {
        let Some(group) = plan::step(code).map(|step| step.group) else {
            return;
        };
        let before: Vec<&str> = PLAN.iter().map(|step| step.code).take_while(|other| *other != code).collect();
        self.skip(|step| step.group == group && before.contains(&step.code));
    }

    fn took(&mut self, code: &str) -> Duration {
        match self.trying {
            Some((trying, since)) if trying == code => {
                self.trying = None;
                since.elapsed()
            }
            _ => Duration::ZERO,
        }
    }

    fn line(&mut self, code: &'static str, outcome: Outcome, words: Words, took: Duration) {
        if outcome != Outcome::Skipped {
            self.catch_up(code);
        }
        let Some(step) = plan::step(code).filter(|step| self.told.insert(step.code)) else {
            return;
        };
        let Words { found, fix } = words;
        (self.tell)(Told::Line(Line {
            code,
            group: step.group,
            outcome,
            title: step.title.to_owned(),
            found,
            fix,
            took,
        }));
    }
}

/// Decimal units, as phones show them.
pub(super) fn size(bytes: u64) -> String {
    let tenths = |unit: u64| bytes.saturating_mul(10).saturating_add(unit / 2) / unit;
    let shown = |unit: u64, name: &str| format!("{}.{} {name}", tenths(unit) / 10, tenths(unit) % 10);
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..999_950 => shown(1_000, "KB"),
        999_950..999_950_000 => shown(1_000_000, "MB"),
        _ => shown(1_000_000_000, "GB"),
    }
}
