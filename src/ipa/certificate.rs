//! A certificate is an X.509 certificate, read as far as signatures need it.

use der::asn1::{Any, AnyRef, ObjectIdentifier};
use der::{Decode as _, Reader as _, SliceReader, Tag, Tagged as _};
use jiff::Timestamp;
use ring::digest;
use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use x509_cert::Certificate as Parsed;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};
use x509_cert::name::Name;
use x509_cert::spki::AlgorithmIdentifierOwned;

use const_oid::db::{rfc4519, rfc5912};

use crate::primitives::certificate_time;

use super::property_list::tidy;
use super::{Certificate, ber};

/// An X.509 certificate.
#[derive(Clone, Debug)]
pub(super) struct X509 {
    /// Everything, as DER.
    pub(super) der: Vec<u8>,
    parsed: Parsed,
}

/// Digests that signatures are made over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum DigestAlgorithm {
    /// Apple still signs profiles with it.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl DigestAlgorithm {
    /// From an algorithm identifier of a digest or of a signature.
    pub(super) fn of(algorithm: &AlgorithmIdentifierOwned) -> Option<Self> {
        match algorithm.oid {
            rfc5912::ID_SHA_1 | rfc5912::SHA_1_WITH_RSA_ENCRYPTION => Some(Self::Sha1),
            rfc5912::ID_SHA_256 | rfc5912::SHA_256_WITH_RSA_ENCRYPTION | rfc5912::ECDSA_WITH_SHA_256 => Some(Self::Sha256),
            rfc5912::ID_SHA_384 | rfc5912::SHA_384_WITH_RSA_ENCRYPTION | rfc5912::ECDSA_WITH_SHA_384 => Some(Self::Sha384),
            rfc5912::ID_SHA_512 | rfc5912::SHA_512_WITH_RSA_ENCRYPTION | rfc5912::ECDSA_WITH_SHA_512 => Some(Self::Sha512),
            _ => None,
        }
    }

    /// Digest of these bytes.
    pub(super) fn digest(self, bytes: &[u8]) -> digest::Digest {
        let algorithm = match self {
            Self::Sha1 => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => &digest::SHA256,
            Self::Sha384 => &digest::SHA384,
            Self::Sha512 => &digest::SHA512,
        };
        digest::digest(algorithm, bytes)
    }
}

impl X509 {
    /// Reads a certificate; what follows it is ignored.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let der = ber::to_der(bytes)?;
        let parsed = Parsed::from_der(&der).ok()?;
        Some(Self { der, parsed })
    }

    /// What people are told about it.
    pub(super) fn facts(&self) -> Certificate {
        let validity = &self.parsed.tbs_certificate.validity;
        let subject = self.subject();
        let part = |oid| name_part(subject, oid).filter(|text| !text.is_empty());
        Certificate {
            subject: self.common_name(),
            sha1: hex(DigestAlgorithm::Sha1.digest(&self.der).as_ref()),
            expires_at: Some(certificate_time(validity.not_after)),
            valid_from: Some(certificate_time(validity.not_before)),
            team_id: part(rfc4519::OU),
            organisation: part(rfc4519::O),
            sha256: hex(DigestAlgorithm::Sha256.digest(&self.der).as_ref()),
        }
    }

    /// Name of whose key it is.
    pub(super) fn subject(&self) -> &Name {
        &self.parsed.tbs_certificate.subject
    }

    /// What the signed part says.
    pub(super) fn parsed(&self) -> &x509_cert::TbsCertificate {
        &self.parsed.tbs_certificate
    }

    /// Common name of the subject; empty when it has none.
    pub(super) fn common_name(&self) -> String {
        name_part(self.subject(), rfc4519::CN).unwrap_or_default()
    }

    /// Organisation of the subject; empty when it has none.
    pub(super) fn organisation(&self) -> String {
        name_part(self.subject(), rfc4519::O).unwrap_or_default()
    }

    /// Whether it is valid at this time.
    pub(super) fn is_valid_at(&self, time: Timestamp) -> bool {
        let validity = &self.parsed.tbs_certificate.validity;
        (certificate_time(validity.not_before)..=certificate_time(validity.not_after)).contains(&time)
    }

    /// Whether it may sign certificates, with this many authorities between it and the signer at the end (RFC 5280, 4.2.1.9).
    pub(super) fn may_sign(&self, authorities_below: usize) -> bool {
        let Ok(Some((_, constraints))) = self.parsed().get::<BasicConstraints>() else {
            return false;
        };
        let fits = constraints
            .path_len_constraint
            .is_none_or(|limit| authorities_below <= usize::from(limit));
        let is_meant_to = match self.parsed().get::<KeyUsage>() {
            Ok(usage) => usage.is_none_or(|(_, usage)| usage.key_cert_sign()),
            Err(_) => false,
        };
        constraints.ca && fits && is_meant_to
    }

    /// Whether this certificate's key made this signature; `None` for algorithms that Apple does not use.
    pub(super) fn has_signed(&self, message: &[u8], hash: DigestAlgorithm, signature: &[u8]) -> Option<bool> {
        let key = &self.parsed.tbs_certificate.subject_public_key_info;
        let algorithm = verification(&key.algorithm, hash)?;
        let key = key.subject_public_key.as_bytes()?;
        Some(UnparsedPublicKey::new(algorithm, key).verify(message, signature).is_ok())
    }

    /// Whether `issuer` has signed this certificate.
    pub(super) fn is_signed_by(&self, issuer: &Self) -> bool {
        let verified = || {
            // Written twice, and only one of the two is signed (RFC 5280, 4.1.1.2).
            if self.parsed.signature_algorithm != self.parsed.tbs_certificate.signature {
                return None;
            }
            let hash = DigestAlgorithm::of(&self.parsed.signature_algorithm)?;
            issuer.has_signed(self.signed_part()?, hash, self.parsed.signature.as_bytes()?)
        };
        self.parsed.tbs_certificate.issuer == *issuer.subject() && verified().unwrap_or(false)
    }

    /// The bytes that its issuer signed, as they are written.
    fn signed_part(&self) -> Option<&[u8]> {
        let whole = AnyRef::from_der(&self.der).ok()?;
        SliceReader::new(whole.value()).ok()?.tlv_bytes().ok()
    }
}

fn verification(key: &AlgorithmIdentifierOwned, hash: DigestAlgorithm) -> Option<&'static dyn VerificationAlgorithm> {
    if key.oid == rfc5912::RSA_ENCRYPTION {
        return Some(match hash {
            DigestAlgorithm::Sha1 => &signature::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
            DigestAlgorithm::Sha256 => &signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
            DigestAlgorithm::Sha384 => &signature::RSA_PKCS1_2048_8192_SHA384,
            DigestAlgorithm::Sha512 => &signature::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
        });
    }
    if key.oid != rfc5912::ID_EC_PUBLIC_KEY {
        return None;
    }
    let curve: ObjectIdentifier = key.parameters.as_ref()?.decode_as().ok()?;
    match (curve, hash) {
        (rfc5912::SECP_256_R_1, DigestAlgorithm::Sha256) => Some(&signature::ECDSA_P256_SHA256_ASN1),
        (rfc5912::SECP_256_R_1, DigestAlgorithm::Sha384) => Some(&signature::ECDSA_P256_SHA384_ASN1),
        (rfc5912::SECP_384_R_1, DigestAlgorithm::Sha256) => Some(&signature::ECDSA_P384_SHA256_ASN1),
        (rfc5912::SECP_384_R_1, DigestAlgorithm::Sha384) => Some(&signature::ECDSA_P384_SHA384_ASN1),
        _ => None,
    }
}

/// The first part of a distinguished name with this type, fit to show.
fn name_part(name: &Name, oid: ObjectIdentifier) -> Option<String> {
    let mut parts = name.0.iter().flat_map(|parts| parts.0.iter());
    Some(tidy(&text(&parts.find(|part| part.oid == oid)?.value)))
}

/// Text in one of the forms that names may have.
fn text(value: &Any) -> String {
    if value.tag() == Tag::BmpString {
        let units = value.value().chunks_exact(2);
        let units: Vec<u16> = units.filter_map(|pair| pair.try_into().ok().map(u16::from_be_bytes)).collect();
        String::from_utf16_lossy(&units)
    } else {
        String::from_utf8_lossy(value.value()).into_owned()
    }
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}

#[cfg(test)]
mod tests {
    use super::{DigestAlgorithm, X509, hex};
    use crate::ipa::signature::APPLE_ROOTS;
    use der::Decode as _;

    use crate::primitives::certificate_time;

    /// The fingerprints are those that Apple PKI publishes at <https://www.apple.com/certificateauthority/>.
    #[test]
    fn apples_roots_are_the_published_ones() {
        let facts: Vec<_> = APPLE_ROOTS
            .iter()
            .map(|der| {
                let root = X509::parse(der).unwrap();
                assert_eq!(root.der, *der, "the files are DER and nothing else");
                assert!(root.may_sign(2));
                assert!(root.is_signed_by(&root));
                assert_eq!(root.organisation(), "Apple Inc.");
                let facts = root.facts();
                (facts.subject, facts.expires_at.unwrap().to_string(), facts.sha256)
            })
            .collect();
        let expected = [
            (
                "Apple Root CA",
                "2035-02-09T21:40:36Z",
                "b0b1730ecbc7ff4505142c49f1295e6eda6bcaed7e2c68c5be91b5a11001f024",
            ),
            (
                "Apple Root CA - G2",
                "2039-04-30T18:10:09Z",
                "c2b9b042dd57830e7d117dac55ac8ae19407d38e41d88f3215bc3a890444a050",
            ),
            (
                "Apple Root CA - G3",
                "2039-04-30T18:19:06Z",
                "63343abfb89a6a03ebb57e9b3f5fa7be7c4f5c756f3017b3a8c488c3653e9179",
            ),
        ];
        assert_eq!(facts, expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned())));
    }

    #[test]
    fn a_changed_certificate_is_not_signed_any_more() {
        let mut der = APPLE_ROOTS[0].to_vec();
        let at = der.windows(13).rposition(|window| window == b"Apple Root CA").unwrap();
        der[at] = b'B';
        let (root, changed) = (X509::parse(APPLE_ROOTS[0]).unwrap(), X509::parse(&der).unwrap());
        assert_eq!(changed.common_name(), "Bpple Root CA");
        assert!(!changed.is_signed_by(&root));
    }

    #[test]
    fn times_are_read_in_both_forms() {
        let check = |tag: u8, text: &str| {
            let bytes = [&[tag, u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
            x509_cert::time::Time::from_der(&bytes)
                .ok()
                .map(|time| certificate_time(time).to_string())
        };
        assert_eq!(check(0x17, "491231235959Z").as_deref(), Some("2049-12-31T23:59:59Z"));
        assert_eq!(check(0x18, "21170101000000Z").as_deref(), Some("2117-01-01T00:00:00Z"));
        assert!(check(0x18, "99991231235959Z").unwrap().starts_with("9999-"));
        assert_eq!(check(0x17, "991332000000Z"), None);
        assert_eq!(check(0x17, "9Z"), None);
    }

    #[test]
    fn hexadecimal_is_lower_case() {
        assert_eq!(hex(&[0x00, 0xAF]), "00af");
        assert_eq!(
            hex(DigestAlgorithm::Sha1.digest(b"").as_ref()),
            "da39a3ee5e6b4b0d3255bfef95601890afd80709"
        );
    }
}
