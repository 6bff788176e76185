//! Firewall: what on this system may keep phones from the two ports, and what opens them.
//!
//! Tools are asked only what everybody may ask, never with privileges, and nothing is changed but by [`open`], for which a person
//! clicks and the system asks.
#![expect(clippy::disallowed_methods, reason = "this is the door to the system's firewall")]

mod said;
#[cfg(windows)]
mod windows;
#[cfg(any(windows, test))]
mod windows_rules;

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
    /// Whether [`open`] can have that done.
    pub can_be_opened: bool,
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
        "windows" => windows_firewall().into_iter().collect(),
        _ => Vec::new(),
    }
}

fn linux(ports: [u16; 2]) -> Vec<Firewall> {
    let firewall = |kind, command| Firewall {
        kind,
        passes: Passes::Unknown,
        command,
        can_be_opened: false,
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
    let program = bundle_of(&program()).to_owned();
    let state = ask(TOOL, &["--getglobalstate"])?;
    let everything = ask(TOOL, &["--getblockall"]);
    let app = ask(TOOL, &["--getappblocked", &program]);
    said::mac(&state, everything.as_ref(), app.as_ref()).map(|passes| Firewall {
        kind: FirewallKind::MacOs,
        passes,
        command: commands::mac(&program),
        can_be_opened: false,
    })
}

#[cfg(windows)]
fn windows_firewall() -> Option<Firewall> {
    windows::look()
}

#[cfg(not(windows))]
fn windows_firewall() -> Option<Firewall> {
    None
}

/// Opens the firewall for this program, where Airlift can have that done: the system asks the person first. Waits for the answer.
///
/// # Errors
/// What the system said; also when the person refused.
pub fn open() -> Result<(), String> {
    #[cfg(windows)]
    return windows::open();
    #[cfg(not(windows))]
    Err("nothing here opens it".to_owned())
}

/// The application that a program belongs to, by which the firewall of macOS knows it; else the program.
fn bundle_of(program: &str) -> &str {
    let end = program.find(".app/Contents/MacOS/").map(|at| at + ".app".len());
    end.and_then(|end| program.get(..end)).unwrap_or(program)
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

    /// For a terminal of an administrator; two lines where a rule of refusal must go first. By program, as ports change, and not for
    /// networks that a person called public. A quotation mark cannot be part of a path on Windows.
    #[cfg(any(windows, test))]
    pub(super) fn windows(program: &str, passes: super::Passes) -> String {
        let [delete, add] = windows_lines(program);
        if passes == super::Passes::No {
            format!("{delete}\n{add}")
        } else {
            add
        }
    }

    #[cfg(any(windows, test))]
    fn windows_lines(program: &str) -> [String; 2] {
        let netsh = "netsh advfirewall firewall";
        [
            format!("{netsh} delete rule name=all dir=in program=\"{program}\""),
            format!(
                "{netsh} add rule name=Airlift dir=in action=allow program=\"{program}\" protocol=TCP profile=private,domain enable=yes"
            ),
        ]
    }

    /// A script that has both lines run after Windows asked, as PowerShell's `-EncodedCommand` takes it: UTF-16, base64
    /// (Microsoft, “about PowerShell.exe”). It ends badly when the person refuses.
    #[cfg(any(windows, test))]
    pub(super) fn windows_elevated(program: &str) -> String {
        use base64::Engine as _;
        let [delete, add] = windows_lines(program);
        // In a text of PowerShell between single quotes, one is written as two.
        let lines = format!("/d /s /c \"{delete} & {add}\"").replace('\'', "''");
        let script = format!(
            "$ErrorActionPreference = 'Stop'; $p = Start-Process -FilePath cmd.exe -Verb RunAs -WindowStyle Hidden -Wait -PassThru -ArgumentList '{lines}'; exit $p.ExitCode"
        );
        let bytes: Vec<u8> = script.encode_utf16().flat_map(u16::to_le_bytes).collect();
        base64::engine::general_purpose::STANDARD.encode(bytes)
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
                commands::mac(bundle_of("/Applications/Bob's/Airlift.app/Contents/MacOS/Airlift")),
                r"sudo /usr/libexec/ApplicationFirewall/socketfilterfw --add '/Applications/Bob'\''s/Airlift.app' && sudo /usr/libexec/ApplicationFirewall/socketfilterfw --unblockapp '/Applications/Bob'\''s/Airlift.app'",
            ),
            (
                commands::windows(r"C:\Program Files\Airlift\airlift.exe", Passes::Unknown),
                "netsh advfirewall firewall add rule name=Airlift dir=in action=allow program=\"C:\\Program Files\\Airlift\\airlift.exe\" protocol=TCP profile=private,domain enable=yes",
            ),
        ];
        for (command, expected) in table {
            assert_eq!(command, expected);
        }
    }

    #[test]
    fn a_refusal_of_windows_is_removed_first_and_the_script_is_what_powershell_decodes() {
        use base64::Engine as _;
        let program = r"C:\Bob's\airlift.exe";
        let lines = commands::windows(program, Passes::No);
        let (delete, add) = lines.split_once('\n').unwrap();
        assert!(delete.contains(" delete rule ") && add.contains(" add rule "), "{lines}");
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(commands::windows_elevated(program))
            .unwrap();
        let units: Vec<u16> = bytes.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
        let script = String::from_utf16(&units).unwrap();
        assert!(
            script.contains(r#"program="C:\Bob''s\airlift.exe""#) && script.contains("-Verb RunAs"),
            "{script}"
        );
    }

    #[test]
    fn a_program_outside_a_bundle_is_itself() {
        assert_eq!(bundle_of("/usr/local/bin/airlift-cli"), "/usr/local/bin/airlift-cli");
        assert_eq!(bundle_of("/A.app/Contents/MacOS/airlift-cli"), "/A.app");
    }

    #[test]
    fn looking_ends_and_names_only_what_is_on() {
        for firewall in look(8443, 8080) {
            assert!(!firewall.command.is_empty(), "{firewall:?}");
        }
        assert!(!program().is_empty());
    }
}
