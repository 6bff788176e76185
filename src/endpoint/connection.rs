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

use super::answer::Desk;
use super::crowd::Place;
use super::guard::{Counted, Hold, Watched};
use super::link::{Link, Phase};
use super::news::News;
use super::route::Door;
use super::tls;

/// Requests of phones have a dozen short headers.
const MAX_HEADER_BYTES: usize = 32 * 1024;

/// What hyper holds for a connection. One piece of a package fits at a time, so that a slow phone costs two pieces of memory.
const MAX_BUFFER_BYTES: usize = 64 * 1024;

/// First byte of a TLS record with a handshake message.
const TLS_HANDSHAKE: u8 = 0x16;

/// What all connections share.
#[derive(Debug)]
pub(super) struct Shop {
    /// Answers requests.
    pub(super) desk: Desk,
    /// Where refusals are told.
    pub(super) news: News,
    /// What phones are offered.
    pub(super) tls: Arc<rustls::ServerConfig>,
}

/// Whether the endpoint goes on. A closed channel means that it must end at once.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Hours {
    /// Open.
    Open,
    /// Running responses may finish, nothing new begins.
    Closing,
}

/// Waits until the endpoint closes.
pub(super) async fn closing(hours: &mut watch::Receiver<Hours>) {
    drop(hours.wait_for(|hours| *hours == Hours::Closing).await);
}

/// Waits until the endpoint is gone.
pub(super) async fn over(hours: &mut watch::Receiver<Hours>) {
    drop(hours.wait_for(|_| false).await);
}

/// Serves a connection until it ends, somebody ends it, or the endpoint does.
pub(super) async fn serve(shop: Arc<Shop>, socket: TcpStream, place: Place, door: Door, mut hours: watch::Receiver<Hours>) {
    let link = Arc::clone(&place.link);
    let mut ended = hours.clone();
    tokio::select! {
        () = talk(&shop, socket, &link, door, &mut hours) => {}
        () = link.asked_to_close() => {}
        () = over(&mut ended) => {}
    }
    drop(place);
}

async fn talk(shop: &Arc<Shop>, socket: TcpStream, link: &Arc<Link>, door: Door, hours: &mut watch::Receiver<Hours>) {
    // Without it small answers wait 40 ms for the phone's acknowledgement (measured).
    if socket.set_nodelay(true).is_err() {
        return;
    }
    match door {
        Door::Plain => {
            link.enter(Phase::Asking);
            // Safari 18.2 and later try HTTPS first on links to plain HTTP, and come back when the port closes at once.
            let mut first = [0];
            let is_tls = match socket.peek(&mut first).await {
                Ok(0) | Err(_) => return,
                Ok(_) => first == [TLS_HANDSHAKE],
            };
            if !is_tls {
                converse(shop, Watched::new(socket, Arc::clone(link)), link, door, hours).await;
            }
        }
        Door::Tls => {
            shop.news.reached(link);
            let acceptor = TlsAcceptor::from(Arc::clone(&shop.tls));
            let handshake = acceptor.accept(Watched::new(socket, Arc::clone(link)));
            let accepted = tokio::select! {
                accepted = handshake => accepted,
                // Nothing has been asked yet: there is nothing to finish.
                () = closing(hours) => return,
            };
            match accepted {
                Ok(stream) => {
                    link.enter(Phase::Asking);
                    converse(shop, stream, link, door, hours).await;
                }
                Err(error) => {
                    if let Some(alert) = tls::refusal(&error) {
                        shop.news.tell_refused(link, alert);
                    }
                }
            }
        }
    }
}

async fn converse<S>(shop: &Arc<Shop>, stream: S, link: &Arc<Link>, door: Door, hours: &mut watch::Receiver<Hours>)
where
    S: AsyncRead + AsyncWrite + Hold + Send + Unpin + 'static,
{
    let service = service_fn(|request| {
        let shop = Arc::clone(shop);
        let link = Arc::clone(link);
        async move { Ok::<_, Infallible>(shop.desk.answer(request, door, &link).await) }
    });
    let stream = TokioIo::new(Counted::new(stream, Arc::clone(link)));
    let mut builder = http1::Builder::new();
    // Deadlines are the crowd's; hyper's own would also end connections that wait for their next request.
    builder
        .header_read_timeout(None)
        .max_header_size(MAX_HEADER_BYTES)
        .max_buf_size(MAX_BUFFER_BYTES);
    let mut connection = std::pin::pin!(builder.serve_connection(stream, service));
    // How a connection ends is nobody's news: transfers tell their own end.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = closing(hours) => {
            connection.as_mut().graceful_shutdown();
            drop(connection.await);
        }
    }
}
