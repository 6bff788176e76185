//! Drags over a window on Wayland, of which winit 0.30 says nothing: a second queue on the window's own connection hears them.

use std::io::{PipeReader, PipeWriter, Read as _};
use std::os::fd::AsFd as _;
use std::path::{Path, PathBuf};
use std::thread::JoinHandle;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use wayland_client::backend::ObjectId;
use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::wl_data_device::{self, WlDataDevice};
use wayland_client::protocol::wl_data_device_manager::{DndAction, WlDataDeviceManager};
use wayland_client::protocol::wl_data_offer::{self, WlDataOffer};
use wayland_client::protocol::wl_registry::{self, WlRegistry};
use wayland_client::protocol::wl_seat::WlSeat;
use wayland_client::{Connection, Dispatch, EventQueue, Proxy as _, QueueHandle, delegate_noop, event_created_child};
use winit::raw_window_handle::HasDisplayHandle;

use super::drag_list::DragList;
use super::{Opens, SeenDrags};
use crate::{clock, system_calls};

/// What file managers offer (RFC 2483, section 5).
const URI_LIST: &str = "text/uri-list";
/// What they offer beside it for programs in a sandbox, which cannot reach the paths: a key that the portal takes for paths that can
/// be reached (XDG Desktop Portal, “File Transfer”).
const TRANSFER_KEY: &str = "application/vnd.portal.filetransfer";
/// How long a source may take to hand its list over, and the portal to answer: a drag hangs meanwhile.
const ANSWERED_WITHIN: Duration = Duration::from_secs(2);
/// Longest list that is read: a megabyte, as on X11.
const LONGEST_LIST_BYTES: u64 = 1024 * 1024;

/// A thread that hears drags until this is dropped, which must be before the window's connection ends.
pub(super) struct WaylandDrops {
    /// The thread waits for its other end to close.
    stop: Option<PipeWriter>,
    thread: Option<JoinHandle<()>>,
}

impl WaylandDrops {
    /// Listens on the connection of this window; `None` when it is none of Wayland's, or takes no drags.
    pub(super) fn start(window: &impl HasDisplayHandle, opens: Opens, seen: SeenDrags) -> Option<Self> {
        let connection = system_calls::wayland_connection(window)?;
        let (globals, queue): (_, EventQueue<Drags>) = registry_queue_init(&connection).ok()?;
        let handle = queue.handle();
        let manager: WlDataDeviceManager = globals.bind(&handle, 3..=3, ()).ok()?;
        let seat: WlSeat = globals.bind(&handle, 1..=5, ()).ok()?;
        manager.get_data_device(&seat, &handle, ());
        let (stopped, stop) = std::io::pipe().ok()?;
        let mut drags = Drags {
            connection,
            opens,
            seen,
            offers: Vec::new(),
            current: None,
            list: DragList::default(),
        };
        let run = move || drags.hear(queue, &stopped);
        let thread = std::thread::Builder::new().name("drop watch".to_owned()).spawn(run).ok()?;
        Some(Self {
            stop: Some(stop),
            thread: Some(thread),
        })
    }
}

impl Drop for WaylandDrops {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            // It cannot panic, and there is nobody to tell.
            drop(thread.join());
        }
    }
}

/// Something that the source of a drag offers, by which of the types that are of use.
struct DragOffer {
    id: ObjectId,
    has_list: bool,
    has_key: bool,
}

struct Drags {
    connection: Connection,
    opens: Opens,
    seen: SeenDrags,
    /// Announced, but neither over the window nor on the clipboard yet.
    offers: Vec<DragOffer>,
    /// What hovers over the window.
    current: Option<WlDataOffer>,
    list: DragList,
}

impl Drags {
    fn hear(&mut self, mut queue: EventQueue<Self>, stopped: &PipeReader) {
        loop {
            if queue.dispatch_pending(self).is_err() || self.connection.flush().is_err() {
                return;
            }
            let Some(reading) = queue.prepare_read() else { continue };
            let (comes, ends) = {
                let connection = reading.connection_fd();
                let mut waiting = [PollFd::new(&connection, PollFlags::IN), PollFd::new(stopped, PollFlags::IN)];
                if poll(&mut waiting, None).is_err() {
                    continue;
                }
                let [comes, ends] = waiting.map(|end| end.revents());
                (comes, ends)
            };
            if !ends.is_empty() {
                return;
            }
            if comes.contains(PollFlags::IN) {
                // Somebody else may have read it first, and a connection that ended is seen above.
                drop(reading.read());
            } else if !comes.is_empty() {
                return;
            }
        }
    }

    fn enters(&mut self, serial: u32, offer: WlDataOffer) {
        let known = self.offers.iter().position(|known| known.id == offer.id());
        let known = known.map(|index| self.offers.swap_remove(index));
        let is_sandboxed = Path::new("/.flatpak-info").exists();
        let wanted = match known {
            Some(known) if known.has_key && (is_sandboxed || !known.has_list) => Some(TRANSFER_KEY),
            Some(known) if known.has_list => Some(URI_LIST),
            _ => None,
        };
        offer.accept(serial, wanted.map(str::to_owned));
        self.list = DragList::default();
        if let Some(kind) = wanted {
            offer.set_actions(DndAction::Copy, DndAction::Copy);
            let text = self.received(&offer, kind);
            self.list = if kind == TRANSFER_KEY {
                DragList::read(&paths_for(&text).join("\n"), Path::exists)
            } else {
                DragList::read(&text, Path::exists)
            };
        }
        self.current = Some(offer);
        let (drag, hovered) = (self.list.lost(), self.list.good.clone());
        self.seen.change(|seen| {
            seen.hovered = if drag.is_some() { Vec::new() } else { hovered };
            seen.drag = drag;
        });
    }

    fn leaves(&mut self) {
        if let Some(offer) = self.current.take() {
            offer.destroy();
        }
        self.list = DragList::default();
        self.seen.change(|seen| {
            seen.hovered.clear();
            seen.drag = None;
        });
    }

    fn is_dropped(&mut self) {
        let list = std::mem::take(&mut self.list);
        if let Some(offer) = self.current.as_ref().filter(|_| list != DragList::default()) {
            offer.finish();
        }
        self.leaves();
        let (opens, is_whole) = (self.opens, list.trouble.is_none());
        // Of a drag with a fault only what is meant for us is taken.
        let wanted: Vec<PathBuf> = list
            .good
            .into_iter()
            .filter(|path| is_whole || opens(path) || path.is_dir())
            .collect();
        if !wanted.is_empty() || !is_whole {
            self.seen.change(|seen| seen.dropped.push(wanted));
        }
    }

    /// What the source hands over; what it hands over too late or beyond the limit is left out.
    fn received(&self, offer: &WlDataOffer, kind: &str) -> String {
        let Ok((from_source, to_us)) = std::io::pipe() else {
            return String::new();
        };
        offer.receive(kind.to_owned(), to_us.as_fd());
        if self.connection.flush().is_err() {
            return String::new();
        }
        drop(to_us);
        String::from_utf8_lossy(&read_within(from_source, ANSWERED_WITHIN)).into_owned()
    }
}

fn read_within(mut from: PipeReader, limit: Duration) -> Vec<u8> {
    let mut bytes = Vec::new();
    let end = clock::instant() + limit;
    loop {
        let left = end.saturating_duration_since(clock::instant());
        let left = Timespec::try_from(left).ok();
        let is_there = {
            let mut waiting = [PollFd::new(&from, PollFlags::IN)];
            poll(&mut waiting, left.as_ref()).is_ok_and(|ready| ready > 0)
        };
        let at = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if !is_there || at >= LONGEST_LIST_BYTES {
            return bytes;
        }
        let mut piece = [0; 8192];
        match from.read(&mut piece) {
            Ok(count @ 1..) => bytes.extend(piece.iter().take(count)),
            Ok(0) | Err(_) => return bytes,
        }
    }
}

/// The paths that the portal gives for a key; none when it does not answer.
fn paths_for(key: &str) -> Vec<String> {
    let ask = || -> zbus::Result<Vec<String>> {
        let bus = zbus::blocking::connection::Builder::session()?
            .method_timeout(ANSWERED_WITHIN)
            .build()?;
        let options = std::collections::HashMap::<&str, zbus::zvariant::Value<'_>>::new();
        let answer = bus.call_method(
            Some("org.freedesktop.portal.Documents"),
            "/org/freedesktop/portal/documents",
            Some("org.freedesktop.portal.FileTransfer"),
            "RetrieveFiles",
            &(key.trim_end_matches('\0'), options),
        )?;
        answer.body().deserialize()
    };
    ask().unwrap_or_default()
}

impl Dispatch<WlRegistry, GlobalListContents> for Drags {
    fn event(_: &mut Self, _: &WlRegistry, _: wl_registry::Event, _: &GlobalListContents, _: &Connection, _: &QueueHandle<Self>) {}
}
delegate_noop!(Drags: ignore WlSeat);
delegate_noop!(Drags: WlDataDeviceManager);

impl Dispatch<WlDataOffer, ()> for Drags {
    fn event(drags: &mut Self, offer: &WlDataOffer, event: wl_data_offer::Event, (): &(), _: &Connection, _: &QueueHandle<Self>) {
        let wl_data_offer::Event::Offer { mime_type } = event else { return };
        if let Some(offer) = drags.offers.iter_mut().find(|known| known.id == offer.id()) {
            offer.has_list |= mime_type == URI_LIST;
            offer.has_key |= mime_type == TRANSFER_KEY;
        }
    }
}

impl Dispatch<WlDataDevice, ()> for Drags {
    fn event(drags: &mut Self, _: &WlDataDevice, event: wl_data_device::Event, (): &(), _: &Connection, _: &QueueHandle<Self>) {
        match event {
            wl_data_device::Event::DataOffer { id } => drags.offers.push(DragOffer {
                id: id.id(),
                has_list: false,
                has_key: false,
            }),
            // The clipboard is winit's.
            wl_data_device::Event::Selection { id: Some(offer) } => {
                drags.offers.retain(|known| known.id != offer.id());
                offer.destroy();
            }
            wl_data_device::Event::Enter {
                serial, id: Some(offer), ..
            } => drags.enters(serial, offer),
            wl_data_device::Event::Leave => drags.leaves(),
            wl_data_device::Event::Drop => drags.is_dropped(),
            _ => {}
        }
    }

    event_created_child!(Drags, WlDataDevice, [wl_data_device::EVT_DATA_OFFER_OPCODE => (WlDataOffer, ())]);
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn a_source_that_hangs_or_floods_is_left() {
        let (from, mut to) = std::io::pipe().unwrap();
        to.write_all(b"file:///a.ipa\r\n").unwrap();
        // It never closes its end.
        assert_eq!(read_within(from, Duration::from_millis(50)), b"file:///a.ipa\r\n");

        let (from, mut to) = std::io::pipe().unwrap();
        let flood = std::thread::Builder::new()
            .spawn(move || while to.write_all(&[b'x'; 8192]).is_ok() {})
            .unwrap();
        let read = read_within(from, ANSWERED_WITHIN);
        assert!(read.len() < 1024 * 1024 + 8192, "{}", read.len());
        flood.join().unwrap();
    }
}
