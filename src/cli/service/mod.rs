//! `service`: the system runs `serve` whenever a person is logged in, and again when it fails.
//!
//! On Linux that is a user unit of systemd, on macOS an agent of launchd. Nothing is run with privileges, and what Airlift did not
//! write stays as it is.

mod agent;
mod serve_arguments;
mod service_file;
mod system;
mod unit;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::ArgAction::SetTrue;
use clap::Subcommand;
use serde_json::json;

use crate::words::{Language, say};

use super::{Exit, Output, err, out, out_json, output, usage};
use serve_arguments::{ServeArgumentProblem, absolute_arguments};
use service_file::ServiceFile;
use system::{ServiceSystem, Step};

/// What is done about the service.
#[derive(Debug, Subcommand)]
pub(super) enum ServiceCall {
    /// Write the service and start it: a user unit of systemd, or an agent of launchd
    Install {
        /// Do so for root, too
        #[arg(long)]
        as_root: bool,
        /// As JSON
        #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
        print: Output,
        /// Files and options for `serve`, behind --
        #[arg(last = true, required = true, value_name = "ARGUMENTS OF serve")]
        serve: Vec<OsString>,
    },
    /// Stop the service and remove it
    Remove {
        /// As JSON
        #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
        print: Output,
    },
    /// Say whether the service runs; exit code 1 when it does not
    Status {
        /// As JSON
        #[arg(long = "json", action = SetTrue, value_parser = Output::switch())]
        print: Output,
    },
}

/// Does it. `data_dir` and `language` are what the call was given for itself: the service gets them, too.
pub(super) fn run(call: &ServiceCall, data_dir: Option<&Path>, language: Option<Language>) -> Exit {
    let Some(system) = ServiceSystem::here() else {
        err(say().service_elsewhere());
        return Exit::Failed;
    };
    let Some(path) = system.path() else {
        err(say().service_no_home());
        return Exit::Failed;
    };
    let file = ServiceFile { system, path };
    match call {
        ServiceCall::Install { as_root, print, serve } => {
            if system::is_root() && !as_root {
                err(say().service_as_root());
                return Exit::Failed;
            }
            match absolute_arguments(serve, data_dir, language) {
                Ok(arguments) => install(&file, &arguments, *print),
                Err(problem) => tell(&problem),
            }
        }
        ServiceCall::Remove { print } => remove(&file, *print),
        ServiceCall::Status { print } => status(&file, *print),
    }
}

fn tell(problem: &ServeArgumentProblem) -> Exit {
    match problem {
        ServeArgumentProblem::Usage(error) => {
            output::written(std::io::stderr().write_all(usage(error).as_bytes()));
            Exit::WrongUse
        }
        ServeArgumentProblem::Stdin => {
            err(say().service_no_stdin());
            Exit::WrongUse
        }
        ServeArgumentProblem::NoFile { path } => {
            err(&say().service_no_file(path.display()));
            Exit::Failed
        }
    }
}

/// Why a service was not set up, as it is told.
type ServiceTrouble = String;

fn install(file: &ServiceFile, arguments: &[OsString], print: Output) -> Exit {
    match try_install(file, arguments) {
        Ok(()) => {}
        Err(told) => {
            err(&told);
            return Exit::Failed;
        }
    }
    if print.is_json() {
        let arguments: Vec<_> = arguments.iter().map(|argument| argument.to_string_lossy()).collect();
        out_json(&json!({ "installed": true, "path": file.path.to_string_lossy(), "arguments": arguments }));
        return Exit::Done;
    }
    out(&say().service_installed(file.path.display()));
    out(&say().service_says(file.system.log()));
    if file.system == ServiceSystem::Systemd {
        out(&say().service_lingers("loginctl enable-linger"));
    }
    Exit::Done
}

/// Writes the file and starts the service. When that fails, the file is as it was before.
fn try_install(file: &ServiceFile, arguments: &[OsString]) -> Result<(), ServiceTrouble> {
    let not_written = |error: std::io::Error| say().service_not_written(error, file.path.display());
    let before = file.read().map_err(not_written)?;
    if before.as_ref().is_some_and(|text| !file.system.is_ours(text)) {
        return Err(say().service_not_ours(file.path.display()));
    }
    let program = std::env::current_exe().map_err(not_written)?;
    let text = file
        .system
        .text(&program, arguments)
        .map_err(|bad| say().service_no_text(bad.argument))?;
    file.write(text.as_bytes()).map_err(not_written)?;
    for step in file.system.starting(&file.path) {
        if let Err(told) = take(&step) {
            _ = match before {
                Some(before) => file.write(before.as_bytes()),
                None => file.remove(),
            };
            return Err(told);
        }
    }
    Ok(())
}

/// One step of the system's tool; what it said when it failed.
fn take(step: &Step) -> Result<String, ServiceTrouble> {
    let failed = |said: &dyn std::fmt::Display| say().service_tool_failed(said, step.tool);
    let answer = step.run().map_err(|error| failed(&error))?;
    if answer.is_success || step.may_fail {
        Ok(answer.text)
    } else {
        Err(failed(&answer.complaint))
    }
}

fn remove(file: &ServiceFile, print: Output) -> Exit {
    match file.read() {
        Ok(Some(text)) if file.system.is_ours(&text) => {}
        Ok(Some(_)) => {
            err(&say().service_not_ours(file.path.display()));
            return Exit::Failed;
        }
        Ok(None) => {
            err(say().service_absent());
            return Exit::No;
        }
        Err(error) => {
            err(&say().service_not_written(error, file.path.display()));
            return Exit::Failed;
        }
    }
    let (stopping, forgetting) = file.system.ending();
    let stopped = take(&stopping).and_then(|_| file.remove().map_err(|error| say().service_not_written(error, file.path.display())));
    let ended = stopped.and_then(|()| forgetting.map_or(Ok(String::new()), |step| take(&step)));
    if let Err(told) = ended {
        err(&told);
        return Exit::Failed;
    }
    if print.is_json() {
        out_json(&json!({ "installed": false, "path": file.path.to_string_lossy() }));
    } else {
        out(&say().service_removed(file.path.display()));
    }
    Exit::Done
}

fn status(file: &ServiceFile, print: Output) -> Exit {
    let is_installed = file.read().is_ok_and(|text| text.is_some_and(|text| file.system.is_ours(&text)));
    let asked = is_installed.then(|| take(&file.system.asking()));
    let state = match asked.transpose() {
        Ok(said) => said.map(|said| file.system.state(&said)),
        Err(told) => {
            err(&told);
            return Exit::Failed;
        }
    };
    let is_running = state.as_deref() == Some(file.system.running());
    if print.is_json() {
        let path: Option<PathBuf> = is_installed.then(|| file.path.clone());
        out_json(&json!({
            "installed": is_installed,
            "running": is_running,
            "state": state,
            "path": path.map(|path| path.to_string_lossy().into_owned()),
        }));
    } else {
        out(&match &state {
            None => say().service_absent().to_owned(),
            Some(_) if is_running => say().service_runs(file.path.display()),
            Some(state) => say().service_rests(file.path.display(), state),
        });
        if is_running {
            out(&say().service_says(file.system.log()));
        }
    }
    if is_running { Exit::Done } else { Exit::No }
}
