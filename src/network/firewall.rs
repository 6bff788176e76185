//! Firewall: what on this system may keep phones from the two ports, and what opens them.
//!
//! Tools are asked only what everybody may ask, never with privileges, and nothing is ever changed.
#![expect(clippy::disallowed_methods, reason = "this is the door to the system's firewall")]

mod said;

use std::path::Path;

use super::system::{Said, ask};

/// A firewall of this system that is switched on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Firewall {
    /// Which.
    pub kind: FirewallKind,
    /// Whether it lets phones through, as far as can be told without privileges.
    pub passes: Passes,
    /// What opens both ports when it is entered in a terminal.
    pub command: String,
}

/// A kind of firewall.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum FirewallKind {
    /// Ubuntu's.
    Ufw,
    /// Fedora's, and others'.
    Firewalld,
    /// Rules loaded at start by nftables.
    Nftables,
    /// Rules loaded at start by iptables.
    Iptables,
    /// The application firewall of macOS.
    MacOs,
    /// Windows'.
    Windows,
}

impl FirewallKind {
    /// Its name at the beginning of a sentence.
    pub fn name(self) -> &'static str {
        match self {
            Self::Ufw => "The firewall ufw",
            Self::Firewalld => "The firewall firewalld",
            Self::Nftables => "The firewall nftables",
            Self::Iptables => "The firewall iptables",
            Self::MacOs => "The firewall of macOS",
            Self::Windows => "Windows Firewall",
        }
    }
}

/// Whether phones get through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Passes {
    /// Its rules are not for everybody's eyes, or say nothing about Airlift.
    Unknown,
    /// It lets Airlift's phones in.
    Yes,
    /// It keeps them out.
    No,
}

/// The firewalls of this system that are switched on; empty when none was found.
///
/// Asks the system's tools, which takes milliseconds, and a few seconds where one does not answer: never on a thread that must
/// not wait.
pub fn look(https_port: u16, http_port: u16) -> Vec<Firewall> {
    let ports = [http_port, https_port];
    match std::env::consts::OS {
        "linux" => linux(ports),
        "macos" => mac().into_iter().collect(),
        "windows" => windows().into_iter().collect(),
        _ => Vec::new(),
    }
}

fn linux(ports: [u16; 2]) -> Vec<Firewall> {
    let firewall = |kind, command| Firewall {
        kind,
        passes: Passes::Unknown,
        command,
    };
    let mut found = Vec::new();
    // ufw.conf is for everybody's eyes, the rules beside it are root's.
    if std::fs::read_to_string("/etc/ufw/ufw.conf").is_ok_and(|conf| said::ufw_is_on(&conf)) {
        found.push(firewall(FirewallKind::Ufw, commands::ufw(ports)));
    }
    // Asking for rules may make firewalld ask for a password; asking for its state never does.
    if ask("firewall-cmd", &["--state"]).is_some_and(|said| said::firewalld_is_on(&said)) {
        found.push(firewall(FirewallKind::Firewalld, commands::firewalld(ports)));
    }
    // Their rules are root's alone: known is only that some are loaded at start.
    let starts = |service: &str| {
        [
            "sysinit.target.wants",
            "basic.target.wants",
            "multi-user.target.wants",
            "network-pre.target.wants",
        ]
        .iter()
        .any(|target| {
            Path::new("/etc/systemd/system")
                .join(target)
                .join(service)
                .symlink_metadata()
                .is_ok()
        })
    };
    if found.is_empty() && starts("nftables.service") {
        found.push(firewall(FirewallKind::Nftables, commands::nftables(ports)));
    }
    if found.is_empty() && ["netfilter-persistent.service", "iptables.service"].into_iter().any(starts) {
        found.push(firewall(FirewallKind::Iptables, commands::iptables(ports)));
    }
    found
}

fn mac() -> Option<Firewall> {
    const TOOL: &str = "/usr/libexec/ApplicationFirewall/socketfilterfw";
    let program = program();
    let state = ask(TOOL, &["--getglobalstate"])?;
    let everything = ask(TOOL, &["--getblockall"]);
    let app = ask(TOOL, &["--getappblocked", &program]);
    said::mac(&state, everything.as_ref(), app.as_ref()).map(|passes| Firewall {
        kind: FirewallKind::MacOs,
        passes,
        command: commands::mac(&program),
    })
}

fn windows() -> Option<Firewall> {
    let state = ask("netsh", &["advfirewall", "show", "currentprofile", "state"]);
    // The same without words that depend on the language, for all networks that are not a company's domain.
    let key = r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\StandardProfile";
    let registry = || ask("reg", &["query", key, "/v", "EnableFirewall"]);
    let is_on = state
        .as_ref()
        .and_then(said::windows_is_on)
        .or_else(|| registry().as_ref().and_then(said::registry_is_on))?;
    let rules = ask("netsh", &["advfirewall", "firewall", "show", "rule", "name=Airlift", "dir=in"]);
    is_on.then(|| Firewall {
        kind: FirewallKind::Windows,
        passes: rules.as_ref().map_or(Passes::Unknown, said::windows_rule),
        command: commands::windows(&program()),
    })
}

/// Where this program lies.
fn program() -> String {
    std::env::current_exe().unwrap_or_default().to_string_lossy().into_owned()
}

/// What opens the ports. Printed and copied, never run.
mod commands {
    pub(super) fn ufw([first, second]: [u16; 2]) -> String {
        format!("sudo ufw allow proto tcp to any port {first},{second} comment Airlift")
    }

    pub(super) fn firewalld([first, second]: [u16; 2]) -> String {
        let ports = format!("--add-port={first}/tcp --add-port={second}/tcp");
        format!("sudo firewall-cmd --permanent {ports} && sudo firewall-cmd --reload")
    }

    /// For the table and chain that Debian's, Fedora's and Arch's configuration begin with.
    pub(super) fn nftables([first, second]: [u16; 2]) -> String {
        format!("sudo nft insert rule inet filter input tcp dport '{{ {first}, {second} }}' accept")
    }

    pub(super) fn iptables([first, second]: [u16; 2]) -> String {
        format!("sudo iptables -I INPUT -p tcp -m multiport --dports {first},{second} -j ACCEPT")
    }

    pub(super) fn mac(program: &str) -> String {
        let tool = "sudo /usr/libexec/ApplicationFirewall/socketfilterfw";
        let program = program.replace('\'', r"'\''");
        format!("{tool} --add '{program}' && {tool} --unblockapp '{program}'")
    }

    /// A quotation mark cannot be part of a path on Windows.
    pub(super) fn windows(program: &str) -> String {
        format!("netsh advfirewall firewall add rule name=Airlift dir=in action=allow program=\"{program}\" enable=yes")
    }
}

#[cfg(test)]
mod tests {
    //! If these break, people enter a command that does not open the ports.

    use super::*;

    #[test]
    fn commands_name_both_ports_or_the_program() {
        let ports = [8080, 8443];
        let table = [
            (
                commands::ufw(ports),
                "sudo ufw allow proto tcp to any port 8080,8443 comment Airlift",
            ),
            (
                commands::firewalld(ports),
                "sudo firewall-cmd --permanent --add-port=8080/tcp --add-port=8443/tcp && sudo firewall-cmd --reload",
            ),
            (
                commands::nftables(ports),
                "sudo nft insert rule inet filter input tcp dport '{ 8080, 8443 }' accept",
            ),
            (
                commands::iptables(ports),
                "sudo iptables -I INPUT -p tcp -m multiport --dports 8080,8443 -j ACCEPT",
            ),
            (
                commands::mac("/Applications/Bob's/Airlift.app/Contents/MacOS/airlift"),
                r"sudo /usr/libexec/ApplicationFirewall/socketfilterfw --add '/Applications/Bob'\''s/Airlift.app/Contents/MacOS/airlift' && sudo /usr/libexec/ApplicationFirewall/socketfilterfw --unblockapp '/Applications/Bob'\''s/Airlift.app/Contents/MacOS/airlift'",
            ),
            (
                commands::windows(r"C:\Program Files\Airlift\airlift.exe"),
                "netsh advfirewall firewall add rule name=Airlift dir=in action=allow program=\"C:\\Program Files\\Airlift\\airlift.exe\" enable=yes",
            ),
        ];
        for (command, expected) in table {
            assert_eq!(command, expected);
        }
    }

    #[test]
    fn looking_ends_and_names_only_what_is_on() {
        for firewall in look(8443, 8080) {
            assert!(!firewall.command.is_empty(), "{firewall:?}");
        }
        assert!(!program().is_empty());
    }
}
