//! `airlift`: the window.
#![windows_subsystem = "windows"]

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use airlift::cli::{parse_announce, parse_host, parse_public_url};
use airlift::control::{self, AskError, ControlRequest, ask};
use airlift::finding::Problem;
use airlift::identity::Host;
use airlift::session::{AddedBy, AnnounceRule, Command, Config, PublicUrl, Session, StartError, WindowReport, data_dir, problem};
use airlift::system_calls::keep_memory_small;
use airlift::window::app::{self, SessionHandle, Wake};
use airlift::words::say;
use clap::Parser;

/// Puts an iOS build on a tester's phone in one drag and one scan.
#[derive(Debug, Parser)]
#[command(name = "airlift", version, about, max_term_width = 100)]
struct WindowArguments {
    /// .ipa files, or folders of them, to put on the shelf
    #[arg(value_name = "FILE")]
    paths: Vec<PathBuf>,
    /// Address or name for links; an address is also the only one listened on
    #[arg(long, value_name = "IP|NAME", value_parser = parse_host)]
    host: Option<Host>,
    /// First HTTPS port to try; 0 lets the system choose
    #[arg(long, value_name = "N")]
    https_port: Option<u16>,
    /// First plain HTTP port to try; 0 lets the system choose
    #[arg(long, value_name = "N")]
    http_port: Option<u16>,
    /// Base URL of a tunnel or reverse proxy that passes phones on to the plain HTTP port, such as <https://builds.example.com>
    #[arg(long, value_name = "URL", value_parser = parse_public_url)]
    public_url: Option<PublicUrl>,
    /// Announce this computer's .local name [default: as set, and no when --host is an address]
    #[arg(long, value_name = "yes|no", value_parser = parse_announce)]
    announce: Option<AnnounceRule>,
    /// Leave the install page off the plain HTTP port
    #[arg(long)]
    https_pages_only: bool,
    /// Folder for shelf, identity and settings [default: the system's place for data, or `AIRLIFT_DATA_DIR`]
    #[arg(long, value_name = "FOLDER")]
    data_dir: Option<PathBuf>,
}

fn main() -> ExitCode {
    keep_memory_small();
    match run(WindowArguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            tell(&problem);
            ExitCode::from(3)
        }
    }
}

/// Where programs with a window have no terminal, the words come in a box.
fn tell(problem: &Problem) {
    let (title, why, fix) = (say().problem_title(problem), say().problem_why(problem), say().problem_fix(problem));
    #[cfg(not(target_os = "linux"))]
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(&title)
        .set_description(format!("{why}\n{fix}"))
        .show();
    // Without a terminal nobody reads this, and nothing better can be done.
    _ = writeln!(std::io::stderr(), "{title}\n  {why}\n  {fix}");
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
        news: None,
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
    if !control::open(&data_dir, session.commander(), session.snapshots()) {
        session.commander().send(Command::Report(WindowReport::NoControlPort));
    }
    if !paths.is_empty() {
        session.commander().send(Command::add(AddedBy::Here, paths));
    }
    let commander = session.commander();
    let snapshots = session.snapshots();
    let open_desk = move |wake| {
        _ = waker.set(wake);
        SessionHandle {
            snapshots,
            // A command that is refused is a click too many on a window that is hopelessly behind.
            send: Box::new(move |command| _ = commander.send(command)),
        }
    };
    app::run(open_desk).map_err(|cause| problem::of_window(&cause.to_string()))
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
