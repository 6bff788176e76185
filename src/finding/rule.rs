//! A rule is what Airlift looks for: its stable code, how bad it is, what sets it off, and the source that it rests on.

use std::marker::PhantomData;

use super::message::named;
use super::value::{Args, Value};
use super::{Message, Severity, says};

/// What Airlift looks for. A `pub static` beside the function that checks it.
#[derive(Debug, Eq, PartialEq)]
pub struct Rule {
    /// Stable name, such as `profile-expired`; also the name of its message.
    pub code: &'static str,
    /// The worst that it can be.
    pub severity: Severity,
    /// What sets it off: a sentence without a full stop, in the words of the formats.
    pub what: &'static str,
    /// What it rests on, so that anybody can open it.
    pub source: &'static str,
}

impl Rule {
    /// A finding of this rule that other messages tell: a part of it, `title`, `why` or `fix`, is the sentence of the message with that
    /// name, and otherwise what the rule's own message says.
    pub(crate) fn said(&'static self, severity: Severity, parts: impl IntoIterator<Item = (&'static str, Message)>) -> Finding {
        let parts = parts.into_iter().map(|(part, message)| (part.into(), Value::said(message)));
        Finding {
            about: About::Rule(self),
            severity,
            args: parts.collect(),
        }
    }

    /// A finding of this rule; the message files' own functions call it.
    pub(super) fn told<const N: usize>(&'static self, args: [(&'static str, Value); N]) -> Finding {
        Finding {
            about: About::Rule(self),
            severity: self.severity,
            args: named(args),
        }
    }
}

/// The message of a rule. The message files make these; their names are the codes.
pub trait Told {
    /// The rule's code.
    const CODE: &'static str;
}

/// A rule whose findings take the arguments of this message.
#[derive(Debug)]
pub struct RuleOf<M> {
    /// The rule itself, as the catalogue lists it.
    pub rule: Rule,
    message: PhantomData<fn() -> M>,
}

impl<M: Told> RuleOf<M> {
    /// A rule with its worst severity, what sets it off, and its source.
    pub const fn new(severity: Severity, what: &'static str, source: &'static str) -> Self {
        Self {
            rule: Rule {
                code: M::CODE,
                severity,
                what,
                source,
            },
            message: PhantomData,
        }
    }
}

impl<M> AsRef<Rule> for RuleOf<M> {
    fn as_ref(&self) -> &Rule {
        &self.rule
    }
}

/// One fact that blocks, endangers or explains an installation.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Finding {
    pub(super) about: About,
    /// How bad it is here.
    pub severity: Severity,
    /// What its sentences tell.
    pub args: Args,
}

/// What a finding is about.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum About {
    /// One of our rules.
    Rule(&'static Rule),
    /// A rule of a later Airlift's, which left it in the shelf.
    Later(String),
    /// Kept by an Airlift that kept sentences.
    InWords(String, InWords),
}

/// The sentences of a finding that an earlier Airlift kept.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct InWords {
    /// What happened.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// What to do; empty when there is nothing to do.
    pub fix: String,
}

impl Finding {
    /// For tests: a finding that an earlier Airlift kept in sentences.
    #[cfg(test)]
    pub(crate) fn new(code: &str, severity: Severity, title: impl Into<String>, why: impl Into<String>, fix: impl Into<String>) -> Self {
        let words = InWords {
            title: title.into(),
            why: why.into(),
            fix: fix.into(),
        };
        Self {
            about: About::InWords(code.to_owned(), words),
            severity,
            args: Args::new(),
        }
    }

    /// The stable name of its rule, such as `profile-expired`.
    pub fn code(&self) -> &str {
        match &self.about {
            About::Rule(rule) => rule.code,
            About::Later(code) | About::InWords(code, _) => code,
        }
    }

    /// Whether it is a finding of this rule.
    pub fn is(&self, rule: &impl AsRef<Rule>) -> bool {
        self.code() == rule.as_ref().code
    }

    /// Whether it is a finding of one of these rules.
    pub fn is_one_of(&self, rules: &[&Rule]) -> bool {
        rules.iter().any(|rule| rule.code == self.code())
    }

    /// The same finding, less bad than its rule may be.
    #[must_use]
    pub fn at(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }

    /// Its rule; `None` for rules of a later Airlift's and for what an earlier one kept in words.
    pub fn rule(&self) -> Option<&'static Rule> {
        match self.about {
            About::Rule(rule) => Some(rule),
            About::Later(_) | About::InWords(..) => None,
        }
    }

    /// One of its sentences, `title`, `why` or `fix`, for a message that tells it.
    pub fn part(&self, part: &str) -> Message {
        match self.in_words() {
            Some(InWords { title, why, fix }) => says::kept_in_words(match part {
                "title" => title,
                "why" => why,
                _ => fix,
            }),
            None => Message::from(self).attribute(part),
        }
    }

    /// The sentences that an earlier Airlift kept.
    pub fn in_words(&self) -> Option<&InWords> {
        match &self.about {
            About::InWords(_, words) => Some(words),
            About::Rule(_) | About::Later(_) => None,
        }
    }
}

impl From<&Rule> for Message {
    /// What the rule wants to hold, where its message says that.
    fn from(rule: &Rule) -> Self {
        Self {
            id: rule.code.into(),
            args: Args::new(),
        }
    }
}

impl From<Finding> for Message {
    /// Its message, whose `.title`, `.why` and `.fix` are its sentences.
    fn from(finding: Finding) -> Self {
        Self {
            id: finding.code().to_owned().into(),
            args: finding.args,
        }
    }
}

impl From<&Finding> for super::Problem {
    fn from(finding: &Finding) -> Self {
        Self {
            code: finding.code().to_owned().into(),
            message: finding.into(),
        }
    }
}

impl From<&Finding> for Message {
    fn from(finding: &Finding) -> Self {
        Self::from(finding.clone())
    }
}

/// For tests: some finding is of this rule.
#[cfg(test)]
#[track_caller]
pub(crate) fn fires<'a>(code: &str, findings: impl IntoIterator<Item = &'a Finding>) {
    let found: Vec<&str> = findings.into_iter().map(Finding::code).collect();
    assert!(found.contains(&code), "{code} is not among {found:?}");
}

/// For tests: no finding is of this rule.
#[cfg(test)]
#[track_caller]
pub(crate) fn quiet<'a>(code: &str, findings: impl IntoIterator<Item = &'a Finding>) {
    let found: Vec<&str> = findings.into_iter().map(Finding::code).collect();
    assert!(!found.contains(&code), "{code} is among {found:?}");
}

/// For tests: what is said of an ill case beyond its healthy twin is exactly this, but for what passed.
#[cfg(test)]
#[track_caller]
pub(crate) fn only<'a>(code: &str, ill: impl IntoIterator<Item = &'a Finding>, healthy: impl IntoIterator<Item = &'a Finding>) {
    let codes = |findings: Vec<&'a Finding>| -> std::collections::BTreeSet<&'a str> {
        let told = findings.into_iter().filter(|finding| finding.severity > Severity::Passed);
        told.map(Finding::code).collect()
    };
    let (ill, healthy) = (codes(ill.into_iter().collect()), codes(healthy.into_iter().collect()));
    let beyond: Vec<&str> = ill.difference(&healthy).copied().collect();
    assert_eq!(beyond, [code]);
}
