//! Webhooks tell others what happens here: the channel of a chat, or a server of one's own.
//!
//! A webhook is an address that a person gave, with the kind of what listens there, the events that they ticked and the private
//! parts that they allowed.
//!
//! Addresses of webhooks are secrets: whoever knows one can write there. They stand in one file of the data directory, and in no
//! log, error, snapshot or answer.

mod courier;
mod event;
mod file;
mod hook;
mod payload;
mod send;

pub use courier::Courier;
pub use event::{Happening, HappeningApp, HappeningSubject, PrivatePart};
pub use file::{FILE_NAME, HookChange, HookFile, HookFileProblem, HookMemory, HookNote, change, load, memory, remember};
pub use hook::{HOOKS_LIMIT, HookFlaw, HookSecret, HookUrl, Webhook, WebhookKind};
pub use send::{HookAnswer, HookOutcome, send_test};
