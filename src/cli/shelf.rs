//! `add`, `list`, `remove` and `link`: driving a running window through its control port.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde_json::Value;

use crate::clock;
use crate::control::{AskError, ControlRequest, ask};

use crate::finding::problems;
use crate::intake::{self, FullFolder};
use crate::library::BuildId;
use crate::session::problem;
use crate::words::say;

use super::arguments::AddCall;
use super::description::Description;
use super::link_ends::{self, LinkChangeArguments};
use super::progress::with_progress;
use super::{Exit, Output, err, labelled, out, out_json, say_problem};

pub(super) fn add(data_dir: &Path, call: &AddCall) -> Exit {
    let description = match Description::read(&call.description) {
        Ok(description) => description,
        Err(outcome) => return outcome,
    };
    let dropped = intake::open_folders(&call.paths);
    let paths: Vec<PathBuf> = dropped.files.into_iter().map(|file| file.path).collect();
    let bad = paths.iter().filter_map(|path| Some((path, intake::inspect(path).err()?)));
    let bad: Vec<_> = bad.collect();
    for (path, cause) in &bad {
        say_problem(&problem::of_intake(path, cause));
    }
    for folder in &dropped.empty_folders {
        err(&say().shelf_no_build_in(folder.display()));
    }
    for (folder, kind) in &dropped.other_folders {
        say_problem(&problem::of_other_folder(folder, *kind));
    }
    let good: Vec<PathBuf> = paths
        .iter()
        .filter(|path| bad.iter().all(|(other, _)| other != path))
        .cloned()
        .collect();
    if let Some(first) = dropped.unread_folders.first() {
        say_problem(&problems::folders_not_read(
            dropped.unread_folders.len(),
            first.display().to_string(),
        ));
    }
    for FullFolder { folder, found, taken } in &dropped.full_folders {
        let name = folder.display().to_string();
        say_problem(&problems::folder_too_large(*found, name, *taken));
    }
    if !good.is_empty() {
        let outcome = ask(data_dir, &ControlRequest::Add(good)).and_then(|answer| wait_for(data_dir, &answer));
        match outcome {
            Ok(outcome) => {
                if outcome.waiting > 0 {
                    err(&say().shelf_still_reading(outcome.waiting));
                }
                if outcome.refused > 0 {
                    err(&say().shelf_not_taken(outcome.refused));
                }
                if !outcome.is_kept {
                    err(say().shelf_not_kept());
                }
                let is_whole = outcome.waiting == 0 && outcome.refused == 0 && outcome.is_kept;
                if !describe(data_dir, description, outcome.builds) || !is_whole {
                    return Exit::Failed;
                }
            }
            Err(cause) => return say_refusal(&cause),
        }
    }
    let is_all = dropped.empty_folders.is_empty()
        && dropped.other_folders.is_empty()
        && dropped.full_folders.is_empty()
        && dropped.unread_folders.is_empty();
    if bad.is_empty() && is_all { Exit::Done } else { Exit::Failed }
}

/// Says of the builds what the call says; whether that was done.
fn describe(data_dir: &Path, description: Description, builds: Vec<BuildId>) -> bool {
    if description.is_empty() || builds.is_empty() {
        return true;
    }
    match ask(data_dir, &ControlRequest::Describe(description.of(builds))) {
        Ok(answer) if answer.get("kept") == Some(&Value::Bool(false)) => {
            err(say().pipeline_not_kept());
            false
        }
        Ok(_) => true,
        Err(cause) => {
            err(say().pipeline_not_described());
            say_refusal(&cause);
            false
        }
    }
}

/// What became of files that were added.
#[derive(Default)]
struct AddOutcome {
    /// Those that came of them.
    builds: Vec<BuildId>,
    /// So many are not read yet.
    waiting: u64,
    /// Of so many no build came, though this program could read them.
    refused: u64,
    /// What was read is on disk.
    is_kept: bool,
}

/// Until the window has read what was brought, so that `link` tells of the files that `add` added. How many it has not, when for a
/// while it came no further.
fn wait_for(data_dir: &Path, added: &Value) -> Result<AddOutcome, AskError> {
    const PATIENCE: Duration = Duration::from_mins(1);
    const PAUSE: Duration = Duration::from_millis(100);
    // A window of an earlier Airlift does not name what it takes.
    let Some(addition) = added.get("addition").and_then(Value::as_u64) else {
        return Ok(AddOutcome {
            is_kept: true,
            ..AddOutcome::default()
        });
    };
    let waiting = AtomicU64::new(0);
    let sentence = || {
        Some(waiting.load(Ordering::Relaxed))
            .filter(|count| *count > 0)
            .map(|count| say().shelf_reading(count))
    };
    with_progress(sentence, || {
        let (mut last, mut since) = (None, clock::instant());
        loop {
            let told = ask(data_dir, &ControlRequest::Added(addition))?;
            if told.get("is_over") == Some(&Value::Bool(true)) {
                return Ok(AddOutcome {
                    builds: builds_of(&told),
                    waiting: 0,
                    refused: told.get("refused").and_then(Value::as_u64).unwrap_or(0),
                    is_kept: told.get("kept") != Some(&Value::Bool(false)),
                });
            }
            let left = told.get("waiting").and_then(Value::as_u64);
            waiting.store(left.unwrap_or(0), Ordering::Relaxed);
            if left != last {
                (last, since) = (left, clock::instant());
            } else if since.elapsed() >= PATIENCE {
                return Ok(AddOutcome {
                    builds: builds_of(&told),
                    waiting: left.unwrap_or(1),
                    refused: 0,
                    is_kept: true,
                });
            }
            std::thread::sleep(PAUSE);
        }
    })
}

/// The builds that came of what was added.
fn builds_of(told: &Value) -> Vec<BuildId> {
    let builds = told.get("builds").and_then(Value::as_array).into_iter().flatten();
    builds.filter_map(Value::as_i64).map(BuildId).collect()
}

pub(super) fn list(data_dir: &Path, print: Output) -> Exit {
    match ask(data_dir, &ControlRequest::List) {
        Ok(Value::Array(builds)) => {
            for build in &builds {
                if print.is_json() {
                    out_json(build);
                } else {
                    out(&line(build));
                }
            }
            Exit::Done
        }
        Ok(_) => say_refusal(&AskError::NotRunning),
        Err(cause) => say_refusal(&cause),
    }
}

pub(super) fn remove(data_dir: &Path, build: String) -> Exit {
    match ask(data_dir, &ControlRequest::Remove(build)) {
        Ok(build) => {
            err(&say().shelf_removed(line(&build)));
            if build.get("kept") == Some(&Value::Bool(false)) {
                err(say().shelf_removal_not_kept());
                return Exit::Failed;
            }
            Exit::Done
        }
        Err(cause) => say_refusal(&cause),
    }
}

pub(super) fn link(data_dir: &Path, build: String, change: &LinkChangeArguments, print: Output) -> Exit {
    let request = change
        .change(&build)
        .map_or(ControlRequest::Link(build), ControlRequest::ChangeLink);
    match ask(data_dir, &request) {
        Ok(build) => {
            if print.is_json() {
                out_json(&build);
            } else {
                link_rows(&build);
            }
            if change.is_new() {
                err(say().link_was_renewed());
            }
            if build.get("kept") == Some(&Value::Bool(false)) {
                err(say().link_not_kept());
                return Exit::Failed;
            }
            offered(&build)
        }
        Err(cause) => say_refusal(&cause),
    }
}

/// The addresses of a build, and how long they work.
fn link_rows(build: &Value) {
    for (label, key) in [
        (say().cli_install_page(), "page_url"),
        (say().cli_newest_build(), "app_url"),
        (say().cli_direct_link(), "install_link"),
        (say().cli_set_up_phone(), "setup_url"),
        (say().shelf_manifest(), "manifest_url"),
    ] {
        out(&labelled(label, text(build, key)));
    }
    link_ends::rows(build);
    for (key, value) in build.get("tags").and_then(Value::as_object).into_iter().flatten() {
        out(&format!("{key}={}", value.as_str().unwrap_or_default()));
    }
}

/// A build whose file is missing, a link that has ended, or a window without a network, has no addresses.
fn offered(build: &Value) -> Exit {
    if build.get("install_link").is_some_and(Value::is_string) {
        Exit::Done
    } else {
        Exit::No
    }
}

fn text<'a>(build: &'a Value, key: &str) -> &'a str {
    build.get(key).and_then(Value::as_str).unwrap_or("-")
}

fn line(build: &Value) -> String {
    let id = build.get("id").and_then(Value::as_i64).unwrap_or_default();
    let name = say().cli_build(text(build, "build"), text(build, "title"), text(build, "version"));
    let until = build.pointer("/installs_until/at").and_then(Value::as_str);
    let until = until
        .and_then(|at| at.get(..DAY_BYTES))
        .map(|day| say().shelf_until(day))
        .unwrap_or_default();
    format!("{id:>4}  {name}  {}  {}  {until}", text(build, "verdict"), text(build, "bundle_id"))
        .trim_end()
        .to_owned()
}

/// A time begins with its day (RFC 3339).
const DAY_BYTES: usize = "2026-12-31".len();

/// Says why the window did not do it.
pub(super) fn say_refusal(cause: &AskError) -> Exit {
    match cause {
        AskError::NotRunning => {
            err(say().shelf_not_running());
            err(&format!("  {}", say().shelf_not_running_why()));
            err(&format!("  {}", say().shelf_not_running_fix()));
            Exit::Failed
        }
        AskError::Refused { why } => {
            err(why);
            Exit::No
        }
    }
}
