//! Misuse: what no phone sends. Each is refused or answered once, what follows it is never taken for another request,
//! nothing of it comes back, and everybody else is served on. If it broke, one client could speak in the name of another.

use std::io::Read as _;
use std::net::TcpStream;
use std::time::{Duration, Instant};

use socket2::SockRef;

use crate::support::endpoint::{TestEndpoint, token};
use crate::support::phone::{Phone, Wire, read_response};

/// What a client that misbehaves gets: everything until the server closes.
struct Got {
    text: String,
    took: Duration,
}

impl Got {
    /// The status of each answer, in order.
    fn statuses(&self) -> Vec<u16> {
        let answers = self.text.split("HTTP/1.").skip(1);
        answers.map(|answer| answer.get(2..5).unwrap().parse().unwrap()).collect()
    }
}

/// Sends bytes as they are, and reads until the server closes; it must, within a time in which no deadline passes.
fn send(mut wire: Box<dyn Wire>, bytes: &[u8]) -> Got {
    let before = Instant::now();
    // It may be closed while we still write, and reset while we still read.
    drop(wire.write_all(bytes));
    drop(wire.flush());
    let mut answer = Vec::new();
    let mut buffer = [0; 16 * 1024];
    while let Ok(count @ 1..) = wire.read(&mut buffer) {
        answer.extend_from_slice(&buffer[..count]);
    }
    Got {
        text: String::from_utf8_lossy(&answer).into_owned(),
        took: before.elapsed(),
    }
}

/// Sends the same through both doors, and makes sure that a phone is still served.
fn check(served: &TestEndpoint, what: &str, bytes: &[u8], expected: &[u16]) -> Got {
    let phone = served.phone();
    let doors = [served.http(""), served.https("")].map(|url| send(phone.connect(&url).unwrap(), bytes));
    for got in &doors {
        assert_eq!(got.statuses(), expected, "{what}: {:?}", got.text);
        assert!(!got.text.contains("EVIL"), "{what} is reflected: {}", got.text);
        assert!(
            got.took < Duration::from_secs(10),
            "{what} was closed by a deadline: {:?}",
            got.took
        );
    }
    assert_eq!(phone.get(&served.http("/setup")).unwrap().status, 200, "after {what}");
    let [first, _] = doors;
    first
}

/// A request that ends its connection, so that reading comes to an end where the server would wait for the next.
const LAST: &str = "GET /airlift.mobileconfig HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

#[test]
fn heads_without_measure_are_refused() {
    let served = TestEndpoint::start();
    let head = |middle: &str| format!("GET /setup HTTP/1.1\r\nHost: x\r\n{middle}\r\n");
    // So short that all of them are read: who still writes when the server closes may lose the answer.
    check(&served, "10,000 headers", head(&"a:\r\n".repeat(10_000)).as_bytes(), &[431]);
    let few: String = (0..101).map(|number| format!("X-{number}: EVIL\r\n")).collect();
    check(&served, "101 headers", head(&few).as_bytes(), &[431]);
    let endless = head(&format!("X: {}\r\n", "EVIL".repeat(250_000)));
    let got = send(Phone::new().connect(&served.http("")).unwrap(), endless.as_bytes());
    assert!(matches!(got.statuses()[..], [] | [431]), "{:?}", got.text);
    check(
        &served,
        "a header name of 60 KB",
        head(&format!("{}: x\r\n", "EVIL".repeat(15_000))).as_bytes(),
        &[431],
    );
    let long = format!("GET /{} HTTP/1.1\r\nHost: x\r\n\r\n", "EVIL".repeat(20_000));
    let got = send(Phone::new().connect(&served.http("")).unwrap(), long.as_bytes());
    assert!(matches!(got.statuses()[..], [414 | 431]), "{:?}", got.text);
    let fitting = format!("GET /{} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", "EVIL".repeat(5_000));
    check(&served, "a path of 20 KB", fitting.as_bytes(), &[404]);
}

#[test]
fn what_is_not_http_is_refused() {
    let served = TestEndpoint::start();
    let table: [(&str, &[u8], &[u16]); 22] = [
        ("HTTP/0.9", b"GET /setup\r\n", &[400]),
        ("HTTP/2 without a handshake", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", &[]),
        ("a version of the future", b"GET /setup HTTP/9.9\r\nHost: x\r\n\r\n", &[400]),
        ("bytes", b"\0\x01\x02EVIL\r\n\r\n", &[400]),
        (
            "a continued header",
            b"GET /setup HTTP/1.1\r\nHost: x\r\nX: a\r\n EVIL\r\n\r\n",
            &[400],
        ),
        (
            "a space before the colon",
            b"GET /setup HTTP/1.1\r\nHost: x\r\nContent-Length : 5\r\n\r\nEVIL!",
            &[400],
        ),
        (
            "a header without a colon",
            b"GET /setup HTTP/1.1\r\nHost: x\r\nEVIL\r\n\r\n",
            &[400],
        ),
        (
            "a header without a name",
            b"GET /setup HTTP/1.1\r\nHost: x\r\n: EVIL\r\n\r\n",
            &[400],
        ),
        ("a NUL in a header", b"GET /setup HTTP/1.1\r\nHost: x\r\nX: a\0EVIL\r\n\r\n", &[400]),
        (
            "a bare CR in a header",
            b"GET /setup HTTP/1.1\r\nHost: x\r\nX: a\rEVIL: b\r\n\r\n",
            &[400],
        ),
        ("blanks before the path", b"GET  /setup HTTP/1.1\r\nHost: x\r\n\r\n", &[400]),
        ("a blank in the path", b"GET /setup EVIL HTTP/1.1\r\nHost: x\r\n\r\n", &[400]),
        (
            "markup in the path",
            b"GET /<script>EVIL</script> HTTP/1.1\r\nHost: x\r\n\r\n",
            &[400],
        ),
        ("a path without a slash", b"GET setup/EVIL HTTP/1.1\r\nHost: x\r\n\r\n", &[400]),
        ("no method", b" /setup HTTP/1.1\r\nHost: x\r\n\r\n", &[400]),
        ("a method with a blank", b"GE T /setup HTTP/1.1\r\nHost: x\r\n\r\n", &[400]),
        (
            "Transfer-Encoding in HTTP/1.0",
            b"POST /setup HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            &[400],
        ),
        (
            "a length that is none",
            b"POST /setup HTTP/1.1\r\nHost: x\r\nContent-Length: EVIL\r\n\r\n",
            &[400],
        ),
        (
            "a length with a sign",
            b"POST /setup HTTP/1.1\r\nHost: x\r\nContent-Length: +5\r\n\r\nEVIL!",
            &[400],
        ),
        (
            "a negative length",
            b"POST /setup HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
            &[400],
        ),
        (
            "a length in hex",
            b"POST /setup HTTP/1.1\r\nHost: x\r\nContent-Length: 0x5\r\n\r\nEVIL!",
            &[400],
        ),
        (
            "a length beyond 64 bits",
            b"POST /setup HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n",
            &[400],
        ),
    ];
    for (what, bytes, expected) in table {
        check(&served, what, bytes, expected);
    }
}

#[test]
fn no_request_hides_in_another() {
    let served = TestEndpoint::start();
    let hidden = "GET /airlift.mobileconfig HTTP/1.1\r\nHost: x\r\n\r\n";
    let chunked = |fields: &str| format!("POST /setup HTTP/1.1\r\nHost: x\r\n{fields}\r\n0\r\n\r\n{hidden}");
    // Who reads the length and who reads the chunks would disagree where the next request begins.
    for (what, fields, expected) in [
        ("length, then chunks", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", 405),
        ("chunks, then length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", 405),
        ("length 0 and chunks", "Content-Length: 0\r\nTransfer-Encoding: chunked\r\n", 405),
        ("chunks in capitals", "Content-Length: 5\r\nTRANSFER-ENCODING: CHUNKED\r\n", 405),
        ("two lengths", "Content-Length: 5\r\nContent-Length: 60\r\n", 400),
        ("two lengths in one line", "Content-Length: 5, 60\r\n", 400),
        ("two equal lengths in one line", "Content-Length: 5, 5\r\n", 400),
        ("chunked not last", "Transfer-Encoding: chunked, identity\r\n", 400),
        ("identity", "Content-Length: 5\r\nTransfer-Encoding: identity\r\n", 400),
        ("an unknown encoding", "Content-Length: 5\r\nTransfer-Encoding: xchunked\r\n", 400),
        (
            "an encoding in two lines",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
            400,
        ),
        (
            "an encoding behind a vertical tab",
            "Content-Length: 5\r\nTransfer-Encoding: \u{b}chunked\r\n",
            400,
        ),
        ("a name with a blank", "Content-Length: 5\r\nTransfer-Encoding : chunked\r\n", 400),
        ("a length that is repeated", "Content-Length: 5\r\nContent-Length: 5\r\n", 405),
        ("chunks alone", "Transfer-Encoding: chunked\r\n", 405),
        ("a length alone", "Content-Length: 5\r\n", 405),
    ] {
        check(&served, what, chunked(fields).as_bytes(), &[expected]);
    }
    let bad_chunks = [
        "EVIL\r\n",
        "-1\r\n",
        "ffffffffffffffffff\r\nEVIL",
        "5;EVIL\n\nEVIL!\r\n0\r\n\r\n",
        "5\r\nEVIL!EVIL\r\n0\r\n\r\n",
    ];
    for chunks in bad_chunks {
        let request = format!("POST /setup HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n{chunks}{hidden}");
        check(&served, chunks, request.as_bytes(), &[405]);
    }
    // Bodies where no body belongs.
    for method in ["GET", "HEAD", "OPTIONS", "DELETE", "TRACE"] {
        let request = format!(
            "{method} /setup HTTP/1.1\r\nHost: x\r\nContent-Length: {}\r\n\r\n{hidden}{LAST}",
            hidden.len()
        );
        let expected = match method {
            "GET" | "HEAD" => 200,
            "OPTIONS" => 204,
            _ => 405,
        };
        let got = check(&served, method, request.as_bytes(), &[expected]);
        assert!(
            got.text.to_ascii_lowercase().contains("connection: close"),
            "{method}: {}",
            got.text
        );
    }
    let tunnel = format!("CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n{hidden}");
    check(&served, "a tunnel", tunnel.as_bytes(), &[404]);
    let upgrade = format!("GET /setup HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n{LAST}");
    check(&served, "an upgrade", upgrade.as_bytes(), &[200, 200]);
}

#[test]
fn a_body_that_is_only_announced_is_not_waited_for() {
    let served = TestEndpoint::start();
    for (method, expected) in [("GET", 200), ("POST", 405), ("PUT", 405)] {
        for expect in ["", "Expect: 100-continue\r\n", "Expect: EVIL\r\n"] {
            let request = format!("{method} /setup HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n{expect}\r\n");
            let got = check(&served, expect, request.as_bytes(), &[expected]);
            assert!(!got.text.contains("100 Continue"), "nobody wants it");
        }
    }
}

#[test]
fn requests_in_one_piece_are_answered_in_order() {
    let served = TestEndpoint::start();
    let (setup, profile) = (
        "GET /setup HTTP/1.1\r\nHost: x\r\n\r\n",
        "HEAD /airlift.mobileconfig HTTP/1.1\r\nHost: x\r\n\r\n",
    );
    let nothing = "GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n";
    let many = format!("{setup}{profile}{nothing}").repeat(50) + LAST;
    let mut expected = [200, 200, 404].repeat(50);
    expected.push(200);
    check(&served, "151 requests", many.as_bytes(), &expected);
    // The same, byte by byte.
    let mut wire = Phone::new().connect(&served.http("")).unwrap();
    for byte in format!("{setup}{nothing}").bytes() {
        wire.write_all(&[byte]).unwrap();
    }
    assert_eq!(read_response(&mut wire, "GET").unwrap().status, 200);
    assert_eq!(read_response(&mut wire, "GET").unwrap().status, 404);
}

#[test]
fn odd_requests_that_are_right_are_answered() {
    let served = TestEndpoint::start();
    let token = token();
    let encoded: String = token.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let table = [
        (
            "an absolute address",
            "GET http://EVIL.example/setup HTTP/1.1\r\nHost: x\r\n".to_owned(),
            200,
        ),
        (
            "an absolute address of elsewhere",
            "GET https://EVIL.example:1/nothing HTTP/1.1\r\nHost: x\r\n".to_owned(),
            404,
        ),
        ("an asterisk", "OPTIONS * HTTP/1.1\r\nHost: x\r\n".to_owned(), 204),
        ("an asterisk for GET", "GET * HTTP/1.1\r\nHost: x\r\n".to_owned(), 404),
        ("an encoded token", format!("GET /i/{encoded} HTTP/1.1\r\nHost: x\r\n"), 200),
        ("an encoded slash", format!("GET /i%2F{token} HTTP/1.1\r\nHost: x\r\n"), 404),
        ("half an encoded byte", format!("GET /i/{token}%2 HTTP/1.1\r\nHost: x\r\n"), 404),
        (
            "a token that is encoded twice",
            format!("GET /i/{} HTTP/1.1\r\nHost: x\r\n", encoded.replace('%', "%25")),
            404,
        ),
        (
            "a tail that chats append",
            format!("GET /i/{token}?fbclid=EVIL HTTP/1.1\r\nHost: x\r\n"),
            200,
        ),
        ("HTTP/1.0 without a host", "GET /setup HTTP/1.0\r\n".to_owned(), 200),
        ("lines that end with LF", "GET /setup HTTP/1.1\nHost: x\n".to_owned(), 200),
        ("empty lines first", "\r\n\r\nGET /setup HTTP/1.1\r\nHost: x\r\n".to_owned(), 200),
        ("a method in small letters", "get /setup HTTP/1.1\r\nHost: x\r\n".to_owned(), 405),
        (
            "Latin-1 in a header",
            "GET /setup HTTP/1.1\r\nHost: x\r\nUser-Agent: EVIL\u{e9}\r\nAccept-Language: \u{e9}\r\n".to_owned(),
            200,
        ),
        (
            "nonsense in conditions",
            "GET /setup HTTP/1.1\r\nHost: x\r\nIf-None-Match: EVIL\r\nRange: EVIL\r\nIf-Range: EVIL\r\n".to_owned(),
            200,
        ),
    ];
    for (what, head, expected) in table {
        check(&served, what, format!("{head}Connection: close\r\n\r\n").as_bytes(), &[expected]);
    }
    let old = send(Phone::new().connect(&served.http("")).unwrap(), b"GET /setup HTTP/1.0\r\n\r\n");
    assert!(old.text.starts_with("HTTP/1.0 200 OK\r\n"), "{}", old.text);
    let kept = format!("GET /nothing HTTP/1.0\r\nConnection: keep-alive\r\n\r\n{LAST}");
    check(&served, "HTTP/1.0 that stays", kept.as_bytes(), &[404, 200]);
}

#[test]
fn resets_in_a_loop_hold_up_nobody() {
    let served = TestEndpoint::start();
    let phone = served.phone();
    let package = served.https(&format!("/i/{}/app.ipa", token()));
    let beginnings: [&[u8]; 4] = [
        b"",
        b"GET /se",
        b"GET /setup HTTP/1.1\r\nHost: x\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00",
    ];
    let reset = |socket: &TcpStream| SockRef::from(socket).set_linger(Some(Duration::ZERO)).unwrap();
    for round in 0..400 {
        let url = if round % 2 == 0 { served.http("") } else { served.https("") };
        let mut socket = TcpStream::connect(url.split_once("://").unwrap().1).unwrap();
        std::io::Write::write_all(&mut socket, beginnings[round % 4]).unwrap();
        if round % 3 == 0 {
            socket.set_read_timeout(Some(Duration::from_millis(2))).unwrap();
            drop(socket.read(&mut [0; 64]));
        }
        reset(&socket);
        drop(socket);
        if round % 100 == 0 {
            let before = Instant::now();
            assert!(phone.get(&package).unwrap().is_complete);
            assert!(before.elapsed() < Duration::from_secs(5), "{:?}", before.elapsed());
        }
    }
    assert!(phone.get(&package).unwrap().is_complete);
}
