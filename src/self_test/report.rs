//! The report: what came of each step, told once and in order.

use std::collections::BTreeSet;
use std::time::Duration;

use tokio::time::Instant;

use super::plan::{self, PLAN, PlanStep};
use super::{Group, Outcome, SLOW, Target, TestEvent, TestLine, TestOptions, Trouble};
use crate::finding::{Message, Rule, says};
use crate::identity::Judged;

/// What came of each step so far.
pub(super) struct TestReport<'a> {
    target: &'a Target,
    slow: Duration,
    tell: &'a mut (dyn FnMut(TestEvent) + Send),
    told: BTreeSet<&'static str>,
    failures: BTreeSet<&'static str>,
    trying: Option<(&'static Rule, Instant)>,
}

impl<'a> TestReport<'a> {
    pub(super) fn new(target: &'a Target, options: TestOptions, tell: &'a mut (dyn FnMut(TestEvent) + Send)) -> Self {
        Self {
            target,
            slow: SLOW.min(options.patience),
            tell,
            told: BTreeSet::new(),
            failures: BTreeSet::new(),
            trying: None,
        }
    }

    /// Something that takes time begins; it is told as this step.
    pub(super) fn trying(&mut self, rule: &'static Rule) {
        self.trying = Some((rule, Instant::now()));
        (self.tell)(TestEvent::Trying(Message::from(rule)));
    }

    /// A phone gets past it; it may stumble if that took long.
    pub(super) fn passed(&mut self, rule: &'static Rule, found: Message) {
        let took = self.took(rule);
        if took > self.slow {
            let seconds = format!("{:.1}", took.as_secs_f64());
            let trouble = Trouble::new(says::self_test_slow(found, seconds), says::self_test_look_at_network());
            self.trouble(rule, Outcome::Risky, trouble, took);
        } else {
            self.line(rule, Outcome::Passed, found, took);
        }
    }

    /// As [`Self::passed`], of something that may take as long as it likes.
    pub(super) fn passed_in_any_time(&mut self, rule: &'static Rule, found: Message) {
        let took = self.took(rule);
        self.line(rule, Outcome::Passed, found, took);
    }

    /// A phone may stumble.
    pub(super) fn risky(&mut self, rule: &'static Rule, trouble: Trouble) {
        let took = self.took(rule);
        self.trouble(rule, Outcome::Risky, trouble, took);
    }

    /// A phone stops here. Returns `None`, for the caller to return.
    pub(super) fn failed<T>(&mut self, rule: &'static Rule, trouble: Trouble) -> Option<T> {
        let took = self.took(rule);
        self.failures.insert(rule.code);
        self.trouble(rule, Outcome::Failed, trouble, took);
        None
    }

    /// As the rules for certificates call it.
    pub(super) fn judged(&mut self, judged: Judged, fix: Message) {
        let is_refused = judged.refuses();
        let Judged { rule, holds, title, found } = judged;
        let (outcome, found, fix) = if holds {
            (Outcome::Passed, found, None)
        } else {
            let outcome = if is_refused { Outcome::Failed } else { Outcome::Risky };
            (outcome, says::self_test_by_source(found, rule.source), Some(fix))
        };
        self.catch_up(rule);
        self.told.insert(rule.code);
        (self.tell)(TestEvent::Line(TestLine {
            rule,
            group: Group::Certificate,
            outcome,
            title,
            found,
            fix,
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
    pub(super) fn has_failed(&self, rule: &Rule) -> bool {
        self.failures.contains(rule.code)
    }

    fn skip(&mut self, is_meant: impl Fn(&PlanStep) -> bool) {
        for step in PLAN {
            if is_meant(step) && step.is_expected(self.target) && !self.told.contains(step.rule.code) {
                self.line(step.rule, Outcome::Skipped, says::self_test_not_tried(), Duration::ZERO);
            }
        }
    }

    /// Lines are told in iOS's order: what stands before this one in its part was passed over.
    fn catch_up(&mut self, rule: &Rule) {
        let Some(group) = plan::step(rule).map(|step| step.group) else {
            return;
        };
        let before: Vec<&Rule> = PLAN.iter().map(|step| step.rule).take_while(|other| *other != rule).collect();
        self.skip(|step| step.group == group && before.contains(&step.rule));
    }

    fn took(&mut self, rule: &Rule) -> Duration {
        match self.trying {
            Some((trying, since)) if trying == rule => {
                self.trying = None;
                since.elapsed()
            }
            _ => Duration::ZERO,
        }
    }

    fn line(&mut self, rule: &'static Rule, outcome: Outcome, found: Message, took: Duration) {
        self.trouble(rule, outcome, Trouble { found, fix: None }, took);
    }

    fn trouble(&mut self, rule: &'static Rule, outcome: Outcome, trouble: Trouble, took: Duration) {
        if outcome != Outcome::Skipped {
            self.catch_up(rule);
        }
        let Some(step) = plan::step(rule).filter(|step| self.told.insert(step.rule.code)) else {
            return;
        };
        let Trouble { found, fix } = trouble;
        (self.tell)(TestEvent::Line(TestLine {
            rule,
            group: step.group,
            outcome,
            title: Message::from(rule),
            found,
            fix,
            took,
        }));
    }
}
