//! The address of something to fetch, taken apart as a phone does.

use std::net::IpAddr;

use hyper::Uri;

use crate::finding::{Message, says};
use crate::identity::Host;

/// An absolute http or https address.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct TargetUrl {
    pub(super) is_https: bool,
    pub(super) host: Host,
    pub(super) port: u16,
    /// What stands in the `Host` header.
    pub(super) authority: String,
    /// Path and query.
    pub(super) path: String,
    pub(super) has_query: bool,
}

impl TargetUrl {
    /// Reads an address; what is wrong with it otherwise, as the end of a sentence.
    pub(super) fn parse(text: &str) -> Result<Self, Message> {
        if text.is_empty() {
            return Err(says::self_test_place_none());
        }
        if !text.is_ascii() || text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            return Err(says::self_test_place_unencoded());
        }
        let uri: Uri = text
            .parse()
            .map_err(|error: hyper::http::uri::InvalidUri| says::self_test_place_unreadable(error))?;
        let is_https = match uri.scheme_str() {
            Some(scheme) if scheme.eq_ignore_ascii_case("https") => true,
            Some(scheme) if scheme.eq_ignore_ascii_case("http") => false,
            Some(scheme) => return Err(says::self_test_place_scheme(scheme)),
            None => return Err(says::self_test_place_relative()),
        };
        let authority = uri.authority().ok_or_else(says::self_test_place_without_server)?;
        if authority.as_str().contains('@') {
            return Err(says::self_test_place_with_password());
        }
        let name = authority.host();
        let bare = name.strip_prefix('[').and_then(|name| name.strip_suffix(']')).unwrap_or(name);
        let host = match bare.parse::<IpAddr>() {
            Ok(ip) => Host::Ip(ip),
            Err(_name) if bare.is_empty() => return Err(says::self_test_place_without_server()),
            Err(_name) => Host::Name(bare.to_ascii_lowercase()),
        };
        Ok(Self {
            is_https,
            host,
            port: authority.port_u16().unwrap_or(if is_https { 443 } else { 80 }),
            authority: authority.as_str().to_owned(),
            path: uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            has_query: uri.query().is_some(),
        })
    }

    /// Another path on the same server.
    pub(super) fn beside(&self, path: &str) -> Self {
        Self {
            path: path.to_owned(),
            has_query: path.contains('?'),
            ..self.clone()
        }
    }

    /// Where a link on a page at this place leads.
    pub(super) fn follow(&self, link: &str) -> Result<Self, Message> {
        if has_scheme(link) {
            return Self::parse(link);
        }
        if link.starts_with("//") {
            return Self::parse(&format!("{}:{link}", if self.is_https { "https" } else { "http" }));
        }
        if link.starts_with('/') {
            return Ok(self.beside(link));
        }
        let path = self.path.split(['?', '#']).next().unwrap_or_default();
        let folder = path.rfind('/').and_then(|slash| path.get(..=slash)).unwrap_or("/");
        Ok(self.beside(&format!("{folder}{link}")))
    }

    /// Whether both lie on one server, port included.
    pub(super) fn shares_server_with(&self, other: &Self) -> bool {
        (self.is_https, &self.host, self.port) == (other.is_https, &other.host, other.port)
    }

    /// The whole address.
    pub(super) fn url(&self) -> String {
        format!("{}{}", self.origin(), self.path)
    }

    /// Such as `https://192.168.1.24:8443`.
    pub(super) fn origin(&self) -> String {
        format!("{}://{}", if self.is_https { "https" } else { "http" }, self.authority)
    }
}

/// Whether a reference begins with a scheme (RFC 3986, 3.1 and 4.2), such as `javascript:`; a colon behind a slash is one of a path.
fn has_scheme(link: &str) -> bool {
    let name = link.split([':', '/', '?', '#']).next().unwrap_or_default();
    let is_followed = link.get(name.len()..).is_some_and(|rest| rest.starts_with(':'));
    let mut letters = name.chars();
    let begins = letters.next().is_some_and(|first| first.is_ascii_alphabetic());
    is_followed && begins && letters.all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '+' | '-' | '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let place = TargetUrl::parse("https://[fd00::1]:8443/i/x/manifest.plist").unwrap();
        assert_eq!(place.host, Host::Ip("fd00::1".parse().unwrap()));
        assert_eq!((place.port, place.path.as_str()), (8443, "/i/x/manifest.plist"));
        let place = TargetUrl::parse("https://Studio.local/a?b=c").unwrap();
        assert_eq!(place.host, Host::Name("studio.local".to_owned()));
        assert_eq!((place.port, place.has_query, place.path.as_str()), (443, true, "/a?b=c"));
        for bad in [
            "",
            "/a",
            "ftp://h/a",
            "https://",
            "https:///a",
            "https://u:p@h/a",
            "https://h/ä",
            "https://h/a b",
        ] {
            assert!(TargetUrl::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn links_on_a_page() {
        let page = TargetUrl::parse("http://h:8080/setup/token?x").unwrap();
        for (link, path) in [("/p.mobileconfig", "/p.mobileconfig"), ("p.mobileconfig", "/setup/p.mobileconfig")] {
            assert_eq!(page.follow(link).unwrap().path, path);
        }
        assert_eq!(page.follow("https://i/p").unwrap().origin(), "https://i");
        assert_eq!(page.follow("//i/p").unwrap().url(), "http://i/p");
        for elsewhere in [
            "javascript:alert(1)",
            "data:text/html,x",
            "JAVASCRIPT://%0aalert(1)",
            "file:/etc/passwd",
            "itms-services:?a",
        ] {
            assert!(page.follow(elsewhere).is_err(), "{elsewhere}");
        }
    }
}
