//! A seal is made for tests only: certificates and envelopes of people who are not Apple.

use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{CertificateSet, EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos};
use const_oid::db::{rfc5911, rfc5912};
use der::asn1::{Any, ObjectIdentifier, OctetString, OctetStringRef, SetOfVec, UtcTime};
use der::{Decode as _, Encode as _};
use jiff::Timestamp;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose, SigningKey as _};
use x509_cert::attr::Attribute;
use x509_cert::spki::AlgorithmIdentifierOwned;

use super::certificate::X509;

/// Somebody with a key and a certificate.
pub(in crate::ipa) struct Person {
    key: KeyPair,
    params: CertificateParams,
    /// The certificate, DER.
    pub(in crate::ipa) certificate: Vec<u8>,
}

impl Person {
    /// Somebody whose certificate is valid in these years; signed by `issuer`, or by themselves. Authorities say how many
    /// more may stand below them.
    pub(in crate::ipa) fn new(name: &str, issuer: Option<&Self>, years: (i32, i32), may_sign: Option<u8>) -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.distinguished_name.push(DnType::OrganizationName, "Apple Inc.");
        params.distinguished_name.push(DnType::OrganizationalUnitName, "TEAM123456");
        params.not_before = rcgen::date_time_ymd(years.0, 1, 1);
        params.not_after = rcgen::date_time_ymd(years.1, 1, 1);
        if let Some(limit) = may_sign {
            params.is_ca = IsCa::Ca(BasicConstraints::Constrained(limit));
            params.key_usages.push(KeyUsagePurpose::KeyCertSign);
        }
        let certificate = match issuer {
            Some(issuer) => params.signed_by(&key, &Issuer::from_params(&issuer.params, &issuer.key)).unwrap(),
            None => params.self_signed(&key).unwrap(),
        };
        let certificate = certificate.der().to_vec();
        Self { key, params, certificate }
    }

    /// The certificate as it is read.
    pub(in crate::ipa) fn x509(&self) -> X509 {
        X509::parse(&self.certificate).unwrap()
    }
}

/// How an envelope is made.
pub(in crate::ipa) struct Seal<'a> {
    /// Who signs.
    pub(in crate::ipa) signer: &'a Person,
    /// Whose certificates are put in beside the signer's.
    pub(in crate::ipa) chain: &'a [&'a Person],
    /// When, as the signer says.
    pub(in crate::ipa) at: Option<Timestamp>,
    /// Whether the content is left out.
    pub(in crate::ipa) detached: bool,
    /// More signed attributes.
    pub(in crate::ipa) attributes: Vec<(ObjectIdentifier, Any)>,
    /// Whether the signed attributes are written, and signed, in the reverse of DER's order.
    pub(in crate::ipa) reversed: bool,
}

impl<'a> Seal<'a> {
    /// By somebody alone, in 2026, with the content inside.
    pub(in crate::ipa) fn of(signer: &'a Person) -> Self {
        Self {
            signer,
            chain: &[],
            at: Some("2026-06-01T00:00:00Z".parse().unwrap()),
            detached: false,
            attributes: Vec::new(),
            reversed: false,
        }
    }

    /// An envelope for this content.
    pub(in crate::ipa) fn put_on(self, content: &[u8]) -> Vec<u8> {
        let algorithm = |oid| AlgorithmIdentifierOwned { oid, parameters: None };
        let octets = |bytes: &[u8]| Any::encode_from(&OctetStringRef::new(bytes).unwrap()).unwrap();
        let digest = ring::digest::digest(&ring::digest::SHA256, content);
        let mut attributes = vec![
            (rfc5911::ID_CONTENT_TYPE, Any::encode_from(&rfc5911::ID_DATA).unwrap()),
            (rfc5911::ID_MESSAGE_DIGEST, octets(digest.as_ref())),
        ];
        if let Some(at) = self.at {
            let since_1970 = std::time::Duration::from_secs(at.as_second().try_into().unwrap());
            let time = UtcTime::from_unix_duration(since_1970).unwrap();
            attributes.push((rfc5911::ID_SIGNING_TIME, Any::encode_from(&time).unwrap()));
        }
        attributes.extend(self.attributes);
        let attributes: Vec<_> = attributes
            .into_iter()
            .map(|(oid, value)| Attribute {
                oid,
                values: SetOfVec::try_from(vec![value]).unwrap(),
            })
            .collect();
        let attributes = SetOfVec::try_from(attributes).unwrap();
        let sorted = attributes.to_der().unwrap();
        let mut each: Vec<Vec<u8>> = attributes.iter().map(|attribute| attribute.to_der().unwrap()).collect();
        let in_order = each.concat();
        each.reverse();
        let header = sorted.len().checked_sub(in_order.len()).unwrap();
        let written = if self.reversed { each.concat() } else { in_order.clone() };
        let signature = self.signer.key.sign(&[&sorted[..header], &written].concat()).unwrap();
        let own = x509_cert::Certificate::from_der(&self.signer.certificate).unwrap();
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
                issuer: own.tbs_certificate.issuer,
                serial_number: own.tbs_certificate.serial_number,
            }),
            digest_alg: algorithm(rfc5912::ID_SHA_256),
            signed_attrs: Some(attributes),
            signature_algorithm: algorithm(rfc5912::ECDSA_WITH_SHA_256),
            signature: OctetString::new(signature).unwrap(),
            unsigned_attrs: None,
        };
        let certificates = std::iter::once(&self.signer)
            .chain(self.chain)
            .map(|person| CertificateChoices::Certificate(x509_cert::Certificate::from_der(&person.certificate).unwrap()));
        let signed = SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::try_from(vec![algorithm(rfc5912::ID_SHA_256)]).unwrap(),
            encap_content_info: EncapsulatedContentInfo {
                econtent_type: rfc5911::ID_DATA,
                econtent: (!self.detached).then(|| octets(content)),
            },
            certificates: Some(CertificateSet(SetOfVec::try_from(certificates.collect::<Vec<_>>()).unwrap())),
            crls: None,
            signer_infos: SignerInfos(SetOfVec::try_from(vec![signer]).unwrap()),
        };
        let info = ContentInfo {
            content_type: rfc5911::ID_SIGNED_DATA,
            content: Any::encode_from(&signed).unwrap(),
        };
        let mut bytes = info.to_der().unwrap();
        let at = bytes.windows(in_order.len()).position(|window| window == in_order).unwrap();
        bytes[at..at + written.len()].copy_from_slice(&written);
        bytes
    }
}
