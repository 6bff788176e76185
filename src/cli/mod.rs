//! The headless twin: arguments in, human text or JSON lines out.
//!
//! Exit codes: 0 done; 1 the answer is no; 2 wrong use; 3 could not do it.
//! Human text goes to stdout, progress and problems to stderr; with `--json`, stdout carries JSON only.

mod arguments;
mod arrivals;
mod check;
mod compare;
mod deliveries;
mod description;
mod graceful_stop;
mod identity;
mod inspect;
mod link_ends;
mod manifest;
mod manual;
mod not_serving;
mod output;
mod progress;
mod publish;
mod serve;
mod service;
mod share;
mod shelf;
mod terminal_code;
mod webhook;
mod window_arguments;

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use crate::finding::Problem;
use crate::identity::{Host, Scope};
use crate::ipa::App;
use crate::primitives::{HostProblem, in_json, in_one_line, is_command};
use crate::session::{AnnounceRule, PublicUrl, problem};
use crate::store;
use crate::words::{Language, say, speak};

use arguments::{Call, CommandLine, LinkCall};
use output::Output;
pub use window_arguments::WindowArguments;

/// How a call ended.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Exit {
    /// Done.
    Done,
    /// The answer is no.
    No,
    /// It was called wrongly.
    WrongUse,
    /// Could not do it.
    Failed,
}

impl From<Exit> for ExitCode {
    fn from(outcome: Exit) -> Self {
        Self::from(match outcome {
            Exit::Done => 0,
            Exit::No => 1,
            Exit::WrongUse => 2,
            Exit::Failed => 3,
        })
    }
}

/// The arguments of `airlift-cli`, for man pages and completions.
pub fn command() -> clap::Command {
    CommandLine::command()
}

/// Those of the window, `airlift`.
pub fn window_command() -> clap::Command {
    WindowArguments::command()
}

/// Runs the program that the process's arguments ask for.
pub fn main() -> ExitCode {
    // Shells of Windows leave `*.ipa` to the program.
    let arguments = match CommandLine::try_parse_from(wild::args_os()) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version go to stdout with 0, wrong use to stderr with 2: clap knows which.
            let is_wrong_use = error.use_stderr();
            let text = usage(&error);
            return if is_wrong_use {
                output::written(std::io::stderr().write_all(text.as_bytes()));
                ExitCode::from(2)
            } else {
                output::written(std::io::stdout().write_all(text.as_bytes()));
                output::end(Exit::Done).into()
            };
        }
    };
    speak(arguments.lang.unwrap_or_else(Language::of_system));
    let data_dir = arguments.data_dir.as_deref();
    let outcome = match arguments.call {
        Call::Check(arguments) => check::run(arguments, data_dir),
        Call::Compare(call) => compare::run(&call),
        Call::Inspect(call) => inspect::run(&call),
        Call::Manifest(call) => manifest::run(&call),
        Call::Serve(call) => match data_dir_or_say(data_dir) {
            Ok(data_dir) => serve::run(call, data_dir),
            Err(outcome) => outcome,
        },
        Call::Publish(call) => match data_dir_or_say(data_dir) {
            Ok(data_dir) => publish::publish(&call, data_dir),
            Err(outcome) => outcome,
        },
        Call::Published(call) => match data_dir_or_say(data_dir) {
            Ok(data_dir) => publish::list(&call, data_dir),
            Err(outcome) => outcome,
        },
        Call::Unpublish(call) => match data_dir_or_say(data_dir) {
            Ok(data_dir) => publish::withdraw(&call, data_dir),
            Err(outcome) => outcome,
        },
        Call::Webhook(call) => match data_dir_or_say(data_dir) {
            Ok(data_dir) => webhook::run(&call, &data_dir),
            Err(outcome) => outcome,
        },
        Call::Sample { output } => sample(&output),
        Call::Manual { share } => manual::run(&share),
        Call::Identity(call) => match data_dir_or_say(data_dir) {
            Ok(data_dir) => identity::run(&call, &data_dir),
            Err(outcome) => outcome,
        },
        Call::Deliveries(call) => with_shelf(data_dir, |data_dir| deliveries::run(&call, data_dir)),
        Call::Add(call) => with_shelf(data_dir, |data_dir| shelf::add(data_dir, &call)),
        Call::List { print } => with_shelf(data_dir, |data_dir| shelf::list(data_dir, print)),
        Call::Remove { build } => with_shelf(data_dir, |data_dir| shelf::remove(data_dir, build)),
        Call::Link(LinkCall {
            build,
            place,
            change,
            print,
        }) => with_shelf(data_dir, |data_dir| match place {
            Some(place) => share::link_as(data_dir, build, place, print),
            None => shelf::link(data_dir, build, &change, print),
        }),
        Call::Service(call) => service::run(&call, data_dir, arguments.lang),
    };
    output::end(outcome).into()
}

/// What clap says. It repeats arguments as they are, and a shell may have made them of anybody's file names: those stay in one line.
pub fn usage(error: &clap::Error) -> String {
    let arguments = std::env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned());
    let hostile = arguments.filter(|argument| argument.contains(is_command));
    hostile.fold(error.render().to_string(), |text, argument| {
        // An option and its value are told apart.
        let value = argument.split_once('=').map_or(argument.as_str(), |(_, value)| value);
        text.replace(&argument, &in_one_line(&argument)).replace(value, &in_one_line(value))
    })
}

fn data_dir_or_say(given: Option<&std::path::Path>) -> Result<PathBuf, Exit> {
    store::data_dir(given).map_err(|cause| {
        say_problem(&problem::of_store(&cause));
        Exit::Failed
    })
}

/// A call that only asks what is there: a folder that was misspelt is not made.
fn with_shelf(given: Option<&std::path::Path>, call: impl FnOnce(&std::path::Path) -> Exit) -> Exit {
    match store::data_dir_path(given) {
        // Who else owns it would answer in the window's place.
        Ok(data_dir) if data_dir.is_dir() => data_dir_or_say(given).map_or_else(|outcome| outcome, |data_dir| call(&data_dir)),
        Ok(data_dir) => {
            err(&say().cli_no_data_folder(data_dir.display()));
            Exit::Failed
        }
        Err(cause) => {
            say_problem(&problem::of_store(&cause));
            Exit::Failed
        }
    }
}

/// A line for stdout: one, whatever the names in it hold.
pub(crate) fn out(line: &str) {
    out_as_is(&in_one_line(line));
}

/// Lines for stdout that our own code has made of harmless texts.
fn out_lines(lines: &str) {
    lines.split('\n').for_each(out);
}

/// JSON for stdout, in one line.
fn out_json(value: &serde_json::Value) {
    out_as_is(&in_json(&value.to_string()));
}

/// A line for stderr.
pub(crate) fn err(line: &str) {
    // Whoever cannot read it cannot be told of that.
    _ = writeln!(std::io::stderr(), "{}", in_one_line(line));
}

/// Text as our own code made it, colours of a code in the terminal included.
fn out_as_is(text: &str) {
    output::written(writeln!(std::io::stdout(), "{text}"));
}

/// A label, with what it is of behind it in a column.
fn labelled(label: &str, text: &str) -> String {
    format!("{label:<14}{text}")
}

/// A build in one line.
fn build_words(app: &App) -> String {
    say().cli_build(&app.build, &app.name, &app.version)
}

/// A problem for people, on stderr.
pub(crate) fn say_problem(problem: &Problem) {
    let fix = say().problem_fix(problem);
    err(&say().problem_title(problem));
    err(&format!("  {}", say().problem_why(problem)));
    if !fix.is_empty() {
        err(&format!("  {fix}"));
    }
}

/// A problem as JSON has it.
fn error_json(problem: &Problem) -> serde_json::Value {
    serde_json::json!({
        "code": problem.code,
        "title": say().problem_title(problem),
        "why": say().problem_why(problem),
        "fix": say().problem_fix(problem),
    })
}

/// `--host`: an address or a name.
pub fn parse_host(text: &str) -> Result<Host, String> {
    Host::parse(text).map_err(|problem| match problem {
        HostProblem::Empty => say().cli_host_expected().to_owned(),
        problem => problem.to_string(),
    })
}

/// `--base-url`.
fn parse_base_url(text: &str) -> Result<String, String> {
    PublicUrl::parse_base(text).map_err(|cause| cause.to_string())
}

/// `--public-url`.
pub fn parse_public_url(text: &str) -> Result<PublicUrl, String> {
    PublicUrl::parse(text).map_err(|cause| cause.to_string())
}

/// `--announce`.
pub fn parse_announce(text: &str) -> Result<AnnounceRule, String> {
    match text {
        "yes" => Ok(AnnounceRule::Always),
        "no" => Ok(AnnounceRule::Never),
        _ => Err(say().cli_announce_expected().to_owned()),
    }
}

fn parse_scope(text: &str) -> Result<Scope, String> {
    Scope::parse(text).ok_or_else(|| say().cli_scope_expected().to_owned())
}

fn write_or_say(path: &std::path::Path, bytes: &[u8]) -> Exit {
    match store::write_whole(path, bytes) {
        Ok(()) => Exit::Done,
        Err(error) => {
            err(&say().cli_not_written(&error, path.display()));
            Exit::Failed
        }
    }
}

fn sample(output: &std::path::Path) -> Exit {
    let outcome = write_or_say(output, &crate::ipa::sample::ipa());
    if outcome == Exit::Done {
        err(&say().cli_sample_written(output.display()));
    }
    outcome
}

/// Pairs of digits in four rows, as the set-up page and iOS show them.
pub(crate) fn spaced(fingerprint: &str) -> String {
    let pairs: Vec<String> = fingerprint
        .to_uppercase()
        .as_bytes()
        .chunks(2)
        .map(|pair| String::from_utf8_lossy(pair).into_owned())
        .collect();
    pairs.chunks(8).map(|row| row.join(" ")).collect::<Vec<_>>().join("\n")
}
