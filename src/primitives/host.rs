//! A host is what stands between a scheme and a path, or after `--host`: an address or a name. The one place that reads them.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Longest name and longest label of one (RFC 1035, 2.3.4, without the root's dot).
const NAME_LIMIT_BYTES: usize = 253;
const LABEL_LIMIT_BYTES: usize = 63;

/// A host in links and certificates.
#[derive(Clone, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum Host {
    /// An address; goes into an iPAddress SAN.
    Ip(IpAddr),
    /// A DNS name such as `studio.local`; goes into a dNSName SAN.
    Name(String),
}

/// Why a text is no host.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum HostProblem {
    /// Nothing stands there.
    #[error("it names no host")]
    Empty,
    /// It ends in a number as addresses do, and is none (URL Standard, “ends in a number checker”).
    #[error("{host} is not the address of a computer: an IPv4 address is four numbers from 0 to 255")]
    NotAnAddress {
        /// Such as `192.168.1.256`.
        host: String,
    },
    /// An address in a form that programs read in different ways: parts left out, or leading zeros.
    #[error("{host} may be read as {meant}: write that, if it is what you mean")]
    LooseAddress {
        /// Such as `127.0.0.01`.
        host: String,
        /// As the URL Standard reads it.
        meant: Ipv4Addr,
    },
    /// An IPv6 address with a zone, which no browser takes (RFC 9844).
    #[error("{host} has a zone, which no browser takes")]
    Zone {
        /// Such as `fe80::1%en0`.
        host: String,
    },
    /// A link-local IPv6 address, which needs a zone.
    #[error("{host} is link-local: it works with a zone only, which no browser takes")]
    LinkLocal {
        /// Such as `fe80::1`.
        host: String,
    },
    /// Neither a name nor an address.
    #[error("{host} is neither a name nor an address")]
    BadName {
        /// What stands there.
        host: String,
    },
}

impl Host {
    /// Reads an address or a name, as it is typed: IPv6 without brackets. Names come out in lower case, those of other alphabets as
    /// `xn--…` (RFC 5891), and IPv4 in IPv6 as IPv4.
    pub fn parse(text: &str) -> Result<Self, HostProblem> {
        let host = || text.to_owned();
        if text.is_empty() {
            return Err(HostProblem::Empty);
        }
        if text.contains(':') {
            let address = text.split('%').next().unwrap_or_default();
            let Ok(ip) = address.parse::<Ipv6Addr>() else {
                return Err(HostProblem::BadName { host: host() });
            };
            if address.len() != text.len() {
                return Err(HostProblem::Zone { host: host() });
            }
            if ip.is_unicast_link_local() {
                return Err(HostProblem::LinkLocal { host: host() });
            }
            return Ok(Self::Ip(IpAddr::V6(ip).to_canonical()));
        }
        if let Ok(ip) = text.parse::<Ipv4Addr>() {
            return Ok(Self::Ip(ip.into()));
        }
        let name = name_of(text).ok_or_else(|| HostProblem::BadName { host: host() })?;
        if ends_in_a_number(&name) {
            return Err(match loose_address(&name) {
                Some(meant) => HostProblem::LooseAddress { host: host(), meant },
                None => HostProblem::NotAnAddress { host: host() },
            });
        }
        Ok(Self::Name(name))
    }

    /// Reads a host as it stands in a URL: IPv6 in brackets (RFC 3986, 3.2.2).
    pub fn in_url(text: &str) -> Result<Self, HostProblem> {
        let bad = || HostProblem::BadName { host: text.to_owned() };
        match text.strip_prefix('[') {
            Some(rest) => {
                let address = rest.strip_suffix(']').filter(|address| address.contains(':')).ok_or_else(bad)?;
                Self::parse(address)
            }
            None if text.contains(':') => Err(bad()),
            None => Self::parse(text),
        }
    }

    /// Whoever asks for it means itself: loopback, the unspecified address, or `localhost` (RFC 6761, 6.3).
    pub fn is_own(&self) -> bool {
        match self {
            Self::Ip(ip) => ip.is_loopback() || ip.is_unspecified(),
            Self::Name(name) => name == "localhost" || name.ends_with(".localhost"),
        }
    }

    /// As it stands in a URL.
    pub fn url_text(&self) -> String {
        match self {
            Self::Ip(IpAddr::V6(ip)) => format!("[{ip}]"),
            host => host.to_string(),
        }
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ip(ip) => ip.fmt(f),
            Self::Name(name) => name.fmt(f),
        }
    }
}

/// Host and port of an authority such as `builds.example.com:8443`, without what stands before an `@`.
///
/// The port is what stands after the last colon outside of brackets; `None` when there is none.
pub fn split_port(authority: &str) -> (&str, Option<&str>) {
    match authority.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => (host, Some(port)),
        _ => (authority, None),
    }
}

/// A port: a number from 1 to 65535, in digits alone.
pub fn port_of(text: &str) -> Option<u16> {
    let is_plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|port| is_plain && *port > 0)
}

/// Whether the authority of somebody else's address could lead to a server, without what stands before an `@`.
///
/// Only what no program can make sense of could not: an address that there cannot be, or a port beyond 16 bits (RFC 9293, 3.1).
pub fn could_be_server(authority: &str) -> bool {
    let (host, port) = split_port(authority);
    let could_be_port = port.is_none_or(|port| port.is_empty() || port_of(port).is_some());
    could_be_port && !matches!(Host::in_url(host), Err(HostProblem::Empty | HostProblem::NotAnAddress { .. }))
}

/// A name in the form that DNS and certificates have; `None` when it can be none.
fn name_of(text: &str) -> Option<String> {
    let ascii = if text.is_ascii() {
        text.to_ascii_lowercase()
    } else {
        idna::domain_to_ascii_cow(text.as_bytes(), idna::AsciiDenyList::URL)
            .ok()?
            .into_owned()
    };
    let name = ascii.strip_suffix('.').unwrap_or(&ascii);
    let is_label = |label: &str| {
        let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        (1..=LABEL_LIMIT_BYTES).contains(&label.len()) && label.bytes().all(is_fit) && !label.starts_with('-') && !label.ends_with('-')
    };
    (name.len() <= NAME_LIMIT_BYTES && name.split('.').all(is_label)).then(|| name.to_owned())
}

/// A name whose last label is a number is read as an address (URL Standard, “ends in a number checker”).
fn ends_in_a_number(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or_default();
    last.bytes().all(|byte| byte.is_ascii_digit()) || number(last).is_some()
}

/// A number as old C libraries take it: decimal, octal after a 0, hexadecimal after 0x.
fn number(text: &str) -> Option<u32> {
    let parsed = match text.strip_prefix("0x") {
        Some("") => Ok(0),
        Some(hex) => u32::from_str_radix(hex, 16),
        None if text.len() > 1 && text.starts_with('0') => u32::from_str_radix(text, 8),
        None => text.parse(),
    };
    parsed.ok().filter(|_| !text.contains('+'))
}

/// What the URL Standard's IPv4 parser makes of it.
fn loose_address(name: &str) -> Option<Ipv4Addr> {
    let parts: Option<Vec<u32>> = name.split('.').map(number).collect();
    let parts = parts.filter(|parts| (1..=4).contains(&parts.len()))?;
    let (last, before) = parts.split_last()?;
    let mut bits = *last;
    // The last number fills what the others leave.
    let room = 8 * (4 - u32::try_from(before.len()).ok()?);
    if room < 32 && bits >> room != 0 {
        return None;
    }
    for (index, part) in (0..).zip(before) {
        bits |= u32::from(u8::try_from(*part).ok()?) << (24 - 8 * index);
    }
    Some(Ipv4Addr::from_bits(bits))
}

#[cfg(test)]
mod tests {
    //! If these break, a slip of the finger opens Airlift to every network, or links lead nowhere without a word.

    use super::*;

    fn ip(text: &str) -> Host {
        Host::Ip(text.parse().unwrap())
    }

    fn name(text: &str) -> Host {
        Host::Name(text.to_owned())
    }

    #[test]
    fn addresses_and_names() {
        let table = [
            ("192.168.1.24", ip("192.168.1.24")),
            ("fd00::1", ip("fd00::1")),
            ("::1", ip("::1")),
            ("::ffff:127.0.0.1", ip("127.0.0.1")),
            ("studio.local", name("studio.local")),
            ("Studio.Local.", name("studio.local")),
            ("buildserver", name("buildserver")),
            ("bücher.example", name("xn--bcher-kva.example")),
            ("BÜCHER.example", name("xn--bcher-kva.example")),
            ("xn--bcher-kva.example", name("xn--bcher-kva.example")),
            ("a_b.example", name("a_b.example")),
            ("1a.2b", name("1a.2b")),
            ("10.example", name("10.example")),
        ];
        for (typed, expected) in table {
            assert_eq!(Host::parse(typed), Ok(expected), "{typed}");
        }
        assert_eq!(Host::in_url("[fd00::1]"), Ok(ip("fd00::1")));
        assert_eq!(Host::in_url("[::ffff:10.0.0.1]"), Ok(ip("10.0.0.1")));
        assert_eq!(ip("fd00::1").url_text(), "[fd00::1]");
    }

    #[test]
    fn what_is_none_says_why() {
        let bad = |host: &str| HostProblem::BadName { host: host.to_owned() };
        let not = |host: &str| HostProblem::NotAnAddress { host: host.to_owned() };
        let loose = |host: &str, meant: &str| HostProblem::LooseAddress {
            host: host.to_owned(),
            meant: meant.parse().unwrap(),
        };
        let table = [
            ("", HostProblem::Empty),
            ("192.168.1.256", not("192.168.1.256")),
            ("1.2.3.4.5", not("1.2.3.4.5")),
            ("a.1", not("a.1")),
            ("1.2.3.09", not("1.2.3.09")),
            ("127.0.0.01", loose("127.0.0.01", "127.0.0.1")),
            ("1.2.3", loose("1.2.3", "1.2.0.3")),
            ("2130706433", loose("2130706433", "127.0.0.1")),
            ("0x7f.1", loose("0x7f.1", "127.0.0.1")),
            ("010.0.0.1", loose("010.0.0.1", "8.0.0.1")),
            ("-x", bad("-x")),
            ("x-", bad("x-")),
            ("a..b", bad("a..b")),
            (".a", bad(".a")),
            ("two words", bad("two words")),
            ("a/b", bad("a/b")),
            (
                "fe80::1",
                HostProblem::LinkLocal {
                    host: "fe80::1".to_owned(),
                },
            ),
            (
                "fe80::1%en0",
                HostProblem::Zone {
                    host: "fe80::1%en0".to_owned(),
                },
            ),
            ("1:2", bad("1:2")),
            ("host:8443", bad("host:8443")),
        ];
        for (typed, expected) in table {
            assert_eq!(Host::parse(typed), Err(expected), "{typed}");
        }
        for typed in ["[fd00::1", "fd00::1", "[10.0.0.1]", "[]", "[fe80::1]", "[fe80::1%25en0]"] {
            assert!(Host::in_url(typed).is_err(), "{typed}");
        }
        let long = format!("{}.example", "a".repeat(64));
        assert!(Host::parse(&long).is_err());
    }

    #[test]
    fn ports() {
        assert_eq!(split_port("[fd00::1]:8443"), ("[fd00::1]", Some("8443")));
        assert_eq!(split_port("[fd00::1]"), ("[fd00::1]", None));
        assert_eq!(split_port("host:"), ("host", Some("")));
        let table = [
            ("443", Some(443)),
            ("65535", Some(65535)),
            ("65536", None),
            ("0", None),
            ("", None),
            ("+80", None),
            ("8a", None),
        ];
        for (text, expected) in table {
            assert_eq!(port_of(text), expected, "{text}");
        }
    }

    #[test]
    fn others_are_given_the_benefit_of_the_doubt() {
        for fine in [
            "example.com",
            "example.com:8443",
            "[fe80::1]:443",
            "127.0.0.01",
            "my server",
            "h:",
            "bücher.example",
        ] {
            assert!(could_be_server(fine), "{fine}");
        }
        for dead in ["", ":443", "192.168.1.256", "h:99999", "h:0", "h:80a"] {
            assert!(!could_be_server(dead), "{dead}");
        }
    }

    #[test]
    fn who_asks_for_itself() {
        for own in [
            "127.0.0.1",
            "127.9.9.9",
            "::1",
            "::ffff:127.0.0.1",
            "0.0.0.0",
            "::",
            "localhost",
            "a.localhost",
        ] {
            assert!(Host::parse(own).unwrap().is_own(), "{own}");
        }
        assert!(!Host::parse("10.0.0.1").unwrap().is_own() && !Host::parse("studio.local").unwrap().is_own());
    }
}
