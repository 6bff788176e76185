//! Thousands who stall, drip and vanish. If these break, one bad client on the office network keeps every tester out.
//!
//! The bound of 250 ms for a new phone is measured by `tests/bench/serve.py` with a release build on a quiet machine; here, where
//! all tests run at once, it is asserted with much slack.

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Resource, Rlimit, getrlimit, prlimit, setrlimit};
use rustls::{ClientConfig, ClientConnection, StreamOwned};
use socket2::{Domain, Socket, Type};

use crate::support::builds::Ipa;
use crate::support::phone::{Phone, Wire, read_response};
use crate::support::served::Served;

/// Connections that stall.
const STALLED: usize = 2000;
/// What a new phone may wait here.
const SOON: Duration = Duration::from_secs(3);
/// How long descriptors and threads may take to return: tokio keeps a blocking thread until nobody used it for ten seconds…
const RETURN: Duration = Duration::from_mins(1);
/// …and the looks at files and addresses every two seconds keep using a few of them in turn.
const KEPT_THREADS: usize = 6;
const PACKAGE_BYTES: usize = 24 * 1024 * 1024;

/// `airlift-cli serve` with one build, and a phone that was set up.
struct Office {
    served: Served,
    manifest: String,
    package: String,
    port: u16,
    phone: Phone,
    package_len: usize,
    _folder: tempfile::TempDir,
}

impl Office {
    fn open() -> Self {
        let most = getrlimit(Resource::Nofile).maximum;
        let wanted = most.map_or(16_384, |most| most.min(16_384));
        assert!(wanted >= 5000, "this test needs 5,000 descriptors, the system allows {wanted}");
        let raised = Rlimit {
            current: Some(wanted),
            maximum: most,
        };
        setrlimit(Resource::Nofile, raised).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kestrel.ipa");
        let package = Ipa {
            padding: PACKAGE_BYTES,
            ..Ipa::default()
        }
        .bytes();
        std::fs::write(&path, &package).unwrap();
        let served = Served::start(&[path.to_str().unwrap(), "--json"]);
        let serving = served.event("serving");
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        let build = &serving["builds"][0];
        let authority = Served::authority(&serving);
        let office = Self {
            manifest: text(&build["manifest_url"]),
            package: text(&build["package_url"]),
            port: text(&serving["https"]).rsplit_once(':').unwrap().1.parse().unwrap(),
            phone: Phone::trusting(&authority).installer(),
            package_len: package.len(),
            served,
            _folder: folder,
        };
        office.newcomer();
        office
    }

    /// How long a new phone waits for its manifest.
    fn newcomer(&self) -> Duration {
        let began = Instant::now();
        let manifest = self.phone.get(&self.manifest).unwrap();
        assert_eq!(manifest.status, 200);
        began.elapsed()
    }

    /// New phones one after the other; none may wait long.
    fn newcomers_are_served(&self, during: &str) {
        let mut waits: Vec<Duration> = (0..9).map(|_| self.newcomer()).collect();
        waits.sort();
        assert!(waits[4] < SOON, "{during}: {waits:?}");
    }

    /// A download of the whole build that goes on at a walking pace, as a phone's does, until told to hurry.
    fn download(&self) -> (std::sync::mpsc::Sender<()>, std::thread::JoinHandle<usize>) {
        let mut wire = self.phone.connect(&self.package).unwrap();
        self.phone.send(&mut wire, "GET", &self.package, &[]).unwrap();
        let (hurry, hurried) = std::sync::mpsc::channel();
        let thread = std::thread::spawn(move || {
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                wire.read_exact(&mut byte).unwrap();
                head.push(byte[0]);
            }
            let mut received = 0;
            let mut buffer = vec![0; 16 * 1024];
            let is_told = |answer| !matches!(answer, Err(std::sync::mpsc::RecvTimeoutError::Timeout));
            let mut hurries = false;
            while let Ok(count @ 1..) = wire.read(&mut buffer) {
                received += count;
                hurries = hurries || is_told(hurried.recv_timeout(Duration::from_millis(20)));
            }
            received
        });
        (hurry, thread)
    }

    fn count(&self, what: &str) -> usize {
        std::fs::read_dir(format!("/proc/{}/{what}", self.served.id())).unwrap().count()
    }

    /// Waits until descriptors and threads are what they were.
    fn returns_to(&self, before: (usize, usize)) {
        let began = Instant::now();
        loop {
            let now = (self.count("fd"), self.count("task"));
            if now.0 <= before.0 && now.1 <= before.1 + KEPT_THREADS {
                return;
            }
            assert!(began.elapsed() < RETURN, "descriptors and threads were {before:?}, are {now:?}");
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    fn connect_from(&self, source: Ipv4Addr) -> TcpStream {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
        socket.bind(&SocketAddr::from((source, 0)).into()).unwrap();
        socket.connect(&SocketAddr::from((Ipv4Addr::LOCALHOST, self.port)).into()).unwrap();
        let socket = TcpStream::from(socket);
        socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        socket.set_write_timeout(Some(Duration::from_secs(20))).unwrap();
        socket
    }

    /// A connection that stalls: before, inside or after the handshake, or inside a request. It may be sent away meanwhile.
    fn stall(&self, number: usize, source: Ipv4Addr) -> Box<dyn std::any::Any> {
        let mut socket = self.connect_from(source);
        match number % 4 {
            0 => Box::new(socket),
            1 => {
                drop(socket.write_all(&[0x16, 3, 1, 2, 0, 1, 0, 1, 0xFC]));
                Box::new(socket)
            }
            stage => {
                let name = rustls::pki_types::ServerName::from(std::net::IpAddr::from(Ipv4Addr::LOCALHOST));
                let mut tls = ClientConnection::new(self.phone.config(), name).unwrap();
                while tls.is_handshaking() && tls.complete_io(&mut socket).is_ok() {}
                let mut stream = StreamOwned::new(tls, socket);
                if stage == 3 {
                    drop(stream.write_all(b"GET /ping HTTP/1.1\r\nHost: x\r\nX-Slow: "));
                }
                Box::new(stream)
            }
        }
    }

    fn stands(&self, source: impl Fn(usize) -> Ipv4Addr) {
        let before = (self.count("fd"), self.count("task"));
        let (hurry, download) = self.download();
        let mut stalled = Vec::new();
        for number in 0..STALLED {
            stalled.push(self.stall(number, source(number)));
            if number % 500 == 499 {
                self.newcomers_are_served(&format!("{number} stalled"));
            }
        }
        assert!(!download.is_finished(), "it was under way all the time");
        drop(hurry);
        assert_eq!(download.join().unwrap(), self.package_len);
        drop(stalled);
        self.returns_to(before);
    }
}

#[test]
fn two_thousand_stalled_connections_from_everywhere_keep_nobody_out() {
    let address = |number: usize| {
        let [.., high, low] = u32::try_from(number).unwrap().to_be_bytes();
        Ipv4Addr::new(127, 1 + high, low, 1)
    };
    Office::open().stands(address);
}

#[test]
fn two_thousand_stalled_connections_from_the_phones_own_address_keep_nobody_out() {
    Office::open().stands(|_| Ipv4Addr::LOCALHOST);
}

#[test]
fn a_slow_header_attack_keeps_nobody_out() {
    let office = Office::open();
    let before = (office.count("fd"), office.count("task"));
    let (hurry, download) = office.download();
    let url = office.manifest.rsplit_once("/i/").unwrap().0.to_owned() + "/ping";
    let mut attack = Command::new("slowhttptest")
        .args([
            "-H", "-c", "1000", "-r", "500", "-i", "1", "-x", "24", "-p", "2", "-l", "8", "-u", &url,
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("slowhttptest is missing: run packaging/linux/install-deps.sh --tests");
    let began = Instant::now();
    while attack.try_wait().unwrap().is_none() && began.elapsed() < Duration::from_mins(1) {
        office.newcomers_are_served("slow headers");
    }
    drop(attack.kill());
    let told = attack.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    assert!(
        told.contains("SLOW HEADERS") && told.contains("connected:"),
        "it did not attack: {told}"
    );
    drop(hurry);
    assert_eq!(download.join().unwrap(), office.package_len);
    office.returns_to(before);
}

#[test]
fn two_hundred_phones_that_vanish_leave_nothing_behind() {
    let office = Office::open();
    let before = (office.count("fd"), office.count("task"));
    let (hurry, download) = office.download();
    let mut phones: Vec<Box<dyn Wire>> = Vec::new();
    for _ in 0..200 {
        let mut wire = office.phone.connect(&office.package).unwrap();
        office.phone.send(&mut wire, "GET", &office.package, &[]).unwrap();
        let mut first = [0; 1024];
        wire.read_exact(&mut first).unwrap();
        phones.push(wire);
    }
    office.newcomers_are_served("200 downloads");
    // With megabytes unread in their sockets, this resets the connections.
    drop(phones);
    office.newcomers_are_served("200 vanished");
    drop(hurry);
    assert_eq!(download.join().unwrap(), office.package_len);
    office.returns_to(before);
}

/// Four addresses with 250 downloads each that nobody reads: they filled every place for a minute, and 770 MB.
#[test]
fn a_thousand_downloads_that_nobody_reads_give_way() {
    let office = Office::open();
    let before = (office.count("fd"), office.count("task"));
    let memory_before = office.resident_bytes();
    let mut unread = Vec::new();
    let path = office.package.splitn(4, '/').nth(3).unwrap().to_owned();
    for number in 0..1000_u32 {
        let source = Ipv4Addr::new(127, 0, 9, 1 + u8::try_from(number % 4).unwrap());
        let mut socket = office.connect_from(source);
        let name = rustls::pki_types::ServerName::from(std::net::IpAddr::from(Ipv4Addr::LOCALHOST));
        let mut tls = ClientConnection::new(office.phone.config(), name).unwrap();
        while tls.is_handshaking() && tls.complete_io(&mut socket).is_ok() {}
        let mut stream = StreamOwned::new(tls, socket);
        drop(stream.write_all(format!("GET /{path} HTTP/1.1\r\nHost: x\r\n\r\n").as_bytes()));
        unread.push(stream);
    }
    office.newcomers_are_served("1,000 downloads that nobody reads");
    let grown = office.resident_bytes().saturating_sub(memory_before);
    assert!(grown < 300 * 1024 * 1024, "{} MiB for 1,000 slow readers", grown / 1024 / 1024);
    drop(unread);
    office.returns_to(before);
}

#[test]
fn running_out_of_descriptors_is_survived() {
    let office = Office::open();
    let pid = Pid::from_raw(i32::try_from(office.served.id()).unwrap());
    let maximum = getrlimit(Resource::Nofile).maximum;
    let few = u64::try_from(office.count("fd")).unwrap() + 4;
    let lowered = Rlimit {
        current: Some(few),
        maximum,
    };
    let normal = prlimit(pid, Resource::Nofile, lowered).unwrap();
    let silent: Vec<TcpStream> = (0..40).map(|_| office.connect_from(Ipv4Addr::LOCALHOST)).collect();
    let began = Instant::now();
    // Silent ones give way one after the other, a second apart at most.
    office.newcomer();
    assert!(began.elapsed() < Duration::from_secs(30), "{:?}", began.elapsed());
    let ticks_before = office.cpu_ticks();
    std::thread::sleep(Duration::from_secs(2));
    let spent = office.cpu_ticks() - ticks_before;
    assert!(spent < 100, "{spent} of 200 hundredths: it spins");
    prlimit(pid, Resource::Nofile, normal).unwrap();
    drop(silent);
    office.newcomers_are_served("afterwards");
}

impl Office {
    fn resident_bytes(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.served.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
    }

    /// Hundredths of seconds of processor so far.
    fn cpu_ticks(&self) -> u64 {
        let stat = std::fs::read_to_string(Path::new("/proc").join(self.served.id().to_string()).join("stat")).unwrap();
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    }
}

/// What rustls told of two connections of one phone.
fn kinds(office: &Office, version: &'static rustls::SupportedProtocolVersion) -> Vec<(rustls::HandshakeKind, rustls::CipherSuite)> {
    let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_protocol_versions(&[version])
        .unwrap();
    let config = Arc::new(config.with_root_certificates(office.phone.roots()).with_no_client_auth());
    let connect = |_| {
        let name = rustls::pki_types::ServerName::from(std::net::IpAddr::from(Ipv4Addr::LOCALHOST));
        let tls = ClientConnection::new(Arc::clone(&config), name).unwrap();
        let mut stream = StreamOwned::new(tls, office.connect_from(Ipv4Addr::LOCALHOST));
        office.phone.send(&mut stream, "GET", &office.manifest, &[]).unwrap();
        assert_eq!(read_response(&mut stream, "GET").unwrap().status, 200);
        (
            stream.conn.handshake_kind().unwrap(),
            stream.conn.negotiated_cipher_suite().unwrap().suite(),
        )
    };
    (0..2).map(connect).collect()
}

#[test]
fn a_phone_that_comes_back_is_spared_the_certificate() {
    use rustls::CipherSuite::{TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, TLS13_AES_128_GCM_SHA256};
    use rustls::HandshakeKind::{Full, Resumed};
    let office = Office::open();
    for (version, suite) in [
        (&rustls::version::TLS13, TLS13_AES_128_GCM_SHA256),
        (&rustls::version::TLS12, TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256),
    ] {
        assert_eq!(kinds(&office, version), [(Full, suite), (Resumed, suite)], "{version:?}");
    }
}
