//! Certificates as other programs see them: ours is accepted by OpenSSL and limited in what it may vouch for, what people bring
//! is read in every form in which OpenSSL writes it, and a renewal on disk disturbs no download.

use std::io::Read as _;
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::time::Duration;

use airlift::identity::{Anchor, Authority, Brought, BroughtProblem, Host, IdentityError, Password, Source, judge};
use airlift::session;
use jiff::Timestamp;
use rcgen::{BasicConstraints, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair, KeyUsagePurpose, SanType};
use rustls::client::danger::ServerCertVerifier as _;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, ClientConnection, RootCertStore};
use serde_json::Value;

use crate::support::builds::{Ipa, sparse_ipa};
use crate::support::command::cli;
use crate::support::phone::Phone;
use crate::support::served::{LOOPBACK, Served};
use crate::support::sessions::{start_on_loopback, wait};
use crate::support::{PATIENCE, until};

/// OpenSSL, in a folder of its own.
struct OpenSsl<'a>(&'a Path);

impl OpenSsl<'_> {
    fn try_run(&self, arguments: &[&str]) -> Output {
        Command::new("openssl")
            .args(arguments)
            .current_dir(self.0)
            .stdin(Stdio::null())
            .output()
            .expect("openssl is installed by packaging/linux/install-deps.sh --tests")
    }

    fn run(&self, line: &str) {
        let arguments: Vec<&str> = line.split(' ').collect();
        let output = self.try_run(&arguments);
        assert!(
            output.status.success(),
            "openssl {line}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }

    /// Verifies a leaf below a root as TLS clients do; what it said when it refused.
    fn verify(&self, root: &str, leaf: &str, for_host: &[&str]) -> Result<(), String> {
        let mut arguments = vec!["verify", "-x509_strict", "-purpose", "sslserver", "-check_ss_sig", "-CAfile", root];
        arguments.extend(for_host);
        arguments.push(leaf);
        let output = self.try_run(&arguments);
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said).into_owned();
        if output.status.success() { Ok(()) } else { Err(said) }
    }
}

fn pem(der: &[u8]) -> String {
    use base64::Engine as _;
    let text = base64::engine::general_purpose::STANDARD.encode(der);
    let lines: Vec<&str> = text.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
}

/// Whether rustls (webpki) takes a leaf below a root for a host.
fn rustls_takes(root: &CertificateDer<'static>, leaf: &CertificateDer<'_>, host: &str) -> Result<(), String> {
    let mut roots = RootCertStore::empty();
    roots.add(root.clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = rustls::client::WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
        .build()
        .unwrap();
    let name = ServerName::try_from(host.to_owned()).unwrap();
    let verified = verifier.verify_server_cert(leaf, &[], &name, &[], UnixTime::now());
    verified.map(drop).map_err(|error| error.to_string())
}

#[test]
fn our_leaf_is_accepted_by_openssl_for_each_of_its_names() {
    let folder = tempfile::tempdir().unwrap();
    let now = Timestamp::now();
    let authority = Authority::open(folder.path(), "studio-7", now).unwrap();
    let hosts = ["192.168.1.24", "fd00::24", "100.64.0.9", "127.0.0.1"].map(|ip| Host::Ip(ip.parse().unwrap()));
    let names = ["studio.local", "studio-7"].map(|name| Host::Name(name.to_owned()));
    let leaf = authority.issue(&[hosts.to_vec(), names.to_vec()].concat(), now).unwrap();
    std::fs::write(folder.path().join("root.pem"), authority.certificate_pem()).unwrap();
    std::fs::write(folder.path().join("leaf.pem"), pem(&leaf.cert[0])).unwrap();
    let openssl = OpenSsl(folder.path());
    let root = CertificateDer::from(authority.certificate_der().to_vec());
    for host in hosts.iter().chain(&names) {
        let text = host.to_string();
        let option = if matches!(host, Host::Ip(_)) {
            "-verify_ip"
        } else {
            "-verify_hostname"
        };
        assert_eq!(openssl.verify("root.pem", "leaf.pem", &[option, &text]), Ok(()), "{host}");
        assert_eq!(rustls_takes(&root, &leaf.cert[0], &text), Ok(()), "{host}");
        let broken: Vec<_> = judge(&leaf.cert, host, Anchor::Person(&root), now)
            .into_iter()
            .filter(|rule| !rule.holds)
            .collect();
        assert!(broken.is_empty(), "{broken:?}");
    }
    let other = openssl.verify("root.pem", "leaf.pem", &["-verify_ip", "192.168.1.25"]).unwrap_err();
    assert!(other.contains("IP address mismatch"), "{other}");
    // The authority also passes by itself; it is no server.
    let output = openssl.try_run(&["verify", "-x509_strict", "-check_ss_sig", "-CAfile", "root.pem", "root.pem"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        openssl
            .verify("root.pem", "root.pem", &[])
            .unwrap_err()
            .contains("unsuitable certificate purpose")
    );
}

/// Certificates that somebody makes who stole our authority's key.
fn forged(data_dir: &Path, san: SanType) -> CertificateDer<'static> {
    let key = std::fs::read_to_string(data_dir.join("identity/authority.key.pem")).unwrap();
    let root = std::fs::read_to_string(data_dir.join("identity/authority.cert.pem")).unwrap();
    let issuer = Issuer::from_ca_cert_pem(&root, KeyPair::from_pem(&key).unwrap()).unwrap();
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "forged");
    params.not_before = time::OffsetDateTime::now_utc() - time::Duration::hours(1);
    params.not_after = time::OffsetDateTime::now_utc() + time::Duration::days(90);
    params.subject_alt_names = vec![san];
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    let key = KeyPair::generate().unwrap();
    params.signed_by(&key, &issuer).unwrap().der().clone()
}

#[test]
fn a_stolen_key_cannot_vouch_for_the_internet() {
    let folder = tempfile::tempdir().unwrap();
    let now = Timestamp::now();
    let authority = Authority::open(folder.path(), "studio-7", now).unwrap();
    let root = CertificateDer::from(authority.certificate_der().to_vec());
    std::fs::write(folder.path().join("root.pem"), authority.certificate_pem()).unwrap();
    let openssl = OpenSsl(folder.path());
    let table = [
        ("example.com", false),
        ("studio.local.example.com", false),
        ("8.8.8.8", false),
        ("2001:4860:4860::8888", false),
        ("172.32.0.1", false),
        ("studio.local", true),
        ("10.255.1.2", true),
    ];
    for (host, wanted) in table {
        let san = host
            .parse()
            .map_or_else(|_| SanType::DnsName(host.try_into().unwrap()), SanType::IpAddress);
        let leaf = forged(folder.path(), san);
        std::fs::write(folder.path().join("leaf.pem"), pem(&leaf)).unwrap();
        let by_openssl = openssl.verify("root.pem", "leaf.pem", &[]);
        let by_rustls = rustls_takes(&root, &leaf, host);
        let wanted_host = host.parse().map_or_else(|_| Host::Name(host.to_owned()), Host::Ip);
        let judged = judge(&[leaf], &wanted_host, Anchor::Person(&root), now);
        let broken: Vec<&str> = judged.iter().filter(|rule| !rule.holds).map(|judged| judged.rule.code).collect();
        if wanted {
            assert_eq!((by_openssl, by_rustls), (Ok(()), Ok(())), "{host}");
            assert!(broken.is_empty(), "{host}: {broken:?}");
        } else {
            assert!(by_openssl.unwrap_err().contains("permitted subtree violation"), "{host}");
            assert!(by_rustls.unwrap_err().contains("NameConstraintViolation"), "{host}");
            assert_eq!(broken, ["name-constraints"], "{host}");
        }
    }
}

/// A root, and a leaf of a kind below it, in files named as certbot names them.
fn made_by_openssl(folder: &Path, kind: &str) {
    let openssl = OpenSsl(folder);
    let extensions = "basicConstraints=CA:FALSE\nkeyUsage=digitalSignature\nextendedKeyUsage=serverAuth\nsubjectAltName=DNS:builds.example.com,IP:127.0.0.1\n";
    std::fs::write(folder.join("leaf.ext"), extensions).unwrap();
    openssl.run("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out root.pem -days 900 -subj /CN=Office");
    openssl.run(&format!("genpkey {kind} -out pkcs8.pem"));
    openssl.run("req -new -key pkcs8.pem -out leaf.csr -subj /CN=builds");
    openssl.run("x509 -req -in leaf.csr -CA root.pem -CAkey root.key -CAcreateserial -days 90 -extfile leaf.ext -out leaf.pem");
    let together = ["leaf.pem", "root.pem"].map(|name| std::fs::read_to_string(folder.join(name)).unwrap());
    std::fs::write(folder.join("fullchain.pem"), together.concat()).unwrap();
}

fn read(source: &Source) -> Result<Brought, BroughtProblem> {
    Brought::read(source).map_err(|error| match error {
        IdentityError::Brought { cause, .. } => cause,
        other => panic!("{other}"),
    })
}

#[test]
fn every_form_in_which_openssl_writes_keys_is_read() {
    let kinds = [
        ("-algorithm RSA -pkeyopt rsa_keygen_bits:2048", "rsa"),
        ("-algorithm RSA -pkeyopt rsa_keygen_bits:4096", "rsa"),
        ("-algorithm EC -pkeyopt ec_paramgen_curve:P-256", "ec"),
        ("-algorithm EC -pkeyopt ec_paramgen_curve:P-384", "ec"),
    ];
    for (kind, command) in kinds {
        let folder = tempfile::tempdir().unwrap();
        made_by_openssl(folder.path(), kind);
        let openssl = OpenSsl(folder.path());
        openssl.run(&format!(
            "{command} -in pkcs8.pem -out traditional.pem{}",
            if command == "rsa" { " -traditional" } else { "" }
        ));
        openssl.run("pkcs8 -in pkcs8.pem -topk8 -nocrypt -outform DER -out key.der");
        if command == "ec" {
            // As `openssl ecparam -genkey` writes it: the curve in a section of its own, before the key.
            let curve = kind.rsplit(':').next().unwrap();
            openssl.run(&format!(
                "ecparam -name {} -out curve.pem",
                if curve == "P-256" { "prime256v1" } else { "secp384r1" }
            ));
            let text = ["curve.pem", "traditional.pem"].map(|name| std::fs::read_to_string(folder.path().join(name)).unwrap());
            assert!(text[0].contains("EC PARAMETERS") && text[1].contains("EC PRIVATE KEY"));
            std::fs::write(folder.path().join("traditional.pem"), text.concat()).unwrap();
        } else {
            assert!(
                std::fs::read_to_string(folder.path().join("traditional.pem"))
                    .unwrap()
                    .contains("RSA PRIVATE KEY")
            );
        }
        for key in ["pkcs8.pem", "traditional.pem", "key.der"] {
            let source = Source::Pem {
                chain: folder.path().join("fullchain.pem"),
                key: folder.path().join(key),
            };
            let brought = read(&source).unwrap_or_else(|cause| panic!("{kind} {key}: {cause}"));
            assert_eq!(brought.chain().len(), 2);
            let host = Host::Name("builds.example.com".to_owned());
            let judged = judge(brought.chain(), &host, brought.anchor(), Timestamp::now());
            assert!(judged.iter().all(|rule| rule.holds), "{kind} {key}: {judged:?}");
        }
    }
}

#[test]
fn keys_with_a_password_and_keys_that_phones_refuse_are_told() {
    let folder = tempfile::tempdir().unwrap();
    made_by_openssl(folder.path(), "-algorithm RSA -pkeyopt rsa_keygen_bits:1024");
    let openssl = OpenSsl(folder.path());
    let source = |key: &str| Source::Pem {
        chain: folder.path().join("fullchain.pem"),
        key: folder.path().join(key),
    };
    assert_eq!(read(&source("pkcs8.pem")).unwrap_err(), BroughtProblem::UnusableKey);
    openssl.run("pkcs8 -in pkcs8.pem -topk8 -passout pass:x -out locked.pem");
    openssl.run("rsa -in pkcs8.pem -traditional -aes128 -passout pass:x -out old-locked.pem");
    assert_eq!(read(&source("locked.pem")).unwrap_err(), BroughtProblem::EncryptedKey);
    let old = read(&source("old-locked.pem")).unwrap_err();
    assert!(matches!(old, BroughtProblem::EncryptedKey | BroughtProblem::Damaged(_)), "{old:?}");

    // What others sign with a weak key or with SHA-1 is judged as weak, and by nothing else.
    let judged = |leaf: &str| {
        let read = |name: &str| CertificateDer::from_pem_file(folder.path().join(name)).unwrap();
        let (leaf, root) = (read(leaf), read("root.pem"));
        let host = Host::Name("builds.example.com".to_owned());
        let judged = judge(&[leaf], &host, Anchor::Person(&root), Timestamp::now());
        judged
            .iter()
            .filter(|rule| !rule.holds)
            .map(|judged| judged.rule.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(judged("leaf.pem"), ["key-strength"]);
    made_by_openssl(folder.path(), "-algorithm EC -pkeyopt ec_paramgen_curve:P-256");
    openssl.run("x509 -req -sha1 -in leaf.csr -CA root.pem -CAkey root.key -CAcreateserial -days 90 -extfile leaf.ext -out sha1.pem");
    assert_eq!(judged("sha1.pem"), ["signature-hash"]);
    openssl.run("x509 -req -in leaf.csr -CA root.pem -CAkey root.key -CAcreateserial -days 826 -extfile leaf.ext -out long.pem");
    assert_eq!(judged("long.pem"), ["validity-length"]);
}

#[test]
fn pkcs12_is_read_as_openssl_writes_it_today_and_as_it_did() {
    let folder = tempfile::tempdir().unwrap();
    for kind in [
        "-algorithm RSA -pkeyopt rsa_keygen_bits:2048",
        "-algorithm EC -pkeyopt ec_paramgen_curve:P-256",
    ] {
        made_by_openssl(folder.path(), kind);
        let openssl = OpenSsl(folder.path());
        let files = "-in leaf.pem -inkey pkcs8.pem -certfile root.pem";
        for options in [
            "",
            " -legacy",
            " -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1",
            " -macalg sha512 -name builds",
        ] {
            openssl.run(&format!("pkcs12 -export {files}{options} -passout pass:gehe1m -out builds.p12"));
            let open = |password: &str| {
                read(&Source::Pkcs12 {
                    file: folder.path().join("builds.p12"),
                    password: Password(password.to_owned()),
                })
            };
            assert_eq!(open("gehe1m").unwrap_or_else(|cause| panic!("{options}: {cause}")).chain().len(), 2);
            assert_eq!(open("").unwrap_err(), BroughtProblem::WrongPassword, "{options}");
            assert_eq!(open("geheim").unwrap_err(), BroughtProblem::WrongPassword, "{options}");
        }
    }
}

/// An office's authority whose leaves are renewed.
struct Office {
    root: CertificateDer<'static>,
    params: CertificateParams,
    key: KeyPair,
}

impl Office {
    fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, "Office Root");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let root = params.self_signed(&key).unwrap().der().clone();
        Self { root, params, key }
    }

    /// A new leaf for loopback: chain and key, PEM.
    fn leaf(&self) -> (String, String) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned(), "builds.example.com".to_owned()]).unwrap();
        params.not_before = time::OffsetDateTime::now_utc() - time::Duration::hours(1);
        params.not_after = time::OffsetDateTime::now_utc() + time::Duration::days(90);
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        let leaf = params.signed_by(&key, &Issuer::from_params(&self.params, &self.key)).unwrap();
        (leaf.pem(), key.serialize_pem())
    }

    /// The leaf that a new handshake sees.
    fn seen(&self, port: u16) -> CertificateDer<'static> {
        let mut roots = RootCertStore::empty();
        roots.add(self.root.clone()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap();
        let config = Arc::new(config.with_root_certificates(roots).with_no_client_auth());
        let mut socket = TcpStream::connect(("127.0.0.1", port)).unwrap();
        socket.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut tls = ClientConnection::new(config, ServerName::try_from("127.0.0.1").unwrap()).unwrap();
        while tls.is_handshaking() {
            tls.complete_io(&mut socket).unwrap();
        }
        tls.peer_certificates().unwrap()[0].clone().into_owned()
    }

    fn wait_for(&self, port: u16, wanted: &CertificateDer<'_>) {
        until("the new certificate", || (self.seen(port) == *wanted).then_some(()));
    }
}

fn der(pem: &str) -> CertificateDer<'static> {
    CertificateDer::from_pem_slice(pem.as_bytes()).unwrap()
}

fn port_of(url: &str) -> u16 {
    url.split("127.0.0.1:").nth(1).unwrap().split('/').next().unwrap().parse().unwrap()
}

#[test]
fn a_download_survives_the_renewal_that_new_phones_see() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::new();
    let (chain, key) = (folder.path().join("fullchain.pem"), folder.path().join("privkey.pem"));
    let (first, first_key) = office.leaf();
    std::fs::write(&chain, &first).unwrap();
    std::fs::write(&key, &first_key).unwrap();
    let package = folder.path().join("big.ipa");
    sparse_ipa(&package, 64 << 20);
    let size = std::fs::metadata(&package).unwrap().len();
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    let arguments = ["--json", "--cert", &text(&chain), "--key", &text(&key), &text(&package)];
    let served = Served::start(&arguments);
    let serving = served.event("serving");
    assert_eq!(serving["authority_sha256"], "");
    assert_eq!(serving["certificate"]["kind"], "brought");
    assert!(
        serving["certificate"]["rules"]
            .as_array()
            .unwrap()
            .iter()
            .all(|rule| rule["holds"] == true || rule["code"] == "chain-complete"),
        "{serving}"
    );
    let url = serving["builds"][0]["package_url"].as_str().unwrap().to_owned();
    let port = port_of(&url);
    assert_eq!(office.seen(port), der(&first));

    let phone = Phone::trusting(&office.root);
    let mut wire = phone.connect(&url).unwrap();
    phone.send(&mut wire, "GET", &url, &[]).unwrap();
    let mut begun = vec![0; 1 << 20];
    wire.read_exact(&mut begun).unwrap();

    // Chain first, key later, as certbot's links change: half-way nothing is taken, and phones still get in.
    let (second, second_key) = office.leaf();
    std::fs::write(&chain, &second).unwrap();
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(office.seen(port), der(&first));
    std::fs::write(&key, &second_key).unwrap();
    office.wait_for(port, &der(&second));

    let mut rest = 0;
    let mut buffer = vec![0; 1 << 20];
    let headers = begun.windows(4).position(|window| window == b"\r\n\r\n").unwrap() + 4;
    let mut left = usize::try_from(size).unwrap() - (begun.len() - headers);
    while left > 0 {
        let count = wire.read(&mut buffer).unwrap();
        assert_ne!(count, 0, "the download was cut after {rest} bytes");
        rest += count;
        left -= count;
    }
}

fn issuer_is(name: &str) -> impl Fn(&session::Snapshot) -> bool {
    move |snapshot| {
        let running = snapshot.endpoint.https_port != 0;
        running
            && snapshot
                .certificate
                .as_ref()
                .is_some_and(|view| airlift::words::say().sentence(&view.issuer).starts_with(name))
    }
}

#[test]
fn an_import_is_kept_over_restarts_and_given_back() {
    let folder = tempfile::tempdir().unwrap();
    let files = tempfile::tempdir().unwrap();
    made_by_openssl(files.path(), "-algorithm EC -pkeyopt ec_paramgen_curve:P-256");
    OpenSsl(files.path()).run("pkcs12 -export -in leaf.pem -inkey pkcs8.pem -certfile root.pem -passout pass:gehe1m -out builds.p12");
    let start = || start_on_loopback(folder.path());

    let running = start();
    wait(&running, "our own certificate", issuer_is("Airlift"));
    let p12 = |password: &str| {
        session::Command::ImportCertificate(Source::Pkcs12 {
            file: files.path().join("builds.p12"),
            password: Password(password.to_owned()),
        })
    };
    running.commander().send(p12(""));
    let asked = wait(&running, "the question for the password", |snapshot| {
        snapshot.certificate.as_ref().is_some_and(|view| view.needs.is_some())
    });
    assert!(!asked.certificate.as_ref().unwrap().brought);
    running.commander().send(p12("gehe1m"));
    let imported = wait(&running, "the imported certificate", issuer_is("Office"));
    assert!(imported.endpoint.authority_sha256.is_empty());
    // The password is nowhere, and the key is its owner's alone.
    let kept = folder.path().join("identity/brought.pem");
    for path in [&kept, &folder.path().join("settings.toml")] {
        assert!(!std::fs::read_to_string(path).unwrap().contains("gehe1m"));
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&kept).unwrap().permissions().mode() & 0o777, 0o600);
    }
    drop(running);

    let running = start();
    wait(&running, "the certificate of before", issuer_is("Office"));
    drop(running);

    // A file that cannot be read: Airlift starts with its own authority, and says so.
    let text = std::fs::read_to_string(&kept).unwrap();
    std::fs::write(&kept, "damaged").unwrap();
    let running = start();
    let snapshot = wait(&running, "our own certificate instead", issuer_is("Airlift"));
    let told = |snapshot: &session::Snapshot| {
        let codes = snapshot
            .notices
            .iter()
            .filter_map(|notice| notice.problem.as_ref().map(|problem| problem.code.to_string()));
        codes.collect::<Vec<_>>()
    };
    assert!(told(&snapshot).contains(&"no-certificate".to_owned()), "{:?}", told(&snapshot));
    // Once it can be read again it is taken.
    std::fs::write(&kept, text).unwrap();
    wait(&running, "the repaired certificate", issuer_is("Office"));

    running.commander().send(session::Command::UseOwnAuthority);
    wait(&running, "our own certificate again", issuer_is("Airlift"));
    drop(running);
    assert!(!kept.exists(), "the key stayed");
    let running = start();
    let snapshot = wait(&running, "our own certificate still", issuer_is("Airlift"));
    assert!(told(&snapshot).is_empty());
}

/// Made while the clock was wrong: phones trust nothing that it signs, and a new certificate would not help.
#[test]
fn an_authority_that_is_over_or_not_begun_is_named_with_the_remedy() {
    for (made_at, code, title) in [
        ("1999-05-01T00:00:00Z", "authority-over", "expired on"),
        ("2090-05-01T00:00:00Z", "authority-not-begun", "not valid before"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        Authority::open(&folder.path().join("data"), "studio-7", made_at.parse().unwrap()).unwrap();
        let object: Value = serde_json::from_slice(&cli(folder.path(), &["identity", "show", "--json"]).stdout).unwrap();
        assert_eq!(object["findings"][0]["code"], code, "{object}");
        let human = String::from_utf8(cli(folder.path(), &["identity", "show"]).stdout).unwrap();
        assert!(human.contains(title) && human.contains("airlift-cli identity reset"), "{human}");

        std::fs::write(folder.path().join("k.ipa"), Ipa::default().bytes()).unwrap();
        let checked = cli(folder.path(), &[&["check", "--self", "k.ipa"], &LOOPBACK[..]].concat());
        let said = String::from_utf8(checked.stdout).unwrap();
        assert_eq!(checked.status.code(), Some(1), "{said}");
        assert!(said.contains("airlift-cli identity reset") && said.contains("studio-7"), "{said}");
    }
}

#[test]
fn identity_shows_what_it_is_and_exports_what_openssl_reads() {
    let folder = tempfile::tempdir().unwrap();
    let show = |arguments: &[&str]| String::from_utf8(cli(folder.path(), arguments).stdout).unwrap();
    let object: Value = serde_json::from_str(&show(&["identity", "show", "--json"])).unwrap();
    assert_eq!(object["certificate"]["kind"], "own");
    assert!(object["common_name"].as_str().unwrap().starts_with("Airlift"));
    let permitted = object["permitted"].as_array().unwrap();
    assert!(
        permitted.contains(&"192.168.0.0/16".into()) && permitted.contains(&"local".into()),
        "{permitted:?}"
    );
    assert_eq!(object["findings"], Value::Array(Vec::new()));
    let human = show(&["identity", "show"]);
    assert!(
        human.contains("192.168.0.0/16") && human.contains("certificates of this authority"),
        "{human}"
    );

    for (option, form) in [("--pem", "PEM"), ("--der", "DER")] {
        assert_eq!(
            cli(folder.path(), &["identity", "export", option, "-o", "root"]).status.code(),
            Some(0)
        );
        let arguments = ["x509", "-in", "root", "-inform", form, "-noout", "-fingerprint", "-sha256"];
        let output = OpenSsl(folder.path()).try_run(&arguments);
        let said = String::from_utf8(output.stdout).unwrap().replace(':', "").to_lowercase();
        assert!(said.contains(object["authority_sha256"].as_str().unwrap()), "{said}");
    }
    let reset = show(&["identity", "reset"]);
    assert!(reset.contains("set up each one again"), "{reset}");
    let after: Value = serde_json::from_str(&show(&["identity", "show", "--json"])).unwrap();
    assert_ne!(after["authority_sha256"], object["authority_sha256"]);

    // One that was imported is judged, rule by rule.
    made_by_openssl(folder.path(), "-algorithm EC -pkeyopt ec_paramgen_curve:P-256");
    let path = |name: &str| folder.path().join(name).to_str().unwrap().replace('\\', "/");
    let settings = format!(
        "certificate = \"{}\"\ncertificate_key = \"{}\"\n",
        path("fullchain.pem"),
        path("pkcs8.pem")
    );
    std::fs::write(folder.path().join("data/settings.toml"), settings).unwrap();
    let object: Value = serde_json::from_str(&show(&["identity", "show", "--json"])).unwrap();
    assert_eq!(object["certificate"]["kind"], "brought");
    assert_eq!(object["certificate"]["issuer"], "Office");
    let rules = object["certificate"]["rules"].as_array().unwrap();
    assert!(rules.len() == 18 && rules.iter().all(|rule| rule["holds"] == true), "{rules:?}");
    assert!(show(&["identity", "show"]).contains("✓ Valid for at most 825 days: 90 days"));
}

#[test]
fn serve_says_first_what_keeps_every_phone_away_and_what_the_settings_have_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let office = Office::new();
    let key = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec!["builds.example.com".to_owned()]).unwrap();
    params.not_after = time::OffsetDateTime::now_utc() + time::Duration::days(90);
    let leaf = params.signed_by(&key, &Issuer::from_params(&office.params, &office.key)).unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(folder.path().join("leaf.pem"), leaf.pem() + &key.serialize_pem()).unwrap();
    std::fs::write(folder.path().join("k.ipa"), Ipa::default().bytes()).unwrap();
    let (cert, ipa) = (path("leaf.pem"), path("k.ipa"));
    let call = [&["serve", "--cert", &cert, &ipa], &LOOPBACK[..]].concat();
    let output = cli(folder.path(), &call);
    assert_eq!(output.status.code(), Some(3), "no link can work");
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("127.0.0.1") && said.contains("builds.example.com"), "{said}");
    let output = cli(folder.path(), &[&call[..], &["--json"]].concat());
    let object: Value = serde_json::from_slice(&output.stdout).expect("one event, and no links");
    assert_eq!(
        (output.status.code(), &object["error"]["code"]),
        (Some(3), &"host-not-named".into())
    );

    // What the settings have wrong keeps nobody away, and is told before the links.
    let served = Served::start_with_settings("public_url = \"http://builds.example.com\"\n", &["--json", &ipa]);
    assert_eq!(served.line_json()["error"]["code"], "bad-public-url");
    assert_eq!(served.line_json()["event"], "serving");
}

#[test]
fn serve_takes_pkcs12_and_says_what_is_wrong_with_it() {
    let folder = tempfile::tempdir().unwrap();
    made_by_openssl(folder.path(), "-algorithm EC -pkeyopt ec_paramgen_curve:P-256");
    OpenSsl(folder.path()).run("pkcs12 -export -in leaf.pem -inkey pkcs8.pem -passout pass:gehe1m -out builds.p12");
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(folder.path().join("k.ipa"), Ipa::default().bytes()).unwrap();
    std::fs::write(folder.path().join("password"), "gehe1m\n").unwrap();
    std::fs::write(folder.path().join("wrong"), "x\n").unwrap();
    let (p12, right, wrong, ipa) = (path("builds.p12"), path("password"), path("wrong"), path("k.ipa"));
    let served = Served::start(&["--json", "--p12", &p12, "--password-file", &right, &ipa]);
    let serving = served.event("serving");
    assert_eq!(serving["certificate"]["issuer"], "Office");
    drop(served);

    let refused = |arguments: &[&str]| {
        let all = [&["serve", "--json"], &LOOPBACK[..], arguments].concat();
        let output = cli(folder.path(), &all);
        assert_eq!(output.status.code(), Some(3));
        let object: Value = serde_json::from_slice(&output.stdout).unwrap();
        object["error"]["code"].as_str().unwrap().to_owned()
    };
    assert_eq!(refused(&["--p12", &p12, "--password-file", &wrong, &ipa]), "wrong-password");
    assert_eq!(refused(&["--p12", &p12, &ipa]), "wrong-password");
    let nowhere = path("nowhere");
    assert_eq!(refused(&["--p12", &p12, "--password-file", &nowhere, &ipa]), "file-failed");
    assert_eq!(refused(&["--cert", &path("leaf.pem"), &ipa]), "no-key");
    assert_eq!(
        refused(&["--cert", &path("leaf.pem"), "--key", &path("root.key"), &ipa]),
        "other-key"
    );
    assert_eq!(
        cli(folder.path(), &["serve", "--cert", "a", "--p12", "b", "k.ipa"]).status.code(),
        Some(2)
    );
}
