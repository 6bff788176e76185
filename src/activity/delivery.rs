//! A delivery is one phone's way through page, manifest, icon and package: a story with a stage.
//!
//! Repeats are normal: HEAD twice (tuist/tuist#11948), the manifest more than once, ranges in parallel and resumed,
//! a part sent again after its hash did not match. They fold into one story per phone and build.

use std::net::IpAddr;
use std::ops::Range;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::flow::Flow;
use super::ranges::Ranges;
use super::stage::Stage;
use super::timeline::{self, Interruption, StepKind, TimelineStep};
use super::{EventKind, PhoneEvent, TransferEnd};
use crate::primitives::Visit;

/// Without a request for the package in this time after the manifest, the owner cancelled or did not answer.
const ANSWER_WAIT: SignedDuration = SignedDuration::from_secs(60);
/// The owner agreed, and in this time no byte was asked for: iOS repeats its request after about 2 s and then gives up without a word.
const BEGIN_WAIT: SignedDuration = SignedDuration::from_secs(60);
/// A manifest fetched again within this time is iOS repeating itself, not a person trying again.
const REPEAT: SignedDuration = SignedDuration::from_secs(10);
/// No byte for this long: the download is shown as stalled.
pub(super) const STALL: SignedDuration = SignedDuration::from_secs(5);
/// No byte for this long: the phone left without a word. Practice: it resumes within 2 to 5 minutes; no document of Apple's says so.
const GIVEN_UP: SignedDuration = SignedDuration::from_mins(3);
/// A download that broke off may go on by itself for this long (same place).
const RESUME_WAIT: SignedDuration = SignedDuration::from_mins(5);
/// How far a running download is, is kept this often: when Airlift ends without a word, what flowed since is not known.
pub(crate) const KEPT_EVERY: SignedDuration = SignedDuration::from_secs(3);
/// For how long bytes may have flowed that were not kept: as long as that, and a second until the end came to be noticed.
const UNKEPT_SECS: u64 = KEPT_EVERY.as_secs().unsigned_abs() + 1;
/// Connections of one download that broke off and of which it is remembered what may have arrived; iOS has one to four.
const MAX_UNSURE: usize = 8;
/// What is begun after a silence of this long is a new story.
const SITTING: SignedDuration = SignedDuration::from_hours(1);

/// Names a delivery; never used twice in a data directory.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct DeliveryId(pub i64);

/// What a delivery is about, as it was then: the build may be gone from the shelf.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
pub struct DeliveredBuild {
    /// The build's number on the shelf.
    pub build_id: i64,
    /// The app's name.
    pub name: String,
    /// Its bundle identifier.
    pub bundle_id: String,
    /// Its version, such as `5.2.0`.
    pub version: String,
    /// Its build number, such as `1187`.
    pub build: String,
}

/// One phone's way to one build.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub struct Delivery {
    /// Its name.
    pub id: DeliveryId,
    /// The phone's address, IPv4 where it is one.
    pub phone: IpAddr,
    /// Such as `iPhone 15 Pro`; empty when unknown.
    pub model: String,
    /// Such as `iOS 18.2`; empty when unknown.
    pub os: String,
    /// The token of the build; `None` while it is only about setting up.
    pub token: Option<String>,
    /// The loading of the page that its link stood on; `None` where it came by another way, and until the link was followed.
    #[serde(default)]
    pub(super) visit: Option<Visit>,
    /// What it is about; `None` without a token, or when no build has it.
    pub about: Option<DeliveredBuild>,
    /// Where it stands.
    #[serde(flatten)]
    pub stage: Stage,
    /// Since when.
    pub stage_since: Timestamp,
    /// When it began.
    pub started_at: Timestamp,
    /// When something last happened.
    pub changed_at: Timestamp,
    /// Size of the package; 0 until it is asked for.
    pub total_bytes: u64,
    /// The package's entity tag; empty until it is asked for, and in stories that an earlier Airlift kept.
    #[serde(default)]
    tag: String,
    /// Bytes that it took in all, repeats included.
    pub sent_bytes: u64,
    /// How often the manifest was fetched to begin, repeats by iOS left out.
    pub attempts: u32,
    /// What happened, oldest first.
    pub steps: Vec<TimelineStep>,
    /// The browser that last opened one of our pages, where it was not Safari.
    #[serde(default)]
    pub browser: Option<String>,
    have: Ranges,
    /// What an earlier attempt had: iOS may fetch the manifest again and still go on where it was.
    #[serde(default)]
    had: Ranges,
    /// Time in which bytes flowed, and how many did then: what the average rate is made of.
    timed_ms: u64,
    timed_bytes: u64,
    /// Where its phone may have more than is known: it ran when Airlift ended, or a connection broke.
    #[serde(skip)]
    unsure: Vec<Range<u64>>,
    #[serde(skip)]
    told_as_lost: bool,
    #[serde(skip)]
    flow: Flow,
}

/// How far a download is at one moment.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct DownloadProgress {
    /// Bytes that the phone has without a gap from the start.
    pub done_bytes: u64,
    /// Size of the package; 0 until it is asked for.
    pub total_bytes: u64,
    /// Bytes a second over the last seconds; 0 while stalled.
    pub bytes_per_second: u64,
    /// No byte moved for five seconds.
    pub is_stalled: bool,
    /// It broke off a moment ago, and phones go on by themselves.
    pub may_resume: bool,
    /// The phone has fetched the set-up profile.
    pub has_profile: bool,
}

impl Delivery {
    /// A story that begins now.
    pub(super) fn new(id: DeliveryId, phone: IpAddr, at: Timestamp) -> Self {
        Self {
            id,
            phone,
            model: String::new(),
            os: String::new(),
            token: None,
            visit: None,
            about: None,
            stage: Stage::Page,
            stage_since: at,
            started_at: at,
            changed_at: at,
            total_bytes: 0,
            tag: String::new(),
            sent_bytes: 0,
            attempts: 0,
            steps: Vec::new(),
            browser: None,
            have: Ranges::default(),
            had: Ranges::default(),
            timed_ms: 0,
            timed_bytes: 0,
            unsure: Vec::new(),
            told_as_lost: false,
            flow: Flow::default(),
        }
    }

    /// Folds an event in.
    pub(super) fn apply(&mut self, event: &PhoneEvent) {
        let at = event.at;
        if event.kind.is_of_installer() && !self.began() {
            self.visit = event.visit;
        }
        self.changed_at = self.changed_at.max(at);
        if matches!(event.kind, EventKind::Page | EventKind::SetUpPage) {
            self.browser = event.agent.other_browser.map(str::to_owned);
        }
        match &event.kind {
            EventKind::Page => self.look(at, StepKind::Page),
            EventKind::SetUpPage => self.look(at, StepKind::SetUpPage),
            EventKind::Profile => self.look(at, StepKind::Profile),
            EventKind::EndedLink => self.look(at, StepKind::EndedLink),
            EventKind::Trusted => {
                if self.steps.is_empty() || matches!(self.stage, Stage::SetUp | Stage::Profile | Stage::Refused) {
                    self.go(at, StepKind::Trusted);
                }
            }
            EventKind::Refused { alert } => {
                let alert = alert.clone();
                self.look(at, StepKind::Refused { alert });
            }
            EventKind::Manifest => self.manifest(at),
            EventKind::Agreed => {
                if matches!(
                    self.stage,
                    Stage::Prompt | Stage::NotAnswered | Stage::Page | Stage::Trusts | Stage::SetUp | Stage::Profile | Stage::Refused
                ) {
                    self.go(at, StepKind::Agreed);
                }
            }
            EventKind::Package {
                transfer,
                start,
                sent,
                total,
                tag,
                end,
            } => {
                let news = self.flow.take(*transfer, *start, *sent, end.is_some());
                self.sent_bytes = self.sent_bytes.saturating_add(news.moved);
                self.time(at, news.moved);
                // What is told of an earlier attempt, or after the last byte, changes nothing.
                if !news.is_old && self.stage != Stage::Delivered && self.is_of_package(at, *transfer, *total, tag) {
                    if news.is_new {
                        self.close_gap_before(*start);
                    }
                    self.have.insert(*start, start.saturating_add(*sent).min(*total));
                    if let Some(TransferEnd::Closed { unsure_bytes }) = end {
                        self.may_have(start.saturating_add(*sent), *unsure_bytes);
                    }
                    self.downloaded(at, *start, news.moved > 0 || news.is_new, end.as_ref());
                }
            }
        }
    }

    fn manifest(&mut self, at: Timestamp) {
        // A repeat beside a download that flows begins nothing.
        if self.flow.is_flowing(at) {
            return;
        }
        let is_repeat = matches!(self.stage, Stage::Prompt | Stage::Agreed) && at.duration_since(self.stage_since) < REPEAT;
        if is_repeat {
            return;
        }
        self.attempts = self.attempts.saturating_add(1);
        self.begin_again();
        self.step(at, StepKind::Manifest);
        self.stage = Stage::Prompt;
        self.stage_since = at;
    }

    /// Whether a response carries the package that this is about: a newer one makes it about that, and an older one is the past.
    fn is_of_package(&mut self, at: Timestamp, transfer: u64, total: u64, tag: &str) -> bool {
        if self.total_bytes != 0 && !self.is_of(total, tag) {
            if self.flow.is_older(transfer) {
                return false;
            }
            // Bytes of two versions make no package.
            self.had = Ranges::default();
            self.have = Ranges::default();
            self.unsure.clear();
            self.flow.only(transfer);
            self.step(at, StepKind::Replaced);
        }
        self.total_bytes = total;
        if self.tag != tag {
            tag.clone_into(&mut self.tag);
        }
        true
    }

    /// Whether the package that it is about is this one. A story that an earlier Airlift kept knows only how large it was.
    fn is_of(&self, total: u64, tag: &str) -> bool {
        self.total_bytes == total && (self.tag.is_empty() || *self.tag == *tag)
    }

    /// What a response, of which that is so far the end, means for the stage.
    fn downloaded(&mut self, at: Timestamp, start: u64, is_news: bool, end: Option<&TransferEnd>) {
        if self.done_bytes() == self.total_bytes && self.total_bytes > 0 {
            self.go(at, StepKind::Delivered);
            return;
        }
        let broke_off = match end {
            Some(TransferEnd::FileGone) => {
                self.flow.forget_running();
                Some(Interruption::FileGone)
            }
            Some(TransferEnd::Closed { .. }) if !self.flow.is_running() => Some(Interruption::PhoneLeft),
            Some(TransferEnd::Complete | TransferEnd::Closed { .. }) | None => None,
        };
        if let Some(cause) = broke_off {
            if self.stage != Stage::Downloading {
                self.begin_download(at, start);
            }
            let bytes = self.done_bytes();
            self.go(at, StepKind::Interrupted { bytes, cause });
        } else if is_news && self.stage != Stage::Downloading {
            self.begin_download(at, start);
        }
    }

    fn begin_download(&mut self, at: Timestamp, start: u64) {
        let step = if matches!(self.stage, Stage::Interrupted { .. }) {
            StepKind::Resumed { bytes: start }
        } else {
            StepKind::Began
        };
        self.go(at, step);
    }

    /// A phone asks for the rest of what it has: bytes before that it got in an earlier attempt, from an Airlift that ended
    /// before it could keep the last of them, or from a connection that broke before it could say so. Of those there are no
    /// more than could be on their way, and only the first range after that tells of them.
    fn close_gap_before(&mut self, start: u64) {
        if self.have.is_empty() && self.had.unbroken() >= start {
            self.have.insert(0, start);
        }
        match self.unsure.iter().position(|unsure| unsure.contains(&start)) {
            Some(index) => {
                let unsure = self.unsure.swap_remove(index);
                self.have.insert(unsure.start, start);
            }
            None => self.unsure.clear(),
        }
    }

    /// From here on the phone may have so many bytes more than is known.
    fn may_have(&mut self, from: u64, bytes: u64) {
        if bytes > 0 && self.unsure.len() < MAX_UNSURE {
            // A phone that has them all goes on after the last.
            self.unsure.push(from..from.saturating_add(bytes).saturating_add(1));
        }
    }

    /// How many bytes may have flowed after the last were kept, at the rate so far.
    fn could_flow_unkept(&self) -> u64 {
        // What went too fast to be timed went within a moment, which is less than a second.
        let rate = self.average_bytes_per_second().unwrap_or(self.sent_bytes);
        rate.saturating_mul(UNKEPT_SECS)
    }

    fn time(&mut self, at: Timestamp, moved: u64) {
        let Some(gap) = self.flow.moved(at, moved) else { return };
        // A pause is no part of the rate.
        if gap < STALL {
            self.timed_ms = self.timed_ms.saturating_add(u64::try_from(gap.as_millis()).unwrap_or(0));
            self.timed_bytes = self.timed_bytes.saturating_add(moved);
        }
    }

    /// Time passes without an event. Returns whether anything changed.
    pub(super) fn tick(&mut self, now: Timestamp) -> bool {
        let silent = |since: Timestamp, wait: SignedDuration| now.duration_since(since) >= wait;
        match self.stage {
            Stage::Downloading if silent(self.flow.moved_at().unwrap_or(self.changed_at), GIVEN_UP) => {
                let (bytes, cause) = (self.done_bytes(), Interruption::PhoneLeft);
                self.go(now, StepKind::Interrupted { bytes, cause });
            }
            Stage::Prompt if silent(self.stage_since, ANSWER_WAIT) => self.go(now, StepKind::NotAnswered),
            Stage::Agreed if silent(self.stage_since, BEGIN_WAIT) => self.go(now, StepKind::NotStarted),
            Stage::Interrupted { .. } if !self.told_as_lost && silent(self.stage_since, RESUME_WAIT) => self.told_as_lost = true,
            _ => return false,
        }
        true
    }

    /// The clock was set by so much.
    pub(super) fn clock_set(&mut self, by: SignedDuration) {
        for at in [&mut self.stage_since, &mut self.changed_at] {
            *at = at.saturating_add(by).unwrap_or(*at);
        }
        self.flow.clock_set(by);
    }

    /// Time alone can change it.
    pub(super) fn needs_tick(&self) -> bool {
        self.is_running() || matches!(self.stage, Stage::Interrupted { .. }) && !self.told_as_lost
    }

    /// Brings a story of an earlier run back: what ran then was interrupted by Airlift's end.
    pub(super) fn revive(&mut self) {
        let airlift_ended = Stage::Interrupted {
            cause: Interruption::AirliftEnded,
        };
        if self.stage == Stage::Downloading || self.stage == airlift_ended {
            self.may_have(self.done_bytes(), self.could_flow_unkept());
        }
        if self.is_running() {
            let (bytes, cause) = (self.done_bytes(), Interruption::AirliftEnded);
            let at = self.changed_at;
            self.go(at, StepKind::Interrupted { bytes, cause });
        }
    }

    /// Bytes that the phone has without a gap from the start.
    pub fn done_bytes(&self) -> u64 {
        self.have.unbroken()
    }

    /// How far its download is.
    pub fn progress(&self, now: Timestamp) -> DownloadProgress {
        DownloadProgress {
            done_bytes: self.done_bytes(),
            total_bytes: self.total_bytes,
            bytes_per_second: self.bytes_per_second(now),
            is_stalled: self.stalled(now),
            may_resume: self.may_resume(now),
            has_profile: self.steps.iter().any(|step| step.kind == StepKind::Profile),
        }
    }

    /// Bytes a second over the last seconds; 0 while stalled.
    pub fn bytes_per_second(&self, now: Timestamp) -> u64 {
        if self.stalled(now) { 0 } else { self.flow.bytes_per_second(now) }
    }

    /// Bytes a second over all the time in which bytes flowed; `None` when that was too short to tell.
    pub fn average_bytes_per_second(&self) -> Option<u64> {
        (self.timed_ms >= 100).then(|| self.timed_bytes.saturating_mul(1000) / self.timed_ms)
    }

    /// No byte moved for five seconds.
    pub fn stalled(&self, now: Timestamp) -> bool {
        now.duration_since(self.flow.moved_at().unwrap_or(self.changed_at)) >= STALL
    }

    /// Its figures change by the clock: rate and stall. Once stalled they stand still.
    pub fn is_live(&self, now: Timestamp) -> bool {
        let still_after = STALL + SignedDuration::from_secs(1);
        self.stage == Stage::Downloading && now.duration_since(self.flow.moved_at().unwrap_or(self.changed_at)) < still_after
    }

    /// It goes on at this moment, as far as can be seen.
    pub fn is_running(&self) -> bool {
        matches!(self.stage, Stage::Prompt | Stage::Agreed | Stage::Downloading)
    }

    /// It came to an end, if only for now.
    pub fn is_over(&self) -> bool {
        matches!(
            self.stage,
            Stage::NotAnswered | Stage::NotStarted | Stage::Delivered | Stage::Interrupted { .. } | Stage::Refused
        )
    }

    /// When it ended; `None` while it goes on.
    pub fn ended_at(&self) -> Option<Timestamp> {
        self.is_over().then_some(self.stage_since)
    }

    /// It broke off a moment ago, and phones go on by themselves.
    pub fn may_resume(&self, now: Timestamp) -> bool {
        let by_phone = matches!(
            self.stage,
            Stage::Interrupted {
                cause: Interruption::PhoneLeft | Interruption::AirliftEnded
            }
        );
        by_phone && self.total_bytes > 0 && now.duration_since(self.stage_since) < RESUME_WAIT
    }

    /// The phone got as far as the manifest, rather than only looking.
    pub fn began(&self) -> bool {
        self.attempts > 0 || self.total_bytes > 0
    }

    /// Whether an event is of the same way to the same build: of one page that was loaded, where it says which.
    pub(super) fn is_way_of(&self, event: &PhoneEvent) -> bool {
        let is_same_visit = self.visit == event.visit || !self.began() && self.visit.is_none();
        self.token.is_some() && self.token == event.token && (is_same_visit || !event.kind.is_of_installer())
    }

    /// Nothing happened for so long that whatever comes is a new story.
    pub(super) fn is_stale(&self, at: Timestamp) -> bool {
        !self.is_running() && at.duration_since(self.changed_at) >= SITTING
    }

    /// Whether it counts the bytes of this response.
    pub(super) fn carries(&self, transfer: u64) -> bool {
        self.flow.carries(transfer)
    }

    /// Bytes flow.
    pub(super) fn is_flowing(&self, at: Timestamp) -> bool {
        self.stage == Stage::Downloading && self.flow.is_flowing(at)
    }

    /// It is just getting bytes of this package from there on, by another response that goes on.
    pub(super) fn is_getting(&self, transfer: u64, start: u64, tag: &str, at: Timestamp) -> bool {
        let is_same_package = self.tag.is_empty() || self.tag == tag;
        is_same_package && self.is_flowing(at) && self.flow.is_sending(transfer, start)
    }

    /// It stopped, or stands still, and a phone that has `start` bytes of `total` could go on with it.
    pub(super) fn could_go_on_at(&self, start: u64, total: u64, tag: &str, at: Timestamp) -> bool {
        let stopped = matches!(self.stage, Stage::Interrupted { .. }) || self.stage == Stage::Downloading && self.stalled(at);
        stopped && self.is_of(total, tag) && (self.done_bytes() >= start || self.unsure.iter().any(|unsure| unsure.contains(&start)))
    }

    /// Adds a step to the timeline.
    pub(super) fn step(&mut self, at: Timestamp, kind: StepKind) {
        timeline::add(&mut self.steps, at, kind);
    }

    /// A step happened, which may lead to another stage.
    fn go(&mut self, at: Timestamp, step: StepKind) {
        if let Some(stage) = step.stage().filter(|stage| *stage != self.stage) {
            self.stage = stage;
            self.stage_since = at;
            self.told_as_lost = false;
        }
        self.step(at, step);
    }

    /// Looking at pages does not hide how far a download is.
    fn look(&mut self, at: Timestamp, step: StepKind) {
        let only_looked = matches!(
            self.stage,
            Stage::Page | Stage::SetUp | Stage::Profile | Stage::Trusts | Stage::Refused | Stage::NotAnswered | Stage::EndedLink
        );
        // The probe of a page that is open is refused again and again: no news.
        if matches!(step, StepKind::Refused { .. }) && !only_looked {
            return;
        }
        if only_looked {
            self.go(at, step);
        } else {
            self.step(at, step);
        }
    }

    fn begin_again(&mut self) {
        if !self.have.is_empty() {
            self.had = std::mem::take(&mut self.have);
        }
        self.unsure.clear();
        self.flow.forget_running();
        self.told_as_lost = false;
    }

    #[cfg(test)]
    pub(super) fn memory(&self) -> (usize, usize, usize) {
        (self.have.pieces() + self.had.pieces(), self.steps.len(), self.flow.len())
    }
}
