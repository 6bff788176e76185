//! `add`, `list`, `remove` and `link`: driving a running window through its control port.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::endpoint::control::{AskError, Request, ask};

use crate::publish;
use crate::session::problem;

use super::{Outcome, Output, err, out, say_problem};

pub(super) fn add(data_dir: &Path, paths: &[PathBuf]) -> Outcome {
    let dropped = publish::open_folders(paths);
    let bad = dropped.files.iter().filter_map(|path| Some((path, publish::inspect(path).err()?)));
    let bad: Vec<_> = bad.collect();
    for (path, cause) in &bad {
        say_problem(&problem::of_intake(path, cause));
    }
    for folder in &dropped.empty_folders {
        err(&format!("No build in {}", folder.display()));
    }
    let good: Vec<PathBuf> = dropped
        .files
        .iter()
        .filter(|path| bad.iter().all(|(other, _)| other != path))
        .cloned()
        .collect();
    if !good.is_empty() {
        if let Err(cause) = ask(data_dir, &Request::Add(good.clone())) {
            return say(&cause);
        }
        wait_for(data_dir, &good);
    }
    if bad.is_empty() && dropped.empty_folders.is_empty() {
        Outcome::Done
    } else {
        Outcome::Failed
    }
}

/// Until the window has read the files, so that `link` finds what `add` added.
fn wait_for(data_dir: &Path, paths: &[PathBuf]) {
    const TRIES: u32 = 100;
    const PAUSE: std::time::Duration = std::time::Duration::from_millis(100);
    for _ in 0..TRIES {
        let Ok(Value::Array(builds)) = ask(data_dir, &Request::List) else {
            return;
        };
        let on_shelf = |path: &PathBuf| builds.iter().any(|build| text(build, "path") == path.to_string_lossy());
        if paths.iter().all(on_shelf) {
            return;
        }
        std::thread::sleep(PAUSE);
    }
}

pub(super) fn list(data_dir: &Path, print: Output) -> Outcome {
    match ask(data_dir, &Request::List) {
        Ok(Value::Array(builds)) => {
            for build in &builds {
                out(&if print.is_json() { build.to_string() } else { line(build) });
            }
            Outcome::Done
        }
        Ok(_) => say(&AskError::NotRunning),
        Err(cause) => say(&cause),
    }
}

pub(super) fn remove(data_dir: &Path, build: String) -> Outcome {
    match ask(data_dir, &Request::Remove(build)) {
        Ok(build) => {
            err(&format!("Removed {}", line(&build)));
            Outcome::Done
        }
        Err(cause) => say(&cause),
    }
}

pub(super) fn link(data_dir: &Path, build: String, print: Output) -> Outcome {
    match ask(data_dir, &Request::Link(build)) {
        Ok(build) if print.is_json() => {
            out(&build.to_string());
            offered(&build)
        }
        Ok(build) => {
            for (label, key) in [
                ("Install page", "page_url"),
                ("Newest build", "app_url"),
                ("Direct link", "install_link"),
                ("Set up phone", "setup_url"),
                ("Manifest", "manifest_url"),
            ] {
                out(&format!("{label:<14}{}", text(&build, key)));
            }
            offered(&build)
        }
        Err(cause) => say(&cause),
    }
}

/// A build whose file is missing, or a window without a network, has no addresses.
fn offered(build: &Value) -> Outcome {
    if build.get("install_link").is_some_and(Value::is_string) {
        Outcome::Done
    } else {
        Outcome::No
    }
}

fn text<'a>(build: &'a Value, key: &str) -> &'a str {
    build.get(key).and_then(Value::as_str).unwrap_or("-")
}

fn line(build: &Value) -> String {
    let id = build.get("id").and_then(Value::as_i64).unwrap_or_default();
    format!(
        "{id:>4}  {} {} ({})  {}  {}",
        text(build, "title"),
        text(build, "version"),
        text(build, "build"),
        text(build, "verdict"),
        text(build, "bundle_id")
    )
}

pub(super) fn say(cause: &AskError) -> Outcome {
    match cause {
        AskError::NotRunning => {
            err(
                "No Airlift window is running on this data folder\n  These calls drive a window that is open.\n  Start airlift first, or use airlift-cli serve.",
            );
            Outcome::Failed
        }
        AskError::Refused { why } => {
            err(why);
            Outcome::No
        }
    }
}
