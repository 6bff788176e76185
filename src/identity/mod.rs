//! Identity: our certificate authority and the server certificate it signs (`identity` in the data directory).
//!
//! One root per installation; keys are files of mode 0600 and never leave the data directory.

mod brought;
mod certificates;
mod files;
mod leaf;
mod profile;
mod rules;

use std::fmt;
use std::net::IpAddr;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use der::Decode as _;
use jiff::Timestamp;
use rcgen::{KeyPair, PublicKeyData as _};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use rustls::sign::CertifiedKey;
use sha2::{Digest as _, Sha256};
use x509_cert::Certificate;
use x509_cert::ext::pkix::NameConstraints;
use x509_cert::ext::pkix::name::GeneralName;

use files::Readers;

pub use crate::primitives::Host;
use crate::primitives::certificate_time;
pub use brought::{Brought, BroughtProblem, Password, Source};
pub use certificates::LEAF_DAYS;
pub use files::FileFingerprint;
pub use leaf::{LeafFacts, LeafSlot, expires_at, hosts_of};
pub(crate) use rules::{
    AUTHORITIES, BEGUN, CHAIN_COMPLETE, CHAIN_ORDER, CRITICAL_EXTENSIONS, HOST_NAMED, KEY_STRENGTH, LEAF_KEY_USAGE, NAME_CONSTRAINTS,
    PATH_LENGTH, READABLE, ROOT_NAMED, SERVER_USAGE, SIGNATURE_HASH, SIGNATURES, TRANSPARENCY, UNEXPIRED, VALIDITY_LENGTH,
};
pub use rules::{Anchor, Judged, judge};

/// The authority's key, PEM, in the identity folder.
const KEY_FILE: &str = "authority.key.pem";
/// The authority's certificate, PEM, in the identity folder.
const CERTIFICATE_FILE: &str = "authority.cert.pem";

/// Our certificate authority.
pub struct Authority {
    key: KeyPair,
    certificate: CertificateDer<'static>,
    common_name: String,
    validity: RangeInclusive<Timestamp>,
    scopes: Vec<Scope>,
}

/// Something an authority may vouch for (`identity reset --also CIDR|NAME`).
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Scope {
    /// Addresses: those that share this many leading bits with the address.
    Net(IpAddr, u8),
    /// A DNS name and every name below it.
    Name(String),
}

/// Why the identity could not be used.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// A file could not be read or written.
    #[error("{doing} failed: {detail} ({path})")]
    File {
        /// What we were doing, such as `read-key`.
        doing: &'static str,
        /// What the system said.
        detail: String,
        /// Which file.
        path: PathBuf,
    },
    /// A key or certificate file does not hold what it should.
    #[error("{what} is damaged: {detail} ({path})")]
    Damaged {
        /// Such as `authority-certificate`.
        what: &'static str,
        /// What the parser said.
        detail: String,
        /// Which file.
        path: PathBuf,
    },
    /// A certificate that a person brought cannot be taken.
    #[error("{cause} ({path})")]
    Brought {
        /// Why.
        cause: BroughtProblem,
        /// The file to blame.
        path: PathBuf,
    },
    /// Making a key or certificate failed.
    #[error("{what} cannot be made: {detail}")]
    Crypto {
        /// Such as `server-certificate`.
        what: &'static str,
        /// What the library said.
        detail: String,
    },
    /// None of the hosts is one that the authority may vouch for: phones would refuse the certificate.
    #[error("the authority is limited to local addresses and may not sign for {hosts}")]
    OutOfScope {
        /// The hosts, separated by commas.
        hosts: String,
    },
}

impl Authority {
    /// Opens the authority in `<data_dir>/identity`, or makes one at first start.
    pub fn open(data_dir: &Path, computer_name: &str, now: Timestamp) -> Result<Self, IdentityError> {
        let dir = identity_dir(data_dir);
        let (key_path, certificate_path) = (dir.join(KEY_FILE), dir.join(CERTIFICATE_FILE));
        // Two first starts at once must not write half of each other's authority.
        let _alone = files::lock(&dir)?;
        let key = files::read("read-key", &key_path)?;
        let certificate = files::read("read-certificate", &certificate_path)?;
        match (key, certificate) {
            (Some(key), Some(certificate)) => {
                files::keep_private(&key_path)?;
                let certificate = parse_certificate(&certificate, &certificate_path)?;
                let key = parse_key(&key, &key_path, &certificate)?;
                Self::assemble(key, certificate, &certificate_path)
            }
            (None, Some(_)) => Err(IdentityError::Damaged {
                what: "authority-key",
                detail: "the certificate is there, the key is missing".to_owned(),
                path: key_path,
            }),
            // A key alone is what a crash between the two writes leaves: no phone has seen its certificate.
            (_, None) => Self::make(data_dir, computer_name, &[], now),
        }
    }

    /// Replaces the authority: phones must be set up again.
    pub fn reset(data_dir: &Path, computer_name: &str, now: Timestamp) -> Result<Self, IdentityError> {
        Self::reset_with(data_dir, computer_name, &[], now)
    }

    /// As [`Self::reset`]; the new authority may vouch for more than local addresses and names.
    pub fn reset_with(data_dir: &Path, computer_name: &str, also: &[Scope], now: Timestamp) -> Result<Self, IdentityError> {
        let _alone = files::lock(&identity_dir(data_dir))?;
        // Without its certificate a key counts as unfinished, so a crash from here on ends in a new authority, never in a mismatch.
        let certificate_path = identity_dir(data_dir).join(CERTIFICATE_FILE);
        files::remove("remove-certificate", &certificate_path)?;
        Self::make(data_dir, computer_name, also, now)
    }

    fn make(data_dir: &Path, computer_name: &str, also: &[Scope], now: Timestamp) -> Result<Self, IdentityError> {
        let dir = identity_dir(data_dir);
        files::make_private_dir(&dir)?;
        let certificate_path = dir.join(CERTIFICATE_FILE);
        let (key, certificate) = certificates::make_authority(computer_name, also, now)?;
        let authority = Self::assemble(key, certificate, &certificate_path)?;
        files::write_whole(
            "write-key",
            &dir.join(KEY_FILE),
            authority.key.serialize_pem().as_bytes(),
            Readers::Owner,
        )?;
        files::write_whole(
            "write-certificate",
            &certificate_path,
            authority.certificate_pem().as_bytes(),
            Readers::Everybody,
        )?;
        Ok(authority)
    }

    fn assemble(key: KeyPair, certificate: CertificateDer<'static>, path: &Path) -> Result<Self, IdentityError> {
        let damaged = |detail: String| IdentityError::Damaged {
            what: "authority-certificate",
            detail,
            path: path.to_owned(),
        };
        let parsed = Certificate::from_der(&certificate).map_err(|error| damaged(error.to_string()))?;
        let tbs = &parsed.tbs_certificate;
        let validity = certificate_time(tbs.validity.not_before)..=certificate_time(tbs.validity.not_after);
        if validity.is_empty() {
            return Err(damaged("it ends before it begins".to_owned()));
        }
        let constraints = tbs.get::<NameConstraints>().map_err(|error| damaged(error.to_string()))?;
        let scopes = constraints
            .and_then(|(_, constraints)| constraints.permitted_subtrees)
            .unwrap_or_default()
            .iter()
            .filter_map(|subtree| Scope::of(&subtree.base))
            .collect();
        let common_name = common_name_of(&parsed).unwrap_or_else(|| "Airlift".to_owned());
        Ok(Self {
            key,
            certificate,
            common_name,
            validity,
            scopes,
        })
    }

    /// The certificate, DER.
    pub fn certificate_der(&self) -> &[u8] {
        &self.certificate
    }

    /// The certificate, PEM.
    pub fn certificate_pem(&self) -> String {
        pem("CERTIFICATE", &self.certificate)
    }

    /// SHA-256 of the DER form, 64 lower-case hex digits.
    pub fn fingerprint_sha256(&self) -> String {
        sha256(&self.certificate)
    }

    /// The name under which iOS lists it, such as `Airlift (Studio Mac)`.
    pub fn common_name(&self) -> &str {
        &self.common_name
    }

    /// When it stops being valid.
    pub fn expires_at(&self) -> Timestamp {
        *self.validity.end()
    }

    /// Since when it is valid.
    pub fn made_at(&self) -> Timestamp {
        *self.validity.start()
    }

    /// What it may vouch for; empty when that is anything.
    pub fn scopes(&self) -> &[Scope] {
        &self.scopes
    }

    /// Whether phones accept a leaf of this authority for a host: its name constraints must cover it.
    pub fn may_vouch_for(&self, host: &Host) -> bool {
        // An authority without constraints (none of ours) may vouch for anything.
        Scope::permit(&self.scopes, host)
    }

    /// The set-up profile (`.mobileconfig`, unsigned XML) with which a phone installs the certificate.
    pub fn set_up_profile(&self) -> Vec<u8> {
        profile::set_up_profile(&self.certificate, &self.common_name)
    }

    /// A server certificate for these hosts, valid 397 days or as long as the authority, with a fresh P-256 key, chained to the authority.
    ///
    /// Hosts that the authority [may not vouch for](Self::may_vouch_for) are left out: a single one of them,
    /// such as the public IPv6 address that most home networks hand out, would make phones refuse the whole certificate.
    pub fn issue(&self, hosts: &[Host], now: Timestamp) -> Result<CertifiedKey, IdentityError> {
        let covered: Vec<Host> = hosts.iter().filter(|host| self.may_vouch_for(host)).cloned().collect();
        if covered.is_empty() {
            let names: Vec<String> = hosts.iter().map(Host::to_string).collect();
            return Err(IdentityError::OutOfScope { hosts: names.join(", ") });
        }
        let (key, certificate) = certificates::make_leaf(
            &self.certificate,
            &self.key,
            &covered,
            certificates::leaf_validity(&self.validity, now),
        )?;
        let key = PrivatePkcs8KeyDer::from(key.serialize_der());
        CertifiedKey::from_der(vec![certificate], key.into(), &rustls::crypto::ring::default_provider()).map_err(|error| {
            IdentityError::Crypto {
                what: "server-certificate",
                detail: error.to_string(),
            }
        })
    }
}

impl fmt::Debug for Authority {
    /// Says nothing of the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authority")
            .field("common_name", &self.common_name)
            .field("expires_at", self.validity.end())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Net(ip, bits) => write!(f, "{ip}/{bits}"),
            Self::Name(name) => name.fmt(f),
        }
    }
}

impl Scope {
    /// Whether phones accept a leaf for this host of an authority with these name constraints; one without may vouch for anything.
    pub fn permit(scopes: &[Self], host: &Host) -> bool {
        scopes.is_empty() || certificates::is_permitted(host, scopes)
    }

    /// Reads `203.0.113.0/24`, `203.0.113.7` or `builds.example.com`.
    pub fn parse(text: &str) -> Option<Self> {
        let (address, bits) = match text.split_once('/') {
            Some((address, bits)) => (address, Some(bits.parse::<u8>().ok()?)),
            None => (text, None),
        };
        if let Ok(ip) = address.parse::<IpAddr>() {
            let all = if ip.is_ipv4() { 32 } else { 128 };
            let bits = bits.unwrap_or(all);
            return (bits <= all).then_some(Self::Net(ip, bits));
        }
        let name = text.to_ascii_lowercase();
        (bits.is_none() && certificates::is_dns_name(&name)).then_some(Self::Name(name))
    }

    /// Whether it covers a host, as phones judge it (RFC 5280, 4.2.1.10).
    fn covers(&self, host: &Host) -> bool {
        match (self, host) {
            (Self::Net(IpAddr::V4(net), bits), Host::Ip(IpAddr::V4(ip))) => {
                let mask = u32::MAX.checked_shl(32 - u32::from(*bits)).unwrap_or(0);
                net.to_bits() & mask == ip.to_bits() & mask
            }
            (Self::Net(IpAddr::V6(net), bits), Host::Ip(IpAddr::V6(ip))) => {
                let mask = u128::MAX.checked_shl(128 - u32::from(*bits)).unwrap_or(0);
                net.to_bits() & mask == ip.to_bits() & mask
            }
            (Self::Name(base), Host::Name(name)) => {
                let name = name.to_ascii_lowercase();
                name.strip_suffix(base.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
            }
            _ => false,
        }
    }

    /// Reads a permitted subtree.
    fn of(base: &GeneralName) -> Option<Self> {
        let bits_of = |mask: &[u8]| u8::try_from(mask.iter().map(|byte| byte.count_ones()).sum::<u32>()).ok();
        match base {
            GeneralName::DnsName(name) => Some(Self::Name(name.as_str().to_ascii_lowercase())),
            GeneralName::IpAddress(bytes) => {
                let (address, mask) = bytes.as_bytes().split_at_checked(bytes.as_bytes().len() / 2)?;
                let ip = <[u8; 4]>::try_from(address)
                    .map(IpAddr::from)
                    .or_else(|_| <[u8; 16]>::try_from(address).map(IpAddr::from))
                    .ok()?;
                Some(Self::Net(ip, bits_of(mask)?))
            }
            _ => None,
        }
    }
}

fn identity_dir(data_dir: &Path) -> PathBuf {
    data_dir.join("identity")
}

/// SHA-256 of a certificate, 64 lower-case hex digits.
pub fn sha256(der: &CertificateDer<'_>) -> String {
    format!("{:x}", Sha256::digest(der))
}

/// A PEM section (RFC 7468).
fn pem(label: &str, der: &[u8]) -> String {
    use base64::Engine as _;
    let encoded = base64::engine::general_purpose::STANDARD.encode(der);
    let mut pem = format!("-----BEGIN {label}-----\n");
    for (position, character) in encoded.chars().enumerate() {
        // RFC 7468: lines of 64 characters.
        if position > 0 && position % 64 == 0 {
            pem.push('\n');
        }
        pem.push(character);
    }
    pem.extend(["\n-----END ", label, "-----\n"]);
    pem
}

fn common_name_of(certificate: &Certificate) -> Option<String> {
    let subject = &certificate.tbs_certificate.subject;
    let attribute = subject
        .0
        .iter()
        .flat_map(|names| names.0.iter())
        .find(|attribute| attribute.oid == const_oid::db::rfc4519::CN)?;
    attribute
        .value
        .decode_as::<der::asn1::Utf8StringRef<'_>>()
        .ok()
        .map(|name| name.as_str().to_owned())
}

fn parse_certificate(pem: &[u8], path: &Path) -> Result<CertificateDer<'static>, IdentityError> {
    CertificateDer::from_pem_slice(pem).map_err(|error| IdentityError::Damaged {
        what: "authority-certificate",
        detail: error.to_string(),
        path: path.to_owned(),
    })
}

fn parse_key(pem: &[u8], path: &Path, certificate: &CertificateDer<'_>) -> Result<KeyPair, IdentityError> {
    let damaged = |detail: String| IdentityError::Damaged {
        what: "authority-key",
        detail,
        path: path.to_owned(),
    };
    let der = PrivatePkcs8KeyDer::from_pem_slice(pem).map_err(|error| damaged(error.to_string()))?;
    let key = KeyPair::try_from(&der).map_err(|error| damaged(error.to_string()))?;
    let parsed = Certificate::from_der(certificate).map_err(|error| damaged(error.to_string()))?;
    let certified = parsed.tbs_certificate.subject_public_key_info.subject_public_key.raw_bytes();
    if certified != key.der_bytes() {
        return Err(damaged("it does not belong to the certificate".to_owned()));
    }
    Ok(key)
}

#[cfg(test)]
mod tests;
