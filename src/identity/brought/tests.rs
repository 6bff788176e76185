//! What people bring comes in many forms; none of them may be misread, and no hostile one may hold us up.
#![expect(clippy::disallowed_methods, reason = "tests arrange files in folders of their own")]

use rcgen::{BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair};

use super::*;

/// A chain of three with its key, PEM.
struct Files {
    dir: tempfile::TempDir,
    root: String,
    middle: String,
    leaf: String,
    key: String,
}

fn files() -> Files {
    let params = |name: &str, is_ca| {
        let mut params = CertificateParams::new(vec!["builds.example.com".to_owned()]).unwrap();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = is_ca;
        params
    };
    let authority = || IsCa::Ca(BasicConstraints::Unconstrained);
    let [root_key, middle_key, key] = std::array::from_fn(|_| KeyPair::generate().unwrap());
    let root_params = params("Root", authority());
    let root = root_params.self_signed(&root_key).unwrap();
    let middle_params = params("Middle", authority());
    let middle = middle_params
        .signed_by(&middle_key, &Issuer::from_params(&root_params, &root_key))
        .unwrap();
    let mut leaf = params("Leaf", IsCa::ExplicitNoCa);
    leaf.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    let leaf = leaf.signed_by(&key, &Issuer::from_params(&middle_params, &middle_key)).unwrap();
    Files {
        dir: tempfile::tempdir().unwrap(),
        root: root.pem(),
        middle: middle.pem(),
        leaf: leaf.pem(),
        key: key.serialize_pem(),
    }
}

impl Files {
    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.dir.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn read(&self, chain: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Result<Brought, BroughtProblem> {
        let (chain, key) = (self.write("chain.pem", chain), self.write("key.pem", key));
        read(&Source::Pem { chain, key })
    }
}

fn read(source: &Source) -> Result<Brought, BroughtProblem> {
    Brought::read(source).map_err(|error| match error {
        IdentityError::Brought { cause, .. } => cause,
        other => panic!("{other}"),
    })
}

fn names(brought: &Brought) -> Vec<String> {
    brought
        .chain()
        .iter()
        .map(|der| crate::words::say().sentence(&rules::called(&Certificate::from_der(der).unwrap().tbs_certificate.subject)))
        .collect()
}

const WHOLE: [&str; 3] = ["Leaf", "Middle", "Root"];

#[test]
fn a_chain_is_put_in_order_wherever_its_parts_lie() {
    let files = files();
    let Files {
        root, middle, leaf, key, ..
    } = &files;
    let together = |parts: &[&str]| parts.concat();
    assert_eq!(names(&files.read(together(&[leaf, middle, root]), key).unwrap()), WHOLE);
    assert_eq!(names(&files.read(together(&[root, leaf, middle]), key).unwrap()), WHOLE);
    assert_eq!(names(&files.read(together(&[leaf, middle]), key).unwrap()), WHOLE[..2]);
    // What does not belong to it, and what is there twice, is left out.
    let stranger = self::files();
    let mixed = together(&[leaf, &stranger.root, leaf, &stranger.middle, middle, root, root]);
    assert_eq!(names(&files.read(mixed, key).unwrap()), WHOLE);
    // Key and chain in one file, in any order; chain and key taken for each other; the chain spread over both.
    assert_eq!(names(&files.read(together(&[leaf, key, middle, root]), "").unwrap()), WHOLE);
    assert_eq!(names(&files.read(key, together(&[leaf, middle, root])).unwrap()), WHOLE);
    assert_eq!(names(&files.read(leaf, together(&[key, middle, root])).unwrap()), WHOLE);
    let one = files.write("one.pem", together(&[key, leaf]));
    let one = Source::Pem {
        chain: one.clone(),
        key: one,
    };
    assert_eq!(names(&read(&one).unwrap()), WHOLE[..1]);
}

#[test]
fn windows_line_ends_and_words_around_are_read() {
    let files = files();
    let text = format!("\u{FEFF}{}subject=CN=Middle\n\n{}", files.leaf, files.middle).replace('\n', "\r\n");
    assert_eq!(names(&files.read(text, files.key.replace('\n', "\r\n")).unwrap()), WHOLE[..2]);
    let der = CertificateDer::from_pem_slice(files.leaf.as_bytes()).unwrap();
    let key = PrivateKeyDer::from_pem_slice(files.key.as_bytes()).unwrap();
    assert_eq!(names(&files.read(&der, key.secret_der()).unwrap()), WHOLE[..1]);
}

#[test]
fn what_cannot_be_taken_says_why() {
    let files = files();
    let other = self::files();
    let problem = |chain: &str, key: &str| files.read(chain, key).unwrap_err();
    assert_eq!(problem(&files.leaf, &other.key), BroughtProblem::OtherKey);
    assert_eq!(problem(&files.middle, &files.key), BroughtProblem::OtherKey);
    assert_eq!(problem(&files.leaf, ""), BroughtProblem::NoKey);
    assert_eq!(problem("nothing", &files.key), BroughtProblem::NoCertificate);
    let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIB\n-----END ENCRYPTED PRIVATE KEY-----\n";
    assert_eq!(problem(&files.leaf, encrypted), BroughtProblem::EncryptedKey);
    let nonsense = "-----BEGIN PRIVATE KEY-----\nMAMCAQA=\n-----END PRIVATE KEY-----\n";
    assert_eq!(problem(&files.leaf, nonsense), BroughtProblem::UnusableKey);
    let damaged = "-----BEGIN CERTIFICATE-----\nMAMCAQA=\n-----END CERTIFICATE-----\n";
    assert!(matches!(problem(damaged, &files.key), BroughtProblem::Damaged(_)));
    assert!(matches!(
        problem("-----BEGIN CERTIFICATE-----\n§§§\n-----END CERTIFICATE-----\n", &files.key),
        BroughtProblem::Damaged(_)
    ));

    let huge = vec![b'x'; usize::try_from(FILE_LIMIT_BYTES).unwrap() + 1];
    assert_eq!(files.read(huge, "").unwrap_err(), BroughtProblem::TooLarge);
    let missing = files.dir.path().join("missing");
    let pem = |path: PathBuf| {
        read(&Source::Pem {
            chain: path.clone(),
            key: path,
        })
        .unwrap_err()
    };
    assert_eq!(pem(missing), BroughtProblem::NotFound);
    assert_eq!(pem(files.dir.path().to_owned()), BroughtProblem::NotAFile);
    #[cfg(target_os = "linux")]
    assert_eq!(pem(PathBuf::from("/dev/zero")), BroughtProblem::NotAFile);
}

/// A PKCS#12 file with an EC key, written by the library that reads them; those of OpenSSL are in the integration tests.
fn pkcs12(files: &Files, password: &str) -> Vec<u8> {
    use p12_keystore::{Certificate as Stored, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain};
    let key = PrivateKeyDer::from_pem_slice(files.key.as_bytes()).unwrap();
    let certificates = [&files.leaf, &files.middle].map(|pem| {
        let der = CertificateDer::from_pem_slice(pem.as_bytes()).unwrap();
        Stored::from_der(&der).unwrap()
    });
    let chain = PrivateKeyChain::new("id", PrivateKey::from_der(key.secret_der()).unwrap(), certificates);
    let mut store = KeyStore::new();
    store.add_entry("builds", KeyStoreEntry::PrivateKeyChain(chain));
    store.writer(password).write().unwrap()
}

#[test]
fn a_password_opens_a_file_and_is_not_kept() {
    let files = files();
    let bytes = pkcs12(&files, "geheim ☂");
    let open = |bytes: &[u8], password: &str| {
        let file = files.write("builds.p12", bytes);
        read(&Source::Pkcs12 {
            file,
            password: Password(password.to_owned()),
        })
    };
    let brought = open(&bytes, "geheim ☂").unwrap();
    assert_eq!(names(&brought), WHOLE[..2]);
    assert_eq!(open(&bytes, "wrong").unwrap_err(), BroughtProblem::WrongPassword);
    assert_eq!(open(&bytes, "").unwrap_err(), BroughtProblem::WrongPassword);
    assert!(open(&pkcs12(&files, ""), "").is_ok());
    assert_eq!(
        format!("{:?} {brought:?}", Password("geheim".to_owned())),
        "Password Brought { certificates: 2, .. }"
    );

    let kept = brought.keep(files.dir.path()).unwrap();
    let text = std::fs::read_to_string(&kept).unwrap();
    assert!(!text.contains("geheim"));
    let again = Source::Pem {
        chain: kept.clone(),
        key: kept.clone(),
    };
    assert_eq!(read(&again).unwrap().chain(), brought.chain());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o600);
    }
    Brought::forget(files.dir.path()).unwrap();
    assert!(!kept.exists());
    Brought::forget(files.dir.path()).unwrap();
}

#[test]
fn mangled_files_are_refused_without_harm() {
    let files = files();
    let bytes = pkcs12(&files, "x");
    for cut in (0..bytes.len()).step_by(97) {
        let file = files.write("cut.p12", &bytes[..cut]);
        let password = Password("x".to_owned());
        read(&Source::Pkcs12 { file, password }).unwrap_err();
    }
    let pem = [files.key.as_str(), &files.leaf, &files.middle].concat();
    for at in (0..pem.len()).step_by(41) {
        let mut mangled = pem.clone().into_bytes();
        mangled[at] ^= 0x15;
        // Whatever comes of it, nothing panics, and what is taken fits its key.
        if let Ok(brought) = files.read(&mangled, "") {
            assert!(brought.leaf().keys_match().is_ok());
        }
    }
    let mut scrypt = bytes.clone();
    scrypt.extend(SCRYPT);
    let file = files.write("scrypt.p12", &scrypt);
    let password = Password("x".to_owned());
    assert!(matches!(
        read(&Source::Pkcs12 { file, password }).unwrap_err(),
        BroughtProblem::Damaged(_)
    ));
}

#[test]
fn a_pkcs12_file_cannot_ask_for_half_an_hour_of_work() {
    let files = files();
    let whole = pkcs12(&files, "x");
    let open = |bytes: &[u8]| {
        let file = files.write("hostile.p12", bytes);
        read(&Source::Pkcs12 {
            file,
            password: Password("x".to_owned()),
        })
    };
    assert!(open(&whole).is_ok());
    let refused = Err(BroughtProblem::Damaged("it holds far more than a chain with its key".to_owned()));
    let with = |more: &[u8]| open(&[whole.as_slice(), more].concat()).map(|_| ());
    for derivation in DERIVATIONS {
        assert_eq!(with(&derivation.repeat(PKCS12_PARTS_LIMIT)), refused);
    }
    assert_eq!(with(&vec![0; PKCS12_LIMIT_BYTES]), refused);
}
