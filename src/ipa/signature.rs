//! A signature is the CMS envelope around a profile: what was signed, by whom, and whether that leads to Apple.
//!
//! Time is not looked at: an expired signer does not make a profile less genuine, and phones judge dates themselves.

use std::borrow::Cow;

use const_oid::db::rfc5911;

use super::ProfileSignature;
use super::ber::{Element, tag};
use super::certificate::{Hash, X509, is_oid};

/// Apple's root certificates, from <https://www.apple.com/certificateauthority/>: RSA-2048, RSA-4096 and P-384.
pub(super) const APPLE_ROOTS: [&[u8]; 3] = [
    include_bytes!("../../assets/apple-roots/AppleIncRootCertificate.cer"),
    include_bytes!("../../assets/apple-roots/AppleRootCA-G2.cer"),
    include_bytes!("../../assets/apple-roots/AppleRootCA-G3.cer"),
];

/// Certificates looked at in one envelope; Apple puts in three. Bounds the number of signatures computed.
const MAX_CERTIFICATES: usize = 16;

/// Steps from signer to root; Apple's chains have two.
const MAX_CHAIN: usize = 6;

/// What the common name of everything that Apple signs profiles with ends in.
///
/// Needed because developers' own certificates lead to the same roots.
const PROFILE_SIGNER: &str = "Provisioning Profile Signing";

/// A CMS `SignedData` with its content inside.
#[derive(Debug)]
pub(super) struct Envelope<'a> {
    /// What was signed.
    pub(super) content: Cow<'a, [u8]>,
    certificates: Vec<X509<'a>>,
    signer: Option<Element<'a>>,
}

impl<'a> Envelope<'a> {
    /// Opens an envelope; what follows it is ignored.
    pub(super) fn parse(bytes: &'a [u8]) -> Option<Self> {
        Self::parse_over(bytes, None)
    }

    /// Opens an envelope over content that lies beside it.
    fn parse_over(bytes: &'a [u8], content: Option<&'a [u8]>) -> Option<Self> {
        let mut info = Element::first(bytes)?.of(tag::SEQUENCE)?.children();
        if !is_oid(info.next()?, &rfc5911::ID_SIGNED_DATA) {
            return None;
        }
        let mut parts = info.next()?.of(tag::CONTEXT_0)?.children().next()?.of(tag::SEQUENCE)?.children();
        parts.next()?.of(tag::INTEGER)?;
        parts.next()?.of(tag::SET)?;
        let inside = parts.next()?.of(tag::SEQUENCE)?;
        let content = match content {
            Some(content) => Cow::Borrowed(content),
            None => inside.children().nth(1)?.children().next()?.octets()?,
        };
        let certificates = parts
            .clone()
            .find(|part| part.tag == tag::CONTEXT_0)
            .map_or_else(Vec::new, |certificates| {
                certificates
                    .children()
                    .take(MAX_CERTIFICATES)
                    .filter_map(|element| X509::parse(element.whole))
                    .collect()
            });
        let signer = parts
            .find(|part| part.tag == tag::SET)
            .and_then(|signers| signers.children().next());
        Some(Self {
            content,
            certificates,
            signer,
        })
    }

    /// Who signed this profile.
    pub(super) fn verify(&self) -> ProfileSignature {
        let is_apples = |signer: &X509<'_>| signer.organisation() == "Apple Inc." && signer.common_name().ends_with(PROFILE_SIGNER);
        self.verify_by(is_apples).0
    }

    /// Who signed this, when a signer of this kind may, and with which certificate.
    fn verify_by(&self, may_sign: impl Fn(&X509<'_>) -> bool) -> (ProfileSignature, Option<X509<'a>>) {
        let Some(signer) = self.signer.and_then(Signer::parse) else {
            return (ProfileSignature::Invalid, None);
        };
        let Some(message) = signer.message(&self.content) else {
            return (ProfileSignature::Invalid, None);
        };
        let verdicts = self
            .certificates
            .iter()
            .map(|certificate| (certificate, certificate.has_signed(&message, signer.hash, signer.signature)));
        let mut was_checked = false;
        for (certificate, verdict) in verdicts {
            was_checked |= verdict.is_some();
            if verdict == Some(true) {
                let authority = if may_sign(certificate) && self.leads_to_apple(certificate) {
                    ProfileSignature::Apple
                } else {
                    ProfileSignature::Other
                };
                return (authority, Some(*certificate));
            }
        }
        if was_checked {
            (ProfileSignature::Invalid, None)
        } else {
            (ProfileSignature::Other, None)
        }
    }

    /// Whether a chain of signatures leads from a signer to one of Apple's roots.
    fn leads_to_apple(&self, signer: &X509<'_>) -> bool {
        let roots: Vec<_> = APPLE_ROOTS.iter().filter_map(|der| X509::parse(der)).collect();
        let mut current = *signer;
        for _ in 0..MAX_CHAIN {
            if roots.iter().any(|root| root.der == current.der || current.is_signed_by(root)) {
                return true;
            }
            let issuer = self
                .certificates
                .iter()
                .find(|candidate| candidate.is_authority && current.is_signed_by(candidate));
            match issuer {
                Some(issuer) if issuer.der != current.der => current = *issuer,
                _ => return false,
            }
        }
        false
    }
}

/// What the envelope in a code signature says.
#[derive(Debug)]
pub(super) struct CodeSeal {
    /// Who vouches for the signer; developers' own certificates lead to Apple too.
    pub(super) authority: ProfileSignature,
    /// DER of the certificate that signed; when the signature is broken, of the one that claims to have.
    pub(super) signer: Option<Vec<u8>>,
    /// DER of every signed attribute.
    pub(super) attributes: Vec<Vec<u8>>,
}

/// Opens and verifies the envelope of a code signature, which is over a code directory beside it.
pub(super) fn code_seal(envelope: &[u8], code_directory: &[u8]) -> Option<CodeSeal> {
    let envelope = Envelope::parse_over(envelope, Some(code_directory))?;
    let (authority, signer) = envelope.verify_by(|_| true);
    let signer = signer.or_else(|| envelope.certificates.iter().find(|one| !one.is_authority).copied());
    let attributes = envelope.signer.and_then(Signer::parse).and_then(|signer| signer.attributes);
    Some(CodeSeal {
        authority,
        signer: signer.map(|one| one.der.to_vec()),
        attributes: attributes.map_or_else(Vec::new, |set| set.children().map(|one| one.whole.to_vec()).collect()),
    })
}

/// What a CMS `SignerInfo` says.
struct Signer<'a> {
    hash: Hash,
    attributes: Option<Element<'a>>,
    signature: &'a [u8],
}

impl<'a> Signer<'a> {
    fn parse(signer: Element<'a>) -> Option<Self> {
        let mut parts = signer.of(tag::SEQUENCE)?.children();
        parts.next()?.of(tag::INTEGER)?;
        // Who the signer is: not needed, the signature tells.
        parts.next()?;
        let hash = Hash::of(parts.next()?)?;
        let next = parts.next()?;
        let attributes = next.of(tag::CONTEXT_0);
        if attributes.is_some() {
            parts.next()?;
        }
        let signature = parts.next()?.of(tag::OCTET_STRING)?.content;
        Some(Self {
            hash,
            attributes,
            signature,
        })
    }

    /// The bytes that the signature is over; nothing when the attributes name another content than this.
    fn message<'c>(&self, content: &'c [u8]) -> Option<Cow<'c, [u8]>> {
        let Some(attributes) = self.attributes else {
            return Some(Cow::Borrowed(content));
        };
        let digest = attributes
            .children()
            .find(|attribute| {
                attribute
                    .children()
                    .next()
                    .is_some_and(|oid| is_oid(oid, &rfc5911::ID_MESSAGE_DIGEST))
            })
            .and_then(|attribute| attribute.children().nth(1)?.children().next()?.of(tag::OCTET_STRING))?;
        if digest.content != self.hash.digest(content).as_ref() {
            return None;
        }
        // RFC 5652, 5.4: signed as a SET, though written with the tag of the field.
        let (_, rest) = attributes.whole.split_first()?;
        let mut message = vec![tag::SET];
        message.extend_from_slice(rest);
        Some(Cow::Owned(message))
    }
}

#[cfg(test)]
mod tests {
    use super::Envelope;

    #[test]
    fn what_is_no_envelope_is_none() {
        for bytes in [&b""[..], b"<?xml?>", &[0x30, 0x00], &[0x30, 0x80], &[0x30, 0x03, 0x06, 0x01, 0x00]] {
            assert!(Envelope::parse(bytes).is_none());
        }
    }
}
