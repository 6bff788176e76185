//! Pages are what a tester reads: the install page and the set-up page. No page needs another file, a cookie or a script to be usable.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256};

use std::net::IpAddr;
use std::sync::Arc;

use super::template::{Values, render};
use super::{Offer, PageFacts, Site};

mod language;

pub(super) use language::Language;

/// Who reads a page.
#[derive(Clone, Debug, Default)]
pub(super) struct Visitor {
    /// The language for them.
    pub(super) language: Language,
    /// The `User-Agent` header; empty when there was none.
    pub(super) agent: String,
    /// Whether the page goes out over HTTPS, ours or a proxy's.
    pub(super) over_tls: bool,
    /// The address of this computer that they came to; `None` when it is not known.
    pub(super) came_to: Option<IpAddr>,
}

const INSTALL: &str = include_str!("../../assets/pages/install.html");
const SET_UP: &str = include_str!("../../assets/pages/setup.html");
const HINTS: &str = include_str!("../../assets/pages/hints.html");
const STYLE: &str = include_str!("../../assets/pages/page.css");
const SCRIPT: &str = include_str!("../../assets/pages/probe.js");

/// Side of the icon in pages: 92 points on a phone with three pixels a point.
pub(super) const PAGE_ICON_SIDE: u32 = 276;

/// A longer title is set smaller, so that Install stays in sight on small phones.
const LONG_TITLE_CHARS: usize = 24;

/// A decoded icon larger than this is not made smaller but left out. Ours are 512 px.
const MAX_ICON_SIDE: u32 = 4096;

/// The install page of a build. `icon` is a `data:` URL or empty.
pub(super) fn install_page(site: &Site, offer: &Offer, icon: &str, _visitor: &Visitor) -> String {
    let PageFacts {
        title,
        subtitle,
        version,
        build,
        size_bytes,
        needs,
        made_for,
        works_until,
        notes,
        install_link,
        developer_mode,
        enterprise,
        blocked,
    } = &offer.page;
    let mut values = common_values(site);
    values.insert("title", title.clone());
    values.insert("long_title", flag(title.chars().count() > LONG_TITLE_CHARS));
    values.insert("subtitle", subtitle.clone());
    values.insert("release", release(version, build, *size_bytes));
    values.insert("icon", icon.to_owned());
    values.insert("set_up", format!("/setup/{}", offer.token.as_str()));
    values.insert("blocked", blocked.clone().unwrap_or_default());
    values.insert("install_link", install_link.clone());
    values.insert("needs", needs.clone().unwrap_or_default());
    values.insert("made_for", made_for.clone());
    values.insert("works_until", works_until.clone().unwrap_or_default());
    let has_facts = needs.is_some() || works_until.is_some() || !made_for.is_empty();
    values.insert("facts", flag(has_facts));
    values.insert("notes", notes.trim().to_owned());
    values.insert("developer_mode", flag(*developer_mode));
    values.insert("enterprise", flag(*enterprise));
    render(INSTALL, &values)
}

/// The page of an app: the install page of its first build, with the others below it. `builds` are ready ones first, and
/// among them the newest first; `icon` is that of the first.
pub(super) fn app_page(site: &Site, builds: &[Arc<Offer>], icon: &str, visitor: &Visitor) -> String {
    builds
        .first()
        .map_or_else(|| nothing_here(visitor.language), |offer| install_page(site, offer, icon, visitor))
}

/// The page for every path that leads nowhere.
pub(super) fn nothing_here(_language: Language) -> String {
    "Nothing here.\n".to_owned()
}

/// The set-up page; with an offer it ends with the way back to it.
pub(super) fn set_up_page(site: &Site, offer: Option<&Offer>, _visitor: &Visitor) -> String {
    let mut values = common_values(site);
    values.insert("fingerprint", fingerprint_rows(&site.authority_sha256));
    if let Some(offer) = offer {
        values.insert("title", offer.page.title.clone());
        // Only where plain HTTP has no install pages does the way back change ports; by then the phone trusts us.
        let base = if site.https_pages_only { site.https_base.as_str() } else { "" };
        values.insert("install_page", format!("{base}/i/{}", offer.token.as_str()));
    }
    render(SET_UP, &values)
}

/// The `Content-Security-Policy` of both pages: our own style and script by their hashes, pictures inside the page,
/// and one place to ask whether the phone trusts us.
pub(super) fn content_security_policy(site: &Site) -> String {
    static HASHES: LazyLock<(String, String)> = LazyLock::new(|| {
        let hash = |text: &str| BASE64.encode(Sha256::digest(text));
        (hash(STYLE), hash(SCRIPT))
    });
    let (style, script) = &*HASHES;
    format!(
        "default-src 'none'; img-src data: 'self'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; connect-src {}; \
         base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        connect_source(&site.https_base)
    )
}

/// A PNG of the icon in page size, as a `data:` URL: plain HTTP serves no icons, and a page needs no second request.
/// Empty when the icon cannot be read.
pub(super) fn icon_data_url(icon_512: &[u8]) -> String {
    let small = || -> Option<Vec<u8>> {
        let mut reader = image::ImageReader::with_format(std::io::Cursor::new(icon_512), image::ImageFormat::Png);
        let mut limits = image::Limits::default();
        limits.max_image_width = Some(MAX_ICON_SIDE);
        limits.max_image_height = Some(MAX_ICON_SIDE);
        reader.limits(limits);
        let picture = reader.decode().ok()?;
        let small = picture.resize_exact(PAGE_ICON_SIDE, PAGE_ICON_SIDE, image::imageops::FilterType::Triangle);
        let mut png = std::io::Cursor::new(Vec::new());
        small.write_to(&mut png, image::ImageFormat::Png).ok()?;
        Some(png.into_inner())
    };
    small().map_or_else(String::new, |png| format!("data:image/png;base64,{}", BASE64.encode(png)))
}

fn common_values(site: &Site) -> Values {
    let has_set_up = site.set_up_profile.is_some();
    Values::from([
        ("style", STYLE.to_owned()),
        ("script", SCRIPT.to_owned()),
        ("hints", HINTS.to_owned()),
        ("computer", site.computer_name.clone()),
        (
            "ping",
            if has_set_up {
                format!("{}/ping", site.https_base)
            } else {
                String::new()
            },
        ),
    ])
}

fn flag(is_set: bool) -> String {
    if is_set { "yes".to_owned() } else { String::new() }
}

/// Such as `5.2.0 (1187) · 48.2 MB`.
fn release(version: &str, build: &str, size_bytes: u64) -> String {
    let release = match (version, build) {
        ("", "") => return size_text(size_bytes),
        (version, "") => version.to_owned(),
        ("", build) => format!("({build})"),
        (version, build) => format!("{version} ({build})"),
    };
    format!("{release} · {}", size_text(size_bytes))
}

/// Such as `48.2 MB`: decimal units, as iOS counts.
fn size_text(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} bytes"),
        1_000..950_000 => format!("{} KB", (bytes + 500) / 1_000),
        950_000..999_950_000 => {
            let tenths = (bytes + 50_000) / 100_000;
            format!("{}.{} MB", tenths / 10, tenths % 10)
        }
        _ => {
            let hundredths = bytes.saturating_add(5_000_000) / 10_000_000;
            format!("{}.{:02} GB", hundredths / 100, hundredths % 100)
        }
    }
}

/// Four rows of eight pairs, as the computer's screen and Settings show it.
fn fingerprint_rows(sha256: &str) -> String {
    let digits: Vec<char> = sha256
        .chars()
        .filter(char::is_ascii_hexdigit)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let mut rows = String::new();
    for row in digits.chunks(16) {
        rows.push_str("<div>");
        for pair in row.chunks(2) {
            rows.push_str("<span>");
            rows.extend(pair);
            rows.push_str("</span>");
        }
        rows.push_str("</div>");
    }
    rows
}

/// A base URL as a source of a content security policy: scheme, host and port.
/// The grammar of sources has no IPv6 addresses (CSP 3, section 2.3.1); those need the whole scheme.
fn connect_source(https_base: &str) -> &str {
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    let origin_len = https_base
        .strip_prefix("https://")
        .map(|rest| rest.find('/').unwrap_or(rest.len()) + "https://".len());
    match origin_len.and_then(|len| https_base.get(..len)) {
        Some(origin) if origin.chars().skip("https://".len()).all(is_host) => origin,
        _ => "https:",
    }
}

#[cfg(test)]
mod tests;
