//! A trace goes from any address, or a manifest that is a file, as far as a phone would get.

use std::sync::Arc;

use super::probe::{ProbeResult, probe};
use super::{Target, TestEvent, TestOptions, Trouble, test_installation};
use crate::finding::says;
use crate::manifest::{doctor, lint};

/// Where to begin.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Start {
    /// At this address, whatever lies there: a page with a link, or a manifest.
    Address(String),
    /// With this manifest, which is a file that lies on no server yet.
    Document(Arc<[u8]>),
    /// At the address of a manifest, which a link named.
    Manifest(String),
}

/// Why there was nothing to follow.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Nowhere {
    /// The address could not be fetched.
    Unreached(Trouble),
    /// What lies there leads to no manifest, or the manifest to no package; what was told of it says why.
    NoWay,
}

/// Goes through an installation as iOS does, from wherever it begins. `authority` is the root that phones were made to trust,
/// DER; without one they must trust the certificate by themselves.
///
/// What lies at the address is told as [`TestEvent::Found`] before anything else. Dropping the future ends it at once.
/// Must be called inside a tokio runtime with network and time.
pub async fn trace(
    start: &Start,
    authority: Option<Vec<u8>>,
    options: TestOptions,
    tell: &mut (dyn FnMut(TestEvent) + Send),
) -> Result<(), Nowhere> {
    let target = match start {
        Start::Address(url) => at_address(url, options, tell).await?,
        Start::Document(bytes) => Target {
            manifest_url: lint::lint(bytes, None, None).package_url.ok_or(Nowhere::NoWay)?,
            document: Some(Arc::clone(bytes)),
            ..Target::default()
        },
        Start::Manifest(url) => {
            tell(TestEvent::Trying(says::self_test_looking()));
            // What keeps it from being fetched is told line by line.
            if let Ok(looked) = probe(url, options).await {
                tell(TestEvent::Found(Box::new(looked)));
            }
            Target {
                manifest_url: url.clone(),
                ..Target::default()
            }
        }
    };
    let target = Target { authority, ..target };
    test_installation(&target, options, tell).await;
    Ok(())
}

async fn at_address(url: &str, options: TestOptions, tell: &mut (dyn FnMut(TestEvent) + Send)) -> Result<Target, Nowhere> {
    tell(TestEvent::Trying(says::self_test_looking()));
    let looked = probe(url, options).await.map_err(Nowhere::Unreached)?;
    let target = target_of(url, &looked);
    tell(TestEvent::Found(Box::new(looked)));
    target.ok_or(Nowhere::NoWay)
}

/// Where an installation goes on from what lies at an address.
fn target_of(url: &str, looked: &ProbeResult) -> Option<Target> {
    if looked.is_page() {
        let text = String::from_utf8_lossy(&looked.body);
        let links = doctor::examine(&text, None).links;
        let manifest_url = links.into_iter().find_map(|link| link.manifest_url)?;
        return Some(Target {
            manifest_url,
            page_url: looked.url.clone(),
            stays_outside: looked.is_outside,
            ..Target::default()
        });
    }
    // A redirect on the way is a phone's trouble, so it begins where the link does.
    looked.is_manifest().then(|| Target {
        manifest_url: url.to_owned(),
        ..Target::default()
    })
}

impl ProbeResult {
    /// Whether it is a web page.
    pub fn is_page(&self) -> bool {
        let begin = self.begin();
        self.media_type == "text/html" || begin.starts_with("<!doctype html") || begin.starts_with("<html")
    }

    /// Whether it is a property list, or calls itself one.
    pub fn is_manifest(&self) -> bool {
        let is_list = self.begin().starts_with("<?xml") || doctor::is_property_list(&self.body);
        let says_so = matches!(self.media_type.as_str(), "text/xml" | "application/xml" | "application/x-plist");
        self.status == 200
            && (is_list
                || says_so
                || self
                    .url
                    .split(['?', '#'])
                    .next()
                    .is_some_and(|path| doctor::ends_with(path, ".plist")))
    }

    /// Whether it is an archive, as packages are.
    pub fn is_package(&self) -> bool {
        self.body.starts_with(b"PK\x03\x04")
    }

    fn begin(&self) -> String {
        let begin: Vec<u8> = self.body.iter().copied().skip_while(u8::is_ascii_whitespace).take(32).collect();
        String::from_utf8_lossy(&begin).trim_start_matches('\u{FEFF}').to_ascii_lowercase()
    }
}
