//! A leaf is the server certificate that phones see, with its key.

use std::fmt;
use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;

use arc_swap::ArcSwap;
use der::Decode as _;
use jiff::Timestamp;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use x509_cert::Certificate;
use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::ext::pkix::name::GeneralName;

use super::{Host, IdentityError, files};

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

/// A certificate chain and key that a person brought (`serve --cert F --key F`), PEM.
/// The key may be PKCS#8, SEC1 or PKCS#1, and must belong to the first certificate of the chain.
pub fn read_pem(chain: &Path, key: &Path) -> Result<CertifiedKey, IdentityError> {
    let chain_damaged = |detail: String| damaged("the certificate chain", detail, chain);
    let chain_pem = read_existing("read the certificate chain", chain)?;
    let certificates: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&chain_pem)
        .collect::<Result<_, _>>()
        .map_err(|error| chain_damaged(error.to_string()))?;
    if certificates.is_empty() {
        return Err(chain_damaged("it holds no PEM certificate".to_owned()));
    }

    let key_damaged = |detail: String| damaged("the certificate’s key", detail, key);
    let key_pem = read_existing("read the certificate’s key", key)?;
    let key_der = PrivateKeyDer::from_pem_slice(&key_pem).map_err(|error| match error {
        rustls::pki_types::pem::Error::NoItemsFound => {
            key_damaged("it holds no PEM private key; a key with a password must be decrypted first".to_owned())
        }
        other => key_damaged(other.to_string()),
    })?;
    CertifiedKey::from_der(certificates, key_der, &rustls::crypto::ring::default_provider()).map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => key_damaged("it does not belong to the certificate".to_owned()),
        other => key_damaged(other.to_string()),
    })
}

/// The names and addresses that a leaf is for, as its subject alternative names say. Wildcards are left out: they name no host.
pub fn hosts_of(leaf: &CertifiedKey) -> Vec<Host> {
    let Some(certificate) = leaf.cert.first().and_then(|der| Certificate::from_der(der).ok()) else {
        return Vec::new();
    };
    let Ok(Some((_, SubjectAltName(names)))) = certificate.tbs_certificate.get::<SubjectAltName>() else {
        return Vec::new();
    };
    names.iter().filter_map(host_of).collect()
}

/// When a leaf stops being valid; `None` when it cannot be read.
pub fn expires_at(leaf: &CertifiedKey) -> Option<Timestamp> {
    let certificate = Certificate::from_der(leaf.cert.first()?).ok()?;
    Timestamp::from_second(unix_seconds(certificate.tbs_certificate.validity.not_after)?).ok()
}

/// Seconds since 1970 of a certificate's time.
pub(super) fn unix_seconds(time: x509_cert::time::Time) -> Option<i64> {
    i64::try_from(time.to_unix_duration().as_secs()).ok()
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

fn read_existing(doing: &'static str, path: &Path) -> Result<Vec<u8>, IdentityError> {
    files::read(doing, path)?.ok_or_else(|| IdentityError::File {
        doing,
        detail: "there is no such file".to_owned(),
        path: path.to_owned(),
    })
}

fn damaged(what: &'static str, detail: String, path: &Path) -> IdentityError {
    IdentityError::Damaged {
        what,
        detail,
        path: path.to_owned(),
    }
}
