//! Telling: which sentence says what happened. Window, exports and terminal share these.
//! They claim only what is known: a file was delivered; that it was installed cannot be seen from here.

use jiff::Timestamp;

use crate::finding::{Message, says};

use super::delivery::{Delivery, DownloadProgress};
use super::stage::Stage;
use super::timeline::{Interruption, StepKind};
use crate::primitives::{ByteSize, Family};

/// Where a delivery stands, or how it ended, as a sentence without a full stop.
pub fn outcome(delivery: &Delivery, now: Timestamp) -> Message {
    stage(delivery.stage, delivery.progress(now), Family::of_model(&delivery.model))
}

/// The sentence of a stage, of a device of this family.
pub fn stage(stage: Stage, progress: DownloadProgress, family: Family) -> Message {
    let (done, size) = (progress.done_bytes, progress.total_bytes);
    match stage {
        // Whatever their browsers make of our certificate: there is nothing to set up.
        Stage::Page | Stage::SetUp | Stage::Refused if family == Family::Android => says::stage_on_android(),
        Stage::Page | Stage::SetUp | Stage::Refused if family == Family::Pc => says::stage_on_computer(),
        Stage::Page => says::stage_page(),
        Stage::SetUp => says::stage_set_up(),
        Stage::Profile => says::stage_profile(),
        Stage::Trusts => says::stage_trusts(),
        Stage::EndedLink => says::stage_ended_link(),
        Stage::Prompt => says::stage_prompt(),
        Stage::NotAnswered => says::stage_not_answered(),
        Stage::Agreed => says::stage_agreed(),
        Stage::NotStarted => says::stage_not_started(),
        Stage::Downloading if progress.is_stalled => says::stage_stalled(ByteSize(done), ByteSize(size)),
        Stage::Downloading => says::stage_downloading(ByteSize(done), ByteSize(size)),
        Stage::Delivered => says::stage_delivered(),
        Stage::Interrupted { cause } => match cause {
            Interruption::FileGone => says::stage_file_gone(),
            Interruption::AirliftEnded if size == 0 => says::stage_ended_before(),
            Interruption::AirliftEnded => says::stage_ended(ByteSize(done), ByteSize(size)),
            Interruption::PhoneLeft if progress.may_resume => says::stage_may_resume(ByteSize(done), ByteSize(size)),
            Interruption::PhoneLeft => says::stage_broke_off(ByteSize(done), ByteSize(size)),
        },
        Stage::Refused => says::stage_refused(progress.has_profile),
    }
}

/// What happened in one step.
pub fn step(kind: &StepKind) -> Message {
    match kind {
        StepKind::Page => says::step_of_page(),
        StepKind::SetUpPage => says::step_of_set_up_page(),
        StepKind::Profile => says::step_of_profile(),
        StepKind::Trusted => says::step_of_trust(),
        StepKind::EndedLink => says::step_ended_link(),
        StepKind::Refused { alert } if alert.is_empty() => says::step_refused(),
        StepKind::Refused { alert } => says::step_refused_with(alert),
        StepKind::Manifest => says::step_manifest(),
        StepKind::NotAnswered => says::step_not_answered(),
        StepKind::Agreed => says::step_agreed(),
        StepKind::NotStarted => says::step_not_started(),
        StepKind::Began => says::step_began(),
        StepKind::Interrupted { bytes, cause } => says::step_interrupted(cause_code(*cause), ByteSize(*bytes)),
        StepKind::Resumed { bytes } => says::step_resumed(ByteSize(*bytes)),
        StepKind::Replaced => says::step_replaced(),
        StepKind::Moved { from } => says::step_moved(from),
        StepKind::Delivered => says::step_delivered(),
    }
}

/// The stable name of a step.
pub fn step_code(kind: &StepKind) -> &'static str {
    match kind {
        StepKind::Page => "page",
        StepKind::SetUpPage => "setup",
        StepKind::Profile => "profile",
        StepKind::Trusted => "trusted",
        StepKind::EndedLink => "link-ended",
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
        Stage::EndedLink => "link-ended",
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
