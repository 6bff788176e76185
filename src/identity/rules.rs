//! Apple's rules for server certificates, each judged by itself.

use jiff::Timestamp;
use rustls::pki_types::CertificateDer;

use super::Host;

/// One of Apple's rules, judged.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Judged {
    /// Names the rule to programs, such as `validity-too-long`; one code a rule, whether or not it holds.
    pub code: &'static str,
    /// Whether it holds.
    pub holds: bool,
    /// The rule in words, such as `Valid for at most 825 days`.
    pub title: &'static str,
    /// What was found, such as `397 days, from 19 Nov 2026 to 21 Dec 2027`.
    pub found: String,
    /// Where the rule stands, such as `support.apple.com/103769`.
    pub source: &'static str,
}

/// Who put the chain's root on the phone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Anchor<'a> {
    /// A person: this root, DER.
    Person(&'a CertificateDer<'a>),
    /// Apple, with the system: one of the roots that browsers ship.
    System,
}

/// Judges a chain, leaf first, as iOS does when it connects to a host.
pub fn judge(_chain: &[CertificateDer<'_>], _host: &Host, _anchor: Anchor<'_>, _now: Timestamp) -> Vec<Judged> {
    Vec::new()
}
