//! Pages are what a tester reads: the install page, the page of an app, and the set-up page.
//! No page needs another file, a cookie or a script to be usable.

use std::net::IpAddr;
use std::sync::{Arc, LazyLock};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest as _, Sha256};

use super::template::{TemplateValues, render};
use super::visit_links::link_of_visit;
use super::{Offer, PageFacts, Site};
use crate::finding::Finding;
use crate::primitives::{Family, OsVersion, Visit};
use crate::qr::{Code, Level};
use crate::words::{Language, Words};

mod language;
mod phone;
mod published;
mod tags;

pub(super) use language::choose;
use phone::ClaimedPhone;
pub use published::{PublishedPage, PublishedRow, published_languages, published_page, withdrawn_page};

const INSTALL: &str = include_str!("../../assets/pages/install.html");
const ROW: &str = include_str!("../../assets/pages/row.html");
const SET_UP: &str = include_str!("../../assets/pages/setup.html");
const LOST: &str = include_str!("../../assets/pages/lost.html");
const ENDED: &str = include_str!("../../assets/pages/ended.html");
const SOON: &str = include_str!("../../assets/pages/soon.html");
const HINTS: &str = include_str!("../../assets/pages/hints.html");
const HEAD: &str = include_str!("../../assets/pages/head.html");
const STYLE: &str = include_str!("../../assets/pages/page.css");
const SCRIPT: &str = include_str!("../../assets/pages/page.js");

/// Pictures of pages, from Phosphor (MIT), with the holes that they fill.
const ICONS: [(&str, &str); 12] = [
    ("i_check", include_str!("../../assets/pages/icons/check.svg")),
    ("i_warning", include_str!("../../assets/pages/icons/warning.svg")),
    ("i_bad", include_str!("../../assets/pages/icons/bad.svg")),
    ("i_info", include_str!("../../assets/pages/icons/info.svg")),
    ("i_compass", include_str!("../../assets/pages/icons/compass.svg")),
    ("i_download", include_str!("../../assets/pages/icons/download.svg")),
    ("i_toggle", include_str!("../../assets/pages/icons/toggle.svg")),
    ("i_shield", include_str!("../../assets/pages/icons/shield.svg")),
    ("i_globe", include_str!("../../assets/pages/icons/globe.svg")),
    ("i_tick", include_str!("../../assets/pages/icons/tick.svg")),
    ("i_right", include_str!("../../assets/pages/icons/right.svg")),
    ("i_down", include_str!("../../assets/pages/icons/down.svg")),
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
    /// Their own address; `None` when it is not known.
    pub(super) address: Option<IpAddr>,
    /// The number that links on the page carry; `None` where the system had none to give.
    pub(super) visit: Option<Visit>,
}

/// The install page of a build. `icon` is a `data:` URL or empty.
pub(super) fn install_page(site: &Site, offer: &Offer, icon: &str, visitor: &Visitor) -> String {
    let token = offer.token.as_str();
    let mut values = offer_values(site, offer, icon, visitor);
    add_hints(&mut values, site, visitor, &format!("/i/{token}"));
    let app = site
        .apps
        .iter()
        .find(|app| app.builds.len() > 1 && app.builds.contains(&offer.token));
    values.insert(
        "all_builds",
        app.map(|app| format!("{}/a/{}", proxy_path(site), app.token.as_str()))
            .unwrap_or_default(),
    );
    render(INSTALL, &values, language::texts(visitor.language))
}

/// The page of an app: the install page of its first build, with the others below it. `builds` are ready ones first, and
/// among them the newest first; `icon` is that of the first.
pub(super) fn app_page(site: &Site, builds: &[Arc<Offer>], icon: &str, visitor: &Visitor) -> String {
    let Some((first, older)) = builds.split_first() else {
        return nothing_here(visitor.language);
    };
    let words = language::texts(visitor.language);
    let mut values = offer_values(site, first, icon, visitor);
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
        row.insert("link", format!("{}/i/{}", proxy_path(site), offer.token.as_str()));
        let release = release(&facts.version, &facts.build);
        row.insert("release", if release.is_empty() { facts.title.clone() } else { release });
        row.insert("size", language::size(visitor.language, facts.size_bytes));
        row.insert(
            "works_until",
            facts
                .works_until
                .map(|at| language::day(visitor.language, at, now))
                .unwrap_or_default(),
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
    let phone = ClaimedPhone::of(&visitor.agent);
    let mut values = common_values(site, visitor, &phone);
    values.insert("fingerprint", fingerprint_rows(&site.authority_sha256));
    values.insert("is_18_0", flag(phone.may_hide_switch()));
    // Who asks for desktop pages may not tell the version.
    values.insert("may_need_18_1", flag(phone.version.is_none()));
    values.insert("by_sheet", flag(phone.opens_sheet()));
    values.insert("trusts_at_once", flag(phone.trusts_at_once()));
    values.insert(
        "long_trust",
        flag(language::word(language, "m-trust").chars().count() > LONG_MENU_CHARS),
    );
    let ring = ring(language::word(language, "m-install"));
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
            proxy_path(site)
        };
        values.insert("install_page", format!("{base}/i/{}", offer.token.as_str()));
    }
    // Set-up pages are for phones that do not trust us yet, so their links go to plain HTTP whatever else does.
    add_hints_at(&mut values, site, visitor, &format!("{}{path}", site.http_base));
    render(SET_UP, &values, language::texts(language))
}

/// The page for every path that leads nowhere: it is the same for all of them.
pub(super) fn nothing_here(language: Language) -> String {
    short(LOST, language)
}

/// The page for a link that has ended: it is the same for all of them.
pub(super) fn ended(language: Language) -> String {
    short(ENDED, language)
}

/// The page for a build that cannot be had at this moment: it looks again by itself.
pub(super) fn wait(language: Language) -> String {
    short(SOON, language)
}

fn short(template: &str, language: Language) -> String {
    let values = TemplateValues::from([
        ("head", HEAD.to_owned()),
        ("style", STYLE.to_owned()),
        ("lang", language.tag().to_owned()),
    ]);
    render(template, &values, language::texts(language))
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

/// What install pages of a build on offer say to this phone.
fn offer_values(site: &Site, offer: &Offer, icon: &str, visitor: &Visitor) -> TemplateValues {
    let mut values = install_values(site, &offer.page, icon, visitor);
    values.insert("set_up", format!("{}/setup/{}", proxy_path(site), offer.token.as_str()));
    values.insert("install_link", link_of_visit(offer, site, visitor.visit));
    values
}

/// What install pages say of a build and to this phone, wherever the build is.
fn install_values(site: &Site, page: &PageFacts, icon: &str, visitor: &Visitor) -> TemplateValues {
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
        tags,
        developer_mode,
        enterprise,
        blocked,
        refused_by,
        ..
    } = page;
    let language = visitor.language;
    let phone = ClaimedPhone::of(&visitor.agent);
    let mut values = common_values(site, visitor, &phone);
    values.insert("title", title.clone());
    values.insert("long_title", flag(title.chars().count() > LONG_TITLE_CHARS));
    values.insert("subtitle", subtitle.clone());
    values.insert("release", release(version, build));
    values.insert("size", language::size(language, *size_bytes));
    values.insert("icon", icon.to_owned());
    values.insert(
        "needs",
        minimum_os
            .as_ref()
            .map(|minimum| format!("{platform}\u{a0}{minimum}"))
            .unwrap_or_default(),
    );
    values.insert("made_for", Words::of(language).joined(made_for));
    values.insert(
        "works_until",
        works_until
            .map(|at| language::day(language, at, crate::clock::now()))
            .unwrap_or_default(),
    );
    let has_facts = minimum_os.is_some() || works_until.is_some() || !made_for.is_empty();
    values.insert("facts", flag(has_facts));
    values.insert("notes", notes.trim().to_owned());
    values.insert("tag_rows", tags::rows(tags));
    if let Some(reason) = blocked {
        values.extend(reason_values(reason, language));
    }
    let is_too_old = phone.is_too_old_for(minimum_os.as_deref());
    let is_other_device = phone.is_left_out_by(made_for);
    // Two phones behind one address read it both: it says what to do if the other build is there.
    values.insert(
        "is_in_the_way",
        flag(visitor.address.is_some_and(|address| refused_by.contains(&address.to_canonical()))),
    );
    values.insert("is_too_old", flag(is_too_old));
    values.insert("is_other_device", flag(is_other_device));
    values.insert("doubtful", flag(blocked.is_some() || is_too_old || is_other_device));
    // Developer Mode came with iOS 16 (docs.expo.dev/guides/ios-developer-mode), the restart with iOS 18 (support.apple.com/118254).
    values.insert(
        "developer_mode",
        flag(*developer_mode && phone.is_before(OsVersion::new(16, 0)) != Some(true)),
    );
    let restarts = phone.is_before(OsVersion::new(18, 0)).map(|is_before| !is_before);
    values.insert("enterprise", flag(*enterprise && restarts == Some(false)));
    values.insert("enterprise_restart", flag(*enterprise && restarts == Some(true)));
    values.insert("enterprise_maybe", flag(*enterprise && restarts.is_none()));
    if phone.family.is_computer() {
        values.extend(cable_values(page));
    }
    // Enterprise builds always, others of teams that are younger than June 2021 (Apple, “Provisioning profile updates”).
    values.insert("internet", flag(*developer_mode || *enterprise));
    values
}

/// Why phones will refuse a build, for testers; in English where there is no sentence in their language.
fn reason_values(reason: &Finding, language: Language) -> [(&'static str, String); 2] {
    let known = language::word(language, &format!("reason-{}", reason.code()));
    if known.is_empty() {
        let title = Words::of(Language::English).title(reason);
        [("reason", title), ("reason_lang", Language::English.tag().to_owned())]
    } else {
        [("reason", known.to_owned()), ("reason_lang", String::new())]
    }
}

/// The file for those who install by cable. Phones have no use for it; a Mac that is an iPad has the script to hide it.
fn cable_values(page: &PageFacts) -> [(&'static str, String); 3] {
    [
        ("package_url", page.package_url.clone()),
        ("file_name", page.file_name.clone()),
        ("sha256", page.sha256.clone().unwrap_or_default()),
    ]
}

fn common_values(site: &Site, visitor: &Visitor, phone: &ClaimedPhone) -> TemplateValues {
    // A tunnel's or proxy's certificate is trusted already, and its handshakes do not come to us.
    let is_probed = site.set_up_profile.is_some() && site.behind_proxy.is_none();
    let mut values = icons();
    values.extend([
        ("style", STYLE.to_owned()),
        ("script", SCRIPT.to_owned()),
        ("head", HEAD.to_owned()),
        ("spinner", SPINNER.to_owned()),
        ("root", proxy_path(site).to_owned()),
        ("lang", visitor.language.tag().to_owned()),
        ("computer", site.computer_name.clone()),
        ("anywhere", flag(site.behind_proxy.is_some())),
        ("device", phone.device.to_owned()),
        ("system", phone.system.clone()),
        ("management", language::word(visitor.language, phone.management_key()).to_owned()),
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
fn add_hints(values: &mut TemplateValues, site: &Site, visitor: &Visitor, path: &str) {
    let is_https = site.https_pages_only || site.behind_proxy.is_some() || visitor.over_tls;
    let base = if is_https { &site.https_base } else { &site.http_base };
    add_hints_at(values, site, visitor, &format!("{base}{path}"));
}

/// What stands above a page: where to open it, and that it moved. `link` is where the page is now.
fn add_hints_at(values: &mut TemplateValues, site: &Site, visitor: &Visitor, link: &str) {
    // Phones have no use for a code, those with Android neither; an iPad that claims to be a Mac has the script to hide it.
    let phone = ClaimedPhone::of(&visitor.agent);
    let code = if phone.is_sure || phone.family == Family::Android {
        None
    } else {
        Code::new(link, Level::Medium).ok()
    };
    values.insert("is_no_phone", flag(!phone.is_sure));
    values.insert("runs_no_ios_apps", flag(phone.family.runs_no_ios_apps()));
    values.insert("code_svg", code.map(|code| code.svg().trim_end().to_owned()).unwrap_or_default());
    if has_moved(site, visitor.came_to) {
        values.insert("moved_link", link.to_owned());
        values.insert("address", split_base(&site.https_base).0.to_owned());
    }
    let hints = render(HINTS, values, language::texts(visitor.language));
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
    site.behind_proxy.is_none() && is_same_kind && came_to != named
}

/// The path under which a reverse proxy serves us, such as `/airlift`; empty without one.
fn proxy_path(site: &Site) -> &str {
    let rest = site.https_base.split_once("://").map_or("", |(_, rest)| rest);
    let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
    if site.behind_proxy.is_some() {
        path.trim_end_matches('/')
    } else {
        ""
    }
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
fn icons() -> TemplateValues {
    // In a page the namespace goes without saying.
    let inline = |picture: &str| picture.trim_end().replace(" xmlns=\"http://www.w3.org/2000/svg\"", "");
    ICONS.map(|(name, picture)| (name, inline(picture))).into()
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
