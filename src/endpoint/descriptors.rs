//! Descriptors: how many files and sockets the system lets this program have.
//!
//! Linux starts programs with 1,024, macOS with 256. Connections below that limit cannot use it up, and the store,
//! the watched folders and the window keep theirs.

use super::EndpointLimits;

/// For everything that is not a connection: listeners, database, fonts, display, watched folders.
#[cfg(unix)]
const RESERVED: u64 = 128;

/// A connection has a socket, and a package while it downloads.
#[cfg(unix)]
const PER_CONNECTION: u64 = 2;

/// macOS refuses more than this many (`OPEN_MAX`), even where it says that there is no limit.
#[cfg(unix)]
const MOST: u64 = 10_240;

/// Asks the system for as many as the limits need, and lowers the limits to what it gives.
#[cfg(unix)]
pub(super) fn fit(limits: EndpointLimits) -> EndpointLimits {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let needed = u64::try_from(limits.connections)
        .unwrap_or(MOST)
        .saturating_mul(PER_CONNECTION)
        .saturating_add(RESERVED);
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let wanted = needed.min(maximum.unwrap_or(MOST)).min(MOST);
    let mut allowed = current.unwrap_or(MOST);
    if allowed < wanted {
        let raised = Rlimit {
            current: Some(wanted),
            maximum,
        };
        if setrlimit(Resource::Nofile, raised).is_ok() {
            allowed = wanted;
        }
    }
    lower(limits, allowed)
}

/// Windows has no such limit for sockets and files.
#[cfg(not(unix))]
pub(super) fn fit(limits: EndpointLimits) -> EndpointLimits {
    limits
}

#[cfg(unix)]
fn lower(limits: EndpointLimits, allowed: u64) -> EndpointLimits {
    let room = allowed.saturating_sub(RESERVED) / PER_CONNECTION;
    // Fewer than a handful would be of no use to anybody.
    let room = usize::try_from(room).unwrap_or(usize::MAX).max(8);
    EndpointLimits {
        connections: limits.connections.min(room),
        ..limits
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_crowd_stays_below_the_limit() {
        let table = [(256, 64), (1024, 448), (2176, 1024), (1_000_000, 1024), (0, 8)];
        for (allowed, expected) in table {
            assert_eq!(lower(EndpointLimits::default(), allowed).connections, expected, "{allowed}");
        }
        assert!(fit(EndpointLimits::default()).connections >= 8);
    }
}
