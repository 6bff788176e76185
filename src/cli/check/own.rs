//! `check --self`: Airlift plays the phone at what this computer serves.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::time::Duration;

use base64::Engine as _;
use serde_json::{Value, json};

use crate::control::{AskError, ControlRequest, ask};
use crate::files::FileStamp;
use crate::intake;
use crate::self_test::{self, Counts, Target, TestEvent, TestLine, TestOptions};
use crate::session::{AddId, AddedBy, Command, Config, Session, problem, target};

use super::report;
use crate::cli::arguments::OwnServerCheck;
use crate::cli::{Exit, Output, err, not_serving, out, out_json, say_problem, serve, shelf};
use crate::words::say;

pub(super) fn run(call: &OwnServerCheck, print: Output, data_dir: PathBuf) -> Exit {
    let file = call
        .target
        .as_deref()
        .map(PathBuf::from)
        .filter(|path| FileStamp::at(path).is_some());
    let file = file.map(|path| std::path::absolute(&path).unwrap_or(path));
    match of_window(call, file.as_deref(), &data_dir) {
        Ok((target, rehearsal)) => {
            let outcome = while_told(&data_dir, rehearsal, || play(&target, call.full, print));
            // A window that was closed meanwhile needs no word.
            _ = ask(&data_dir, &ControlRequest::SelfTestEnded(rehearsal));
            outcome
        }
        Err(cause) => match file {
            Some(file) => serve_and_play(call, print, &file, data_dir),
            None if let (AskError::NotRunning, Some(path)) = (&cause, call.target.as_deref().and_then(path_that_is_not_there)) => {
                say_problem(&problem::of_intake(path, &intake::IntakeProblem::NotFound));
                Exit::Failed
            }
            None => {
                let outcome = shelf::say_refusal(&cause);
                if call.target.is_none() {
                    err(&format!("  {}", say().check_file_needs_no_window()));
                }
                // The check itself said nothing: it could not run.
                if outcome == Exit::No { Exit::Failed } else { outcome }
            }
        },
    }
}

/// A file that was meant and is not there, where a text is no number and no identifier of a build.
fn path_that_is_not_there(target: &str) -> Option<&Path> {
    let path = Path::new(target);
    (intake::is_package_name(path) || path.components().count() > 1).then_some(path)
}

/// Does something, and tells the window meanwhile that it goes on.
fn while_told(data_dir: &Path, rehearsal: u64, work: impl FnOnce() -> Exit) -> Exit {
    const EVERY: Duration = Duration::from_secs(10);
    let (ended, is_over) = sync_channel::<()>(1);
    std::thread::scope(|scope| {
        scope.spawn(move || {
            while is_over.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                _ = ask(data_dir, &ControlRequest::SelfTestGoesOn(rehearsal));
            }
        });
        let outcome = work();
        drop(ended);
        outcome
    })
}

/// Where to play the phone for a build of the running window, and the number by which it knows of that.
fn of_window(call: &OwnServerCheck, file: Option<&Path>, data_dir: &Path) -> Result<(Target, u64), AskError> {
    let which = match (file, &call.target) {
        (Some(file), _) => file.to_string_lossy().into_owned(),
        (None, Some(build)) => build.clone(),
        (None, None) => newest(data_dir)?,
    };
    let answer = ask(data_dir, &ControlRequest::StartSelfTest(which))?;
    let text = |key: &str| answer.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let authority = base64::engine::general_purpose::STANDARD
        .decode(text("authority_der"))
        .unwrap_or_default();
    let own = answer.get("own_addresses").and_then(Value::as_array).cloned().unwrap_or_default();
    let rehearsal = answer.get("rehearsal").and_then(Value::as_u64).unwrap_or_default();
    let target = Target {
        manifest_url: text("manifest_url"),
        document: None,
        page_url: text("page_url"),
        set_up_url: text("setup_url"),
        authority: Some(authority).filter(|der| !der.is_empty()),
        is_brought: answer.get("is_brought").and_then(Value::as_bool).unwrap_or_default(),
        own_addresses: own.iter().filter_map(|ip| ip.as_str()?.parse().ok()).collect(),
        stays_outside: false,
    };
    Ok((target, rehearsal))
}

/// The first of the list, which is newest first.
fn newest(data_dir: &Path) -> Result<String, AskError> {
    let list = ask(data_dir, &ControlRequest::List)?;
    let first = list.get(0).and_then(|build| build.get("id")).and_then(Value::as_i64);
    first.map(|id| id.to_string()).ok_or_else(|| AskError::Refused {
        why: say().check_shelf_empty().to_owned(),
    })
}

/// Serves a file for as long as the test takes.
fn serve_and_play(call: &OwnServerCheck, print: Output, file: &Path, data_dir: PathBuf) -> Exit {
    if let Err(cause) = intake::inspect(file) {
        say_problem(&problem::of_intake(file, &cause));
        return Exit::Failed;
    }
    let config = Config {
        data_dir,
        host: call.served_at.host.clone(),
        https_port: call.served_at.https_port,
        http_port: call.served_at.http_port,
        ..Config::default()
    };
    let session = match Session::start(config, Box::new(|| {})) {
        Ok(session) => session,
        Err(cause) => {
            say_problem(&not_serving::of_start(&cause));
            return Exit::Failed;
        }
    };
    let (paths, addition) = (vec![file.to_path_buf()], AddId::fresh(AddedBy::Here));
    session.commander().send(Command::Add { paths, addition });
    let settled = serve::wait(&session, |snapshot| {
        serve::is_settled(snapshot) && serve::is_added(snapshot, addition)
    });
    let Some(snapshot) = settled else {
        err(say().cli_not_started_in_time());
        return Exit::Failed;
    };
    if let Some(problem) = not_serving::not_running(&snapshot) {
        say_problem(&problem);
        return Exit::Failed;
    }
    match snapshot.builds.first().and_then(|build| target(&snapshot, build)) {
        Some(target) => play(&target, call.full, print),
        None => {
            err(say().check_cannot_be_served());
            Exit::Failed
        }
    }
}

/// Plays the phone, printing as it goes.
fn play(target: &Target, full: bool, print: Output) -> Exit {
    let manner = TestOptions {
        full,
        ..TestOptions::default()
    };
    let mut group = None;
    let mut tell = |line: &TestLine| {
        if print == Output::Text {
            report::print_line(line, &mut group);
        }
    };
    if print == Output::Text {
        out(&target.manifest_url);
    }
    let lines = match rehearse(target, manner, &mut tell) {
        Ok(lines) => lines,
        Err(outcome) => return outcome,
    };
    let counts = Counts::of(&lines);
    if print.is_json() {
        out_json(&told_json(target, &lines, counts));
    } else {
        out("");
        out(&say().sentence(&counts.sentence(&lines)));
    }
    if counts.failed + counts.risky + counts.skipped == 0 {
        Exit::Done
    } else {
        Exit::No
    }
}

/// Plays the phone, telling each line as it is known; returns them all. An error when that was stopped, which was said.
pub(in crate::cli) fn rehearse(
    target: &Target,
    manner: TestOptions,
    tell: &mut (dyn FnMut(&TestLine) + Send),
) -> Result<Vec<TestLine>, Exit> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| {
        say_problem(&problem::threads(&error));
        Exit::Failed
    })?;
    let mut lines = Vec::new();
    let mut told = |event: TestEvent| {
        if let TestEvent::Line(line) = event {
            tell(&line);
            lines.push(line);
        }
    };
    let ended = runtime.block_on(async {
        tokio::select! {
            () = self_test::test_installation(target, manner, &mut told) => true,
            () = crate::session::told_to_end() => false,
        }
    });
    // A thread that waits for the next piece of a package has nobody left to ask.
    runtime.shutdown_background();
    if ended {
        return Ok(lines);
    }
    err(say().check_stopped());
    Err(Exit::Failed)
}

fn told_json(target: &Target, lines: &[TestLine], counts: Counts) -> Value {
    let lines: Vec<Value> = lines.iter().map(report::line_json).collect();
    json!({
        "target": target.manifest_url,
        "lines": lines,
        "passed": counts.passed,
        "risky": counts.risky,
        "failed": counts.failed,
        "skipped": counts.skipped,
    })
}
