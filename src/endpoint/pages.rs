//! Pages are what a tester reads: the install page, the page of an app, and the set-up page.
//! No page needs another file, a cookie or a script to be usable.

use std::net::IpAddr;
use std::sync::{Arc, LazyLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256};

use super::template::{Values, render};
use super::{Offer, PageFacts, Site};
use crate::qr::{Code, Level};
use crate::words::{self, Words};

mod language;
mod phone;

pub(super) use language::Language;
use phone::Phone;

const INSTALL: &str = include_str!("../../assets/pages/install.html");
const ROW: &str = include_str!("../../assets/pages/row.html");
const SET_UP: &str = include_str!("../../assets/pages/setup.html");
const LOST: &str = include_str!("../../assets/pages/lost.html");
const HINTS: &str = include_str!("../../assets/pages/hints.html");
const HEAD: &str = include_str!("../../assets/pages/head.html");
const STYLE: &str = include_str!("../../assets/pages/page.css");
const SCRIPT: &str = include_str!("../../assets/pages/page.js");

/// Pictures of pages: the holes that they fill, and their outlines, from Phosphor (MIT) on a square of 256.
const ICONS: [(&str, &str); 12] = [
    (
        "i_check",
        "M128,24A104,104,0,1,0,232,128,104.11,104.11,0,0,0,128,24Zm45.66,85.66-56,56a8,8,0,0,1-11.32,0l-24-24a8,8,0,0,1,11.32-11.32L112,148.69l50.34-50.35a8,8,0,0,1,11.32,11.32Z",
    ),
    (
        "i_warning",
        "M236.8,188.09,149.35,36.22h0a24.76,24.76,0,0,0-42.7,0L19.2,188.09a23.51,23.51,0,0,0,0,23.72A24.35,24.35,0,0,0,40.55,224h174.9a24.35,24.35,0,0,0,21.33-12.19A23.51,23.51,0,0,0,236.8,188.09ZM120,104a8,8,0,0,1,16,0v40a8,8,0,0,1-16,0Zm8,88a12,12,0,1,1,12-12A12,12,0,0,1,128,192Z",
    ),
    (
        "i_bad",
        "M128,24A104,104,0,1,0,232,128,104.11,104.11,0,0,0,128,24Zm-8,56a8,8,0,0,1,16,0v56a8,8,0,0,1-16,0Zm8,104a12,12,0,1,1,12-12A12,12,0,0,1,128,184Z",
    ),
    (
        "i_info",
        "M128,24A104,104,0,1,0,232,128,104.11,104.11,0,0,0,128,24Zm-8,56a8,8,0,0,1,16,0v56a8,8,0,0,1-16,0Zm8,104a12,12,0,1,1,12-12A12,12,0,0,1,128,184Z",
    ),
    (
        "i_compass",
        "M128,24A104,104,0,1,0,232,128,104.11,104.11,0,0,0,128,24Zm0,192a88,88,0,1,1,88-88A88.1,88.1,0,0,1,128,216ZM172.42,72.84l-64,32a8.05,8.05,0,0,0-3.58,3.58l-32,64A8,8,0,0,0,80,184a8.1,8.1,0,0,0,3.58-.84l64-32a8.05,8.05,0,0,0,3.58-3.58l32-64a8,8,0,0,0-10.74-10.74ZM138,138,97.89,158.11,118,118l40.15-20.07Z",
    ),
    (
        "i_download",
        "M224,144v64a8,8,0,0,1-8,8H40a8,8,0,0,1-8-8V144a8,8,0,0,1,16,0v56H208V144a8,8,0,0,1,16,0Zm-101.66,5.66a8,8,0,0,0,11.32,0l40-40a8,8,0,0,0-11.32-11.32L136,124.69V32a8,8,0,0,0-16,0v92.69L93.66,98.34a8,8,0,0,0-11.32,11.32Z",
    ),
    (
        "i_toggle",
        "M176,56H80a72,72,0,0,0,0,144h96a72,72,0,0,0,0-144Zm0,128H80A56,56,0,0,1,80,72h96a56,56,0,0,1,0,112Zm0-96a40,40,0,1,0,40,40A40,40,0,0,0,176,88Zm0,64a24,24,0,1,1,24-24A24,24,0,0,1,176,152Z",
    ),
    (
        "i_shield",
        "M208,40H48A16,16,0,0,0,32,56v56c0,52.72,25.52,84.67,46.93,102.19,23.06,18.86,46,25.27,47,25.53a8,8,0,0,0,4.2,0c1-.26,23.91-6.67,47-25.53C198.48,196.67,224,164.72,224,112V56A16,16,0,0,0,208,40Zm0,72c0,37.07-13.66,67.16-40.6,89.42A129.3,129.3,0,0,1,128,223.62a128.25,128.25,0,0,1-38.92-21.81C61.82,179.51,48,149.3,48,112l0-56,160,0ZM82.34,141.66a8,8,0,0,1,11.32-11.32L112,148.69l50.34-50.35a8,8,0,0,1,11.32,11.32l-56,56a8,8,0,0,1-11.32,0Z",
    ),
    (
        "i_globe",
        "M128,24A104,104,0,1,0,232,128,104.12,104.12,0,0,0,128,24Zm87.62,96H175.79C174,83.49,159.94,57.67,148.41,42.4A88.19,88.19,0,0,1,215.63,120ZM96.23,136h63.54c-2.31,41.61-22.23,67.11-31.77,77C118.45,203.1,98.54,177.6,96.23,136Zm0-16C98.54,78.39,118.46,52.89,128,43c9.55,9.93,29.46,35.43,31.77,77Zm11.36-77.6C96.06,57.67,82,83.49,80.21,120H40.37A88.19,88.19,0,0,1,107.59,42.4ZM40.37,136H80.21c1.82,36.51,15.85,62.33,27.38,77.6A88.19,88.19,0,0,1,40.37,136Zm108,77.6c11.53-15.27,25.56-41.09,27.38-77.6h39.84A88.19,88.19,0,0,1,148.41,213.6Z",
    ),
    (
        "i_tick",
        "M232.49,80.49l-128,128a12,12,0,0,1-17,0l-56-56a12,12,0,1,1,17-17L96,183,215.51,63.51a12,12,0,0,1,17,17Z",
    ),
    (
        "i_right",
        "M181.66,133.66l-80,80a8,8,0,0,1-11.32-11.32L164.69,128,90.34,53.66a8,8,0,0,1,11.32-11.32l80,80A8,8,0,0,1,181.66,133.66Z",
    ),
    (
        "i_down",
        "M213.66,101.66l-80,80a8,8,0,0,1-11.32,0l-80-80A8,8,0,0,1,53.66,90.34L128,164.69l74.34-74.35a8,8,0,0,1,11.32,11.32Z",
    ),
];

/// Turns while the page waits.
const SPINNER: &str = "<svg class=\"spin\" viewBox=\"0 0 28 28\" fill=\"none\" stroke-width=\"3\" stroke-linecap=\"round\" aria-hidden=\"true\">\
                       <circle cx=\"14\" cy=\"14\" r=\"11\"/><path d=\"M14 3a11 11 0 0 1 11 11\"/></svg>";

/// Side of the icon in pages: 92 points on a phone with three pixels a point.
pub(super) const PAGE_ICON_SIDE: u32 = 276;

/// A longer title is set smaller, so that Install stays in sight on small phones.
const LONG_TITLE_CHARS: usize = 24;

/// A longer name of a menu is set smaller, so that it fits into its drawing.
const LONG_MENU_CHARS: usize = 30;

/// A decoded icon larger than this is not made smaller but left out. Ours are 512 px.
const MAX_ICON_SIDE: u32 = 4096;

/// iOS deletes a profile that is not installed for so long (support.apple.com/102400).
const PROFILE_KEPT_MINUTES: u32 = 8;

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

/// The install page of a build. `icon` is a `data:` URL or empty.
pub(super) fn install_page(site: &Site, offer: &Offer, icon: &str, visitor: &Visitor) -> String {
    let token = offer.token.as_str();
    let mut values = install_values(site, offer, icon, visitor);
    add_hints(&mut values, site, visitor, &format!("/i/{token}"));
    let app = site
        .apps
        .iter()
        .find(|app| app.builds.len() > 1 && app.builds.contains(&offer.token));
    values.insert(
        "all_builds",
        app.map(|app| format!("{}/a/{}", home(site), app.token.as_str()))
            .unwrap_or_default(),
    );
    render(INSTALL, &values, visitor.language.words())
}

/// The page of an app: the install page of its first build, with the others below it. `builds` are ready ones first, and
/// among them the newest first; `icon` is that of the first.
pub(super) fn app_page(site: &Site, builds: &[Arc<Offer>], icon: &str, visitor: &Visitor) -> String {
    let Some((first, older)) = builds.split_first() else {
        return nothing_here(visitor.language);
    };
    let words = visitor.language.words();
    let mut values = install_values(site, first, icon, visitor);
    let app = site.apps.iter().find(|app| app.builds.contains(&first.token));
    let path = app.map_or_else(
        || format!("/i/{}", first.token.as_str()),
        |app| format!("/a/{}", app.token.as_str()),
    );
    add_hints(&mut values, site, visitor, &path);
    let now = crate::clock::now();
    let rows = older.iter().map(|offer| {
        let facts = &offer.page;
        let mut row = icons();
        row.insert("link", format!("{}/i/{}", home(site), offer.token.as_str()));
        let release = release(&facts.version, &facts.build);
        row.insert("release", if release.is_empty() { facts.title.clone() } else { release });
        row.insert("size", visitor.language.size(facts.size_bytes));
        row.insert(
            "works_until",
            facts.works_until.map(|at| visitor.language.day(at, now)).unwrap_or_default(),
        );
        row.insert("refused", flag(facts.blocked.is_some()));
        render(ROW, &row, words)
    });
    values.insert("older_rows", rows.collect());
    render(INSTALL, &values, words)
}

/// The set-up page; with an offer it ends with the way back to it.
pub(super) fn set_up_page(site: &Site, offer: Option<&Offer>, visitor: &Visitor) -> String {
    let language = visitor.language;
    let phone = Phone::of(&visitor.agent);
    let mut values = common_values(site, visitor, &phone);
    values.insert("fingerprint", fingerprint_rows(&site.authority_sha256));
    values.insert("is_18_0", flag(phone.may_hide_switch()));
    // Who asks for desktop pages may not tell the version.
    values.insert("may_need_18_1", flag(phone.version.is_none()));
    values.insert("by_sheet", flag(phone.opens_sheet()));
    values.insert("trusts_at_once", flag(phone.trusts_at_once()));
    values.insert("long_trust", flag(language.word("m_trust").chars().count() > LONG_MENU_CHARS));
    let ring = ring(language.word("m_install"));
    for (name, place) in ["ring_x", "ring_width", "ring_middle"].into_iter().zip(ring) {
        values.insert(name, place.to_string());
    }
    let mut path = "/setup".to_owned();
    if let Some(offer) = offer {
        path = format!("/setup/{}", offer.token.as_str());
        values.insert("title", offer.page.title.clone());
        // Only where plain HTTP has no install pages does the way back change ports; by then the phone trusts us.
        let base = if site.https_pages_only {
            site.https_base.as_str()
        } else {
            root(site)
        };
        values.insert("install_page", format!("{base}/i/{}", offer.token.as_str()));
    }
    // Set-up pages are for phones that do not trust us yet, so their links go to plain HTTP whatever else does.
    add_hints_at(&mut values, site, visitor, &format!("{}{path}", site.http_base));
    render(SET_UP, &values, language.words())
}

/// The page for every path that leads nowhere: it is the same for all of them.
pub(super) fn nothing_here(language: Language) -> String {
    let values = Values::from([
        ("head", HEAD.to_owned()),
        ("style", STYLE.to_owned()),
        ("lang", language.tag().to_owned()),
    ]);
    render(LOST, &values, language.words())
}

/// The `Content-Security-Policy` of all pages: our own style and script by their hashes, pictures inside the page,
/// and two places to ask: ourselves, and whether the phone trusts us.
pub(super) fn content_security_policy(site: &Site) -> String {
    static HASHES: LazyLock<(String, String)> = LazyLock::new(|| {
        let hash = |text: &str| BASE64.encode(Sha256::digest(text));
        (hash(STYLE), hash(SCRIPT))
    });
    let (style, script) = &*HASHES;
    format!(
        "default-src 'none'; img-src data: 'self'; style-src 'sha256-{style}'; script-src 'sha256-{script}'; \
         connect-src 'self' {}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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

/// What install pages say of a build and to this phone.
fn install_values(site: &Site, offer: &Offer, icon: &str, visitor: &Visitor) -> Values {
    let PageFacts {
        title,
        subtitle,
        version,
        build,
        size_bytes,
        platform,
        minimum_os,
        made_for,
        works_until,
        notes,
        install_link,
        developer_mode,
        enterprise,
        blocked,
    } = &offer.page;
    let language = visitor.language;
    let phone = Phone::of(&visitor.agent);
    let mut values = common_values(site, visitor, &phone);
    values.insert("title", title.clone());
    values.insert("long_title", flag(title.chars().count() > LONG_TITLE_CHARS));
    values.insert("subtitle", subtitle.clone());
    values.insert("release", release(version, build));
    values.insert("size", language.size(*size_bytes));
    values.insert("icon", icon.to_owned());
    values.insert("set_up", format!("{}/setup/{}", root(site), offer.token.as_str()));
    values.insert("install_link", install_link.clone());
    values.insert(
        "needs",
        minimum_os
            .as_ref()
            .map(|minimum| format!("{platform}\u{a0}{minimum}"))
            .unwrap_or_default(),
    );
    values.insert("made_for", made_for.join(language.word("between")));
    values.insert(
        "works_until",
        works_until.map(|at| language.day(at, crate::clock::now())).unwrap_or_default(),
    );
    let has_facts = minimum_os.is_some() || works_until.is_some() || !made_for.is_empty();
    values.insert("facts", flag(has_facts));
    values.insert("notes", notes.trim().to_owned());
    if let Some(reason) = blocked {
        let known = language.word(&format!("reason_{}", reason.code().replace('-', "_")));
        let is_known = !known.is_empty();
        let title = || Words::of(words::Language::English).title(reason);
        values.insert("reason", if is_known { known.to_owned() } else { title() });
        values.insert(
            "reason_lang",
            if is_known {
                String::new()
            } else {
                Language::English.tag().to_owned()
            },
        );
    }
    let is_too_old = phone.is_too_old_for(minimum_os.as_deref());
    let is_other_device = phone.is_left_out_by(made_for);
    values.insert("is_too_old", flag(is_too_old));
    values.insert("is_other_device", flag(is_other_device));
    values.insert("doubtful", flag(blocked.is_some() || is_too_old || is_other_device));
    // Developer Mode came with iOS 16, the restart with iOS 18 (facts, section 2.6).
    values.insert("developer_mode", flag(*developer_mode && phone.is_before([16, 0, 0]) != Some(true)));
    let restarts = phone.is_before([18, 0, 0]).map(|is_before| !is_before);
    values.insert("enterprise", flag(*enterprise && restarts == Some(false)));
    values.insert("enterprise_restart", flag(*enterprise && restarts == Some(true)));
    values.insert("enterprise_maybe", flag(*enterprise && restarts.is_none()));
    // Enterprise builds always, others of teams that are younger than June 2021 (facts, section 2.1).
    values.insert("internet", flag(*developer_mode || *enterprise));
    values
}

fn common_values(site: &Site, visitor: &Visitor, phone: &Phone) -> Values {
    // A tunnel's or proxy's certificate is trusted already, and its handshakes do not come to us.
    let is_probed = site.set_up_profile.is_some() && !site.behind_proxy;
    let mut values = icons();
    values.extend([
        ("style", STYLE.to_owned()),
        ("script", SCRIPT.to_owned()),
        ("head", HEAD.to_owned()),
        ("spinner", SPINNER.to_owned()),
        ("root", root(site).to_owned()),
        ("lang", visitor.language.tag().to_owned()),
        ("computer", site.computer_name.clone()),
        ("anywhere", flag(site.behind_proxy)),
        ("device", phone.device.to_owned()),
        ("system", phone.system.clone()),
        ("management", visitor.language.word(phone.management_key()).to_owned()),
        ("minutes", PROFILE_KEPT_MINUTES.to_string()),
        ("port", split_base(&site.https_base).1.to_owned()),
        (
            "ping",
            if is_probed {
                format!("{}/ping", site.https_base)
            } else {
                String::new()
            },
        ),
    ]);
    values
}

/// Hints of a page whose links go where links to builds go.
fn add_hints(values: &mut Values, site: &Site, visitor: &Visitor, path: &str) {
    let is_https = site.https_pages_only || site.behind_proxy || visitor.over_tls;
    let base = if is_https { &site.https_base } else { &site.http_base };
    add_hints_at(values, site, visitor, &format!("{base}{path}"));
}

/// What stands above a page: where to open it, and that it moved. `link` is where the page is now.
fn add_hints_at(values: &mut Values, site: &Site, visitor: &Visitor, link: &str) {
    // Phones have no use for a code; an iPad that claims to be a Mac has the script to hide it.
    let code = if Phone::of(&visitor.agent).is_sure {
        None
    } else {
        Code::new(link, Level::Medium).ok()
    };
    values.insert("code_svg", code.map(|code| code.svg().trim_end().to_owned()).unwrap_or_default());
    if has_moved(site, visitor.came_to) {
        values.insert("moved_link", link.to_owned());
        values.insert("address", split_base(&site.https_base).0.to_owned());
    }
    let hints = render(HINTS, values, visitor.language.words());
    values.insert("hints", hints);
}

/// Whether a phone came to an address of this computer that links name no more. A name in links tells nothing, and
/// neither does the other family of addresses, or a browser on this computer itself.
fn has_moved(site: &Site, came_to: Option<IpAddr>) -> bool {
    let Ok(named) = split_base(&site.https_base).0.parse::<IpAddr>() else {
        return false;
    };
    let Some(came_to) = came_to.map(|ip| ip.to_canonical()) else {
        return false;
    };
    let is_same_kind = came_to.is_ipv4() == named.is_ipv4() && came_to.is_loopback() == named.is_loopback();
    !site.behind_proxy && is_same_kind && came_to != named
}

/// The path below which everything lies: the base URL's own where a proxy may have one, such as `/airlift`, else empty.
fn home(site: &Site) -> &str {
    let rest = site.https_base.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
    if site.behind_proxy { path.trim_end_matches('/') } else { "" }
}

/// The path under which a reverse proxy serves us, such as `/airlift`; empty without one.
fn root(site: &Site) -> &str {
    let rest = site.https_base.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
    if site.behind_proxy { path.trim_end_matches('/') } else { "" }
}

/// Host, without brackets, and port of a base URL; the port is empty when none is named.
fn split_base(base: &str) -> (&str, &str) {
    let rest = base.split_once("://").map_or(base, |(_, rest)| rest);
    let authority = rest.split('/').next().unwrap_or_default();
    if let Some((host, port)) = authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        return (host, port.trim_start_matches(':'));
    }
    authority.split_once(':').unwrap_or((authority, "443"))
}

/// Values that draw the icons.
fn icons() -> Values {
    ICONS
        .map(|(name, path)| {
            (
                name,
                format!("<svg class=\"i\" viewBox=\"0 0 256 256\" aria-hidden=\"true\"><path d=\"{path}\"/></svg>"),
            )
        })
        .into()
}

fn flag(is_set: bool) -> String {
    if is_set { "yes".to_owned() } else { String::new() }
}

/// Such as `5.2.0 (1187)`; empty when neither is known.
fn release(version: &str, build: &str) -> String {
    match (version, build) {
        ("", "") => String::new(),
        (version, "") => version.to_owned(),
        ("", build) => format!("({build})"),
        (version, build) => format!("{version} ({build})"),
    }
}

/// Left edge, width and middle of the ring around the Install button in its drawing: wide letters count double.
fn ring(word: &str) -> [u32; 3] {
    let width = word.chars().map(|c| if c.is_ascii() { 8 } else { 14 }).sum::<u32>() + 20;
    let left = 270_u32.saturating_sub(width);
    [left, width, left + width / 2]
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
