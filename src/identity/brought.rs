//! A certificate that a person brings instead of ours: its chain and key, read from files and put in order.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use der::{Decode as _, Encode as _};
use p12_keystore::Pkcs12Archive;
use p12_keystore::error::Error as Pkcs12Error;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SigningKey};
use x509_cert::Certificate;

use super::files::{self, Readers};
use super::{Anchor, IdentityError, rules};

/// The largest file that is read; a chain with an RSA-4096 key has less than 20 KB.
const FILE_LIMIT_BYTES: u64 = 1024 * 1024;
/// Certificates that are looked at; chains have two to four.
const CERTIFICATES_LIMIT: usize = 64;
/// Keys that are tried, so that a hostile file cannot keep us busy.
const KEYS_LIMIT: usize = 16;
/// The largest PKCS#12 file: a chain with an RSA-4096 key has less than 20 KB. A hostile one asks for 0.3 s of work with each key
/// in it, which may be hidden in an encrypted part and has 230 bytes: this is a minute instead of half an hour.
const PKCS12_LIMIT_BYTES: usize = 64 * 1024;
/// Encrypted parts of a PKCS#12 file that are opened: programs write one with certificates and one for each key.
const PKCS12_PARTS_LIMIT: usize = 16;
/// How the object identifiers of PBKDF2 (RFC 8018) and of PKCS#12's own encryptions (RFC 7292, appendix C) begin.
const DERIVATIONS: [&[u8]; 2] = [
    &[0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, 0x0C],
    &[0x06, 0x0A, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x0C, 0x01],
];
/// scrypt's object identifier: no program writes PKCS#12 with it, and a hostile file could ask it for a gigabyte.
const SCRYPT: &[u8] = &[0x2B, 0x06, 0x01, 0x04, 0x01, 0xDA, 0x47, 0x04, 0x0B];
/// A certificate and key that came with a password are kept here, in the identity folder.
const KEPT_FILE: &str = "brought.pem";

/// Where it lies.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Source {
    /// Chain and key, PEM or DER. Both may be the same file, and either may hold parts of both.
    Pem {
        /// The chain, in any order.
        chain: PathBuf,
        /// Its key: PKCS#8, SEC1 or PKCS#1.
        key: PathBuf,
    },
    /// Chain and key in one file with a password.
    Pkcs12 {
        /// The file.
        file: PathBuf,
        /// Its password; may be empty.
        password: Password,
    },
}

/// A password; never printed.
#[derive(Clone, Eq, PartialEq)]
pub struct Password(pub String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

impl Source {
    /// The files that it is read from.
    pub fn files(&self) -> Vec<&Path> {
        match self {
            Self::Pem { chain, key } if chain == key => vec![chain],
            Self::Pem { chain, key } => vec![chain, key],
            Self::Pkcs12 { file, .. } => vec![file],
        }
    }
}

/// Why a certificate cannot be taken.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum BroughtProblem {
    /// There is no such file.
    #[error("there is no such file")]
    NotFound,
    /// The system did not let it be read.
    #[error("{0}")]
    Io(String),
    /// A folder, a device or a pipe.
    #[error("not a file")]
    NotAFile,
    /// Larger than 1 MB.
    #[error("larger than 1 MB, too large for a certificate")]
    TooLarge,
    /// No certificate is in it.
    #[error("it holds no certificate")]
    NoCertificate,
    /// No private key is in it.
    #[error("it holds no private key")]
    NoKey,
    /// The key needs a password, and PEM files with one are not read.
    #[error("its key is protected with a password")]
    EncryptedKey,
    /// The key belongs to none of the certificates.
    #[error("the key does not belong to the certificate")]
    OtherKey,
    /// The key is of a kind that TLS here cannot use.
    #[error("its key is of a kind that cannot be used: RSA of 2048 to 8192 bits, P-256 and P-384 can")]
    UnusableKey,
    /// The password does not open the file.
    #[error("the password is wrong")]
    WrongPassword,
    /// Something in it cannot be understood.
    #[error("it is damaged: {0}")]
    Damaged(String),
}

/// A chain with its key: leaf first, each certificate followed by the one that signed it, as far as they were in the files.
#[derive(Clone)]
pub struct Brought {
    leaf: Arc<CertifiedKey>,
    key: Arc<PrivateKeyDer<'static>>,
}

impl fmt::Debug for Brought {
    /// Says nothing of the key.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Brought")
            .field("certificates", &self.leaf.cert.len())
            .finish_non_exhaustive()
    }
}

impl Brought {
    /// Reads a certificate with its key. Errors name the file that is to blame.
    pub fn read(source: &Source) -> Result<Self, IdentityError> {
        let blame = |path: &Path, cause| IdentityError::Brought {
            cause,
            path: path.to_owned(),
        };
        match source {
            Source::Pem { chain, key } => {
                let mut parts = Parts::default();
                for path in source.files() {
                    parts
                        .read(&files::read_limited(path, FILE_LIMIT_BYTES).map_err(|error| blame(path, of_io(&error)))?)
                        .map_err(|cause| blame(path, cause))?;
                }
                let culprit = if parts.certificates.is_empty() { chain } else { key };
                parts.assemble().map_err(|cause| blame(culprit, cause))
            }
            Source::Pkcs12 { file, password } => {
                let bytes = files::read_limited(file, FILE_LIMIT_BYTES).map_err(|error| blame(file, of_io(&error)))?;
                let parts = Parts::of_pkcs12(&bytes, password).map_err(|cause| blame(file, cause))?;
                parts.assemble().map_err(|cause| blame(file, cause))
            }
        }
    }

    /// What handshakes show.
    pub fn leaf(&self) -> CertifiedKey {
        CertifiedKey::clone(&self.leaf)
    }

    /// The chain, leaf first.
    pub fn chain(&self) -> &[CertificateDer<'static>] {
        &self.leaf.cert
    }

    /// Where [`Self::keep`] writes it.
    pub fn kept_at(data_dir: &Path) -> PathBuf {
        super::identity_dir(data_dir).join(KEPT_FILE)
    }

    /// Writes chain and key as one PEM file of mode 0600 into the identity folder, and returns its path.
    pub fn keep(&self, data_dir: &Path) -> Result<PathBuf, IdentityError> {
        let dir = super::identity_dir(data_dir);
        files::make_private_dir(&dir)?;
        let path = dir.join(KEPT_FILE);
        let label = match &*self.key {
            PrivateKeyDer::Pkcs1(_) => "RSA PRIVATE KEY",
            PrivateKeyDer::Sec1(_) => "EC PRIVATE KEY",
            _ => "PRIVATE KEY",
        };
        let mut text = super::pem(label, self.key.secret_der());
        for certificate in self.chain() {
            text.push_str(&super::pem("CERTIFICATE", certificate));
        }
        files::write_whole("keep-brought", &path, text.as_bytes(), Readers::Owner)?;
        Ok(path)
    }

    /// Removes what [`Self::keep`] wrote, if it did.
    pub fn forget(data_dir: &Path) -> Result<(), IdentityError> {
        files::remove("remove-brought", &super::identity_dir(data_dir).join(KEPT_FILE))
    }

    /// Who vouches for it.
    pub fn anchor(&self) -> Anchor<'_> {
        Anchor::of(self.chain())
    }
}

/// What files hold, before it is put in order.
#[derive(Default)]
struct Parts {
    certificates: Vec<CertificateDer<'static>>,
    keys: Vec<PrivateKeyDer<'static>>,
    has_encrypted_key: bool,
}

impl Parts {
    /// Takes what is in a PEM file, or in a DER file with one certificate or key.
    fn read(&mut self, bytes: &[u8]) -> Result<(), BroughtProblem> {
        let damaged = |error: rustls::pki_types::pem::Error| BroughtProblem::Damaged(format!("{error:?}"));
        // Editors of Windows put a mark in front, which would hide the first line.
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        if bytes.first() == Some(&0x30) {
            match PrivateKeyDer::try_from(bytes) {
                Ok(key) => self.keys.push(key.clone_key()),
                Err(_) => self.certificates.push(CertificateDer::from(bytes.to_vec())),
            }
            return Ok(());
        }
        for certificate in CertificateDer::pem_slice_iter(bytes).take(CERTIFICATES_LIMIT) {
            self.certificates.push(certificate.map_err(damaged)?);
        }
        for key in PrivateKeyDer::pem_slice_iter(bytes).take(KEYS_LIMIT) {
            self.keys.push(key.map_err(damaged)?);
        }
        let text = String::from_utf8_lossy(bytes);
        self.has_encrypted_key |= text.contains("BEGIN ENCRYPTED PRIVATE KEY") || text.contains("Proc-Type: 4,ENCRYPTED");
        Ok(())
    }

    /// Opens a PKCS#12 file. It comes from strangers: a panic in its parser is a damaged file.
    fn of_pkcs12(bytes: &[u8], password: &Password) -> Result<Self, BroughtProblem> {
        let holds = |part: &[u8]| bytes.windows(part.len()).filter(|window| *window == part).count();
        if bytes.len() > PKCS12_LIMIT_BYTES || DERIVATIONS.into_iter().map(holds).sum::<usize>() > PKCS12_PARTS_LIMIT {
            return Err(BroughtProblem::Damaged("it holds far more than a chain with its key".to_owned()));
        }
        if holds(SCRYPT) > 0 {
            return Err(BroughtProblem::Damaged("it is encrypted in a way that is not read".to_owned()));
        }
        let opened = std::panic::catch_unwind(|| Pkcs12Archive::from_pkcs12(bytes, &password.0));
        let opened = opened.unwrap_or(Err(Pkcs12Error::InvalidData));
        let archive = opened.map_err(|error| match error {
            Pkcs12Error::MacError(_) | Pkcs12Error::UnpadError | Pkcs12Error::Pkcs5Error(_) => BroughtProblem::WrongPassword,
            Pkcs12Error::UnsupportedEncryptionScheme | Pkcs12Error::UnsupportedMacAlgorithm => {
                BroughtProblem::Damaged("it is encrypted in a way that is not read".to_owned())
            }
            other => BroughtProblem::Damaged(other.to_string()),
        })?;
        let certificates = archive.certs.iter().take(CERTIFICATES_LIMIT);
        let keys = archive.keys.iter().take(KEYS_LIMIT);
        Ok(Self {
            certificates: certificates.map(|bag| CertificateDer::from(bag.cert.as_der().to_vec())).collect(),
            keys: keys
                .filter_map(|bag| PrivateKeyDer::try_from(bag.key.as_der().to_vec()).ok())
                .collect(),
            has_encrypted_key: false,
        })
    }

    /// Finds the certificate that a key belongs to, and those above it.
    fn assemble(mut self) -> Result<Brought, BroughtProblem> {
        let mut seen = Vec::new();
        self.certificates.retain(|certificate| {
            let is_new = !seen.contains(certificate);
            seen.push(certificate.clone());
            is_new
        });
        if self.certificates.is_empty() {
            return Err(BroughtProblem::NoCertificate);
        }
        if self.keys.is_empty() {
            return Err(if self.has_encrypted_key {
                BroughtProblem::EncryptedKey
            } else {
                BroughtProblem::NoKey
            });
        }
        let mut certified = Vec::new();
        for certificate in &self.certificates {
            let parsed = parse(certificate)?;
            let key = parsed.tbs_certificate.subject_public_key_info.to_der();
            certified.push(key.map_err(|error| BroughtProblem::Damaged(error.to_string()))?);
        }
        let provider = rustls::crypto::ring::default_provider();
        let mut usable = false;
        for key in &self.keys {
            let Ok(signing) = provider.key_provider.load_private_key(key.clone_key()) else {
                continue;
            };
            usable = true;
            let Some(public) = signing.public_key() else { continue };
            if let Some(at) = certified.iter().position(|certified| certified.as_slice() == public.as_ref()) {
                return self.finish(at, key, signing);
            }
        }
        Err(if usable {
            BroughtProblem::OtherKey
        } else {
            BroughtProblem::UnusableKey
        })
    }

    fn finish(&self, leaf: usize, key: &PrivateKeyDer<'static>, signing: Arc<dyn SigningKey>) -> Result<Brought, BroughtProblem> {
        let mut certificates = self.certificates.clone();
        certificates.swap(0, leaf);
        let leaf = CertifiedKey::new(rules::in_order(&certificates), signing);
        // rustls reads certificates more strictly than we do, and would show phones none that it cannot read.
        leaf.keys_match().map_err(|error| BroughtProblem::Damaged(error.to_string()))?;
        Ok(Brought {
            leaf: Arc::new(leaf),
            key: Arc::new(key.clone_key()),
        })
    }
}

fn parse(der: &[u8]) -> Result<Certificate, BroughtProblem> {
    Certificate::from_der(der).map_err(|error| BroughtProblem::Damaged(format!("a certificate in it cannot be read, {error}")))
}

/// Why a file that a person named cannot be read.
fn of_io(error: &std::io::Error) -> BroughtProblem {
    match error.kind() {
        std::io::ErrorKind::NotFound => BroughtProblem::NotFound,
        std::io::ErrorKind::FileTooLarge => BroughtProblem::TooLarge,
        std::io::ErrorKind::InvalidInput | std::io::ErrorKind::IsADirectory => BroughtProblem::NotAFile,
        _ => BroughtProblem::Io(error.to_string()),
    }
}

#[cfg(test)]
mod tests;
