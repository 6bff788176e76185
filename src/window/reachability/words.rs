//! Words of the reachability dialog: which sentence says what is known, and the lines that point a proxy at Airlift.

use crate::network::announce::Announced;
use crate::network::firewall::{Firewall, FirewallKind, Passes};
use crate::network::{Interface, InterfaceKind, Reason};
use crate::session::{EndpointStatus, EndpointView};
use crate::words::say;

/// Hint in the field for the public address.
pub(super) const PUBLIC_URL_HINT: &str = "https://builds.example.com";

/// Likely causes that need no look at this computer, most likely first, each with what to do.
pub(super) fn causes() -> [(&'static str, &'static str); 4] {
    let say = say();
    [
        (say.reach_cause_guest(), say.reach_cause_guest_how()),
        (say.reach_cause_other_network(), say.reach_cause_other_network_how()),
        (say.reach_cause_vpn(), say.reach_cause_vpn_how()),
        (say.reach_cause_sleep(), say.reach_cause_sleep_how()),
    ]
}

/// The most likely causes behind a proxy.
pub(super) fn proxy_causes() -> [(&'static str, &'static str); 3] {
    let say = say();
    [
        (say.reach_cause_proxy_off(), say.reach_cause_proxy_off_how()),
        (say.reach_cause_proxy_page(), say.reach_cause_proxy_page_how()),
        (say.reach_cause_name(), say.reach_cause_name_how()),
    ]
}

/// The base of links, or why there are none.
pub(super) fn phones_open(endpoint: &EndpointView) -> String {
    match &endpoint.status {
        EndpointStatus::Running => endpoint.https_base.clone(),
        EndpointStatus::Starting => say().no_code_starting().to_owned(),
        EndpointStatus::NoNetwork => say().reach_no_address().to_owned(),
        EndpointStatus::Failed(problem) => say().problem_title(problem),
    }
}

/// Why an address stands where it does.
pub(super) fn reason(interface: &Interface, reason: Reason) -> String {
    let kind = match interface.kind {
        InterfaceKind::WiFi => "wifi",
        InterfaceKind::Ethernet => "ethernet",
        _ => "other",
    };
    match reason {
        Reason::WayOut => say().reach_way_out(kind),
        Reason::Beside => say().reach_beside(kind),
        Reason::Hotspot => say().reach_hotspot().to_owned(),
        Reason::Another => say().reach_another(&interface.name),
        Reason::Ipv6Beside => say().reach_ipv6(&interface.name),
        Reason::VpnForAll => say().reach_vpn_for_all().to_owned(),
        Reason::Vpn => say().reach_vpn().to_owned(),
        Reason::Virtual => say().reach_virtual().to_owned(),
        Reason::Container => say().reach_container().to_owned(),
        Reason::SelfAssigned => say().reach_self_assigned().to_owned(),
        Reason::Loopback => say().reach_loopback().to_owned(),
    }
}

/// Why the switch is not there, or how it stands with the announcement.
pub(super) fn announced(endpoint: &EndpointView) -> String {
    let reach = &endpoint.reach;
    let Some(name) = &reach.local_name else {
        return say().reach_name_odd().to_owned();
    };
    match (reach.announce, &reach.announced) {
        (None, _) if reach.public_url.is_some() => say().reach_not_announced_proxy(name),
        (None, _) if endpoint.authority_sha256.is_empty() => say().reach_not_announced_certificate(name),
        (None, _) => say().reach_not_announced_start(name),
        (Some(false), _) | (_, Announced::Off) => say().reach_announced_off(name),
        (_, Announced::Starting) => say().reach_announced_starting(name),
        (_, Announced::Name) => say().reach_announced(name),
        (_, Announced::BySystem) => say().reach_announced_by_system(name),
        (_, Announced::Taken) => say().reach_announced_taken(name),
        (_, Announced::Forbidden) => say().reach_announced_forbidden().to_owned(),
        (_, Announced::Failed { detail }) => say().reach_announced_failed(detail),
    }
}

/// A firewall, as the first cause.
pub(super) fn firewall_title(firewall: &Firewall) -> String {
    let passes = match firewall.passes {
        Passes::No => "no",
        Passes::Unknown => "unknown",
        Passes::Yes => "yes",
    };
    say().reach_firewall(firewall.kind.name(), passes)
}

/// Where to open the ports.
pub(super) fn firewall_how(firewall: &Firewall, https_port: u16, http_port: u16) -> String {
    match (firewall.kind, firewall.passes) {
        (_, Passes::Yes) => say().reach_firewall_passes().to_owned(),
        (FirewallKind::Ufw | FirewallKind::Firewalld, _) => say().reach_firewall_terminal(http_port, https_port),
        (FirewallKind::Nftables | FirewallKind::Iptables, _) => say().reach_firewall_root(http_port, https_port),
        (FirewallKind::MacOs, _) => say().reach_firewall_macos().to_owned(),
        (FirewallKind::Windows, _) => say().reach_firewall_windows().to_owned(),
    }
}

/// A proxy or tunnel, what to enter for it, and what to know.
pub(super) struct TunnelSetup {
    /// Its name.
    pub(super) name: &'static str,
    /// What to enter.
    pub(super) lines: String,
    /// What to know.
    pub(super) caveat: &'static str,
}

/// Proxies and tunnels that people use, with the lines that point them at Airlift.
pub(super) fn tools(upstream: &str, public_url: &str) -> [TunnelSetup; 5] {
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
        TunnelSetup {
            name: "Caddy",
            lines: caddy,
            caveat: say().reach_caddy_caveat(),
        },
        TunnelSetup {
            name: "nginx",
            lines: nginx,
            caveat: say().reach_nginx_caveat(),
        },
        TunnelSetup {
            name: "cloudflared",
            lines: format!("cloudflared tunnel --url {upstream}"),
            caveat: say().reach_cloudflared_caveat(),
        },
        TunnelSetup {
            name: "Tailscale",
            lines: tailscale,
            caveat: say().reach_tailscale_caveat(),
        },
        TunnelSetup {
            name: "ngrok",
            lines: format!("ngrok http {upstream}"),
            caveat: say().reach_ngrok_caveat(),
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
