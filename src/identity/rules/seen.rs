//! A certificate as the rules see it: its parts, read once, and whether another one's key made its signature.

use const_oid::ObjectIdentifier;
use const_oid::db::rfc5280;
use der::asn1::{ObjectIdentifier as Oid, UintRef};
use der::{Any, AnyRef, Decode as _, Encode as _, Reader as _, SliceReader, Tag, Tagged as _};
use jiff::Timestamp;
use rustls::pki_types::{CertificateDer, SignatureVerificationAlgorithm, TrustAnchor};
use x509_cert::Certificate;
use x509_cert::ext::pkix::name::GeneralName;
use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, NameConstraints, SubjectAltName};
use x509_cert::name::Name;
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use crate::finding::{Message, says};
use crate::primitives::certificate_time;

/// Extensions that trustd knows, so that they may be critical (Security-61901, `SecCertificateParse`): those of RFC 5280.
const KNOWN_EXTENSIONS: [Oid; 15] = [
    rfc5280::ID_CE_SUBJECT_KEY_IDENTIFIER,
    rfc5280::ID_CE_KEY_USAGE,
    rfc5280::ID_CE_PRIVATE_KEY_USAGE_PERIOD,
    rfc5280::ID_CE_SUBJECT_ALT_NAME,
    rfc5280::ID_CE_ISSUER_ALT_NAME,
    rfc5280::ID_CE_BASIC_CONSTRAINTS,
    rfc5280::ID_CE_NAME_CONSTRAINTS,
    rfc5280::ID_CE_CRL_DISTRIBUTION_POINTS,
    rfc5280::ID_CE_CERTIFICATE_POLICIES,
    rfc5280::ID_CE_POLICY_MAPPINGS,
    rfc5280::ID_CE_AUTHORITY_KEY_IDENTIFIER,
    rfc5280::ID_CE_POLICY_CONSTRAINTS,
    rfc5280::ID_CE_EXT_KEY_USAGE,
    rfc5280::ID_CE_INHIBIT_ANY_POLICY,
    rfc5280::ID_PE_AUTHORITY_INFO_ACCESS,
];

/// Signed certificate timestamps inside a certificate (RFC 6962, 3.3).
const TIMESTAMPS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.4.1.11129.2.4.2");

/// Extended key usages by name.
pub(super) const SERVER_AUTH: Oid = rfc5280::ID_KP_SERVER_AUTH;
/// As [`SERVER_AUTH`]: any usage.
pub(super) const ANY_USAGE: Oid = rfc5280::ANY_EXTENDED_KEY_USAGE;

/// A certificate, read.
pub(super) struct ParsedCertificate {
    pub(super) der: Vec<u8>,
    pub(super) parsed: Certificate,
    tbs: Vec<u8>,
    pub(super) subject: Vec<u8>,
    pub(super) issuer: Vec<u8>,
    pub(super) not_before: Timestamp,
    pub(super) not_after: Timestamp,
    pub(super) basic: Option<BasicConstraints>,
    pub(super) usage: Option<KeyUsage>,
    pub(super) extended: Option<ExtendedKeyUsage>,
    pub(super) names: Vec<GeneralName>,
    pub(super) constraints: Option<NameConstraints>,
    pub(super) has_timestamps: bool,
    pub(super) unknown_critical: Vec<String>,
}

/// A public key, as far as the rules care.
pub(super) enum KeyKind {
    Rsa(usize),
    Curve(usize),
    DamagedRsa,
    /// By its name, such as `Ed25519`.
    Edwards(&'static str),
    UnknownCurve,
    Unknown,
}

/// How a certificate was signed.
pub(super) enum SignatureHash {
    Sha2(&'static str),
    Weak(&'static str),
    Other(String),
}

/// What checking a signature showed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Check {
    Verified,
    Refused,
    /// Of a kind that rustls cannot check.
    Unchecked,
}

impl ParsedCertificate {
    /// Reads a certificate.
    pub(super) fn read(der: &CertificateDer<'_>) -> Result<Self, der::Error> {
        let parsed = Certificate::from_der(der)?;
        let whole = AnyRef::from_der(der)?;
        let tbs = SliceReader::new(whole.value()).and_then(|mut reader| reader.tlv_bytes().map(<[u8]>::to_vec))?;
        let inner = &parsed.tbs_certificate;
        let extensions = inner.extensions.as_deref().unwrap_or_default();
        let unknown = extensions
            .iter()
            .filter(|extension| extension.critical && !KNOWN_EXTENSIONS.contains(&extension.extn_id));
        let names = inner.get::<SubjectAltName>()?;
        Ok(Self {
            der: der.to_vec(),
            tbs,
            subject: inner.subject.to_der()?,
            issuer: inner.issuer.to_der()?,
            not_before: certificate_time(inner.validity.not_before),
            not_after: certificate_time(inner.validity.not_after),
            basic: inner.get()?.map(|(_, basic)| basic),
            usage: inner.get()?.map(|(_, usage)| usage),
            extended: inner.get()?.map(|(_, extended)| extended),
            names: names.map(|(_, names)| names.0).unwrap_or_default(),
            constraints: inner.get()?.map(|(_, constraints)| constraints),
            has_timestamps: extensions.iter().any(|extension| extension.extn_id == TIMESTAMPS),
            unknown_critical: unknown.map(|extension| extension.extn_id.to_string()).collect(),
            parsed,
        })
    }

    /// The name under which people know it: its common name, else its first attribute of any kind.
    pub(super) fn called(&self) -> Message {
        called(&self.parsed.tbs_certificate.subject)
    }

    /// As [`Self::called`], of whoever signed it.
    pub(super) fn issuer_called(&self) -> Message {
        called(&self.parsed.tbs_certificate.issuer)
    }

    /// Subject and issuer are the same.
    pub(super) fn is_self_issued(&self) -> bool {
        self.subject == self.issuer
    }

    /// It signed itself: a root, or a certificate without any authority.
    pub(super) fn is_self_signed(&self) -> bool {
        self.is_self_issued() && self.check(self.key()) != Check::Refused
    }

    pub(super) fn common_name(&self) -> Option<String> {
        attribute(&self.parsed.tbs_certificate.subject, const_oid::db::rfc4519::CN)
    }

    pub(super) fn key(&self) -> &SubjectPublicKeyInfoOwned {
        &self.parsed.tbs_certificate.subject_public_key_info
    }

    /// Whether this key made its signature.
    pub(super) fn check(&self, key: &SubjectPublicKeyInfoOwned) -> Check {
        // Written twice, and only one of the two is signed (RFC 5280, 4.1.1.2).
        if self.parsed.signature_algorithm != self.parsed.tbs_certificate.signature {
            return Check::Refused;
        }
        let contents = |der: der::Result<Vec<u8>>| {
            let der = der.ok()?;
            Some(AnyRef::from_der(&der).ok()?.value().to_vec())
        };
        let (Some(key_id), Some(signature_id)) = (contents(key.algorithm.to_der()), contents(self.parsed.signature_algorithm.to_der()))
        else {
            return Check::Unchecked;
        };
        let provider = rustls::crypto::ring::default_provider();
        let fits = |algorithm: &&&dyn SignatureVerificationAlgorithm| {
            algorithm.public_key_alg_id().as_ref() == key_id && algorithm.signature_alg_id().as_ref() == signature_id
        };
        let Some(algorithm) = provider.signature_verification_algorithms.all.iter().find(fits) else {
            return Check::Unchecked;
        };
        let (key, signature) = (key.subject_public_key.raw_bytes(), self.parsed.signature.raw_bytes());
        match algorithm.verify_signature(key, &self.tbs, signature) {
            Ok(()) => Check::Verified,
            // ring takes no RSA key below 2048 bits; that is a rule of its own.
            Err(_) if matches!(rsa_bits_of_signer(self.parsed.signature_algorithm.oid, key), Some(bits) if bits < 2048) => Check::Unchecked,
            Err(_) => Check::Refused,
        }
    }

    /// What kind of key it certifies.
    pub(super) fn key_kind(&self) -> KeyKind {
        let key = self.key();
        let curve = key.algorithm.parameters.as_ref().and_then(|any| any.decode_as::<Oid>().ok());
        match (key.algorithm.oid.to_string().as_str(), curve.map(|oid| oid.to_string()).as_deref()) {
            ("1.2.840.113549.1.1.1", _) => rsa_bits(key.subject_public_key.raw_bytes()).map_or(KeyKind::DamagedRsa, KeyKind::Rsa),
            ("1.2.840.10045.2.1", Some("1.2.840.10045.3.1.1")) => KeyKind::Curve(192),
            ("1.2.840.10045.2.1", Some("1.3.132.0.33")) => KeyKind::Curve(224),
            ("1.2.840.10045.2.1", Some("1.2.840.10045.3.1.7")) => KeyKind::Curve(256),
            ("1.2.840.10045.2.1", Some("1.3.132.0.34")) => KeyKind::Curve(384),
            ("1.2.840.10045.2.1", Some("1.3.132.0.35")) => KeyKind::Curve(521),
            ("1.2.840.10045.2.1", _) => KeyKind::UnknownCurve,
            ("1.3.101.112", _) => KeyKind::Edwards("Ed25519"),
            ("1.3.101.113", _) => KeyKind::Edwards("Ed448"),
            _ => KeyKind::Unknown,
        }
    }

    /// The hash that its signature is of.
    pub(super) fn hash(&self) -> SignatureHash {
        let algorithm = &self.parsed.signature_algorithm;
        match algorithm.oid.to_string().as_str() {
            "1.2.840.113549.1.1.11" | "1.2.840.10045.4.3.2" => SignatureHash::Sha2("SHA-256"),
            "1.2.840.113549.1.1.12" | "1.2.840.10045.4.3.3" => SignatureHash::Sha2("SHA-384"),
            "1.2.840.113549.1.1.13" | "1.2.840.10045.4.3.4" => SignatureHash::Sha2("SHA-512"),
            "1.2.840.113549.1.1.14" | "1.2.840.10045.4.3.1" => SignatureHash::Sha2("SHA-224"),
            "1.2.840.113549.1.1.5" | "1.2.840.10045.4.1" | "1.3.14.3.2.29" => SignatureHash::Weak("SHA-1"),
            "1.2.840.113549.1.1.4" => SignatureHash::Weak("MD5"),
            "1.2.840.113549.1.1.3" => SignatureHash::Weak("MD4"),
            "1.2.840.113549.1.1.2" => SignatureHash::Weak("MD2"),
            "1.2.840.113549.1.1.10" => pss_hash(algorithm.parameters.as_ref()),
            "1.3.101.112" => SignatureHash::Other("Ed25519".to_owned()),
            other => SignatureHash::Other(other.to_owned()),
        }
    }
}

/// The hash in the parameters of RSASSA-PSS, which is SHA-1 where they name none (RFC 4055, 3.1).
fn pss_hash(parameters: Option<&Any>) -> SignatureHash {
    let named = |oid: &[u8]| parameters.is_some_and(|any| any.value().windows(oid.len()).any(|window| window == oid));
    // 2.16.840.1.101.3.4.2 and the hash.
    let sha2 = |last: u8| named(&[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, last]);
    match (sha2(1), sha2(2), sha2(3)) {
        (true, ..) => SignatureHash::Sha2("SHA-256"),
        (_, true, _) => SignatureHash::Sha2("SHA-384"),
        (.., true) => SignatureHash::Sha2("SHA-512"),
        _ => SignatureHash::Weak("SHA-1"),
    }
}

/// Bits of an RSA key that made a signature; `None` for other kinds.
fn rsa_bits_of_signer(signature: Oid, key: &[u8]) -> Option<usize> {
    signature
        .to_string()
        .starts_with("1.2.840.113549.1.1.")
        .then(|| rsa_bits(key))
        .flatten()
}

/// Bits of the modulus (RFC 8017, A.1.1).
fn rsa_bits(key: &[u8]) -> Option<usize> {
    let whole = AnyRef::from_der(key).ok()?;
    let modulus = SliceReader::new(whole.value())
        .and_then(|mut reader| UintRef::decode(&mut reader))
        .ok()?;
    let bytes = modulus.as_bytes();
    let zeros = usize::try_from(bytes.first()?.leading_zeros()).ok()?;
    (bytes.len() * 8).checked_sub(zeros)
}

/// A name by its common name, else its unit or organisation.
pub(in crate::identity) fn called(name: &Name) -> Message {
    let common = attribute(name, const_oid::db::rfc4519::CN);
    common
        .or_else(|| attribute(name, const_oid::db::rfc4519::OU))
        .or_else(|| attribute(name, const_oid::db::rfc4519::O))
        .map_or_else(says::certificate_nameless, says::certificate_name)
}

/// The first attribute of a kind, whichever kind of string it is.
fn attribute(name: &Name, kind: Oid) -> Option<String> {
    let attribute = name
        .0
        .iter()
        .flat_map(|names| names.0.iter())
        .find(|attribute| attribute.oid == kind)?;
    let value = &attribute.value;
    let text = match value.tag() {
        Tag::BmpString => {
            let units = value
                .value()
                .chunks_exact(2)
                .map(|pair| pair.iter().fold(0, |unit, byte| unit << 8 | u16::from(*byte)));
            char::decode_utf16(units)
                .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        _ => String::from_utf8_lossy(value.value()).into_owned(),
    };
    Some(text).filter(|text| !text.trim().is_empty())
}

/// A sequence around its contents: trust anchors keep theirs without.
pub(super) fn sequence(contents: &[u8]) -> Option<Vec<u8>> {
    Any::new(Tag::Sequence, contents).ok()?.to_der().ok()
}

/// The key of a trust anchor.
pub(super) fn anchor_key(anchor: &TrustAnchor<'_>) -> Option<SubjectPublicKeyInfoOwned> {
    SubjectPublicKeyInfoOwned::from_der(&sequence(&anchor.subject_public_key_info)?).ok()
}

/// What a trust anchor may vouch for.
pub(super) fn anchor_constraints(anchor: &TrustAnchor<'_>) -> Option<NameConstraints> {
    NameConstraints::from_der(&sequence(anchor.name_constraints.as_ref()?)?).ok()
}
