//! Reaching the server, and what a phone that was never here is given: the set-up page and the set-up profile.

use std::net::IpAddr;

use hyper::StatusCode;
use hyper::header::{CONTENT_DISPOSITION, LOCATION};
use plist::{Dictionary, Value};
use sha2::{Digest as _, Sha256};

use super::report::TestReport;
use super::target_url::TargetUrl;
use super::wire::{Client, FetchError, HttpRequest, HttpResponse};
use super::{SLOW, Target, Trouble};
use crate::finding::{Message, Rule, RuleOf, Severity, says, told};
use crate::identity::Host;
use crate::ipa;
use crate::primitives::{ByteSize, SearchPattern};

/// The largest page that is read; ours have some 50 kB.
pub(super) const PAGE_LIMIT_BYTES: u64 = 1024 * 1024;
/// The largest profile that is read; ours has 3 kB.
const PROFILE_LIMIT_BYTES: u64 = 1024 * 1024;
/// The type as which Safari takes a profile.
const PROFILE_TYPE_NAME: &str = "application/x-apple-aspen-config";

pub(crate) static MANIFEST_URL: RuleOf<told::ManifestUrl> = RuleOf::new(
    Severity::Blocks,
    "The manifest’s address is incomplete, not https, or has a query",
    "apple/device-management, mdm/commands/application.install.yaml: https:; getappbox/AppBox-iOSAppsWirelessInstallation#255: no query",
);

pub(crate) static NAME_RESOLVES: RuleOf<told::NameResolves> =
    RuleOf::new(Severity::Blocks, "The server’s name does not lead to an address", "RFC 1035");

pub(crate) static ADDRESS_FOR_PHONES: RuleOf<told::AddressForPhones> = RuleOf::new(
    Severity::Blocks,
    "Phones cannot use the address",
    "iOS’s error 850 “The manifest URL isn't external” (micromdm/micromdm#1045); RFC 3927",
);

pub(crate) static CONNECT_SET_UP: RuleOf<told::ConnectSetUp> = RuleOf::new(
    Severity::Blocks,
    "The set-up address does not answer",
    "Apple, support.apple.com/102400: a profile is downloaded from a website; practice: firewalls, guest Wi-Fi and client isolation (localsend/localsend#2691)",
);

pub(crate) static CONNECT: RuleOf<told::Connect> = RuleOf::new(
    Severity::Blocks,
    "The secure address does not answer",
    "Apple, iOS Deployment Reference, “Troubleshoot wireless app distribution”: the manifest is accessible; practice: firewalls, guest Wi-Fi and client isolation (localsend/localsend#2691)",
);

/// Names, addresses and ports.
pub(super) async fn reach(target: &Target, report: &mut TestReport<'_>, client: &mut Client) -> Option<TargetUrl> {
    let place = address(target, report)?;
    let lead_to = leads_to(report, client, &place).await?;
    for_phones(&lead_to, report);
    if let Ok(set_up) = TargetUrl::parse(&target.set_up_url) {
        report.trying(&CONNECT_SET_UP.rule);
        match client.connect(&set_up).await {
            Ok(_) => report.passed(&CONNECT_SET_UP.rule, says::self_test_answers(set_up.origin())),
            Err(problem) => report.failed::<()>(&CONNECT_SET_UP.rule, problem.trouble()).unwrap_or_default(),
        }
    }
    report.trying(&CONNECT.rule);
    match client.connect(&place).await {
        Ok(stream) => {
            let from = stream.peer_addr().map(|address| address.to_string()).unwrap_or_default();
            report.passed(&CONNECT.rule, says::self_test_answers_at(from, place.origin()));
        }
        Err(problem) => return report.failed(&CONNECT.rule, problem.trouble()),
    }
    Some(place)
}

/// Where the manifest lies.
fn address(target: &Target, report: &mut TestReport<'_>) -> Option<TargetUrl> {
    let rule = &MANIFEST_URL.rule;
    let place = match TargetUrl::parse(&target.manifest_url) {
        Ok(place) => place,
        Err(why) => {
            let trouble = Trouble::new(says::self_test_of_manifest_address(why), says::self_test_write_whole_https());
            return report.failed(rule, trouble);
        }
    };
    if !place.is_https {
        return report.failed(rule, Trouble::new(says::self_test_manifest_http(), says::self_test_use_https()));
    }
    if place.has_query {
        report.risky(rule, Trouble::new(says::self_test_manifest_query(), says::self_test_into_path()));
    } else {
        report.passed(rule, says::self_test_address_plain());
    }
    Some(place)
}

/// The addresses of a server.
async fn leads_to(report: &mut TestReport<'_>, client: &Client, place: &TargetUrl) -> Option<Vec<IpAddr>> {
    let name = match &place.host {
        Host::Ip(ip) => return Some(vec![*ip]),
        Host::Name(name) => name,
    };
    let rule = &NAME_RESOLVES.rule;
    report.trying(rule);
    let led = match client.resolve(place).await {
        Ok(led) => led,
        Err(problem) => return report.failed(rule, problem.trouble()),
    };
    let addresses: Vec<IpAddr> = led.addresses.iter().map(std::net::SocketAddr::ip).collect();
    if led.is_assumed {
        let found = says::self_test_name_assumed(&addresses, name);
        report.risky(rule, Trouble::new(found, says::self_test_open_on_phone()));
    } else {
        report.passed(rule, says::self_test_name_leads(&addresses, name));
    }
    Some(addresses)
}

/// What a phone makes of an address: a manifest on the phone itself is refused.
fn for_phones(addresses: &[IpAddr], report: &mut TestReport<'_>) {
    let Some(first) = addresses.first() else { return };
    let rule = &ADDRESS_FOR_PHONES.rule;
    let trouble = match first {
        ip if ip.is_loopback() => Trouble::new(says::self_test_loopback(ip), says::self_test_use_own_address()),
        IpAddr::V4(ip) if ip.is_link_local() => Trouble::new(says::self_test_self_assigned(ip), says::self_test_connect_computer()),
        IpAddr::V6(ip) if ip.is_unicast_link_local() => Trouble::new(says::self_test_zone(ip), says::self_test_use_ipv4()),
        ip if ip.is_unspecified() => Trouble::new(says::self_test_unspecified(ip), says::self_test_use_address_of_computer()),
        ip => return report.passed(rule, says::self_test_on_network(ip)),
    };
    report.risky(rule, trouble);
}

pub(crate) static SET_UP_PAGE: RuleOf<told::SetUpPage> = RuleOf::new(
    Severity::Blocks,
    "The set-up page does not open",
    "Apple, support.apple.com/102400: a profile is downloaded from a website",
);

pub(crate) static SET_UP_LINK: RuleOf<told::SetUpLink> = RuleOf::new(
    Severity::Blocks,
    "The page does not offer the set-up profile",
    "Apple, support.apple.com/102400: a profile is downloaded from a website",
);

pub(crate) static PROFILE_TYPE: RuleOf<told::ProfileType> = RuleOf::new(
    Severity::Blocks,
    "The set-up profile is served with a wrong type",
    "Apple, “Over-the-Air Profile Delivery and Configuration”: application/x-apple-aspen-config",
);

pub(crate) static PROFILE_INLINE: RuleOf<told::ProfileInline> = RuleOf::new(
    Severity::Blocks,
    "The set-up profile goes to Files instead of Settings",
    "fyr77/dns-mobileconfig#8: a download goes to Files, from where iOS 15 does not open it",
);

pub(crate) static PROFILE_READS: RuleOf<told::ProfileReads> = RuleOf::new(
    Severity::Blocks,
    "The set-up profile is not complete",
    "apple/device-management, mdm/profiles/TopLevel.yaml",
);

pub(crate) static PROFILE_AUTHORITY: RuleOf<told::ProfileAuthority> = RuleOf::new(
    Severity::Blocks,
    "The set-up profile contains another authority",
    "apple/device-management, mdm/profiles/com.apple.security.root.yaml",
);

pub(crate) static PLAIN_REFUSES_TLS: RuleOf<told::PlainRefusesTls> = RuleOf::new(
    Severity::Risks,
    "HTTPS on the set-up address hangs",
    "WebKit, “WebKit Features in Safari 18.2”: HTTPS is tried first",
);

/// The set-up page and the profile, as Safari sees them. A phone that was set up before does not need them, so the way goes on
/// whatever comes of it.
pub(super) async fn set_up(target: &Target, report: &mut TestReport<'_>, client: &mut Client) -> Option<()> {
    if target.set_up_url.is_empty() || report.has_failed(&CONNECT_SET_UP.rule) {
        return None;
    }
    let place = match TargetUrl::parse(&target.set_up_url) {
        Ok(place) => place,
        Err(why) => return report.failed(&SET_UP_PAGE.rule, says::self_test_of_its_address(why).into()),
    };
    report.trying(&SET_UP_PAGE.rule);
    let page = page(report, client, &SET_UP_PAGE.rule, &place).await?;
    let profile_at = match link_to_profile(&page, &place) {
        Ok(link) => {
            report.passed(&SET_UP_LINK.rule, says::self_test_links_profile());
            link
        }
        Err(why) => {
            return report.failed(&SET_UP_LINK.rule, Trouble::new(why, says::self_test_link_profile()));
        }
    };
    profile(target, report, client, &profile_at).await?;
    if !place.is_https {
        plain_refuses_tls(report, client, &place).await;
    }
    Some(())
}

async fn profile(target: &Target, report: &mut TestReport<'_>, client: &mut Client, link: &ProfileLink) -> Option<()> {
    report.trying(&PROFILE_TYPE.rule);
    let answer = match client.ask(HttpRequest::page(&link.place, PROFILE_LIMIT_BYTES)).await {
        Ok(answer) => answer,
        Err(problem) => return report.failed(&PROFILE_TYPE.rule, problem.trouble()),
    };
    if let Some(trouble) = not_there(&answer) {
        return report.failed(&PROFILE_TYPE.rule, trouble);
    }
    if let Some(problem) = &answer.broke {
        return report.failed(&PROFILE_TYPE.rule, problem.trouble());
    }
    let media_type = answer.media_type();
    if media_type != PROFILE_TYPE_NAME {
        let found = says::self_test_profile_served_as(media_type);
        return report.failed(&PROFILE_TYPE.rule, Trouble::new(found, says::self_test_serve_as(PROFILE_TYPE_NAME)));
    }
    report.passed(&PROFILE_TYPE.rule, says::self_test_text(PROFILE_TYPE_NAME));
    let disposition = answer.header(&CONTENT_DISPOSITION).unwrap_or_default().to_ascii_lowercase();
    if disposition.contains("attachment") || link.downloads {
        let found = if link.downloads {
            says::self_test_profile_link_downloads()
        } else {
            says::self_test_profile_attached()
        };
        return report.failed(&PROFILE_INLINE.rule, Trouble::new(found, says::self_test_profile_serve_inline()));
    }
    report.passed(&PROFILE_INLINE.rule, says::self_test_profile_inline());
    let profile = match ConfigurationProfile::read(&answer.body) {
        Ok(profile) => profile,
        Err(why) => return report.failed(&PROFILE_READS.rule, Trouble::new(why, says::self_test_profile_again())),
    };
    report.passed(&PROFILE_READS.rule, says::self_test_profile_with_root(&profile.name));
    let found = fingerprint(&profile.authority);
    match &target.authority {
        Some(wanted) if *wanted != profile.authority => {
            let found = says::self_test_profile_other_authority(found, fingerprint(wanted));
            report.failed(&PROFILE_AUTHORITY.rule, Trouble::new(found, says::self_test_set_up_again()))
        }
        Some(_) | None => {
            report.passed(&PROFILE_AUTHORITY.rule, says::self_test_sha256(found));
            Some(())
        }
    }
}

/// Safari 18.2 and later try https first on links that are http, and wait for that to fail.
async fn plain_refuses_tls(report: &mut TestReport<'_>, client: &mut Client, place: &TargetUrl) {
    report.trying(&PLAIN_REFUSES_TLS.rule);
    let slow = || Trouble::new(says::self_test_plain_hangs(), says::self_test_close_at_once());
    match tokio::time::timeout(SLOW, client.secure(place)).await {
        Ok(Ok(_)) => report.passed(&PLAIN_REFUSES_TLS.rule, says::self_test_plain_speaks_https()),
        Err(_) | Ok(Err(FetchError::Late(_))) => report.risky(&PLAIN_REFUSES_TLS.rule, slow()),
        Ok(Err(_)) => report.passed(&PLAIN_REFUSES_TLS.rule, says::self_test_plain_refuses()),
    }
}

/// Asks for a page as Safari does. It must be there and be HTML.
pub(super) async fn page(report: &mut TestReport<'_>, client: &mut Client, rule: &'static Rule, place: &TargetUrl) -> Option<String> {
    let answer = match client.ask(HttpRequest::page(place, PAGE_LIMIT_BYTES)).await {
        Ok(answer) => answer,
        Err(problem) => return report.failed(rule, problem.trouble()),
    };
    // Safari follows redirects of pages, but what they lead to was not what people were given.
    if let Some(trouble) = not_there(&answer) {
        return report.failed(rule, trouble);
    }
    if let Some(problem) = &answer.broke {
        return report.failed(rule, problem.trouble());
    }
    let media_type = answer.media_type();
    if media_type != "text/html" {
        let found = says::self_test_page_served_as(media_type);
        return report.failed(rule, Trouble::new(found, says::self_test_serve_as("text/html")));
    }
    report.passed(rule, says::self_test_page_of(ByteSize(answer.came)));
    Some(String::from_utf8_lossy(&answer.body).into_owned())
}

/// Why an answer is not what was asked for; `None` for 200.
pub(super) fn not_there(answer: &HttpResponse) -> Option<Trouble> {
    let status = answer.status.as_u16();
    let (found, fix) = match answer.status {
        StatusCode::OK => return None,
        redirect if redirect.is_redirection() => {
            let to = answer.header(&LOCATION);
            let found = to.map_or_else(
                || says::self_test_redirect_nowhere(status),
                |to| says::self_test_redirect(status, to),
            );
            (found, says::self_test_no_redirects())
        }
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            (says::self_test_sign_in(status), says::self_test_without_sign_in())
        }
        StatusCode::NOT_FOUND | StatusCode::GONE => (says::self_test_nothing_there(status), says::self_test_check_address()),
        _ => (says::self_test_answers_status(status), says::self_test_check_address()),
    };
    Some(Trouble::new(found, fix))
}

struct ProfileLink {
    place: TargetUrl,
    downloads: bool,
}

/// The first ordinary link to a profile.
fn link_to_profile(page: &str, at: &TargetUrl) -> Result<ProfileLink, Message> {
    static LINK: SearchPattern = SearchPattern::new(r#"(?i)<a\b([^>]*)\bhref\s*=\s*["']([^"']+\.mobileconfig)["']([^>]*)>"#);
    let found = LINK.captures(page).ok_or_else(says::self_test_links_no_profile)?;
    let text = |index: usize| found.get(index).map(|part| part.as_str()).unwrap_or_default();
    let place = at.follow(&unescaped(text(2))).map_err(says::self_test_of_profile_address)?;
    let attributes = format!("{} {}", text(1), text(3)).to_ascii_lowercase();
    let downloads = attributes
        .split(|c: char| c.is_whitespace() || c == '/')
        .any(|attribute| attribute == "download" || attribute.starts_with("download="));
    Ok(ProfileLink { place, downloads })
}

/// What stands in an attribute.
pub(super) fn unescaped(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// What a set-up profile holds.
#[derive(Debug)]
pub(super) struct ConfigurationProfile {
    pub(super) authority: Vec<u8>,
    name: String,
}

impl ConfigurationProfile {
    /// Reads a profile and looks for what Apple requires (TopLevel.yaml, com.apple.security.root.yaml).
    pub(super) fn read(bytes: &[u8]) -> Result<Self, Message> {
        let profile = ipa::read_property_list(bytes).map_err(says::self_test_unreadable)?;
        let text = |list: &Dictionary, key: &str| list.get(key).and_then(Value::as_string).unwrap_or_default().to_owned();
        let kind = text(&profile, "PayloadType");
        if kind != "Configuration" {
            return Err(says::self_test_no_configuration(kind));
        }
        if let Some(missing) = missing(&profile) {
            return Err(says::self_test_profile_lacks(missing));
        }
        let payloads = profile
            .get("PayloadContent")
            .and_then(Value::as_array)
            .ok_or_else(|| says::self_test_profile_lacks("PayloadContent"))?;
        let roots = ["com.apple.security.root", "com.apple.security.pkcs1"];
        let root = payloads
            .iter()
            .filter_map(Value::as_dictionary)
            .find(|payload| roots.contains(&text(payload, "PayloadType").as_str()))
            .ok_or_else(says::self_test_profile_without_root)?;
        if let Some(missing) = missing(root) {
            return Err(says::self_test_root_lacks(missing));
        }
        let authority = root
            .get("PayloadContent")
            .and_then(Value::as_data)
            .ok_or_else(says::self_test_root_empty)?;
        Ok(Self {
            authority: authority.to_vec(),
            name: text(root, "PayloadDisplayName"),
        })
    }
}

fn missing(payload: &Dictionary) -> Option<&'static str> {
    ["PayloadVersion", "PayloadIdentifier", "PayloadUUID"]
        .into_iter()
        .find(|key| !payload.contains_key(key))
}

fn fingerprint(der: &[u8]) -> String {
    let pairs: Vec<String> = Sha256::digest(der).iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profiles_are_found_however_they_are_linked() {
        let at = TargetUrl::parse("http://h:8080/setup").unwrap();
        let link = |page: &str| link_to_profile(page, &at).map(|link| (link.place.path, link.downloads));
        assert_eq!(
            link(r#"<a class=x href="/a.mobileconfig">"#),
            Ok(("/a.mobileconfig".to_owned(), false))
        );
        assert_eq!(
            link("<a href='/a.mobileconfig' download>"),
            Ok(("/a.mobileconfig".to_owned(), true))
        );
        assert_eq!(
            link(r#"<a download="a" href="a.mobileconfig">"#),
            Ok(("/a.mobileconfig".to_owned(), true))
        );
        assert!(link(r#"<a href="/a.crt">"#).is_err());
    }
}
