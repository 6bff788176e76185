//! The wire: connections to servers that may be anybody's, each with a deadline, each answer with a limit.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Empty};
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, ACCEPT_ENCODING, ACCEPT_LANGUAGE, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use rustls::client::danger::ServerCertVerifier;
use rustls::pki_types::ServerName;
use rustls::{AlertDescription, CipherSuite, ClientConfig, PeerIncompatible, ProtocolVersion};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout, timeout_at};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::target_url::TargetUrl;
use super::verifier::{PresentedChain, Witness};
use super::{INSTALLER, SAFARI, Target, TestOptions, Trouble};
use crate::finding::says;
use crate::identity::Host;
use crate::primitives::ByteSize;

/// Headers of an answer; real servers send a dozen.
const HEADERS_LIMIT: usize = 100;
/// The head of an answer; also what is read at once.
const HEAD_LIMIT_BYTES: usize = 64 * 1024;
/// Addresses of one name that are tried.
const ADDRESSES_LIMIT: usize = 8;
/// A download that is slower than this after a while would take hours for a usual build.
const SLOWEST_BYTES_PER_SECOND: u64 = 64 * 1024;

/// Asks as a phone does.
pub(super) struct Client {
    own_addresses: Vec<IpAddr>,
    patience: Duration,
    found: BTreeMap<(String, u16), SocketAddr>,
    /// A server outside says where to go: it does not get us to ask anything of this computer.
    stays_outside: bool,
}

/// What is asked.
pub(super) struct HttpRequest<'a> {
    pub(super) method: Method,
    pub(super) place: &'a TargetUrl,
    pub(super) agent: &'static str,
    pub(super) headers: Vec<(HeaderName, String)>,
    pub(super) want: Want<'a>,
}

/// How much of the answer's body is read.
pub(super) enum Want<'a> {
    /// Nothing of it: the connection is closed once the head is there.
    Head,
    /// All of it, up to this many bytes.
    All(u64),
    /// All of it, given on as it comes; may take as long as bytes keep coming.
    Stream(&'a mut (dyn FnMut(&[u8]) + Send)),
}

/// What was answered.
#[derive(Debug)]
pub(super) struct HttpResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
    /// Bytes of the body that came.
    pub(super) came: u64,
    /// Why the body is not whole; `None` when it is.
    pub(super) broke: Option<FetchError>,
}

/// Why there is no answer, or not the whole of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum FetchError {
    /// The name leads nowhere, as the system says.
    NoAddress { detail: String },
    /// The name is known, and leads nowhere.
    Nameless,
    /// Nothing listens there.
    Refused,
    /// A server outside leads to this computer, or to a neighbour that has no address but that of its cable.
    Inside,
    /// The network leads nowhere.
    Unreachable { detail: String },
    /// macOS lets Airlift not reach its own network until a person allows it.
    LocalNetworkForbidden,
    /// Nothing came in time.
    Late(Duration),
    /// TLS was refused with this alert.
    Alert(AlertDescription),
    /// What answers speaks no TLS.
    NotTls,
    /// TLS failed in another way.
    Tls { detail: String },
    /// The connection ended before the answer was whole.
    Closed,
    /// What came is no HTTP, or oversized.
    Malformed { detail: String },
    /// More than anything of its kind has.
    TooLong { limit: u64 },
    /// Bytes come too slowly to be of use.
    TooSlow,
}

/// Where a name leads.
pub(super) struct ResolvedName {
    pub(super) addresses: Vec<SocketAddr>,
    /// This computer could not find out; they are its own.
    pub(super) is_assumed: bool,
}

/// A TLS connection, and what the server showed for it.
pub(super) struct Secured {
    pub(super) stream: TlsStream<TcpStream>,
    pub(super) shown: PresentedChain,
    pub(super) version: Option<ProtocolVersion>,
    pub(super) suite: Option<CipherSuite>,
}

impl HttpRequest<'_> {
    /// As Safari asks for a page.
    pub(super) fn page(place: &TargetUrl, limit: u64) -> HttpRequest<'_> {
        HttpRequest {
            method: Method::GET,
            place,
            agent: SAFARI,
            headers: Vec::new(),
            want: Want::All(limit),
        }
    }

    /// As the installer asks.
    pub(super) fn installer<'a>(method: Method, place: &'a TargetUrl, want: Want<'a>) -> HttpRequest<'a> {
        HttpRequest {
            method,
            place,
            agent: INSTALLER,
            headers: Vec::new(),
            want,
        }
    }

    /// With another header.
    pub(super) fn with(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

impl HttpResponse {
    /// A header as text; `None` when it is missing or no text.
    pub(super) fn header(&self, name: &HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The type without its parameters, in lower case.
    pub(super) fn media_type(&self) -> String {
        let whole = self.header(&hyper::header::CONTENT_TYPE).unwrap_or_default();
        whole.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
    }

    /// The announced length.
    pub(super) fn length(&self) -> Option<u64> {
        self.header(&CONTENT_LENGTH)?.trim().parse().ok()
    }
}

impl Client {
    pub(super) fn new(target: &Target, options: TestOptions) -> Self {
        Self {
            own_addresses: target.own_addresses.clone(),
            patience: options.patience,
            found: BTreeMap::new(),
            stays_outside: target.stays_outside,
        }
    }

    /// The addresses that a name leads a phone to. This computer's own name leads to loopback here, but not on a phone; and
    /// phones ask for a `.local` name by multicast, which not every computer can do.
    pub(super) async fn resolve(&self, place: &TargetUrl) -> Result<ResolvedName, FetchError> {
        let name = match &place.host {
            Host::Ip(ip) => {
                return Ok(ResolvedName {
                    addresses: vec![SocketAddr::new(*ip, place.port)],
                    is_assumed: false,
                });
            }
            Host::Name(name) => name,
        };
        let own: Vec<SocketAddr> = self.own_addresses.iter().map(|ip| SocketAddr::new(*ip, place.port)).collect();
        let looked = timeout(self.patience, tokio::net::lookup_host((name.as_str(), place.port))).await;
        let looked = match looked {
            Ok(Ok(found)) => Ok(found.take(ADDRESSES_LIMIT).collect::<Vec<SocketAddr>>()),
            Ok(Err(error)) => Err(FetchError::NoAddress { detail: error.to_string() }),
            Err(_late) => Err(FetchError::Late(self.patience)),
        };
        let is_multicast = name.rsplit('.').next().is_some_and(|last| last.eq_ignore_ascii_case("local"));
        let (addresses, is_assumed) = match looked {
            Err(_) if is_multicast && !own.is_empty() => (own, true),
            Err(problem) => return Err(problem),
            Ok(found) if found.iter().all(|address| address.ip().is_loopback()) && !own.is_empty() => (own, false),
            Ok(found) => (found, false),
        };
        if addresses.is_empty() {
            return Err(FetchError::Nameless);
        }
        Ok(ResolvedName { addresses, is_assumed })
    }

    /// Whether any server that was asked so far is this computer, or a neighbour on its cable.
    pub(super) fn was_inside(&self) -> bool {
        self.found.values().any(|address| is_inside(address.ip()))
    }

    /// From now on somebody else says where to go: not further inside than where this began.
    pub(super) fn is_led_on(&mut self) {
        self.stays_outside |= !self.was_inside();
    }

    /// Connects to the first address that answers, and stays with it.
    pub(super) async fn connect(&mut self, place: &TargetUrl) -> Result<TcpStream, FetchError> {
        let key = (place.host.to_string(), place.port);
        let addresses = match self.found.get(&key) {
            Some(known) => vec![*known],
            None => self.resolve(place).await?.addresses,
        };
        let end = Instant::now() + self.patience;
        let mut last = FetchError::Late(self.patience);
        for address in addresses {
            if self.stays_outside && is_inside(address.ip()) {
                last = FetchError::Inside;
                continue;
            }
            match timeout_at(end, TcpStream::connect(address)).await {
                Ok(Ok(stream)) => {
                    self.found.insert(key, address);
                    // Without it small questions wait for each other.
                    _ = stream.set_nodelay(true);
                    return Ok(stream);
                }
                Ok(Err(error)) if error.kind() == std::io::ErrorKind::ConnectionRefused => last = FetchError::Refused,
                Ok(Err(error)) if is_forbidden(std::env::consts::OS, &error, address.ip()) => last = FetchError::LocalNetworkForbidden,
                Ok(Err(error)) => last = FetchError::Unreachable { detail: error.to_string() },
                Err(_late) => return Err(FetchError::Late(self.patience)),
            }
        }
        Err(last)
    }

    /// Connects and shakes hands, whatever certificate is shown.
    pub(super) async fn secure(&mut self, place: &TargetUrl) -> Result<Secured, FetchError> {
        let stream = self.connect(place).await?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let witness = Witness::new(Arc::clone(&provider));
        let config = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.map_err(|error| FetchError::Tls { detail: error.to_string() })?;
        let verifier: Arc<dyn ServerCertVerifier> = Arc::<Witness>::clone(&witness);
        let mut config = config.dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let name = match &place.host {
            Host::Ip(ip) => ServerName::from(*ip),
            Host::Name(name) => ServerName::try_from(name.clone()).map_err(|error| FetchError::Tls { detail: error.to_string() })?,
        };
        let shaken = timeout(self.patience, TlsConnector::from(Arc::new(config)).connect(name, stream)).await;
        let stream = shaken
            .map_err(|_late| FetchError::Late(self.patience))?
            .map_err(|error| of_handshake(&error))?;
        let (_, connection) = stream.get_ref();
        Ok(Secured {
            shown: witness.shown(),
            version: connection.protocol_version(),
            suite: connection.negotiated_cipher_suite().map(|suite| suite.suite()),
            stream,
        })
    }

    /// Asks on a connection of its own.
    pub(super) async fn ask(&mut self, asked: HttpRequest<'_>) -> Result<HttpResponse, FetchError> {
        let end = Instant::now() + self.patience;
        let late = FetchError::Late(self.patience);
        let answer = async {
            if asked.place.is_https {
                let secured = timeout_at(end, self.secure(asked.place)).await;
                exchange(secured.map_err(|_late| late.clone())??.stream, asked, end, &late).await
            } else {
                let stream = timeout_at(end, self.connect(asked.place)).await;
                exchange(stream.map_err(|_late| late.clone())??, asked, end, &late).await
            }
        };
        answer.await
    }
}

/// Whether an address means this computer, or is one that every cable has (RFC 3927; RFC 4291, 2.5.6).
fn is_inside(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.is_loopback() || ip.is_link_local() || ip.is_unspecified(),
        IpAddr::V6(ip) => ip.is_loopback() || ip.is_unicast_link_local() || ip.is_unspecified(),
    }
}

/// Ends the task that drives a connection when nobody needs it any more.
struct Driver(tokio::task::JoinHandle<()>);

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn exchange<S>(stream: S, asked: HttpRequest<'_>, end: Instant, late: &FetchError) -> Result<HttpResponse, FetchError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let request = request(&asked)?;
    let mut builder = http1::Builder::new();
    builder.max_headers(HEADERS_LIMIT).max_buf_size(HEAD_LIMIT_BYTES);
    let shaken = timeout_at(end, builder.handshake(TokioIo::new(stream))).await;
    let (mut sender, connection) = shaken.map_err(|_late| late.clone())?.map_err(|error| of_http(&error))?;
    let _driver = Driver(tokio::spawn(async move { _ = connection.await }));
    let response = timeout_at(end, sender.send_request(request)).await;
    let response = response.map_err(|_late| late.clone())?.map_err(|error| of_http(&error))?;
    let (head, body) = response.into_parts();
    let mut answer = HttpResponse {
        status: head.status,
        headers: head.headers,
        body: Vec::new(),
        came: 0,
        broke: None,
    };
    read(Response::new(body), asked.want, end, late, &mut answer).await;
    Ok(answer)
}

fn request(asked: &HttpRequest<'_>) -> Result<Request<Empty<Bytes>>, FetchError> {
    let unusable = |detail: String| FetchError::Malformed { detail };
    let mut request = Request::new(Empty::new());
    *request.method_mut() = asked.method.clone();
    *request.uri_mut() = asked.place.path.parse().map_err(|error| unusable(format!("{error}")))?;
    let headers = request.headers_mut();
    let host = HeaderValue::try_from(asked.place.authority.as_str()).map_err(|error| unusable(error.to_string()))?;
    headers.insert(HOST, host);
    headers.insert(USER_AGENT, HeaderValue::from_static(asked.agent));
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static("en-US,en;q=0.9"));
    // What the system's networking asks for by itself: a server that packs when it may shows itself.
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip, deflate, br"));
    for (name, value) in &asked.headers {
        let value = HeaderValue::try_from(value.as_str()).map_err(|error| unusable(error.to_string()))?;
        headers.insert(name.clone(), value);
    }
    Ok(request)
}

async fn read(response: Response<Incoming>, want: Want<'_>, end: Instant, late: &FetchError, answer: &mut HttpResponse) {
    let mut body = response.into_body();
    let began = Instant::now();
    let patience = end.saturating_duration_since(began);
    let (limit, mut sink) = match want {
        Want::Head => return,
        Want::All(limit) => (Some(limit), None),
        Want::Stream(sink) => (None, Some(sink)),
    };
    loop {
        let until = if limit.is_some() { end } else { Instant::now() + patience };
        let frame = match timeout_at(until, body.frame()).await {
            Ok(Some(Ok(frame))) => frame,
            Ok(Some(Err(error))) => {
                answer.broke = Some(of_http(&error));
                return;
            }
            Ok(None) => return,
            Err(_late) => {
                answer.broke = Some(late.clone());
                return;
            }
        };
        let Some(bytes) = frame.data_ref() else { continue };
        answer.came += u64::try_from(bytes.len()).unwrap_or(0);
        match (&limit, &mut sink) {
            (Some(limit), _) if answer.came > *limit => {
                answer.broke = Some(FetchError::TooLong { limit: *limit });
                return;
            }
            (_, Some(sink)) => {
                sink(bytes);
                let passed = began.elapsed();
                if passed > patience && answer.came / passed.as_secs().max(1) < SLOWEST_BYTES_PER_SECOND {
                    answer.broke = Some(FetchError::TooSlow);
                    return;
                }
            }
            (_, None) => answer.body.extend_from_slice(bytes),
        }
    }
}

fn of_handshake(error: &std::io::Error) -> FetchError {
    let Some(cause) = error.get_ref().and_then(|cause| cause.downcast_ref::<rustls::Error>()) else {
        return match error.kind() {
            std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::ConnectionReset | std::io::ErrorKind::BrokenPipe => FetchError::Closed,
            _ => FetchError::Tls { detail: error.to_string() },
        };
    };
    match cause {
        rustls::Error::AlertReceived(alert) => FetchError::Alert(*alert),
        rustls::Error::PeerIncompatible(
            PeerIncompatible::ServerDoesNotSupportTls12Or13 | PeerIncompatible::ServerTlsVersionIsDisabledByOurConfig,
        ) => FetchError::Alert(AlertDescription::ProtocolVersion),
        rustls::Error::InvalidMessage(_) => FetchError::NotTls,
        other => FetchError::Tls { detail: other.to_string() },
    }
}

fn of_http(error: &hyper::Error) -> FetchError {
    if error.is_incomplete_message() || error.is_closed() || error.is_canceled() {
        return FetchError::Closed;
    }
    let cause = std::error::Error::source(error)
        .map(|cause| format!(": {cause}"))
        .unwrap_or_default();
    let cut_short = cause.contains("eof") || cause.contains("reset") || cause.contains("close_notify");
    if cut_short {
        return FetchError::Closed;
    }
    FetchError::Malformed {
        detail: format!("{error}{cause}"),
    }
}

/// Whether a person has not allowed Airlift to reach the local network, or took that back.
///
/// Apple, TN3179 “Understanding local network privacy”: from macOS 15 on, what goes there then fails as if there were no route.
fn is_forbidden(system: &str, error: &std::io::Error, address: IpAddr) -> bool {
    let is_local = match address {
        IpAddr::V4(address) => address.is_private() || address.is_link_local(),
        IpAddr::V6(address) => address.is_unique_local() || address.is_unicast_link_local(),
    };
    system == "macos" && is_local && error.kind() == std::io::ErrorKind::HostUnreachable
}

impl FetchError {
    /// What was found, and what to do about it.
    pub(super) fn trouble(&self) -> Trouble {
        let (found, fix) = match self {
            Self::NoAddress { detail } => (says::self_test_no_address(detail), says::self_test_use_an_address()),
            Self::Nameless => (says::self_test_name_without_address(), says::self_test_use_an_address()),
            Self::Refused => (says::self_test_refused(), says::self_test_check_port()),
            Self::Inside => (says::self_test_led_inside(), says::self_test_use_final_address()),
            Self::LocalNetworkForbidden => (says::self_test_local_network(), says::self_test_allow_local_network()),
            Self::Unreachable { detail } => (says::self_test_unreachable(detail), says::self_test_same_network()),
            Self::Late(patience) => (says::self_test_late(patience.as_secs_f32().ceil()), says::self_test_same_network()),
            Self::Alert(AlertDescription::ProtocolVersion) => (says::self_test_old_tls(), says::self_test_switch_tls_on()),
            Self::Alert(AlertDescription::HandshakeFailure) => (says::self_test_no_shared_cipher(), says::self_test_allow_ecdhe()),
            Self::Alert(alert) => (says::self_test_alert(format!("{alert:?}")), says::self_test_look_at_log()),
            Self::NotTls => (says::self_test_not_tls(), says::self_test_use_https_port()),
            Self::Tls { detail } => (says::self_test_handshake_failed(detail), says::self_test_look_at_log()),
            Self::Closed => (says::self_test_closed(), says::self_test_look_at_log()),
            Self::Malformed { detail } => (says::self_test_malformed(detail), says::self_test_look_at_log()),
            Self::TooLong { limit } => (says::self_test_too_long(ByteSize(*limit)), says::self_test_right_file()),
            Self::TooSlow => (
                says::self_test_too_slow(ByteSize(SLOWEST_BYTES_PER_SECOND)),
                says::self_test_look_at_network(),
            ),
        };
        Trouble::new(found, fix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_macos_forbids_the_local_network() {
        let no_route = std::io::Error::from(std::io::ErrorKind::HostUnreachable);
        let late = std::io::Error::from(std::io::ErrorKind::TimedOut);
        for (system, error, address, expected) in [
            ("macos", &no_route, "192.168.1.24", true),
            ("macos", &no_route, "fe80::1", true),
            ("macos", &no_route, "93.184.216.34", false),
            ("macos", &no_route, "127.0.0.1", false),
            ("macos", &late, "192.168.1.24", false),
            ("linux", &no_route, "192.168.1.24", false),
        ] {
            assert_eq!(
                is_forbidden(system, error, address.parse().unwrap()),
                expected,
                "{system} {address}"
            );
        }
    }
}
