//! A rehearsal is Airlift playing the phone: it goes through an installation in iOS's order, with its user agents and Apple's
//! rules for certificates, and says of each step whether a phone would get past it.

use std::time::Duration;

/// Where the installation begins.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Target {
    /// The manifest's URL.
    pub manifest_url: String,
    /// The install page's URL; empty when there is none.
    pub page_url: String,
    /// The set-up page's URL; empty when phones trust a certificate that was brought.
    pub set_up_url: String,
    /// The authority that phones were given, DER; `None` when phones must trust the certificate by themselves.
    pub authority: Option<Vec<u8>>,
}

/// One step, or one rule in it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Line {
    /// Names it to programs.
    pub code: &'static str,
    /// What came of it.
    pub outcome: Outcome,
    /// What was tried, such as `The manifest is served as text/xml`.
    pub title: String,
    /// What was found.
    pub found: String,
    /// What to do about it; empty when nothing.
    pub fix: String,
    /// How long it took.
    pub took: Duration,
}

/// What came of a step.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Outcome {
    /// A phone gets past it.
    Passed,
    /// A phone may stumble.
    Risky,
    /// A phone stops here.
    Failed,
    /// Not tried, as a step before failed.
    Skipped,
}
