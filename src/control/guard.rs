//! The guard of the control port: it reads the head of a request itself, within a limit and a deadline, and lets in only who proves to
//! have the token. Whoever does not is told so and sent away, and leaves nothing behind.
//!
//! `tiny_http` 0.12 cannot face strangers: it reads heads without a limit or a deadline, and a body of whatever size is claimed when a
//! request is dropped.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::json;

use super::{BODY_LIMIT_BYTES, ControlFile, ControlReply, proof};
use crate::clock;
use crate::finding::says;
use crate::sync::lock;

/// Longest head: a line, a host, a token, and what programs add. `tiny_http` has no limit.
const HEAD_LIMIT_BYTES: usize = 8 * 1024;
/// Headers of a request; browsers send about twenty.
const HEADERS_LIMIT: usize = 64;
/// A program on this computer sends its head at once.
const HEAD_PATIENCE: Duration = Duration::from_secs(2);
/// For a body of 4 MiB on this computer.
const BODY_PATIENCE: Duration = Duration::from_secs(10);
/// Connections of which it is not known whose they are, and those that are being sent away. One more, and the oldest gives way: no
/// number of silent ones keeps anybody out.
const STRANGERS_LIMIT: usize = 64;
/// Requests answered at the same time. The next ones wait: they are of ours.
const AT_ONCE: usize = 16;
const PLACE_PATIENCE: Duration = Duration::from_secs(5);
const PLACE_PAUSE: Duration = Duration::from_millis(10);
/// Requests that may wait.
const WAITING_LIMIT: usize = 256;
/// How long the port rests when the system has no descriptor for the next connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);
/// How long a request that is refused is listened to, all in all.
const AWAY_PATIENCE: Duration = Duration::from_millis(500);
/// What is read and thrown away of a request that is refused, so that the answer is not lost with the connection.
const THROWN_AWAY_BYTES: u64 = 64 * 1024;

/// Connects to the server behind the guard.
pub(super) type Behind = Box<dyn Fn() -> io::Result<Box<dyn Wire>> + Send + Sync>;

/// A connection to the server behind.
pub(super) trait Wire: Read + Write + Send {}
impl<T: Read + Write + Send> Wire for T {}

/// Stands in front of the control port.
pub(super) struct Guard {
    file: ControlFile,
    behind: Behind,
    /// Connections that are not known to be of ours, the oldest first.
    strangers: Mutex<VecDeque<(u64, TcpStream)>>,
    last: AtomicU64,
    answered: AtomicUsize,
    waiting: AtomicUsize,
}

/// What a head asks for.
struct Asked {
    method: String,
    path: String,
    length: u64,
    awaits_continue: bool,
}

impl Guard {
    pub(super) fn new(file: ControlFile, behind: Behind) -> Self {
        Self {
            file,
            behind,
            strangers: Mutex::default(),
            last: AtomicU64::new(0),
            answered: AtomicUsize::new(0),
            waiting: AtomicUsize::new(0),
        }
    }

    /// Guards the port as long as the process runs. Returns whether it could begin.
    pub(super) fn start(self, front: TcpListener) -> bool {
        let guard = Arc::new(self);
        let listen = move || {
            loop {
                match front.accept() {
                    Ok((stream, _)) => guard.receive(stream),
                    Err(_) => std::thread::sleep(ACCEPT_PAUSE),
                }
            }
        };
        std::thread::Builder::new().name("airlift-guard".to_owned()).spawn(listen).is_ok()
    }

    fn receive(self: &Arc<Self>, stream: TcpStream) {
        let number = self.last.fetch_add(1, Ordering::Relaxed);
        let Ok(handle) = stream.try_clone() else { return };
        let mut strangers = lock(&self.strangers);
        strangers.push_back((number, handle));
        if strangers.len() > STRANGERS_LIMIT
            && let Some((_, oldest)) = strangers.pop_front()
        {
            // Its thread sees the end and leaves.
            _ = oldest.shutdown(Shutdown::Both);
        }
        drop(strangers);
        let guard = Arc::clone(self);
        let work = move || guard.converse(number, stream);
        if std::thread::Builder::new().name("airlift-guard".to_owned()).spawn(work).is_err() {
            self.is_over(number);
        }
    }

    /// This connection is a stranger's no longer: it is closed, or one of ours.
    fn is_over(&self, number: u64) {
        lock(&self.strangers).retain(|(other, _)| *other != number);
    }

    fn converse(&self, number: u64, mut stream: TcpStream) {
        if let Ok((head, begun)) = read_head(&mut stream) {
            let reply = match self.judge(&head) {
                Ok(Welcome::Hello(reply)) => Some(reply),
                Ok(Welcome::Let(asked)) => {
                    // Of ours: it gives way to nobody any more.
                    self.is_over(number);
                    let refused = |status| Some(ControlReply::refused(status, &says::control_busy()));
                    match self.let_in(&asked, &begun, &mut stream) {
                        Ok(()) => None,
                        // Nobody has looked at it: it may be asked again.
                        Err(error) if error.kind() == io::ErrorKind::ResourceBusy => refused(503),
                        Err(_) => refused(500),
                    }
                }
                Err(refusal) => Some(refusal),
            };
            if let Some(reply) = reply {
                send_away(&mut stream, &reply);
            }
        }
        self.is_over(number);
    }

    /// Whether a head is of a program of ours. Nothing of its body is of any interest before that.
    fn judge(&self, head: &[u8]) -> Result<Welcome, ControlReply> {
        let mut headers = [httparse::EMPTY_HEADER; HEADERS_LIMIT];
        let mut request = httparse::Request::new(&mut headers);
        let unreadable = || ControlReply::refused(400, &says::control_unreadable());
        if !request.parse(head).is_ok_and(|status| status.is_complete()) {
            return Err(unreadable());
        }
        let (Some(method), Some(path)) = (request.method, request.path) else {
            return Err(unreadable());
        };
        let all = |name: &str| {
            let named: Vec<&str> = request
                .headers
                .iter()
                .filter(|header| header.name.eq_ignore_ascii_case(name))
                .map(|header| std::str::from_utf8(header.value).unwrap_or_default())
                .collect();
            named
        };
        let hosts = [format!("127.0.0.1:{}", self.file.port), format!("localhost:{}", self.file.port)];
        let is_here = matches!(all("host").as_slice(), [host] if hosts.iter().any(|ours| ours == host));
        // Browsers say one of these with every request that a page makes them send (Fetch, “HTTP extensions”).
        let is_of_page = !all("origin").is_empty() || all("sec-fetch-site").iter().any(|site| *site != "none");
        if !is_here || is_of_page {
            return Err(ControlReply::refused(403, &says::control_not_here()));
        }
        if let ("GET", "/hello", [challenge]) = (method, path, all(proof::CHALLENGE).as_slice()) {
            return self.hello(challenge).map(Welcome::Hello).ok_or_else(unreadable);
        }
        let authorization = all("authorization");
        if !matches!(authorization.as_slice(), [said] if self.is_proof(said, method, path)) {
            return Err(ControlReply::refused(401, &says::control_no_token()));
        }
        let lengths = all("content-length");
        let length = match lengths.as_slice() {
            [] => 0,
            [length] if all("transfer-encoding").is_empty() => length.parse().map_err(|_no_number| unreadable())?,
            _ => return Err(unreadable()),
        };
        if !all("transfer-encoding").is_empty() {
            return Err(unreadable());
        }
        if length > BODY_LIMIT_BYTES {
            return Err(ControlReply::refused(413, &says::control_too_large()));
        }
        Ok(Welcome::Let(Asked {
            method: method.to_owned(),
            path: path.to_owned(),
            length,
            awaits_continue: all("expect").iter().any(|what| what.eq_ignore_ascii_case("100-continue")),
        }))
    }

    /// For the fuzzer: whether whoever says this is one of ours.
    #[cfg(fuzzing)]
    pub(super) fn lets_in(&self, head: &[u8]) -> bool {
        matches!(self.judge(head), Ok(Welcome::Let(_)))
    }

    /// This is the window: the proof, and what the asker's own proof must be about.
    fn hello(&self, challenge: &str) -> Option<ControlReply> {
        if !proof::is_challenge(challenge) {
            return None;
        }
        let own = proof::window_challenge(&self.file.token, now_secs())?;
        let said = proof::of_window(&self.file.token, challenge, &own);
        Some(ControlReply::ok(json!({ "challenge": own, "proof": said })))
    }

    fn is_proof(&self, said: &str, method: &str, path: &str) -> bool {
        if let Some(token) = said.strip_prefix("Bearer ") {
            return proof::is_token(token, &self.file.token);
        }
        let Some((own, proof)) = said.strip_prefix(proof::SCHEME).and_then(|said| said.split_once(' ')) else {
            return false;
        };
        proof::is_own_challenge(&self.file.token, own, now_secs()) && proof::is_of_request(&self.file.token, own, method, path, proof)
    }

    /// Hands a request on, and its answer back.
    fn let_in(&self, asked: &Asked, begun: &[u8], stream: &mut TcpStream) -> io::Result<()> {
        let _waiting = Place::take(&self.waiting, WAITING_LIMIT).ok_or(io::ErrorKind::ResourceBusy)?;
        let _place = Place::wait(&self.answered).ok_or(io::ErrorKind::ResourceBusy)?;
        let begun = begun
            .get(..usize::try_from(asked.length).unwrap_or(begun.len()).min(begun.len()))
            .unwrap_or_default();
        let rest = asked.length.saturating_sub(u64::try_from(begun.len()).unwrap_or(0));
        if asked.awaits_continue && rest > 0 {
            stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
        }
        // All of it first: what the server behind gets is never cut off in the middle.
        let mut body = begun.to_vec();
        read_until(stream, Instant::now() + BODY_PATIENCE, |stream| {
            let wanted = asked.length.saturating_sub(u64::try_from(body.len()).unwrap_or(0));
            if wanted == 0 {
                return Ok(true);
            }
            let mut piece = [0; 16 * 1024];
            let want = usize::try_from(wanted).unwrap_or(piece.len()).min(piece.len());
            let count = stream.read(piece.get_mut(..want).unwrap_or_default())?;
            if count == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            body.extend_from_slice(piece.get(..count).unwrap_or_default());
            Ok(false)
        })?;
        let mut behind = (self.behind)()?;
        let Asked { method, path, length, .. } = asked;
        write!(
            behind,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n",
            self.file.token
        )?;
        behind.write_all(&body)?;
        behind.flush()?;
        let mut answer = Vec::new();
        behind.read_to_end(&mut answer)?;
        stream.set_write_timeout(Some(BODY_PATIENCE))?;
        // Whoever asked and left does not want the answer.
        _ = stream.write_all(&answer);
        _ = stream.shutdown(Shutdown::Both);
        Ok(())
    }
}

enum Welcome {
    Hello(ControlReply),
    Let(Asked),
}

/// One of the requests that are answered at the same time.
struct Place<'a> {
    taken: &'a AtomicUsize,
}

impl<'a> Place<'a> {
    fn take(taken: &'a AtomicUsize, limit: usize) -> Option<Self> {
        let place = Self { taken };
        let before = taken.fetch_add(1, Ordering::AcqRel);
        (before < limit).then_some(place)
    }

    /// A place among those that are answered, as soon as there is one.
    fn wait(taken: &'a AtomicUsize) -> Option<Self> {
        let end = Instant::now() + PLACE_PATIENCE;
        loop {
            let place = Self::take(taken, AT_ONCE);
            if place.is_some() || Instant::now() >= end {
                return place;
            }
            std::thread::sleep(PLACE_PAUSE);
        }
    }
}

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.taken.fetch_sub(1, Ordering::AcqRel);
    }
}

fn now_secs() -> u64 {
    u64::try_from(clock::now().as_second()).unwrap_or(0)
}

/// Calls `step` until it is done, with the time that is left as the socket's patience.
fn read_until(stream: &mut TcpStream, end: Instant, mut step: impl FnMut(&mut TcpStream) -> io::Result<bool>) -> io::Result<()> {
    loop {
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        if step(stream)? {
            return Ok(());
        }
    }
}

/// The head of a request, and what came of its body with it.
fn read_head(stream: &mut TcpStream) -> io::Result<(Vec<u8>, Vec<u8>)> {
    const END: &[u8] = b"\r\n\r\n";
    let mut head = Vec::new();
    let mut length = 0;
    read_until(stream, Instant::now() + HEAD_PATIENCE, |stream| {
        let mut piece = [0; 1024];
        let count = stream.read(&mut piece)?;
        if count == 0 || head.len() + count > HEAD_LIMIT_BYTES {
            return Err(io::ErrorKind::InvalidData.into());
        }
        // The end may have begun in the piece before.
        let from = head.len().saturating_sub(END.len());
        head.extend_from_slice(piece.get(..count).unwrap_or_default());
        let found = head
            .get(from..)
            .and_then(|new| new.windows(END.len()).position(|window| window == END));
        length = found.map_or(0, |at| from + at + END.len());
        Ok(found.is_some())
    })?;
    let begun = head.split_off(length);
    Ok((head, begun))
}

/// Says the reply and closes. What the other side still sends is read for a moment: a connection that is closed over unread bytes is
/// reset, and the reply lost with it.
fn send_away(stream: &mut TcpStream, reply: &ControlReply) {
    let body = reply.text();
    let head = format!(
        "HTTP/1.1 {} {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        reply.status,
        reason(reply.status),
        body.len()
    );
    _ = stream.set_write_timeout(Some(AWAY_PATIENCE));
    if stream.write_all((head + &body).as_bytes()).is_err() || stream.shutdown(Shutdown::Write).is_err() {
        return;
    }
    let mut left = THROWN_AWAY_BYTES;
    // It ends with an error when the time is over; there is nobody to tell.
    _ = read_until(stream, Instant::now() + AWAY_PATIENCE, |stream| {
        let count = stream.read(&mut [0; 1024])?;
        left = left.saturating_sub(u64::try_from(count).unwrap_or(left));
        Ok(count == 0 || left == 0)
    });
}

/// RFC 9110, section 15.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        413 => "Content Too Large",
        500 => "Internal Server Error",
        _ => "Service Unavailable",
    }
}
