//! A finding is one fact that blocks, endangers or explains an installation: a rule and its arguments, without words.
//!
//! A rule is a value beside the function that checks it; its sentences stand in the message file of its area under its code, and
//! become text at the face. Messages and problems are kept in the same way. Nothing here knows a sentence.

mod kept;
mod message;
mod rule;
mod value;
mod verdict;

pub use kept::KeptFinding;
pub use message::{Message, Problem, Sentence};
pub use rule::{Finding, InWords, Rule, RuleOf, Told};
#[cfg(test)]
pub(crate) use rule::{fires, only, quiet};
pub use told::{CODES, problems, says};
pub use value::{Args, Counted, Day, List, Value};
pub use verdict::{Severity, Verdict};

/// What the build script makes of the message files: a type for each rule's message, and functions for all others.
pub mod told {
    use std::fmt::Display;

    use super::{Counted, Day, Finding, List, Message, Problem, RuleOf, Told, Value};
    use crate::primitives::ByteSize;

    include!(concat!(env!("OUT_DIR"), "/told.rs"));
}
