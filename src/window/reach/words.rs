//! Words of the reachability dialog.

use crate::network::announce::Announced;
use crate::network::firewall::{Firewall, FirewallKind, Passes};
use crate::network::{Interface, InterfaceKind, Reason};
use crate::session::{EndpointStatus, EndpointView};

/// Title, and the row that opens the dialog.
pub(in crate::window) const REACHABILITY: &str = "Reachability";
/// The row that opens the dialog; the link too.
pub(in crate::window) const OPEN: &str = "Reachability…";
/// Section.
pub(super) const ADDRESSES: &str = "Addresses of this computer";
/// Section.
pub(super) const NAME: &str = "Name on the network";
/// Section.
pub(super) const PROXY: &str = "Tunnel or reverse proxy";
/// The choice that is nobody's.
pub(super) const AIRLIFT_CHOOSES: &str = "Airlift chooses the best address";
/// Name of that row.
pub(super) const LET_AIRLIFT_CHOOSE: &str = "Let Airlift choose the address";
/// What that choice does.
pub(super) const AIRLIFT_CHOOSES_WHY: &str = "Follows when this computer joins another network";
/// What choosing the name means.
pub(super) const NAME_WHY: &str = "This computer’s name: stays the same when the address changes. Works in Safari; networks of offices often block the multicast that it needs.";
/// The choice was made at start.
pub(super) const SET_AT_START: &str = "Set when Airlift was started, and stays so while it runs.";
/// Links go elsewhere.
pub(super) const BEHIND_PROXY: &str = "Links use the public address below, so phones need none of these.";
/// Field.
pub(super) const PUBLIC_URL: &str = "Public address";
/// Hint in the field.
pub(super) const PUBLIC_URL_HINT: &str = "https://builds.example.com";
/// What it is for.
pub(super) const PROXY_WHY: &str = "For people who run one already: phones trust its certificate and need no set-up. It passes everything on to Airlift’s plain port on this computer:";
/// Uses what was typed.
pub(super) const USE: &str = "Use in links";
/// Ends that.
pub(super) const STOP: &str = "Stop using it";
/// Copies where the proxy is to be pointed.
pub(super) const COPY_UPSTREAM: &str = "Copy upstream address";
/// Copies the line for the proxy.
pub(super) const COPY_LINE: &str = "Copy for this proxy";
/// Copies the firewall's command.
pub(super) const COPY_COMMAND: &str = "Copy command";
/// Being found out.
pub(super) const LOOKING_AT_FIREWALL: &str = "Looking which firewall is on…";
/// None was found.
pub(super) const NO_FIREWALL: &str =
    "No firewall of this system was found. A security program of another maker may still have one: let it allow Airlift.";
/// Likely causes that need no look at this computer, most likely first.
pub(super) const CAUSES: [(&str, &str); 4] = [
    (
        "Guest Wi-Fi, or a network that keeps devices apart",
        "Guest networks and “client isolation” let phones reach the internet but not this computer. Use another Wi-Fi, or a hotspot.",
    ),
    (
        "The phone is on another network",
        "On mobile data, or on a second Wi-Fi with other addresses. Settings > Wi-Fi on the phone shows the one it is on.",
    ),
    (
        "A VPN, iCloud Private Relay or a proxy on the phone",
        "They carry the phone’s traffic past this network. Switch them off while installing.",
    ),
    (
        "This computer sleeps",
        "A sleeping computer answers nobody. Keep it awake while phones download.",
    ),
];
/// The most likely cause behind a proxy.
pub(super) const PROXY_CAUSES: [(&str, &str); 3] = [
    (
        "The proxy does not run, or is pointed elsewhere",
        "It must run on this computer and pass every path on to the address below.",
    ),
    (
        "A page of the proxy’s own comes first",
        "Sign-in pages and the warning page of free ngrok answer instead of Airlift; iOS shows neither and gives up.",
    ),
    (
        "The name leads elsewhere from the phone",
        "Open the public address in Safari on the phone: it must show Airlift’s words “Nothing here.”",
    ),
];

/// The base of links, or why there are none.
pub(super) fn phones_open(endpoint: &EndpointView) -> String {
    match &endpoint.status {
        EndpointStatus::Running => endpoint.https_base.clone(),
        EndpointStatus::Starting => "Getting ready…".to_owned(),
        EndpointStatus::NoNetwork => "This computer has no address that a phone could reach".to_owned(),
        EndpointStatus::Failed(problem) => problem.title.clone(),
    }
}

/// Why an address stands where it does.
pub(super) fn reason(interface: &Interface, reason: Reason) -> String {
    let network = match interface.kind {
        InterfaceKind::WiFi => "Wi-Fi",
        InterfaceKind::Ethernet => "Wired network",
        _ => "Network",
    };
    let phones = match interface.kind {
        InterfaceKind::WiFi => "phones on this Wi-Fi reach it",
        InterfaceKind::Ethernet => "phones reach it when the Wi-Fi belongs to the same network",
        _ => "phones on the same network reach it",
    };
    match reason {
        Reason::WayOut => format!("{network}, and the way to the internet: {phones}"),
        Reason::Beside => format!("{network} beside the way to the internet: {phones}"),
        Reason::Hotspot => "An iPhone’s hotspot: that phone and others on it reach it".to_owned(),
        Reason::Another => format!("Another address of {}", interface.name),
        Reason::Ipv6Beside => format!("The IPv6 address of {}: phones reach it where IPv6 is on", interface.name),
        Reason::VpnForAll => "A VPN that takes all traffic: only phones in the same VPN reach it".to_owned(),
        Reason::Vpn => "A VPN: only phones in the same VPN reach it".to_owned(),
        Reason::Virtual => "A network of virtual machines on this computer: no phone is in it".to_owned(),
        Reason::Container => "A network of containers on this computer, such as Docker’s own: no phone is in it".to_owned(),
        Reason::SelfAssigned => "No address came from the network, so the computer made one up: phones rarely reach it".to_owned(),
        Reason::Loopback => "This computer alone".to_owned(),
    }
}

/// What stands in links because it was named when Airlift was started.
pub(super) const IN_LINKS: &str = "In links";
/// What stands in links because the person chose it.
pub(super) const IN_LINKS_BY_HAND: &str = "In links · you chose it";
/// What stands in links because nobody chose.
pub(super) const IN_LINKS_FOUND: &str = "In links · Airlift chose it";

/// "A phone came 2 min ago".
pub(super) fn phone_came(ago: &str) -> String {
    format!("A phone came {ago}")
}

/// Title of the causes.
pub(super) fn nobody_came(address: &str) -> String {
    format!("No phone has reached {address} yet")
}

/// The sentence under the empty list of phones.
pub(in crate::window) fn nobody_came_sentence(address: &str) -> String {
    format!("No phone has reached {address} yet.")
}

/// Name of a radio row.
pub(super) fn use_in_links(what: &str) -> String {
    format!("Use {what} in links")
}

/// Name of the switch.
pub(super) fn announce(name: &str) -> String {
    format!("Announce {name} on this network")
}

/// Why the switch is not there, or how it stands with the announcement.
pub(super) fn announced(endpoint: &EndpointView) -> String {
    let reach = &endpoint.reach;
    let Some(name) = &reach.local_name else {
        return "This computer’s name has other characters than letters, digits and hyphens: it cannot be announced.".to_owned();
    };
    match (reach.announce, &reach.announced) {
        (None, _) if reach.public_url.is_some() => format!("{name} is not announced: links use the public address."),
        (None, _) if endpoint.authority_sha256.is_empty() => format!("{name} is not announced: your own certificate is not for it."),
        (None, _) => format!("{name} is not announced: Airlift was started for one address, or without the announcement."),
        (Some(false), _) | (_, Announced::Off) => format!("Phones find {name} only where the system announces it."),
        (_, Announced::Starting) => format!("Looking whether {name} is free…"),
        (_, Announced::Name) => format!("Airlift answers for {name}, by multicast on this network."),
        (_, Announced::BySystem) => format!("The system answers for {name}; Airlift adds its set-up page to what people can browse for."),
        (_, Announced::Taken) => format!("Another computer has the name {name}: rename this one to use it in links."),
        (_, Announced::Failed { detail }) => format!("The system does not allow the announcement: {detail}"),
    }
}

/// A firewall, as the first cause.
pub(super) fn firewall_title(firewall: &Firewall) -> String {
    let name = firewall.kind.name();
    match firewall.passes {
        Passes::No => format!("{name} keeps phones out"),
        Passes::Unknown => format!("{name} is on and may keep phones out"),
        Passes::Yes => format!("{name} is on and lets phones in"),
    }
}

/// Where to open the ports.
pub(super) fn firewall_how(firewall: &Firewall, (https_port, http_port): (u16, u16)) -> String {
    let ports = format!("the ports {https_port} and {http_port}");
    match (firewall.kind, firewall.passes) {
        (_, Passes::Yes) => "It allows Airlift’s connections; look at the other causes first.".to_owned(),
        (FirewallKind::Ufw | FirewallKind::Firewalld, _) => format!("This opens {ports}, in a terminal:"),
        (FirewallKind::Nftables | FirewallKind::Iptables, _) => {
            format!("Its rules are loaded at start and only root can read them. This opens {ports} until then, in a terminal:")
        }
        (FirewallKind::MacOs, _) => {
            "Allow airlift in System Settings > Network > Firewall > Options, or enter this in Terminal:".to_owned()
        }
        (FirewallKind::Windows, _) => {
            "Allow Airlift in Windows Security > Firewall & network protection > Allow an app, or enter this in a terminal opened as administrator:"
                .to_owned()
        }
    }
}

/// A proxy or tunnel, what to enter for it, and what to know.
pub(super) struct Tool {
    /// Its name.
    pub(super) name: &'static str,
    /// What to enter.
    pub(super) lines: String,
    /// What to know.
    pub(super) caveat: &'static str,
}

/// Proxies and tunnels that people use, with the lines that point them at Airlift.
pub(super) fn tools(upstream: &str, public_url: &str) -> [Tool; 5] {
    let address = public_url.strip_prefix("https://").unwrap_or("builds.example.com");
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let at = upstream.strip_prefix("http://").unwrap_or(upstream);
    let caddy = if path.is_empty() {
        format!("{host} {{\n    reverse_proxy {at}\n}}")
    } else {
        format!("{host} {{\n    handle_path /{path}/* {{\n        reverse_proxy {at}\n    }}\n}}")
    };
    let (location, end) = if path.is_empty() {
        (String::new(), "")
    } else {
        (format!("{path}/"), "/")
    };
    let nginx = format!(
        "location /{location} {{\n    proxy_pass {upstream}{end};\n    proxy_set_header Host $host;\n    \
         proxy_set_header X-Forwarded-For $remote_addr;\n    proxy_set_header X-Forwarded-Proto $scheme;\n    \
         proxy_buffering off;\n    proxy_read_timeout 1h;\n}}"
    );
    let tailscale = if path.is_empty() {
        format!("tailscale serve --bg {upstream}")
    } else {
        format!("tailscale serve --bg --set-path=/{path} {upstream}")
    };
    [
        Tool {
            name: "Caddy",
            lines: caddy,
            caveat: "Gets its certificate by itself when the name leads to this computer from the internet, or by a DNS challenge.",
        },
        Tool {
            name: "nginx",
            lines: nginx,
            caveat: "Goes into the server block that has your certificate. Without buffering, downloads show their true progress.",
        },
        Tool {
            name: "cloudflared",
            lines: format!("cloudflared tunnel --url {upstream}"),
            caveat: "Packages leave your network, at the speed of your uplink. Without an account the address changes with every start, and it has no path. Cloudflare’s caching rules must leave these pages alone.",
        },
        Tool {
            name: "Tailscale",
            lines: tailscale,
            caveat: "Phones must be in your tailnet. The address is this computer’s ts.net name, which the certificate makes public.",
        },
        Tool {
            name: "ngrok",
            lines: format!("ngrok http {upstream}"),
            caveat: "Packages leave your network. Free accounts show a warning page first, which iOS cannot pass: installing needs a paid one. The address has no path.",
        },
    ]
}

#[cfg(test)]
mod tests {
    //! If these break, people paste lines that lead nowhere.

    use super::*;

    #[test]
    fn lines_point_at_the_plain_port_and_strip_the_path() {
        let [caddy, nginx, cloudflared, tailscale, ngrok] = tools("http://127.0.0.1:8081", "https://builds.example.com/air");
        assert_eq!(
            caddy.lines,
            "builds.example.com {\n    handle_path /air/* {\n        reverse_proxy 127.0.0.1:8081\n    }\n}"
        );
        assert!(
            nginx
                .lines
                .starts_with("location /air/ {\n    proxy_pass http://127.0.0.1:8081/;\n"),
            "{}",
            nginx.lines
        );
        assert_eq!(cloudflared.lines, "cloudflared tunnel --url http://127.0.0.1:8081");
        assert_eq!(tailscale.lines, "tailscale serve --bg --set-path=/air http://127.0.0.1:8081");
        assert_eq!(ngrok.lines, "ngrok http http://127.0.0.1:8081");
        let [caddy, nginx, ..] = tools("http://127.0.0.1:8080", "");
        assert_eq!(caddy.lines, "builds.example.com {\n    reverse_proxy 127.0.0.1:8080\n}");
        assert!(
            nginx.lines.starts_with("location / {\n    proxy_pass http://127.0.0.1:8080;\n"),
            "{}",
            nginx.lines
        );
    }
}
