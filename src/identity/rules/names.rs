//! Names in certificates: which hosts they are for, and which an authority may vouch for.

use std::net::IpAddr;

use der::Encode as _;
use x509_cert::ext::pkix::NameConstraints;
use x509_cert::ext::pkix::constraints::name::GeneralSubtree;
use x509_cert::ext::pkix::name::GeneralName;

use crate::finding::List;
use crate::identity::Host;

/// Names listed in a sentence; more are counted.
const LISTED: usize = 6;

/// Whether one of the names is the host: addresses byte by byte, names with wildcards as trustd takes them.
pub(super) fn covers(names: &[GeneralName], host: &Host) -> bool {
    names.iter().any(|name| match (name, host) {
        (GeneralName::DnsName(pattern), Host::Name(name)) => name_fits(pattern.as_str(), name),
        (GeneralName::IpAddress(bytes), Host::Ip(IpAddr::V4(ip))) => bytes.as_bytes() == ip.octets(),
        (GeneralName::IpAddress(bytes), Host::Ip(IpAddr::V6(ip))) => bytes.as_bytes() == ip.octets(),
        _ => false,
    })
}

/// Whether a name, or a wildcard for names, covers a host name.
///
/// A wildcard is the whole leftmost label, covers one label, and does not stand directly above a top-level domain, so that
/// `*.local` covers nothing (Security-61901, `SecPolicyLeafCallbacks.c`).
pub(in crate::identity) fn name_fits(pattern: &str, name: &str) -> bool {
    let [pattern, name] = [pattern, name].map(|text| text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase());
    if name.is_empty() || name.contains('*') {
        return false;
    }
    if pattern == name {
        return true;
    }
    let (Some(base), Some((first, rest))) = (pattern.strip_prefix("*."), name.split_once('.')) else {
        return false;
    };
    !first.is_empty() && base.contains('.') && !base.contains('*') && base == rest
}

/// Names for people, such as `192.168.1.24, studio.local and 3 more`.
pub(super) fn listed(names: &[GeneralName]) -> List {
    List::first(names.iter().map(shown), names.len(), LISTED)
}

/// One name for people; of a kind that is no host's, the name that RFC 5280 (4.2.1.6) gives that kind.
pub(in crate::identity) fn shown(name: &GeneralName) -> String {
    match name {
        GeneralName::DnsName(name) | GeneralName::Rfc822Name(name) | GeneralName::UniformResourceIdentifier(name) => name.to_string(),
        GeneralName::IpAddress(bytes) => ip_of(bytes.as_bytes()).map_or_else(|| "iPAddress".to_owned(), |ip| ip.to_string()),
        GeneralName::DirectoryName(name) => name.to_string(),
        GeneralName::EdiPartyName(_) => "ediPartyName".to_owned(),
        GeneralName::OtherName(_) => "otherName".to_owned(),
        GeneralName::RegisteredId(oid) => oid.to_string(),
    }
}

/// An address of 4 or 16 bytes.
fn ip_of(bytes: &[u8]) -> Option<IpAddr> {
    let v4 = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
    v4.or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from)).ok()
}

/// The first name that constraints forbid (RFC 5280, 4.2.1.10); kinds of names that they do not mention are free.
pub(super) fn forbidden<'a>(names: &'a [GeneralName], constraints: &NameConstraints) -> Option<&'a GeneralName> {
    let permitted = constraints.permitted_subtrees.as_deref().unwrap_or_default();
    let excluded = constraints.excluded_subtrees.as_deref().unwrap_or_default();
    names.iter().find(|name| {
        let of_kind = |subtree: &&GeneralSubtree| kind(&subtree.base) == kind(name);
        let covered = |subtree: &GeneralSubtree| is_below(name, &subtree.base);
        excluded.iter().filter(of_kind).any(covered)
            || permitted.iter().any(|subtree| of_kind(&subtree)) && !permitted.iter().filter(of_kind).any(covered)
    })
}

fn kind(name: &GeneralName) -> u8 {
    match name {
        GeneralName::OtherName(_) => 0,
        GeneralName::Rfc822Name(_) => 1,
        GeneralName::DnsName(_) => 2,
        GeneralName::DirectoryName(_) => 4,
        GeneralName::EdiPartyName(_) => 5,
        GeneralName::UniformResourceIdentifier(_) => 6,
        GeneralName::IpAddress(_) => 7,
        GeneralName::RegisteredId(_) => 8,
    }
}

fn is_below(name: &GeneralName, base: &GeneralName) -> bool {
    match (name, base) {
        (GeneralName::DnsName(name), GeneralName::DnsName(base)) => {
            // `*.example.com` stands for names below example.com, and is judged as one of them.
            is_domain_below(name.as_str(), base.as_str().trim_start_matches('.'))
        }
        (GeneralName::IpAddress(ip), GeneralName::IpAddress(range)) => is_in_range(ip.as_bytes(), range.as_bytes()),
        (GeneralName::DirectoryName(name), GeneralName::DirectoryName(base)) => {
            base.0.len() <= name.0.len() && name.0.iter().zip(&base.0).all(|(part, wanted)| part.to_der() == wanted.to_der())
        }
        (GeneralName::Rfc822Name(name), GeneralName::Rfc822Name(base)) => {
            let (name, base) = (name.as_str().to_ascii_lowercase(), base.as_str().to_ascii_lowercase());
            let domain = name.rsplit_once('@').map_or("", |(_, domain)| domain);
            if base.contains('@') {
                name == base
            } else {
                is_host_below(domain, &base)
            }
        }
        (GeneralName::UniformResourceIdentifier(uri), GeneralName::UniformResourceIdentifier(base)) => {
            let authority = uri.as_str().split_once("://").map_or("", |(_, rest)| rest);
            let host = authority.split(['/', '?', '#']).next().unwrap_or_default();
            let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
            is_host_below(host.split(':').next().unwrap_or_default(), base.as_str())
        }
        _ => false,
    }
}

/// A DNS base covers itself and everything below it; an empty one covers all.
fn is_domain_below(name: &str, base: &str) -> bool {
    let [name, base] = [name, base].map(|text| text.strip_suffix('.').unwrap_or(text).to_ascii_lowercase());
    base.is_empty() || name.strip_suffix(&base).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// A base with a leading dot covers what lies below it, another one that host alone.
fn is_host_below(host: &str, base: &str) -> bool {
    if base.starts_with('.') {
        host.len() > base.len() && host.to_ascii_lowercase().ends_with(&base.to_ascii_lowercase())
    } else {
        host.eq_ignore_ascii_case(base)
    }
}

/// Address and mask stand one behind the other.
fn is_in_range(ip: &[u8], range: &[u8]) -> bool {
    let Some((net, mask)) = range.split_at_checked(ip.len()).filter(|(net, mask)| net.len() == mask.len()) else {
        return false;
    };
    ip.iter().zip(net).zip(mask).all(|((ip, net), mask)| ip & mask == net & mask)
}
