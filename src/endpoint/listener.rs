//! Listening: ports, and the loops that accept connections.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use socket2::{Domain, Protocol, Socket, Type};
use tokio::net::TcpListener;
use tokio::sync::{mpsc, watch};

use super::admission::Admission;
use super::connection_task::{Server, Shutdown, closing, serve};
use super::reader::is_shortage;
use super::resource_pressure::PressureGauge;
use super::route::Scheme;
use super::{ListenError, Site};

/// How many ports are tried, beginning with the wanted one.
const PORTS_TRIED: u16 = 20;

/// Connections that may wait until they are accepted: a class of phones that scan at once.
const BACKLOG: i32 = 1024;

/// Pause after a failed accept, doubled each time up to the longest: the cause (no descriptors left) lasts, and asking again
/// at once would take a whole processor.
const SHORTEST_PAUSE: Duration = Duration::from_millis(5);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// What an accept loop needs.
#[derive(Clone, Debug)]
pub(super) struct Acceptor {
    pub(super) server: Arc<Server>,
    pub(super) admission: Arc<Admission>,
    pub(super) site: watch::Receiver<Arc<Site>>,
    pub(super) gauge: Arc<PressureGauge>,
    pub(super) shutdown: watch::Receiver<Shutdown>,
    /// Kept by every task; when the last is gone, all have ended.
    pub(super) alive: mpsc::Sender<()>,
}

/// Listens on a port: the wanted one or the next free one; 0 lets the system choose.
/// For the unspecified address there may be two listeners, as IPv6 is asked for by itself.
pub(super) fn bind(ip: IpAddr, scheme: Scheme, first: u16) -> Result<(Vec<TcpListener>, u16), ListenError> {
    let last = if first == 0 { 0 } else { first.saturating_add(PORTS_TRIED - 1) };
    let mut detail = String::new();
    for port in first..=last {
        match bind_port(ip, scheme, port) {
            Ok(bound) => return Ok(bound),
            // Taken, or reserved (Windows); whatever it is, the next port may be better.
            Err(error) => detail = error.to_string(),
        }
    }
    Err(ListenError::Bind {
        bind: ip,
        first,
        last,
        detail,
    })
}

fn bind_port(ip: IpAddr, scheme: Scheme, port: u16) -> io::Result<(Vec<TcpListener>, u16)> {
    let main_ip = if ip.is_unspecified() {
        IpAddr::V4(Ipv4Addr::UNSPECIFIED)
    } else {
        ip
    };
    let main = listen(SocketAddr::new(main_ip, port))?;
    let port = main.local_addr()?.port();
    let mut listeners = vec![main];
    if ip.is_unspecified() {
        // Many systems have IPv6 switched off. Phones are led to IPv4 addresses wherever there is one.
        let second = listen(SocketAddr::new(IpAddr::V6(Ipv6Addr::UNSPECIFIED), port));
        listeners.extend(second.ok());
    } else if scheme == Scheme::Http && !ip.is_loopback() {
        // A reverse proxy on this computer asks the plain port there, whatever address phones are given.
        listeners.push(listen(SocketAddr::new(Ipv4Addr::LOCALHOST.into(), port))?);
    }
    Ok((listeners, port))
}

fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    if address.is_ipv6() {
        socket.set_only_v6(true)?;
    }
    // On Unix it lets us have our own port back after a restart; on Windows it would let others take it from us.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.set_nonblocking(true)?;
    socket.bind(&address.into())?;
    socket.listen(BACKLOG)?;
    TcpListener::from_std(socket.into())
}

/// Accepts connections until the endpoint closes.
pub(super) async fn accept(listener: TcpListener, scheme: Scheme, acceptor: Acceptor) {
    let Acceptor {
        server,
        admission,
        site,
        gauge,
        mut shutdown,
        alive,
    } = acceptor;
    let mut pause = SHORTEST_PAUSE;
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = closing(&mut shutdown) => return,
        };
        let (socket, peer) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // A phone that left before it was accepted is gone with this call, and nothing to wait for.
                if !has_left(&error) {
                    gauge.no_connection(&error);
                    if is_shortage(&error) {
                        admission.make_room();
                    }
                    tokio::select! {
                        () = tokio::time::sleep(pause) => {}
                        () = closing(&mut shutdown) => return,
                    }
                    pause = (pause * 2).min(LONGEST_PAUSE);
                }
                continue;
            }
        };
        pause = SHORTEST_PAUSE;
        let here = socket.local_addr().ok().map(|here| here.ip().to_canonical());
        let phone = peer.ip().to_canonical();
        let is_proxy = phone.is_loopback() && site.borrow().behind_proxy.is_some();
        // Nobody gives way: the newcomer is closed, and may come again.
        let Some(slot) = admission.admit(phone, here, !is_proxy) else {
            continue;
        };
        let serving = serve(Arc::clone(&server), socket, slot, scheme, shutdown.clone());
        let alive = alive.clone();
        tokio::spawn(async move {
            serving.await;
            drop(alive);
        });
    }
}

/// Errors of one connection, which accept(2) reports once and then goes on.
fn has_left(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionReset, HostUnreachable, Interrupted, NetworkDown, NetworkUnreachable};
    let kinds = [
        ConnectionAborted,
        ConnectionReset,
        HostUnreachable,
        Interrupted,
        NetworkDown,
        NetworkUnreachable,
    ];
    kinds.contains(&error.kind())
}
