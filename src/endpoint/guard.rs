//! Streams that tell the [`Link`] what passes through them.
//!
//! hyper has no deadline for writes, and its deadline for headers runs between requests too; so deadlines are kept by the
//! [crowd](super::crowd), which looks at what these streams report.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::server::TlsStream;

use super::link::Link;

/// The socket: reports when bytes come, go and stall.
#[derive(Debug)]
pub(super) struct Watched {
    socket: TcpStream,
    link: Arc<Link>,
}

/// The stream that hyper writes responses to, above TLS: counts them.
#[derive(Debug)]
pub(super) struct Counted<S> {
    stream: S,
    link: Arc<Link>,
}

/// A stream that may hold bytes until the socket takes them.
pub(super) trait Hold {
    /// Holds at most about so many.
    fn hold(&mut self, bytes: usize);
}

impl Hold for Watched {
    /// A socket of its own holds none.
    fn hold(&mut self, _bytes: usize) {}
}

impl Hold for TlsStream<Watched> {
    fn hold(&mut self, bytes: usize) {
        self.get_mut().1.set_buffer_limit(Some(bytes));
    }
}

impl Watched {
    pub(super) fn new(socket: TcpStream, link: Arc<Link>) -> Self {
        Self { socket, link }
    }

    fn noted(&self, result: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        match &result {
            Poll::Ready(Ok(written)) if *written > 0 => self.link.wrote(),
            Poll::Pending => self.link.stalled(),
            Poll::Ready(_) => {}
        }
        result
    }
}

impl<S> Counted<S> {
    pub(super) fn new(stream: S, link: Arc<Link>) -> Self {
        Self { stream, link }
    }

    fn counted(&self, result: Poll<io::Result<usize>>) -> Poll<io::Result<usize>> {
        if let Poll::Ready(Ok(written)) = &result {
            self.link.add_sent(*written);
        }
        result
    }
}

impl AsyncRead for Watched {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let result = Pin::new(&mut self.socket).poll_read(cx, buf);
        if buf.filled().len() > before {
            self.link.heard();
        }
        result
    }
}

impl AsyncWrite for Watched {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.socket).poll_write(cx, buf);
        self.noted(result)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let result = Pin::new(&mut self.socket).poll_write_vectored(cx, bufs);
        self.noted(result)
    }

    fn is_write_vectored(&self) -> bool {
        self.socket.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.socket).poll_shutdown(cx)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Counted<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl<S: AsyncWrite + Hold + Unpin> AsyncWrite for Counted<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let hold = self.link.hold();
        self.stream.hold(hold);
        let result = Pin::new(&mut self.stream).poll_write(cx, buf);
        self.counted(result)
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let hold = self.link.hold();
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
            self.link.flushed();
        }
        result
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
