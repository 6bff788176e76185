//! Calls of the system that no crate offers: the one place with unsafe code. Each says why it is sound, and what it is for.
#![cfg_attr(
    any(target_os = "linux", target_os = "macos", feature = "window"),
    expect(unsafe_code, reason = "no crate offers these calls; each has its reason beside it")
)]

use tokio::net::TcpStream;

/// What the C library's allocator is asked for. By itself it gives every thread an arena of its own, up to eight for each processor,
/// gives little back of what lies in them, and takes ever larger pieces from them once such pieces were freed: with thirty phones the
/// window grew from 130 to 290 MiB. Pieces from 128 KiB on, where the limit begins, always come from the system and go back to it.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const ALLOCATOR: [(libc::c_int, libc::c_int); 3] = [
    (libc::M_ARENA_MAX, 2),
    (libc::M_MMAP_THRESHOLD, 128 * 1024),
    (libc::M_TRIM_THRESHOLD, 128 * 1024),
];

/// Keeps memory small where threads come and go. For the beginning of a program, before its threads.
///
/// GNU C library manual, “Malloc Tunable Parameters”. Elsewhere allocators do without.
pub fn keep_memory_small() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    for (parameter, value) in ALLOCATOR {
        // SAFETY: it takes two numbers and keeps one; where it does not know the parameter it returns 0, and nothing is lost.
        let _is_known = unsafe { libc::mallopt(parameter, value) };
    }
}

/// A font of the system, read from the disk where it is looked at, for as long as the program runs; `None` when it cannot be.
#[cfg(feature = "window")]
pub(crate) fn mapped_font(file: &std::fs::File) -> Option<&'static [u8]> {
    // SAFETY: fonts of the system are replaced under another inode when they are updated, never written in place; the mapping is never
    // taken away, so what points into it stays.
    let mapped = unsafe { memmap2::Mmap::map(file) }.ok()?;
    Some(Box::leak(Box::new(mapped)))
}

/// A second connection over the one that a window has to Wayland; `None` where it has none. It must be dropped before the window's event
/// loop ends, which closes the display.
#[cfg(all(target_os = "linux", feature = "window"))]
pub(crate) fn wayland_connection(window: &impl winit::raw_window_handle::HasDisplayHandle) -> Option<wayland_client::Connection> {
    use wayland_client::backend::Backend;
    use winit::raw_window_handle::RawDisplayHandle;
    let RawDisplayHandle::Wayland(handle) = window.display_handle().ok()?.as_raw() else {
        return None;
    };
    // SAFETY: the handle is borrowed from a window, so it is a live `wl_display`; winit keeps it until its event loop ends, and eframe
    // drops the program's window, and with it what listens here, before that.
    let backend = unsafe { Backend::from_foreign_display(handle.display.as_ptr().cast()) };
    Some(wayland_client::Connection::from_backend(backend))
}

/// Bytes that the system holds for the other end of a socket, sent or not; `None` where it does not tell. A socket takes megabytes at
/// once, so bytes that it took are not bytes that a phone has.
///
/// Linux, tcp(7): SIOCOUTQ, which is TIOCOUTQ, is `write_seq - snd_una`, and stays so after a reset.
#[cfg(target_os = "linux")]
pub(crate) fn unacknowledged(socket: &TcpStream) -> Option<u64> {
    use std::os::fd::AsRawFd as _;
    let mut bytes: libc::c_int = 0;
    // SAFETY: the descriptor is open as long as `socket` is borrowed, and TIOCOUTQ writes one int.
    let result = unsafe { libc::ioctl(socket.as_raw_fd(), libc::TIOCOUTQ, &raw mut bytes) };
    (result == 0).then(|| u64::try_from(bytes).unwrap_or(0))
}

/// Bytes that the system holds for the other end of a socket, sent or not; `None` where it does not tell.
///
/// Apple, xnu, bsd/sys/socket.h: `SO_NWRITE` is how many bytes lie in the send buffer, where they stay until they are acknowledged.
#[cfg(target_os = "macos")]
pub(crate) fn unacknowledged(socket: &TcpStream) -> Option<u64> {
    use std::os::fd::AsRawFd as _;
    let mut bytes: libc::c_int = 0;
    let mut size = libc::socklen_t::try_from(size_of::<libc::c_int>()).ok()?;
    let value = (&raw mut bytes).cast::<libc::c_void>();
    // SAFETY: the descriptor is open as long as `socket` is borrowed, and SO_NWRITE writes one int, whose size is given.
    let result = unsafe { libc::getsockopt(socket.as_raw_fd(), libc::SOL_SOCKET, libc::SO_NWRITE, value, &raw mut size) };
    (result == 0).then(|| u64::try_from(bytes).unwrap_or(0))
}

/// Bytes that the system holds for the other end of a socket, sent or not; `None` where it does not tell.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
pub(crate) fn unacknowledged(_socket: &TcpStream) -> Option<u64> {
    None
}

/// What macOS asks of a program while it runs.
///
/// Finder names files by a call of the application's delegate, never as arguments (Apple, `NSApplicationDelegate`,
/// `application(_:open:)`), and the Dock and a log-out end a program by another. The delegate is winit's, which knows neither and may
/// not be replaced (rust-windowing/winit#4015): so both methods are added to its class.
#[cfg(target_os = "macos")]
pub mod application {
    use std::ffi::CStr;
    use std::path::PathBuf;
    use std::sync::OnceLock;

    use objc2::runtime::{AnyClass, AnyObject, Imp, Sel};
    use objc2::{ffi, sel};
    use objc2_foundation::{NSAppleEventManager, NSArray, NSURL};

    /// What is done then. Called on the main thread.
    pub struct Listener {
        /// Files are to be opened.
        pub open: Box<dyn Fn(Vec<PathBuf>) + Send + Sync>,
        /// The program is to end, and may ask first: the Dock's menu.
        pub quit: Box<dyn Fn() + Send + Sync>,
        /// The program ends when this returns, as the person logs out.
        pub farewell: Box<dyn Fn() + Send + Sync>,
    }

    static LISTENER: OnceLock<Listener> = OnceLock::new();

    /// Returns nothing and takes itself, the selector and two objects (Apple, “Objective-C Runtime Programming Guide › Type Encodings”).
    const OPEN_URLS: &CStr = c"v@:@@";
    /// Returns an unsigned number and takes itself, the selector and one object.
    const SHOULD_TERMINATE: &CStr = c"Q@:@";
    /// Apple, `NSApplication.TerminateReply`.
    const CANCEL: usize = 0;
    const NOW: usize = 1;
    /// Apple, `kAEQuitReason`: there when the system ends programs for a log-out, a restart or a shutdown.
    const QUIT_REASON: u32 = u32::from_be_bytes(*b"why?");

    extern "C-unwind" fn open_urls(_this: *mut AnyObject, _selector: Sel, _application: *mut AnyObject, urls: *mut NSArray<NSURL>) {
        // SAFETY: the system passes an array of addresses that lives as long as this call, or nothing.
        let Some(urls) = (unsafe { urls.as_ref() }) else { return };
        let paths = urls.iter().filter_map(|url| url.path()).map(|path| PathBuf::from(path.to_string()));
        if let Some(listener) = LISTENER.get() {
            (listener.open)(paths.collect());
        }
    }

    extern "C-unwind" fn should_terminate(_this: *mut AnyObject, _selector: Sel, _application: *mut AnyObject) -> usize {
        let Some(listener) = LISTENER.get() else { return NOW };
        let event = NSAppleEventManager::sharedAppleEventManager().currentAppleEvent();
        if event.is_some_and(|event| event.attributeDescriptorForKeyword(QUIT_REASON).is_some()) {
            (listener.farewell)();
            return NOW;
        }
        (listener.quit)();
        CANCEL
    }

    /// Listens from now on; once, after winit's event loop was made and before it runs: the file of a launching double-click comes in
    /// between. Whether the system lets us.
    pub fn listen(listener: Listener) -> bool {
        let Some(class) = AnyClass::get(c"WinitApplicationDelegate") else {
            return false;
        };
        if LISTENER.set(listener).is_err() {
            return false;
        }
        let class = std::ptr::from_ref(class).cast_mut();
        // SAFETY: the functions have the parameters and results that their encodings tell, and live as long as the program. The class is
        // winit's own, has no such methods, and no object of it is asked for them yet.
        unsafe {
            let open =
                std::mem::transmute::<extern "C-unwind" fn(*mut AnyObject, Sel, *mut AnyObject, *mut NSArray<NSURL>), Imp>(open_urls);
            let end = std::mem::transmute::<extern "C-unwind" fn(*mut AnyObject, Sel, *mut AnyObject) -> usize, Imp>(should_terminate);
            ffi::class_addMethod(class, sel!(application:openURLs:), open, OPEN_URLS.as_ptr()).as_bool()
                && ffi::class_addMethod(class, sel!(applicationShouldTerminate:), end, SHOULD_TERMINATE.as_ptr()).as_bool()
        }
    }

    #[cfg(test)]
    mod tests {
        //! If these break, Finder's files are lost, or the program crashes when the first one comes.

        use super::*;
        use objc2::encode::Encode as _;

        #[test]
        fn encodings_are_those_of_the_functions() {
            let object = <*mut AnyObject>::ENCODING.to_string();
            let selector = Sel::ENCODING.to_string();
            assert_eq!(OPEN_URLS.to_str().unwrap(), format!("v{object}{selector}{object}{object}"));
            let number = usize::ENCODING.to_string();
            assert_eq!(SHOULD_TERMINATE.to_str().unwrap(), format!("{number}{object}{selector}{object}"));
            assert_eq!(QUIT_REASON, 0x7768_793f);
        }
    }
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
