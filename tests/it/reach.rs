//! Reach, in networks of the tests' own (network namespaces): another network, another address, a name.
//! If one broke, codes on the screen would lead to an address that this computer no longer has.
//!
//! A test runs itself again inside a namespace (`unshare`, of util-linux), where it is root and makes the network (`ip`, of
//! iproute2): nothing of it is seen outside. Where users may make no namespaces, it must run as root.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read as _;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, UdpSocket};
use std::os::fd::AsFd as _;
use std::process::{Child, Command};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use rustix::thread::{LinkNameSpaceType, move_into_link_name_space};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use serde_json::Value;

use crate::support::builds::{Ipa, sparse_ipa};
use crate::support::command::cli;
use crate::support::phone::{Phone, package_url};
use crate::support::served::Served;
use crate::support::{PATIENCE, write};

/// Set inside.
const INSIDE: &str = "AIRLIFT_TEST_NETWORK";
/// How soon links, code, certificate and manifest are those of the new network.
const PROMISED: Duration = Duration::from_secs(3);

/// Runs an ignored test of this file inside a network of its own.
fn inside(test: &str) {
    let mut command = Command::new("unshare");
    if !rustix::process::getuid().is_root() {
        command.args(["--user", "--map-root-user"]);
    }
    let name = format!("reach::{test}");
    let output = command
        .args(["--net", "--uts", "--"])
        .arg(std::env::current_exe().unwrap())
        .args([&name, "--exact", "--ignored", "--nocapture", "--test-threads=1"])
        .env(INSIDE, "1")
        .output()
        .expect("unshare of util-linux");
    let said = String::from_utf8_lossy(&output.stdout);
    let problem = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}{problem}");
}

/// An office: this namespace is the computer's, another is the phones'. They are joined by `wlan0` and `eth0`, both switched off.
struct Office {
    phones: Child,
}

const WIFI: [u8; 4] = [192, 168, 77, 2];
const WIFI_PHONE: [u8; 4] = [192, 168, 77, 3];
const WIRED: [u8; 4] = [10, 77, 0, 2];
const WIRED_PHONE: [u8; 4] = [10, 77, 0, 3];

impl Office {
    fn open() -> Self {
        assert!(
            std::env::var_os(INSIDE).is_some(),
            "this test changes the network: it only runs inside one that another test makes"
        );
        let phones = Command::new("unshare").args(["--net", "--", "sleep", "300"]).spawn().unwrap();
        let office = Self { phones };
        let own = std::fs::read_link("/proc/self/ns/net").unwrap();
        let begun = Instant::now();
        while std::fs::read_link(office.door()).is_ok_and(|other| other == own) {
            assert!(begun.elapsed() < PATIENCE);
            std::thread::sleep(Duration::from_millis(5));
        }
        rustix::system::sethostname(b"studio").unwrap();
        let pid = office.phones.id().to_string();
        ip("link set lo up");
        office.phone_ip("link set lo up");
        for (near, far, near_ip, far_ip) in [("wlan0", "phone0", WIFI, WIFI_PHONE), ("eth0", "phone1", WIRED, WIRED_PHONE)] {
            ip(&format!("link add {near} type veth peer name {far} netns {pid}"));
            ip(&format!("addr add {}/24 dev {near}", Ipv4Addr::from(near_ip)));
            office.phone_ip(&format!("addr add {}/24 dev {far}", Ipv4Addr::from(far_ip)));
            office.phone_ip(&format!("link set {far} up"));
        }
        office
    }

    fn door(&self) -> String {
        format!("/proc/{}/ns/net", self.phones.id())
    }

    fn phone_ip(&self, arguments: &str) {
        let door = format!("--net={}", self.door());
        run(Command::new("nsenter").args([&door, "--", "ip"]).args(arguments.split(' ')));
    }

    /// Does something where the phones are.
    fn as_phone<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        let door = File::open(self.door()).unwrap();
        std::thread::scope(|scope| {
            let phone = scope.spawn(move || {
                move_into_link_name_space(door.as_fd(), Some(LinkNameSpaceType::Network)).unwrap();
                work()
            });
            phone.join().unwrap()
        })
    }
}

impl Drop for Office {
    fn drop(&mut self) {
        _ = self.phones.kill();
        _ = self.phones.wait();
    }
}

fn ip(arguments: &str) {
    run(Command::new("ip").args(arguments.split(' ')));
}

fn run(command: &mut Command) {
    let output = command.output().expect("ip of iproute2, nsenter of util-linux");
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn switch_on(interface: &str) {
    ip(&format!("link set {interface} up"));
    // The kernel notices the other end of the cable up to a second later, and a program that starts before finds no network.
    let begun = Instant::now();
    let is_up = || {
        let output = Command::new("ip").args(["-o", "link", "show", "dev", interface]).output().unwrap();
        String::from_utf8_lossy(&output.stdout).contains("state UP")
    };
    while !is_up() {
        assert!(begun.elapsed() < PATIENCE);
        std::thread::sleep(Duration::from_millis(5));
    }
    if interface == "wlan0" {
        ip("route add default via 192.168.77.1 dev wlan0");
    }
}

/// What a phone that was set up trusts; the plain port is not in this network.
fn authority(served: &Served) -> Vec<u8> {
    let pem = std::fs::read(served.data().join("identity/authority.cert.pem")).unwrap();
    CertificateDer::from_pem_slice(&pem).unwrap().to_vec()
}

fn text<'a>(event: &'a Value, key: &str) -> &'a str {
    event["builds"][0][key].as_str().unwrap()
}

#[test]
fn links_page_certificate_and_manifest_follow_to_another_network() {
    inside("inside_another_network");
}

#[test]
#[ignore = "changes the network: runs inside one of its own"]
fn inside_another_network() {
    let office = Office::open();
    switch_on("wlan0");
    let served = Served::start_in_reach(&Ipa::default().bytes(), &[]);
    let before = served.event("serving");
    assert_eq!(before["https"], "https://192.168.77.2:8443");
    let phone = Phone::trusting(&authority(&served));
    let manifest = office.as_phone(|| phone.installer().get(text(&before, "manifest_url"))).unwrap();
    assert!(package_url(&manifest.body).starts_with("https://192.168.77.2:8443/"));

    // The computer leaves the Wi-Fi and is plugged into the wall.
    let changed = Instant::now();
    ip("link set wlan0 down");
    switch_on("eth0");
    let after = served.event("moved");
    let told = changed.elapsed();
    assert_eq!(
        (&after["https"], &after["http"]),
        (&"https://10.77.0.2:8443".into(), &"http://10.77.0.2:8080".into())
    );
    let link = text(&after, "install_link");
    assert!(link.contains("10.77.0.2%3A8443") || link.contains("10.77.0.2:8443"), "{link}");
    // What the code on the screen holds is the page's address.
    assert!(text(&after, "page_url").starts_with("http://10.77.0.2:8080/i/"));
    let (page, manifest) = office.as_phone(|| {
        let page = phone.get(text(&after, "page_url")).unwrap();
        // The handshake fails unless the certificate is for this very address.
        let manifest = phone.installer().get(text(&after, "manifest_url")).unwrap();
        (page.text(), manifest)
    });
    let taken = changed.elapsed();
    println!("told after {told:?}, installed from after {taken:?}");
    assert!(page.contains("10.77.0.2"), "the page leads to the new address");
    assert!(package_url(&manifest.body).starts_with("https://10.77.0.2:8443/"));
    assert!(taken < PROMISED, "{taken:?}");

    // And back again: the old code is good again.
    let changed = Instant::now();
    ip("link set eth0 down");
    switch_on("wlan0");
    assert_eq!(served.event("moved")["https"], "https://192.168.77.2:8443");
    assert!(changed.elapsed() < PROMISED);
}

#[test]
fn a_download_goes_on_when_a_better_address_comes_up() {
    inside("inside_a_better_address");
}

#[test]
#[ignore = "changes the network: runs inside one of its own"]
fn inside_a_better_address() {
    const PACKAGE_BYTES: u64 = 48 * 1024 * 1024;
    let office = Office::open();
    switch_on("eth0");
    let folder = tempfile::tempdir().unwrap();
    let large = folder.path().join("large.ipa");
    sparse_ipa(&large, PACKAGE_BYTES);
    let package = std::fs::read(&large).unwrap();
    let served = Served::start_in_reach(&package, &[]);
    let before = served.event("serving");
    assert_eq!(before["https"], "https://10.77.0.2:8443");
    let phone = Phone::trusting(&authority(&served));
    let url = text(&before, "package_url").to_owned();

    // A socket belongs to the network in which it was made, whoever reads it.
    let (mut wire, first) = office.as_phone(|| {
        let mut wire = phone.installer().connect(&url).unwrap();
        let close = [("Connection", "close")];
        phone.installer().send(&mut wire, "GET", &url, &close).unwrap();
        let mut first = vec![0; 64 * 1024];
        wire.read_exact(&mut first).unwrap();
        (wire, first)
    });
    // The computer joins the Wi-Fi, which leads to the internet, while the phone downloads over the cable.
    switch_on("wlan0");
    let moved = served.event("moved");
    let mut rest = Vec::new();
    wire.read_to_end(&mut rest).unwrap();
    let came = first.len() + rest.len();
    assert_eq!(moved["https"], "https://192.168.77.2:8443");
    assert!(came > package.len(), "{came} bytes of {} and their headers", package.len());

    // The old address still answers, and leads on to the new one.
    let old_page = text(&before, "page_url");
    let page = office.as_phone(|| phone.get(old_page)).unwrap();
    assert_eq!(page.status, 200);
    assert!(page.text().contains("192.168.77.2"), "{}", page.text());
}

#[test]
fn links_never_have_an_address_that_phones_refuse() {
    inside("inside_a_public_address");
}

#[test]
#[ignore = "changes the network: runs inside one of its own"]
fn inside_a_public_address() {
    let _office = Office::open();
    ip("addr flush dev wlan0");
    ip("addr add 203.0.113.9/24 dev wlan0");
    ip("link set wlan0 up");
    ip("route add default via 203.0.113.1 dev wlan0");
    switch_on("eth0");
    // The Wi-Fi leads out, and its address is one that our authority may not vouch for.
    let served = Served::start_in_reach(&Ipa::default().bytes(), &[]);
    assert_eq!(served.event("serving")["https"], "https://10.77.0.2:8443");
    drop(served);
    ip("link set eth0 down");
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "k.ipa", &Ipa::default().bytes());
    for call in [
        &["serve", "k.ipa", "--json"][..],
        &["serve", "k.ipa", "--json", "--host", "203.0.113.9"],
    ] {
        let output = cli(folder.path(), call);
        let told: Vec<Value> = String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect();
        assert_eq!(output.status.code(), Some(3), "{told:?}");
        assert!(
            told.iter().any(|event| event["error"]["code"] == "address-out-of-scope"),
            "{told:?}"
        );
        assert!(told.iter().all(|event| event["event"] != "serving"), "dead links: {told:?}");
    }
}

#[test]
fn the_name_is_announced_follows_the_address_and_goes_with_airlift() {
    inside("inside_the_name");
}

#[test]
#[ignore = "changes the network: runs inside one of its own"]
fn inside_the_name() {
    let office = Office::open();
    switch_on("wlan0");
    let name = "studio.local";
    let at = |from: [u8; 4], wanted: &[[u8; 4]]| {
        let begun = Instant::now();
        let wanted: BTreeSet<Ipv4Addr> = wanted.iter().copied().map(Ipv4Addr::from).collect();
        loop {
            let found = office.as_phone(|| who_has(name, from.into()));
            if found == wanted {
                return;
            }
            assert!(begun.elapsed() < PATIENCE, "{found:?} rather than {wanted:?}");
        }
    };
    let mut served = Served::start_in_reach(&Ipa::default().bytes(), &[]);
    served.event("serving");
    at(WIFI_PHONE, &[WIFI]);
    // What people who browse see: the set-up page on the plain port, and no secret.
    let service = office.as_phone(|| ask("_http._tcp.local", TYPE_PTR, WIFI_PHONE.into())).concat();
    for part in [&b"Airlift on studio"[..], b"path=/setup", &8080_u16.to_be_bytes()] {
        assert!(service.windows(part.len()).any(|bytes| bytes == part), "{part:?} in {service:?}");
    }

    ip("link set wlan0 down");
    switch_on("eth0");
    served.event("moved");
    at(WIRED_PHONE, &[WIRED]);
    served.interrupt();
    served.end();
    at(WIRED_PHONE, &[]);
}

#[test]
fn nothing_is_announced_where_it_was_forbidden_or_somebody_else_has_the_name() {
    inside("inside_no_name");
}

#[test]
#[ignore = "changes the network: runs inside one of its own"]
fn inside_no_name() {
    let office = Office::open();
    switch_on("wlan0");
    for arguments in [["--announce", "no"], ["--host", "192.168.77.2"]] {
        let served = Served::start_in_reach(&Ipa::default().bytes(), &arguments);
        served.event("serving");
        std::thread::sleep(Duration::from_secs(3));
        let found = office.as_phone(|| who_has("studio.local", WIFI_PHONE.into()));
        assert_eq!(found, BTreeSet::new(), "{arguments:?}");
    }
    // Asked for, it is announced even then.
    let served = Served::start_in_reach(&Ipa::default().bytes(), &["--host", "192.168.77.2", "--announce", "yes"]);
    served.event("serving");
    let begun = Instant::now();
    while office.as_phone(|| who_has("studio.local", WIFI_PHONE.into())).is_empty() {
        assert!(begun.elapsed() < PATIENCE);
    }
    drop(served);

    // Another computer has the name: Airlift leaves it alone, so that nobody is led to the wrong one.
    let other = Ipv4Addr::from([192, 168, 77, 9]);
    let (stop, stopped) = channel::<()>();
    std::thread::scope(|scope| {
        let responder = scope.spawn(|| office.as_phone(move || answer_for("studio.local", (WIFI_PHONE, other), &stopped)));
        let served = Served::start_in_reach(&Ipa::default().bytes(), &[]);
        served.event("serving");
        std::thread::sleep(Duration::from_secs(4));
        let found = office.as_phone(|| who_has("studio.local", WIFI_PHONE.into()));
        assert!(!found.contains(&Ipv4Addr::from(WIFI)), "{found:?}");
        drop(stop);
        assert!(responder.join().unwrap() > 0, "Airlift never asked who has the name");
    });
}

#[test]
fn the_system_goes_on_to_answer_for_its_own_name() {
    inside("inside_beside_the_system");
}

#[test]
#[ignore = "changes the network: runs inside one of its own"]
fn inside_beside_the_system() {
    let office = Office::open();
    switch_on("wlan0");
    // Stands for Bonjour or Avahi: it runs on this computer and answers with its address.
    let (stop, stopped) = channel::<()>();
    std::thread::scope(|scope| {
        let system = scope.spawn(move || answer_for("studio.local", (WIFI, WIFI.into()), &stopped));
        let served = Served::start_in_reach(&Ipa::default().bytes(), &[]);
        served.event("serving");
        let begun = Instant::now();
        let service = loop {
            let answers = office.as_phone(|| ask("_http._tcp.local", TYPE_PTR, WIFI_PHONE.into()));
            if !answers.is_empty() {
                break answers.concat();
            }
            assert!(begun.elapsed() < PATIENCE);
        };
        let host = encoded("studio-airlift.local");
        let label = &host[..=host[0].into()];
        assert!(
            service.windows(label.len()).any(|bytes| bytes == label),
            "the service stands under a host of its own"
        );
        drop(stop);
        assert!(system.join().unwrap() > 0);
        // Without the system nobody answers for the name: Airlift never did.
        assert_eq!(office.as_phone(|| who_has("studio.local", WIFI_PHONE.into())), BTreeSet::new());
    });
}

#[test]
fn behind_a_proxy_links_are_public_and_only_this_computer_gets_everything() {
    inside("inside_behind_a_proxy");
}

#[test]
#[ignore = "changes the network: runs inside one of its own"]
fn inside_behind_a_proxy() {
    let office = Office::open();
    switch_on("wlan0");
    for host in [&["--host", "192.168.77.2"][..], &[]] {
        let arguments = [host, &["--public-url", "https://Builds.example.com/airlift/"][..]].concat();
        let served = Served::start_in_reach(&Ipa::default().bytes(), &arguments);
        let serving = served.event("serving");
        assert_eq!(serving["https"], "https://builds.example.com/airlift");
        assert_eq!(serving["http"], "http://127.0.0.1:8080");
        assert_eq!(serving["builds"][0]["setup_url"], Value::Null);
        let public = text(&serving, "manifest_url").to_owned();
        let path = public.strip_prefix("https://builds.example.com/airlift").unwrap();
        // The proxy takes the path's beginning away and asks the plain port.
        let manifest = Phone::new().installer().get(&format!("http://127.0.0.1:8080{path}")).unwrap();
        assert_eq!(manifest.status, 200, "{arguments:?}");
        let package = package_url(&manifest.body);
        assert!(package.starts_with("https://builds.example.com/airlift/i/"), "{package}");
        // Who is no proxy on this computer gets no manifest over plain HTTP.
        let from_outside = office.as_phone(|| Phone::new().get(&format!("http://192.168.77.2:8080{path}")));
        assert_eq!(from_outside.unwrap().status, 404);
    }
}

const GROUP: Ipv4Addr = Ipv4Addr::new(224, 0, 0, 251);
const TYPE_A: u16 = 1;
const TYPE_PTR: u16 = 12;

/// A question by multicast DNS, from a port of its own, and every answer of half a second.
fn ask(name: &str, kind: u16, from: Ipv4Addr) -> Vec<Vec<u8>> {
    let mut question = vec![0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];
    question.extend(encoded(name));
    question.extend(kind.to_be_bytes());
    question.extend(1_u16.to_be_bytes());
    let socket = UdpSocket::bind((from, 0)).unwrap();
    socket2::SockRef::from(&socket).set_multicast_if_v4(&from).unwrap();
    socket.set_read_timeout(Some(Duration::from_millis(500))).unwrap();
    socket.send_to(&question, SocketAddr::new(IpAddr::V4(GROUP), 5353)).unwrap();
    let mut answers = Vec::new();
    let mut buffer = [0; 9000];
    while let Ok(length) = socket.recv(&mut buffer) {
        answers.push(buffer[..length].to_vec());
    }
    answers
}

fn encoded(name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for label in name.split('.') {
        bytes.push(u8::try_from(label.len()).unwrap());
        bytes.extend(label.bytes());
    }
    bytes.push(0);
    bytes
}

/// IPv4 addresses in the answers: what follows type A, class IN, a lifetime, and a length of four.
fn who_has(name: &str, from: Ipv4Addr) -> BTreeSet<Ipv4Addr> {
    let mut found = BTreeSet::new();
    for answer in ask(name, TYPE_A, from) {
        for record in answer.windows(14) {
            if record[..2] == [0, 1] && matches!(record[2], 0 | 0x80) && record[3] == 1 && record[8..10] == [0, 4] {
                found.insert(Ipv4Addr::new(record[10], record[11], record[12], record[13]));
            }
        }
    }
    found
}

/// A responder, on the interface with the first address; returns how often the computer asked it.
fn answer_for(name: &str, (here, ip): ([u8; 4], Ipv4Addr), stopped: &Receiver<()>) -> usize {
    let socket = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::DGRAM, None).unwrap();
    socket.set_reuse_address(true).unwrap();
    socket.bind(&SocketAddr::from((Ipv4Addr::UNSPECIFIED, 5353)).into()).unwrap();
    socket.join_multicast_v4(&GROUP, &here.into()).unwrap();
    let socket: UdpSocket = socket.into();
    socket.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
    let mut asked = 0;
    let mut buffer = [0; 9000];
    while stopped.try_recv() == Err(std::sync::mpsc::TryRecvError::Empty) {
        let Ok((length, from)) = socket.recv_from(&mut buffer) else {
            continue;
        };
        let is_question = buffer[2] & 0x80 == 0;
        let wanted = encoded(name);
        // Phones ask too; only the computer's questions count.
        if !is_question
            || !buffer[..length]
                .windows(wanted.len())
                .any(|bytes| bytes.eq_ignore_ascii_case(&wanted))
        {
            continue;
        }
        asked += usize::from(from.ip() == IpAddr::from(WIFI));
        let mut answer = vec![0, 0, 0x84, 0, 0, 0, 0, 1, 0, 0, 0, 0];
        answer.extend(&wanted);
        answer.extend([0, 1, 0x80, 1, 0, 0, 0, 120, 0, 4]);
        answer.extend(ip.octets());
        socket.send_to(&answer, from).unwrap();
    }
    asked
}
