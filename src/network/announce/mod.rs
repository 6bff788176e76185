//! Announcing: this computer's `.local` name and Airlift on it, by multicast DNS (RFC 6762) and service discovery (RFC 6763).
//!
//! Where the system answers for its name itself (Bonjour, Avahi, Windows), it alone goes on to do so, and only the service is added.
//!
//! The service is `_http._tcp` with the plain port and `path=/setup`. RFC 6763 (section 7) wants the type to name what a client
//! speaks: whoever browses speaks HTTP, and is to read the page with which a phone begins. Nothing browses for `_https._tcp`,
//! whose root would be a page that a new phone refuses and that has nothing to show without a secret path; and a type of our own
//! would have to be registered, for a protocol that is only HTTP. Nothing secret is announced: that page is open to everybody.

mod query;

use std::collections::BTreeSet;
use std::net::IpAddr;
use std::time::Duration;

use mdns_sd::{DaemonEvent, IfKind, ServiceDaemon, ServiceInfo};
use tokio::sync::watch;

/// The page for people who browse.
const SERVICE: &str = "_http._tcp.local.";
/// Which page: the one with which a new phone begins.
const PATH: &str = "/setup";
/// Probing takes three quarters of a second (RFC 6762, section 8.1), the announcement comes right after.
const SETTLED: Duration = Duration::from_secs(3);
/// How long the farewell may take, so that an ending program does not wait for it.
const FAREWELL: Duration = Duration::from_millis(500);
/// Labels have at most 63 bytes (RFC 1035, section 2.3.4); some are left for what the responder appends when it is taken.
const LABEL_LIMIT_BYTES: usize = 56;

/// What is announced.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Announcement {
    /// Such as `studio.local`.
    pub name: String,
    /// The computer's name for people.
    pub computer_name: String,
    /// The addresses that phones may use, with the interface of each: nothing is said on others.
    pub addresses: Vec<(String, IpAddr)>,
    /// All of this computer's addresses: who answers with one of them is this computer.
    pub own: BTreeSet<IpAddr>,
    /// The plain HTTP port.
    pub http_port: u16,
}

/// How it stands with the announcement.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub enum Announced {
    /// Nothing is announced.
    #[default]
    Off,
    /// Being found out.
    Starting,
    /// Airlift answers for the name.
    Name,
    /// The system answers for the name itself.
    BySystem,
    /// Another computer has the name: nobody is led there.
    Taken,
    /// macOS lets Airlift not speak on its own network until a person allows it.
    Forbidden,
    /// The system does not let us.
    Failed {
        /// What it said.
        detail: String,
    },
}

/// Announces what is wished for, until nobody can wish any more; then says farewell.
pub async fn keep(mut wishes: watch::Receiver<Option<Announcement>>, tell: impl Fn(Announced) + Send + Sync) {
    let mut running: Option<ServiceDaemon> = None;
    loop {
        let wish = wishes.borrow_and_update().clone();
        if let Some(daemon) = running.take() {
            stop(daemon).await;
        }
        tell(if wish.is_some() { Announced::Starting } else { Announced::Off });
        if let Some(wish) = wish {
            // Blocks for a second or three: questions are asked and waited for. It is not given up when the wish changes: the next
            // question would be answered by what it starts.
            let started = tokio::task::spawn_blocking(move || start(&wish)).await;
            if let Ok((daemon, announced)) = started {
                running = daemon;
                tell(announced);
            }
        }
        if wishes.changed().await.is_err() {
            break;
        }
    }
    if let Some(daemon) = running {
        stop(daemon).await;
    }
}

/// Tells the network that nothing is here any more.
async fn stop(daemon: ServiceDaemon) {
    let farewell = tokio::task::spawn_blocking(move || {
        if let Ok(gone) = daemon.shutdown() {
            drop(gone.recv_timeout(FAREWELL));
        }
    });
    drop(farewell.await);
}

fn start(wish: &Announcement) -> (Option<ServiceDaemon>, Announced) {
    let answers = match query::who_has(&wish.name, &wish.addresses) {
        Ok(answers) => answers,
        Err(error) if is_forbidden(std::env::consts::OS, &error) => return (None, Announced::Forbidden),
        // Where nobody can be asked, the responder finds out by itself.
        Err(_) => BTreeSet::new(),
    };
    let by_system = answers.iter().any(|answer| wish.own.contains(answer));
    if !by_system && !answers.is_empty() {
        return (None, Announced::Taken);
    }
    let failed = |error: mdns_sd::Error| (None, Announced::Failed { detail: error.to_string() });
    let daemon = match ServiceDaemon::new() {
        Ok(daemon) => daemon,
        Err(error) => return failed(error),
    };
    let outcome = match register(&daemon, wish, by_system) {
        Ok(outcome) => outcome,
        Err(error) => Announced::Failed { detail: error.to_string() },
    };
    if matches!(outcome, Announced::Name | Announced::BySystem) {
        return (Some(daemon), outcome);
    }
    if let Ok(gone) = daemon.shutdown() {
        drop(gone.recv_timeout(FAREWELL));
    }
    (None, outcome)
}

fn register(daemon: &ServiceDaemon, wish: &Announcement, by_system: bool) -> Result<Announced, mdns_sd::Error> {
    // It is told of changes of address and begins anew then; by itself it would wake up every five seconds to look.
    daemon.set_ip_check_interval(0)?;
    daemon.disable_interface(IfKind::All)?;
    let names: BTreeSet<&str> = wish.addresses.iter().map(|(name, _)| name.as_str()).collect();
    daemon.enable_interface(names.into_iter().map(IfKind::from).collect::<Vec<_>>())?;
    let label = wish.name.strip_suffix(".local").unwrap_or(&wish.name);
    // A service needs a host: beside the system's own name it gets one that nobody else answers for.
    let host = if by_system {
        format!("{}-airlift.local.", shortened(label, LABEL_LIMIT_BYTES - "-airlift".len()))
    } else {
        format!("{label}.local.")
    };
    let instance = format!("Airlift on {}", wish.computer_name);
    let ips: Vec<IpAddr> = wish.addresses.iter().map(|(_, ip)| *ip).collect();
    let service = ServiceInfo::new(
        SERVICE,
        shortened(&instance, LABEL_LIMIT_BYTES),
        &host,
        ips.as_slice(),
        wish.http_port,
        &[("path", PATH)][..],
    )?;
    let events = daemon.monitor()?;
    daemon.register(service)?;
    loop {
        match events.recv_timeout(SETTLED) {
            Ok(DaemonEvent::NameChange(change)) if change.original.eq_ignore_ascii_case(&host) && !by_system => {
                return Ok(Announced::Taken);
            }
            Ok(DaemonEvent::Error(error)) => return Err(error),
            // Announced; or nobody objected for long.
            Ok(DaemonEvent::Announce(..)) | Err(_) => break,
            Ok(_) => {}
        }
    }
    Ok(if by_system { Announced::BySystem } else { Announced::Name })
}

/// Apple, TN3179 “Understanding local network privacy”: from macOS 15 on, multicast fails as if there were no route until a person
/// allows it.
fn is_forbidden(system: &str, error: &std::io::Error) -> bool {
    system == "macos" && error.kind() == std::io::ErrorKind::HostUnreachable
}

/// The beginning of a text, at most so many bytes.
fn shortened(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_macos_forbids_multicast() {
        let no_route = std::io::Error::from(std::io::ErrorKind::HostUnreachable);
        assert!(is_forbidden("macos", &no_route) && !is_forbidden("linux", &no_route));
        assert!(!is_forbidden("macos", &std::io::ErrorKind::TimedOut.into()));
    }

    #[test]
    fn labels_are_cut_between_characters() {
        assert_eq!(shortened("Studio", 56), "Studio");
        assert_eq!(shortened("Büro", 2), "B");
        assert_eq!(shortened("工作室", 4), "工");
        assert_eq!(shortened("", 4), "");
    }
}
