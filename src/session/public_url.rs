//! The public base URL: where a tunnel or reverse proxy makes Airlift reachable. Pure.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

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
    #[error("it begins with http://, and iOS installs over https:// only")]
    NotHttps,
    /// Another scheme.
    #[error("it begins with {scheme}://, and iOS installs over https:// only")]
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
    #[error("{host} is neither a name nor an address")]
    BadHost {
        /// What stands in its place.
        host: String,
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
        let text = text.trim();
        if text.is_empty() {
            return Err(PublicUrlProblem::Empty);
        }
        let (scheme, rest) = text.split_once("://").ok_or(PublicUrlProblem::NoScheme)?;
        match scheme.to_ascii_lowercase().as_str() {
            "https" => {}
            "http" => return Err(PublicUrlProblem::NotHttps),
            other => {
                return Err(PublicUrlProblem::OtherScheme { scheme: other.to_owned() });
            }
        }
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
        let host = checked_host(host)?;
        let port = match port {
            None => String::new(),
            Some(port) => match checked_port(port)? {
                443 => String::new(),
                port => format!(":{port}"),
            },
        };
        let path = path.trim_end_matches('/');
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
            text: format!("https://{host}{port}{slash}{path}"),
        })
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

/// Host and port; the colons of an IPv6 address stand in brackets.
fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

fn checked_port(port: &str) -> Result<u16, PublicUrlProblem> {
    let digits = !port.is_empty() && port.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| port.parse().ok()).flatten().filter(|number| *number > 0);
    number.ok_or_else(|| PublicUrlProblem::BadPort { port: port.to_owned() })
}

/// The host as links have it.
fn checked_host(host: &str) -> Result<String, PublicUrlProblem> {
    if host.is_empty() {
        return Err(PublicUrlProblem::NoHost);
    }
    let bad = || PublicUrlProblem::BadHost { host: host.to_owned() };
    let alone = |ip: IpAddr| ip.is_loopback() || ip.is_unspecified();
    if let Some(inside) = host.strip_prefix('[') {
        let ip: Ipv6Addr = inside.strip_suffix(']').and_then(|ip| ip.parse().ok()).ok_or_else(bad)?;
        return if alone(ip.into()) {
            Err(PublicUrlProblem::Loopback { host: host.to_owned() })
        } else {
            Ok(format!("[{ip}]"))
        };
    }
    if let Ok(ip) = host.parse::<Ipv4Addr>() {
        return if alone(ip.into()) {
            Err(PublicUrlProblem::Loopback { host: host.to_owned() })
        } else {
            Ok(ip.to_string())
        };
    }
    let name = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
    if name == "localhost" || name.ends_with(".localhost") {
        return Err(PublicUrlProblem::Loopback { host: host.to_owned() });
    }
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    // A name whose last label is a number would be read as an address (WHATWG URL, host parsing).
    let last_is_number = name
        .rsplit('.')
        .next()
        .is_some_and(|label| label.bytes().all(|byte| byte.is_ascii_digit()));
    if name.len() > 253 || last_is_number || !name.split('.').all(is_label) {
        return Err(bad());
    }
    Ok(name)
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
        ];
        for (typed, expected) in table {
            assert_eq!(PublicUrl::parse(typed).unwrap().as_str(), expected, "{typed}");
        }
    }

    #[test]
    fn others_are_refused_with_the_reason() {
        let host = |host: &str| BadHost { host: host.to_owned() };
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
            ("https://bü.example", host("bü.example")),
            ("https://two words", host("two words")),
            ("https://1.2.3", host("1.2.3")),
            ("https://256.1.1.1", host("256.1.1.1")),
            ("https://2001:db8::7", host("2001:db8:")),
            ("https://[2001:db8::7", host("[2001:db8:")),
            ("https://localhost:8443", alone("localhost")),
            ("https://127.0.0.1", alone("127.0.0.1")),
            ("https://[::1]", alone("[::1]")),
            ("https://0.0.0.0", alone("0.0.0.0")),
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
}
