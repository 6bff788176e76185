//! The endpoint: the HTTPS server that phones install from, and the plain-HTTP set-up server.
//!
//! It serves a table of tokens ([`Site`]), never paths, and reports what phones do as [`crate::activity::PhoneEvent`].

mod admission;
mod answer;
mod body;
mod conditions;
mod connection;
mod connection_task;
mod descriptors;
mod events;
mod listener;
mod metered;
mod pages;
mod progress;
mod proxy;
mod range;
mod reader;
mod reply;
mod resource_pressure;
mod route;
mod template;
mod tls;
mod transfers;
mod visit_links;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use jiff::Timestamp;
use tokio::sync::{mpsc, watch};

use crate::activity::PhoneEvent;
use crate::files::FileStamp;
use crate::finding::Finding;
use crate::identity::LeafSlot;
use crate::manifest::Token;
use crate::primitives::{Host, ProxyHeader, split_port};

use admission::Admission;
use answer::Handler;
use connection_task::{Server, Shutdown};
use events::EventSender;
use listener::Acceptor;
use resource_pressure::PressureGauge;
use route::Scheme;
use transfers::Transfers;

pub use pages::{PublishedPage, PublishedRow, published_languages, published_page, withdrawn_page};

/// What a person who quits is kept waiting for running downloads who was not asked: see [`Endpoint::stop`].
pub const FAREWELL: Duration = Duration::from_secs(3);

/// Where to listen.
#[derive(Clone, Debug)]
pub struct ListenConfig {
    /// Address to bind; the unspecified one stands for every IPv4 and IPv6 address.
    pub bind: IpAddr,
    /// First port to try for HTTPS; 0 lets the system choose. When it is taken, the next free one of 20 is used.
    pub https_port: u16,
    /// First port to try for plain HTTP; as above.
    pub http_port: u16,
}

/// Everything that phones may see at this moment. Replaced as a whole.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The builds on offer, in shelf order.
    pub offers: Vec<Arc<Offer>>,
    /// Apps with a build on the shelf: each has a page that always leads to its newest build.
    pub apps: Vec<AppOffers>,
    /// Tokens of builds on the shelf that cannot be had at this moment: their files are being read, or are not there.
    pub waiting: Vec<Token>,
    /// Tokens of links that have ended: whoever knows one is told so.
    pub ended: Vec<Token>,
    /// Such as `https://192.168.1.24:8443`.
    pub https_base: String,
    /// Such as `http://192.168.1.24:8080`.
    pub http_base: String,
    /// Addresses and names under which phones come.
    pub hosts: Vec<Host>,
    /// Name shown at the foot of pages, such as `Studio Mac`.
    pub computer_name: String,
    /// The authority's SHA-256 fingerprint, 64 lower-case hex digits; empty when a person brought a certificate.
    pub authority_sha256: String,
    /// The set-up profile; `None` when a person brought a certificate that phones trust already.
    pub set_up_profile: Option<Bytes>,
    /// Leave the install page off the plain port (`--https-pages-only`).
    pub https_pages_only: bool,
    /// `https_base` is that of a tunnel or reverse proxy which asks our plain port from this computer: what comes from
    /// a loopback address is served everything, and what it says in this header is believed. `None` without one.
    pub behind_proxy: Option<ProxyHeader>,
}

impl Site {
    /// Whether pages of this origin, such as `http://192.168.1.24:8080`, are ours: they come from the scheme and port of a base, and
    /// from its host or another under which phones come.
    fn is_own_origin(&self, origin: &str) -> bool {
        let Some((scheme, authority)) = origin.split_once("://") else {
            return false;
        };
        let (host, port) = split_port(authority);
        [&self.https_base, &self.http_base].into_iter().any(|base| {
            let Some((own_scheme, rest)) = base.split_once("://") else {
                return false;
            };
            let (own_host, own_port) = split_port(rest.split('/').next().unwrap_or_default());
            let mut hosts = self.hosts.iter().map(Host::url_text);
            (scheme, port) == (own_scheme, own_port)
                && (host.eq_ignore_ascii_case(own_host) || hosts.any(|own| host.eq_ignore_ascii_case(&own)))
        })
    }
}

/// The builds of one app on offer, maybe none at this moment.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct AppOffers {
    /// The secret path segment of its page, `/a/<token>`; stays the same as long as the app was ever on the shelf.
    pub token: Token,
    /// Tokens of its builds: those that may install first, and among them the newest first.
    pub builds: Vec<Token>,
}

/// A build on offer.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The secret path segment.
    pub token: Token,
    /// The manifest, byte for byte as the preview shows it.
    pub manifest: Bytes,
    /// The package.
    pub package: PackageFile,
    /// 57 px PNG.
    pub icon_57: Bytes,
    /// 512 px PNG.
    pub icon_512: Bytes,
    /// What the install page says.
    pub page: PageFacts,
}

/// A package on disk as it was when it was inspected.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PackageFile {
    /// Where it lies.
    pub path: PathBuf,
    /// What it was told by when inspected; the strong `ETag` until its bytes are known.
    pub stamp: FileStamp,
    /// SHA-256 of it, once it was computed, lower-case hex: then that is the `ETag`.
    pub sha256: Option<String>,
}

/// What the install page says about a build.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct PageFacts {
    /// The manifest's title.
    pub title: String,
    /// The manifest's subtitle; may be empty.
    pub subtitle: String,
    /// `5.2.0`; may be empty.
    pub version: String,
    /// `1187`; may be empty.
    pub build: String,
    /// Size of the package.
    pub size_bytes: u64,
    /// `iOS`.
    pub platform: String,
    /// `15.0`; `None` when the app does not say.
    pub minimum_os: Option<String>,
    /// `iPhone`, `iPad`; may be empty.
    pub made_for: Vec<String>,
    /// When its provisioning profile expires; `None` when unknown.
    pub works_until: Option<Timestamp>,
    /// Notes for testers; may be empty.
    pub notes: String,
    /// What a pipeline says of it, by key.
    pub tags: BTreeMap<String, String>,
    /// `itms-services://…`
    pub install_link: String,
    /// Signed for development or ad hoc: iOS 16 and later ask for Developer Mode.
    pub developer_mode: bool,
    /// Signed by an enterprise: iOS asks to trust the developer, from 18 on with a restart.
    pub enterprise: bool,
    /// Why phones will refuse it; `None` when nothing is known against it. Pages know a sentence for testers by its code, and
    /// tell its title where they know none.
    pub blocked: Option<Finding>,
    /// Where the package is, for those who install by cable.
    pub package_url: String,
    /// The package's own name, such as `Kestrel.ipa`.
    pub file_name: String,
    /// SHA-256 of the package in hexadecimal; `None` while it is not computed.
    pub sha256: Option<String>,
    /// Phones that took a build of this app which this one cannot replace, by their addresses.
    pub refused_by: Vec<IpAddr>,
}

/// How patient the endpoint is, and with how many.
#[derive(Clone, Copy, Debug)]
pub struct EndpointLimits {
    /// From the connection to the end of the TLS handshake.
    pub handshake: Duration,
    /// From the first byte of a request, or from the handshake, to the end of its headers.
    pub header: Duration,
    /// Between a response and the next request. A download that pauses comes back on the same connection.
    pub idle: Duration,
    /// How long a phone may take no byte of a response. iOS pauses downloads of phones that fall asleep, and resumes with a range.
    pub write: Duration,
    /// Connections in all. Measured: with 64, a new phone beside 500 silent ones waited 50 s; with 1,024 not at all.
    pub connections: usize,
    /// Connections of one address: a quarter of all, as a whole office may come through one. An IPv6 /64 counts as one.
    pub per_address: usize,
    /// Connections that shake hands at one time: half of all, so that those who only begin cannot displace everybody else.
    pub handshakes: usize,
    /// Downloads of one address that take no byte or hardly any: the slowest beyond give way.
    pub downloads_per_address: usize,
}

impl Default for EndpointLimits {
    fn default() -> Self {
        Self {
            handshake: Duration::from_secs(10),
            header: Duration::from_secs(15),
            idle: Duration::from_secs(75),
            write: Duration::from_mins(1),
            connections: 1024,
            per_address: 256,
            handshakes: 512,
            downloads_per_address: 64,
        }
    }
}

/// A running endpoint.
#[derive(Debug)]
pub struct Endpoint {
    /// The port that HTTPS got.
    pub https_port: u16,
    /// The port that plain HTTP got.
    pub http_port: u16,
    /// Dropping it ends every task.
    shutdown: watch::Sender<Shutdown>,
    /// Closes when every task has ended.
    alive: mpsc::Receiver<()>,
    running: watch::Receiver<usize>,
    pressure: watch::Receiver<ResourcePressure>,
}

/// What the system refuses the endpoint at the moment.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum ResourcePressure {
    /// Nothing.
    #[default]
    None,
    /// New connections. They are asked for again and again, and those that only wait give way meanwhile.
    NoConnections {
        /// What the system said, such as `Too many open files (os error 24)`.
        detail: String,
    },
}

/// Why the endpoint could not start.
#[derive(Debug, thiserror::Error)]
pub enum ListenError {
    /// None of the ports could be bound.
    #[error("cannot listen on {bind}, ports {first} to {last}: {detail}")]
    Bind {
        /// Address.
        bind: IpAddr,
        /// First port tried.
        first: u16,
        /// Last port tried.
        last: u16,
        /// What the system said of the last.
        detail: String,
    },
    /// TLS could not be set up.
    #[error("cannot set up TLS: {detail}")]
    Tls {
        /// What the library said.
        detail: String,
    },
}

impl Endpoint {
    /// Binds both ports and serves until dropped or stopped. Must be called inside a tokio runtime.
    /// Events are sent with `try_send`: a session that does not read loses events, never a delivery.
    pub async fn start(
        config: ListenConfig,
        leaf: Arc<LeafSlot>,
        site: watch::Receiver<Arc<Site>>,
        events: mpsc::Sender<PhoneEvent>,
    ) -> Result<Self, ListenError> {
        Self::start_with(config, EndpointLimits::default(), leaf, site, events).await
    }

    /// As [`Self::start`], with other limits.
    #[expect(clippy::unused_async, reason = "sockets register with the runtime that awaits this")]
    pub async fn start_with(
        config: ListenConfig,
        limits: EndpointLimits,
        leaf: Arc<LeafSlot>,
        site: watch::Receiver<Arc<Site>>,
        events: mpsc::Sender<PhoneEvent>,
    ) -> Result<Self, ListenError> {
        let ListenConfig {
            bind,
            https_port,
            http_port,
        } = config;
        let tls = tls::config(leaf).map_err(|error| ListenError::Tls { detail: error.to_string() })?;
        let (tls_listeners, https_port) = listener::bind(bind, Scheme::Https, https_port)?;
        let (plain_listeners, http_port) = listener::bind(bind, Scheme::Http, http_port)?;

        let (shutdown, open) = watch::channel(Shutdown::NotYet);
        let (still_alive, alive) = mpsc::channel(1);
        let events = EventSender::new(events);
        let transfers = Transfers::new(events.clone());
        let running = transfers.running();
        let admission = Admission::new(descriptors::fit(limits));
        let gauge = Arc::new(PressureGauge::default());
        let pressure = gauge.watch();
        let acceptor = Acceptor {
            server: Arc::new(Server {
                handler: Handler::new(site.clone(), events.clone(), Arc::clone(&transfers)),
                events,
                tls,
            }),
            admission: Arc::clone(&admission),
            site,
            gauge: Arc::clone(&gauge),
            shutdown: open.clone(),
            alive: still_alive,
        };
        for (listeners, scheme) in [(tls_listeners, Scheme::Https), (plain_listeners, Scheme::Http)] {
            for listener in listeners {
                tokio::spawn(listener::accept(listener, scheme, acceptor.clone()));
            }
        }
        let mut ended = open;
        tokio::spawn(async move {
            tokio::select! {
                () = admission.keep_deadlines() => {}
                () = transfers.sample() => {}
                () = gauge.keep() => {}
                () = connection_task::over(&mut ended) => {}
            }
        });
        Ok(Self {
            https_port,
            http_port,
            shutdown,
            alive,
            running,
            pressure,
        })
    }

    /// How many responses with bytes of a package are running: whether somebody would be cut off by ending now.
    pub fn running(&self) -> watch::Receiver<usize> {
        self.running.clone()
    }

    /// What the system refuses the endpoint, as it begins and ends.
    pub fn pressure(&self) -> watch::Receiver<ResourcePressure> {
        self.pressure.clone()
    }

    /// Accepts and answers nothing new from now on; running responses go on. Cannot be undone.
    pub fn close(&self) {
        self.shutdown.send_replace(Shutdown::Closing);
    }

    /// Closes, and returns when the last response has ended, at the latest after `patience`: what runs then is cut off.
    pub async fn stop(mut self, patience: Duration) {
        self.close();
        // Nobody sends: it closes when the last task has ended. Who has not by then is cut off when `self` goes.
        drop(tokio::time::timeout(patience, self.alive.recv()).await);
    }
}
