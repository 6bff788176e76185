//! If these break, testers must set up their phones again, or phones refuse the certificate.
#![expect(clippy::disallowed_methods, reason = "tests arrange files in folders of their own")]

use x509_cert::ext::pkix::{BasicConstraints, ExtendedKeyUsage, KeyUsage, SubjectKeyIdentifier};

use super::*;

fn now() -> Timestamp {
    "2026-11-20T12:00:00Z".parse().unwrap()
}

fn ip(text: &str) -> Host {
    Host::Ip(text.parse().unwrap())
}

fn name(text: &str) -> Host {
    Host::Name(text.to_owned())
}

#[test]
fn the_same_authority_comes_back() {
    let dir = tempfile::tempdir().unwrap();
    let first = Authority::open(dir.path(), "Studio Mac", now()).unwrap();
    let second = Authority::open(dir.path(), "Renamed Mac", now()).unwrap();
    assert_eq!(first.certificate_der(), second.certificate_der());
    assert_eq!(second.common_name(), "Airlift (Studio Mac)");
    assert_eq!(first.fingerprint_sha256().len(), 64);

    let third = Authority::reset(dir.path(), "Studio Mac", now()).unwrap();
    assert_ne!(first.fingerprint_sha256(), third.fingerprint_sha256());
    let fourth = Authority::open(dir.path(), "Studio Mac", now()).unwrap();
    assert_eq!(third.fingerprint_sha256(), fourth.fingerprint_sha256());
}

#[test]
fn the_authority_says_what_apple_asks_for() {
    let dir = tempfile::tempdir().unwrap();
    let authority = Authority::open(dir.path(), "studio-7", now()).unwrap();
    let certificate = Certificate::from_der(authority.certificate_der()).unwrap();
    let tbs = &certificate.tbs_certificate;

    let (critical, basic) = tbs.get::<BasicConstraints>().unwrap().unwrap();
    assert!(critical && basic.ca);
    assert_eq!(basic.path_len_constraint, Some(0));
    let (critical, usage) = tbs.get::<KeyUsage>().unwrap().unwrap();
    assert!(critical && usage.key_cert_sign() && !usage.digital_signature());
    let (_, extended) = tbs.get::<ExtendedKeyUsage>().unwrap().unwrap();
    assert_eq!(extended.0, [const_oid::db::rfc5280::ID_KP_SERVER_AUTH]);
    assert!(tbs.get::<SubjectKeyIdentifier>().unwrap().is_some());
    let (critical, constraints) = tbs.get::<NameConstraints>().unwrap().unwrap();
    assert!(critical);
    assert_eq!(constraints.permitted_subtrees.unwrap().len(), 2 + 6 + 3);

    let years = (authority.expires_at() - now()).get_seconds() / (365 * 86_400);
    assert!((9..=10).contains(&years));
}

#[test]
fn a_leaf_is_for_every_local_host_and_no_other() {
    let dir = tempfile::tempdir().unwrap();
    let authority = Authority::open(dir.path(), "Studio Mac", now()).unwrap();
    let hosts = [
        ip("192.168.1.24"),
        ip("2001:db8::7"),
        ip("fd00::24"),
        name("Studio.local"),
        name("example.com"),
    ];
    let leaf = authority.issue(&hosts, now()).unwrap();
    assert_eq!(hosts_of(&leaf), [ip("192.168.1.24"), ip("fd00::24"), name("studio.local")]);

    let certificate = Certificate::from_der(&leaf.cert[0]).unwrap();
    let validity = &certificate.tbs_certificate.validity;
    let days = (validity.not_after.to_unix_duration().as_secs() - validity.not_before.to_unix_duration().as_secs()) / 86_400;
    assert_eq!(i64::try_from(days).unwrap(), LEAF_DAYS);
    assert!(expires_at(&leaf).unwrap() > now());
    let (_, basic) = certificate.tbs_certificate.get::<BasicConstraints>().unwrap().unwrap();
    assert!(!basic.ca);

    let error = authority.issue(&[ip("8.8.8.8")], now()).unwrap_err();
    assert!(matches!(error, IdentityError::OutOfScope { hosts } if hosts == "8.8.8.8"));
}

#[test]
fn a_network_with_public_addresses_gets_its_own_authority() {
    let dir = tempfile::tempdir().unwrap();
    let also = [Scope::parse("203.0.113.0/24").unwrap(), Scope::parse("Builds.example.com").unwrap()];
    let authority = Authority::reset_with(dir.path(), "Studio Mac", &also, now()).unwrap();
    let table = [
        (ip("203.0.113.9"), true),
        (ip("203.0.114.9"), false),
        (ip("10.255.0.1"), true),
        (ip("11.0.0.1"), false),
        (ip("172.31.255.255"), true),
        (ip("172.32.0.0"), false),
        (ip("100.127.0.1"), true),
        (ip("127.0.0.1"), true),
        (ip("::1"), true),
        (ip("fe80::1"), true),
        (ip("2001:db8::1"), false),
        (name("builds.example.com"), true),
        (name("a.BUILDS.example.com"), true),
        (name("notbuilds.example.com"), false),
        (name("studio.local"), true),
        (name("local"), true),
        (name("example.com"), false),
    ];
    for (host, expected) in table {
        assert_eq!(authority.may_vouch_for(&host), expected, "{host}");
    }
    assert_eq!(Scope::parse("203.0.113.0/33"), None);
    assert_eq!(Scope::parse("name/24"), None);
    assert_eq!(Scope::parse("a b"), None);
}

#[cfg(unix)]
#[test]
fn only_the_owner_reads_the_key() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    Authority::open(dir.path(), "Studio Mac", now()).unwrap();
    let mode = |path: &str| std::fs::metadata(dir.path().join(path)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("identity"), 0o700);
    assert_eq!(mode("identity/authority.key.pem"), 0o600);

    let key = dir.path().join("identity/authority.key.pem");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    Authority::open(dir.path(), "Studio Mac", now()).unwrap();
    assert_eq!(mode("identity/authority.key.pem"), 0o600);
}

#[test]
fn a_crash_at_any_moment_leaves_a_usable_state() {
    let dir = tempfile::tempdir().unwrap();
    let file = |name: &str| dir.path().join("identity").join(name);
    // Killed while writing the key: a temporary file alone.
    std::fs::create_dir_all(dir.path().join("identity")).unwrap();
    std::fs::write(file("authority.key.pem.new"), "-----BEGIN").unwrap();
    Authority::open(dir.path(), "Studio Mac", now()).unwrap();
    assert!(!file("authority.key.pem.new").exists());
    // Killed between key and certificate, or in the middle of a reset.
    std::fs::remove_file(file("authority.cert.pem")).unwrap();
    let made = Authority::open(dir.path(), "Studio Mac", now()).unwrap();
    assert_eq!(
        made.fingerprint_sha256(),
        Authority::open(dir.path(), "Studio Mac", now()).unwrap().fingerprint_sha256()
    );
}

#[test]
fn damage_is_told_and_repaired_by_a_reset() {
    let dir = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let file = |name: &str| dir.path().join("identity").join(name);
    Authority::open(dir.path(), "Studio Mac", now()).unwrap();
    Authority::open(other.path(), "Studio Mac", now()).unwrap();
    let check = |expected: &str| match Authority::open(dir.path(), "Studio Mac", now()).unwrap_err() {
        IdentityError::Damaged { what, .. } => assert_eq!(what, expected),
        error => panic!("{error}"),
    };
    std::fs::copy(other.path().join("identity/authority.key.pem"), file("authority.key.pem")).unwrap();
    check("authority-key");
    std::fs::write(file("authority.key.pem"), "no key").unwrap();
    check("authority-key");
    std::fs::write(file("authority.cert.pem"), "no certificate").unwrap();
    check("authority-certificate");
    Authority::reset(dir.path(), "Studio Mac", now()).unwrap();
    std::fs::remove_file(file("authority.key.pem")).unwrap();
    check("authority-key");
    Authority::reset(dir.path(), "Studio Mac", now()).unwrap();
    Authority::open(dir.path(), "Studio Mac", now()).unwrap();
}

#[test]
fn no_leaf_outlives_its_authority_and_no_clock_is_too_wrong() {
    let validity = |made: Timestamp, used: Timestamp| {
        let dir = tempfile::tempdir().unwrap();
        let authority = Authority::open(dir.path(), "x", made).unwrap();
        let leaf = authority.issue(&[ip("192.168.1.24")], used).unwrap();
        let facts = LeafFacts::of(leaf.cert.first().unwrap()).unwrap();
        assert!(
            authority.made_at() <= facts.not_before && facts.not_after <= authority.expires_at(),
            "{facts:?}"
        );
        assert!(facts.not_before <= facts.not_after);
        (authority.expires_at(), facts)
    };
    let hours = jiff::SignedDuration::from_hours;
    let (_, usual) = validity(now(), now());
    assert_eq!(usual.not_after.duration_since(usual.not_before), hours(24 * 397));
    let (end, last_year) = validity(now(), now() + hours(24 * 3_600));
    assert_eq!(last_year.not_after, end);
    // A clock of 1970 at the first start, one of 9000, and one that was set back behind an authority.
    let (early, late): (Timestamp, Timestamp) = ("1970-01-03T00:00:00Z".parse().unwrap(), "9000-01-01T00:00:00Z".parse().unwrap());
    for (made, used) in [
        (early, early),
        (early, now()),
        (now(), late),
        (late, late),
        (late, early),
        (now(), early),
    ] {
        validity(made, used);
    }
}
