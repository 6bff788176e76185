//! The public base URL: where a tunnel or reverse proxy makes Airlift reachable. Pure.

use std::fmt;

use crate::primitives::{Host, HostProblem, port_of, split_port};

/// A checked base URL, such as `https://builds.example.com/airlift`: absolute, `https`, without a slash at its end.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PublicUrl {
    text: String,
}

/// Why a text is no public base URL.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum PublicUrlProblem {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// No `https://` at its beginning.
    #[error("it does not begin with https://")]
    NoScheme,
    /// `http://`: iOS fetches manifests over HTTPS only.
    #[error("begins with http://, and iOS installs over https:// only")]
    NotHttps,
    /// Another scheme.
    #[error("begins with {scheme}://, and iOS installs over https:// only")]
    OtherScheme {
        /// Such as `ftp`.
        scheme: String,
    },
    /// A `?`: iOS drops or refuses query strings.
    #[error("it has a ? in it, and iOS drops what follows")]
    Query,
    /// A `#`.
    #[error("it has a # in it, and no server ever sees what follows")]
    Fragment,
    /// A user name or password: iOS sends none, and everybody could read it in links.
    #[error("it has a user name or password in it, which iOS never sends")]
    Credentials,
    /// No host between the slashes.
    #[error("it names no host")]
    NoHost,
    /// The host is neither a name nor an address.
    #[error("{problem}")]
    BadHost {
        /// What stands in its place.
        host: String,
        /// What is wrong with it.
        problem: HostProblem,
    },
    /// The host is this computer alone.
    #[error("{host} is what every phone calls itself")]
    Loopback {
        /// Such as `localhost`.
        host: String,
    },
    /// The port is no number from 1 to 65535.
    #[error("{port} is no port")]
    BadPort {
        /// What stands in its place.
        port: String,
    },
    /// The path has something in it that iOS or a proxy may change.
    #[error("its path may only have letters, digits and . - _ between slashes")]
    BadPath,
}

impl PublicUrl {
    /// Checks a base URL and writes it the one way: host in lower case, no port where it is the usual one, no slash at the end.
    pub fn parse(text: &str) -> Result<Self, PublicUrlProblem> {
        let UrlParts { scheme, host, port, path } = parts(text)?;
        match scheme.to_ascii_lowercase().as_str() {
            "https" => {}
            "http" => return Err(PublicUrlProblem::NotHttps),
            other => {
                return Err(PublicUrlProblem::OtherScheme { scheme: other.to_owned() });
            }
        }
        if host.is_own() {
            return Err(PublicUrlProblem::Loopback { host: host.url_text() });
        }
        let port = match port {
            None | Some(443) => String::new(),
            Some(port) => format!(":{port}"),
        };
        let is_plain = |segment: &str| {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
            !matches!(segment, "" | "." | "..") && segment.bytes().all(plain)
        };
        // The same letters as in our own paths: what iOS and proxies leave as it is.
        if !path.is_empty() && !path.split('/').all(is_plain) {
            return Err(PublicUrlProblem::BadPath);
        }
        let slash = if path.is_empty() { "" } else { "/" };
        Ok(Self {
            text: format!("https://{}{port}{slash}{path}", host.url_text()),
        })
    }

    /// Checks the base of addresses on somebody else's server: as [`Self::parse`] does, but for the scheme, the host and what stands
    /// in its path, which are not ours to say.
    pub fn parse_base(text: &str) -> Result<String, PublicUrlProblem> {
        let UrlParts { scheme, host, port, path } = parts(text)?;
        let is_fit = |c: char| !c.is_whitespace() && !c.is_control() && !"[]{}<>\"\\^`|".contains(c);
        if !path.chars().all(is_fit) {
            return Err(PublicUrlProblem::BadPath);
        }
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        let slash = if path.is_empty() { "" } else { "/" };
        Ok(format!("{}://{}{port}{slash}{path}", scheme.to_ascii_lowercase(), host.url_text()))
    }

    /// The whole of it.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Takes an absolute URL apart, and checks what every address of ours must keep: no query, fragment or password, and a host and
/// port that there can be.
fn parts(text: &str) -> Result<UrlParts<'_>, PublicUrlProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(PublicUrlProblem::Empty);
    }
    let (scheme, rest) = text.split_once("://").ok_or(PublicUrlProblem::NoScheme)?;
    if rest.contains('?') {
        return Err(PublicUrlProblem::Query);
    }
    if rest.contains('#') {
        return Err(PublicUrlProblem::Fragment);
    }
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    if authority.contains('@') {
        return Err(PublicUrlProblem::Credentials);
    }
    let (host, port) = split_port(authority);
    let port = port.map(|port| port_of(port).ok_or_else(|| PublicUrlProblem::BadPort { port: port.to_owned() }));
    let host = match Host::in_url(host) {
        Ok(host) => host,
        Err(HostProblem::Empty) => return Err(PublicUrlProblem::NoHost),
        Err(problem) => {
            return Err(PublicUrlProblem::BadHost {
                host: host.to_owned(),
                problem,
            });
        }
    };
    Ok(UrlParts {
        scheme,
        host,
        port: port.transpose()?,
        path: path.trim_end_matches('/'),
    })
}

/// An absolute URL, taken apart.
struct UrlParts<'a> {
    scheme: &'a str,
    host: Host,
    port: Option<u16>,
    /// Without slashes around it.
    path: &'a str,
}

#[cfg(test)]
mod tests {
    //! If these break, every link on every page leads nowhere.

    use super::PublicUrlProblem::{
        BadHost, BadPath, BadPort, Credentials, Empty, Fragment, Loopback, NoHost, NoScheme, NotHttps, OtherScheme, Query,
    };
    use super::*;

    #[test]
    fn good_ones_are_written_the_one_way() {
        let table = [
            ("https://builds.example.com", "https://builds.example.com"),
            ("  https://Builds.Example.com/ ", "https://builds.example.com"),
            ("HTTPS://builds.example.com:443", "https://builds.example.com"),
            ("https://builds.example.com:8443//", "https://builds.example.com:8443"),
            ("https://builds.example.com/airlift/", "https://builds.example.com/airlift"),
            ("https://builds.example.com/a/b_c-d.e", "https://builds.example.com/a/b_c-d.e"),
            ("https://mac.tail1234.ts.net", "https://mac.tail1234.ts.net"),
            ("https://builds.example.com.", "https://builds.example.com"),
            ("https://buildserver", "https://buildserver"),
            ("https://203.0.113.7:9443/x", "https://203.0.113.7:9443/x"),
            ("https://[2001:DB8::7]", "https://[2001:db8::7]"),
            ("https://[2001:db8::7]:8443/", "https://[2001:db8::7]:8443"),
            ("https://xn--bro-hoa.example", "https://xn--bro-hoa.example"),
            ("https://Büro.example", "https://xn--bro-hoa.example"),
        ];
        for (typed, expected) in table {
            assert_eq!(PublicUrl::parse(typed).unwrap().as_str(), expected, "{typed}");
        }
    }

    #[test]
    fn others_are_refused_with_the_reason() {
        let host = |host: &str| BadHost {
            host: host.to_owned(),
            problem: Host::in_url(host).unwrap_err(),
        };
        let alone = |host: &str| Loopback { host: host.to_owned() };
        let port = |port: &str| BadPort { port: port.to_owned() };
        let table = [
            ("", Empty),
            ("   ", Empty),
            ("builds.example.com", NoScheme),
            ("//builds.example.com", NoScheme),
            ("http://builds.example.com", NotHttps),
            ("ftp://builds.example.com", OtherScheme { scheme: "ftp".to_owned() }),
            ("https://builds.example.com?x", Query),
            ("https://builds.example.com/a?x=1", Query),
            ("https://builds.example.com/#top", Fragment),
            ("https://me:secret@builds.example.com", Credentials),
            ("https://", NoHost),
            ("https:///path", NoHost),
            ("https://:8443", NoHost),
            ("https://builds..example.com", host("builds..example.com")),
            ("https://-builds.example.com", host("-builds.example.com")),
            ("https://b ü.example", host("b ü.example")),
            ("https://[fe80::1]", host("[fe80::1]")),
            ("https://127.0.0.01", host("127.0.0.01")),
            ("https://two words", host("two words")),
            ("https://1.2.3", host("1.2.3")),
            ("https://256.1.1.1", host("256.1.1.1")),
            ("https://2001:db8::7", host("2001:db8:")),
            ("https://[2001:db8::7", host("[2001:db8:")),
            ("https://localhost:8443", alone("localhost")),
            ("https://127.0.0.1", alone("127.0.0.1")),
            ("https://[::1]", alone("[::1]")),
            ("https://0.0.0.0", alone("0.0.0.0")),
            ("https://[::ffff:127.0.0.1]", alone("127.0.0.1")),
            ("https://builds.example.com:0", port("0")),
            ("https://builds.example.com:70000", port("70000")),
            ("https://builds.example.com:", port("")),
            ("https://builds.example.com:+80", port("+80")),
            ("https://builds.example.com/a//b", BadPath),
            ("https://builds.example.com/../b", BadPath),
            ("https://builds.example.com/a b", BadPath),
            ("https://builds.example.com/%61", BadPath),
        ];
        for (typed, expected) in table {
            assert_eq!(PublicUrl::parse(typed), Err(expected), "{typed}");
        }
    }

    #[test]
    fn a_base_elsewhere_keeps_its_path() {
        let good = [
            ("https://example.com/~me/builds%207/", "https://example.com/~me/builds%207"),
            ("http://Example.com:8080", "http://example.com:8080"),
            ("https://[fd00::1]:8443/a", "https://[fd00::1]:8443/a"),
        ];
        for (typed, expected) in good {
            assert_eq!(PublicUrl::parse_base(typed).as_deref(), Ok(expected), "{typed}");
        }
        for typed in [
            "example.com",
            "https://example.com?x",
            "https://example.com/a#f",
            "https://me@example.com",
            "https://example.com:99999",
            "https://[example.com]",
            "https://example.com/[a]",
            "https://example.com/a b",
            "https://",
        ] {
            assert!(PublicUrl::parse_base(typed).is_err(), "{typed}");
        }
    }
}
