//! Apple's rules for server certificates, each judged by itself.

mod names;
mod path;
mod seen;

use jiff::{SignedDuration, Timestamp};
use rustls::pki_types::CertificateDer;
use x509_cert::ext::pkix::KeyUsage;
use x509_cert::ext::pkix::name::GeneralName;

use super::Host;
use crate::finding::{Message, Rule, RuleOf, Severity, says, told};
use path::Path;
use seen::{Check, KeyKind, ParsedCertificate, SignatureHash};

pub(super) use names::{name_fits, shown};
pub(super) use seen::called;

/// The longest life under a root that a person installed (support.apple.com/103769).
const DAYS_BY_PERSON: i64 = 825;
/// The longest life under a root that Apple ships (support.apple.com/102028).
const DAYS_BY_SYSTEM: i64 = 398;
/// trustd forgives an hour of those 825 days (Security-61901, `SecPolicyServer.c`).
const SLIP: SignedDuration = SignedDuration::from_hours(1);
/// The smallest RSA key (support.apple.com/103769).
const RSA_BITS: usize = 2048;
/// The smallest curve (Security-61901, `SecPolicy.c`).
const CURVE_BITS: usize = 256;

/// One of Apple's rules, judged.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Judged {
    /// The rule; one a judgement, whether or not it holds.
    pub rule: &'static Rule,
    /// Whether it holds.
    pub holds: bool,
    /// The rule in words, such as `Valid for at most 825 days`: its own message, or one that tells the limit that was asked for.
    pub title: Message,
    /// What was found, such as `397 days, from 19 Nov 2026 to 21 Dec 2027`.
    pub found: Message,
}

impl Judged {
    fn new(rule: &'static Rule, holds: bool, found: Message) -> Self {
        Self {
            rule,
            holds,
            title: Message::from(rule),
            found,
        }
    }

    /// Whether a phone refuses the certificate for it.
    pub fn refuses(&self) -> bool {
        !self.holds && self.rule.severity == Severity::Blocks
    }

    /// A rule that holds unless something was found that breaks it.
    fn unless(rule: &'static Rule, broken: Option<Message>, otherwise: impl FnOnce() -> Message) -> Self {
        Self::new(rule, broken.is_none(), broken.unwrap_or_else(otherwise))
    }
}

/// Who put the chain's root on the phone.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Anchor<'a> {
    /// A person: this root, DER.
    Person(&'a CertificateDer<'a>),
    /// Apple, with the system: one of the roots that browsers ship.
    System,
    /// Nobody knows: the chain ends below a root that is neither sent nor one of the system's.
    Unknown,
}

impl<'a> Anchor<'a> {
    /// Who vouches for a chain that somebody brought: the system, where one of its roots does, else the root at its end.
    pub fn of(chain: &'a [CertificateDer<'a>]) -> Self {
        let read: Vec<(&CertificateDer<'_>, ParsedCertificate)> = chain
            .iter()
            .filter_map(|der| Some((der, ParsedCertificate::read(der).ok()?)))
            .collect();
        if read.iter().any(|(_, seen)| path::system_root_of(seen).is_some()) {
            return Self::System;
        }
        read.iter()
            .find(|(_, seen)| seen.is_self_signed())
            .map_or(Self::Unknown, |(der, _)| Self::Person(der))
    }
}

/// Judges a chain, leaf first, as iOS does when it connects to a host.
///
/// Every rule is there, whether it holds or not; of a leaf that cannot be read nothing else is said.
/// Nothing is fetched: certificates that are missing from the chain stay missing, as on a phone without internet.
pub fn judge(chain: &[CertificateDer<'_>], host: &Host, anchor: Anchor<'_>, now: Timestamp) -> Vec<Judged> {
    let read: Vec<Result<ParsedCertificate, der::Error>> = chain.iter().map(ParsedCertificate::read).collect();
    let root = match anchor {
        Anchor::Person(root) => Some(ParsedCertificate::read(root)),
        Anchor::System | Anchor::Unknown => None,
    };
    let readable = readable(&read, root.as_ref());
    let Some(Ok(_)) = read.first() else {
        return vec![readable];
    };
    let sent: Vec<ParsedCertificate> = read.into_iter().filter_map(Result::ok).collect();
    let root = root.and_then(Result::ok);
    let path = Path::find(&sent, root.as_ref(), anchor);
    let Some(leaf) = sent.first() else { return vec![readable] };
    let case = ChainCase {
        sent: &sent,
        leaf,
        path,
        anchor,
        host,
        now,
    };
    vec![
        readable,
        case.host_named(),
        case.complete(),
        case.ordered(),
        case.signatures(),
        case.begun(),
        case.unexpired(),
        case.length(),
        case.strong_keys(),
        case.hashes(),
        case.server_usage(),
        case.leaf_usage(),
        case.authorities(),
        case.path_lengths(),
        case.constraints(),
        case.extensions(),
        case.root_named(),
        case.transparency(),
    ]
}

/// A chain in order: the first certificate, then always the one that signed the one before, as far as they are there.
/// What does not belong to it is left out.
pub(super) fn in_order(certificates: &[CertificateDer<'static>]) -> Vec<CertificateDer<'static>> {
    let read: Vec<ParsedCertificate> = certificates.iter().filter_map(|der| ParsedCertificate::read(der).ok()).collect();
    let Some(first) = certificates
        .first()
        .filter(|first| read.first().is_some_and(|seen| seen.der == first.as_ref()))
    else {
        return certificates.to_vec();
    };
    let path = Path::find(&read, None, Anchor::Unknown);
    let rest = path.certificates.iter().skip(1).map(|seen| CertificateDer::from(seen.der.clone()));
    std::iter::once(first.clone()).chain(rest).collect()
}

pub(crate) static READABLE: RuleOf<told::Readable> = RuleOf::new(Severity::Blocks, "A certificate cannot be read", "RFC 5280");

fn readable(chain: &[Result<ParsedCertificate, der::Error>], root: Option<&Result<ParsedCertificate, der::Error>>) -> Judged {
    let damaged = chain
        .iter()
        .chain(root)
        .enumerate()
        .find_map(|(index, read)| Some(says::certificate_damaged(read.as_ref().err()?, index + 1)));
    let damaged = damaged.or_else(|| chain.is_empty().then(says::certificate_none));
    Judged::unless(&READABLE.rule, damaged, || says::certificates_sent(chain.len()))
}

/// One question to the rules.
struct ChainCase<'a> {
    sent: &'a [ParsedCertificate],
    leaf: &'a ParsedCertificate,
    path: Path<'a>,
    anchor: Anchor<'a>,
    host: &'a Host,
    now: Timestamp,
}

pub(crate) static HOST_NAMED: RuleOf<told::HostNamed> = RuleOf::new(
    Severity::Blocks,
    "The certificate’s alternative names do not include the address or name in links",
    "Apple, support.apple.com/103769",
);
pub(crate) static CHAIN_COMPLETE: RuleOf<told::ChainComplete> = RuleOf::new(
    Severity::Blocks,
    "The chain does not lead to a root that the phone trusts: self-signed, or an intermediate is missing",
    "RFC 5280, 6.1",
);
pub(crate) static CHAIN_ORDER: RuleOf<told::ChainOrder> = RuleOf::new(
    Severity::Risks,
    "The chain is out of order",
    "RFC 5246, 7.4.2; Apple, SecTrustCreateWithCertificates: after the server’s, others may come in any order",
);
pub(crate) static SIGNATURES: RuleOf<told::Signatures> =
    RuleOf::new(Severity::Blocks, "A signature in the chain is not genuine", "RFC 5280, 6.1.3");
pub(crate) static BEGUN: RuleOf<told::Begun> = RuleOf::new(Severity::Blocks, "A certificate is not valid yet", "RFC 5280, 6.1.3");
pub(crate) static UNEXPIRED: RuleOf<told::Unexpired> = RuleOf::new(
    Severity::Blocks,
    "A certificate has expired",
    "Apple, Security-61901, SecPolicyServer.c",
);
pub(crate) static VALIDITY_LENGTH: RuleOf<told::ValidityLength> = RuleOf::new(
    Severity::Blocks,
    "The certificate is valid for too long",
    "Apple, support.apple.com/103769: 825 days; support.apple.com/102028: 398 days",
);

impl ChainCase<'_> {
    /// The certificates above the leaf, nearest first.
    fn issuers(&self) -> impl Iterator<Item = &ParsedCertificate> {
        self.path.certificates.iter().skip(1).copied()
    }

    fn host_named(&self) -> Judged {
        let (names, host) = (&self.leaf.names, self.host);
        let holds = names::covers(names, host);
        let as_text = names
            .iter()
            .any(|name| matches!((name, host), (GeneralName::DnsName(name), Host::Ip(ip)) if name.as_str() == ip.to_string()));
        let found = match host {
            _ if holds => says::certificate_for_host(host, names::listed(names)),
            _ if as_text => says::certificate_address_as_name(host),
            _ if names.is_empty() => says::certificate_without_names(host),
            _ => says::certificate_for_others(host, names::listed(names)),
        };
        Judged::new(&HOST_NAMED.rule, holds, found)
    }

    fn complete(&self) -> Judged {
        let found = match (self.path.ends, self.anchor, self.path.certificates.last()) {
            (true, Anchor::System, Some(last)) => says::certificate_leads_to_system(last.issuer_called()),
            (true, _, Some(last)) => says::certificate_leads_to(last.called()),
            (_, _, Some(last)) if last.is_self_signed() => says::certificate_ends_at(last.called()),
            (_, Anchor::Unknown, Some(last)) => says::certificate_root_unknown(last.issuer_called()),
            (_, _, Some(last)) => says::certificate_issuer_missing(last.issuer_called()),
            (_, _, None) => says::certificate_none(),
        };
        Judged::new(&CHAIN_COMPLETE.rule, self.path.ends, found)
    }

    fn ordered(&self) -> Judged {
        let in_order = self.path.sent_at.iter().flatten().enumerate().all(|(wanted, at)| wanted == *at);
        let used = self.path.sent_at.iter().flatten().count();
        let spare = self.sent.len().saturating_sub(used);
        // A root at the end does no harm, nor does what comes behind everything that is needed.
        let found = match (in_order, spare) {
            (false, _) => says::certificate_out_of_order(),
            (true, 0) => says::certificate_in_order(),
            (true, spare) => says::certificate_in_order_with_more(spare),
        };
        Judged::new(&CHAIN_ORDER.rule, in_order, found)
    }

    fn signatures(&self) -> Judged {
        let signed = || self.path.certificates.iter().zip(&self.path.checks);
        let first = |wanted: Check| signed().find(|(_, check)| **check == wanted).map(|(seen, _)| seen.called());
        let refused = first(Check::Refused).map(says::certificate_signature_refused);
        Judged::unless(&SIGNATURES.rule, refused, || {
            first(Check::Unchecked).map_or_else(says::certificate_signatures_verify, says::certificate_signature_unchecked)
        })
    }

    fn begun(&self) -> Judged {
        let early = self.path.certificates.iter().find(|seen| seen.not_before > self.now);
        let early = early.map(|seen| says::certificate_not_begun(seen.not_before, seen.called()));
        Judged::unless(&BEGUN.rule, early, || says::certificate_since(self.leaf.not_before))
    }

    fn unexpired(&self) -> Judged {
        let late = self.path.certificates.iter().find(|seen| seen.not_after < self.now);
        let late = late.map(|seen| says::certificate_has_expired(seen.not_after, seen.called()));
        let first = self.path.certificates.iter().copied().min_by_key(|seen| seen.not_after);
        let first = first.unwrap_or(self.leaf);
        Judged::unless(&UNEXPIRED.rule, late, || {
            says::certificate_first_to_expire(first.not_after, first.called())
        })
    }

    fn length(&self) -> Judged {
        // The last second counts (RFC 5280, 4.1.2.5).
        let life = self.leaf.not_after.duration_since(self.leaf.not_before) + SignedDuration::from_secs(1);
        let (limit, slip) = match self.anchor {
            Anchor::System => (DAYS_BY_SYSTEM, SignedDuration::ZERO),
            Anchor::Person(_) | Anchor::Unknown => (DAYS_BY_PERSON, SLIP),
        };
        let itself = matches!(self.anchor, Anchor::Person(root) if root.as_ref() == self.leaf.der);
        let holds = itself || life <= SignedDuration::from_hours(limit * 24) + slip;
        let days = life.as_secs().div_euclid(86_400);
        let found = says::certificate_valid_for(days, self.leaf.not_before, self.leaf.not_after);
        Judged {
            title: says::certificate_valid_at_most(limit),
            ..Judged::new(&VALIDITY_LENGTH.rule, holds, found)
        }
    }
}

pub(crate) static KEY_STRENGTH: RuleOf<told::KeyStrength> = RuleOf::new(
    Severity::Blocks,
    "A key is too weak",
    "Apple, support.apple.com/103769: RSA of 2048 bits",
);
pub(crate) static SIGNATURE_HASH: RuleOf<told::SignatureHash> = RuleOf::new(
    Severity::Blocks,
    "A certificate is signed with an old hash",
    "Apple, support.apple.com/103769: SHA-2",
);
pub(crate) static SERVER_USAGE: RuleOf<told::ServerUsage> = RuleOf::new(
    Severity::Blocks,
    "The certificate is not meant for servers",
    "Apple, support.apple.com/103769: extended key usage",
);
pub(crate) static LEAF_KEY_USAGE: RuleOf<told::LeafKeyUsage> = RuleOf::new(
    Severity::Blocks,
    "The certificate’s key may not sign handshakes",
    "RFC 8446, 4.4.2.2",
);
pub(crate) static TRANSPARENCY: RuleOf<told::Transparency> = RuleOf::new(
    Severity::Blocks,
    "The certificate is not publicly logged, but must be",
    "Apple, Security-61901, SecPolicyServer.c",
);

impl ChainCase<'_> {
    fn strong_keys(&self) -> Judged {
        let weak = self.path.certificates.iter().find(|seen| match seen.key_kind() {
            KeyKind::Rsa(bits) => bits < RSA_BITS,
            KeyKind::Curve(bits) => bits < CURVE_BITS,
            KeyKind::DamagedRsa | KeyKind::Edwards(_) | KeyKind::UnknownCurve | KeyKind::Unknown => true,
        });
        let weak = weak.map(|seen| says::certificate_key_of(key(seen), seen.called()));
        Judged::unless(&KEY_STRENGTH.rule, weak, || says::certificate_server_key(key(self.leaf)))
    }

    fn hashes(&self) -> Judged {
        let name = |seen: &ParsedCertificate| match seen.hash() {
            SignatureHash::Sha2(name) | SignatureHash::Weak(name) => name.to_owned(),
            SignatureHash::Other(name) => name,
        };
        // A root is trusted for being installed, not for its signature; a leaf without any authority is judged as a leaf.
        let all = self.path.certificates.len();
        let has_root = self.path.ends && self.path.checks.len() < all && all > 1;
        let mut below = self.path.certificates.iter().take(all - usize::from(has_root));
        let weak = below.find(|seen| !matches!(seen.hash(), SignatureHash::Sha2(_)));
        let weak = weak.map(|seen| says::certificate_signed_with(name(seen), seen.called()));
        Judged::unless(&SIGNATURE_HASH.rule, weak, || says::certificate_server_signed_with(name(self.leaf)))
    }

    fn server_usage(&self) -> Judged {
        let (holds, found) = match &self.leaf.extended {
            None => (false, says::certificate_for_unsaid()),
            Some(usage) if usage.0.contains(&seen::SERVER_AUTH) => (true, says::certificate_for_servers()),
            // Under a person's root trustd takes any usage as well.
            Some(usage) if usage.0.contains(&seen::ANY_USAGE) => (self.anchor != Anchor::System, says::certificate_for_anything()),
            Some(_) => (false, says::certificate_for_something_else()),
        };
        Judged::new(&SERVER_USAGE.rule, holds, found)
    }

    fn leaf_usage(&self) -> Judged {
        let may_sign = self.leaf.usage.as_ref().is_none_or(KeyUsage::digital_signature);
        let broken = (!may_sign).then(says::certificate_key_may_not_sign);
        Judged::unless(&LEAF_KEY_USAGE.rule, broken, says::certificate_key_may_sign)
    }

    fn transparency(&self) -> Judged {
        let asked = self.anchor == Anchor::System;
        let found = match (asked, self.leaf.has_timestamps) {
            (false, _) => says::certificate_logs_not_asked(),
            (true, true) => says::certificate_logged(),
            (true, false) => says::certificate_not_logged(),
        };
        Judged::new(&TRANSPARENCY.rule, !asked || self.leaf.has_timestamps, found)
    }
}

/// What kind of key it is, as the middle of a sentence.
fn key(seen: &ParsedCertificate) -> Message {
    match seen.key_kind() {
        KeyKind::Rsa(bits) => says::certificate_key_rsa(bits),
        KeyKind::Curve(bits) => says::certificate_key_curve(bits),
        KeyKind::DamagedRsa => says::certificate_key_damaged(),
        KeyKind::Edwards(name) => says::certificate_name(name),
        KeyKind::UnknownCurve => says::certificate_key_unknown_curve(),
        KeyKind::Unknown => says::certificate_key_unknown(),
    }
}

pub(crate) static AUTHORITIES: RuleOf<told::Authorities> = RuleOf::new(Severity::Blocks, "A signer is not an authority", "RFC 5280, 6.1.4");
pub(crate) static PATH_LENGTH: RuleOf<told::PathLength> = RuleOf::new(
    Severity::Blocks,
    "The chain is longer than its authorities allow",
    "Apple, Security-61901, SecPolicyServer.c",
);
pub(crate) static NAME_CONSTRAINTS: RuleOf<told::NameConstraints> = RuleOf::new(
    Severity::Blocks,
    "The authorities may not sign for the name",
    "Apple, Security-61901, SecPolicyServer.c",
);
pub(crate) static CRITICAL_EXTENSIONS: RuleOf<told::CriticalExtensions> = RuleOf::new(
    Severity::Blocks,
    "Phones do not know one of the critical extensions",
    "Apple, Security-61901, SecPolicyServer.c",
);
pub(crate) static ROOT_NAMED: RuleOf<told::RootNamed> = RuleOf::new(
    Severity::Blocks,
    "The root has no common name, so Settings does not list it",
    "github.com/FiloSottile/mkcert/issues/47",
);

impl ChainCase<'_> {
    fn authorities(&self) -> Judged {
        let no_authority = self.issuers().find_map(|seen| {
            let is_authority = seen.basic.as_ref().is_some_and(|basic| basic.ca);
            let may_sign = seen.usage.as_ref().is_none_or(KeyUsage::key_cert_sign);
            match (is_authority, may_sign) {
                (true, true) => None,
                (false, _) => Some(says::certificate_no_authority(seen.called())),
                (true, false) => Some(says::certificate_no_signer(seen.called())),
            }
        });
        Judged::unless(&AUTHORITIES.rule, no_authority, says::certificate_all_authorities)
    }

    fn path_lengths(&self) -> Judged {
        let between = |index: usize| {
            let middle = self.path.certificates.iter().take(index).skip(1);
            middle.filter(|seen| !seen.is_self_issued()).count()
        };
        let too_long = self.path.certificates.iter().enumerate().skip(1).find_map(|(index, seen)| {
            let limit = seen.basic.as_ref()?.path_len_constraint?;
            let found = between(index);
            (found > usize::from(limit)).then(|| says::certificate_path_too_long(found, limit, seen.called()))
        });
        Judged::unless(&PATH_LENGTH.rule, too_long, || {
            match between(self.path.certificates.len().saturating_sub(1)) {
                0 => says::certificate_none_between(),
                count => says::certificate_between(count),
            }
        })
    }

    fn constraints(&self) -> Judged {
        let mut is_limited = false;
        let mut wrong = None;
        let own = self.path.certificates.iter().enumerate().skip(1);
        let of_certificates = own.filter_map(|(index, seen)| Some((index, seen.called(), seen.constraints.as_ref()?)));
        let of_system = self.path.system_constraints.as_ref();
        let of_system = of_system.map(|constraints| (self.path.certificates.len(), says::certificate_phones_root(), constraints));
        for (index, who, constraints) in of_certificates.chain(of_system) {
            is_limited = true;
            let below = self.path.certificates.iter().take(index).enumerate();
            // Self-issued authorities in between are free (RFC 5280, 6.1.4, b).
            let bound = below.filter(|(position, seen)| *position == 0 || !seen.is_self_issued());
            for (_, seen) in bound {
                let mut subject = Vec::new();
                let name = &seen.parsed.tbs_certificate.subject;
                if !name.0.is_empty() {
                    subject.push(GeneralName::DirectoryName(name.clone()));
                }
                let forbidden = names::forbidden(&seen.names, constraints).or_else(|| names::forbidden(&subject, constraints));
                if let Some(name) = forbidden {
                    wrong.get_or_insert_with(|| says::certificate_may_not_vouch(names::shown(name), who.clone()));
                }
            }
        }
        Judged::unless(&NAME_CONSTRAINTS.rule, wrong, || {
            if is_limited {
                says::certificate_all_vouched()
            } else {
                says::certificate_any_vouched()
            }
        })
    }

    fn extensions(&self) -> Judged {
        let mut of_all = self.path.certificates.iter();
        let unknown = of_all.find_map(|seen| Some(says::certificate_extension_unknown(seen.unknown_critical.first()?, seen.called())));
        Judged::unless(&CRITICAL_EXTENSIONS.rule, unknown, says::certificate_extensions_known)
    }

    fn root_named(&self) -> Judged {
        let root = match self.anchor {
            Anchor::Person(_) if self.path.ends => self.path.certificates.last(),
            _ => None,
        };
        let name = root.map(|root| root.common_name());
        let holds = name != Some(None);
        let found = match name {
            Some(Some(name)) => says::certificate_name(name),
            Some(None) => says::certificate_root_nameless(),
            None if self.anchor == Anchor::System => says::certificate_root_of_system(),
            None => says::certificate_root_elsewhere(),
        };
        Judged::new(&ROOT_NAMED.rule, holds, found)
    }
}

#[cfg(test)]
mod tests;
