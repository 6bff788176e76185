//! A delivery is one phone's way through page, manifest, icon and package: a story with a stage.
//!
//! Repeats are normal (facts, section 10): HEAD twice, the manifest more than once, ranges in parallel and resumed.
//! They fold into one story per phone and build.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::{Event, EventKind, TransferEnd};

/// Without a request for the package in this time after the manifest, the owner cancelled or did not answer.
const ANSWER_WAIT: SignedDuration = SignedDuration::from_secs(60);
/// No byte for this long: the download is shown as stalled.
const STALL: SignedDuration = SignedDuration::from_secs(5);
/// No byte for this long: the phone left without a word (facts, section 10: it resumes within 2 to 5 minutes).
const GIVEN_UP: SignedDuration = SignedDuration::from_mins(3);
/// The rate is measured over this long.
const RATE_WINDOW: SignedDuration = SignedDuration::from_secs(3);

/// Where a delivery stands.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stage {
    /// Opened the install page.
    Page,
    /// Opened the set-up page.
    SetUp,
    /// Fetched the set-up profile.
    Profile,
    /// Its browser trusts us.
    Trusts,
    /// Has the manifest; iOS is asking its owner.
    Prompt,
    /// Had the manifest for a minute and never asked for the package.
    NotAnswered,
    /// The owner agreed; the package has not begun.
    Agreed,
    /// Bytes of the package flow.
    Downloading,
    /// Every byte was handed over.
    Delivered,
    /// The last connection closed before the end.
    Interrupted {
        /// The file changed or vanished on this computer, rather than the phone leaving.
        file_gone: bool,
    },
    /// Refused our certificate.
    Refused,
}

/// One phone's way to one build.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// Where it stands.
    pub stage: Stage,
    /// Since when.
    pub stage_since: Timestamp,
    /// Size of the package; 0 until it is asked for.
    pub total_bytes: u64,
    /// Parts of the package handed over: start to end, disjoint.
    have: BTreeMap<u64, u64>,
    /// What each running response has sent.
    running: BTreeMap<u64, Running>,
    /// When bytes last moved.
    moved_at: Timestamp,
    /// Bytes handed over at moments of the last seconds, oldest first.
    samples: Vec<(Timestamp, u64)>,
    /// Bytes handed over in all, repeats included.
    sent_bytes: u64,
}

#[derive(Clone, Copy, Debug)]
struct Running {
    sent: u64,
}

impl Delivery {
    /// A story that begins with this event.
    pub fn new(at: Timestamp) -> Self {
        Self {
            stage: Stage::Page,
            stage_since: at,
            total_bytes: 0,
            have: BTreeMap::new(),
            running: BTreeMap::new(),
            moved_at: at,
            samples: Vec::new(),
            sent_bytes: 0,
        }
    }

    /// Folds an event in.
    pub fn apply(&mut self, event: &Event) {
        let at = event.at;
        match &event.kind {
            EventKind::Page => self.go_unless_busy(Stage::Page, at),
            EventKind::SetUpPage => self.go_unless_busy(Stage::SetUp, at),
            EventKind::Profile => self.go_unless_busy(Stage::Profile, at),
            EventKind::Trusted => {
                if matches!(self.stage, Stage::SetUp | Stage::Profile | Stage::Refused) {
                    self.go(Stage::Trusts, at);
                }
            }
            EventKind::Refused { alert: _ } => self.go_unless_busy(Stage::Refused, at),
            EventKind::Manifest => {
                if self.running.is_empty() {
                    self.begin_again();
                    self.go(Stage::Prompt, at);
                }
            }
            EventKind::Agreed => {
                if matches!(self.stage, Stage::Prompt | Stage::NotAnswered | Stage::Page) {
                    self.go(Stage::Agreed, at);
                }
            }
            EventKind::Package {
                transfer,
                start,
                sent,
                total,
                end,
            } => self.package(at, *transfer, *start..*total, *sent, end.as_ref()),
        }
    }

    fn package(&mut self, at: Timestamp, transfer: u64, range: std::ops::Range<u64>, sent: u64, end: Option<&TransferEnd>) {
        if self.total_bytes != range.end || self.stage == Stage::Delivered && end.is_none() {
            // Another package under the same token, or a repeat after the end: a new story.
            if self.running.is_empty() {
                self.begin_again();
            }
            self.total_bytes = range.end;
        }
        let before = self.running.get(&transfer).map_or(0, |running| running.sent);
        if sent > before {
            self.sent_bytes = self.sent_bytes.saturating_add(sent - before);
            self.moved_at = at;
        }
        self.insert(range.start, range.start.saturating_add(sent).min(range.end));
        self.sample(at);
        if end.is_some() {
            self.running.remove(&transfer);
        } else {
            self.running.insert(transfer, Running { sent });
        }
        let whole = self.done_bytes() == self.total_bytes && self.total_bytes > 0;
        match end {
            _ if whole => self.go(Stage::Delivered, at),
            Some(TransferEnd::FileGone) => self.go(Stage::Interrupted { file_gone: true }, at),
            Some(TransferEnd::Closed) if self.running.is_empty() => self.go(Stage::Interrupted { file_gone: false }, at),
            Some(TransferEnd::Complete | TransferEnd::Closed) | None => self.go(Stage::Downloading, at),
        }
    }

    /// Time passes without an event. Returns whether anything changed.
    pub fn tick(&mut self, now: Timestamp) -> bool {
        if self.stage == Stage::Downloading && now.duration_since(self.moved_at) >= GIVEN_UP {
            self.running.clear();
            self.go(Stage::Interrupted { file_gone: false }, now);
            return true;
        }
        if self.stage == Stage::Prompt && now.duration_since(self.stage_since) >= ANSWER_WAIT {
            self.go(Stage::NotAnswered, now);
            return true;
        }
        false
    }

    /// Bytes that the phone has without a gap from the start.
    pub fn done_bytes(&self) -> u64 {
        self.have
            .first_key_value()
            .filter(|(start, _)| **start == 0)
            .map_or(0, |(_, end)| *end)
    }

    /// Bytes a second over the last seconds.
    pub fn bytes_per_second(&self, now: Timestamp) -> u64 {
        let Some((first_at, first_sent)) = self.samples.first().copied() else {
            return 0;
        };
        let elapsed_ms = u64::try_from(now.duration_since(first_at).as_millis()).unwrap_or(0);
        if elapsed_ms == 0 || self.stalled(now) {
            return 0;
        }
        (self.sent_bytes - first_sent).saturating_mul(1000) / elapsed_ms
    }

    /// No byte moved for five seconds.
    pub fn stalled(&self, now: Timestamp) -> bool {
        now.duration_since(self.moved_at) >= STALL
    }

    /// Its figures change by the clock: rate and stall. Once stalled they stand still.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.stage == Stage::Downloading && now.duration_since(self.moved_at) < STALL + SignedDuration::from_secs(1)
    }

    fn go(&mut self, stage: Stage, at: Timestamp) {
        if self.stage != stage {
            self.stage = stage;
            self.stage_since = at;
        }
    }

    /// Looking at pages does not hide a download that runs.
    fn go_unless_busy(&mut self, stage: Stage, at: Timestamp) {
        if self.running.is_empty() && !matches!(self.stage, Stage::Prompt | Stage::Agreed) {
            self.go(stage, at);
        }
    }

    fn begin_again(&mut self) {
        self.have.clear();
        self.samples.clear();
        self.total_bytes = 0;
    }

    fn sample(&mut self, at: Timestamp) {
        self.samples.push((at, self.sent_bytes));
        // One sample older than the window stays: phones take bytes in bursts, and a rate needs a beginning.
        let old = self
            .samples
            .iter()
            .skip(1)
            .take_while(|(then, _)| at.duration_since(*then) > RATE_WINDOW)
            .count();
        self.samples.drain(..old);
    }

    fn insert(&mut self, start: u64, end: u64) {
        let (mut start, mut end) = (start, end);
        if start >= end {
            return;
        }
        let touching: Vec<u64> = self
            .have
            .range(..=end)
            .filter(|(_, other_end)| **other_end >= start)
            .map(|(other, _)| *other)
            .collect();
        for other in touching {
            if let Some(other_end) = self.have.remove(&other) {
                start = start.min(other);
                end = end.max(other_end);
            }
        }
        self.have.insert(start, end);
    }
}
