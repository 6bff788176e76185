//! A message is a sentence without its words: an identifier of the message files, and arguments.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::Finding;
use super::value::{Args, Value};

/// How a face makes a sentence of a message, for documents that are made below it.
pub type Sentence = fn(&Message) -> String;

/// A sentence that a face will make.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct Message {
    /// Its identifier in the message files; with an attribute behind a point, such as `profile-expired.why`, when it is one.
    pub id: Cow<'static, str>,
    /// What fills its holes.
    #[serde(default, skip_serializing_if = "Args::is_empty")]
    pub args: Args,
}

impl Message {
    /// A message from its parts; the message files' own functions call it.
    pub(crate) fn new<const N: usize>(id: &'static str, args: [(&'static str, Value); N]) -> Self {
        Self {
            id: Cow::Borrowed(id),
            args: named(args),
        }
    }

    /// One of its attributes as a message.
    #[must_use]
    pub fn attribute(self, name: &str) -> Self {
        Self {
            id: Cow::Owned(format!("{}.{name}", self.id)),
            ..self
        }
    }
}

/// The arguments of a message by name.
pub(super) fn named<const N: usize>(args: [(&'static str, Value); N]) -> Args {
    args.into_iter().map(|(name, value)| (Cow::Borrowed(name), value)).collect()
}

/// Something that went wrong: its code, and what its sentences need.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Problem {
    /// Stable name, such as `file-not-found`.
    pub code: Cow<'static, str>,
    /// What its sentences say, `.title`, `.why` and `.fix`.
    pub message: Message,
}

impl Problem {
    /// A problem from its parts; the message files' own functions call it.
    pub(crate) fn told<const N: usize>(code: &'static str, args: [(&'static str, Value); N]) -> Self {
        Self {
            code: Cow::Borrowed(code),
            message: Message {
                id: Cow::Owned(format!("problem-{code}")),
                args: named(args),
            },
        }
    }

    /// What a finding tells, where it is why something went wrong.
    pub(crate) fn of_finding(finding: Finding) -> Self {
        Self {
            code: Cow::Owned(finding.code().to_owned()),
            message: finding.into(),
        }
    }
}
