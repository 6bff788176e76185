//! What goes wrong around an endpoint, and must not go wrong for anybody else.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use airlift::activity::{EventKind, TransferEnd};
use airlift::endpoint::EndpointLimits;
use socket2::{Domain, Socket, Type};

use crate::support::endpoint::{TestEndpoint, package_bytes, token};
use crate::support::noise::noise;
use crate::support::phone::{Wire, read_response};

/// Long enough on a busy machine, far below what the faults would take.
const SOON: Duration = Duration::from_secs(5);

fn socket(url: &str) -> TcpStream {
    let socket = TcpStream::connect(url.split_once("://").unwrap().1).unwrap();
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    socket
}

/// Reads until the other end closes, orderly or not.
fn closes(socket: &mut TcpStream) -> bool {
    let mut buffer = [0; 4096];
    loop {
        match socket.read(&mut buffer) {
            Ok(0) => return true,
            Ok(_) => {}
            Err(error) => return !matches!(error.kind(), std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut),
        }
    }
}

fn end_of(served: &mut TestEndpoint) -> TransferEnd {
    told_at_the_end(served).1
}

/// How many bytes a download is said to have brought, and how it ended.
fn told_at_the_end(served: &mut TestEndpoint) -> (u64, TransferEnd) {
    let event = served.expect("the end", |kind| matches!(kind, EventKind::Package { end: Some(_), .. }));
    let EventKind::Package { sent, end, .. } = event.kind else {
        unreachable!()
    };
    (sent, end.unwrap())
}

#[test]
fn a_changed_package_is_never_half_served() {
    let mut served = TestEndpoint::start();
    let other = served.package_path().with_file_name("other.ipa");
    std::fs::write(&other, b"another build").unwrap();
    let other_offer = served.offer([8; 16], &other);
    let other_url = served.https(&format!("/i/{}/app.ipa", other_offer.token.as_str()));
    served.change(|site| site.offers.push(other_offer));
    let phone = served.phone();
    let url = served.https(&format!("/i/{}/app.ipa", token()));

    let mut changed = package_bytes();
    changed.push(0);
    let changes: [&dyn Fn(); 3] = [
        &|| std::fs::write(served.package_path(), &changed).unwrap(),
        &|| {
            // The same size, another time: a build that was made again.
            std::fs::write(served.package_path(), package_bytes()).unwrap();
            let file = std::fs::File::options().write(true).open(served.package_path()).unwrap();
            file.set_modified(std::time::SystemTime::UNIX_EPOCH).unwrap();
        },
        &|| std::fs::remove_file(served.package_path()).unwrap(),
    ];
    for change in changes {
        change();
        for response in [phone.head(&url).unwrap(), phone.get(&url).unwrap()] {
            assert_eq!((response.status, response.header("retry-after")), (503, Some("5")));
        }
        assert_eq!(phone.get(&other_url).unwrap().body, b"another build");
    }
    assert_eq!(end_of(&mut served), TransferEnd::FileGone);
}

#[test]
fn a_package_that_shrinks_ends_its_download_alone() {
    let mut served = TestEndpoint::start();
    let mut wire = served.begin_large();
    let large = served.package_path().with_file_name("large.ipa");
    std::fs::File::options()
        .write(true)
        .open(large)
        .unwrap()
        .set_len(1024 * 1024)
        .unwrap();
    let response = read_response(&mut wire, "GET").unwrap();
    assert!(!response.is_complete, "half a build must not look whole");
    assert_eq!(end_of(&mut served), TransferEnd::FileGone);
    let url = served.https(&format!("/i/{}/app.ipa", token()));
    assert!(served.phone().get(&url).unwrap().is_complete);
}

#[test]
fn a_replaced_package_goes_on_as_it_was() {
    let mut served = TestEndpoint::start();
    let mut wire = served.begin_large();
    let large = served.package_path().with_file_name("large.ipa");
    std::fs::rename(served.package_path(), large).unwrap();
    assert!(read_response(&mut wire, "GET").unwrap().is_complete);
    assert_eq!(end_of(&mut served), TransferEnd::Complete);
}

/// Whoever may write into the folder can set its times as well: only the bytes tell what he did before he took the name away.
#[cfg(unix)]
#[test]
fn a_package_that_was_written_into_before_it_was_replaced_ends_its_download() {
    let mut served = TestEndpoint::start();
    let mut wire = served.begin_large();
    let large = served.package_path().with_file_name("large.ipa");
    let time = std::fs::metadata(&large).unwrap().modified().unwrap();
    let file = std::fs::File::options().write(true).open(&large).unwrap();
    std::os::unix::fs::FileExt::write_all_at(&file, b"evil", 200 * 1024 * 1024).unwrap();
    file.set_modified(time).unwrap();
    std::fs::rename(&large, large.with_file_name("away")).unwrap();
    let response = read_response(&mut wire, "GET").unwrap();
    assert!(!response.is_complete);
    assert!(!response.body.windows(4).any(|bytes| bytes == b"evil"));
    assert_eq!(end_of(&mut served), TransferEnd::FileGone);
}

#[test]
fn who_has_asked_and_says_no_more_gets_the_answer() {
    let served = TestEndpoint::start();
    // The page waits for its icon, which is made on another thread.
    let url = served.http(&format!("/i/{}", token()));
    let (host, path) = (url.split('/').nth(2).unwrap(), url.splitn(4, '/').nth(3).unwrap());
    let mut socket = socket(&served.http(""));
    socket
        .write_all(format!("GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").as_bytes())
        .unwrap();
    socket.shutdown(std::net::Shutdown::Write).unwrap();
    let mut answer = Vec::new();
    socket.read_to_end(&mut answer).unwrap();
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer));
}

#[test]
fn a_phone_that_leaves_is_noticed() {
    let mut served = TestEndpoint::start();
    let wire = served.begin_large();
    drop(wire);
    assert!(matches!(end_of(&mut served), TransferEnd::Closed { .. }));
}

/// So much fits into this computer's buffers, and not into those of a phone that reads nothing.
const BUFFERED: u64 = 500_000;

/// A download of that size, by a phone whose system takes little at a time, over HTTPS or not; its socket comes with it.
fn begin_buffered(served: &TestEndpoint, is_secure: bool) -> (Box<dyn Wire>, Socket) {
    let path = served.package_path().with_file_name("buffered.ipa");
    std::fs::write(&path, noise(usize::try_from(BUFFERED).unwrap())).unwrap();
    let offer = served.offer([9; 16], &path);
    let place = format!("/i/{}/app.ipa", offer.token.as_str());
    let url = if is_secure { served.https(&place) } else { served.http(&place) };
    served.change(|site| {
        site.behind_proxy = (!is_secure).then(airlift::primitives::ProxyHeader::default);
        site.offers.push(offer);
    });
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.set_recv_buffer_size(4096).unwrap();
    let authority = url.split("://").nth(1).unwrap().split('/').next().unwrap();
    let address: SocketAddr = authority.parse().unwrap();
    socket.connect(&address.into()).unwrap();
    let phone = served.phone();
    let mut wire = phone.converse(socket.try_clone().unwrap().into(), &url).unwrap();
    phone.send(&mut wire, "GET", &url, &[("X-Forwarded-Proto", "https")]).unwrap();
    (wire, socket)
}

#[test]
fn what_lies_in_this_computers_buffers_is_not_delivered() {
    for is_secure in [true, false] {
        let mut served = TestEndpoint::start();
        let (wire, socket) = begin_buffered(&served, is_secure);
        // Long enough for everything that the buffers take.
        std::thread::sleep(Duration::from_secs(1));
        assert_eq!(*served.endpoint().running().borrow(), 1, "the phone has not read a byte");
        // Closing it thus sends a reset.
        socket.set_linger(Some(Duration::ZERO)).unwrap();
        drop((wire, socket));
        let (sent, end) = told_at_the_end(&mut served);
        let TransferEnd::Closed { unsure_bytes } = end else {
            panic!("{end:?} after {sent} bytes")
        };
        assert!(sent < BUFFERED / 2, "{sent} bytes, and it read nothing");
        assert!(unsure_bytes > 0 && sent + unsure_bytes <= BUFFERED, "{sent} and {unsure_bytes}");
    }
}

#[test]
fn a_phone_that_reads_late_has_it_all_in_the_end() {
    for is_secure in [true, false] {
        let mut served = TestEndpoint::start();
        let (mut wire, _socket) = begin_buffered(&served, is_secure);
        std::thread::sleep(Duration::from_millis(300));
        assert!(read_response(&mut wire, "GET").unwrap().is_complete);
        // It goes at once, and nothing is asked again.
        drop(wire);
        assert_eq!(told_at_the_end(&mut served), (BUFFERED, TransferEnd::Complete));
    }
}

#[test]
fn a_phone_that_stops_reading_is_given_up() {
    let mut served = TestEndpoint::with_limits(EndpointLimits {
        write: Duration::from_millis(300),
        ..EndpointLimits::default()
    });
    let wire = served.begin_large();
    assert!(matches!(end_of(&mut served), TransferEnd::Closed { .. }));
    drop(wire);
}

#[test]
fn silence_holds_up_nobody() {
    let served = TestEndpoint::start();
    // Two hundred on the one port, a hundred on the other, from one address: some of them give way.
    let https: Vec<TcpStream> = (0..200).map(|_| socket(&served.https(""))).collect();
    let http: Vec<TcpStream> = (0..100).map(|_| socket(&served.http(""))).collect();
    let before = Instant::now();
    assert_eq!(served.phone().get(&served.https("/ping")).unwrap().status, 200);
    assert_eq!(served.phone().get(&served.http("/setup")).unwrap().status, 200);
    assert!(before.elapsed() < SOON, "{:?}", before.elapsed());
    drop((https, http));
}

#[test]
fn who_says_nothing_or_dawdles_is_closed() {
    let limits = EndpointLimits {
        handshake: Duration::from_millis(200),
        header: Duration::from_millis(200),
        idle: Duration::from_millis(200),
        ..EndpointLimits::default()
    };
    let served = TestEndpoint::with_limits(limits);
    assert!(closes(&mut socket(&served.https(""))), "a handshake that never begins");
    let mut half = socket(&served.https(""));
    half.write_all(&[0x16, 3, 1]).unwrap();
    assert!(closes(&mut half), "a handshake that stalls");
    assert!(closes(&mut socket(&served.http(""))), "a request that never begins");
    let mut slow = socket(&served.http(""));
    slow.write_all(b"GET /setup HTTP/1.1\r\nHost: x\r\nX-A").unwrap();
    assert!(closes(&mut slow), "headers that stall");
    let mut idle = socket(&served.http(""));
    idle.write_all(b"GET /setup HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    assert!(closes(&mut idle), "a connection that is done");
}

#[test]
fn the_oldest_unfinished_connection_gives_way() {
    let mut served = TestEndpoint::with_limits(EndpointLimits {
        connections: 8,
        ..EndpointLimits::default()
    });
    let mut wire = served.begin_large();
    let mut silent: Vec<TcpStream> = (0..8).map(|_| socket(&served.https(""))).collect();
    assert!(closes(&mut silent[0]), "the first of eight beside a download");
    assert_eq!(served.phone().get(&served.https("/ping")).unwrap().status, 200);
    assert!(read_response(&mut wire, "GET").unwrap().is_complete);
}

#[test]
fn tls_on_the_plain_port_is_closed_at_once() {
    let served = TestEndpoint::start();
    let before = Instant::now();
    let mut safari = socket(&served.http(""));
    safari.write_all(&[0x16, 0x03, 0x01, 0x02, 0x00, 0x01]).unwrap();
    assert!(closes(&mut safari));
    assert!(before.elapsed() < SOON);
    let mut garbage = socket(&served.https(""));
    garbage.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
    assert!(closes(&mut garbage));
}

#[test]
fn absurd_requests_are_refused() {
    let served = TestEndpoint::start();
    let check = |request: &[u8], expected: &str| {
        let mut socket = socket(&served.http(""));
        // It may be closed while we still write, and reset while we still read.
        drop(socket.write_all(request));
        let mut answer = String::new();
        drop(socket.read_to_string(&mut answer));
        assert!(answer.starts_with(expected), "{answer:?}");
    };
    let long = |name: &str, count: usize| {
        format!(
            "GET /setup HTTP/1.1\r\nHost: x\r\nConnection: close\r\n{name}: {}\r\n\r\n",
            "a".repeat(count)
        )
    };
    check(long("X", 1000).as_bytes(), "HTTP/1.1 200 ");
    check(long("X", 60_000).as_bytes(), "HTTP/1.1 431 ");
    check(b"\0\0\0\0\r\n\r\n", "HTTP/1.1 400 ");
    check(
        b"GET http://127.0.0.1/setup HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "HTTP/1.1 200 ",
    );
}
