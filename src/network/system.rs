//! System: what this system tells about its interfaces and routes beyond addresses, and short questions to its tools.
#![expect(clippy::disallowed_methods, reason = "this is the door to the system's networks")]

use std::io::Read as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};
use std::path::Path;
use std::process::Stdio;
use std::sync::OnceLock;
use std::time::Duration;

use super::InterfaceKind;
use super::rank::{DefaultRoutes, SystemAddress};
use crate::tools;

/// How long a tool of the system may take: they answer in milliseconds, and a panel waits for them.
const TOOL_WAIT: Duration = Duration::from_secs(3);
/// How often it is looked whether a tool has ended.
const TOOL_GLANCE: Duration = Duration::from_millis(20);
/// What a tool may say: a screenful is kilobytes, and what does not fit a pipe would hold the tool up.
const TOOL_LIMIT_BYTES: u64 = 64 * 1024;

/// An address of nobody's (RFC 5737 and RFC 3849): a socket that is connected to it tells where the default route leads, and
/// no packet is sent.
const ELSEWHERE: [SocketAddr; 2] = [
    SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), 9),
    SocketAddr::new(IpAddr::V6(Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1)), 9),
];

/// What an interface is, where the system knows better than its name tells.
pub(super) fn kind(name: &str) -> Option<InterfaceKind> {
    match std::env::consts::OS {
        "linux" => {
            // Names of interfaces hold no slash (Linux, dev_valid_name), so this stays inside the folder.
            let folder = Path::new("/sys/class/net").join(name);
            let has = |entry: &str| folder.join(entry).exists();
            if has("wireless") || has("phy80211") {
                Some(InterfaceKind::WiFi)
            } else if has("tun_flags") {
                Some(InterfaceKind::Vpn)
            } else {
                None
            }
        }
        "macos" => {
            static PORTS: OnceLock<Vec<(String, InterfaceKind)>> = OnceLock::new();
            // Ports are built in or plugged in; one that is plugged in later is judged by its name.
            let ports = PORTS.get_or_init(|| {
                let said = ask("/usr/sbin/networksetup", &["-listallhardwareports"]);
                said.map(|said| hardware_ports(&said.text)).unwrap_or_default()
            });
            ports.iter().find(|(device, _)| device == name).map(|(_, kind)| *kind)
        }
        _ => None,
    }
}

/// The ways to everywhere else, the preferred one first.
pub(super) fn default_routes(found: &[SystemAddress]) -> DefaultRoutes {
    let mut names: Vec<String> = Vec::new();
    let leads_out = ELSEWHERE.iter().filter_map(|elsewhere| {
        let any: SocketAddr = if elsewhere.is_ipv4() {
            (Ipv4Addr::UNSPECIFIED, 0).into()
        } else {
            (Ipv6Addr::UNSPECIFIED, 0).into()
        };
        let socket = UdpSocket::bind(any).ok()?;
        socket.connect(elsewhere).ok()?;
        Some(socket.local_addr().ok()?.ip())
    });
    let sources: Vec<IpAddr> = leads_out.collect();
    for ip in &sources {
        names.extend(
            found
                .iter()
                .find(|interface| interface.ip == *ip)
                .map(|interface| interface.name.clone()),
        );
    }
    if cfg!(target_os = "linux") {
        names.extend(
            std::fs::read_to_string("/proc/net/route")
                .map(|table| linux_routes(&table))
                .unwrap_or_default(),
        );
    }
    let mut seen: Vec<String> = Vec::new();
    names.retain(|name| {
        let is_new = !seen.contains(name);
        seen.push(name.clone());
        is_new
    });
    DefaultRoutes {
        interfaces: names,
        sources,
    }
}

/// Interfaces with a default route, lowest metric first, from `/proc/net/route`.
fn linux_routes(table: &str) -> Vec<String> {
    let mut routes: Vec<(u32, String)> = table
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut fields = line.split_ascii_whitespace();
            let name = fields.next()?;
            let (destination, metric, mask) = (fields.next()?, fields.nth(4)?, fields.next()?);
            (destination == "00000000" && mask == "00000000").then(|| Some((metric.parse().ok()?, name.to_owned())))?
        })
        .collect();
    routes.sort();
    routes.into_iter().map(|(_, name)| name).collect()
}

/// Devices of the hardware ports that `networksetup -listallhardwareports` names.
fn hardware_ports(said: &str) -> Vec<(String, InterfaceKind)> {
    let mut ports = Vec::new();
    let mut port = "";
    for line in said.lines() {
        if let Some(name) = line.strip_prefix("Hardware Port: ") {
            port = name.trim();
        } else if let Some(device) = line.strip_prefix("Device: ") {
            let kind = if port == "Wi-Fi" || port == "AirPort" {
                Some(InterfaceKind::WiFi)
            } else if port.contains("Ethernet") || port.contains("LAN") {
                Some(InterfaceKind::Ethernet)
            } else {
                None
            };
            ports.extend(kind.map(|kind| (device.trim().to_owned(), kind)));
        }
    }
    ports
}

/// What a tool said.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Said {
    /// It ended well.
    pub(super) is_success: bool,
    /// What it wrote to its standard output.
    pub(super) text: String,
}

/// Asks a tool of the system; `None` when there is no such tool, or when it does not answer in time.
/// Never run with privileges, and only ever with arguments that change nothing.
pub(super) fn ask(tool: &str, arguments: &[&str]) -> Option<Said> {
    let mut command = tools::quiet(tool);
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::null());
    // Tools that translate what they say are asked for the words that are known here.
    command.env("LC_ALL", "C");
    let mut child = command.spawn().ok()?;
    let mut waited = Duration::ZERO;
    let status = loop {
        if let Some(status) = child.try_wait().ok()? {
            break status;
        }
        if waited >= TOOL_WAIT {
            // It is gone or about to be; nobody waits for what it says.
            drop(child.kill());
            drop(child.wait());
            return None;
        }
        std::thread::sleep(TOOL_GLANCE);
        waited += TOOL_GLANCE;
    };
    let mut bytes = Vec::new();
    child.stdout.take()?.take(TOOL_LIMIT_BYTES).read_to_end(&mut bytes).ok()?;
    Some(Said {
        is_success: status.success(),
        text: String::from_utf8_lossy(&bytes).into_owned(),
    })
}

#[cfg(test)]
mod tests {
    //! If these break, links lead to a network that has no phones.

    use super::*;

    #[test]
    fn default_routes_are_those_to_everywhere_lowest_metric_first() {
        let table = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n\
            wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n\
            tun0\t00000000\t00000000\t0001\t0\t0\t0\t00000080\t0\t0\t0\n\
            eth0\t00000000\t0100000A\t0003\t0\t0\t100\t00000000\t0\t0\t0\n\
            docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0\n\
            broken\n";
        assert_eq!(linux_routes(table), ["eth0", "wlan0"]);
        assert_eq!(linux_routes(""), Vec::<String>::new());
    }

    #[test]
    fn a_mac_says_which_port_is_its_wifi() {
        let said = "\nHardware Port: Ethernet\nDevice: en0\nEthernet Address: 14:98:77:00:00:01\n\n\
            Hardware Port: Wi-Fi\nDevice: en1\nEthernet Address: 14:98:77:00:00:02\n\n\
            Hardware Port: Thunderbolt Bridge\nDevice: bridge0\nEthernet Address: 36:00:00:00:00:03\n\n\
            Hardware Port: USB 10/100/1000 LAN\nDevice: en7\nEthernet Address: 14:98:77:00:00:04\n\n\
            VLAN Configurations\n===================\n";
        let expected = [
            ("en0", InterfaceKind::Ethernet),
            ("en1", InterfaceKind::WiFi),
            ("en7", InterfaceKind::Ethernet),
        ];
        assert_eq!(hardware_ports(said), expected.map(|(device, kind)| (device.to_owned(), kind)));
    }

    #[test]
    #[cfg(unix)]
    fn a_tool_that_never_ends_is_given_up() {
        assert_eq!(ask("sleep", &["60"]), None);
        assert_eq!(ask("no-such-tool-here", &[]), None);
        let said = Said {
            is_success: true,
            text: "on\n".to_owned(),
        };
        assert_eq!(ask("echo", &["on"]), Some(said));
    }
}
