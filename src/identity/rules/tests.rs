//! Each rule fails alone, with certificates that break that rule and no other.

use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, CustomExtension, DistinguishedName, DnType, ExtendedKeyUsagePurpose, GeneralSubtree,
    IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ECDSA_P256_SHA256, PKCS_ED25519, PKCS_RSA_SHA256, PublicKeyData, SanType,
    SignatureAlgorithm,
};
use time::{Duration, OffsetDateTime};

use super::*;
use crate::words::say;

type Der = CertificateDer<'static>;

fn now() -> Timestamp {
    "2026-11-20T12:00:00Z".parse().unwrap()
}

fn at(days: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(now().as_second()).unwrap() + Duration::days(days)
}

fn host() -> Host {
    Host::Ip([192, 168, 1, 24].into())
}

/// An authority of a test.
struct Ca {
    key: KeyPair,
    params: CertificateParams,
    der: Der,
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
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(1));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

fn root_of(params: CertificateParams) -> Ca {
    let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
    let der = params.self_signed(&key).unwrap().der().clone();
    Ca { key, params, der }
}

fn root() -> Ca {
    root_of(root_params())
}

fn leaf_params() -> CertificateParams {
    let mut params = named("Test Leaf");
    params.not_after = at(396);
    params.subject_alt_names = vec![
        SanType::IpAddress([192, 168, 1, 24].into()),
        SanType::DnsName("studio.local".try_into().unwrap()),
    ];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params
}

impl Ca {
    fn issuer(&self) -> Issuer<'_, &KeyPair> {
        Issuer::from_params(&self.params, &self.key)
    }

    fn leaf(&self, params: &CertificateParams) -> Der {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
        self.certify(params, &key)
    }

    fn certify(&self, params: &CertificateParams, key: &impl PublicKeyData) -> Der {
        params.signed_by(key, &self.issuer()).unwrap().der().clone()
    }

    fn below(&self, params: CertificateParams) -> Self {
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap();
        let der = self.certify(&params, &key);
        Self { key, params, der }
    }
}

fn middle_params() -> CertificateParams {
    let mut params = named("Test Middle");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

/// The codes of the rules that do not hold.
fn failing(chain: &[Der], root: &Der) -> Vec<&'static str> {
    failing_for(chain, &host(), Anchor::Person(root))
}

fn failing_for(chain: &[Der], host: &Host, anchor: Anchor<'_>) -> Vec<&'static str> {
    let judged = judge(chain, host, anchor, now());
    assert!(
        judged
            .iter()
            .all(|judged| !say().sentence(&judged.found).is_empty() && !say().sentence(&judged.title).is_empty()),
        "{judged:?}"
    );
    judged
        .iter()
        .filter(|judged| !judged.holds)
        .map(|judged| judged.rule.code)
        .collect()
}

/// A public key without a private one.
struct Public(Vec<u8>, &'static SignatureAlgorithm);

impl PublicKeyData for Public {
    fn der_bytes(&self) -> &[u8] {
        &self.0
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        self.1
    }
}

/// An RSA key with a modulus of this many bits, a multiple of eight.
fn rsa(bits: usize) -> Public {
    let mut modulus = vec![0, 0xC1];
    modulus.resize(bits / 8 + 1, 0x35);
    let integer = |bytes: &[u8]| der::Encode::to_der(&der::Any::new(der::Tag::Integer, bytes).unwrap()).unwrap();
    let contents = [integer(&modulus), integer(&[1, 0, 1])].concat();
    Public(seen::sequence(&contents).unwrap(), &PKCS_RSA_SHA256)
}

#[test]
fn a_good_chain_passes_with_and_without_its_root_and_through_others() {
    let root = root();
    let leaf = root.leaf(&leaf_params());
    let middle = root.below(middle_params());
    let below = middle.leaf(&leaf_params());
    for chain in [
        vec![leaf.clone()],
        vec![leaf.clone(), root.der.clone()],
        vec![below.clone(), middle.der.clone()],
        vec![below.clone(), middle.der.clone(), root.der.clone()],
        // Behind everything that is needed, others do no harm.
        vec![leaf, root.der.clone(), middle.der.clone()],
    ] {
        assert_eq!(failing(&chain, &root.der), Vec::<&str>::new());
        assert_eq!(judge(&chain, &host(), Anchor::Person(&root.der), now()).len(), 18);
    }
}

#[test]
fn keys_must_be_strong() {
    let root = root();
    let ed = KeyPair::generate_for(&PKCS_ED25519).unwrap();
    assert_eq!(failing(&[root.certify(&leaf_params(), &ed)], &root.der), ["key-strength"]);
    assert_eq!(failing(&[root.certify(&leaf_params(), &rsa(1024))], &root.der), ["key-strength"]);
    assert_eq!(failing(&[root.certify(&leaf_params(), &rsa(2040))], &root.der), ["key-strength"]);
    assert!(failing(&[root.certify(&leaf_params(), &rsa(2048))], &root.der).is_empty());
    assert!(failing(&[root.certify(&leaf_params(), &rsa(4096))], &root.der).is_empty());
}

/// The same certificate, signed as if with another algorithm.
fn with_signature_algorithm(der: &Der, oid: &str) -> Der {
    use der::{Decode as _, Encode as _};
    let mut certificate = x509_cert::Certificate::from_der(der).unwrap();
    let oid = const_oid::ObjectIdentifier::new(oid).unwrap();
    certificate.signature_algorithm.oid = oid;
    certificate.tbs_certificate.signature.oid = oid;
    certificate.to_der().unwrap().into()
}

#[test]
fn hashes_must_be_sha_2_below_the_root() {
    let root = root();
    let sha1 = "1.2.840.10045.4.1";
    let leaf = root.leaf(&leaf_params());
    assert_eq!(failing(&[with_signature_algorithm(&leaf, sha1)], &root.der), ["signature-hash"]);
    let middle = root.below(middle_params());
    let weak = with_signature_algorithm(&middle.der, sha1);
    assert_eq!(failing(&[middle.leaf(&leaf_params()), weak], &root.der), ["signature-hash"]);
    let old_root = with_signature_algorithm(&root.der, sha1);
    assert!(failing(&[leaf], &old_root).is_empty());
}

#[test]
fn the_host_must_be_among_the_alternative_names() {
    let root = root();
    let for_names = |names: &[&str]| {
        let mut params = leaf_params();
        params.subject_alt_names = names
            .iter()
            .map(|name| match name.parse() {
                Ok(ip) => SanType::IpAddress(ip),
                Err(_) => SanType::DnsName((*name).try_into().unwrap()),
            })
            .collect();
        root.leaf(&params)
    };
    let table = [
        ("192.168.1.24", "192.168.1.24", true),
        ("192.168.1.24", "192.168.1.25", false),
        ("fd00::24", "fd00::24", true),
        ("fd00::24", "fd00::25", false),
        ("::ffff:192.168.1.24", "192.168.1.24", false),
        ("studio.local", "Studio.Local", true),
        ("studio.local", "studio.local.", true),
        ("studio.local", "other.local", false),
        ("*.local", "studio.local", false),
        ("*.example.com", "builds.example.com", true),
        ("*.example.com", "BUILDS.example.com.", true),
        ("*.example.com", "example.com", false),
        ("*.example.com", "a.b.example.com", false),
        ("b*.example.com", "builds.example.com", false),
        ("builds.*.com", "builds.example.com", false),
        ("*.*.example.com", "a.b.example.com", false),
    ];
    for (pattern, wanted, holds) in table {
        let wanted = wanted.parse().map_or_else(|_| Host::Name(wanted.to_owned()), Host::Ip);
        let expected: &[&str] = if holds { &[] } else { &["host-named"] };
        assert_eq!(
            failing_for(&[for_names(&[pattern])], &wanted, Anchor::Person(&root.der)),
            expected,
            "{pattern} {wanted}"
        );
    }
    let mut params = leaf_params();
    params.distinguished_name.push(DnType::CommonName, "192.168.1.24");
    params.subject_alt_names.clear();
    assert_eq!(failing(&[root.leaf(&params)], &root.der), ["host-named"]);
    params.subject_alt_names = vec![SanType::DnsName("192.168.1.24".try_into().unwrap())];
    assert_eq!(failing(&[root.leaf(&params)], &root.der), ["host-named"]);
}

#[test]
fn it_must_be_for_servers() {
    let root = root();
    let table: [(&[ExtendedKeyUsagePurpose], bool); 4] = [
        (&[], false),
        (&[ExtendedKeyUsagePurpose::ClientAuth], false),
        (&[ExtendedKeyUsagePurpose::Any], true),
        (&[ExtendedKeyUsagePurpose::ClientAuth, ExtendedKeyUsagePurpose::ServerAuth], true),
    ];
    for (usages, holds) in table {
        let mut params = leaf_params();
        params.extended_key_usages = usages.to_vec();
        let expected: &[&str] = if holds { &[] } else { &["server-usage"] };
        assert_eq!(failing(&[root.leaf(&params)], &root.der), expected, "{usages:?}");
    }
    let mut params = leaf_params();
    params.key_usages = vec![KeyUsagePurpose::KeyEncipherment];
    assert_eq!(failing(&[root.leaf(&params)], &root.der), ["leaf-key-usage"]);
}

#[test]
fn it_must_be_valid_now_and_not_for_too_long() {
    let root = root();
    let valid = |from: OffsetDateTime, to: OffsetDateTime| {
        let mut params = leaf_params();
        (params.not_before, params.not_after) = (from, to);
        failing(&[root.leaf(&params)], &root.der)
    };
    assert_eq!(valid(at(1), at(300)), ["begun"]);
    assert_eq!(valid(at(-300), at(-1)), ["unexpired"]);
    assert_eq!(valid(at(-1), at(825)), ["validity-length"]);
    assert_eq!(valid(at(-1), at(824)), Vec::<&str>::new());
    assert_eq!(valid(at(-1), at(824) + Duration::minutes(59)), Vec::<&str>::new());
    assert_eq!(valid(at(-1), at(824) + Duration::hours(1)), ["validity-length"]);

    let mut params = root_params();
    (params.not_before, params.not_after) = (at(-100), at(-1));
    let old = root_of(params);
    assert_eq!(failing(&[old.leaf(&leaf_params())], &old.der), ["unexpired"]);
    let mut params = middle_params();
    params.not_before = at(2);
    let early = root.below(params);
    assert_eq!(failing(&[early.leaf(&leaf_params()), early.der.clone()], &root.der), ["begun"]);
}

#[test]
fn the_chain_must_be_whole_in_order_and_genuine() {
    let root = root();
    let middle = root.below(middle_params());
    let leaf = middle.leaf(&leaf_params());
    let stranger = root_of(named("Stranger")).der;
    assert_eq!(failing(std::slice::from_ref(&leaf), &root.der), ["chain-complete"]);
    assert_eq!(failing(&[leaf.clone(), middle.der.clone()], &stranger), ["chain-complete"]);
    assert_eq!(
        failing(&[leaf.clone(), root.der.clone(), middle.der.clone()], &root.der),
        ["chain-order"]
    );
    assert_eq!(failing(&[leaf.clone(), stranger, middle.der.clone()], &root.der), ["chain-order"]);
    assert_eq!(
        failing_for(&[leaf.clone(), middle.der.clone()], &host(), Anchor::Unknown),
        ["chain-complete"]
    );
    // One of the same name that was made anew.
    let other = super::tests::root();
    assert_eq!(failing(&[leaf.clone(), middle.der.clone()], &other.der), ["signatures"]);
    let other_middle = root.below(middle_params());
    assert_eq!(failing(&[leaf.clone(), other_middle.der.clone()], &root.der), ["signatures"]);
    // The genuine one is found behind it.
    assert_eq!(failing(&[leaf, other_middle.der, middle.der], &root.der), ["chain-order"]);
}

#[test]
fn only_authorities_vouch_and_only_as_deep_as_they_may() {
    let root = root();
    let mut params = middle_params();
    params.is_ca = IsCa::ExplicitNoCa;
    let no_authority = root.below(params);
    assert_eq!(
        failing(&[no_authority.leaf(&leaf_params()), no_authority.der.clone()], &root.der),
        ["authorities"]
    );
    let mut params = middle_params();
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    let no_signer = root.below(params);
    assert_eq!(
        failing(&[no_signer.leaf(&leaf_params()), no_signer.der.clone()], &root.der),
        ["authorities"]
    );
    let mut params = root_params();
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    let shallow = root_of(params);
    let middle = shallow.below(middle_params());
    assert_eq!(
        failing(&[middle.leaf(&leaf_params()), middle.der.clone()], &shallow.der),
        ["path-length"]
    );
}

#[test]
fn authorities_vouch_only_for_the_names_they_may() {
    let limited = |permitted: Vec<GeneralSubtree>, excluded: Vec<GeneralSubtree>| {
        let mut params = root_params();
        params.name_constraints = Some(NameConstraints {
            permitted_subtrees: permitted,
            excluded_subtrees: excluded,
        });
        let root = root_of(params);
        failing(&[root.leaf(&leaf_params())], &root.der)
    };
    let name = |text: &str| GeneralSubtree::DnsName(text.to_owned());
    let net = |bits| GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([192, 168, 0, 0], bits));
    let other_net = || GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([10, 0, 0, 0], 8));
    let fine = Vec::<&str>::new();
    assert_eq!(limited(vec![name("local"), net(16)], vec![]), fine);
    // A kind that is not mentioned is free.
    assert_eq!(limited(vec![name("local")], vec![]), fine);
    assert_eq!(limited(vec![net(16)], vec![]), fine);
    assert_eq!(limited(vec![name("cal"), net(16)], vec![]), ["name-constraints"]);
    assert_eq!(limited(vec![name("example.com"), net(16)], vec![]), ["name-constraints"]);
    assert_eq!(limited(vec![name("local"), other_net()], vec![]), ["name-constraints"]);
    assert_eq!(limited(vec![name("local"), net(24)], vec![]), ["name-constraints"]);
    assert_eq!(limited(vec![], vec![net(16)]), ["name-constraints"]);
    assert_eq!(limited(vec![], vec![name("studio.local")]), ["name-constraints"]);
    assert_eq!(limited(vec![], vec![other_net(), name("example.com")]), fine);

    // An authority in between is bound by its own and by those above.
    let root = root();
    let mut params = middle_params();
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![other_net()],
        excluded_subtrees: Vec::new(),
    });
    let middle = root.below(params);
    assert_eq!(
        failing(&[middle.leaf(&leaf_params()), middle.der.clone()], &root.der),
        ["name-constraints"]
    );
}

#[test]
fn what_must_be_understood_is() {
    let root = root();
    let extension = |critical| {
        let mut params = leaf_params();
        let mut extension = CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 55_555, 1], vec![5, 0]);
        extension.set_criticality(critical);
        params.custom_extensions.push(extension);
        failing(&[root.leaf(&params)], &root.der)
    };
    assert_eq!(extension(true), ["critical-extensions"]);
    assert!(extension(false).is_empty());
}

#[test]
fn the_root_must_have_a_common_name() {
    let mut params = root_params();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::OrganizationName, "Nameless");
    let root = root_of(params);
    assert_eq!(failing(&[root.leaf(&leaf_params())], &root.der), ["root-named"]);
}

#[test]
fn damage_is_told() {
    let root = root();
    let leaf = root.leaf(&leaf_params());
    assert_eq!(failing(&[], &root.der), ["readable"]);
    for cut in 0..leaf.len() {
        let cut = CertificateDer::from(leaf[..cut].to_vec());
        assert_eq!(failing(&[cut], &root.der), ["readable"]);
    }
    assert_eq!(failing(&[leaf.clone(), CertificateDer::from(vec![48, 0])], &root.der), ["readable"]);
    let mut flipped = leaf.to_vec();
    *flipped.last_mut().unwrap() ^= 1;
    assert_eq!(failing(&[flipped.into()], &root.der), ["signatures"]);
}

#[test]
fn whoever_vouches_is_found_in_the_chain() {
    let root = root();
    let middle = root.below(middle_params());
    let chain = [middle.leaf(&leaf_params()), middle.der.clone(), root.der.clone()];
    assert_eq!(Anchor::of(&chain), Anchor::Person(&root.der));
    assert_eq!(Anchor::of(&chain[..2]), Anchor::Unknown);
    assert_eq!(Anchor::of(&[]), Anchor::Unknown);
    // Nobody but the system's own roots counts as one of them.
    assert_eq!(failing_for(&chain, &host(), Anchor::System), ["chain-complete", "transparency"]);
    let mut alone = leaf_params();
    alone.is_ca = IsCa::ExplicitNoCa;
    let alone = root_of(alone).der;
    assert_eq!(Anchor::of(std::slice::from_ref(&alone)), Anchor::Person(&alone));
    assert!(failing(std::slice::from_ref(&alone), &alone).is_empty());
}
