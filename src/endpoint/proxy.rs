//! Reverse proxies and tunnels: whose request it is when one stands between, and which path it means. Pure.
//!
//! What a client says of itself is believed from this computer alone, on the plain port, and only while a person told us
//! that a proxy asks there: anybody else could claim to be any phone, or to speak HTTPS. And only in the header that this proxy
//! sets: a visitor of its may have written all the others.

use std::net::{IpAddr, SocketAddr};

use hyper::header::{FORWARDED, HeaderMap, HeaderName};

use super::route::Scheme;
use crate::primitives::ProxyHeader;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");

/// Where a request came from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct ClientOrigin {
    /// The phone.
    pub(super) phone: IpAddr,
    /// The address of this computer that it came to; `None` when a proxy stands between.
    pub(super) here: Option<IpAddr>,
    /// What it may see.
    pub(super) scheme: Scheme,
}

impl ClientOrigin {
    /// Whose request it is that a peer sent over a scheme.
    pub(super) fn of(scheme: Scheme, peer: IpAddr, here: Option<IpAddr>, proxy: Option<ProxyHeader>, headers: &HeaderMap) -> Self {
        let Some(proxy) = proxy.filter(|_| scheme == Scheme::Http && peer.is_loopback()) else {
            return Self { phone: peer, here, scheme };
        };
        let (hops, protocols) = match proxy {
            ProxyHeader::XForwardedFor => {
                let hops = from_end(headers, &X_FORWARDED_FOR).into_iter().map(Some).collect();
                (hops, from_end(headers, &X_FORWARDED_PROTO))
            }
            ProxyHeader::Forwarded => {
                let elements = from_end(headers, &FORWARDED);
                let hops: Vec<Option<String>> = elements.iter().map(|element| parameter(element, "for")).collect();
                (hops, elements.iter().filter_map(|element| parameter(element, "proto")).collect())
            }
        };
        // One hop in the clear is enough to read and change what passes.
        let is_plain = protocols.iter().any(|protocol| protocol.eq_ignore_ascii_case("http"));
        Self {
            phone: last_foreign(&hops).unwrap_or(peer),
            here: None,
            scheme: if is_plain { Scheme::Http } else { Scheme::Https },
        }
    }
}

/// A path as we know it: some proxies take the base URL's own path away before they ask us, others do not.
/// `None` when the path does not begin with it.
pub(super) fn without_prefix<'a>(path: &'a str, https_base: &str) -> Option<&'a str> {
    let (_, rest) = https_base.split_once("://")?;
    let (_, prefix) = rest.split_once('/')?;
    let below = path.strip_prefix('/')?.strip_prefix(prefix.trim_end_matches('/'))?;
    below.starts_with('/').then_some(below)
}

/// The last hop that is not this computer, of hops from the last to the first: earlier ones are what that hop was told, and may be
/// invented. `None` when the last one hides its name (RFC 7239, section 6.3) or cannot be read: whoever is before it is not believed.
fn last_foreign(hops: &[Option<String>]) -> Option<IpAddr> {
    for hop in hops {
        let address = node(hop.as_ref()?)?;
        if !address.is_loopback() {
            return Some(address);
        }
    }
    None
}

/// `192.0.2.7`, `192.0.2.7:4711`, `2001:db8::7`, `[2001:db8::7]` or `[2001:db8::7]:4711`.
fn node(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse().ok();
    let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
    address.or_else(with_port).map(|address: IpAddr| address.to_canonical())
}

/// The members of a header that is a list, over all its lines, the last one first. A proxy adds its own behind what it was sent, so
/// they are read from the end: whatever a visitor wrote before it, with quotation marks that are never closed, takes nothing of it.
fn from_end(headers: &HeaderMap, name: &HeaderName) -> Vec<String> {
    let lines: Vec<_> = headers.get_all(name).iter().collect();
    let members = lines.iter().rev().flat_map(|line| {
        let mut is_quoted = false;
        line.as_bytes().rsplit(move |byte| {
            is_quoted ^= *byte == b'"';
            *byte == b',' && !is_quoted
        })
    });
    members.map(|member| String::from_utf8_lossy(member).trim().to_owned()).collect()
}

/// The value of a parameter of one element of `Forwarded` (RFC 7239, section 4).
fn parameter(element: &str, name: &str) -> Option<String> {
    split_unquoted(element, ';').find_map(|pair| {
        let (own, value) = pair.split_once('=')?;
        own.trim().eq_ignore_ascii_case(name).then(|| unquoted(value.trim()))
    })
}

/// Splits where a separator stands outside of a quoted string (RFC 9110, section 5.6.4).
fn split_unquoted(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    text.split(move |c: char| {
        let splits = c == separator && !is_quoted;
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' if is_quoted => is_escaped = true,
            '"' => is_quoted = !is_quoted,
            _ => {}
        }
        splits
    })
}

fn unquoted(value: &str) -> String {
    match value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(quoted) => {
            let mut characters = quoted.chars();
            let mut plain = String::new();
            while let Some(c) = characters.next() {
                plain.extend(if c == '\\' { characters.next() } else { Some(c) });
            }
            plain
        }
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    //! If these break, anybody on the network reads manifests in the clear or passes for another phone.

    use hyper::header::HeaderValue;

    use super::*;

    fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, HeaderValue::from_static(value));
        }
        headers
    }

    const LOOPBACK: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    #[test]
    fn only_a_proxy_on_this_computer_is_believed() {
        let claims = headers(&[("x-forwarded-for", "203.0.113.9"), ("x-forwarded-proto", "https")]);
        let here = Some(IpAddr::from([192, 168, 1, 24]));
        let stranger = IpAddr::from([192, 168, 1, 66]);
        for (scheme, peer, proxy) in [
            (Scheme::Http, stranger, Some(ProxyHeader::XForwardedFor)),
            (Scheme::Http, LOOPBACK, None),
            (Scheme::Https, LOOPBACK, Some(ProxyHeader::XForwardedFor)),
            (Scheme::Https, stranger, Some(ProxyHeader::XForwardedFor)),
        ] {
            let expected = ClientOrigin { phone: peer, here, scheme };
            assert_eq!(
                ClientOrigin::of(scheme, peer, here, proxy, &claims),
                expected,
                "{scheme:?} {peer} {proxy:?}"
            );
        }
        for peer in [LOOPBACK, "::1".parse().unwrap(), IpAddr::from([127, 0, 0, 5])] {
            let expected = ClientOrigin {
                phone: IpAddr::from([203, 0, 113, 9]),
                here: None,
                scheme: Scheme::Https,
            };
            assert_eq!(
                ClientOrigin::of(Scheme::Http, peer, here, Some(ProxyHeader::XForwardedFor), &claims),
                expected,
                "{peer}"
            );
        }
    }

    /// The header that the person's proxy sets in a row of a table.
    fn set_in(lines: &[(&str, &str)]) -> ProxyHeader {
        let is_x = lines.iter().any(|(name, _)| name.starts_with("x-forwarded"));
        if is_x || lines.is_empty() {
            ProxyHeader::XForwardedFor
        } else {
            ProxyHeader::Forwarded
        }
    }

    #[test]
    fn nothing_that_a_visitor_writes_takes_the_last_hop_away() {
        let own = "198.51.100.9";
        let by = |proxy, lines: &[(&'static str, &'static [u8])]| {
            let mut headers = HeaderMap::new();
            for (name, value) in lines {
                headers.append(*name, HeaderValue::from_bytes(value).unwrap());
            }
            ClientOrigin::of(Scheme::Http, LOOPBACK, None, Some(proxy), &headers)
                .phone
                .to_string()
        };
        for line in [
            &b"for=10.1.1.3, x=\", for=198.51.100.9;proto=https"[..],
            b"for=10.1.1.2;x=\", for=198.51.100.9",
            b"\xff, for=198.51.100.9",
            b"for=\"10.1.1.2, for=\"198.51.100.9\"",
        ] {
            assert_eq!(by(ProxyHeader::Forwarded, &[("forwarded", line)]), own);
        }
        let two: [(&'static str, &'static [u8]); 2] = [("forwarded", b"for=10.1.1.7, x=\""), ("forwarded", b"\xff, for=198.51.100.9")];
        assert_eq!(by(ProxyHeader::Forwarded, &two), own);
        let two: [(&'static str, &'static [u8]); 2] = [("x-forwarded-for", b"10.1.1.3"), ("x-forwarded-for", b"\xff, 198.51.100.9")];
        assert_eq!(by(ProxyHeader::XForwardedFor, &two), own);
        assert_eq!(by(ProxyHeader::XForwardedFor, &[("x-forwarded-for", b"\xff, 198.51.100.9")]), own);
        // A hop that says nothing of whom it speaks for is nobody that was written before it.
        for (proxy, name, line) in [
            (
                ProxyHeader::Forwarded,
                "forwarded",
                &b"for=10.1.1.4, by=203.0.113.1;proto=https"[..],
            ),
            (ProxyHeader::XForwardedFor, "x-forwarded-for", b"10.1.1.6,"),
        ] {
            assert_eq!(by(proxy, &[(name, line)]), "127.0.0.1");
        }
    }

    #[test]
    fn the_phone_is_the_last_hop_that_is_not_this_computer() {
        let table: [(&[(&str, &str)], &str); 16] = [
            (&[], "127.0.0.1"),
            (&[("x-forwarded-for", "192.0.2.7")], "192.0.2.7"),
            (&[("x-forwarded-for", "10.9.9.9, 192.0.2.7")], "192.0.2.7"),
            (
                &[("x-forwarded-for", "10.9.9.9"), ("x-forwarded-for", "192.0.2.7, 127.0.0.1")],
                "192.0.2.7",
            ),
            (&[("x-forwarded-for", "192.0.2.7:4711")], "192.0.2.7"),
            (&[("x-forwarded-for", "2001:db8::7")], "2001:db8::7"),
            (&[("x-forwarded-for", "::ffff:192.0.2.7, ::1")], "192.0.2.7"),
            (&[("x-forwarded-for", "192.0.2.7, unknown")], "127.0.0.1"),
            (&[("x-forwarded-for", "127.0.0.1, ::1")], "127.0.0.1"),
            (&[("x-forwarded-for", "<script>")], "127.0.0.1"),
            (&[("forwarded", "for=192.0.2.60;proto=https;by=203.0.113.43")], "192.0.2.60"),
            (
                &[("forwarded", "for=\"_a,b;for=\\\"\", FOR=\"[2001:db8:cafe::17]:4711\"")],
                "2001:db8:cafe::17",
            ),
            (&[("forwarded", "for=_hidden")], "127.0.0.1"),
            // A visitor wrote the other header: the proxy passes it on, and it says nothing.
            (&[("forwarded", "for=10.1.1.1"), ("x-forwarded-for", "192.0.2.7")], "192.0.2.7"),
            (&[("x-forwarded-for", "192.0.2.7"), ("x-real-ip", "10.1.1.1")], "192.0.2.7"),
            (&[("forwarded", "for=192.0.2.60, for=\"[::1]\"")], "192.0.2.60"),
        ];
        for (lines, phone) in table {
            let lines: Vec<(&'static str, &'static str)> = lines.to_vec();
            let by = |proxy| ClientOrigin::of(Scheme::Http, LOOPBACK, None, Some(proxy), &headers(&lines));
            assert_eq!(by(set_in(&lines)).phone.to_string(), phone, "{lines:?}");
            if !lines.iter().any(|(name, _)| *name == "forwarded") {
                assert_eq!(by(ProxyHeader::Forwarded).phone, LOOPBACK, "{lines:?}");
            }
        }
    }

    #[test]
    fn one_hop_in_the_clear_closes_the_door() {
        let table: [(&[(&str, &str)], Scheme); 7] = [
            (&[], Scheme::Https),
            (&[("x-forwarded-proto", "https")], Scheme::Https),
            (&[("x-forwarded-proto", "HTTP")], Scheme::Http),
            (&[("x-forwarded-proto", "https, http")], Scheme::Http),
            (&[("forwarded", "for=192.0.2.60;proto=http")], Scheme::Http),
            (&[("forwarded", "for=192.0.2.60;proto=\"http\"")], Scheme::Http),
            (&[("forwarded", "for=192.0.2.60;proto=https")], Scheme::Https),
        ];
        for (lines, scheme) in table {
            let lines: Vec<(&'static str, &'static str)> = lines.to_vec();
            assert_eq!(
                ClientOrigin::of(Scheme::Http, LOOPBACK, None, Some(set_in(&lines)), &headers(&lines)).scheme,
                scheme,
                "{lines:?}"
            );
        }
    }

    #[test]
    fn prefixes() {
        let table = [
            ("/airlift/i/T", "https://x.example/airlift", Some("/i/T")),
            ("/airlift/i/T", "https://x.example/airlift/", Some("/i/T")),
            ("/tools/airlift/ping", "https://x.example:8443/tools/airlift", Some("/ping")),
            ("/airliftx/i/T", "https://x.example/airlift", None),
            ("/airlift", "https://x.example/airlift", None),
            ("/i/T", "https://x.example/airlift", None),
            ("/i/T", "https://x.example", None),
            ("*", "https://x.example/airlift", None),
            ("/i/T", "", None),
        ];
        for (path, base, expected) in table {
            assert_eq!(without_prefix(path, base), expected, "{path} {base}");
        }
    }
}
