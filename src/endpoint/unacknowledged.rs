//! Unacknowledged: what a socket was given and the other end has not said that it has. A socket takes megabytes at once, so bytes
//! that it took are not bytes that a phone has.
#![cfg_attr(
    any(target_os = "linux", target_os = "macos"),
    expect(unsafe_code, reason = "no crate asks a socket for this; each call has its reason beside it")
)]

use tokio::net::TcpStream;

/// Bytes that the system holds for the other end, sent or not; `None` where it does not tell.
///
/// Linux, tcp(7): SIOCOUTQ, which is TIOCOUTQ, is `write_seq - snd_una`, and stays so after a reset.
#[cfg(target_os = "linux")]
pub(super) fn unacknowledged(socket: &TcpStream) -> Option<u64> {
    use std::os::fd::AsRawFd as _;
    let mut bytes: libc::c_int = 0;
    // SAFETY: the descriptor is open as long as `socket` is borrowed, and TIOCOUTQ writes one int.
    let result = unsafe { libc::ioctl(socket.as_raw_fd(), libc::TIOCOUTQ, &raw mut bytes) };
    (result == 0).then(|| u64::try_from(bytes).unwrap_or(0))
}

/// Bytes that the system holds for the other end, sent or not; `None` where it does not tell.
///
/// Apple, xnu, bsd/sys/socket.h: `SO_NWRITE` is how many bytes lie in the send buffer, where they stay until they are acknowledged.
#[cfg(target_os = "macos")]
pub(super) fn unacknowledged(socket: &TcpStream) -> Option<u64> {
    use std::os::fd::AsRawFd as _;
    let mut bytes: libc::c_int = 0;
    let mut size = libc::socklen_t::try_from(size_of::<libc::c_int>()).ok()?;
    let value = (&raw mut bytes).cast::<libc::c_void>();
    // SAFETY: the descriptor is open as long as `socket` is borrowed, and SO_NWRITE writes one int, whose size is given.
    let result = unsafe { libc::getsockopt(socket.as_raw_fd(), libc::SOL_SOCKET, libc::SO_NWRITE, value, &raw mut size) };
    (result == 0).then(|| u64::try_from(bytes).unwrap_or(0))
}

/// Bytes that the system holds for the other end, sent or not; `None` where it does not tell.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
pub(super) fn unacknowledged(_socket: &TcpStream) -> Option<u64> {
    None
}

#[cfg(all(test, any(target_os = "linux", target_os = "macos")))]
mod tests {
    //! If this breaks, downloads are told as delivered that no phone has, or never.
    #![expect(clippy::disallowed_methods, reason = "a phone beside the endpoint")]

    use std::time::Duration;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpListener;

    use super::*;

    #[tokio::test]
    async fn what_nobody_read_is_not_acknowledged_whole() {
        const GIVEN: usize = 64 * 1024 * 1024;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mut phone = TcpStream::connect(listener.local_addr().unwrap()).await.unwrap();
        let (mut socket, _) = listener.accept().await.unwrap();
        assert_eq!(unacknowledged(&socket), Some(0));
        let piece = vec![7; 64 * 1024];
        let mut given = 0;
        while given < GIVEN {
            match tokio::time::timeout(Duration::from_millis(200), socket.write(&piece)).await {
                Ok(written) => given += written.unwrap(),
                Err(_full) => break,
            }
        }
        let held = unacknowledged(&socket).unwrap();
        assert!(held > 0 && held <= u64::try_from(given).unwrap(), "{held} of {given}");
        let mut left = given;
        let mut taken = vec![0; 1024 * 1024];
        while left > 0 {
            left -= phone.read(&mut taken).await.unwrap();
        }
        for _ in 0..50 {
            if unacknowledged(&socket) == Some(0) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("{:?} bytes of {given} are left, and all were read", unacknowledged(&socket));
    }
}
