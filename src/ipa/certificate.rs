//! A certificate is an X.509 certificate, read as far as profiles need it.

use const_oid::ObjectIdentifier;
use const_oid::db::{rfc4519, rfc5280, rfc5912};
use jiff::Timestamp;
use ring::digest;
use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};

use super::ber::{Element, tag};

/// An X.509 certificate; all parts are slices of its DER form.
#[derive(Clone, Copy, Debug)]
pub(super) struct X509<'a> {
    /// Everything.
    pub(super) der: &'a [u8],
    /// Name of who signed it, as written.
    pub(super) issuer: &'a [u8],
    /// Name of whose key it is, as written.
    pub(super) subject: Element<'a>,
    /// `notAfter`.
    pub(super) expires_at: Option<Timestamp>,
    /// May sign other certificates.
    pub(super) is_authority: bool,
    key: PublicKey<'a>,
    signed: &'a [u8],
    signature_algorithm: Element<'a>,
    signature: &'a [u8],
}

/// Digests that signatures are made over.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Hash {
    /// Apple still signs profiles with it.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-384.
    Sha384,
    /// SHA-512.
    Sha512,
}

impl Hash {
    /// From an algorithm identifier of a digest or of a signature.
    pub(super) fn of(algorithm: Element<'_>) -> Option<Self> {
        let oid = algorithm.children().next()?;
        [
            (
                Self::Sha1,
                [
                    rfc5912::ID_SHA_1,
                    rfc5912::SHA_1_WITH_RSA_ENCRYPTION,
                    rfc5912::SHA_1_WITH_RSA_ENCRYPTION,
                ],
            ),
            (
                Self::Sha256,
                [
                    rfc5912::ID_SHA_256,
                    rfc5912::SHA_256_WITH_RSA_ENCRYPTION,
                    rfc5912::ECDSA_WITH_SHA_256,
                ],
            ),
            (
                Self::Sha384,
                [
                    rfc5912::ID_SHA_384,
                    rfc5912::SHA_384_WITH_RSA_ENCRYPTION,
                    rfc5912::ECDSA_WITH_SHA_384,
                ],
            ),
            (
                Self::Sha512,
                [
                    rfc5912::ID_SHA_512,
                    rfc5912::SHA_512_WITH_RSA_ENCRYPTION,
                    rfc5912::ECDSA_WITH_SHA_512,
                ],
            ),
        ]
        .into_iter()
        .find_map(|(hash, oids)| oids.iter().any(|known| is_oid(oid, known)).then_some(hash))
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

/// A key as a certificate holds it.
#[derive(Clone, Copy, Debug)]
struct PublicKey<'a> {
    algorithm: Element<'a>,
    bytes: &'a [u8],
}

impl<'a> X509<'a> {
    /// Reads a certificate; what follows it is ignored.
    pub(super) fn parse(bytes: &'a [u8]) -> Option<Self> {
        let certificate = Element::first(bytes)?.of(tag::SEQUENCE)?;
        let mut parts = certificate.children();
        let (signed, signature_algorithm, signature) = (parts.next()?.of(tag::SEQUENCE)?, parts.next()?, parts.next()?.bits()?);
        // The version is missing in certificates of version 1.
        let mut fields = signed.children().filter(|field| field.tag != tag::CONTEXT_0);
        fields.next()?.of(tag::INTEGER)?;
        fields.next()?;
        let (issuer, validity, subject, key) = (fields.next()?, fields.next()?, fields.next()?, fields.next()?);
        let mut key_parts = key.children();
        let key = PublicKey {
            algorithm: key_parts.next()?,
            bytes: key_parts.next()?.bits()?,
        };
        let extensions = fields
            .find(|field| field.tag == tag::CONTEXT_3)
            .and_then(|field| field.children().next());
        Some(Self {
            der: certificate.whole,
            issuer: issuer.whole,
            subject,
            expires_at: validity.children().nth(1).and_then(timestamp),
            is_authority: extensions.is_some_and(allows_signing),
            key,
            signed: signed.whole,
            signature_algorithm,
            signature,
        })
    }

    /// Common name of the subject; empty when it has none.
    pub(super) fn common_name(&self) -> String {
        name_part(self.subject, &rfc4519::CN).unwrap_or_default()
    }

    /// Organisation of the subject; empty when it has none.
    pub(super) fn organisation(&self) -> String {
        name_part(self.subject, &rfc4519::O).unwrap_or_default()
    }

    /// Whether this certificate's key made this signature; `None` for algorithms that Apple does not use.
    pub(super) fn has_signed(&self, message: &[u8], hash: Hash, signature: &[u8]) -> Option<bool> {
        let algorithm = self.key.verification(hash)?;
        Some(UnparsedPublicKey::new(algorithm, self.key.bytes).verify(message, signature).is_ok())
    }

    /// Whether `issuer` has signed this certificate.
    pub(super) fn is_signed_by(&self, issuer: &X509<'_>) -> bool {
        self.issuer == issuer.subject.whole
            && Hash::of(self.signature_algorithm)
                .and_then(|hash| issuer.has_signed(self.signed, hash, self.signature))
                .unwrap_or(false)
    }
}

impl PublicKey<'_> {
    fn verification(self, hash: Hash) -> Option<&'static dyn VerificationAlgorithm> {
        let mut algorithm = self.algorithm.children();
        let key_type = algorithm.next()?;
        if is_oid(key_type, &rfc5912::RSA_ENCRYPTION) {
            return Some(match hash {
                Hash::Sha1 => &signature::RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY,
                Hash::Sha256 => &signature::RSA_PKCS1_1024_8192_SHA256_FOR_LEGACY_USE_ONLY,
                Hash::Sha384 => &signature::RSA_PKCS1_2048_8192_SHA384,
                Hash::Sha512 => &signature::RSA_PKCS1_1024_8192_SHA512_FOR_LEGACY_USE_ONLY,
            });
        }
        if !is_oid(key_type, &rfc5912::ID_EC_PUBLIC_KEY) {
            return None;
        }
        let curve = algorithm.next()?;
        let (is_p256, is_p384) = (is_oid(curve, &rfc5912::SECP_256_R_1), is_oid(curve, &rfc5912::SECP_384_R_1));
        match hash {
            Hash::Sha256 if is_p256 => Some(&signature::ECDSA_P256_SHA256_ASN1),
            Hash::Sha384 if is_p256 => Some(&signature::ECDSA_P256_SHA384_ASN1),
            Hash::Sha256 if is_p384 => Some(&signature::ECDSA_P384_SHA256_ASN1),
            Hash::Sha384 if is_p384 => Some(&signature::ECDSA_P384_SHA384_ASN1),
            _ => None,
        }
    }
}

/// Whether an element is this object identifier.
pub(super) fn is_oid(element: Element<'_>, oid: &ObjectIdentifier) -> bool {
    element.tag == tag::OID && element.content == oid.as_bytes()
}

/// Basic constraints with `cA` true.
fn allows_signing(extensions: Element<'_>) -> bool {
    let constraints = extensions.children().find(|extension| {
        extension
            .children()
            .next()
            .is_some_and(|oid| is_oid(oid, &rfc5280::ID_CE_BASIC_CONSTRAINTS))
    });
    let is_authority = || {
        let value = constraints?.children().find(|part| part.tag == tag::OCTET_STRING)?;
        let first = Element::first(value.content)?.children().next()?.of(tag::BOOLEAN)?;
        Some(first.content != [0])
    };
    is_authority().unwrap_or(false)
}

/// The first part of a distinguished name with this type.
fn name_part(name: Element<'_>, oid: &ObjectIdentifier) -> Option<String> {
    let part = name
        .children()
        .flat_map(Element::children)
        .find(|part| part.children().next().is_some_and(|kind| is_oid(kind, oid)))?;
    let text = part.children().nth(1)?;
    Some(if text.tag == tag::BMP_STRING {
        let units: Vec<u16> = text
            .content
            .chunks_exact(2)
            .filter_map(|pair| pair.try_into().ok().map(u16::from_be_bytes))
            .collect();
        String::from_utf16_lossy(&units)
    } else {
        String::from_utf8_lossy(text.content).into_owned()
    })
}

/// `YYMMDDhhmmssZ` (years 1950 to 2049) or `YYYYMMDDhhmmssZ`.
fn timestamp(time: Element<'_>) -> Option<Timestamp> {
    let digits = std::str::from_utf8(time.content).ok()?.strip_suffix('Z')?;
    let digits = match time.tag {
        tag::UTC_TIME => format!("{}{digits}", if digits < "50" { "20" } else { "19" }),
        tag::GENERALIZED_TIME => digits.to_owned(),
        _ => return None,
    };
    let (date, time) = digits.split_at_checked(8)?;
    format!("{date}T{time}Z").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{Element, X509, timestamp};
    use crate::ipa::signature::APPLE_ROOTS;

    #[test]
    fn apples_roots_are_authorities_that_signed_themselves() {
        let names: Vec<_> = APPLE_ROOTS
            .iter()
            .map(|der| {
                let root = X509::parse(der).unwrap();
                assert!(root.is_authority);
                assert!(root.is_signed_by(&root));
                assert_eq!(root.organisation(), "Apple Inc.");
                (root.common_name(), root.expires_at.unwrap().to_string())
            })
            .collect();
        let expected = [
            ("Apple Root CA", "2035-02-09T21:40:36Z"),
            ("Apple Root CA - G2", "2039-04-30T18:10:09Z"),
            ("Apple Root CA - G3", "2039-04-30T18:19:06Z"),
        ];
        assert_eq!(names, expected.map(|(name, expires_at)| (name.to_owned(), expires_at.to_owned())));
    }

    #[test]
    fn a_changed_certificate_is_not_signed_any_more() {
        let mut der = APPLE_ROOTS[0].to_vec();
        let at = der.windows(13).position(|window| window == b"Apple Root CA").unwrap();
        der[at] = b'B';
        let root = X509::parse(APPLE_ROOTS[0]).unwrap();
        assert!(!X509::parse(&der).unwrap().is_signed_by(&root));
    }

    #[test]
    fn times_are_read_in_both_forms() {
        let check = |tag: u8, text: &str| {
            let bytes = [&[tag, u8::try_from(text.len()).unwrap()], text.as_bytes()].concat();
            timestamp(Element::first(&bytes).unwrap()).map(|time| time.to_string())
        };
        assert_eq!(check(0x17, "491231235959Z").as_deref(), Some("2049-12-31T23:59:59Z"));
        assert_eq!(check(0x17, "500101000000Z").as_deref(), Some("1950-01-01T00:00:00Z"));
        assert_eq!(check(0x18, "21170101000000Z").as_deref(), Some("2117-01-01T00:00:00Z"));
        assert_eq!(check(0x17, "991332000000Z"), None);
        assert_eq!(check(0x17, "9Z"), None);
    }
}
