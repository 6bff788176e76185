//! Streams that tell the [`Connection`] what passes through them.
//!
//! hyper has no deadline for writes, and its deadline for headers runs between requests too; so deadlines are kept by the
//! [admission](super::admission), which looks at what these streams report.

use std::io;
use std::net::Shutdown;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use super::connection::Connection;

/// The socket: reports when bytes come, go and stall.
#[derive(Debug)]
pub(super) struct MeteredSocket {
    socket: Arc<TcpStream>,
    connection: Arc<Connection>,
}

/// The stream that hyper writes responses to, above TLS: counts them.
#[derive(Debug)]
pub(super) struct MeteredStream<S> {
    stream: S,
    connection: Arc<Connection>,
}

/// A stream that may hold bytes until the socket takes them.
pub(super) trait Hold {
    /// Holds at most about so many.
    fn hold(&mut self, bytes: usize);
}

impl Hold for MeteredSocket {
    /// A socket of its own holds none.
    fn hold(&mut self, _bytes: usize) {}
}

impl Hold for TlsStream<MeteredSocket> {
    fn hold(&mut self, bytes: usize) {
        self.get_mut().1.set_buffer_limit(Some(bytes));
    }
}

impl MeteredSocket {
    /// The connection keeps the socket too: it asks it how much of what was sent has arrived.
    pub(super) fn new(socket: TcpStream, connection: Arc<Connection>) -> Self {
        let socket = Arc::new(socket);
        connection.holds(Arc::clone(&socket));
        Self { socket, connection }
    }

    /// Writes as soon as the socket takes something.
    fn write(&self, cx: &mut Context<'_>, write: impl Fn(&TcpStream) -> io::Result<usize>) -> Poll<io::Result<usize>> {
        loop {
            if self.socket.poll_write_ready(cx)?.is_pending() {
                self.connection.stalled();
                return Poll::Pending;
            }
            match write(&self.socket) {
                Ok(written) => {
                    if written > 0 {
                        self.connection.wrote(written);
                    }
                    return Poll::Ready(Ok(written));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => {
                    self.connection.failed(&error);
                    return Poll::Ready(Err(error));
                }
            }
        }
    }
}

impl<S> MeteredStream<S> {
    pub(super) fn new(stream: S, connection: Arc<Connection>) -> Self {
        Self { stream, connection }
    }

    fn counted(&self, result: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if let Poll::Ready(Ok(written)) = &result {
            self.connection.add_sent(*written);
        }
        result
    }
}

impl AsyncRead for MeteredSocket {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        loop {
            ready!(self.socket.poll_read_ready(cx))?;
            match self.socket.try_read_buf(buf) {
                Ok(read) => {
                    if read > 0 {
                        self.connection.heard();
                    } else {
                        // It closes in order, so it has what it wanted: how it goes on from here is of no account.
                        self.connection.settle();
                    }
                    return Poll::Ready(Ok(()));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => {
                    self.connection.failed(&error);
                    return Poll::Ready(Err(error));
                }
            }
        }
    }
}

impl AsyncWrite for MeteredSocket {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        self.write(cx, |socket| socket.try_write(buf))
    }

    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        self.write(cx, |socket| socket.try_write_vectored(bufs))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    /// A socket of its own holds nothing back.
    fn poll_flush(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.connection.ended();
        Poll::Ready(SockRef::from(self.socket.as_ref()).shutdown(Shutdown::Write))
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for MeteredStream<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<S: AsyncWrite + Hold + Unpin> AsyncWrite for MeteredStream<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let hold = self.connection.hold();
        self.stream.hold(hold);
        let result = Pin::new(&mut self.stream).poll_write(cx, buf);
        self.counted(result)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let hold = self.connection.hold();
        self.stream.hold(hold);
        let result = Pin::new(&mut self.stream).poll_write_vectored(cx, bufs);
        self.counted(result)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        // hyper flushes its stream only when its own buffer is empty.
        let result = Pin::new(&mut self.stream).poll_flush(cx);
        if let Poll::Ready(Ok(())) = &result {
            self.connection.flushed();
        }
        result
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
