//! A phone made of rustls: it trusts only the authorities it was given, and asks in iOS's order and words.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// The system's installer on an iPhone 15 Pro Max (seen in public server logs).
pub(crate) const INSTALLER: &str = "com.apple.appstored/1.0 iOS/18.0 model/iPhone16,2 hwp/t8130 build/22A3354 (6; dt:311) AMS/1";

/// Safari on the same phone.
pub(crate) const SAFARI: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

/// Longer than any answer in a test takes, shorter than anybody's patience.
const PATIENCE: Duration = Duration::from_secs(20);

/// A phone.
#[derive(Clone)]
pub(crate) struct Phone {
    config: Arc<ClientConfig>,
    roots: RootCertStore,
    user_agent: &'static str,
}

/// What it got.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// Names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
    /// Whether as many bytes came as were announced.
    pub(crate) is_complete: bool,
}

/// What an installation fetched.
pub(crate) struct Installation {
    pub(crate) manifest: Vec<u8>,
    pub(crate) head: Response,
    pub(crate) package: Vec<u8>,
}

/// A connection to a server, plain or TLS.
pub(crate) trait Wire: Read + Write + Send {}
impl<T: Read + Write + Send> Wire for T {}

impl Phone {
    /// A phone that was set up with this authority. It has Safari open.
    pub(crate) fn trusting(authority_der: &[u8]) -> Self {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(authority_der.to_vec())).unwrap();
        Self::with_roots(roots)
    }

    /// A phone that was not set up.
    pub(crate) fn new() -> Self {
        let other = rcgen::generate_simple_self_signed(vec!["elsewhere.example.com".to_owned()]).unwrap();
        let mut roots = RootCertStore::empty();
        roots.add(other.cert.into()).unwrap();
        Self::with_roots(roots)
    }

    fn with_roots(roots: RootCertStore) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap();
        let mut config = config.with_root_certificates(roots.clone()).with_no_client_auth();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Self {
            config: Arc::new(config),
            roots,
            user_agent: SAFARI,
        }
    }

    /// The same phone's installer.
    pub(crate) fn installer(&self) -> Self {
        Self {
            user_agent: INSTALLER,
            ..self.clone()
        }
    }

    /// The same phone at a server that would speak HTTP/2 with it, which it does not.
    pub(crate) fn of_http_1(&self) -> Self {
        let mut config = (*self.config).clone();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Self {
            config: Arc::new(config),
            ..self.clone()
        }
    }

    /// How it shakes hands.
    pub(crate) fn config(&self) -> Arc<ClientConfig> {
        Arc::clone(&self.config)
    }

    /// Whom it trusts.
    pub(crate) fn roots(&self) -> RootCertStore {
        self.roots.clone()
    }

    pub(crate) fn get(&self, url: &str) -> io::Result<Response> {
        self.ask("GET", url, &[])
    }

    pub(crate) fn head(&self, url: &str) -> io::Result<Response> {
        self.ask("HEAD", url, &[])
    }

    pub(crate) fn get_range(&self, url: &str, range: &str) -> io::Result<Response> {
        self.ask("GET", url, &[("Range", range)])
    }

    /// Asks on a connection of its own.
    pub(crate) fn ask(&self, method: &str, url: &str, headers: &[(&str, &str)]) -> io::Result<Response> {
        let mut wire = self.connect(url)?;
        self.send(&mut wire, method, url, headers)?;
        read_response(&mut wire, method)
    }

    /// Connects to the server of a URL, and shakes hands for HTTPS.
    pub(crate) fn connect(&self, url: &str) -> io::Result<Box<dyn Wire>> {
        let (_, authority, _) = split(url);
        self.converse(TcpStream::connect(authority)?, url)
    }

    /// The same over a socket that is connected already.
    pub(crate) fn converse(&self, mut socket: TcpStream, url: &str) -> io::Result<Box<dyn Wire>> {
        let (scheme, authority, _) = split(url);
        socket.set_read_timeout(Some(PATIENCE))?;
        socket.set_write_timeout(Some(PATIENCE))?;
        socket.set_nodelay(true)?;
        if scheme == "http" {
            return Ok(Box::new(socket));
        }
        let (host, _) = authority.rsplit_once(':').unwrap();
        let name = ServerName::try_from(host.to_owned()).unwrap();
        let mut tls = ClientConnection::new(Arc::clone(&self.config), name).map_err(io::Error::other)?;
        while tls.is_handshaking() {
            if let Err(error) = tls.complete_io(&mut socket) {
                // The alert that says why is what the server learns of it.
                while tls.wants_write() && tls.write_tls(&mut socket).is_ok() {}
                return Err(error);
            }
        }
        Ok(Box::new(StreamOwned::new(tls, socket)))
    }

    /// Sends a request.
    pub(crate) fn send(&self, wire: &mut dyn Wire, method: &str, url: &str, headers: &[(&str, &str)]) -> io::Result<()> {
        let (_, authority, path) = split(url);
        let mut request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {authority}\r\nUser-Agent: {}\r\nAccept: */*\r\n",
            self.user_agent
        );
        for (name, value) in headers {
            request.extend([name, ": ", value, "\r\n"]);
        }
        request.push_str("\r\n");
        wire.write_all(request.as_bytes())?;
        wire.flush()
    }

    /// What iOS does after a tap on the install link: manifest, then (the person agrees) the package's headers, then the package,
    /// in two ranges as after an interruption.
    pub(crate) fn install(&self, manifest_url: &str) -> io::Result<Installation> {
        let installer = self.installer();
        let manifest = installer.get(manifest_url)?;
        assert_eq!(manifest.status, 200);
        let package_url = package_url(&manifest.body);
        let head = installer.head(&package_url)?;
        assert_eq!(head.status, 200);
        let half = head.headers["content-length"].parse::<u64>().unwrap() / 2;
        let etag = head.headers["etag"].clone();
        let first = installer.get_range(&package_url, &format!("bytes=0-{}", half - 1))?;
        let rest = format!("bytes={half}-");
        let second = installer.ask("GET", &package_url, &[("Range", &rest), ("If-Range", &etag)])?;
        assert_eq!((first.status, second.status), (206, 206));
        let mut package = first.body;
        package.extend(second.body);
        Ok(Installation {
            manifest: manifest.body,
            head,
            package,
        })
    }
}

impl Response {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// The authority in the set-up profile that a new phone finds on the plain port.
pub(crate) fn authority_at(origin: &str) -> Vec<u8> {
    let profile = Phone::new().get(&format!("{origin}/airlift.mobileconfig")).unwrap();
    authority_in(&profile.body)
}

/// The authority in a set-up profile.
pub(crate) fn authority_in(profile: &[u8]) -> Vec<u8> {
    authority_of(&plist::Value::from_reader_xml(profile).unwrap())
}

/// The same, where another program has read the profile.
pub(crate) fn authority_of(profile: &plist::Value) -> Vec<u8> {
    let payload = &profile.as_dictionary().unwrap()["PayloadContent"].as_array().unwrap()[0];
    payload.as_dictionary().unwrap()["PayloadContent"].as_data().unwrap().to_vec()
}

/// Reads one response; a body that ends early is returned as far as it came.
pub(crate) fn read_response(wire: &mut dyn Wire, method: &str) -> io::Result<Response> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        if wire.read(&mut byte)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    assert!(!headers.contains_key("transfer-encoding"), "iOS wants to know the length");
    let announced: usize = headers.get("content-length").map_or(0, |length| length.parse().unwrap());
    let has_body = method != "HEAD" && !matches!(status, 204 | 304);
    let mut body = Vec::new();
    let mut is_complete = true;
    if has_body {
        body = vec![0; announced];
        let mut filled = 0;
        while filled < announced {
            match wire.read(&mut body[filled..]) {
                Ok(0) | Err(_) => break,
                Ok(count) => filled += count,
            }
        }
        is_complete = filled == announced;
        body.truncate(filled);
    }
    Ok(Response {
        status,
        headers,
        body,
        is_complete,
    })
}

/// The package's URL in a manifest, as the installer finds it.
pub(crate) fn package_url(manifest: &[u8]) -> String {
    let manifest = plist::Value::from_reader_xml(manifest).unwrap();
    let items = manifest.as_dictionary().unwrap()["items"].as_array().unwrap();
    let assets = items[0].as_dictionary().unwrap()["assets"].as_array().unwrap();
    let kind_is = |asset: &plist::Dictionary, kind: &str| asset["kind"].as_string() == Some(kind);
    let assets: Vec<&plist::Dictionary> = assets.iter().map(|asset| asset.as_dictionary().unwrap()).collect();
    let package = assets.iter().find(|asset| kind_is(asset, "software-package")).unwrap();
    package["url"].as_string().unwrap().to_owned()
}

/// Scheme, host with port, path.
fn split(url: &str) -> (&str, &str, &str) {
    let (scheme, rest) = url.split_once("://").unwrap();
    let path_at = rest.find('/').unwrap_or(rest.len());
    let (authority, path) = rest.split_at(path_at);
    (scheme, authority, if path.is_empty() { "/" } else { path })
}

/// The first fitting link of a page.
pub(crate) fn href(page: &str, fits: impl Fn(&str) -> bool) -> String {
    let links = page
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(|link| link.replace("&amp;", "&"));
    links
        .into_iter()
        .find(|link| fits(link))
        .unwrap_or_else(|| panic!("no such link in {page}"))
}

/// Where the install button of a page leads.
pub(crate) fn manifest_url_on(page: &str) -> String {
    let link = href(page, |link| link.starts_with("itms-services://"));
    airlift::manifest::InstallLink::parse(&link).unwrap().manifest_url
}
