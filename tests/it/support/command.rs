//! `airlift-cli` as a person or a build server calls it.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Where cargo put the program.
pub(crate) const AIRLIFT_CLI: &str = env!("CARGO_BIN_EXE_airlift-cli");

/// Runs it in a folder, whose folder `data` is its data directory.
pub(crate) fn cli(folder: &Path, arguments: &[&str]) -> Output {
    cli_told(folder, arguments, "")
}

/// The same, with this on its standard input.
pub(crate) fn cli_told(folder: &Path, arguments: &[&str], stdin: &str) -> Output {
    run(folder, &folder.join("data"), arguments, stdin)
}

/// Runs it on the data directory of an Airlift that is there already.
pub(crate) fn cli_on(data_dir: &Path, arguments: &[&str]) -> Output {
    run(data_dir, data_dir, arguments, "")
}

fn run(folder: &Path, data_dir: &Path, arguments: &[&str], stdin: &str) -> Output {
    let mut child = Command::new(AIRLIFT_CLI)
        .args(arguments)
        .current_dir(folder)
        .env("AIRLIFT_DATA_DIR", data_dir)
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// The one JSON object that it printed.
pub(crate) fn json(output: &Output) -> Value {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text} {}", String::from_utf8_lossy(&output.stderr)))
}
