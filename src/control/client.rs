//! The asking side: a second start and `airlift-cli`.

use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use super::{ControlFile, ControlRequest, proof};
use crate::store::{CONTROL_FILE, is_in_use};

/// A running window answers at once; one that does not is hanging or gone.
const ANSWER_WAIT: Duration = Duration::from_secs(15);
/// Whoever listens on the port says so at once.
const PROOF_WAIT: Duration = Duration::from_secs(2);
/// Longest answer to a challenge; whoever sends more is not the window.
const PROOF_LIMIT_BYTES: u64 = 4096;

/// Why a running window could not be asked.
#[derive(Clone, Debug, Eq, PartialEq, thiserror::Error)]
pub enum AskError {
    /// No window runs on this data directory.
    #[error("no Airlift is running on this data folder")]
    NotRunning,
    /// It runs, but said no.
    #[error("{why}")]
    Refused {
        /// Its sentence.
        why: String,
    },
}

/// Asks the window that runs on this data directory.
///
/// # Errors
/// None runs, or it said no. A port without a running window, and one on which somebody else listens, is none: they learn nothing.
pub fn ask(data_dir: &Path, request: &ControlRequest) -> Result<Value, AskError> {
    // What a killed window left behind names a port that by now may be anybody's.
    if !is_in_use(data_dir) {
        return Err(AskError::NotRunning);
    }
    let text = std::fs::read_to_string(data_dir.join(CONTROL_FILE)).map_err(|_absent| AskError::NotRunning)?;
    let file: ControlFile = serde_json::from_str(&text).map_err(|_torn| AskError::NotRunning)?;
    let window = RunningWindow::find(&file).ok_or(AskError::NotRunning)?;
    let (path, body) = match request {
        ControlRequest::Raise => ("/raise", String::new()),
        ControlRequest::List => return window.ask("GET", "/list", ""),
        ControlRequest::Add(paths) => {
            let lines: Vec<String> = paths.iter().map(|path| uri_of(path)).collect();
            ("/add", lines.join("\n"))
        }
        ControlRequest::Added(addition) => ("/added", addition.to_string()),
        ControlRequest::Link(which) => ("/link", which.clone()),
        ControlRequest::ChangeLink(change) => ("/link-ends", change.body()),
        ControlRequest::Share(which) => ("/share", which.clone()),
        // Numbers and texts: there is nothing that could not be written.
        ControlRequest::Describe(description) => ("/describe", serde_json::to_string(description).unwrap_or_default()),
        ControlRequest::Remove(which) => ("/remove", which.clone()),
        ControlRequest::StartSelfTest(which) => ("/rehearse", which.clone()),
        ControlRequest::SelfTestGoesOn(number) => ("/rehearsing", number.to_string()),
        ControlRequest::SelfTestEnded(number) => ("/rehearsed", number.to_string()),
    };
    window.ask("POST", path, &body)
}

/// How often a crowded window is asked, and with what pause.
const TRIES: u32 = 6;
const PAUSE: Duration = Duration::from_millis(250);

/// A window that has proven that it is the one of the file.
struct RunningWindow {
    agent: ureq::Agent,
    file: ControlFile,
    challenge: String,
}

impl RunningWindow {
    /// A window whose port is crowded may not hear the first time.
    fn find(file: &ControlFile) -> Option<Self> {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(ANSWER_WAIT))
            .http_status_as_error(false)
            .max_redirects(0)
            .proxy(None);
        let agent: ureq::Agent = config.build().into();
        (0..TRIES).find_map(|again| {
            if again > 0 {
                std::thread::sleep(PAUSE);
            }
            Self::proven(&agent, file)
        })
    }

    fn proven(agent: &ureq::Agent, file: &ControlFile) -> Option<Self> {
        let challenge = proof::fresh()?;
        let asked = agent
            .get(format!("http://127.0.0.1:{}/hello", file.port))
            .header(proof::CHALLENGE, &challenge)
            .config()
            .timeout_global(Some(PROOF_WAIT))
            .build()
            .call();
        let mut answer = asked.ok()?;
        let text = answer.body_mut().with_config().limit(PROOF_LIMIT_BYTES).read_to_string().ok()?;
        let said: Value = serde_json::from_str(&text).ok()?;
        let text = |key: &str| said.get(key).and_then(Value::as_str);
        let (own, is_proof) = (text("challenge")?, text("proof")?);
        proof::is_of_window(&file.token, &challenge, own, is_proof).then(|| Self {
            agent: agent.clone(),
            challenge: own.to_owned(),
            file: file.clone(),
        })
    }

    /// Asks, and asks again for a while as long as the window has no time: it has not even looked at the request then.
    fn ask(&self, method: &str, path: &str, body: &str) -> Result<Value, AskError> {
        let mut left = TRIES;
        loop {
            left -= 1;
            match self.ask_once(method, path, body) {
                Err((503, _)) if left > 0 => std::thread::sleep(PAUSE),
                Err((_, cause)) => return Err(cause),
                Ok(answer) => return Ok(answer),
            }
        }
    }

    fn ask_once(&self, method: &str, path: &str, body: &str) -> Result<Value, (u16, AskError)> {
        let said = proof::of_request(&self.file.token, &self.challenge, method, path);
        let authorization = format!("{}{} {said}", proof::SCHEME, self.challenge);
        let url = format!("http://127.0.0.1:{}{path}", self.file.port);
        let answer = if method == "GET" {
            self.agent.get(url).header("Authorization", authorization).call()
        } else {
            self.agent.post(url).header("Authorization", authorization).send(body)
        };
        let mut answer = answer.map_err(|_no_answer| (0, AskError::NotRunning))?;
        let body: Value = answer.body_mut().read_json().map_err(|_not_ours| (0, AskError::NotRunning))?;
        if answer.status().is_success() {
            return Ok(body);
        }
        let why = body.get("error").and_then(Value::as_str).unwrap_or("it gave no reason").to_owned();
        Err((answer.status().as_u16(), AskError::Refused { why }))
    }
}

fn uri_of(path: &Path) -> String {
    #[cfg(unix)]
    let bytes = std::os::unix::ffi::OsStrExt::as_bytes(path.as_os_str());
    #[cfg(not(unix))]
    let text = format!("/{}", path.to_string_lossy());
    #[cfg(not(unix))]
    let bytes = text.as_bytes();
    format!(
        "file://{}",
        percent_encoding::percent_encode(bytes, percent_encoding::NON_ALPHANUMERIC)
    )
}
