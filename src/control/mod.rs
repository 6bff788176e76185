//! The control port: how a second start, `airlift-cli` and build pipelines on this computer reach a running window.
//!
//! A guard on 127.0.0.1 reads the head of each request and lets in only what proves that it has the token of `control.json`
//! (mode 0600); behind it `tiny_http` answers. Web pages, other users and files that were left behind are expected guests.
#![expect(clippy::disallowed_methods, reason = "this is the door to the control port and its file")]

mod answers;
mod client;
#[cfg(fuzzing)]
pub mod fuzzing;
mod guard;
mod link_change;
mod proof;
mod server;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub use answers::{build_json, open};
pub use client::{AskError, ask};
pub use link_change::{LimitChange, LinkChange};

use crate::finding::{Message, says};
use crate::library::{BuildId, Tags};
use crate::words::sentence;

/// Largest request: a thousand paths of the longest kind.
const BODY_LIMIT_BYTES: u64 = 4 * 1024 * 1024;

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
    /// `POST /link-ends`: a new link to a build, or another end of the present one. The body is the build, and a line for each change.
    ChangeLink(LinkChange),
    /// `POST /share`: what the texts of Share say of a build, named in the body as for [`ControlRequest::Link`].
    Share(String),
    /// `POST /describe`: say this of builds. The body is a [`BuildDescription`] as JSON.
    Describe(BuildDescription),
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

/// What a pipeline says of builds.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct BuildDescription {
    /// Their numbers.
    pub builds: Vec<BuildId>,
    /// Their tags from now on; `None` leaves those that they have.
    #[serde(default)]
    pub tags: Option<Tags>,
    /// Their notes from now on; `None` leaves those that they have.
    #[serde(default)]
    pub notes: Option<String>,
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

    /// The body as it is sent.
    fn text(&self) -> String {
        self.body.to_string() + "\n"
    }

    /// It was not, with an HTTP status and a sentence.
    pub fn refused(status: u16, why: &Message) -> Self {
        Self {
            status,
            body: json!({ "error": sentence(why) }),
        }
    }
}

/// What `control.json` in the data directory says.
#[derive(Clone, Deserialize, Serialize)]
struct ControlFile {
    port: u16,
    token: String,
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
        (tiny_http::Method::Post, "/link-ends") => LinkChange::parse(body)
            .map(ControlRequest::ChangeLink)
            .ok_or_else(|| ControlReply::refused(400, &says::control_no_build())),
        (tiny_http::Method::Post, "/share") => line()
            .map(ControlRequest::Share)
            .ok_or_else(|| ControlReply::refused(400, &says::control_no_build())),
        (tiny_http::Method::Post, "/describe") => serde_json::from_str(body)
            .map(ControlRequest::Describe)
            .map_err(|_not_ours| ControlReply::refused(400, &says::control_no_description())),
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
