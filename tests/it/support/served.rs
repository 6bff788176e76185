//! `airlift-cli serve` as a process of its own, with what it says.

use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

use super::command::AIRLIFT_CLI;
use super::phone::authority_at;
use super::write;

/// Longer than it takes to read the largest package on a busy machine; only a failure waits for it.
const PATIENCE: Duration = Duration::from_mins(2);

/// Where nobody but this computer reaches it.
pub(crate) const LOOPBACK: [&str; 6] = ["--host", "127.0.0.1", "--https-port", "0", "--http-port", "0"];

/// `airlift-cli serve`, ended with the test.
pub(crate) struct Served {
    child: Child,
    lines: Receiver<String>,
    problems: Option<JoinHandle<String>>,
    data: TempDir,
}

impl Served {
    /// On loopback, at free ports.
    pub(crate) fn start(arguments: &[&str]) -> Self {
        let data = tempfile::tempdir().unwrap();
        Self::run(Command::new(AIRLIFT_CLI), data, &[&LOOPBACK[..], arguments].concat())
    }

    /// The same with this in its settings.
    pub(crate) fn start_with_settings(settings: &str, arguments: &[&str]) -> Self {
        Self::start_with("settings.toml", settings, arguments)
    }

    /// The same with this file in its data directory.
    pub(crate) fn start_with(name: &str, text: &str, arguments: &[&str]) -> Self {
        let data = tempfile::tempdir().unwrap();
        write(data.path(), name, text.as_bytes());
        Self::run(Command::new(AIRLIFT_CLI), data, &[&LOOPBACK[..], arguments].concat())
    }

    /// The same as a child of another program, which takes the command as its last arguments.
    #[cfg(target_os = "linux")]
    pub(crate) fn start_under(mut program: Command, arguments: &[&str]) -> Self {
        program.arg(AIRLIFT_CLI);
        let data = tempfile::tempdir().unwrap();
        Self::run(program, data, &[&LOOPBACK[..], arguments].concat())
    }

    /// This package, at the address and the ports that Airlift chooses, with JSON.
    #[cfg(target_os = "linux")]
    pub(crate) fn start_in_reach(package: &[u8], arguments: &[&str]) -> Self {
        let data = tempfile::tempdir().unwrap();
        let file = write(data.path(), "Build.ipa", package);
        Self::run(
            Command::new(AIRLIFT_CLI),
            data,
            &[&["--json", file.to_str().unwrap()][..], arguments].concat(),
        )
    }

    fn run(mut command: Command, data: TempDir, arguments: &[&str]) -> Self {
        command.env("LC_ALL", "C");
        let mut child = command
            .arg("--data-dir")
            .arg(data.path())
            .arg("serve")
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let out = BufReader::new(child.stdout.take().unwrap());
        std::thread::spawn(move || {
            // Read to the end even when nobody listens any more: a full pipe would stop the program.
            for line in out.lines().map_while(Result::ok) {
                _ = sender.send(line);
            }
        });
        let mut err = child.stderr.take().unwrap();
        let problems = std::thread::spawn(move || {
            let mut said = Vec::new();
            _ = err.read_to_end(&mut said);
            String::from_utf8_lossy(&said).into_owned()
        });
        Self {
            child,
            lines,
            problems: Some(problems),
            data,
        }
    }

    /// What a new phone finds in the set-up profile of a server that says `serving`.
    pub(crate) fn authority(serving: &Value) -> Vec<u8> {
        authority_at(serving["http"].as_str().unwrap())
    }

    /// The next line on standard output.
    pub(crate) fn line(&self) -> String {
        self.lines.recv_timeout(PATIENCE).expect("a line")
    }

    /// The next line, which is JSON.
    pub(crate) fn line_json(&self) -> Value {
        serde_json::from_str(&self.line()).unwrap()
    }

    /// The next JSON line of this kind.
    pub(crate) fn event(&self, name: &str) -> Value {
        loop {
            let line = self.lines.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|_| panic!("{name} never came"));
            let value: Value = serde_json::from_str(&line).unwrap();
            if value["event"] == name {
                return value;
            }
        }
    }

    /// Its data directory.
    pub(crate) fn data(&self) -> &Path {
        self.data.path()
    }

    /// Its process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ctrl+C.
    #[cfg(unix)]
    pub(crate) fn interrupt(&self) {
        let id = rustix::process::Pid::from_child(&self.child);
        rustix::process::kill_process(id, rustix::process::Signal::INT).unwrap();
    }

    /// Waits for its end: exit code, and what it said on standard error.
    pub(crate) fn end(&mut self) -> (Option<i32>, String) {
        let code = self.child.wait().unwrap().code();
        let problems = self.problems.take().expect("it ends once");
        (code, problems.join().unwrap())
    }

    /// The most memory it ever held, in bytes.
    #[cfg(target_os = "linux")]
    pub(crate) fn peak_bytes(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() * 1024
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}
