//! Publishing: one build at a time goes to a destination, is tried there as a phone, and may be withdrawn again.
//!
//! Each publishing has a number of its own, and what is told of any other changes nothing. A build that leaves the shelf meanwhile
//! is published all the same: its file is still there.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::finding::{Message, Problem, Severity, problems, says};
use crate::library::BuildId;
use crate::publish::{BuildToPublish, Destination, DestinationFlaw, LinkStyle, PublishJob, PublishProgress, PublishRecord, StorageKeys};
use crate::self_test::{Job, TestLine};
use crate::store::{DESTINATIONS_LIMIT, SavedDestination, Settings};

use super::effect::{Effect, Event};
use super::problem;
use super::public_url::PublicUrl;
use super::state::State;
use super::turn::Turn;

/// The rate is that of so much time, so that it follows the network and does not flicker.
const RATE_WINDOW: SignedDuration = SignedDuration::from_secs(3);
/// A rate of less time than this says nothing.
const RATE_LEAST: SignedDuration = SignedDuration::from_millis(500);
/// Progress is told some ten times a second: this is room for twice as much as is looked at.
const SAMPLES: usize = 64;

/// What a person wants published, and where.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PublishOrder {
    /// Which build.
    pub build: BuildId,
    /// The destination, as [`Destination`] is written.
    pub to: String,
    /// What phones' addresses begin with; empty takes the storage's own address.
    pub base_url: String,
    /// How addresses look.
    pub style: LinkStyle,
    /// When it is to end; never after the build's signature.
    pub until: Option<Timestamp>,
}

/// A destination that is kept. Of its keys only whether there are any.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct DestinationView {
    /// As [`Destination`] is written.
    pub to: String,
    /// What phones' addresses begin with; empty is the storage's own address.
    pub base_url: String,
    /// The environment or this computer has keys for it.
    pub has_keys: bool,
}

/// The publishing that was begun last, until its result was read.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishView {
    /// Tells it from others.
    pub number: u64,
    /// What was asked for.
    pub order: PublishOrder,
    /// What it is of: the build itself may be gone from the shelf.
    pub title: PublishTitle,
    /// How far it is.
    pub step: PublishStep,
}

/// What is published, as people name it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct PublishTitle {
    /// The app's name.
    pub name: String,
    /// `5.2.0`
    pub version: String,
    /// `1187`
    pub build: String,
}

/// How far a publishing is.
#[derive(Clone, Debug, PartialEq)]
pub enum PublishStep {
    /// Files are being put there.
    Going {
        /// How far each is.
        progress: PublishProgress,
        /// Bytes a second, over the last three; `None` while that is unknown.
        bytes_per_second: Option<u64>,
        /// Seconds until all is there; `None` in the first three.
        seconds_left: Option<u64>,
    },
    /// A phone is played at what was published.
    Trying {
        /// What came of each step so far.
        lines: Vec<TestLine>,
    },
    /// It is published.
    Done(PublishedView),
    /// It is not.
    Failed(Problem),
    /// It is being taken away again.
    Withdrawing(PublishedView),
    /// It was taken away again.
    Withdrawn,
}

/// A build that is published.
#[derive(Clone, Debug, PartialEq)]
pub struct PublishedView {
    /// What lies there.
    pub record: Arc<PublishRecord>,
    /// How a phone fares with it; empty when that was stopped.
    pub lines: Arc<Vec<TestLine>>,
}

/// What is told of a publishing.
#[derive(Clone, Debug)]
pub enum PublishTold {
    /// How far it is.
    Progress(PublishProgress),
    /// All is there.
    Published(Box<PublishRecord>),
    /// What came of a phone's step.
    Line(TestLine),
    /// A phone has been through all of it.
    Tried,
    /// It failed.
    Failed(Problem),
    /// It was taken away, or why not.
    Withdrawn(Result<(), Problem>),
}

/// Destinations' keys, and the publishing that was begun last.
#[derive(Debug, Default)]
pub(super) struct Publishing {
    current: Option<PublishRun>,
    last_number: u64,
    /// Destinations for which there are keys, as they are written.
    with_keys: BTreeSet<String>,
}

/// A publishing that was begun.
#[derive(Debug)]
struct PublishRun {
    number: u64,
    order: PublishOrder,
    title: PublishTitle,
    /// Where and how, without keys; `None` when it could not begin.
    job: Option<PublishJob>,
    stop: Job,
    began_at: Timestamp,
    /// How many bytes were there, and when.
    samples: VecDeque<(Timestamp, u64)>,
    stage: PublishStage,
}

#[derive(Debug)]
enum PublishStage {
    Going(PublishProgress),
    Trying(Arc<PublishRecord>, Vec<TestLine>),
    Done(PublishedView),
    Failed(Problem),
    Withdrawing(PublishedView),
    Withdrawn,
}

impl Publishing {
    /// Takes over for which destinations there are keys.
    pub(super) fn remember_keys(&mut self, with_keys: BTreeSet<String>) {
        self.with_keys = with_keys;
    }

    /// Takes in what happened outside.
    pub(super) fn happened(&mut self, event: Event, turn: &mut Turn) {
        match event {
            Event::Publishing { number, told } => self.told(number, told, turn),
            Event::KeysSeen { to, has_keys } => self.keys_seen(&to, has_keys, turn),
            _ => {}
        }
    }

    /// There are keys for a destination, or none.
    fn keys_seen(&mut self, to: &Destination, has_keys: bool, turn: &mut Turn) {
        let to = to.to_string();
        if has_keys {
            self.with_keys.insert(to);
        } else {
            self.with_keys.remove(&to);
        }
        turn.touch();
    }

    /// Files are being put there, so that a face shows something else all the time.
    pub(super) fn is_going(&self) -> bool {
        self.current
            .as_ref()
            .is_some_and(|current| matches!(current.stage, PublishStage::Going(_)))
    }

    /// Whether something goes on that another publishing would come in the way of.
    fn is_busy(&self) -> bool {
        self.current.as_ref().is_some_and(|current| match current.stage {
            PublishStage::Going(_) | PublishStage::Trying(..) | PublishStage::Withdrawing(_) => true,
            PublishStage::Done(_) | PublishStage::Failed(_) | PublishStage::Withdrawn => false,
        })
    }

    fn begin(&mut self, order: PublishOrder, title: PublishTitle, begun: Result<(PublishJob, BuildToPublish), Problem>, turn: &mut Turn) {
        self.last_number += 1;
        let stop = Job::default();
        let (job, stage) = match begun {
            Ok((job, build)) => {
                turn.push(Effect::Publish {
                    number: self.last_number,
                    stop: stop.clone(),
                    job: Box::new(job.clone()),
                    build: Box::new(build),
                });
                (Some(job), PublishStage::Going(PublishProgress::default()))
            }
            Err(problem) => (None, PublishStage::Failed(problem)),
        };
        self.current = Some(PublishRun {
            number: self.last_number,
            order,
            title,
            job,
            stop,
            began_at: turn.now,
            samples: VecDeque::new(),
            stage,
        });
        turn.touch();
    }

    /// Ends what goes on. What was put there leads nowhere; what is published already stays so, and is tried no further.
    pub(super) fn stop(&mut self, turn: &mut Turn) {
        let Some(current) = &mut self.current else { return };
        match &mut current.stage {
            PublishStage::Going(_) => {
                current.stop.stop();
                self.current = None;
            }
            PublishStage::Trying(record, lines) => {
                current.stop.stop();
                current.stage = PublishStage::Done(PublishedView {
                    record: Arc::clone(record),
                    lines: Arc::new(std::mem::take(lines)),
                });
            }
            PublishStage::Done(_) | PublishStage::Failed(_) | PublishStage::Withdrawing(_) | PublishStage::Withdrawn => return,
        }
        turn.touch();
    }

    /// The result was read.
    pub(super) fn close(&mut self, turn: &mut Turn) {
        if !self.is_busy() && self.current.take().is_some() {
            turn.touch();
        }
    }

    /// Takes away what was published.
    pub(super) fn withdraw(&mut self, turn: &mut Turn) {
        let Some(current) = &mut self.current else { return };
        let (PublishStage::Done(published), Some(job)) = (&current.stage, &current.job) else {
            return;
        };
        turn.push(Effect::Withdraw {
            number: current.number,
            job: Box::new(job.clone()),
            page_url: published.record.page_url(),
        });
        current.stage = PublishStage::Withdrawing(published.clone());
        turn.touch();
    }

    /// Something was told of a publishing: of another than the current one it changes nothing.
    fn told(&mut self, number: u64, told: PublishTold, turn: &mut Turn) {
        let Some(current) = self.current.as_mut().filter(|current| current.number == number) else {
            return;
        };
        match (&mut current.stage, told) {
            (PublishStage::Going(progress), PublishTold::Progress(now)) => {
                if current.samples.len() == SAMPLES {
                    current.samples.pop_front();
                }
                current.samples.push_back((turn.now, now.bytes().0));
                *progress = now;
            }
            (PublishStage::Going(_), PublishTold::Published(record)) => {
                current.stage = PublishStage::Trying(Arc::new(*record), Vec::new());
            }
            (PublishStage::Going(_), PublishTold::Failed(problem)) => current.stage = PublishStage::Failed(problem),
            (PublishStage::Trying(_, lines), PublishTold::Line(line)) => lines.push(line),
            (PublishStage::Trying(record, lines), PublishTold::Tried | PublishTold::Failed(_)) => {
                current.stage = PublishStage::Done(PublishedView {
                    record: Arc::clone(record),
                    lines: Arc::new(std::mem::take(lines)),
                });
            }
            (PublishStage::Withdrawing(_), PublishTold::Withdrawn(Ok(()))) => current.stage = PublishStage::Withdrawn,
            (PublishStage::Withdrawing(published), PublishTold::Withdrawn(Err(problem))) => {
                current.stage = PublishStage::Done(published.clone());
                turn.trouble(problem);
            }
            _ => return,
        }
        turn.touch();
    }

    /// The clock was set by so much.
    pub(super) fn clock_set(&mut self, by: SignedDuration) {
        let shifted = |at: Timestamp| at.saturating_add(by).unwrap_or(at);
        if let Some(current) = &mut self.current {
            current.began_at = shifted(current.began_at);
            for (at, _) in &mut current.samples {
                *at = shifted(*at);
            }
        }
    }

    /// The publishing that was begun last, as faces see it.
    pub(super) fn view(&self, now: Timestamp) -> Option<PublishView> {
        let current = self.current.as_ref()?;
        let step = match &current.stage {
            PublishStage::Going(progress) => {
                let bytes_per_second = current.bytes_per_second(now);
                PublishStep::Going {
                    progress: progress.clone(),
                    bytes_per_second,
                    seconds_left: bytes_per_second.and_then(|rate| current.seconds_left(progress, rate, now)),
                }
            }
            PublishStage::Trying(_, lines) => PublishStep::Trying { lines: lines.clone() },
            PublishStage::Done(published) => PublishStep::Done(published.clone()),
            PublishStage::Failed(problem) => PublishStep::Failed(problem.clone()),
            PublishStage::Withdrawing(published) => PublishStep::Withdrawing(published.clone()),
            PublishStage::Withdrawn => PublishStep::Withdrawn,
        };
        Some(PublishView {
            number: current.number,
            order: current.order.clone(),
            title: current.title.clone(),
            step,
        })
    }

    /// Destinations that are kept, as faces see them.
    pub(super) fn destinations(&self, settings: &Settings) -> Vec<DestinationView> {
        let view = |saved: &SavedDestination| {
            let to = saved.to.to_string();
            DestinationView {
                base_url: saved.base_url.clone(),
                has_keys: self.with_keys.contains(&to),
                to,
            }
        };
        settings.destinations.iter().map(view).collect()
    }
}

impl PublishRun {
    fn bytes_per_second(&self, now: Timestamp) -> Option<u64> {
        let since = now.saturating_sub(RATE_WINDOW).unwrap_or(now);
        let (at, first) = *self.samples.iter().find(|(at, _)| *at >= since).or_else(|| self.samples.back())?;
        let (_, last) = *self.samples.back()?;
        let passed = now.duration_since(at);
        let millis = u64::try_from(passed.as_millis()).ok().filter(|_| passed >= RATE_LEAST)?;
        last.saturating_sub(first).saturating_mul(1000).checked_div(millis)
    }

    fn seconds_left(&self, progress: &PublishProgress, rate: u64, now: Timestamp) -> Option<u64> {
        if now.duration_since(self.began_at) < RATE_WINDOW || rate == 0 {
            return None;
        }
        let (done, total) = progress.bytes();
        Some(total.saturating_sub(done).div_ceil(rate))
    }
}

impl State {
    /// Publishes a build, unless another is on its way.
    pub(super) fn publish(&mut self, order: PublishOrder, turn: &mut Turn) {
        let Some(app) = self.builds.get(order.build).map(|build| build.inspection.app.clone()) else {
            return;
        };
        if self.serving.publishing.is_busy() {
            return;
        }
        let begun = self.to_publish(&order);
        let title = PublishTitle {
            name: app.name.clone(),
            version: app.version.clone(),
            build: app.build.clone(),
        };
        self.serving.publishing.begin(order, title, begun, turn);
    }

    /// What an order wants, or why it cannot be.
    fn to_publish(&self, order: &PublishOrder) -> Result<(PublishJob, BuildToPublish), Problem> {
        let destination = Destination::parse(&order.to).map_err(|flaw| no_destination(&order.to, flaw))?;
        let base_url = match order.base_url.trim() {
            "" => destination.usual_base_url(),
            typed => Some(typed.to_owned()),
        };
        let base_url = base_url.ok_or_else(|| problems::publish_no_base_url(&destination))?;
        if let Some(problem) = problem::of_base_url(&destination, &base_url) {
            return Err(problem);
        }
        let base_url = PublicUrl::parse_base(&base_url).map_err(|cause| problem::of_public_url(&cause))?;
        let gone = || problems::publish_changed(&order.to);
        let build = self.builds.get(order.build).ok_or_else(gone)?;
        let findings = self.builds.views.get(order.build).map(|view| view.findings.as_slice());
        let blocked = findings
            .unwrap_or_default()
            .iter()
            .find(|finding| finding.severity == Severity::Blocks);
        let job = PublishJob {
            destination,
            // Found where they are used.
            keys: StorageKeys::default(),
            base_url: base_url.trim_end_matches('/').to_owned(),
            style: order.style,
            until: order.until,
            roots: Vec::new(),
            data_dir: self.fixed.data_folder.clone(),
        };
        let build = BuildToPublish {
            path: build.path.clone(),
            stamp: build.stamp,
            inspection: Arc::clone(&build.inspection),
            icons: build.icons.clone(),
            draft: build.draft.clone(),
            notes: build.notes.clone(),
            tags: build.tags.clone(),
            blocked: blocked.cloned(),
            hashes: build.hashes.clone(),
        };
        Ok((job, build))
    }

    /// Keeps a destination, or its new address; and its keys where some were given, which go straight to their file.
    pub(super) fn save_destination(&mut self, to: &str, base_url: String, keys: Option<StorageKeys>, turn: &mut Turn) {
        let to = match Destination::parse(to) {
            Ok(to) => to,
            Err(flaw) => {
                turn.trouble(no_destination(to, flaw));
                return;
            }
        };
        turn.push(Effect::KeepKeys {
            to: to.clone(),
            keys: keys.filter(|keys| !keys.is_empty()),
        });
        self.set(turn, |settings| {
            let destinations = &mut settings.destinations;
            match destinations.iter_mut().find(|saved| saved.to == to) {
                Some(saved) => saved.base_url = base_url,
                None => destinations.push(SavedDestination { to, base_url }),
            }
            let surplus = destinations.len().saturating_sub(DESTINATIONS_LIMIT);
            destinations.drain(..surplus);
        });
    }

    /// Forgets a destination and its keys; what is published there stays.
    pub(super) fn forget_destination(&mut self, to: &str, turn: &mut Turn) {
        if let Ok(to) = Destination::parse(to) {
            turn.push(Effect::ForgetKeys(to.clone()));
            self.set(turn, |settings| settings.destinations.retain(|saved| saved.to != to));
        }
    }
}

/// Which setting of a destination lets phones read, where they were kept from it; `None` where they were not.
pub fn who_may_read(to: &Destination, lines: &[TestLine]) -> Option<Message> {
    let is_kept = lines.iter().any(TestLine::is_kept_from_reading);
    is_kept.then(|| {
        says::publish_who_may_read(match to {
            Destination::S3 { .. } => "s3",
            Destination::Gcs { .. } => "gcs",
            Destination::Azure { .. } => "azure",
            Destination::Folder(_) | Destination::WebDav { .. } => "web",
        })
    })
}

/// A text names no destination.
fn no_destination(to: &str, flaw: DestinationFlaw) -> Problem {
    problems::publish_no_destination(flaw.word(), to)
}
