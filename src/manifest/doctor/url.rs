//! The manifest's address inside a link: is it one that iOS can fetch?

use std::net::IpAddr;

use jiff::Timestamp;
use percent_encoding::percent_decode_str;

use crate::finding::Finding;

use super::{ends_with, rules};
use crate::manifest::{share_pages, signed_urls};
use crate::primitives::{SearchPattern, could_be_server};

/// Hosts that do nothing but redirect to longer addresses.
const SHORTENERS: [&str; 24] = [
    "bit.ly",
    "bitly.com",
    "buff.ly",
    "cutt.ly",
    "dwz.cn",
    "dwz.win",
    "goo.gl",
    "is.gd",
    "lnkd.in",
    "ow.ly",
    "rb.gy",
    "rebrand.ly",
    "s.id",
    "shorturl.at",
    "suo.im",
    "t.cn",
    "t.co",
    "t.ly",
    "tiny.cc",
    "tinyurl.com",
    "u.nu",
    "url.cn",
    "urlz.fr",
    "v.gd",
];

/// What stands in a template until a program fills it in: `${id}`, `$(PRODUCT_NAME)`, `{{url}}`, `<%= link %>`.
static TEMPLATE: SearchPattern = SearchPattern::new(r"\$\{[^}]*\}?|\$\([^)]*\)?|\{\{[^}]*\}?\}?|<%.*?%>|#\{[^}]*\}");
/// What nobody filled in: `{domain}`, `[BETA_PLIST]`, `%@`, `<your server>`.
static PLACEHOLDER: SearchPattern = SearchPattern::new(r"\{[^{}]*\}?|\[[A-Za-z_][^\]]*\]|<[A-Za-z][^>]*>|%@|__[A-Z][A-Z_]+__");

/// What is wrong with an address, and the piece of it that is.
#[derive(Clone, Debug, Default)]
pub(super) struct Address {
    pub(super) findings: Vec<(Finding, String)>,
    /// The address as it should be; `None` when what is missing cannot be known.
    pub(super) mended: Option<String>,
}

impl Address {
    fn add(&mut self, finding: Finding, piece: &str) {
        self.findings.push((finding, piece.to_owned()));
    }
}

/// The first piece that a program was to fill in.
pub(super) fn template_piece(text: &str) -> Option<String> {
    TEMPLATE.find(text).map(|found| found.as_str().to_owned())
}

/// The first piece that somebody was to fill in.
pub(super) fn placeholder_piece(text: &str) -> Option<String> {
    PLACEHOLDER.find(text).map(|found| found.as_str().to_owned())
}

/// Judges the raw value of `url`, still percent-encoded where it is.
pub(super) fn judge(raw: &str, now: Option<Timestamp>) -> Address {
    let mut address = Address::default();
    let is_encoded = !raw.contains("://") && raw.contains('%');
    let mut url = percent_decode_str(raw).decode_utf8_lossy().into_owned();
    if begins_encoded(&url) {
        address.add(rules::LINK_ENCODED_TWICE.finding(), raw);
        url = percent_decode_str(&url).decode_utf8_lossy().into_owned();
    }
    if let Some(piece) = template_piece(&url) {
        address.add(rules::LINK_TEMPLATE.finding(), &piece);
        if url.to_ascii_lowercase().starts_with("http://") {
            address.add(rules::LINK_URL_HTTP.finding(), raw);
        }
        return address;
    }
    // Braces of an IPv6 address are none.
    let without_literal = url.replacen("://[", "://", 1);
    if let Some(piece) = placeholder_piece(&without_literal) {
        address.add(rules::LINK_PLACEHOLDER.finding(&piece), &piece);
        if url.to_ascii_lowercase().starts_with("http://") {
            address.add(rules::LINK_URL_HTTP.finding(), raw);
        }
        return address;
    }
    blanks(raw, is_encoded, &mut url, &mut address);
    if let Some(cut) = url.find(['&', '#']).filter(|_| !is_encoded) {
        let character = url.get(cut..).and_then(|rest| rest.chars().next()).unwrap_or('&');
        address.add(rules::LINK_NOT_ENCODED.finding(character), url.get(cut..).unwrap_or_default());
    }
    whole(&url, raw, now, &mut address);
    address
}

fn begins_encoded(url: &str) -> bool {
    let lower = url.to_ascii_lowercase();
    ["https%3a", "http%3a", "itms-services%3a"]
        .iter()
        .any(|begin| lower.starts_with(begin))
}

fn blanks(raw: &str, is_encoded: bool, url: &mut String, address: &mut Address) {
    if raw.contains(char::is_whitespace) {
        let blank: String = raw.chars().filter(|c| c.is_whitespace()).collect();
        address.add(rules::LINK_BLANK.finding(blank.contains('\n')), raw);
        url.retain(|c| !c.is_whitespace());
    } else if url.trim_end().contains(char::is_whitespace) {
        let piece = if is_encoded { raw } else { "%20" };
        address.add(rules::LINK_SPACE_DECODED.finding(), piece);
        *url = url.trim_end().replace(' ', "%20");
    }
}

/// Scheme, host and what follows.
fn whole(url: &str, raw: &str, now: Option<Timestamp>, address: &mut Address) {
    let Some((scheme, rest)) = url.split_once("://").filter(|(scheme, _)| is_scheme(scheme)) else {
        address.add(rules::LINK_URL_RELATIVE.finding(), raw);
        if !url.is_ascii() {
            address.add(rules::LINK_NON_ASCII.finding(), raw);
        }
        return;
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, has_credentials) = match authority.rsplit_once('@') {
        Some((_, host)) => (host, true),
        None => (authority, false),
    };
    let name = host_name(host);
    let is_http = scheme.eq_ignore_ascii_case("http");
    if is_http {
        address.add(rules::LINK_URL_HTTP.finding(), scheme);
    } else if !scheme.eq_ignore_ascii_case("https") {
        address.add(rules::LINK_URL_SCHEME.finding(scheme), scheme);
        return;
    }
    if !is_host(name) || !could_be_server(host) {
        address.add(rules::LINK_URL_HOST.finding(), authority);
        return;
    }
    if has_credentials {
        address.add(rules::LINK_CREDENTIALS.finding(), authority);
    }
    of_host(name, address);
    if let Some(page) = share_pages::of_url(url) {
        let has_direct = page.direct.is_some();
        if !page.redirects {
            address.add(share_pages::SHARE_PAGE.finding(has_direct, page.service), raw);
            address.mended = page.direct;
            return;
        }
        address.add(share_pages::SHARE_REDIRECT.finding(has_direct, page.service), raw);
        if page.direct.is_some() {
            address.mended = page.direct;
            return;
        }
    }
    if let Some(finding) = signed_urls::finding(url, now) {
        address.add(finding, raw);
    }
    let path = rest.split(['?', '#']).next().unwrap_or_default();
    if ends_with(path, ".ipa") {
        address.add(rules::LINK_TO_PACKAGE.finding(), raw);
        return;
    }
    if rest.contains('?') {
        address.add(
            rules::LINK_QUERY.finding(),
            rest.get(rest.find('?').unwrap_or(0)..).unwrap_or_default(),
        );
    }
    if !url.is_ascii() {
        address.add(rules::LINK_NON_ASCII.finding(), raw);
    }
    address.mended = Some(mended(rest));
}

/// The address with https, its letters outside ASCII percent-encoded.
fn mended(rest: &str) -> String {
    let escaped: String = rest
        .chars()
        .map(|c| {
            if c.is_ascii() {
                c.to_string()
            } else {
                percent_encoding::utf8_percent_encode(&c.to_string(), percent_encoding::NON_ALPHANUMERIC).to_string()
            }
        })
        .collect();
    format!("https://{escaped}")
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// A host without its port, and an IPv6 address without its brackets.
pub(super) fn host_name(host: &str) -> &str {
    if let Some(rest) = host.strip_prefix('[') {
        return rest.split(']').next().unwrap_or_default();
    }
    host.split(':').next().unwrap_or_default()
}

/// Names as DNS and browsers take them, those of other alphabets included.
fn is_host(name: &str) -> bool {
    let is_name = |name: &str| name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_'));
    name.parse::<IpAddr>().is_ok() || !name.is_empty() && is_name(name) && !name.starts_with('.')
}

/// Whether a host means whoever asks for it.
pub(super) fn is_self(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let ip = name.parse::<IpAddr>().ok();
    lower == "localhost" || lower.ends_with(".localhost") || ip.is_some_and(|ip| ip.is_loopback() || ip.is_unspecified())
}

fn of_host(name: &str, address: &mut Address) {
    let lower = name.to_ascii_lowercase();
    if SHORTENERS.contains(&lower.trim_start_matches("www.")) {
        address.add(rules::LINK_SHORTENED.finding(name), name);
    }
    let ip = name.parse::<IpAddr>().ok();
    let is_private = match ip {
        Some(IpAddr::V4(ip)) => ip.is_private() || ip.is_link_local(),
        Some(IpAddr::V6(ip)) => ip.is_unique_local() || ip.is_unicast_link_local(),
        None => ends_with(name, ".local"),
    };
    if is_self(name) {
        address.add(rules::LINK_THIS_COMPUTER.finding(name), name);
    } else if is_private {
        address.add(rules::LINK_PRIVATE_ADDRESS.finding(name), name);
    } else if ip.is_none() && !name.contains('.') {
        address.add(rules::LINK_BARE_HOST.finding(name), name);
    }
}
