//! A desktop for the real window: a virtual display, the program as a child process, a drag from another program,
//! and pictures of the screen. Needs Xvfb (`packaging/linux/install-deps.sh --tests`).

use std::io::{BufRead as _, BufReader};
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, ImageFormat, PropMode, SELECTION_NOTIFY_EVENT,
    SelectionNotifyEvent, Window, WindowClass,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use super::until;

/// A private X server.
pub struct Display {
    server: Child,
    pub name: String,
}

impl Display {
    pub fn start(size: &str) -> Self {
        let screen = format!("{size}x24");
        let arguments = ["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp", "-noreset"];
        let spawned = Command::new("Xvfb")
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut server = spawned.expect("Xvfb is missing: run packaging/linux/install-deps.sh --tests");
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap()).read_line(&mut number).unwrap();
        assert!(!number.trim().is_empty(), "Xvfb did not start");
        Self {
            server,
            name: format!(":{}", number.trim()),
        }
    }

    /// A program on this display, away from any session of the machine's own.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.name)
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("LC_ALL", "C");
        for variable in ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(variable);
        }
        command
    }

    /// What the screen shows.
    pub fn picture(&self) -> image::RgbImage {
        let (connection, number) = x11rb::connect(Some(&self.name)).unwrap();
        let screen = &connection.setup().roots[number];
        let (width, height) = (screen.width_in_pixels, screen.height_in_pixels);
        let reply = connection
            .get_image(ImageFormat::Z_PIXMAP, screen.root, 0, 0, width, height, u32::MAX)
            .unwrap()
            .reply()
            .unwrap();
        image::RgbImage::from_fn(width.into(), height.into(), |x, y| {
            let place = usize::try_from((y * u32::from(width) + x) * 4).unwrap();
            image::Rgb([reply.data[place + 2], reply.data[place + 1], reply.data[place]])
        })
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        _ = self.server.kill();
        _ = self.server.wait();
    }
}

/// A child that ends with the test.
pub struct Ended(pub Child);

impl Drop for Ended {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

x11rb::atom_manager! {
    pub Atoms: AtomsCookie {
        XdndAware, XdndEnter, XdndPosition, XdndStatus, XdndDrop, XdndFinished, XdndSelection, XdndActionCopy,
        _NET_CLOSE_WINDOW, _NET_SUPPORTING_WM_CHECK, _NET_WM_NAME, _NET_WM_STATE, _NET_WM_STATE_HIDDEN,
        WM_CHANGE_STATE, UTF8_STRING, URI_LIST: b"text/uri-list", TEXT_PLAIN: b"text/plain;charset=utf-8",
    }
}

/// The program's window, below this one, by its title.
fn find(connection: &RustConnection, atoms: &Atoms, below: Window, title: &str) -> Option<Window> {
    let property = |name: u32, kind: u32| connection.get_property(false, below, name, kind, 0, 256).ok()?.reply().ok();
    let name = property(atoms._NET_WM_NAME, atoms.UTF8_STRING)?;
    let aware = property(atoms.XdndAware, AtomEnum::ATOM.into())?;
    if name.value == title.as_bytes() && aware.value_len == 1 {
        return Some(below);
    }
    let children = connection.query_tree(below).ok()?.reply().ok()?.children;
    children.into_iter().find_map(|child| find(connection, atoms, child, title))
}

/// What a window manager lets a person do with a window. Ends with the test.
pub struct Managed {
    _manager: Ended,
    _settings: tempfile::TempDir,
    connection: RustConnection,
    atoms: Atoms,
    root: Window,
}

impl Managed {
    /// Manages the windows of this display.
    pub fn start(display: &Display) -> Self {
        let settings = tempfile::tempdir().unwrap();
        let path = super::write(settings.path(), "rc.xml", b"<openbox_config xmlns=\"http://openbox.org/3.4/rc\"/>");
        let spawned = display
            .command("openbox")
            .args(["--sm-disable", "--config-file"])
            .arg(path)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let manager = Ended(spawned.expect("openbox is missing: run packaging/linux/install-deps.sh --tests"));
        let (connection, number) = x11rb::connect(Some(&display.name)).unwrap();
        let atoms = Atoms::new(&connection).unwrap().reply().unwrap();
        let root = connection.setup().roots[number].root;
        let managed = Self {
            _manager: manager,
            _settings: settings,
            connection,
            atoms,
            root,
        };
        until("the window manager", || {
            let check = managed.atoms._NET_SUPPORTING_WM_CHECK;
            (managed.property(managed.root, check, AtomEnum::WINDOW.into()).len() == 1).then_some(())
        });
        managed
    }

    fn property(&self, window: Window, name: u32, kind: u32) -> Vec<u32> {
        let asked = self.connection.get_property(false, window, name, kind, 0, 64).unwrap();
        asked
            .reply()
            .map(|reply| reply.value32().into_iter().flatten().collect())
            .unwrap_or_default()
    }

    fn window(&self) -> Window {
        until("the window", || find(&self.connection, &self.atoms, self.root, "Airlift"))
    }

    fn ask(&self, kind: u32, data: [u32; 5]) {
        let event = ClientMessageEvent::new(32, self.window(), kind, data);
        let mask = EventMask::SUBSTRUCTURE_REDIRECT | EventMask::SUBSTRUCTURE_NOTIFY;
        self.connection.send_event(false, self.root, mask, event).unwrap();
        self.connection.flush().unwrap();
    }

    /// Whether the window is minimised.
    pub fn is_minimised(&self) -> bool {
        let states = self.property(self.window(), self.atoms._NET_WM_STATE, AtomEnum::ATOM.into());
        states.contains(&self.atoms._NET_WM_STATE_HIDDEN)
    }

    /// Minimises the window, as its button does.
    pub fn minimise(&self) {
        const ICONIC: u32 = 3;
        self.ask(self.atoms.WM_CHANGE_STATE, [ICONIC, 0, 0, 0, 0]);
        until("a minimised window", || self.is_minimised().then_some(()));
    }

    /// Presses Enter in the window that has the keyboard.
    pub fn press_enter(&self) {
        const KEY_PRESS: u8 = 2;
        const KEY_RELEASE: u8 = 3;
        const ENTER: u8 = 36;
        for kind in [KEY_PRESS, KEY_RELEASE] {
            self.connection
                .xtest_fake_input(kind, ENTER, x11rb::CURRENT_TIME, self.root, 0, 0, 0)
                .unwrap();
        }
        self.connection.flush().unwrap();
    }

    /// Closes the window, as the task bar does.
    pub fn close(&self) {
        self.ask(self.atoms._NET_CLOSE_WINDOW, [x11rb::CURRENT_TIME, 2, 0, 0, 0]);
    }
}

/// Another program that drags files, as a file manager does (XDND version 5).
pub struct Drag {
    connection: RustConnection,
    atoms: Atoms,
    root: Window,
    own: Window,
    target: Window,
    uris: Vec<u8>,
}

impl Drag {
    /// Takes these files up, over the window with this title.
    pub fn begin(display: &Display, title: &str, uris: &[String]) -> Self {
        let (connection, number) = x11rb::connect(Some(&display.name)).unwrap();
        let atoms = Atoms::new(&connection).unwrap().reply().unwrap();
        let root = connection.setup().roots[number].root;
        let own = connection.generate_id().unwrap();
        connection
            .create_window(0, own, root, 0, 0, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &CreateWindowAux::new())
            .unwrap();
        connection
            .set_selection_owner(own, atoms.XdndSelection, x11rb::CURRENT_TIME)
            .unwrap();
        connection.flush().unwrap();
        let uris = uris.iter().map(|uri| format!("{uri}\r\n")).collect::<String>().into_bytes();
        let mut drag = Self {
            connection,
            atoms,
            root,
            own,
            target: 0,
            uris,
        };
        drag.target = until("a window that takes drops", || find(&drag.connection, &drag.atoms, root, title));
        drag
    }

    fn send(&self, kind: u32, data: [u32; 5]) {
        let event = ClientMessageEvent::new(32, self.target, kind, data);
        self.connection.send_event(false, self.target, EventMask::NO_EVENT, event).unwrap();
        self.connection.flush().unwrap();
    }

    /// Hands the files' addresses out until a message of this kind arrives; returns its data.
    fn serve_until(&self, kind: u32) -> [u32; 5] {
        until("the window's answer to the drag", || {
            match self.connection.poll_for_event().unwrap()? {
                Event::SelectionRequest(request) => {
                    let property = if request.property == x11rb::NONE {
                        request.target
                    } else {
                        request.property
                    };
                    let offered = request.target == self.atoms.URI_LIST;
                    if offered {
                        self.connection
                            .change_property8(PropMode::REPLACE, request.requestor, property, self.atoms.URI_LIST, &self.uris)
                            .unwrap();
                    }
                    let notice = SelectionNotifyEvent {
                        response_type: SELECTION_NOTIFY_EVENT,
                        sequence: 0,
                        time: request.time,
                        requestor: request.requestor,
                        selection: request.selection,
                        target: request.target,
                        property: if offered { property } else { x11rb::NONE },
                    };
                    self.connection
                        .send_event(false, request.requestor, EventMask::NO_EVENT, notice)
                        .unwrap();
                    self.connection.flush().unwrap();
                    None
                }
                Event::ClientMessage(message) if message.type_ == kind => Some(message.data.as_data32()),
                _ => None,
            }
        })
    }

    /// Moves over the window; returns whether it would take the drop.
    pub fn over(&self, x: i16, y: i16) -> bool {
        self.send(
            self.atoms.XdndEnter,
            [self.own, 5 << 24, self.atoms.URI_LIST, self.atoms.TEXT_PLAIN, 0],
        );
        let place = self
            .connection
            .translate_coordinates(self.target, self.root, x, y)
            .unwrap()
            .reply()
            .unwrap();
        let packed = u32::try_from(i32::from(place.dst_x) << 16 | i32::from(place.dst_y)).unwrap();
        self.send(
            self.atoms.XdndPosition,
            [self.own, 0, packed, x11rb::CURRENT_TIME, self.atoms.XdndActionCopy],
        );
        self.serve_until(self.atoms.XdndStatus)[1] & 1 == 1
    }

    /// Lets go; returns whether the window says that it took the files.
    pub fn let_go(&self) -> bool {
        self.send(self.atoms.XdndDrop, [self.own, 0, x11rb::CURRENT_TIME, 0, 0]);
        self.serve_until(self.atoms.XdndFinished)[1] & 1 == 1
    }
}

/// A path as a `file://` address.
pub fn file_uri(path: &Path) -> String {
    let mut uri = "file://".to_owned();
    for byte in path.as_os_str().as_bytes() {
        if byte.is_ascii_alphanumeric() || b"/-_.~".contains(byte) {
            uri.push(char::from(*byte));
        } else {
            let [high, low] = [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap());
            uri.extend(["%".to_owned(), high.to_string(), low.to_string()]);
        }
    }
    uri
}

/// Texts of all codes in a picture, read by another program.
pub fn codes(picture: &Path) -> Vec<String> {
    let output = Command::new("zbarimg")
        .args(["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"])
        .arg(picture)
        .output();
    let output = output.expect("zbarimg is missing: run packaging/linux/install-deps.sh --tests");
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}
