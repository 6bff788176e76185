//! The answering side: what the guard lets in is read and answered by `tiny_http`, which listens where only the guard finds it.

use std::io::Read as _;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
#[cfg(unix)]
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::json;

use super::guard::{Behind, Guard, Wire};
use super::{BODY_LIMIT_BYTES, ControlFile, ControlReply, ControlRequest, parse, proof};
use crate::finding::says;
use crate::store::CONTROL_FILE;
#[cfg(unix)]
use crate::store::{CONTROL_SOCKET, spare_folder};

/// Opens the port and answers with `answer` until the process ends. Returns whether it could.
pub(super) fn start(data_dir: &Path, answer: impl Fn(ControlRequest) -> ControlReply + Send + Sync + 'static) -> bool {
    let Ok(front) = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)) else {
        return false;
    };
    let (Ok(port), Some(token)) = (front.local_addr().map(|address| address.port()), proof::fresh()) else {
        return false;
    };
    let Some((server, behind)) = open_behind(data_dir) else {
        return false;
    };
    let file = ControlFile { port, token };
    let shared = Arc::new((file.clone(), answer));
    let serve = move || {
        // Only the guard comes here, with at most as many at once as it lets in: a thread for each, so that one which stalls in its
        // body holds up nobody else.
        for request in server.incoming_requests() {
            let shared = Arc::clone(&shared);
            let work = move || answer_one(request, &shared.0, &shared.1);
            drop(std::thread::Builder::new().name("airlift-control".to_owned()).spawn(work));
        }
    };
    let is_served = std::thread::Builder::new().name("airlift-control".to_owned()).spawn(serve).is_ok();
    // The file last: whoever finds it finds everything else.
    is_served && Guard::new(file.clone(), behind).start(front) && write_file(data_dir, &file).is_ok()
}

/// A socket in a private folder, where systems have such: nobody else can reach it. The data folder's own path may be longer than
/// sockets' may be (104 bytes on macOS, 108 on Linux), or its disk may have none.
#[cfg(unix)]
fn open_behind(data_dir: &Path) -> Option<(tiny_http::Server, Behind)> {
    use std::os::unix::net::{UnixListener, UnixStream};
    let bind = |path: PathBuf| {
        _ = std::fs::remove_file(&path);
        UnixListener::bind(&path).ok().map(|listener| (listener, path))
    };
    let (listener, path) = bind(data_dir.join(CONTROL_SOCKET)).or_else(|| bind(private_spare_folder(data_dir)?.join(CONTROL_SOCKET)))?;
    let server = tiny_http::Server::from_listener(listener, None).ok()?;
    Some((server, Box::new(move || UnixStream::connect(&path).map(boxed))))
}

/// The spare folder, made for us alone; `None` when somebody else has it.
#[cfg(unix)]
fn private_spare_folder(data_dir: &Path) -> Option<PathBuf> {
    use std::os::unix::fs::{DirBuilderExt as _, MetadataExt as _};
    let folder = spare_folder(data_dir)?;
    // It may be there of an earlier run.
    _ = std::fs::DirBuilder::new().mode(0o700).create(&folder);
    let owner = std::fs::metadata(data_dir).ok()?.uid();
    let found = std::fs::symlink_metadata(&folder).ok()?;
    let of_others = found.mode() & 0o077;
    (found.is_dir() && found.uid() == owner && of_others == 0).then_some(folder)
}

/// An address of 127.0.0.0/8 that web pages would have to guess among 2^40, and what they said there would still need the token.
#[cfg(not(unix))]
fn open_behind(_data_dir: &Path) -> Option<(tiny_http::Server, Behind)> {
    let mut bits = [0; 3];
    getrandom::fill(&mut bits).ok()?;
    let hidden = Ipv4Addr::new(127, bits[0], bits[1], bits[2].clamp(2, 254));
    let listener = TcpListener::bind((hidden, 0)).ok()?;
    let address = listener.local_addr().ok()?;
    let server = tiny_http::Server::from_listener(listener, None).ok()?;
    Some((server, Box::new(move || std::net::TcpStream::connect(address).map(boxed))))
}

fn boxed(stream: impl Wire + 'static) -> Box<dyn Wire> {
    Box::new(stream)
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
    std::fs::rename(part, data_dir.join(CONTROL_FILE))
}

fn answer_one(mut request: tiny_http::Request, file: &ControlFile, answer: &impl Fn(ControlRequest) -> ControlReply) {
    let reply = if is_allowed(&request, file) {
        let mut body = String::new();
        match request.as_reader().take(BODY_LIMIT_BYTES).read_to_string(&mut body) {
            Ok(_) => parse(request.method(), request.url(), &body).map_or_else(|refusal| refusal, answer),
            Err(_) => ControlReply::refused(400, &says::control_unreadable()),
        }
    } else {
        ControlReply::refused(401, &says::control_no_token())
    };
    let response = tiny_http::Response::from_string(reply.text()).with_status_code(reply.status);
    let response = match "Content-Type: application/json".parse::<tiny_http::Header>() {
        Ok(header) => response.with_header(header),
        Err(()) => response,
    };
    // Whoever asked and left does not want the answer.
    _ = request.respond(response);
}

/// The guard says the token; nobody else comes here by chance.
fn is_allowed(request: &tiny_http::Request, file: &ControlFile) -> bool {
    let mut headers = request.headers().iter();
    let bearer = headers.find(|header| header.field.equiv("Authorization"));
    let said = bearer.and_then(|header| header.value.as_str().strip_prefix("Bearer "));
    said.is_some_and(|said| proof::is_token(said, &file.token))
}
