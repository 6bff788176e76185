//! The endpoint: what about the certificate, the network and the way to this computer keeps phones from installing.

use jiff::{SignedDuration, Timestamp};

use crate::finding::{Finding, Message, RuleOf, Severity, told};

use super::passed;
use super::profile::{SOON, date};

/// A code that was shown for so long and brought nobody is worth a look.
const PATIENCE: SignedDuration = SignedDuration::from_secs(60);

/// What is known of the endpoint.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct EndpointFacts {
    /// The certificate that phones see; `None` until there is one.
    pub certificate: Option<CertificateFacts>,
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
        findings.push(no_network());
    }
    if facts.is_loopback && !facts.is_behind_proxy {
        findings.push(only_this_computer(&facts.host));
    }
    if facts.is_strained {
        findings.push(no_more_connections());
    }
    if let Some(certificate) = facts.certificate.as_ref().filter(|_| !facts.is_behind_proxy) {
        findings.push(of_certificate(certificate, now));
    }
    if facts.needs_set_up && !facts.was_trusted && !facts.is_behind_proxy {
        findings.push(set_up_needed());
    }
    let waited = facts.waiting_since.map(|since| now.duration_since(since));
    if facts.was_reached {
        findings.push(was_reached());
    } else if waited.is_some_and(|waited| waited >= PATIENCE) && !facts.is_loopback {
        findings.push(nobody_came(&facts.host, &facts.firewalls));
    }
    findings
}

fn of_certificate(certificate: &CertificateFacts, now: Timestamp) -> Finding {
    let left = certificate.not_after.duration_since(now);
    if left.is_negative() || left.is_zero() {
        return certificate_expired(certificate.is_brought, certificate.not_after);
    }
    if let [first, more @ ..] = certificate.broken.as_slice() {
        return CERTIFICATE_REFUSED.finding(first.clone(), more.len());
    }
    if left < SOON {
        return certificate_expires_soon(certificate.is_brought, left, certificate.not_after);
    }
    certificate_good(certificate.rule_count)
}

fn owner(is_brought: bool) -> &'static str {
    if is_brought {
        "Your certificate"
    } else {
        "Airlift’s certificate"
    }
}

fn renew(is_brought: bool) -> &'static str {
    if is_brought {
        "Renew it where it came from; Airlift takes the new file over by itself."
    } else {
        "Renew it here. Phones that already trust Airlift need nothing new."
    }
}

/// `notAfter` of the server's certificate has passed.
///
/// Source: RFC 5280, 4.1.2.5; symptoms 6: “Unable to download app”; facts, section 2.5.
fn certificate_expired(is_brought: bool, not_after: Timestamp) -> Finding {
    Finding::new(
        "certificate-expired",
        Severity::Blocks,
        format!("{} expired on {}", owner(is_brought), date(not_after)),
        "Phones answer “Cannot connect to server”.",
        renew(is_brought),
    )
}

/// `notAfter` of the server's certificate is less than thirty days away.
///
/// Source: RFC 5280, 4.1.2.5.
fn certificate_expires_soon(is_brought: bool, left: SignedDuration, not_after: Timestamp) -> Finding {
    let title = match left.as_hours() / 24 {
        0 => format!("{} expires within a day", owner(is_brought)),
        1 => format!("{} expires in 1 day", owner(is_brought)),
        days => format!("{} expires in {days} days", owner(is_brought)),
    };
    Finding::new(
        "certificate-expires-soon",
        Severity::Risks,
        title,
        format!("From {} on, phones will answer “Cannot connect to server”.", date(not_after)),
        renew(is_brought),
    )
}

pub(crate) static CERTIFICATE_REFUSED: RuleOf<told::CertificateRefused> = RuleOf::new(
    Severity::Blocks,
    "The certificate breaks one of Apple's rules",
    "Apple, support.apple.com/103769; Apple, Security-61901, SecPolicy.c",
);

/// The certificate is valid for thirty days and more, and keeps every rule.
///
/// Source: Apple, support.apple.com/103769.
fn certificate_good(rule_count: usize) -> Finding {
    passed(
        "certificate-good",
        format!("The certificate keeps all {rule_count} of Apple’s rules"),
    )
}

/// There is no address that a phone could reach.
///
/// Source: symptoms 3 and 7.
fn no_network() -> Finding {
    Finding::new(
        "no-network",
        Severity::Blocks,
        "This computer is not on a network",
        "Phones have no way to it.",
        "Connect it to the Wi-Fi that the phones use.",
    )
}

/// The host in links means this computer alone.
///
/// Source: peers, section 0: error 850; RFC 1122, 3.2.1.3.
fn only_this_computer(host: &str) -> Finding {
    Finding::new(
        "only-this-computer",
        Severity::Risks,
        format!("Links name {host}, which only this computer reaches"),
        "A phone would ask itself.",
        "Start Airlift with an address of the network, or without --host.",
    )
}

/// The system refuses the endpoint more connections.
///
/// Source: accept(2), `EMFILE` and `ENFILE`.
fn no_more_connections() -> Finding {
    Finding::new(
        "no-more-connections",
        Severity::Risks,
        "New phones have to wait",
        "The system gives Airlift no more connections.",
        "Close programs that use many files, or wait until downloads are over.",
    )
}

/// Phones must be made to trust our authority, and none was yet.
///
/// Source: facts, section 3.3: profile, then the switch in Certificate Trust Settings.
fn set_up_needed() -> Finding {
    Finding::new(
        "set-up-needed",
        Severity::Note,
        "A new phone must be set up once",
        "Until it trusts this computer it answers “Cannot connect to server”.",
        "Let the phone scan the set-up code; the page there leads through it.",
    )
}

/// Phones could come for a minute and more, and none did.
///
/// Source: peers 17: firewall, guest Wi-Fi, client isolation; symptoms 7.
fn nobody_came(host: &str, firewalls: &[String]) -> Finding {
    let why = match firewalls {
        [] => "Guest networks keep phones from computers; so may a firewall or another network.".to_owned(),
        firewalls => format!(
            "{} is switched on here, and may keep phones away; so do guest networks.",
            firewalls.join(" and ")
        ),
    };
    Finding::new(
        "nobody-came",
        Severity::Note,
        format!("No phone has reached {host} yet"),
        why,
        "If a phone tried and failed, look at Reachability.",
    )
}

/// A phone came the way that is in links.
///
/// Source: the endpoint's own requests.
fn was_reached() -> Finding {
    passed("was-reached", "Phones reach this computer")
}
