//! Signed programs made here, for tests: every part of the signature can be chosen, so that every oddity can be made.
#![cfg(test)]

use plist::Dictionary;
use rcgen::{CertificateParams, DnType, KeyPair, SigningKey as _};

use super::der_entitlements::tests::{element, encode};
use super::digest::Digest;
use crate::ipa::macho::sample::{Cpu, command, thin};

/// Bytes of a code directory of version 0x20400 before its texts.
const HEADER: usize = 88;

/// Room for a signature in the programs made here.
const SIGNATURE_BYTES: usize = 16 << 10;

/// The envelope of a signature.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(in crate::ipa) enum SampleEnvelope {
    /// No slot for it.
    None,
    /// A slot without content.
    Empty,
    /// Signed with a certificate that signed itself.
    Signed,
    /// As before, over something else.
    SignedOther,
}

/// What is signed, and how.
#[derive(Clone, Debug)]
pub(in crate::ipa) struct Signer {
    pub(in crate::ipa) identifier: String,
    pub(in crate::ipa) team_id: String,
    pub(in crate::ipa) version: u32,
    pub(in crate::ipa) flags: u32,
    pub(in crate::ipa) digests: Vec<Digest>,
    pub(in crate::ipa) entitlements: Option<Dictionary>,
    pub(in crate::ipa) der_entitlements: Option<Dictionary>,
    pub(in crate::ipa) info: Option<Vec<u8>>,
    pub(in crate::ipa) resources: Option<Vec<u8>>,
    pub(in crate::ipa) envelope: SampleEnvelope,
    pub(in crate::ipa) page_shift: u8,
    /// Directories that the envelope lists; all when it is `None`.
    pub(in crate::ipa) listed: Option<usize>,
    /// The attribute with a whole digest of each directory, in the order of the directories, as Xcode 9.4 to 11.3 wrote it.
    pub(in crate::ipa) whole_digests: bool,
}

impl Signer {
    /// As Xcode signs today.
    pub(in crate::ipa) fn new(identifier: &str) -> Self {
        Self {
            identifier: identifier.to_owned(),
            team_id: "TEAM".to_owned(),
            version: 0x2_0400,
            flags: 0,
            digests: vec![Digest::Sha256],
            entitlements: None,
            der_entitlements: None,
            info: None,
            resources: None,
            envelope: SampleEnvelope::Signed,
            page_shift: 12,
            listed: None,
            whole_digests: false,
        }
    }

    /// With these entitlements in both forms.
    pub(in crate::ipa) fn entitled(mut self, list: &Dictionary) -> Self {
        self.entitlements = Some(list.clone());
        self.der_entitlements = Some(list.clone());
        self
    }

    /// A signed program with `code_len` bytes before its signature.
    pub(in crate::ipa) fn program(&self, cpu: Cpu, mut commands: Vec<Vec<u8>>, code_len: usize) -> Vec<u8> {
        let place = [code_len, SIGNATURE_BYTES].map(|number| u32::try_from(number).unwrap());
        commands.push(command(0x1d, &place));
        let mut bytes = thin(cpu, &commands);
        assert!(bytes.len() <= code_len);
        bytes.extend((bytes.len()..code_len).map(|at| u8::try_from(at % 251).unwrap()));
        let signature = self.signature(&bytes);
        bytes.extend(&signature);
        bytes.resize(code_len + SIGNATURE_BYTES, 0);
        bytes
    }

    /// The signature of this code.
    pub(in crate::ipa) fn signature(&self, code: &[u8]) -> Vec<u8> {
        let requirements = blob(0xFADE_0C01, &[0, 0, 0, 0]);
        let xml = self.entitlements.as_ref().map(|list| blob(0xFADE_7171, &xml(list)));
        let der = self.der_entitlements.as_ref().map(|list| blob(0xFADE_7172, &encode(list)));
        let special = [
            (7, der.as_deref()),
            (5, xml.as_deref()),
            (3, self.resources.as_deref()),
            (2, Some(requirements.as_slice())),
            (1, self.info.as_deref()),
        ];
        let directories: Vec<Vec<u8>> = self.digests.iter().map(|digest| self.directory(*digest, code, &special)).collect();
        let mut blobs: Vec<(u32, Vec<u8>)> = vec![(0, directories[0].clone()), (2, requirements.clone())];
        blobs.extend(xml.clone().map(|xml| (5, xml)));
        blobs.extend(der.clone().map(|der| (7, der)));
        blobs.extend((0x1000..).zip(directories.iter().skip(1).cloned()));
        let envelope = match self.envelope {
            SampleEnvelope::None => None,
            SampleEnvelope::Empty => Some(Vec::new()),
            SampleEnvelope::Signed => Some(self.envelope(&directories[0], &directories)),
            SampleEnvelope::SignedOther => Some(self.envelope(b"other", &directories)),
        };
        blobs.extend(envelope.map(|envelope| (0x1_0000, blob(0xFADE_0B01, &envelope))));
        super_blob(&blobs)
    }

    fn directory(&self, digest: Digest, code: &[u8], special: &[(usize, Option<&[u8]>)]) -> Vec<u8> {
        let page = if self.page_shift == 0 {
            code.len().max(1)
        } else {
            1 << self.page_shift
        };
        let hashes: Vec<Vec<u8>> = code.chunks(page).map(|page| digest.of(page)).collect();
        let mut tail = [self.identifier.as_bytes(), &[0], self.team_id.as_bytes(), &[0]].concat();
        let (ident_at, team_at) = (HEADER, HEADER + self.identifier.len() + 1);
        for slot in (1..=7).rev() {
            let part = special.iter().find(|(other, _)| *other == slot).and_then(|(_, part)| *part);
            tail.extend(part.map_or_else(|| vec![0; digest.len()], |part| digest.of(part)));
        }
        let hash_at = HEADER + tail.len();
        tail.extend(hashes.concat());
        let number = |number: usize| u32::try_from(number).unwrap();
        let kind = match digest {
            Digest::Sha1 => 1,
            Digest::Sha256 => 2,
            Digest::Sha256Truncated => 3,
            Digest::Sha384 => 4,
        };
        let sizes = [u8::try_from(digest.len()).unwrap(), kind, 0, self.page_shift];
        let words = [
            0xFADE_0C02,
            number(HEADER + tail.len()),
            self.version,
            self.flags,
            number(hash_at),
            number(ident_at),
            7,
            number(hashes.len()),
            number(code.len()),
            u32::from_be_bytes(sizes),
            0,
            0,
            if self.team_id.is_empty() { 0 } else { number(team_at) },
        ];
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        bytes.resize(HEADER, 0);
        bytes.extend(tail);
        bytes
    }

    /// CMS without content over a code directory, by a certificate made for it.
    fn envelope(&self, over: &[u8], directories: &[Vec<u8>]) -> Vec<u8> {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "Apple Development: Test");
        let certificate = params.self_signed(&key).unwrap();
        let oid = |bytes: &[u8]| element(6, bytes);
        let sha256 = element(0x30, &oid(&[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1]));
        let pkcs = |last: &[u8]| oid(&[&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1], last].concat());
        let attribute = |oid: Vec<u8>, value: Vec<u8>| element(0x30, &[oid, element(0x31, &value)].concat());
        let listed = directories.iter().zip(&self.digests).take(self.listed.unwrap_or(usize::MAX));
        let hashes: Vec<plist::Value> = listed
            .map(|(directory, digest)| plist::Value::Data(digest.cd_hash(directory)))
            .collect();
        let list: Dictionary = [("cdhashes".to_owned(), plist::Value::Array(hashes))].into_iter().collect();
        let whole_digests: Vec<u8> = directories
            .iter()
            .zip(&self.digests)
            .flat_map(|(directory, digest)| {
                let kind: &[u8] = match digest {
                    Digest::Sha1 => &[0x2B, 14, 3, 2, 26],
                    _ => &[0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, 1],
                };
                element(0x30, &[oid(kind), element(4, &digest.of(directory))].concat())
            })
            .collect();
        let whole_digests = if self.whole_digests {
            attribute(oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x63, 100, 9, 2]), whole_digests)
        } else {
            Vec::new()
        };
        let attributes = [
            attribute(pkcs(&[9, 3]), pkcs(&[7, 1])),
            attribute(pkcs(&[9, 5]), element(0x17, b"250102030405Z")),
            attribute(pkcs(&[9, 4]), element(4, &Digest::Sha256.of(over))),
            attribute(oid(&[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x63, 100, 9, 1]), element(4, &xml(&list))),
            whole_digests,
        ]
        .concat();
        let signature = key.sign(&element(0x31, &attributes)).unwrap();
        let (issuer, serial) = {
            use der::{Decode as _, Encode as _};
            let parsed = x509_cert::Certificate::from_der(certificate.der()).unwrap();
            (
                parsed.tbs_certificate.issuer.to_der().unwrap(),
                parsed.tbs_certificate.serial_number.to_der().unwrap(),
            )
        };
        let signer = [
            vec![2, 1, 1],
            element(0x30, &[issuer, serial].concat()),
            sha256.clone(),
            element(0xA0, &attributes),
            element(0x30, &oid(&[0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 2])),
            element(4, &signature),
        ]
        .concat();
        let signed = [
            vec![2, 1, 1],
            element(0x31, &sha256),
            element(0x30, &pkcs(&[7, 1])),
            element(0xA0, certificate.der()),
            element(0x31, &element(0x30, &signer)),
        ]
        .concat();
        element(0x30, &[pkcs(&[7, 2]), element(0xA0, &element(0x30, &signed))].concat())
    }
}

/// A blob: magic number, length, content.
pub(in crate::ipa) fn blob(magic: u32, content: &[u8]) -> Vec<u8> {
    let len = u32::try_from(content.len() + 8).unwrap();
    [&magic.to_be_bytes(), &len.to_be_bytes(), content].concat()
}

/// A container of blobs.
pub(in crate::ipa) fn super_blob(blobs: &[(u32, Vec<u8>)]) -> Vec<u8> {
    let mut content = u32::try_from(blobs.len()).unwrap().to_be_bytes().to_vec();
    let mut at = 12 + 8 * blobs.len();
    for (slot, blob) in blobs {
        content.extend(slot.to_be_bytes());
        content.extend(u32::try_from(at).unwrap().to_be_bytes());
        at += blob.len();
    }
    content.extend(blobs.iter().flat_map(|(_, blob)| blob.clone()));
    blob(0xFADE_0CC0, &content)
}

fn xml(list: &Dictionary) -> Vec<u8> {
    let mut bytes = Vec::new();
    plist::Value::Dictionary(list.clone()).to_writer_xml(&mut bytes).unwrap();
    bytes
}
