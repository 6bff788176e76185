//! Apple's rules for server certificates, each judged by itself.

mod names;
mod path;
mod seen;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rustls::pki_types::CertificateDer;
use x509_cert::ext::pkix::name::GeneralName;

use super::Host;
use path::Path;
use seen::{Check, Hash, KeyKind, Seen};

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

const APPLE: &str = "support.apple.com/103769";
const APPLE_398: &str = "support.apple.com/102028";
const TRUSTD: &str = "Apple, Security-61901, SecPolicyServer.c";
const TRUSTD_NAMES: &str = "Apple, Security-61901, SecPolicyLeafCallbacks.c";

/// One of Apple's rules, judged.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Judged {
    /// Names the rule to programs, such as `validity-length`; one code a rule, whether or not it holds.
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
    /// Nobody knows: the chain ends below a root that is neither sent nor one of the system's.
    Unknown,
}

impl<'a> Anchor<'a> {
    /// Who vouches for a chain that somebody brought: the system, where one of its roots does, else the root at its end.
    pub fn of(chain: &'a [CertificateDer<'a>]) -> Self {
        let read: Vec<(&CertificateDer<'_>, Seen)> = chain.iter().filter_map(|der| Some((der, Seen::read(der).ok()?))).collect();
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
    let read: Vec<Result<Seen, String>> = chain.iter().map(Seen::read).collect();
    let root = match anchor {
        Anchor::Person(root) => Some(Seen::read(root)),
        Anchor::System | Anchor::Unknown => None,
    };
    let readable = readable(&read, root.as_ref());
    let Some(Ok(_)) = read.first() else {
        return vec![readable];
    };
    let sent: Vec<Seen> = read.into_iter().filter_map(Result::ok).collect();
    let root = root.and_then(Result::ok);
    let path = Path::find(&sent, root.as_ref(), anchor);
    let Some(leaf) = sent.first() else { return vec![readable] };
    let case = Case {
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
    let read: Vec<Seen> = certificates.iter().filter_map(|der| Seen::read(der).ok()).collect();
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

fn readable(chain: &[Result<Seen, String>], root: Option<&Result<Seen, String>>) -> Judged {
    let damaged = chain.iter().chain(root).enumerate().find_map(|(index, read)| match read {
        Ok(_) => None,
        Err(error) => Some(format!("Certificate {}: {error}", index + 1)),
    });
    Judged {
        code: "readable",
        holds: damaged.is_none() && !chain.is_empty(),
        title: "Every certificate can be read",
        found: damaged.unwrap_or_else(|| match chain.len() {
            0 => "There is no certificate".to_owned(),
            1 => "One certificate is sent".to_owned(),
            count => format!("{count} certificates are sent"),
        }),
        source: "RFC 5280",
    }
}

/// One question to the rules.
struct Case<'a> {
    sent: &'a [Seen],
    leaf: &'a Seen,
    path: Path<'a>,
    anchor: Anchor<'a>,
    host: &'a Host,
    now: Timestamp,
}

impl Case<'_> {
    /// The certificates above the leaf, nearest first.
    fn issuers(&self) -> impl Iterator<Item = &Seen> {
        self.path.certificates.iter().skip(1).copied()
    }

    fn host_named(&self) -> Judged {
        let names = &self.leaf.names;
        let holds = names::covers(names, self.host);
        let host = self.host;
        let as_text = names
            .iter()
            .any(|name| matches!((name, host), (GeneralName::DnsName(name), Host::Ip(ip)) if name.as_str() == ip.to_string()));
        let found = match host {
            _ if holds => format!("{host}, among {}", names::listed(names)),
            _ if as_text => format!("{host} stands there as a name, but phones look for addresses among addresses"),
            _ if names.is_empty() => format!("{host} is asked for, and there are no alternative names; the common name is ignored"),
            _ => format!("{host} is asked for, the certificate is for {}", names::listed(names)),
        };
        Judged {
            code: "host-named",
            holds,
            title: "The address or name in links is one of its alternative names",
            found,
            source: TRUSTD_NAMES,
        }
    }

    fn complete(&self) -> Judged {
        let found = match (self.path.ends, self.anchor, self.path.certificates.last()) {
            (true, Anchor::System, Some(last)) => format!("Leads to a root that phones have: {}", last.issuer_called()),
            (true, _, Some(last)) => format!("Leads to {}", last.called()),
            (_, _, Some(last)) if last.is_self_signed() => format!("Ends at {}, which is another root", last.called()),
            (_, Anchor::Unknown, Some(last)) => format!(
                "{} is neither in the chain nor a root that every phone has: it must be installed on each phone",
                last.issuer_called()
            ),
            (_, _, Some(last)) => format!("The certificate of {} is missing, and phones do not fetch it", last.issuer_called()),
            (_, _, None) => "There is no certificate".to_owned(),
        };
        Judged {
            code: "chain-complete",
            holds: self.path.ends,
            title: "The chain leads to a root that the phone trusts",
            found,
            source: "RFC 5280, 6.1",
        }
    }

    fn ordered(&self) -> Judged {
        let in_order = self.path.sent_at.iter().flatten().enumerate().all(|(wanted, at)| wanted == *at);
        let used = self.path.sent_at.iter().flatten().count();
        let spare = self.sent.len().saturating_sub(used);
        // A root at the end does no harm, nor does what comes behind everything that is needed.
        let found = match (in_order, spare) {
            (false, _) => "Not each certificate is followed by the one that signed it".to_owned(),
            (true, 0) => "Each certificate is followed by the one that signed it".to_owned(),
            (true, 1) => "In order, with one certificate behind them that phones do not need".to_owned(),
            (true, spare) => format!("In order, with {spare} certificates behind them that phones do not need"),
        };
        Judged {
            code: "chain-order",
            holds: in_order,
            title: "The chain is in order, without others in between",
            found,
            source: "RFC 5246, 7.4.2",
        }
    }

    fn signatures(&self) -> Judged {
        let place = |wanted: Check| self.path.checks.iter().position(|check| *check == wanted);
        let name = |index: usize| self.path.certificates.get(index).map(|seen| seen.called()).unwrap_or_default();
        let found = match (place(Check::Refused), place(Check::Unchecked)) {
            (Some(index), _) => format!("{} was not signed by the certificate that it names as its issuer", name(index)),
            (None, Some(index)) => format!("That of {} is of a kind that Airlift cannot check; the others verify", name(index)),
            (None, None) => "All verify".to_owned(),
        };
        Judged {
            code: "signatures",
            holds: place(Check::Refused).is_none(),
            title: "Every signature is genuine",
            found,
            source: "RFC 5280, 6.1.3",
        }
    }

    fn begun(&self) -> Judged {
        let early = self.path.certificates.iter().find(|seen| seen.not_before > self.now);
        Judged {
            code: "begun",
            holds: early.is_none(),
            title: "Valid already, every certificate of the chain",
            found: early.map_or_else(
                || format!("Since {}", day(self.leaf.not_before)),
                |seen| format!("{} is valid from {} on", seen.called(), day(seen.not_before)),
            ),
            source: "RFC 5280, 6.1.3",
        }
    }

    fn unexpired(&self) -> Judged {
        let late = self.path.certificates.iter().find(|seen| seen.not_after < self.now);
        let first = self.path.certificates.iter().min_by_key(|seen| seen.not_after);
        let found = match (late, first) {
            (Some(seen), _) => format!("{} expired on {}", seen.called(), day(seen.not_after)),
            (None, Some(seen)) => format!("{} is the first to expire, on {}", seen.called(), day(seen.not_after)),
            (None, None) => String::new(),
        };
        Judged {
            code: "unexpired",
            holds: late.is_none(),
            title: "Not expired, every certificate of the chain",
            found,
            source: TRUSTD,
        }
    }

    fn length(&self) -> Judged {
        // The last second counts (RFC 5280, 4.1.2.5).
        let life = self.leaf.not_after.duration_since(self.leaf.not_before) + SignedDuration::from_secs(1);
        let (limit, slip, title, source) = match self.anchor {
            Anchor::System => (DAYS_BY_SYSTEM, SignedDuration::ZERO, "Valid for at most 398 days", APPLE_398),
            Anchor::Person(_) | Anchor::Unknown => (DAYS_BY_PERSON, SLIP, "Valid for at most 825 days", APPLE),
        };
        let itself = matches!(self.anchor, Anchor::Person(root) if root.as_ref() == self.leaf.der);
        let days = life.as_secs().div_euclid(86_400);
        Judged {
            code: "validity-length",
            holds: itself || life <= SignedDuration::from_hours(limit * 24) + slip,
            title,
            found: format!("{days} days, from {} to {}", day(self.leaf.not_before), day(self.leaf.not_after)),
            source,
        }
    }

    fn strong_keys(&self) -> Judged {
        let words = |seen: &Seen| match seen.key_kind() {
            KeyKind::Rsa(bits) => format!("RSA of {bits} bits"),
            KeyKind::Curve(bits) => format!("an elliptic curve of {bits} bits"),
            KeyKind::Other(name) => name.to_owned(),
        };
        let weak = self.path.certificates.iter().find(|seen| match seen.key_kind() {
            KeyKind::Rsa(bits) => bits < RSA_BITS,
            KeyKind::Curve(bits) => bits < CURVE_BITS,
            KeyKind::Other(_) => true,
        });
        Judged {
            code: "key-strength",
            holds: weak.is_none(),
            title: "Keys are RSA of 2048 bits, or elliptic curves of 256, or more",
            found: weak.map_or_else(
                || format!("The server’s is {}", words(self.leaf)),
                |seen| format!("The key of {} is {}", seen.called(), words(seen)),
            ),
            source: APPLE,
        }
    }

    fn hashes(&self) -> Judged {
        let words = |seen: &Seen| match seen.hash() {
            Hash::Sha2(name) | Hash::Weak(name) => name.to_owned(),
            Hash::Other(name) => name,
        };
        // A root is trusted for being installed, not for its signature; a leaf without any authority is judged as a leaf.
        let all = self.path.certificates.len();
        let has_root = self.path.ends && self.path.checks.len() < all && all > 1;
        let mut below = self.path.certificates.iter().take(all - usize::from(has_root));
        let weak = below.find(|seen| !matches!(seen.hash(), Hash::Sha2(_)));
        Judged {
            code: "signature-hash",
            holds: weak.is_none(),
            title: "Signed with SHA-2, every certificate below the root",
            found: weak.map_or_else(
                || format!("The server’s with {}", words(self.leaf)),
                |seen| format!("{} is signed with {}", seen.called(), words(seen)),
            ),
            source: APPLE,
        }
    }

    fn server_usage(&self) -> Judged {
        let (holds, found) = match &self.leaf.extended {
            None => (false, "It does not say what it is for"),
            Some(usage) if usage.0.contains(&seen::SERVER_AUTH) => (true, "For servers"),
            // Under a person's root trustd takes any usage as well.
            Some(usage) if usage.0.contains(&seen::ANY_USAGE) => (self.anchor != Anchor::System, "For anything"),
            Some(_) => (false, "For something else than servers"),
        };
        Judged {
            code: "server-usage",
            holds,
            title: "Says that it is for servers (extended key usage)",
            found: found.to_owned(),
            source: APPLE,
        }
    }

    fn leaf_usage(&self) -> Judged {
        let holds = self
            .leaf
            .usage
            .as_ref()
            .is_none_or(x509_cert::ext::pkix::KeyUsage::digital_signature);
        Judged {
            code: "leaf-key-usage",
            holds,
            title: "Its key may sign handshakes (key usage)",
            found: if holds {
                "It may"
            } else {
                "Its key usage lacks digital signatures"
            }
            .to_owned(),
            source: "RFC 8446, 4.4.2.2",
        }
    }

    fn authorities(&self) -> Judged {
        let no_authority = self.issuers().find_map(|seen| {
            let is_authority = seen.basic.as_ref().is_some_and(|basic| basic.ca);
            let may_sign = seen.usage.as_ref().is_none_or(x509_cert::ext::pkix::KeyUsage::key_cert_sign);
            match (is_authority, may_sign) {
                (true, true) => None,
                (false, _) => Some(format!("{} is no authority by its basic constraints", seen.called())),
                (true, false) => Some(format!("{} may not sign certificates by its key usage", seen.called())),
            }
        });
        Judged {
            code: "authorities",
            holds: no_authority.is_none(),
            title: "Only authorities sign certificates",
            found: no_authority.unwrap_or_else(|| "They all are".to_owned()),
            source: "RFC 5280, 6.1.4",
        }
    }

    fn path_lengths(&self) -> Judged {
        let between = |index: usize| {
            let middle = self.path.certificates.iter().take(index).skip(1);
            middle.filter(|seen| !seen.is_self_issued()).count()
        };
        let too_long = self.path.certificates.iter().enumerate().skip(1).find_map(|(index, seen)| {
            let limit = seen.basic.as_ref()?.path_len_constraint?;
            let found = between(index);
            (found > usize::from(limit)).then(|| format!("{} allows {limit} authorities below it, there are {found}", seen.called()))
        });
        Judged {
            code: "path-length",
            holds: too_long.is_none(),
            title: "No more authorities in between than those above allow",
            found: too_long.unwrap_or_else(|| match between(self.path.certificates.len().saturating_sub(1)) {
                0 => "None in between".to_owned(),
                1 => "One in between".to_owned(),
                count => format!("{count} in between"),
            }),
            source: TRUSTD,
        }
    }

    fn constraints(&self) -> Judged {
        let mut limited = 0;
        let mut wrong = None;
        let own = self.path.certificates.iter().enumerate().skip(1);
        let of_certificates = own.filter_map(|(index, seen)| Some((index, seen.called(), seen.constraints.as_ref()?)));
        let of_system = self.path.system_constraints.as_ref();
        let of_system = of_system.map(|constraints| (self.path.certificates.len(), "the phone’s root".to_owned(), constraints));
        for (index, who, constraints) in of_certificates.chain(of_system) {
            limited += 1;
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
                    wrong.get_or_insert_with(|| format!("{who} may not vouch for {}", names::shown(name)));
                }
            }
        }
        Judged {
            code: "name-constraints",
            holds: wrong.is_none(),
            title: "Every name is one that the authorities may vouch for",
            found: wrong.unwrap_or_else(|| if limited == 0 { "They may vouch for any" } else { "All are" }.to_owned()),
            source: TRUSTD,
        }
    }

    fn extensions(&self) -> Judged {
        let unknown = self
            .path
            .certificates
            .iter()
            .find_map(|seen| Some((seen, seen.unknown_critical.first()?)));
        Judged {
            code: "critical-extensions",
            holds: unknown.is_none(),
            title: "Nothing in it that must be understood and is not",
            found: unknown.map_or_else(
                || "All critical extensions are known".to_owned(),
                |(seen, oid)| format!("{} has the critical extension {oid}", seen.called()),
            ),
            source: TRUSTD,
        }
    }

    fn root_named(&self) -> Judged {
        let root = match self.anchor {
            Anchor::Person(_) if self.path.ends => self.path.certificates.last(),
            _ => None,
        };
        let name = root.map(|root| root.common_name());
        Judged {
            code: "root-named",
            holds: name != Some(None),
            title: "The root has a common name, so that Settings lists it",
            found: match name {
                Some(Some(name)) => name,
                Some(None) => "It has none".to_owned(),
                None if self.anchor == Anchor::System => "The phone has it already".to_owned(),
                None => "The root is not known here".to_owned(),
            },
            source: "github.com/FiloSottile/mkcert/issues/47",
        }
    }

    fn transparency(&self) -> Judged {
        let asked = self.anchor == Anchor::System;
        Judged {
            code: "transparency",
            holds: !asked || self.leaf.has_timestamps,
            title: "Publicly logged, where a root of the system vouches",
            found: match (asked, self.leaf.has_timestamps) {
                (false, _) => "Not asked for: a person vouches",
                (true, true) => "It carries the logs’ timestamps",
                (true, false) => "It carries no log’s timestamp",
            }
            .to_owned(),
            source: TRUSTD,
        }
    }
}

/// Such as `19 Nov 2026`, in UTC.
fn day(at: Timestamp) -> String {
    at.to_zoned(TimeZone::UTC).strftime("%-d %b %Y").to_string()
}

#[cfg(test)]
mod tests;
