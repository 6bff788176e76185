//! Certificates that keep every rule of Apple's but one.

use std::path::Path;
use std::process::Command;

use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, CustomExtension, DistinguishedName, DnType, ExtendedKeyUsagePurpose, GeneralSubtree,
    IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256, PKCS_ED25519, SanType,
};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use time::{Duration, OffsetDateTime};

type Der = CertificateDer<'static>;

/// What a server shows, and the root that the phone was given.
pub(super) struct Papers {
    pub(super) chain: Vec<Der>,
    pub(super) key: PrivateKeyDer<'static>,
    pub(super) root: Der,
}

fn at(days: i64) -> OffsetDateTime {
    OffsetDateTime::now_utc() + Duration::days(days)
}

fn named(name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.not_before = at(-1);
    params.not_after = at(3000);
    params
}

fn root_params() -> CertificateParams {
    let mut params = named("Test Root");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

fn leaf_params() -> CertificateParams {
    let mut params = named("Test Leaf");
    params.not_after = at(396);
    params.subject_alt_names = vec![SanType::IpAddress([127, 0, 0, 1].into())];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params
}

struct Ca {
    params: CertificateParams,
    key: KeyPair,
    der: Der,
}

fn p256() -> KeyPair {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap()
}

fn pkcs8(key: &KeyPair) -> PrivateKeyDer<'static> {
    PrivatePkcs8KeyDer::from(key.serialize_der()).into()
}

fn root_of(params: CertificateParams) -> Ca {
    let key = p256();
    let der = params.self_signed(&key).unwrap().der().clone();
    Ca { params, key, der }
}

impl Ca {
    fn sign(&self, params: &CertificateParams, key: &KeyPair) -> Der {
        let issuer = Issuer::from_params(&self.params, &self.key);
        params.signed_by(key, &issuer).unwrap().der().clone()
    }

    fn below(&self, params: CertificateParams) -> Self {
        let key = p256();
        let der = self.sign(&params, &key);
        Self { params, key, der }
    }

    fn papers(&self, params: &CertificateParams) -> Papers {
        self.papers_with(params, &p256())
    }

    fn papers_with(&self, params: &CertificateParams, key: &KeyPair) -> Papers {
        Papers {
            chain: vec![self.sign(params, key)],
            key: pkcs8(key),
            root: self.der.clone(),
        }
    }
}

fn with_leaf(change: impl FnOnce(&mut CertificateParams)) -> Papers {
    let mut params = leaf_params();
    change(&mut params);
    root_of(root_params()).papers(&params)
}

fn with_root(change: impl FnOnce(&mut CertificateParams)) -> Papers {
    let mut params = root_params();
    change(&mut params);
    root_of(params).papers(&leaf_params())
}

fn middle_params(name: &str) -> CertificateParams {
    let mut params = named(name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

/// Papers that a phone accepts.
pub(super) fn good() -> Papers {
    with_leaf(|_| {})
}

/// For each rule, papers that break it and, as far as that can be, no other.
#[expect(clippy::too_many_lines, reason = "a table")]
pub(super) fn bad(folder: &Path) -> Vec<(&'static str, &'static str, Papers)> {
    let with_middle = |keep: &[usize]| {
        let root = root_of(root_params());
        let middle = root.below(middle_params("Test Middle"));
        let papers = middle.papers(&leaf_params());
        let all = [papers.chain[0].clone(), middle.der.clone(), root.below(middle_params("Stray")).der];
        Papers {
            chain: keep.iter().map(|index| all[*index].clone()).collect(),
            root: root.der.clone(),
            ..papers
        }
    };
    let mut cases = vec![
        (
            "host-named",
            "another address",
            with_leaf(|leaf| leaf.subject_alt_names = vec![SanType::IpAddress([10, 0, 0, 1].into())]),
        ),
        (
            "host-named",
            "no alternative names",
            with_leaf(|leaf| leaf.subject_alt_names.clear()),
        ),
        (
            "host-named",
            "the address as a name",
            with_leaf(|leaf| leaf.subject_alt_names = vec![SanType::DnsName("127.0.0.1".try_into().unwrap())]),
        ),
        (
            "begun",
            "not yet valid",
            with_leaf(|leaf| (leaf.not_before, leaf.not_after) = (at(2), at(300))),
        ),
        (
            "unexpired",
            "expired",
            with_leaf(|leaf| (leaf.not_before, leaf.not_after) = (at(-90), at(-1))),
        ),
        ("validity-length", "900 days", with_leaf(|leaf| leaf.not_after = at(899))),
        (
            "server-usage",
            "for clients",
            with_leaf(|leaf| leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth]),
        ),
        (
            "leaf-key-usage",
            "may not sign handshakes",
            with_leaf(|leaf| leaf.key_usages = vec![KeyUsagePurpose::KeyCertSign]),
        ),
        ("chain-complete", "an intermediate is missing", with_middle(&[0])),
        ("chain-order", "a stray certificate in between", with_middle(&[0, 2, 1])),
        (
            "root-named",
            "a root without a common name",
            with_root(|root| {
                root.distinguished_name = {
                    let mut name = DistinguishedName::new();
                    name.push(DnType::OrganizationName, "Nameless");
                    name
                }
            }),
        ),
        (
            "name-constraints",
            "an authority for other addresses",
            with_root(|root| {
                root.name_constraints = Some(NameConstraints {
                    permitted_subtrees: vec![GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([10, 0, 0, 0], 8))],
                    excluded_subtrees: Vec::new(),
                });
            }),
        ),
        (
            "critical-extensions",
            "an extension that nobody knows",
            with_leaf(|leaf| {
                let mut extension = CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 99_999, 1], vec![5, 0]);
                extension.set_criticality(true);
                leaf.custom_extensions = vec![extension];
            }),
        ),
    ];
    let root = root_of(root_params());
    let ed25519 = KeyPair::generate_for(&PKCS_ED25519).unwrap();
    cases.push(("key-strength", "Ed25519", root.papers_with(&leaf_params(), &ed25519)));

    let mut plain = middle_params("No Authority");
    plain.is_ca = IsCa::ExplicitNoCa;
    let middle = root.below(plain);
    let mut papers = middle.papers(&leaf_params());
    papers.chain.push(middle.der.clone());
    papers.root = root.der.clone();
    cases.push(("authorities", "signed by no authority", papers));

    let mut short = root_params();
    short.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    let root = root_of(short);
    let middle = root.below(middle_params("Too Deep"));
    let mut papers = middle.papers(&leaf_params());
    papers.chain.push(middle.der.clone());
    papers.root = root.der;
    cases.push(("path-length", "one authority too many", papers));

    let (root, other) = (root_of(root_params()), root_of(root_params()));
    let mut papers = other.papers(&leaf_params());
    papers.root = root.der;
    cases.push(("signatures", "signed by a namesake of the root", papers));

    let mut papers = good();
    papers.chain[0] = {
        let mut der = papers.chain[0].to_vec();
        der.truncate(der.len() - 40);
        der.into()
    };
    cases.push(("readable", "damaged", papers));
    cases.push(("signature-hash", "SHA-1", sha1(folder)));
    cases
}

/// Papers whose key is not the certificate's.
pub(super) fn stolen() -> Papers {
    Papers {
        key: pkcs8(&p256()),
        ..good()
    }
}

/// rcgen signs with nothing older than SHA-2; OpenSSL does.
fn sha1(folder: &Path) -> Papers {
    let root = root_of(root_params());
    let key = p256();
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let pem = |der: &[u8], kind: &str| {
        use base64::Engine as _;
        let text = base64::engine::general_purpose::STANDARD.encode(der);
        let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
        format!("-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n", lines.join("\n"))
    };
    std::fs::write(file("root.pem"), pem(&root.der, "CERTIFICATE")).unwrap();
    std::fs::write(file("root.key"), root.key.serialize_pem()).unwrap();
    std::fs::write(file("leaf.key"), key.serialize_pem()).unwrap();
    std::fs::write(
        file("leaf.ext"),
        "subjectAltName=IP:127.0.0.1\nkeyUsage=digitalSignature\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n",
    )
    .unwrap();
    openssl(&[
        "req",
        "-new",
        "-key",
        &file("leaf.key"),
        "-subj",
        "/CN=Test Leaf",
        "-out",
        &file("leaf.csr"),
    ]);
    openssl(&[
        "x509",
        "-req",
        "-sha1",
        "-days",
        "300",
        "-in",
        &file("leaf.csr"),
        "-CA",
        &file("root.pem"),
        "-CAkey",
        &file("root.key"),
        "-set_serial",
        "7",
        "-extfile",
        &file("leaf.ext"),
        "-out",
        &file("leaf.pem"),
    ]);
    Papers {
        chain: vec![Der::from_pem_file(file("leaf.pem")).unwrap()],
        key: pkcs8(&key),
        root: root.der.clone(),
    }
}

/// A self-signed RSA certificate and its key in one folder, as `openssl s_server` wants them.
pub(super) fn rsa(folder: &Path, bits: &str) -> Der {
    let file = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    openssl(&[
        "req",
        "-x509",
        "-newkey",
        &format!("rsa:{bits}"),
        "-nodes",
        "-sha256",
        "-days",
        "300",
        "-subj",
        "/CN=RSA",
        "-addext",
        "subjectAltName=IP:127.0.0.1",
        "-addext",
        "extendedKeyUsage=serverAuth",
        "-keyout",
        &file("rsa.key"),
        "-out",
        &file("rsa.pem"),
    ]);
    Der::from_pem_file(file("rsa.pem")).unwrap()
}

/// Runs OpenSSL; without it these tests fail.
fn openssl(arguments: &[&str]) {
    let output = Command::new("openssl").args(arguments).output().expect("openssl is installed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
