//! A server on loopback that does everything right, but for what a test changes: the broken servers of the world.

use std::io::{Cursor, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use airlift::self_test::Target;
use plist::{Dictionary, Value};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::papers::Papers;
use crate::support::builds::{Ipa, set_up_profile};

/// What was asked.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    pub(super) method: String,
    pub(super) path: String,
    /// The whole head, in lower case.
    pub(super) head: String,
}

/// What is answered.
#[derive(Clone, Debug)]
pub(super) struct Reply {
    pub(super) status: u16,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
    pub(super) way: Way,
}

/// How an answer comes.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Way {
    Whole,
    Chunked,
    /// The body a byte at a time.
    Drip,
    /// Only so many bytes of the body, then the connection closes.
    Cut(usize),
    Silence,
    EndlessHeaders,
    EndlessChunks,
}

type Twist = dyn Fn(&Ask, &mut Reply) + Send + Sync;

/// A server, HTTPS and plain.
pub(super) struct Play {
    pub(super) target: Target,
    over: Arc<AtomicBool>,
    ports: [u16; 2],
}

#[derive(Debug)]
struct Always(Arc<CertifiedKey>);

impl ResolvesServerCert for Always {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0))
    }
}

impl Ask {
    pub(super) fn is(&self, method: &str, end: &str) -> bool {
        self.method == method && self.path.ends_with(end)
    }

    pub(super) fn has(&self, header: &str) -> bool {
        self.head.contains(&format!("\r\n{}: ", header.to_ascii_lowercase()))
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

impl Reply {
    fn of(media_type: &str, body: Vec<u8>) -> Self {
        Self {
            status: 200,
            headers: vec![("Content-Type".to_owned(), media_type.to_owned())],
            body,
            way: Way::Whole,
        }
    }

    fn not_found() -> Self {
        Self {
            status: 404,
            ..Self::of("text/plain", b"Nothing here.\n".to_vec())
        }
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.unset(name);
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    pub(super) fn unset(&mut self, name: &str) {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
    }

    pub(super) fn redirect(&mut self, to: &str) {
        self.status = 302;
        self.set("Location", to);
    }
}

/// What the server serves when nothing is changed.
pub(super) struct Goods {
    pub(super) manifest: Vec<u8>,
    pub(super) package: Vec<u8>,
    pub(super) page: String,
    pub(super) set_up_page: String,
    pub(super) profile: Vec<u8>,
    /// The plain port waits for the rest of a TLS handshake, instead of closing.
    pub(super) holds_tls: bool,
}

impl Play {
    /// Serves with these papers, and with what `twist` makes of each answer.
    pub(super) fn new(papers: &Papers, twist: impl Fn(&Ask, &mut Reply) + Send + Sync + 'static) -> Self {
        Self::with(papers, |_| {}, twist)
    }

    /// As [`Self::new`], with other goods.
    pub(super) fn with(papers: &Papers, change: impl FnOnce(&mut Goods), twist: impl Fn(&Ask, &mut Reply) + Send + Sync + 'static) -> Self {
        let listeners = [TcpListener::bind("127.0.0.1:0").unwrap(), TcpListener::bind("127.0.0.1:0").unwrap()];
        let ports = [0, 1].map(|index: usize| listeners[index].local_addr().unwrap().port());
        let [https, http] = ports;
        let base = format!("https://127.0.0.1:{https}/i/t");
        let target = Target {
            manifest_url: format!("{base}/manifest.plist"),
            page_url: format!("http://127.0.0.1:{http}/i/t"),
            set_up_url: format!("http://127.0.0.1:{http}/setup/t"),
            authority: Some(papers.root.to_vec()),
            ..Target::default()
        };
        let link = format!(
            "itms-services://?action=download-manifest&amp;url={}",
            target.manifest_url.replace(':', "%3A").replace('/', "%2F")
        );
        let mut goods = Goods {
            manifest: manifest(&base),
            package: Ipa {
                padding: 300_000,
                ..Ipa::default()
            }
            .bytes(),
            page: format!("<html><a href=\"{link}\">Install</a>"),
            set_up_page: "<html><a class=\"big\" href=\"/p.mobileconfig\">Profile</a>".to_owned(),
            profile: set_up_profile(&papers.root),
            holds_tls: false,
        };
        change(&mut goods);

        let provider = rustls::crypto::ring::default_provider();
        let key = provider.key_provider.load_private_key(papers.key.clone_key()).unwrap();
        let certified = Arc::new(CertifiedKey::new(papers.chain.clone(), key));
        let config = ServerConfig::builder_with_provider(Arc::new(provider))
            .with_safe_default_protocol_versions()
            .unwrap();
        let config = Arc::new(config.with_no_client_auth().with_cert_resolver(Arc::new(Always(certified))));
        let (goods, twist, over): (_, Arc<Twist>, _) = (Arc::new(goods), Arc::new(twist), Arc::new(AtomicBool::new(false)));
        for (listener, tls) in listeners.into_iter().zip([Some(config), None]) {
            let (goods, twist, over) = (Arc::clone(&goods), Arc::clone(&twist), Arc::clone(&over));
            std::thread::Builder::new()
                .spawn(move || {
                    for socket in listener.incoming().flatten() {
                        if over.load(Ordering::Relaxed) {
                            return;
                        }
                        let (goods, twist, over, tls) = (Arc::clone(&goods), Arc::clone(&twist), Arc::clone(&over), tls.clone());
                        let serve = move || serve(socket, tls, &goods, &*twist, &over);
                        std::thread::Builder::new().spawn(serve).unwrap();
                    }
                })
                .unwrap();
        }
        Self { target, over, ports }
    }
}

impl Drop for Play {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
        for port in self.ports {
            _ = TcpStream::connect(("127.0.0.1", port));
        }
    }
}

fn serve(socket: TcpStream, tls: Option<Arc<ServerConfig>>, goods: &Goods, twist: &Twist, over: &AtomicBool) {
    socket.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    // Who asks and leaves is no trouble.
    match tls {
        Some(config) => {
            let mut stream = StreamOwned::new(ServerConnection::new(config).unwrap(), socket);
            _ = answer(&mut stream, true, goods, twist, over);
            stream.conn.send_close_notify();
            _ = stream.flush();
        }
        None => {
            let mut socket = socket;
            _ = answer(&mut socket, false, goods, twist, over);
        }
    }
}

fn answer(stream: &mut (impl Read + Write), is_tls: bool, goods: &Goods, twist: &Twist, over: &AtomicBool) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte)?;
        head.push(byte[0]);
        // The beginning of a TLS handshake on the plain port.
        if head == [0x16] {
            return if goods.holds_tls { hold(stream) } else { Ok(()) };
        }
    }
    let head = String::from_utf8(head).unwrap();
    let mut words = head.split(' ');
    let ask = Ask {
        method: words.next().unwrap().to_owned(),
        path: words.next().unwrap().to_owned(),
        head: head.to_ascii_lowercase(),
    };
    assert!(["GET", "HEAD", "OPTIONS"].contains(&ask.method.as_str()), "{}", ask.method);
    assert!(!ask.has("cookie") && !ask.has("authorization"), "{}", ask.head);
    let mut reply = good(&ask, is_tls, goods);
    let length = reply.body.len().to_string();
    reply.set("Content-Length", &length);
    twist(&ask, &mut reply);
    send(stream, &ask, &reply, over)
}

fn good(ask: &Ask, is_tls: bool, goods: &Goods) -> Reply {
    match (is_tls, ask.path.split('?').next().unwrap()) {
        (false, "/setup/t") => Reply::of("text/html; charset=utf-8", goods.set_up_page.clone().into_bytes()),
        (false, "/p.mobileconfig") => Reply::of("application/x-apple-aspen-config", goods.profile.clone()),
        (false, "/i/t") => Reply::of("text/html", goods.page.clone().into_bytes()),
        (true, "/ping") => {
            let mut reply = Reply::of("text/plain", b"ok\n".to_vec());
            reply.set("Access-Control-Allow-Origin", "*");
            reply
        }
        (true, "/i/t/manifest.plist") => Reply::of("text/xml", goods.manifest.clone()),
        (true, "/i/t/icon-57.png") => Reply::of("image/png", icon(57)),
        (true, "/i/t/icon-512.png") => Reply::of("image/png", icon(512)),
        (true, "/i/t/app.ipa") => package(ask, &goods.package),
        _ => Reply::not_found(),
    }
}

fn package(ask: &Ask, bytes: &[u8]) -> Reply {
    let mut reply = Reply::of("application/octet-stream", bytes.to_vec());
    reply.set("ETag", "\"one\"");
    reply.set("Accept-Ranges", "bytes");
    let range = ask.header("range").and_then(|range| range.strip_prefix("bytes=")?.split_once('-'));
    let (Some((start, end)), None | Some("\"one\"")) = (range, ask.header("if-range")) else {
        return reply;
    };
    let start: usize = start.parse().unwrap();
    let end: usize = end.parse().map_or(bytes.len(), |end: usize| (end + 1).min(bytes.len()));
    if start >= bytes.len() {
        (reply.status, reply.body) = (416, Vec::new());
        reply.set("Content-Range", &format!("bytes */{}", bytes.len()));
    } else {
        (reply.status, reply.body) = (206, bytes[start..end].to_vec());
        reply.set("Content-Range", &format!("bytes {start}-{}/{}", end - 1, bytes.len()));
    }
    reply
}

fn send(stream: &mut (impl Read + Write), ask: &Ask, reply: &Reply, over: &AtomicBool) -> std::io::Result<()> {
    let mut head = format!("HTTP/1.1 {} X\r\nConnection: close\r\n", reply.status);
    let chunked = matches!(reply.way, Way::Chunked | Way::EndlessChunks);
    for (name, value) in &reply.headers {
        if !(chunked && name.eq_ignore_ascii_case("Content-Length")) {
            head.extend([name, ": ", value, "\r\n"]);
        }
    }
    if chunked {
        head.push_str("Transfer-Encoding: chunked\r\n");
    }
    let is_over = || over.load(Ordering::Relaxed);
    match reply.way {
        Way::Silence => return hold(stream),
        Way::EndlessHeaders => {
            stream.write_all(head.as_bytes())?;
            while !is_over() {
                stream.write_all(format!("X-Filler: {}\r\n", "x".repeat(1000)).as_bytes())?;
            }
            return Ok(());
        }
        _ => head.push_str("\r\n"),
    }
    let body: &[u8] = if ask.method == "HEAD" { b"" } else { &reply.body };
    match reply.way {
        Way::Drip => {
            stream.write_all(head.as_bytes())?;
            for byte in body {
                if is_over() {
                    break;
                }
                stream.write_all(&[*byte])?;
                stream.flush()?;
                std::thread::sleep(Duration::from_millis(40));
            }
        }
        Way::Chunked if ask.method != "HEAD" => {
            stream.write_all(head.as_bytes())?;
            stream.write_all(format!("{:x}\r\n", body.len()).as_bytes())?;
            stream.write_all(body)?;
            stream.write_all(b"\r\n0\r\n\r\n")?;
        }
        Way::EndlessChunks if ask.method != "HEAD" => {
            stream.write_all(head.as_bytes())?;
            let chunk = [b"1000\r\n".as_slice(), &[b' '; 0x1000], b"\r\n"].concat();
            while !is_over() {
                stream.write_all(&chunk)?;
            }
        }
        Way::Cut(count) => {
            stream.write_all(head.as_bytes())?;
            stream.write_all(&body[..count.min(body.len())])?;
        }
        _ => {
            stream.write_all(head.as_bytes())?;
            stream.write_all(body)?;
        }
    }
    stream.flush()
}

/// Says nothing until the other side leaves.
fn hold(stream: &mut impl Read) -> std::io::Result<()> {
    let mut byte = [0];
    while stream.read(&mut byte)? > 0 {}
    Ok(())
}

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Value {
    let entries = entries.into_iter().map(|(key, value)| (key.to_owned(), value));
    Value::Dictionary(entries.collect::<Dictionary>())
}

pub(super) fn xml(value: &Value) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.to_writer_xml(&mut bytes).unwrap();
    bytes
}

fn manifest(base: &str) -> Vec<u8> {
    let asset = |kind: &str, name: &str| dictionary([("kind", kind.into()), ("url", format!("{base}/{name}").into())]);
    xml(&dictionary([(
        "items",
        Value::Array(vec![dictionary([
            (
                "assets",
                Value::Array(vec![
                    asset("software-package", "app.ipa"),
                    asset("display-image", "icon-57.png"),
                    asset("full-size-image", "icon-512.png"),
                ]),
            ),
            (
                "metadata",
                dictionary([
                    ("bundle-identifier", "com.northpier.kestrel".into()),
                    ("bundle-version", "5.2.0".into()),
                    ("kind", "software".into()),
                    ("title", "Kestrel".into()),
                ]),
            ),
        ])]),
    )]))
}

fn icon(pixels: u32) -> Vec<u8> {
    let mut png = Cursor::new(Vec::new());
    let picture = image::RgbaImage::from_pixel(pixels, pixels, image::Rgba([240, 86, 63, 255]));
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    png.into_inner()
}

/// `openssl s_server`, for what rustls refuses to do as a server.
pub(super) struct OldServer {
    child: Child,
    pub(super) port: u16,
}

impl OldServer {
    /// Starts with the papers that [`super::papers::rsa`] left in the folder.
    pub(super) fn start(folder: &std::path::Path, arguments: &[&str]) -> Self {
        use std::io::BufRead as _;
        let mut child = Command::new("openssl")
            .args(["s_server", "-accept", "127.0.0.1:0", "-cert", "rsa.pem", "-key", "rsa.key"])
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("openssl is installed");
        let lines = std::io::BufReader::new(child.stdout.take().unwrap()).lines();
        let accepting = lines
            .map(Result::unwrap)
            .find(|line| line.starts_with("ACCEPT"))
            .expect("openssl listens");
        let port = accepting.rsplit(':').next().unwrap().trim().parse().unwrap();
        Self { child, port }
    }
}

impl Drop for OldServer {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}
