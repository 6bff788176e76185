//! A signature is a CMS envelope: what was signed, by whom, when, and whether that leads to Apple.
//!
//! RFC 5652. The crates `cms` and `x509-cert` read the structure, behind the guard and the step from BER of [`ber`]; `ring`
//! computes. What is checked is the signed attributes as they lie in the file, and where that does not hold, in the order of
//! DER (RFC 5652, 5.4). Xcode 9.4 to 11.3 signed an attribute whose two values are in another order, and putting them in order
//! changes what was signed (lionheart/openradar-mirror#20365). Both forms have the same elements, so nothing can be read that
//! was not signed.
//! Chosen over `cryptographic-message-syntax`, which reads BER itself, because these two share `der` with the rest of the
//! program: one new crate and not seven, no second kind of licence, no second kind of time.
//!
//! Certificates must be valid when the envelope says that it was signed; that they have expired since makes nothing less
//! genuine, and phones judge the present themselves. Revocation is not looked at, as it needs the network.

use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use const_oid::db::rfc5911;
use der::asn1::{Any, AnyRef, ObjectIdentifier, OctetStringRef};
use der::{Decode as _, Encode as _, Reader as _, SliceReader};
use jiff::Timestamp;
use x509_cert::ext::pkix::SubjectKeyIdentifier;
use x509_cert::time::Time;

use super::certificate::{DigestAlgorithm, X509};
use super::{ProfileSignature, ber};
use crate::primitives::certificate_time;

/// Apple's root certificates, from <https://www.apple.com/certificateauthority/>: RSA-2048, RSA-4096 and P-384.
pub(super) const APPLE_ROOTS: [&[u8]; 3] = [
    include_bytes!("../../assets/apple-roots/AppleIncRootCertificate.cer"),
    include_bytes!("../../assets/apple-roots/AppleRootCA-G2.cer"),
    include_bytes!("../../assets/apple-roots/AppleRootCA-G3.cer"),
];

/// Certificates looked at in one envelope; Apple puts in three. Bounds the number of signatures computed.
const MAX_CERTIFICATES: usize = 16;

/// Certificates from signer to root; Apple's chains have three.
const MAX_CHAIN: usize = 6;

/// Tag of the certificates in a `SignedData`, and of the signed attributes in a `SignerInfo`: `[0]` (RFC 5652, 5.1 and 5.3).
const CONTEXT_0: u8 = 0xA0;

/// Tags of a sequence and of a set.
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;

/// What the common name of everything that Apple signs profiles with ends in.
///
/// Needed because developers' own certificates lead to the same roots.
const PROFILE_SIGNER: &str = "Provisioning Profile Signing";

/// A CMS `SignedData`, of which the first signer is looked at.
#[derive(Debug)]
pub(super) struct CmsSignature {
    /// What was signed; nothing when that lies elsewhere, as with code signatures.
    pub(super) content: Option<Vec<u8>>,
    content_type: ObjectIdentifier,
    certificates: Vec<X509>,
    signer: Option<Signer>,
}

/// Who signed.
#[derive(Debug)]
struct Signer {
    info: SignerInfo,
    /// The signed attributes as they lie in the file, with the tag under which they are signed: a set's.
    attributes: Option<Vec<u8>>,
}

impl Signer {
    /// Reads a `SignerInfo`.
    fn parse(der: &[u8]) -> Option<Self> {
        let info = SignerInfo::from_der(der).ok()?;
        // Version, signer and digest algorithm come before them.
        let attributes = elements(der)?.get(3).and_then(|element| element.strip_prefix(&[CONTEXT_0]));
        let attributes = attributes.map(|rest| [&[SET], rest].concat());
        Some(Self { info, attributes })
    }

    /// The bytes that the signature may be over, the likeliest first; none when the attributes cannot be written.
    fn signed_attributes(&self) -> Vec<Vec<u8>> {
        let sorted = self.info.signed_attrs.as_ref().and_then(|attributes| attributes.to_der().ok());
        let mut forms: Vec<Vec<u8>> = self.attributes.iter().cloned().chain(sorted).collect();
        forms.dedup();
        forms
    }
}

/// The elements inside an element of DER, as they are written.
fn elements(der: &[u8]) -> Option<Vec<&[u8]>> {
    let whole = AnyRef::from_der(der).ok()?;
    let mut reader = SliceReader::new(whole.value()).ok()?;
    let mut elements = Vec::new();
    while !reader.is_finished() {
        elements.push(reader.tlv_bytes().ok()?);
    }
    Some(elements)
}

impl CmsSignature {
    /// Opens an envelope; what follows it is ignored.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let der = ber::to_der(bytes)?;
        let info = ContentInfo::from_der(&der).ok()?;
        if info.content_type != rfc5911::ID_SIGNED_DATA {
            return None;
        }
        let signed: SignedData = info.content.decode_as().ok()?;
        let content = match &signed.encap_content_info.econtent {
            Some(content) => Some(content.decode_as::<OctetStringRef<'_>>().ok()?.as_bytes().to_vec()),
            None => None,
        };
        // What libraries read they write in the order of DER; signatures are over what was written.
        let around = *elements(&der)?.get(1)?;
        let written = elements(elements(around)?.first()?)?;
        let certificates = written.iter().find(|element| element.starts_with(&[CONTEXT_0]));
        let certificates = certificates.map_or(Some(Vec::new()), |set| elements(set))?;
        let certificates = certificates.into_iter().filter(|element| element.starts_with(&[SEQUENCE]));
        let signers = elements(written.last()?)?;
        Some(Self {
            content,
            content_type: signed.encap_content_info.econtent_type,
            certificates: certificates.filter_map(X509::parse).take(MAX_CERTIFICATES).collect(),
            signer: match signers.first() {
                Some(signer) => Some(Signer::parse(signer)?),
                None => None,
            },
        })
    }

    /// Who signed a profile; the content is inside, and only Apple's own signers of profiles count as Apple.
    pub(super) fn verify(&self) -> ProfileSignature {
        let Some(content) = &self.content else {
            return ProfileSignature::Invalid;
        };
        let is_for_profiles = |signer: &X509| signer.organisation() == "Apple Inc." && signer.common_name().ends_with(PROFILE_SIGNER);
        match self.verify_content(content) {
            ProfileSignature::Apple if !self.signer().is_some_and(is_for_profiles) => ProfileSignature::Other,
            signature => signature,
        }
    }

    /// Who signed content that lies elsewhere, such as a code directory; everybody whom Apple gave a certificate counts as Apple.
    pub(super) fn verify_detached(&self, content: &[u8]) -> ProfileSignature {
        match &self.content {
            // A tool may put the content in as well: then it has to be the same.
            Some(inside) if inside != content => ProfileSignature::Invalid,
            _ => self.verify_content(content),
        }
    }

    /// Certificate of who signed; nothing when it is not inside.
    pub(super) fn signer(&self) -> Option<&X509> {
        let id = &self.signer.as_ref()?.info.sid;
        self.certificates.iter().find(|certificate| match id {
            SignerIdentifier::IssuerAndSerialNumber(id) => {
                certificate.parsed().issuer == id.issuer && certificate.parsed().serial_number == id.serial_number
            }
            SignerIdentifier::SubjectKeyIdentifier(id) => certificate
                .parsed()
                .get::<SubjectKeyIdentifier>()
                .is_ok_and(|found| found.is_some_and(|(_, found)| found == *id)),
        })
    }

    /// When it was signed, as the signer says.
    pub(super) fn signing_time(&self) -> Option<Timestamp> {
        let time = self.signed_attribute(&rfc5911::ID_SIGNING_TIME).first()?.to_der().ok()?;
        Time::from_der(&time).ok().map(certificate_time)
    }

    /// Values of a signed attribute; none when it is absent.
    pub(super) fn signed_attribute(&self, oid: &ObjectIdentifier) -> &[Any] {
        let attributes = self.signer.as_ref().and_then(|signer| signer.info.signed_attrs.as_ref());
        attributes
            .and_then(|attributes| attributes.iter().find(|attribute| attribute.oid == *oid))
            .map_or(&[], |attribute| attribute.values.as_slice())
    }

    fn verify_content(&self, content: &[u8]) -> ProfileSignature {
        let Some(signer) = &self.signer else {
            return ProfileSignature::Invalid;
        };
        // Without a certificate or an algorithm of Apple's nothing can be said but that this is not Apple's.
        let (Some(certificate), Some(hash)) = (self.signer(), DigestAlgorithm::of(&signer.info.digest_alg)) else {
            return ProfileSignature::Other;
        };
        let Some(messages) = self.messages(signer, hash, content) else {
            return ProfileSignature::Invalid;
        };
        let signature = signer.info.signature.as_bytes();
        let mut verified = messages.iter().map(|message| certificate.has_signed(message, hash, signature));
        match verified.find(|holds| *holds != Some(false)) {
            Some(None) => ProfileSignature::Other,
            None | Some(Some(false)) => ProfileSignature::Invalid,
            Some(Some(true)) => {
                let roots: Vec<_> = APPLE_ROOTS.iter().filter_map(|der| X509::parse(der)).collect();
                if self.leads_to(&roots, certificate) {
                    ProfileSignature::Apple
                } else {
                    ProfileSignature::Other
                }
            }
        }
    }

    /// The bytes that the signature may be over; nothing when the attributes name another content than this.
    fn messages(&self, signer: &Signer, hash: DigestAlgorithm, content: &[u8]) -> Option<Vec<Vec<u8>>> {
        if signer.info.signed_attrs.is_none() {
            return Some(vec![content.to_vec()]);
        }
        let [digest] = self.signed_attribute(&rfc5911::ID_MESSAGE_DIGEST) else {
            return None;
        };
        let digest: OctetStringRef<'_> = digest.decode_as().ok()?;
        let kind = self.signed_attribute(&rfc5911::ID_CONTENT_TYPE).first();
        let kind: Option<ObjectIdentifier> = kind.and_then(|kind| kind.decode_as().ok());
        let agrees = digest.as_bytes() == hash.digest(content).as_ref() && kind.is_none_or(|kind| kind == self.content_type);
        agrees.then(|| signer.signed_attributes())
    }

    /// Whether a chain of certificates, each valid at signing time, leads from the signer to one of these roots.
    fn leads_to(&self, roots: &[X509], signer: &X509) -> bool {
        let signed_at = self.signing_time();
        let is_valid = |certificate: &X509| signed_at.is_none_or(|time| certificate.is_valid_at(time));
        let mut current = signer;
        for authorities_below in 0..MAX_CHAIN {
            if !is_valid(current) {
                return false;
            }
            let is_root =
                |root: &X509| root.der == current.der || is_valid(root) && root.may_sign(authorities_below) && current.is_signed_by(root);
            if roots.iter().any(is_root) {
                return true;
            }
            let mut issuers = self.certificates.iter().filter(|issuer| issuer.der != current.der);
            match issuers.find(|issuer| issuer.may_sign(authorities_below) && current.is_signed_by(issuer)) {
                Some(issuer) => current = issuer,
                None => return false,
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use const_oid::ObjectIdentifier;
    use der::asn1::{Any, OctetStringRef};

    use super::CmsSignature;
    use crate::ipa::ProfileSignature;
    use crate::ipa::test_seals::{Person, Seal};

    /// Apple's attribute of code signatures: a property list of digests.
    const DIGESTS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113635.100.9.1");

    #[test]
    fn what_is_no_envelope_is_none() {
        for bytes in [&b""[..], b"<?xml?>", &[0x30, 0x00], &[0x30, 0x80], &[0x30, 0x03, 0x06, 0x01, 0x00]] {
            assert!(CmsSignature::parse(bytes).is_none());
        }
        for tag in [0x30, 0x31, 0xA0, 0x24] {
            assert!(CmsSignature::parse(&[tag, 0x80].repeat(100_000)).is_none());
        }
    }

    #[test]
    fn what_the_signer_says_is_read() {
        let person = Person::new("Somebody", None, (2020, 2030), None);
        let mut seal = Seal::of(&person);
        seal.attributes
            .push((DIGESTS, Any::encode_from(&OctetStringRef::new(b"list").unwrap()).unwrap()));
        let envelope = CmsSignature::parse(&[&seal.put_on(b"content")[..], b"and more"].concat()).unwrap();
        assert_eq!(envelope.content.as_deref(), Some(&b"content"[..]));
        assert_eq!(envelope.signing_time().unwrap().to_string(), "2026-06-01T00:00:00Z");
        assert_eq!(envelope.signed_attribute(&DIGESTS)[0].value(), b"list");
        assert!(envelope.signed_attribute(&ObjectIdentifier::new_unwrap("1.2.3")).is_empty());
        let facts = envelope.signer().unwrap().facts();
        assert_eq!(facts, person.x509().facts());
        assert_eq!(facts.subject, "Somebody");
        assert_eq!(facts.team_id.as_deref(), Some("TEAM123456"));
        assert_eq!(facts.organisation.as_deref(), Some("Apple Inc."));
        assert_eq!(facts.valid_from.unwrap().to_string(), "2020-01-01T00:00:00Z");
        assert_eq!(facts.expires_at.unwrap().to_string(), "2030-01-01T00:00:00Z");
    }

    #[test]
    fn a_signature_is_over_every_byte() {
        let person = Person::new("Provisioning Profile Signing", None, (2020, 2030), None);
        let bytes = Seal::of(&person).put_on(b"some content");
        assert_eq!(CmsSignature::parse(&bytes).unwrap().verify(), ProfileSignature::Other);
        let mut changed = bytes.clone();
        let at = bytes.windows(4).position(|window| window == b"some").unwrap();
        changed[at] ^= 1;
        assert_eq!(CmsSignature::parse(&changed).unwrap().verify(), ProfileSignature::Invalid);
        let time = b"260601000000Z";
        let at = bytes.windows(time.len()).position(|window| window == time).unwrap();
        let mut changed = bytes.clone();
        changed[at] = b'1';
        assert_eq!(CmsSignature::parse(&changed).unwrap().verify(), ProfileSignature::Invalid);
        let mut changed = bytes;
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(CmsSignature::parse(&changed).unwrap().verify(), ProfileSignature::Invalid);
    }

    #[test]
    fn attributes_out_of_order_are_checked_as_they_are_written() {
        let person = Person::new("Somebody", None, (2020, 2030), None);
        let seal = Seal {
            reversed: true,
            ..Seal::of(&person)
        };
        let bytes = seal.put_on(b"some content");
        assert_ne!(bytes, Seal::of(&person).put_on(b"some content"));
        assert_eq!(CmsSignature::parse(&bytes).unwrap().verify(), ProfileSignature::Other);
        let time = b"260601000000Z";
        let at = bytes.windows(time.len()).position(|window| window == time).unwrap();
        let mut changed = bytes;
        changed[at] = b'1';
        assert_eq!(CmsSignature::parse(&changed).unwrap().verify(), ProfileSignature::Invalid);
    }

    #[test]
    fn detached_content_is_compared() {
        let person = Person::new("Somebody", None, (2020, 2030), None);
        let detached = Seal {
            detached: true,
            ..Seal::of(&person)
        };
        let envelope = CmsSignature::parse(&detached.put_on(b"code")).unwrap();
        assert_eq!(envelope.content, None);
        assert_eq!(envelope.verify(), ProfileSignature::Invalid);
        assert_eq!(envelope.verify_detached(b"code"), ProfileSignature::Other);
        assert_eq!(envelope.verify_detached(b"coda"), ProfileSignature::Invalid);
        let attached = CmsSignature::parse(&Seal::of(&person).put_on(b"code")).unwrap();
        assert_eq!(attached.verify_detached(b"code"), ProfileSignature::Other);
        assert_eq!(attached.verify_detached(b"other"), ProfileSignature::Invalid);
    }

    #[test]
    fn a_chain_must_hold_at_every_step() {
        let root = Person::new("Root", None, (2000, 2050), Some(1));
        let between = Person::new("Between", Some(&root), (2010, 2040), Some(0));
        let below = Person::new("Below", Some(&between), (2010, 2040), Some(0));
        let developer = Person::new("Developer", Some(&between), (2020, 2040), None);
        let check = |signer: &Person, chain: &[&Person], year: i32, holds: bool| {
            let seal = Seal {
                chain,
                at: Some(format!("{year}-06-01T00:00:00Z").parse().unwrap()),
                ..Seal::of(signer)
            };
            let envelope = CmsSignature::parse(&seal.put_on(b"")).unwrap();
            assert_eq!(envelope.verify(), ProfileSignature::Other);
            assert_eq!(
                envelope.leads_to(&[root.x509()], envelope.signer().unwrap()),
                holds,
                "{:?} {year}",
                signer.x509().common_name()
            );
        };
        check(&developer, &[&between], 2026, true);
        check(&developer, &[&between, &root], 2026, true);
        check(&root, &[], 2026, true);
        // A certificate is missing, not yet valid, or valid no more.
        check(&developer, &[], 2026, false);
        check(&developer, &[&between], 2015, false);
        check(&developer, &[&between], 2041, false);
        // More authorities than the one at the top allows, and one that is none.
        check(
            &Person::new("Deep", Some(&below), (2010, 2040), None),
            &[&below, &between],
            2026,
            false,
        );
        check(
            &Person::new("Fake", Some(&developer), (2010, 2040), None),
            &[&developer, &between],
            2026,
            false,
        );
        // The name of an authority, with another key.
        let forged = Person::new(
            "Between",
            Some(&Person::new("Root", None, (2000, 2050), Some(1))),
            (2010, 2040),
            Some(0),
        );
        check(
            &Person::new("Developer", Some(&forged), (2020, 2040), None),
            &[&forged],
            2026,
            false,
        );
    }
}
