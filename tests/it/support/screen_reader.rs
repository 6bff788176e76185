//! A desktop session with a screen reader: a message bus of its own, the accessibility bus beside it, and a client that listens.
//! Needs dbus, at-spi2-core and python3-gi (`packaging/linux/install-deps.sh --tests`).

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

use serde_json::Value;

use super::PATIENCE;
use super::desktop::{Display, Ended};

/// A session bus on a display.
pub struct Session<'a> {
    display: &'a Display,
    _bus: Ended,
    address: String,
}

impl<'a> Session<'a> {
    pub fn start(display: &'a Display) -> Self {
        let spawned = display
            .command("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut bus = Ended(spawned.expect("dbus-daemon is missing: run packaging/linux/install-deps.sh --tests"));
        let mut address = String::new();
        BufReader::new(bus.0.stdout.take().unwrap()).read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        assert!(!address.is_empty(), "dbus-daemon did not start");
        let session = Self {
            display,
            _bus: bus,
            address,
        };
        for property in ["IsEnabled", "ScreenReaderEnabled"] {
            let set = session
                .command("gdbus")
                .args(["call", "--session", "--dest=org.a11y.Bus", "--object-path=/org/a11y/bus"])
                .args([
                    "--method=org.freedesktop.DBus.Properties.Set",
                    "org.a11y.Status",
                    property,
                    "<true>",
                ])
                .stdout(Stdio::null())
                .status();
            assert!(
                set.unwrap().success(),
                "at-spi2-core is missing: run packaging/linux/install-deps.sh --tests"
            );
        }
        session
    }

    /// A program in this session.
    pub fn command(&self, program: &str) -> Command {
        let mut command = self.display.command(program);
        command.env("DBUS_SESSION_BUS_ADDRESS", &self.address);
        command
    }

    pub fn screen_reader(&self) -> ScreenReader {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/support/listen.py");
        // The system's own: it has the bindings.
        let spawned = self
            .command("/usr/bin/python3")
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = Ended(spawned.expect("python3 is missing: run packaging/linux/install-deps.sh --tests"));
        let lines = BufReader::new(child.0.stdout.take().unwrap()).lines();
        let (told, hears) = channel();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                if told.send(serde_json::from_str::<Value>(&line).unwrap()).is_err() {
                    return;
                }
            }
        });
        let reader = ScreenReader {
            asks: child.0.stdin.take().unwrap(),
            _child: child,
            hears,
        };
        reader.next(|told| told.get("ready").cloned());
        reader
    }
}

/// An AT-SPI client. Ends with the test.
pub struct ScreenReader {
    asks: ChildStdin,
    _child: Ended,
    hears: Receiver<Value>,
}

impl ScreenReader {
    fn next(&self, wanted: impl Fn(&Value) -> Option<Value>) -> Value {
        let end = std::time::Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(std::time::Instant::now());
            let told = self.hears.recv_timeout(left).expect("the screen reader hears it");
            if let Some(found) = wanted(&told) {
                return found;
            }
        }
    }

    /// Waits until this is part of what is said.
    pub fn hears(&self, part: &str) {
        self.next(|told| told["announced"].as_str().filter(|said| said.contains(part)).map(Value::from));
    }

    /// Role, name and states of all that is in the window.
    pub fn tree(&mut self) -> Vec<Value> {
        writeln!(self.asks, "tree").unwrap();
        self.asks.flush().unwrap();
        self.next(|told| told.get("tree").cloned()).as_array().unwrap().clone()
    }
}
