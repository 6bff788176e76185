//! Telling: what happened, in the sentences that window, exports and terminal share.
//! They claim only what is known: a file was delivered; that it was installed cannot be seen from here.

use jiff::Timestamp;

use super::delivery::Delivery;
use super::stage::Stage;
use super::timeline::{Interruption, StepKind};

/// Where a delivery stands, or how it ended, as a sentence without a full stop.
pub fn outcome(delivery: &Delivery, now: Timestamp) -> String {
    let amount = of_bytes(delivery.done_bytes(), delivery.total_bytes);
    match delivery.stage {
        Stage::Page => "Opened the install page".to_owned(),
        Stage::SetUp => "Opened the set-up page".to_owned(),
        Stage::Profile => "Has the profile: install it in Settings, then switch on trust".to_owned(),
        Stage::Trusts => "Set up: trusts Airlift".to_owned(),
        Stage::Prompt => "iOS is asking: tap Install".to_owned(),
        Stage::NotAnswered => "Cancelled, or did not answer the install prompt".to_owned(),
        Stage::Agreed => "Agreed: the download is about to start".to_owned(),
        Stage::NotStarted => "Agreed, but did not begin to download: delete a grey icon of the app and try again".to_owned(),
        Stage::Downloading if delivery.stalled(now) => format!("Stalled · {amount}"),
        Stage::Downloading => format!("Downloading · {amount}"),
        Stage::Delivered => "File delivered".to_owned(),
        Stage::Interrupted {
            cause: Interruption::FileGone,
        } => "Stopped: the file changed or is gone on this computer".to_owned(),
        Stage::Interrupted {
            cause: Interruption::AirliftEnded,
        } if delivery.total_bytes == 0 => "Airlift ended before the download began".to_owned(),
        Stage::Interrupted {
            cause: Interruption::AirliftEnded,
        } => format!("Airlift ended at {amount}"),
        Stage::Interrupted {
            cause: Interruption::PhoneLeft,
        } if delivery.may_resume(now) => format!("Broke off at {amount}: phones often go on by themselves within 5 minutes"),
        Stage::Interrupted {
            cause: Interruption::PhoneLeft,
        } => format!("The download broke off at {amount}"),
        Stage::Refused => "Refused our certificate: trust switch is off".to_owned(),
    }
}

/// What happened in one step.
pub fn step(kind: &StepKind) -> String {
    match kind {
        StepKind::Page => "Opened the install page".to_owned(),
        StepKind::SetUpPage => "Opened the set-up page".to_owned(),
        StepKind::Profile => "Downloaded the set-up profile".to_owned(),
        StepKind::Trusted => "Trusts Airlift".to_owned(),
        StepKind::Refused { alert } if alert.is_empty() => "Refused our certificate".to_owned(),
        StepKind::Refused { alert } => format!("Refused our certificate ({alert})"),
        StepKind::Manifest => "Fetched the manifest: iOS asked whether to install".to_owned(),
        StepKind::NotAnswered => "No answer for a minute".to_owned(),
        StepKind::Agreed => "Agreed to install".to_owned(),
        StepKind::NotStarted => "Did not ask for the package for a minute".to_owned(),
        StepKind::Began => "The download began".to_owned(),
        StepKind::Interrupted { bytes, cause } => {
            let why = match cause {
                Interruption::PhoneLeft => "Broke off",
                Interruption::FileGone => "The file changed or is gone: stopped",
                Interruption::AirliftEnded => "Airlift ended",
            };
            format!("{why} at {}", size(*bytes))
        }
        StepKind::Resumed { bytes } => format!("Went on at {}", size(*bytes)),
        StepKind::Replaced => "The package is another file now: began anew".to_owned(),
        StepKind::Moved { from } => format!("Came back with another address (before: {from})"),
        StepKind::Delivered => "Every byte delivered: the phone installs it now".to_owned(),
    }
}

/// The stable name of a step.
pub fn step_code(kind: &StepKind) -> &'static str {
    match kind {
        StepKind::Page => "page",
        StepKind::SetUpPage => "setup",
        StepKind::Profile => "profile",
        StepKind::Trusted => "trusted",
        StepKind::Refused { .. } => "refused",
        StepKind::Manifest => "manifest",
        StepKind::NotAnswered => "not-answered",
        StepKind::Agreed => "agreed",
        StepKind::NotStarted => "not-started",
        StepKind::Began => "began",
        StepKind::Interrupted { .. } => "interrupted",
        StepKind::Resumed { .. } => "resumed",
        StepKind::Replaced => "replaced",
        StepKind::Moved { .. } => "moved",
        StepKind::Delivered => "delivered",
    }
}

/// The stable name of a stage.
pub fn stage_code(stage: Stage) -> &'static str {
    match stage {
        Stage::Page => "page",
        Stage::SetUp => "setup",
        Stage::Profile => "profile",
        Stage::Trusts => "trusted",
        Stage::Prompt => "prompt",
        Stage::NotAnswered => "not-answered",
        Stage::Agreed => "agreed",
        Stage::NotStarted => "not-started",
        Stage::Downloading => "downloading",
        Stage::Delivered => "delivered",
        Stage::Interrupted { .. } => "interrupted",
        Stage::Refused => "refused",
    }
}

/// The stable name of why a download broke off.
pub fn cause_code(cause: Interruption) -> &'static str {
    match cause {
        Interruption::PhoneLeft => "phone-left",
        Interruption::FileGone => "file-gone",
        Interruption::AirliftEnded => "airlift-ended",
    }
}

/// "29.9 of 48.2 MB".
pub fn of_bytes(done: u64, total: u64) -> String {
    let unit = unit_of(total);
    format!("{} of {} {}", amount(done, unit), amount(total, unit), unit.1)
}

/// "48.2 MB".
fn size(bytes: u64) -> String {
    let unit = unit_of(bytes);
    format!("{} {}", amount(bytes, unit), unit.1)
}

/// A decimal unit: bytes in it, its name, digits behind the point. The same as in the window.
type Unit = (u64, &'static str, u32);

fn unit_of(bytes: u64) -> Unit {
    const UNITS: [Unit; 3] = [(1_000_000_000, "GB", 2), (1_000_000, "MB", 1), (1_000, "KB", 0)];
    UNITS.into_iter().find(|(unit, ..)| bytes >= *unit).unwrap_or((1, "bytes", 0))
}

fn amount(bytes: u64, (unit, _, digits): Unit) -> String {
    let parts = 10_u64.pow(digits);
    let whole = bytes.saturating_mul(parts).saturating_add(unit / 2) / unit;
    if digits == 0 {
        return whole.to_string();
    }
    let width = usize::try_from(digits).unwrap_or_default();
    format!("{}.{:0width$}", whole / parts, whole % parts)
}
