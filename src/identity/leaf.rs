//! A leaf is the server certificate that phones see, with its key.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;

use arc_swap::ArcSwap;
use der::Decode as _;
use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use x509_cert::Certificate;
use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::ext::pkix::name::GeneralName;

use super::{Host, rules};
use crate::finding::Message;
use crate::primitives::certificate_time;

/// Hands the newest leaf to every handshake; swapped without a restart.
pub struct LeafSlot {
    leaf: ArcSwap<CertifiedKey>,
}

impl LeafSlot {
    /// A slot that holds this leaf.
    pub fn new(leaf: CertifiedKey) -> Arc<Self> {
        Arc::new(Self {
            leaf: ArcSwap::from_pointee(leaf),
        })
    }

    /// From the next handshake on, phones see this leaf.
    pub fn replace(&self, leaf: CertifiedKey) {
        self.leaf.store(Arc::new(leaf));
    }

    /// The leaf that the next handshake shows.
    pub fn current(&self) -> Arc<CertifiedKey> {
        self.leaf.load_full()
    }
}

impl ResolvesServerCert for LeafSlot {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.current())
    }
}

impl fmt::Debug for LeafSlot {
    /// Says nothing of the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LeafSlot").finish_non_exhaustive()
    }
}

/// What a certificate says of itself, as far as people ask.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct LeafFacts {
    /// Names and addresses in its alternative names, without wildcards: those name no host.
    pub hosts: Vec<Host>,
    /// Wildcards among its alternative names, such as `*.example.com`.
    pub wildcards: Vec<String>,
    /// Who signed it: the issuer's common name.
    pub issuer: Message,
    /// From when on it is valid.
    pub not_before: Timestamp,
    /// Until when it is valid.
    pub not_after: Timestamp,
}

impl LeafFacts {
    /// Reads a certificate; `None` when it cannot be read.
    pub fn of(der: &CertificateDer<'_>) -> Option<Self> {
        let certificate = Certificate::from_der(der).ok()?;
        let tbs = &certificate.tbs_certificate;
        let names = tbs.get::<SubjectAltName>().ok()?.map(|(_, names)| names.0).unwrap_or_default();
        let is_wildcard = |name: &&GeneralName| matches!(name, GeneralName::DnsName(name) if name.as_str().contains('*'));
        Some(Self {
            hosts: names.iter().filter_map(host_of).collect(),
            wildcards: names.iter().filter(is_wildcard).map(rules::shown).collect(),
            issuer: rules::called(&tbs.issuer),
            not_before: certificate_time(tbs.validity.not_before),
            not_after: certificate_time(tbs.validity.not_after),
        })
    }

    /// Whether it is for this host, as phones judge it.
    pub fn covers(&self, host: &Host) -> bool {
        let by_name = |pattern: &str| matches!(host, Host::Name(name) if rules::name_fits(pattern, name));
        self.wildcards.iter().any(|pattern| by_name(pattern))
            || self.hosts.iter().any(|own| match own {
                Host::Ip(_) => own == host,
                Host::Name(name) => by_name(name),
            })
    }
}

/// The names and addresses that a leaf is for, as its subject alternative names say. Wildcards are left out: they name no host.
pub fn hosts_of(leaf: &CertifiedKey) -> Vec<Host> {
    leaf.cert
        .first()
        .and_then(LeafFacts::of)
        .map(|facts| facts.hosts)
        .unwrap_or_default()
}

/// When a leaf stops being valid; `None` when it cannot be read.
pub fn expires_at(leaf: &CertifiedKey) -> Option<Timestamp> {
    LeafFacts::of(leaf.cert.first()?).map(|facts| facts.not_after)
}

fn host_of(name: &GeneralName) -> Option<Host> {
    match name {
        GeneralName::DnsName(name) if !name.as_str().contains('*') => Some(Host::Name(name.to_string())),
        GeneralName::IpAddress(bytes) => {
            let bytes = bytes.as_bytes();
            let ip = <[u8; 4]>::try_from(bytes)
                .map(IpAddr::from)
                .or_else(|_| <[u8; 16]>::try_from(bytes).map(IpAddr::from));
            ip.ok().map(Host::Ip)
        }
        _ => None,
    }
}
