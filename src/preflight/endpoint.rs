//! The endpoint: what about the certificate, the network and the way to this computer keeps phones from installing.

use jiff::{SignedDuration, Timestamp};

use super::profile::{SOON, days};
use crate::finding::{Finding, Message, Rule, RuleOf, Severity, told};

/// The rules of this file.
pub(super) static RULES: &[&Rule] = &[
    &AUTHORITY_ENDS_SOON.rule,
    &AUTHORITY_NOT_BEGUN.rule,
    &AUTHORITY_OVER.rule,
    &CERTIFICATE_EXPIRED.rule,
    &CERTIFICATE_EXPIRES_SOON.rule,
    &CERTIFICATE_GOOD.rule,
    &CERTIFICATE_REFUSED.rule,
    &NO_MORE_CONNECTIONS.rule,
    &NO_NETWORK.rule,
    &NOBODY_CAME.rule,
    &ONLY_THIS_COMPUTER.rule,
    &SET_UP_NEEDED.rule,
    &WAS_REACHED.rule,
];

/// An authority that ends sooner is worth a plan: every phone must be set up again.
const AUTHORITY_SOON: SignedDuration = SignedDuration::from_hours(24 * 90);

/// A code that was shown for so long and brought nobody is worth a look.
const PATIENCE: SignedDuration = SignedDuration::from_secs(60);

/// What is known of the endpoint.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct EndpointFacts {
    /// The certificate that phones see; `None` until there is one.
    pub certificate: Option<CertificateFacts>,
    /// From when to when our authority is valid, where it signed that certificate.
    pub authority: Option<(Timestamp, Timestamp)>,
    /// It runs, but there is no address that a phone could reach.
    pub has_no_network: bool,
    /// The address or name in links.
    pub host: String,
    /// The host in links means this computer alone.
    pub is_loopback: bool,
    /// Phones come through a tunnel or reverse proxy.
    pub is_behind_proxy: bool,
    /// Phones have to be set up to trust us first.
    pub needs_set_up: bool,
    /// Some phone trusts us, now or in an earlier run.
    pub was_trusted: bool,
    /// Since when phones could come; `None` while there is nothing to come for.
    pub waiting_since: Option<Timestamp>,
    /// Some phone came the way that is in links.
    pub was_reached: bool,
    /// Names of firewalls that are switched on here.
    pub firewalls: Vec<String>,
    /// The system gives no more connections.
    pub is_strained: bool,
}

/// What is known of the certificate that phones see.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CertificateFacts {
    /// A person brought it; otherwise Airlift renews it by itself.
    pub is_brought: bool,
    /// Until when it is valid.
    pub not_after: Timestamp,
    /// How many of Apple's rules were judged.
    pub rule_count: usize,
    /// What was found of each rule that does not hold.
    pub broken: Vec<Message>,
}

pub(super) fn findings(facts: &EndpointFacts, now: Timestamp) -> Vec<Finding> {
    let mut findings = Vec::new();
    if facts.has_no_network {
        findings.push(NO_NETWORK.finding());
    }
    if facts.is_loopback && !facts.is_behind_proxy {
        findings.push(ONLY_THIS_COMPUTER.finding(&facts.host));
    }
    if facts.is_strained {
        findings.push(NO_MORE_CONNECTIONS.finding());
    }
    if !facts.is_behind_proxy {
        let of_authority = facts.authority.and_then(|(begin, end)| of_authority(begin, end, now));
        // What is wrong with its authority is wrong with the certificate.
        let is_dead = of_authority.as_ref().is_some_and(|finding| finding.severity == Severity::Blocks);
        findings.extend(of_authority);
        let certificate = facts.certificate.as_ref().filter(|_| !is_dead);
        findings.extend(certificate.map(|certificate| of_certificate(certificate, facts.authority, now)));
    }
    if facts.needs_set_up && !facts.was_trusted && !facts.is_behind_proxy {
        findings.push(SET_UP_NEEDED.finding());
    }
    let waited = facts.waiting_since.map(|since| now.duration_since(since));
    if facts.was_reached {
        findings.push(WAS_REACHED.finding());
    } else if waited.is_some_and(|waited| waited >= PATIENCE) && !facts.is_loopback {
        findings.push(NOBODY_CAME.finding(facts.firewalls.len(), &facts.firewalls, &facts.host));
    }
    findings
}

/// What phones make of an authority that is valid from `begin` to `end`, both included; `None` when nothing is wrong with it.
pub fn of_authority(begin: Timestamp, end: Timestamp, now: Timestamp) -> Option<Finding> {
    if now < begin {
        Some(AUTHORITY_NOT_BEGUN.finding(begin))
    } else if now > end {
        Some(AUTHORITY_OVER.finding(end))
    } else if end.duration_since(now) < AUTHORITY_SOON {
        Some(AUTHORITY_ENDS_SOON.finding(end, days(end.duration_since(now))))
    } else {
        None
    }
}

fn of_certificate(certificate: &CertificateFacts, authority: Option<(Timestamp, Timestamp)>, now: Timestamp) -> Finding {
    let CertificateFacts {
        is_brought,
        not_after,
        rule_count,
        broken,
    } = certificate;
    let left = not_after.duration_since(now);
    if left.is_negative() || left.is_zero() {
        return CERTIFICATE_EXPIRED.finding(*is_brought, *not_after);
    }
    if let [first, more @ ..] = broken.as_slice() {
        return CERTIFICATE_REFUSED.finding(first.clone(), more.len());
    }
    // One that ends with its authority is told of by that, and a new one would end with it as well.
    let ends_with_authority = authority.is_some_and(|(_, end)| *not_after >= end);
    if left < SOON && !ends_with_authority {
        return CERTIFICATE_EXPIRES_SOON.finding(*is_brought, *not_after, days(left));
    }
    CERTIFICATE_GOOD.finding(*rule_count)
}

pub(crate) static AUTHORITY_OVER: RuleOf<told::AuthorityOver> = RuleOf::new(
    Severity::Blocks,
    "notAfter of Airlift's authority has passed",
    "RFC 5280, 6.1.3: each certificate of a path must be valid at that time",
);

pub(crate) static AUTHORITY_NOT_BEGUN: RuleOf<told::AuthorityNotBegun> = RuleOf::new(
    Severity::Blocks,
    "notBefore of Airlift's authority is still to come",
    "RFC 5280, 6.1.3: each certificate of a path must be valid at that time",
);

pub(crate) static AUTHORITY_ENDS_SOON: RuleOf<told::AuthorityEndsSoon> = RuleOf::new(
    Severity::Risks,
    "notAfter of Airlift's authority is less than ninety days away",
    "RFC 5280, 6.1.3: each certificate of a path must be valid at that time",
);

pub(crate) static CERTIFICATE_EXPIRED: RuleOf<told::CertificateExpired> = RuleOf::new(
    Severity::Blocks,
    "notAfter of the server's certificate has passed",
    "RFC 5280, 4.1.2.5; bitstadium/HockeyKit#140: “Unable to Download Application” after a certificate error",
);

pub(crate) static CERTIFICATE_EXPIRES_SOON: RuleOf<told::CertificateExpiresSoon> = RuleOf::new(
    Severity::Risks,
    "notAfter of the server's certificate is less than thirty days away",
    "RFC 5280, 4.1.2.5",
);

pub(crate) static CERTIFICATE_REFUSED: RuleOf<told::CertificateRefused> = RuleOf::new(
    Severity::Blocks,
    "The certificate breaks one of Apple's rules",
    "Apple, support.apple.com/103769; Apple, Security-61901, SecPolicy.c",
);

pub(crate) static CERTIFICATE_GOOD: RuleOf<told::CertificateGood> = RuleOf::new(
    Severity::Passed,
    "The certificate is valid for thirty days and more, and keeps every rule",
    "Apple, support.apple.com/103769",
);

pub(crate) static NO_NETWORK: RuleOf<told::NoNetwork> = RuleOf::new(
    Severity::Blocks,
    "There is no address that a phone could reach",
    "Practice: a phone reaches a computer through a network that both are in; no document of Apple’s says so",
);

pub(crate) static ONLY_THIS_COMPUTER: RuleOf<told::OnlyThisComputer> = RuleOf::new(
    Severity::Risks,
    "The host in links means this computer alone",
    "iOS’s error 850 “The manifest URL isn't external” (micromdm/micromdm#1045); RFC 1122, 3.2.1.3",
);

pub(crate) static NO_MORE_CONNECTIONS: RuleOf<told::NoMoreConnections> = RuleOf::new(
    Severity::Risks,
    "The system refuses the endpoint more connections",
    "accept(2), EMFILE and ENFILE",
);

pub(crate) static SET_UP_NEEDED: RuleOf<told::SetUpNeeded> = RuleOf::new(
    Severity::Note,
    "Phones must be made to trust our authority, and none was yet",
    "Apple, support.apple.com/102390 “Trust manually installed certificate profiles in iOS and iPadOS”",
);

pub(crate) static NOBODY_CAME: RuleOf<told::NobodyCame> = RuleOf::new(
    Severity::Note,
    "Phones could come for a minute and more, and none did",
    "Practice: firewalls, guest Wi-Fi and client isolation, as in localsend/localsend#2691; no document of Apple’s says so",
);

pub(crate) static WAS_REACHED: RuleOf<told::WasReached> = RuleOf::new(
    Severity::Passed,
    "A phone came the way that is in links",
    "Practice: Airlift’s own record of the requests that came",
);
