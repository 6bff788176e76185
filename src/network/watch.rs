//! Watching addresses: sleeps until they may have changed.

use std::time::Duration;

#[cfg(target_os = "linux")]
use tokio::net::UnixDatagram;

/// Where the system tells of changes this is only in case it lost one (a queue that overflowed, a system that slept).
#[cfg(target_os = "linux")]
const LOOK_ANYWAY: Duration = Duration::from_secs(30);
/// Where it is not asked to: links are right again within three seconds of a change. A look takes a tenth of a millisecond.
const LOOK: Duration = Duration::from_secs(1);
/// Changes come in flocks (link, address, route): one look is enough for all of them.
#[cfg(target_os = "linux")]
const FLOCK: Duration = Duration::from_millis(100);
/// Messages read at once: a kernel that tells without end must not keep us here.
#[cfg(target_os = "linux")]
const FLOCK_LIMIT: usize = 1024;
/// Messages are cut to fit: nobody reads them.
#[cfg(target_os = "linux")]
const MESSAGE_BYTES: usize = 1024;

/// Wakes up when this computer's addresses may have changed.
#[derive(Debug)]
pub struct AddressWatch {
    #[cfg(target_os = "linux")]
    news: Option<UnixDatagram>,
}

impl AddressWatch {
    /// Begins to watch. Must be called inside a tokio runtime.
    pub fn start() -> Self {
        Self {
            #[cfg(target_os = "linux")]
            news: news().ok(),
        }
    }

    /// Sleeps until addresses may have changed.
    pub async fn changed(&mut self) {
        #[cfg(target_os = "linux")]
        if let Some(news) = &self.news {
            let told = tokio::time::timeout(LOOK_ANYWAY, hear(news)).await;
            match told {
                Ok(Ok(())) => {
                    tokio::time::sleep(FLOCK).await;
                    // What came meanwhile is answered by the same look.
                    drain(news);
                }
                Ok(Err(_)) => self.news = None,
                // Nothing was told for long.
                Err(_elapsed) => {}
            }
            return;
        }
        tokio::time::sleep(LOOK).await;
    }
}

/// A socket on which the kernel tells of interfaces, addresses and routes (rtnetlink(7)). It delivers datagrams, and waiting for
/// them is the same for every kind of datagram socket.
#[cfg(target_os = "linux")]
fn news() -> std::io::Result<UnixDatagram> {
    use rustix::net::netlink::SocketAddrNetlink;
    use rustix::net::{AddressFamily, SocketFlags, SocketType, bind, socket_with};
    /// `RTMGRP_LINK`, `RTMGRP_IPV4_IFADDR`, `RTMGRP_IPV4_ROUTE`, `RTMGRP_IPV6_IFADDR` of linux/rtnetlink.h.
    const GROUPS: u32 = 0x1 | 0x10 | 0x40 | 0x100;
    let flags = SocketFlags::CLOEXEC | SocketFlags::NONBLOCK;
    // The protocol's number is that of the default, `NETLINK_ROUTE`.
    let socket = socket_with(AddressFamily::NETLINK, SocketType::RAW, flags, None)?;
    bind(&socket, &SocketAddrNetlink::new(0, GROUPS))?;
    UnixDatagram::from_std(socket.into())
}

/// Waits for one message. What it says does not matter: the addresses are looked at anew.
#[cfg(target_os = "linux")]
async fn hear(news: &UnixDatagram) -> std::io::Result<()> {
    told(news.recv(&mut [0; MESSAGE_BYTES]).await)
}

#[cfg(target_os = "linux")]
fn drain(news: &UnixDatagram) {
    for _ in 0..FLOCK_LIMIT {
        if told(news.try_recv(&mut [0; MESSAGE_BYTES])).is_err() {
            return;
        }
    }
}

#[cfg(target_os = "linux")]
fn told(received: std::io::Result<usize>) -> std::io::Result<()> {
    match received {
        // Messages were lost: so there was a change.
        Err(error) if error.raw_os_error() == Some(rustix::io::Errno::NOBUFS.raw_os_error()) => Ok(()),
        received => received.map(|_| ()),
    }
}
