//! The control port: how a second start, `airlift-cli` and build pipelines on this computer reach a running window.
//!
//! `tiny_http` on 127.0.0.1 only, never on another address. Port and bearer token lie in `control.json` (mode 0600).
//! `Host` and token are checked before anything is done, so that no web page in a browser can use it.
#![expect(clippy::disallowed_methods, reason = "this is the door to the control port and its file")]

mod answers;

use std::io::Read as _;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub use answers::{build_json, open};

use crate::finding::{Message, says};
use crate::words::sentence;

/// Where port and token lie in the data directory.
const FILE_NAME: &str = "control.json";
/// Largest request: a thousand paths of the longest kind.
const BODY_LIMIT_BYTES: u64 = 4 * 1024 * 1024;
/// The same as `tiny_http` counts.
const BODY_LIMIT: usize = 4 * 1024 * 1024;
/// Requests answered at the same time.
const AT_ONCE: usize = 16;
/// Connections given up to requests that are absurd or too many: then somebody on this computer means harm, and the port
/// closes.
const LEFT_OPEN_LIMIT: usize = 64;
/// A running window answers at once; one that does not is hanging or gone.
const ANSWER_WAIT: Duration = Duration::from_secs(5);

/// What can be asked.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ControlRequest {
    /// `POST /add`: put files on the shelf. The body is one absolute path or `file://` address a line.
    Add(Vec<PathBuf>),
    /// `POST /added`: what came of files that were put there, by the number in the answer to [`ControlRequest::Add`].
    Added(u64),
    /// `POST /raise`: bring the window to the front.
    Raise,
    /// `GET /list`: what is on the shelf.
    List,
    /// `POST /link`: addresses of a build, named in the body by number, path or identifier.
    Link(String),
    /// `POST /remove`: take it off the shelf.
    Remove(String),
    /// `POST /rehearse`: where to play the phone for a build; until [`ControlRequest::SelfTestEnded`], what this computer does at its
    /// own endpoint is no phone's doing.
    StartSelfTest(String),
    /// `POST /rehearsing`: that goes on, by the number in the answer to [`ControlRequest::StartSelfTest`]; said every ten seconds.
    SelfTestGoesOn(u64),
    /// `POST /rehearsed`: that is over.
    SelfTestEnded(u64),
}

/// The answer.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct ControlReply {
    status: u16,
    body: Value,
}

impl ControlReply {
    /// It was done.
    pub fn ok(body: Value) -> Self {
        Self { status: 200, body }
    }

    /// It was not, with an HTTP status and a sentence.
    pub fn refused(status: u16, why: &Message) -> Self {
        Self {
            status,
            body: json!({ "error": sentence(why) }),
        }
    }
}

#[derive(Deserialize, Serialize)]
struct ControlFile {
    port: u16,
    token: String,
}

/// The serving side.
#[derive(Debug)]
pub struct Control {}

impl Control {
    /// Opens the port and answers with `answer` until the process ends. Returns whether it could.
    pub fn start(data_dir: &Path, answer: impl Fn(ControlRequest) -> ControlReply + Send + Sync + 'static) -> bool {
        let Ok(server) = tiny_http::Server::http((Ipv4Addr::LOCALHOST, 0)) else {
            return false;
        };
        let Some(port) = server.server_addr().to_ip().map(|address| address.port()) else {
            return false;
        };
        let mut bits = [0; 16];
        if getrandom::fill(&mut bits).is_err() {
            return false;
        }
        let file = ControlFile {
            port,
            token: crate::manifest::Token::from_random(bits).as_str().to_owned(),
        };
        if write_file(data_dir, &file).is_err() {
            return false;
        }
        let shared = Arc::new((file, answer));
        let serve = move || {
            let busy = Arc::new(AtomicUsize::new(0));
            let mut left_open = 0;
            for request in server.incoming_requests() {
                if request.body_length().unwrap_or(0) > BODY_LIMIT || busy.load(Ordering::Acquire) >= AT_ONCE {
                    // Dropping a request reads the rest of its body, into as much memory as that claims (tiny_http 0.12,
                    // `EqualReader`): a claim of exabytes would end the program, a silent client stop this loop.
                    std::mem::forget(request);
                    left_open += 1;
                    if left_open == LEFT_OPEN_LIMIT {
                        return;
                    }
                    continue;
                }
                // A thread for each request, so that one which stalls in its body holds up nobody else.
                busy.fetch_add(1, Ordering::AcqRel);
                let (shared, busy) = (Arc::clone(&shared), Arc::clone(&busy));
                let work = move || {
                    serve_one(request, &shared.0, &shared.1);
                    busy.fetch_sub(1, Ordering::AcqRel);
                };
                // Without a thread the request is dropped, which closes its connection.
                drop(std::thread::Builder::new().name("airlift-control".to_owned()).spawn(work));
            }
        };
        std::thread::Builder::new().name("airlift-control".to_owned()).spawn(serve).is_ok()
    }
}

/// The file is made private before the token is in it, and appears whole.
fn write_file(data_dir: &Path, file: &ControlFile) -> std::io::Result<()> {
    use std::io::Write as _;
    let part = data_dir.join("control.json.part");
    _ = std::fs::remove_file(&part);
    let mut options = std::fs::File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(&part)?.write_all(json!(file).to_string().as_bytes())?;
    std::fs::rename(part, data_dir.join(FILE_NAME))
}

fn serve_one(mut request: tiny_http::Request, file: &ControlFile, answer: &impl Fn(ControlRequest) -> ControlReply) {
    let reply = match check(&request, file) {
        Err(refusal) => refusal,
        Ok(()) => {
            let mut body = String::new();
            match request.as_reader().take(BODY_LIMIT_BYTES + 1).read_to_string(&mut body) {
                Ok(_) if u64::try_from(body.len()).unwrap_or(u64::MAX) > BODY_LIMIT_BYTES => {
                    ControlReply::refused(413, &says::control_too_large())
                }
                Ok(_) => parse(request.method(), request.url(), &body).map_or_else(|refusal| refusal, answer),
                Err(_) => ControlReply::refused(400, &says::control_unreadable()),
            }
        }
    };
    let response = tiny_http::Response::from_string(reply.body.to_string() + "\n").with_status_code(reply.status);
    let response = match "Content-Type: application/json".parse::<tiny_http::Header>() {
        Ok(header) => response.with_header(header),
        Err(()) => response,
    };
    // Whoever asked and left does not want the answer.
    _ = request.respond(response);
}

/// A page in a browser can reach loopback, but can set neither `Host` nor our token.
fn check(request: &tiny_http::Request, file: &ControlFile) -> Result<(), ControlReply> {
    let header = |name: &'static str| {
        request
            .headers()
            .iter()
            .find(|header| header.field.equiv(name))
            .map(|header| header.value.as_str())
    };
    let host = header("Host").unwrap_or_default();
    if host != format!("127.0.0.1:{}", file.port) && host != format!("localhost:{}", file.port) {
        return Err(ControlReply::refused(403, &says::control_not_here()));
    }
    let given = header("Authorization")
        .and_then(|value| value.strip_prefix("Bearer "))
        .unwrap_or_default();
    if !equal_in_constant_time(given.as_bytes(), file.token.as_bytes()) {
        return Err(ControlReply::refused(401, &says::control_no_token()));
    }
    Ok(())
}

fn equal_in_constant_time(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |different, (a, b)| different | (a ^ b)) == 0
}

fn parse(method: &tiny_http::Method, url: &str, body: &str) -> Result<ControlRequest, ControlReply> {
    let line = || body.lines().map(str::trim).find(|line| !line.is_empty()).map(str::to_owned);
    let number = || {
        let number = line().and_then(|line| line.parse().ok());
        number.ok_or_else(|| ControlReply::refused(400, &says::control_no_number()))
    };
    match (method, url) {
        (tiny_http::Method::Get, "/list") => Ok(ControlRequest::List),
        (tiny_http::Method::Post, "/raise") => Ok(ControlRequest::Raise),
        (tiny_http::Method::Post, "/add") => {
            let paths: Vec<PathBuf> = body.lines().filter(|line| !line.trim().is_empty()).map(path_of).collect();
            if paths.is_empty() || paths.iter().any(|path| !path.is_absolute()) {
                return Err(ControlReply::refused(400, &says::control_no_paths()));
            }
            Ok(ControlRequest::Add(paths))
        }
        (tiny_http::Method::Post, "/added") => number().map(ControlRequest::Added),
        (tiny_http::Method::Post, "/link") => line()
            .map(ControlRequest::Link)
            .ok_or_else(|| ControlReply::refused(400, &says::control_no_build())),
        (tiny_http::Method::Post, "/remove") => line()
            .map(ControlRequest::Remove)
            .ok_or_else(|| ControlReply::refused(400, &says::control_no_build())),
        (tiny_http::Method::Post, "/rehearse") => line()
            .map(ControlRequest::StartSelfTest)
            .ok_or_else(|| ControlReply::refused(400, &says::control_no_build())),
        (tiny_http::Method::Post, "/rehearsing") => number().map(ControlRequest::SelfTestGoesOn),
        (tiny_http::Method::Post, "/rehearsed") => number().map(ControlRequest::SelfTestEnded),
        _ => Err(ControlReply::refused(404, &says::control_unknown())),
    }
}

/// A path, or a `file://` address, which can name files whose names are no text.
fn path_of(line: &str) -> PathBuf {
    let Some(encoded) = line.strip_prefix("file://") else {
        return PathBuf::from(line);
    };
    let bytes: Vec<u8> = percent_encoding::percent_decode_str(encoded).collect();
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStringExt as _;
        PathBuf::from(std::ffi::OsString::from_vec(bytes))
    }
    #[cfg(not(unix))]
    {
        PathBuf::from(String::from_utf8_lossy(&bytes).trim_start_matches('/'))
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
pub fn ask(data_dir: &Path, request: &ControlRequest) -> Result<Value, AskError> {
    let text = std::fs::read_to_string(data_dir.join(FILE_NAME)).map_err(|_absent| AskError::NotRunning)?;
    let file: ControlFile = serde_json::from_str(&text).map_err(|_torn| AskError::NotRunning)?;
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(ANSWER_WAIT))
        .http_status_as_error(false)
        .proxy(None);
    let agent: ureq::Agent = config.build().into();
    let bearer = format!("Bearer {}", file.token);
    let url = |path: &str| format!("http://127.0.0.1:{}{path}", file.port);
    let post = |path: &str, body: String| agent.post(url(path)).header("Authorization", &bearer).send(body);
    let response = match request {
        ControlRequest::Raise => post("/raise", String::new()),
        ControlRequest::List => agent.get(url("/list")).header("Authorization", &bearer).call(),
        ControlRequest::Add(paths) => {
            let lines: Vec<String> = paths.iter().map(|path| uri_of(path)).collect();
            post("/add", lines.join("\n"))
        }
        ControlRequest::Added(addition) => post("/added", addition.to_string()),
        ControlRequest::Link(which) => post("/link", which.clone()),
        ControlRequest::Remove(which) => post("/remove", which.clone()),
        ControlRequest::StartSelfTest(which) => post("/rehearse", which.clone()),
        ControlRequest::SelfTestGoesOn(number) => post("/rehearsing", number.to_string()),
        ControlRequest::SelfTestEnded(number) => post("/rehearsed", number.to_string()),
    };
    let mut response = response.map_err(|_no_answer| AskError::NotRunning)?;
    let body: Value = response.body_mut().read_json().map_err(|_not_ours| AskError::NotRunning)?;
    if response.status().is_success() {
        return Ok(body);
    }
    let why = body.get("error").and_then(Value::as_str).unwrap_or("it gave no reason").to_owned();
    Err(AskError::Refused { why })
}
