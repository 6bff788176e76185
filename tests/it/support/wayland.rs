//! A desktop of Wayland alone: sway without a screen, a window that files are dragged from, and a pointer.
//! Needs sway and GTK 3 for Python (`packaging/linux/install-deps.sh --tests`).

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use wayland_client::backend::Backend;
use wayland_client::globals::{GlobalListContents, registry_queue_init};
use wayland_client::protocol::{wl_pointer::ButtonState, wl_registry, wl_seat};
use wayland_client::{Connection, Dispatch, EventQueue, QueueHandle, delegate_noop};
use wayland_protocols_wlr::virtual_pointer::v1::client::zwlr_virtual_pointer_manager_v1::ZwlrVirtualPointerManagerV1;
use wayland_protocols_wlr::virtual_pointer::v1::client::zwlr_virtual_pointer_v1::ZwlrVirtualPointerV1;

use super::desktop::Ended;
use super::{until, write};

const WIDTH: u32 = 1600;
const HEIGHT: u32 = 1000;
/// The left button (Linux, input-event-codes.h).
const BTN_LEFT: u32 = 0x110;
/// A window that offers files as file managers do.
const SOURCE: &[u8] = br#"
import sys, gi
gi.require_version("Gtk", "3.0")
from gi.repository import Gtk, Gdk
window = Gtk.Window(title="files")
window.set_default_size(160, 80)
box = Gtk.EventBox()
box.add(Gtk.Label(label="drag me"))
window.add(box)
box.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
box.drag_source_add_uri_targets()
box.connect("drag-data-get", lambda widget, context, data, info, time: data.set_uris(sys.argv[1:]))
box.connect("drag-end", lambda widget, context: print("ended", context.get_selected_action() == Gdk.DragAction.COPY, flush=True))
window.show_all()
Gtk.main()
"#;
const SWAY: &[u8] = b"xwayland disable
seat seat0 fallback true
output HEADLESS-1 resolution 1600x1000
focus_follows_mouse no
for_window [title=\"files\"] floating enable, move position 20 20
for_window [app_id=\"dev.airlift.Airlift\"] floating enable, move position 300 100
";

/// The compositor, and where its sockets are.
pub struct Wayland {
    folder: tempfile::TempDir,
    _sway: Ended,
    socket: PathBuf,
}

impl Wayland {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = write(folder.path(), "sway.conf", SWAY);
        // It refuses to run as root, and takes a user of a namespace for another one.
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-user=1000", "--map-group=1000", "sway", "-c"]);
        command.arg(config).env("XDG_RUNTIME_DIR", folder.path());
        command.envs([
            ("WLR_BACKENDS", "headless"),
            ("WLR_LIBINPUT_NO_DEVICES", "1"),
            ("WLR_RENDERER", "pixman"),
        ]);
        for variable in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
            command.env_remove(variable);
        }
        let spawned = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let sway = Ended(spawned.expect("sway is missing: run packaging/linux/install-deps.sh --tests"));
        let socket = until("sway", || {
            beginning_with(folder.path(), "wayland-").filter(|_| beginning_with(folder.path(), "sway-ipc").is_some())
        });
        Self {
            folder,
            _sway: sway,
            socket,
        }
    }

    /// A program on this desktop.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("WAYLAND_DISPLAY", &self.socket);
        command
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("GDK_BACKEND", "wayland")
            .env("LC_ALL", "C.UTF-8");
        for variable in ["DISPLAY", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(variable);
        }
        command
    }

    /// Waits for a window with this in its description.
    pub fn wait_for(&self, what: &str) {
        let ipc = beginning_with(self.folder.path(), "sway-ipc").unwrap();
        until("a window", || {
            let mut command = self.command("swaymsg");
            let tree = command.env("SWAYSOCK", &ipc).args(["-t", "get_tree"]).output().unwrap();
            super::text(&tree.stdout).contains(what).then_some(())
        });
    }

    /// Drags files from another program's window to this place, lets them go, and says whether they were taken.
    pub fn drag(&self, addresses: &[String], to: (u32, u32)) -> bool {
        let script = write(self.folder.path(), "source.py", SOURCE);
        let mut command = self.command("/usr/bin/python3");
        let spawned = command.arg(script).args(addresses).stdout(Stdio::piped()).spawn();
        let mut source = Ended(spawned.expect("python3 is missing: run packaging/linux/install-deps.sh --tests"));
        let said = source.0.stdout.take().unwrap();
        self.wait_for("\"name\": \"files\"");
        let mut pointer = Pointer::connect(&self.socket);
        let from = (100, 60);
        pointer.go(from);
        pointer.press(true);
        for step in 1..=20 {
            let between = |from: u32, to: u32| from + (to - from) * step / 20;
            pointer.go((between(from.0, to.0), between(from.1, to.1)));
        }
        // The window asks for the list while the files hover over it.
        std::thread::sleep(Duration::from_secs(1));
        pointer.press(false);
        let mut line = String::new();
        BufReader::new(said).read_line(&mut line).unwrap();
        line.trim() == "ended True"
    }
}

fn beginning_with(folder: &Path, start: &str) -> Option<PathBuf> {
    let mut entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let is_it = |name: &str| name.starts_with(start) && !name.ends_with("lock");
    Some(entries.find(|entry| is_it(&entry.file_name().to_string_lossy()))?.path())
}

struct NoEvents;

impl Dispatch<wl_registry::WlRegistry, GlobalListContents> for NoEvents {
    fn event(
        _: &mut Self,
        _: &wl_registry::WlRegistry,
        _: wl_registry::Event,
        _: &GlobalListContents,
        _: &Connection,
        _: &QueueHandle<Self>,
    ) {
    }
}
delegate_noop!(NoEvents: ignore wl_seat::WlSeat);
delegate_noop!(NoEvents: ZwlrVirtualPointerManagerV1);
delegate_noop!(NoEvents: ZwlrVirtualPointerV1);

struct Pointer {
    queue: EventQueue<NoEvents>,
    device: ZwlrVirtualPointerV1,
    time_ms: u32,
}

impl Pointer {
    fn connect(socket: &Path) -> Self {
        let stream = std::os::unix::net::UnixStream::connect(socket).unwrap();
        let connection = Connection::from_backend(Backend::connect(stream).unwrap());
        let (globals, queue) = registry_queue_init::<NoEvents>(&connection).unwrap();
        let manager: ZwlrVirtualPointerManagerV1 = globals.bind(&queue.handle(), 1..=2, ()).unwrap();
        let device = manager.create_virtual_pointer(None, &queue.handle(), ());
        Self { queue, device, time_ms: 0 }
    }

    fn go(&mut self, (x, y): (u32, u32)) {
        self.device.motion_absolute(self.time_ms, x, y, WIDTH, HEIGHT);
        self.settle();
    }

    fn press(&mut self, is_down: bool) {
        let state = if is_down { ButtonState::Pressed } else { ButtonState::Released };
        self.device.button(self.time_ms, BTN_LEFT, state);
        self.settle();
    }

    fn settle(&mut self) {
        self.device.frame();
        self.queue.roundtrip(&mut NoEvents).unwrap();
        self.time_ms += 40;
        std::thread::sleep(Duration::from_millis(40));
    }
}
