//! Links that carry the number of a visit: of one loading of a page, from the page by the manifest to the package.

use hyper::body::Bytes;

use super::{Offer, Site};
use crate::manifest::InstallLink;
use crate::primitives::Visit;

/// A number for a page that is loaded now.
pub(super) fn fresh_visit() -> Option<Visit> {
    getrandom::u64().ok().map(Visit)
}

/// The install link as one loading of the page has it. A manifest that lies elsewhere is not ours to number.
pub(super) fn link_of_visit(offer: &Offer, site: &Site, visit: Option<Visit>) -> String {
    let plain = &offer.page.install_link;
    let numbered = || {
        let link = InstallLink::parse(plain).ok()?;
        let below = link.manifest_url.strip_prefix(&folder(offer, site))?;
        let manifest_url = format!("{}{}/{below}", folder(offer, site), visit?);
        Some(InstallLink { manifest_url }.text())
    };
    numbered().unwrap_or_else(|| plain.clone())
}

/// The manifest for a phone that followed the link on a page: its addresses of ours carry the number on, and nothing else differs.
pub(super) fn manifest_of_visit(offer: &Offer, site: &Site, visit: Option<Visit>) -> Bytes {
    let numbered = || {
        let folder = folder(offer, site);
        let text = std::str::from_utf8(&offer.manifest).ok()?;
        Some(text.replace(&folder, &format!("{folder}{}/", visit?)).into())
    };
    numbered().unwrap_or_else(|| offer.manifest.clone())
}

/// What addresses of a build begin with.
fn folder(offer: &Offer, site: &Site) -> String {
    format!("{}/i/{}/", site.https_base, offer.token.as_str())
}
