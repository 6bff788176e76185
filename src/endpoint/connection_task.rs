//! A connection's task: handshake, requests, end. Whatever happens in it ends it alone.

use std::convert::Infallible;
use std::sync::Arc;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;

use super::admission::Slot;
use super::answer::Handler;
use super::connection::{Connection, Phase};
use super::events::EventSender;
use super::metered::{Hold, MeteredSocket, MeteredStream};
use super::route::Scheme;
use super::tls;

/// Requests of phones have a dozen short headers.
const MAX_HEADER_BYTES: usize = 32 * 1024;

/// What hyper holds for a connection. One piece of a package fits at a time, so that a slow phone costs two pieces of memory.
const MAX_BUFFER_BYTES: usize = 64 * 1024;

/// First byte of a TLS record with a handshake message.
const TLS_HANDSHAKE: u8 = 0x16;

/// What all connections share.
#[derive(Debug)]
pub(super) struct Server {
    /// Answers requests.
    pub(super) handler: Handler,
    /// Where refusals are told.
    pub(super) events: EventSender,
    /// What phones are offered.
    pub(super) tls: Arc<rustls::ServerConfig>,
}

/// Whether the endpoint goes on. A closed channel means that it must end at once.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Shutdown {
    /// Nobody asked for it.
    NotYet,
    /// Running responses may finish, nothing new begins.
    Closing,
}

/// Waits until the endpoint closes.
pub(super) async fn closing(shutdown: &mut watch::Receiver<Shutdown>) {
    drop(shutdown.wait_for(|shutdown| *shutdown == Shutdown::Closing).await);
}

/// Waits until the endpoint is gone.
pub(super) async fn over(shutdown: &mut watch::Receiver<Shutdown>) {
    drop(shutdown.wait_for(|_| false).await);
}

/// Serves a connection until it ends, somebody ends it, or the endpoint does.
pub(super) async fn serve(server: Arc<Server>, socket: TcpStream, slot: Slot, scheme: Scheme, mut shutdown: watch::Receiver<Shutdown>) {
    let connection = Arc::clone(&slot.connection);
    let mut ended = shutdown.clone();
    let conversation = async {
        talk(&server, socket, &connection, scheme, &mut shutdown).await;
        connection.settled().await;
    };
    tokio::select! {
        () = conversation => {}
        () = connection.asked_to_close() => {}
        () = over(&mut ended) => {}
    }
    drop(slot);
}

async fn talk(
    server: &Arc<Server>,
    socket: TcpStream,
    connection: &Arc<Connection>,
    scheme: Scheme,
    shutdown: &mut watch::Receiver<Shutdown>,
) {
    // Without it small answers wait 40 ms for the phone's acknowledgement (measured).
    if socket.set_nodelay(true).is_err() {
        return;
    }
    match scheme {
        Scheme::Http => {
            connection.enter(Phase::Asking);
            // Safari 18.2 and later try HTTPS first on links to plain HTTP, and come back when the port closes at once.
            let mut first = [0];
            let is_tls = match socket.peek(&mut first).await {
                Ok(0) | Err(_) => return,
                Ok(_) => first == [TLS_HANDSHAKE],
            };
            if !is_tls {
                converse(
                    server,
                    MeteredSocket::new(socket, Arc::clone(connection)),
                    connection,
                    scheme,
                    shutdown,
                )
                .await;
            }
        }
        Scheme::Https => {
            server.events.reached(connection);
            let acceptor = TlsAcceptor::from(Arc::clone(&server.tls));
            let handshake = acceptor.accept(MeteredSocket::new(socket, Arc::clone(connection)));
            let accepted = tokio::select! {
                accepted = handshake => accepted,
                // Nothing has been asked yet: there is nothing to finish.
                () = closing(shutdown) => return,
            };
            match accepted {
                Ok(stream) => {
                    connection.enter(Phase::Asking);
                    converse(server, stream, connection, scheme, shutdown).await;
                }
                Err(error) => {
                    if let Some(alert) = tls::refusal(&error) {
                        server.events.tell_refused(connection, alert);
                    }
                }
            }
        }
    }
}

async fn converse<S>(
    server: &Arc<Server>,
    stream: S,
    connection: &Arc<Connection>,
    scheme: Scheme,
    shutdown: &mut watch::Receiver<Shutdown>,
) where
    S: AsyncRead + AsyncWrite + Hold + Send + Unpin + 'static,
{
    let service = service_fn(|request| {
        let server = Arc::clone(server);
        let connection = Arc::clone(connection);
        async move { Ok::<_, Infallible>(server.handler.answer(request, scheme, &connection).await) }
    });
    let stream = TokioIo::new(MeteredStream::new(stream, Arc::clone(connection)));
    let mut builder = http1::Builder::new();
    // Deadlines are admission's; hyper's own would also end connections that wait for their next request.
    builder
        .header_read_timeout(None)
        // Whoever has asked and says no more still wants the answer (RFC 9112, 9.6).
        .half_close(true)
        .max_header_size(MAX_HEADER_BYTES)
        .max_buf_size(MAX_BUFFER_BYTES);
    let mut http = std::pin::pin!(builder.serve_connection(stream, service));
    // How a connection ends is nobody's news: transfers tell their own end.
    tokio::select! {
        _ = http.as_mut() => {}
        () = closing(shutdown) => {
            http.as_mut().graceful_shutdown();
            drop(http.await);
        }
    }
}
