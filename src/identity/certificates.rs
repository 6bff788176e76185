//! Certificates: what ours say, and what an authority may vouch for.

use std::net::{IpAddr, Ipv6Addr};
use std::ops::RangeInclusive;

use jiff::{SignedDuration, Timestamp};
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose, GeneralSubtree, IsCa, Issuer,
    KeyIdMethod, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256, PublicKeyData as _, SanType,
};
use rustls::pki_types::CertificateDer;
use sha2::{Digest as _, Sha256};
use time::{Duration, OffsetDateTime};

use super::{Host, IdentityError, Scope};

/// How long an authority lives. Phones are set up once; ten years outlive them.
const AUTHORITY_DAYS: i64 = 3652;

/// How long a server certificate lives.
///
/// Apple refuses more than 825 days under authorities that people installed
/// (support.apple.com/103769), and more than 398 under those it ships (support.apple.com/102028): 397 fits both.
pub const LEAF_DAYS: i64 = 397;

/// Certificates begin this much before they are made: a phone's clock may be late.
const BACKDATED: Duration = Duration::days(1);

/// X.520 allows a `CommonName` of 64 characters.
const COMMON_NAME_CHARS: usize = 64;

/// The ranges in which local networks live; an authority may vouch for nothing else, so that a stolen key cannot
/// impersonate the internet: private (RFC 1918), self-assigned, carrier-grade and Tailscale (100.64/10), loopback,
/// unique local and link-local IPv6.
const LOCAL_RANGES: [([u8; 4], u8); 6] = [
    ([10, 0, 0, 0], 8),
    ([172, 16, 0, 0], 12),
    ([192, 168, 0, 0], 16),
    ([169, 254, 0, 0], 16),
    ([100, 64, 0, 0], 10),
    ([127, 0, 0, 0], 8),
];

/// As [`LOCAL_RANGES`], for IPv6.
const LOCAL_RANGES_V6: [(Ipv6Addr, u8); 3] = [
    (Ipv6Addr::new(0xfc00, 0, 0, 0, 0, 0, 0, 0), 7),
    (Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10),
    (Ipv6Addr::LOCALHOST, 128),
];

/// Makes a root: its key, and its certificate in DER.
pub(super) fn make_authority(
    computer_name: &str,
    also: &[Scope],
    now: Timestamp,
) -> Result<(KeyPair, CertificateDer<'static>), IdentityError> {
    let failed = |error: rcgen::Error| crypto_error("authority", &error);
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(failed)?;

    let mut params = CertificateParams::default();
    params.not_before = date_of(now)? - BACKDATED;
    params.not_after = params.not_before + Duration::days(AUTHORITY_DAYS);
    params.distinguished_name = DistinguishedName::new();
    // iOS lists no root without a CommonName under Certificate Trust Settings (mkcert#47).
    params.distinguished_name.push(DnType::CommonName, common_name(computer_name));
    // Two authorities of one computer, before and after a reset, must not have the same name: chains are built by name.
    params.distinguished_name.push(DnType::OrganizationalUnitName, short_id(&key));
    params.key_identifier_method = key_identifier(&key);
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: permitted(computer_name, also),
        excluded_subtrees: Vec::new(),
    });
    let certificate = params.self_signed(&key).map_err(failed)?;
    Ok((key, certificate.into()))
}

/// How long a leaf made now is valid: never beyond its authority, which phones do not accept for longer either.
pub(super) fn leaf_validity(authority: &RangeInclusive<Timestamp>, now: Timestamp) -> RangeInclusive<Timestamp> {
    let hours = |days: i64| SignedDuration::from_hours(24 * days);
    let (begin, end) = (*authority.start(), *authority.end());
    let from = (now - hours(BACKDATED.whole_days())).clamp(begin, end);
    from..=(from + hours(LEAF_DAYS)).min(end)
}

/// Makes a server certificate for these hosts, and its key.
pub(super) fn make_leaf(
    authority: &CertificateDer<'_>,
    authority_key: &KeyPair,
    hosts: &[Host],
    validity: RangeInclusive<Timestamp>,
) -> Result<(KeyPair, CertificateDer<'static>), IdentityError> {
    let failed = |error: rcgen::Error| crypto_error("server-certificate", &error);
    let issuer = Issuer::from_ca_cert_der(authority, authority_key).map_err(failed)?;
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(failed)?;

    let mut params = CertificateParams::default();
    params.not_before = date_of(*validity.start())?;
    params.not_after = date_of(*validity.end())?;
    params.distinguished_name = DistinguishedName::new();
    if let Some(first) = hosts.first() {
        let name: String = first.to_string().chars().take(COMMON_NAME_CHARS).collect();
        params.distinguished_name.push(DnType::CommonName, name);
    }
    for host in hosts {
        params.subject_alt_names.push(match host {
            // trustd compares an address with iPAddress entries only, byte by byte (SecPolicyLeafCallbacks.c).
            Host::Ip(ip) => SanType::IpAddress(*ip),
            Host::Name(name) => SanType::DnsName(name.to_ascii_lowercase().try_into().map_err(failed)?),
        });
    }
    params.key_identifier_method = key_identifier(&key);
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    let certificate = params.signed_by(&key, &issuer).map_err(failed)?;
    Ok((key, certificate.into()))
}

/// The name under which iOS lists the authority, such as `Airlift (Studio Mac)`.
pub(super) fn common_name(computer_name: &str) -> String {
    let room = COMMON_NAME_CHARS - "Airlift ()".len();
    let readable: String = computer_name.chars().filter(|c| !c.is_control()).take(room).collect();
    match readable.trim() {
        "" => "Airlift".to_owned(),
        name => format!("Airlift ({name})"),
    }
}

/// Whether name constraints with these permitted subtrees let a host through.
pub(super) fn is_permitted(host: &Host, scopes: &[Scope]) -> bool {
    scopes.iter().any(|scope| scope.covers(host))
}

/// What an authority of this computer may vouch for.
fn permitted(computer_name: &str, also: &[Scope]) -> Vec<GeneralSubtree> {
    let mut subtrees = vec![GeneralSubtree::DnsName("local".to_owned())];
    subtrees.extend(constraint_name(computer_name).map(GeneralSubtree::DnsName));
    let v4 = LOCAL_RANGES
        .iter()
        .map(|(address, bits)| CidrSubnet::from_v4_prefix(*address, *bits));
    let v6 = LOCAL_RANGES_V6
        .iter()
        .map(|(address, bits)| CidrSubnet::from_v6_prefix(address.octets(), *bits));
    subtrees.extend(v4.chain(v6).map(GeneralSubtree::IpAddress));
    subtrees.extend(also.iter().map(|scope| match scope {
        Scope::Net(ip, bits) => GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(*ip, *bits)),
        Scope::Name(name) => GeneralSubtree::DnsName(name.clone()),
    }));
    subtrees
}

/// This computer's name as a permitted subtree, where that is safe.
///
/// A subtree covers all names below it. `studio.example.com` is this computer's; but a computer called `dev` or `cloud`
/// would make an authority for a whole top-level domain. Those have neither digits nor hyphens (but for `xn--`).
fn constraint_name(computer_name: &str) -> Option<String> {
    let name = computer_name.trim_end_matches('.').to_ascii_lowercase();
    if !is_dns_name(&name) || name.contains("xn--") {
        return None;
    }
    let own = match name.split_once('.') {
        Some(_) => name.split('.').count() > 2,
        None => name.contains(|c: char| c.is_ascii_digit() || c == '-'),
    };
    (own && name.parse::<IpAddr>().is_err()).then_some(name)
}

/// Letters, digits and hyphens in labels of 1 to 63, at most 253 in all (RFC 1123, 2.1).
pub(super) fn is_dns_name(name: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(is_label)
}

/// The key's name in certificates: the first 160 bits of SHA-256 over the public key (RFC 7093, 2, method 1).
fn key_identifier(key: &KeyPair) -> KeyIdMethod {
    let digest = Sha256::digest(key.der_bytes());
    KeyIdMethod::PreSpecified(digest.iter().take(20).copied().collect())
}

/// Eight hex digits that tell one authority of a computer from the next.
fn short_id(key: &KeyPair) -> String {
    format!("{:X}", Sha256::digest(key.der_bytes())).chars().take(8).collect()
}

fn date_of(now: Timestamp) -> Result<OffsetDateTime, IdentityError> {
    OffsetDateTime::from_unix_timestamp(now.as_second()).map_err(|error| IdentityError::Crypto {
        what: "certificate",
        detail: error.to_string(),
    })
}

fn crypto_error(what: &'static str, error: &rcgen::Error) -> IdentityError {
    IdentityError::Crypto {
        what,
        detail: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_authority_is_listed_under_a_readable_name() {
        assert_eq!(common_name("Studio Mac"), "Airlift (Studio Mac)");
        assert_eq!(common_name(" \n "), "Airlift");
        assert_eq!(common_name("工作室").as_str(), "Airlift (工作室)");
        assert_eq!(common_name(&"x".repeat(300)).chars().count(), COMMON_NAME_CHARS);
    }

    #[test]
    fn no_authority_covers_a_top_level_domain() {
        let table = [
            ("Studio Mac", None),
            ("dev", None),
            ("example.com", None),
            ("xn--fiqs8s", None),
            ("10.1.2.3", None),
            ("DESKTOP-4711", Some("desktop-4711")),
            ("ci2", Some("ci2")),
            ("studio.example.com", Some("studio.example.com")),
            ("-x1", None),
            ("", None),
        ];
        for (name, expected) in table {
            assert_eq!(constraint_name(name).as_deref(), expected, "{name}");
        }
    }
}
