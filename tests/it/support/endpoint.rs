//! An endpoint alone, inside the test's own process, on loopback and with one build.

use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use airlift::activity::{EventKind, PhoneEvent};
use airlift::endpoint::{Endpoint, EndpointLimits, ListenConfig, Offer, PackageFile, PageFacts, Site};
use airlift::files::FileStamp;
use airlift::identity::{Authority, Host, LeafSlot};
use airlift::manifest::Token;
use hyper::body::Bytes;
use jiff::Timestamp;
use rustls::RootCertStore;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::ServerCertVerifier as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, watch};

use super::PATIENCE;
use super::noise::noise;
use super::phone::{Phone, Wire};

/// Several pieces and a rest.
pub(crate) const PACKAGE_BYTES: u64 = 3 * 1024 * 1024 + 12_345;

/// An endpoint that serves one build, and its surroundings.
pub(crate) struct TestEndpoint {
    runtime: Runtime,
    endpoint: Option<Endpoint>,
    events: mpsc::Receiver<PhoneEvent>,
    site: watch::Sender<Arc<Site>>,
    pub(crate) leaf: Arc<LeafSlot>,
    pub(crate) authority: Authority,
    pub(crate) now: Timestamp,
    ports: (u16, u16),
    dir: TempDir,
}

/// The bytes of the package.
pub(crate) fn package_bytes() -> Vec<u8> {
    noise(usize::try_from(PACKAGE_BYTES).unwrap())
}

/// The token of the build.
pub(crate) fn token() -> String {
    Token::from_random([7; 16]).as_str().to_owned()
}

/// Of 256 MiB of zeros.
const ZEROS_SHA256: &str = "a6d72ac7690f53be6ae46ba88506bd97302a093f7108472bd9efc3cefda06484";

impl TestEndpoint {
    pub(crate) fn start() -> Self {
        Self::start_on(0, EndpointLimits::default())
    }

    pub(crate) fn with_limits(limits: EndpointLimits) -> Self {
        Self::start_on(0, limits)
    }

    pub(crate) fn start_on(https_port: u16, limits: EndpointLimits) -> Self {
        let dir = tempfile::tempdir().unwrap();
        let now = Timestamp::now();
        let authority = Authority::open(dir.path(), "Studio Mac", now).unwrap();
        let leaf = LeafSlot::new(authority.issue(&[Host::Ip([127, 0, 0, 1].into())], now).unwrap());
        let path = dir.path().join("kestrel.ipa");
        std::fs::write(&path, package_bytes()).unwrap();

        let (site, site_receiver) = watch::channel(Arc::new(Site::default()));
        let (sender, events) = mpsc::channel(10_000);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        let config = ListenConfig {
            bind: IpAddr::V4(Ipv4Addr::LOCALHOST),
            https_port,
            http_port: 0,
        };
        let endpoint = runtime
            .block_on(Endpoint::start_with(config, limits, Arc::clone(&leaf), site_receiver, sender))
            .unwrap();
        let ports = (endpoint.https_port, endpoint.http_port);
        let served = Self {
            runtime,
            endpoint: Some(endpoint),
            events,
            site,
            leaf,
            authority,
            now,
            ports,
            dir,
        };
        let offers = vec![served.offer([7; 16], &served.package_path())];
        served.site.send_replace(Arc::new(Site {
            offers,
            https_base: served.https(""),
            http_base: served.http(""),
            computer_name: "Studio Mac".to_owned(),
            authority_sha256: served.authority.fingerprint_sha256(),
            set_up_profile: Some(Bytes::from(served.authority.set_up_profile())),
            ..Site::default()
        }));
        served
    }

    /// A build on offer.
    pub(crate) fn offer(&self, bits: [u8; 16], path: &std::path::Path) -> Arc<Offer> {
        let token = Token::from_random(bits);
        let base = self.https(&format!("/i/{}", token.as_str()));
        let manifest = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><plist version=\"1.0\"><dict><key>items</key><array><dict><key>assets</key>\
             <array><dict><key>kind</key><string>software-package</string><key>url</key><string>{base}/app.ipa</string></dict></array>\
             </dict></array></dict></plist>"
        );
        let mut icon = std::io::Cursor::new(Vec::new());
        let picture = image::RgbaImage::from_pixel(512, 512, image::Rgba([240, 86, 63, 255]));
        picture.write_to(&mut icon, image::ImageFormat::Png).unwrap();
        Arc::new(Offer {
            token,
            manifest: Bytes::from(manifest),
            package: PackageFile {
                path: path.to_owned(),
                stamp: FileStamp::at(path).unwrap(),
                sha256: None,
            },
            icon_57: Bytes::from_static(b"PNG57"),
            icon_512: Bytes::from(icon.into_inner()),
            page: PageFacts {
                title: "Kestrel & “Søn”".to_owned(),
                file_name: path.file_name().unwrap().to_string_lossy().into_owned(),
                install_link: format!("itms-services://?action=download-manifest&url={base}/manifest.plist"),
                ..PageFacts::default()
            },
        })
    }

    /// Begins a download of something far larger than all buffers on the way, and leaves it there.
    pub(crate) fn begin_large(&mut self) -> Box<dyn Wire> {
        let path = self.package_path().with_file_name("large.ipa");
        std::fs::File::create(&path).unwrap().set_len(256 * 1024 * 1024).unwrap();
        let mut offer = Arc::unwrap_or_clone(self.offer([8; 16], &path));
        offer.package.sha256 = Some(ZEROS_SHA256.to_owned());
        let offer = Arc::new(offer);
        let url = self.https(&format!("/i/{}/app.ipa", offer.token.as_str()));
        self.change(|site| site.offers.push(offer));
        let phone = self.phone();
        let mut wire = phone.connect(&url).unwrap();
        phone.send(&mut wire, "GET", &url, &[]).unwrap();
        self.expect("progress", |kind| matches!(kind, EventKind::Package { sent: 1.., end: None, .. }));
        wire
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut Site)) {
        self.site.send_modify(|site| change(Arc::make_mut(site)));
    }

    pub(crate) fn package_path(&self) -> PathBuf {
        self.dir.path().join("kestrel.ipa")
    }

    pub(crate) fn endpoint(&self) -> &Endpoint {
        self.endpoint.as_ref().unwrap()
    }

    pub(crate) fn manifest(&self) -> Bytes {
        self.site.borrow().offers[0].manifest.clone()
    }

    pub(crate) fn https(&self, path: &str) -> String {
        format!("https://127.0.0.1:{}{path}", self.ports.0)
    }

    pub(crate) fn http(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.ports.1)
    }

    /// A phone that was set up.
    pub(crate) fn phone(&self) -> Phone {
        Phone::trusting(self.authority.certificate_der())
    }

    /// Waits for an event; others before it are let go.
    pub(crate) fn expect(&mut self, what: &str, matches: impl Fn(&EventKind) -> bool) -> PhoneEvent {
        let events = &mut self.events;
        let wait = async {
            loop {
                let event = events.recv().await.expect("the endpoint runs");
                if matches(&event.kind) {
                    return event;
                }
            }
        };
        let found = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, wait).await });
        found.unwrap_or_else(|_| panic!("no event: {what}"))
    }

    /// Stops the endpoint and tells how long that took.
    pub(crate) fn stop(&mut self, patience: Duration) -> Duration {
        let before = Instant::now();
        let endpoint = self.endpoint.take().unwrap();
        self.runtime.block_on(endpoint.stop(patience));
        before.elapsed()
    }

    /// What a browser makes of a certificate for a name.
    pub(crate) fn verify(&self, leaf: &CertificateDer<'_>, name: &str) -> Result<(), rustls::Error> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from(self.authority.certificate_der().to_vec())).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .unwrap();
        let name = ServerName::try_from(name.to_owned()).unwrap();
        verifier.verify_server_cert(leaf, &[], &name, &[], UnixTime::now()).map(|_| ())
    }

    /// A certificate that a thief makes with the authority's key.
    pub(crate) fn forge(&self, name: &str) -> CertificateDer<'static> {
        let pem = std::fs::read_to_string(self.dir.path().join("identity/authority.key.pem")).unwrap();
        let key = rcgen::KeyPair::from_pem(&pem).unwrap();
        let root = CertificateDer::from(self.authority.certificate_der().to_vec());
        let issuer = rcgen::Issuer::from_ca_cert_der(&root, key).unwrap();
        let params = rcgen::CertificateParams::new(vec![name.to_owned()]).unwrap();
        params.signed_by(&rcgen::KeyPair::generate().unwrap(), &issuer).unwrap().into()
    }
}
