//! Network: the addresses of this computer that a phone can use, best first, its name on the network, and what may keep
//! phones away.

pub mod announce;
pub mod firewall;
mod rank;
mod system;
mod watch;

use std::net::IpAddr;

pub use rank::{Reason, SystemAddress, rank, why};
pub use watch::AddressWatch;

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

/// The addresses a phone could use, best first: the way to the internet leads, loopback comes last.
///
/// What is switched off or has no cable is left out. Empty when the system does not tell.
pub fn interfaces() -> Vec<Interface> {
    // An interface that is down keeps its IPv4 address on Linux.
    let is_down = |interface: &if_addrs::Interface| !interface.is_oper_up();
    let down: Vec<if_addrs::Interface> = if_addrs::get_if_addrs().unwrap_or_default().into_iter().filter(is_down).collect();
    let listed = local_ip_address::list_afinet_netifas().unwrap_or_default();
    let found: Vec<SystemAddress> = listed
        .into_iter()
        .filter(|(name, _)| down.iter().all(|interface| interface.name != *name))
        .map(|(name, ip)| SystemAddress {
            ip,
            known: system::kind(&name),
            name,
        })
        .collect();
    let routes = system::default_routes(&found);
    rank(found, &routes)
}

/// This computer's name as people know it, such as `Studio Mac`.
pub fn computer_name() -> String {
    readable_name(&gethostname::gethostname().to_string_lossy())
}

/// The name under which multicast DNS announces this computer, such as `studio.local`; `None` when it has no usable host name.
///
/// macOS has a name of its own for this, which may differ from the host's, as it does where a network gives host names (`scutil(8)`).
pub fn local_name() -> Option<String> {
    let host_name = || gethostname::gethostname().to_string_lossy().into_owned();
    let own = || system::ask("/usr/sbin/scutil", &["--get", "LocalHostName"]).filter(|said| said.is_success);
    let name = if cfg!(target_os = "macos") {
        own().map_or_else(host_name, |said| said.text.trim().to_owned())
    } else {
        host_name()
    };
    local_name_of(&name)
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
    use super::*;

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
        assert!(interfaces().iter().any(|interface| interface.kind == InterfaceKind::Loopback));
        assert!(!computer_name().is_empty());
    }
}
