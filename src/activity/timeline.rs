//! A timeline: the steps of a delivery with their times, in the order they happened.

use std::net::IpAddr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// Steps kept of one delivery. A phone on a weak network breaks off and comes back many times;
/// then steps from the middle are let go, so that beginning and end remain.
pub(super) const MAX_STEPS: usize = 64;
/// Steps at the beginning that always remain.
const FIRST_STEPS: usize = 16;
/// An alert's name is a few words; what a stranger sends is cut.
const MAX_ALERT_CHARS: usize = 64;

/// One step of a delivery.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
pub struct TimelineStep {
    /// When.
    pub at: Timestamp,
    /// What happened.
    #[serde(flatten)]
    pub kind: StepKind,
}

/// What happened in one step of a delivery.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum StepKind {
    /// The install page was opened.
    Page,
    /// The set-up page was opened.
    SetUpPage,
    /// The set-up profile was fetched.
    Profile,
    /// It came with a link that has ended.
    EndedLink,
    /// The phone's browser trusts us.
    Trusted,
    /// The phone broke off the handshake.
    Refused {
        /// What its alert said, such as `unknown certificate authority`.
        alert: String,
    },
    /// The manifest was fetched: iOS asked the owner.
    Manifest,
    /// Nobody answered within a minute.
    NotAnswered,
    /// The owner agreed.
    Agreed,
    /// The owner agreed, and the package was not asked for.
    NotStarted,
    /// The first bytes went out.
    Began,
    /// The download broke off.
    Interrupted {
        /// Bytes that it has without a gap.
        bytes: u64,
        /// Why.
        cause: Interruption,
    },
    /// It went on.
    Resumed {
        /// First byte that was asked for.
        bytes: u64,
    },
    /// The package is another file now, and was begun anew.
    Replaced,
    /// The phone has another address now.
    Moved {
        /// The address before.
        from: IpAddr,
    },
    /// It has every byte.
    Delivered,
}

/// Why a download broke off.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Interruption {
    /// The phone went away, or took no more bytes.
    PhoneLeft,
    /// The file changed or vanished on this computer.
    FileGone,
    /// Airlift ended while it ran.
    AirliftEnded,
}

/// Adds a step, unless it only repeats the one before.
pub(super) fn add(steps: &mut Vec<TimelineStep>, at: Timestamp, kind: StepKind) {
    let kind = match kind {
        StepKind::Refused { alert } => StepKind::Refused {
            alert: alert.chars().take(MAX_ALERT_CHARS).collect(),
        },
        other => other,
    };
    if steps.last().is_some_and(|last| last.kind == kind) {
        return;
    }
    if steps.len() >= MAX_STEPS {
        steps.remove(FIRST_STEPS);
    }
    steps.push(TimelineStep { at, kind });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginning_and_end_remain_of_a_long_story() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let mut steps = Vec::new();
        add(&mut steps, at(0), StepKind::Page);
        add(&mut steps, at(1), StepKind::Page);
        assert_eq!(steps.len(), 1, "a repeat is no step");
        for bytes in 1..1000 {
            add(&mut steps, at(1), StepKind::Resumed { bytes });
        }
        add(&mut steps, at(2), StepKind::Delivered);
        assert_eq!(steps.len(), MAX_STEPS);
        assert_eq!(steps[0].kind, StepKind::Page);
        assert_eq!(steps[FIRST_STEPS - 1].kind, StepKind::Resumed { bytes: 15 });
        assert_eq!(steps[MAX_STEPS - 1].kind, StepKind::Delivered);
    }
}
