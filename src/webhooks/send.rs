//! Sending: one request to a webhook, and what came of it.

use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper::header::{CONTENT_TYPE, RETRY_AFTER, USER_AGENT};
use hyper_rustls::HttpsConnector;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::event::Happening;
use super::hook::Webhook;
use super::payload::{self, Posting};
use crate::clock;
use crate::finding::Sentence;
use crate::primitives::in_one_line;

/// How long one try may take, the answer included: chats answer within two seconds.
const DEADLINE: Duration = Duration::from_secs(15);
/// Longest answer that is read: chats answer with a line.
const ANSWER_LIMIT_BYTES: usize = 16 * 1024;
/// Longest text of another's that is told.
const DETAIL_CHARS: usize = 200;
/// Longest wait that an answer can ask for.
const WAIT_LIMIT: Duration = Duration::from_mins(5);
/// Random bytes in the key of a message.
const KEY_BYTES: usize = 16;

/// What speaks to webhooks; clones share connections.
pub(super) type HookClient = Client<HttpsConnector<HttpConnector>, Full<Bytes>>;

/// What a webhook last said.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct HookAnswer {
    /// When.
    pub at: Timestamp,
    /// The event that it was told, as JSON names it.
    pub event: String,
    /// What came of it.
    #[serde(flatten)]
    pub outcome: HookOutcome,
}

/// What came of a message.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum HookOutcome {
    /// It was taken.
    Taken {
        /// HTTP status.
        status: u16,
    },
    /// It was not taken.
    Refused {
        /// HTTP status.
        status: u16,
        /// What was said, in the words of who listens there.
        detail: String,
    },
    /// The address leads elsewhere, which is not followed: what is told there is for the place that the person named.
    Redirected {
        /// HTTP status.
        status: u16,
    },
    /// There was no whole answer in time.
    TooSlow,
    /// Nothing answered, or the connection broke off.
    Unreachable {
        /// What the system said.
        detail: String,
    },
    /// Too many messages waited already: this one was dropped.
    QueueFull,
}

impl HookOutcome {
    /// Its word in messages and JSON.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Taken { .. } => "taken",
            Self::Refused { .. } => "refused",
            Self::Redirected { .. } => "redirected",
            Self::TooSlow => "too-slow",
            Self::Unreachable { .. } => "unreachable",
            Self::QueueFull => "queue-full",
        }
    }

    /// HTTP status; `None` where there was none.
    pub const fn status(&self) -> Option<u16> {
        match self {
            Self::Taken { status } | Self::Refused { status, .. } | Self::Redirected { status } => Some(*status),
            Self::TooSlow | Self::Unreachable { .. } | Self::QueueFull => None,
        }
    }

    /// What was said; empty where nothing was.
    pub fn detail(&self) -> &str {
        match self {
            Self::Refused { detail, .. } | Self::Unreachable { detail } => detail,
            Self::Taken { .. } | Self::Redirected { .. } | Self::TooSlow | Self::QueueFull => "",
        }
    }

    /// The message was taken.
    pub const fn is_taken(&self) -> bool {
        matches!(self, Self::Taken { .. })
    }

    /// Trying again may help: nothing answered, or who listens there asks for time or is broken just now.
    pub(super) const fn may_pass(&self) -> bool {
        match self {
            Self::Refused { status, .. } => *status == 429 || *status >= 500,
            Self::TooSlow | Self::Unreachable { .. } => true,
            Self::Taken { .. } | Self::Redirected { .. } | Self::QueueFull => false,
        }
    }
}

/// What came of one try.
pub(super) struct HookTry {
    pub(super) outcome: HookOutcome,
    /// So long nothing is wanted there.
    pub(super) retry_after: Option<Duration>,
}

/// A key for a message, the same however often it is tried.
pub(super) fn fresh_key() -> String {
    let mut bytes = [0; KEY_BYTES];
    // Without randomness the keys are alike, and nothing secret hangs on them.
    _ = getrandom::fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A client that trusts the roots of browsers and follows no redirects.
///
/// # Errors
/// Why TLS cannot be spoken here, which is a defect of ours.
pub(super) fn client() -> Result<HookClient, String> {
    crate::outbound::client(&[])
}

/// Tells a webhook that somebody tries it; once, so that whoever waits sees what came of it.
pub async fn send_test(hook: &Webhook, sentence: Sentence) -> HookAnswer {
    let happening = Happening::test(clock::now());
    let outcome = match client() {
        Ok(client) => send(&client, hook, &happening, &fresh_key(), sentence).await.outcome,
        Err(detail) => HookOutcome::Unreachable { detail },
    };
    HookAnswer {
        at: clock::now(),
        event: happening.word().to_owned(),
        outcome,
    }
}

/// Tells a webhook what happened, once.
pub(super) async fn send(client: &HookClient, hook: &Webhook, happening: &Happening, key: &str, sentence: Sentence) -> HookTry {
    let posting = payload::posting(hook, happening, key, clock::now(), sentence);
    let tried = tokio::time::timeout(DEADLINE, post(client, hook, posting)).await;
    tried.unwrap_or(HookTry {
        outcome: HookOutcome::TooSlow,
        retry_after: None,
    })
}

async fn post(client: &HookClient, hook: &Webhook, posting: Posting) -> HookTry {
    let unreachable = |detail: String| HookTry {
        outcome: HookOutcome::Unreachable {
            detail: told(hook, &detail),
        },
        retry_after: None,
    };
    let mut request = hyper::Request::post(&posting.url)
        .header(CONTENT_TYPE, "application/json; charset=utf-8")
        .header(USER_AGENT, concat!("Airlift/", env!("CARGO_PKG_VERSION")));
    for (name, value) in &posting.headers {
        request = request.header(*name, value);
    }
    let request = match request.body(Full::new(Bytes::from(posting.body))) {
        Ok(request) => request,
        Err(error) => return unreachable(error.to_string()),
    };
    let (head, body) = match client.request(request).await {
        Ok(answer) => answer.into_parts(),
        Err(error) => return unreachable(root_of(&error)),
    };
    let body = match Limited::new(body, ANSWER_LIMIT_BYTES).collect().await {
        Ok(body) => body.to_bytes(),
        // Longer than any answer to a message: what it says is of no use.
        Err(_) => Bytes::new(),
    };
    let status = head.status.as_u16();
    let retry_after = head.headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()?.parse().ok());
    let outcome = if head.status.is_success() {
        match payload::judge(hook.kind, &body) {
            Ok(()) => HookOutcome::Taken { status },
            Err(detail) => HookOutcome::Refused {
                status,
                detail: told(hook, &detail),
            },
        }
    } else if head.status.is_redirection() {
        HookOutcome::Redirected { status }
    } else {
        HookOutcome::Refused {
            status,
            detail: told(hook, &String::from_utf8_lossy(&body)),
        }
    };
    HookTry {
        outcome,
        retry_after: retry_after.map(|secs| Duration::from_secs(secs).min(WAIT_LIMIT)),
    }
}

/// The first cause of an error: those around it say that there was one.
fn root_of(error: &dyn std::error::Error) -> String {
    let mut cause = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    cause.to_string()
}

/// Another's text in one short line, without the address and the secret.
fn told(hook: &Webhook, text: &str) -> String {
    let mut scrubbed = hook.url.scrub(text);
    if let Some(secret) = &hook.secret {
        scrubbed = scrubbed.replace(secret.whole(), "…");
    }
    let line: String = scrubbed.split_whitespace().collect::<Vec<_>>().join(" ");
    in_one_line(&line.chars().take(DETAIL_CHARS).collect::<String>())
}
