//! Ranking: which addresses a phone most likely reaches, and why. Pure.

use std::net::IpAddr;

use super::{Interface, InterfaceKind};

/// An address as the system lists it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct SystemAddress {
    /// The system's name for the interface.
    pub name: String,
    /// The address.
    pub ip: IpAddr,
    /// What the interface is, where the system says so itself.
    pub known: Option<InterfaceKind>,
}

/// The ways to everywhere else.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct DefaultRoutes {
    /// Names of the interfaces through which one leads, the preferred one first.
    pub interfaces: Vec<String>,
    /// The addresses from which this computer sends that way: an interface may have others, aliases of it.
    pub sources: Vec<IpAddr>,
}

/// Why an address stands where it does.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Reason {
    /// On the network that leads to the internet, which phones most likely are on.
    WayOut,
    /// On a network of its own.
    Beside,
    /// An iPhone's hotspot, which this computer joined.
    Hotspot,
    /// A further IPv4 address of an interface that stands before it.
    Another,
    /// An IPv6 address beside an IPv4 address of the same interface.
    Ipv6Beside,
    /// A VPN that takes all traffic.
    VpnForAll,
    /// A VPN.
    Vpn,
    /// Virtual machines' network.
    Virtual,
    /// Containers' network.
    Container,
    /// No DHCP server answered.
    SelfAssigned,
    /// This computer alone.
    Loopback,
}

/// Why an address stands where it does among all of them.
pub fn why(interface: &Interface, all: &[Interface]) -> Reason {
    let before = || all.iter().take_while(|other| *other != interface);
    match interface.kind {
        InterfaceKind::Loopback => Reason::Loopback,
        InterfaceKind::LinkLocal => Reason::SelfAssigned,
        InterfaceKind::Container => Reason::Container,
        InterfaceKind::Virtual => Reason::Virtual,
        InterfaceKind::Vpn if interface.default_route => Reason::VpnForAll,
        InterfaceKind::Vpn => Reason::Vpn,
        InterfaceKind::WiFi | InterfaceKind::Ethernet | InterfaceKind::Other => {
            let sibling = before().find(|other| other.name == interface.name);
            match (sibling, interface.ip) {
                (Some(sibling), IpAddr::V6(_)) if sibling.ip.is_ipv4() => Reason::Ipv6Beside,
                (Some(_), _) => Reason::Another,
                // What an iPhone gives out to computers that join its hotspot: 172.20.10.0/28.
                (None, IpAddr::V4(ip)) if matches!(ip.octets(), [172, 20, 10, 0..=15]) => Reason::Hotspot,
                // Two may have a default route; the first is the one that is used.
                (None, _) if interface.default_route && !before().any(leads_out) => Reason::WayOut,
                (None, _) => Reason::Beside,
            }
        }
    }
}

/// A way to the internet that phones may share: no VPN.
fn leads_out(interface: &Interface) -> bool {
    interface.default_route && interface.kind <= InterfaceKind::Other
}

/// Judges and orders what the system lists: first the interface that leads out, and of each interface the address from which this
/// computer sends.
pub fn rank(found: Vec<SystemAddress>, routes: &DefaultRoutes) -> Vec<Interface> {
    let defaults = &routes.interfaces;
    let mut interfaces: Vec<Interface> = found
        .into_iter()
        .filter(|found| is_usable(&found.name, found.ip))
        .map(|SystemAddress { name, ip, known }| Interface {
            kind: kind_of(&name, ip, known),
            default_route: defaults.contains(&name),
            name,
            ip,
        })
        .collect();
    // A VPN that takes all traffic owns the default route, and no phone reaches this computer through it.
    let way_out = defaults
        .iter()
        .find(|name| interfaces.iter().any(|interface| interface.name == **name && leads_out(interface)))
        .cloned();
    interfaces.sort_by_key(|interface| {
        let Interface {
            name,
            ip,
            kind,
            default_route: _,
        } = interface;
        let is_way_out = leads_out(interface) && Some(name) == way_out.as_ref();
        let is_source = routes.sources.contains(ip);
        (!is_way_out, *kind, ip.is_ipv6(), name.clone(), !is_source, *ip)
    });
    interfaces.dedup();
    interfaces
}

/// Leaves out what no phone can use.
fn is_usable(name: &str, ip: IpAddr) -> bool {
    // AirDrop's and low-latency WLAN's own interfaces (macOS), and the one to the Mac's own co-processor.
    let internal = ["awdl", "llw", "anpi"].iter().any(|prefix| is_numbered(name, prefix));
    let in_urls = match ip {
        IpAddr::V4(ip) => !ip.is_unspecified() && !ip.is_multicast(),
        // A link-local IPv6 address needs a zone id, and no browser takes one in a URL (RFC 9844).
        IpAddr::V6(ip) => !ip.is_unspecified() && !ip.is_multicast() && !ip.is_unicast_link_local(),
    };
    in_urls && !internal
}

fn kind_of(name: &str, ip: IpAddr, known: Option<InterfaceKind>) -> InterfaceKind {
    if ip.is_loopback() {
        return InterfaceKind::Loopback;
    }
    if let IpAddr::V4(v4) = ip
        && v4.is_link_local()
    {
        return InterfaceKind::LinkLocal;
    }
    let by_name = match (kind_by_name(name), known) {
        // Virtual machines' and containers' interfaces may be taps, and those of VPNs.
        (kind @ (InterfaceKind::Virtual | InterfaceKind::Container), _) | (kind, None) => kind,
        (_, Some(known)) => known,
    };
    // Tailscale gives out carrier-grade addresses (100.64/10); on Windows its interface has any name.
    if let IpAddr::V4(v4) = ip
        && by_name > InterfaceKind::WiFi
        && matches!(v4.octets(), [100, 64..=127, _, _])
    {
        return InterfaceKind::Vpn;
    }
    by_name
}

fn kind_by_name(name: &str) -> InterfaceKind {
    let name = name.to_ascii_lowercase();
    let starts = |prefixes: &[&str]| prefixes.iter().any(|prefix| name.starts_with(prefix));
    let contains = |parts: &[&str]| parts.iter().any(|part| name.contains(part));
    let numbered = |prefixes: &[&str]| prefixes.iter().any(|prefix| is_numbered(&name, prefix));

    if starts(&[
        "docker", "br-", "veth", "cni", "podman", "flannel", "cali", "kube", "lxc", "lxdbr", "nerdctl",
    ]) && !name.starts_with("vethernet")
    {
        return InterfaceKind::Container;
    }
    // `bridge100` and up are what macOS makes for virtual machines and for Internet Sharing; `bridge0` is Thunderbolt.
    if starts(&[
        "vethernet",
        "virbr",
        "vmnet",
        "vboxnet",
        "vnic",
        "prl",
        "vnet",
        "incusbr",
        "bridge1",
    ]) || contains(&["hyper-v", "virtualbox", "vmware", "wsl", "local area connection*"])
    {
        return InterfaceKind::Virtual;
    }
    if numbered(&["utun", "tun", "tap", "ppp", "ipsec", "gif", "stf", "zt"])
        || starts(&["wg", "tailscale", "zt", "nordlynx", "proton", "tun-", "tap-"])
        || contains(&["vpn", "wireguard", "tailscale", "zerotier"])
    {
        return InterfaceKind::Vpn;
    }
    // `en0` is Wi-Fi on every portable Mac; on the others it is the built-in Ethernet, and nothing is lost.
    if name == "en0" || starts(&["wlan", "wlp", "wlo", "wlx", "wls", "wl0", "wi-fi", "wifi", "ath", "airport"]) {
        return InterfaceKind::WiFi;
    }
    if numbered(&["en", "em"]) || starts(&["enp", "eno", "ens", "enx", "eth"]) {
        return InterfaceKind::Ethernet;
    }
    InterfaceKind::Other
}

/// Whether a name is this prefix and a number, such as `tun0`.
fn is_numbered(name: &str, prefix: &str) -> bool {
    name.strip_prefix(prefix)
        .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    //! If these break, the code on the screen leads phones to an address that they cannot reach.

    use super::InterfaceKind::{Container, Ethernet, LinkLocal, Loopback, Other, Virtual, Vpn, WiFi};
    use super::*;

    #[test]
    fn interfaces_are_known_by_name_and_address() {
        let table = [
            ("lo", "127.0.0.1", Loopback),
            ("lo0", "::1", Loopback),
            ("Loopback Pseudo-Interface 1", "127.0.0.1", Loopback),
            ("docker0", "172.17.0.1", Container),
            ("br-1a2b3c4d5e6f", "172.18.0.1", Container),
            ("veth12ab", "172.18.0.2", Container),
            ("cni0", "10.42.0.1", Container),
            ("cni-podman0", "10.88.0.1", Container),
            ("podman0", "10.88.0.1", Container),
            ("virbr0", "192.168.122.1", Virtual),
            ("vmnet8", "192.168.79.1", Virtual),
            ("vboxnet0", "192.168.56.1", Virtual),
            ("vEthernet (WSL (Hyper-V firewall))", "172.29.16.1", Virtual),
            ("vEthernet (Default Switch)", "172.20.0.1", Virtual),
            ("VirtualBox Host-Only Network", "192.168.56.1", Virtual),
            ("VMware Network Adapter VMnet8", "192.168.79.1", Virtual),
            ("bridge100", "192.168.64.1", Virtual),
            ("bridge0", "10.0.0.2", Other),
            ("utun4", "10.8.0.2", Vpn),
            ("tun0", "10.8.0.2", Vpn),
            ("tap0", "10.8.0.2", Vpn),
            ("wg0", "10.9.0.2", Vpn),
            ("wg-office", "10.9.0.2", Vpn),
            ("tailscale0", "100.101.102.103", Vpn),
            ("Tailscale", "100.101.102.103", Vpn),
            ("Ethernet 3", "100.101.102.103", Vpn),
            ("ppp0", "10.64.0.1", Vpn),
            ("OpenVPN TAP-Windows6", "10.8.0.2", Vpn),
            ("en0", "192.168.1.24", WiFi),
            ("en1", "192.168.1.25", Ethernet),
            ("wlan0", "192.168.1.24", WiFi),
            ("wlp3s0", "192.168.1.24", WiFi),
            ("wlx00c0ca", "192.168.1.24", WiFi),
            ("Wi-Fi", "192.168.1.24", WiFi),
            ("Wi-Fi 2", "192.168.1.24", WiFi),
            ("WLAN", "192.168.1.24", WiFi),
            ("eth0", "192.168.1.24", Ethernet),
            ("enp0s31f6", "192.168.1.24", Ethernet),
            ("eno1", "192.168.1.24", Ethernet),
            ("Ethernet", "192.168.1.24", Ethernet),
            ("Ethernet", "169.254.7.7", LinkLocal),
            ("以太网", "192.168.1.24", Other),
            ("usb0", "172.20.10.2", Other),
            ("tunnelbear", "10.1.1.1", Other),
        ];
        for (name, ip, expected) in table {
            assert_eq!(kind_of(name, ip.parse().unwrap(), None), expected, "{name} {ip}");
        }
    }

    fn interfaces(found: &[(&str, &str)], defaults: &[&str]) -> Vec<Interface> {
        let found = found.iter().map(|(name, ip)| SystemAddress {
            name: (*name).to_owned(),
            ip: ip.parse().unwrap(),
            known: None,
        });
        let routes = DefaultRoutes {
            interfaces: defaults.iter().map(|name| (*name).to_owned()).collect(),
            sources: Vec::new(),
        };
        rank(found.collect(), &routes)
    }

    #[test]
    fn the_address_that_this_computer_sends_from_stands_before_its_aliases() {
        let found = [("en0", "192.168.1.200"), ("en0", "10.0.0.7"), ("en0", "192.168.1.24")].map(|(name, ip)| SystemAddress {
            name: name.to_owned(),
            ip: ip.parse().unwrap(),
            known: None,
        });
        let routes = DefaultRoutes {
            interfaces: vec!["en0".to_owned()],
            sources: vec!["192.168.1.24".parse().unwrap()],
        };
        let ranked: Vec<String> = rank(found.to_vec(), &routes)
            .iter()
            .map(|interface| interface.ip.to_string())
            .collect();
        assert_eq!(ranked, ["192.168.1.24", "10.0.0.7", "192.168.1.200"]);
    }

    fn ranked(found: &[(&str, &str)], defaults: &[&str]) -> Vec<String> {
        let interfaces = interfaces(found, defaults);
        interfaces.iter().map(|interface| interface.ip.to_string()).collect()
    }

    #[test]
    fn the_default_route_leads_and_this_computer_alone_comes_last() {
        let found = [
            ("lo0", "127.0.0.1"),
            ("docker0", "172.17.0.1"),
            ("utun3", "10.8.0.2"),
            ("en0", "fe80::1"),
            ("en0", "fd00::7"),
            ("en0", "192.168.1.24"),
            ("en5", "192.168.7.2"),
            ("awdl0", "fd00::8"),
            ("en5", "169.254.1.1"),
        ];
        let expected = [
            "192.168.7.2",
            "192.168.1.24",
            "fd00::7",
            "10.8.0.2",
            "172.17.0.1",
            "169.254.1.1",
            "127.0.0.1",
        ];
        assert_eq!(ranked(&found, &["en5"]), expected);
        assert_eq!(ranked(&found, &["en0", "en5"])[..2], ["192.168.1.24", "fd00::7"]);
        assert_eq!(ranked(&found, &[]).last().unwrap(), "127.0.0.1");
    }

    #[test]
    fn a_vpn_that_takes_all_traffic_does_not_lead() {
        let found = [("utun3", "10.8.0.2"), ("en0", "192.168.1.24")];
        assert_eq!(ranked(&found, &["utun3", "en0"]), ["192.168.1.24", "10.8.0.2"]);
    }

    #[test]
    fn what_the_system_knows_beats_the_name() {
        let ip = IpAddr::from([192, 168, 1, 24]);
        assert_eq!(kind_of("eth0", ip, Some(WiFi)), WiFi);
        assert_eq!(kind_of("en0", ip, Some(Ethernet)), Ethernet);
        assert_eq!(kind_of("office", ip, Some(Vpn)), Vpn);
        assert_eq!(kind_of("vnet3", ip, Some(Vpn)), Virtual);
    }

    #[test]
    fn each_address_says_why_it_stands_where_it_does() {
        let found = [
            ("lo", "127.0.0.1"),
            ("docker0", "172.17.0.1"),
            ("virbr0", "192.168.122.1"),
            ("tun0", "10.8.0.2"),
            ("wg1", "10.9.0.2"),
            ("wlan0", "192.168.1.24"),
            ("wlan0", "192.168.1.25"),
            ("wlan0", "fd00::7"),
            ("eth0", "10.0.0.7"),
            ("usb0", "172.20.10.3"),
            ("eth1", "169.254.7.7"),
        ];
        let all = interfaces(&found, &["tun0", "wlan0", "eth0"]);
        let said: Vec<(String, Reason)> = all
            .iter()
            .map(|interface| (interface.ip.to_string(), why(interface, &all)))
            .collect();
        let expected = [
            ("192.168.1.24", Reason::WayOut),
            ("192.168.1.25", Reason::Another),
            ("fd00::7", Reason::Ipv6Beside),
            ("10.0.0.7", Reason::Beside),
            ("172.20.10.3", Reason::Hotspot),
            ("10.8.0.2", Reason::VpnForAll),
            ("10.9.0.2", Reason::Vpn),
            ("192.168.122.1", Reason::Virtual),
            ("172.17.0.1", Reason::Container),
            ("169.254.7.7", Reason::SelfAssigned),
            ("127.0.0.1", Reason::Loopback),
        ];
        assert_eq!(said, expected.map(|(ip, reason)| (ip.to_owned(), reason)));
    }
}
