//! Network: the addresses of this computer that a phone can use, best first.

use std::net::IpAddr;

/// An address of this computer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Interface {
    /// The system's name for the interface, such as `en0`, `wlan0`, `docker0`.
    pub name: String,
    /// The address.
    pub ip: IpAddr,
    /// What kind of interface it is, judged by name and address.
    pub kind: InterfaceKind,
    /// The default route leads through it.
    pub default_route: bool,
}

/// What an interface is. Order is rank: a phone most likely reaches the first.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum InterfaceKind {
    /// Wireless network.
    WiFi,
    /// Wired network.
    Ethernet,
    /// A network of another or unknown kind.
    Other,
    /// VPN tunnel.
    Vpn,
    /// Virtual machines' network.
    Virtual,
    /// Containers' network (Docker, Podman, Kubernetes).
    Container,
    /// Self-assigned address: no DHCP answered.
    LinkLocal,
    /// This computer alone.
    Loopback,
}

/// The addresses a phone could use, best first: default route first, loopback, container, virtual and VPN last.
/// Empty when the system does not tell.
pub fn interfaces() -> Vec<Interface> {
    let found = local_ip_address::list_afinet_netifas().unwrap_or_default();
    rank(found, local_ip_address::local_ip().ok())
}

/// This computer's name as people know it, such as `Studio Mac`.
pub fn computer_name() -> String {
    readable_name(&gethostname::gethostname().to_string_lossy())
}

/// The name under which multicast DNS announces this computer, such as `studio.local`; `None` when it has no usable host name.
pub fn local_name() -> Option<String> {
    local_name_of(&gethostname::gethostname().to_string_lossy())
}

/// Judges and orders what the system lists; `default` is the address from which the default route leads.
pub fn rank(found: Vec<(String, IpAddr)>, default: Option<IpAddr>) -> Vec<Interface> {
    let default_name = found.iter().find(|(_, ip)| Some(*ip) == default).map(|(name, _)| name.clone());
    let mut interfaces: Vec<Interface> = found
        .into_iter()
        .filter(|(name, ip)| is_usable(name, *ip))
        .map(|(name, ip)| Interface {
            kind: kind_of(&name, ip),
            default_route: Some(&name) == default_name.as_ref(),
            name,
            ip,
        })
        .collect();
    interfaces.sort_by_key(|interface| {
        let Interface {
            name,
            ip,
            kind,
            default_route,
        } = interface;
        // A VPN that takes all traffic owns the default route, and no phone reaches this computer through it.
        let leads_out = *default_route && *kind <= InterfaceKind::Other;
        (!leads_out, *kind, ip.is_ipv6(), name.clone(), *ip)
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

fn kind_of(name: &str, ip: IpAddr) -> InterfaceKind {
    if ip.is_loopback() {
        return InterfaceKind::Loopback;
    }
    if let IpAddr::V4(v4) = ip
        && v4.is_link_local()
    {
        return InterfaceKind::LinkLocal;
    }
    let by_name = kind_by_name(name);
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

fn readable_name(host_name: &str) -> String {
    let name = host_name.trim().trim_end_matches('.');
    let name = name.strip_suffix(".local").unwrap_or(name);
    match name {
        "" | "localhost" => "this computer".to_owned(),
        name => name.to_owned(),
    }
}

fn local_name_of(host_name: &str) -> Option<String> {
    let (label, _) = host_name.split_once('.').unwrap_or((host_name, ""));
    let is_label = (1..=63).contains(&label.len())
        && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
        && !label.bytes().all(|byte| byte.is_ascii_digit());
    (is_label && !label.eq_ignore_ascii_case("localhost")).then(|| format!("{}.local", label.to_ascii_lowercase()))
}

impl Interface {
    /// A phone could reach this address: neither this computer alone nor self-assigned.
    pub fn reaches_phones(&self) -> bool {
        !matches!(self.kind, InterfaceKind::Loopback | InterfaceKind::LinkLocal)
    }
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
            assert_eq!(kind_of(name, ip.parse().unwrap()), expected, "{name} {ip}");
        }
    }

    fn ranked(found: &[(&str, &str)], default: Option<&str>) -> Vec<String> {
        let found = found.iter().map(|(name, ip)| ((*name).to_owned(), ip.parse().unwrap())).collect();
        let interfaces = rank(found, default.map(|ip| ip.parse().unwrap()));
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
        assert_eq!(ranked(&found, Some("192.168.7.2")), expected);
        assert_eq!(ranked(&found, Some("192.168.1.24"))[..2], ["192.168.1.24", "fd00::7"]);
        assert_eq!(ranked(&found, None).last().unwrap(), "127.0.0.1");
    }

    #[test]
    fn a_vpn_that_takes_all_traffic_does_not_lead() {
        let found = [("utun3", "10.8.0.2"), ("en0", "192.168.1.24")];
        assert_eq!(ranked(&found, Some("10.8.0.2")), ["192.168.1.24", "10.8.0.2"]);
    }

    #[test]
    fn names_are_readable_and_announced_ones_well_formed() {
        let table = [
            ("Studio-Mac.local", "Studio-Mac", Some("studio-mac.local")),
            ("DESKTOP-4711", "DESKTOP-4711", Some("desktop-4711.local")),
            ("build.example.com", "build.example.com", Some("build.local")),
            ("localhost", "this computer", None),
            ("", "this computer", None),
            ("my_host", "my_host", None),
            ("工作室", "工作室", None),
            ("192", "192", None),
            ("-x", "-x", None),
        ];
        for (host_name, readable, announced) in table {
            assert_eq!(readable_name(host_name), readable);
            assert_eq!(local_name_of(host_name).as_deref(), announced, "{host_name}");
        }
    }

    #[test]
    fn this_computer_has_an_address() {
        assert!(interfaces().iter().any(|interface| interface.kind == Loopback));
        assert!(!computer_name().is_empty());
    }
}
