//! `airlift`: the window.
#![windows_subsystem = "windows"]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use airlift::cli::{WindowArguments, usage};
use airlift::control::{self, AskError, ControlRequest, ask};
use airlift::desktop::message_box;
use airlift::finding::Problem;
use airlift::session::{AddedBy, Command, Config, Session, StartError, WindowReport, data_dir, problem};
use airlift::sync::lock;
use airlift::system_calls::keep_memory_small;
use airlift::window::app::{self, SessionHandle, Wake};
use airlift::words::{Language, say, speak};
use clap::Parser as _;

fn main() -> ExitCode {
    keep_memory_small();
    // The settings may say otherwise, once they are read.
    speak(Language::of_system());
    let arguments = match WindowArguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return say_usage(&error),
    };
    match run(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            tell(&problem);
            ExitCode::from(3)
        }
    }
}

/// Help, version, or what is wrong with the arguments; clap knows where which of them goes.
fn say_usage(error: &clap::Error) -> ExitCode {
    let text = usage(error);
    #[cfg(windows)]
    rfd::MessageDialog::new().set_title("Airlift").set_description(&text).show();
    // Without a terminal nobody reads this, and nothing better can be done.
    _ = if error.use_stderr() {
        std::io::stderr().write_all(text.as_bytes())
    } else {
        std::io::stdout().write_all(text.as_bytes())
    };
    ExitCode::from(if error.use_stderr() { 2 } else { 0 })
}

/// Where programs with a window have no terminal, the words come in a box as well.
fn tell(problem: &Problem) {
    let (title, why, fix) = (say().problem_title(problem), say().problem_why(problem), say().problem_fix(problem));
    // Without a terminal nobody reads this.
    _ = writeln!(std::io::stderr(), "{title}\n  {why}\n  {fix}");
    message_box::show(&title, &format!("{why}\n{fix}"));
}

fn run(arguments: WindowArguments) -> Result<(), Problem> {
    let data_dir = data_dir(arguments.data_dir.as_deref()).map_err(|cause| problem::of_store(&cause))?;
    let paths: Vec<PathBuf> = arguments
        .paths
        .into_iter()
        .map(|path| std::path::absolute(&path).unwrap_or(path))
        .collect();

    let config = Config {
        data_dir: data_dir.clone(),
        keep_shelf: true,
        host: arguments.host,
        public_url: arguments.public_url,
        announce: arguments.announce.unwrap_or_default(),
        https_port: arguments.https_port,
        http_port: arguments.http_port,
        certificate: None,
        https_pages_only: arguments.https_pages_only,
        hash_packages: true,
        watch: Vec::new(),
        news: None,
        words: Some(airlift::words::sentence),
    };
    // The session starts before the window: its wake finds the window once that is open.
    let waker: Arc<OnceLock<Wake>> = Arc::default();
    let wake = {
        let waker = waker.clone();
        Box::new(move || {
            if let Some(wake) = waker.get() {
                wake();
            }
        })
    };
    let session = match Session::start(config, wake) {
        Ok(session) => session,
        Err(StartError::Store(airlift::store::StoreError::InUse { .. })) => return hand_over(&data_dir, paths),
        Err(StartError::Store(cause)) => return Err(problem::of_store(&cause)),
        Err(StartError::Identity(cause)) => return Err(problem::of_identity(&cause)),
        Err(StartError::Threads(error)) => return Err(problem::threads(&error)),
    };
    session.end_when_told();
    if !control::open(&data_dir, session.commander(), session.snapshots()) {
        session.commander().send(Command::Report(WindowReport::NoControlPort));
    }
    if !paths.is_empty() {
        session.commander().send(Command::add(AddedBy::Here, paths));
    }
    let commander = session.commander();
    let snapshots = session.snapshots();
    let session = Arc::new(Mutex::new(Some(session)));
    let farewell: Arc<dyn Fn() + Send + Sync> = {
        let session = Arc::clone(&session);
        Arc::new(move || drop(lock(&session).take()))
    };
    let open_desk = move |wake| {
        _ = waker.set(wake);
        SessionHandle {
            snapshots,
            // A command that is refused is a click too many on a window that is hopelessly behind.
            send: Box::new(move |command| _ = commander.send(command)),
            farewell,
        }
    };
    let outcome = app::run(open_desk).map_err(|cause| problem::of_window(&cause.to_string()));
    drop(lock(&session).take());
    outcome
}

/// A window runs already: it comes to the front and gets the paths. One that is starting gets a moment to open its port.
fn hand_over(data_dir: &std::path::Path, paths: Vec<PathBuf>) -> Result<(), Problem> {
    const TRIES: u32 = 50;
    const PAUSE: Duration = Duration::from_millis(100);
    let requests = std::iter::once(ControlRequest::Raise).chain((!paths.is_empty()).then_some(ControlRequest::Add(paths)));
    for request in requests {
        let mut answer = ask(data_dir, &request);
        for _ in 1..TRIES {
            if answer != Err(AskError::NotRunning) {
                break;
            }
            std::thread::sleep(PAUSE);
            answer = ask(data_dir, &request);
        }
        if answer.is_err() {
            return Err(problem::already_open());
        }
    }
    Ok(())
}
