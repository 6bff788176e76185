//! Reaching the server, and what a phone that was never here is given: the set-up page and the set-up profile.

use std::net::IpAddr;

use hyper::StatusCode;
use hyper::header::{CONTENT_DISPOSITION, LOCATION};
use plist::{Dictionary, Value};
use regex_lite::Regex;
use sha2::{Digest as _, Sha256};

use super::place::Place;
use super::record::{Record, Words};
use super::wire::{Answer, Asked, Client, Problem};
use super::{SLOW, Target};
use crate::identity::Host;
use crate::ipa;

/// The largest page that is read; ours have some 50 kB.
pub(super) const PAGE_LIMIT_BYTES: u64 = 1024 * 1024;
/// The largest profile that is read; ours has 3 kB.
const PROFILE_LIMIT_BYTES: u64 = 1024 * 1024;

/// Names, addresses and ports.
pub(super) async fn reach(target: &Target, record: &mut Record<'_>, client: &mut Client) -> Option<Place> {
    let place = match Place::parse(&target.manifest_url) {
        Ok(place) => place,
        Err(why) => {
            return record.failed(
                "manifest-url",
                Words::new(
                    format!("Of the manifest’s address: {why}"),
                    "Write the whole address, beginning with https.",
                ),
            );
        }
    };
    if !place.is_https {
        return record.failed(
            "manifest-url",
            Words::new(
                "The manifest’s address is http: iOS says that it cannot install because the certificate is not valid",
                "Use an https address.",
            ),
        );
    }
    if place.has_query {
        record.risky(
            "manifest-url",
            Words::new(
                "The manifest’s address has a query, which some versions of iOS drop",
                "Put everything into the path.",
            ),
        );
    } else {
        record.passed("manifest-url", "https, without a query, a name or a password");
    }
    let mut lead_to = Vec::new();
    if let Host::Name(name) = &place.host {
        record.trying("name-resolves");
        match client.resolve(&place).await {
            Ok(led) => {
                lead_to = led.addresses.iter().map(std::net::SocketAddr::ip).collect();
                let listed: Vec<String> = lead_to.iter().map(IpAddr::to_string).collect();
                let listed = listed.join(", ");
                if led.is_assumed {
                    record.risky(
                        "name-resolves",
                        Words::new(
                            format!("This computer cannot look {name} up; phones ask for it on the network, and {listed} should answer"),
                            "Open the install page on a phone once, or use an address in links.",
                        ),
                    );
                } else {
                    record.passed("name-resolves", format!("{name} leads to {listed}"));
                }
            }
            Err(problem) => return record.failed("name-resolves", problem.words()),
        }
    }
    if let Host::Ip(ip) = place.host {
        lead_to.push(ip);
    }
    for_phones(&lead_to, record);
    if let Ok(set_up) = Place::parse(&target.set_up_url) {
        record.trying("connect-set-up");
        match client.connect(&set_up).await {
            Ok(_) => record.passed("connect-set-up", format!("{} answers", set_up.origin())),
            Err(problem) => record.failed::<()>("connect-set-up", problem.words()).unwrap_or_default(),
        }
    }
    record.trying("connect");
    match client.connect(&place).await {
        Ok(stream) => {
            let from = stream.peer_addr().map(|address| address.to_string()).unwrap_or_default();
            record.passed("connect", format!("{} answers at {from}", place.origin()));
        }
        Err(problem) => return record.failed("connect", problem.words()),
    }
    Some(place)
}

/// What a phone makes of an address (micromdm/micromdm#1045: a manifest on the phone itself is refused, error 850).
fn for_phones(addresses: &[IpAddr], record: &mut Record<'_>) {
    let told = |ip: Option<&IpAddr>| ip.map(IpAddr::to_string).unwrap_or_default();
    let words = match addresses.first() {
        Some(ip) if ip.is_loopback() => Words::new(
            format!("{ip} is this computer’s address for itself: a phone would ask itself, and iOS refuses that"),
            "Use an address of this computer on the network that phones use.",
        ),
        Some(IpAddr::V4(ip)) if ip.is_link_local() => Words::new(
            format!("{ip} is a self-assigned address: phones have another one"),
            "Connect the computer to the network that phones use.",
        ),
        Some(IpAddr::V6(ip)) if ip.is_unicast_link_local() => Words::new(
            format!("{ip} only works with a zone, which addresses on the web cannot have"),
            "Use an IPv4 address.",
        ),
        Some(ip) if ip.is_unspecified() => Words::new(format!("{ip} is no address"), "Use an address of this computer."),
        other => return record.passed("address-for-phones", format!("{} is an address on the network", told(other))),
    };
    record.risky("address-for-phones", words);
}

/// The set-up page and the profile, as Safari sees them. A phone that was set up before does not need them, so the way goes on
/// whatever comes of it.
pub(super) async fn set_up(target: &Target, record: &mut Record<'_>, client: &mut Client) -> Option<()> {
    if target.set_up_url.is_empty() || record.has_failed("connect-set-up") {
        return None;
    }
    let place = match Place::parse(&target.set_up_url) {
        Ok(place) => place,
        Err(why) => return record.failed("set-up-page", Words::new(format!("Of its address: {why}"), "")),
    };
    record.trying("set-up-page");
    let page = page(record, client, "set-up-page", &place).await?;
    let profile_at = match link_to_profile(&page, &place) {
        Ok(link) => {
            record.passed("set-up-link", "The page links a .mobileconfig");
            link
        }
        Err(why) => {
            return record.failed(
                "set-up-link",
                Words::new(why, "Link the profile as an ordinary link that ends in .mobileconfig."),
            );
        }
    };
    profile(target, record, client, &profile_at).await?;
    if !place.is_https {
        plain_refuses_tls(record, client, &place).await;
    }
    Some(())
}

async fn profile(target: &Target, record: &mut Record<'_>, client: &mut Client, link: &ProfileLink) -> Option<()> {
    record.trying("profile-type");
    let answer = match client.ask(Asked::page(&link.place, PROFILE_LIMIT_BYTES)).await {
        Ok(answer) => answer,
        Err(problem) => return record.failed("profile-type", problem.words()),
    };
    if let Some(words) = not_there(&answer) {
        return record.failed("profile-type", words);
    }
    if let Some(problem) = &answer.broke {
        return record.failed("profile-type", problem.words());
    }
    let media_type = answer.media_type();
    if media_type != "application/x-apple-aspen-config" {
        return record.failed(
            "profile-type",
            Words::new(
                format!("It is served as “{media_type}”, so that Safari shows or saves it instead"),
                "Serve it as application/x-apple-aspen-config.",
            ),
        );
    }
    record.passed("profile-type", "application/x-apple-aspen-config");
    let disposition = answer.header(&CONTENT_DISPOSITION).unwrap_or_default().to_ascii_lowercase();
    if disposition.contains("attachment") || link.downloads {
        let found = if link.downloads {
            "The link has a download attribute: the profile would end in Files"
        } else {
            "It is sent as an attachment: the profile would end in Files"
        };
        return record.failed(
            "profile-inline",
            Words::new(found, "Serve it inline, and link it without a download attribute."),
        );
    }
    record.passed("profile-inline", "Neither an attachment nor a download");
    let profile = match Profile::read(&answer.body) {
        Ok(profile) => profile,
        Err(why) => return record.failed("profile-reads", Words::new(why, "Make the profile again.")),
    };
    record.passed("profile-reads", format!("A configuration with the root “{}”", profile.name));
    let found = fingerprint(&profile.authority);
    match &target.authority {
        Some(wanted) if *wanted == profile.authority => {
            record.passed("profile-authority", format!("SHA-256 {found}"));
            Some(())
        }
        Some(wanted) => record.failed(
            "profile-authority",
            Words::new(
                format!("It holds {found}, but this computer’s authority is {}", fingerprint(wanted)),
                "Set the phone up again with the profile of the computer that serves the builds.",
            ),
        ),
        None => {
            record.passed("profile-authority", format!("SHA-256 {found}"));
            Some(())
        }
    }
}

/// Safari 18.2 and later try https first on links that are http, and wait for that to fail (WebKit, “WebKit Features in Safari 18.2”).
async fn plain_refuses_tls(record: &mut Record<'_>, client: &mut Client, place: &Place) {
    record.trying("plain-refuses-tls");
    let slow = Words::new(
        "The set-up address neither answers nor refuses HTTPS: Safari 18.2 and later wait before they use HTTP",
        "Let that port close connections that do not speak HTTP at once.",
    );
    match tokio::time::timeout(SLOW, client.secure(place)).await {
        Ok(Ok(_)) => record.passed("plain-refuses-tls", "That port speaks HTTPS as well"),
        Err(_) | Ok(Err(Problem::Late(_))) => record.risky("plain-refuses-tls", slow),
        Ok(Err(_)) => record.passed("plain-refuses-tls", "It is refused at once, and Safari goes on with HTTP"),
    }
}

/// Asks for a page as Safari does. It must be there and be HTML.
pub(super) async fn page(record: &mut Record<'_>, client: &mut Client, code: &'static str, place: &Place) -> Option<String> {
    let answer = match client.ask(Asked::page(place, PAGE_LIMIT_BYTES)).await {
        Ok(answer) => answer,
        Err(problem) => return record.failed(code, problem.words()),
    };
    // Safari follows redirects of pages, but what they lead to was not what people were given.
    if let Some(words) = not_there(&answer) {
        return record.failed(code, words);
    }
    if let Some(problem) = &answer.broke {
        return record.failed(code, problem.words());
    }
    let media_type = answer.media_type();
    if media_type != "text/html" {
        return record.failed(
            code,
            Words::new(
                format!("It is served as “{media_type}”, which Safari does not show as a page"),
                "Serve it as text/html.",
            ),
        );
    }
    record.passed(code, format!("{} of text/html", super::record::size(answer.came)));
    Some(String::from_utf8_lossy(&answer.body).into_owned())
}

/// Why an answer is not what was asked for; `None` for 200.
pub(super) fn not_there(answer: &Answer) -> Option<Words> {
    let status = answer.status;
    let found = match status {
        StatusCode::OK => return None,
        _ if status.is_redirection() => {
            let to = answer.header(&LOCATION).unwrap_or("nowhere");
            let found = format!("It is a redirect ({}) to {to}", status.as_u16());
            return Some(Words::new(
                found,
                "Give the address where it lies: iOS does not follow redirects here.",
            ));
        }
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            format!("It wants a sign-in ({}), which iOS cannot give here", status.as_u16())
        }
        StatusCode::NOT_FOUND | StatusCode::GONE => format!("There is nothing ({})", status.as_u16()),
        _ => format!("The server answers {}", status.as_u16()),
    };
    let fix = match status {
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN | StatusCode::PROXY_AUTHENTICATION_REQUIRED => {
            "Serve it without a sign-in, under a path that cannot be guessed."
        }
        _ => "Check the address, and that the file is still there.",
    };
    Some(Words::new(found, fix))
}

struct ProfileLink {
    place: Place,
    downloads: bool,
}

/// The first ordinary link to a profile.
fn link_to_profile(page: &str, at: &Place) -> Result<ProfileLink, String> {
    // The pattern is ours and correct; without it there would be no link.
    let none = || "The page links no .mobileconfig".to_owned();
    let pattern = Regex::new(r#"(?i)<a\b([^>]*)\bhref\s*=\s*["']([^"']+\.mobileconfig)["']([^>]*)>"#).map_err(|_ours| none())?;
    let found = pattern.captures(page).ok_or_else(none)?;
    let text = |index: usize| found.get(index).map(|part| part.as_str()).unwrap_or_default();
    let place = at
        .follow(&unescaped(text(2)))
        .map_err(|why| format!("Of the profile’s address: {why}"))?;
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
pub(super) struct Profile {
    pub(super) authority: Vec<u8>,
    name: String,
}

impl Profile {
    /// Reads a profile and looks for what Apple requires (TopLevel.yaml, com.apple.security.root.yaml).
    pub(super) fn read(bytes: &[u8]) -> Result<Self, String> {
        let profile = ipa::read_property_list(bytes).map_err(|why| format!("It cannot be read: {why}"))?;
        let text = |list: &Dictionary, key: &str| list.get(key).and_then(Value::as_string).unwrap_or_default().to_owned();
        let kind = text(&profile, "PayloadType");
        if kind != "Configuration" {
            return Err(format!("It is no configuration but “{kind}”"));
        }
        if let Some(missing) = missing(&profile) {
            return Err(format!("It has no {missing}"));
        }
        let payloads = profile
            .get("PayloadContent")
            .and_then(Value::as_array)
            .ok_or("It has no PayloadContent")?;
        let roots = ["com.apple.security.root", "com.apple.security.pkcs1"];
        let root = payloads
            .iter()
            .filter_map(Value::as_dictionary)
            .find(|payload| roots.contains(&text(payload, "PayloadType").as_str()))
            .ok_or("It holds no root certificate")?;
        if let Some(missing) = missing(root) {
            return Err(format!("Its root has no {missing}"));
        }
        let authority = root
            .get("PayloadContent")
            .and_then(Value::as_data)
            .ok_or("Its root holds no certificate")?;
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
        let at = Place::parse("http://h:8080/setup").unwrap();
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
